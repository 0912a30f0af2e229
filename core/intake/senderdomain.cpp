#include "core/intake/senderdomain.h"

#include "core/intake/repairs.h"

#include <algorithm>

namespace sda {

namespace {

using namespace Qt::StringLiterals;

/// Whether the last label is one that nobody uses in front of a domain: names of countries have two
/// letters, and the old names are known to all. New ones such as "shop" and "mail" may be a part of
/// a relative name.
bool endsLikeDomain(const QString &name)
{
    static const QStringList known = {u"com"_s, u"net"_s,  u"org"_s,     u"edu"_s,    u"gov"_s,
                                      u"biz"_s, u"info"_s, u"asia"_s,    u"name"_s,   u"mobi"_s,
                                      u"int"_s, u"test"_s, u"example"_s, u"invalid"_s};
    const QString last = name.section(u'.', -1);
    const bool isCountry = last.size() == 2 && last[0].isLetter() && last[1].isLetter();
    return name.contains(u'.') && (isCountry || known.contains(last));
}

/// What follows the label with an underscore.
std::optional<QString> domainBelowMark(const QString &host)
{
    const QStringList labels = host.toLower().split(u'.');
    static const QStringList marks = {u"_domainkey"_s, u"_dmarc"_s, u"_amazonses"_s};
    const auto mark =
        std::ranges::find_if(labels, [](const QString &label) { return marks.contains(label); });
    if (mark == labels.end())
        return std::nullopt;
    const QString rest = labels.sliced(mark - labels.begin() + 1).join(u'.');
    return isHostName(rest) && endsLikeDomain(rest) ? std::optional(rest) : std::nullopt;
}

/// The one of `domains` that all others are at or below.
std::optional<QString> ancestorOf(const QStringList &domains)
{
    for (const QString &candidate : domains) {
        const bool isAncestor = std::ranges::all_of(domains, [&](const QString &domain) {
            return domain == candidate || domain.endsWith(u'.' + candidate);
        });
        if (isAncestor)
            return candidate;
    }
    return std::nullopt;
}

} // namespace

std::optional<QString> senderDomainIn(const QStringList &stated, const QList<IntakeRow> &rows)
{
    QStringList named = stated;
    named.removeDuplicates();
    if (named.size() == 1)
        return named.first();
    if (named.size() > 1)
        return std::nullopt;
    QStringList keys;
    QStringList all;
    for (const IntakeRow &row : rows) {
        const auto domain = domainBelowMark(row.host);
        if (!domain)
            continue;
        all += *domain;
        if (row.host.contains("_domainkey"_L1, Qt::CaseInsensitive))
            keys += *domain;
    }
    all.removeDuplicates();
    keys.removeDuplicates();
    constexpr qsizetype most = 50;
    if (all.size() > most)
        return std::nullopt;
    const auto ancestor = ancestorOf(all);
    // A policy may stand above the sender domain, its keys do not.
    const bool isKeyDomain = keys.isEmpty() || (ancestor && keys.contains(*ancestor));
    return isKeyDomain ? ancestor : std::nullopt;
}

} // namespace sda
