#include "core/setup/setup.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

namespace sda {

namespace {

using namespace Qt::StringLiterals;

constexpr auto setupEnding = ".senderdomain"_L1;

QString backupOf(const QString &file)
{
    return file + u'~';
}

/// Nothing if it cannot be read; one octet more than allowed shows that it is too large.
std::optional<QByteArray> contentOf(const QString &file)
{
    QFile source(file);
    if (!QFileInfo(file).isFile() || !source.open(QIODevice::ReadOnly))
        return std::nullopt;
    return source.read(setupSizeLimit + 1);
}

/// The reason if it fails, an empty text if not.
QString write(const QByteArray &content, const QString &file)
{
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly) || target.write(content) != content.size()
        || !target.commit())
        return target.errorString();
    return {};
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
    const auto backup = contentOf(backupOf(file));
    auto loaded = backup ? parseSetup(*backup, file) : std::nullopt;
    if (!loaded) {
        QFile source(file);
        if (!content && !source.open(QIODevice::ReadOnly))
            return finding<FindingCode::SetupUnreadable>(arg<Arg::File> = file,
                                                         arg<Arg::Text> = source.errorString());
        return damaged(file, aside);
    }
    // Put back, so that the set-up is found again even if nothing is changed in this session.
    if (!QFile::exists(file))
        write(*backup, file);
    loaded->findings.prepend(damaged(file, aside));
    return *loaded;
}

std::optional<Finding> saveSetup(const Setup &setup, const QString &file)
{
    const QByteArray json = toJson(setup);
    if (json.size() > setupSizeLimit) {
        return finding<FindingCode::SetupUnwritable>(arg<Arg::File> = file,
                                                     arg<Arg::Text> = u"> 1 MiB"_s);
    }
    if (const auto before = contentOf(file)) {
        if (*before == json)
            return std::nullopt;
        const auto loaded = parseSetup(*before, file);
        if (loaded && loaded->readOnly)
            return loaded->findings.first();
        // A damaged state must not push the last good one out of the backup. A backup that cannot
        // be written is no reason not to save.
        if (loaded)
            write(*before, backupOf(file));
    }
    const QString reason = write(json, file);
    if (reason.isEmpty())
        return std::nullopt;
    return finding<FindingCode::SetupUnwritable>(arg<Arg::File> = file, arg<Arg::Text> = reason);
}

QString setupFolder(const QString &dataDir)
{
    const QString base = dataDir.isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
        : dataDir;
    const QString folder = QDir(base).filePath(u"setups"_s);
    QDir().mkpath(folder);
    return folder;
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
    const QString service = setup.serviceId.isEmpty() ? QString() : u'-' + setup.serviceId;
    const QString stem = QDir(folder).filePath(name + service);

    QString file = stem + setupEnding;
    // A left-over backup would be taken for this set-up's.
    for (int n = 2; QFile::exists(file) || QFile::exists(backupOf(file)); ++n)
        file = stem + u'-' + QString::number(n) + setupEnding;
    return file;
}

} // namespace sda
