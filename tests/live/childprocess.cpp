#include "tests/live/childprocess.h"

#include <QDir>
#include <QFile>

#include <csignal>
#include <sys/prctl.h>
#include <unistd.h>

namespace sda {

namespace {

QString installed(const QString &program)
{
    return QStringLiteral("/usr/sbin/") + program;
}

} // namespace

bool ChildProcess::isInstalled(const QString &program)
{
    return QFile::exists(installed(program));
}

ChildProcess::ChildProcess(const QString &program, const QString &folder)
    : m_program(QDir(folder).filePath(program))
{
    QFile::copy(installed(program), m_program);
    m_process.setWorkingDirectory(folder);
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setChildProcessModifier([] {
        setpgid(0, 0);
        prctl(PR_SET_PDEATHSIG, SIGTERM); // a test that crashes leaves nothing behind
    });
}

ChildProcess::~ChildProcess()
{
    if (m_group == 0)
        return;
    if (isRunning()) {
        m_process.terminate();
        m_process.waitForFinished(5000);
    }
    ::kill(pid_t(-m_group), SIGKILL); // what it started and did not take along
    m_process.waitForFinished();
}

bool ChildProcess::start(const QStringList &arguments)
{
    m_process.start(m_program, arguments);
    if (!m_process.waitForStarted())
        return false;
    m_group = m_process.processId();
    return true;
}

bool ChildProcess::isRunning()
{
    m_process.waitForFinished(0); // without an event loop nothing else takes notice of its end
    return m_process.state() == QProcess::Running;
}

void ChildProcess::hangUp()
{
    ::kill(pid_t(m_process.processId()), SIGHUP);
}

QString ChildProcess::output()
{
    return QString::fromUtf8(m_process.readAll());
}

} // namespace sda
