#pragma once

#include "core/dns/zonefile.h"
#include "core/practice/practice.h"

/// \file
/// What stands behind the scenes; for the practice world and its tests.

namespace sda {

/// What a scene makes of the world.
struct SceneSetUp
{
    PracticeScene scene;
    QString zone; ///< the mail records: resources/practice/<zone>.zone
    QString secondZone; ///< at the second name server, if it has others
    QString zoneBefore; ///< what the resolver saw when somebody asked too early
    bool secondServerSilent = false;
    bool resolverSilent = false;
    bool delegated = true;
};
const QList<SceneSetUp> &sceneSetUps();
/// nullptr if there is no such scene.
const SceneSetUp *findScene(QStringView id);

/// Reads resources/practice/<file>.zone.
ZoneFile readPracticeZone(const QString &file, const DnsName &origin);
/// The zone of the sample domain: what every scene has, and the mail records of `file`. `moved`: at
/// its new DNS host.
QList<ResourceRecord> sampleDomainRecords(const QString &file, bool moved = false);

} // namespace sda
