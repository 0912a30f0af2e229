#include "core/plan/filledrecords.h"

#include "core/records/spf.h"

#include <QSet>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace sda {

namespace {

/// One value of each variable, those of a repeating one for one row.
class Row
{
public:
    Row(const Service &service, const ServiceValues &values, int index)
        : m_service(service), m_values(values), m_index(index)
    { }

    /// `text` with its variables; those without a usable value stay visible as %name%.
    QString filled(QString text)
    {
        const QStringList names = variablesIn(text);
        for (const QString &name : names) {
            const ServiceVariable *variable = m_service.variable(name);
            const QString value = variable ? valueOf(*variable) : QString();
            if (value.isEmpty())
                m_open.append(name);
            else
                text.replace(u'%' + name + u'%', value);
        }
        return text;
    }
    /// Variables met that have no usable value.
    const QStringList &open() const { return m_open; }

private:
    QString valueOf(const ServiceVariable &variable) const;

    const Service &m_service;
    const ServiceValues &m_values;
    int m_index;
    QStringList m_open;
};

// What consoles print as the host record is the selector with the fixed part behind it.
QString selectorOf(const QString &host)
{
    const auto fixedPart = host.indexOf("._domainkey"_L1, 0, Qt::CaseInsensitive);
    return fixedPart < 0 ? host : host.left(fixedPart);
}

QString Row::valueOf(const ServiceVariable &variable) const
{
    QString value = m_values.value(variable.name).value(variable.repeats ? m_index : 0).trimmed();
    if (value.isEmpty())
        return variable.defaultValue;
    if (variable.type == VariableType::Label)
        value = selectorOf(value);
    if (!fits(variable.type, value))
        return {};
    if (variable.type != VariableType::HostName)
        return value;
    if (value.endsWith(u'.'))
        value.chop(1);
    return QString::fromLatin1(QUrl::toAce(value)); // lower case
}

QString joined(const QString &host, const QString &domain)
{
    return host == u'@' ? domain : host + u'.' + domain;
}

// Relative to the zone. A host with an open variable is no name yet, but people should see it as
// they will read it.
QString hostIn(const DnsName &zone, const DomainName &domain, const QString &host)
{
    const QString prefix = domain.dnsName().relativeTo(zone);
    return prefix == u'@' ? host : joined(host, prefix);
}

PlannedRecord plannedRecord(const DomainName &domain, const DnsName &zone,
                            const ServiceRecord &wanted, Row &row)
{
    PlannedRecord planned;
    planned.id = wanted.id;
    planned.purpose = wanted.purpose;
    planned.verify = wanted.verify;
    const QString host = row.filled(wanted.host);
    const auto name = DnsName::fromText(joined(host, domain.ascii()));
    planned.record.name = name.value_or(domain.dnsName());
    planned.record.type = wanted.type;
    planned.record.priority = wanted.priority;
    planned.record.ttl = wanted.ttl;
    planned.record.value = row.filled(wanted.value);
    if (wanted.isSpfRules) {
        planned.spfRules = planned.record.value.split(u' ', Qt::SkipEmptyParts);
        planned.record.value = newSpf(planned.spfRules);
    }
    planned.complete = row.open().isEmpty() && name;
    planned.host = planned.complete ? name->relativeTo(zone) : hostIn(zone, domain, host);
    return planned;
}

// The indexes of the rows to make: those with a value of their own, or the first alone.
QList<int> rowsOf(const ServiceRecord &wanted, const Service &service, const ServiceValues &values)
{
    QSet<int> given;
    const QStringList names = variablesIn(wanted.host + u' ' + wanted.value);
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
    if (rows.isEmpty())
        return {0};
    return rows.first(std::min<qsizetype>(rows.size(), wanted.repeatMost));
}

bool standsAlready(const QList<PlannedRecord> &records, const PlannedRecord &record)
{
    return std::ranges::any_of(records, [&](const PlannedRecord &other) {
        return other.complete && other.record == record.record;
    });
}

} // namespace

FilledRecords fillRecords(const DomainName &domain, const DnsName &zone, const Service &service,
                          const ServiceValues &values)
{
    FilledRecords filled;
    QSet<QString> open;
    for (const ServiceRecord &wanted : service.records) {
        int number = 1;
        for (const int index : rowsOf(wanted, service, values)) {
            Row row(service, values, index);
            PlannedRecord planned = plannedRecord(domain, zone, wanted, row);
            if (planned.complete && standsAlready(filled.records, planned))
                continue; // the same selector and key pasted twice
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
