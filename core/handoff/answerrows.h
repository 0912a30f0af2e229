#pragma once

#include "core/handoff/answeredrow.h"
#include "core/handoff/codeline.h"

/// \file
/// The rows of a table and those of an answer, side by side.

namespace sda {

/// A row of the table, with what the plan of today knows of it.
struct AskedRow
{
    HandedOut::Row row;
    const PlannedRecord *now = nullptr; ///< the planned record at its place
    bool isUnchanged = false; ///< the plan still wants what was handed out
};

/// The plan of today behind each row of the table. `plan` must outlive them.
QList<AskedRow> askedRows(const HandedOut &handedOut, const Plan &plan);

/// A row of the answer, and where it belongs.
struct EnteredRow
{
    DnsName name; ///< where it stands, or (isMisplaced) was meant to stand
    RecordType type = RecordType::Txt;
    QString value; ///< with its faults
    QByteArray place; ///< of name and type
    QByteArray hash; ///< of the value; empty where it has a fault
    QString standsAt; ///< another name than the one it was meant for; else empty
    bool isCertain = true;
};

/// Hosts are relative to the zone, or full names. One that names a row of the table only where it
/// is read relative to the sender domain, or had the domain twice, was entered at a wrong name.
/// Rows that are of no place are left out.
QList<EnteredRow> enteredRows(const QList<AnsweredRow> &rows, const QList<AskedRow> &asked,
                              const Plan &plan);

} // namespace sda
