#include "ui/widgets/countdown.h"
#include "ui/widgets/looktimes.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace sda;
using namespace std::chrono_literals;

namespace {

/// Moves only when the test says so.
class StillClock : public Clock
{
public:
    QDateTime wall() const override { return now; }
    std::chrono::milliseconds steady() const override { return 0ms; }
    void after(std::chrono::milliseconds, QObject *, std::function<void()>) override { }

    QDateTime now{QDate(2026, 3, 2), QTime(14, 0), Qt::UTC};
};

} // namespace

class tst_PassingTime : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void minutesAreCountedInMinutes();
    void theLastTwoMinutesAreCountedInSeconds();
    void theEndIsToldOnce();
    void whatIsPastIsNotWaitedFor();
    void anotherTimeIsCountedAnew();
    void withoutAClockNothingIsSaid();
    void theNextLookIsToldInSteps();

private:
    QString saidFor(std::chrono::seconds left)
    {
        Countdown countdown;
        countdown.setClock(&m_clock);
        countdown.setTexts(&m_texts);
        countdown.setUntil(m_clock.now.addSecs(left.count()));
        return countdown.text();
    }
    /// What is said without the time it ends at.
    QString numberIn(std::chrono::seconds left)
    {
        const QString text = saidFor(left).remove(m_texts.time(m_clock.now.addSecs(left.count())));
        static const QRegularExpression digits(QStringLiteral("\\d+"));
        return digits.match(text).captured();
    }

    StillClock m_clock;
    Texts m_texts{QStringLiteral("en")};
};

void tst_PassingTime::init()
{
    m_clock = StillClock();
}

void tst_PassingTime::minutesAreCountedInMinutes()
{
    QCOMPARE(numberIn(12min), QStringLiteral("12"));
    QCOMPARE(saidFor(12min).count(m_texts.time(m_clock.now.addSecs(720))), 1);
    QCOMPARE(numberIn(2min), QStringLiteral("2"));
    QCOMPARE(numberIn(5h), QStringLiteral("5"));
    QCOMPARE(numberIn(48h), QStringLiteral("2"));
}

void tst_PassingTime::theLastTwoMinutesAreCountedInSeconds()
{
    QCOMPARE(numberIn(119s), QStringLiteral("119"));
    QCOMPARE(numberIn(1s), QStringLiteral("1"));
    Countdown countdown;
    countdown.setClock(&m_clock);
    countdown.setTexts(&m_texts);
    countdown.setUntil(m_clock.now.addSecs(90));
    const QString before = countdown.text();
    m_clock.now = m_clock.now.addSecs(1);
    QTRY_VERIFY_WITH_TIMEOUT(countdown.text() != before, 30000);
}

void tst_PassingTime::theEndIsToldOnce()
{
    Countdown countdown;
    countdown.setClock(&m_clock);
    countdown.setTexts(&m_texts);
    QSignalSpy over(&countdown, &Countdown::over);
    const QDateTime until = m_clock.now.addSecs(1000);
    countdown.setUntil(until);
    QCOMPARE(over.size(), 0);
    const QString before = countdown.text();
    m_clock.now = until; // the computer slept
    QTRY_COMPARE_WITH_TIMEOUT(over.size(), 1, 30000);
    QVERIFY(!countdown.text().isEmpty());
    QVERIFY(countdown.text() != before);
    countdown.setTexts(&m_texts);
    countdown.setUntil(until);
    QCOMPARE(over.size(), 1);
    countdown.setUntil({});
    QVERIFY(countdown.text().isEmpty());
}

void tst_PassingTime::whatIsPastIsNotWaitedFor()
{
    Countdown countdown;
    countdown.setClock(&m_clock);
    countdown.setTexts(&m_texts);
    QSignalSpy over(&countdown, &Countdown::over);
    countdown.setUntil(m_clock.now.addSecs(-1));
    QVERIFY(countdown.text().isEmpty());
    countdown.setUntil(m_clock.now);
    QVERIFY(countdown.text().isEmpty());
    QCOMPARE(over.size(), 0);
}

void tst_PassingTime::anotherTimeIsCountedAnew()
{
    Countdown countdown;
    countdown.setClock(&m_clock);
    countdown.setTexts(&m_texts);
    countdown.setLabel(QStringLiteral("Wait:"));
    countdown.setUntil(m_clock.now.addSecs(600));
    const QString ten = countdown.text();
    QVERIFY(ten.startsWith(QStringLiteral("Wait:")));
    countdown.setUntil(m_clock.now.addSecs(1200));
    QVERIFY(countdown.text() != ten);
}

void tst_PassingTime::withoutAClockNothingIsSaid()
{
    Countdown countdown;
    countdown.setTexts(&m_texts);
    countdown.setUntil(m_clock.now.addSecs(600));
    QVERIFY(countdown.text().isEmpty());
}

void tst_PassingTime::theNextLookIsToldInSteps()
{
    LookTimes times;
    const auto said = [&](std::chrono::milliseconds left) {
        times.setTimes(m_texts, m_clock.now, left);
        return times.text();
    };
    QVERIFY(said(15s).contains(QStringLiteral("15")));
    QCOMPARE(said(14s), said(15s));
    QCOMPARE(said(11s), said(15s));
    QVERIFY(said(10s) != said(15s));
    QCOMPARE(said(0s), said(5s));
    QCOMPARE(said(-3s), said(5s)); // just about to begin
    QVERIFY(said(5min).contains(QStringLiteral("5")));
    QVERIFY(said(5min) != said(5s));
    QVERIFY(said(24h).contains(QStringLiteral("24")));
    times.setTimes(m_texts, m_clock.now, std::nullopt);
    QVERIFY(times.text().contains(m_texts.time(m_clock.now)));
    times.setTimes(m_texts, {}, std::nullopt);
    QVERIFY(times.text().isEmpty());
}

QTEST_MAIN(tst_PassingTime)
#include "tst_passingtime.moc"
