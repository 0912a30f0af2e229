#pragma once

#include "core/setup/neighbours.h"
#include "core/watch/manylooks.h"
#include "ui/overview/setupshelf.h"

#include <QSet>

#include <deque>

namespace sda {

/// Looks at set-ups, many or few, once each, and has the results kept. The window goes on
/// meanwhile.
class CheckRun : public QObject
{
    Q_OBJECT
public:
    /// Domains in flight; the resolver holds its questions back by itself.
    static constexpr int atOnce = 16;
    using IsOpen = std::function<bool(const QString &file)>;

    /// All must outlive this object.
    CheckRun(Resolver &resolver, Clock &clock, Routes routes, SetupShelf &shelf,
             QObject *parent = nullptr);
    ~CheckRun() override;

    /// Hold from the next run on.
    void setRoutes(const Routes &routes) { m_routes = routes; }
    /// Whether a file is open in a window of its own, which then keeps what is found; ours must not
    /// be written over it.
    void setIsOpen(IsOpen isOpen) { m_isOpen = std::move(isOpen); }

    /// While a run is under way the files join it, in front; those that wait or are looked at
    /// already stay where they are.
    void start(const QStringList &files);
    /// What has been found until now stays.
    void cancel();

    bool isRunning() const { return m_total > 0; }
    int finished() const { return m_finished; }
    int total() const { return m_total; }
    /// What is left, by the time that the finished ones took; nothing while that says little.
    std::optional<std::chrono::seconds> timeLeft() const;

signals:
    void lookBegan(const QString &file);
    /// Nothing came of it, or it was called off.
    void lookEnded(const QString &file);
    /// Looked at and kept.
    void looked(const sda::OverviewEntry &entry);
    /// The same with all that was found; before looked().
    void reported(const QString &file, const sda::Plan &plan, const sda::Report &report);
    void progressChanged();
    /// Everything was looked at, or (true) the run was called off.
    void ended(bool cancelled);

private:
    void know(const OverviewEntry &entry);
    std::optional<LookJob> next();
    std::variant<LookJob, Finding> jobFor(const Setup &setup);
    void take(qint64 number, const Report &report, const Plan &plan);
    void kept(const OverviewEntry &entry);
    void sourceDry();
    void conclude();
    void begin();

    Resolver &m_resolver;
    Clock &m_clock;
    Routes m_routes;
    SetupShelf &m_shelf;
    Neighbourhood m_neighbourhood; // of what is on the shelf
    IsOpen m_isOpen;
    std::unique_ptr<ManyLooks> m_looks;
    std::deque<QString> m_waiting;
    QSet<QString> m_known; // waiting, in flight, or not kept yet
    QHash<qint64, QString> m_inFlight;
    QSet<QString> m_keeping;
    qint64 m_number = 0;
    int m_finished = 0;
    int m_total = 0;
    std::chrono::milliseconds m_startedAt{0};
};

} // namespace sda
