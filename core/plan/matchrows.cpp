#include "core/plan/plan.h"

#include "core/plan/rowpattern.h"
#include "core/plan/tableservice.h"
#include "core/records/dkim.h"
#include "core/records/spf.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sda {

namespace {

constexpr QLatin1StringView keyMark("_domainkey");
constexpr QLatin1StringView policyMark("_dmarc");

struct KeyRow
{
    QString selector;
    QString value;
};

class RowMatcher
{
public:
    RowMatcher(const Service &service, const DomainName &domain)
        : m_service(service), m_domain(domain)
    { }

    MatchedRows match(const QList<IntakeRow> &rows)
    {
        if (const auto others = otherDomainFinding(rows, m_domain))
            m_matched.findings.append(*others);
        for (const IntakeRow &row : rows)
            m_names.append(pastedName(row.host, m_domain));
        // First the rows that can only be this service's, so that those of others find no room.
        for (int i = 0; i < rows.size(); ++i) {
            if (takeByPattern({rows.at(i), m_names.at(i)}, true)
                || takeLacking({rows.at(i), m_names.at(i)}))
                m_matched.used.append(i);
        }
        for (int i = 0; i < rows.size(); ++i) {
            if (!m_matched.used.contains(i)
                && (takeByPattern({rows.at(i), m_names.at(i)}, false) || take(rows.at(i))))
                m_matched.used.append(i);
        }
        std::ranges::sort(m_matched.used);
        putKeys();
        return m_matched;
    }

private:
    bool takeByPattern(const NamedRow &named, bool onlySpecific);
    bool takeLacking(const NamedRow &named);
    bool accept(const ServiceRecord &record, const QMap<QString, QString> &found);
    void putRow(const ServiceRecord &record, const QMap<QString, QString> &row);
    void choose(const ServiceRecord &record);
    bool isRuledOut(const ServiceRecord &record) const;
    bool take(const IntakeRow &row);
    bool takeKey(const QString &host, const IntakeRow &row);
    bool takeSpf(const IntakeRow &row);
    bool takeValue(Purpose purpose, const IntakeRow &row);
    bool takeToken(const IntakeRow &row);
    bool isHere(const QString &rest) const;
    bool isOurMailServer(const IntakeRow &row) const;
    void putKeys();
    const ServiceRecord *recordFor(Purpose purpose, const IntakeRow &row) const;

