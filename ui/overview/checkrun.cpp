#include "ui/overview/checkrun.h"

#include "core/setup/lookjob.h"

namespace sda {

using namespace std::chrono_literals;

namespace {

// Before that an estimate jumps about.
constexpr auto estimateAfter = 3s;
constexpr int estimateFrom = 5;

} // namespace

CheckRun::CheckRun(Resolver &resolver, Clock &clock, Routes routes, SetupShelf &shelf,
                   QObject *parent)
    : QObject(parent), m_resolver(resolver), m_clock(clock), m_routes(std::move(routes)),
      m_shelf(shelf)
{
    connect(&m_shelf, &SetupShelf::lookKept, this, &CheckRun::kept);
    connect(&m_shelf, &SetupShelf::entriesRead, this, [this](const QList<OverviewEntry> &entries) {
        for (const OverviewEntry &entry : entries)
            know(entry);
    });
    connect(&m_shelf, &SetupShelf::entriesGone, this, [this](const QStringList &files) {
        for (const QString &file : files)
            m_neighbourhood.remove(file);
    });
}

CheckRun::~CheckRun() = default;

void CheckRun::start(const QStringList &files)
{
    const bool joins = isRunning();
    for (auto it = files.crbegin(); it != files.crend(); ++it) {
        if (m_known.contains(*it))
            continue;
        m_known.insert(*it);
        m_waiting.push_front(*it);
        ++m_total;
    }
    if (!joins && !m_waiting.empty()) {
        m_startedAt = m_clock.steady();
        begin();
    } else if (joins && m_looks && !m_looks->isRunning()) {
        begin(); // the last ones are being kept
    }
    if (m_total > 0)
        emit progressChanged();
}

void CheckRun::begin()
{
    m_looks.reset();
    m_looks = std::make_unique<ManyLooks>(m_resolver, m_clock, m_routes);
    connect(m_looks.get(), &ManyLooks::looked, this, &CheckRun::take);
    // Queued: what ends may be renewed, but not from within its own signal.
    connect(m_looks.get(), &ManyLooks::done, this, &CheckRun::sourceDry, Qt::QueuedConnection);
    m_looks->start([this] { return next(); }, atOnce);
}

void CheckRun::know(const OverviewEntry &entry)
{
    m_neighbourhood.put(entry.file, entry.setupId, entry.domain);
}

std::variant<LookJob, Finding> CheckRun::jobFor(const Setup &setup)
{
    const auto parsed = parseDomain(setup.domainText);
    const auto *domain = std::get_if<DomainName>(&parsed);
    return lookJobOf(setup, ++m_number, {},
                     domain ? m_neighbourhood.of(setup, *domain) : Neighbours());
}

std::optional<LookJob> CheckRun::next()
{
    while (!m_waiting.empty()) {
        const QString file = m_waiting.front();
        m_waiting.pop_front();
        const auto loaded = loadSetup(file);
        if (const auto *good = std::get_if<LoadedSetup>(&loaded)) {
            auto job = jobFor(good->setup);
            if (auto *found = std::get_if<LookJob>(&job)) {
                m_inFlight.insert(m_number, file);
                emit lookBegan(file);
                return std::move(*found);
            }
        }
        // Nothing to look at: the list says why.
        m_known.remove(file);
        emit lookEnded(file);
        ++m_finished;
    }
    return std::nullopt;
}

void CheckRun::take(qint64 number, const Report &report, const Plan &plan)
{
    const QString file = m_inFlight.take(number);
    if (file.isEmpty())
        return;
    m_keeping.insert(file);
    emit reported(file, plan, report);
    m_shelf.keepLook(file, plan, report, m_clock.wall(), !(m_isOpen && m_isOpen(file)));
}

void CheckRun::kept(const OverviewEntry &entry)
{
    know(entry);
    // Also what was looked at before a run was called off.
    emit looked(entry);
    emit lookEnded(entry.file);
    if (!m_keeping.remove(entry.file))
        return;
    m_known.remove(entry.file);
    ++m_finished;
    emit progressChanged();
    conclude();
}

void CheckRun::sourceDry()
{
    if (!isRunning() || (m_looks && m_looks->isRunning()))
        return;
    if (!m_waiting.empty())
        return begin(); // joined at the very end
    emit progressChanged();
    conclude();
}

void CheckRun::conclude()
{
    const bool looking = m_looks && m_looks->isRunning();
    if (!isRunning() || m_finished < m_total || looking)
        return;
    m_finished = m_total = 0;
    emit ended(false);
}

void CheckRun::cancel()
{
    if (!isRunning())
        return;
    m_looks.reset();
    m_waiting.clear();
    for (const QString &file : std::as_const(m_inFlight))
        emit lookEnded(file);
    m_inFlight.clear();
    m_keeping.clear();
    m_known.clear();
    m_finished = m_total = 0;
    emit ended(true);
}

std::optional<std::chrono::seconds> CheckRun::timeLeft() const
{
    const auto elapsed = m_clock.steady() - m_startedAt;
    if (!isRunning() || m_finished < estimateFrom || elapsed < estimateAfter)
        return std::nullopt;
    const int left = m_total - m_finished;
    return std::chrono::duration_cast<std::chrono::seconds>(elapsed * left / m_finished);
}

} // namespace sda
