#pragma once

#include "core/records/recordtext.h"

/// \file
/// A value freed of all that makes no difference.

namespace sda {

/// Strings in quotation marks become the text that they stand for (RFC 1035, 5.1).
QString unquotedText(const QString &value);

/// The same octets for values that mean the same: quotation marks of master files, strings split
/// anew, final dots and the letter case of names, blanks and the order of tags, the spelling of a
/// key. `value` as RecordText has it, or as somebody typed it. The number of an MX record is no
/// part of it: any is right.
QByteArray neutralValue(RecordType type, const QString &value);

/// The value starts like one of the same kind: SPF, DMARC, DKIM, or another text.
bool isSameKind(RecordType type, const QString &a, const QString &b);

} // namespace sda
