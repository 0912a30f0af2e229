#include "core/verify/judge.h"

#include "core/hosts/parking.h"
#include "core/verify/causes.h"
#include "core/verify/dnssec.h"
#include "core/verify/livespf.h"
#include "core/verify/otherdomains.h"
#include "core/verify/past.h"
#include "core/verify/registry.h"
#include "core/verify/resolversview.h"
#include "core/verify/rowjudge.h"
#include "core/verify/servers.h"

#include <algorithm>
#include <map>

namespace sda {

namespace {

using Kind = ServerWord::Kind;

/// The value was given, and DNS shows records of this kind.
bool canBeAsked(const PlannedRecord &planned)
{
    return planned.complete && planned.verify != VerifyMode::Unseen;
}

void add(Report &report, const RowJudgement &row)
{
    report.verdict = report.verdict && row.verdict;
    report.complete = report.complete && row.complete;
    report.records.append(row.report);
}

/// Every row in the same state, because of what `report.findings` says about the whole domain.
void setAllRows(Report &report, const Plan &plan, RecordState state)
{
    const bool done = state != RecordState::Checking;
    report.verdict = report.complete = done;
    for (const PlannedRecord &planned : plan.records) {
        if (canBeAsked(planned))
            report.records.append({.id = planned.id, .state = state});
    }
}

bool isInternalOnly(const ZoneServers &zone)
{
    bool any = false;
    for (const NameServer &server : zone.servers) {
        if (!server.addressesKnown)
            return false; // the next one may be outside
        for (const IpAddress &address : server.addresses) {
            any = true;
            if (!address.isInternal())
                return false;
        }
    }
    return any;
}

template <typename Test>
bool allOf(const ServerRecords &servers, Test test)
{
    return std::ranges::all_of(servers, [&](const auto &entry) { return test(entry.second); });
}

QStringList resolverNames(const Routes &routes)
{
    QStringList names;
    for (const Server &server : routes.resolvers)
        names.append(server.address.text());
    return names;
}

void judgeByResolvers(const Look &look, const Plan &plan, Report &report)
{
    report.findings.append(finding<FindingCode::CheckDirectDnsBlocked>());
    report.verdict = report.complete = true;
    for (const PlannedRecord &planned : plan.records) {
        if (canBeAsked(planned))
            add(report, judgeRowByResolvers(look, planned));
    }
}

/// Nobody speaks for the zone: who is to blame decides what can be said.
void judgeWithoutServers(const Look &look, const Plan &plan, const ServerRecords &servers,
                         Report &report)
{
    if (allOf(servers, [](const ServerRecord &s) { return s.silent; }))
        return judgeByResolvers(look, plan, report);
    const bool intercepted =
        std::ranges::any_of(servers, [](const auto &s) { return s.second.intercepted; });
    if (intercepted) {
        report.findings.append(finding<FindingCode::CheckIntercepted>());
        return setAllRows(report, plan, RecordState::Unknown);
    }
    // They decline: either the zone is nowhere, or they decline only us. A resolver knows, if it
    // finds out anything at all.
    const LearntAnswer *soa =
        askResolvers(look.book, look.routes(), look.zone.zone, RecordType::Soa);
    const LearntAnswer *above = askResolvers(
        look.book, look.routes(), look.domain.registrable().dnsName().parent(), RecordType::Ns);
    if (!soa || !above)
        return setAllRows(report, plan, RecordState::Checking);
    const QStringList names = namesOf(look.zone.servers);
    if (soa->answer.outcome == Outcome::ServerFailure && above->answer.isConclusive()) {
        report.findings.append(finding<FindingCode::ZoneNoServer>(
            arg<Arg::Zone> = look.zone.zone.text(), arg<Arg::Servers> = names));
        return setAllRows(report, plan, RecordState::Missing);
    }
    const auto declining =
        std::ranges::find_if(servers, [](const auto &entry) { return !entry.second.silent; });
    report.findings.append(checkFinding(declining->second.failure, names));
    setAllRows(report, plan, RecordState::Unknown);
}

/// This look is to keep answers of one that saw something else.
bool isOutdated(const Look &look, const RowsSeen &seen)
{
    return look.book.isKeeping() && !seen.fits(look.options.lastSeen);
}

void judgeRows(const Look &look, const Plan &plan, const QList<Row> &rows,
               const QList<NameServer> &atRegistry, Report &report)
{
    const ServerRecords servers = countServers(look, rows, look.zone.zone);
    if (!servers.empty()
        && allOf(servers, [](const ServerRecord &s) { return !s.waiting && !s.speaks; }))
        return judgeWithoutServers(look, plan, servers, report);
    if (isServedByThePast(servers, atRegistry)) {
        report.findings.append(finding<FindingCode::ZoneNoServer>(
            arg<Arg::Zone> = look.zone.zone.text(), arg<Arg::Servers> = namesOf(atRegistry)));
        return setAllRows(report, plan, RecordState::Missing);
    }

    std::map<DnsName, ServerRecords> zones{{look.zone.zone, servers}};
    for (const Row &row : rows) { // those delegated below ours
        if (!zones.contains(row.zone.zone))
            zones.emplace(row.zone.zone, countServers(look, rows, row.zone.zone));
    }
    for (const auto &[zone, counted] : zones) {
        if (const auto lame = remarkOnLameServers(counted))
            report.findings.append(*lame);
    }
    report.verdict = report.complete = true;
    for (const Row &row : rows) {
        const ServerRecords &counted = zones[row.zone.zone];
        add(report,
            hangsOnUnproven(row, counted) ? RowJudgement{.report = {.id = row.planned.id}}
                                          : judgeRow(look, row, rows, deadAmong(counted)));
    }
    const LostMailbox mailbox = lostMailbox(look, plan);
    report.verdict = report.verdict && !mailbox.waiting;
    if (mailbox.finding)
        report.findings.prepend(*mailbox.finding);
    if (report.verdict)
        shareCauses(report, plan);
}

void judgeAtServers(const Look &look, const Plan &plan, const QList<NameServer> &atRegistry,
                    RowsSeen &seen, Report &report)
{
    QList<Row> rows;
    for (const PlannedRecord &planned : plan.records) {
        if (canBeAsked(planned))
            rows.append(askForRow(look, planned));
    }
    const bool isKeeping = look.book.isKeeping();
    seen = isKeeping ? rowsSeen(look.zone, rows) : RowsSeen();
    if (isOutdated(look, seen))
        return;
    judgeRows(look, plan, rows, atRegistry, report);
    // What is not all in is compared with an earlier look only, and remembered by nobody.
    if (!isKeeping && look.book.isSettled())
        seen = rowsSeen(look.zone, rows);
}

bool isParked(const ZoneServers &zone)
{
    return !zone.servers.isEmpty()
        && std::ranges::all_of(zone.servers, isParkingServer, &NameServer::name);
}

/// The resolvers cannot find the zone: its DNSSEC seal may be why, or its servers.
void judgeUnresolvable(const Look &look, const Plan &plan, Report &report)
{
    const Bogus bogus = isBogus(look, look.zone.zone, RecordType::Ns);
    const Unserved unserved = unservedZone(look);
    if (bogus.waiting || (!bogus.isBogus && unserved.waiting))
        return setAllRows(report, plan, RecordState::Checking);
    if (bogus.isBogus) {
        report.findings.append(
            finding<FindingCode::ZoneDnssecBogus>(arg<Arg::Zone> = look.zone.zone.text()));
        return setAllRows(report, plan, RecordState::Unknown);
    }
    report.findings.append(
        unserved.finding.value_or(checkFinding(look.zone.failure, resolverNames(look.routes()))));
    setAllRows(report, plan, unserved.finding ? RecordState::Missing : RecordState::Unknown);
}

/// Whether a resolver answers even for a name that cannot exist (RFC 6761, 6.4): then it is a hotel
/// or a provider that answers everything itself. Null while waiting.
std::optional<bool> answersEverything(const Look &look)
{
    const auto impossible = DnsName::fromLabels({look.options.controlLabel, "invalid"});
    if (!impossible)
        return false;
    const LearntAnswer *learnt = askResolvers(look.book, look.routes(), *impossible, RecordType::A);
    if (!learnt)
        return std::nullopt;
    return learnt->answer.outcome == Outcome::Answer;
}

/// The name servers cannot be found, or lie inside: `otherwise`, unless the network answers
/// everything by itself.
void blameNetworkOr(const Finding &otherwise, RecordState state, const Look &look, const Plan &plan,
                    Report &report)
{
    const auto captive = answersEverything(look);
    if (!captive)
        return setAllRows(report, plan, RecordState::Checking);
    report.findings.append(*captive ? finding<FindingCode::CheckCaptive>() : otherwise);
    setAllRows(report, plan, *captive ? RecordState::Unknown : state);
}

/// The registry does not know the domain, says a resolver.
void judgeNotDelegated(const Look &look, const Plan &plan, Report &report)
{
    const auto deny = denyEverything(look);
    if (!deny)
        return setAllRows(report, plan, RecordState::Checking);
    if (*deny) {
        report.findings.append(checkFinding(Outcome::Malformed, resolverNames(look.routes())));
        return setAllRows(report, plan, RecordState::Unknown);
    }
    blameNetworkOr(finding<FindingCode::ZoneNotDelegated>(arg<Arg::Domain> = look.zone.zone.text()),
                   RecordState::Missing, look, plan, report);
}

/// As long as not all servers are named, one that nobody has asked yet may lack the record.
void holdTicks(Report &report)
{
    for (RecordReport &record : report.records) {
        const bool isTick = record.state == RecordState::Verified
            || record.state == RecordState::VerifiedWithRemark
            || record.state == RecordState::Waiting;
        if (!isTick)
            continue;
        record.state = RecordState::Checking;
        record.findings.clear();
        report.verdict = false;
    }
    report.complete = false;
}

/// Rows that nobody can look for; a mail row whose value was not given yet keeps the domain from
/// being verified.
void addIncompleteRows(const Plan &plan, Report &report)
{
    QList<RecordReport> inOrder;
    for (const PlannedRecord &planned : plan.records) {
        if (!canBeAsked(planned))
            inOrder.append({.id = planned.id, .state = RecordState::Unknown});
        else if (const RecordReport *record = report.record(planned.id))
            inOrder.append(*record);
    }
    report.records = inOrder;
}

void judgeZone(const Look &look, const Plan &plan, RowsSeen &seen, Report &report)
{
    seen = rowsSeen(look.zone, {});
    switch (look.zone.status) {
    case ZoneServers::Status::Looking:
        // Asked ahead: the registry, and the servers found so far; usually they are the right ones.
        if (look.routes().askNameServers) {
            namedByRegistry(look);
            namedByZone(look, look.zone);
        }
        for (const PlannedRecord &planned : plan.records) {
            if (canBeAsked(planned))
                askForRow(look, planned);
        }
        return setAllRows(report, plan, RecordState::Checking);
    case ZoneServers::Status::NotDelegated:
        return judgeNotDelegated(look, plan, report);
    case ZoneServers::Status::Failed:
        if (look.zone.failure == Outcome::Malformed)
            return blameNetworkOr(checkFinding(look.zone.failure, resolverNames(look.routes())),
                                  RecordState::Unknown, look, plan, report);
        return judgeUnresolvable(look, plan, report);
    case ZoneServers::Status::Found:
        break;
    }
    if (isParked(look.zone)) {
        report.findings.append(
            finding<FindingCode::ZoneParked>(arg<Arg::Domain> = look.zone.zone.text(),
                                             arg<Arg::Servers> = namesOf(look.zone.servers)));
        return setAllRows(report, plan, RecordState::Missing);
    }
    if (isInternalOnly(look.zone) && !look.routes().ownWorld) {
        return blameNetworkOr(
            finding<FindingCode::ZoneInternalOnly>(arg<Arg::Zone> = look.zone.zone.text()),
            RecordState::Missing, look, plan, report);
    }
    if (!look.routes().askNameServers) {
        // An office's resolver may know an office's zone: first where its servers are.
        const bool areKnown = std::ranges::all_of(look.zone.servers, &NameServer::addressesKnown);
        return areKnown || look.routes().ownWorld ? judgeByResolvers(look, plan, report)
                                                  : setAllRows(report, plan, RecordState::Checking);
    }
    const Move move = findMove(look);
    Look wider = look;
    wider.zone.servers = seenByTheWorld(look, move.servers);
    judgeAtServers(wider, plan, move.atRegistry, seen, report);
    if (move.waiting)
        holdTicks(report);
    report.findings += move.findings;
}

void putFirstWhatToMendFirst(QList<Finding> &findings)
{
    std::ranges::stable_sort(findings, std::ranges::greater(), &Finding::severity);
}

Look lookAt(const Plan &plan, const LookOptions &options, AnswerBook &answers)
{
    const DnsName registrable = plan.domain.registrable().dnsName();
    const DnsName name = options.routes.askNameServers ? plan.domain.dnsName() : registrable;
    return {plan.domain, options, answers,
            findZoneServers(answers, options.routes, name, registrable, isPublicSuffix)};
}

Report judgeOnce(const Look &look, const Plan &plan, RowsSeen &seen)
{
    askKnownIncludes(look, plan.knownIncludes);
    for (const DomainName &other : neighbours(look))
        zoneOf(look, other);

    Report report;
    report.checkedAt = look.options.now;
    report.zone = look.zone.zone;
    for (const NameServer &server : std::as_const(look.zone.servers))
        report.nameServers.append(server.name);
    for (const PlannedRecord &planned : plan.records)
        report.purposes.insert(planned.id, planned.purpose);
    judgeZone(look, plan, seen, report);
    addIncompleteRows(plan, report);
    putFirstWhatToMendFirst(report.findings);
    for (RecordReport &record : report.records)
        putFirstWhatToMendFirst(record.findings);
    report.state = domainState(report);
    return report;
}

} // namespace

Report judge(const Plan &plan, const LookOptions &options, AnswerBook &answers, RowsSeen *seen)
{
    RowsSeen now;
    const Look look = lookAt(plan, options, answers);
    Report report = judgeOnce(look, plan, now);
    if (isOutdated(look, now)) {
        answers.renew();
        report = judgeOnce(lookAt(plan, options, answers), plan, now);
    }
    if (seen)
        *seen = now;
    return report;
}

} // namespace sda
