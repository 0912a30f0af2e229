#include "watcher.h"

#include <QCoreApplication>

namespace sda {

void Witness::ask(const Question &question, QObject *context, Reply reply)
{
    asked.append(question);
    deliver(question, context, reply, late.contains(question.server.address) ? 20 : 0);
}

void Witness::deliver(const Question &question, QObject *context, const Reply &reply, int turns)
{
    QMetaObject::invokeMethod(
        context,
        [this, question, context, reply, turns] {
            if (turns > 0)
                return deliver(question, context, reply, turns - 1);
            Answer answer = answerIn(text, world, question, m_clock.now);
            if (change)
                change(question, answer);
            reply(answer);
        },
        Qt::QueuedConnection);
}

Watcher::Watcher(const Scene &scene, const Routes &more)
    : m_stage(scene), routes(more), resolver(clock), plan(m_stage.plan)
{
    routes.resolvers = m_stage.text.resolvers();
    routes.ownWorld = m_stage.ownWorld;
    verifier = std::make_unique<Verifier>(resolver, clock, routes);
    verifier->setBackground(m_stage.background);
    resolver.text = m_stage.text;
    resolver.world = m_stage.world;
}

void Watcher::publish(const Scene &scene)
{
    const Stage stage(scene);
    resolver.text = stage.text;
    resolver.world = stage.world;
}

const Report &Watcher::look(Depth depth)
{
    resolver.asked.clear();
    int finished = 0;
    const auto counting =
        QObject::connect(verifier.get(), &Verifier::finished, [&finished] { ++finished; });
    verifier->look(plan, depth);
    finish(*verifier);
    QObject::disconnect(counting);
    if (finished != 1)
        qFatal("the look did not finish once");
    return verifier->report();
}

QStringList Watcher::said(const QString &row) const
{
    const RecordReport *record = verifier->report().record(row);
    return QStringList{textOf(record->state)} + codesOf(record->findings);
}

int Watcher::askedAt(const QString &address, const QString &name, RecordType type) const
{
    return int(std::ranges::count_if(resolver.asked, [&](const Question &question) {
        return question.server.address == *IpAddress::fromText(address)
            && question.name == nameOf(name) && question.type == type;
    }));
}

ServerView Watcher::view(const QString &row, const QString &address) const
{
    for (const ServerView &one : verifier->report().record(row)->servers) {
        if (one.address == *IpAddress::fromText(address))
            return one;
    }
    return {};
}

void finish(Verifier &verifier)
{
    for (int turn = 0; verifier.isLooking() && turn < 10'000; ++turn)
        QCoreApplication::processEvents();
}

Scene sceneOf(const QStringList &lines, const QString &domain)
{
    Scene scene;
    scene.lines = lines;
    if (!domain.isEmpty())
        scene.domain = domain;
    return scene;
}

DnsName nameOf(const QString &text)
{
    return *DnsName::fromText(text);
}

} // namespace sda
