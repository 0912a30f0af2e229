#include "core/practice/loopbackserver.h"

#include <QHostAddress>
#include <QNetworkDatagram>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUdpSocket>
#include <QtEndian>

#include <vector>

namespace sda {

namespace {

using namespace std::chrono_literals;

constexpr int MostConnections = 64;
constexpr int MostOctets = 4096; // of one question
constexpr qint64 MostUnsent = qint64(1024) * 1024; // to a client that does not read
constexpr auto IdleTime = 10s;
constexpr int PlainUdpLimit = 512; // RFC 1035, 4.2.1
constexpr int PortTries = 20;
constexpr qsizetype MostLogged = 100'000;

/// FORMERR for what has a header but cannot be read; nothing for less, and for replies, so that two
/// servers never talk to each other.
QByteArray formatError(QByteArrayView wire)
{
    if (wire.size() < 12 || (uchar(wire[2]) & 0x80))
        return {};
    Message message;
    message.header.id = qFromBigEndian<quint16>(wire.data());
    message.header.response = true;
    message.header.rcode = 1;
    return writeMessage(message);
}

} // namespace

class LoopbackServer::Private
{
public:
    Private(LoopbackServer *server, DnsWorld &dnsWorld, Clock &time)
        : q(server), world(dnsWorld), clock(time)
    { }

    void close();
    /// Every address over UDP and TCP; the port of the first socket decides if `wanted` is 0.
    bool tryListen(const QList<IpAddress> &addresses, quint16 wanted);
    bool fail(const QString &text);
    void readDatagrams(QUdpSocket *socket, const IpAddress &address);
    void accept(QTcpServer *server, const IpAddress &address);
    void readStream(QTcpSocket *socket, const IpAddress &address);
    void closeWhenIdle(QTcpSocket *socket, std::chrono::milliseconds in);
    /// The reply, at most `limit` octets; `limit` 0 means over UDP, where the query decides.
    QByteArray reply(const IpAddress &address, QByteArrayView wire, int limit);
    void log(const IpAddress &address, const Message &query);
    /// Now, or after the delay if `context` still lives.
    void send(QObject *context, std::function<void()> write);

