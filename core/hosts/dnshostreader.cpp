#include "core/hosts/dnshost.h"
#include "core/hosts/jsonmembers.h"

#include <QJsonArray>
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
    {"never"_L1, DnsHost::FinalDot::Never},       {"refused"_L1, DnsHost::FinalDot::Refused},
    {"optional"_L1, DnsHost::FinalDot::Optional}, {"required"_L1, DnsHost::FinalDot::Required},
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
/// What a form cannot be laid out without: always given, known or not.
constexpr QLatin1StringView neededFacts[] = {"nameServers"_L1,  "nameStyle"_L1, "apex"_L1,
                                             "finalDot"_L1,     "quotesTxt"_L1, "priority"_L1,
                                             "splitsLongTxt"_L1};
constexpr QLatin1StringView furtherFacts[] = {
    "lines"_L1,         "txtLimit"_L1,        "refusedInTxt"_L1, "losesEndBlanks"_L1,
    "priorityRange"_L1, "defaultPriority"_L1, "proxySwitch"_L1,  "delay"_L1,
    "ttl"_L1,           "panelUrl"_L1};

constexpr int mostPriority = 65535; // RFC 1035, 3.3.9: 16 bits
constexpr int mostTtl = 2147483647; // RFC 2181, 8
constexpr int longestRecord = 65535; // RFC 1035, 3.2.1: RDLENGTH has 16 bits
constexpr int mostMinutes = 7 * 24 * 60;

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
        host.nameServerPatterns = nameServers();
        host.ambiguous = flag(u"ambiguous"_s, false);
        readPrintedWords(host);
        readForm(host);
        readLimits(host);
        host.panelUrl = url(u"panelUrl"_s);
        host.unverified = unverified();
        if (host.finalDot == DnsHost::FinalDot::Unknown && host.isVerified(u"finalDot"_s))
            host.unverified += u"finalDot"_s;
        refuseOthers();
        return host;
    }

