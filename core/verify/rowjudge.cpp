#include "core/verify/rowjudge.h"

#include "core/verify/aliases.h"
#include "core/verify/behind.h"
#include "core/verify/catchall.h"
#include "core/verify/resolversview.h"
#include "core/verify/search.h"
#include "core/verify/value.h"

#include <algorithm>

namespace sda {

namespace {

using Kind = ServerWord::Kind;

/// What one name server has, compared with the plan.
struct Judged
{
    const ServerWord *word = nullptr;
    const Answer *answer = nullptr;
    Comparison comparison;
};

/// Servers of one zone mostly have the same records: those are compared once.
QList<Judged> judged(const Row &row)
{
    QList<Judged> list;
    for (const ServerWord &word : row.words) {
        if (word.kind != Kind::Speaks)
            continue;
        const Answer &answer = word.learnt->answer;
        const auto same = std::ranges::find_if(list, [&answer](const Judged &before) {
            return before.answer->records == answer.records;
        });
        list.append({&word, &answer,
                     same == list.end() ? compareWithPlan(row.planned, row.zone.zone, answer)
                                        : same->comparison});
    }
    return list;
}

/// The views of a report begin with those of the row's words, in their order.
void markRight(const Row &row, const ServerWord &word, RecordReport &report)
{
    report.servers[&word - row.words.constData()].right = true;
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

bool isBroken(const QList<Finding> &findings)
{
    return std::ranges::any_of(findings,
                               [](const Finding &f) { return f.severity() == Severity::Error; });
}

/// Not seen in DNS, only likely: what is seen is said first.
bool isGuessed(const Finding &finding)
{
    return finding.code() == FindingCode::NameParentOfDelegatedZone
        || finding.code() == FindingCode::DmarcAtParentOnly
        || finding.code() == FindingCode::ZoneNotPublished;
}

/// What stands there may belong to somebody else, so the person's own record may stand elsewhere.
bool mayStandElsewhere(const Comparison &comparison)
{
    if (!comparison.present)
        return true;
    switch (comparison.findings.first().code()) {
    case FindingCode::MxTargetDiffers:
    case FindingCode::CnameTargetDiffers:
    case FindingCode::DkimKeyDiffers:
    case FindingCode::DmarcNotDmarc:
    case FindingCode::OwnershipTokenDiffers:
        return true;
    default:
        return false;
    }
}

/// An alias in place of the record whose value it leads to: the type is wrong, not the text.
std::optional<Finding> aliasWithValue(const Row &row, const Answer &answer)
{
    const RecordText &planned = row.planned.record;
    const auto target = DnsName::fromText(planned.value);
    if (planned.type == RecordType::Cname || !target)
        return std::nullopt;
    for (const ResourceRecord &record : answer.recordsAt(planned.name, RecordType::Cname)) {
        const auto *data = std::get_if<TargetData>(&record.data);
        if (data && (data->target == *target || row.zone.zone.prepend(*target) == data->target))
            return finding<FindingCode::TypeWrong>(arg<Arg::Name> = planned.name.text(),
                                                   arg<Arg::Type> = textOf(RecordType::Cname),
                                                   arg<Arg::ExpectedType> = textOf(planned.type));
    }
    return std::nullopt;
}

/// Not there, or not right, on every server that answers. False while a cause is looked for.
bool judgeNotRight(const Look &look, const Row &row, const QList<Row> &rows, const Judged &first,
                   const Detour &detour, RecordReport &report)
{
    const RecordText &planned = row.planned.record;
    const CatchAll catchAll =
        catchAllBehind(look, row.zone, planned.name, planned.type, *first.answer);
    if (catchAll.waiting)
        return false;
    bool present = first.comparison.present && !catchAll.answers;
    report.findings = first.comparison.findings;
    if (present && first.comparison.currentIsOurs)
        report.meant = first.comparison.current;
    if (catchAll.answers)
        report.findings = {
            finding<FindingCode::WildcardMasks>(arg<Arg::Name> = planned.name.text())};

    std::optional<Finding> cause = detour.finding;
    if (!cause)
        cause = swapped(row, rows);
    if (!cause)
        cause = aliasWithValue(row, *first.answer);
    if (!cause && (!present || mayStandElsewhere(first.comparison))) {
        const Found found = searchFor(look, row, rows);
        if (found.waiting)
            return false;
        const bool mayGuess = !present && !catchAll.answers;
        if (found.finding && (mayGuess || !isGuessed(*found.finding)))
            cause = found.finding;
        if (!found.current.isEmpty()) {
            report.current += found.current;
            report.meant = found.current;
        }
        present = present || !found.current.isEmpty();
    }
    if (cause)
        report.findings = {*cause};
    setState(report, present);
    return true;
}

/// What the servers have is not what was planned, but an alias may lead there all the same.
struct Detours
{
    bool waiting = false;
    Detour first; ///< of the first server
    const Judged *accepted = nullptr; ///< the first server whose alias leads to what is right
    Detour taken; ///< its
    QStringList lacking; ///< servers over which nobody arrives
    QList<const ServerWord *> arriving; ///< the others
};
Detours followAliases(const Look &look, const Row &row, const QList<Judged> &all)
{
    const RecordText &planned = row.planned.record;
    Detours detours;
    for (const Judged &one : all) {
        const CatchAll catchAll =
            catchAllBehind(look, row.zone, planned.name, planned.type, *one.answer);
        const Detour detour = catchAll.answers || catchAll.waiting
            ? Detour{.waiting = catchAll.waiting}
            : followAlias(look, row, *one.word);
        detours.waiting = detours.waiting || detour.waiting;
        if (&one == &all.first())
            detours.first = detour;
        if (!detour.isRight) {
            detours.lacking.append(one.word->server.name.text());
            continue;
        }
        detours.arriving.append(one.word);
        if (!detours.accepted) {
            detours.accepted = &one;
            detours.taken = detour;
        }
    }
    return detours;
}

Finding disagreement(qsizetype total, const QStringList &lacking)
{
    return finding<FindingCode::ZoneServersDisagree>(
        arg<Arg::Answering> = int(total - lacking.size()), arg<Arg::Total> = int(total),
        arg<Arg::Servers> = lacking);
}

/// Right on every server that answers; what receivers and catch-alls make of it may still differ.
bool judgeRight(const Look &look, const Row &row, const Judged &first, RecordReport &report)
{
    const auto includes = includeFindings(look, row.planned, *first.answer);
    if (!includes)
        return false;
    report.findings = *includes + first.comparison.findings;
    report.meant = first.comparison.current;
    const RecordText &planned = row.planned.record;
    const Led led = followExchange(look, row.planned);
    const CatchAll catchAll =
        catchAllBehind(look, row.zone, planned.name, planned.type, *first.answer);
    if (led.waiting || catchAll.waiting)
        return false;
    if (led.finding)
        report.findings.prepend(*led.finding);
    if (catchAll.answers)
        report.findings.append(
            finding<FindingCode::WildcardAnswers>(arg<Arg::Name> = planned.name.text()));
    if (const auto large = remarkOnSize(row.planned, *first.answer))
        report.findings.append(*large);
    return true;
}

/// Servers that live but said nothing about this row: they may not have the record.
QList<Finding> failures(const Row &row, const QList<ServerKey> &deadServers)
{
    QStringList names;
    std::optional<Outcome> outcome;
    for (const ServerWord &word : row.words) {
        if (word.kind == Kind::Speaks || deadServers.contains(keyOf(word.server)))
            continue;
        names.append(word.server.name.text());
        if (!outcome)
            outcome = word.view.outcome;
    }
    if (!outcome)
        return {};
    return {checkFinding(*outcome, names)};
}

/// Right over an alias, for those who ask one of the servers that have it.
void judgeDetour(const Look &look, const Row &row, const Detours &detours, qsizetype total,
                 const QList<Finding> &failed, RowJudgement &judgement)
{
    RecordReport &report = judgement.report;
    judgement.verdict = judgement.complete = true;
    report.meant = detours.accepted->comparison.current;
    for (const ServerWord *word : detours.arriving)
        markRight(row, *word, report);
    if (!detours.lacking.isEmpty())
        report.findings = {disagreement(total, detours.lacking)};
    else
        report.findings = QList<Finding>{*detours.taken.finding} + detours.taken.remarks;
    report.findings += failed;
    setState(report, true);
    if (report.state != RecordState::VerifiedWithRemark)
        return;
    judgement.complete = addResolversView(look, row, *detours.accepted->answer, report);
    setState(report, true);
}

} // namespace

bool isRightEverywhere(const Row &row)
{
    const QList<Judged> all = judged(row);
    return !all.isEmpty()
        && std::ranges::all_of(all, [](const Judged &one) { return one.comparison.isRight(); });
}

RowJudgement judgeRow(const Look &look, const Row &row, const QList<Row> &rows,
                      const QList<ServerKey> &deadServers)
{
    RowJudgement judgement;
    RecordReport &report = judgement.report;
    report.id = row.planned.id;
    report.zone = row.zone.zone;
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
        if (!one.comparison.isRight()) {
            lacking.append(one.word->server.name.text());
            continue;
        }
        markRight(row, *one.word, report);
        if (!right)
            right = &one;
    }
    if (isWaiting(row))
        return judgement;

