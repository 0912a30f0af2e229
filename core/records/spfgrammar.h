#pragma once

#include "core/records/spf.h"

/// \file
/// The grammar of one SPF term (RFC 7208, 12), for the other files of this room.

namespace sda {

/// The term that `text` is; nothing if it breaks the grammar. A name without macro must also be
/// possible as a DNS name.
std::optional<SpfTerm> parseSpfTerm(const QString &text, int position);

/// A spelling that is the same for terms that mean the same: without qualifier, final dot and
/// needless CIDR length, in lower case unless there are macros in it.
QString canonicalSpfTerm(const QString &text);

} // namespace sda
