#include "core/practice/dnsworld.h"

#include <algorithm>

namespace sda {

namespace {

using std::chrono::seconds;

// RFC 1035, 4.1.1
constexpr int FormatError = 1;
constexpr int ServerFailure = 2;
constexpr int NoSuchName = 3;
constexpr int NotImplemented = 4;
constexpr int Refused = 5;

constexpr quint16 AnyType = 255;
constexpr int MostAliases = 16; // followed for one question; loops end here
constexpr qsizetype MostRemembered = 10000;
constexpr quint16 UdpSize = 1232;

constexpr quint16 number(RecordType type)
{
    return quint16(type);
}

bool wants(quint16 type, const ResourceRecord &record)
{
    return type == AnyType || type == number(record.type);
}

/// Where the last alias of the answers leads; nothing if the chain has ended.
std::optional<DnsName> openAlias(const Message &message, quint16 type)
{
    if (type == number(RecordType::Cname) || type == AnyType || message.answers.isEmpty())
        return {};
    const ResourceRecord &last = message.answers.last();
    if (last.type != RecordType::Cname)
        return {};
    return std::get<TargetData>(last.data).target;
}

/// The chain has come back to a name that it has passed.
bool isLoop(const Message &message, const DnsName &target)
{
    return std::any_of(message.answers.begin(), message.answers.end(),
                       [&](const ResourceRecord &record) { return record.name == target; });
}

/// The answers so far, and what the next step of the chain adds and decides.
void follow(Message &message, const Message &next)
{
    message.answers += next.answers;
    message.authority = next.authority;
    message.additional = next.additional;
    message.header.rcode = next.header.rcode; // RFC 6604, 3: of the last name
}

Message failure(int rcode)
{
    Message message;
    message.header.rcode = rcode;
    return message;
}

/// A world without a root zone: the negative answer names the root, as resolvers would hear it.
Message unknownToTheRoot()
{
    Message message = failure(NoSuchName);
    SoaData soa;
    soa.minimum = seconds(86400);
    message.authority.append({DnsName(), RecordType::Soa, soa.minimum, soa});
    return message;
}

/// How long a resolver may remember this: the smallest TTL (RFC 2181, 5.2; RFC 2308, 5).
seconds lifetime(const Message &message)
{
    const auto &records = message.answers.isEmpty() ? message.authority : message.answers;
    if (records.isEmpty())
        return seconds(0); // RFC 2308, 5: negative answers without SOA are not cached
    const auto least = std::min_element(records.begin(), records.end(),
                                        [](const auto &a, const auto &b) { return a.ttl < b.ttl; });
    return least->ttl;
}

void countDown(QList<ResourceRecord> &records, seconds elapsed)
{
    for (ResourceRecord &record : records)
        record.ttl = std::max(record.ttl - elapsed, seconds(0));
}

} // namespace

WorldZone::WorldZone(DnsName apex, const QList<ResourceRecord> &records) : m_apex(std::move(apex))
{
    m_nodes.insert(m_apex, {});
    for (const ResourceRecord &record : records) {
        if (!record.name.isAtOrBelow(m_apex))
            continue;
        // RFC 4592, 2.2.2: names between the apex and a record exist, though without records.
        for (DnsName name = record.name; !m_nodes.contains(name); name = name.parent())
            m_nodes.insert(name, {});
        Records &node = m_nodes[record.name];
        const bool known = std::any_of(node.begin(), node.end(), [&](const ResourceRecord &r) {
            return r.type == record.type && r.data == record.data;
        });
        if (!known)
            node.append(record);
    }
}

const WorldZone::Records &WorldZone::at(const DnsName &name) const
{
    static const Records none;
    const auto node = m_nodes.constFind(name);
    return node == m_nodes.constEnd() ? none : *node;
}

std::optional<DnsName> WorldZone::cutAbove(const DnsName &name) const
{
    std::optional<DnsName> cut;
    for (DnsName at = name; at != m_apex; at = at.parent()) {
        const Records &records = this->at(at);
        if (std::any_of(records.begin(), records.end(),
                        [](const ResourceRecord &r) { return r.type == RecordType::Ns; }))
            cut = at; // the topmost one counts: what lies below is not ours
    }
    return cut;
}

std::optional<DnsName> WorldZone::source(const DnsName &name) const
{
    if (m_nodes.contains(name))
        return name; // RFC 4592, 2.2.1: a name that exists, with or without records
    DnsName closest = name.parent();
    while (!m_nodes.contains(closest))
        closest = closest.parent();
    // RFC 4592, 3.3.1: only the wildcard right below the closest encloser counts.
    const auto wildcard = closest.prepend(DnsName::fromLabels({"*"}).value());
    return wildcard && m_nodes.contains(*wildcard) ? wildcard : std::nullopt;
}

void WorldZone::addAddresses(Message &message, const Records &pointers) const
{
    for (const ResourceRecord &pointer : pointers) {
        DnsName target;
        if (const auto *mx = std::get_if<MxData>(&pointer.data))
            target = mx->exchange;
        else if (pointer.type == RecordType::Ns)
            target = std::get<TargetData>(pointer.data).target;
        else
            continue;
        for (const ResourceRecord &record : at(target)) {
            if (std::holds_alternative<AddressData>(record.data)
                && !message.additional.contains(record))
                message.additional.append(record);
        }
    }
}

Message WorldZone::referral(const DnsName &cut) const
{
    Message message;
    for (const ResourceRecord &record : at(cut)) {
        if (record.type == RecordType::Ns)
            message.authority.append(record);
    }
    addAddresses(message, message.authority);
    return message;
}

Message WorldZone::negative(int rcode) const
{
    Message message = failure(rcode);
    message.header.authoritative = true;
    for (ResourceRecord record : at(m_apex)) {
        if (record.type != RecordType::Soa)
            continue;
        record.ttl = std::min(record.ttl, std::get<SoaData>(record.data).minimum); // RFC 2308, 3
        message.authority.append(record);
    }
    return message;
}

Message WorldZone::step(const DnsName &name, quint16 type) const
{
    if (!name.isAtOrBelow(m_apex))
        return failure(Refused);
    const auto cut = cutAbove(name);
    // RFC 4035, 3.1.4.1: the parent answers for DS at the cut.
    if (cut && !(type == number(RecordType::Ds) && *cut == name))
        return referral(*cut);
    const auto from = source(name);
    if (!from)
        return negative(NoSuchName);
    Message message;
    message.header.authoritative = true;
    for (ResourceRecord record : at(*from)) {
        const bool alias = record.type == RecordType::Cname;
        record.name = name; // from a wildcard: as if it stood there (RFC 4592, 3.3.3)
        if (alias)
            message.answers = {record}; // nothing else may stand beside it (RFC 1034, 3.6.2)
        else if (wants(type, record))
            message.answers.append(record);
        if (alias)
            break;
    }
    if (message.answers.isEmpty())
        return negative(0);
    addAddresses(message, message.answers);
    return message;
}

Message WorldZone::answer(const DnsName &name, quint16 type) const
{
    Message message = step(name, type);
    for (int i = 0; i < MostAliases; ++i) {
        const auto target = openAlias(message, type);
        if (!target || !target->isAtOrBelow(m_apex) || isLoop(message, *target))
            break; // like other servers, it says each alias once
        follow(message, step(*target, type));
    }
    return message;
}

void DnsWorld::setZone(const IpAddress &address, WorldZone zone)
{
    const DnsName apex = zone.apex();
    m_zones[address].insert(apex, std::move(zone));
}

void DnsWorld::removeZone(const IpAddress &address, const DnsName &apex)
{
    m_zones[address].remove(apex);
}

void DnsWorld::setMood(const IpAddress &address, ServerMood mood)
{
    m_moods.insert(address, mood);
}

ServerMood DnsWorld::mood(const IpAddress &address) const
{
    return m_moods.value(address, ServerMood::Normal);
}

void DnsWorld::setResolver(const IpAddress &address, bool rememberAnswers)
{
    m_resolvers.insert(address, rememberAnswers);
}

void DnsWorld::forget()
{
    m_memories.clear();
}

/// The deepest of these zones that encloses the name; nullptr if none does.
static const WorldZone *deepest(const QMap<DnsName, WorldZone> &zones, const DnsName &name,
                                quint16 type)
{
    const WorldZone *found = nullptr;
    for (DnsName apex = name;; apex = apex.parent()) {
        const auto zone = zones.constFind(apex);
        if (zone != zones.constEnd()) {
            found = &*zone;
            // RFC 4035, 3.1.4.1: DS belongs to the parent, if we have it too.
            if (type != number(RecordType::Ds) || apex != name)
                return found;
        }
        if (apex.isRoot())
            return found;
    }
}

Message DnsWorld::authoritative(const IpAddress &address, const DnsName &name, quint16 type) const
{
    const auto zones = m_zones.value(address);
    const WorldZone *zone = deepest(zones, name, type);
    if (!zone)
        return failure(Refused);
    Message message = zone->answer(name, type);
    for (int i = 0; i < MostAliases; ++i) {
        const auto target = openAlias(message, type);
        const WorldZone *next = target ? deepest(zones, *target, type) : nullptr;
        if (!next || next == zone || isLoop(message, *target))
            break;
        zone = next;
        follow(message, zone->answer(*target, type));
    }
    return message;
}

Message DnsWorld::askZone(const DnsName &name, quint16 type) const
{
    // RFC 4035, 3.1.4.1: the parent answers for DS, wherever it is served.
    const DnsName holder = type == number(RecordType::Ds) ? name.parent() : name;
    const WorldZone *best = nullptr;
    bool answering = false; // one of its servers does
    for (auto zones = m_zones.constBegin(); zones != m_zones.constEnd(); ++zones) {
        const WorldZone *zone = deepest(*zones, holder, 0);
        if (!zone)
            continue;
        // What something on the way does to us does not concern a resolver elsewhere.
        const ServerMood mood = this->mood(zones.key());
        const bool answers = mood == ServerMood::Normal || mood == ServerMood::AnswersAsResolver;
        const int deeper = best ? zone->apex().labelCount() - best->apex().labelCount() : 1;
        if (deeper > 0 || (deeper == 0 && answers && !answering)) {
            best = zone;
            answering = answers;
        }
    }
    if (!best)
        return unknownToTheRoot();
    if (!answering)
        return failure(ServerFailure);
    Message message = best->step(name, type);
    // A referral that nobody in this world takes up: a lame delegation.
    if (!message.header.authoritative)
        return failure(ServerFailure);
    message.header.authoritative = false;
    return message;
}

Message DnsWorld::resolveStep(const DnsName &name, quint16 type, Memory *memory,
                              const QDateTime &now) const
{
    if (!memory)
        return askZone(name, type);
    for (const quint16 known : {quint16(0), number(RecordType::Cname), type}) {
        const auto remembered = memory->constFind({name, known});
        if (remembered == memory->constEnd() || remembered->until <= now)
            continue;
        // That there is no alias says nothing about other types.
        if (known == number(RecordType::Cname) && known != type
            && remembered->message.answers.isEmpty())
            continue;
        Message message = remembered->message;
        const seconds elapsed(std::max<qint64>(0, remembered->at.secsTo(now)));
        countDown(message.answers, elapsed);
        countDown(message.authority, elapsed);
        countDown(message.additional, elapsed);
        return message;
    }
    const Message message = askZone(name, type);
    const seconds life = lifetime(message);
    if (message.header.rcode != ServerFailure && life.count() > 0 && type != 0) {
        if (memory->size() >= MostRemembered)
            memory->clear();
        const bool alias = openAlias(message, type).has_value();
        const quint16 key = message.header.rcode == NoSuchName ? 0
            : alias                                            ? number(RecordType::Cname)
                                                               : type;
        memory->insert({name, key}, {message, now, now.addSecs(life.count())});
    }
    return message;
}

Message DnsWorld::resolve(const DnsName &name, quint16 type, Memory *memory,
                          const QDateTime &now) const
{
    Message message = resolveStep(name, type, memory, now);
    for (int i = 0; i < MostAliases; ++i) {
        const auto target = openAlias(message, type);
        if (!target || message.header.rcode == ServerFailure)
            break;
        follow(message, resolveStep(*target, type, memory, now));
    }
    if (message.header.rcode == ServerFailure || openAlias(message, type))
        return failure(ServerFailure); // endless, or a part of the chain could not be asked
    return message;
}

std::optional<Message> DnsWorld::reply(const IpAddress &address, const Message &query,
                                       const QDateTime &now)
{
    const ServerMood mood = this->mood(address);
    if (mood == ServerMood::Silent || query.header.response)
        return {};
    const bool resolver = m_resolvers.contains(address);
    Message message;
    if (query.header.opcode != 0) {
        message = failure(NotImplemented);
    } else if (!query.questionName) {
        message = failure(FormatError);
    } else if (mood == ServerMood::Refuses || mood == ServerMood::Fails) {
        message = failure(mood == ServerMood::Refuses ? Refused : ServerFailure);
    } else if (mood == ServerMood::AnswersAsResolver) {
        message = resolve(*query.questionName, query.questionType, nullptr, now);
    } else if (resolver && query.header.recursionDesired) {
        Memory *memory = m_resolvers.value(address) ? &m_memories[address] : nullptr;
        message = resolve(*query.questionName, query.questionType, memory, now);
    } else {
        message = authoritative(address, *query.questionName, query.questionType);
        if (mood == ServerMood::NotAuthoritative)
            message.header.authoritative = false;
    }
    message.header.id = query.header.id;
    message.header.response = true;
    message.header.opcode = query.header.opcode;
    message.header.recursionDesired = query.header.recursionDesired;
    message.header.checkingDisabled = query.header.checkingDisabled;
    message.header.recursionAvailable = resolver || mood == ServerMood::AnswersAsResolver;
    message.questionName = query.questionName;
    message.questionType = query.questionType;
    if (query.udpSize)
        message.udpSize = UdpSize;
    return message;
}

} // namespace sda
