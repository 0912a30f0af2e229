#pragma once

#include "draft.h"

/// \file
/// What the columns and labels of consoles, panels and mails are called.

namespace pastes {

enum class Column { Type, Name, Value, Priority, Ttl, Current, Note };

/// A word for the column in this language (en, ja, ko, zh), one of those that are in use.
QString columnWord(Column column, int language, Seeded &random);

/// The word on the button beside a value.
QString copyWord(int language);

} // namespace pastes