    const QList<Finding> failed = failures(row, deadServers);
    if (all.isEmpty()) {
        report.findings = failures(row, {});
        report.state = RecordState::Unknown;
        judgement.verdict = judgement.complete = true;
    } else if (!right) {
        const Detours detours = followAliases(look, row, all);
        if (detours.waiting)
            return judgement;
        if (detours.accepted)
            judgeDetour(look, row, detours, all.size(), failed, judgement);
        else
            judgement.verdict = judgement.complete =
                judgeNotRight(look, row, rows, all.first(), detours.first, report);
    } else if (!lacking.isEmpty()) {
        // What one server has already may still be an error for receivers, or not be known.
        judgement.verdict = judgement.complete = judgeRight(look, row, *right, report);
        report.findings.removeIf([](const Finding &f) { return f.severity() <= Severity::Wait; });
        if (!isBroken(report.findings))
            report.findings += QList<Finding>{disagreement(all.size(), lacking)} + failed;
        setState(report, true);
    } else {
        judgement.verdict = judgeRight(look, row, *right, report);
        if (judgement.verdict) {
            report.findings += failed;
            setState(report, true);
            // Resolvers are asked for nothing that somebody still has to mend.
            const bool isRight =
                report.state != RecordState::Wrong && report.state != RecordState::Unknown;
            judgement.complete = !isRight || addResolversView(look, row, *right->answer, report);
            // Nothing of these keeps the record from being right.
            const auto reports = reportFindings(look, row.planned, *right->answer);
            judgement.complete = judgement.complete && reports;
            report.findings += reports.value_or(QList<Finding>());
            setState(report, true);
        }
    }
    return judgement;
}

} // namespace sda
