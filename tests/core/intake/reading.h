#pragma once

#include "core/intake/intake.h"

#include "tests/support/pastes/draft.h"

/// \file
/// What was read of a text, against what it says.

enum class Verdict {
    Exact, ///< all rows, nothing else, and what has to be said is said
    Asked, ///< a row is missing, incomplete or another one, and the person is asked
    Wrong, ///< a row that the text does not tell, and no question
    Lost, ///< a row is missing or incomplete, and no question
    Unsaid, ///< the rows are right, but a repair is not listed
};

QString nameOf(Verdict verdict);

struct Reading
{
    Verdict verdict = Verdict::Exact;
    QString why;
};
Reading readingOf(const pastes::MadePaste &made, const sda::Intake &intake);

/// For people who look into a failure.
QString shown(const sda::Intake &intake);
QString shown(const pastes::MadePaste &made);
