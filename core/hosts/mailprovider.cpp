#include "core/hosts/mailprovider.h"

#include "core/hosts/jsonmembers.h"
#include "core/hosts/namepattern.h"

#include <QDebug>
#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

// Must stand outside of any namespace (Qt: Q_INIT_RESOURCE): the resource is part of a static
// library, whose initialiser nothing else names.
static void initMailProviderResource()
{
    Q_INIT_RESOURCE(mail_providers);
}

namespace sda {

namespace {

using namespace Qt::StringLiterals;

QStringList spfNames(JsonMembers &members)
{
    static const QRegularExpression form(u"^[a-z0-9_-]+(\\.[a-z0-9_-]+)+\\z"_s);
    const QStringList list = members.texts(u"spf"_s);
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (!form.match(list[i]).hasMatch())
            members.failAt(u"spf"_s, i, u"not a name: "_s + list[i]);
    }
    return list;
}

MailProvider readProvider(JsonMembers &members)
{
    MailProvider provider;
    provider.id = members.shortName(u"id"_s);
    provider.name = members.required(u"name"_s);
    provider.mxPatterns = members.namePatterns(u"mx"_s);
    provider.spfIncludes = spfNames(members);
    provider.helpUrl = members.url(u"helpUrl"_s);
    provider.ambiguous = members.flag(u"ambiguous"_s, false);
    provider.unverified = members.flag(u"unverified"_s, false);
    members.refuseOthers();
    return provider;
}

QList<MailProvider> readMailProviders()
{
    initMailProviderResource();
    const QString fileName = u":/mailproviders.json"_s;
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto providers = parseMailProviders(file.readAll(), fileName);
    if (const auto *good = std::get_if<QList<MailProvider>>(&providers))
        return *good;
    qCritical() << "Mail provider file is not good:" << fileName;
    return {};
}

bool receivesAt(const MailProvider &provider, const DnsName &exchange)
{
    return std::ranges::any_of(provider.mxPatterns, [&](const QString &pattern) {
        return fitsNamePattern(exchange, pattern);
    });
}

} // namespace

std::variant<QList<MailProvider>, Finding> parseMailProviders(const QByteArray &json,
                                                              const QString &file)
{
    const auto parsed = parseJson(json, file);
    if (const auto *why = std::get_if<Finding>(&parsed))
        return *why;
    const auto &document = std::get<QJsonDocument>(parsed);
    if (!document.isArray())
        return invalidProfile(file, u"$"_s, u"not a list"_s);
    const QJsonArray array = document.array();
    QList<MailProvider> providers;
    QSet<QString> ids;
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString place = u"$[%1]"_s.arg(i);
        if (!array[i].isObject())
            return invalidProfile(file, place, u"not an object"_s);
        JsonMembers members(array[i].toObject(), place);
        const MailProvider provider = readProvider(members);
        if (ids.contains(provider.id))
            members.failAt(u"id"_s, u"given twice: "_s + provider.id);
        if (!members.isGood())
            return members.refusal(file);
        ids.insert(provider.id);
        providers += provider;
    }
    return providers;
}

const QList<MailProvider> &builtInMailProviders()
{
    static const QList<MailProvider> providers = readMailProviders();
    return providers;
}

const MailProvider *mailProviderOf(const DnsName &exchange)
{
    const auto &providers = builtInMailProviders();
    const auto provider = std::ranges::find_if(
        providers, [&](const MailProvider &one) { return receivesAt(one, exchange); });
    return provider == providers.end() ? nullptr : &*provider;
}

} // namespace sda
