#pragma once

#include "core/dns/message.h"

#include <QObject>
#include <QSet>

#include <functional>

class QNetworkDatagram;
class QUdpSocket;

namespace sda {

/// Something before a server that takes its questions and meddles with them or with the answers.
/// Over UDP alone: its TCP port is closed.
class Middlebox : public QObject
{
    Q_OBJECT
public:
    struct Manner
    {
        std::function<void(Message &)> question = [](Message &) {}; ///< changes it
        std::function<void(Message &)> answer = [](Message &) {};
        std::function<bool(const Message &)> loses = [](const Message &) { return false; };
        std::chrono::milliseconds delay{0}; ///< of answers
        bool losesFirst = false; ///< each question gets lost when it comes for the first time
        /// Before each answer comes one with another id that says that there is no such name.
        bool forgesFirst = false;
    };

    /// Questions go on to `server`.
    Middlebox(const Server &server, const Manner &manner);

    /// False where the address cannot be bound.
    bool listen(const IpAddress &address, quint16 port);

private:
    void takeQuestions();
    void passOn(const QNetworkDatagram &question);
    void passBack(const QNetworkDatagram &question, const QByteArray &answer);

    Server m_server;
    Manner m_manner;
    QSet<QByteArray> m_lost;
    QUdpSocket *m_udp;
};

} // namespace sda
