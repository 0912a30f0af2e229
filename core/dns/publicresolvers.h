#pragma once

#include "core/dns/question.h"

#include <QStringList>

/// \file
/// Resolvers that anybody may ask, for the view of the world: resources/resolvers.json, which the
/// person can replace by a file of their own.

namespace sda {

struct PublicResolver
{
    QString id; ///< short and stable
    QString name; ///< as its operator calls it
    QString country; ///< ISO 3166 code of where it is mostly used; empty: everywhere
    Server server; ///< recursive
    QString source; ///< where the address is published
    bool verified = false; ///< the address was read at its source

    bool operator==(const PublicResolver &) const = default;
};

/// From a list of objects with the members of PublicResolver; `address` and, if it is not 53,
/// `port` stand for the server. At most 64 KiB and 50 entries, each id and each server once,
/// sources by https. Nothing if `json` is no such list; then `*where`, if given, is the place of
/// the mistake as a JSON path ("$[2].address").
std::optional<QList<PublicResolver>> parsePublicResolvers(const QByteArray &json,
                                                          QString *where = nullptr);
/// The list that comes with the program. Tests never ask anybody in it.
QList<PublicResolver> builtInPublicResolvers();

} // namespace sda
