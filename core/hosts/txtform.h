#pragma once

#include "core/dns/resourcerecord.h"

/// \file
/// How texts are written in zone files and in panels that follow them.

namespace sda {

/// TXT and SPF.
bool isTextType(RecordType type);
/// MX, CNAME, NS and ALIAS: the value is the name of another host.
bool hasTarget(RecordType type);

/// With quotation marks, `"` and `\` escaped (RFC 1035, 5.1).
QString quoted(QString text);
/// The pieces of characterStrings() quoted, a blank between: `"a" "b"`.
QString quotedStrings(const QString &value);

} // namespace sda
