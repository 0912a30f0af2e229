#include "screenworld.h"

#include "core/practice/scenes.h"

#include <QTimer>

using namespace Qt::StringLiterals;
using namespace sda;
using namespace std::chrono_literals;

namespace screens {

namespace {

DnsName nameOf(QStringView text)
{
    return DnsName::fromText(text).value();
}

/// The zones of practice are written for loopback, which pictures need not show: RFC 5737.
IpAddress shownAddress(const IpAddress &address)
{
    if (!address.isLoopback())
        return address;
    return IpAddress::fromText(u"198.51.100."_s + address.text().section(u'.', -1)).value();
}

IpAddress addressOf(QStringView loopback)
{
    return shownAddress(IpAddress::fromText(loopback).value());
}

QList<ResourceRecord> shown(QList<ResourceRecord> records)
{
    for (ResourceRecord &record : records) {
        if (auto *data = std::get_if<AddressData>(&record.data))
            data->address = shownAddress(data->address);
    }
    return records;
}

const QString resolver = u"127.0.0.1"_s;
const QStringList nameServers{u"127.0.0.2"_s, u"127.0.0.3"_s};
const QString registry = u"127.0.0.4"_s;
const QString mailServices = u"127.0.0.5"_s;

} // namespace

ScreenWorld::ScreenWorld(stories::HandClock &clock) : m_clock(clock)
{
    m_dns.setResolver(addressOf(resolver), false);
    m_dns.setZone(addressOf(registry),
                  WorldZone(DnsName(), shown(readPracticeZone(u"root"_s, DnsName()).records)));
    serve(u"example"_s, {registry});
    serve(u"sample-dns.example"_s, nameServers);
    for (const QString &zone :
         {u"qq.com"_s, u"qcloudmail.com"_s, u"amazonses.com"_s, u"mail-service.example"_s,
          u"news-service.example"_s, u"shop-service.example"_s})
        serve(zone, {mailServices});
    serveRegistry();
}

void ScreenWorld::serve(const QString &zone, const QStringList &addresses)
{
    const DnsName apex = nameOf(zone);
    for (const QString &address : addresses)
        m_dns.setZone(addressOf(address),
                      WorldZone(apex, shown(readPracticeZone(zone, apex).records)));
}

void ScreenWorld::serveRegistry()
{
    const DnsName com = nameOf(u"com");
    QList<ResourceRecord> records = readPracticeZone(u"com"_s, com).records;
    const QList<ResourceRecord> sample = records;
    for (const QString &domain : std::as_const(m_domains)) {
        for (ResourceRecord record : sample) {
            if (record.name != nameOf(u"sampledomain.com"))
                continue;
            record.name = nameOf(domain);
            records.append(record);
        }
    }
    m_dns.setZone(addressOf(registry), WorldZone(com, records));
}

void ScreenWorld::setDomain(const QString &domain, const QString &file)
{
    const DnsName apex = nameOf(domain);
    if (domain != "sampledomain.com"_L1 && !m_domains.contains(domain)) {
        m_domains.append(domain);
        serveRegistry();
    }
    const auto records = readPracticeZone(u"sampledomain.com"_s, apex).records
        + readPracticeZone(file, apex).records;
    for (const QString &address : nameServers)
        m_dns.setZone(addressOf(address), WorldZone(apex, shown(records)));
}

void ScreenWorld::fallSilent()
{
    for (const QString &address : nameServers)
        m_dns.setMood(addressOf(address), ServerMood::Silent);
}

Routes ScreenWorld::routes() const
{
    Routes routes;
    routes.resolvers = {Server{addressOf(resolver), 53, true}};
    return routes;
}

void ScreenWorld::ask(const Question &question, QObject *context, Reply reply)
{
    if (question.server.port != 53)
        return askAway(question, context, reply);
    if (holds)
        return;
    m_waiting.append({question, context, std::move(reply)});
    if (!std::exchange(m_scheduled, true))
        QTimer::singleShot(0ms, &m_context, [this] { deliver(); });
}

void ScreenWorld::askAway(const Question &question, QObject *context, const Reply &reply)
{
    ++m_away;
    m_loopback.ask(question, &m_context,
                   [this, reply, asker = QPointer<QObject>(context)](Answer answer) {
                       --m_away;
                       answer.elapsed = 4ms;
                       if (asker)
                           reply(answer);
                   });
}

void ScreenWorld::deliver()
{
    m_scheduled = false;
    for (const Waiting &next : std::exchange(m_waiting, {})) {
        if (!next.context)
            continue;
        Message query;
        query.header.recursionDesired = next.question.server.recursive;
        query.questionName = next.question.name;
        query.questionType = quint16(next.question.type);
        const auto reply = m_dns.reply(next.question.server.address, query, m_clock.wall());
        Answer answer =
            reply ? answerOf(next.question, *reply) : Answer{.outcome = Outcome::Timeout};
        answer.elapsed = 12ms;
        next.reply(answer);
    }
}

} // namespace screens