private:
    void readPrintedWords(DnsHost &host)
    {
        host.labels = fieldLabels(u"labels"_s, object(u"labels"_s));
        host.labelsFor = byType<QMap<HostField, QString>>(
            u"labelsFor"_s,
            [this](const QString &at, const QJsonValue &value) { return labelsAt(at, value); });
        host.typeWords =
            byType<QString>(u"typeWords"_s, [this](const QString &at, const QJsonValue &value) {
                return wordAt(at, value);
            });
        host.menu = words(u"menu"_s, take(u"menu"_s));
        host.menuFor =
            byType<QStringList>(u"menuFor"_s, [this](const QString &at, const QJsonValue &value) {
                return words(at, value);
            });
        host.addButton = printedWord(u"addButton"_s);
    }
    void readForm(DnsHost &host)
    {
        host.nameStyle = word(u"nameStyle"_s, nameStyles);
        host.apex = apex();
        host.lines =
            byType<QString>(u"lines"_s, [this](const QString &at, const QJsonValue &value) {
                return lineAt(at, value);
            });
        if (!host.lines.isEmpty() && host.apex.isEmpty())
            failAt(u"lines"_s, u"an empty name leaves a hole in a line"_s);
        host.finalDot = word(u"finalDot"_s, finalDots);
        host.quotesTxt = flag(u"quotesTxt"_s, std::nullopt);
        host.splitsLongTxt = flag(u"splitsLongTxt"_s, std::nullopt);
        host.priority = word(u"priority"_s, priorities);
        host.proxySwitch = flag(u"proxySwitch"_s, false);
    }
    void readLimits(DnsHost &host)
    {
        host.txtLimit = number(u"txtLimit"_s, 1, longestRecord);
        host.txtLimitWithQuotes = flag(u"txtLimitWithQuotes"_s, false);
        if (host.txtLimitWithQuotes && !host.txtLimit)
            failAt(u"txtLimitWithQuotes"_s, u"there is no txtLimit"_s);
        host.refusedInTxt = characters(u"refusedInTxt"_s);
        host.losesEndBlanks = flag(u"losesEndBlanks"_s, false);
        host.priorityRange = range(u"priorityRange"_s, mostPriority);
        host.defaultPriority = number(u"defaultPriority"_s, 0, mostPriority);
        host.delay = range(u"delay"_s, mostMinutes);
        host.ttl = ttl();
    }

    QString country()
    {
        static const QRegularExpression form(u"^([A-Z]{2})?\\z"_s);
        const QString value = text(u"country"_s);
        if (!form.match(value).hasMatch())
            failAt(u"country"_s, u"not a country code"_s);
        return value;
    }
    /// May be an empty list, but not left out by mistake.
    QStringList nameServers()
    {
        const QString key = u"nameServers"_s;
        return contains(key) && texts(key).isEmpty() ? QStringList() : namePatterns(key);
    }
    template <typename T>
    T word(const QString &key, const Words<T> &known)
    {
        const QString value = text(key);
        for (const auto &[name, meaning] : known) {
            if (value == name)
                return meaning;
        }
        failAt(key, u"unknown word: "_s + value);
        return {};
    }
    QJsonObject object(const QString &key)
    {
        const QJsonValue value = take(key);
        if (!value.isUndefined() && !value.isObject())
            failAt(key, u"not an object"_s);
        return value.toObject();
    }
    /// An object with types of records as keys.
    template <typename T, typename Read>
    QMap<RecordType, T> byType(const QString &key, Read read)
    {
        QMap<RecordType, T> values;
        const QJsonObject types = object(key);
        for (auto it = types.begin(); it != types.end(); ++it) {
            const QString at = key + u'.' + it.key();
            const auto type = recordTypeOf(it.key());
            if (!type || textOf(*type) != it.key())
                failAt(at, u"unknown type"_s);
            else
                values.insert(*type, read(at, it.value()));
        }
        return values;
    }
    QMap<HostField, QString> fieldLabels(const QString &at, const QJsonObject &object)
    {
        QMap<HostField, QString> labels;
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QString place = at + u'.' + it.key();
            const auto field = std::find_if(fields.begin(), fields.end(),
                                            [&](const auto &f) { return it.key() == f.first; });
            if (field == fields.end())
                failAt(place, u"unknown field"_s);
            else
                labels.insert(field->second, wordAt(place, it.value()));
        }
        return labels;
    }
    QMap<HostField, QString> labelsAt(const QString &at, const QJsonValue &value)
    {
        if (!value.isObject())
            failAt(at, u"not an object"_s);
        return fieldLabels(at, value.toObject());
    }
    QString wordAt(const QString &at, const QJsonValue &value)
    {
        if (value.toString().trimmed().isEmpty())
            failAt(at, u"not a text"_s);
        return value.toString();
    }
    QString printedWord(const QString &key)
    {
        return contains(key) ? wordAt(key, take(key)) : QString();
    }
    QStringList words(const QString &at, const QJsonValue &value)
    {
        if (!value.isUndefined() && !value.isArray())
            failAt(at, u"not a list"_s);
        QStringList words;
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            words += wordAt(u"%1[%2]"_s.arg(at).arg(i), array[i]);
        return words;
    }
    QString lineAt(const QString &at, const QJsonValue &value)
    {
        const QString line = wordAt(at, value);
        QStringList wanted{u"%name%"_s, u"%value%"_s};
        if (at.endsWith(".MX"_L1))
            wanted += u"%priority%"_s;
        for (const QString &word : line.split(u' ')) {
            if (word.isEmpty())
                failAt(at, u"two blanks"_s);
            else if (word.contains(u'%') && !wanted.removeOne(word))
                failAt(at, u"unknown placeholder: "_s + word);
        }
        if (!wanted.isEmpty())
            failAt(at, u"missing: "_s + wanted.first());
        return line;
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
    int numberAt(const QString &at, const QJsonValue &value, int least, int most)
    {
        // Halves, texts and what does not fit become the default of toInt.
        const int number = value.toInt(least - 1);
        if (number < least || number > most)
            failAt(at, u"not a number from %1 to %2"_s.arg(least).arg(most));
        return number;
    }
    std::optional<int> number(const QString &key, int least, int most)
    {
        const QJsonValue value = take(key);
        if (value.isUndefined())
            return std::nullopt;
        return numberAt(key, value, least, most);
    }
    /// [from, to]
    std::optional<DnsHost::Range> range(const QString &key, int most)
    {
        const QJsonValue value = take(key);
        if (value.isUndefined())
            return std::nullopt;
        if (value.toArray().size() != 2) {
            failAt(key, u"not two numbers"_s);
            return std::nullopt;
        }
        const QJsonArray ends = value.toArray();
        const int from = numberAt(key + u"[0]"_s, ends[0], 0, most);
        return DnsHost::Range{from, numberAt(key + u"[1]"_s, ends[1], from, most)};
    }
    /// One character each.
    QString characters(const QString &key)
    {
        const QStringList list = texts(key);
        for (qsizetype i = 0; i < list.size(); ++i) {
            if (list[i].size() != 1)
                failAt(key, i, u"not one character"_s);
        }
        return list.join(QString());
    }
    std::optional<DnsHost::Ttl> ttl()
    {
        if (!contains(u"ttl"_s))
            return std::nullopt;
        const QJsonObject given = object(u"ttl"_s);
        DnsHost::Ttl ttl;
        for (auto it = given.begin(); it != given.end(); ++it) {
            const QString at = u"ttl."_s + it.key();
            if (it.key() == "default"_L1)
                ttl.usual = numberAt(at, it.value(), 1, mostTtl);
            else if (it.key() == "minimum"_L1)
                ttl.least = numberAt(at, it.value(), 1, mostTtl);
            else
                failAt(at, u"unknown member"_s);
        }
        if (given.isEmpty())
            failAt(u"ttl"_s, u"empty"_s);
        return ttl;
    }
    QStringList unverified()
    {
        const QStringList list = texts(u"unverified"_s);
        for (qsizetype i = 0; i < list.size(); ++i) {
            const bool isFurther =
                std::ranges::find(furtherFacts, list[i]) != std::end(furtherFacts);
            if (!isFurther && std::ranges::find(neededFacts, list[i]) == std::end(neededFacts))
                failAt(u"unverified"_s, i, u"unknown fact: "_s + list[i]);
            else if (isFurther && !contains(list[i]))
                failAt(u"unverified"_s, i, u"a fact that is not given: "_s + list[i]);
            else if (list.indexOf(list[i]) != i)
                failAt(u"unverified"_s, i, u"given twice: "_s + list[i]);
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
