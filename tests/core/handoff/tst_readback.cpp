#include "core/handoff/answer.h"
#include "core/intake/intake.h"
#include "core/plan/tableservice.h"
#include "tests/core/handoff/handofffixture.h"
#include "ui/text/handoffdocument.h"

#include <QRandomGenerator>
#include <QTest>

using namespace sda;
using namespace handofffixture;

namespace {

const QStringList languages{u"en"_s, u"ja"_s, u"ko"_s};

/// A text as it is pasted: the plain half of a mail, the rest as it is.
QString pasteOf(const Handoff &handoff, HandoffFormat format, const HandoffTexts &texts)
{
    if (format == HandoffFormat::Eml)
        return handoffMail(handoff, texts).plain;
    return QString::fromUtf8(handoffFile(handoff, format, texts));
}

/// "TYPE name value priority".
QString lineOf(RecordType type, const QString &name, const QString &value,
               std::optional<int> priority)
{
    return u"%1 %2 %3 <%4>"_s.arg(textOf(type), name,
                                  priority ? QString::number(*priority) : QString(), value);
}

QStringList expectedOf(const Handoff &handoff, HandoffFormat format)
{
    QStringList lines;
    for (const HandoffRow &row : handoff.rows) {
        if (format == HandoffFormat::Zone && (!row.isToEnter() || row.lookFirst))
            continue;
        if (!row.value.isEmpty())
            lines += lineOf(row.type, row.name, row.value, row.priority);
    }
    lines.sort();
    return lines;
}

QStringList readBack(const QString &text, const DomainName &domain)
{
    QStringList lines;
    for (const IntakeRow &row : readPasted(text, domain.ascii()).rows) {
        const auto name = pastedName(row.host, domain);
        if (row.value)
            lines += lineOf(row.type.value_or(RecordType::Opt), name ? name->text() : row.host,
                            *row.value, row.priority);
    }
    lines.sort();
    return lines;
}

const QList<HandoffFormat> textFormats{HandoffFormat::Text, HandoffFormat::Tsv,
                                       HandoffFormat::Csv,  HandoffFormat::Markdown,
                                       HandoffFormat::Zone, HandoffFormat::Eml};

} // namespace

Q_DECLARE_METATYPE(sda::Plan)

/// What is handed out can be pasted back: that is how an answered table is read.
class tst_ReadBack : public QObject
{
    Q_OBJECT

private slots:
    void givesTheSameRecords_data();
    void givesTheSameRecords();
    void notesComeBack_data();
    void notesComeBack();
    void oddValuesComeBack_data();
    void oddValuesComeBack();
    void answersAreCompared_data();
    void answersAreCompared();
    void randomKeysComeBack();
    void saysTheConditionWhereNobodyHasLooked_data();
    void saysTheConditionWhereNobodyHasLooked();
    void namesFormerKeysThatStay_data();
    void namesFormerKeysThatStay();
    void saysWhenItWasLookedAt();
    void saysWhatHasToGoFirst();
    void saysEverythingInEveryLanguage();
    void namesTheRowsThatAreOpen();
};

