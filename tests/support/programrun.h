#pragma once

#include <QJsonObject>
#include <QMap>
#include <QStringList>

#include <memory>
#include <vector>

class QProcess;

namespace sda {

/// How a program ended.
struct ProgramEnd
{
    int exitStatus = -1; ///< -1: it crashed, did not start or did not end in time
    QByteArray out;
    QByteArray err;

    /// What it printed, as JSON; empty if it is none.
    QJsonObject json() const;
};

/// A program that runs several times at once. Always under LC_ALL=C.UTF-8, so that no test depends
/// on the language of the computer.
class ProgramRuns
{
public:
    explicit ProgramRuns(QString program, int atOnce = 3);
    /// Runs that have not ended are ended.
    ~ProgramRuns();

    /// Will run, soon; `id` tells it from the others.
    void add(const QString &id, const QStringList &arguments, const QByteArray &input = {});
    /// Waits until it has ended.
    const ProgramEnd &end(const QString &id);
    /// Runs it now, and waits.
    ProgramEnd run(const QStringList &arguments, const QByteArray &input = {});

private:
    struct Run
    {
        QString id;
        QStringList arguments;
        QByteArray input;
        std::unique_ptr<QProcess> process;
    };
    void startWaiting();
    void awaitFirst();

    QString m_program;
    int m_atOnce;
    std::vector<Run> m_waiting;
    std::vector<Run> m_running;
    QMap<QString, ProgramEnd> m_ended;
};

} // namespace sda
