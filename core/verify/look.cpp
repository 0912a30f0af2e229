#include "core/verify/look.h"

#include <algorithm>

namespace sda {

namespace {

using Kind = ServerWord::Kind;

QStringList shownValues(const Answer &answer, const DnsName &name, RecordType type)
{
    QStringList values;
    for (const ResourceRecord &record : answer.recordsAt(name, type))
        values.append(displayText(record));
    return values;
}

std::optional<std::chrono::seconds> shownTtl(const Answer &answer, const DnsName &name,
                                             RecordType type)
{
    const QList<ResourceRecord> records = answer.recordsAt(name, type);
    if (!records.isEmpty())
        return records.first().ttl;
    return answer.negativeTtl;
}

void fillView(ServerView &view, const LearntAnswer *learnt, const DnsName &name, RecordType type)
{
    view.waiting = !learnt;
    if (!learnt)
        return;
    const Answer &answer = learnt->answer;
    view.outcome = answer.outcome;
    view.values = shownValues(answer, name, type);
    view.ttl = shownTtl(answer, name, type);
    view.elapsed = answer.elapsed;
    view.at = learnt->at;
}

Kind kindOf(const Answer &answer, const DnsName &zone, const DnsName &name, RecordType type)
{
    if (contradictsItself(answer, name, type))
        return Kind::Fails;
    switch (answer.outcome) {
    case Outcome::Answer:
    case Outcome::NoData:
    case Outcome::NoSuchName:
        if (answer.authoritative)
            return Kind::Speaks;
        return answer.recursionAvailable ? Kind::Intercepted : Kind::Lame;
    case Outcome::Referral:
        return referredZone(answer, zone, name) ? Kind::Refers : Kind::Lame;
    case Outcome::Timeout:
    case Outcome::NoNetwork:
        return Kind::Silent;
    case Outcome::ServerFailure:
    case Outcome::Refused:
    case Outcome::Malformed:
    case Outcome::Truncated:
        return Kind::Fails;
    }
    Q_UNREACHABLE();
}

bool isSilent(const Look &look, const NameServer &server)
{
    return std::ranges::all_of(server.addresses, [&look](const IpAddress &address) {
        return look.book.isSilent({address, look.routes().nameServerPort, false});
    });
}

/// No name server can be reached: then the resolvers are all there is.
bool isBlocked(const Look &look, const ZoneServers &zone)
{
    return std::ranges::all_of(zone.servers,
                               [&look](const NameServer &s) { return isSilent(look, s); });
}

} // namespace

bool contradictsItself(const Answer &answer, const DnsName &name, RecordType type)
{
    return answer.outcome != Outcome::Answer && !answer.recordsAt(name, type).isEmpty();
}

QList<ServerWord> askAll(const Look &look, const ZoneServers &zone, const DnsName &name,
                         RecordType type)
{
    QList<ServerWord> words;
    for (const NameServer &server : zone.servers) {
        const ServerAnswer said = askNameServer(look.book, look.routes(), server, name, type);
        ServerWord word{.server = server, .learnt = said.learnt};
        word.view.kind = ServerView::Kind::NameServer;
        word.view.name = server.name.text();
        word.view.address = said.address;
        fillView(word.view, said.learnt, name, type);
        if (said.learnt)
            word.kind = kindOf(said.learnt->answer, zone.zone, name, type);
        word.view.lame = word.kind == Kind::Lame || word.kind == Kind::Intercepted;
        words.append(word);
    }
    return words;
}

FirstAnswer askAny(const Look &look, const DnsName &name, RecordType type)
{
    FirstAnswer first;
    for (const ServerWord &word : askAll(look, look.zone, name, type)) {
        if (word.kind == Kind::Waiting)
            first.waiting = true;
        if (word.kind == Kind::Speaks && !first.answer)
            first.answer = &word.learnt->answer;
    }
    return first;
}

FirstAnswer askOne(const Look &look, const ZoneServers &zone, const DnsName &name, RecordType type)
{
    QList<NameServer> order = zone.servers;
    std::ranges::stable_partition(order, [&](const NameServer &s) { return !isSilent(look, s); });
    for (const NameServer &server : std::as_const(order)) {
        const ServerAnswer said = askNameServer(look.book, look.routes(), server, name, type);
        if (!said.learnt)
            return {.waiting = true};
        if (kindOf(said.learnt->answer, zone.zone, name, type) == Kind::Speaks)
            return {.answer = &said.learnt->answer};
    }
    return {};
}

FirstAnswer askWhereItBelongs(const Look &look, const DnsName &name, RecordType type)
{
    const DnsName registrable = look.domain.registrable().dnsName();
    if (!look.routes().askNameServers || !name.isAtOrBelow(registrable)) {
        const LearntAnswer *learnt =
            askResolvers(look.book, look.routes(), name, type, AnswerBook::From::EarlierLook);
        return {learnt ? &learnt->answer : nullptr, !learnt};
    }
    if (name.isAtOrBelow(look.zone.zone)) {
        const FirstAnswer first = askOne(look, look.zone, name, type);
        if (first.answer || first.waiting)
            return first;
    }
    // In a zone of its own, above ours or below.
    const ZoneServers zone =
        findZoneServers(look.book, look.routes(), name, registrable, isPublicSuffix);
    if (zone.status == ZoneServers::Status::Looking)
        return {.waiting = true};
    const FirstAnswer first = askOne(look, zone, name, type);
    if (first.answer || first.waiting || !isBlocked(look, zone))
        return first;
    const LearntAnswer *learnt =
        askResolvers(look.book, look.routes(), name, type, AnswerBook::From::EarlierLook);
    return {learnt ? &learnt->answer : nullptr, !learnt};
}

bool isStillRemembered(const LearntAnswer &learnt, std::chrono::seconds time, const QDateTime &now)
{
    return learnt.at <= now && learnt.at.addSecs(time.count()) > now;
}

const LearntAnswer *askRemembered(const Look &look, const DnsName &name, RecordType type)
{
    for (const Server &resolver : look.routes().resolvers) {
        const LearntAnswer *before = look.book.earlier({name, type, resolver});
        if (before && before->answer.isConclusive() && !before->answer.negativeTtl)
            break; // it had something: what those behind it remember is not heard
        if (before && before->answer.negativeTtl
            && isStillRemembered(*before, *before->answer.negativeTtl, look.options.now))
            return before;
    }
    return askResolvers(look.book, look.routes(), name, type);
}

std::optional<bool> denyEverything(const Look &look)
{
    const LearntAnswer *root = askResolvers(look.book, look.routes(), DnsName(), RecordType::Ns);
    if (!root)
        return std::nullopt;
    return root->answer.outcome == Outcome::NoSuchName;
}

ServerView viewOf(const LearntAnswer *learnt, const Server &resolver, const DnsName &name,
                  RecordType type)
{
    ServerView view{.kind = ServerView::Kind::Resolver,
                    .name = resolver.address.text(),
                    .address = resolver.address};
    fillView(view, learnt, name, type);
    return view;
}

std::optional<DnsName> controlName(const DnsName &name, const DnsName &zone,
                                   const QByteArray &controlLabel)
{
    if (name == zone || !name.isAtOrBelow(zone))
        return std::nullopt;
    const auto label = DnsName::fromLabels({controlLabel});
    return label ? name.parent().prepend(*label) : std::nullopt;
}

QStringList namesOf(const QList<NameServer> &servers)
{
    QStringList names;
    for (const NameServer &server : servers)
        names.append(server.name.text());
    return names;
}

QList<NameServer> seenByTheWorld(const Look &look, QList<NameServer> servers)
{
    if (look.routes().ownWorld)
        return servers;
    for (NameServer &server : servers)
        server.addresses.removeIf([](const IpAddress &a) { return a.isInternal(); });
    return servers;
}

Finding checkFinding(Outcome outcome, const QStringList &servers)
{
    switch (outcome) {
    case Outcome::Timeout:
        return finding<FindingCode::CheckTimeout>(arg<Arg::Servers> = servers);
    case Outcome::ServerFailure:
        return finding<FindingCode::CheckServfail>(arg<Arg::Servers> = servers);
    case Outcome::Refused:
        return finding<FindingCode::CheckRefused>(arg<Arg::Servers> = servers);
    case Outcome::Truncated:
        return finding<FindingCode::CheckTcpBlocked>(arg<Arg::Servers> = servers);
    case Outcome::NoNetwork:
        return finding<FindingCode::CheckNoNetwork>();
    case Outcome::Answer:
    case Outcome::NoData:
    case Outcome::NoSuchName:
    case Outcome::Referral:
    case Outcome::Malformed:
        break;
    }
    return finding<FindingCode::CheckMalformed>(arg<Arg::Servers> = servers);
}

} // namespace sda
