#pragma once

#include "core/intake/intake.h"

/// \file
/// Rows of an answer. What is mended in a paste from a console would hide here what was really
/// entered, so the faults are put back.

namespace sda {

struct AnsweredRow
{
    IntakeRow row; ///< as read, repaired
    QString hostAsTyped; ///< where reading undid a fault of the host; else empty
    QString valueAsTyped; ///< where reading undid a fault of the value; else empty
    /// False: the text does not tell whether a fault is the record's or the mail's.
    bool isCertain = true;
};

/// The rows of `read`, with their faults; `text` is what it was read from.
QList<AnsweredRow> answeredRows(const Intake &read, const QString &text);

} // namespace sda
