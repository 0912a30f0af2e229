#pragma once

#include "core/records/spf.h"

/// \file
/// The one text to enter where what stands there is broken.

namespace sda {

/// One SPF record made of all that can be understood of `current` (as shown() gives the texts): all
/// senders of all of them, one ending, the milder; damage on the way through forms is taken back,
/// what cannot be understood is left out, and `rules` are there where receivers read them. A record
/// without errors that has the rules stays letter for letter. Mending the result changes nothing.
QString mendSpf(const QStringList &current, const SpfRules &rules);

/// The words of `current` that look like senders and that mendSpf() of the same arguments leaves
/// out, as written: ranges of addresses, networks that are none, names that nobody can read. A text
/// that loses a sender must not be offered without a word. Empty if all senders are kept.
QStringList lostSenders(const QStringList &current, const SpfRules &rules);

/// One DMARC record that says what `expected` says: the strictest policy that can be read of
/// `current`, and its report addresses. A record without errors stays letter for letter; `expected`
/// if nothing can be read. Mending the result changes nothing.
QString mendDmarc(const QStringList &current, const QString &expected);

} // namespace sda
