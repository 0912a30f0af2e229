#include "core/findings/findingrules.h"
#include "tests/resources/help/helptext.h"

#include <QDir>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>
#include <QTextDocument>

#include <algorithm>

using namespace sda;
using namespace Qt::StringLiterals;

/// The cards and the manual: all there in every language, alike, leading somewhere, and plain
/// enough to be shown. Read from the files as they are.
class tst_Help : public QObject
{
    Q_OBJECT
private slots:
    void hasATextForEveryIdAndLanguage_data() { kinds(); }
    void hasATextForEveryIdAndLanguage();
    void everyFindingHasOneCard();
    void everyCardLeadsToOthers();
    void everyPageHasItsTitle();
    void pagesOfTheWizardAreThere();
    void everyShotIsListedAtItsPage();
    void saysTheSameInEveryLanguage_data() { texts(); }
    void saysTheSameInEveryLanguage();
    void linksLeadSomewhere_data() { texts(); }
    void linksLeadSomewhere();
    void hasNoEmptySection_data() { texts(); }
    void hasNoEmptySection();
    void isAsLongAsPeopleRead_data() { texts(); }
    void isAsLongAsPeopleRead();
    void isPlainMarkdown_data() { texts(); }
    void isPlainMarkdown();
    void namesSampleDomainsOnly_data() { texts(); }
    void namesSampleDomainsOnly();
    void isEmbedded_data() { texts(); }
    void isEmbedded();
    void tablesAreEmbedded_data() { kinds(); }
    void tablesAreEmbedded();

private:
    static void kinds();
    static void texts();
    static HelpText fetched();
};

