#pragma once

#include "core/findings/finding.h"

#include <QStringList>

namespace sda {

/// How what stands in DNS compares with what was planned. The judges add places and servers; here
/// is only the value. "Identical or equal in meaning" is: nothing of severity Error among the
/// findings.
struct Comparison
{
    bool present = false; ///< a record of this purpose is there, right or wrong
    bool identical = false; ///< octet for octet; providers may compare strings
    QStringList current; ///< the values of this purpose, for showing
    QList<Finding> findings; ///< in the order in which to mend them
    /// What is in `current` was meant as ours, right or damaged, and may be replaced. False: it may
    /// be somebody else's and stay for good, as the token of another account does; it is shown
    /// only, and nobody may be told to delete it.
    bool currentIsOurs = true;

    /// Present, and nothing of severity Error, Unknown or Wait.
    bool isRight() const;
};

} // namespace sda
