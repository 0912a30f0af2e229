#pragma once

#include <QString>
#include <QStringList>

namespace sda {

/// Starts the program with the person's session, by a desktop entry in the autostart folder
/// (freedesktop.org Desktop Application Autostart Specification 0.5, Desktop Entry Specification
/// 1.5). The file is the setting: what the desktop's own settings make of it holds.
class Autostart
{
public:
    /// `name`: of the file, without ending. `command`: the program and its arguments.
    Autostart(const QString &name, QStringList command);

    QString file() const { return m_file; }
    /// There is an entry, and the desktop has not switched it off.
    bool isOn() const;
    /// An empty text if it worked, else the reason.
    QString turnOn() const;
    QString turnOff() const;
    /// An entry that starts another program than this one (it was moved, or updated) is written
    /// anew.
    void renew() const;

    /// The value of the key Exec for a command.
    static QString execOf(const QStringList &command);

private:
    QByteArray entry() const;

    QString m_file;
    QStringList m_command;
};

} // namespace sda
