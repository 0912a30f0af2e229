#include "core/verify/report.h"

#include <algorithm>

namespace sda {

QString textOf(RecordState state)
{
    switch (state) {
    case RecordState::Checking:
        return QStringLiteral("checking");
    case RecordState::Verified:
        return QStringLiteral("verified");
    case RecordState::VerifiedWithRemark:
        return QStringLiteral("verified-with-remark");
    case RecordState::Waiting:
        return QStringLiteral("waiting");
    case RecordState::Wrong:
        return QStringLiteral("wrong");
    case RecordState::Missing:
        return QStringLiteral("missing");
    case RecordState::Unknown:
        return QStringLiteral("unknown");
    }
    Q_UNREACHABLE();
}

QString outcomeText(const ServerView &view)
{
    if (view.lame)
        return QStringLiteral("lame");
    switch (view.outcome) {
    case Outcome::Answer:
        return QStringLiteral("answer");
    case Outcome::NoData:
        return QStringLiteral("nodata");
    case Outcome::NoSuchName:
        return QStringLiteral("nxdomain");
    case Outcome::Referral:
        return QStringLiteral(
            "lame"); // for the row it says nothing; the zone below is asked instead
    case Outcome::ServerFailure:
        return QStringLiteral("servfail");
    case Outcome::Refused:
        return QStringLiteral("refused");
    case Outcome::Timeout:
        return QStringLiteral("timeout");
    case Outcome::Malformed:
        return QStringLiteral("malformed");
    case Outcome::Truncated:
        return QStringLiteral("truncated");
    case Outcome::NoNetwork:
        return QStringLiteral("no-network");
    }
    Q_UNREACHABLE();
}

bool leftNoTrace(const Finding &finding)
{
    switch (finding.code()) {
    case FindingCode::MxMissing:
    case FindingCode::SpfMissing:
    case FindingCode::DkimMissing:
    case FindingCode::DmarcMissing:
    case FindingCode::CnameMissing:
    case FindingCode::OwnershipMissing:
    // Guesses: nothing of the person's was seen anywhere.
    case FindingCode::NameParentOfDelegatedZone:
    case FindingCode::DmarcAtParentOnly:
        return true;
    default:
        return false;
    }
}

bool leftNoTrace(const RecordReport &record)
{
    return record.state == RecordState::Missing
        && std::ranges::all_of(record.findings,
                               [](const Finding &finding) { return leftNoTrace(finding); });
}

const RecordReport *Report::record(QStringView id) const
{
    const auto found =
        std::ranges::find_if(records, [id](const RecordReport &record) { return record.id == id; });
    return found == records.cend() ? nullptr : &*found;
}

int Report::mailCount() const
{
    return int(std::ranges::count_if(
        records, [this](const RecordReport &r) { return purposes.value(r.id) != Purpose::Other; }));
}

int Report::verifiedCount() const
{
    return int(std::ranges::count_if(records, [this](const RecordReport &r) {
        const bool verified =
            r.state == RecordState::Verified || r.state == RecordState::VerifiedWithRemark;
        return verified && purposes.value(r.id) != Purpose::Other;
    }));
}

RecordState domainState(const Report &report)
{
    if (!report.verdict)
        return RecordState::Checking;
    using enum RecordState;
    const auto anyRow = [&report](RecordState state) {
        return std::ranges::any_of(report.records, [&](const RecordReport &r) {
            return r.state == state && report.purposes.value(r.id) != Purpose::Other;
        });
    };
    auto worst = Severity::Note; // of what concerns the whole domain
    for (const Finding &finding : report.findings)
        worst = std::max(worst, finding.severity());
    if (anyRow(Wrong))
        return Wrong;
    if (anyRow(Missing))
        return Missing;
    if (worst == Severity::Error)
        return Wrong;
    if (anyRow(Unknown) || report.mailCount() == 0)
        return Unknown;
    return anyRow(Waiting) || worst == Severity::Wait ? Waiting : Verified;
}

} // namespace sda
