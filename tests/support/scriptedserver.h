#pragma once

#include "core/dns/message.h"

#include <QHash>
#include <QObject>

#include <functional>

class QHostAddress;
class QTcpServer;
class QTcpSocket;
class QUdpSocket;

namespace sda {

/// How the scripted server meets a question.
enum class Behaviour {
    Replies, ///< with the message of the script, in full or truncated to what EDNS allows
    Silent,
    WrongId, ///< the right message under another id, and nothing else
    WrongIdFirst, ///< a forged message under another id, then the right one
    WrongQuestion, ///< the message says another question
    Truncates, ///< TC and no records over UDP, everything over TCP
    TruncatesAndCloses, ///< TC over UDP; TCP connections are closed at once
    TruncatesAndHangs, ///< TC over UDP; over TCP nothing comes
    IgnoresLimit, ///< sends long messages over UDP, without TC
    PointerLoop,
    Garbage, ///< header and question are right, records are noise
    WithoutQuestion, ///< the message without its question section
    NoEdns, ///< FORMERR to EDNS, the message without
};

struct Script
{
    Behaviour behaviour = Behaviour::Replies;
    Message message; ///< id, question and RD are filled in
    std::chrono::milliseconds delay{0};
};

/// Octets that go out, and how.
struct Sending
{
    enum class Way {
        AsUsual, ///< a datagram; over TCP after their length (RFC 1035, 4.2.2)
        FromOtherPort, ///< a datagram of somebody else on the same computer
        FromOtherAddress, ///< a datagram of somebody else
        Unframed, ///< over TCP as they are, without their length
        Trickling, ///< over TCP, one octet after another
        HangsUp, ///< no octets: the TCP connection is closed
    };
    QByteArray octets;
    Way way = Way::AsUsual;
};

/// Decides octet by octet what goes out for a question; the server says nothing by itself.
using Teller = std::function<QList<Sending>(const Message &query, bool overTcp)>;

/// What came, as it was on the wire.
struct LoggedQuestion
{
    DnsName name;
    quint16 type = 0;
    quint16 id = 0;
    bool recursionDesired = false;
    bool checkingDisabled = false;
    std::optional<quint16> udpSize;
    bool overTcp = false;
    quint16 port = 0; ///< of the one who asks
    std::chrono::milliseconds at{0}; ///< since listen()
};

/// A DNS server on one loopback address, over UDP and TCP at the same port.
class ScriptedServer : public QObject
{
public:
    explicit ScriptedServer(QObject *parent = nullptr);
    ~ScriptedServer() override;

    /// False where the address cannot be bound (no IPv6 on this machine). Port 0: any that is free.
    bool listen(const QString &address = QStringLiteral("127.0.0.1"), quint16 port = 0);
    Server server(bool recursive = false) const;

    void on(const DnsName &name, RecordType type, const Script &script);
    /// For everything else; REFUSED to begin with.
    void otherwise(const Script &script) { m_otherwise = script; }
    /// Stands before all scripts.
    void tell(const Teller &teller) { m_teller = teller; }

    const QList<LoggedQuestion> &log() const { return m_log; }
    /// Questions that were held back at the same time, at most.
    int mostAtOnce() const { return m_mostAtOnce; }

private:
    using Send = std::function<void(const QByteArray &)>;
    /// To the one who asked; each is empty where the transport does not have it.
    struct WayBack
    {
        Send send;
        Send sendFromOtherPort;
        Send sendFromOtherAddress;
        Send sendUnframed;
        std::function<void()> hangUp = [] {};
    };

    void readDatagrams();
    void greet();
    void readStream(QTcpSocket *socket);
    void meet(const QByteArray &wire, quint16 port, bool overTcp, const WayBack &back);
    void reply(const Script &script, const Message &query, bool overTcp, const WayBack &back);
    void tellAll(const QList<Sending> &sendings, const WayBack &back);
    void trickle(const QByteArray &octets, const Send &send);
    Script scriptFor(const Message &query) const;

    QUdpSocket *m_udp;
    QTcpServer *m_tcp;
    QHash<std::pair<DnsName, quint16>, Script> m_scripts;
    Script m_otherwise;
    Teller m_teller;
    QList<LoggedQuestion> m_log;
    std::chrono::steady_clock::time_point m_start;
    int m_atOnce = 0;
    int m_mostAtOnce = 0;
};

/// A positive answer with AA.
Message answering(const QList<ResourceRecord> &records);
/// An error or a negative answer with AA; `soa` in the authority section.
Message declining(int rcode, const QList<ResourceRecord> &soa = {});

} // namespace sda
