#include "core/dns/zonefile.h"

#include <QTest>

using namespace sda;
using namespace Qt::StringLiterals;

namespace {

const DnsName Origin = DnsName::fromText(u"example.com").value();

/// What was read, as lines: one claim per row.
QStringList lines(const ZoneFile &file)
{
    QStringList lines;
    for (const ResourceRecord &record : file.records)
        lines.append(zoneFileLine(record));
    return lines;
}

} // namespace

class tst_ZoneFile : public QObject
{
    Q_OBJECT

private slots:
    void readsRecords_data();
    void readsRecords();
    void refusesLines_data();
    void refusesLines();
    void neverGuessesAnOwner();
    void neverGuessesAnOrigin();
    void goesOnAfterAnError();
    void readsOctets();
    void splitsLongStrings();
    void escapesTheSignOfTheOrigin();
    void stopsAtManyRecords();
    void stopsAtLongText();
};

void tst_ZoneFile::readsRecords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *claim, const QString &text, const QStringList &expected) {
        QTest::addRow("%s", claim) << text << expected;
    };
    row("names are relative to the origin", u"www 60 IN A 192.0.2.1"_s,
        {u"www.example.com. 60 IN A 192.0.2.1"_s});
    row("a final dot makes a name absolute", u"www.b. 60 A 192.0.2.1"_s,
        {u"www.b. 60 IN A 192.0.2.1"_s});
    row("an escaped final dot does not", u"a\\. 60 A 192.0.2.1"_s,
        {u"a\\..example.com. 60 IN A 192.0.2.1"_s});
    row("@ is the origin", u"@ 60 MX 10 @"_s, {u"example.com. 60 IN MX 10 example.com."_s});
    row("class and TTL in either order", u"a IN 60 A 192.0.2.1\nb 61 IN A 192.0.2.2"_s,
        {u"a.example.com. 60 IN A 192.0.2.1"_s, u"b.example.com. 61 IN A 192.0.2.2"_s});
    row("an owner left out is the last one", u"a 60 A 192.0.2.1\n\t60 A 192.0.2.2"_s,
        {u"a.example.com. 60 IN A 192.0.2.1"_s, u"a.example.com. 60 IN A 192.0.2.2"_s});
    row("a TTL left out is $TTL", u"$TTL 1h30m\na A 192.0.2.1"_s,
        {u"a.example.com. 5400 IN A 192.0.2.1"_s});
    row("without $TTL it is the last one", u"a 7 A 192.0.2.1\nb A 192.0.2.2"_s,
        {u"a.example.com. 7 IN A 192.0.2.1"_s, u"b.example.com. 7 IN A 192.0.2.2"_s});
    row("$ORIGIN may be relative", u"$ORIGIN sub\na 1 NS ns"_s,
        {u"a.sub.example.com. 1 IN NS ns.sub.example.com."_s});
    row("parentheses join lines, comments end them",
        u"@ 9 SOA ns hostmaster ( 7 ; serial\n 1h 10m 1w\n 5m ) ; done\na 1 A 192.0.2.1"_s,
        {u"example.com. 9 IN SOA ns.example.com. hostmaster.example.com. 7 7200 900 1209600 300"_s,
         u"a.example.com. 1 IN A 192.0.2.1"_s});
    row("the times of an SOA have 32 bits",
        u"@ SOA ns mail 4294967295 7200 900 1209600 4294967295\na A 192.0.2.1"_s,
        {u"example.com. 0 IN SOA ns.example.com. mail.example.com. 4294967295 7200 900 1209600 "
         "4294967295"_s,
         u"a.example.com. 0 IN A 192.0.2.1"_s});
    row("a semicolon in quotes is text", u"a 1 TXT \"v=DKIM1; p=x\" ; note"_s,
        {u"a.example.com. 1 IN TXT \"v=DKIM1; p=x\""_s});
    row("strings stay apart", u"a 1 TXT \"a\" b \"\""_s,
        {u"a.example.com. 1 IN TXT \"a\" \"b\" \"\""_s});
    row("escapes are read", u"a 1 TXT \"\\\"\\\\\\;\\200\""_s,
        {u"a.example.com. 1 IN TXT \"\\\"\\\\;\\200\""_s});
    row("UTF-8 is octets", u"a 1 TXT \"日\""_s, {u"a.example.com. 1 IN TXT \"\\230\\151\\165\""_s});
    row("null MX", u"@ 1 MX 0 ."_s, {u"example.com. 1 IN MX 0 ."_s});
    row("the old SPF type is text", u"@ 1 SPF \"v=spf1\""_s,
        {u"example.com. 1 IN SPF \"v=spf1\""_s});
    row("SRV, DS and CAA are kept", u"a 1 SRV 1 2 3 t\na 1 DS 1 2 3 ab CD\na 1 CAA 0 issue \"x\""_s,
        {u"a.example.com. 1 IN SRV \\# 21 0001000200030174076578616d706c6503636f6d00"_s,
         u"a.example.com. 1 IN DS \\# 6 00010203abcd"_s,
         u"a.example.com. 1 IN CAA \\# 8 0005697373756578"_s});
    row("unknown types by their number", u"a 1 TYPE65280 \\# 2 ab cd"_s,
        {u"a.example.com. 1 IN TYPE65280 \\# 2 abcd"_s});
    row("IPv6", u"a 1 AAAA 2001:db8::1"_s, {u"a.example.com. 1 IN AAAA 2001:db8::1"_s});
    row("line ends of Windows and blank lines", u"\r\n;x\r\na 1 NS b\r\n"_s,
        {u"a.example.com. 1 IN NS b.example.com."_s});
    row("a name that looks like a directive", u"\\$a 1 NS b"_s,
        {u"\\$a.example.com. 1 IN NS b.example.com."_s});
    row("an empty file", u""_s, {});
}

