#pragma once

#include "madecase.h"

namespace mistakes {

/// What people and panels change without harm: letter case of names, blanks, order of tags, where
/// strings are divided, senders of others, a stricter DMARC policy, a backup MX, TTLs. Rows with
/// the planted mistake are left alone. Says what it did.
QStringList addHarmless(MadeCase &made, Seeded &random);

} // namespace mistakes
