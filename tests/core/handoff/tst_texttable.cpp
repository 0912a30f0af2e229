#include "core/handoff/texttable.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace sda;
using namespace Qt::StringLiterals;

namespace {

TextTable exampleTable()
{
    return {.header = {u"種別"_s, u"호스트"_s, u"Value"_s},
            .rows = {{u"MX"_s, u"@"_s, u"mxbiz1.qq.com."_s},
                     {u"TXT"_s, u"_dmarc"_s, u"v=DMARC1; p=none"_s}},
            .valueColumns = {1, 2}};
}

struct HtmlCell
{
    QString element;
    QString text;
    bool monospaced = false;
    bool operator==(const HtmlCell &) const = default;
};

/// The cells of the table; empty if it is not well-formed.
QList<HtmlCell> cellsOf(const QString &html)
{
    QXmlStreamReader reader(html);
    QList<HtmlCell> cells;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QString element = reader.name().toString();
        if (element == "td"_L1 || element == "th"_L1) {
            const QString style = reader.attributes().value("style"_L1).toString();
            cells += {element, reader.readElementText(), style.contains("monospace"_L1)};
        }
    }
    return reader.hasError() ? QList<HtmlCell>() : cells;
}

} // namespace

class tst_TextTable : public QObject
{
    Q_OBJECT

private slots:
    void tsv_data();
    void tsv();
    void tsvHasOneLinePerRow();
    void htmlHoldsTheCells();
    void htmlKeepsShortHostsInOnePiece();
    void htmlFillsNothingWithoutItsInk();
    void htmlShowsMarkupAsText();
    void plainTextIsAligned();
    void plainTextKeepsEachRowOnItsLine();
    void csv_data();
    void csv();
    void csvHasCrLf();
    void formulasAreMadeHarmless_data();
    void formulasAreMadeHarmless();
    void markdown_data();
    void markdown();
    void markdownIsATable();
    void emptyTables();
    void widths_data();
    void widths();
};

void tst_TextTable::tsv_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("tsv");
    QTest::addRow("plain text stays") << u"v=DMARC1; p=none"_s << u"v=DMARC1; p=none"_s;
    QTest::addRow("the apex sign stays") << u"@"_s << u"@"_s;
    QTest::addRow("a value like a formula stays") << u"=1+1"_s << u"=1+1"_s;
    QTest::addRow("inner quotation marks stay") << u"a \"b\""_s << u"a \"b\""_s;
    QTest::addRow("leading quotation mark is quoted")
        << u"\"a\" \"b\""_s << u"\"\"\"a\"\" \"\"b\"\"\""_s;
    QTest::addRow("tab is quoted") << u"a\tb"_s << u"\"a\tb\""_s;
    QTest::addRow("line break is quoted") << u"a\nb\"c"_s << u"\"a\nb\"\"c\""_s;
    QTest::addRow("carriage return is quoted") << u"a\rb"_s << u"\"a\rb\""_s;
    QTest::addRow("control characters are made visible") << u"a\u001bb"_s << u"a\ufffdb"_s;
    QTest::addRow("bidi controls are made visible") << u"a\u202eb"_s << u"a\ufffdb"_s;
}

void tst_TextTable::tsv()
{
    QFETCH(QString, cell);
    QFETCH(QString, tsv);
    QCOMPARE(toTsv({.rows = {{u"x"_s, cell}}}), u"x\t"_s + tsv + u'\n');
}

void tst_TextTable::tsvHasOneLinePerRow()
{
    QCOMPARE(toTsv(exampleTable()),
             u"種別\t호스트\tValue\nMX\t@\tmxbiz1.qq.com.\nTXT\t_dmarc\tv=DMARC1; p=none\n"_s);
}

void tst_TextTable::htmlHoldsTheCells()
{
    const QList<HtmlCell> expected{
        {u"th"_s, u"種別"_s, false},
        {u"th"_s, u"호스트"_s, false},
        {u"th"_s, u"Value"_s, false},
        {u"td"_s, u"MX"_s, false},
        {u"td"_s, u"@"_s, true},
        {u"td"_s, u"mxbiz1.qq.com."_s, true},
        {u"td"_s, u"TXT"_s, false},
        {u"td"_s, u"_dmarc"_s, true},
        {u"td"_s, u"v=DMARC1; p=none"_s, true},
    };
    QCOMPARE(cellsOf(toHtml(exampleTable())), expected);
}

void tst_TextTable::htmlKeepsShortHostsInOnePiece()
{
    const QString host = u"qcloud._domainkey"_s;
    const TextTable table{
        .header = {{}, {}, {}},
        .rows = {{u"what to do"_s, host, u"short"_s}, {{}, QString(31, u'x'), {}}},
        .valueColumns = {1, 2},
        .unbrokenColumns = {1},
        .widths = {30, 20, 50}};
    const QStringList cells = toHtml(table).split(u"<td"_s).mid(1);
    const auto isWhole = [](const QString &cell) { return cell.contains(u"nowrap"); };
    QVERIFY(!isWhole(cells[0]));
    QVERIFY2(isWhole(cells[1]), qPrintable(cells[1]));
    QVERIFY(!cells[1].contains(u"break-all"));
    QVERIFY(!isWhole(cells[2]));
    QVERIFY(!isWhole(cells[4]));
    QVERIFY(cells[4].contains(u"break-all"));
    QCOMPARE(toHtml(table).count(u"width=\""), 3);
    QVERIFY(toHtml(table).contains(u"width=\"20%\""));
}

