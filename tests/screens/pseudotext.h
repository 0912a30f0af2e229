#pragma once

#include <QString>

/// \file
/// A language that nobody speaks, made from English: every text between brackets, with accents and
/// two fifths longer. What stands on a window outside of brackets was never translated; what is
/// cut off would be in some language.

namespace screens {

inline constexpr QLatin1StringView pseudoLanguage("qps");

/// "Set up a &domain" becomes "⟦Šéţ ûþ å &đömåîñ ~~~~~⟧". Places for values, mnemonics, mark-up,
/// code, links and line breaks stay; a text without letters stays as it is.
QString pseudoText(const QString &english);
/// A format for dates: its letters mean something, so they stay.
QString pseudoDateFormat(const QString &format);
/// A guide or a page of the help, line by line. `keys`: headings of the first level are names of
/// sections (guides) and stay, as do the keys of the front matter.
QString pseudoMarkdown(const QString &english, bool keys);

/// The parts of a text outside of all brackets.
QString outsideOfBrackets(const QString &text);

} // namespace screens