    const Service &m_service;
    const DomainName &m_domain;
    MatchedRows m_matched;
    QList<KeyRow> m_keys;
    QList<std::optional<DnsName>> m_names; // of the pasted hosts
    QHash<QString, DnsName> m_taken; // records that have their row, by id
    QMap<QString, QList<QMap<QString, QString>>> m_rows; // of repeating records, by their id
};

// Keys come in halves and several to a selector: they are collected first.
bool isCollected(const ServiceRecord &record)
{
    return record.verify == VerifyMode::DkimKey && record.repeatMost > 1;
}

QByteArray valueOf(const IntakeRow &row)
{
    return row.value.value_or(QString()).trimmed().toUtf8();
}

bool looksLikeKey(const IntakeRow &row)
{
    if (row.type && *row.type != RecordType::Txt)
        return false;
    const QString value = row.value.value_or(QString()).trimmed();
    if (value.startsWith("v=DKIM1"_L1, Qt::CaseInsensitive))
        return true;
    const auto tags = parseTagList(value);
    const auto has = [&](QLatin1StringView name) {
        return std::ranges::any_of(*tags, [&](const DkimTag &tag) { return tag.name == name; });
    };
    // Consoles leave `v=DKIM1` out at times; DMARC records have a p= too, but a v= before it.
    return tags && has("p"_L1) && !has("v"_L1);
}

// In lower case, as ASCII, without final dot: hosts are pasted in any form.
QString plainHost(QString host)
{
    host = host.trimmed();
    if (host.endsWith(u'.'))
        host.chop(1);
    const QString ascii = QString::fromLatin1(QUrl::toAce(host));
    return ascii.isEmpty() ? host.toLower() : ascii;
}

// What follows the labels up to and including `mark`; nothing if the mark is no label of the host.
std::optional<QString> restAfter(const QString &host, QLatin1StringView mark)
{
    const QStringList labels = host.split(u'.');
    const auto at = labels.indexOf(mark);
    if (at < 0)
        return std::nullopt;
    return labels.sliced(at + 1).join(u'.');
}

// Whether what stands behind the fixed part of a host is this domain: nothing, "@", the whole
// domain, or its labels in front of the zone.
bool RowMatcher::isHere(const QString &rest) const
{
    const QString domain = m_domain.ascii();
    return rest.isEmpty() || rest == u'@' || rest == domain || domain.startsWith(rest + u'.');
}

const ServiceRecord *RowMatcher::recordFor(Purpose purpose, const IntakeRow &row) const
{
    const auto found = std::ranges::find_if(m_service.records, [&](const ServiceRecord &record) {
        return record.purpose == purpose && row.type.value_or(record.type) == record.type;
    });
    return found == m_service.records.end() ? nullptr : &*found;
}

bool RowMatcher::takeByPattern(const NamedRow &named, bool onlySpecific)
{
    for (const ServiceRecord &record : m_service.records) {
        if (isCollected(record) || record.isLiteral || isRuledOut(record))
            continue;
        // A record that stands once has its row; templates can have hundreds of those.
        const auto taken = m_taken.constFind(record.id);
        if (taken != m_taken.cend() && *taken != named.name)
            continue;
        const auto found = matchRow(record, m_service, m_domain, named);
        if (found && (found->isSpecific || !onlySpecific) && accept(record, found->values)) {
            if (record.repeatMost == 1 && named.name)
                m_taken.insert(record.id, *named.name);
            choose(record);
            return true;
        }
    }
    return false;
}

// Other rows have shown that another option holds.
bool RowMatcher::isRuledOut(const ServiceRecord &record) const
{
    return std::ranges::any_of(m_service.choices, [&](const ServiceChoice &choice) {
        const QStringList chosen = m_matched.values.value(choice.id);
        bool belongs = false;
        for (const ServiceOption &option : choice.options) {
            if (!option.groups.contains(record.groupId))
                continue;
            belongs = true;
            if (chosen.contains(option.id))
                return false;
        }
        return belongs && !chosen.isEmpty();
    });
}

bool RowMatcher::takeLacking(const NamedRow &named)
{
    for (const ServiceRecord &record : m_service.records) {
        const auto lacking = lackingPart(record, m_service, m_domain, named);
        if (!lacking)
            continue;
        accept(record, lacking->values);
        m_matched.findings.append(finding<FindingCode::MailfromWrongRegion>(
            arg<Arg::Value> = named.row.value.value_or(QString()),
            arg<Arg::Expected> = lacking->expected));
        return true;
    }
    return false;
}

// False if the row tells another value than one before it: then it is another record.
bool RowMatcher::accept(const ServiceRecord &record, const QMap<QString, QString> &found)
{
    const auto repeats = [this](const QString &name) {
        const ServiceVariable *variable = m_service.variable(name);
        return variable && variable->repeats;
    };
    QMap<QString, QString> row;
    for (auto it = found.begin(); it != found.end(); ++it) {
        if (repeats(it.key()))
            row.insert(it.key(), it.value());
        else if (m_matched.values.value(it.key(), {it.value()}).value(0) != it.value())
            return false;
    }
    QList<QMap<QString, QString>> &rows = m_rows[record.id];
    const bool isNew = !row.isEmpty() && !rows.contains(row);
    if (isNew && rows.size() >= record.repeatMost)
        return false;
    for (auto it = found.begin(); it != found.end(); ++it) {
        if (!repeats(it.key()))
            m_matched.values.insert(it.key(), {it.value()});
    }
    if (isNew) {
        rows.append(row);
        putRow(record, row);
    }
    return true;
}

// The repeating variables of a record stay in step, also where half a row was pasted.
void RowMatcher::putRow(const ServiceRecord &record, const QMap<QString, QString> &row)
{
    QStringList names;
    qsizetype index = 0;
    for (const QString &name : variablesIn(record.host + u' ' + record.value)) {
        const ServiceVariable *variable = m_service.variable(name);
        if (!variable || !variable->repeats)
            continue;
        names.append(name);
        index = std::max(index, m_matched.values.value(name).size());
    }
    for (const QString &name : std::as_const(names)) {
        QStringList &values = m_matched.values[name];
        values.resize(index + 1);
        values[index] = row.value(name);
    }
}

// A row of a record that only one option brings says that this option holds.
void RowMatcher::choose(const ServiceRecord &record)
{
    for (const ServiceChoice &choice : m_service.choices) {
        QStringList options;
        for (const ServiceOption &option : choice.options) {
            if (option.groups.contains(record.groupId))
                options.append(option.id);
        }
        if (options.size() == 1 && !m_matched.values.contains(choice.id))
            m_matched.values.insert(choice.id, options);
    }
}

bool RowMatcher::take(const IntakeRow &row)
{
    const QString host = plainHost(row.host);
    if (const auto rest = restAfter(host, keyMark))
        return isHere(*rest) && takeKey(host, row);
    if (const auto rest = restAfter(host, policyMark))
        return isHere(*rest) && takeValue(Purpose::Dmarc, row);
    const QByteArray value = valueOf(row);
    // The mark may be missing where the host is that of the domain, or not known.
    if (value.startsWith("v=DMARC1"))
        return isHere(host) && takeValue(Purpose::Dmarc, row);
    if (isSpf(value))
        return isHere(host) && takeSpf(row);
    if (looksLikeKey(row))
        return host.isEmpty() && takeKey(host, row);
    if (host.isEmpty() && takeToken(row))
        return true;
    if (row.type == RecordType::Mx || isOurMailServer(row))
        return isHere(host) && takeValue(Purpose::Mx, row);
    return false;
}

// A value alone is a mail server only if it is the one that the service names.
bool RowMatcher::isOurMailServer(const IntakeRow &row) const
{
    const ServiceRecord *record = recordFor(Purpose::Mx, row);
    if (row.type || !record)
        return false;
    const QStringList names = variablesIn(record->value);
    const QString value = plainHost(row.value.value_or(QString()));
    return std::ranges::any_of(names, [&](const QString &name) {
        return !value.isEmpty() && m_service.variable(name)->defaultValue == value;
    });
}

bool RowMatcher::takeKey(const QString &host, const IntakeRow &row)
{
    const ServiceRecord *record = recordFor(Purpose::Dkim, row);
    if (!record || !isCollected(*record))
        return false;
    const auto mark = host.indexOf(u'.' + keyMark);
    if (!host.isEmpty() && mark <= 0)
        return false; // `_domainkey` alone names no selector
    const QString selector = host.left(std::max<qsizetype>(mark, 0));
    const QString value = row.value.value_or(QString()).trimmed();
    const auto fits = [&](const KeyRow &key) {
        const bool selectorFits =
            key.selector == selector || key.selector.isEmpty() || selector.isEmpty();
        const bool valueFits = key.value == value || key.value.isEmpty() || value.isEmpty();
        return selectorFits && valueFits;
    };
    const auto found = std::ranges::find_if(m_keys, fits);
    if (found != m_keys.end()) { // the same again, or the other half of it
        found->selector = selector.isEmpty() ? found->selector : selector;
        found->value = value.isEmpty() ? found->value : value;
        return true;
    }
    const bool isTaken = std::ranges::any_of(
        m_keys, [&](const KeyRow &key) { return !selector.isEmpty() && key.selector == selector; });
    // Two keys for one selector cannot both be right; more rows than the service has are not its.
    if (isTaken || m_keys.size() >= record->repeatMost)
        return false;
    m_keys.append({selector, value});
    return true;
}

bool RowMatcher::takeSpf(const IntakeRow &row)
{
    // The rules come from the profile; the row is known, so that nobody is told it fits nothing.
    return recordFor(Purpose::Spf, row)
        || (row.type == RecordType::Spf && recordFor(Purpose::Spf, IntakeRow()));
}

bool RowMatcher::takeValue(Purpose purpose, const IntakeRow &row)
{
    const ServiceRecord *record = recordFor(purpose, row);
    const QString value = row.value.value_or(QString()).trimmed();
    if (!record || value.isEmpty())
        return false;
    const QStringList names = variablesIn(record->value);
    if (names.isEmpty())
        return true;
    QStringList &values = m_matched.values[names.first()];
    if (values.isEmpty())
        values.append(value);
    return values.first() == value;
}

// An ownership text alone: long, and without a blank.
bool RowMatcher::takeToken(const IntakeRow &row)
{
    constexpr qsizetype leastLength = 20;
    const QString value = row.value.value_or(QString()).trimmed();
    const ServiceRecord *record = recordFor(Purpose::Ownership, row);
    const QStringList names = record ? variablesIn(record->value) : QStringList();
    if (names.size() != 1 || record->value != u'%' + names.first() + u'%'
        || value.size() < leastLength || !fits(VariableType::Token, value))
        return false;
    return accept(*record, {{names.first(), value}});
}

void RowMatcher::putKeys()
{
    const auto record = std::ranges::find_if(m_service.records, isCollected);
    if (record == m_service.records.end())
        return;
    const QStringList hostNames = variablesIn(record->host);
    const QStringList valueNames = variablesIn(record->value);
    for (const KeyRow &key : std::as_const(m_keys)) {
        if (!hostNames.isEmpty())
            m_matched.values[hostNames.first()].append(key.selector);
        if (!valueNames.isEmpty())
            m_matched.values[valueNames.first()].append(key.value);
    }
}

} // namespace

MatchedRows matchRows(const Service &service, const DomainName &domain,
                      const QList<IntakeRow> &rows)
{
    return RowMatcher(service, domain).match(rows);
}

QList<IntakeRow> unusedRows(const MatchedRows &matched, const QList<IntakeRow> &rows)
{
    QList<IntakeRow> unused;
    for (int i = 0; i < rows.size(); ++i) {
        if (!matched.used.contains(i))
            unused.append(rows.at(i));
    }
    return unused;
}

} // namespace sda
