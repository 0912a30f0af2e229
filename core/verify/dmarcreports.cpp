#include "core/verify/dmarcreports.h"

#include "core/domain/domainname.h"
#include "core/records/dmarc.h"

namespace sda {

namespace {

constexpr qsizetype mostAddresses = 10; // a hostile record may list thousands

enum class Finds { Waiting, Unknown, Nothing, Something };

Finds look(const Look &at, const DnsName &name, RecordType type)
{
    const FirstAnswer found = askWhereItBelongs(at, name, type);
    if (found.waiting)
        return Finds::Waiting;
    if (!found.answer || !found.answer->isConclusive())
        return Finds::Unknown;
    for (const ResourceRecord &record : found.answer->records) {
        const auto *mx = std::get_if<MxData>(&record.data);
        const bool isNull = mx && mx->exchange.isRoot(); // takes no mail (RFC 7505)
        const auto *txt = std::get_if<TxtData>(&record.data);
        if (record.type == type && !isNull && (!txt || isDmarc(txt->joined())))
            return Finds::Something;
    }
    return Finds::Nothing;
}

bool hasNullMx(const Look &at, const DnsName &domain)
{
    const FirstAnswer found = askWhereItBelongs(at, domain, RecordType::Mx);
    return found.answer && !found.answer->recordsAt(domain, RecordType::Mx).isEmpty();
}

/// A domain without MX takes mail at its address (RFC 5321, 5.1).
Finds takesMail(const Look &at, const DnsName &domain)
{
    Finds best = look(at, domain, RecordType::Mx);
    if (best != Finds::Nothing || hasNullMx(at, domain))
        return best;
    for (const RecordType type : {RecordType::A, RecordType::Aaaa}) {
        const Finds found = look(at, domain, type);
        if (found == Finds::Something)
            return found;
        if (best == Finds::Nothing || found == Finds::Waiting)
            best = found;
    }
    return best;
}

} // namespace

DmarcReports followReports(const Look &at, const DnsName &domain, QByteArrayView record)
{
    DmarcReports reports;
    const auto parsed = parseDmarc(record);
    const QStringList addresses = parsed ? parsed->reportAddresses : QStringList();
    for (const QString &address : addresses.mid(0, mostAddresses)) {
        const auto to = DnsName::fromText(address.section(QLatin1Char('@'), -1));
        if (!to)
            continue;
        const Finds mailbox = takesMail(at, *to);
        reports.waiting = reports.waiting || mailbox == Finds::Waiting;
        if (mailbox == Finds::Nothing)
            reports.findings.append(
                finding<FindingCode::DmarcReportMailboxMissing>(arg<Arg::Domain> = to->text()));
        if (registrableOf(*to) == registrableOf(domain))
            continue;
        const auto agreement = to->prepend(*DnsName::fromText(u"_report._dmarc"));
        const auto ours = agreement ? agreement->prepend(domain) : std::nullopt;
        const Finds agreed = ours ? look(at, *ours, RecordType::Txt) : Finds::Unknown;
        reports.waiting = reports.waiting || agreed == Finds::Waiting;
        if (agreed == Finds::Nothing)
            reports.findings.append(finding<FindingCode::DmarcReportNotAuthorised>(
                arg<Arg::Domain> = to->text(), arg<Arg::Name> = ours->text()));
    }
    return reports;
}

} // namespace sda
