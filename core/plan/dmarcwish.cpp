#include "core/plan/dmarcwish.h"

#include "core/records/dkim.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sda {

QString dmarcText(const DmarcWish &wish)
{
    QString text = "v=DMARC1; p="_L1 + textOf(wish.policy);
    if (wish.subdomainPolicy)
        text += "; sp="_L1 + textOf(*wish.subdomainPolicy);
    if (wish.missingPolicy)
        text += "; np="_L1 + textOf(*wish.missingPolicy);
    if (!wish.reportAddress.isEmpty())
        text += "; rua=mailto:"_L1 + wish.reportAddress;
    return text;
}

std::optional<DmarcWish> dmarcWish(const QString &text)
{
    const auto record = parseDmarc(text.toUtf8());
    if (!record || !record->hasPolicy)
        return std::nullopt;
    const auto tags = parseTagList(text).value_or(QList<DkimTag>());
    const auto policy = [&tags](QStringView name) -> std::optional<DmarcPolicy> {
        const auto tag = std::ranges::find(tags, name, &DkimTag::name);
        return tag == tags.end() ? std::nullopt : dmarcPolicyOf(tag->value);
    };
    return DmarcWish{.policy = record->policy,
                     .reportAddress = record->reportAddresses.value(0),
                     .subdomainPolicy = policy(u"sp"),
                     .missingPolicy = policy(u"np")};
}

bool isReportAddress(const QString &text)
{
    const auto record = parseDmarc("v=DMARC1; p=none; rua=mailto:" + text.toUtf8());
    return record && record->reportAddresses == QStringList{text};
}

} // namespace sda
