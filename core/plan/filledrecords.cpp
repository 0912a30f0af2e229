#include "core/plan/filledrecords.h"

#include "core/plan/tableservice.h"
#include "core/records/dmarc.h"
#include "core/records/spf.h"

#include <QSet>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace sda {

namespace {

constexpr int deepestDefault = 8; // a default that leans on itself would never end

/// One value of each variable, those of a repeating one for one row.
class Row
{
public:
    /// `allowsDomainItself`: a part of a name may be "@".
    Row(const Service &service, const ServiceValues &values, const DomainName &domain, int index,
        bool allowsDomainItself)
        : m_service(service), m_values(values), m_domain(domain), m_index(index),
          m_allowsDomainItself(allowsDomainItself)
    { }

    /// `text` with its variables; those without a usable value stay visible as %name%.
    QString filled(const QString &text, int depth = 0)
    {
        return replaceVariables(text, [&](const QString &name) { return valueOf(name, depth); });
    }
    /// The number that the variable `text` stands for.
    std::optional<int> number(const QString &text)
    {
        bool isNumber = false;
        const int value = filled(text).toInt(&isNumber);
        return isNumber ? std::optional(value) : std::nullopt;
    }
    /// `text` is one variable, and the person gave another value than the service's.
    bool isOwnChoice(const QString &text) const
    {
        const QString name = variablesIn(text).value(0);
        const ServiceVariable *variable = m_service.variable(name);
        const QString given = m_values.value(name).value(0).trimmed();
        return variable && text == u'%' + name + u'%' && !given.isEmpty()
            && DnsName::fromText(given) != DnsName::fromText(variable->defaultValue);
    }
    /// Variables met that have no usable value.
    const QStringList &open() const { return m_open; }

private:
    std::optional<QString> valueOf(const QString &name, int depth);
    std::optional<QString> defaultOf(const ServiceVariable &variable, int depth);
    std::optional<QString> builtIn(const QString &name) const;
    std::optional<QString> usable(const ServiceVariable &variable, QString value) const;
    std::optional<QString> openOne(const QString &name)
    {
        m_open.append(name);
        return std::nullopt;
    }

