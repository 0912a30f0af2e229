#include "core/handoff/codeline.h"
#include "tests/core/handoff/handofffixture.h"

#include <QRandomGenerator>
#include <QTest>
#include <QUuid>

using namespace sda;
using namespace handofffixture;

namespace {

HandedOut example()
{
    return handedOut(setupId, domain(), handoffRows(examplePlan()));
}

/// What the line says; nothing if it is damaged or not there.
std::optional<HandedOut> read(const QString &text)
{
    const auto found = findCodeLine(text);
    if (!found || !std::holds_alternative<HandedOut>(*found))
        return std::nullopt;
    return std::get<HandedOut>(*found);
}

bool isDamaged(const QString &text)
{
    const auto found = findCodeLine(text);
    return found && std::holds_alternative<Finding>(*found)
        && std::get<Finding>(*found).code() == FindingCode::HandoffCodeDamaged;
}

QString wrapped(const QString &line, int width, const QString &lineStart)
{
    QString text;
    for (qsizetype at = 0; at < line.size(); at += width)
        text += lineStart + line.mid(at, width) + u'\n';
    return text;
}

const QString alphabet =
    u"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_+/=.:; "_s;

} // namespace

class tst_CodeLine : public QObject
{
    Q_OBJECT

private slots:
    void isShort();
    void comesBack_data();
    void comesBack();
    void randomSetupsComeBack();
    void everyChangedCharacterIsSeen();
    void everyMissingOrDoubledCharacterIsSeen();
    void isNotThere_data();
    void isNotThere();
    void theWholeOneCountsBesideADamagedOne();
    void hasNoLineWithoutASetup();
    void tellsValuesByMeaning_data();
    void tellsValuesByMeaning();
    void leavesOutWhatHasNoValue();
};

void tst_CodeLine::isShort()
{
    Plan plan = examplePlan();
    plan.records += plan.records;
    QCOMPARE(plan.records.size(), 10);
    const QString line = codeLine(handedOut(setupId, plan.domain, handoffRows(plan)));
    QVERIFY(line.startsWith(u"SDA1:"));
    QVERIFY2(line.size() <= 200, qPrintable(QString::number(line.size())));
    QVERIFY(codeLine(example()) == codeLine(example()));
}

void tst_CodeLine::comesBack_data()
{
    QTest::addColumn<QString>("text");
    const QString line = codeLine(example());
    QTest::addRow("alone") << line;
    for (const int width : {40, 60, 76}) {
        QTest::addRow("wrapped at %d", width) << wrapped(line, width, {});
        QTest::addRow("wrapped at %d and quoted", width) << wrapped(line, width, u"> "_s);
        QTest::addRow("wrapped at %d and quoted twice", width) << wrapped(line, width, u">> > "_s);
        QTest::addRow("wrapped at %d with CRLF", width)
            << wrapped(line, width, {}).replace(u'\n', u"\r\n"_s);
        QTest::addRow("wrapped at %d as quoted-printable", width)
            << wrapped(line, width, {}).replace(u'\n', u"=\r\n"_s);
    }
    QTest::addRow("within a mail") << u"こんにちは。SDAです。\n\n> Please leave this line:\n> "_s
            + line + u"\n> \nThanks, Bob\n"_s;
    QTest::addRow("with a period behind it") << line + u'.';
    QTest::addRow("with a full stop of Japanese behind it") << line + u'。';
    QTest::addRow("in brackets") << u"("_s + line + u')';
    QTest::addRow("in backticks") << u"`"_s + line + u'`';
    QTest::addRow("words on the next line") << line + u"\nBest regards\n"_s;
    QTest::addRow("a word glued to it") << line + u"Best"_s;
    QTest::addRow("with blanks in it") << QString(line).insert(20, u' ').insert(50, u"  "_s);
    QTest::addRow("with zero-width characters in it")
        << QString(line).insert(3, u'\u200b').insert(30, u'\u2060').insert(60, u'\u00ad');
    QTest::addRow("with a byte order mark") << u'\ufeff' + line;
    QTest::addRow("quoted by a line") << wrapped(line, 60, u"| "_s);
    QTest::addRow("behind a mention of its name") << u"The line SDA1: is below.\n"_s + line;
    QTest::addRow("as a zone comment") << u"; "_s + line;
}

