#pragma once

#include "core/dns/publicresolvers.h"
#include "core/findings/finding.h"

namespace sda {

/// The public resolvers to ask: those of the file `resolvers.json` in the program's data folder,
/// where the person put one, else the list that comes with the program.
struct OwnResolvers
{
    QList<PublicResolver> resolvers;
    QList<Finding> findings; ///< resolvers.damaged
};
/// `dataDir` as in setupFolder().
OwnResolvers readOwnResolvers(const QString &dataDir);

} // namespace sda
