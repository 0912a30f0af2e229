#include "app/gui/autostart.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

namespace sda {

namespace {

using namespace Qt::StringLiterals;

/// The value of a key of the type string (Desktop Entry Specification, "Possible value types").
QString escaped(QString text)
{
    text.replace(u'\\', u"\\\\"_s);
    text.replace(u'\n', u"\\n"_s);
    text.replace(u'\t', u"\\t"_s);
    text.replace(u'\r', u"\\r"_s);
    return text;
}

/// An argument of Exec ("The Exec key"): quoted where it has to be, and no field code in it.
QString quoted(QString argument)
{
    constexpr auto reserved = " \t\n\r\"'\\><~|&;$*?#()`"_L1;
    constexpr auto escapedInQuotes = "\"`$\\"_L1;
    argument.replace(u'%', u"%%"_s);
    const auto isReserved = [&](QChar c) { return QString(reserved).contains(c); };
    if (!argument.isEmpty() && std::ranges::none_of(argument, isReserved))
        return argument;
    QString text;
    for (const QChar c : std::as_const(argument)) {
        if (QString(escapedInQuotes).contains(c))
            text += u'\\';
        text += c;
    }
    return u'"' + text + u'"';
}

QStringList linesOf(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(source.readAll()).split(u'\n');
}

bool says(const QStringList &lines, QLatin1StringView key, QLatin1StringView value)
{
    return std::ranges::any_of(lines, [&](const QString &line) {
        return line.section(u'=', 0, 0).trimmed() == key
            && line.section(u'=', 1).trimmed() == value;
    });
}

} // namespace

Autostart::Autostart(const QString &name, QStringList command)
    : m_file(QDir(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation))
                 .filePath(u"autostart/%1.desktop"_s.arg(name))),
      m_command(std::move(command))
{ }

QString Autostart::execOf(const QStringList &command)
{
    QStringList parts;
    for (const QString &argument : command)
        parts.append(quoted(argument));
    return escaped(parts.join(u' '));
}

QByteArray Autostart::entry() const
{
    // TryExec: a program that was taken away leaves an entry that does nothing.
    const QString text = u"[Desktop Entry]\n"
                         "Type=Application\n"
                         "Version=1.4\n" // the newest that desktop-file-validate of Debian 12 knows
                         "Name=Sender Domain Assistant\n"
                         "Comment=Keeps watch over the DNS records of your sender domains\n"
                         "Comment[ja]=送信ドメインのDNSレコードを見守ります\n"
                         "Comment[ko]=발신 도메인의 DNS 레코드를 지켜봅니다\n"
                         "Exec=%1\n"
                         "TryExec=%2\n"
                         "Icon=sender-domain-assistant\n"
                         "Terminal=false\n"_s;
    return text.arg(execOf(m_command), escaped(m_command.value(0))).toUtf8();
}

bool Autostart::isOn() const
{
    const QStringList lines = linesOf(m_file);
    return !lines.isEmpty() && !says(lines, "Hidden"_L1, "true"_L1)
        && !says(lines, "X-GNOME-Autostart-enabled"_L1, "false"_L1);
}

QString Autostart::turnOn() const
{
    QDir().mkpath(QFileInfo(m_file).path());
    QSaveFile target(m_file);
    if (!target.open(QIODevice::WriteOnly) || target.write(entry()) < 0 || !target.flush()
        || !target.commit())
        return target.errorString();
    return {};
}

QString Autostart::turnOff() const
{
    QFile file(m_file);
    if (!file.exists() || file.remove())
        return {};
    return file.errorString();
}

void Autostart::renew() const
{
    if (!isOn())
        return;
    QFile source(m_file);
    if (source.open(QIODevice::ReadOnly) && source.readAll() != entry())
        turnOn();
}

} // namespace sda
