#pragma once

#include "core/dns/resourcerecord.h"

#include <chrono>
#include <optional>

namespace sda {

/// Where one question goes.
struct Server
{
    IpAddress address;
    quint16 port = 53;
    bool recursive =
        false; ///< true: a resolver, asked with RD; false: a name server, asked without

    friend auto operator<=>(const Server &, const Server &) = default;
};

/// One question to one server: one reply.
struct Question
{
    DnsName name;
    RecordType type = RecordType::A;
    Server server;
    bool checkingDisabled = false; ///< CD bit (RFC 4035, 3.2.2)

    bool operator==(const Question &) const = default;
};

/// How a question ended. Everything below NoSuchName says nothing about the record.
enum class Outcome {
    Answer, ///< records of the asked type (or a CNAME) at the name
    NoData, ///< the name exists, the type does not (RFC 2308, 2.2)
    NoSuchName, ///< NXDOMAIN
    Referral, ///< not ours: the authority section names the servers of a zone below
    ServerFailure, ///< SERVFAIL
    Refused, ///< REFUSED, NOTAUTH, NOTIMP and other codes by which a server declines
    Timeout, ///< no answer in time
    Malformed, ///< an answer that breaks the wire format, or FORMERR
    Truncated, ///< TC over UDP, and TCP did not get through
    NoNetwork, ///< the question could not be sent: no route, closed port
};

struct Answer
{
    Outcome outcome = Outcome::Timeout;
    bool authoritative = false; ///< AA
    bool recursionAvailable = false; ///< RA
    bool overTcp = false;
    QList<ResourceRecord> records; ///< answer section
    QList<ResourceRecord> authority;
    QList<ResourceRecord> additional; ///< without OPT
    std::optional<std::chrono::seconds> negativeTtl; ///< min(SOA TTL, SOA minimum), RFC 2308, 5
    std::optional<quint16> extendedError; ///< why, as the server says (RFC 8914, 4)
    std::chrono::milliseconds elapsed{0}; ///< from sending to the last octet

    bool operator==(const Answer &) const = default;

    /// The server said something about the name.
    bool isConclusive() const { return outcome <= Outcome::NoSuchName; }
    /// The server could not validate the answer: DNSSEC says that it is false (RFC 8914, 4.7 to
    /// 4.13).
    bool failsValidation() const;
    /// The records of the answer section with this owner and type.
    QList<ResourceRecord> recordsAt(const DnsName &name, RecordType type) const;
    /// The SOA record of the authority section (negative answers), if there is one.
    std::optional<ResourceRecord> authoritySoa() const;
};

} // namespace sda

template <>
struct std::hash<sda::Question>
{
    size_t operator()(const sda::Question &q) const
    {
        return qHashMulti(0, q.name, quint16(q.type), q.server.address, q.server.port,
                          q.server.recursive, q.checkingDisabled);
    }
};
