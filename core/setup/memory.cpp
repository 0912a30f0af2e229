#include "core/setup/memory.h"

#include <algorithm>

namespace sda {

namespace {

bool isVerified(RecordState state)
{
    return state == RecordState::Verified || state == RecordState::VerifiedWithRemark;
}

QList<ResourceRecord> nameServersOf(const DnsName &zone, const QList<DnsName> &servers)
{
    QList<ResourceRecord> records;
    for (const DnsName &server : servers)
        records.append({zone, RecordType::Ns, {}, TargetData{server}});
    return records;
}

QList<ResourceRecord> mailServersIn(const QList<ResourceRecord> &records, const DnsName &domain)
{
    QList<ResourceRecord> found;
    for (const ResourceRecord &record : records) {
        if (record.name == domain && record.type == RecordType::Mx)
            found.append(record);
    }
    return found;
}

QList<ResourceRecord> currentRecords(const PlannedRecord &planned, const RecordReport &row)
{
    QList<ResourceRecord> records;
    RecordText text = planned.record;
    for (const QString &value : row.current) {
        text.value = value;
        if (const auto record = toResourceRecord(text))
            records.append(*record);
    }
    return records;
}

/// A mailbox that was there stays in memory, so that its loss can still be told in the next
/// session.
QList<ResourceRecord> withMailboxes(const Setup &setup, const DnsName &domain,
                                    QList<ResourceRecord> current)
{
    if (setup.decisions.mx == Decisions::Mx::Replace)
        return current;
    for (const ResourceRecord &before : mailServersIn(seenRecords(setup), domain)) {
        const bool isThere = std::ranges::any_of(current, [&before](const ResourceRecord &record) {
            return std::get<MxData>(record.data).exchange == std::get<MxData>(before.data).exchange;
        });
        if (!isThere)
            current.append(before);
    }
    return current;
}

/// Some DNS hosts (Amazon Route 53) leave the serial at 1, whatever changes.
bool countsChanges(const ResourceRecord &record)
{
    const auto *soa = std::get_if<SoaData>(&record.data);
    return soa && soa->serial > 1;
}

/// What is right now was published: the serial of before says nothing any more.
void forgetSerial(Setup &setup)
{
    setup.seen.removeIf([](const QString &line) {
        return line.section(QLatin1Char(' '), 3, 3) == textOf(RecordType::Soa);
    });
}

} // namespace

Background backgroundOf(const Setup &setup, const QList<DomainName> &otherDomains)
{
    return {.dnsHost = findDnsHost(setup.dnsHostId),
            .otherDomains = otherDomains,
            .entered = setup.recordsEntered,
            .seen = seenRecords(setup),
            .mailboxMayGo = setup.decisions.mx == Decisions::Mx::Replace};
}

void keepSurvey(Setup &setup, const DomainName &domain, const Survey &survey)
{
    if (!setup.seen.isEmpty() || !survey.existing.known || survey.failed || survey.notDelegated)
        return;
    QList<ResourceRecord> records = nameServersOf(survey.zone, survey.nameServers)
        + mailServersIn(survey.existing.records, domain.dnsName());
    if (survey.soa && countsChanges(*survey.soa) && !setup.recordsEntered)
        records.prepend(*survey.soa);
    setup.seen = withSeen(setup, records);
}

void keepReport(Setup &setup, const Plan &plan, const Report &report, const QDateTime &now)
{
    if (!report.complete)
        return;
    const DnsName domain = plan.domain.dnsName();
    QList<ResourceRecord> records;
    for (const PlannedRecord &planned : plan.records) {
        const RecordReport *row = report.record(planned.id);
        if (!row || !isVerified(row->state))
            continue;
        const QList<ResourceRecord> current = currentRecords(planned, *row);
        const bool isMailbox =
            planned.record.type == RecordType::Mx && planned.record.name == domain;
        records += isMailbox ? withMailboxes(setup, domain, current) : current;
    }
    // Where they were right: a later move of the zone shows against this.
    if (isVerified(report.state))
        records += nameServersOf(report.zone, report.nameServers);
    if (!records.isEmpty()) {
        setup.seen = withSeen(setup, records);
        forgetSerial(setup);
    }
    const bool isBroken =
        report.state == RecordState::Wrong || report.state == RecordState::Missing;
    if (isBroken)
        setup.verifiedSince = {};
    else if (isVerified(report.state) && !setup.verifiedSince.isValid())
        setup.verifiedSince = now;
}

} // namespace sda
