#include "core/records/nearness.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sda;

/// A slip of a letter or two is told from another thing.
class tst_Nearness : public QObject
{
    Q_OBJECT

private slots:
    void findsSlips_data();
    void findsSlips();
    void countsDigitsOfKeys();
    void findsGaps_data();
    void findsGaps();
};

void tst_Nearness::findsSlips_data()
{
    QTest::addColumn<QString>("found");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<int>("position"); // 0: no slip
    const auto row = [](const char *claim, const char *found, const char *expected, int position) {
        QTest::newRow(claim) << QString::fromLatin1(found) << QString::fromLatin1(expected)
                             << position;
    };
    row("the same", "mx1.our.example", "mx1.our.example", 0);
    row("letter case", "MX1.our.example", "mx1.our.example", 0);
    row("a letter wrong", "mx1.out.example", "mx1.our.example", 7);
    row("a letter missing", "mx1.fowardemail.net", "mx1.forwardemail.net", 7);
    row("a letter too many", "mx1.ourr.example", "mx1.our.example", 8);
    row("two letters wrong", "mx1.our.exempla", "mx1.our.example", 11);
    row("three letters wrong", "mx1.our.uxempla", "mx1.our.example", 0);
    row("letters changed round", "mx1.our.examlpe", "mx1.our.example", 13);
    row("changed round at two places", "mx1.oru.examlpe", "mx1.our.example", 6);
    row("a dot missing", "mx1our.example", "mx1.our.example", 4);
    row("letter l for number 1", "mxl.our.example", "mx1.our.example", 3);
    row("the beginning missing", "spf.our.example", "_spf.our.example", 1);
    row("short, one letter", "mx.a.eu", "my.a.eu", 2);
    row("short, two letters", "mx.ab.eu", "my.ac.eu", 0);
    row("other digits", "mxbiz2.our.example", "mxbiz1.our.example", 0);
    row("a digit more", "mx.our.example", "mx1.our.example", 0);
    row("another region", "feedback-smtp.us-west-1.our.example",
        "feedback-smtp.us-east-1.our.example", 0);
    row("another region by number", "feedback-smtp.ap-northeast-2.our.example",
        "feedback-smtp.ap-northeast-1.our.example", 0);
    row("north and south", "eu-north-1.our.example", "eu-south-1.our.example", 0);
    row("a slip in the region", "smtp.us-eest-1.our.example", "smtp.us-east-1.our.example", 10);
    row("another country", "spf-us.our.example", "spf-eu.our.example", 0);
    row("another ending", "our.jp", "our.cn", 0);
    row("another letter as a name", "a.our.example", "b.our.example", 0);
    row("a name below", "x.our.example", "our.example", 0);
    row("something else", "mail.other.example", "mx1.our.example", 0);
    row("empty", "", "our.example", 0);
}

void tst_Nearness::findsSlips()
{
    QFETCH(QString, found);
    QFETCH(QString, expected);
    QFETCH(int, position);
    QCOMPARE(oneLetterOff(found, expected).value_or(0), position);
    QCOMPARE(oneLetterOff(expected, found).value_or(0), position); // either may be the slip
}

void tst_Nearness::countsDigitsOfKeys()
{
    QVERIFY(!oneLetterOff(u"MIIBIjAN3qhkiG9"_s, u"MIIBIjAN8qhkiG9"_s));
    QCOMPARE(oneLetterOff(u"MIIBIjAN3qhkiG9"_s, u"MIIBIjAN8qhkiG9"_s, Digits::MayBeWrong), 9);
}

void tst_Nearness::findsGaps_data()
{
    QTest::addColumn<QString>("found");
    QTest::addColumn<int>("position"); // 0: none
    QTest::addColumn<int>("length");
    QTest::newRow("the same") << u"abcdefgh"_s << 0 << 0;
    QTest::newRow("at the beginning") << u"defgh"_s << 1 << 3;
    QTest::newRow("in the middle") << u"abgh"_s << 3 << 4;
    QTest::newRow("at the end") << u"abcde"_s << 6 << 3;
    QTest::newRow("and something else") << u"abXh"_s << 0 << 0;
    QTest::newRow("longer") << u"abcdefghi"_s << 0 << 0;
}

void tst_Nearness::findsGaps()
{
    QFETCH(QString, found);
    const std::optional<Gap> gap = gapIn(found, u"abcdefgh"_s);
    QTEST(gap.value_or(Gap()).position, "position");
    QTEST(gap.value_or(Gap()).length, "length");
}

QTEST_GUILESS_MAIN(tst_Nearness)
#include "tst_nearness.moc"
