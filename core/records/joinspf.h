#pragma once

#include <QStringList>

namespace sda {

/// One SPF record that allows what several records together were meant to allow; several at one
/// name are an error for every receiver (RFC 7208, 4.5). All well-formed terms once, one ending:
/// the mildest of them, or the strictest if `strict`.
QString joinSpf(const QStringList &records, bool strict = false);

/// How a record ends: "~all", "-all" …; "~all" for one that does not say.
QString spfEnding(const QString &record);

} // namespace sda
