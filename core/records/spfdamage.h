#pragma once

#include "core/records/spf.h"

/// \file
/// SPF records that went wrong as a whole on their way into the zone, and the terms that explains.

namespace sda {

/// The value of one TXT record: its text, and where in it a character-string begins (RFC 7208,
/// 3.3: they are joined without blanks).
struct SpfText
{
    QByteArray value;
    QList<qsizetype> seams; ///< octets in front of each string but the first
};

/// spf.strings-glued: a term of one string runs into a term of the next one.
std::optional<Finding> gluedStrings(const SpfText &text, const SpfRules &rules);

/// A sign other than a blank stands between terms.
struct SpfSeparators
{
    Finding finding; ///< spf.separators
    QList<SpfFault> others; ///< faults that it does not explain
};
std::optional<SpfSeparators> separatorsIn(const SpfRecord &record);
/// `v=spf1` and then a comma or semicolon: receivers do not even count it.
std::optional<Finding> separatorBehindVersion(const QString &text);

/// Faults of one cause as one: `include: host`.
QList<SpfFault> joinedFaults(const SpfRecord &record);

} // namespace sda
