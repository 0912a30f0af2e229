#include "ui/overview/setupshelf.h"

#include "core/setup/memory.h"
#include "core/setup/setuplock.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QUuid>

namespace sda {

using namespace std::chrono_literals;

namespace {

constexpr auto settling = 400ms; // a folder that changes is read once it stands still
constexpr int batch = 25; // entries told at once
constexpr int batchTime = 50; // ms; and not later than this

bool isAbout(const Setup &setup, const Plan &plan)
{
    const auto domain = parseDomain(setup.domainText);
    const auto *name = std::get_if<DomainName>(&domain);
    return name && *name == plan.domain;
}

} // namespace

SetupShelf::SetupShelf(QString folder, QObject *parent)
    : QObject(parent), m_folder(std::move(folder))
{
    m_pool.setMaxThreadCount(1);
    m_changed.setSingleShot(true);
    m_changed.setInterval(settling);
    m_turn.setSingleShot(true);
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &SetupShelf::say);
    m_watcher.addPath(m_folder);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_changed,
            qOverload<>(&QTimer::start));
    connect(&m_changed, &QTimer::timeout, this, &SetupShelf::read);
}

SetupShelf::~SetupShelf()
{
    m_ending = true;
    m_pool.waitForDone(); // tasks that have not begun see m_ending; what has to be kept is kept
}

template <typename F>
void SetupShelf::work(F task)
{
    m_pool.start(std::function<void()>(std::move(task)));
}

template <typename F>
void SetupShelf::tell(F signal)
{
    // Dies with this object, which waits for the worker before it goes.
    QMetaObject::invokeMethod(
        this,
        [this, signal = std::move(signal)] {
            m_told.push_back(signal);
            if (!m_turn.isActive())
                m_turn.start();
        },
        Qt::QueuedConnection);
}

/// What the worker tells while the window is busy must not all be heard in one turn after it.
void SetupShelf::say()
{
    const auto next = std::move(m_told.front());
    m_told.pop_front();
    if (!m_told.empty())
        m_turn.start();
    next();
}

void SetupShelf::read()
{
    if (m_readingWaits)
        return;
    m_readingWaits = true;
    work([this] {
        // What changes from here on is read again.
        tell([this] { m_readingWaits = false; });
        readFolder();
    });
}

void SetupShelf::readFolder()
{
    const QFileInfoList found =
        QDir(m_folder).entryInfoList({QStringLiteral("*.senderdomain")}, QDir::Files, QDir::Name);
    QHash<QString, Stamp> stamps;
    QStringList changed;
    for (const QFileInfo &info : found) {
        const QString file = info.absoluteFilePath();
        const Stamp now{info.lastModified(), info.size()};
        const auto before = m_stamps.constFind(file);
        if (before == m_stamps.cend() || *before != now)
            changed.append(file);
        stamps.insert(file, now);
    }
    QStringList gone;
    for (auto it = m_stamps.keyBegin(); it != m_stamps.keyEnd(); ++it) {
        if (!stamps.contains(*it))
            gone.append(*it);
    }
    m_stamps = stamps;
    if (!gone.isEmpty())
        tell([this, gone] { emit entriesGone(gone); });
    readFiles(changed);
    tell([this] {
        if (std::exchange(m_filled, true))
            return;
        emit filled();
    });
}

void SetupShelf::readFiles(const QStringList &files)
{
    QList<OverviewEntry> entries;
    QElapsedTimer sinceTold;
    sinceTold.start();
    int read = 0;
    const auto tellThem = [&] {
        tell([this, entries, read, total = int(files.size())] {
            emit entriesRead(entries);
            emit readingChanged(read, total);
        });
        entries.clear();
        sinceTold.restart();
    };
    for (const QString &file : files) {
        if (m_ending)
            return;
        entries.append(entryOfFile(file));
        ++read;
        if (entries.size() >= batch || sinceTold.elapsed() > batchTime)
            tellThem();
    }
    if (!entries.isEmpty())
        tellThem();
}

OverviewEntry SetupShelf::entryOfFile(const QString &file)
{
    const auto loaded = loadSetup(file);
    if (const auto *why = std::get_if<Finding>(&loaded))
        return entryOf(file, *why);
    return entryOf(file, std::get<LoadedSetup>(loaded));
}

/// What we wrote ourselves need not be read again.
void SetupShelf::stamp(const QString &file)
{
    const QFileInfo info(file);
    m_stamps.insert(file, {info.lastModified(), info.size()});
}

void SetupShelf::keepLook(const QString &file, const Plan &plan, const Report &report,
                          const QDateTime &now, bool mayWrite)
{
    work([this, file, plan, report, now, mayWrite] {
        auto loaded = loadSetup(file);
        if (const auto *why = std::get_if<Finding>(&loaded)) {
            tell([this, entry = entryOf(file, *why)] { emit lookKept(entry); });
            return;
        }
        auto &good = std::get<LoadedSetup>(loaded);
        if (!isAbout(good.setup, plan)) {
            tell([this, entry = entryOf(file, good)] { emit lookKept(entry); });
            return;
        }
        const Setup before = good.setup;
        noteHistory(good.setup.history, report, now);
        keepReport(good.setup, plan, report, now);
        if (mayWrite && !good.readOnly && good.setup != before) {
            // Where it is open it is kept; and what that window shows goes by its own looks.
            SetupLock lock(file);
            if (lock.take(now)) {
                if (const auto why = saveSetup(good.setup, file))
                    tell([this, why = *why] { emit failed(why); });
                stamp(file);
            }
        }
        tell([this, entry = entryOf(file, good, plan, report)] { emit lookKept(entry); });
    });
}

void SetupShelf::setTags(const QString &file, const QStringList &tags, const QDateTime &now)
{
    work([this, file, tags, now] {
        auto loaded = loadSetup(file);
        auto *good = std::get_if<LoadedSetup>(&loaded);
        if (!good || good->readOnly || good->setup.tags == tags)
            return;
        good->setup.tags = tags;
        SetupLock lock(file);
        const auto why = lock.take(now)
            ? saveSetup(good->setup, file)
            : finding<FindingCode::SetupOpenElsewhere>(arg<Arg::File> = file);
        if (why)
            tell([this, why = *why] { emit failed(why); });
        // What stands in the file now, whatever came of it.
        tell([this, entry = entryOfFile(file)] { emit entriesRead({entry}); });
        stamp(file);
    });
}

void SetupShelf::add(const QList<Setup> &setups, const QDateTime &now)
{
    work([this, setups, now] {
        QElapsedTimer sinceTold;
        sinceTold.start();
        QList<OverviewEntry> entries;
        int done = 0;
        int added = 0;
        const auto tellThem = [&] {
            tell([this, entries, done, total = int(setups.size())] {
                emit entriesRead(entries);
                emit addingChanged(done, total);
            });
            entries.clear();
            sinceTold.restart();
        };
        for (Setup setup : setups) {
            if (m_ending)
                return;
            if (setup.id.isEmpty())
                setup.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
            if (!setup.createdAt.isValid())
                setup.createdAt = now;
            const QString file = newSetupFile(m_folder, setup);
            const auto why = saveSetup(setup, file);
            ++done;
            if (why) {
                tell([this, why = *why] { emit failed(why); });
            } else {
                ++added;
                stamp(file);
                entries.append(entryOf(file, LoadedSetup{setup, false, {}}));
            }
            if (entries.size() >= batch || sinceTold.elapsed() > batchTime)
                tellThem();
        }
        tellThem();
        tell([this, added] { emit addedSetups(added); });
    });
}

} // namespace sda
