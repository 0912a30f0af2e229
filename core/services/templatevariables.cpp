#include "core/services/templatevariables.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sda {

namespace {

/// The one variable that `text` is, without its percent signs; empty if there is more or less.
QString wholeVariable(const QString &text)
{
    const QStringList names = variablesIn(text);
    return names.size() == 1 && text == u'%' + names.first() + u'%' ? names.first() : QString();
}

bool says(const QString &name, const QRegularExpression &words)
{
    return words.match(name).hasMatch();
}

// What the names of variables tell in the templates there are.
bool namesAPartOfADomain(const QString &name)
{
    static const QRegularExpression words(
        u"sub|selector|dkim|token|prefix|label|bounce|return|mail_?from|spf_?domain|tracking"_s,
        QRegularExpression::CaseInsensitiveOption);
    return says(name, words);
}

bool namesAToken(const QString &name)
{
    static const QRegularExpression words(u"token|code|verif|challenge|ownership|hash|uuid|key"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return says(name, words);
}

QList<TypedVariable> allOf(const QString &text, VariableType type)
{
    QList<TypedVariable> variables;
    for (const QString &name : variablesIn(text))
        variables.append({name, type});
    return variables;
}

// What stands within a term must not bring another one along.
QList<TypedVariable> inRules(const QString &rules)
{
    QList<TypedVariable> variables;
    for (const QString &term : rules.split(u' ')) {
        const bool isAddress = term.contains("ip4:"_L1, Qt::CaseInsensitive)
            || term.contains("ip6:"_L1, Qt::CaseInsensitive);
        const bool isWhole = !wholeVariable(term).isEmpty();
        variables += allOf(term,
                           isWhole         ? VariableType::SpfTerms
                               : isAddress ? VariableType::Address
                                           : VariableType::Label);
    }
    return variables;
}

/// "priority weight port target"
QList<TypedVariable> inService(const QString &value)
{
    QList<TypedVariable> variables;
    const QStringList parts = value.split(u' ');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const bool isWhole = !wholeVariable(parts.at(i)).isEmpty();
        variables += allOf(parts.at(i),
                           i < 3         ? VariableType::Number
                               : isWhole ? VariableType::HostName
                                         : VariableType::Label);
    }
    return variables;
}

/// What a variable may be that is the whole value; nothing: anything at all.
std::optional<VariableType> wholeValueType(const ServiceRecord &record)
{
    if (record.type == RecordType::A || record.type == RecordType::Aaaa)
        return VariableType::Address;
    if (isTarget(record.type))
        return VariableType::HostName;
    if (record.verify == VerifyMode::SpfHasTerms)
        return VariableType::SpfTerms;
    if (record.verify == VerifyMode::DkimKey)
        return VariableType::DkimKey;
    if (record.verify == VerifyMode::DmarcMinimum)
        return VariableType::Dmarc;
    if (record.type == RecordType::Txt && namesAToken(wholeVariable(record.value)))
        return VariableType::Token;
    return std::nullopt;
}

QList<TypedVariable> inValue(const ServiceRecord &record)
{
    if (record.type == RecordType::Srv)
        return inService(record.value);
    if (record.verify == VerifyMode::SpfHasTerms)
        return inRules(record.value);
    if (!wholeVariable(record.value).isEmpty())
        return allOf(record.value, wholeValueType(record).value_or(VariableType::Text));
    return allOf(record.value, isTarget(record.type) ? VariableType::Label : VariableType::Text);
}

} // namespace

bool isTarget(RecordType type)
{
    return type == RecordType::Cname || type == RecordType::Mx || type == RecordType::Ns
        || type == RecordType::Alias;
}

QList<TypedVariable> typedVariables(const ServiceRecord &record)
{
    return allOf(record.host, VariableType::Label) + inValue(record)
        + allOf(record.priorityVariable + record.ttlVariable, VariableType::Number);
}

bool isBareHost(const ServiceRecord &record)
{
    const QString whole = wholeVariable(record.host);
    return !whole.isEmpty() && !isBuiltInVariable(whole) && !namesAPartOfADomain(whole);
}

bool isBareValue(const ServiceRecord &record)
{
    const QString whole = wholeVariable(record.value);
    return !whole.isEmpty() && !isBuiltInVariable(whole) && !wholeValueType(record);
}

} // namespace sda
