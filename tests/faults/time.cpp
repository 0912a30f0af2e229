#include "tests/faults/family.h"
#include "tests/faults/faulttable.h"
#include "tests/faults/programfault.h"
#include "tests/faults/shop.h"

#include "tests/cli/worldthread.h"
#include "tests/support/files.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

namespace sda {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 year = 365LL * 24 * 3600;
constexpr qint64 day = 24LL * 3600;

/// Does anything in it lie before the beginning of something? No number of these reports may.
bool isAnythingNegative(const QJsonValue &value)
{
    for (const QJsonValue &part : value.toArray()) {
        if (isAnythingNegative(part))
            return true;
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (isAnythingNegative(it.value()))
            return true;
    }
    return value.isDouble() && value.toDouble() < 0;
}

QJsonObject lastOf(const QByteArray &lines)
{
    return QJsonDocument::fromJson(lines.trimmed().split('\n').last()).object();
}

} // namespace

/// Clocks that go wrong, and programs that stand still.
class TimeFaults : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theClockIsSetDuringAWatch_data();
    void theClockIsSetDuringAWatch();
    void theClockIsWrong_data();
    void theClockIsWrong();
    void theSetupIsFromTheFuture();
    void theProgramStandsStill();

private:
    QString file() const { return m_dir->filePath(u"shop.senderdomain"_s); }
    QStringList check(const QStringList &more) const
    {
        return QStringList{u"check"_s, u"--json"_s, u"--setup"_s, file()} + m_world->routes()
            + more;
    }
    void serve(const QString &records) const { m_world->setZone(u"sampledomain.com"_s, records); }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<WorldThread> m_world;
};

void TimeFaults::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
    saveShop(m_dir->path());
    m_world = std::make_unique<WorldThread>();
    serve(rightRecords);
    addOthers(*m_world);
    QVERIFY(m_world->startServing());
}

void TimeFaults::theClockIsSetDuringAWatch_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addRow("the clock goes on a year during a watch") << year;
    QTest::addRow("the clock goes back a day during a watch") << -day;
}

void TimeFaults::theClockIsSetDuringAWatch()
{
    QFETCH(qint64, seconds);
    serve({});
    const QTemporaryDir outside;
    const QString clock = outside.filePath(u"clock"_s);
    setContent(clock, "0");
    const Folder before = folderAt(m_dir->path());
    const auto program = withOtherClock(Hardship(m_dir->path()), clock)
                             .start(QStringLiteral(SENDER_DOMAIN), check({u"--watch"_s}));
    QByteArray out;
    const auto said = [&]() -> const QByteArray & {
        program->waitForReadyRead(50);
        return out += program->readAllStandardOutput();
    };
    QTRY_VERIFY_WITH_TIMEOUT(said().count('\n') == 1, 60000);
    setContent(clock, QByteArray::number(seconds));
    QString seen;
    if (seconds > 0) {
        // As if the computer had slept: a look at once. Nothing has changed for a year then, and
        // the next one is an hour away.
        const QString slept = u"watch.slept"_s;
        QTRY_VERIFY_WITH_TIMEOUT(isSaid(slept, said()), 90000);
        QCOMPARE(lastOf(out).value(u"state"_s).toString(), u"missing"_s);
        ::kill(pid_t(program->processId()), SIGTERM);
        seen = textOf({slept}, Hardship::endOf(*program).status);
    } else {
        QTest::qWait(6000); // a beat of those that would notice
        serve(rightRecords);
        const Ending end = Hardship::endOf(*program);
        out += end.out;
        QVERIFY2(end.status == 0 && end.err.isEmpty(), end.err);
        QCOMPARE(lastOf(out).value(u"state"_s).toString(), u"verified"_s);
        seen = u"it goes on, and sees the records come, "_s + textOf({}, end.status);
    }
    for (const QByteArray &line : out.trimmed().split('\n'))
        QVERIFY2(!isAnythingNegative(QJsonDocument::fromJson(line).object()), line);
    QVERIFY(folderAt(m_dir->path()) == before);
    FaultTable::all().tell(
        {QString::fromLatin1(QTest::currentDataTag()), seen, u"the set-up, octet for octet"_s});
}

