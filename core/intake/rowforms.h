#pragma once

#include "core/dns/resourcerecord.h"
#include "core/intake/labels.h"
#include "core/intake/pastelines.h"

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
    Traces traces; ///< what was undone to read it

    void set(Field field, const QString &text);
    bool has(Field field) const;
    bool isEmpty() const;
};

/// The beginning of a TXT value, quoted or not.
bool isRecordText(const QString &text);
/// MX, TXT or CNAME: type words that are none of a sentence.
std::optional<RecordType> typeWord(const QString &word);
/// Made of the letters of a type, but none: "TXTT", "TMXXT", "CNAM".
bool isMisspeltType(const QString &cell);
/// "@" or letters, digits, hyphens, underscores and dots, also as a link.
bool isHostField(const QString &text);

/// A host of one label in another script: "日本", but not "レコード" nor a sentence.
bool isOtherLabel(const QString &word);

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
/// Class and time to live may be left out `insideZone`: behind $ORIGIN or $TTL.
std::optional<ZoneLine> zoneLineIn(const QString &line, bool insideZone = false);
/// The row of a whole zone line; nothing if its data cannot be read. Relative targets are below
/// `origin`, the root where the text gives none.
std::optional<RawRow> rowOf(const ZoneLine &line, const DnsName &origin);

} // namespace sda
