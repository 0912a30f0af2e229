#include "core/setup/keeping.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <chrono>

using namespace sda;
using namespace Qt::StringLiterals;

namespace {

/// What the typist told until it was killed.
struct Told
{
    bool begun = false;
    QString id;
    int held = 0; ///< what the set-up held when it was opened
    QMap<int, qint64> typed; ///< change → when
    QList<qint64> alive;
    int checks = 0;
};

Told read(const QByteArray &output)
{
    Told told;
    for (const QByteArray &line : output.split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (!line.isEmpty() && words.value(0) == "begun") {
            told.begun = true;
            told.id = QString::fromLatin1(words.value(1));
            told.held = words.value(2).toInt();
        } else if (words.value(0) == "typed" && words.size() == 3) {
            told.typed.insert(words.value(2).toInt(), words.value(1).toLongLong());
        } else if (words.value(0) == "alive") {
            told.alive.append(words.value(1).toLongLong());
        } else if (words.value(0) == "checked") {
            ++told.checks;
        }
    }
    return told;
}

/// How long its event loop stood still at most in the last seconds: a computer that is busy
/// elsewhere, or a disk that is slow.
qint64 longestStall(const Told &told, qint64 killedAt)
{
    constexpr qint64 lastSeconds = 3000;
    constexpr qint64 beat = 20;
    qint64 longest = 0;
    qint64 before = 0;
    QList<qint64> beats = told.alive;
    beats.append(killedAt);
    for (const qint64 at : beats) {
        if (before > 0 && at > killedAt - lastSeconds)
            longest = std::max(longest, at - before - beat);
        before = at;
    }
    return longest;
}

/// All set-ups of a folder by id, each readable and whole.
QMap<QString, Setup> setupsIn(const QString &folder, QStringList *bad)
{
    QMap<QString, Setup> setups;
    const QFileInfoList files = QDir(folder).entryInfoList({u"*.senderdomain"_s}, QDir::Files);
    for (const QFileInfo &info : files) {
        const auto read = readSetup(info.absoluteFilePath());
        if (!read || !read->findings.isEmpty() || setups.contains(read->setup.id))
            bad->append(info.fileName());
        else
            setups.insert(read->setup.id, read->setup);
    }
    return setups;
}

QString fileOf(const QString &folder, const QString &id)
{
    const QFileInfoList files = QDir(folder).entryInfoList({u"*.senderdomain"_s}, QDir::Files);
    for (const QFileInfo &info : files) {
        const auto read = readSetup(info.absoluteFilePath());
        if (read && read->setup.id == id)
            return info.absoluteFilePath();
    }
    return {};
}

} // namespace

/// The program is killed at random moments while somebody types, checks and saves: at most the last
/// second is lost, and never a file. SDA_KILLS says how often (tests/long/README.md).
class tst_Killed : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void losesAtMostTheLastSecond();

private:
    QByteArray runAndKill(const QString &file, qint64 *killedAt);
    qint64 judge(const Told &told, qint64 killedAt);

    SystemClock m_clock;
    QTemporaryDir m_dataDir;
    QString m_folder;
    QRandomGenerator m_random;
    QMap<QString, Setup> m_known; ///< what was there after the kill before
};

void tst_Killed::initTestCase()
{
    QVERIFY(m_dataDir.isValid());
    m_folder = setupFolder(m_dataDir.path());
    const quint32 seed =
        qEnvironmentVariableIsSet("SDA_SEED") ? qEnvironmentVariable("SDA_SEED").toUInt() : 6;
    m_random.seed(seed);
    qInfo("seed %u, program %s", seed, TYPIST);
}

QByteArray tst_Killed::runAndKill(const QString &file, qint64 *killedAt)
{
    constexpr int longestStart = 120'000;
    QProcess typist;
    typist.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    typist.start(
        QStringLiteral(TYPIST),
        {m_dataDir.path(), file.isEmpty() ? u"new"_s : file, QString::number(m_random.generate())});
    if (!typist.waitForStarted(longestStart))
        return {};
    // Some die as they start; most in the middle of their work.
    const bool diesEarly = m_random.bounded(10) == 0;
    if (!diesEarly && !typist.waitForReadyRead(longestStart))
        return {};
    QElapsedTimer timer;
    timer.start();
    const int life = m_random.bounded(diesEarly ? 150 : 3500);
    QByteArray output;
    while (timer.elapsed() < life) {
        typist.waitForReadyRead(int(std::max<qint64>(1, life - timer.elapsed())));
        output += typist.readAllStandardOutput();
    }
    *killedAt = m_clock.steady().count();
    typist.kill(); // SIGKILL
    if (!typist.waitForFinished(longestStart))
        return {};
    output += typist.readAllStandardOutput();
    return output.isEmpty() ? QByteArray(" ") : output;
}

