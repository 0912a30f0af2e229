#include "tests/live/awaitserial.h"

#include "core/dns/message.h"

#include <QDeadlineTimer>
#include <QHostAddress>
#include <QNetworkDatagram>
#include <QUdpSocket>

namespace sda {

namespace {

constexpr std::chrono::seconds startTime(20);
constexpr int patience = 20; // ms, before it is asked again

} // namespace

bool awaitSerial(const IpAddress &address, quint16 port, const QString &apex, quint32 serial,
                 bool recursive, const std::function<bool()> &isAlive)
{
    const Question question{*DnsName::fromText(apex), RecordType::Soa,
                            Server{address, port, recursive}};
    const QHostAddress host(address.text());
    QUdpSocket socket;
    const QDeadlineTimer deadline(startTime);
    while (!deadline.hasExpired() && isAlive()) {
        socket.writeDatagram(writeQuery(question, 1), host, port);
        if (!socket.waitForReadyRead(patience))
            continue;
        while (socket.hasPendingDatagrams()) {
            const Answer answer = answerOf(question, socket.receiveDatagram().data());
            for (const auto &record : answer.recordsAt(question.name, RecordType::Soa)) {
                if (std::get<SoaData>(record.data).serial == serial)
                    return true;
            }
        }
    }
    return false;
}

} // namespace sda
