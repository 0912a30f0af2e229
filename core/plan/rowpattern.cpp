#include "core/plan/rowpattern.h"

#include "core/plan/tableservice.h"
#include "core/records/spf.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sda {

namespace {

using Found = QMap<QString, QString>;

/// A pattern with %variables% as an expression, and the variables in their order.
struct Compiled
{
    QRegularExpression expression;
    QStringList names;
};

Compiled compile(const QString &pattern)
{
    static const QRegularExpression variable(u"%([A-Za-z_][A-Za-z0-9_.-]*)%"_s);
    Compiled compiled;
    QString expression;
    qsizetype done = 0;
    for (auto it = variable.globalMatch(pattern); it.hasNext();) {
        const QRegularExpressionMatch mark = it.next();
        expression +=
            QRegularExpression::escape(pattern.mid(done, mark.capturedStart() - done)) + "(.+?)"_L1;
        compiled.names.append(mark.captured(1));
        done = mark.capturedEnd();
    }
    expression += QRegularExpression::escape(pattern.mid(done));
    compiled.expression = QRegularExpression("\\A"_L1 + expression + "\\z"_L1,
                                             QRegularExpression::CaseInsensitiveOption
                                                 | QRegularExpression::DotMatchesEverythingOption);
    return compiled;
}

/// Every row of a paste is held against every record of a service, so patterns are compiled once.
const Compiled &compiledOf(const QString &pattern)
{
    constexpr qsizetype mostKept = 4096;
    static QHash<QString, Compiled> kept;
    if (kept.size() > mostKept)
        kept.clear();
    auto found = kept.find(pattern);
    if (found == kept.end())
        found = kept.insert(pattern, compile(pattern));
    return *found;
}

/// `text` against a pattern with %variables%; a variable that stands twice must be the same twice.
std::optional<Found> matchText(const QString &pattern, const QString &text)
{
    if (!pattern.contains(u'%'))
        return pattern.compare(text, Qt::CaseInsensitive) == 0 ? std::optional(Found())
                                                               : std::nullopt;
    const Compiled &compiled = compiledOf(pattern);
    const QRegularExpressionMatch match = compiled.expression.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    Found found;
    for (qsizetype i = 0; i < compiled.names.size(); ++i) {
        const QString value = match.captured(int(i) + 1);
        const QString known = found.value(compiled.names.at(i), value);
        if (known.compare(value, Qt::CaseInsensitive) != 0)
            return std::nullopt;
        found.insert(compiled.names.at(i), known);
    }
    return found;
}

QString withBuiltIns(const QString &text, const DomainName &domain)
{
    if (!text.contains("%domain%"_L1) && !text.contains("%fqdn%"_L1))
        return text; // nearly always; rows are many
    return replaceVariables(text, [&](const QString &name) -> std::optional<QString> {
        if (name == "domain"_L1)
            return domain.registrable().ascii();
        if (name == "fqdn"_L1)
            return domain.ascii();
        return std::nullopt;
    });
}

std::optional<Found> matchHost(const ServiceRecord &record, const DomainName &domain,
                               const NamedRow &named)
{
    const auto &name = named.name;
    if (!name || named.row.host.isEmpty() || domain.isEmpty())
        return std::nullopt;
    const QString pattern = withBuiltIns(record.host, domain);
    if (pattern.endsWith(u'.'))
        return matchText(pattern.chopped(1), name->text());
    if (!name->isAtOrBelow(domain.dnsName()))
        return std::nullopt;
    const QString relative = name->relativeTo(domain.dnsName());
    if ((relative == u'@') != (pattern == u'@'))
        return std::nullopt; // a variable in front of the domain is not the domain itself
    return matchText(pattern, relative);
}

// Selectors and tokens in names come in any letter case; values are taken as they are.
bool isTarget(const ServiceRecord &record)
{
    return record.type == RecordType::Cname || record.type == RecordType::Mx
        || record.type == RecordType::Ns;
}

QString plainValue(const ServiceRecord &record, const IntakeRow &row)
{
    QString value = row.value.value_or(QString()).trimmed();
    if (isTarget(record) && value.endsWith(u'.'))
        value.chop(1);
    return value;
}

/// The rules of the service are in the row; what else is in it goes to the variable that takes more
/// terms.
std::optional<Found> matchRules(const ServiceRecord &record, const QString &value)
{
    if (!isSpf(value.toUtf8()))
        return std::nullopt;
    const SpfRecord there = parseSpf(value.toUtf8());
    QStringList rest = rulesOf(there);
    QString variable;
    for (const QString &rule : record.value.split(u' ', Qt::SkipEmptyParts)) {
        const QStringList names = variablesIn(rule);
        if (names.size() == 1 && rule == u'%' + names.first() + u'%')
            variable = names.first();
        else if (names.isEmpty() && rest.removeAll(rule) == 0)
            return std::nullopt;
    }
    if (variable.isEmpty() || rest.isEmpty())
        return Found();
    return Found{{variable, rest.join(u' ')}};
}

/// The variable that is the whole value, if it has a default made of others: "%token%.%zone%". Then
/// the value has to look like that.
const ServiceVariable *madeOfOthers(const ServiceRecord &record, const Service &service)
{
    const QStringList names = variablesIn(record.value);
    if (names.size() != 1 || record.value != u'%' + names.first() + u'%')
        return nullptr;
    const ServiceVariable *variable = service.variable(names.first());
    return variable && !variablesIn(variable->defaultValue).isEmpty() ? variable : nullptr;
}

/// What the other variables in the default have to be; only those of the host are believed.
std::optional<Found> matchMade(const ServiceVariable &variable, const QString &value,
                               const Found &host)
{
    auto parts = matchText(variable.defaultValue, value);
    if (!parts)
        return std::nullopt;
    for (auto it = parts->cbegin(); it != parts->cend(); ++it) {
        if (host.value(it.key(), it.value()).compare(it.value(), Qt::CaseInsensitive) != 0)
            return std::nullopt;
    }
    return Found{{variable.name, value}};
}

std::optional<Found> matchValue(const ServiceRecord &record, const Service &service,
                                const DomainName &domain, const IntakeRow &row, const Found &host)
{
    const QString value = plainValue(record, row);
    if (value.isEmpty()) // half a row, where the host says something by itself
        return variablesIn(record.host).isEmpty() ? std::nullopt : std::optional(Found());
    if (record.isSpfRules)
        return matchRules(record, value);
    if (const ServiceVariable *made = madeOfOthers(record, service))
        return matchMade(*made, value, host);
    return matchText(withBuiltIns(record.value, domain), value);
}

/// A host or value without variables, or one that has more than them.
bool hasFixedPart(const ServiceRecord &record, const Service &service)
{
    const QStringList inValue = variablesIn(record.value);
    const bool isBare = inValue.size() == 1 && record.value == u'%' + inValue.first() + u'%';
    const bool fixedHost = record.host != u'@' && variablesIn(record.host).isEmpty();
    return fixedHost || !isBare || madeOfOthers(record, service);
}

bool isOfType(const ServiceRecord &record, const IntakeRow &row)
{
    if (!row.type) // then the host has to say what it is
        return record.host.contains(u'_');
    return *row.type == record.type || (record.isSpfRules && *row.type == RecordType::Spf);
}

bool allFit(const Found &found, const Service &service)
{
    for (auto it = found.begin(); it != found.end(); ++it) {
        const ServiceVariable *variable = service.variable(it.key());
        if (variable && !fits(variable->type, it.value()))
            return false;
    }
    return true;
}

std::optional<Found> joined(const Found &host, const Found &value)
{
    Found all = host;
    for (auto it = value.begin(); it != value.end(); ++it) {
        const QString known = all.value(it.key(), it.value());
        if (known.compare(it.value(), Qt::CaseInsensitive) != 0)
            return std::nullopt;
        all.insert(it.key(), known);
    }
    return all;
}

} // namespace

