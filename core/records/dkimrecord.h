#pragma once

#include "core/records/dkim.h"

/// \file
/// One DKIM record taken apart: what can be said of it without a second one.

namespace sda {

struct DkimRecord
{
    /// What keeps the tags from being read as they were meant: damage, separators, version. At most
    /// one; nothing else is known then.
    std::optional<Finding> fault;
    QString keyText; ///< `p=` without blanks
    std::optional<PublicKey> key;
    QList<Finding> unusable; ///< `k=`, `h=` and `s=` that rule mail out
    QList<Finding> remarks; ///< on the key's length, test mode and blanks
};

DkimRecord readDkim(QByteArrayView value);

} // namespace sda