void tst_ReadBack::givesTheSameRecords_data()
{
    QTest::addColumn<Plan>("plan");
    QTest::addColumn<HandoffFormat>("format");
    QTest::addColumn<QString>("language");
    QTest::addColumn<NameForm>("names");
    QTest::addColumn<bool>("isSeen");

    Plan changing = examplePlan();
    changing.records[0].action = RecordAction::Replace;
    changing.records[0].before = {u"5 mx.old.example"_s, u"7 mx2.old.example"_s};
    changing.records[0].undo = {u"sampledomain.com. 60 IN MX 5 mx.old.example."_s,
                                u"sampledomain.com. 60 IN MX 7 mx2.old.example."_s};
    changing.records[1].action = RecordAction::Merge;
    changing.records[1].before = {u"v=spf1 include:old.example ~all"_s};
    changing.records[1].undo = {
        u"sampledomain.com. 60 IN TXT \"v=spf1 include:old.example ~all\""_s};
    changing.records[3].action = RecordAction::Keep;
    changing.records[3].before = {u"v=DMARC1; p=none"_s};
    changing.records[3].undo = {u"_dmarc.sampledomain.com. 60 IN TXT \"v=DMARC1; p=none\""_s};

    Plan noted = examplePlan();
    noted.records[0].note = u"受信用（社内メモ）"_s;
    noted.records[3].note = u"DMARC, see ticket 12; thanks"_s;
    noted.records[4].note = u"=1+1"_s;

    Plan open = examplePlan();
    open.records[0].action = RecordAction::Ask;
    open.records[0].before = {u"5 mx.old.example"_s};
    open.records[0].undo = {u"sampledomain.com. 60 IN MX 5 mx.old.example."_s};

    const Plan tokens = planOf(
        {planned(u"a"_s, RecordType::Txt, u"_amazonses"_s,
                 u"fmxqxT/icOYx4aA/bEUrDPMeax9/s3frblS+niixmqk="_s, Purpose::Ownership),
         planned(u"b"_s, RecordType::Txt, u"_token"_s,
                 u"+mxqxT/icOYx4aA/bEUrDPMeax9/s3frblS+niixmqk="_s, Purpose::Ownership),
         planned(u"c"_s, RecordType::Txt, u"@"_s,
                 u"amazonses:pmBGN/7MjnfhTKUZ06Enqq1PeGUaOkw8lGhcfwefcHU="_s, Purpose::Ownership),
         planned(u"d"_s, RecordType::Cname, u"www"_s, u"aaa.cloudfront.net"_s)});

    QList<PlannedRecord> twoMx = examplePlan().records;
    twoMx.insert(1, planned(u"mx-2"_s, RecordType::Mx, u"@"_s, u"mxbiz2.qq.com"_s, Purpose::Mx));
    twoMx[1].record.priority = 20;

    const QList<PlannedRecord> longKey{planned(
        u"dkim"_s, RecordType::Txt, u"a._domainkey"_s,
        u"v=DKIM1; k=rsa; p=MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAu5oIUrFDWZK7F4thFxpZa2or"
        "6jBEX3cSL6b2TJdPkO5iNn9vHNXhNX31nOefN8FksX94YbLJ8NHcFPbaZTW8R2HthYxRaCyqodxlLHib"
        "g8aHdfa+bxKeiI/xABRuAM0WG0JEDSyakMFqIO40ghj/h7DUc/4OXNdeQhrKDTlgf2bd+FjpJ3bNAFcMY"
        "a3Oeju33b2Tp+PdtqIwXRZksfuXh7m30kuyavp3Uaso145DRBaJZA55lNxmHWMgMjO+YjNeuR6j4oQqyG"
        "wzPaVcSdOG8Js2mXt+J3Hr+nNmJGxZUUW4Uw5ws08wT9opRgSpn+ThX2d1AgQePpGrWOamC3PdcwIDAQA"
        "B"_s,
        Purpose::Dkim)};

    const QList<std::pair<const char *, Plan>> plans{
        {"the records of the pages", examplePlan()},
        {"changes of what is there", changing},
        {"notes", noted},
        {"something to be decided", open},
        {"tokens", tokens},
        {"two mail servers", planOf(twoMx)},
        {"a key of 2048 bits", planOf(longKey)},
    };
    for (const auto &[claim, plan] : plans) {
        for (const HandoffFormat format : textFormats) {
            for (const QString &language : languages) {
                for (const NameForm names : {NameForm::Relative, NameForm::Full})
                    QTest::addRow("%s, %s, %s, %s", claim, qPrintable(textOf(format)),
                                  qPrintable(language),
                                  names == NameForm::Full ? "full" : "relative")
                        << plan << format << language << names << true;
                QTest::addRow("%s, %s, %s, not seen", claim, qPrintable(textOf(format)),
                              qPrintable(language))
                    << plan << format << language << NameForm::Relative << false;
            }
        }
    }
}

