#include "core/plan/compareexisting.h"

#include "core/plan/joinspf.h"
#include "core/records/dkim.h"
#include "core/records/dmarc.h"
#include "core/records/mx.h"
#include "core/records/spf.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sda {

namespace {

/// What stands at one name.
struct Standing
{
    TxtValues texts;
    QList<MxData> mailServers;
    QList<DnsName> aliases;
};

Standing standingAt(const DnsName &name, const ExistingRecords &existing)
{
    Standing standing;
    for (const ResourceRecord &record : existing.records) {
        if (record.name != name)
            continue;
        if (const auto *txt = std::get_if<TxtData>(&record.data))
            standing.texts.append(txt->joined());
        else if (const auto *mx = std::get_if<MxData>(&record.data))
            standing.mailServers.append(*mx);
        else if (const auto *target = std::get_if<TargetData>(&record.data);
                 target && record.type == RecordType::Cname)
            standing.aliases.append(target->target);
    }
    return standing;
}

QStringList shownTexts(const TxtValues &values)
{
    QStringList texts;
    for (const QByteArray &value : values)
        texts.append(shown(value));
    return texts;
}

QString shownMx(const MxData &mx)
{
    return QString::number(mx.preference) + u' ' + mx.exchange.text();
}

void planMx(PlannedRecord &planned, const ServiceRecord &wanted, const Standing &standing,
            Plan &plan)
{
    const auto target = DnsName::fromText(planned.record.value);
    QStringList others;
    std::optional<int> ours;
    for (const MxData &mx : standing.mailServers) {
        planned.before.append(shownMx(mx));
        if (target && mx.exchange == *target)
            ours = mx.preference;
        else if (!mx.exchange.isRoot()) // a null MX is nobody's mailbox (RFC 7505)
            others.append(mx.exchange.text());
    }
    const bool mustBeAlone = planned.verify == VerifyMode::MxOnly;
    if (ours && (!mustBeAlone || standing.mailServers.size() == 1)) {
        planned.action = RecordAction::Keep;
        planned.record.priority = ours; // any number is right
    } else if (others.isEmpty() || !wanted.askIfOthers) {
        planned.action = standing.mailServers.isEmpty() ? RecordAction::Add : RecordAction::Replace;
    } else {
        planned.action = RecordAction::Ask;
        others.removeDuplicates();
        plan.findings.append(finding<FindingCode::MxReplacesMailbox>(arg<Arg::Names> = others));
    }
}

void planSpf(PlannedRecord &planned, const Standing &standing, Plan &plan)
{
    QStringList records;
    for (const QByteArray &value : standing.texts) {
        if (isSpf(value))
            records.append(shown(value));
    }
    planned.before = records;
    if (records.isEmpty())
        return;
    const QString one = records.size() == 1 ? records.first() : joinSpf(records);
    planned.record.value = mergeSpf(one, planned.spfRules);
    if (records.size() > 1)
        planned.action = RecordAction::Replace;
    else if (planned.record.value == one)
        planned.action = RecordAction::Keep;
    else
        planned.action = RecordAction::Merge;
    if (planned.action != RecordAction::Keep) {
        plan.findings.append(finding<FindingCode::PlanSpfMerged>(
            arg<Arg::Value> = records.join(u'\n'), arg<Arg::Expected> = planned.record.value));
    }
}

void planDkim(PlannedRecord &planned, const Standing &standing)
{
    planned.before = shownTexts(standing.texts);
    if (standing.texts.isEmpty())
        return;
    const Comparison comparison =
        compareDkim(planned.record.name, planned.record.value, standing.texts);
    planned.action = comparison.isRight() ? RecordAction::Keep : RecordAction::Replace;
}

std::optional<DmarcPolicy> policyOf(const QByteArray &value)
{
    const auto record = parseDmarc(value);
    if (!record || !record->hasPolicy)
        return std::nullopt;
    return record->policy;
}

void planDmarc(PlannedRecord &planned, const ServiceRecord &wanted, const Standing &standing,
               Plan &plan)
{
    planned.before = shownTexts(standing.texts);
    if (standing.texts.isEmpty())
        return;
    planned.action = RecordAction::Replace;
    // Of several records none counts (RFC 9989), but the strictest says what its owner wants.
    const auto planPolicy = policyOf(planned.record.value.toUtf8());
    std::optional<QByteArray> best;
    for (const QByteArray &value : standing.texts) {
        const bool isGood =
            compareDmarc(planned.record.name, planned.record.value, {value}).isRight();
        const bool isStricter = policyOf(value) > planPolicy;
        if (isGood && (wanted.keepStricter || !isStricter)
            && (!best || policyOf(value) > policyOf(*best)))
            best = value;
    }
    if (!best)
        return;
    planned.record.value = shown(*best);
    if (standing.texts.size() == 1)
        planned.action = RecordAction::Keep;
    if (policyOf(*best) > planPolicy) {
        plan.findings.append(
            finding<FindingCode::PlanDmarcKept>(arg<Arg::Value> = planned.record.value));
    }
}

// Other texts stand beside an ownership text at many domains.
void planToken(PlannedRecord &planned, const Standing &standing)
{
    const QStringList texts = shownTexts(standing.texts);
    if (texts.contains(planned.record.value)) {
        planned.before = QStringList{planned.record.value};
        planned.action = RecordAction::Keep;
    }
}

void planAlias(PlannedRecord &planned, const Standing &standing)
{
    for (const DnsName &alias : standing.aliases)
        planned.before.append(alias.text());
    if (standing.aliases.isEmpty())
        return;
    const bool same = standing.aliases.size() == 1
        && DnsName::fromText(planned.record.value) == standing.aliases.first();
    planned.action = same ? RecordAction::Keep : RecordAction::Replace;
}

void planExact(PlannedRecord &planned, const ServiceRecord &wanted, const Standing &standing,
               Plan &plan)
{
    if (planned.record.type == RecordType::Cname)
        planAlias(planned, standing);
    else if (planned.record.type == RecordType::Mx)
        planMx(planned, wanted, standing, plan);
    else
        planToken(planned, standing);
}

void planRecord(PlannedRecord &planned, const ServiceRecord &wanted, const Standing &standing,
                Plan &plan)
{
    // Beside an alias nothing else may stand (RFC 1034, 3.6.2), and it may carry a web site.
    if (planned.record.type != RecordType::Cname && !standing.aliases.isEmpty()) {
        const QString target = standing.aliases.first().text();
        planned.before = QStringList{target};
        planned.action = RecordAction::Ask;
        plan.findings.append(finding<FindingCode::CnameBlocksOthers>(
            arg<Arg::Name> = planned.record.name.text(), arg<Arg::Target> = target));
        return;
    }
    switch (planned.verify) {
    case VerifyMode::MxAny:
    case VerifyMode::MxOnly:
        return planMx(planned, wanted, standing, plan);
    case VerifyMode::SpfHasTerms:
        return planSpf(planned, standing, plan);
    case VerifyMode::DkimKey:
        return planDkim(planned, standing);
    case VerifyMode::DmarcMinimum:
        return planDmarc(planned, wanted, standing, plan);
    case VerifyMode::Token:
        return planToken(planned, standing);
    case VerifyMode::Alias:
        return planAlias(planned, standing);
    case VerifyMode::Exact:
        return planExact(planned, wanted, standing, plan);
    }
}

const ServiceRecord *wantedRecord(const Service &service, const PlannedRecord &planned)
{
    // "dkim-2" is the second row of "dkim".
    const auto found = std::ranges::find_if(service.records, [&](const ServiceRecord &record) {
        return planned.id == record.id
            || (record.repeatMost > 1 && planned.id.startsWith(record.id + u'-'));
    });
    return found == service.records.end() ? nullptr : &*found;
}

} // namespace

void compareWithExisting(Plan &plan, const Service &service, const ExistingRecords &existing)
{
    if (!existing.known)
        return;
    QList<PlannedRecord> records = plan.records;
    for (PlannedRecord &planned : records) {
        const ServiceRecord *wanted = wantedRecord(service, planned);
        if (wanted && planned.complete)
            planRecord(planned, *wanted, standingAt(planned.record.name, existing), plan);
    }
    plan.records = records;
    // MX and SPF stand at one name: one alias blocks both and is said once.
    QList<Finding> once;
    for (const Finding &finding : std::as_const(plan.findings)) {
        if (!once.contains(finding))
            once.append(finding);
    }
    plan.findings = once;
}

} // namespace sda
