#pragma once

#include <QString>

#include <optional>

namespace sda {

/// How a long value in DNS (a key, a token) differs from the planned one: between what both begin
/// and end with alike.
struct KeyDifference
{
    enum class Kind {
        CutAtEnd, ///< the last characters are missing
        CutAtStart,
        Missing, ///< characters in the middle are missing
        Extra, ///< there are characters too many
        Changed, ///< a part differs
        Another, ///< less than half is alike: it is another key
    };
    Kind kind = Kind::Another;
    QString planned; ///< for a DKIM record what `p=` says, without blanks
    QString found; ///< the same; empty where the text ends before the key begins
    qsizetype head = 0; ///< characters alike at the beginning
    qsizetype tail = 0; ///< characters alike at the end, none of them in `head`

    qsizetype lacking() const { return planned.size() - head - tail; }
    qsizetype surplus() const { return found.size() - head - tail; }
    bool operator==(const KeyDifference &) const = default;
};

/// Of two texts of DKIM records or tokens. Nothing if their keys are the same, or the planned text
/// holds none.
std::optional<KeyDifference> keyDifference(const QString &planned, const QString &found);

} // namespace sda
