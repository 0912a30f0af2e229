#define CARES_NO_DEPRECATED // ares_set_socket_functions is deprecated from 1.34

#include "core/dns/areswire.h"

#include "core/platform/sockets.h"

#include <QtEndian>

#include <ares.h>

#include <algorithm>
#include <array>

namespace sda {

namespace {

constexpr qsizetype headerSize = 12;
constexpr qsizetype lengthSize = 2;
constexpr qsizetype labelSize = 4; // of a stand-in: the id in hexadecimal digits
constexpr qsizetype standInSize = headerSize + 1 + labelSize + 1 + 4;
constexpr quint16 responseFlag = 0x8000;
constexpr quint16 typeA = 1;
constexpr quint16 classIn = 1;

void append(QByteArray &octets, quint16 value)
{
    octets.append(char(value >> 8)).append(char(value & 0xff));
}

quint16 numberAt(QByteArrayView octets, qsizetype at)
{
    return qFromBigEndian<quint16>(octets.data() + at);
}

QByteArray framed(const QByteArray &message)
{
    QByteArray octets;
    append(octets, quint16(message.size()));
    return octets + message;
}

QByteArray labelOf(quint16 id)
{
    return QByteArray::number(id, 16).rightJustified(labelSize, '0');
}

QByteArray standIn(quint16 id, quint16 flags, const QByteArray &label)
{
    QByteArray octets;
    octets.reserve(standInSize);
    for (const quint16 number : {id, flags, quint16(1), quint16(0), quint16(0), quint16(0)})
        append(octets, number);
    octets.append(char(labelSize)).append(label).append('\0');
    append(octets, typeA);
    append(octets, classIn);
    return octets;
}

bool isSameLetter(char a, char b)
{
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? char(c | 0x20) : c; };
    return lower(a) == lower(b);
}

/// RFC 5452, 9.1: the question of a response is that of the query. (Lengths of labels are below
/// 64, so that none is taken for a letter.)
bool repeatsQuestion(QByteArrayView message, QByteArrayView query)
{
    qsizetype nameEnd = headerSize;
    while (query.at(nameEnd) != 0)
        nameEnd += 1 + query.at(nameEnd);
    ++nameEnd;
    const qsizetype end = nameEnd + 4; // type and class
    return message.size() >= end && numberAt(message, 4) == 1
        && std::equal(query.begin() + headerSize, query.begin() + nameEnd,
                      message.begin() + headerSize, isSameLetter)
        && query.sliced(nameEnd, 4) == message.sliced(nameEnd, 4);
}

/// Takes the messages that are there as a whole off the beginning.
QList<QByteArray> takeMessages(QByteArray &octets)
{
    QList<QByteArray> messages;
    qsizetype at = 0;
    while (octets.size() - at >= lengthSize) {
        const qsizetype size = numberAt(octets, at);
        if (octets.size() - at - lengthSize < size)
            break;
        messages.append(octets.sliced(at + lengthSize, size));
        at += lengthSize + size;
    }
    octets.remove(0, at);
    return messages;
}

qint64 give(QByteArrayView octets, char *to, qint64 size)
{
    const qsizetype given = std::min(octets.size(), qsizetype(size));
    std::copy_n(octets.begin(), given, to);
    return given;
}

} // namespace

void AresWire::install(ares_channeldata *channel)
{
    static const ares_socket_functions functions{
        .asocket = [](int family, int type, int protocol, void *wire) -> ares_socket_t {
            const qintptr socket = platform::openSocket(family, type, protocol);
            if (socket >= 0 && type == SOCK_STREAM)
                static_cast<AresWire *>(wire)->m_streams.insert(socket, {});
            return ares_socket_t(socket);
        },
        .aclose = [](ares_socket_t socket, void *wire) -> int {
            static_cast<AresWire *>(wire)->m_streams.remove(qintptr(socket));
            return platform::closeSocket(qintptr(socket));
        },
        .aconnect = [](ares_socket_t socket, const sockaddr *address, ares_socklen_t size, void *)
            -> int { return platform::connectSocket(qintptr(socket), address, int(size)); },
        .arecvfrom = [](ares_socket_t socket, void *to, size_t size, int, sockaddr *from,
                        ares_socklen_t *fromSize, void *wire) -> ares_ssize_t {
            int length = from ? int(*fromSize) : 0;
            const qint64 got = static_cast<AresWire *>(wire)->receive(
                qintptr(socket), static_cast<char *>(to), qint64(size), from, &length);
            if (from)
                *fromSize = ares_socklen_t(length);
            return ares_ssize_t(got);
        },
        .asendv = [](ares_socket_t socket, const iovec *pieces, int count,
                     void *wire) -> ares_ssize_t {
            QByteArray standIns;
            for (int i = 0; i < count; ++i) {
                const platform::Octets piece = platform::octetsOf(pieces, i);
                standIns.append(piece.data, qsizetype(piece.size));
            }
            return ares_ssize_t(static_cast<AresWire *>(wire)->send(qintptr(socket), standIns));
        },
    };
    ares_set_socket_functions(channel, &functions, this);
}

