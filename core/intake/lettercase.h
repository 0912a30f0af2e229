#pragma once

#include <QString>

namespace sda {

/// A TXT value with the words of its standard in the letter case that everybody writes, where a
/// word processor has changed it: "V=spf1 Include:a" → "v=spf1 include:a", "v=dmarc1" → "v=DMARC1".
/// Nothing that may mean something is touched: keys, addresses, macros.
QString withPlainCase(const QString &value);

} // namespace sda
