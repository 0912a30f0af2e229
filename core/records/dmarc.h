#pragma once

#include "core/records/txt.h"

/// \file
/// DMARC policy records (RFC 9989, which replaces RFC 7489).

namespace sda {

enum class DmarcPolicy { None, Quarantine, Reject };
QString textOf(DmarcPolicy policy); ///< "none" …

struct DmarcRecord
{
    DmarcPolicy policy = DmarcPolicy::None;
    bool hasPolicy = false; ///< p= is there and known
    QStringList reportAddresses; ///< rua, without `mailto:`
};

/// Begins with `v=DMARC1` exactly (case-sensitive), blanks allowed around `=`, then `;` or the end.
bool isDmarc(QByteArrayView value);
std::optional<DmarcRecord> parseDmarc(QByteArrayView value);

/// Exactly one DMARC record, `v` first, `p` known and at least as strict as in `expected`; other
/// tags are free. Codes: dmarc.*, value.*.
Comparison compareDmarc(const DnsName &name, const QString &expected, const TxtValues &values);

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

/// `existing` with the smallest edit that makes it say what `wanted` says: a policy that is missing
/// or weaker is set (with `keepStricter` false also a stricter one), tags that are not there are
/// added, a report address joins those that are there; all else stays letter for letter. `wanted`
/// itself if `existing` is no DMARC record. The same text if nothing is to be done.
QString mergeDmarc(const QString &existing, const QString &wanted, bool keepStricter);

} // namespace sda
