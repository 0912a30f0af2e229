#include "core/verify/rowjudge.h"

#include "core/records/dmarc.h"
#include "core/records/spf.h"
#include "core/verify/dmarcreports.h"
#include "core/verify/livespf.h"
#include "core/verify/value.h"

#include <algorithm>

namespace sda {

namespace {

using Kind = ServerWord::Kind;

constexpr int mostLevels = 4;
// RFC 2308, 5: resolvers should not remember a "not found" longer than this.
constexpr std::chrono::hours longestNegativeTtl{3};

const LearntAnswer silence{Answer{.outcome = Outcome::Timeout}, {}};

/// What one name server has, compared with the plan.
struct Judged
{
    QString server;
    const Answer *answer = nullptr;
    Comparison comparison;
};

QList<Judged> judged(const Row &row)
{
    QList<Judged> list;
    for (const ServerWord &word : row.words) {
        if (word.kind != Kind::Speaks)
            continue;
        const Answer &answer = word.learnt->answer;
        list.append({word.server.name.text(), &answer,
                     compareWithPlan(row.planned, row.zone.zone, answer)});
    }
    return list;
}

void setState(RecordReport &report, bool present)
{
    auto worst = Severity::Note;
    for (const Finding &finding : std::as_const(report.findings))
        worst = std::max(worst, finding.severity());
    if (report.findings.isEmpty())
        report.state = RecordState::Verified;
    else if (worst == Severity::Error)
        report.state = present ? RecordState::Wrong : RecordState::Missing;
    else if (worst == Severity::Unknown)
        report.state = RecordState::Unknown;
    else if (worst == Severity::Wait)
        report.state = RecordState::Waiting;
    else
        report.state = RecordState::VerifiedWithRemark;
}

/// Whether a catch-all made this answer at `name`, so far as is known: then it answers beside it
/// too.
struct CatchAll
{
    bool waiting = false;
    bool answers = false;
};
CatchAll catchAllBehind(const Look &look, const Row &row, const DnsName &name, const Answer &answer)
{
    const RecordType type = row.planned.record.type;
    const auto control = controlName(name, row.zone.zone, look.options.controlLabel);
    if (!control)
        return {};
    const FirstAnswer first = askAny(look, *control, type);
    if (!first.answer)
        return {.waiting = first.waiting};
    return {.answers = sameContent(answer, name, *first.answer, *control, type)};
}

/// The record under its name with the zone or the sender domain once more behind it: what comes of
/// typing the full name where the DNS host appends the domain by itself.
struct Misplaced
{
    bool waiting = false;
    std::optional<Finding> finding;
};
Misplaced searchDoubledName(const Look &look, const Row &row)
{
    const DnsName &name = row.planned.record.name;
    const DnsName &zone = row.zone.zone;
    const FirstAnswer first = [&] {
        const auto doubled = zone.prepend(name);
        return doubled ? askAny(look, *doubled, row.planned.record.type) : FirstAnswer{};
    }();
    if (!first.answer)
        return {.waiting = first.waiting};
    PlannedRecord there = row.planned;
    there.record.name = *zone.prepend(name);
    if (!compareWithPlan(there, zone, *first.answer).present)
        return {};
    const CatchAll catchAll = catchAllBehind(look, row, there.record.name, *first.answer);
    if (catchAll.waiting || catchAll.answers)
        return {.waiting = catchAll.waiting};
    return {.finding = finding<FindingCode::NameDomainDoubled>(
                arg<Arg::Name> = there.record.name.text(), arg<Arg::Host> = name.relativeTo(zone))};
}

std::optional<SpfRecord> spfIn(const Answer &answer, const DnsName &name)
{
    for (const ResourceRecord &record : answer.recordsAt(name, RecordType::Txt)) {
        const auto *txt = std::get_if<TxtData>(&record.data);
        if (txt && isSpf(txt->joined()))
            return parseSpf(txt->joined());
    }
    return std::nullopt;
}

/// Whether the reports that a DMARC record asks for can arrive; nothing while that is not known.
std::optional<QList<Finding>> reportFindings(const Look &look, const PlannedRecord &planned,
                                             const Answer &answer)
{
    if (planned.verify != VerifyMode::DmarcMinimum)
        return QList<Finding>();
    for (const ResourceRecord &record : answer.recordsAt(planned.record.name, RecordType::Txt)) {
        const auto *txt = std::get_if<TxtData>(&record.data);
        if (!txt || !isDmarc(txt->joined()))
            continue;
        const DmarcReports reports =
            followReports(look, planned.record.name.parent(), txt->joined());
        return reports.waiting ? std::nullopt : std::optional(reports.findings);
    }
    return QList<Finding>();
}

bool isBroken(const QList<Finding> &findings)
{
    return std::ranges::any_of(findings,
                               [](const Finding &f) { return f.severity() == Severity::Error; });
}

/// What receivers meet in the includes of an SPF record; nothing while that is not known.
std::optional<QList<Finding>> includeFindings(const Look &look, const PlannedRecord &planned,
                                              const Answer &answer)
{
    if (planned.verify != VerifyMode::SpfHasTerms)
        return QList<Finding>();
    const auto spf = spfIn(answer, planned.record.name);
    const SpfTree tree = spf ? followSpf(look, planned.record.name, *spf) : SpfTree{};
    if (tree.waiting && !isBroken(tree.findings))
        return std::nullopt;
    return tree.findings;
}

/// Not there, or not right, on every server that answers.
bool judgeNotRight(const Look &look, const Row &row, const Judged &first, RecordReport &report)
{
    const QString name = row.planned.record.name.text();
    bool present = first.comparison.present;
    report.findings = first.comparison.findings;

    const CatchAll catchAll = catchAllBehind(look, row, row.planned.record.name, *first.answer);
    if (catchAll.waiting)
        return false;
    if (catchAll.answers) {
        report.findings = {finding<FindingCode::WildcardMasks>(arg<Arg::Name> = name)};
        present = false;
    }
    if (!present) {
        const Misplaced misplaced = searchDoubledName(look, row);
        if (misplaced.waiting)
            return false;
        if (misplaced.finding)
            report.findings = {*misplaced.finding};
    }
    setState(report, present);
    return true;
}

/// Right on every server that answers; what receivers and catch-alls make of it may still differ.
bool judgeRight(const Look &look, const Row &row, const Judged &first, RecordReport &report)
{
    const auto includes = includeFindings(look, row.planned, *first.answer);
    if (!includes)
        return false;
    report.findings = *includes + first.comparison.findings;
    const CatchAll catchAll = catchAllBehind(look, row, row.planned.record.name, *first.answer);
    if (catchAll.waiting)
        return false;
    if (catchAll.answers)
        report.findings.append(
            finding<FindingCode::WildcardAnswers>(arg<Arg::Name> = row.planned.record.name.text()));
    return true;
}

/// Servers that live but said nothing about this row: they may not have the record.
QList<Finding> failures(const Row &row, const QList<DnsName> &deadServers)
{
    QStringList names;
    std::optional<Outcome> outcome;
    for (const ServerWord &word : row.words) {
        if (word.kind == Kind::Speaks || deadServers.contains(word.server.name))
            continue;
        names.append(word.server.name.text());
        if (!outcome)
            outcome = word.view.outcome;
    }
    if (!outcome)
        return {};
    return {checkFinding(*outcome, names)};
}

std::chrono::seconds rememberedFor(const Answer &answer, const PlannedRecord &planned)
{
    const auto records = answer.recordsAt(planned.record.name, planned.record.type);
    if (!records.isEmpty())
        return records.first().ttl;
    return answer.negativeTtl.value_or(longestNegativeTtl);
}

/// What the resolvers still remember. False while one of them has not answered.
bool addResolversView(const Look &look, const Row &row, RecordReport &report)
{
    const RecordText &record = row.planned.record;
    bool allIn = true;
    int bogus = 0;
    std::optional<Finding> longest;
    for (const Server &resolver : look.routes().resolvers) {
        const Question question{record.name, record.type, resolver};
        // Who was silent before in this look is not waited for once more.
        if (look.book.isSilent(resolver) && !look.book.known(question)) {
            report.servers.append(viewOf(&silence, resolver, record.name, record.type));
            continue;
        }
        const LearntAnswer *learnt = look.book.ask(question);
        report.servers.append(viewOf(learnt, resolver, record.name, record.type));
        allIn = allIn && learnt;
        if (!learnt)
            continue;
        const Answer &answer = learnt->answer;
        bogus += answer.outcome == Outcome::ServerFailure ? 1 : 0;
        if (!answer.isConclusive() || compareWithPlan(row.planned, row.zone.zone, answer).isRight())
            continue;
        const QDateTime until = learnt->at.addSecs(rememberedFor(answer, row.planned).count());
        const QString server = resolver.address.text();
        if (longest && longest->time(Arg::Until) >= until)
            continue;
        const bool somethingThere = !answer.recordsAt(record.name, record.type).isEmpty();
        longest = somethingThere ? finding<FindingCode::CacheOldValue>(arg<Arg::Until> = until,
                                                                       arg<Arg::Server> = server)
                                 : finding<FindingCode::CacheNegative>(arg<Arg::Until> = until,
                                                                       arg<Arg::Server> = server);
    }
    if (longest)
        report.findings.append(*longest);
    // Right at the name servers, yet no resolver can use it: the zone may fail validation.
    if (allIn && bogus > 0 && bogus == look.routes().resolvers.size())
        report.findings.append(
            checkFinding(Outcome::ServerFailure, {look.routes().resolvers.first().address.text()}));
    return allIn;
}

} // namespace

Row askForRow(const Look &look, const PlannedRecord &planned)
{
    Row row{planned, look.zone, {}};
    const RecordText &record = planned.record;
    for (int level = 0; level < mostLevels; ++level) {
        row.words = askAll(look, row.zone, record.name, record.type);
        const bool speaks = std::ranges::any_of(
            row.words, [](const ServerWord &w) { return w.kind == Kind::Speaks; });
        const auto refers = std::ranges::find(row.words, Kind::Refers, &ServerWord::kind);
        if (speaks || refers == row.words.cend())
            break;
        const Answer &referral = refers->learnt->answer;
        const auto child = referredZone(referral, row.zone.zone, record.name);
        row.zone = descend(look.book, look.routes(), referral, *child);
    }
    if (const auto control = controlName(record.name, row.zone.zone, look.options.controlLabel))
        askAny(look, *control, record.type);
    return row;
}

RowJudgement judgeRow(const Look &look, const Row &row, const QList<DnsName> &deadServers)
{
    RowJudgement judgement;
    RecordReport &report = judgement.report;
    report.id = row.planned.id;
    for (const ServerWord &word : row.words)
        report.servers.append(word.view);

    const QList<Judged> all = judged(row);
    QStringList lacking;
    const Judged *right = nullptr;
    for (const Judged &one : all) {
        for (const QString &value : one.comparison.current) {
            if (!report.current.contains(value))
                report.current.append(value);
        }
        if (!one.comparison.isRight())
            lacking.append(one.server);
        else if (!right)
            right = &one;
    }
    if (std::ranges::any_of(row.words, [](const ServerWord &w) { return w.kind == Kind::Waiting; }))
        return judgement;

    const QList<Finding> failed = failures(row, deadServers);
    if (all.isEmpty()) {
        report.findings = failed;
        report.state = RecordState::Unknown;
        judgement.verdict = judgement.complete = true;
    } else if (!right) {
        judgement.verdict = judgement.complete = judgeNotRight(look, row, all.first(), report);
    } else if (!lacking.isEmpty()) {
        report.findings = QList<Finding>{finding<FindingCode::ZoneServersDisagree>(
                              arg<Arg::Answering> = int(all.size() - lacking.size()),
                              arg<Arg::Total> = int(all.size()), arg<Arg::Servers> = lacking)}
            + failed;
        setState(report, true);
        judgement.verdict = judgement.complete = true;
    } else {
        judgement.verdict = judgeRight(look, row, *right, report);
        if (judgement.verdict) {
            report.findings += failed;
            setState(report, true);
            // Resolvers are asked for nothing that somebody still has to mend.
            const bool isRight =
                report.state != RecordState::Wrong && report.state != RecordState::Unknown;
            judgement.complete = !isRight || addResolversView(look, row, report);
            // Nothing of these keeps the record from being right.
            const auto reports = reportFindings(look, row.planned, *right->answer);
            judgement.complete = judgement.complete && reports;
            report.findings += reports.value_or(QList<Finding>());
            setState(report, true);
        }
    }
    return judgement;
}

RowJudgement judgeRowByResolvers(const Look &look, const PlannedRecord &planned)
{
    const RecordText &record = planned.record;
    RowJudgement judgement{.report = {.id = planned.id}};
    const auto label = DnsName::fromLabels({look.options.controlLabel});
    const DnsName beside = record.name == look.zone.zone ? record.name : record.name.parent();
    const auto control = label ? beside.prepend(*label) : std::nullopt;

    const LearntAnswer *learnt = askRemembered(look, record.name, record.type);
    const LearntAnswer *controlled =
        control ? askResolvers(look.book, look.routes(), *control, record.type) : nullptr;
    if (!look.routes().resolvers.isEmpty())
        judgement.report.servers.append(
            viewOf(learnt, look.routes().resolvers.first(), record.name, record.type));
    if (!learnt || (control && !controlled))
        return judgement;

    judgement.verdict = judgement.complete = true;
    judgement.report.state = RecordState::Unknown;
    const Comparison comparison = compareWithPlan(planned, look.zone.zone, learnt->answer);
    judgement.report.current = comparison.current;
    const bool honest = controlled && controlled->answer.isConclusive()
        && controlled->answer.outcome != Outcome::Answer;
    if (!learnt->answer.isConclusive() || !comparison.isRight() || !honest)
        return judgement;

    const auto includes = includeFindings(look, planned, learnt->answer);
    if (!includes)
        return {.report = {.id = planned.id, .servers = judgement.report.servers}};
    judgement.report.findings = *includes + comparison.findings;
    const bool isSure = std::ranges::all_of(
        *includes, [](const Finding &f) { return f.severity() <= Severity::Warning; });
    if (isSure)
        judgement.report.state = RecordState::VerifiedWithRemark;
    return judgement;
}

} // namespace sda
