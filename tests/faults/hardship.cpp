#include "tests/faults/hardship.h"

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

#include <unistd.h>

namespace sda {

namespace {

using namespace Qt::StringLiterals;

constexpr int longestLife = 120'000; // milliseconds; a busy computer

bool works(const QStringList &command)
{
    QProcess process;
    process.start(command.first(), command.mid(1));
    return process.waitForFinished(longestLife) && process.exitStatus() == QProcess::NormalExit
        && process.exitCode() == 0;
}

/// What leads into a namespace of one's own, as superuser or as everybody; empty: nothing does.
QString namespaceOf(const QString &letter, const QString &trial)
{
    for (const QString &options : {u"-"_s + letter, u"-r"_s + letter}) {
        if (works({u"unshare"_s, options, u"sh"_s, u"-c"_s, trial}))
            return u"unshare "_s + options;
    }
    return {};
}

} // namespace

Folder folderAt(const QString &path)
{
    Folder folder;
    QDirIterator files(path, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            folder.insert(QDir(path).relativeFilePath(file.fileName()), file.readAll());
    }
    return folder;
}

Hardship::Hardship(QString folder, QString script)
    : m_folder(std::move(folder)), m_script(std::move(script)),
      m_surroundings(QProcessEnvironment::systemEnvironment())
{
    for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"LANGUAGE"_s, u"LANG"_s})
        m_surroundings.remove(name);
    m_surroundings.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    m_surroundings.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    m_surroundings.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent/bus"_s);
    m_surroundings.insert(u"HOME"_s, m_folder);
    m_surroundings.insert(u"XDG_CONFIG_HOME"_s, m_folder + u"/config"_s);
    m_surroundings.insert(u"XDG_DATA_HOME"_s, m_folder + u"/data"_s);
    m_surroundings.insert(u"D"_s, m_folder);
    static const QTemporaryDir session; // of nobody else, as Qt wants it
    m_surroundings.insert(u"XDG_RUNTIME_DIR"_s, session.path());
    // Made of fonts, not of what the programs do.
    if (!m_surroundings.contains(u"XDG_CACHE_HOME"_s))
        m_surroundings.insert(u"XDG_CACHE_HOME"_s, QDir::homePath() + u"/.cache"_s);
}

void Hardship::setEnvironment(const QString &name, const QString &value)
{
    m_surroundings.insert(name, value);
}

void Hardship::unsetEnvironment(const QString &name)
{
    m_surroundings.remove(name);
}

std::unique_ptr<QProcess> Hardship::start(const QString &program,
                                          const QStringList &arguments) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(m_surroundings);
    process->setWorkingDirectory(m_folder);
    const QString script = m_script.isEmpty() ? u"exec \"$@\""_s : m_script;
    process->start(u"bash"_s, QStringList{u"-c"_s, script, u"bash"_s, program} + arguments);
    return process;
}

Ending Hardship::endOf(QProcess &process)
{
    Ending end;
    process.closeWriteChannel();
    if (!process.waitForFinished(longestLife)) {
        process.kill();
        process.waitForFinished();
    } else {
        constexpr int bySignal = 128;
        end.status = process.exitStatus() == QProcess::NormalExit ? process.exitCode()
                                                                  : bySignal + process.exitCode();
    }
    end.out = process.readAllStandardOutput();
    end.err = process.readAllStandardError();
    return end;
}

Ending Hardship::run(const QString &program, const QStringList &arguments,
                     const QByteArray &input) const
{
    const auto process = start(program, arguments);
    process->write(input);
    return endOf(*process);
}

QString onFullDisk(const QString &before)
{
    static const QString inside =
        namespaceOf(u"m"_s, u"mount -t tmpfs -o size=64k none /tmp && echo >/tmp/x"_s);
    if (inside.isEmpty())
        return u"trap '' XFSZ\nulimit -f 0\n"_s + before + u"\nexec \"$@\""_s;
    // What stands on the disk is carried there and back.
    return inside + uR"( bash -c '
        aside=$(mktemp -d) && cp -a "$D/." "$aside" && mount -t tmpfs -o size=4m none "$D" &&
        cp -a "$aside/." "$D" && cd "$D" || exit 99
        cat /dev/zero >"$D/.filler" 2>/dev/null
        )"_s
        + before + uR"(
        "$@"; status=$?
        rm -rf "$D/.filler" "$aside"; mkdir "$aside"; cp -a "$D/." "$aside"; cd /
        umount "$D" && find "$D" -mindepth 1 -delete && cp -a "$aside/." "$D"; rm -rf "$aside"
        exit $status' bash "$@")"_s;
}

QString bound(const QString &before)
{
    const QString as = geteuid() == 0
        ? u"setpriv --bounding-set=-dac_override,-dac_read_search,-fowner "
          "--inh-caps=-dac_override,-dac_read_search,-fowner "_s
        : QString();
    return before + u"\n"_s + as + uR"("$@"; status=$?
        chmod -R u+rwX "$D"; exit $status)"_s;
}

QString readOnly()
{
    return bound(u"chmod -R a-w \"$D\""_s);
}

Hardship withOtherClock(Hardship hardship, const QString &file)
{
    hardship.setEnvironment(u"LD_PRELOAD"_s, QStringLiteral(OTHER_CLOCK));
    hardship.setEnvironment(u"OTHER_CLOCK"_s, file);
    // A sanitized program wants its own library to be the first.
    hardship.setEnvironment(u"ASAN_OPTIONS"_s,
                            qEnvironmentVariable("ASAN_OPTIONS") + u":verify_asan_link_order=0"_s);
    return hardship;
}

QString withoutNetwork()
{
    static const QString inside = namespaceOf(u"n"_s, u"true"_s);
    return inside.isEmpty() ? QString() : u"exec "_s + inside + u" \"$@\""_s;
}

} // namespace sda
