#include "core/findings/finding.h"
#include "ui/text/helptexts.h"
#include "ui/text/texts.h"

#include <QTest>

using namespace sda;
using namespace Qt::StringLiterals;

/// The help as a list that can be searched.
class tst_HelpTexts : public QObject
{
    Q_OBJECT
private slots:
    void listsTheManualThenTheCards();
    void everyTopicHasTitleAndText_data() { languages(); }
    void everyTopicHasTitleAndText();
    void everyFindingLeadsToACard();
    void everyPurposeLeadsToACard();
    void pagesOfTheWindowAreFound();
    void leadsOn_data() { languages(); }
    void leadsOn();
    void fallsBackToEnglish();
    void finds_data();
    void finds();
    void doesNotFind_data();
    void doesNotFind();
    void noWordFindsEverything();
    void findsEveryTitleItself_data() { languages(); }
    void findsEveryTitleItself();
    void readsWithoutMarkup_data();
    void readsWithoutMarkup();

private:
    static void languages();
    static HelpTexts fetched();
};

namespace {

QStringList topicsOf(const HelpTexts &help)
{
    QStringList topics;
    for (const HelpTopic &entry : help.pages() + help.cards())
        topics.append(entry.topic);
    return topics;
}

} // namespace

void tst_HelpTexts::languages()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : availableLanguages())
        QTest::addRow("%s", qPrintable(language)) << language;
}

HelpTexts tst_HelpTexts::fetched()
{
    QFETCH(QString, language);
    return HelpTexts(language);
}

void tst_HelpTexts::listsTheManualThenTheCards()
{
    const HelpTexts help(u"en"_s);
    QCOMPARE(help.pages().first().topic, u"manual:start"_s);
    QCOMPARE(help.cards().first().topic, u"card:domain"_s);
    QVERIFY(help.pages().size() >= 16);
    QVERIFY(help.cards().size() >= 40);
    QVERIFY(!help.knows(u"card:start"_s));
    QVERIFY(help.title(u"card:start"_s).isEmpty());
    QVERIFY(help.seeAlso(u"card:start"_s).isEmpty());
    QVERIFY(helpTitle(u"card:start"_s, u"en"_s).isEmpty());
}

void tst_HelpTexts::everyTopicHasTitleAndText()
{
    const HelpTexts help = fetched();
    for (const QString &topic : topicsOf(help)) {
        QVERIFY2(help.knows(topic), qPrintable(topic));
        QVERIFY2(!help.title(topic).isEmpty(), qPrintable(topic));
        QCOMPARE(helpTitle(topic, help.language()), help.title(topic));
        QVERIFY2(help.markdown(topic).startsWith("# "_L1 + help.title(topic)), qPrintable(topic));
    }
}

void tst_HelpTexts::everyFindingLeadsToACard()
{
    const HelpTexts help(u"en"_s);
    for (const FindingRule &rule : findingTable)
        QVERIFY2(help.knows(cardOf(rule.code)), rule.id);
    QCOMPARE(cardOf(FindingCode::SpfMultipleRecords), u"card:spf"_s);
}

void tst_HelpTexts::everyPurposeLeadsToACard()
{
    const HelpTexts help(u"en"_s);
    for (const Purpose purpose : {Purpose::Mx, Purpose::Spf, Purpose::Dkim, Purpose::Dmarc,
                                  Purpose::MailFrom, Purpose::Ownership, Purpose::Other})
        QVERIFY2(help.knows(cardOf(purpose)), qPrintable(textOf(purpose)));
}

void tst_HelpTexts::pagesOfTheWindowAreFound()
{
    QCOMPARE(manualPage(u"ticks"_s), u"manual:ticks"_s);
    QCOMPARE(manualPage(u"domains"_s), u"manual:domains"_s);
    QCOMPARE(manualPage(u"no such page"_s), u"manual:start"_s);
}

void tst_HelpTexts::leadsOn()
{
    const HelpTexts help = fetched();
    for (const QString &topic : topicsOf(help)) {
        for (const QString &other : help.seeAlso(topic))
            QVERIFY2(help.knows(other) && other != topic, qPrintable(topic + u' ' + other));
        for (const QString &other : help.seeAlso(topic))
            QVERIFY(help.furtherReading(topic).contains(u"](%1)"_s.arg(other)));
        // The manual is read through to its end.
        QCOMPARE(help.seeAlso(topic).isEmpty(), topic == help.pages().last().topic);
    }
}

