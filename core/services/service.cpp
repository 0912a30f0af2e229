#include "core/services/service.h"

#include "core/records/dmarc.h"
#include "core/records/spf.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

// The profiles live in a static library, whose resources the linker drops unless they are asked
// for; the macro must stand outside of any namespace.
static void initServiceProfiles()
{
    Q_INIT_RESOURCE(service_profiles);
}

namespace sda {

namespace {

constexpr std::pair<Purpose, QLatin1StringView> purposes[] = {
    {Purpose::Mx, "mx"_L1},
    {Purpose::Spf, "spf"_L1},
    {Purpose::Dkim, "dkim"_L1},
    {Purpose::Dmarc, "dmarc"_L1},
    {Purpose::MailFrom, "mailfrom"_L1},
    {Purpose::Ownership, "ownership"_L1},
    {Purpose::Other, "other"_L1},
};

bool isLabelText(QStringView value)
{
    const auto isLetter = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')
            || c == u'-' || c == u'_' || c == u'.';
    };
    return std::ranges::all_of(value, isLetter) && DnsName::fromText(value).has_value();
}

// An address fits the grammar of names; DnsName has no reason to refuse it.
bool endsInNumber(QStringView name)
{
    const QStringView last = name.sliced(name.lastIndexOf(u'.') + 1);
    return std::ranges::all_of(last, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isServerName(QStringView value)
{
    QString name = value.toString();
    if (name.endsWith(u'.'))
        name.chop(1);
    const QString ascii = QString::fromLatin1(QUrl::toAce(name));
    return ascii.contains(u'.') && !endsInNumber(ascii) && isLabelText(ascii);
}

// Letters, digits and hyphens, a number at the end: "ap-northeast-1".
bool isRegion(QStringView value)
{
    static const QRegularExpression pattern(uR"(\A[a-z]{2}(-[a-z]+)+-[0-9]{1,2}\z)"_s);
    return pattern.match(value.toString()).hasMatch();
}

bool isToken(QStringView value)
{
    return std::ranges::all_of(value, [](QChar c) { return c > u' ' && c < QChar(0x7f); });
}

bool isDmarcText(QStringView value)
{
    const auto record = parseDmarc(value.toUtf8());
    return record && record->hasPolicy;
}

bool areSpfTerms(QStringView value)
{
    const SpfRecord record = parseSpf(("v=spf1 "_L1 + value.trimmed().toString()).toUtf8());
    return record.faults.isEmpty() && std::ranges::all_of(record.terms, [](const SpfTerm &term) {
               return term.kind != SpfKind::All && term.kind != SpfKind::Redirect
                   && term.kind != SpfKind::Exp && term.kind != SpfKind::OtherModifier;
           });
}

bool isWholeNumber(QStringView value)
{
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    return isNumber && number >= 0;
}

constexpr std::pair<VariableType, QLatin1StringView> variableTypes[] = {
    {VariableType::HostName, "hostname"_L1}, {VariableType::Label, "label"_L1},
    {VariableType::DkimKey, "dkimkey"_L1},   {VariableType::Dmarc, "dmarc"_L1},
    {VariableType::SpfTerms, "spfterms"_L1}, {VariableType::Token, "token"_L1},
    {VariableType::Region, "region"_L1},     {VariableType::Address, "address"_L1},
    {VariableType::Number, "number"_L1},     {VariableType::Text, "text"_L1},
};

} // namespace

QString textOf(Purpose purpose)
{
    const auto row = std::ranges::find(purposes, purpose, [](const auto &p) { return p.first; });
    return row->second;
}

std::optional<Purpose> purposeOf(QStringView text)
{
    const auto row =
        std::ranges::find_if(purposes, [text](const auto &p) { return text == p.second; });
    if (row == std::end(purposes))
        return std::nullopt;
    return row->first;
}

QString textOf(VariableType type)
{
    const auto row =
        std::ranges::find(variableTypes, type, [](const auto &known) { return known.first; });
    return row->second;
}

std::optional<VariableType> variableTypeOf(QStringView text)
{
    const auto row = std::ranges::find_if(
        variableTypes, [text](const auto &known) { return text == known.second; });
    if (row == std::end(variableTypes))
        return std::nullopt;
    return row->first;
}

bool fits(VariableType type, QStringView value)
{
    if (value.trimmed().isEmpty())
        return false;
    switch (type) {
    case VariableType::HostName:
        return isServerName(value);
    case VariableType::Label:
        return isLabelText(value);
    case VariableType::Dmarc:
        return isDmarcText(value);
    case VariableType::SpfTerms:
        return areSpfTerms(value);
    case VariableType::Token:
        return isToken(value);
    case VariableType::Region:
        return isRegion(value);
    case VariableType::Address:
        return IpAddress::fromText(value).has_value();
    case VariableType::Number:
        return isWholeNumber(value);
    case VariableType::DkimKey:
    case VariableType::Text:
        return !value.contains(u'\n') && !value.contains(u'\r');
    }
    Q_UNREACHABLE();
}

namespace {

bool isVariableName(QStringView name)
{
    const auto isLetter = [](QChar c) {
        return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || c == u'_';
    };
    return !name.isEmpty() && isLetter(name.front()) && std::ranges::all_of(name, [&](QChar c) {
        return isLetter(c) || (c >= u'0' && c <= u'9') || c == u'.' || c == u'-';
    });
}

/// The first "%name%" at `from` or behind it; empty if there is none.
QStringView nextVariable(QStringView text, qsizetype from)
{
    qsizetype begin = text.indexOf(u'%', from);
    for (qsizetype end = begin; begin >= 0; begin = end) {
        end = text.indexOf(u'%', begin + 1);
        if (end < 0)
            break;
        if (isVariableName(text.sliced(begin + 1, end - begin - 1)))
            return text.sliced(begin, end - begin + 1);
    }
    return {};
}

QString nameOf(QStringView variable)
{
    return variable.sliced(1, variable.size() - 2).toString();
}

} // namespace

QStringList variablesIn(const QString &text)
{
    QStringList names;
    qsizetype done = 0;
    for (QStringView found; !(found = nextVariable(text, done)).isEmpty();) {
        if (const QString name = nameOf(found); !names.contains(name))
            names.append(name);
        done = found.end() - QStringView(text).begin();
    }
    return names;
}

QString replaceVariables(const QString &text,
                         const std::function<std::optional<QString>(const QString &)> &valueOf)
{
    QString result;
    qsizetype done = 0;
    const QStringView whole(text);
    for (QStringView found; !(found = nextVariable(whole, done)).isEmpty();) {
        const qsizetype start = found.begin() - whole.begin();
        result += whole.sliced(done, start - done);
        result += valueOf(nameOf(found)).value_or(found.toString());
        done = start + found.size();
    }
    return result.append(whole.sliced(done));
}

const ServiceVariable *Service::variable(QStringView wanted) const
{
    const auto found =
        std::ranges::find_if(variables, [wanted](const auto &v) { return v.name == wanted; });
    return found == variables.end() ? nullptr : &*found;
}

const ServiceChoice *Service::choice(QStringView wanted) const
{
    const auto found =
        std::ranges::find_if(choices, [wanted](const auto &c) { return c.id == wanted; });
    return found == choices.end() ? nullptr : &*found;
}

bool isBuiltInVariable(QStringView name)
{
    return name == "domain"_L1 || name == "host"_L1 || name == "fqdn"_L1;
}

const ServiceOption &chosenOption(const ServiceChoice &choice, const ServiceValues &values)
{
    const QString wanted = values.value(choice.id).value(0);
    const auto found = std::ranges::find(choice.options, wanted, &ServiceOption::id);
    return found == choice.options.end() ? choice.options.first() : *found;
}

QList<ServiceRecord> activeRecords(const Service &service, const ServiceValues &values)
{
    QSet<QString> switched;
    QSet<QString> on;
    for (const ServiceChoice &choice : service.choices) {
        for (const ServiceOption &option : choice.options)
            switched.unite(QSet<QString>(option.groups.begin(), option.groups.end()));
        const QStringList &groups = chosenOption(choice, values).groups;
        on.unite(QSet<QString>(groups.begin(), groups.end()));
    }
    QList<ServiceRecord> active;
    std::ranges::copy_if(
        service.records, std::back_inserter(active), [&](const ServiceRecord &record) {
            return !switched.contains(record.groupId) || on.contains(record.groupId);
        });
    return active;
}

QList<ServiceVariable> activeVariables(const Service &service, const ServiceValues &values)
{
    QStringList wanted;
    for (const ServiceRecord &record : activeRecords(service, values)) {
        if (!record.isLiteral)
            wanted += variablesIn(
                QStringList{record.host, record.value, record.priorityVariable, record.ttlVariable}
                    .join(u' '));
    }
    // Defaults lean on other variables; the list grows while it is read.
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const ServiceVariable *variable = service.variable(wanted.at(i));
        for (const QString &name : variablesIn(variable ? variable->defaultValue : QString())) {
            if (!wanted.contains(name))
                wanted.append(name);
        }
    }
    QList<ServiceVariable> active;
    std::ranges::copy_if(
        service.variables, std::back_inserter(active),
        [&](const ServiceVariable &variable) { return wanted.contains(variable.name); });
    return active;
}

const QList<Service> &builtInServices()
{
    static const QList<Service> services = [] {
        initServiceProfiles();
        QList<Service> found;
        const QDir folder(u":/services"_s);
        for (const QString &id : folder.entryList(QDir::Dirs, QDir::Name)) {
            QFile file(folder.filePath(id + "/service.json"_L1));
            if (!file.open(QIODevice::ReadOnly))
                continue;
            auto service = parseService(file.readAll(), file.fileName());
            if (auto *good = std::get_if<Service>(&service))
                found.append(std::move(*good));
            else // a test reads them all, so this is for authors of profiles
                qWarning("%s is not a service profile: %s", qPrintable(file.fileName()),
                         qPrintable(std::get<Finding>(service).text(Arg::Place)));
        }
        std::ranges::stable_sort(found, {}, &Service::order);
        return found;
    }();
    return services;
}

const Service *findService(QStringView id)
{
    const QList<Service> &services = builtInServices();
    const auto found =
        std::ranges::find_if(services, [id](const Service &s) { return s.id == id; });
    return found == services.end() ? nullptr : &*found;
}

} // namespace sda