void tst_CodeLine::comesBack()
{
    QFETCH(QString, text);
    const auto found = read(text);
    QVERIFY(found);
    QVERIFY(*found == example());
    QCOMPARE(found->setupId, setupId);
    QCOMPARE(found->domain, u"sampledomain.com"_s);
    QCOMPARE(found->rows.size(), 5);
}

void tst_CodeLine::randomSetupsComeBack()
{
    QRandomGenerator random(20261122);
    const auto octets = [&random](int count) {
        QByteArray text;
        for (int i = 0; i < count; ++i)
            text += char(random.bounded(256));
        return text;
    };
    for (int i = 0; i < 200; ++i) {
        HandedOut handed;
        handed.setupId = QUuid::fromRfc4122(octets(16)).toString(QUuid::WithoutBraces);
        handed.domain = QString(random.bounded(1, 250), u'a') + u".jp"_s;
        for (int row = random.bounded(0, 40); row > 0; --row)
            handed.rows += {octets(3), octets(4)};
        const QString line = codeLine(handed);
        const QString text = wrapped(line, random.bounded(20, 80), u"> "_s.repeated(i % 3));
        const auto found = read(u"x\n"_s + text + u"SDA\n"_s);
        QVERIFY2(found && *found == handed, qPrintable(line));
    }
}

void tst_CodeLine::everyChangedCharacterIsSeen()
{
    const QString line = codeLine(example());
    for (qsizetype at = 0; at < line.size(); ++at) {
        for (const QChar other : alphabet) {
            if (other == line[at])
                continue;
            QString changed = line;
            changed[at] = other;
            QVERIFY2(!read(changed), qPrintable(changed));
            if (at >= 5)
                QVERIFY2(isDamaged(changed), qPrintable(changed));
        }
    }
}

void tst_CodeLine::everyMissingOrDoubledCharacterIsSeen()
{
    const QString line = codeLine(example());
    for (qsizetype at = 0; at < line.size(); ++at) {
        QVERIFY(!read(QString(line).remove(at, 1)));
        QString doubled = line;
        doubled.insert(at, line[at]);
        // The same character once more at the end stands behind the code.
        const bool isInside = doubled.left(line.size()) != line;
        if (isInside && at >= 5)
            QVERIFY2(!read(doubled), qPrintable(doubled));
        if (at >= 5)
            QVERIFY(isDamaged(line.left(at)));
    }
}

void tst_CodeLine::isNotThere_data()
{
    QTest::addColumn<QString>("text");
    QTest::addRow("nothing") << QString();
    QTest::addRow("another text") << u"SDA: hello SDA2:abc sda1:abc"_s;
    QTest::addRow("a big text without it") << u"S SD SDA SDA1 "_s.repeated(20000);
}

void tst_CodeLine::isNotThere()
{
    QFETCH(QString, text);
    QVERIFY(!findCodeLine(text));
}

void tst_CodeLine::theWholeOneCountsBesideADamagedOne()
{
    const QString line = codeLine(example());
    QVERIFY(read(line.left(60) + u"!\n"_s + line));
    QVERIFY(read(line + u"\n> "_s + line.left(60)));
    // Never the words of a sentence as a code.
    QVERIFY(isDamaged(u"SDA1: please leave this line where it is"_s));
    QVERIFY(isDamaged(u"SDA1:"_s + QString(20000, u'_')));
}

void tst_CodeLine::hasNoLineWithoutASetup()
{
    QCOMPARE(codeLine(handedOut({}, domain(), handoffRows(examplePlan()))), QString());
    QCOMPARE(codeLine(handedOut(u"no uuid"_s, domain(), {})), QString());
}

