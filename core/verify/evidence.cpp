#include "core/verify/evidence.h"

#include "core/records/dkim.h"
#include "core/records/txt.h"

#include <algorithm>

namespace sda {

namespace {

bool isMeant(const Comparison &comparison)
{
    return comparison.present
        && std::ranges::none_of(comparison.findings, [](const Finding &finding) {
               return finding.code() == FindingCode::DmarcNotDmarc;
           });
}

/// Beside a missing alias: the key behind it.
bool isKey(const PlannedRecord &planned, const Place &place, const QString &text)
{
    if (planned.record.type != RecordType::Cname || place.type != RecordType::Txt)
        return false;
    const auto tags = parseTagList(text);
    return tags && std::ranges::any_of(*tags, [](const DkimTag &tag) {
               return tag.name == QLatin1StringView("p");
           });
}

/// A TXT record in place of another type: its text is the value, or the key.
bool isOtherType(const PlannedRecord &planned, const Place &place, const QStringList &texts)
{
    return std::ranges::any_of(texts, [&](const QString &text) {
        return saysTheValue(planned, text) || isKey(planned, place, text);
    });
}

} // namespace

PlannedRecord movedTo(PlannedRecord planned, const DnsName &name, RecordType type)
{
    planned.record.name = name;
    planned.record.type = type;
    return planned;
}

QStringList textsAt(const Answer &answer, const DnsName &name, RecordType type)
{
    QStringList texts;
    for (const ResourceRecord &record : answer.recordsAt(name, type))
        texts.append(displayText(record));
    return texts;
}

bool proves(const PlannedRecord &planned, const DnsName &zone, const Place &place,
            const Answer &answer)
{
    const QStringList texts = textsAt(answer, place.name, place.type);
    if (texts.isEmpty())
        return false;
    if (place.proof == Place::Proof::Any)
        return place.code != FindingCode::TypeWrong || isOtherType(planned, place, texts);
    if (place.proof == Place::Proof::Identical)
        return texts.contains(planned.record.value);
    const PlannedRecord moved = movedTo(planned, place.name, place.type);
    if (place.proof == Place::Proof::Meant)
        return isMeant(compareWithPlan(moved, zone, answer));
    if (planned.verify != VerifyMode::DkimKey)
        return compareWithPlan(moved, zone, answer).isRight();
    // A key alone at its name; at another it may stand among other texts.
    return std::ranges::any_of(answer.records, [&](const ResourceRecord &record) {
        const Answer alone{.outcome = Outcome::Answer, .records = {record}};
        return compareWithPlan(moved, zone, alone).isRight();
    });
}

bool saysTheValue(const PlannedRecord &planned, const QString &text)
{
    QString said = skeletonOf(text.toUtf8());
    QString value = skeletonOf(planned.record.value.toUtf8());
    for (QString *one : {&said, &value}) {
        if (one->endsWith(QLatin1Char('.')))
            one->chop(1);
    }
    return !value.isEmpty() && said.endsWith(value);
}

} // namespace sda
