#include "tests/core/intake/pastefixture.h"

using namespace pastefixture;

/// Values that look like nothing known, and those that need every sign around them.
class tst_OddValues : public QObject
{
    Q_OBJECT

private slots:
    void areRead_data();
    void areRead();
};

void tst_OddValues::areRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Expected>("expected");
    const auto row = [](const char *claim, const QString &text, const QStringList &rows,
                        const QStringList &repairs = {}) {
        QTest::addRow("%s", claim) << text << Expected{rows, repairs, {}, {}, {}};
    };
    const QString spf = u"TXT|@|v=spf1 include:a.test ~all|-|-|"_s;
    const QString spfLine = u"@ TXT v=spf1 include:a.test ~all\n"_s;

    // Rows in words
    row("verification of Microsoft", spfLine + u"@ TXT MS=ms12345678"_s,
        {spf, u"TXT|@|MS=ms12345678|-|-|"_s});
    row("letters and digits", spfLine + u"other TXT abcdef12345"_s,
        {spf, u"TXT|other|abcdef12345|-|-|"_s});
    row("a sign within", spfLine + u"verify TXT abc%3Ddef"_s,
        {spf, u"TXT|verify|abc%3Ddef|-|-|"_s});
    row("the type in front", spfLine + u"TXT @ MS=ms12345678"_s,
        {spf, u"TXT|@|MS=ms12345678|-|-|"_s});
    row("a time to live between", spfLine + u"verify 600 TXT abc%3Ddef"_s,
        {spf, u"TXT|verify|abc%3Ddef|-|600|"_s});
    row("letters alone below an underscore", spfLine + u"_check TXT abcdef"_s,
        {spf, u"TXT|_check|abcdef|-|-|"_s});
    row("words at the domain itself", spfLine + u"@ TXT hello dear world"_s,
        {spf, u"TXT|@|hello dear world|-|-|"_s});
    row("a relative mail server", spfLine + u"@ MX 10 mxbiz1"_s, {spf, u"MX|@|mxbiz1|10|-|"_s});
    row("a relative alias", spfLine + u"s1._domainkey CNAME key1"_s,
        {spf, u"CNAME|s1._domainkey|key1|-|-|"_s});
    row("sentences stay sentences",
        spfLine
            + u"Add TXT manually\nA TXT record\nThe MX record of 2024\nTXT records v2\n"
              "_dmarc TXT record is missing\nmail.a.test TXT records: none\n@ TXT レコード\n"
              "Enter TXT twice, please.\nYour CNAME 3 of 4\n@ MX records\n"_s,
        {spf});

    // Read back as they were written
    row("quotation marks within a cell of CSV",
        u"Type,Name,Value\nTXT,_x,\"say \"\"yes\"\" twice\""_s,
        {u"TXT|_x|say \"yes\" twice|-|-|"_s});
    row("a tab within a cell", u"Type\tName\tValue\nTXT\t_x\t\"a\tb\""_s, {u"TXT|_x|a\tb|-|-|"_s});
    row("backticks within a cell of Markdown",
        u"| Type | Name | Value |\n|--|--|--|\n| TXT | _x | `` a`b `` |"_s, {u"TXT|_x|a`b|-|-|"_s});
    row("a value that begins with a label", u"Host: _x\nRecord type: TXT\nRecord value: Value: x"_s,
        {u"TXT|_x|Value: x|-|-|"_s});
}

void tst_OddValues::areRead()
{
    QFETCH(QString, text);
    QFETCH(Expected, expected);
    const QString difference = differenceOf(readPasted(text), expected);
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

QTEST_GUILESS_MAIN(tst_OddValues)
#include "tst_oddvalues.moc"
