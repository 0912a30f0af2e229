#pragma once

#include "core/findings/finding.h"

#include <QLocale>
#include <QString>

/// \file
/// Texts from DNS, files and people, made fit to stand inside a sentence.

namespace sda {

/// Control characters, marks of direction and characters without width become visible, as
/// "⟨U+200B⟩": they could else turn a sentence around or hide in it.
QString visibleText(const QString &text);

/// visibleText(), and long texts lose their middle: the ends tell keys and values apart.
QString shown(const QString &text);

/// An argument of a finding, as shown().
QString shown(const Finding &finding, Arg arg);

/// A list argument of a finding as one text, "a, b, and c" in English; a name once.
QString shownList(const Finding &finding, Arg arg, const QLocale &locale);

} // namespace sda
