#include "core/setup/watchedfolder.h"

#include "core/setup/lookjob.h"
#include "core/setup/memory.h"
#include "core/setup/setuplock.h"
#include "core/watch/history.h"
#include "core/watch/manylooks.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QFileSystemWatcher>
#include <QPointer>

#include <algorithm>
#include <utility>

namespace sda {

namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

/// One look begins in this time: what is due all at once is spread.
constexpr milliseconds pace = 1s;
constexpr size_t atOnce = 4;
constexpr size_t atOnceIfWanted = 8;
/// While nothing can be sent.
constexpr milliseconds offlineRest = 60s;
/// A set-up that is open elsewhere is seen to again after this.
constexpr milliseconds openRest = 60s;
/// A look that was overtaken by a change of the file.
constexpr milliseconds overtakenRest = 10s;
/// A folder that changes is read once it stands still, and where nobody tells of changes (network
/// folders) from time to time.
constexpr milliseconds settling = 1s;
constexpr milliseconds betweenScans = 10min;

QByteArray digestOf(const QByteArray &content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256);
}

/// Nothing if it cannot be read.
std::optional<QByteArray> contentOf(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return std::nullopt;
    return source.read(setupSizeLimit + 1);
}

/// A lock is made only to write; to see one is enough here, unless nobody holds it any more.
bool isOpenElsewhere(const QString &file, const QDateTime &now)
{
    return QFile::exists(SetupLock::lockFileOf(file)) && !SetupLock(file).take(now);
}

bool hasSomethingToSee(const Plan &plan)
{
    return std::ranges::any_of(plan.records, &PlannedRecord::complete);
}

} // namespace

struct WatchedFolder::Flight
{
    QByteArray content; ///< digest of the file as it was when the look began
    std::unique_ptr<ManyLooks> looks;
};

WatchedFolder::WatchedFolder(QString folder, Resolver &resolver, Clock &clock, Routes routes,
                             milliseconds rest, QObject *parent)
    : QObject(parent), m_folder(std::move(folder)), m_resolver(resolver), m_clock(clock),
      m_routes(std::move(routes)), m_watcher(std::make_unique<QFileSystemWatcher>()),
      m_notBefore(m_clock.steady() + rest)
{
    connect(m_watcher.get(), &QFileSystemWatcher::directoryChanged, this, &WatchedFolder::scanSoon);
    scan();
    scanLater();
}

WatchedFolder::~WatchedFolder() = default;

WatchedFolder::Stamp WatchedFolder::stampOf(const QString &file)
{
    const QFileInfo info(file);
    return {info.lastModified().toUTC(), info.size()};
}

void WatchedFolder::scanSoon()
{
    if (std::exchange(m_scansSoon, true))
        return;
    m_clock.after(settling, this, [this] {
        m_scansSoon = false;
        scan();
    });
}

void WatchedFolder::scanLater()
{
    m_clock.after(betweenScans, this, [this] {
        scanLater();
        scan();
    });
}

/// A folder that was made anew is another one to the watcher.
void WatchedFolder::watchChanges()
{
    if (m_watcher->directories().isEmpty() && QFileInfo(m_folder).isDir())
        m_watcher->addPath(m_folder);
}

/// Reads no file: that is left to the look, so that many new ones cost nothing at once.
void WatchedFolder::scan()
{
    watchChanges();
    QMap<QString, Watched> found;
    const QFileInfoList files =
        QDir(m_folder).entryInfoList({QStringLiteral("*.senderdomain")}, QDir::Files, QDir::Name);
    for (const QFileInfo &info : files) {
        const QString file = info.absoluteFilePath();
        const Stamp now{info.lastModified().toUTC(), info.size()};
        Watched watched = m_setups.value(file);
        if (watched.stamp != now) {
            watched.stamp = now;
            watched.dueAt = m_clock.steady();
            meetNeighbour(file);
        } else if (!m_flights.contains(file)) {
            planAnew(watched);
        }
        found.insert(file, watched);
    }
    for (auto gone = m_setups.cbegin(); gone != m_setups.cend(); ++gone) {
        if (found.contains(gone.key()))
            continue;
        m_flights.erase(gone.key());
        if (m_neighbourhood)
            m_neighbourhood->remove(gone.key());
    }
    m_setups = found;
    count({}, nullptr);
    plan();
}

/// The clock may have been ahead when a look was put off, or a set-up given up.
void WatchedFolder::planAnew(Watched &watched) const
{
    if (watched.content.isEmpty() || (!watched.dueAt && !watched.isGivenUp))
        return;
    const Moment now = momentOf(m_clock);
    if (const auto next = watched.setup.nextAfter(now))
        watched.dueAt = std::min(watched.dueAt.value_or(milliseconds::max()), now.steady + *next);
}

