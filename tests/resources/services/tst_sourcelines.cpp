#include "core/services/service.h"
#include "tests/resources/services/guidefile.h"
#include "tests/resources/services/sourcemap.h"
#include "tests/resources/services/sourcepage.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace sda;
using namespace Qt::StringLiterals;

/// The guides say what the pages say that people come from, and leave out no step, note, command or
/// row of them but those for which sourcelines.txt gives a reason.
class tst_SourceLines : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void findsWhatAPageSays_data();
    void findsWhatAPageSays();
    void aNoteLastsToItsEnd();
    void aChangedLineIsNoticed();
    void theMapCanBeRead();
    void wordsStandInTheMap();
    void theGlossaryIsKept();
    void everyLineIsMapped_data() { pages(); }
    void everyLineIsMapped();
    void mappedLinesAreThoseOfThePage_data() { pages(); }
    void mappedLinesAreThoseOfThePage();
    void sayingsOfTheGuide_data();
    void sayingsOfTheGuide();
    void sayingsOfTheProfile_data();
    void sayingsOfTheProfile();

private:
    void pages();

    QList<MappedLines> m_map;
    SourceWords m_words;
    QMap<QString, QList<GuideBlock>> m_blocks; ///< by "<service>/<language>"
};

namespace {

QString fileOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString besideThis(const QString &file)
{
    return fileOf(QStringLiteral(SDA_SOURCE_DIR) + "/tests/resources/services/"_L1 + file);
}

const QString shared = QStringLiteral(SDA_VECTORS_DIR "/../");

QString pageText(const QString &page)
{
    return fileOf(shared + "sources/"_L1 + page);
}

/// Of the blocks of this kind in this section those that hold every token: the first is 0.
QSet<int> placesOf(const MappedLines &entry, const QList<GuideBlock> &blocks,
                   const SourceWords &words, const QString &language)
{
    const auto holds = [&](const GuideBlock &block) {
        for (const QString &token : entry.tokens) {
            if (!token.startsWith("not "_L1) && !says(block.text, token, words, language))
                return false;
        }
        return true;
    };
    QSet<int> places;
    int place = 0;
    for (const GuideBlock &block : blocks) {
        if (block.section != entry.section || block.kind != entry.block)
            continue;
        if (holds(block))
            places.insert(place);
        ++place;
    }
    return places;
}

} // namespace

void tst_SourceLines::initTestCase()
{
    m_map = readSourceMap(besideThis(u"sourcelines.txt"_s));
    m_words = readSourceWords(besideThis(u"sourcewords.txt"_s));
    QVERIFY(!m_map.isEmpty());
    QVERIFY(!m_words.isEmpty());
    for (const Service &service : builtInServices()) {
        for (const QString &language : guideLanguages())
            m_blocks.insert(service.id + u'/' + language,
                            guideBlocks(readGuideFile(service.id, language)));
    }
}

void tst_SourceLines::findsWhatAPageSays_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("kind"); // empty: it says nothing
    const auto row = [](const QString &line, const char *kind) {
        QTest::addRow("%s is %s", qPrintable(line), *kind ? kind : "markup")
            << line << QString::fromLatin1(kind);
    };
    row(u"7. Press the button."_s, "step");
    row(u"  1. Press the button."_s, "step");
    row(u">?Only a sample."_s, "note");
    row(u"- `dig mx +short example.com`"_s, "command");
    row(u"$ nslookup -type=NS example.com"_s, "command");
    row(u"    Record type: MX"_s, "field");
    row(u"- Host record: `a`"_s, "field");
    row(u"  レコード値には何か"_s, "field");
    row(u"  호스트 레코드: `@`"_s, "field");
    row(u"CNAME a.example.com b.example.com DKIM"_s, "row");
    row(u"Type\tName\tValue"_s, "row");
    row(u"  - MX"_s, "item");
    row(u"* DNS"_s, "item");
    row(u"![](https://example.com/a.png)"_s, "image");
    row(u"### How?"_s, "heading");
    row(u"::: Step 1"_s, "heading");
    row(u"# a comment among commands"_s, "text");
    row(u"Words."_s, "text");
    row(u"  "_s, "");
    row(u":::"_s, "");
    row(u"> "_s, "");
    row(u"<dx-tabs>"_s, "");
    row(u"[](id:que1) "_s, "");
    row(u"```console"_s, "");
}

