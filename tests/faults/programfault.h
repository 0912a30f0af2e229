#pragma once

#include "tests/faults/hardship.h"

#include <functional>
#include <optional>

namespace sda {

/// A program that meets with a fault and ends by itself, and what is claimed about it.
struct ProgramFault
{
    const char *fault;
    QString script; ///< as in Hardship
    QStringList arguments; ///< $D in them is the folder
    int status = 0;
    /// Ids of findings, or a sentence as it stands in the source, with its %1. Empty: not a word
    /// on the standard error.
    QStringList seen;
    QString kept;
    /// Of the folder before and after. The default: each file is there as it was, and no other.
    std::function<bool(const Folder &, const Folder &)> isKept = std::equal_to<Folder>();
    bool isWindow = false; ///< of the two programs the one with the window
    QByteArray input = {};
    /// Nothing stands for a variable that is not there.
    QMap<QString, std::optional<QString>> surroundings = {};
};

/// What is wrong with the claims, or nothing. Tells the table what is right.
QString tryOut(const ProgramFault &fault, const QString &folder);

/// Whether the sentence of the source, or the summary of the finding with that id, is said there.
bool isSaid(const QString &seen, const QByteArray &text);

/// "`setup.unwritable`, status 2"
QString textOf(const QStringList &seen, int status);

} // namespace sda
