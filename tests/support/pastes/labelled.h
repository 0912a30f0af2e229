#pragma once

#include "words.h"

/// \file
/// Records as "label: value".

namespace pastes {

struct LabelForm
{
    QList<Column> columns;
    QString separator; ///< between label and value
    QString between = QStringLiteral("\n"); ///< labels
    QString bullet;
    QString open; ///< around names and values
    QString close;
    bool hasTitles = false;
    bool isSpaced = false; ///< empty lines between records
    bool priorityInBrackets = false; ///< "（優先度 10）" behind all
    bool isBracketed() const { return !open.isEmpty(); }
};

/// Quotation marks of the language around values.
void setMarks(LabelForm &form, int language);
LabelForm labelForm(Draft &draft, Seeded &random);
QString labelled(Draft &draft, const LabelForm &form, Seeded &random);

} // namespace pastes
