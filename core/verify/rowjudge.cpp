#include "core/verify/rowjudge.h"

#include "core/verify/aliases.h"
#include "core/verify/behind.h"
#include "core/verify/resolversview.h"
#include "core/verify/search.h"
#include "core/verify/value.h"

#include <algorithm>

namespace sda {

namespace {

using Kind = ServerWord::Kind;

constexpr int mostLevels = 4;

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

/// What stands behind an alias in place of a text: receivers follow it.
struct Stand
{
    bool waiting = false;
    std::optional<Finding> finding; ///< cname.followed if it is right, else cname.blocks-others
    QList<Finding> remarks; ///< on what is right
};
Stand standBehindAlias(const Look &look, const Row &row)
{
    const PlannedRecord &planned = row.planned;
    std::optional<DnsName> target;
    for (const ServerWord &word : row.words) {
        const auto alias = word.kind == Kind::Speaks
            ? aliasAt(word.learnt->answer.records, planned.record.name)
            : std::nullopt;
        if (word.kind == Kind::Speaks && (!alias || (target && alias != target)))
            return {}; // the servers differ
        target = alias ? alias : target;
    }
    // An SPF record stands where MX records do: an alias would hide them.
    const bool mayFollow = planned.verify == VerifyMode::DkimKey
        || planned.verify == VerifyMode::DmarcMinimum || planned.verify == VerifyMode::Token;
    if (!target || !mayFollow)
        return {};
    const FirstAnswer behind = askWhereItBelongs(look, *target, RecordType::Txt);
    if (!behind.answer)
        return {.waiting = behind.waiting};
    DnsName end = *target; // resolvers give the whole chain
    for (int hop = 0; hop < mostLevels * 2; ++hop)
        end = aliasAt(behind.answer->records, end).value_or(end);
    PlannedRecord moved = planned;
    moved.record.name = end;
    const Comparison there = compareWithPlan(moved, row.zone.zone, *behind.answer);
    const QString name = planned.record.name.text();
    if (there.isRight())
        return {.finding = finding<FindingCode::CnameFollowed>(arg<Arg::Name> = name,
                                                               arg<Arg::Target> = target->text()),
                .remarks = there.findings};
    return {.finding = finding<FindingCode::CnameBlocksOthers>(
                arg<Arg::Name> = name, arg<Arg::Target> = target->text(),
                arg<Arg::Value> = there.current.value(0))};
}

/// Not there, or not right, on every server that answers. False while a cause is looked for.
bool judgeNotRight(const Look &look, const Row &row, const QList<Row> &rows, const Judged &first,
                   RecordReport &report)
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

    const bool isAlias = present && planned.type == RecordType::Cname;
    const Led led = isAlias ? followAlias(look, row, *first.answer) : Led{};
    if (led.waiting)
        return false;
    const Stand stand = present ? standBehindAlias(look, row) : Stand{};
    if (stand.waiting)
        return false;
    std::optional<Finding> cause = led.finding;
    if (!cause)
        cause = stand.finding;
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
        report.findings = QList<Finding>{*cause} + stand.remarks;
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
        askOne(look, row.zone, *control, record.type);
    return row;
}

bool isRightEverywhere(const Row &row)
{
    const QList<Judged> all = judged(row);
    return !all.isEmpty()
        && std::ranges::all_of(all, [](const Judged &one) { return one.comparison.isRight(); });
}

RowJudgement judgeRow(const Look &look, const Row &row, const QList<Row> &rows,
                      const QList<DnsName> &deadServers)
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
        judgement.verdict = judgement.complete =
            judgeNotRight(look, row, rows, all.first(), report);
    } else if (!lacking.isEmpty()) {
        // What one server has already may still be an error for receivers.
        judgement.verdict = judgement.complete = judgeRight(look, row, *right, report);
        const bool isBroken = std::ranges::any_of(
            report.findings, [](const Finding &f) { return f.severity() == Severity::Error; });
        if (!isBroken)
            report.findings = QList<Finding>{finding<FindingCode::ZoneServersDisagree>(
                                  arg<Arg::Answering> = int(all.size() - lacking.size()),
                                  arg<Arg::Total> = int(all.size()), arg<Arg::Servers> = lacking)}
                + failed;
        setState(report, true);
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

} // namespace sda
