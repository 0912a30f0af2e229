#include "overviewworld.h"

#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace sda {

OverviewWorld::OverviewWorld(Clock &clock, int domains) : m_clock(clock), m_bench({}, domains)
{
    const Plan plan = m_bench.plan();
    for (const PlannedRecord &planned : plan.records) {
        if (planned.purpose == Purpose::Dkim)
            m_key = planned.record.value;
    }
}

void OverviewWorld::ask(const Question &question, QObject *context, Reply reply)
{
    ++asked;
    m_waiting.append({question, context, std::move(reply)});
    if (!holds && !std::exchange(m_scheduled, true))
        QTimer::singleShot(std::chrono::milliseconds(0), &m_context, [this] { deliver(); });
}

void OverviewWorld::letGo()
{
    holds = false;
    if (!std::exchange(m_scheduled, true))
        QTimer::singleShot(std::chrono::milliseconds(0), &m_context, [this] { deliver(); });
}

void OverviewWorld::deliver()
{
    m_scheduled = false;
    const QList<Waiting> due = std::exchange(m_waiting, {});
    for (const Waiting &next : due) {
        if (!next.context)
            continue;
        Message query;
        query.header.recursionDesired = next.question.server.recursive;
        query.questionName = next.question.name;
        query.questionType = quint16(next.question.type);
        const auto reply =
            m_bench.world().reply(next.question.server.address, query, m_clock.wall());
        next.reply(reply ? answerOf(next.question, *reply) : Answer{.outcome = Outcome::Timeout});
    }
}

Setup OverviewWorld::setup(int number, bool wrongKey) const
{
    Setup setup;
    setup.id = u"id-%1"_s.arg(number);
    setup.createdAt = m_clock.wall();
    setup.serviceId = u"tencent-ses"_s;
    setup.domainText = u"d%1.com"_s.arg(number);
    QString key = m_key;
    if (wrongKey)
        key.replace(u"Yd"_s, u"Zd"_s);
    setup.values = {{u"dkimSelector"_s, {u"qcloud"_s}}, {u"dkimValue"_s, {key}}};
    setup.recordsEntered = true;
    return setup;
}

QString OverviewWorld::save(const QString &folder, const Setup &setup) const
{
    const QString file = newSetupFile(folder, setup);
    if (const auto why = saveSetup(setup, file))
        qFatal("%s", qPrintable(idOf(why->code())));
    return file;
}

} // namespace sda
