#pragma once

#include <QProcess>
#include <QString>

namespace sda {

/// A server program of this computer as a child of the test. It ends with the test, however the
/// test ends.
class ChildProcess
{
public:
    /// `program` is a file under /usr/sbin. It runs from a copy in `folder`, because the access
    /// rules that systems lay on name servers (AppArmor) go by the path of the program and would
    /// keep it out of our folder.
    ChildProcess(const QString &program, const QString &folder);
    /// Ends the program and its children.
    ~ChildProcess();

    static bool isInstalled(const QString &program);

    bool start(const QStringList &arguments);
    bool isRunning();
    /// For daemons that read their files again on SIGHUP.
    void hangUp();
    /// What it printed, for messages of failed tests.
    QString output();

private:
    QString m_program;
    QProcess m_process;
    qint64 m_group = 0; // of processes: the program and all it starts
};

} // namespace sda
