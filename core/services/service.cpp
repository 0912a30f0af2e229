#include "core/services/service.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

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
    switch (type) {
    case VariableType::HostName:
        return u"hostname"_s;
    case VariableType::Label:
        return u"label"_s;
    case VariableType::DkimKey:
        return u"dkimkey"_s;
    case VariableType::Text:
        return u"text"_s;
    }
    Q_UNREACHABLE();
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
    case VariableType::DkimKey:
    case VariableType::Text:
        return !value.contains(u'\n') && !value.contains(u'\r');
    }
    Q_UNREACHABLE();
}

QStringList variablesIn(const QString &text)
{
    static const QRegularExpression pattern(u"%([A-Za-z][A-Za-z0-9]*)%"_s);
    QStringList names;
    for (auto it = pattern.globalMatch(text); it.hasNext();)
        names.append(it.next().captured(1));
    names.removeDuplicates();
    return names;
}

const ServiceVariable *Service::variable(QStringView wanted) const
{
    const auto found =
        std::ranges::find_if(variables, [wanted](const auto &v) { return v.name == wanted; });
    return found == variables.end() ? nullptr : &*found;
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
