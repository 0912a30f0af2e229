#pragma once

#include "core/dns/zonefile.h"
#include "core/plan/plan.h"

#include <QtGlobal>

/// What the tests of the plan share: the sample of the source pages, two keys, and a zone as text.
namespace planfixture {

using namespace Qt::StringLiterals;

inline const QString key1 =
    u"v=DKIM1; k=rsa; p="
    u"MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA2/R3HBsa2pusJZ6OaQhd+L+yCIN1i4di9tRO"
    u"leCzQIh32vhjo+UZFLwVAceeosCxk3vStoylGd7CvK2nUmABPRf3Ccc3eCbFMZRg9SyQUKlrqlViuQ9n"
    u"Ip9km4aLPeCwfYUpjO6ZqK80B+CZwyArWh2P/t1qI/c5oU/DPJhzugl/KI5+ve/BI1tT/yvoamw2nXjT"
    u"dgfYGgosPV1bEAE8PlHZ9KFus1/lDcdNW+TGl0RtshtxrJtAw/00g/1T3uDXvRzpX6ZE4Y8DO3rDFEiQ"
    u"9j4MuBKtvSUyzJgyLgC72vI4jRJfKU5D85lhHv8cV4zQk/hHuTV3WLcy3rzyrokhyQIDAQAB"_s;
inline const QString key2 =
    u"v=DKIM1; k=rsa; p="
    u"MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA3JtHbh8H5dHk1dJsCXi/ztaYM1aHX6cpUQ2g"
    u"kPtEFswhqXhdEmWUAc2bf2EwXBPtB7nq36Jn28L7yg4q7ERxkXzEEXJa5/6QrxQhEpQfNXL2NU6akc0a"
    u"IlPJWFqW8zUFUzo87P/tMTCUhMTGh0ulSj+5ID9NswXlv0c94vpPVutUeeCXi0QhdQVFePpJQYLoPVxO"
    u"6iiCNOAat7s3+mG7OhWHGuMaaNYRCiKMvyoeoQrGl0IFUFNRJuBGEBwyQQF98lsM6Rc08wq0ddpfkWJ0"
    u"52rwosTFXkcmUXbXNq+lexjoF6Cg4uVOeGJ84QiIhrrqIjkaAbUgL9XPfFJhWghcCQIDAQAB"_s;

inline sda::DomainName domain(const QString &text)
{
    const auto result = sda::parseDomain(text);
    if (std::holds_alternative<sda::Finding>(result))
        qFatal("not a domain: %s", qPrintable(text));
    return std::get<sda::DomainName>(result);
}

inline sda::DnsName name(const QString &text)
{
    const auto parsed = sda::DnsName::fromText(text);
    if (!parsed)
        qFatal("not a name: %s", qPrintable(text));
    return *parsed;
}

inline const sda::Service &tencent()
{
    const sda::Service *service = sda::findService(u"tencent-ses");
    if (!service)
        qFatal("no profile");
    return *service;
}

inline sda::ServiceValues values(const QStringList &selectors = {u"qcloud"_s},
                                 const QStringList &keys = {key1})
{
    return {{u"dkimSelector"_s, selectors}, {u"dkimValue"_s, keys}};
}

} // namespace planfixture