void tst_ZoneFile::readsRecords()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    const ZoneFile file = readZoneFile(text, Origin);
    QCOMPARE(file.errors, QList<ZoneFileError>());
    QCOMPARE(lines(file), expected);
    // What is written is read again as the same records.
    QCOMPARE(readZoneFile(expected.join(u'\n'), Origin).records, file.records);
}

void tst_ZoneFile::refusesLines_data()
{
    QTest::addColumn<QString>("line");
    QTest::addRow("unknown type") << u"a 1 PTR b"_s;
    QTest::addRow("no type") << u"a"_s;
    QTest::addRow("no data") << u"a 1 TXT"_s;
    QTest::addRow("other class") << u"a 1 CH TXT \"x\""_s;
    QTest::addRow("MX without a number") << u"a 1 MX mail"_s;
    QTest::addRow("MX number too large") << u"a 1 MX 65536 mail"_s;
    QTest::addRow("too many words") << u"a 1 A 192.0.2.1 192.0.2.2"_s;
    QTest::addRow("IPv6 as A") << u"a 1 A ::1"_s;
    QTest::addRow("bad address") << u"a 1 A 192.0.2"_s;
    QTest::addRow("TTL too large") << u"a 2147483648 A 192.0.2.1"_s;
    QTest::addRow("quote not closed") << u"a 1 TXT \"x"_s;
    QTest::addRow("parenthesis not closed") << u"a 1 TXT ( x"_s;
    QTest::addRow("parenthesis not opened") << u"a 1 TXT x )"_s;
    QTest::addRow("string over 255 octets") << u"a 1 TXT "_s + QString(256, u'x');
    QTest::addRow("owner outside ASCII") << u"ä 1 A 192.0.2.1"_s;
    QTest::addRow("no-break blank") << u"a\u00a01 A 192.0.2.1"_s;
    QTest::addRow("empty label") << u"a..b 1 A 192.0.2.1"_s;
    QTest::addRow("no owner before") << u"  1 A 192.0.2.1"_s;
    QTest::addRow("$INCLUDE") << u"$INCLUDE other.zone"_s;
    QTest::addRow("bad escape") << u"a 1 TXT \\25"_s;
    QTest::addRow("odd hexadecimal") << u"a 1 DS 1 2 3 abc"_s;
    QTest::addRow("wrong length") << u"a 1 TYPE65280 \\# 3 abcd"_s;
    QTest::addRow("OPT") << u"a 1 OPT \\# 0"_s;
}