void tst_CodeLine::tellsValuesByMeaning_data()
{
    QTest::addColumn<RecordType>("type");
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("same");
    const auto row = [](const char *claim, RecordType type, const QString &a, const QString &b,
                        bool same) { QTest::addRow("%s", claim) << type << a << b << same; };
    const QString spf = u"v=spf1 include:a.example include:b.example ~all"_s;
    const RecordType txt = RecordType::Txt;
    row("final dot of a target", RecordType::Mx, u"mx.example."_s, u"MX.example"_s, true);
    row("number in front of a target", RecordType::Mx, u"10 mx.example"_s, u"mx.example"_s, true);
    row("another target", RecordType::Mx, u"mx.example"_s, u"mx1.example"_s, false);
    row("alias in capitals", RecordType::Cname, u"A.example."_s, u"a.example"_s, true);
    row("quotation marks", txt, spf, u"\"%1\""_s.arg(spf), true);
    row("split strings", txt, spf, u"\"v=spf1 include:a.example \" \"include:b.example ~all\""_s,
        true);
    row("SPF in another order", txt, spf, u"v=spf1 include:b.example include:a.example ~all"_s,
        true);
    row("SPF with a needless sign", txt, spf,
        u"V=SPF1 +include:a.example include:B.example. ~all"_s, true);
    row("SPF with a term less", txt, spf, u"v=spf1 include:b.example ~all"_s, false);
    row("SPF with another ending", txt, spf, u"v=spf1 include:a.example include:b.example -all"_s,
        false);
    row("SPF that forbids first", txt, u"v=spf1 -ip4:192.0.2.1 ip4:192.0.2.0/24 -all"_s,
        u"v=spf1 ip4:192.0.2.0/24 -ip4:192.0.2.1 -all"_s, false);
    row("DKIM without version", txt, key, key.mid(9), true);
    row("DKIM with blanks in the key", txt, key, QString(key).insert(100, u' '), true);
    row("DKIM with a letter lost", txt, key, QString(key).remove(100, 1), false);
    row("DKIM in test mode", txt, key, key + u"; t=y"_s, false);
    row("DMARC with other blanks", txt, u"v=DMARC1; p=none; rua=mailto:a@b.example"_s,
        u"v=DMARC1;rua=mailto:a@b.example;p=none;"_s, true);
    row("DMARC with another policy", txt, u"v=DMARC1; p=none"_s, u"v=DMARC1; p=reject"_s, false);
    row("a token", txt, u"abc="_s, u"abc="_s, true);
    row("a token in another letter case", txt, u"abc="_s, u"Abc="_s, false);
    row("quotes inside a token", txt, u"a\"b"_s, u"\"a\\\"b\""_s, true);
    row("an address", RecordType::Aaaa, u"2001:db8::1"_s, u"2001:0db8:0:0:0:0:0:1"_s, true);
}

void tst_CodeLine::tellsValuesByMeaning()
{
    QFETCH(RecordType, type);
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(bool, same);
    QCOMPARE(valueHash(type, a) == valueHash(type, b), same);
    QVERIFY(placeHash(name(u"a.example"_s), type) != placeHash(name(u"b.example"_s), type));
    QVERIFY(placeHash(name(u"a.example"_s), type)
            != placeHash(name(u"a.example"_s), RecordType::A));
}

void tst_CodeLine::leavesOutWhatHasNoValue()
{
    Plan plan = examplePlan();
    plan.records[0].action = RecordAction::Ask;
    plan.records[1].complete = false;
    plan.records[2].action = RecordAction::Remove;
    QCOMPARE(handedOut(setupId, plan.domain, handoffRows(plan)).rows.size(), 2);
}

QTEST_GUILESS_MAIN(tst_CodeLine)
#include "tst_codeline.moc"