void TimeFaults::theClockIsWrong_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addRow("the clock says 1970") << -QDateTime::currentSecsSinceEpoch() + day;
    QTest::addRow("the clock is fifty years ahead") << 50 * year;
}

void TimeFaults::theClockIsWrong()
{
    QFETCH(qint64, seconds);
    const QTemporaryDir outside;
    const QString clock = outside.filePath(u"clock"_s);
    setContent(clock, QByteArray::number(seconds));
    const Folder before = folderAt(m_dir->path());
    const Ending end = withOtherClock(Hardship(m_dir->path()), clock)
                           .run(QStringLiteral(SENDER_DOMAIN), check({}));
    QVERIFY2(end.status == 0 && end.err.isEmpty(), end.err);
    const QJsonObject report =
        end.out.isEmpty() ? QJsonObject() : QJsonDocument::fromJson(end.out).object();
    QVERIFY(!isAnythingNegative(report));
    // The test would prove nothing if the program saw the right time.
    const auto at = QDateTime::fromString(report.value(u"checkedAt"_s).toString(), Qt::ISODate);
    QVERIFY(std::abs(QDateTime::currentDateTimeUtc().addSecs(seconds).secsTo(at)) < 600);
    QVERIFY(folderAt(m_dir->path()) == before);
    FaultTable::all().tell({QString::fromLatin1(QTest::currentDataTag()), textOf({}, end.status),
                            u"the set-up, octet for octet"_s});
}

void TimeFaults::theSetupIsFromTheFuture()
{
    const QDateTime future = QDateTime::currentDateTimeUtc().addYears(1);
    Setup setup = shopSetup();
    setup.createdAt = future;
    setup.startedAt = future;
    setup.verifiedSince = future;
    setup.consoleStatus = u"waiting"_s;
    setup.consoleStatusAt = future;
    setup.history.append({future, u"mx"_s, RecordState::Verified});
    QVERIFY(!saveSetup(setup, file()));
    const Folder before = folderAt(m_dir->path());
    const Ending right = Hardship(m_dir->path()).run(QStringLiteral(SENDER_DOMAIN), check({}));
    QVERIFY2(right.status == 0 && right.err.isEmpty(), right.out + right.err);
    QVERIFY2(!isAnythingNegative(lastOf(right.out)), right.out);
    // Nor does it stay right because it was so at a time that has not come.
    serve({});
    const Ending wrong = Hardship(m_dir->path()).run(QStringLiteral(SENDER_DOMAIN), check({}));
    QCOMPARE(wrong.status, 1);
    QVERIFY(folderAt(m_dir->path()) == before);
    FaultTable::all().tell({u"moments in the set-up are a year ahead"_s, textOf({}, 0),
                            u"the set-up, octet for octet; a tick does not outlast its records"_s});
}

void TimeFaults::theProgramStandsStill()
{
    m_world->setDelay(std::chrono::milliseconds(400));
    const auto program = Hardship(m_dir->path()).start(QStringLiteral(SENDER_DOMAIN), check({}));
    QVERIFY(program->waitForStarted());
    QVERIFY(!program->waitForFinished(1500)); // in the middle of its look, or not even there
    ::kill(pid_t(program->processId()), SIGSTOP);
    QTest::qWait(8000);
    ::kill(pid_t(program->processId()), SIGCONT);
    const Ending end = Hardship::endOf(*program);
    QVERIFY2(end.status == 0 && end.err.isEmpty(), end.out + end.err);
    FaultTable::all().tell({u"the computer stands still for 8 s during a check"_s,
                            u"the whole result, "_s + textOf({}, end.status),
                            u"the set-up, octet for octet"_s});
}

std::unique_ptr<QObject> makeTimeFaults()
{
    return std::make_unique<TimeFaults>();
}

} // namespace sda

#include "time.moc"
