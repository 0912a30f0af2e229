#pragma once

#include "core/records/txt.h"

/// \file
/// DMARC policy records (RFC 9989, which replaces RFC 7489).

namespace sda {

enum class DmarcPolicy { None, Quarantine, Reject };
QString textOf(DmarcPolicy policy); ///< "none" …
std::optional<DmarcPolicy> dmarcPolicyOf(QStringView text); ///< any letter case

struct DmarcRecord
{
    DmarcPolicy policy = DmarcPolicy::None;
    bool hasPolicy = false; ///< p= is there and known
    DmarcPolicy subdomainPolicy = DmarcPolicy::None; ///< sp=, else p=: for the names below
    bool isTest = false; ///< t=y: receivers do one step less than the policy says
    QStringList reportAddresses; ///< rua, without `mailto:`
};

/// Begins with `v=DMARC1` exactly (case-sensitive), blanks allowed around `=`, then `;` or the end.
bool isDmarc(QByteArrayView value);
/// As receivers read it who take a tab or a line break for a blank; compareDmarc() names both.
std::optional<DmarcRecord> parseDmarc(QByteArrayView value);

/// Exactly one DMARC record, `v` first, `p` known and at least as strict as in `expected`; other
/// tags are free. Codes: dmarc.*, value.*.
Comparison compareDmarc(const DnsName &name, const QString &expected, const TxtValues &values);

/// `existing` with the smallest edit that makes it say what `wanted` says: a policy that is missing
/// or weaker is set (with `keepStricter` false also a stricter one), tags that are not there are
/// added, a report address joins those that are there; all else stays letter for letter. `wanted`
/// itself if `existing` is no DMARC record. The same text if nothing is to be done.
QString mergeDmarc(const QString &existing, const QString &wanted, bool keepStricter);

} // namespace sda
