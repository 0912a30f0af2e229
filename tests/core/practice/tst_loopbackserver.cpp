#include "core/practice/loopbackserver.h"

#include <QHostAddress>
#include <QNetworkDatagram>
#include <QPointer>
#include <QTcpSocket>
#include <QTest>
#include <QUdpSocket>
#include <QtEndian>

using namespace sda;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const IpAddress First = IpAddress::fromText(u"127.0.0.2").value();
const IpAddress Second = IpAddress::fromText(u"127.0.0.3").value();

DnsName name(QStringView text)
{
    return DnsName::fromText(text).value();
}

Question question(QStringView text, RecordType type)
{
    return {name(text), type, {First, 53, false}, false};
}

/// A query without EDNS.
QByteArray plainQuery(QStringView text, RecordType type)
{
    Message message;
    message.header.id = 9;
    message.questionName = name(text);
    message.questionType = quint16(type);
    return writeMessage(message);
}

QByteArray withLength(const QByteArray &message)
{
    QByteArray prefix(2, '\0');
    qToBigEndian(quint16(message.size()), prefix.data());
    return prefix + message;
}

/// System time, but timers run out when the test says so.
class HandClock : public SystemClock
{
public:
    std::chrono::milliseconds steady() const override { return m_now; }
    void after(std::chrono::milliseconds delay, QObject *context,
               std::function<void()> then) override
    {
        m_timers.append({m_now + delay, context, std::move(then)});
    }
    void advance(std::chrono::milliseconds by)
    {
        m_now += by;
        const auto timers = std::exchange(m_timers, {});
        for (const Timer &timer : timers) {
            if (timer.at > m_now)
                m_timers.append(timer);
            else if (timer.context)
                timer.then();
        }
    }

private:
    struct Timer
    {
        std::chrono::milliseconds at;
        QPointer<QObject> context;
        std::function<void()> then;
    };
    std::chrono::milliseconds m_now{0};
    QList<Timer> m_timers;
};

} // namespace

class tst_LoopbackServer : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void hasOnePortOnEveryAddress();
    void saysWhyItCannotListen();
    void answersOverUdp();
    void answersOverTcp();
    void truncatesOverUdp_data();
    void truncatesOverUdp();
    void givesTheWholeAnswerOverTcp();
    void readsPiecesAndSeveralQuestions();
    void answersGarbageWithFormatError();
    void ignoresRepliesAndScraps();
    void closesOnBadLengths_data();
    void closesOnBadLengths();
    void closesIdleConnections();
    void limitsConnections();
    void holdsAnswersBack();
    void staysSilent();
    void logsQuestions();
    void diesWithOpenConnections();

private:
    QHostAddress host(const IpAddress &address) const { return QHostAddress(address.text()); }
    /// What comes back for one datagram; empty after `wait` without one.
    QByteArray exchange(const QByteArray &datagram, const IpAddress &to = First, int wait = 2000);
    std::unique_ptr<QTcpSocket> connected(const IpAddress &to = First);
    QByteArray receive(QTcpSocket &socket);

    DnsWorld m_world;
    HandClock m_clock;
    std::unique_ptr<LoopbackServer> m_server;
};

void tst_LoopbackServer::init()
{
    m_world = DnsWorld();
    m_clock = HandClock();
    const QString text = u"@ 60 SOA ns host 1 2 3 4 60\nwww 60 A 192.0.2.1\n"_s
        + u"mid 60 TXT \"%1\"\n"_s.arg(QString(250, u'm'))
        + u"mid 60 TXT \"%1\"\n"_s.arg(QString(250, u'n'))
        + u"mid 60 TXT \"%1\"\n"_s.arg(QString(250, u'o'));
    QString big;
    for (int i = 0; i < 20; ++i)
        big += u"big 60 TXT \"%1 %2\"\n"_s.arg(i).arg(QString(200, u'b'));
    const ZoneFile file = readZoneFile(text + big, name(u"example.com"));
    QCOMPARE(file.errors, QList<ZoneFileError>());
    for (const IpAddress &address : {First, Second})
        m_world.setZone(address, WorldZone(name(u"example.com"), file.records));
    m_server = std::make_unique<LoopbackServer>(m_world, m_clock);
    QVERIFY2(m_server->listen({First, Second}), qPrintable(m_server->errorText()));
}

void tst_LoopbackServer::cleanup()
{
    m_server.reset();
}

QByteArray tst_LoopbackServer::exchange(const QByteArray &datagram, const IpAddress &to, int wait)
{
    QUdpSocket socket;
    if (!socket.bind(QHostAddress::LocalHost))
        return {};
    socket.writeDatagram(datagram, host(to), m_server->port());
    if (!QTest::qWaitFor([&] { return socket.hasPendingDatagrams(); }, wait))
        return {};
    const QNetworkDatagram reply = socket.receiveDatagram();
    return reply.senderAddress() == host(to) ? reply.data() : QByteArray();
}

