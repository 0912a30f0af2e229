#pragma once

#include <QByteArray>
#include <QHash>

#include <utility>

struct ares_channeldata;
struct sockaddr;

namespace sda {

/// What stands between c-ares and the sockets of one channel. c-ares keeps the connections, the
/// time and the tries, but it neither sees the questions nor the answers: it gets stand-ins, which
/// have a plain name and no records, and here the messages are put in their place. Why: c-ares
/// reads what it carries, and each version refuses something else. 1.34 sends no question for a
/// name with an octet that no host name has, such as the "@" of a record in the wrong place, and
/// hears no answer with such a name in it; 1.18 cuts what is longer than was agreed. Besides, no
/// octet that a stranger sent is read by anything but messagereader.cpp.
class AresWire
{
public:
    /// From now on the channel uses this, which must live longer than it.
    void install(ares_channeldata *channel);

    bool isOut(quint16 id) const { return m_exchanges.contains(id); }
    /// What to give to c-ares: whenever it sends that, `query` is sent, whose id is `id` (RFC 1035,
    /// 4.1.1) and which has one question and perhaps an OPT record.
    QByteArray standInFor(quint16 id, const QByteArray &query);
    /// Ends it: what c-ares has been told to be the answer; empty if nothing came.
    QByteArray take(quint16 id);
    /// Whether c-ares is to be told again that there is something to read. It may not have read all
    /// of it: 1.34 takes one datagram at a time, 1.18 a message over TCP in two pieces, of which
    /// the system no longer has the second.
    bool takeMore() { return std::exchange(m_hasMore, false); }

private:
    struct Exchange
    {
        QByteArray query;
        QByteArray answer;
        quint16 standInId = 0; // 1.34 takes its own
    };
    /// A connection over TCP: each message has its length before it (RFC 1035, 4.2.2).
    struct Stream
    {
        QByteArray arrived; // the beginning of a message
        QByteArray unread; // stand-ins
        QByteArray unsent; // the rest of a message that the system took in part
    };

    qint64 receive(qintptr socket, char *to, qint64 size, sockaddr *from, int *fromSize);
    qint64 receiveStream(Stream &stream, qintptr socket, char *to, qint64 size);
    qint64 send(qintptr socket, QByteArrayView standIns);
    qint64 sendStream(Stream &stream, qintptr socket, QByteArrayView standIns);
    QByteArray answerStandIn(QByteArrayView message);
    QByteArray queryOf(QByteArrayView standIn);

    QHash<quint16, Exchange> m_exchanges; // by the id that is really used
    QHash<qintptr, Stream> m_streams;
    bool m_hasMore = false;
};

} // namespace sda
