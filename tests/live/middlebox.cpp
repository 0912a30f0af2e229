#include "tests/live/middlebox.h"

#include <QHostAddress>
#include <QNetworkDatagram>
#include <QTimer>
#include <QUdpSocket>

namespace sda {

namespace {

constexpr int udpSize = 1232;
constexpr int noSuchName = 3;

/// A truncated message cannot always be read as a whole, and needs no change.
QByteArray changed(const QByteArray &wire, const std::function<void(Message &)> &change)
{
    auto message = parseMessage(wire);
    if (!message || message->header.truncated)
        return wire;
    change(*message);
    return writeMessage(*message, udpSize);
}

void forge(Message &answer)
{
    answer.header.id ^= 0x5555;
    answer.header.rcode = noSuchName;
    answer.answers.clear();
}

} // namespace

Middlebox::Middlebox(const Server &server, const Manner &manner)
    : m_server(server), m_manner(manner), m_udp(new QUdpSocket(this))
{
    connect(m_udp, &QUdpSocket::readyRead, this, &Middlebox::takeQuestions);
}

bool Middlebox::listen(const IpAddress &address, quint16 port)
{
    return m_udp->bind(QHostAddress(address.text()), port);
}

void Middlebox::takeQuestions()
{
    while (m_udp->hasPendingDatagrams()) {
        const QNetworkDatagram question = m_udp->receiveDatagram();
        const auto message = parseMessage(question.data());
        if (message && m_manner.loses(*message))
            continue;
        const QByteArray withoutId = question.data().mid(2);
        if (m_manner.losesFirst && !m_lost.contains(withoutId))
            m_lost.insert(withoutId);
        else
            passOn(question);
    }
}

void Middlebox::passOn(const QNetworkDatagram &question)
{
    auto *onward = new QUdpSocket(this); // its port tells whose answer comes back
    connect(onward, &QUdpSocket::readyRead, this, [this, onward, question] {
        const QByteArray answer = onward->receiveDatagram().data();
        QTimer::singleShot(m_manner.delay, this,
                           [this, question, answer] { passBack(question, answer); });
        onward->deleteLater();
    });
    onward->writeDatagram(changed(question.data(), m_manner.question),
                          QHostAddress(m_server.address.text()), m_server.port);
}

void Middlebox::passBack(const QNetworkDatagram &question, const QByteArray &answer)
{
    const auto send = [&](const QByteArray &wire) {
        m_udp->writeDatagram(wire, question.senderAddress(), quint16(question.senderPort()));
    };
    if (m_manner.forgesFirst)
        send(changed(answer, forge));
    send(changed(answer, m_manner.answer));
}

} // namespace sda
