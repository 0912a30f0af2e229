#pragma once

#include "core/verify/report.h"
#include "core/watch/history.h"
#include "ui/text/texts.h"

namespace sda {

/// What is shown while records are watched in a terminal.
struct LiveTable
{
    struct Row
    {
        RecordState state = RecordState::Checking;
        QString title;
        QString host;
        QString word; ///< of the state
        QString since; ///< "since 14:20"; empty: not known
    };
    QString heading; ///< the domain
    QList<Row> rows;
    QString progress; ///< a sentence
    QString next; ///< when the next look is; empty: there is none
    QString finding; ///< what to mend first; empty: nothing
};

LiveTable liveTableOf(const Report &report, const Plan &plan, const History &history,
                      const Texts &texts);

/// Lines that fit: none is wider than `columns`, and there are at most `rows` of them. Colours are
/// an addition: mark and word say the same.
QStringList linesOf(const LiveTable &table, int columns, int rows, bool colours);

} // namespace sda