void tst_SourceLines::findsWhatAPageSays()
{
    QFETCH(QString, line);
    QFETCH(QString, kind);
    const QList<SourceLine> found = sourceLinesOf(u"\n"_s + line);
    QCOMPARE(found.size(), kind.isEmpty() ? 0 : 1);
    if (!kind.isEmpty()) {
        QCOMPARE(found.first().kind, kind);
        QCOMPARE(found.first().number, 2);
    }
}

void tst_SourceLines::aNoteLastsToItsEnd()
{
    QStringList kinds;
    const QList<SourceLine> found = sourceLinesOf(
        u"a\n  <dx-alert infotype=\"explain\" title=\"\">\n- b\n\nc\n</dx-alert>\n- d"_s);
    for (const SourceLine &line : found)
        kinds.append(line.kind + u' ' + QString::number(line.number));
    QCOMPARE(kinds, (QStringList{u"text 1"_s, u"note 3"_s, u"note 5"_s, u"item 7"_s}));
}

void tst_SourceLines::aChangedLineIsNoticed()
{
    QCOMPARE(checksumOf(u"a\n  b  c\nd"_s, 2, 2), checksumOf(u"b c"_s, 1, 1));
    QVERIFY(checksumOf(u"b c"_s, 1, 1) != checksumOf(u"b d"_s, 1, 1));
    QVERIFY(checksumOf(u"b\nc"_s, 1, 1) != checksumOf(u"b\nc"_s, 1, 2));
    QVERIFY(!checksumOf(u"b"_s, 1, 9).isEmpty());
}

void tst_SourceLines::theMapCanBeRead()
{
    QMap<QString, QSet<int>> mapped; // lines by page that stand for themselves
    for (const MappedLines &entry : m_map) {
        QVERIFY2(!entry.page.isEmpty(), qPrintable(entry.written));
        QVERIFY2(findService(entry.service), qPrintable(entry.service));
        QVERIFY2(entry.first > 0 && entry.last >= entry.first, qPrintable(entry.written));
        const int ways = !entry.leftOut.isEmpty() + (entry.as > 0) + !entry.section.isEmpty();
        QVERIFY2(ways == 1, qPrintable(entry.written));
        for (int line = entry.first; !entry.as && line <= entry.last; ++line)
            mapped[entry.page].insert(line);
        // Every claim about a block names what is in it.
        QVERIFY2(entry.section.isEmpty() || !entry.tokens.join(QString()).isEmpty(),
                 qPrintable(entry.written));
    }
    for (const MappedLines &entry : m_map)
        QVERIFY2(!entry.as || mapped[entry.page].contains(entry.as), qPrintable(entry.written));
}

void tst_SourceLines::wordsStandInTheMap()
{
    for (auto word = m_words.begin(); word != m_words.end(); ++word) {
        for (const QString &language : guideLanguages())
            QVERIFY2(!word->value(language).isEmpty(), qPrintable(word.key()));
    }
    for (const MappedLines &entry : m_map) {
        for (const QString &token : entry.tokens)
            QVERIFY2(!inLanguage(token, m_words, u"en"_s).contains(u'<'), qPrintable(token));
    }
}

// The table of the glossary and the words here are the same.
void tst_SourceLines::theGlossaryIsKept()
{
    const QString glossary = fileOf(shared + "glossary.md"_L1);
    if (glossary.isEmpty())
        QSKIP("the glossary is not here");
    int rows = 0;
    const QStringList lines = glossary.split(u'\n');
    for (const QString &line : lines) {
        const QStringList cells = line.split(u'|');
        if (cells.size() != 6 || line.startsWith("|---"_L1) || cells.at(2).trimmed() == "en"_L1)
            continue;
        const QString meaning = cells.at(1).trimmed();
        QVERIFY2(m_words.contains(meaning), qPrintable(meaning));
        QCOMPARE(m_words[meaning].value(u"en"_s), cells.at(2).trimmed());
        QCOMPARE(m_words[meaning].value(u"ja"_s), cells.at(3).trimmed());
        QCOMPARE(m_words[meaning].value(u"ko"_s), cells.at(4).trimmed());
        ++rows;
    }
    QVERIFY(rows > 20);
}

