#pragma once

#include "core/dns/resourcerecord.h"
#include "core/records/txt.h"

#include <optional>

/// \file
/// SPF records (RFC 7208): text to value, comparison, merging. The include tree needs look-ups and
/// is judged in core/verify.

namespace sda {

enum class SpfQualifier : char { Pass = '+', Fail = '-', SoftFail = '~', Neutral = '?' };

enum class SpfKind { All, Include, A, Mx, Ptr, Ip4, Ip6, Exists, Redirect, Exp, OtherModifier };

struct SpfTerm
{
    SpfKind kind = SpfKind::All;
    SpfQualifier qualifier = SpfQualifier::Pass; ///< mechanisms only
    QString argument; ///< domain-spec, address or modifier value, without CIDR length; may be empty
    QString text; ///< as written
    int position = 0; ///< 1-based character position in the record

    /// Causes a DNS look-up when evaluated (RFC 7208, 4.6.4).
    bool costsLookup() const;
    /// The argument contains a macro (RFC 7208, 7), so its target is not known beforehand.
    bool hasMacro() const { return argument.contains(QLatin1Char('%')); }
    bool operator==(const SpfTerm &) const = default;
};

struct SpfFault
{
    QString term;
    int position = 0; ///< 1-based
    bool operator==(const SpfFault &) const = default;
};

struct SpfRecord
{
    QString text; ///< as shown() gives it
    QList<SpfTerm> terms; ///< the well-formed ones
    QList<SpfFault> faults; ///< each makes the record a permanent error (RFC 7208, 4.6)

    /// Terms up to and including `all`: the rest is never read (RFC 7208, 5.1). Without
    /// `redirect=` if there is an `all` (6.1).
    QList<SpfTerm> effectiveTerms() const;
};

/// Begins with `v=spf1`, any letter case, and a blank or the end (RFC 7208, 4.5).
bool isSpf(QByteArrayView value);
/// Any text that isSpf(); faults tell what breaks the grammar (RFC 7208, 12).
SpfRecord parseSpf(QByteArrayView value);

/// What a service wants of the SPF record: rules such as "include:qcloudmail.com", each with `+`.
using SpfRules = QStringList;

/// What a whole record allows, as rules to merge into another: its terms with `+`, without `all`;
/// `redirect=` that is followed becomes an include, since a second ending cannot be.
SpfRules rulesOf(const SpfRecord &record);

/// Exactly one SPF record among the TXT values, well-formed, with all `rules` before `all`.
/// Codes: spf.missing, spf.multiple-records, spf.version-wrong, spf.two-rules-glued,
/// spf.separators, spf.include-after-all, spf.syntax, spf.include-negative, spf.include-missing,
/// spf.redirect-ignored, spf.allows-everyone, spf.no-ending, spf.discouraged-term, spf.too-long,
/// value.*.
Comparison compareSpf(const DnsName &name, const SpfRules &rules, const TxtValues &values);
/// The same from the records as they stand in DNS: also spf.strings-glued, at the 1-based position
/// where the second of the two strings begins.
Comparison compareSpfStrings(const DnsName &name, const SpfRules &rules,
                             const QList<TxtData> &records);

/// The record text for a name that has none: "v=spf1 <rules> ~all".
QString newSpf(const SpfRules &rules);
/// `existing` with the missing rules put before `all` (or `redirect=`, or at the end); everything
/// else stays letter for letter, also the strictness of `all`. The same text if nothing is missing;
/// newSpf() if `existing` is not isSpf().
QString mergeSpf(const QString &existing, const SpfRules &rules);
/// `text` without the terms that stand in it a second time: the first one decides (RFC
/// 7208, 4.6.2).
QString withoutRepeatedTerms(const QString &text);

} // namespace sda
