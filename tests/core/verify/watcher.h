#pragma once

#include "stage.h"

#include "core/verify/verifier.h"

#include <QSet>

#include <memory>

/// \file
/// Looks of one verifier, one after another, in the world of a scene.

namespace sda {

/// Moves only when told to.
class LookClock : public Clock
{
public:
    QDateTime wall() const override { return now; }
    std::chrono::milliseconds steady() const override
    {
        return std::chrono::milliseconds(testNow().msecsTo(now));
    }
    void after(std::chrono::milliseconds, QObject *, std::function<void()>) override { }

    QDateTime now = testNow();
};

/// Answers from a world, in the next turn of the event loop, and keeps what was asked.
class Witness : public Resolver
{
public:
    explicit Witness(const LookClock &clock) : m_clock(clock) { }

    void ask(const Question &question, QObject *context, Reply reply) override;

    WorldText text;
    DnsWorld world;
    std::function<void(const Question &, Answer &)> change;
    QSet<IpAddress> late; ///< who answers some turns of the event loop later
    QList<Question> asked;

private:
    void deliver(const Question &question, QObject *context, const Reply &reply, int turns);

    const LookClock &m_clock;
};

/// A world, a verifier in it, and the looks of one test.
class Watcher
{
public:
    explicit Watcher(const Scene &scene, const Routes &more = {});

    /// The world becomes that of the text; what resolvers remember stays.
    void publish() { resolver.text.applyTo(resolver.world); }
    void publish(const Scene &scene);
    const Report &look(Depth depth);
    const Background &background() const { return m_stage.background; }

    /// State and codes of a row.
    QStringList said(const QString &row) const;
    /// How often, in the last look.
    int askedAt(const QString &address, const QString &name, RecordType type) const;
    ServerView view(const QString &row, const QString &address) const;

private:
    Stage m_stage;

public:
    Routes routes;
    LookClock clock;
    Witness resolver;
    Plan plan;
    std::unique_ptr<Verifier> verifier;
};

/// Until the look is over: answers come as fast as the event loop turns.
void finish(Verifier &verifier);

/// The mistakes of people, one below the other: lines as in scenarios.txt.
Scene sceneOf(const QStringList &lines, const QString &domain = {});

DnsName nameOf(const QString &text);

} // namespace sda
