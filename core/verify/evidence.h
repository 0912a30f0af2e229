#pragma once

#include "core/verify/places.h"
#include "core/verify/value.h"

/// \file
/// What stands at a place, and what it proves. Pure.

namespace sda {

/// One row with the same text at another name.
PlannedRecord movedTo(PlannedRecord planned, const DnsName &name, RecordType type);

/// As displayText().
QStringList textsAt(const Answer &answer, const DnsName &name, RecordType type);

/// What stands at `place` was meant for `planned`: Place::Proof says what it takes.
bool proves(const PlannedRecord &planned, const DnsName &zone, const Place &place,
            const Answer &answer);

/// The text of another type has the planned value; an MX text may begin with its number.
bool saysTheValue(const PlannedRecord &planned, const QString &text);

} // namespace sda
