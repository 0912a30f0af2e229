#include "core/dns/areschannel.h"

#include "core/dns/message.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QtEndian>

using namespace sda;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// 250 octets each, so that the buffers of the system are soon full.
DnsName longName(int number)
{
    const QByteArray label(60, 'l');
    return *DnsName::fromLabels(
        {QByteArray::number(number).rightJustified(6, '0'), label, label, label, label});
}

Question questionTo(const QTcpServer &server, const DnsName &name)
{
    return {.name = name,
            .type = RecordType::Txt,
            .server = {.address = *IpAddress::fromText(u"127.0.0.1"), .port = server.serverPort()}};
}

QByteArray framed(const QByteArray &message)
{
    QByteArray octets(2, '\0');
    qToBigEndian(quint16(message.size()), octets.data());
    return octets + message;
}

/// Answers each question that stands whole in `octets` with NXDOMAIN, and takes it off. What is no
/// question fails.
QByteArray answerAll(QByteArray &octets)
{
    QByteArray answers;
    qsizetype at = 0;
    while (octets.size() - at >= 2) {
        const qsizetype size = qFromBigEndian<quint16>(octets.constData() + at);
        if (octets.size() - at - 2 < size)
            break;
        auto message = parseMessage(QByteArrayView(octets).sliced(at + 2, size));
        at += 2 + size;
        if (!message) {
            QTest::qFail("something else than a question", __FILE__, __LINE__);
            break;
        }
        message->header.response = true;
        message->header.rcode = 3;
        message->udpSize.reset();
        answers += framed(writeMessage(*message));
    }
    octets.remove(0, at);
    return answers;
}

} // namespace

class tst_AresWire : public QObject
{
    Q_OBJECT

private slots:
    void waitsWhereTheSystemTakesNoMore();
};

/// Over 3 MB are sent before anybody reads: the system takes some of it, and breaks off within a
/// question.
void tst_AresWire::waitsWhereTheSystemTakesNoMore()
{
    constexpr int count = 14000;
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress(u"127.0.0.1"_s)));
    server.pauseAccepting();

    QHash<quint64, AresChannel::Result> results;
    const Question first = questionTo(server, longName(0));
    AresChannel channel(first.server, AresChannel::Transport::Tcp,
                        {.timeout = 60s, .tries = 1, .whole = 60s},
                        [&results](const QList<AresChannel::Result> &arrived) {
                            for (const AresChannel::Result &result : arrived)
                                results.insert(result.key, result);
                        });
    for (int i = 0; i < count; ++i)
        channel.send(quint64(i), questionTo(server, longName(i)), true);
    QTest::qWait(200);
    QVERIFY(results.isEmpty());

    server.resumeAccepting();
    QTRY_VERIFY(server.hasPendingConnections());
    QTcpSocket *connection = server.nextPendingConnection();
    QByteArray octets;
    QDeadlineTimer limit(60s);
    while (results.size() < count && !limit.hasExpired()) {
        QTest::qWait(1);
        octets += connection->readAll();
        connection->write(answerAll(octets));
    }
    QCOMPARE(results.size(), count);
    for (int i = 0; i < count; ++i) {
        const AresChannel::Result result = results.value(quint64(i));
        QCOMPARE(result.status, AresChannel::Status::Arrived);
        QCOMPARE(answerOf(questionTo(server, longName(i)), result.packet).outcome,
                 Outcome::NoSuchName);
    }
}

QTEST_GUILESS_MAIN(tst_AresWire)
#include "tst_areswire.moc"