void tst_ReadBack::givesTheSameRecords()
{
    QFETCH(Plan, plan);
    QFETCH(HandoffFormat, format);
    QFETCH(QString, language);
    QFETCH(NameForm, names);
    QFETCH(bool, isSeen);
    Handoff handoff = makeHandoff(plan, {.known = isSeen}, setupId);
    handoff.names = names;
    const HandoffTexts texts(language);
    const QString text = pasteOf(handoff, format, texts);
    QCOMPARE(readBack(text, plan.domain).join(u'\n'), expectedOf(handoff, format).join(u'\n'));
    const bool holdsCode = format != HandoffFormat::Tsv && format != HandoffFormat::Csv;
    const auto code = findCodeLine(text);
    QCOMPARE(code && std::holds_alternative<HandedOut>(*code), holdsCode);
}

void tst_ReadBack::notesComeBack_data()
{
    QTest::addColumn<HandoffFormat>("format");
    QTest::addColumn<QString>("language");
    for (const HandoffFormat format :
         {HandoffFormat::Tsv, HandoffFormat::Csv, HandoffFormat::Markdown, HandoffFormat::Eml}) {
        for (const QString &language : languages)
            QTest::addRow("%s, %s", qPrintable(textOf(format)), qPrintable(language))
                << format << language;
    }
}

void tst_ReadBack::notesComeBack()
{
    QFETCH(HandoffFormat, format);
    QFETCH(QString, language);
    Plan plan = examplePlan();
    plan.records[0].note = u"受信用（社内メモ）"_s;
    plan.records[3].note = u"ticket 12 · thanks"_s;
    const QString text = pasteOf(makeHandoff(plan, {}, setupId), format, HandoffTexts(language));
    const QList<IntakeRow> rows = readPasted(text, plan.domain.ascii()).rows;
    QCOMPARE(rows.size(), plan.records.size());
    QCOMPARE(rows[0].note, plan.records[0].note);
    QCOMPARE(rows[3].note, plan.records[3].note);
}

void tst_ReadBack::oddValuesComeBack_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<HandoffFormat>("format");
    QString longest;
    for (int i = 0; longest.size() < 3900; ++i)
        longest += u"%1,"_s.arg(i);
    const QList<std::pair<const char *, QString>> values{
        {"pipes", u"a|b|c=1"_s},
        {"a backslash", u"a\\b"_s},
        {"semicolons and commas", u"a;b,c; d"_s},
        {"underscores and stars", u"_a_*b*"_s},
        {"a formula", u"=1+1"_s},
        {"a formula with quotation marks", u"=HYPERLINK(\"http://e.example\",\"x\")"_s},
        {"minus", u"-all"_s},
        {"at", u"@x"_s},
        {"like a comment", u"; x"_s},
        {"Japanese", u"値は日本語"_s},
        {"3900 characters", longest},
    };
    for (const auto &[claim, value] : values) {
        // In aligned columns only what begins like a record is taken for a value.
        for (const HandoffFormat format : textFormats.mid(1))
            QTest::addRow("%s, %s", claim, qPrintable(textOf(format))) << value << format;
    }
}

void tst_ReadBack::oddValuesComeBack()
{
    QFETCH(QString, value);
    QFETCH(HandoffFormat, format);
    const Handoff handoff =
        makeHandoff(planOf({planned(u"x"_s, RecordType::Txt, u"_x"_s, value, Purpose::Ownership)}),
                    {}, setupId);
    const QString text = pasteOf(handoff, format, HandoffTexts(u"en"_s));
    QCOMPARE(readBack(text, handoff.domain).join(u'\n'), expectedOf(handoff, format).join(u'\n'));
}

void tst_ReadBack::answersAreCompared_data()
{
    QTest::addColumn<HandoffFormat>("format");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("lineStart");
    for (const HandoffFormat format :
         {HandoffFormat::Text, HandoffFormat::Markdown, HandoffFormat::Zone, HandoffFormat::Eml}) {
        for (const QString &language : languages) {
            for (const QString &lineStart : {QString(), u"> "_s, u">> "_s})
                QTest::addRow("%s, %s, behind '%s'", qPrintable(textOf(format)),
                              qPrintable(language), qPrintable(lineStart))
                    << format << language << lineStart;
        }
    }
}