    const Service &m_service;
    const ServiceValues &m_values;
    const DomainName &m_domain;
    int m_index;
    bool m_allowsDomainItself;
    QStringList m_open;
};

std::optional<QString> Row::builtIn(const QString &name) const
{
    const QString registrable = m_domain.registrable().ascii();
    if (name == "domain"_L1)
        return registrable;
    if (name == "fqdn"_L1)
        return m_domain.ascii();
    if (name == "host"_L1)
        return m_domain.isPrimary() ? QString() : m_domain.ascii().chopped(registrable.size() + 1);
    return std::nullopt;
}

std::optional<QString> Row::valueOf(const QString &name, int depth)
{
    if (isBuiltInVariable(name))
        return builtIn(name);
    const ServiceVariable *variable = m_service.variable(name);
    if (!variable)
        return openOne(name);
    const QString given = m_values.value(name).value(variable->repeats ? m_index : 0).trimmed();
    if (given.isEmpty())
        return defaultOf(*variable, depth);
    const auto value = usable(*variable, given);
    return value ? value : openOne(name);
}

std::optional<QString> Row::defaultOf(const ServiceVariable &variable, int depth)
{
    QString text = variable.defaultValue;
    const QString region = m_values.value(m_service.regionVariable).value(0).trimmed();
    for (const ServiceRegion &known : m_service.regions) {
        if (known.id == region)
            text = known.values.value(variable.name, text);
    }
    if (text.isEmpty())
        return variable.required ? openOne(variable.name) : QString();
    if (depth >= deepestDefault)
        return openOne(variable.name);
    const qsizetype openBefore = m_open.size();
    text = filled(text, depth + 1);
    return m_open.size() == openBefore ? std::optional(text) : std::nullopt;
}

// What consoles print as the host record is the selector with the fixed part behind it, or the
// whole name.
QString labelsOf(QString host, const QString &domain)
{
    if (host.endsWith(u'.'))
        host.chop(1);
    while (host.endsWith(u'.' + domain, Qt::CaseInsensitive)) // perhaps doubled
        host.chop(domain.size() + 1);
    if (host.compare(domain, Qt::CaseInsensitive) == 0)
        return u"@"_s;
    const auto fixedPart = host.indexOf("._domainkey"_L1, 0, Qt::CaseInsensitive);
    return fixedPart < 0 ? host : host.left(fixedPart);
}

std::optional<QString> Row::usable(const ServiceVariable &variable, QString value) const
{
    if (variable.type == VariableType::Label) {
        value = labelsOf(value, m_domain.ascii());
        if (value == u'@')
            return m_allowsDomainItself ? std::optional(value) : std::nullopt;
        const auto name = DnsName::fromText(value);
        if (value.endsWith(u'.') || !name || isWholeName(*name, m_domain.registrable().dnsName()))
            return std::nullopt; // of another domain
    }
    if (!fits(variable.type, value))
        return std::nullopt;
    if (variable.type != VariableType::HostName)
        return value;
    if (value.endsWith(u'.'))
        value.chop(1);
    return QString::fromLatin1(QUrl::toAce(value)); // lower case
}

/// A host that is one variable may turn out to be the domain itself; an alias or a delegation there
/// would take all of it.
bool mayBeDomainItself(const ServiceRecord &wanted)
{
    const QStringList names = variablesIn(wanted.host);
    return names.size() == 1 && wanted.host == u'%' + names.first() + u'%'
        && wanted.type != RecordType::Cname && wanted.type != RecordType::Ns;
}

/// The full name of a filled host; an absolute one stands for itself.
QString fullName(const QString &host, const QString &domain, bool isAbsolute = false)
{
    if (isAbsolute)
        return host.endsWith(u'.') ? host.chopped(1) : host;
    if (host == u'@' || host.isEmpty())
        return domain;
    return host + u'.' + domain;
}

// Relative to the zone. A host with an open variable is no name yet, but people should see it as
// they will read it.
QString hostIn(const DnsName &zone, const DomainName &domain, const QString &host)
{
    const QString prefix = domain.dnsName().relativeTo(zone);
    return prefix == u'@' ? host : fullName(host, prefix);
}

// Several blanks come of optional terms that were left out.
QString trimmedValue(const QString &value, bool isSpfRules)
{
    return isSpfRules ? value.simplified() : value.trimmed();
}

void setRules(PlannedRecord &planned, const QStringList &rules)
{
    planned.verify = VerifyMode::SpfHasTerms;
    planned.spfRules = rules;
    planned.record.value = newSpf(rules);
}

// Whatever text turns out to be an SPF record is merged like one: a second one would break both.
void readSpf(PlannedRecord &planned)
{
    planned.verify = VerifyMode::SpfHasTerms;
    planned.spfRules = rulesOf(parseSpf(planned.record.value.toUtf8()));
    if (planned.purpose == Purpose::Ownership)
        planned.purpose = Purpose::Spf;
}

// What a name says counts, also where a variable made it: a second DMARC record breaks the first.
void tellByName(PlannedRecord &planned)
{
    const QList<QByteArray> labels = planned.record.name.labels();
    if (!labels.isEmpty() && labels.first() == "_dmarc") {
        planned.verify = VerifyMode::DmarcMinimum;
        planned.purpose = Purpose::Dmarc;
    } else if (labels.contains("_domainkey")) {
        planned.verify = VerifyMode::DkimKey;
        planned.purpose = Purpose::Dkim;
    }
}

/// DNS could hold it: the target is a name, the number is possible.
bool canStand(const RecordText &record)
{
    return record.type == RecordType::Alias || toResourceRecord(record).has_value();
}

/// Targets are full names without final dot; "@" is the sender domain itself.
QString plainTarget(QString target, const DomainName &domain)
{
    if (target.endsWith(u'.') && target.size() > 1)
        target.chop(1);
    return target == u'@' ? domain.ascii() : target;
}

void readTarget(RecordText &record, const DomainName &domain)
{
    const qsizetype lastWord = record.value.lastIndexOf(u' ') + 1;
    switch (record.type) {
    case RecordType::Cname:
    case RecordType::Mx:
    case RecordType::Ns:
    case RecordType::Alias:
        record.value = plainTarget(record.value, domain);
        return;
    case RecordType::Srv: // "0 20 443 target"
        record.value =
            record.value.first(lastWord) + plainTarget(record.value.mid(lastWord), domain);
        return;
    default:
        return;
    }
}

PlannedRecord plannedRecord(const DomainName &domain, const DnsName &zone,
                            const ServiceRecord &wanted, Row &row)
{
    PlannedRecord planned;
    planned.id = planned.recordId = wanted.id;
    planned.purpose = wanted.purpose;
    planned.verify = wanted.verify;
    planned.note = wanted.note;
    const QString host = wanted.isLiteral ? wanted.host : row.filled(wanted.host);
    const auto name = DnsName::fromText(fullName(host, domain.ascii(), wanted.host.endsWith(u'.')));
    planned.record.name = name.value_or(domain.dnsName());
    planned.record.type = wanted.type;
    planned.record.priority =
        wanted.priorityVariable.isEmpty() ? wanted.priority : row.number(wanted.priorityVariable);
    planned.record.ttl = row.number(wanted.ttlVariable).value_or(wanted.ttl);
    planned.record.value =
        trimmedValue(wanted.isLiteral ? wanted.value : row.filled(wanted.value), wanted.isSpfRules);
    planned.ownTarget = wanted.type == RecordType::Mx && row.isOwnChoice(wanted.value);
    const bool isOurs = name && name->isAtOrBelow(domain.registrable().dnsName());
    planned.complete = row.open().isEmpty() && isOurs;
    if (name && wanted.type == RecordType::Txt)
        tellByName(planned);
    if (wanted.isSpfRules)
        setRules(planned, planned.record.value.split(u' ', Qt::SkipEmptyParts));
    else if (wanted.type == RecordType::Txt && isSpf(planned.record.value.toUtf8()))
        readSpf(planned);
    else
        readTarget(planned.record, domain);
    planned.complete = planned.complete && canStand(planned.record);
    planned.host = planned.complete ? name->relativeTo(zone) : hostIn(zone, domain, host);
    return planned;
}

// The indexes of the rows to make: those with a value of their own, or the first alone.
QList<int> rowsOf(const ServiceRecord &wanted, const Service &service, const ServiceValues &values)
{
    QSet<int> given;
    const QStringList names =
        wanted.isLiteral ? QStringList() : variablesIn(wanted.host + u' ' + wanted.value);
    for (const QString &name : names) {
        const ServiceVariable *variable = service.variable(name);
        if (!variable || !variable->repeats)
            continue;
        const QStringList texts = values.value(name);
        for (int i = 0; i < texts.size(); ++i) {
            if (!texts.at(i).trimmed().isEmpty())
                given.insert(i);
        }
    }
    QList<int> rows(given.begin(), given.end());
    std::ranges::sort(rows);
    // Rows that are still to come are shown too.
    for (int next = 0; rows.size() < wanted.repeatLeast; ++next) {
        if (!rows.contains(next))
            rows.append(next);
    }
    return rows.first(std::min<qsizetype>(rows.size(), wanted.repeatMost));
}

bool standsAlready(const QList<PlannedRecord> &records, const PlannedRecord &record)
{
    return std::ranges::any_of(records, [&](const PlannedRecord &other) {
        return other.complete && other.record == record.record;
    });
}

/// Two SPF or DMARC records at one name are none for receivers: the second goes into the first.
bool joinsFirst(QList<PlannedRecord> &records, const PlannedRecord &second)
{
    const bool isSpf = second.verify == VerifyMode::SpfHasTerms;
    if (!second.complete || (!isSpf && second.verify != VerifyMode::DmarcMinimum))
        return false;
    const auto first = std::ranges::find_if(records, [&](const PlannedRecord &other) {
        return other.complete && other.verify == second.verify
            && other.record.name == second.record.name;
    });
    if (first == records.end())
        return false;
    if (isSpf) {
        first->spfRules += second.spfRules;
        first->spfRules.removeDuplicates();
        first->record.value = mergeSpf(first->record.value, second.spfRules);
    } else {
        first->record.value = mergeDmarc(first->record.value, second.record.value, true);
    }
    return true;
}

} // namespace

FilledRecords fillRecords(const DomainName &domain, const DnsName &zone, const Service &service,
                          const ServiceValues &values)
{
    FilledRecords filled;
    QSet<QString> open;
    for (const ServiceRecord &wanted : activeRecords(service, values)) {
        int number = 1;
        for (const int index : rowsOf(wanted, service, values)) {
            Row row(service, values, domain, index, mayBeDomainItself(wanted));
            PlannedRecord planned = plannedRecord(domain, zone, wanted, row);
            if (planned.complete && standsAlready(filled.records, planned))
                continue; // the same selector and key pasted twice
            if (joinsFirst(filled.records, planned))
                continue;
            if (number > 1)
                planned.id += u'-' + QString::number(number);
            ++number;
            filled.records.append(planned);
            open.unite(QSet<QString>(row.open().begin(), row.open().end()));
        }
    }
    for (const ServiceVariable &variable : service.variables) {
        if (open.contains(variable.name))
            filled.missing.append(variable.name);
    }
    return filled;
}

} // namespace sda
