#include "core/practice/practice.h"

#include "core/practice/scenes.h"
#include "core/practice/storyteller.h"

#include <algorithm>

namespace sda {

using namespace Qt::StringLiterals;

namespace {

DnsName nameOf(QStringView text)
{
    return DnsName::fromText(text).value();
}

IpAddress addressOf(QStringView text)
{
    return IpAddress::fromText(text).value();
}

const IpAddress ResolverAddress = addressOf(u"127.0.0.1");
const IpAddress FirstServer = addressOf(u"127.0.0.2"); // ns1.sample-dns.example
const IpAddress SecondServer = addressOf(u"127.0.0.3"); // ns2.sample-dns.example
const IpAddress Registry = addressOf(u"127.0.0.4"); // the root, com and example
const IpAddress MailServices = addressOf(u"127.0.0.5");
const IpAddress NewFirstServer = addressOf(u"127.0.0.6"); // ns1.new-dns.example
const IpAddress NewSecondServer = addressOf(u"127.0.0.7"); // ns2.new-dns.example

/// The console's records, as they stand in the scene in which all is right.
QString consoleValue(const QString &host, RecordType type)
{
    const DnsName domain = nameOf(Practice::domain());
    const auto records = sampleDomainRecords(u"all-right"_s);
    const auto record = std::find_if(records.begin(), records.end(), [&](const ResourceRecord &r) {
        return r.type == type && r.name.relativeTo(domain) == host;
    });
    return record == records.end() ? QString() : displayText(*record);
}

QList<QStringList> tencentRows()
{
    const QString selector = u"qcloud._domainkey"_s;
    return {
        {u"Host record"_s, u"Record type"_s, u"Record value"_s},
        {u"@"_s, u"MX"_s, consoleValue(u"@"_s, RecordType::Mx) + u'.'},
        {u"@"_s, u"TXT"_s, consoleValue(u"@"_s, RecordType::Txt)},
        {selector, u"TXT"_s, consoleValue(selector, RecordType::Txt)},
        {u"_dmarc"_s, u"TXT"_s, consoleValue(u"_dmarc"_s, RecordType::Txt)},
    };
}

// This console prints whole names.
QList<QStringList> amazonRows()
{
    QList<QStringList> rows{{u"Type"_s, u"Name"_s, u"Value"_s}};
    for (const ResourceRecord &record : sampleDomainRecords(u"amazon-all-right"_s)) {
        if (record.type == RecordType::Cname)
            rows.append({u"CNAME"_s, record.name.text(), displayText(record)});
    }
    rows.append(
        {u"TXT"_s, u"_dmarc."_s + Practice::domain(), consoleValue(u"_dmarc"_s, RecordType::Txt)});
    return rows;
}

QString inColumns(const QList<QStringList> &rows)
{
    QString text;
    for (const QStringList &row : rows)
        text += row.join(u'\t') + u'\n';
    return text;
}

} // namespace

class Practice::Private
{
public:
    Private(Clock &real, Practice &practice)
        : realClock(real), clock(real), server(world, clock), storyteller(practice)
    { }

    void build();
    void setWorldZone(const IpAddress &address, const QString &file, const DnsName &apex);
    /// Every change of a zone gets a serial of its own, as DNS hosts do it.
    void setDomain(const IpAddress &address, const QString &file);
    void ask(const QString &host, RecordType type);
    void setDelegation(const QString &file);
    void reset();
    void play(const SceneSetUp &setUp);
    void play(const StoryStep &step);
    QList<IpAddress> nameServers() const;

