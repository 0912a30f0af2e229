#include "core/setup/backups.h"
#include "core/setup/setup.h"
#include "core/setup/setuplock.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <cerrno>

namespace sda {

namespace {

using namespace Qt::StringLiterals;

constexpr auto setupEnding = ".senderdomain"_L1;

/// Nothing if it cannot be read; one octet more than allowed shows that it is too large.
std::optional<QByteArray> contentOf(const QString &file)
{
    QFile source(file);
    if (!QFileInfo(file).isFile() || !source.open(QIODevice::ReadOnly))
        return std::nullopt;
    return source.read(setupSizeLimit + 1);
}

/// What the system says of a file that contentOf() could not read.
QString whyUnreadable(const QString &file)
{
    // Opening a pipe would wait for somebody who writes.
    if (const QFileInfo info(file); info.exists() && !info.isFile())
        return qt_error_string(info.isDir() ? EISDIR : EINVAL);
    QFile source(file);
    return source.open(QIODevice::ReadOnly) ? QString() : source.errorString();
}

struct GoodState
{
    LoadedSetup loaded;
    QByteArray content;
};

/// The newest backup that can be read.
std::optional<GoodState> goodBackup(const QString &file)
{
    for (const QString &backup : backupsOf(file)) {
        const auto content = contentOf(backup);
        if (auto loaded = content ? parseSetup(*content, file) : std::nullopt)
            return GoodState{*loaded, *content};
    }
    return std::nullopt;
}

/// The new name, empty if the file stays where it is.
QString keepAside(const QString &file)
{
    if (!file.endsWith(setupEnding))
        return {};
    constexpr int attempts = 1000;
    for (int n = 1; n <= attempts; ++n) {
        const QString aside = u"%1.damaged-%2"_s.arg(file).arg(n);
        if (QFile::exists(aside))
            continue;
        return QFile::rename(file, aside) ? aside : QString();
    }
    return {};
}

/// By the file's own time: so it needs no clock.
QDate dayOf(const QString &file)
{
    return QFileInfo(file).lastModified().date();
}

Finding damaged(const QString &file, const QString &aside)
{
    if (aside.isEmpty())
        return finding<FindingCode::SetupDamaged>(arg<Arg::File> = file);
    return finding<FindingCode::SetupDamaged>(arg<Arg::File> = file, arg<Arg::Text> = aside);
}

} // namespace

std::variant<LoadedSetup, Finding> loadSetup(const QString &file)
{
    const auto content = contentOf(file);
    if (content) {
        if (auto loaded = parseSetup(*content, file))
            return *loaded;
    }
    const QString aside = content ? keepAside(file) : QString();
    auto good = goodBackup(file);
    if (!good) {
        if (content)
            return damaged(file, aside);
        return finding<FindingCode::SetupUnreadable>(arg<Arg::File> = file,
                                                     arg<Arg::Text> = whyUnreadable(file));
    }
    // Put back, so that the set-up is found again even if nothing is changed in this session.
    if (!QFile::exists(file))
        writeFile(good->content, file);
    good->loaded.findings.prepend(damaged(file, aside));
    return good->loaded;
}

std::optional<LoadedSetup> readSetup(const QString &file)
{
    const auto content = contentOf(file);
    if (!content)
        return std::nullopt;
    if (auto loaded = parseSetup(*content, file))
        return loaded;
    auto good = goodBackup(file);
    if (!good)
        return std::nullopt;
    good->loaded.findings.prepend(damaged(file, {}));
    return good->loaded;
}

std::optional<Finding> saveSetup(const Setup &setup, const QString &file)
{
    const QByteArray json = toJson(setup);
    if (json.size() > setupSizeLimit) {
        return finding<FindingCode::SetupUnwritable>(arg<Arg::File> = file,
                                                     arg<Arg::Text> = u"> 1 MiB"_s);
    }
    const auto before = contentOf(file);
    QDate dayBefore;
    if (before) {
        if (*before == json)
            return std::nullopt;
        const auto loaded = parseSetup(*before, file);
        if (loaded && loaded->readOnly)
            return loaded->findings.first();
        // A damaged state must not push the last good one out of the backup. A backup that cannot
        // be written is no reason not to save.
        if (loaded) {
            writeFile(*before, backupOf(file));
            dayBefore = dayOf(file);
        }
    }
    const QString reason = writeFile(json, file);
    if (reason.isEmpty()) {
        if (dayBefore.isValid() && dayOf(file) != dayBefore)
            keepDay(file, *before, dayBefore);
        return std::nullopt;
    }
    return finding<FindingCode::SetupUnwritable>(arg<Arg::File> = file, arg<Arg::Text> = reason);
}

QString setupFolder(const QString &dataDir)
{
    const QString base = dataDir.isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
        : dataDir;
    QString folder = QDir(base).filePath(u"setups"_s);
    QDir().mkpath(folder);
    return folder;
}

QString rescueUnsaved(const QString &file)
{
    const auto content = contentOf(unsavedOf(file));
    const auto loaded = content ? parseSetup(*content, file) : std::nullopt;
    if (!loaded)
        return {};
    const QString copy = newSetupFile(QFileInfo(file).path(), loaded->setup);
    return QFile::rename(unsavedOf(file), copy) ? copy : QString();
}

QString newSetupFile(const QString &folder, const Setup &setup)
{
    QString name;
    const auto domain = parseDomain(setup.domainText);
    if (const auto *parsed = std::get_if<DomainName>(&domain))
        name = parsed->ascii();
    // File systems allow 255 octets; a domain may have 253, and endings follow.
    constexpr int most = 180;
    name = name.isEmpty() ? u"domain"_s : name.left(most);
    // Somebody else's file may say any id: nothing of it may lead to another folder.
    constexpr int mostOfService = 40;
    QString service = setup.serviceId;
    service.removeIf([](QChar c) { return !c.isLetterOrNumber() && c != u'-' && c != u'_'; });
    if (!service.isEmpty())
        service = u'-' + service.left(mostOfService);
    const QString stem = QDir(folder).filePath(name + service);

    QString file = stem + setupEnding;
    // A left-over backup would be taken for this set-up's; a lock is another window's that is
    // about to save.
    const auto isTaken = [](const QString &path) {
        return QFile::exists(path) || !backupsOf(path).isEmpty()
            || (QFile::exists(SetupLock::lockFileOf(path)) && !SetupLock(path).take({}));
    };
    for (int n = 2; isTaken(file); ++n)
        file = stem + u'-' + QString::number(n) + setupEnding;
    return file;
}

} // namespace sda
