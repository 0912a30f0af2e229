#include "core/plan/tableservice.h"

#include "core/records/spf.h"

using namespace Qt::StringLiterals;

namespace sda {

namespace {

bool isWhole(const IntakeRow &row)
{
    return row.type && row.value && !row.value->trimmed().isEmpty();
}

bool isKeyName(const QString &host)
{
    return host.contains("_domainkey"_L1, Qt::CaseInsensitive);
}

/// Type, name and value of a row; its purpose is not told yet.
ServiceRecord recordOf(const IntakeRow &row, const DnsName &name)
{
    ServiceRecord record;
    record.type = *row.type;
    record.host = name.text() + u'.';
    record.value = row.value->trimmed();
    record.isLiteral = true;
    record.priority = row.priority;
    if (record.type == RecordType::Mx && !record.priority)
        record.priority = 10;
    record.ttl = row.ttl.value_or(record.ttl);
    record.note = row.note;
    record.verify = record.type == RecordType::Cname ? VerifyMode::Alias : VerifyMode::Exact;
    return record;
}

void tellPurpose(ServiceRecord &record, const QString &host, const DomainName &domain)
{
    const bool isText = record.type == RecordType::Txt || record.type == RecordType::Spf;
    if (record.type == RecordType::Mx) {
        const bool isOwn = host == domain.ascii();
        record.purpose = isOwn ? Purpose::Mx : Purpose::MailFrom;
        record.verify = VerifyMode::MxAny;
        record.askIfOthers = true;
    } else if (isKeyName(host)) {
        record.purpose = Purpose::Dkim;
        if (isText)
            record.verify = VerifyMode::DkimKey;
    } else if (isText && host.startsWith("_dmarc."_L1)) {
        record.purpose = Purpose::Dmarc;
        record.verify = VerifyMode::DmarcMinimum;
        record.keepStricter = true;
    } else if (isText && isSpf(record.value.toUtf8())) {
        record.purpose = Purpose::Spf;
        record.verify = VerifyMode::SpfHasTerms;
    } else if (isText) {
        record.purpose = Purpose::Ownership;
        record.verify = VerifyMode::Token;
    }
    if (record.type == RecordType::Spf) // RFC 7208, 3.1: SPF records are TXT records
        record.type = RecordType::Txt;
}

} // namespace

// "mail.other.com" beside a domain of ours is the name of another, not "mail.other.com.ours.com".
bool isWholeName(const DnsName &name, const DnsName &registrable)
{
    const auto other = registrableOf(name);
    if (!other || other->labels().first().startsWith('_'))
        return false;
    const bool sameEnding = other->labels().last() == registrable.labels().last();
    return sameEnding || isListedSuffix(other->parent());
}

std::optional<DnsName> pastedName(const QString &host, const DomainName &domain)
{
    if (domain.isEmpty())
        return std::nullopt;
    const DnsName own = domain.dnsName();
    if (host.isEmpty() || host == u'@')
        return own;
    const auto name = DnsName::fromText(host);
    if (!name || name->isAtOrBelow(own))
        return name;
    const DnsName registrable = domain.registrable().dnsName();
    if (name->isAtOrBelow(registrable))
        return name;
    const auto inRegistrable = registrable.prepend(*name);
    const bool endsLikeOurs =
        own != registrable && inRegistrable && inRegistrable->isAtOrBelow(own);
    if (!endsLikeOurs && isWholeName(*name, registrable))
        return name;
    return endsLikeOurs || own == registrable ? inRegistrable : own.prepend(*name);
}

bool isOtherDomain(const IntakeRow &row, const DomainName &domain)
{
    const auto name = row.host.isEmpty() ? std::nullopt : pastedName(row.host, domain);
    return name && !name->isAtOrBelow(domain.registrable().dnsName());
}

std::optional<Finding> otherDomainFinding(const QList<IntakeRow> &rows, const DomainName &domain)
{
    constexpr qsizetype mostNamed = 5;
    QStringList names;
    for (const IntakeRow &row : rows) {
        if (!domain.isEmpty() && isOtherDomain(row, domain))
            names.append(row.host.toLower());
    }
    names.removeDuplicates();
    if (names.isEmpty())
        return std::nullopt;
    return finding<FindingCode::PasteOtherDomain>(arg<Arg::Names> = names.mid(0, mostNamed),
                                                  arg<Arg::Domain> = domain.ascii());
}

bool isMail(const IntakeRow &row)
{
    if (!row.type || *row.type == RecordType::Mx || *row.type == RecordType::Txt
        || *row.type == RecordType::Spf)
        return true;
    return isKeyName(row.host);
}

QList<ServiceRecord> otherRecords(const QList<IntakeRow> &rows, const DomainName &domain)
{
    QList<ServiceRecord> records;
    for (const IntakeRow &row : rows) {
        const auto name = pastedName(row.host, domain);
        if (!isWhole(row) || row.host.isEmpty() || isMail(row) || !name
            || isOtherDomain(row, domain))
            continue;
        ServiceRecord record = recordOf(row, *name);
        record.id = u"other-%1"_s.arg(records.size() + 1);
        records.append(record);
    }
    return records;
}

Service serviceFromTable(const QList<IntakeRow> &rows, const DomainName &domain)
{
    Service service;
    service.id = u"table"_s;
    for (const IntakeRow &row : rows) {
        const auto name = pastedName(row.host, domain);
        if (!isWhole(row) || !name || isOtherDomain(row, domain))
            continue;
        ServiceRecord record = recordOf(row, *name);
        record.id = u"row-%1"_s.arg(service.records.size() + 1);
        tellPurpose(record, name->text(), domain);
        service.records.append(record);
    }
    return service;
}

} // namespace sda
