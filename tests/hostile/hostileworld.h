#pragma once

#include "core/practice/dnsworld.h"
#include "core/verify/verifier.h"
#include "tests/support/scriptedserver.h"

#include <map>

/// \file
/// A small internet on loopback addresses with one sender domain in it, whose servers lie as told.

namespace sda {

/// Where servers are. Name servers of the domain: First and Second.
/// Crowd and those behind it speak as First does, once they have joined.
enum class Station { Resolver, Registry, First, Second, Others, Silent, Stranger, Crowd };
IpAddress addressOf(Station place);

/// One question at a server that lies.
struct Told
{
    const Message &query;
    Message truth; ///< what it would say
    Message opposite; ///< what it would say if the domain's records were right instead of wrong
    bool overTcp = false;
    int times = 0; ///< how often the same question came before, over the same transport

    QString name() const { return query.questionName->text(); }
    bool asks(RecordType type) const { return query.questionType == quint16(type); }
};
using Lie = std::function<QList<Sending>(const Told &)>;

class HostileWorld
{
public:
    enum class Records {
        Right, ///< all four are entered as they should be
        Wrong, ///< MX and SPF are others, DKIM and DMARC are not there
    };
    /// `prefix`: labels of the sender domain before sampledomain.com.
    explicit HostileWorld(Records records, const QString &prefix = {});

    /// Everybody tells the truth until told to lie.
    void lie(const QList<Station> &places, const Lie &lie);
    /// So many more name servers, from Crowd on. Somebody has to name them.
    void join(int servers);
    /// False where the addresses cannot be bound.
    bool listen();

    Routes routes() const;
    Plan plan() const;
    /// Datagrams and TCP questions that came to any server.
    qsizetype packets() const;

private:
    void fill(DnsWorld &world, Records records) const;
    void build(Station place);
    QList<Sending> tell(Station place, const Message &query, bool overTcp);

    QString m_domain;
    DnsWorld m_world;
    DnsWorld m_opposite;
    std::map<Station, std::unique_ptr<ScriptedServer>> m_servers;
    std::map<Station, Lie> m_lies;
    QHash<QByteArray, int> m_times;
    quint16 m_port = 0;
};

/// The records that a few zone lines say, with the sample domain as origin.
QList<ResourceRecord> recordsOf(const QString &lines);
/// The message as it goes over this transport: cut where it is too long for a datagram.
QByteArray wireOf(const Message &message, const Told &told);

} // namespace sda
