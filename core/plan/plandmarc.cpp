#include "core/plan/dmarcwish.h"
#include "core/plan/standing.h"
#include "core/records/dmarc.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sda {

namespace {

std::optional<DmarcPolicy> policyOf(const QByteArray &value)
{
    const auto record = parseDmarc(value);
    if (!record || !record->hasPolicy)
        return std::nullopt;
    return record->policy;
}

/// Texts that are DMARC records, or were meant to be; others at the name are left alone.
QList<ResourceRecord> dmarcAmong(const QList<ResourceRecord> &texts)
{
    QList<ResourceRecord> records;
    // A token such as "easydmarc=1" is none.
    static const QRegularExpression version(uR"(v[=:]{0,2}dmarc|\A=?dmarc1?(?:;|\z))"_s);
    std::ranges::copy_if(texts, std::back_inserter(records), [](const ResourceRecord &text) {
        return version.match(skeletonOf(textOf(text))).hasMatch();
    });
    return records;
}

/// DNS has no order; the same records have to give the same plan.
QList<ResourceRecord> inOrder(QList<ResourceRecord> records)
{
    std::ranges::sort(records, {}, [](const ResourceRecord &record) { return textOf(record); });
    return records;
}

/// Orders by what receivers do, a test below the policy that it tests.
int strictness(const QByteArray &value)
{
    const auto record = parseDmarc(value);
    if (!record || !record->hasPolicy)
        return -1;
    return 2 * int(record->policy) - (record->isTest ? 1 : 0);
}

/// Of several records none counts (RFC 9989, 4.7), but the strictest says what its owner wants. On
/// one line: whoever enters it again shall not enter what keeps it from being read.
QString strictestOf(const QList<ResourceRecord> &records)
{
    QByteArray best;
    for (const ResourceRecord &record : records) {
        const QByteArray text = textOf(record);
        if (best.isEmpty() || strictness(text) > strictness(best))
            best = text;
    }
    return shownOnOneLine(best);
}

/// Receivers can make use of it, whatever it says.
bool isReadable(const DnsName &name, const QString &text)
{
    return compareDmarc(name, dmarcText({}), {text.toUtf8()}).isRight();
}

/// What is left of a record that is broken elsewhere: how strict its owner means to be.
QString policyAlone(const QString &text)
{
    return dmarcText({.policy = policyOf(text.toUtf8()).value_or(DmarcPolicy::None)});
}

/// Who got reports by one of several records gets those of the one that is left.
QString withReportsOf(const QList<ResourceRecord> &records, QString text)
{
    for (const ResourceRecord &record : records) {
        const auto parsed = parseDmarc(textOf(record));
        for (const QString &address : parsed ? parsed->reportAddresses : QStringList())
            text = mergeDmarc(text, dmarcText({.reportAddress = address}), true);
    }
    return text;
}

/// The wishes of the domain's other services in one text.
QString wishedText(const PlannedRecord &planned, const PlanWishes &wishes)
{
    QString text = planned.record.value;
    for (const PlannedRecord &other : wishes.alsoPlanned) {
        if (other.complete && other.verify == VerifyMode::DmarcMinimum
            && other.record.name == planned.record.name)
            text = mergeDmarc(text, other.record.value, true);
    }
    return text;
}

} // namespace

void planDmarc(PlannedRecord &planned, const Planning &planning)
{
    const QString wished = wishedText(planned, planning.wishes);
    const auto wishedPolicy = policyOf(wished.toUtf8());
    planned.record.value = wished;
    const QList<ResourceRecord> records = dmarcAmong(planning.standing.texts());
    setBefore(planned, records);
    if (records.isEmpty()) {
        if (wishedPolicy > DmarcPolicy::None)
            planning.plan.findings.append(finding<FindingCode::PlanPolicyStrictFirst>(
                arg<Arg::Policy> = textOf(*wishedPolicy)));
        return;
    }
    const QString today = strictestOf(inOrder(records));
    // A record that only its name makes one is nobody's wish to be less strict.
    const bool keepStricter =
        planning.wanted.keepStricter || planning.wanted.verify != VerifyMode::DmarcMinimum;
    if (isReadable(planned.record.name, today))
        planned.record.value =
            withReportsOf(inOrder(records), mergeDmarc(today, wished, keepStricter));
    else if (keepStricter)
        planned.record.value = mergeDmarc(wished, policyAlone(today), true);
    const bool isKept = planned.before == QStringList{planned.record.value};
    const bool isEdited =
        !planned.before.contains(planned.record.value) && planned.record.value != wished;
    planned.action = isKept ? RecordAction::Keep
        : isEdited          ? RecordAction::Merge
                            : RecordAction::Replace;
    if (policyOf(planned.record.value.toUtf8()) > wishedPolicy)
        planning.plan.findings.append(
            finding<FindingCode::PlanDmarcKept>(arg<Arg::Value> = planned.record.value));
}

} // namespace sda
