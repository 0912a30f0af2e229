#include "core/plan/rowpattern.h"

#include "core/plan/tableservice.h"
#include "core/records/spf.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sda {

namespace {

using Found = QMap<QString, QString>;

/// `text` against a pattern with %variables%; a variable that stands twice must be the same twice.
std::optional<Found> matchText(const QString &pattern, const QString &text)
{
    static const QRegularExpression variable(u"%([A-Za-z_][A-Za-z0-9_.-]*)%"_s);
    QStringList names;
    QString expression;
    qsizetype done = 0;
    for (auto it = variable.globalMatch(pattern); it.hasNext();) {
        const QRegularExpressionMatch mark = it.next();
        expression +=
            QRegularExpression::escape(pattern.mid(done, mark.capturedStart() - done)) + "(.+?)"_L1;
        names.append(mark.captured(1));
        done = mark.capturedEnd();
    }
    expression += QRegularExpression::escape(pattern.mid(done));
    const QRegularExpression whole("\\A"_L1 + expression + "\\z"_L1,
                                   QRegularExpression::CaseInsensitiveOption
                                       | QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = whole.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    Found found;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QString value = match.captured(int(i) + 1);
        const QString known = found.value(names.at(i), value);
        if (known.compare(value, Qt::CaseInsensitive) != 0)
            return std::nullopt;
        found.insert(names.at(i), known);
    }
    return found;
}

QString withBuiltIns(const QString &text, const DomainName &domain)
{
    return replaceVariables(text, [&](const QString &name) -> std::optional<QString> {
        if (name == "domain"_L1)
            return domain.registrable().ascii();
        if (name == "fqdn"_L1)
            return domain.ascii();
        return std::nullopt;
    });
}

std::optional<Found> matchHost(const ServiceRecord &record, const DomainName &domain,
                               const IntakeRow &row)
{
    const auto name = pastedName(row.host, domain);
    if (!name || row.host.isEmpty() || domain.isEmpty())
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

std::optional<Found> matchValue(const ServiceRecord &record, const DomainName &domain,
                                const IntakeRow &row)
{
    const QString value = plainValue(record, row);
    if (value.isEmpty()) // half a row, where the host says something by itself
        return variablesIn(record.host).isEmpty() ? std::nullopt : std::optional(Found());
    if (!record.isSpfRules)
        return matchText(withBuiltIns(record.value, domain), value);
    if (!isSpf(value.toUtf8()))
        return std::nullopt;
    const QStringList names = variablesIn(record.value);
    if (names.size() == 1 && record.value == u'%' + names.first() + u'%')
        return Found{{names.first(), rulesOf(parseSpf(value.toUtf8())).join(u' ')}};
    return Found();
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

std::optional<Found> matchRow(const ServiceRecord &record, const Service &service,
                              const DomainName &domain, const IntakeRow &row)
{
    if (!isOfType(record, row))
        return std::nullopt;
    const auto host = matchHost(record, domain, row);
    const auto value = host ? matchValue(record, domain, row) : std::nullopt;
    const auto all = value ? joined(*host, *value) : std::nullopt;
    return all && allFit(*all, service) ? all : std::nullopt;
}

std::optional<LackingPart> lackingPart(const ServiceRecord &record, const Service &service,
                                       const DomainName &domain, const IntakeRow &row)
{
    const QStringList names = variablesIn(record.value);
    if (!isTarget(record) || !isOfType(record, row) || names.size() != 1)
        return std::nullopt;
    const QString mark = u'%' + names.first() + u'%';
    const auto host = matchHost(record, domain, row);
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
