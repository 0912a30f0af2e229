#pragma once

#include "core/handoff/handoffrow.h"

#include <variant>

/// \file
/// The line that travels with the table to the admin and back: by it an answered table is known
/// again and compared. docs/hand-off.md describes it.

namespace sda {

/// What was handed out, as far as the line tells.
struct HandedOut
{
    struct Row
    {
        QByteArray place; ///< three octets: a hash of name and type
        QByteArray value; ///< four octets: a hash of neutralValue()
        bool operator==(const Row &) const = default;
    };
    QString setupId; ///< UUID without braces
    QString domain; ///< in ACE
    QList<Row> rows;
    bool operator==(const HandedOut &) const = default;
};

QByteArray placeHash(const DnsName &name, RecordType type);
QByteArray valueHash(RecordType type, const QString &value);

/// What the rows with a known value hand out; at most 255.
HandedOut handedOut(const QString &setupId, const DomainName &domain,
                    const QList<HandoffRow> &rows);

/// "SDA1:" and base64url. Empty if the set-up has no id, as where nothing was saved.
QString codeLine(const HandedOut &handedOut);

/// The code line in any text: quoted, wrapped, with blanks or invisible characters in it, with
/// more text behind it. handoff.code-damaged if what is there is not as it was made; nothing if
/// there is none.
std::optional<std::variant<HandedOut, Finding>> findCodeLine(QStringView text);

} // namespace sda
