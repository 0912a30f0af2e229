#include "core/plan/retiring.h"

#include "core/plan/formerkeys.h"
#include "core/plan/standing.h"
#include "core/records/dkim.h"
#include "core/records/spf.h"
#include "core/records/spfrules.h"

#include <algorithm>

namespace sda {

namespace {

using Step = RetiredRecord::Step;
using Why = RetiredRecord::Why;

bool isAt(const PlannedRecord &a, const PlannedRecord &b)
{
    return a.record.name == b.record.name && a.record.type == b.record.type;
}

/// Another set-up plans the very same record.
bool isShared(const PlannedRecord &planned, const QList<PlannedRecord> &others)
{
    return std::ranges::any_of(others, [&planned](const PlannedRecord &other) {
        return isAt(planned, other) && other.verify == planned.verify
            && other.record.value.compare(planned.record.value, Qt::CaseInsensitive) == 0;
    });
}

bool isThisRecord(const PlannedRecord &planned, const ResourceRecord &record)
{
    if (planned.verify == VerifyMode::DkimKey)
        return compareDkim(planned.record.name, planned.record.value, {textOf(record)}).isRight();
    // Names have no case (RFC 4343); tokens have, and another one may be somebody else's.
    const auto letterCase =
        planned.record.type == RecordType::Txt ? Qt::CaseSensitive : Qt::CaseInsensitive;
    return toRecordText(record).value.compare(planned.record.value, letterCase) == 0;
}

SpfRules rulesOfOthers(const PlannedRecord &planned, const QList<PlannedRecord> &others)
{
    SpfRules rules;
    for (const PlannedRecord &other : others) {
        if (isAt(planned, other) && other.verify == VerifyMode::SpfHasTerms)
            rules += other.spfRules;
    }
    return rules;
}

void retireSpf(RetiredRecord &retired, const Standing &standing, const QList<PlannedRecord> &others)
{
    QList<ResourceRecord> records = standing.texts();
    records.removeIf([](const ResourceRecord &text) { return !isSpf(textOf(text)); });
    if (records.isEmpty()) {
        retired.step = Step::Gone;
        return;
    }
    const QString text = shown(textOf(records.first()));
    const SpfRecord record = parseSpf(textOf(records.first()));
    if (records.size() > 1 || !record.faults.isEmpty()) {
        retired.why = Why::NotUnderstood;
        return;
    }
    retired.before = text;
    SpfRules rules = retired.planned.spfRules;
    const SpfRules needed = rulesOfOthers(retired.planned, others);
    rules.removeIf([&needed](const QString &rule) {
        return std::ranges::any_of(needed, [&rule](const QString &other) {
            return rule.compare(other, Qt::CaseInsensitive) == 0;
        });
    });
    const QString after = withoutRules(text, rules);
    if (after == withoutRules(text, {})) {
        const bool isThere = rules.size() < retired.planned.spfRules.size();
        retired.step = isThere ? Step::Keep : Step::Gone;
        retired.why = Why::OtherSender;
        return;
    }
    retired.goes = records;
    if (namesNoSender(parseSpf(after.toUtf8()))) {
        retired.step = Step::Remove;
        retired.why = Why::OnlyForService;
        return;
    }
    retired.step = Step::Shorten;
    retired.why = Why::OtherSender;
    retired.after = after;
}

/// A MAIL FROM sub-domain is for the service alone; what stands anywhere else may serve others too,
/// which no look at DNS can tell.
bool isForServiceAlone(const PlannedRecord &planned, const Plan &plan)
{
    return planned.purpose == Purpose::MailFrom && planned.record.name != plan.domain.dnsName();
}

/// What nobody but the person can know is left as a condition.
RetiredRecord withDoubt(RetiredRecord retired, const Plan &plan)
{
    if (retired.step != Step::Remove || isForServiceAlone(retired.planned, plan))
        return retired;
    if (retired.planned.record.type == RecordType::Mx)
        retired.why = Why::MayReceive;
    else if (retired.planned.verify == VerifyMode::SpfHasTerms)
        retired.why = Why::MaySend;
    return retired;
}

RetiredRecord retiredFrom(const PlannedRecord &planned, const ExistingRecords &existing,
                          const QList<PlannedRecord> &others)
{
    RetiredRecord retired{.planned = planned};
    const auto keep = [&retired](Why why) {
        retired.step = Step::Keep;
        retired.why = why;
        return retired;
    };
    if (planned.purpose == Purpose::Other)
        return keep(Why::NotMail);
    if (planned.purpose == Purpose::Dmarc)
        return keep(Why::WholeDomain);
    if (planned.ownTarget)
        return keep(Why::Mailbox);
    if (!existing.known)
        return retired;
    const Standing standing = standingAt(planned.record.name, existing);
    if (planned.verify == VerifyMode::SpfHasTerms) {
        retireSpf(retired, standing, others);
        return retired;
    }
    const QList<ResourceRecord> there = standing.ofType(planned.record.type);
    QList<ResourceRecord> records = there;
    records.removeIf([&planned](const ResourceRecord &r) { return !isThisRecord(planned, r); });
    if (records.isEmpty()) {
        // Another key may be a newer one of the same service, or somebody else's.
        const bool isOther = planned.verify == VerifyMode::DkimKey && !there.isEmpty();
        retired.step = isOther ? Step::Decide : Step::Gone;
        retired.why = Why::NotUnderstood;
        return retired;
    }
    retired.before = toRecordText(records.first()).value;
    if (isShared(planned, others))
        return keep(Why::OtherSender);
    retired.step = Step::Remove;
    retired.why = Why::OnlyForService;
    retired.goes = records;
    return retired;
}

/// A former key as if it were planned still.
PlannedRecord plannedFrom(const FormerKey &key)
{
    const bool isText = key.record.type == RecordType::Txt;
    return {.id = QStringLiteral("former-") + key.host,
            .recordId = QStringLiteral("former"),
            .purpose = Purpose::Dkim,
            .verify = isText ? VerifyMode::DkimKey : VerifyMode::Alias,
            .record = key.record,
            .host = key.host};
}

} // namespace

QList<RetiredRecord> retire(const Plan &plan, const ExistingRecords &existing,
                            const QList<PlannedRecord> &others,
                            const QList<ResourceRecord> &formerKeys)
{
    QList<RetiredRecord> list;
    for (const PlannedRecord &planned : plan.records) {
        if (planned.complete)
            list.append(withDoubt(retiredFrom(planned, existing, others), plan));
    }
    for (const FormerKey &key : formerKeysToday(formerKeys, plan, existing, others, true)) {
        // What the plan has at its name was told above.
        if (key.step == FormerKey::Step::SameAgain || key.step == FormerKey::Step::Overwritten)
            continue;
        RetiredRecord retired = retiredFrom(plannedFrom(key), existing, others);
        if (retired.step == Step::Remove)
            retired.why = Why::FormerKey;
        list.append(retired);
    }
    return list;
}

} // namespace sda