/// The age of the oldest change that was lost, in ms; -1 after a failure that was told.
qint64 tst_Killed::judge(const Told &told, qint64 killedAt)
{
    // As the next start of the program does.
    const Keeping next(m_clock, m_dataDir.path());
    QStringList bad;
    const QMap<QString, Setup> now = setupsIn(m_folder, &bad);
    if (!bad.isEmpty()) {
        qWarning("damaged or twice: %s", qPrintable(bad.join(u' ')));
        return -1;
    }
    for (auto it = m_known.cbegin(); it != m_known.cend(); ++it) {
        if (!now.contains(it.key()) || (it.key() != told.id && now.value(it.key()) != *it)) {
            qWarning("lost or changed: %s", qPrintable(it.key()));
            return -1;
        }
    }
    m_known = now;
    const Setup saved = now.value(told.id);
    const bool isWhole = saved.page == 0 || saved.pastedText == u"typed %1 times"_s.arg(saved.page);
    if (!isWhole || saved.page < told.held) {
        qWarning("not as it was typed: %s", qPrintable(saved.pastedText));
        return -1;
    }
    const auto lost = told.typed.upperBound(saved.page);
    return lost == told.typed.cend() ? 0 : killedAt - *lost;
}

void tst_Killed::losesAtMostTheLastSecond()
{
    constexpr int killsOfTheSuite = 25;
    constexpr qint64 mostLost = 1000;
    const int kills = qEnvironmentVariableIsSet("SDA_KILLS")
        ? qEnvironmentVariable("SDA_KILLS").toInt()
        : killsOfTheSuite;
    QList<qint64> losses;
    qint64 longestStalled = 0;
    int changes = 0;
    int checks = 0;
    int overWithStall = 0;
    for (int kill = 0; kill < kills; ++kill) {
        QString file;
        if (!m_known.isEmpty() && m_random.bounded(2) == 0) {
            const QStringList ids = m_known.keys();
            file = fileOf(m_folder, ids.at(m_random.bounded(int(ids.size()))));
            QVERIFY(!file.isEmpty());
        }
        qint64 killedAt = 0;
        const QByteArray output = runAndKill(file, &killedAt);
        QVERIFY2(!output.isEmpty(), "the typist did not start or did not end");
        // The lock of the one before keeps nobody out.
        QVERIFY2(!output.contains("refused"), qPrintable(file));
        const Told told = read(output);
        const qint64 lost = judge(told, killedAt);
        const QByteArray where =
            "kill " + QByteArray::number(kill) + ", lost " + QByteArray::number(lost) + " ms";
        QVERIFY2(lost >= 0, where);
        const qint64 stall = longestStall(told, killedAt);
        QVERIFY2(lost <= mostLost + stall,
                 where + ", stood still for " + QByteArray::number(stall) + " ms");
        overWithStall += lost > mostLost ? 1 : 0;
        losses.append(lost);
        longestStalled = std::max(longestStalled, stall);
        changes += int(told.typed.size());
        checks += told.checks;
    }
    std::ranges::sort(losses);
    const auto share = [&losses](int percent) {
        return losses.isEmpty() ? 0 : losses.at((losses.size() - 1) * percent / 100);
    };
    qInfo(
        "%d kills, %d changes, %d checks, %d set-ups; lost: %lld ms at the median, %lld at 95 %%, "
        "%lld at most; %d over 1000 ms; longest stall %lld ms",
        kills, changes, checks, int(m_known.size()), static_cast<long long>(share(50)),
        static_cast<long long>(share(95)), static_cast<long long>(share(100)), overWithStall,
        static_cast<long long>(longestStalled));
    QVERIFY(changes > kills);
    QVERIFY(checks > 0 || kills < killsOfTheSuite);
}

QTEST_GUILESS_MAIN(tst_Killed)
#include "tst_killed.moc"
