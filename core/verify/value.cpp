#include "core/verify/value.h"

#include "core/records/dkim.h"
#include "core/records/dmarc.h"
#include "core/records/mx.h"
#include "core/records/spf.h"

namespace sda {

namespace {

constexpr int mostHops = 8; // of aliases behind each other; resolvers follow about as many

template <typename Data>
QList<Data> dataAt(const Answer &answer, const DnsName &name, RecordType type)
{
    QList<Data> list;
    for (const ResourceRecord &record : answer.recordsAt(name, type)) {
        if (const auto *data = std::get_if<Data>(&record.data))
            list.append(*data);
    }
    return list;
}

TxtValues joined(const QList<TxtData> &records)
{
    TxtValues values;
    for (const TxtData &data : records)
        values.append(data.joined());
    return values;
}

TxtValues txtAt(const Answer &answer, const DnsName &name)
{
    return joined(dataAt<TxtData>(answer, name, RecordType::Txt));
}

/// Of a record that has to be alone, a target of another region is not just another target.
std::optional<Finding> otherRegion(const QList<MxData> &found, const DnsName &target)
{
    for (const MxData &mx : found) {
        if (isOtherRegion(mx.exchange, target)) {
            return finding<FindingCode::MailfromWrongRegion>(arg<Arg::Value> = mx.exchange.text(),
                                                             arg<Arg::Expected> = target.text());
        }
    }
    return std::nullopt;
}

Comparison compareMxWithPlan(const PlannedRecord &planned, const DnsName &zone,
                             const Answer &answer)
{
    const RecordText &record = planned.record;
    const auto found = dataAt<MxData>(answer, record.name, RecordType::Mx);
    // A target that is no name cannot stand in DNS, so nothing compares equal to it.
    const DnsName target = DnsName::fromText(record.value).value_or(DnsName());
    Comparison comparison = compareMx(record.name, zone, target, record.priority, found);
    const bool isAlone = planned.verify == VerifyMode::MxOnly;
    if (const auto region = otherRegion(found, target); region && isAlone && !comparison.isRight())
        comparison.findings = {*region};
    if (isAlone && found.size() > 1) {
        QStringList others;
        for (const MxData &mx : found) {
            if (mx.exchange != target)
                others.append(mx.exchange.text());
        }
        comparison.findings.prepend(finding<FindingCode::MailfromMultipleMx>(
            arg<Arg::Count> = int(found.size()), arg<Arg::Names> = others));
    }
    return comparison;
}

/// A record without rules says nothing but its ending ("nobody may send"): then that has to be
/// right.
Comparison compareSpfWithPlan(const PlannedRecord &planned, const QList<TxtData> &texts)
{
    const RecordText &record = planned.record;
    const TxtValues values = joined(texts);
    SpfRules rules = planned.spfRules;
    // A redirect of the planned text was turned into an include only to be merged.
    if (values.contains(record.value.toUtf8())) {
        for (const SpfTerm &term : parseSpf(record.value.toUtf8()).effectiveTerms()) {
            if (term.kind == SpfKind::Redirect)
                rules.removeAll(QLatin1StringView("include:") + term.argument);
        }
    }
    Comparison comparison = compareSpfStrings(record.name, rules, texts);
    if (planned.spfRules.isEmpty() && comparison.isRight()
        && !values.contains(record.value.toUtf8()))
        comparison.findings.append(
            finding<FindingCode::SpfIncludeMissing>(arg<Arg::Names> = QStringList{record.value},
                                                    arg<Arg::Value> = comparison.current.value(0)));
    return comparison;
}

Comparison compareAliasWithPlan(const PlannedRecord &planned, const DnsName &zone,
                                const Answer &answer)
{
    QList<DnsName> found;
    for (const auto &data : dataAt<TargetData>(answer, planned.record.name, RecordType::Cname))
        found.append(data.target);
    const DnsName target = DnsName::fromText(planned.record.value).value_or(DnsName());
    return compareCname(planned.record.name, zone, target, found);
}

Comparison compareExactly(const PlannedRecord &planned, const Answer &answer)
{
    Comparison comparison;
    const auto wanted = toResourceRecord(planned.record);
    for (const ResourceRecord &record :
         answer.recordsAt(planned.record.name, planned.record.type)) {
        comparison.current.append(displayText(record));
        // Others of the type may stand beside it: addresses, certificate authorities.
        comparison.identical = comparison.identical || (wanted && record.data == wanted->data);
    }
    comparison.present = !comparison.current.isEmpty();
    if (!comparison.present)
        comparison.findings.append(
            finding<FindingCode::OtherMissing>(arg<Arg::Name> = planned.record.name.text()));
    else if (!comparison.identical)
        comparison.findings.append(
            finding<FindingCode::OtherDiffers>(arg<Arg::Value> = comparison.current.first(),
                                               arg<Arg::Expected> = planned.record.value));
    return comparison;
}

} // namespace

std::optional<DnsName> aliasAt(const QList<ResourceRecord> &records, const DnsName &name)
{
    for (const ResourceRecord &record : records) {
        const auto *data = std::get_if<TargetData>(&record.data);
        if (data && record.type == RecordType::Cname && record.name == name)
            return data->target;
    }
    return std::nullopt;
}

Comparison compareWithPlan(const PlannedRecord &planned, const DnsName &zone, const Answer &answer)
{
    const RecordText &record = planned.record;
    if (record.type != RecordType::Cname) {
        if (const auto target = aliasAt(answer.records, record.name)) {
            return {.present = true,
                    .current = {target->text()},
                    .findings = {finding<FindingCode::CnameBlocksOthers>(
                        arg<Arg::Name> = record.name.text(), arg<Arg::Target> = target->text())}};
        }
    }
    switch (planned.verify) {
    case VerifyMode::MxAny:
    case VerifyMode::MxOnly:
        return compareMxWithPlan(planned, zone, answer);
    case VerifyMode::SpfHasTerms:
        return compareSpfWithPlan(planned, dataAt<TxtData>(answer, record.name, RecordType::Txt));
    case VerifyMode::DkimKey:
        return compareDkim(record.name, record.value, txtAt(answer, record.name));
    case VerifyMode::DmarcMinimum:
        return compareDmarc(record.name, record.value, txtAt(answer, record.name));
    case VerifyMode::Token:
        return compareToken(record.name, record.value, txtAt(answer, record.name));
    case VerifyMode::Alias:
        return compareAliasWithPlan(planned, zone, answer);
    case VerifyMode::Exact:
        return compareExactly(planned, answer);
    case VerifyMode::Unseen: // no row of this kind is ever asked for
        return {};
    }
    Q_UNREACHABLE();
}

Comparison compareBehind(const DnsName &from, const PlannedRecord &planned, const DnsName &zone,
                         const Answer &answer)
{
    PlannedRecord moved = planned;
    moved.record.name = from;
    for (int hop = 0; hop < mostHops; ++hop)
        moved.record.name = aliasAt(answer.records, moved.record.name).value_or(moved.record.name);
    return compareWithPlan(moved, zone, answer);
}

bool sameContent(const Answer &answer, const DnsName &name, const Answer &control,
                 const DnsName &controlName, RecordType type)
{
    const auto values = [type](const Answer &in, const DnsName &at) {
        QStringList texts;
        for (const RecordType wanted : {type, RecordType::Cname}) {
            for (const ResourceRecord &record : in.recordsAt(at, wanted))
                texts.append(textOf(record.type) + QLatin1Char(' ') + displayText(record));
        }
        texts.sort();
        return texts;
    };
    const QStringList found = values(answer, name);
    return !found.isEmpty() && found == values(control, controlName);
}

} // namespace sda