void tst_ReadBack::answersAreCompared()
{
    QFETCH(HandoffFormat, format);
    QFETCH(QString, language);
    QFETCH(QString, lineStart);
    const Plan plan = examplePlan();
    const QString text =
        pasteOf(makeHandoff(plan, {.known = true}, setupId), format, HandoffTexts(language));
    const auto told = [&](QString answer) {
        answer = lineStart + answer.replace(u'\n', u'\n' + lineStart);
        QStringList codes;
        const auto code = findCodeLine(answer);
        if (!code || !std::holds_alternative<HandedOut>(*code))
            return QStringList(u"no code"_s);
        const Intake intake = readPasted(answer, plan.domain.ascii());
        for (const Finding &finding :
             compareAnswer(std::get<HandedOut>(*code), intake.rows, plan, setupId))
            codes += idOf(finding.code()) + u' '
                + (finding.args().contains(Arg::Count) ? finding.text(Arg::Count)
                                                       : finding.text(Arg::Name));
        return codes;
    };
    QCOMPARE(told(text), QStringList(u"handoff.as-handed-out 5"_s));
    // The admin's hand slipped.
    QCOMPARE(
        told(QString(text).replace(u"mxbiz1.qq.com"_s, u"mxbiz9.qq.com"_s)),
        QStringList({u"handoff.row-differs sampledomain.com"_s, u"handoff.as-handed-out 4"_s}));
    QCOMPARE(told(QString(text).replace(u"v=DMARC1; p=none"_s, u"v=DMARC1;p=none;"_s)),
             QStringList(u"handoff.as-handed-out 5"_s));
}

void tst_ReadBack::randomKeysComeBack()
{
    QRandomGenerator random(5);
    const QString letters = u"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"_s;
    const auto word = [&](int size, qsizetype alphabet) {
        QString text;
        for (int i = 0; i < size; ++i)
            text += letters[random.bounded(alphabet)];
        return text;
    };
    const HandoffTexts texts[] = {HandoffTexts(u"en"_s), HandoffTexts(u"ja"_s),
                                  HandoffTexts(u"ko"_s)};
    for (int round = 0; round < 100; ++round) {
        QList<PlannedRecord> records = examplePlan().records.mid(0, 2);
        for (int i = random.bounded(1, 6); i > 0; --i) {
            const QString label = word(random.bounded(3, 12), 52).toLower();
            records += planned(u"t%1"_s.arg(i), RecordType::Txt, u"_%1%2"_s.arg(label).arg(i),
                               u"verify="_s + word(random.bounded(8, 44), 64), Purpose::Ownership);
            records +=
                planned(u"c%1"_s.arg(i), RecordType::Cname, u"%1%2._domainkey"_s.arg(label).arg(i),
                        u"%1.dkim.amazonses.com"_s.arg(label), Purpose::Dkim);
        }
        const Handoff handoff = makeHandoff(planOf(records), {.known = round % 2 == 0}, setupId);
        for (const HandoffFormat format : textFormats) {
            const QString text = pasteOf(handoff, format, texts[round % 3]);
            QCOMPARE(readBack(text, handoff.domain).join(u'\n'),
                     expectedOf(handoff, format).join(u'\n'));
        }
    }
}

void tst_ReadBack::saysTheConditionWhereNobodyHasLooked_data()
{
    QTest::addColumn<HandoffFormat>("format");
    for (const HandoffFormat format : textFormats)
        QTest::addRow("%s", qPrintable(textOf(format))) << format;
}

void tst_ReadBack::saysTheConditionWhereNobodyHasLooked()
{
    QFETCH(HandoffFormat, format);
    for (const QString &language : languages) {
        const HandoffTexts texts(language);
        const Handoff handoff = makeHandoff(examplePlan(), {}, setupId);
        const Handoff seen = makeHandoff(examplePlan(), {.known = true}, setupId);
        const QString text = pasteOf(handoff, format, texts);
        const QString plain = texts.action(seen.rows[0]);
        for (const qsizetype row : {0, 1, 3}) {
            const QString condition = texts.action(handoff.rows[row]);
            QVERIFY2(text.contains(condition), qPrintable(text));
            QVERIFY(condition != plain);
            QVERIFY(!pasteOf(seen, format, texts).contains(condition));
        }
        // A new selector is in nobody's way.
        QCOMPARE(texts.action(handoff.rows[2]), texts.action(seen.rows[2]));
        const bool isTableOnly = format == HandoffFormat::Tsv || format == HandoffFormat::Csv;
        for (const QString &sentence : texts.explanation(handoff))
            QVERIFY2(isTableOnly || text.contains(sentence), qPrintable(sentence));
    }
}