/// The first look reads all of them.
void WatchedFolder::meetNeighbour(const QString &file)
{
    const auto content = m_neighbourhood ? contentOf(file) : std::nullopt;
    const auto loaded = content ? parseSetup(*content, file) : std::nullopt;
    const auto domain = parseDomain(loaded ? loaded->setup.domainText : QString());
    if (const auto *name = std::get_if<DomainName>(&domain))
        m_neighbourhood->put(file, loaded->setup.id, name->ascii());
}

int WatchedFolder::watched() const
{
    return int(std::ranges::count_if(m_setups,
                                     [](const Watched &one) { return one.dueAt.has_value(); }))
        + int(m_flights.size());
}

void WatchedFolder::setRoutes(const Routes &routes)
{
    m_routes = routes;
    for (const auto &[file, flight] : m_flights)
        m_setups[file].dueAt = m_clock.steady();
    m_flights.clear();
    plan();
}

void WatchedFolder::lookAgain()
{
    m_isCutOff = false;
    // Those that were to be looked at first stay first.
    const auto now = m_clock.steady();
    for (Watched &watched : m_setups) {
        if (watched.dueAt)
            watched.dueAt = std::min(*watched.dueAt, now);
    }
    m_notBefore = now;
    plan();
}

void WatchedFolder::checkAll()
{
    if (!m_tally)
        m_tally = Tally();
    for (auto it = m_setups.begin(); it != m_setups.end(); ++it)
        it->isWanted = it->dueAt.has_value() || m_flights.contains(it.key());
    lookAgain();
    // Later: whoever asks is told from the event loop.
    m_clock.after(0ms, this, [this] { count({}, nullptr); });
}

void WatchedFolder::callOffNext()
{
    m_next.reset();
    m_nextAt.reset();
}

milliseconds WatchedFolder::earliestStart(milliseconds dueAt) const
{
    return std::max({dueAt, m_notBefore, m_clock.steady()});
}

/// One timer, for the one that is due first.
void WatchedFolder::plan()
{
    callOffNext();
    if (m_flights.size() >= (m_isCutOff ? 1 : m_tally ? atOnceIfWanted : atOnce))
        return;
    std::optional<milliseconds> first;
    for (const Watched &watched : std::as_const(m_setups)) {
        if (watched.dueAt && (!first || *watched.dueAt < *first))
            first = watched.dueAt;
    }
    if (!first)
        return;
    m_nextAt = earliestStart(*first);
    m_next = std::make_unique<QObject>();
    m_clock.after(*m_nextAt - m_clock.steady(), m_next.get(), [this] { beginDue(); });
}

void WatchedFolder::beginDue()
{
    const auto now = m_clock.steady();
    auto first = m_setups.end();
    const auto rank = [](const Watched &watched) {
        return std::pair(!watched.isWanted, *watched.dueAt);
    };
    for (auto it = m_setups.begin(); it != m_setups.end(); ++it) {
        if (it->dueAt && *it->dueAt <= now && (first == m_setups.end() || rank(*it) < rank(*first)))
            first = it;
    }
    if (first != m_setups.end()) {
        const bool began = begin(first.key(), *first);
        if (!began)
            count(first.key(), nullptr);
        // Also what comes to nothing was read.
        m_notBefore = now + (m_isCutOff ? offlineRest : m_tally ? 0ms : pace);
    }
    plan();
}

/// False if there is nothing to look at; then dueAt says when to see again.
bool WatchedFolder::begin(const QString &file, Watched &watched)
{
    watched.dueAt.reset();
    watched.isGivenUp = false;
    const Moment now = momentOf(m_clock);
    if (isOpenElsewhere(file, now.wall)) {
        watched.dueAt = now.steady + openRest;
        return false;
    }
    watched.stamp = stampOf(file);
    const auto content = contentOf(file);
    const auto loaded = content ? parseSetup(*content, file) : std::nullopt;
    if (!loaded)
        return false; // damaged, or being written: seen to when it changes
    const QByteArray digest = digestOf(*content);
    if (watched.content != digest) {
        watched.content = digest;
        watched.setup.begin(loaded->setup, watched.stamp.changedAt, now);
    }
    const auto domain = parseDomain(loaded->setup.domainText);
    const auto *name = std::get_if<DomainName>(&domain);
    watched.isGivenUp = name && !watched.setup.nextAfter(now);
    if (!name || watched.isGivenUp)
        return false;
    if (!m_neighbourhood)
        m_neighbourhood = Neighbourhood::in(m_folder);
    auto job = lookJobOf(loaded->setup, 0, {}, m_neighbourhood->of(loaded->setup, *name));
    auto *found = std::get_if<LookJob>(&job);
    if (!found || !hasSomethingToSee(found->plan({})))
        return false;
    Flight &flight = m_flights[file];
    flight.content = digest;
    flight.looks = std::make_unique<ManyLooks>(m_resolver, m_clock, m_routes);
    connect(
        flight.looks.get(), &ManyLooks::looked, this,
        [this, file](qint64, const Report &report, const Plan &plan) { take(file, report, plan); });
    flight.looks->start([next = std::optional(std::move(
                             *found))]() mutable { return std::exchange(next, std::nullopt); },
                        1);
    return true;
}

