#pragma once

#include "core/dns/dnsname.h"

/// \file
/// Patterns for the names of servers: "ns*.example.com", "*.mail.example.com".

namespace sda {

/// Letters in lower case, digits, hyphens, `#`, which stands for one digit, and `*`, which stands
/// for any characters (also none) within one label. Nobody else may be able to register a name that
/// fits: no `*` in the last two labels, no `#` in the last one.
bool isNamePattern(const QString &pattern);
/// The pattern fits one name only: itself.
bool isWholeName(QStringView pattern);
/// As many labels as the pattern has, each fitting.
bool fitsNamePattern(const DnsName &name, QStringView pattern);
/// The same for a name that is tried with many patterns, by its labels.
bool fitsNamePattern(const QList<QByteArray> &labels, QStringView pattern);

} // namespace sda
