#include "core/handoff/handoff.h"

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

class tst_Handoff : public QObject
{
    Q_OBJECT

private slots:
    void tsv_data();
    void tsv();
    void tsvHasOneLinePerRow();
    void htmlHoldsTheCells();
    void htmlShowsMarkupAsText();
    void plainTextIsAligned();
    void plainTextKeepsEachRowOnItsLine();
    void emptyTables();
    void widths_data();
    void widths();
};

void tst_Handoff::tsv_data()
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

void tst_Handoff::tsv()
{
    QFETCH(QString, cell);
    QFETCH(QString, tsv);
    QCOMPARE(toTsv({.rows = {{u"x"_s, cell}}}), u"x\t"_s + tsv + u'\n');
}

void tst_Handoff::tsvHasOneLinePerRow()
{
    QCOMPARE(toTsv(exampleTable()),
             u"種別\t호스트\tValue\nMX\t@\tmxbiz1.qq.com.\nTXT\t_dmarc\tv=DMARC1; p=none\n"_s);
}

void tst_Handoff::htmlHoldsTheCells()
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

void tst_Handoff::htmlShowsMarkupAsText()
{
    const QString hostile = u"</td><script>alert(\"1\")</script> & 'x' \" onload=\"y"_s;
    const auto cells = cellsOf(toHtml({.header = {hostile}, .rows = {{hostile}}}));
    QCOMPARE(cells.size(), 2);
    QCOMPARE(cells[0].text, hostile);
    QCOMPARE(cells[1].text, hostile);
    QVERIFY(!toHtml({.rows = {{hostile}}}).contains("<script"_L1));
    QVERIFY(!toHtml({.rows = {{u"a\u202eb\u0007"_s}}}).contains(u'\u202e'));
}

void tst_Handoff::plainTextIsAligned()
{
    QCOMPARE(toPlainText(exampleTable()),
             u"種別  호스트  Value\n"
             "----  ------  ----------------\n"
             "MX    @       mxbiz1.qq.com.\n"
             "TXT   _dmarc  v=DMARC1; p=none\n"_s);
}

void tst_Handoff::plainTextKeepsEachRowOnItsLine()
{
    const QString text = toPlainText({.rows = {{u"a\r\nb\tc\u2028d"_s, u"e"_s}, {u"f"_s}}});
    QCOMPARE(text, u"a b c d  e\nf\n"_s);
}

void tst_Handoff::emptyTables()
{
    QCOMPARE(toTsv({}), QString());
    QCOMPARE(toPlainText({}), QString());
    QVERIFY(cellsOf(toHtml({})).isEmpty());
    QCOMPARE(toPlainText({.header = {u"a"_s}, .rows = {{}}}), u"a\n-\n\n"_s);
}

void tst_Handoff::widths_data()
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

void tst_Handoff::widths()
{
    QFETCH(QString, text);
    QFETCH(int, width);
    QCOMPARE(displayWidth(text), width);
}

QTEST_GUILESS_MAIN(tst_Handoff)
#include "tst_handoff.moc"
