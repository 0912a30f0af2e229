#pragma once

#include "core/findings/finding.h"
#include "core/records/recordtext.h"

#include <optional>

/// \file
/// Pasted text to rows. Nothing is guessed silently: every repair is listed, what cannot be used is
/// refused with its reason and not stored.

namespace sda {

/// A row as pasted; what the text does not tell stays empty.
struct IntakeRow
{
    std::optional<RecordType> type;
    QString host; ///< as pasted, trimmed: relative, full, or "@"
    std::optional<QString> value; ///< TXT unquoted and joined; targets without final dot
    std::optional<int> priority;
    std::optional<int> ttl;
    QString note; ///< remarks that stood in the row, word for word
    bool operator==(const IntakeRow &) const = default;
};

struct Intake
{
    QList<IntakeRow> rows;
    QList<Finding> repairs;
    QList<Finding> refused;
    QList<Finding> questions;
};

/// Reads tab-separated rows (with or without a header), "label: value" lines in en, ja, ko and zh,
/// bare values (SPF, DKIM, DMARC by their beginning) and zone lines. At most 1 MiB is read.
/// `ownDomain` (may be empty): the sample domain of the source pages is accepted if it is this one.
Intake readPasted(const QString &text, const QString &ownDomain = {});

/// The same care for one value typed by hand: repairs and refusals, the value in rows.first().
Intake readValue(const QString &text, std::optional<RecordType> type);

} // namespace sda
