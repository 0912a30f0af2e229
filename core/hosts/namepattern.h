#pragma once

#include "core/dns/dnsname.h"

/// \file
/// Patterns for the names of servers: "ns*.example.com", "*.mail.example.com".

namespace sda {

/// Letters in lower case, digits, hyphens, and `*`, which stands for any characters (also none)
/// within one label. The last two labels must be fixed enough that not every name in the world
/// fits: no `*` in the last one, and more than `*` in the one before.
bool isNamePattern(const QString &pattern);
/// As many labels as the pattern has, each fitting.
bool fitsNamePattern(const DnsName &name, QStringView pattern);

} // namespace sda
