#pragma once

#include "core/records/dmarc.h"

/// \file
/// A DMARC record as choices, for people who do not know its language.

namespace sda {

/// What a DMARC record is to say; composed to its text by dmarcText().
struct DmarcWish
{
    DmarcPolicy policy = DmarcPolicy::None;
    QString reportAddress; ///< rua, without `mailto:`; may be empty
    std::optional<DmarcPolicy> subdomainPolicy; ///< sp
    std::optional<DmarcPolicy> missingPolicy; ///< np: sub-domains that do not exist
    bool operator==(const DmarcWish &) const = default;
};
/// "v=DMARC1; p=none; rua=mailto:…"
QString dmarcText(const DmarcWish &wish);
/// The wish behind a text, other tags aside; nothing if it is no DMARC record with a policy.
std::optional<DmarcWish> dmarcWish(const QString &text);

/// Whether reports can be sent to this text: one mail address.
bool isReportAddress(const QString &text);

} // namespace sda