    Clock &realClock;
    ScaledClock clock;
    DnsWorld world;
    LoopbackServer server;
    Storyteller storyteller;
    QString scene;
    quint32 serial = 1;
    bool moved = false; // to the new DNS host
    std::chrono::seconds notFoundFor{0}; // 0: as the zone file says
};

void Practice::Private::setWorldZone(const IpAddress &address, const QString &file,
                                     const DnsName &apex)
{
    world.setZone(address, WorldZone(apex, readPracticeZone(file, apex).records));
}

void Practice::Private::build()
{
    world.setResolver(ResolverAddress);
    setWorldZone(Registry, u"root"_s, DnsName());
    setWorldZone(Registry, u"example"_s, nameOf(u"example"));
    for (const IpAddress &address : {FirstServer, SecondServer})
        setWorldZone(address, u"sample-dns.example"_s, nameOf(u"sample-dns.example"));
    for (const IpAddress &address : {NewFirstServer, NewSecondServer})
        setWorldZone(address, u"new-dns.example"_s, nameOf(u"new-dns.example"));
    for (const QString &zone :
         {u"qq.com"_s, u"qcloudmail.com"_s, u"amazonses.com"_s, u"mail-service.example"_s,
          u"news-service.example"_s, u"shop-service.example"_s})
        setWorldZone(MailServices, zone, nameOf(zone));
}

void Practice::Private::setDomain(const IpAddress &address, const QString &file)
{
    auto records = sampleDomainRecords(file, moved);
    for (ResourceRecord &record : records) {
        auto *soa = std::get_if<SoaData>(&record.data);
        if (!soa)
            continue;
        soa->serial = serial;
        if (notFoundFor.count() > 0)
            soa->minimum = notFoundFor;
    }
    world.setZone(address, WorldZone(nameOf(domain()), records));
}

/// Somebody asks the resolver, which remembers what it heard, also that there was nothing.
void Practice::Private::ask(const QString &host, RecordType type)
{
    Message query;
    query.header.recursionDesired = true;
    const DnsName apex = nameOf(domain());
    query.questionName = host.isEmpty() ? apex : apex.prepend(nameOf(host));
    query.questionType = quint16(type);
    world.reply(ResolverAddress, query, clock.wall());
}

void Practice::Private::setDelegation(const QString &file)
{
    world.setZone(Registry,
                  WorldZone(nameOf(u"com"), readPracticeZone(file, nameOf(u"com")).records));
}

QList<IpAddress> Practice::Private::nameServers() const
{
    return moved ? QList<IpAddress>{NewFirstServer, NewSecondServer}
                 : QList<IpAddress>{FirstServer, SecondServer};
}

/// The world before a scene or story: nobody remembers anything, everybody answers.
void Practice::Private::reset()
{
    world.forget();
    world.setMood(ResolverAddress, ServerMood::Normal);
    for (const IpAddress &address : {SecondServer, NewSecondServer})
        world.setMood(address, ServerMood::Normal);
    for (const IpAddress &address : {NewFirstServer, NewSecondServer})
        world.removeZone(address, nameOf(domain()));
    moved = false;
    notFoundFor = {};
    setDelegation(u"com"_s);
}

void Practice::Private::play(const SceneSetUp &setUp)
{
    const DnsName apex = nameOf(domain());
    reset();
    if (!setUp.delegated) {
        auto registered = readPracticeZone(u"com"_s, nameOf(u"com")).records;
        registered.removeIf([&](const ResourceRecord &r) { return r.name.isAtOrBelow(apex); });
        world.setZone(Registry, WorldZone(nameOf(u"com"), registered));
    }

    if (!setUp.zoneBefore.isEmpty()) {
        setDomain(FirstServer, setUp.zoneBefore);
        setDomain(SecondServer, setUp.zoneBefore);
        ask(u"_dmarc"_s, RecordType::Txt);
    }
    if (!setUp.secondZone.isEmpty()) // with the serial of before: it is behind
        setDomain(SecondServer, setUp.secondZone);
    ++serial;
    setDomain(FirstServer, setUp.zone);
    if (setUp.secondZone.isEmpty())
        setDomain(SecondServer, setUp.zone);
    if (!setUp.delegated) {
        world.removeZone(FirstServer, apex);
        world.removeZone(SecondServer, apex);
    }
    if (setUp.secondServerSilent)
        world.setMood(SecondServer, ServerMood::Silent);
    if (setUp.resolverSilent)
        world.setMood(ResolverAddress, ServerMood::Silent);
    scene = setUp.scene.id;
}

void Practice::Private::play(const StoryStep &step)
{
    if (step.moves) {
        for (const IpAddress &address : nameServers())
            world.removeZone(address, nameOf(domain()));
        moved = true;
        setDelegation(u"com-moved"_s);
    }
    if (!step.zone.isEmpty()) {
        ++serial;
        for (const IpAddress &address : nameServers())
            setDomain(address, step.zone);
    }
    world.setMood(nameServers().last(),
                  step.secondServerSilent ? ServerMood::Silent : ServerMood::Normal);
    if (step.resolverAsked) {
        ask({}, RecordType::Mx);
        for (const QString &host : {u""_s, u"qcloud._domainkey"_s, u"_dmarc"_s})
            ask(host, RecordType::Txt);
    }
}

Practice::Practice(Clock &clock, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(clock, *this))
{
    d->build();
    d->play(sceneSetUps().first());
}

Practice::~Practice() = default;

bool Practice::start()
{
    return d->server.port() != 0
        || d->server.listen({ResolverAddress, FirstServer, SecondServer, Registry, MailServices,
                             NewFirstServer, NewSecondServer});
}

QString Practice::errorText() const
{
    return d->server.errorText();
}

QString Practice::domain()
{
    return u"sampledomain.com"_s;
}

QString Practice::serviceId()
{
    return u"tencent-ses"_s;
}

QString Practice::consoleText(const QString &service)
{
    return inColumns(service == serviceId() ? tencentRows() : amazonRows());
}

ServiceValues Practice::values()
{
    return {{u"dkimSelector"_s, {u"qcloud"_s}},
            {u"dkimValue"_s, {consoleValue(u"qcloud._domainkey"_s, RecordType::Txt)}}};
}

Routes Practice::routes() const
{
    Routes routes;
    routes.resolvers = {Server{ResolverAddress, d->server.port(), true}};
    routes.nameServerPort = d->server.port();
    routes.ownWorld = true;
    return routes;
}

ScaledClock &Practice::clock()
{
    return d->clock;
}

void Practice::setRealTime()
{
    d->clock.setPaused(false);
    d->clock.setSpeed(1);
    d->clock.setWall(d->realClock.wall());
}

Storyteller &Practice::storyteller()
{
    return d->storyteller;
}

void Practice::beginStory(const Story &story)
{
    d->reset();
    d->notFoundFor = story.notFoundFor;
    d->scene.clear();
}

void Practice::playStep(const StoryStep &step)
{
    d->play(step);
}

QString Practice::scene() const
{
    return d->scene;
}

void Practice::setScene(const QString &id)
{
    const SceneSetUp *setUp = findScene(id);
    if (!setUp)
        return;
    d->storyteller.end();
    d->play(*setUp);
    emit sceneChanged(id);
}

} // namespace sda