void WatchedFolder::take(const QString &file, const Report &report, const Plan &plan)
{
    const auto node = m_flights.extract(file);
    node.mapped().looks.release()->deleteLater(); // its signal is the reason
    Watched &watched = m_setups[file];
    const Moment now = momentOf(m_clock);
    const auto content = contentOf(file);
    if (!content || digestOf(*content) != node.mapped().content
        || isOpenElsewhere(file, now.wall)) {
        watched.dueAt = now.steady + overtakenRest;
        count(file, nullptr);
        return this->plan();
    }
    switch (watched.setup.take(report, now)) {
    case WatchedSetup::Belief::CutOff:
        // One is enough to find out when it is over.
        m_isCutOff = true;
        m_notBefore = now.steady + offlineRest;
        watched.dueAt = now.steady;
        countUnknown();
        break;
    case WatchedSetup::Belief::Doubted:
        watched.dueAt = now.steady + WatchedSetup::toBeSure;
        break;
    case WatchedSetup::Belief::Believed:
        return believe(file, *content, report, plan);
    }
    this->plan();
}

void WatchedFolder::believe(const QString &file, const QByteArray &content, const Report &report,
                            const Plan &plan)
{
    const QPointer<WatchedFolder> alive(this);
    Watched &watched = m_setups[file];
    const Moment now = momentOf(m_clock);
    if (std::exchange(m_isCutOff, false))
        m_notBefore = now.steady;
    LoadedSetup loaded = *parseSetup(content, file);
    const Setup before = loaded.setup;
    const bool changed = noteHistory(loaded.setup.history, report, now.wall);
    keepReport(loaded.setup, plan, report, now.wall);
    // What cannot be written is told all the same.
    if (loaded.setup != before && !loaded.readOnly)
        keep(file, watched, loaded.setup);
    const QList<News> news = watched.setup.newsOf(report, before.verifiedSince, changed, now);
    if (const auto after = watched.setup.nextAfter(now))
        watched.dueAt = now.steady + *after;
    watched.isGivenUp = !watched.dueAt;
    this->plan();
    emit looked(file, report);
    if (alive && !news.isEmpty())
        emit newsCame(file, news, plan);
    if (alive)
        count(file, &report);
}

/// Under the lock nobody else writes: only now is it sure that the file is what was looked at.
void WatchedFolder::keep(const QString &file, Watched &watched, const Setup &setup)
{
    SetupLock lock(file);
    if (!lock.take(m_clock.wall()))
        return;
    const auto stands = contentOf(file);
    if (!stands || digestOf(*stands) != watched.content || saveSetup(setup, file))
        return;
    watched.content = digestOf(toJson(setup));
    watched.stamp = stampOf(file);
}

/// Of those that a person wants to know of; tells when none is left.
void WatchedFolder::count(const QString &file, const Report *report)
{
    if (!m_tally)
        return;
    const auto counted = m_setups.find(file);
    if (counted != m_setups.end() && std::exchange(counted->isWanted, false) && report) {
        switch (report->state) {
        case RecordState::Verified:
        case RecordState::VerifiedWithRemark:
            ++m_tally->right;
            break;
        case RecordState::Unknown:
        case RecordState::Checking:
            ++m_tally->unknown;
            break;
        case RecordState::Waiting:
        case RecordState::Wrong:
        case RecordState::Missing:
            ++m_tally->notRight;
            break;
        }
    }
    if (m_tally && std::ranges::none_of(m_setups, &Watched::isWanted))
        emit checkedAll(*std::exchange(m_tally, std::nullopt));
}

/// Nothing can be sent: nobody waits for the others.
void WatchedFolder::countUnknown()
{
    if (!m_tally)
        return;
    for (Watched &watched : m_setups)
        m_tally->unknown += std::exchange(watched.isWanted, false) ? 1 : 0;
    count({}, nullptr);
}

} // namespace sda