void tst_HelpTexts::fallsBackToEnglish()
{
    const HelpTexts none(u"xx"_s);
    const HelpTexts english(u"en"_s);
    QCOMPARE(none.markdown(u"card:spf"_s), english.markdown(u"card:spf"_s));
    QCOMPARE(none.languageOf(u"card:spf"_s), u"en"_s);
    QCOMPARE(HelpTexts(u"ja"_s).languageOf(u"card:spf"_s), u"ja"_s);
}

void tst_HelpTexts::finds_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("first"); // what stands at the top
    const auto row = [](const char *claim, const QString &language, const QString &words,
                        const QString &first) {
        QTest::addRow("%s: %s", claim, qPrintable(words)) << language << words << first;
    };
    row("small letters", u"en"_s, u"what is spf"_s, u"card:spf"_s);
    row("large letters", u"en"_s, u"DMARC REPORTS"_s, u"card:dmarc-reports"_s);
    row("full width", u"en"_s, u"ＤＮＳＳＥＣ"_s, u"card:dnssec"_s);
    row("blanks around", u"en"_s, u"  dnssec \t"_s, u"card:dnssec"_s);
    row("the id of a finding", u"en"_s, u"spf.multiple-records"_s, u"card:spf"_s);
    row("the id of a finding", u"ko"_s, u"paste.private-key"_s, u"card:secrets"_s);
    row("full width", u"ja"_s, u"ＳＰＦとは"_s, u"card:spf"_s);
    row("half width", u"ja"_s, u"ﾄﾞﾒｲﾝ名とは"_s, u"card:domain"_s);
    row("within a word", u"ja"_s, u"練習"_s, u"manual:practice"_s);
    row("a syllable of parts", u"ko"_s, u"연습"_s.normalized(QString::NormalizationForm_D),
        u"manual:practice"_s);
    row("without the blank", u"ko"_s, u"레코드추가"_s, u"manual:records"_s);
}

void tst_HelpTexts::finds()
{
    QFETCH(QString, language);
    QFETCH(QString, words);
    QFETCH(QString, first);
    QCOMPARE(HelpTexts(language).find(words).value(0), first);
}

void tst_HelpTexts::doesNotFind_data()
{
    QTest::addColumn<QString>("words");
    QTest::addRow("what stands nowhere") << u"zeppelin"_s;
    QTest::addRow("one word there, one not") << u"SPF zeppelin"_s;
    QTest::addRow("the target of a link") << u"card:spf"_s;
    QTest::addRow("the name of a picture") << u"ticks-wrong"_s;
    QTest::addRow("signs of Markdown") << u"**"_s;
}

void tst_HelpTexts::doesNotFind()
{
    QFETCH(QString, words);
    QCOMPARE(HelpTexts(u"en"_s).find(words), QStringList());
}

void tst_HelpTexts::noWordFindsEverything()
{
    const HelpTexts help(u"ja"_s);
    QCOMPARE(help.find(u" "_s), topicsOf(help));
}

void tst_HelpTexts::findsEveryTitleItself()
{
    const HelpTexts help = fetched();
    for (const QString &topic : topicsOf(help))
        QVERIFY2(help.find(help.title(topic)).contains(topic), qPrintable(topic));
}

void tst_HelpTexts::readsWithoutMarkup_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("read");
    QTest::addRow("heading") << u"## Why"_s << u"Why"_s;
    QTest::addRow("item") << u"- one\n2. two"_s << u"one\ntwo"_s;
    QTest::addRow("link") << u"See [ten look-ups](card:spf-limit)."_s << u"See ten look-ups."_s;
    QTest::addRow("picture") << u"![The table](shot:ticks)"_s << u"The table"_s;
    QTest::addRow("label and value")
        << u"Click **Next**, type `v=spf1`"_s << u"Click Next, type v=spf1"_s;
    QTest::addRow("a dash within") << u"a - b"_s << u"a - b"_s;
}

void tst_HelpTexts::readsWithoutMarkup()
{
    QFETCH(QString, markdown);
    QFETCH(QString, read);
    QCOMPARE(withoutMarkdown(markdown), read);
}

QTEST_GUILESS_MAIN(tst_HelpTexts)
#include "tst_helptexts.moc"
