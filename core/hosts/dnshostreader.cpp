#include "core/hosts/dnshost.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

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

/// Reads one host; keeps the first thing that is wrong and where.
class Reader
{
public:
    explicit Reader(QJsonObject object) : m_object(std::move(object)) { }

    const QString &fault() const { return m_fault; }
    const QString &place() const { return m_place; }

    DnsHost read()
    {
        DnsHost host;
        host.id = required(u"id"_s);
        host.name = required(u"name"_s);
        host.country = text(u"country"_s);
        host.nameServerPatterns = patterns();
        host.ambiguous = flag(u"ambiguous"_s, false);
        host.labels = labels();
        host.nameStyle = word(u"nameStyle"_s, nameStyles);
        host.apex = apex();
        host.finalDot = word(u"finalDot"_s, finalDots);
        host.quotesTxt = flag(u"quotesTxt"_s, std::nullopt);
        host.txtLimit = limit();
        host.splitsLongTxt = flag(u"splitsLongTxt"_s, std::nullopt);
        host.priority = word(u"priority"_s, priorities);
        host.panelUrl = url();
        host.unverified = unverified();
        if (host.finalDot == DnsHost::FinalDot::Unknown && !host.unverified.contains("finalDot"_L1))
            host.unverified += u"finalDot"_s;
        check(host);
        return host;
    }

private:
    void fail(const QString &place, const QString &fault)
    {
        if (!m_fault.isEmpty())
            return;
        m_place = place;
        m_fault = fault;
    }
    void failAt(const QString &member, const QString &fault) { fail(u"$."_s + member, fault); }

    QJsonValue take(const QString &key)
    {
        m_known.insert(key);
        return m_object.value(key);
    }
    QString text(const QString &key)
    {
        const QJsonValue value = take(key);
        if (!value.isUndefined() && !value.isString())
            failAt(key, u"not a text"_s);
        return value.toString();
    }
    QString required(const QString &key)
    {
        const QString value = text(key);
        if (value.isEmpty())
            failAt(key, u"missing"_s);
        return value;
    }
    bool flag(const QString &key, std::optional<bool> otherwise)
    {
        const QJsonValue value = take(key);
        if (value.isUndefined() && otherwise)
            return *otherwise;
        if (!value.isBool())
            failAt(key, u"not true or false"_s);
        return value.toBool();
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
    QStringList texts(const QString &key)
    {
        const QJsonValue value = take(key);
        if (!value.isUndefined() && !value.isArray())
            failAt(key, u"not a list"_s);
        const QJsonArray array = value.toArray();
        QStringList list;
        for (qsizetype i = 0; i < array.size(); ++i) {
            if (!array[i].isString())
                fail(u"$.%1[%2]"_s.arg(key).arg(i), u"not a text"_s);
            list += array[i].toString();
        }
        return list;
    }
    QStringList patterns()
    {
        static const QRegularExpression form(u"^[a-z0-9*-]+(\\.[a-z0-9*-]+)+$"_s);
        const QStringList list = texts(u"nameServers"_s);
        if (list.isEmpty())
            failAt(u"nameServers"_s, u"missing"_s);
        for (qsizetype i = 0; i < list.size(); ++i) {
            // The last labels must be fixed, else every name server in the world fits.
            const QStringList labels = list[i].split(u'.');
            const bool open = labels.size() < 2 || labels.last().contains(u'*')
                || labels[labels.size() - 2] == "*"_L1;
            if (open || !form.match(list[i]).hasMatch())
                fail(u"$.nameServers[%1]"_s.arg(i), u"not a name pattern: "_s + list[i]);
        }
        return list;
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
                fail(u"$.labels."_s + it.key(), u"unknown field"_s);
            else if (it.value().toString().isEmpty())
                fail(u"$.labels."_s + it.key(), u"not a text"_s);
            else
                labels.insert(field->second, it.value().toString());
        }
        return labels;
    }
    QString apex()
    {
        if (!m_object.contains("apex"_L1))
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
    QUrl url()
    {
        const QString value = text(u"panelUrl"_s);
        if (value.isEmpty())
            return {};
        const QUrl url(value, QUrl::StrictMode);
        // It is opened by a click, so nothing but the web.
        if (!url.isValid() || url.scheme() != "https"_L1 || url.host().isEmpty())
            failAt(u"panelUrl"_s, u"not an https address"_s);
        return url;
    }
    QStringList unverified()
    {
        const QStringList list = texts(u"unverified"_s);
        for (qsizetype i = 0; i < list.size(); ++i) {
            if (std::find(std::begin(facts), std::end(facts), list[i]) == std::end(facts))
                fail(u"$.unverified[%1]"_s.arg(i), u"unknown fact: "_s + list[i]);
        }
        return list;
    }
    void check(const DnsHost &host)
    {
        static const QRegularExpression idForm(u"^[a-z0-9-]+$"_s);
        static const QRegularExpression countryForm(u"^([A-Z]{2})?$"_s);
        if (!idForm.match(host.id).hasMatch())
            failAt(u"id"_s, u"not a short name"_s);
        if (!countryForm.match(host.country).hasMatch())
            failAt(u"country"_s, u"not a country code"_s);
        for (auto it = m_object.begin(); it != m_object.end(); ++it) {
            if (!m_known.contains(it.key()))
                failAt(it.key(), u"unknown member"_s);
        }
    }

    QJsonObject m_object;
    QSet<QString> m_known;
    QString m_place;
    QString m_fault;
};

Finding invalid(const QString &file, const QString &place, const QString &fault)
{
    return finding<FindingCode::ProfileInvalid>(arg<Arg::File> = file, arg<Arg::Place> = place,
                                                arg<Arg::Text> = fault);
}

} // namespace

std::variant<DnsHost, Finding> parseDnsHost(const QByteArray &json, const QString &file)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return invalid(file, u'@' + QString::number(error.offset), error.errorString());
    if (!document.isObject())
        return invalid(file, u"$"_s, u"not an object"_s);
    Reader reader(document.object());
    DnsHost host = reader.read();
    if (!reader.fault().isEmpty())
        return invalid(file, reader.place(), reader.fault());
    return host;
}

} // namespace sda
