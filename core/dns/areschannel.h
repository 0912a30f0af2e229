#pragma once

#include "core/dns/areswire.h"
#include "core/dns/question.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>

struct ares_channeldata;
class QSocketNotifier;

namespace sda {

/// One c-ares channel: one server over one transport. c-ares keeps the connection, repeats and
/// gives up; what comes has the id and the question of what was sent, and what else it says is not
/// looked at here.
class AresChannel : public QObject
{
public:
    enum class Transport { Udp, Tcp };
    enum class Status {
        Arrived, ///< there is a packet
        TimedOut, ///< nothing came in time
        NotSent, ///< no route, closed port, closed connection
    };
    struct Result
    {
        quint64 key = 0;
        Status status = Status::NotSent;
        QByteArray packet;
        bool withEdns = true; ///< how the question was sent
        std::chrono::steady_clock::time_point at;
    };
    struct Patience
    {
        std::chrono::milliseconds timeout{1000}; ///< of the first try; doubles with each
        int tries = 2;
        std::chrono::milliseconds whole{3000}; ///< of all tries; newer c-ares may take longer
    };
    /// Called from the event loop, never from within send(). May delete the channel.
    using Deliver = std::function<void(const QList<Result> &)>;

    AresChannel(const Server &server, Transport transport, Patience patience, Deliver deliver);
    /// Results that are still out are dropped.
    ~AresChannel() override;

    /// Sends; the result comes with the same key, once.
    void send(quint64 key, const Question &question, bool withEdns);

private:
    struct Out;
    struct Watch
    {
        QSocketNotifier *read = nullptr;
        QSocketNotifier *write = nullptr;
    };

    static void arrived(void *out, int status, int timeouts, unsigned char *standIn, int size);

    void open(const Server &server, Transport transport, Patience patience);
    void watch(qintptr socket, bool readable, bool writable);
    QSocketNotifier *notifierFor(qintptr socket, bool forWriting);
    void process(qintptr readable, qintptr writable);
    void arm();
    void finish(const Result &result);
    void deliver();
    quint16 unusedId() const;

    ares_channeldata *m_channel = nullptr;
    Deliver m_deliver;
    QHash<qintptr, Watch> m_watches; // a socket is an int, and more on Windows
    QTimer m_timer;
    AresWire m_wire;
    QList<Result> m_results; // waiting to be delivered
    bool m_closing = false;
};

} // namespace sda
