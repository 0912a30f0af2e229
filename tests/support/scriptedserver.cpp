#include "tests/support/scriptedserver.h"

#include <QHostAddress>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUdpSocket>
#include <QtEndian>

namespace sda {

namespace {

using namespace std::chrono_literals;

constexpr int refused = 5;
constexpr int formatError = 1;
constexpr auto trickleEvery = 100ms;
const QString otherAddress = QStringLiteral("127.0.0.250");

Message truncated(Message message)
{
    message.header.truncated = true;
    message.answers.clear();
    message.authority.clear();
    return message;
}

// One record whose owner is a pointer to itself.
QByteArray withPointerLoop(Message message)
{
    message.answers.clear();
    message.authority.clear();
    message.udpSize.reset();
    QByteArray wire = writeMessage(message);
    const auto at = quint16(0xc000 | wire.size());
    wire[7] = 1;
    wire.append(char(at >> 8)).append(char(at & 0xff));
    wire.append(QByteArray::fromHex("0010000100000e1000020161"));
    return wire;
}

QByteArray withNoise(Message message)
{
    message.answers.clear();
    message.udpSize.reset();
    QByteArray wire = writeMessage(message);
    wire[7] = 3;
    return wire + QByteArray::fromHex("ffeeddccbbaa99887766554433221100");
}

QByteArray withLength(const QByteArray &message)
{
    QByteArray length(2, '\0');
    qToBigEndian(quint16(message.size()), length.data());
    return length + message;
}

/// As somebody would who cannot take the server's own socket.
void sendFrom(const QHostAddress &from, quint16 fromPort, const QByteArray &octets,
              const QHostAddress &to, quint16 port)
{
    QUdpSocket stranger;
    if (!stranger.bind(from, fromPort) || stranger.writeDatagram(octets, to, port) < 0)
        qFatal("cannot send from %s", qPrintable(from.toString()));
}

} // namespace

ScriptedServer::ScriptedServer(QObject *parent)
    : QObject(parent), m_udp(new QUdpSocket(this)),
      m_tcp(new QTcpServer(this)), m_otherwise{.message = declining(refused)}
{
    connect(m_udp, &QUdpSocket::readyRead, this, &ScriptedServer::readDatagrams);
    connect(m_tcp, &QTcpServer::newConnection, this, &ScriptedServer::greet);
}

ScriptedServer::~ScriptedServer() = default;

bool ScriptedServer::listen(const QString &address, quint16 port)
{
    m_start = std::chrono::steady_clock::now();
    const QHostAddress host(address);
    // the port that is free for TCP may be taken for UDP
    for (int attempt = 0; attempt < 20; ++attempt) {
        if (!m_tcp->listen(host, port))
            return false;
        if (m_udp->bind(host, m_tcp->serverPort())) {
            // hundreds of questions may come at once, and a lost one would look like a mistake
            m_udp->setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption, 1 << 20);
            return true;
        }
        m_tcp->close();
    }
    return false;
}

Server ScriptedServer::server(bool recursive) const
{
    return Server{.address = *IpAddress::fromText(m_tcp->serverAddress().toString()),
                  .port = m_tcp->serverPort(),
                  .recursive = recursive};
}

void ScriptedServer::on(const DnsName &name, RecordType type, const Script &script)
{
    m_scripts.insert({name, quint16(type)}, script);
}

Script ScriptedServer::scriptFor(const Message &query) const
{
    return m_scripts.value({*query.questionName, query.questionType}, m_otherwise);
}

void ScriptedServer::readDatagrams()
{
    while (m_udp->hasPendingDatagrams()) {
        QByteArray wire(m_udp->pendingDatagramSize(), '\0');
        QHostAddress host;
        quint16 port = 0;
        if (m_udp->readDatagram(wire.data(), wire.size(), &host, &port) < 0)
            continue;
        const auto from = [=](const QHostAddress &sender, quint16 senderPort) -> Send {
            return
                [=](const QByteArray &reply) { sendFrom(sender, senderPort, reply, host, port); };
        };
        meet(wire, port, false,
             {.send = [this, host,
                       port](const QByteArray &reply) { m_udp->writeDatagram(reply, host, port); },
              .sendFromOtherPort = from(m_udp->localAddress(), 0),
              .sendFromOtherAddress = from(QHostAddress(otherAddress), m_udp->localPort())});
    }
}

void ScriptedServer::greet()
{
    while (QTcpSocket *socket = m_tcp->nextPendingConnection()) {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { readStream(socket); });
    }
}

void ScriptedServer::readStream(QTcpSocket *socket)
{
    const QPointer<QTcpSocket> stream = socket;
    while (stream && stream->bytesAvailable() >= 2) {
        const QByteArray prefix = stream->peek(2);
        const auto size = qFromBigEndian<quint16>(prefix.constData());
        if (stream->bytesAvailable() < 2 + size)
            return;
        stream->read(2);
        const QByteArray wire = stream->read(size);
        const Send unframed = [stream](const QByteArray &octets) {
            if (stream)
                stream->write(octets);
        };
        meet(wire, stream->peerPort(), true,
             {.send = [unframed](const QByteArray &reply) { unframed(withLength(reply)); },
              .sendUnframed = unframed,
              .hangUp =
                  [stream] {
                      if (stream)
                          stream->disconnectFromHost();
                  }});
    }
}

