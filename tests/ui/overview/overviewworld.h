#pragma once

#include "core/dns/resolver.h"
#include "core/setup/setup.h"
#include "tests/bench/benchworld.h"

#include <QPointer>

/// \file
/// Domains "d0.com" … with all records right, in memory, and set-ups for them. No network.

namespace sda {

class OverviewWorld : public Resolver
{
public:
    OverviewWorld(Clock &clock, int domains);

    void ask(const Question &question, QObject *context, Reply reply) override;

    Routes routes() const { return m_bench.routes(53); }
    /// All values given, so that all records are right; `wrongKey`: not the one that is published.
    Setup setup(int number, bool wrongKey = false) const;
    /// The same in a file of the folder; its name comes back.
    QString save(const QString &folder, const Setup &setup) const;

    bool holds = false; ///< questions are kept back until let go
    void letGo();
    int asked = 0;

private:
    struct Waiting
    {
        Question question;
        QPointer<QObject> context;
        Reply reply;
    };
    void deliver();

    Clock &m_clock;
    BenchWorld m_bench;
    QString m_key;
    QList<Waiting> m_waiting;
    QObject m_context;
    bool m_scheduled = false;
};

} // namespace sda
