#include "ui/text/watchtexts.h"

#include <QRegularExpression>
#include <QTest>

using namespace sda;
using namespace std::chrono_literals;
using M = Levels::Mark;

namespace {

Levels::Place place(const char *name, M mark, const QDateTime &until = {})
{
    return {QString::fromLatin1(name), {}, mark, until};
}

QDateTime at(int day, int hour, int minute = 0)
{
    return QDateTime(QDate(2026, 3, day), QTime(hour, minute), Qt::UTC);
}

} // namespace

class tst_WatchTexts : public QObject
{
    Q_OBJECT
private slots:
    void everyLevelCountsItsServers();
    void everyMarkHasWordsOfItsOwn_data();
    void everyMarkHasWordsOfItsOwn();
    void linesTellOfServersThatAreNotRight();
    void aNameFromDnsCannotTurnALineAround();
    void sinceGrowsCoarser();
    void aSpanHasItsTwoLargestUnits_data();
    void aSpanHasItsTwoLargestUnits();
    void countriesHaveWordsInEveryLanguage();
    void aChangeTellsTimeStateAndServers();
    void whatThePersonSaidIsSaidInItsOwnWord();

private:
    WatchTexts m_texts{QStringLiteral("en")};
};

void tst_WatchTexts::everyLevelCountsItsServers()
{
    Levels levels;
    levels.nameServers = {place("ns1", M::Right), place("ns2", M::Differs), place("ns3", M::Right)};
    levels.world = {place("a", M::Remembers, at(1, 10)), place("b", M::Right)};
    const QString here = m_texts.words(Level::NameServers, levels);
    QVERIFY2(here.contains(u'2') && here.contains(u'3'), qPrintable(here));
    const QString there = m_texts.words(Level::World, levels);
    QVERIFY2(there.contains(u'1') && there.contains(u'2'), qPrintable(there));
    QVERIFY2(there.contains(m_texts.texts().time(at(1, 10))), qPrintable(there));
}

void tst_WatchTexts::everyMarkHasWordsOfItsOwn_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : availableLanguages())
        QTest::newRow(qPrintable(language)) << language;
}

void tst_WatchTexts::everyMarkHasWordsOfItsOwn()
{
    QFETCH(QString, language);
    const WatchTexts texts(language);
    QStringList sentences;
    QStringList ofService;
    for (const M mark : {M::NotYet, M::Looking, M::Right, M::Remembers, M::Differs, M::Unknown}) {
        const QString sentence = texts.sentence(place("ns1.example.net", mark));
        QVERIFY2(sentence.contains(QStringLiteral("ns1.example.net")), qPrintable(sentence));
        QVERIFY2(!sentences.contains(sentence), qPrintable(sentence));
        sentences.append(sentence);
        Levels levels;
        levels.service = mark;
        if (mark != M::Remembers)
            ofService.append(texts.words(Level::Service, levels));
    }
    QCOMPARE(ofService.removeDuplicates(), 0);
}

void tst_WatchTexts::linesTellOfServersThatAreNotRight()
{
    Levels levels;
    levels.nameServers = {place("ns1.example", M::Right), place("ns2.example", M::Unknown)};
    levels.world = {place("9.9.9.9", M::Remembers, at(1, 10))};
    const QString all = m_texts.lines(levels, QStringLiteral("Amazon SES")).join(u'\n');
    QVERIFY(!all.contains(QStringLiteral("ns1.example")));
    QVERIFY(all.contains(m_texts.sentence(levels.nameServers.at(1))));
    QVERIFY(all.contains(m_texts.sentence(levels.world.at(0))));
    QVERIFY(all.contains(QStringLiteral("Amazon SES")));
    levels.world.fill(levels.world.at(0), 100);
    QVERIFY(m_texts.lines(levels, {}).size() < 20);
}

void tst_WatchTexts::aNameFromDnsCannotTurnALineAround()
{
    Levels::Place hostile = place("", M::Differs);
    hostile.name = QStringLiteral("a\u202eb\nc");
    const QString sentence = m_texts.sentence(hostile);
    QVERIFY(!sentence.contains(QChar(0x202e)));
    QVERIFY(!sentence.contains(u'\n'));
}

