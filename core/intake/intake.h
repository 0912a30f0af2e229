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
    QString host; ///< as pasted, trimmed, without final dot: relative, full, or "@"
    std::optional<QString> value; ///< TXT unquoted and joined; targets without final dot
    std::optional<int> priority;
    std::optional<int> ttl; ///< seconds
    QString note; ///< remarks that stood in the row, word for word
    bool operator==(const IntakeRow &) const = default;
};

struct Intake
{
    QList<IntakeRow> rows;
    QList<Finding> repairs;
    QList<Finding> refused;
    QList<Finding> questions;
    /// The sender domain where the text holds it, lower case, no final dot: a reply or a call names
    /// it, `$ORIGIN`, or the names below `_domainkey` and `_dmarc` have one ending. Nothing rather
    /// than a wrong one.
    std::optional<QString> domain;
};

/// Characters; more is no table of records.
inline constexpr int pasteLimit = 1024 * 1024;
/// Rows; no service has a table of more.
inline constexpr int rowLimit = 200;

/// Reads tables (tab-separated, Markdown, CSV, columns collapsed to blanks), JSON of Tencent Cloud
/// and AWS, what `dig`, `nslookup` and the AWS command line tool print, zone lines, "label: value"
/// lines in en, ja, ko and zh, one cell per line, bare values, and mails around all of these.
/// More than pasteLimit is not read at all (paste.too-large); at most rowLimit rows come back
/// (paste.too-many-rows). Rows that come again are one; different values where there may be one are
/// both kept (paste.values-differ).
/// `ownDomain` (may be empty): the sample domain of the source pages is accepted if it is this one.
Intake readPasted(const QString &text, const QString &ownDomain = {});

/// Characters of one value: no record holds more (RFC 1035, 3.2.1).
inline constexpr int valueLimit = 65535;

/// The same care for one value typed by hand: repairs and refusals, the value in rows.first().
/// No rows: nothing typed, or refused (more than valueLimit: paste.too-large).
Intake readValue(const QString &text, std::optional<RecordType> type);

/// `text` without the lines that hold a private key, a password or an access key: what may be
/// stored of a paste.
QString withoutSecrets(const QString &text);

} // namespace sda
