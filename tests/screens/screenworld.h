#pragma once

#include "core/dns/aresresolver.h"
#include "core/dns/nameservers.h"
#include "core/practice/dnsworld.h"
#include "tests/support/stories/handclock.h"

#include <QPointer>

/// \file
/// The world behind the pictures: the sample domain of practice and a few others, in memory, at
/// addresses for documentation. Nothing leaves this computer.

namespace screens {

/// Answers by the world, in the order of the questions. Those of the practice servers go to
/// loopback as ever. Every answer takes the same time, so that every picture says the same.
class ScreenWorld : public sda::Resolver
{
public:
    explicit ScreenWorld(stories::HandClock &clock);

    void ask(const sda::Question &question, QObject *context, Reply reply) override;

    /// Serves a domain of com at the sample DNS host, with the mail records of
    /// resources/practice/<file>.zone.
    void setDomain(const QString &domain, const QString &file);
    /// Both name servers of the sample DNS host say nothing from now on.
    void fallSilent();

    sda::Routes routes() const;

    bool holds = false; ///< what is asked from now on is not answered
    /// Nothing is asked that is not answered yet, but what is held.
    bool isQuiet() const { return m_waiting.isEmpty() && m_away == 0; }

private:
    struct Waiting
    {
        sda::Question question;
        QPointer<QObject> context;
        Reply reply;
    };
    void deliver();
    void askAway(const sda::Question &question, QObject *context, const Reply &reply);
    void serve(const QString &zone, const QStringList &addresses);
    void serveRegistry();

    stories::HandClock &m_clock;
    sda::AresResolver m_loopback; // to the servers of practice
    sda::DnsWorld m_dns;
    QStringList m_domains;
    QList<Waiting> m_waiting;
    QObject m_context;
    bool m_scheduled = false;
    int m_away = 0; // questions to practice without a reply
};

} // namespace screens
