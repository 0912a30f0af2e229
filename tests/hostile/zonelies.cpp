#include "lies.h"

namespace sda {

using namespace Qt::StringLiterals;

namespace {

using Tell = std::function<void(HostileWorld &)>;

/// Refers every question about rows to the servers of `child`, with these lines as NS and glue.
Lie refersTo(const QString &lines)
{
    return [lines](const Told &told) {
        Message message = told.truth;
        if (told.asks(RecordType::Mx) || told.asks(RecordType::Txt)) {
            message.header.authoritative = false;
            message.header.rcode = 0;
            message.answers.clear();
            message.authority.clear();
            for (const ResourceRecord &record : recordsOf(lines))
                (record.type == RecordType::Ns ? message.authority : message.additional)
                    .append(record);
        }
        return QList{Sending{wireOf(message, told)}};
    };
}

/// Only the keys lie in a zone of their own, at `lines`.
Lie delegatesKeys(const QString &lines)
{
    const Lie refers = refersTo(u"_domainkey NS ns._domainkey\n"_s + lines);
    return [refers](const Told &told) {
        return told.name().contains(u"_domainkey"_s) ? refers(told)
                                                     : QList{Sending{wireOf(told.truth, told)}};
    };
}

/// One label more than the zone that was referred to before.
Lie refersDeeper()
{
    return [](const Told &told) {
        Message message = told.truth;
        const QStringList labels = told.name().split(u'.');
        const qsizetype depth = std::min<qsizetype>(labels.size(), 3 + told.times);
        const QString zone = QStringList(labels.sliced(labels.size() - depth)).join(u'.');
        message.header.authoritative = false;
        message.header.rcode = 0;
        message.answers.clear();
        message.authority = recordsOf(u"%1. NS ns1.dns-host.com."_s.arg(zone));
        return QList{Sending{wireOf(message, told)}};
    };
}

/// The resolver's answer about these names is `lines`, with those of type NS as authority where
/// `lines` is empty.
Lie says(const QString &name, RecordType type, const QString &lines)
{
    return changed([=](Message &message, const Told &told) {
        if (told.name() != name || !told.asks(type))
            return;
        message.header.rcode = 0;
        message.authority.clear();
        message.answers = recordsOf(lines);
        for (ResourceRecord &record : message.answers)
            record.name = *told.query.questionName;
    });
}

/// Registry, resolver and the zone itself name 50; all of them are the first one.
void fiftyServers(HostileWorld &world)
{
    world.lie({Station::Registry, Station::Resolver, Station::First, Station::Second},
              changed(namesMany(50, {Station::First})));
}

/// The stranger has the right records at any time.
void resolverNamesStranger(HostileWorld &world)
{
    world.lie({Station::Resolver}, changed([](Message &message, const Told &told) {
                  const bool names =
                      told.name() == u"sampledomain.com"_s && told.asks(RecordType::Ns);
                  const bool leads = told.name() == u"ns.evil.com"_s && told.asks(RecordType::A);
                  if (!names && !leads)
                      return;
                  message.header.rcode = 0;
                  message.authority.clear();
                  message.answers = names
                      ? recordsOf(u"@ NS ns.evil.com."_s)
                      : recordsOf(u"ns.evil.com. A "_s + addressOf(Station::Stranger).text());
              }));
    world.lie({Station::Stranger},
              [](const Told &told) { return QList{Sending{wireOf(rightOf(told), told)}}; });
}

Tell both(const Tell &one, const Tell &other)
{
    return [=](HostileWorld &world) {
        one(world);
        other(world);
    };
}

/// Name servers and resolver put these records into every answer.
Tell poisons(const QString &authority, const QString &additional)
{
    const Lie lie = changed([=](Message &message, const Told &) {
        message.authority += recordsOf(authority);
        message.additional += recordsOf(additional);
    });
    const auto strangerIsRight = [](HostileWorld &world) {
        world.lie({Station::Stranger},
                  [](const Told &told) { return QList{Sending{wireOf(rightOf(told), told)}}; });
    };
    return both(both(atNameServers(lie), atResolver(lie)), strangerIsRight);
}

Lie negativeUnder(const QString &zone)
{
    return changed([zone](Message &message, const Told &) {
        message.answers.clear();
        message.header.rcode = 3;
        message.authority =
            recordsOf((zone.isEmpty() ? u"."_s : zone + u'.')
                      + u" SOA ns.evil.com. admin.evil.com. 1 3600 600 604800 300"_s);
    });
}

QList<HostileCase> referrals()
{
    const QString stranger = addressOf(Station::Stranger).text();
    return {
        {u"referrals to itself"_s, atNameServers(refersTo(u"@ NS ns1.dns-host.com."_s))},
        {u"referrals to each other"_s,
         both(
             [](HostileWorld &w) {
                 w.lie({Station::First}, delegatesKeys(u"_domainkey NS ns2.dns-host.com."_s));
             },
             [](HostileWorld &w) {
                 w.lie({Station::Second}, delegatesKeys(u"_domainkey NS ns1.dns-host.com."_s));
             })},
        {u"referrals to the zone above"_s, atNameServers(refersTo(u"com. NS a.registry."_s))},
        {u"referrals to the root"_s, atNameServers(refersTo(u". NS a.registry."_s))},
        {u"referrals sideways, to a stranger"_s,
         atNameServers(refersTo(u"evil.com. NS ns.evil.com.\nns.evil.com. A "_s + stranger))},
        {u"referrals one label deeper each time"_s, atNameServers(refersDeeper()),
         u"a.b.c.d.e.f.g.h.i.j.k.l.m.n.o"_s},
    };
}

QList<HostileCase> addresses()
{
    const auto keysAt = [](const QString &what, const QString &address) {
        const QString type = address.contains(u':') ? u"AAAA"_s : u"A"_s;
        return HostileCase{
            u"glue that leads to %1"_s.arg(what),
            atNameServers(delegatesKeys(u"ns._domainkey %1 %2"_s.arg(type, address)))};
    };
    const auto secondAt = [](const QString &what, const QString &lines) {
        return HostileCase{u"a name server at %1"_s.arg(what),
                           atResolver(says(u"ns2.dns-host.com"_s, RecordType::A, lines))};
    };
    return {
        keysAt(u"a silent server"_s, addressOf(Station::Silent).text()),
        keysAt(u"a closed port"_s, u"127.83.0.99"_s),
        keysAt(u"the one who asks (127.0.0.1)"_s, u"127.0.0.1"_s),
        keysAt(u"0.0.0.0"_s, u"0.0.0.0"_s),
        keysAt(u"a multicast address (224.0.0.251)"_s, u"224.0.0.251"_s),
        keysAt(u"everybody (255.255.255.255)"_s, u"255.255.255.255"_s),
        keysAt(u"::"_s, u"::"_s),
        keysAt(u"a multicast address (ff02::fb)"_s, u"ff02::fb"_s),
        keysAt(u"a multicast address inside IPv6"_s, u"::ffff:224.0.0.251"_s),
        secondAt(u"a multicast address"_s, u"x A 224.0.0.251"_s),
        secondAt(u"no address"_s, u""_s),
        secondAt(u"30 addresses, all silent"_s,
                 [] {
                     QString lines;
                     for (int i = 0; i < 30; ++i)
                         lines += u"x A "_s + addressOf(Station::Silent).text() + u'\n';
                     return lines;
                 }()),
        {u"no name server has an address"_s, atResolver(changed([](Message &m, const Told &told) {
             if (told.name().endsWith(u"dns-host.com"_s))
                 m.answers.clear();
         }))},
        {u"50 name servers"_s, fiftyServers},
    };
}

QList<HostileCase> zones()
{
    const QString stranger = addressOf(Station::Stranger).text();
    return {
        {u"NXDOMAIN in the name of the zone above"_s, atNameServers(negativeUnder(u"com"_s))},
        {u"NXDOMAIN in the name of another zone"_s, atNameServers(negativeUnder(u"evil.com"_s))},
        {u"SOA of a zone that is no ancestor"_s,
         atNameServers(changed([](Message &message, const Told &told) {
             if (told.asks(RecordType::Soa)) {
                 message.answers.clear();
                 message.authority = recordsOf(
                     u"evil.com. SOA ns.evil.com. admin.evil.com. 1 3600 600 604800 300"_s);
             }
         })),
         u"news"_s},
        {u"the resolver has the SOA of another zone"_s,
         atResolver(changed([](Message &message, const Told &told) {
             if (told.name() == u"sampledomain.com"_s)
                 message.answers.clear();
             if (told.name() == u"sampledomain.com"_s)
                 message.authority = recordsOf(
                     u"evil.com. SOA ns.evil.com. admin.evil.com. 1 3600 600 604800 300"_s);
         }))},
        {u"authority that names a stranger's servers"_s,
         poisons(u"@ NS ns.evil.com.\ncom. NS ns.evil.com."_s, u"ns.evil.com. A "_s + stranger)},
        {u"additional records that move the name servers to a stranger"_s,
         poisons(u""_s, u"ns1.dns-host.com. A %1\nns2.dns-host.com. A %1"_s.arg(stranger))},
        {u"the resolver names a stranger's servers, which have it right"_s, resolverNamesStranger},
        {u"the resolver says that nothing exists"_s, atResolver(negativeUnder(u""_s))},
        {u"the resolver answers everything with its own address"_s,
         atResolver(changed([](Message &message, const Told &told) {
             message.header.rcode = 0;
             message.authority.clear();
             message.answers = {{*told.query.questionName, RecordType::A, std::chrono::seconds(9),
                                 AddressData{addressOf(Station::Resolver)}}};
         }))},
        {u"every name has the right SPF record (catch-all)"_s,
         atNameServers(changed([](Message &message, const Told &told) {
             if (!told.asks(RecordType::Txt) || told.name() == u"sampledomain.com"_s)
                 return;
             message.header.rcode = 0;
             message.authority.clear();
             message.answers = recordsOf(u"x TXT \"v=spf1 include:qcloudmail.com ~all\""_s);
             message.answers[0].name = *told.query.questionName;
         }))},
        {u"the first server says one thing, the second another"_s,
         [](HostileWorld &world) {
             world.lie({Station::Second}, [](const Told &told) {
                 return QList{Sending{wireOf(told.opposite, told)}};
             });
         }},
        {u"answers that change each time"_s,
         atNameServers([](const Told &told) {
             return QList{Sending{wireOf(told.times % 2 ? told.opposite : told.truth, told)}};
         }),
         {},
         true},
    };
}

} // namespace

Change namesMany(int count, const QList<Station> &places)
{
    return [=](Message &message, const Told &told) {
        if (told.name() == u"sampledomain.com"_s && told.asks(RecordType::Ns)) {
            QString lines;
            for (int i = 0; i < count; ++i)
                lines += u"@ NS ns%1.many.com.\n"_s.arg(i);
            auto &section = message.answers.isEmpty() && !message.authority.isEmpty()
                    && message.authority[0].type == RecordType::Ns
                ? message.authority
                : message.answers;
            section = recordsOf(lines);
        }
        if (told.name().endsWith(u".many.com"_s)) {
            message.header.rcode = 0;
            message.authority.clear();
            message.answers.clear();
            const int number = told.name().section(u'.', 0, 0).mid(2).toInt();
            if (told.asks(RecordType::A))
                message.answers = {{*told.query.questionName, RecordType::A,
                                    std::chrono::seconds(60),
                                    AddressData{addressOf(places.at(number % places.size()))}}};
        }
    };
}

QList<HostileCase> zoneLies()
{
    return referrals() + addresses() + zones();
}

} // namespace sda