/// In a dark window, or pasted into a dark mail, the letters would be as light as what is filled.
void tst_TextTable::htmlFillsNothingWithoutItsInk()
{
    const QString html = toHtml(exampleTable());
    QVERIFY(html.contains(u"background:"));
    QCOMPARE(html.count(u";color:"), html.count(u"background:"));
}

void tst_TextTable::htmlShowsMarkupAsText()
{
    const QString hostile = u"</td><script>alert(\"1\")</script> & 'x' \" onload=\"y"_s;
    const auto cells = cellsOf(toHtml({.header = {hostile}, .rows = {{hostile}}}));
    QCOMPARE(cells.size(), 2);
    QCOMPARE(cells[0].text, hostile);
    QCOMPARE(cells[1].text, hostile);
    QVERIFY(!toHtml({.rows = {{hostile}}}).contains("<script"_L1));
    QVERIFY(!toHtml({.rows = {{u"a\u202eb\u0007"_s}}}).contains(u'\u202e'));
}

void tst_TextTable::plainTextIsAligned()
{
    QCOMPARE(toPlainText(exampleTable()),
             u"種別  호스트  Value\n"
             "----  ------  ----------------\n"
             "MX    @       mxbiz1.qq.com.\n"
             "TXT   _dmarc  v=DMARC1; p=none\n"_s);
}

void tst_TextTable::plainTextKeepsEachRowOnItsLine()
{
    const QString text = toPlainText({.rows = {{u"a\r\nb\tc\u2028d"_s, u"e"_s}, {u"f"_s}}});
    QCOMPARE(text, u"a b c d  e\nf\n"_s);
}

void tst_TextTable::csv_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("csv");
    QTest::addRow("plain text stays") << u"v=DMARC1"_s << u"v=DMARC1"_s;
    QTest::addRow("the apex sign stays") << u"@"_s << u"@"_s;
    QTest::addRow("a semicolon is quoted: it separates in some countries")
        << u"v=DMARC1; p=none"_s << u"\"v=DMARC1; p=none\""_s;
    QTest::addRow("comma is quoted") << u"a,b"_s << u"\"a,b\""_s;
    QTest::addRow("quotation marks are doubled")
        << u"\"a\" \"b\""_s << u"\"\"\"a\"\" \"\"b\"\"\""_s;
    QTest::addRow("line break is quoted") << u"a\r\nb"_s << u"\"a\r\nb\""_s;
    QTest::addRow("outer blanks are quoted") << u" a"_s << u"\" a\""_s;
    QTest::addRow("control characters are made visible") << u"a\u001bb"_s << u"a\ufffdb"_s;
    QTest::addRow("bidi controls are made visible") << u"a\u202eb"_s << u"a\ufffdb"_s;
    QTest::addRow("words of people keep their signs") << u"値—값 ✓"_s << u"値—값 ✓"_s;
}

void tst_TextTable::csv()
{
    QFETCH(QString, cell);
    QFETCH(QString, csv);
    QCOMPARE(toCsv({.rows = {{u"x"_s, cell}}}), u"x,"_s + csv + u"\r\n"_s);
}

void tst_TextTable::csvHasCrLf()
{
    QCOMPARE(toCsv(exampleTable()),
             u"種別,호스트,Value\r\nMX,@,mxbiz1.qq.com.\r\nTXT,_dmarc,\"v=DMARC1; p=none\"\r\n"_s);
}

void tst_TextTable::formulasAreMadeHarmless_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("typed"); // in a column of values
    QTest::addColumn<QString>("said"); // in any other
    const auto row = [](const char *claim, const QString &cell, const QString &typed,
                        const QString &said) {
        QTest::addRow("%s", claim) << cell << typed << said;
    };
    row("equals sign", u"=1+1"_s, u"\"=1+1\""_s, u"'=1+1"_s);
    row("a call", u"=cmd|' /C calc'!A0"_s, u"\"=cmd|' /C calc'!A0\""_s, u"'=cmd|' /C calc'!A0"_s);
    row("plus", u"+niix="_s, u"\"+niix=\""_s, u"'+niix="_s);
    row("minus", u"-2+3"_s, u"\"-2+3\""_s, u"'-2+3"_s);
    row("at", u"@SUM(1)"_s, u"\"@SUM(1)\""_s, u"'@SUM(1)"_s);
    row("tab", u"\t=1"_s, u"\"\t=1\""_s, u"'\t=1"_s);
    row("carriage return", u"\r=1"_s, u"\"\r=1\""_s, u"'\r=1"_s);
    row("full-width equals sign", u"＝1"_s, u"\"＝1\""_s, u"'＝1"_s);
    row("inner marks are escaped as in a zone", u"=a\"\\"_s, u"\"=a\\\"\\\\\""_s, u"'=a\"\\"_s);
    row("the apex sign is no formula", u"@"_s, u"@"_s, u"@"_s);
    row("a dash alone is none", u"-"_s, u"-"_s, u"-"_s);
    row("SPF is none", u"v=spf1 -all"_s, u"v=spf1 -all"_s, u"v=spf1 -all"_s);
    row("an empty cell is none", QString(), QString(), QString());
}

