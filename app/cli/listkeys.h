#pragma once

#include "core/setup/domainlist.h"

namespace sda {

/// A part of a list, by the domains in it and not by their lines: every row belongs to exactly one
/// shard, rows of the same domain to the same one, and rows that come or go move no other.
struct Shard
{
    int number = 1; ///< 1-based
    int count = 1;

    bool holds(const ListedDomain &row, const QString &folder) const;
};

/// Tells rows apart that are not the same, wherever they stand in the list: 64 bits of SHA-256
/// over domain, service, values and set-up file (relative to `folder`, where the list is).
quint64 rowKey(const ListedDomain &row, const QString &folder);

/// 16 hexadecimal digits, and back; nothing for what is no key.
QString keyText(quint64 key);
std::optional<quint64> keyOf(QStringView text);

/// 64 bits of SHA-256, the same on every computer.
quint64 stableHash(const QByteArray &text);

} // namespace sda