std::unique_ptr<QTcpSocket> tst_LoopbackServer::connected(const IpAddress &to)
{
    auto socket = std::make_unique<QTcpSocket>();
    socket->connectToHost(host(to), m_server->port());
    if (!QTest::qWaitFor([&] { return socket->state() == QAbstractSocket::ConnectedState; }))
        socket->abort();
    return socket;
}

QByteArray tst_LoopbackServer::receive(QTcpSocket &socket)
{
    const auto length = [&] { return int(qFromBigEndian<quint16>(socket.peek(2).constData())); };
    const auto complete = [&] {
        return socket.bytesAvailable() >= 2 && socket.bytesAvailable() >= 2 + length();
    };
    if (!QTest::qWaitFor(complete, 2000))
        return {};
    return socket.read(2 + length()).mid(2);
}

void tst_LoopbackServer::hasOnePortOnEveryAddress()
{
    QVERIFY(m_server->port() != 0);
    QVERIFY(m_server->errorText().isEmpty());
    for (const IpAddress &address : {First, Second}) {
        const auto asked = question(u"www.example.com", RecordType::A);
        QCOMPARE(answerOf(asked, exchange(writeQuery(asked, 1), address)).outcome, Outcome::Answer);
        const auto socket = connected(address);
        socket->write(withLength(writeQuery(asked, 1)));
        QCOMPARE(answerOf(asked, receive(*socket)).outcome, Outcome::Answer);
    }
}

void tst_LoopbackServer::saysWhyItCannotListen()
{
    LoopbackServer another(m_world, m_clock);
    QVERIFY(!another.listen({First}, m_server->port()));
    QVERIFY(!another.errorText().isEmpty());
    QCOMPARE(another.port(), quint16(0));
    // An address that is not this computer's (RFC 5737).
    QVERIFY(!another.listen({First, IpAddress::fromText(u"192.0.2.1").value()}));
    QVERIFY(!another.errorText().isEmpty());
    QVERIFY(another.listen({First}));
    QVERIFY(another.errorText().isEmpty());
}

void tst_LoopbackServer::answersOverUdp()
{
    const auto asked = question(u"www.example.com", RecordType::A);
    const auto reply = parseMessage(exchange(writeQuery(asked, 4711)));
    QVERIFY(reply);
    QCOMPARE(reply->header.id, quint16(4711));
    QVERIFY(reply->header.authoritative);
    QVERIFY(!reply->header.truncated);
    QVERIFY(reply->udpSize);
    QCOMPARE(reply->answers.size(), 1);
    QVERIFY(!parseMessage(exchange(plainQuery(u"www.example.com", RecordType::A)))->udpSize);
}

void tst_LoopbackServer::answersOverTcp()
{
    const auto asked = question(u"no.example.com", RecordType::A);
    const auto socket = connected();
    socket->write(withLength(writeQuery(asked, 2)));
    const Answer answer = answerOf(asked, receive(*socket));
    QCOMPARE(answer.outcome, Outcome::NoSuchName);
    QCOMPARE(answer.negativeTtl, 60s);
}

void tst_LoopbackServer::truncatesOverUdp_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<int>("limit");
    QTest::addColumn<bool>("truncated");
    QTest::addColumn<int>("most");
    const auto edns = [](QStringView text) {
        return writeQuery(question(text, RecordType::Txt), 3);
    };
    const auto plain = [](QStringView text) { return plainQuery(text, RecordType::Txt); };
    QTest::addRow("800 octets do not fit without EDNS")
        << plain(u"mid.example.com") << 1232 << true << 512;
    QTest::addRow("but with EDNS") << edns(u"mid.example.com") << 1232 << false << 1232;
    QTest::addRow("not if the server sends less") << edns(u"mid.example.com") << 600 << true << 600;
    QTest::addRow("4000 octets do not fit at all")
        << edns(u"big.example.com") << 4096 << true << 1232;
}

void tst_LoopbackServer::truncatesOverUdp()
{
    QFETCH(QByteArray, query);
    QFETCH(int, limit);
    QFETCH(int, most);
    m_server->setUdpLimit(limit);
    const QByteArray wire = exchange(query);
    QVERIFY(!wire.isEmpty());
    QVERIFY(wire.size() <= most);
    const auto reply = parseMessage(wire);
    QVERIFY(reply);
    QTEST(reply->header.truncated, "truncated");
}

void tst_LoopbackServer::givesTheWholeAnswerOverTcp()
{
    m_server->setUdpLimit(512);
    const auto socket = connected();
    socket->write(withLength(plainQuery(u"big.example.com", RecordType::Txt)));
    const auto reply = parseMessage(receive(*socket));
    QVERIFY(reply);
    QVERIFY(!reply->header.truncated);
    QCOMPARE(reply->answers.size(), 20);
}

