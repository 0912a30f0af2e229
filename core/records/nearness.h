#pragma once

#include <QString>

#include <optional>

/// \file
/// Texts that were meant to be the same: how a person who compares them sees the slip.

namespace sda {

/// Whether a digit that differs can be a slip.
enum class Digits {
    TellApart, ///< `mx1` and `mx2` are two servers, `…-1` and `…-2` two regions
    MayBeWrong, ///< nobody has two keys that differ in a digit
};

/// Where `found` begins to differ from `expected` (1-based character), if it is `expected` with one
/// or two letters wrong, missing, too many or changed round; one only in texts of up to 8
/// characters. Nothing for equal texts, for texts that differ in letter case only, and for two
/// names that both can be meant: other digits, other directions (`us-east-1`, `us-west-1`), another
/// short part (`spf-us`, `spf-eu`), a label more.
std::optional<int> oneLetterOff(const QString &found, const QString &expected,
                                Digits digits = Digits::TellApart);

/// Equal but for letter case, and not equal.
bool differsInCaseOnly(const QString &found, const QString &expected);

/// Where a piece of `expected` is missing in `found`, and nothing else differs.
struct Gap
{
    int position = 0; ///< 1-based character of `expected`
    int length = 0;
};
std::optional<Gap> gapIn(const QString &found, const QString &expected);

/// Words that say where a service stands: "east", "northeast", "central" …
bool isDirection(QStringView word);

} // namespace sda