void tst_ZoneFile::refusesLines()
{
    QFETCH(QString, line);
    const ZoneFile file = readZoneFile(u"; first line\n"_s + line, Origin);
    QCOMPARE(file.records, QList<ResourceRecord>());
    QCOMPARE(file.errors, (QList<ZoneFileError>{{2, line.trimmed()}}));
}

void tst_ZoneFile::neverGuessesAnOwner()
{
    const ZoneFile file =
        readZoneFile(u"a 1 A 192.0.2.1\nä 1 A 192.0.2.2\n 1 A 192.0.2.3"_s, Origin);
    QCOMPARE(file.records.size(), 1);
    QCOMPARE(file.errors.size(), 2);
    QCOMPARE(file.errors[1].line, 3);
}

void tst_ZoneFile::neverGuessesAnOrigin()
{
    const ZoneFile file = readZoneFile(u"$ORIGIN ä\na 1 A 192.0.2.1\nb. 1 A 192.0.2.2"_s, Origin);
    QCOMPARE(lines(file), QStringList{u"b. 1 IN A 192.0.2.2"_s});
    QCOMPARE(file.errors.size(), 2);
}

void tst_ZoneFile::goesOnAfterAnError()
{
    const ZoneFile file = readZoneFile(u"a 1 PTR b\nb 1 TXT \"open\nc 1 NS d"_s, Origin);
    QCOMPARE(lines(file), QStringList{u"c.example.com. 1 IN NS d.example.com."_s});
    QCOMPARE(file.errors, (QList<ZoneFileError>{{1, u"a 1 PTR b"_s}, {2, u"b 1 TXT \"open"_s}}));
}

void tst_ZoneFile::readsOctets()
{
    const ZoneFile file = readZoneFile(u"a 1 TXT \"\\000\\255😀\""_s, Origin);
    QCOMPARE(file.records.size(), 1);
    QCOMPARE(std::get<TxtData>(file.records[0].data).joined(),
             QByteArray("\0\xff\xf0\x9f\x98\x80", 6));
}

void tst_ZoneFile::splitsLongStrings()
{
    const TxtData data{{QByteArray(300, 'x')}};
    const QString line = zoneFileLine({Origin, RecordType::Txt, std::chrono::seconds(1), data});
    const ZoneFile file = readZoneFile(line, Origin);
    QCOMPARE(file.errors, QList<ZoneFileError>());
    const auto strings = std::get<TxtData>(file.records.at(0).data).strings;
    QCOMPARE(strings, (QList<QByteArray>{QByteArray(255, 'x'), QByteArray(45, 'x')}));
}

void tst_ZoneFile::escapesTheSignOfTheOrigin()
{
    // As somebody enters who takes a mail address for a mail server.
    const auto exchange = DnsName::fromText(u"info\\@example.com"_s);
    QVERIFY(exchange);
    const QString line = zoneFileLine(
        {Origin, RecordType::Mx, std::chrono::seconds(1), MxData{10, exchange.value()}});
    QCOMPARE(line, u"example.com. 1 IN MX 10 info\\@example.com."_s);
    const ZoneFile file = readZoneFile(line, Origin);
    QCOMPARE(std::get<MxData>(file.records.at(0).data).exchange, exchange.value());
}

void tst_ZoneFile::stopsAtManyRecords()
{
    QString text;
    for (int i = 0; i < 10002; ++i)
        text += u"a 1 A 192.0.2.1\n"_s;
    const ZoneFile file = readZoneFile(text, Origin);
    QCOMPARE(file.records.size(), 10000);
    QCOMPARE(file.errors.size(), 1);
    QCOMPARE(file.errors[0].line, 10001);
}

void tst_ZoneFile::stopsAtLongText()
{
    const QString text =
        u"a 1 A 192.0.2.1\n"_s + QString(1024 * 1024, u' ') + u"\nb 1 A 192.0.2.1"_s;
    const ZoneFile file = readZoneFile(text, Origin);
    QCOMPARE(file.records.size(), 1);
    QCOMPARE(file.errors.size(), 1);
}

QTEST_GUILESS_MAIN(tst_ZoneFile)
#include "tst_zonefile.moc"
