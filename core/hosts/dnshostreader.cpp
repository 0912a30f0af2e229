#include "core/hosts/dnshost.h"
#include "core/hosts/jsonmembers.h"

#include <QRegularExpression>

#include <algorithm>
#include <initializer_list>
#include <utility>

namespace sda {

namespace {

using namespace Qt::StringLiterals;

template <typename T>
using Words = std::initializer_list<std::pair<QLatin1StringView, T>>;

const Words<DnsHost::NameStyle> nameStyles = {
    {"relative"_L1, DnsHost::NameStyle::Relative},
    {"full"_L1, DnsHost::NameStyle::Full},
};
const Words<DnsHost::FinalDot> finalDots = {
    {"never"_L1, DnsHost::FinalDot::Never},
    {"optional"_L1, DnsHost::FinalDot::Optional},
    {"required"_L1, DnsHost::FinalDot::Required},
    {"unknown"_L1, DnsHost::FinalDot::Unknown},
};
const Words<DnsHost::Priority> priorities = {
    {"ownField"_L1, DnsHost::Priority::OwnField},
    {"inValue"_L1, DnsHost::Priority::InValue},
};
const Words<HostField> fields = {
    {"name"_L1, HostField::Name},   {"type"_L1, HostField::Type},
    {"value"_L1, HostField::Value}, {"priority"_L1, HostField::Priority},
    {"ttl"_L1, HostField::Ttl},
};
constexpr QLatin1StringView facts[] = {"nameStyle"_L1, "apex"_L1,     "finalDot"_L1,
                                       "quotesTxt"_L1, "txtLimit"_L1, "splitsLongTxt"_L1,
                                       "priority"_L1,  "panelUrl"_L1};

class Reader : public JsonMembers
{
public:
    using JsonMembers::JsonMembers;

    DnsHost read()
    {
        DnsHost host;
        host.id = shortName(u"id"_s);
        host.name = required(u"name"_s);
        host.country = country();
        host.nameServerPatterns = namePatterns(u"nameServers"_s);
        host.ambiguous = flag(u"ambiguous"_s, false);
        host.labels = labels();
        host.nameStyle = word(u"nameStyle"_s, nameStyles);
        host.apex = apex();
        host.finalDot = word(u"finalDot"_s, finalDots);
        host.quotesTxt = flag(u"quotesTxt"_s, std::nullopt);
        host.txtLimit = limit();
        host.splitsLongTxt = flag(u"splitsLongTxt"_s, std::nullopt);
        host.priority = word(u"priority"_s, priorities);
        host.panelUrl = url(u"panelUrl"_s);
        host.unverified = unverified();
        if (host.finalDot == DnsHost::FinalDot::Unknown && !host.unverified.contains("finalDot"_L1))
            host.unverified += u"finalDot"_s;
        refuseOthers();
        return host;
    }

private:
    QString country()
    {
        static const QRegularExpression form(u"^([A-Z]{2})?$"_s);
        const QString value = text(u"country"_s);
        if (!form.match(value).hasMatch())
            failAt(u"country"_s, u"not a country code"_s);
        return value;
    }
    template <typename T>
    T word(const QString &key, const Words<T> &words)
    {
        const QString value = text(key);
        for (const auto &[name, meaning] : words) {
            if (value == name)
                return meaning;
        }
        failAt(key, u"unknown word: "_s + value);
        return {};
    }
    QMap<HostField, QString> labels()
    {
        const QJsonValue value = take(u"labels"_s);
        if (!value.isUndefined() && !value.isObject())
            failAt(u"labels"_s, u"not an object"_s);
        QMap<HostField, QString> labels;
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            const auto field = std::find_if(fields.begin(), fields.end(),
                                            [&](const auto &f) { return it.key() == f.first; });
            if (field == fields.end())
                failAt(u"labels."_s + it.key(), u"unknown field"_s);
            else if (it.value().toString().isEmpty())
                failAt(u"labels."_s + it.key(), u"not a text"_s);
            else
                labels.insert(field->second, it.value().toString());
        }
        return labels;
    }
    QString apex()
    {
        if (!contains(u"apex"_s))
            failAt(u"apex"_s, u"missing"_s);
        const QString value = text(u"apex"_s);
        if (!value.isEmpty() && value != "@"_L1)
            failAt(u"apex"_s, u"neither \"@\" nor empty"_s);
        return value;
    }
    std::optional<int> limit()
    {
        const QJsonValue value = take(u"txtLimit"_s);
        if (value.isUndefined())
            return std::nullopt;
        constexpr int longestRecord = 65535; // RFC 1035, 3.2.1: RDLENGTH has 16 bits
        if (value.toInt() < 1 || value.toInt() > longestRecord)
            failAt(u"txtLimit"_s, u"not a number of characters"_s);
        return value.toInt();
    }
    QStringList unverified()
    {
        const QStringList list = texts(u"unverified"_s);
        for (qsizetype i = 0; i < list.size(); ++i) {
            if (std::find(std::begin(facts), std::end(facts), list[i]) == std::end(facts))
                failAt(u"unverified"_s, i, u"unknown fact: "_s + list[i]);
        }
        return list;
    }
};

} // namespace

std::variant<DnsHost, Finding> parseDnsHost(const QByteArray &json, const QString &file)
{
    const auto parsed = parseJson(json, file);
    if (const auto *why = std::get_if<Finding>(&parsed))
        return *why;
    const auto &document = std::get<QJsonDocument>(parsed);
    if (!document.isObject())
        return invalidProfile(file, u"$"_s, u"not an object"_s);
    Reader reader(document.object());
    const DnsHost host = reader.read();
    if (!reader.isGood())
        return reader.refusal(file);
    return host;
}

} // namespace sda
