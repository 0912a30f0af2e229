#include "core/verify/report.h"

#include "core/records/mend.h"

#include <algorithm>

namespace sda {

namespace {

/// Typing the record again would not mend these: somebody else's records, or settings elsewhere.
bool isMendedElsewhere(FindingCode code)
{
    switch (code) {
    case FindingCode::SpfTooManyLookups:
    case FindingCode::SpfTooManyVoidLookups:
    case FindingCode::SpfIncludeBroken:
    case FindingCode::MxTargetUnresolvable:
    case FindingCode::MxTargetIsAlias:
    case FindingCode::ZoneDnssecBogus:
        return true;
    default:
        return false;
    }
}

/// The name of an SPF term that leads nowhere, and has to go.
QString deadName(const Finding &finding)
{
    switch (finding.code()) {
    case FindingCode::SpfDeadInclude:
    case FindingCode::SpfIncludeLoop:
    case FindingCode::SpfRedirectDead:
        return finding.text(Arg::Domain);
    default:
        return {};
    }
}

bool leadsTo(const SpfTerm &term, const QString &name)
{
    const bool follows = term.kind == SpfKind::Include || term.kind == SpfKind::Redirect;
    return follows && DnsName::fromText(term.argument) == DnsName::fromText(name);
}

/// The record without the terms that lead to `name`; nothing if none of its own does: then an
/// included record has to be mended, by its owner.
std::optional<QString> withoutTerm(const QString &record, const QString &name)
{
    QString text = record;
    bool isCut = false;
    const SpfRecord parsed = parseSpf(record.toUtf8());
    for (auto term = parsed.terms.crbegin(); term != parsed.terms.crend(); ++term) {
        if (!leadsTo(*term, name))
            continue;
        text.remove(term->position - 1, term->text.size());
        isCut = true;
    }
    return isCut ? std::optional(text.simplified()) : std::nullopt;
}

/// What stands there is kept as far as it can be understood: other services' senders, reports and
/// stricter policies. Nothing if there is nothing to enter.
std::optional<QString> valueToEnter(const PlannedRecord &planned, const RecordReport &report,
                                    const Finding &finding)
{
    // What was found at a wrong name, or behind an alias, moves here.
    const QString moved = finding.text(Arg::Value);
    const bool isAlias = finding.code() == FindingCode::CnameBlocksOthers;
    const bool stands = !report.meant.isEmpty() && !isAlias;
    QStringList found = stands ? report.meant : QStringList{moved};
    found.removeAll(QString());
    if (found.isEmpty())
        return planned.record.value;
    if (planned.verify == VerifyMode::DmarcMinimum)
        return mendDmarc(found, planned.record.value);
    if (planned.verify != VerifyMode::SpfHasTerms || planned.spfRules.isEmpty())
        return planned.record.value;
    if (const QString dead = deadName(finding); !dead.isEmpty()) {
        const auto cut = withoutTerm(found.first(), dead);
        return cut ? std::optional(mendSpf({*cut}, planned.spfRules)) : std::nullopt;
    }
    // Who cannot be understood would be cut off: the person has to look at the word first.
    if (!lostSenders(found, planned.spfRules).isEmpty())
        return std::nullopt;
    return mendSpf(found, planned.spfRules);
}

/// The mail server that was meant to be the planned one; no other is ever taken away beside it.
QStringList wrongExchange(const PlannedRecord &planned, const RecordReport &report,
                          const Finding &finding)
{
    switch (finding.code()) {
    case FindingCode::MxNull:
        return {QStringLiteral(".")};
    case FindingCode::MxTargetDiffers:
        return {}; // somebody else's, and it may receive the company's mail
    case FindingCode::ValueOneLetterOff:
        if (planned.ownTarget)
            return {}; // two servers of one company may have names that are alike
        break;
    default:
        break;
    }
    QStringList wrong{finding.text(Arg::Target), finding.text(Arg::Value)};
    wrong.removeIf([&report](const QString &text) { return !report.meant.contains(text); });
    wrong.removeDuplicates();
    return wrong;
}

QStringList valuesToRemove(const PlannedRecord &planned, const RecordReport &report,
                           const Finding &finding, const QString &value)
{
    const bool isAlias = finding.code() == FindingCode::CnameBlocksOthers
        || finding.code() == FindingCode::TypeWrong;
    if (planned.verify == VerifyMode::MxAny && !isAlias)
        return wrongExchange(planned, report, finding);
    if (planned.verify == VerifyMode::Exact)
        return {}; // others of the type may stand beside it
    QStringList wrong = report.meant;
    wrong.removeAll(value);
    return wrong;
}

} // namespace

QList<EnterRow> enterRows(const PlannedRecord &planned, const RecordReport &report,
                          const Finding &finding)
{
    if (finding.severity() != Severity::Error || isMendedElsewhere(finding.code()))
        return {};
    const auto value = valueToEnter(planned, report, finding);
    if (!value)
        return {};
    EnterRow row{.record = planned.record,
                 .host = report.zone.isRoot() ? planned.host
                                              : planned.record.name.relativeTo(report.zone)};
    row.record.value = *value;
    row.finalDot = finding.code() == FindingCode::ValueZoneAppended;
    row.remove = valuesToRemove(planned, report, finding, *value);
    if (row.remove.isEmpty() && report.meant == QStringList{*value})
        return {}; // it is what was planned that is not right
    return {row};
}

} // namespace sda
