#pragma once

#include "core/verify/verifier.h"

#include <QObject>

#include <memory>

namespace sda {

/// One domain to look at.
struct LookJob
{
    qint64 number = 0; ///< the caller's own
    /// Called again with the zone once it is known, as host records depend on it.
    std::function<Plan(std::optional<DnsName> zone)> plan;
    Background background;
};

/// Looks at many domains, a few at a time, each once. Jobs are pulled as places become free, so
/// that memory does not grow with their number.
class ManyLooks : public QObject
{
    Q_OBJECT
public:
    using Next = std::function<std::optional<LookJob>()>;

    ManyLooks(Resolver &resolver, Clock &clock, Routes routes, QObject *parent = nullptr);
    ~ManyLooks() override;

    /// Starts pulling. `atOnce`: domains in flight, at least 1.
    void start(Next next, int atOnce);
    /// Drops what is in flight; done() comes no more.
    void cancel();
    bool isRunning() const;
    int inFlight() const;

signals:
    /// One domain is judged whole; `plan` is the one made for the zone that was found.
    void looked(qint64 number, const sda::Report &report, const sda::Plan &plan);
    /// The source is empty and nothing is in flight.
    void done();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace sda
