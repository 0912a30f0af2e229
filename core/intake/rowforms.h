#pragma once

#include "core/dns/resourcerecord.h"
#include "core/intake/labels.h"

#include <QMap>
#include <QStringList>

/// \file
/// The forms in which one row stands in one line.

namespace sda {

/// A row as it stands in the text, before repairs.
struct RawRow
{
    std::optional<RecordType> type;
    QString unknownType; ///< the word where a type belongs, if it is none
    QString host;
    std::optional<QString> value; ///< quotes and all
    QString priority;
    QString ttl;
    QString note;
    bool strangeBlanks = false; ///< its lines held blanks or characters that nobody sees
    bool joined = false; ///< the value was put together from several lines or strings

    void set(Field field, const QString &text);
    bool has(Field field) const;
    bool isEmpty() const;
};

/// The cells of a line of a table, trimmed; empty if it is none. `delimiter` is that of the CSV
/// header above, if there was one.
QStringList cellsIn(const QString &line, QChar delimiter = {});
/// The delimiter of a CSV header line, null if it is none.
QChar csvDelimiterOf(const QString &line);

/// The columns of a header line; nothing if these cells are none.
std::optional<QList<Field>> headerOf(const QStringList &cells);
RawRow rowOf(const QStringList &cells, const QList<Field> &header);
/// A row of a table without a header: the cells are told by what they hold. Nothing for prose.
std::optional<RawRow> rowOf(const QStringList &cells);

/// "CNAME aaa._domainkey aaa.dkim.amazonses.com", "_dmarc TXT v=…", "MX mail 10 host note",
/// "10 host" (dig +short). Nothing for prose.
std::optional<RawRow> rowInWords(const QString &line);

/// Where a zone file line ("owner TTL IN TYPE data") is divided.
struct ZoneLine
{
    QString owner; ///< empty: the one of the line above
    QString ttl;
    RecordType type = RecordType::Txt;
    QString data; ///< may begin a parenthesis that goes on in the next lines
};
std::optional<ZoneLine> zoneLineIn(const QString &line);
/// The row of a whole zone line; nothing if its data cannot be read. Relative targets are below
/// `origin`, the root where the text gives none.
std::optional<RawRow> rowOf(const ZoneLine &line, const DnsName &origin);

} // namespace sda