namespace {

QStringList sorted(QStringList list)
{
    std::ranges::sort(list);
    return list;
}

QStringList strings(const QJsonValue &array)
{
    return array.toVariant().toStringList();
}

QString fileText(const QString &name)
{
    QFile file(name);
    return file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

void tst_Help::kinds()
{
    QTest::addColumn<QString>("kind");
    for (const QString &kind : helpKinds())
        QTest::addRow("%s", qPrintable(kind)) << kind;
}

void tst_Help::texts()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("language");
    for (const QString &kind : helpKinds()) {
        for (const QString &id : helpIds(kind)) {
            for (const QString &language : helpLanguages())
                QTest::addRow("%s/%s.%s", qPrintable(kind), qPrintable(id), qPrintable(language))
                    << kind << id << language;
        }
    }
}

HelpText tst_Help::fetched()
{
    QFETCH(QString, kind);
    QFETCH(QString, id);
    QFETCH(QString, language);
    return readHelpText(kind, id, language);
}

void tst_Help::hasATextForEveryIdAndLanguage()
{
    QFETCH(QString, kind);
    QCOMPARE(helpTable(kind)["version"_L1].toInt(), 1);
    QStringList wanted;
    for (const QString &id : helpIds(kind)) {
        for (const QString &language : helpLanguages())
            wanted.append(u"%1.%2.md"_s.arg(id, language));
    }
    QVERIFY(!wanted.isEmpty());
    QCOMPARE(sorted(QDir(helpFolder() + u'/' + kind).entryList(QDir::Files)), sorted(wanted));
}

// A finding leads to one card: with two the window would have to choose, with none it says nothing.
void tst_Help::everyFindingHasOneCard()
{
    QStringList known;
    for (const FindingRule &rule : findingTable)
        known.append(QString::fromLatin1(rule.id));
    QStringList led;
    const QJsonArray cards = helpTable(u"cards"_s)["cards"_L1].toArray();
    for (const auto &card : cards)
        led += strings(card["findings"_L1]);
    for (const QString &code : std::as_const(known))
        QVERIFY2(led.count(code) == 1, qPrintable(code));
    for (const QString &code : std::as_const(led))
        QVERIFY2(known.contains(code), qPrintable(code));
}

void tst_Help::everyCardLeadsToOthers()
{
    const QStringList ids = helpIds(u"cards"_s);
    const QJsonArray cards = helpTable(u"cards"_s)["cards"_L1].toArray();
    QStringList reached;
    for (const auto &card : cards) {
        const QString id = card["id"_L1].toString();
        const QStringList see = strings(card["see"_L1]);
        QVERIFY2(!see.isEmpty() && see.size() <= 4, qPrintable(id));
        QVERIFY2(!see.contains(id), qPrintable(id));
        for (const QString &other : see)
            QVERIFY2(ids.contains(other), qPrintable(id + " -> "_L1 + other));
        reached += see;
        if (!strings(card["findings"_L1]).isEmpty())
            reached.append(id);
    }
    QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
    // A card that no finding and no other card leads to is never read.
    for (const HelpText &text : helpTexts(u"manual"_s)) {
        for (const QString &link : text.links())
            reached.append(link.section(u':', 1));
    }
    for (const QString &id : ids)
        QVERIFY2(reached.contains(id), qPrintable(id));
}

void tst_Help::everyPageHasItsTitle()
{
    const QJsonArray pages = helpTable(u"manual"_s)["pages"_L1].toArray();
    for (const auto &page : pages) {
        const QString id = page["id"_L1].toString();
        for (const QString &language : helpLanguages()) {
            const QString title = page["title"_L1][language].toString();
            QVERIFY2(!title.isEmpty(), qPrintable(id));
            QCOMPARE(readHelpText(u"manual"_s, id, language).title(), title);
        }
    }
}

// F1 opens the page that is named after the page of the wizard.
void tst_Help::pagesOfTheWizardAreThere()
{
    const QStringList ids = helpIds(u"manual"_s);
    const QStringList files =
        QDir(QStringLiteral(SDA_SOURCE_DIR) + "/ui/wizard"_L1).entryList({u"*page.h"_s});
    QVERIFY(files.size() > 6);
    for (const QString &file : files) {
        const QString page = file.chopped(6); // "page.h"
        QVERIFY2(page.isEmpty() || ids.contains(page), qPrintable(file));
    }
    QVERIFY(ids.contains("domains"_L1));
}

void tst_Help::everyShotIsListedAtItsPage()
{
    QStringList listed;
    const QJsonArray shots = helpTable(u"manual"_s)["shots"_L1].toArray();
    for (const auto &shot : shots) {
        listed.append(shot["page"_L1].toString() + u'/' + shot["id"_L1].toString());
        QVERIFY(!shot["shows"_L1].toString().isEmpty());
    }
    QStringList used;
    for (const QString &id : helpIds(u"manual"_s)) {
        for (const QString &shot : readHelpText(u"manual"_s, id, u"en"_s).shots())
            used.append(id + u'/' + shot);
    }
    QCOMPARE(sorted(used), sorted(listed));
}

// What a reader of one language is told, readers of the others are told as well.
void tst_Help::saysTheSameInEveryLanguage()
{
    const HelpText text = fetched();
    const HelpText english = readHelpText(text.kind, text.id, u"en"_s);
    const QString headings = u"^#+ "_s;
    const QString items = u"^ *(?:-|\\d+\\.) "_s;
    QCOMPARE(allMatches(text.text, headings), allMatches(english.text, headings));
    QCOMPARE(allMatches(text.text, items), allMatches(english.text, items));
    QCOMPARE(sorted(text.links()), sorted(english.links()));
    QCOMPARE(text.shots(), english.shots());
    QCOMPARE(sorted(text.code()), sorted(english.code()));
    QCOMPARE(text.bold().size(), english.bold().size());
}

void tst_Help::linksLeadSomewhere()
{
    const QStringList links = fetched().links();
    for (const QString &link : links) {
        const QString target = link.section(u':', 1);
        QVERIFY2((link.startsWith("card:"_L1) && helpIds(u"cards"_s).contains(target))
                     || (link.startsWith("manual:"_L1) && helpIds(u"manual"_s).contains(target))
                     || link.startsWith("https://"_L1),
                 qPrintable(link));
    }
}

void tst_Help::hasNoEmptySection()
{
    const HelpText text = fetched();
    QVERIFY(!text.title().isEmpty());
    // A card is read in one glance, so all go on in the same way.
    if (text.kind == "cards"_L1)
        QCOMPARE(allMatches(text.text, u"^## "_s).size(), 3);
    const QStringList sections =
        text.text.split(QRegularExpression(u"^#+ .*$"_s, QRegularExpression::MultilineOption));
    for (const QString &section : sections.sliced(1))
        QVERIFY2(section.trimmed().size() > 20, qPrintable(section));
}

void tst_Help::isAsLongAsPeopleRead()
{
    const HelpText text = fetched();
    const bool card = text.kind == "cards"_L1;
    if (text.language == "en"_L1) {
        const qsizetype words =
            text.text.split(QRegularExpression(u"\\s+"_s), Qt::SkipEmptyParts).size();
        QVERIFY2(words >= 80 && words <= (card ? 210 : 420), qPrintable(QString::number(words)));
        return;
    }
    // Words cannot be counted in Japanese: characters without blanks, for both languages.
    QString letters = text.text;
    letters.remove(QRegularExpression(u"\\s"_s));
    const qsizetype most = card ? 600 : 1200;
    QVERIFY2(letters.size() >= 200 && letters.size() <= most,
             qPrintable(QString::number(letters.size())));
}

// Headings, lists, emphasis, code, links and pictures; and none of their signs is left when it is
// shown. (Beside letters of CJK two asterisks do not always close what they opened.)
void tst_Help::isPlainMarkdown()
{
    const HelpText text = fetched();
    const QString withoutCode = QString(text.text).remove(QRegularExpression(u"`[^`\n]+`"_s));
    for (const QString &sign :
         {u"<"_s, u"|"_s, u"```"_s, u"~~"_s, u"###"_s, u"\n>"_s, u"\t"_s, u"&"_s})
        QVERIFY2(!withoutCode.contains(sign), qPrintable(sign));
    QVERIFY(text.text.endsWith(u'\n') && !text.text.endsWith("\n\n"_L1));

    QTextDocument document;
    document.setMarkdown(text.text,
                         QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub)
                             | QTextDocument::MarkdownNoHTML);
    const QString shown = document.toPlainText();
    for (const QString &sign : {u"**"_s, u"]("_s, u"`"_s, u"# "_s})
        QVERIFY2(!shown.contains(sign), qPrintable(shown.mid(shown.indexOf(sign) - 30, 80)));
}