void tst_ReadBack::namesFormerKeysThatStay_data()
{
    QTest::addColumn<HandoffFormat>("format");
    QTest::addColumn<QString>("language");
    for (const HandoffFormat format : textFormats) {
        for (const QString &language : languages)
            QTest::addRow("%s %s", qPrintable(textOf(format)), qPrintable(language))
                << format << language;
    }
}

/// They are no rows: who pastes the hand-off back gets none of them.
void tst_ReadBack::namesFormerKeysThatStay()
{
    QFETCH(HandoffFormat, format);
    QFETCH(QString, language);
    const HandoffTexts texts(language);
    Handoff handoff = makeHandoff(examplePlan(), {.known = true}, setupId);
    const QStringList before = texts.explanation(handoff);
    const QString name = u"before._domainkey.sampledomain.com"_s;
    FormerKey key{.host = u"before._domainkey"_s, .step = FormerKey::Step::Leave};
    key.record = {.name = DnsName::fromText(name).value(), .value = u"k=rsa; p=MIGf"_s};
    handoff.formerKeys = {key};
    QCOMPARE(texts.explanation(handoff).size(), before.size() + 1);
    const QString text = pasteOf(handoff, format, texts);
    const bool isTableOnly = format == HandoffFormat::Tsv || format == HandoffFormat::Csv;
    QCOMPARE(text.contains(name), !isTableOnly);
    QCOMPARE(readBack(text, handoff.domain), expectedOf(handoff, format));
    for (const auto step : {FormerKey::Step::Remove, FormerKey::Step::Overwritten,
                            FormerKey::Step::SameAgain, FormerKey::Step::Gone}) {
        handoff.formerKeys[0].step = step;
        QCOMPARE(texts.explanation(handoff), before);
    }
}

void tst_ReadBack::saysWhenItWasLookedAt()
{
    const HandoffTexts texts(u"en"_s);
    Handoff handoff = makeHandoff(examplePlan(), {.known = true}, setupId);
    handoff.lookedAt = QDateTime({2026, 11, 22}, {18, 5}, Qt::OffsetFromUTC, 9 * 3600);
    QVERIFY(handoffFile(handoff, HandoffFormat::Route53, texts).contains("2026-11-22 09:05 UTC"));
    handoff.existing.known = false;
    QVERIFY(!handoffFile(handoff, HandoffFormat::Route53, texts).contains("2026-11-22"));
}

void tst_ReadBack::saysWhatHasToGoFirst()
{
    const HandoffTexts texts(u"en"_s);
    Plan plan = examplePlan();
    const auto zone = [&](bool known) {
        return QString::fromUtf8(
            handoffFile(makeHandoff(plan, {.known = known}, setupId), HandoffFormat::Zone, texts));
    };
    QVERIFY(!zone(true).contains(texts.zoneDeletions()));
    plan.records[1].action = RecordAction::Merge;
    plan.records[1].undo = {u"sampledomain.com. 60 IN TXT \"v=spf1 -all\""_s};
    QVERIFY(zone(true).contains(texts.zoneDeletions()));
    QVERIFY(!zone(false).contains(texts.zoneDeletions()));
    // The way back of what is added is to delete it.
    const QString table = handoffPlainText(makeHandoff(plan, {.known = true}, setupId), texts);
    HandoffRow added = handoffRows(plan)[0];
    QVERIFY(table.contains(texts.undoIntro(added)));
    QVERIFY(table.contains(texts.undoIntro(handoffRows(plan)[1])));
    QVERIFY(texts.undoIntro(added) != texts.undoIntro(handoffRows(plan)[1]));
}

