#pragma once

#include "core/verify/verifier.h"

#include <QObject>

#include <memory>

namespace sda {

/// One domain to look at.
struct LookJob
{
    qint64 number = 0; ///< the caller's own
    /// Called again with the zone once it is known, as host records depend on it. A plan without a
    /// domain is not looked at: it is reported as it is, unknown.
    std::function<Plan(std::optional<DnsName> zone)> plan;
    Background background;
};

/// Looks at many domains, a few at a time, each once. Jobs are pulled as places become free, so
/// that memory does not grow with their number.
///
/// Each domain gets a verifier of its own: an answer book that serves several domains would let
/// the zone of one speak for the next, and grow with all of them. At most one job is begun, one is
/// told and one gets its answers in a turn of the event loop, so that a window stays smooth
/// meanwhile.
class ManyLooks : public QObject
{
    Q_OBJECT
public:
    using Next = std::function<std::optional<LookJob>()>;

    /// `resolver` and `clock` must outlive it.
    ManyLooks(Resolver &resolver, Clock &clock, Routes routes, QObject *parent = nullptr);
    ~ManyLooks() override;

    /// Starts pulling. `atOnce`: domains in flight, at least 1. What ran before is cancelled.
    void start(Next next, int atOnce);
    /// Drops what is in flight; done() comes no more.
    void cancel();
    bool isRunning() const;
    /// Domains begun and not yet told.
    int inFlight() const;

signals:
    /// One domain is judged whole; `plan` is the one made for the zone that was found. A slot may
    /// cancel, start anew or delete.
    void looked(qint64 number, const sda::Report &report, const sda::Plan &plan);
    /// The source is empty and nothing is in flight.
    void done();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace sda
