#include "core/hosts/parking.h"

#include "core/hosts/jsonmembers.h"
#include "core/hosts/namepattern.h"

#include <QDebug>
#include <QFile>

#include <algorithm>

// Must stand outside of any namespace (Qt: Q_INIT_RESOURCE): the resource is part of a static
// library, whose initialiser nothing else names.
static void initParkingResource()
{
    Q_INIT_RESOURCE(parking);
}

namespace sda {

namespace {

using namespace Qt::StringLiterals;

QStringList readPatterns()
{
    initParkingResource();
    const QString fileName = u":/parking.json"_s;
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto parsed = parseJson(file.readAll(), fileName);
    const auto *document = std::get_if<QJsonDocument>(&parsed);
    JsonMembers members(document ? document->object() : QJsonObject());
    const QStringList patterns = members.namePatterns(u"nameServers"_s);
    members.refuseOthers();
    if (!members.isGood())
        qCritical() << "Parking file is not good:" << fileName;
    return patterns;
}

} // namespace

bool isParkingServer(const DnsName &nameServer)
{
    static const QStringList patterns = readPatterns();
    const QList<QByteArray> labels = nameServer.labels();
    return std::ranges::any_of(
        patterns, [&labels](const QString &pattern) { return fitsNamePattern(labels, pattern); });
}

} // namespace sda
