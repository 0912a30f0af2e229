#pragma once

#include "core/intake/pastelines.h"

#include <optional>

/// \file
/// Values that a mail program or a narrow column has divided into lines.

namespace sda {

/// Characters of a line that can hold a record: RDATA has at most 65535 octets (RFC 1035, 3.2.1),
/// names and words stand beside it.
inline constexpr qsizetype longestLine = 70000;

struct Continued
{
    QString value; ///< the whole record, unquoted
    qsizetype linesUsed = 0; ///< of those that follow
    QString rest; ///< of the line behind these, if its beginning belongs to the value
};
/// A DKIM record whose base64 goes on in the lines from `next`, or has blanks inside, put together:
/// only where that gives a public key to the last octet. An SPF record or policy that goes on with
/// further terms or tags. Looks at 50 lines at most.
std::optional<Continued> continued(const QString &value, const QList<PasteLine> &lines,
                                   qsizetype next);

} // namespace sda