void ScriptedServer::meet(const QByteArray &wire, quint16 port, bool overTcp, const WayBack &back)
{
    const auto query = parseMessage(wire);
    if (!query || !query->questionName)
        return;
    m_log.append({.name = *query->questionName,
                  .type = query->questionType,
                  .id = query->header.id,
                  .recursionDesired = query->header.recursionDesired,
                  .checkingDisabled = query->header.checkingDisabled,
                  .udpSize = query->udpSize,
                  .overTcp = overTcp,
                  .port = port,
                  .at = std::chrono::duration_cast<std::chrono::milliseconds>(
                      std::chrono::steady_clock::now() - m_start)});
    if (m_teller)
        return tellAll(m_teller(*query, overTcp), back);
    const Script script = scriptFor(*query);
    if (script.behaviour == Behaviour::Silent)
        return;
    m_mostAtOnce = qMax(m_mostAtOnce, ++m_atOnce);
    QTimer::singleShot(script.delay, Qt::PreciseTimer, this, [=, this, question = *query] {
        --m_atOnce;
        reply(script, question, overTcp, back);
    });
}

void ScriptedServer::tellAll(const QList<Sending> &sendings, const WayBack &back)
{
    const auto sendBy = [](const Send &send, const QByteArray &octets) {
        if (send)
            send(octets);
    };
    for (const Sending &sending : sendings) {
        switch (sending.way) {
        case Sending::Way::AsUsual:
            sendBy(back.send, sending.octets);
            break;
        case Sending::Way::FromOtherPort:
            sendBy(back.sendFromOtherPort, sending.octets);
            break;
        case Sending::Way::FromOtherAddress:
            sendBy(back.sendFromOtherAddress, sending.octets);
            break;
        case Sending::Way::Unframed:
            sendBy(back.sendUnframed, sending.octets);
            break;
        case Sending::Way::Trickling:
            trickle(withLength(sending.octets), back.sendUnframed);
            break;
        case Sending::Way::HangsUp:
            back.hangUp();
            break;
        }
    }
}

void ScriptedServer::trickle(const QByteArray &octets, const Send &send)
{
    if (!send || octets.isEmpty())
        return;
    send(octets.first(1));
    QTimer::singleShot(trickleEvery, this,
                       [this, rest = octets.sliced(1), send] { trickle(rest, send); });
}

void ScriptedServer::reply(const Script &script, const Message &query, bool overTcp,
                           const WayBack &back)
{
    Message message = script.message;
    message.header.id = query.header.id;
    message.header.response = true;
    message.header.recursionDesired = query.header.recursionDesired;
    message.questionName = query.questionName;
    message.questionType = query.questionType;
    if (query.udpSize)
        message.udpSize = 1232;
    int limit = overTcp ? 65535 : query.udpSize.value_or(512);

    switch (script.behaviour) {
    case Behaviour::Silent:
        return;
    case Behaviour::Replies:
        break;
    case Behaviour::WrongId:
        message.header.id ^= 0x5555;
        break;
    case Behaviour::WrongIdFirst: {
        Message forged = message;
        forged.header.id ^= 0x5555;
        forged.answers.clear();
        back.send(writeMessage(forged, limit));
        break;
    }
    case Behaviour::WrongQuestion:
        message.questionName = DnsName::fromText(u"somebody.else.test");
        break;
    case Behaviour::Truncates:
        if (!overTcp)
            message = truncated(message);
        break;
    case Behaviour::TruncatesAndCloses:
        if (overTcp)
            return back.hangUp();
        message = truncated(message);
        break;
    case Behaviour::TruncatesAndHangs:
        if (overTcp)
            return;
        message = truncated(message);
        break;
    case Behaviour::IgnoresLimit:
        limit = 65535;
        break;
    case Behaviour::PointerLoop:
        return back.send(withPointerLoop(message));
    case Behaviour::Garbage:
        return back.send(withNoise(message));
    case Behaviour::WithoutQuestion:
        message.questionName.reset();
        break;
    case Behaviour::NoEdns:
        message.udpSize.reset();
        if (query.udpSize) {
            message.header.rcode = formatError;
            message.answers.clear();
            message.authority.clear();
        }
        break;
    }
    back.send(writeMessage(message, limit));
}

Message answering(const QList<ResourceRecord> &records)
{
    Message message;
    message.header.authoritative = true;
    message.answers = records;
    return message;
}

Message declining(int rcode, const QList<ResourceRecord> &soa)
{
    Message message;
    message.header.rcode = rcode;
    message.header.authoritative = !soa.isEmpty();
    message.authority = soa;
    return message;
}

} // namespace sda