void tst_LoopbackServer::readsPiecesAndSeveralQuestions()
{
    const auto socket = connected();
    const QByteArray first = withLength(plainQuery(u"www.example.com", RecordType::A));
    const QByteArray second = withLength(plainQuery(u"www.example.com", RecordType::Txt));
    socket->write(first.first(1));
    socket->flush();
    QTest::qWait(20);
    QCOMPARE(socket->bytesAvailable(), 0);
    socket->write(first.sliced(1, 10));
    socket->flush();
    QTest::qWait(20);
    socket->write(first.sliced(11) + second);
    QCOMPARE(parseMessage(receive(*socket))->answers.size(), 1);
    QCOMPARE(parseMessage(receive(*socket))->answers.size(), 0);
}

void tst_LoopbackServer::answersGarbageWithFormatError()
{
    QByteArray garbage("\x12\x34\x01\x00", 4);
    garbage += QByteArray(30, '\xff');
    const auto reply = parseMessage(exchange(garbage));
    QVERIFY(reply);
    QCOMPARE(reply->header.id, quint16(0x1234));
    QVERIFY(reply->header.response);
    QCOMPARE(reply->header.rcode, 1);
}

void tst_LoopbackServer::ignoresRepliesAndScraps()
{
    QByteArray reply = plainQuery(u"www.example.com", RecordType::A);
    reply[2] = char(reply[2] | '\x80');
    QVERIFY(exchange(reply, First, 100).isEmpty());
    QVERIFY(exchange(reply + "junk", First, 100).isEmpty());
    QVERIFY(exchange("scrap", First, 100).isEmpty());
    QVERIFY(exchange(QByteArray(), First, 100).isEmpty());
    QVERIFY(!exchange(plainQuery(u"www.example.com", RecordType::A)).isEmpty());
}

void tst_LoopbackServer::closesOnBadLengths_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addRow("no octets") << QByteArray("\0\0", 2);
    QTest::addRow("more than 4096") << QByteArray("\x10\x01", 2);
}

void tst_LoopbackServer::closesOnBadLengths()
{
    QFETCH(QByteArray, octets);
    const auto socket = connected();
    socket->write(octets);
    QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
}

void tst_LoopbackServer::closesIdleConnections()
{
    const auto socket = connected();
    socket->write(withLength(plainQuery(u"www.example.com", RecordType::A)));
    QVERIFY(!receive(*socket).isEmpty());
    m_clock.advance(6s);
    socket->write(withLength(plainQuery(u"www.example.com", RecordType::A)));
    QVERIFY(!receive(*socket).isEmpty()); // a question keeps it open
    m_clock.advance(6s);
    QTest::qWait(20);
    QCOMPARE(socket->state(), QAbstractSocket::ConnectedState);
    m_clock.advance(6s);
    QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
}

void tst_LoopbackServer::limitsConnections()
{
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (int i = 0; i < 64; ++i)
        sockets.push_back(connected());
    const auto oneMore = connected();
    QTRY_COMPARE(oneMore->state(), QAbstractSocket::UnconnectedState);
    for (const auto &socket : sockets)
        QCOMPARE(socket->state(), QAbstractSocket::ConnectedState);
    sockets.pop_back();
    QTest::qWait(20);
    const auto another = connected();
    another->write(withLength(plainQuery(u"www.example.com", RecordType::A)));
    QVERIFY(!receive(*another).isEmpty());
}

void tst_LoopbackServer::holdsAnswersBack()
{
    m_server->setDelay(150ms);
    QUdpSocket socket;
    QVERIFY(socket.bind(QHostAddress::LocalHost));
    socket.writeDatagram(plainQuery(u"www.example.com", RecordType::A), host(First),
                         m_server->port());
    QTRY_COMPARE(m_server->questionLog().size(), 1);
    m_clock.advance(149ms);
    QTest::qWait(30);
    QVERIFY(!socket.hasPendingDatagrams());
    m_clock.advance(1ms);
    QTRY_VERIFY(socket.hasPendingDatagrams());
}

void tst_LoopbackServer::staysSilent()
{
    m_world.setMood(First, ServerMood::Silent);
    QVERIFY(exchange(plainQuery(u"www.example.com", RecordType::A), First, 100).isEmpty());
    const auto socket = connected();
    socket->write(withLength(plainQuery(u"www.example.com", RecordType::A)));
    QTRY_COMPARE(m_server->questionLog().size(), 2);
    QTest::qWait(20);
    QCOMPARE(socket->bytesAvailable(), 0);
}

void tst_LoopbackServer::logsQuestions()
{
    exchange(plainQuery(u"WWW.example.com", RecordType::A));
    exchange(plainQuery(u"example.com", RecordType::Txt), Second);
    QCOMPARE(m_server->questionLog(),
             (QStringList{u"127.0.0.2 www.example.com A"_s, u"127.0.0.3 example.com TXT"_s}));
}

void tst_LoopbackServer::diesWithOpenConnections()
{
    m_server->setDelay(50ms);
    const auto socket = connected();
    socket->write(withLength(plainQuery(u"www.example.com", RecordType::A)));
    QTRY_COMPARE(m_server->questionLog().size(), 1);
    m_server.reset();
    QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
    m_clock.advance(60s); // nothing is left that would be called
}

QTEST_GUILESS_MAIN(tst_LoopbackServer)
#include "tst_loopbackserver.moc"
