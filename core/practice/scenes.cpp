#include "core/practice/scenes.h"

#include <QFile>

#include <algorithm>

// A static library's resources have to be asked for, and from outside of any namespace.
static void useResources()
{
    Q_INIT_RESOURCE(practice_zones);
}

namespace sda {

namespace {

/// A scene whose mistake is in the zone file of its name.
SceneSetUp zoneScene(const QString &id, const QStringList &expected)
{
    SceneSetUp setUp;
    setUp.scene = {id, expected};
    setUp.zone = id;
    return setUp;
}

/// A scene whose zone is right: what is wrong lies around it.
SceneSetUp worldScene(const QString &id, const QString &expected)
{
    SceneSetUp setUp;
    setUp.scene = {id, {expected}};
    setUp.zone = QStringLiteral("all-right");
    return setUp;
}

QList<SceneSetUp> makeSetUps()
{
    using namespace Qt::StringLiterals;
    QList<SceneSetUp> setUps{
        zoneScene(u"all-right"_s, {}),
        zoneScene(u"nothing-yet"_s,
                  {u"mx.missing"_s, u"spf.missing"_s, u"dkim.missing"_s, u"dmarc.missing"_s}),
        zoneScene(u"domain-doubled"_s, {u"name.domain-doubled"_s}),
        zoneScene(u"spf-without-service"_s, {u"spf.include-missing"_s}),
        zoneScene(u"spf-two-records"_s, {u"spf.multiple-records"_s}),
        zoneScene(u"spf-too-many-lookups"_s, {u"spf.too-many-lookups"_s}),
        zoneScene(u"dkim-cut"_s, {u"dkim.key-truncated"_s}),
        zoneScene(u"dkim-two-records"_s, {u"dkim.multiple-records"_s}),
        zoneScene(u"dmarc-no-policy"_s, {u"dmarc.policy-missing"_s}),
        zoneScene(u"mx-dot-missing"_s, {u"value.zone-appended"_s}),
    };
    setUps.append(worldScene(u"one-server-behind"_s, u"zone.servers-disagree"_s));
    setUps.last().secondZone = u"nothing-yet"_s;
    setUps.append(worldScene(u"server-silent"_s, u"zone.server-lame"_s));
    setUps.last().secondServerSilent = true;
    setUps.append(zoneScene(u"catch-all"_s, {u"wildcard.masks"_s}));
    setUps.append(worldScene(u"too-early"_s, u"cache.negative"_s));
    setUps.last().zoneBefore = u"nothing-yet"_s;
    setUps.append(worldScene(u"not-delegated"_s, u"zone.not-delegated"_s));
    setUps.last().delegated = false;
    setUps.append(worldScene(u"resolver-silent"_s, u"check.timeout"_s));
    setUps.last().resolverSilent = true;
    return setUps;
}

} // namespace

const QList<SceneSetUp> &sceneSetUps()
{
    static const QList<SceneSetUp> setUps = makeSetUps();
    return setUps;
}

const SceneSetUp *findScene(QStringView id)
{
    const auto &all = sceneSetUps();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [id](const SceneSetUp &s) { return s.scene.id == id; });
    return found == all.end() ? nullptr : &*found;
}

const QList<PracticeScene> &practiceScenes()
{
    static const QList<PracticeScene> scenes = [] {
        QList<PracticeScene> list;
        for (const SceneSetUp &setUp : sceneSetUps())
            list.append(setUp.scene);
        return list;
    }();
    return scenes;
}

ZoneFile readPracticeZone(const QString &name, const DnsName &origin)
{
    useResources();
    QFile file(QStringLiteral(":/practice/%1.zone").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {{}, {{0, file.fileName()}}};
    return readZoneFile(QString::fromUtf8(file.readAll()), origin);
}

QList<ResourceRecord> sampleDomainRecords(const QString &file, bool moved)
{
    const DnsName domain = DnsName::fromText(Practice::domain()).value();
    const QString base = Practice::domain() + (moved ? QStringLiteral("-moved") : QString());
    return readPracticeZone(base, domain).records + readPracticeZone(file, domain).records;
}

} // namespace sda
