#include "worldtext.h"

#include <QRegularExpression>

namespace sda {

namespace {

const QRegularExpression blanks(QStringLiteral("\\s+"));

IpAddress addressFrom(const QString &text)
{
    const auto address = IpAddress::fromText(text);
    if (!address)
        qFatal("not an address: %s", qPrintable(text));
    return *address;
}

QList<ResourceRecord> recordsIn(const QStringList &lines, const DnsName &apex)
{
    const ZoneFile zone = readZoneFile(lines.join(QLatin1Char('\n')), apex);
    if (!zone.errors.isEmpty())
        qFatal("zone %s: %s", qPrintable(apex.text()), qPrintable(zone.errors.first().text));
    return zone.records;
}

} // namespace

QDateTime testNow()
{
    return QDateTime(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);
}

DnsName WorldText::nameFrom(const QString &text)
{
    const auto name = DnsName::fromText(text);
    if (!name)
        qFatal("not a name: %s", qPrintable(text));
    return *name;
}

void WorldText::read(const QString &text)
{
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        const QStringList words = line.split(blanks, Qt::SkipEmptyParts);
        if (words.isEmpty() || line.startsWith(QLatin1Char(';')))
            continue;
        if (words[0] == QStringLiteral("resolver")) {
            m_resolvers.append(Server{addressFrom(words[1]), 53, true});
        } else if (words[0] == QStringLiteral("zone")) {
            Zone zone{nameFrom(words[1]), {}, {}, {}};
            for (const QString &address : words.mid(3))
                zone.addresses.append(addressFrom(address));
            zone.lines.resize(zone.addresses.size());
            m_zones.append(zone);
        } else {
            for (QStringList &lines : m_zones.last().lines)
                lines.append(line);
        }
    }
}

WorldText::Zone &WorldText::zone(const QString &apex)
{
    for (Zone &zone : m_zones) {
        if (zone.apex == nameFrom(apex))
            return zone;
    }
    qFatal("no zone %s", qPrintable(apex));
}

void WorldText::remove(const QString &apex, const QString &name, const QString &type,
                       int firstServer)
{
    Zone &in = zone(apex);
    int removed = 0;
    for (qsizetype i = firstServer; i < in.lines.size(); ++i)
        removed += int(in.lines[i].removeIf([&](const QString &line) {
            const QStringList words = line.split(blanks, Qt::SkipEmptyParts);
            return words.value(0) == name && words.value(3) == type;
        }));
    if (removed == 0)
        qFatal("nothing to remove: %s %s", qPrintable(name), qPrintable(type));
}

void WorldText::add(const QString &apex, const QString &line, int firstServer)
{
    Zone &to = zone(apex);
    for (qsizetype i = firstServer; i < to.lines.size(); ++i)
        to.lines[i].append(line);
}

void WorldText::setMood(const QString &address, const QString &mood)
{
    static const QMap<QString, ServerMood> moods{
        {QStringLiteral("silent"), ServerMood::Silent},
        {QStringLiteral("refuses"), ServerMood::Refuses},
        {QStringLiteral("fails"), ServerMood::Fails},
        {QStringLiteral("not-authoritative"), ServerMood::NotAuthoritative},
        {QStringLiteral("as-resolver"), ServerMood::AnswersAsResolver}};
    const QMap<QString, QSet<IpAddress> *> ways{{QStringLiteral("silent-to-us"), &m_silentToUs},
                                                {QStringLiteral("garbled"), &m_garbled},
                                                {QStringLiteral("unreachable"), &m_unreachable},
                                                {QStringLiteral("without-tcp"), &m_withoutTcp}};
    // What only takes longer, and only where there is a network.
    static const QSet<QString> harmless{QStringLiteral("late"), QStringLiteral("lossy"),
                                        QStringLiteral("forged")};
    m_moodNames.insert(addressFrom(address), mood);
    if (harmless.contains(mood))
        return;
    if (ways.contains(mood))
        ways.value(mood)->insert(addressFrom(address));
    else if (moods.contains(mood))
        m_moods.insert(addressFrom(address), moods.value(mood));
    else
        qFatal("no mood %s", qPrintable(mood));
}

void WorldText::serve(const QString &apex, const QString &address)
{
    Zone &served = zone(apex);
    served.addresses.append(addressFrom(address));
    served.lines.append(served.lines.value(0));
}

void WorldText::unserve(const QString &apex, const QString &address)
{
    Zone &served = zone(apex);
    const qsizetype index = served.addresses.indexOf(addressFrom(address));
    if (index < 0)
        qFatal("%s does not serve %s", qPrintable(address), qPrintable(apex));
    served.formerAddresses.append(served.addresses.takeAt(index));
    served.lines.removeAt(index);
}

