#include "core/setup/keeping.h"

#include "core/setup/backups.h"

#include <QFileInfo>
#include <QFileSystemWatcher>

namespace sda {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds stillness = 2s;
// Some programs write a file piece by piece.
constexpr std::chrono::milliseconds writersRest = 300ms;

bool isWorthKeeping(const Setup &setup)
{
    return !setup.domainText.trimmed().isEmpty() || !setup.pastedText.isEmpty();
}

} // namespace

Keeping::Keeping(Clock &clock, QString dataDir, QObject *parent)
    : QObject(parent), m_clock(clock), m_dataDir(std::move(dataDir))
{
    rescueDrafts(folder(), m_clock.wall());
    tidyBackups(folder(), m_clock.wall());
}

Keeping::~Keeping()
{
    // The last save must find nobody who listens any more.
    if (m_autosave)
        m_autosave->disconnect(this);
    if (m_draft)
        m_draft->autosave().disconnect(this);
}

QString Keeping::folder() const
{
    return setupFolder(m_dataDir);
}

QString Keeping::file() const
{
    return m_autosave ? m_autosave->file() : QString();
}

void Keeping::setFinding(const std::optional<Finding> &finding)
{
    if (m_finding == finding)
        return;
    m_finding = finding;
    emit findingChanged();
}

void Keeping::finish()
{
    m_soon.reset();
    m_watcher.reset();
    m_autosave.reset();
    m_draft.reset();
    m_lock.reset();
    m_source.clear();
    m_finding.reset();
    emit findingChanged();
}

void Keeping::beginNew()
{
    finish();
    m_keeps = true;
}

void Keeping::beginNothing()
{
    finish();
    m_keeps = false;
}

void Keeping::beginIn(const QString &file)
{
    finish();
    auto lock = std::make_unique<SetupLock>(file);
    const bool isOurs = lock->take(m_clock.wall());
    m_keeps = isOurs;
    m_source = file;
    if (isOurs)
        keepIn(file, std::move(lock));
    else
        setFinding(sda::finding<FindingCode::SetupOpenElsewhere>(arg<Arg::File> = file));
}

std::variant<LoadedSetup, Finding> Keeping::open(const QString &file)
{
    const bool isAgain = m_lock && SetupLock::lockFileOf(file) == SetupLock::lockFileOf(m_source);
    auto lock = isAgain ? std::move(m_lock) : std::make_unique<SetupLock>(file);
    const bool isOurs = lock->take(m_clock.wall());
    if (isOurs && !isAgain)
        rescueUnsaved(file);

    std::variant<LoadedSetup, Finding> result;
    if (isOurs) {
        result = loadSetup(file);
    } else if (auto read = readSetup(file)) {
        read->readOnly = true;
        read->findings.prepend(
            sda::finding<FindingCode::SetupOpenElsewhere>(arg<Arg::File> = file));
        result = *read;
    } else {
        result = sda::finding<FindingCode::SetupUnreadable>(arg<Arg::File> = file,
                                                            arg<Arg::Text> = QString());
    }
    const auto *loaded = std::get_if<LoadedSetup>(&result);
    if (!loaded) {
        if (isAgain)
            m_lock = std::move(lock);
        return result;
    }
    if (isAgain && m_autosave)
        m_autosave->drop();
    finish();
    m_source = file;
    m_keeps = !loaded->readOnly;
    if (m_keeps) {
        keepIn(file, std::move(lock));
        m_autosave->setSaved(loaded->setup);
    }
    return result;
}

void Keeping::keepIn(const QString &file, std::unique_ptr<SetupLock> lock)
{
    m_source = file;
    m_lock = std::move(lock);
    m_autosave = std::make_unique<SetupAutosave>(file, m_clock);
    connect(m_autosave.get(), &SetupAutosave::failed, this,
            [this](const Finding &why) { setFinding(why); });
    connect(m_autosave.get(), &SetupAutosave::saved, this, [this] {
        watchFile();
        setFinding(std::nullopt);
    });
    m_watcher = std::make_unique<QFileSystemWatcher>();
    connect(m_watcher.get(), &QFileSystemWatcher::fileChanged, this, &Keeping::lookSoon);
    watchFile();
}

/// Whoever replaces a file takes it from the watcher.
void Keeping::watchFile()
{
    if (m_watcher && m_watcher->files().isEmpty() && QFileInfo::exists(m_source))
        m_watcher->addPath(m_source);
}

void Keeping::lookSoon()
{
    if (m_looksSoon)
        return;
    m_looksSoon = true;
    m_clock.after(writersRest, this, [this] {
        m_looksSoon = false;
        look();
    });
}

void Keeping::look()
{
    watchFile();
    if (!m_autosave)
        return;
    if (!m_autosave->isChangedElsewhere()) {
        // Somebody put it back.
        if (m_finding && m_finding->code() == FindingCode::SetupChangedElsewhere)
            setFinding(std::nullopt);
        return;
    }
    const QString file = m_source;
    const bool isAllSaved = !m_autosave->hasUnsaved();
    setFinding(sda::finding<FindingCode::SetupChangedElsewhere>(arg<Arg::File> = file));
    if (isAllSaved)
        emit mayOpenAgain(file);
}

void Keeping::saveCopy(const Setup &setup)
{
    const QString place = m_source.isEmpty() ? folder() : QFileInfo(m_source).path();
    if (m_autosave)
        m_autosave->drop();
    beginIn(newSetupFile(place, setup));
    if (!m_autosave)
        return;
    m_autosave->change(setup);
    m_autosave->saveNow();
}

void Keeping::keep(const Setup &setup)
{
    if (!m_keeps || !isWorthKeeping(setup))
        return;
    const auto draft = std::move(m_draft);
    // Another window may have taken the name just now.
    constexpr int attempts = 5;
    for (int n = 0; !m_autosave && n < attempts; ++n)
        beginIn(newSetupFile(folder(), setup));
    if (!m_autosave)
        return;
    m_autosave->change(setup);
    if (!draft)
        return;
    m_autosave->saveNow();
    if (!m_autosave->hasUnsaved())
        draft->remove();
}

void Keeping::keepDraft(const Setup &setup)
{
    if (!m_keeps)
        return;
    if (!isWorthKeeping(setup)) {
        if (m_draft)
            m_draft->remove();
        m_draft.reset();
        return;
    }
    if (!m_draft) {
        m_draft = std::make_unique<Draft>(folder(), setup, m_clock);
        connect(&m_draft->autosave(), &SetupAutosave::failed, this,
                [this](const Finding &why) { setFinding(why); });
        connect(&m_draft->autosave(), &SetupAutosave::saved, this,
                [this] { setFinding(std::nullopt); });
    }
    m_draft->autosave().change(setup);
}

void Keeping::change(const Setup &setup)
{
    if (m_autosave)
        return keep(setup);
    keepDraft(setup);
    m_soon = std::make_unique<QObject>();
    // A copy: what is captured goes when keep() renews m_soon.
    m_clock.after(stillness, m_soon.get(), [this, setup] { keep(Setup(setup)); });
}

void Keeping::saveNow(const Setup &setup)
{
    keep(setup);
    if (m_autosave)
        m_autosave->saveNow();
}

} // namespace sda