QByteArray AresWire::standInFor(quint16 id, const QByteArray &query)
{
    m_exchanges.insert(id, {.query = query});
    return standIn(id, 0, labelOf(id));
}

QByteArray AresWire::take(quint16 id)
{
    return m_exchanges.take(id).answer;
}

qint64 AresWire::receive(qintptr socket, char *to, qint64 size, sockaddr *from, int *fromSize)
{
    if (const auto stream = m_streams.find(socket); stream != m_streams.end())
        return receiveStream(*stream, socket, to, size);
    std::array<char, 65535> octets;
    const qint64 got =
        platform::receive(socket, octets.data(), qint64(octets.size()), from, fromSize);
    m_hasMore = got >= 0; // perhaps
    return got < 0 ? got : give(answerStandIn({octets.data(), qsizetype(got)}), to, size);
}

qint64 AresWire::receiveStream(Stream &stream, qintptr socket, char *to, qint64 size)
{
    if (stream.unread.isEmpty()) {
        std::array<char, 65535> octets;
        const qint64 got =
            platform::receive(socket, octets.data(), qint64(octets.size()), nullptr, nullptr);
        if (got <= 0)
            return got;
        stream.arrived.append(octets.data(), qsizetype(got));
        for (const QByteArray &message : takeMessages(stream.arrived))
            stream.unread += framed(answerStandIn(message));
    }
    if (stream.unread.isEmpty()) {
        platform::setWouldBlock();
        return -1;
    }
    const qint64 given = give(stream.unread, to, size);
    stream.unread.remove(0, qsizetype(given));
    m_hasMore = !stream.unread.isEmpty();
    return given;
}

/// A message that answers nothing that is out becomes a stand-in that answers nothing either.
QByteArray AresWire::answerStandIn(QByteArrayView message)
{
    static const QByteArray nobody(labelSize, '-');
    const auto found =
        message.size() < headerSize ? m_exchanges.end() : m_exchanges.find(numberAt(message, 0));
    if (found == m_exchanges.end() || !repeatsQuestion(message, found->query))
        return standIn(0, responseFlag, nobody);
    found->answer = message.toByteArray();
    return standIn(found->standInId, responseFlag, labelOf(found.key()));
}

/// Empty if nobody waits for it any more.
QByteArray AresWire::queryOf(QByteArrayView standIn)
{
    if (standIn.size() != standInSize)
        return {};
    const quint16 id =
        standIn.sliced(headerSize + 1, labelSize).toByteArray().toUShort(nullptr, 16);
    const auto found = m_exchanges.find(id);
    if (found == m_exchanges.end())
        return {};
    found->standInId = numberAt(standIn, 0);
    return found->query;
}

qint64 AresWire::send(qintptr socket, QByteArrayView standIns)
{
    if (const auto stream = m_streams.find(socket); stream != m_streams.end())
        return sendStream(*stream, socket, standIns);
    const QByteArray query = queryOf(standIns);
    if (!query.isEmpty() && platform::send(socket, query.constData(), query.size()) < 0)
        return -1;
    return standIns.size();
}

/// c-ares is told of whole messages only: it sends again from the first that was not taken.
qint64 AresWire::sendStream(Stream &stream, qintptr socket, QByteArrayView standIns)
{
    QByteArray rest = standIns.toByteArray();
    QByteArray octets = stream.unsent;
    QList<qsizetype> ends; // in octets, of each message
    for (const QByteArray &next : takeMessages(rest)) {
        if (!ends.isEmpty() || octets.isEmpty()) {
            const QByteArray query = queryOf(next);
            octets += query.isEmpty() ? QByteArray() : framed(query);
        }
        ends.append(octets.size());
    }
    const qint64 sent =
        octets.isEmpty() ? 0 : platform::send(socket, octets.constData(), octets.size());
    if (sent < 0)
        return -1;
    const auto firstUnsent = std::upper_bound(ends.cbegin(), ends.cend(), qsizetype(sent));
    stream.unsent =
        firstUnsent == ends.cend() ? QByteArray() : octets.sliced(sent, *firstUnsent - sent);
    if (firstUnsent == ends.cbegin()) {
        platform::setWouldBlock();
        return -1;
    }
    return (firstUnsent - ends.cbegin()) * (lengthSize + standInSize);
}

} // namespace sda
