#pragma once

#include "madecase.h"

#include <functional>

/// \file
/// The mistakes people make when they add sender records, by their numbers in the catalogue, as
/// edits of zone text.

namespace mistakes {

struct Mistake
{
    QString name; ///< number and words
    /// Plants it in a right case, with the code and the rows where it has to be named. False, and
    /// nothing is changed: this case gives no room for it.
    std::function<bool(MadeCase &, Seeded &)> plant;
};

/// All that DNS can show, one entry per class and form.
const QList<Mistake> &catalogue();

QList<Mistake> nameMistakes();
QList<Mistake> valueMistakes();
QList<Mistake> spfMistakes();
QList<Mistake> dkimMistakes();
QList<Mistake> dmarcMistakes();
QList<Mistake> targetMistakes();
QList<Mistake> worldMistakes();

} // namespace mistakes