void tst_SourceLines::pages()
{
    if (!QFile::exists(shared + "sources"_L1))
        QSKIP("the source pages are not here");
    QTest::addColumn<QString>("page");
    QSet<QString> seen;
    for (const MappedLines &entry : m_map) {
        if (seen.contains(entry.page))
            continue;
        seen.insert(entry.page);
        QTest::addRow("%s", qPrintable(entry.page)) << entry.page;
    }
}

void tst_SourceLines::everyLineIsMapped()
{
    QFETCH(QString, page);
    const QList<SourceLine> lines = sourceLinesOf(pageText(page));
    QVERIFY(lines.size() > 20);
    for (const SourceLine &line : lines) {
        bool mapped = false;
        for (const MappedLines &entry : m_map) {
            if (entry.page != page || line.number < entry.first || line.number > entry.last)
                continue;
            mapped = true;
            QVERIFY2(entry.kind == line.kind, qPrintable(line.kind + ": "_L1 + entry.written));
        }
        QVERIFY2(mapped,
                 qPrintable(u"%1, line %2 (%3)"_s.arg(page).arg(line.number).arg(line.kind)));
    }
}

void tst_SourceLines::mappedLinesAreThoseOfThePage()
{
    QFETCH(QString, page);
    const QString text = pageText(page);
    QSet<int> numbers;
    const QList<SourceLine> lines = sourceLinesOf(text);
    for (const SourceLine &line : lines)
        numbers.insert(line.number);
    for (const MappedLines &entry : m_map) {
        if (entry.page != page)
            continue;
        QVERIFY2(numbers.contains(entry.first) && numbers.contains(entry.last),
                 qPrintable(entry.written));
        const QString checksum = checksumOf(text, entry.first, entry.last);
        QVERIFY2(checksum == entry.checksum, qPrintable(checksum + ": "_L1 + entry.written));
    }
}

void tst_SourceLines::sayingsOfTheGuide_data()
{
    QTest::addColumn<int>("at");
    for (int at = 0; at < m_map.size(); ++at) {
        const MappedLines &entry = m_map.at(at);
        if (!entry.section.isEmpty() && entry.section != "profile"_L1)
            QTest::addRow("%s %s", qPrintable(entry.page), qPrintable(entry.written)) << at;
    }
}

// One block answers for it, in every language the same, and no other does: so the line is missed
// when the block is taken out.
void tst_SourceLines::sayingsOfTheGuide()
{
    QFETCH(int, at);
    const MappedLines &entry = m_map.at(at);
    QSet<int> common;
    for (const QString &language : guideLanguages()) {
        const QList<GuideBlock> &blocks = m_blocks[entry.service + u'/' + language];
        const QSet<int> places = placesOf(entry, blocks, m_words, language);
        QVERIFY2(!places.isEmpty(), qPrintable(language));
        if (language == guideLanguages().first())
            common = places;
        common.intersect(places);
        for (const QString &token : entry.tokens) {
            for (const GuideBlock &block : blocks)
                QVERIFY2(!token.startsWith("not "_L1)
                             || !says(block.text, token.sliced(4), m_words, language),
                         qPrintable(language + u' ' + block.text));
        }
    }
    QCOMPARE(common.size(), 1);
}

void tst_SourceLines::sayingsOfTheProfile_data()
{
    QTest::addColumn<int>("at");
    for (int at = 0; at < m_map.size(); ++at) {
        const MappedLines &entry = m_map.at(at);
        if (entry.section == "profile"_L1)
            QTest::addRow("%s %s", qPrintable(entry.page), qPrintable(entry.written)) << at;
    }
}

// Values that a page prints and the guide has a placeholder for.
void tst_SourceLines::sayingsOfTheProfile()
{
    QFETCH(int, at);
    const MappedLines &entry = m_map.at(at);
    const QString profile = fileOf(QStringLiteral(SDA_SOURCE_DIR)
                                   + u"/resources/services/%1/service.json"_s.arg(entry.service));
    for (const QString &token : entry.tokens)
        QVERIFY2(profile.contains(token), qPrintable(token));
}

QTEST_GUILESS_MAIN(tst_SourceLines)
#include "tst_sourcelines.moc"