void tst_WatchTexts::sinceGrowsCoarser()
{
    const QDateTime now = at(14, 12);
    QVERIFY(m_texts.since({}, now).isEmpty());
    const QString justNow = m_texts.since(now.addSecs(-59), now);
    QCOMPARE(m_texts.since(now, now), justNow);
    const QString minutes = m_texts.since(now.addSecs(-2 * 60 - 30), now);
    QVERIFY2(minutes.contains(u'2') && minutes != justNow, qPrintable(minutes));
    const QString today = m_texts.since(at(14, 9, 5), now);
    QVERIFY2(today.contains(QStringLiteral("09:05")), qPrintable(today));
    const QString yesterday = m_texts.since(at(13, 14, 20), now);
    QVERIFY2(yesterday.contains(QStringLiteral("14:20")), qPrintable(yesterday));
    QVERIFY(yesterday != m_texts.since(at(14, 14, 20), at(14, 23)));
    const QString earlier = m_texts.since(at(3, 14, 20), now);
    QVERIFY2(earlier.contains(u'3') && !earlier.contains(QStringLiteral("14:20")),
             qPrintable(earlier));
    const QString lastYear = m_texts.since(at(3, 14, 20).addYears(-1), now);
    QVERIFY2(lastYear.contains(QStringLiteral("2025")), qPrintable(lastYear));
    // A clock that was set back: the time is all that is certain.
    const QString ahead = m_texts.since(at(14, 12, 30), now);
    QVERIFY2(ahead.contains(QStringLiteral("12:30")), qPrintable(ahead));
}

void tst_WatchTexts::aSpanHasItsTwoLargestUnits_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QList<int>>("numbers");
    QTest::newRow("nothing") << 0 << QList<int>{0};
    QTest::newRow("seconds") << 59 << QList<int>{59};
    QTest::newRow("whole minutes") << 600 << QList<int>{10};
    QTest::newRow("minutes") << 599 << QList<int>{9, 59};
    QTest::newRow("hours") << 3600 * 5 + 60 * 7 + 3 << QList<int>{5, 7};
    QTest::newRow("days") << 86400 * 2 << QList<int>{2};
    QTest::newRow("days and hours") << 86400 * 2 + 3600 * 3 << QList<int>{2, 3};
}

void tst_WatchTexts::aSpanHasItsTwoLargestUnits()
{
    QFETCH(int, seconds);
    QFETCH(QList<int>, numbers);
    static const QRegularExpression digits(QStringLiteral("\\d+"));
    for (const QString &language : availableLanguages()) {
        QList<int> found;
        for (auto it = digits.globalMatch(WatchTexts(language).span(1s * seconds)); it.hasNext();)
            found.append(it.next().captured().toInt());
        QCOMPARE(found, numbers);
    }
}

void tst_WatchTexts::countriesHaveWordsInEveryLanguage()
{
    for (const char *code : {"US", "JP", "KR", "CN", "DE", "CH"}) {
        const QString known = QString::fromLatin1(code);
        QVERIFY(m_texts.country(known) != known);
    }
    QCOMPARE(m_texts.country(QStringLiteral("jp")), m_texts.country(QStringLiteral("JP")));
    QCOMPARE(m_texts.country(QStringLiteral("ZZ")), QStringLiteral("ZZ"));
}

void tst_WatchTexts::aChangeTellsTimeStateAndServers()
{
    StateChange change{.at = at(2, 10), .state = RecordState::Wrong, .right = 1, .answering = 3};
    const QString sentence = m_texts.sentence(change);
    QVERIFY(sentence.contains(m_texts.texts().time(change.at)));
    QVERIFY(sentence.contains(m_texts.texts().word(RecordState::Wrong)));
    QVERIFY(sentence.contains(m_texts.countOf(1, 3)));
    change.answering = 0;
    QVERIFY(!m_texts.sentence(change).contains(m_texts.countOf(1, 0)));
}

void tst_WatchTexts::whatThePersonSaidIsSaidInItsOwnWord()
{
    QCOMPARE(m_texts.consoleWord(QStringLiteral("検証済み")), QStringLiteral("検証済み"));
    QVERIFY(m_texts.consoleWord(QStringLiteral("waiting")) != QStringLiteral("waiting"));
    QVERIFY(m_texts.consoleWord({}).isEmpty());
}

QTEST_GUILESS_MAIN(tst_WatchTexts)
#include "tst_watchtexts.moc"
