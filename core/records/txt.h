#pragma once

#include "core/dns/dnsname.h"
#include "core/records/comparison.h"

#include <QByteArray>
#include <QList>

/// \file
/// Damage that can happen to any TXT value on its way through forms and panels.

namespace sda {

/// The strings of each TXT record at a name, joined (RFC 7208, 3.3; RFC 6376, 3.6.2.2).
using TxtValues = QList<QByteArray>;

/// The first of value.quotes-typed, value.typographic-characters, value.invisible-character,
/// value.line-break, value.backslash that applies to `value`; nothing for clean text.
std::optional<Finding> damageIn(QByteArrayView value);

/// UTF-8 text for showing; octets that are not UTF-8 and control characters appear as `\DDD`.
QString shown(QByteArrayView value);

/// Ownership text: exactly `expected` among the values (others may stand beside it).
/// Codes: ownership.missing, ownership.token-differs, value.*.
Comparison compareToken(const DnsName &name, const QString &expected, const TxtValues &values);

} // namespace sda
