#pragma once

#include "core/dns/question.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>

struct ares_channeldata;
class QSocketNotifier;

namespace sda {

/// One c-ares channel: one server over one transport. c-ares moves the octets, compares id,
/// question and sender of what comes, repeats and gives up; what an answer says is not looked at
/// here. (1.34 sends no question for a name with an octet that no host name has, such as "@", and
/// calls an answer with one unreadable; 1.18 does both.)
class AresChannel : public QObject
{
public:
    enum class Transport { Udp, Tcp };
    enum class Status {
        Arrived, ///< there is a packet
        TimedOut, ///< nothing came in time
        NotSent, ///< no route, closed port, closed connection
        Unreadable, ///< something came that c-ares itself could not read
    };
    struct Result
    {
        quint64 key = 0;
        Status status = Status::NotSent;
        QByteArray packet; ///< UDP: cut at 512 or 1232 octets, see mayBeCut()
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
    void send(quint64 key, const Question &question);
    /// From now on without EDNS (RFC 6891, 7: the server answered FORMERR without OPT).
    void dropEdns() { m_edns = false; }
    /// The packet may be the beginning of a longer one: c-ares cuts what exceeds the agreed size.
    static bool mayBeCut(const QByteArray &packet);

private:
    struct Out;
    struct Watch
    {
        QSocketNotifier *read = nullptr;
        QSocketNotifier *write = nullptr;
    };

    static void arrived(void *out, int status, int timeouts, unsigned char *packet, int size);

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
    QSet<quint16> m_ids; // of the questions that are out
    QList<Result> m_results; // waiting to be delivered
    bool m_edns = true;
    bool m_closing = false;
};

} // namespace sda
