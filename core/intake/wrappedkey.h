#pragma once

#include <QStringList>

#include <optional>

namespace sda {

/// Characters of a line that can hold a record: RDATA has at most 65535 octets (RFC 1035, 3.2.1),
/// names and words stand beside it.
inline constexpr qsizetype longestLine = 70000;

struct JoinedKey
{
    QString value; ///< the whole DKIM record, unquoted
    qsizetype linesUsed = 0; ///< of those that follow
};
/// A DKIM record whose base64 goes on in the lines from `next`, or has blanks inside, put together:
/// only where that gives a public key to the last octet. Looks at 50 lines at most.
std::optional<JoinedKey> joinWrappedKey(const QString &value, const QStringList &lines,
                                        qsizetype next);

} // namespace sda