void tst_ReadBack::saysEverythingInEveryLanguage()
{
    Plan plan = examplePlan();
    plan.records += plan.records;
    const QList<RecordAction> actions{RecordAction::Add,    RecordAction::Replace,
                                      RecordAction::Merge,  RecordAction::Keep,
                                      RecordAction::Remove, RecordAction::Ask};
    const QList<Purpose> purposes{Purpose::Mx,    Purpose::Spf,      Purpose::Dkim,
                                  Purpose::Dmarc, Purpose::MailFrom, Purpose::Ownership,
                                  Purpose::Other};
    for (qsizetype i = 0; i < plan.records.size(); ++i) {
        plan.records[i].action = actions[i % actions.size()];
        plan.records[i].purpose = purposes[i % purposes.size()];
    }
    plan.records.last().complete = false;
    const Handoff handoff = makeHandoff(plan, {}, setupId);
    QMap<QString, QStringList> said;
    for (const QString &language : languages) {
        const HandoffTexts texts(language);
        QCOMPARE(texts.language(), language);
        QStringList &sentences = said[language];
        for (const HandoffRow &row : handoff.rows)
            sentences += {texts.action(row), texts.actionWord(row), texts.reason(row)};
        sentences += texts.explanation(handoff) + texts.zoneSigns();
        Handoff seen = handoff;
        seen.existing.known = true;
        seen.lookedAt = QDateTime({2026, 11, 22}, {9, 5}, Qt::UTC);
        HandoffRow going = handoff.rows[1];
        going.undo = {u"x"_s};
        HandoffRow gone = handoff.rows[4];
        gone.undo = {u"x"_s};
        sentences += {texts.subject(handoff.domain),
                      texts.request(handoff),
                      texts.checksIntro(true),
                      texts.checksIntro(false),
                      texts.codeLineRequest(),
                      texts.undoIntro(handoff.rows[0]),
                      texts.undoIntro(going),
                      texts.undoIntro(gone),
                      texts.zoneDeletions(),
                      texts.thanks(),
                      texts.tableFollows(),
                      texts.route53Comment(handoff),
                      texts.route53Comment(seen),
                      texts.route53Gaps({u"a"_s, u"b"_s}),
                      texts.word(HandoffColumn::Purpose),
                      texts.word(HandoffColumn::Undo)};
        for (const QString &sentence : sentences) {
            QVERIFY(!sentence.isEmpty());
            QVERIFY2(!sentence.contains(u'%'), qPrintable(sentence));
        }
        seen.domain = domain(QString(u"abcdefghi."_s).repeated(24) + u"com"_s);
        QVERIFY(texts.route53Comment(seen).size() <= 256);
        QVERIFY(texts.route53Comment(seen).contains(u"2026-11-22 09:05 UTC"));
        const QString unseen = texts.route53Comment(handoff);
        seen.existing.known = false;
        QVERIFY(texts.route53Comment(seen).size() <= 256);
        QVERIFY(unseen.endsWith(texts.route53Comment(seen)));
        QVERIFY(handoffMailto(handoff, texts).size() <= mailtoLimit);
    }
    for (qsizetype i = 0; i < said[u"en"_s].size(); ++i) {
        const QSet<QString> forms{said[u"en"_s][i], said[u"ja"_s][i], said[u"ko"_s][i]};
        QVERIFY2(forms.size() == 3, qPrintable(said[u"en"_s][i]));
    }
}

void tst_ReadBack::namesTheRowsThatAreOpen()
{
    Plan plan = examplePlan();
    plan.records[0].action = RecordAction::Ask;
    plan.records[2].complete = false;
    plan.records[2].record.value = u"%dkimValue%"_s;
    const HandoffTexts texts(u"en"_s);
    const Handoff handoff = makeHandoff(plan, {}, {});
    const qsizetype with = texts.explanation(handoff).size();
    QCOMPARE(with, texts.explanation(makeHandoff(examplePlan(), {}, {})).size() + 2);
    const TextTable table = handoffTable(handoff, texts);
    const qsizetype value = table.header.indexOf(texts.word(HandoffColumn::Value));
    QCOMPARE(table.rows[0][value], QString());
    QCOMPARE(table.rows[2][value], u"%dkimValue%"_s);
    // Columns that hold nothing are not there.
    QVERIFY(!table.header.contains(texts.word(HandoffColumn::Note)));
    QVERIFY(!table.header.contains(texts.word(HandoffColumn::Undo)));
    QVERIFY(!table.header.contains(texts.word(HandoffColumn::Priority)));
}

QTEST_GUILESS_MAIN(tst_ReadBack)
#include "tst_readback.moc"
