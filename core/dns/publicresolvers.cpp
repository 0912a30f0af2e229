#include "core/dns/publicresolvers.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>

#include <algorithm>

// Must stand outside of any namespace (Qt: Q_INIT_RESOURCE): the resource is part of a static
// library, whose initialiser nothing else names.
static void initPublicResolvers()
{
    Q_INIT_RESOURCE(public_resolvers);
}

namespace sda {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype mostOctets = 64 * 1024;
constexpr qsizetype mostResolvers = 50; // each one costs a question for every record
constexpr qsizetype longestText = 200;
constexpr int dnsPort = 53;

/// One entry; the first mistake stays.
class Members
{
public:
    Members(const QJsonObject &object, const QString &place) : m_object(object), m_place(place)
    {
        static const QSet<QString> known{u"id"_s,   u"name"_s,   u"country"_s, u"address"_s,
                                         u"port"_s, u"source"_s, u"verified"_s};
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (!known.contains(it.key()))
                fail(it.key());
        }
    }

    /// One line of it, without control characters.
    QString text(const QString &member, const QRegularExpression &form)
    {
        const QJsonValue value = m_object.value(member);
        const QString text = value.toString();
        if (!value.isString() || text.size() > longestText || !form.match(text).hasMatch())
            fail(member);
        return text;
    }

    QString country()
    {
        static const QRegularExpression form(u"^[A-Z]{2}\\z"_s);
        return m_object.contains(u"country"_s) ? text(u"country"_s, form) : QString();
    }

    Server server()
    {
        const QJsonValue port = m_object.value(u"port"_s);
        const double number = port.isUndefined() ? dnsPort : port.toDouble(-1);
        if (number < 1 || number > 65535 || number != int(number))
            fail(u"port"_s);
        const QJsonValue written = m_object.value(u"address"_s);
        const auto address = IpAddress::fromText(written.toString());
        if (!address)
            fail(u"address"_s);
        return {address.value_or(IpAddress()), quint16(number), true};
    }

    QString source()
    {
        static const QRegularExpression form(u"^https://[!-~]+\\z"_s);
        const QString source = text(u"source"_s, form);
        const QUrl url(source, QUrl::StrictMode);
        if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
            fail(u"source"_s);
        return source;
    }

    bool verified()
    {
        const QJsonValue value = m_object.value(u"verified"_s);
        if (!value.isBool())
            fail(u"verified"_s);
        return value.toBool();
    }

    void fail(const QString &member)
    {
        if (m_mistake.isEmpty())
            m_mistake = m_place + u'.' + member;
    }
    QString mistake() const { return m_mistake; }

private:
    QJsonObject m_object;
    QString m_place;
    QString m_mistake;
};

PublicResolver readResolver(Members &members)
{
    static const QRegularExpression shortName(u"^[a-z0-9][a-z0-9-]{0,39}\\z"_s);
    static const QRegularExpression line(
        u"^[^\\p{C}\\p{Zl}\\p{Zp}]*[^\\p{C}\\p{Z}][^\\p{C}\\p{Zl}\\p{Zp}]*\\z"_s);
    PublicResolver resolver;
    resolver.id = members.text(u"id"_s, shortName);
    resolver.name = members.text(u"name"_s, line);
    resolver.country = members.country();
    resolver.server = members.server();
    resolver.source = members.source();
    resolver.verified = members.verified();
    return resolver;
}

/// The place of the first mistake; empty: none.
QString readList(const QByteArray &json, QList<PublicResolver> &resolvers)
{
    if (json.size() > mostOctets)
        return u"$"_s;
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isArray() || document.array().size() > mostResolvers)
        return u"$"_s;
    const QJsonArray array = document.array();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString place = u"$[%1]"_s.arg(i);
        if (!array[i].isObject())
            return place;
        Members members(array[i].toObject(), place);
        const PublicResolver resolver = readResolver(members);
        for (const PublicResolver &other : std::as_const(resolvers)) {
            if (other.id == resolver.id)
                members.fail(u"id"_s);
            if (other.server == resolver.server)
                members.fail(u"address"_s);
        }
        if (!members.mistake().isEmpty())
            return members.mistake();
        resolvers.append(resolver);
    }
    return {};
}

} // namespace

std::optional<QList<PublicResolver>> parsePublicResolvers(const QByteArray &json, QString *where)
{
    QList<PublicResolver> resolvers;
    const QString mistake = readList(json, resolvers);
    if (where)
        *where = mistake;
    return mistake.isEmpty() ? std::optional(resolvers) : std::nullopt;
}

QList<PublicResolver> builtInPublicResolvers()
{
    initPublicResolvers();
    QFile file(u":/resolvers.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return parsePublicResolvers(file.readAll()).value_or(QList<PublicResolver>());
}

} // namespace sda
