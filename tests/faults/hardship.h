#pragma once

#include <QMap>
#include <QProcess>
#include <QStringList>

#include <memory>

namespace sda {

/// How a program ended that met with a fault.
struct Ending
{
    int status = -1; ///< the exit status; 128 and the number of the signal, as a shell says it
    QByteArray out;
    QByteArray err;
};

/// Files of a folder and below it: name → content.
using Folder = QMap<QString, QByteArray>;
Folder folderAt(const QString &path);

/// Starts programs in a shell that first makes the fault. In the script "$@" is the program with
/// its arguments, and $D the folder it works in. The languages and the desktop of this computer
/// do not reach it.
class Hardship
{
public:
    /// `script` empty: no fault.
    explicit Hardship(QString folder, QString script = {});
    void setEnvironment(const QString &name, const QString &value);
    void unsetEnvironment(const QString &name);

    /// Its standard input stays open.
    std::unique_ptr<QProcess> start(const QString &program, const QStringList &arguments) const;
    /// Closes its standard input and waits for its end.
    static Ending endOf(QProcess &process);
    Ending run(const QString &program, const QStringList &arguments,
               const QByteArray &input = {}) const;

private:
    QString m_folder;
    QString m_script;
    QProcessEnvironment m_surroundings;
};

/// $D on a disk of its own without one free octet; `before` is done when it is full and before the
/// program starts. Where nobody may mount: no file may grow.
QString onFullDisk(const QString &before = {});
/// $D and all in it as somebody who may only read.
QString readOnly();
/// As somebody whom permissions bind, which the superuser is not.
QString bound(const QString &before);
/// Programs started so see a wall clock that is wrong by as many seconds as stand in the file
/// (otherclock.cpp).
Hardship withOtherClock(Hardship hardship, const QString &file);
/// Without any network, not even loopback. Empty where nobody may do so.
QString withoutNetwork();

} // namespace sda
