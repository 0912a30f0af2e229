#include "lies.h"

namespace sda {

using namespace Qt::StringLiterals;

namespace {

ResourceRecord alias(const DnsName &from, const DnsName &to)
{
    return {from, RecordType::Cname, std::chrono::seconds(60), TargetData{to}};
}

DnsName below(const DnsName &zone, const QString &label)
{
    return zone.prepend(nameOf(label)).value_or(zone);
}

/// Names that no zone has are aliases, and so are all of the domain.
Lie aliases(const std::function<DnsName(const Told &)> &target)
{
    return [target](const Told &told) {
        Message message = told.truth;
        const bool isRow = told.asks(RecordType::Mx) || told.asks(RecordType::Txt);
        if (isRow) {
            message.header.rcode = 0;
            message.authority.clear();
            message.answers = {alias(*told.query.questionName, target(told))};
        }
        return QList{Sending{wireOf(message, told)}};
    };
}

DnsName own(const QString &name)
{
    return nameOf(name + u".sampledomain.com"_s);
}

/// c7 after c6, c1 after any other name.
DnsName nextOf(const Told &told)
{
    const QString first = told.name().section(u'.', 0, 0);
    return own(u"c%1"_s.arg(first.mid(1).toInt() + 1));
}

ResourceRecord text(const DnsName &name, const QByteArray &value)
{
    TxtData data;
    for (qsizetype at = 0; at < value.size(); at += 255)
        data.strings.append(value.mid(at, 255));
    return {name, RecordType::Txt, std::chrono::seconds(60), data};
}

/// The domain's SPF record says this instead.
Change ownSpf(const QByteArray &value)
{
    return [value](Message &message, const Told &told) {
        const DnsName domain = nameOf(u"sampledomain.com"_s);
        if (!told.asks(RecordType::Txt) || *told.query.questionName != domain)
            return;
        QByteArray said = value;
        if (&rightOf(told) != &told.truth) // the zone has another record
            said.replace("include:qcloudmail.com", "ip4:192.0.2.1");
        message.answers = {text(domain, said)};
    };
}

/// The domain's SPF record says this instead; the resolver answers questions about evil.com
/// with `behind`.
std::function<void(HostileWorld &)> spf(const QByteArray &value,
                                        const std::function<QByteArray(const Told &)> &behind)
{
    return [=](HostileWorld &world) {
        world.lie(nameServers, changed(ownSpf(value)));
        world.lie({Station::Resolver}, changed([behind](Message &message, const Told &told) {
                      if (!told.name().endsWith(u"evil.com"_s) || !behind)
                          return;
                      message.header.rcode = 0;
                      message.authority.clear();
                      message.answers = {text(*told.query.questionName, behind(told))};
                  }));
    };
}

/// Includes two names below the one that is asked for.
QByteArray twoNew(const Told &told)
{
    // a name has 255 octets at most
    const QByteArray at = told.name().size() > 200 ? "x.evil.com" : told.name().toUtf8();
    return "v=spf1 include:a." + at + " include:b." + at + " -all";
}

QByteArray manyTerms()
{
    QByteArray value = "v=spf1";
    for (int i = 0; i < 200; ++i)
        value += " include:n" + QByteArray::number(i) + ".evil.com";
    return value + " include:qcloudmail.com ~all";
}

/// The names of the tree are asked of all name servers, as every name of the zone is.
void treeWithin(HostileWorld &world)
{
    constexpr int servers = 13;
    QList<Station> places;
    for (int i = 0; i < servers; ++i)
        places.append(Station(int(Station::Crowd) + i));
    world.join(servers);
    const Change names = namesMany(servers, places);
    const Change record = ownSpf("v=spf1 include:qcloudmail.com include:t.sampledomain.com ~all");
    world.lie({Station::Registry, Station::Resolver}, changed(names));
    world.lie(nameServers, changed([=](Message &message, const Told &told) {
                  names(message, told);
                  record(message, told);
                  const bool isInTree = (u'.' + told.name()).endsWith(u".t.sampledomain.com"_s);
                  if (!isInTree || !told.asks(RecordType::Txt))
                      return;
                  message.header.rcode = 0;
                  message.authority.clear();
                  message.answers = {text(*told.query.questionName, twoNew(told))};
              }));
}

QList<HostileCase> trees()
{
    const QByteArray start = "v=spf1 include:qcloudmail.com include:evil.com ~all";
    return {
        {u"an SPF record that includes itself"_s,
         spf("v=spf1 include:sampledomain.com include:qcloudmail.com ~all", {})},
        {u"an SPF tree where each name includes two new ones"_s, spf(start, twoNew)},
        {u"SPF includes that lead back"_s,
         spf(start, [](const Told &) -> QByteArray { return "v=spf1 include:evil.com -all"; })},
        {u"SPF includes that differ each time"_s,
         spf(start,
             [](const Told &told) {
                 return "v=spf1 include:t" + QByteArray::number(told.times) + ".evil.com -all";
             })},
        {u"an SPF tree within the zone, at 13 name servers"_s, treeWithin},
        {u"an endless SPF redirect"_s,
         spf("v=spf1 include:qcloudmail.com redirect=evil.com",
             [](const Told &told) { return "v=spf1 redirect=r." + told.name().toUtf8(); })},
        {u"an SPF record with 200 includes"_s, spf(manyTerms(), twoNew)},
        {u"an SPF include of 60 kB"_s,
         spf(start,
             [](const Told &) {
                 return "v=spf1 " + QByteArray("ip4:192.0.2.1 ").repeated(4300) + "-all";
             })},
    };
}

} // namespace

QList<HostileCase> endlessLies()
{
    return QList<HostileCase>{
               {u"every name is an alias of itself"_s,
                atNameServers(aliases([](const Told &told) { return *told.query.questionName; }))},
               {u"two aliases that lead to each other"_s,
                atNameServers(aliases([](const Told &told) {
                    return own(told.name().startsWith(u"a."_s) ? u"b"_s : u"a"_s);
                }))},
               {u"a chain of aliases without end"_s, atNameServers(aliases(nextOf))},
               {u"an alias to a longer name each time"_s,
                atNameServers(aliases(
                    [](const Told &told) { return below(*told.query.questionName, u"x"_s); }))},
               {u"a whole chain of 200 aliases in one answer"_s,
                atNameServers(changed([](Message &message, const Told &told) {
                    message.header.rcode = 0;
                    message.authority.clear();
                    message.answers = {alias(*told.query.questionName, own(u"c0"_s))};
                    for (int i = 0; i < 200; ++i)
                        message.answers.append(
                            alias(own(u"c%1"_s.arg(i)), own(u"c%1"_s.arg(i + 1))));
                }))},
               {u"an alias to another zone, whose right records come along"_s,
                atNameServers([](const Told &told) {
                    Message message = told.truth;
                    const DnsName there = nameOf(u"right.evil.com"_s);
                    QList<ResourceRecord> right = rightOf(told).answers;
                    for (ResourceRecord &record : right)
                        record.name = there;
                    message.header.rcode = 0;
                    message.authority.clear();
                    message.answers = QList{alias(*told.query.questionName, there)} + right;
                    return QList{Sending{wireOf(message, told)}};
                })},
               {u"an alias to the root"_s,
                atNameServers(aliases([](const Told &) { return DnsName(); }))},
           }
    + trees();
}

} // namespace sda
