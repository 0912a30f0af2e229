#include "core/handoff/rowfit.h"

#include "core/handoff/neutralvalue.h"
#include "core/records/dkim.h"
#include "core/records/dmarc.h"
#include "core/records/spf.h"

#include <algorithm>

namespace sda {

namespace {

/// How strict the ending of an SPF record is; nothing where another record decides.
std::optional<int> strictnessOf(const SpfRecord &record)
{
    for (const SpfTerm &term : record.effectiveTerms()) {
        if (term.kind == SpfKind::Redirect)
            return std::nullopt;
        if (term.kind != SpfKind::All)
            continue;
        switch (term.qualifier) {
        case SpfQualifier::Fail:
            return 3;
        case SpfQualifier::SoftFail:
            return 2;
        case SpfQualifier::Neutral:
            return 1;
        case SpfQualifier::Pass:
            return 0;
        }
    }
    return 1; // RFC 7208, 4.7: neutral
}

Fit fitOf(const Comparison &comparison, bool isEnough = true)
{
    if (comparison.isRight())
        return isEnough ? Fit::Right : Fit::Differs;
    return comparison.present && comparison.currentIsOurs ? Fit::Differs : Fit::Other;
}

Fit fitOfSpf(const RecordText &wanted, const QByteArray &value)
{
    const SpfRecord planned = parseSpf(wanted.value.toUtf8());
    const auto atLeast = strictnessOf(planned);
    const auto entered = strictnessOf(parseSpf(value));
    // All that the planned record allows: also the senders that were there before.
    return fitOf(compareSpf(wanted.name, rulesOf(planned), {value}),
                 atLeast && entered && *entered >= *atLeast);
}

/// Other addresses may get reports too.
bool hasReportAddresses(const QString &wanted, const QByteArray &value)
{
    const auto planned = parseDmarc(wanted.toUtf8());
    const auto entered = parseDmarc(value);
    return !planned || !entered
        || std::ranges::all_of(planned->reportAddresses, [&](const QString &address) {
               return entered->reportAddresses.contains(address, Qt::CaseInsensitive);
           });
}

/// At `_dmarc` and below `_domainkey` any text is meant as the record.
Fit atOwnName(Fit fit)
{
    return fit == Fit::Other ? Fit::Differs : fit;
}

} // namespace

Fit fitOf(const PlannedRecord &planned, const QString &value, bool isSound)
{
    const RecordText &wanted = planned.record;
    if (isSound && neutralValue(wanted.type, value) == neutralValue(wanted.type, wanted.value))
        return Fit::Right;
    const QByteArray text = isSound ? unquotedText(value).toUtf8() : value.toUtf8();
    switch (planned.verify) {
    case VerifyMode::SpfHasTerms:
        return fitOfSpf(wanted, text);
    case VerifyMode::DkimKey:
        return atOwnName(fitOf(compareDkim(wanted.name, wanted.value, {text})));
    case VerifyMode::DmarcMinimum:
        return atOwnName(fitOf(compareDmarc(wanted.name, wanted.value, {text}),
                               hasReportAddresses(wanted.value, text)));
    case VerifyMode::Token:
        return fitOf(compareToken(wanted.name, wanted.value, {text}));
    case VerifyMode::MxAny:
    case VerifyMode::MxOnly:
    case VerifyMode::Alias:
        return Fit::Differs;
    case VerifyMode::Exact:
    case VerifyMode::Unseen:
        return isSameKind(wanted.type, value, wanted.value) ? Fit::Differs : Fit::Other;
    }
    Q_UNREACHABLE();
}

bool isAlone(const PlannedRecord &planned)
{
    switch (planned.verify) {
    case VerifyMode::MxAny: // mail goes to one of them
    case VerifyMode::MxOnly:
    case VerifyMode::SpfHasTerms:
    case VerifyMode::DkimKey:
    case VerifyMode::DmarcMinimum:
    case VerifyMode::Alias:
        return true;
    case VerifyMode::Token:
    case VerifyMode::Exact:
    case VerifyMode::Unseen:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace sda
