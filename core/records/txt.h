#pragma once

#include "core/dns/dnsname.h"
#include "core/records/comparison.h"

#include <QByteArray>
#include <QList>

#include <optional>

/// \file
/// Damage that can happen to any TXT value on its way through forms and panels.

namespace sda {

/// The strings of each TXT record at a name, joined (RFC 7208, 3.3; RFC 6376, 3.6.2.2).
using TxtValues = QList<QByteArray>;

/// The first of value.quotes-typed, value.typographic-characters, value.invisible-character,
/// value.line-break, value.backslash that applies to `value`; nothing for clean text.
std::optional<Finding> damageIn(QByteArrayView value);

/// UTF-8 text for showing; octets that are not UTF-8, control characters and characters without
/// a shape of their own (zero-width, direction marks) appear as `\DDD`, octet by octet.
QString shown(QByteArrayView value);
QStringList shown(const TxtValues &values);

/// The same on one line: a blank for each tab and line break, none at the end. To many receivers
/// they are blanks, in a tag list rightly (RFC 9989, 4.8: WSP; RFC 6376, 3.2: FWS).
QString shownOnOneLine(QByteArrayView value);

/// What is left of a value when everything that damageIn() finds is taken back: half-width, lower
/// case, without blanks, quotation marks, backslashes and invisible characters. Only for telling
/// what a damaged value was meant to be.
QString skeletonOf(QByteArrayView value);

/// A value as shown() gives it, with everything that damageIn() finds taken back, letter case and
/// single blanks kept: what was meant to be entered.
QString plainTextOf(const QString &shownText);

/// The form of NFKC: full-width letters as half-width ones. In time that grows with the length
/// only: QString::normalized() takes minutes for a long row of combining marks.
QString compatibleForm(const QString &text);

/// Ownership text: exactly `expected` among the values (others may stand beside it); at a name
/// other than `_amazonses` also with `amazonses:` in front. Only a damaged form of `expected`
/// counts as meant: tokens of other accounts are there by right. At a name with an underscore one
/// of the same form is shown (ownership.token-differs) without being ours
/// (Comparison::currentIsOurs). Codes: value.*, ownership.missing, ownership.token-truncated,
/// ownership.token-differs.
Comparison compareToken(const DnsName &name, const QString &expected, const TxtValues &values);

} // namespace sda