std::optional<RowMatch> matchRow(const ServiceRecord &record, const Service &service,
                                 const DomainName &domain, const NamedRow &named)
{
    const IntakeRow &row = named.row;
    if (!isOfType(record, row))
        return std::nullopt;
    const auto host = matchHost(record, domain, named);
    const auto value = host ? matchValue(record, service, domain, row, *host) : std::nullopt;
    const auto all = value ? joined(*host, *value) : std::nullopt;
    if (!all || !allFit(*all, service))
        return std::nullopt;
    const bool hasValue = row.value && !row.value->trimmed().isEmpty();
    return RowMatch{*all, hasValue && hasFixedPart(record, service)};
}

std::optional<LackingPart> lackingPart(const ServiceRecord &record, const Service &service,
                                       const DomainName &domain, const NamedRow &named)
{
    const IntakeRow &row = named.row;
    const QStringList names = variablesIn(record.value);
    if (!isTarget(record) || !isOfType(record, row) || names.size() != 1)
        return std::nullopt;
    const QString mark = u'%' + names.first() + u'%';
    const auto host = matchHost(record, domain, named);
    const QString without = QString(record.value).remove(mark + u'.');
    if (!host || record.value == mark
        || plainValue(record, row).compare(without, Qt::CaseInsensitive) != 0)
        return std::nullopt;
    const ServiceVariable *variable = service.variable(names.first());
    const QString example = variable ? variable->example : QString();
    return LackingPart{QString(record.value).replace(mark, example.isEmpty() ? mark : example),
                       *host};
}

} // namespace sda