// Nobody's real domain is an example. (qq.com is what Tencent Cloud SES asks for.)
void tst_Help::namesSampleDomainsOnly()
{
    const HelpText text = fetched();
    static const QStringList allowed{u"mxbiz1.qq.com"_s, u"mxbiz1.qq.com.sampledomain.com"_s,
                                     u"co.jp"_s, u"_dmarc.abc"_s, u"LIST.csv"_s};
    const QStringList names =
        allMatches(text.text, u"[A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]+)*\\.[A-Za-z]{2,}"_s);
    for (const QString &name : names)
        QVERIFY2(allowed.contains(name) || name == "sampledomain.com"_L1
                     || name.endsWith(".sampledomain.com"_L1),
                 qPrintable(name));
}

void tst_Help::isEmbedded()
{
    const HelpText text = fetched();
    QCOMPARE(fileText(u":/help/%1/%2.%3.md"_s.arg(text.kind, text.id, text.language)), text.text);
}

void tst_Help::tablesAreEmbedded()
{
    QFETCH(QString, kind);
    QCOMPARE(fileText(u":/help/%1.json"_s.arg(kind)),
             fileText(u"%1/%2.json"_s.arg(helpFolder(), kind)));
}

QTEST_MAIN(tst_Help)
#include "tst_help.moc"
