#pragma once

#include <QDateTime>
#include <QString>

#include <memory>

class QLockFile;

namespace sda {

/// Says to the other windows and computers that a set-up file is open here: a hidden lock file
/// `.<name>.lock` beside it. The lock of a program that was killed is taken over at once; that of
/// another computer (in a shared folder) is respected for `strangersDays`, as nobody here can see
/// whether it still runs.
class SetupLock
{
public:
    static constexpr int strangersDays = 7;

    explicit SetupLock(QString file);
    ~SetupLock();

    /// True also where no lock can be made: in a folder that cannot be written nothing is saved,
    /// so nothing is undone.
    bool take(const QDateTime &now);
    const QString &file() const { return m_file; }

    static QString lockFileOf(const QString &file);

private:
    QString m_file;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace sda