void WorldText::mapAddresses(const std::function<IpAddress(const IpAddress &)> &to)
{
    const auto mapLine = [&to](QString &line) {
        const QStringList words = line.split(blanks, Qt::SkipEmptyParts);
        if (words.value(3) == QStringLiteral("A"))
            line.replace(words.last(), to(addressFrom(words.last())).text());
    };
    const auto mapKeys = [&to](auto &map) {
        const auto from = std::exchange(map, {});
        for (auto it = from.cbegin(); it != from.cend(); ++it)
            map.insert(to(it.key()), it.value());
    };
    for (Zone &zone : m_zones) {
        for (auto *addresses : {&zone.addresses, &zone.formerAddresses})
            std::ranges::transform(*addresses, addresses->begin(), to);
        for (QStringList &lines : zone.lines)
            std::ranges::for_each(lines, mapLine);
    }
    for (Server &resolver : m_resolvers)
        resolver.address = to(resolver.address);
    mapKeys(m_moodNames);
    mapKeys(m_moods);
    for (auto *set : {&m_silentToUs, &m_garbled, &m_unreachable, &m_withoutTcp}) {
        const auto from = std::exchange(*set, {});
        for (const IpAddress &address : from)
            set->insert(to(address));
    }
}

std::optional<Answer> WorldText::failureOf(const Question &question) const
{
    const IpAddress &address = question.server.address;
    if (m_unreachable.contains(address))
        return Answer{.outcome = Outcome::NoNetwork};
    if (m_garbled.contains(address))
        return Answer{.outcome = Outcome::Malformed};
    const bool refused = question.server.recursive && !question.checkingDisabled
        && std::any_of(m_bogus.begin(), m_bogus.end(),
                       [&](const DnsName &zone) { return question.name.isAtOrBelow(zone); });
    if (refused)
        return Answer{.outcome = Outcome::ServerFailure, .recursionAvailable = true};
    if (!question.server.recursive && isSilentToUs(address))
        return Answer{.outcome = Outcome::Timeout};
    return std::nullopt;
}

Answer WorldText::byItsSize(const Question &question, const Message &reply) const
{
    constexpr qsizetype mostOverUdp = 1232; // what our queries offer
    const bool overTcp = writeMessage(reply).size() > mostOverUdp;
    if (overTcp && m_withoutTcp.contains(question.server.address))
        return Answer{.outcome = Outcome::Truncated};
    Answer answer = answerOf(question, reply);
    answer.overTcp = overTcp;
    return answer;
}

DnsWorld WorldText::world() const
{
    DnsWorld world;
    applyTo(world);
    return world;
}

void WorldText::applyTo(DnsWorld &world) const
{
    for (const Zone &zone : m_zones) {
        for (qsizetype i = 0; i < zone.addresses.size(); ++i)
            world.setZone(zone.addresses[i],
                          WorldZone(zone.apex, recordsIn(zone.lines[i], zone.apex)));
    }
    for (const Server &resolver : m_resolvers)
        world.setResolver(resolver.address);
    for (auto it = m_moods.cbegin(); it != m_moods.cend(); ++it)
        world.setMood(it.key(), it.value());
}

Answer answerIn(const WorldText &text, DnsWorld &world, const Question &question,
                const QDateTime &now)
{
    Message query;
    query.header.recursionDesired = question.server.recursive;
    query.questionName = question.name;
    query.questionType = quint16(question.type);
    if (const auto failure = text.failureOf(question))
        return *failure;
    const auto reply = world.reply(question.server.address, query, now);
    return reply ? text.byItsSize(question, *reply) : Answer{.outcome = Outcome::Timeout};
}

JudgedWorld judgeInWorld(const Plan &plan, const WorldText &text, DnsWorld &world, AnswerBook &book,
                         bool ownWorld, const Background &background)
{
    const LookOptions options{.routes = {.resolvers = text.resolvers(), .ownWorld = ownWorld},
                              .controlLabel = "xcontrol",
                              .now = testNow(),
                              .background = background};
    JudgedWorld judged;
    while (true) {
        judged.report = judge(plan, options, book);
        const QList<Question> asked = book.takeAsked();
        if (asked.isEmpty())
            return judged;
        ++judged.rounds;
        judged.asked += asked;
        for (const Question &question : asked)
            book.learn(question, answerIn(text, world, question, testNow()), testNow());
    }
}

} // namespace sda