void tst_TextTable::formulasAreMadeHarmless()
{
    QFETCH(QString, cell);
    QFETCH(QString, typed);
    QFETCH(QString, said);
    const TextTable safe =
        withoutFormulas({.header = {cell, cell}, .rows = {{cell, cell}}, .valueColumns = {0}});
    QCOMPARE(safe.rows.first(), QStringList({typed, said}));
    QCOMPARE(safe.header, QStringList({said, said}));
    for (const QString &made : {typed, said})
        QVERIFY(!isFormula(made));
}

void tst_TextTable::markdown_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *claim, const QString &cell, const QString &typed,
                        const QString &said) {
        QTest::addRow("%s", claim) << cell << typed << said;
    };
    row("a name", u"_dmarc"_s, u"`_dmarc`"_s, u"\\_dmarc"_s);
    row("a pipe", u"a|b"_s, u"`a\\|b`"_s, u"a\\|b"_s);
    row("a backtick", u"a`b"_s, u"``a`b``"_s, u"a\\`b"_s);
    row("backticks at the ends", u"``a`"_s, u"``` ``a` ```"_s, u"\\`\\`a\\`"_s);
    row("a backslash", u"a\\b"_s, u"`a\\b`"_s, u"a\\\\b"_s);
    row("backslash and pipe", u"a\\|b"_s, u"<code>a&#92;&#124;b</code>"_s, u"a\\\\\\|b"_s);
    row("markup", u"<b>*x*</b>"_s, u"`<b>*x*</b>`"_s, u"\\<b\\>\\*x\\*\\</b\\>"_s);
    row("a link", u"![x](y)"_s, u"`![x](y)`"_s, u"\\!\\[x\\](y)"_s);
    row("line breaks", u"a\r\nb"_s, u"`a b`"_s, u"a b"_s);
    row("blanks at both ends", u" a "_s, u"`  a  `"_s, u" a "_s);
    row("nothing", QString(), QString(), QString());
    row("control characters", u"a\u202eb"_s, u"`a\ufffdb`"_s, u"a\ufffdb"_s);
}

void tst_TextTable::markdown()
{
    QFETCH(QString, cell);
    QFETCH(QString, typed);
    QFETCH(QString, said);
    const QString text = toMarkdown({.rows = {{cell, cell}}, .valueColumns = {0}});
    QCOMPARE(text, u"|  |  |\n| --- | --- |\n| %1 | %2 |\n"_s.arg(typed, said));
}

void tst_TextTable::markdownIsATable()
{
    QCOMPARE(toMarkdown(exampleTable()),
             u"| 種別 | 호스트 | Value |\n| --- | --- | --- |\n| MX | `@` | `mxbiz1.qq.com.` |\n"
             "| TXT | `_dmarc` | `v=DMARC1; p=none` |\n"_s);
}

void tst_TextTable::emptyTables()
{
    QCOMPARE(toCsv({}), QString());
    QCOMPARE(toMarkdown({}), QString());
    QCOMPARE(toTsv({}), QString());
    QCOMPARE(toPlainText({}), QString());
    QVERIFY(cellsOf(toHtml({})).isEmpty());
    QCOMPARE(toPlainText({.header = {u"a"_s}, .rows = {{}}}), u"a\n-\n\n"_s);
}

void tst_TextTable::widths_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("width");
    QTest::addRow("Latin") << u"mail"_s << 4;
    QTest::addRow("kanji and kana") << u"値カナ"_s << 6;
    QTest::addRow("half-width kana") << u"ｶﾅ"_s << 2;
    QTest::addRow("full-width Latin") << u"ＭＸ：　"_s << 8;
    QTest::addRow("hangul") << u"값"_s << 2;
    QTest::addRow("combining mark") << u"e\u0301"_s << 1;
    QTest::addRow("CJK beyond the first plane") << u"\U00020bb7"_s << 2;
    QTest::addRow("zero-width space") << u"a\u200bb"_s << 2;
    QTest::addRow("ambiguous ellipsis") << u"…"_s << 1;
}

void tst_TextTable::widths()
{
    QFETCH(QString, text);
    QFETCH(int, width);
    QCOMPARE(displayWidth(text), width);
}

QTEST_GUILESS_MAIN(tst_TextTable)
#include "tst_texttable.moc"
