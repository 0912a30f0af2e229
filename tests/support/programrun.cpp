#include "tests/support/programrun.h"

#include <QJsonDocument>
#include <QProcess>

#include <utility>

namespace sda {

namespace {

constexpr int mostMilliseconds = 60'000;

ProgramEnd endOf(QProcess &process)
{
    ProgramEnd end;
    if (!process.waitForFinished(mostMilliseconds))
        process.kill();
    else if (process.exitStatus() == QProcess::NormalExit)
        end.exitStatus = process.exitCode();
    process.waitForFinished();
    end.out = process.readAllStandardOutput();
    end.err = process.readAllStandardError();
    return end;
}

} // namespace

QJsonObject ProgramEnd::json() const
{
    return QJsonDocument::fromJson(out).object();
}

ProgramRuns::ProgramRuns(QString program, int atOnce)
    : m_program(std::move(program)), m_atOnce(atOnce)
{ }

ProgramRuns::~ProgramRuns()
{
    for (Run &run : m_running) {
        run.process->kill();
        run.process->waitForFinished();
    }
}

void ProgramRuns::add(const QString &id, const QStringList &arguments, const QByteArray &input)
{
    m_waiting.push_back({id, arguments, input, nullptr});
    startWaiting();
}

const ProgramEnd &ProgramRuns::end(const QString &id)
{
    while (!m_ended.contains(id) && !(m_running.empty() && m_waiting.empty()))
        awaitFirst();
    return m_ended[id];
}

ProgramEnd ProgramRuns::run(const QStringList &arguments, const QByteArray &input)
{
    const QString id = QStringLiteral("run %1").arg(m_ended.size());
    add(id, arguments, input);
    return end(id);
}

void ProgramRuns::startWaiting()
{
    while (!m_waiting.empty() && int(m_running.size()) < m_atOnce) {
        Run run = std::move(m_waiting.front());
        m_waiting.erase(m_waiting.begin());
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        environment.remove(QStringLiteral("LANGUAGE"));
        run.process = std::make_unique<QProcess>();
        run.process->setProcessEnvironment(environment);
        run.process->start(m_program, run.arguments);
        run.process->write(run.input);
        run.process->closeWriteChannel();
        m_running.push_back(std::move(run));
    }
}

void ProgramRuns::awaitFirst()
{
    Run run = std::move(m_running.front());
    m_running.erase(m_running.begin());
    m_ended.insert(run.id, endOf(*run.process));
    startWaiting();
}

} // namespace sda
