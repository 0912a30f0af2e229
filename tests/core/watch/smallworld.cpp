#include "smallworld.h"

#include <QTimer>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace sda {

namespace {

const QString registry = u"192.0.2.99"_s;
const QString dnsHost = u"192.0.2.1"_s;
const QString resolver = u"192.0.2.53"_s;

IpAddress addressOf(const QString &text)
{
    return IpAddress::fromText(text).value();
}

WorldZone zoneOf(const QString &apex, const QString &lines)
{
    const DnsName name = DnsName::fromText(apex).value();
    const ZoneFile zone = readZoneFile(lines, name);
    if (!zone.errors.isEmpty())
        qFatal("zone %s: %s", qPrintable(apex), qPrintable(zone.errors.first().text));
    return WorldZone(name, zone.records);
}

QString domainOf(int number)
{
    return u"d%1.com"_s.arg(number);
}

} // namespace

SmallWorld::SmallWorld(Clock &clock, int domains) : m_clock(clock)
{
    const QString soa = u"@ 3600 IN SOA a.registry. admin.registry. 1 3600 600 604800 300\n"_s;
    QString com = soa + u"dns-host 86400 IN NS ns1.dns-host.com.\n"_s;
    for (int i = 0; i < domains; ++i)
        com += u"d%1 86400 IN NS ns1.dns-host.com.\n"_s.arg(i);
    m_world.setZone(addressOf(registry), zoneOf(u"com"_s, com + u"@ IN NS a.registry.\n"_s));
    m_world.setZone(addressOf(registry),
                    zoneOf(u"registry"_s, soa + u"a 86400 IN A %1\n"_s.arg(registry)));
    m_world.setZone(addressOf(registry), zoneOf(u"."_s, soa + u"com. 86400 IN NS a.registry.\n"_s));
    m_world.setZone(
        addressOf(dnsHost),
        zoneOf(u"dns-host.com"_s, soa + u"@ IN NS ns1\nns1 3600 IN A %1\n"_s.arg(dnsHost)));
    m_world.setResolver(addressOf(resolver));
    for (int i = 0; i < domains; ++i)
        setRecord(i, true);
}

void SmallWorld::setRecord(int number, bool there)
{
    QString lines = u"@ 3600 IN SOA ns1.dns-host.com. admin 1 3600 600 604800 300\n"
                    "@ 3600 IN NS ns1.dns-host.com.\n"_s;
    if (there)
        lines += u"_own 600 IN TXT \"token-%1\"\n"_s.arg(number);
    m_world.setZone(addressOf(dnsHost), zoneOf(domainOf(number), lines));
}

Plan SmallWorld::planFor(int number)
{
    const DomainName domain = std::get<DomainName>(parseDomain(domainOf(number)));
    PlannedRecord own{.id = u"own"_s,
                      .recordId = u"own"_s,
                      .purpose = Purpose::Ownership,
                      .verify = VerifyMode::Token,
                      .host = u"_own"_s};
    own.record = {.name = DnsName::fromText(u"_own."_s + domainOf(number)).value(),
                  .type = RecordType::Txt,
                  .value = u"token-%1"_s.arg(number)};
    return {.domain = domain, .zone = domain.registrable().dnsName(), .records = {own}};
}

Routes SmallWorld::routes() const
{
    return {.resolvers = {Server{addressOf(resolver), 53, true}}, .ownWorld = true};
}

void SmallWorld::ask(const Question &question, QObject *context, Reply reply)
{
    ++asked;
    if (keeps)
        questions.append(question);
    m_waiting.append({question, context, std::move(reply)});
    mostWaiting = std::max(mostWaiting, int(m_waiting.size()));
    if (!std::exchange(m_scheduled, true))
        QTimer::singleShot(std::chrono::milliseconds(0), &m_context, [this] { deliver(); });
}

void SmallWorld::deliver()
{
    m_scheduled = false;
    const QList<Waiting> due = std::exchange(m_waiting, {});
    for (const Waiting &next : due) {
        if (next.context)
            next.reply(answerTo(next.question));
    }
}

Answer SmallWorld::answerTo(const Question &question)
{
    if (!connected)
        return {.outcome = Outcome::NoNetwork};
    if (const auto instead = between ? between(question) : std::nullopt)
        return *instead;
    Message query;
    query.header.recursionDesired = question.server.recursive;
    query.questionName = question.name;
    query.questionType = quint16(question.type);
    const auto reply = m_world.reply(question.server.address, query, m_clock.wall());
    return reply ? answerOf(question, *reply) : Answer{.outcome = Outcome::Timeout};
}

} // namespace sda