    LoopbackServer *q;
    DnsWorld &world;
    Clock &clock;
    std::vector<std::unique_ptr<QUdpSocket>> udp;
    std::vector<std::unique_ptr<QTcpServer>> tcp;
    QHash<QTcpSocket *, std::chrono::milliseconds> connections; // and the time of the last question
    quint16 port = 0;
    std::chrono::milliseconds delay{0};
    int udpLimit = 1232;
    QString error;
    QStringList questions;
};

void LoopbackServer::Private::close()
{
    const auto open = connections.keys();
    connections.clear();
    for (QTcpSocket *socket : open) {
        socket->disconnect(q);
        socket->abort();
    }
    udp.clear();
    tcp.clear(); // and the connections, which are its children
    port = 0;
}

bool LoopbackServer::Private::fail(const QString &text)
{
    error = text;
    close();
    return false;
}

bool LoopbackServer::Private::tryListen(const QList<IpAddress> &addresses, quint16 wanted)
{
    close();
    port = wanted;
    for (const IpAddress &address : addresses) {
        const QHostAddress host(address.text());
        auto socket = std::make_unique<QUdpSocket>();
        // Qt's default would let another process share the port and take our questions.
        if (!socket->bind(host, port, QAbstractSocket::DontShareAddress))
            return fail(socket->errorString());
        port = socket->localPort();
        auto server = std::make_unique<QTcpServer>();
        if (!server->listen(host, port))
            return fail(server->errorString());
        connect(socket.get(), &QUdpSocket::readyRead, q,
                [this, s = socket.get(), address] { readDatagrams(s, address); });
        connect(server.get(), &QTcpServer::newConnection, q,
                [this, s = server.get(), address] { accept(s, address); });
        udp.push_back(std::move(socket));
        tcp.push_back(std::move(server));
    }
    error.clear();
    return true;
}

void LoopbackServer::Private::log(const IpAddress &address, const Message &query)
{
    if (!query.questionName)
        return;
    if (questions.size() >= MostLogged)
        questions.remove(0, MostLogged / 2);
    questions.append(QStringLiteral("%1 %2 %3")
                         .arg(address.text(), query.questionName->text(),
                              textOf(RecordType(query.questionType))));
}

QByteArray LoopbackServer::Private::reply(const IpAddress &address, QByteArrayView wire, int limit)
{
    const auto query = parseMessage(wire);
    if (!query)
        return formatError(wire);
    log(address, *query);
    const auto message = world.reply(address, *query, clock.wall());
    if (!message)
        return {};
    if (limit == 0) {
        // RFC 6891, 6.2.5: what the client takes; less than 512 is read as 512
        const int taken = std::max<int>(query->udpSize.value_or(0), PlainUdpLimit);
        limit = std::min(taken, udpLimit);
    }
    return writeMessage(*message, limit);
}

void LoopbackServer::Private::send(QObject *context, std::function<void()> write)
{
    if (delay > 0ms)
        clock.after(delay, context, std::move(write));
    else
        write();
}

void LoopbackServer::Private::readDatagrams(QUdpSocket *socket, const IpAddress &address)
{
    while (socket->hasPendingDatagrams()) {
        const QNetworkDatagram query = socket->receiveDatagram(MostOctets);
        const QByteArray wire = reply(address, query.data(), 0);
        if (wire.isEmpty())
            continue;
        send(socket, [socket, wire, to = query.senderAddress(), port = query.senderPort()] {
            socket->writeDatagram(wire, to, quint16(port));
        });
    }
}

void LoopbackServer::Private::accept(QTcpServer *server, const IpAddress &address)
{
    while (QTcpSocket *socket = server->nextPendingConnection()) {
        if (connections.size() >= MostConnections) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        connections.insert(socket, clock.steady());
        socket->setReadBufferSize(MostOctets + 2);
        connect(socket, &QTcpSocket::disconnected, q, [this, socket] {
            connections.remove(socket);
            socket->deleteLater();
        });
        connect(socket, &QTcpSocket::readyRead, q,
                [this, socket, address] { readStream(socket, address); });
        closeWhenIdle(socket, IdleTime);
        readStream(socket, address); // what came before the signal was connected
    }
}

void LoopbackServer::Private::readStream(QTcpSocket *socket, const IpAddress &address)
{
    while (connections.contains(socket) && socket->bytesAvailable() >= 2) {
        // RFC 1035, 4.2.2: the length goes before each message
        const QByteArray head = socket->peek(2);
        const int length = qFromBigEndian<quint16>(head.constData());
        if (length == 0 || length > MostOctets || socket->bytesToWrite() > MostUnsent) {
            socket->abort();
            return;
        }
        if (socket->bytesAvailable() < 2 + length)
            return;
        const QByteArray query = socket->read(2 + length).mid(2);
        connections[socket] = clock.steady();
        const QByteArray wire = reply(address, query, 65535);
        if (wire.isEmpty())
            continue;
        QByteArray prefix(2, '\0');
        qToBigEndian(quint16(wire.size()), prefix.data());
        send(socket, [socket, octets = prefix + wire] { socket->write(octets); });
    }
}

void LoopbackServer::Private::closeWhenIdle(QTcpSocket *socket, std::chrono::milliseconds in)
{
    clock.after(in, socket, [this, socket] {
        if (!connections.contains(socket))
            return;
        const auto idle = clock.steady() - connections.value(socket);
        if (idle >= IdleTime)
            socket->abort();
        else
            closeWhenIdle(socket, IdleTime - idle);
    });
}

LoopbackServer::LoopbackServer(DnsWorld &world, Clock &clock, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, world, clock))
{ }

LoopbackServer::~LoopbackServer()
{
    d->close();
}

bool LoopbackServer::listen(const QList<IpAddress> &addresses, quint16 port)
{
    if (port != 0)
        return d->tryListen(addresses, port);
    // A number that is free on the first address may be taken on another one.
    for (int i = 0; i < PortTries; ++i) {
        if (d->tryListen(addresses, 0))
            return true;
    }
    return false;
}

QString LoopbackServer::errorText() const
{
    return d->error;
}

quint16 LoopbackServer::port() const
{
    return d->port;
}

void LoopbackServer::setDelay(std::chrono::milliseconds delay)
{
    d->delay = delay;
}

void LoopbackServer::setUdpLimit(int octets)
{
    d->udpLimit = octets;
}

const QStringList &LoopbackServer::questionLog() const
{
    return d->questions;
}

} // namespace sda
