#include "core/plan/compareexisting.h"

#include "core/plan/standing.h"
#include "core/records/dkim.h"
#include "core/records/dmarc.h"
#include "core/records/spf.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sda {

namespace {

void planDkim(PlannedRecord &planned, const Planning &planning)
{
    const QList<ResourceRecord> texts = planning.standing.texts();
    setBefore(planned, texts);
    if (texts.isEmpty())
        return;
    TxtValues values;
    for (const ResourceRecord &text : texts)
        values.append(textOf(text));
    const Comparison comparison = compareDkim(planned.record.name, planned.record.value, values);
    planned.action = comparison.isRight() ? RecordAction::Keep : RecordAction::Replace;
}

void askAboutName(PlannedRecord &planned, const QList<ResourceRecord> &others, Plan &plan)
{
    setBefore(planned, others);
    planned.action = RecordAction::Ask;
    QStringList types;
    std::ranges::transform(others, std::back_inserter(types),
                           [](const ResourceRecord &record) { return textOf(record.type); });
    types.removeDuplicates();
    plan.findings.append(finding<FindingCode::PlanNameTaken>(
        arg<Arg::Name> = planned.record.name.text(), arg<Arg::Names> = types));
}

/// SPF, DMARC and DKIM records are never in the way of an ownership text, whatever it begins with.
bool isAnothersRecord(const QByteArray &text)
{
    return isSpf(text) || isDmarc(text) || text.startsWith("v=DKIM1");
}

// Other texts stand beside an ownership text at many domains; some services want theirs alone.
void planToken(PlannedRecord &planned, const Planning &planning)
{
    const QByteArray wanted = planned.record.value.toUtf8();
    const QByteArray prefix = planning.wanted.txtConflictPrefix.toUtf8();
    QList<ResourceRecord> same;
    QList<ResourceRecord> inTheWay;
    for (const ResourceRecord &text : planning.standing.texts()) {
        const TxtConflict mode = planning.wanted.txtConflict;
        if (textOf(text) == wanted)
            same.append(text);
        else if (isAnothersRecord(textOf(text)))
            continue;
        else if (mode == TxtConflict::All
                 || (mode == TxtConflict::Prefix && textOf(text).startsWith(prefix)))
            inTheWay.append(text);
    }
    if (!inTheWay.isEmpty() && planning.wanted.txtConflict == TxtConflict::All)
        return askAboutName(planned, inTheWay, planning.plan);
    setBefore(planned, same + inTheWay);
    if (!inTheWay.isEmpty())
        planned.action = RecordAction::Replace;
    else if (!same.isEmpty())
        planned.action = RecordAction::Keep;
}

void planAlias(PlannedRecord &planned, const Planning &planning)
{
    const QList<ResourceRecord> aliases = planning.standing.ofType(RecordType::Cname);
    // Beside an alias nothing else may stand (RFC 1034, 3.6.2).
    if (aliases.isEmpty() && !planning.standing.records.isEmpty())
        return askAboutName(planned, planning.standing.records, planning.plan);
    setBefore(planned, aliases);
    if (aliases.isEmpty())
        return;
    const auto *there = std::get_if<TargetData>(&aliases.first().data);
    const bool same =
        aliases.size() == 1 && there && DnsName::fromText(planned.record.value) == there->target;
    planned.action = same ? RecordAction::Keep : RecordAction::Replace;
}

// Several addresses or services may stand side by side: nothing is taken away.
void planExact(PlannedRecord &planned, const Planning &planning)
{
    if (planned.record.type == RecordType::Mx)
        return planMx(planned, planning);
    if (planned.record.type == RecordType::Txt)
        return planToken(planned, planning);
    const auto ours = toResourceRecord(planned.record); // one value has many spellings
    QList<ResourceRecord> same;
    for (const ResourceRecord &record : planning.standing.ofType(planned.record.type)) {
        if (ours && record.data == ours->data)
            same.append(record);
    }
    setBefore(planned, same);
    planned.action = same.isEmpty() ? RecordAction::Add : RecordAction::Keep;
}

void planRecord(PlannedRecord &planned, const Planning &planning)
{
    const QList<ResourceRecord> aliases = planning.standing.ofType(RecordType::Cname);
    if (planned.record.type != RecordType::Cname && !aliases.isEmpty()) {
        setBefore(planned, aliases); // it may carry a web site
        planned.action = RecordAction::Ask;
        planning.plan.findings.append(
            finding<FindingCode::PlanExistingAlias>(arg<Arg::Name> = planned.record.name.text(),
                                                    arg<Arg::Target> = planned.before.first()));
        return;
    }
    switch (planned.verify) {
    case VerifyMode::MxAny:
    case VerifyMode::MxOnly:
        return planMx(planned, planning);
    case VerifyMode::SpfHasTerms:
        return planSpf(planned, planning);
    case VerifyMode::DkimKey:
        return planDkim(planned, planning);
    case VerifyMode::DmarcMinimum:
        return planDmarc(planned, planning);
    case VerifyMode::Token:
        return planToken(planned, planning);
    case VerifyMode::Alias:
        return planAlias(planned, planning);
    case VerifyMode::Exact:
        return planExact(planned, planning);
    case VerifyMode::Unseen:
        return;
    }
}

const ServiceRecord *wantedRecord(const Service &service, const PlannedRecord &planned)
{
    const auto found = std::ranges::find(service.records, planned.recordId, &ServiceRecord::id);
    return found == service.records.end() ? nullptr : &*found;
}

// Beside a planned alias no other planned record can stand either.
void checkNames(Plan &plan)
{
    for (const PlannedRecord &alias : plan.records) {
        if (alias.record.type != RecordType::Cname || !alias.complete)
            continue;
        QStringList types;
        for (const PlannedRecord &other : plan.records) {
            if (&other != &alias && other.complete && other.record.name == alias.record.name)
                types.append(textOf(other.record.type));
        }
        if (!types.isEmpty())
            plan.findings.append(finding<FindingCode::PlanNameTaken>(
                arg<Arg::Name> = alias.record.name.text(), arg<Arg::Names> = types));
    }
}

// The mail server of today stays, whatever it is: there is nothing to enter and nothing to check.
void dropUnwantedMx(Plan &plan, const Service &service, const QList<ResourceRecord> &earlier)
{
    plan.records.removeIf([&](const PlannedRecord &planned) {
        const ServiceRecord *wanted = wantedRecord(service, planned);
        const bool isSeen = std::ranges::any_of(earlier, [&](const ResourceRecord &record) {
            return record.type == RecordType::Mx && record.name == planned.record.name;
        });
        return planned.verify == VerifyMode::MxAny && wanted && wanted->askIfOthers && !isSeen
            && variablesIn(wanted->value).isEmpty();
    });
}

// Where the mail server of today is kept, one row says so.
void dropRepeatedKeeps(Plan &plan)
{
    QList<PlannedRecord> rows;
    for (const PlannedRecord &planned : plan.records) {
        const bool repeats = planned.record.type == RecordType::Mx
            && std::ranges::any_of(rows, [&](const PlannedRecord &row) {
                                 return row.complete && row.record == planned.record;
                             });
        if (!repeats || !planned.complete)
            rows.append(planned);
    }
    plan.records = rows;
}

} // namespace

void compareWithExisting(Plan &plan, const Service &service, const ExistingRecords &existing,
                         const PlanWishes &wishes)
{
    checkNames(plan);
    if (!existing.known && wishes.decisions.mx == Decisions::Mx::Keep)
        dropUnwantedMx(plan, service, existing.earlier);
    const ExistingRecords seen =
        existing.known ? existing : ExistingRecords{.known = false, .records = existing.earlier};
    QList<PlannedRecord> records = plan.records;
    for (PlannedRecord &planned : records) {
        const ServiceRecord *wanted = wantedRecord(service, planned);
        if (wanted && planned.complete)
            planRecord(planned,
                       {*wanted, standingAt(planned.record.name, seen), seen, wishes, plan});
        planned.todayUnknown = !existing.known && planned.action == RecordAction::Add;
    }
    plan.records = records;
    dropRepeatedKeeps(plan);
    // MX and SPF stand at one name: one alias blocks both and is said once.
    QList<Finding> once;
    for (const Finding &finding : std::as_const(plan.findings)) {
        if (!once.contains(finding))
            once.append(finding);
    }
    plan.findings = once;
}

} // namespace sda
