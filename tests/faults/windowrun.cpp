#include "tests/faults/windowrun.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <csignal>

namespace sda {

namespace {

using namespace Qt::StringLiterals;

QByteArray fileOf(qint64 process, const QString &name)
{
    QFile file(u"/proc/%1/%2"_s.arg(process).arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The one below `process` whose program is the window; 0: none yet.
qint64 windowBelow(qint64 process)
{
    if (fileOf(process, u"cmdline"_s).startsWith(WINDOW))
        return process;
    const QString children = u"task/%1/children"_s.arg(process);
    for (const QByteArray &child : fileOf(process, children).trimmed().split(' ')) {
        if (const qint64 found = child.isEmpty() ? 0 : windowBelow(child.toLongLong()))
            return found;
    }
    return 0;
}

bool hearsOfItsEnd(qint64 process)
{
    for (const QByteArray &line : fileOf(process, u"status"_s).split('\n')) {
        if (line.startsWith("SigCgt:"))
            return line.mid(7).trimmed().toULongLong(nullptr, 16) & (1ULL << (SIGTERM - 1));
    }
    return false;
}

} // namespace

WindowRun::WindowRun(const Hardship &hardship, const QStringList &arguments)
    : m_process(hardship.start(QStringLiteral(WINDOW), arguments))
{
    m_process->waitForStarted();
}

bool WindowRun::isUp()
{
    constexpr int longestStart = 120'000; // milliseconds
    constexpr int moment = 700;
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < longestStart && m_process->state() == QProcess::Running) {
        m_program = windowBelow(m_process->processId());
        if (m_program != 0 && hearsOfItsEnd(m_program)) {
            QTest::qWait(moment);
            return m_process->state() == QProcess::Running;
        }
        QTest::qWait(50);
    }
    return false;
}

void WindowRun::signal(int number) const
{
    if (m_program != 0)
        ::kill(pid_t(m_program), number);
}

Ending WindowRun::end()
{
    Ending end = Hardship::endOf(*m_process);
    end.err.prepend(m_said);
    return end;
}

QByteArray WindowRun::said()
{
    return m_said += m_process->readAllStandardError();
}

} // namespace sda
