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

/// Nothing if `json` is no such list; then `*where`, if given, is the place of the mistake.
std::optional<QList<PublicResolver>> parsePublicResolvers(const QByteArray &json,
                                                          QString *where = nullptr);
/// The list that comes with the program; empty where the build has none (tests).
QList<PublicResolver> builtInPublicResolvers();

} // namespace sda
