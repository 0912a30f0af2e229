#pragma once

#include "core/dns/question.h"

#include <QByteArray>

#include <optional>

/// \file
/// DNS messages on the wire (RFC 1035, 4; EDNS: RFC 6891). Strict and bounded: a message that
/// breaks the format anywhere is refused as a whole, names may point backwards only.

namespace sda {

/// Header flags and code (RFC 1035, 4.1.1; RFC 4035, 3).
struct MessageHeader
{
    quint16 id = 0;
    bool response = false;
    int opcode = 0;
    bool authoritative = false;
    bool truncated = false;
    bool recursionDesired = false;
    bool recursionAvailable = false;
    bool authenticData = false;
    bool checkingDisabled = false;
    int rcode = 0; ///< with the EDNS extension bits
    bool operator==(const MessageHeader &) const = default;
};

struct Message
{
    MessageHeader header;
    std::optional<DnsName> questionName; ///< nothing if there is no question section
    quint16 questionType = 0;
    QList<ResourceRecord> answers;
    QList<ResourceRecord> authority;
    QList<ResourceRecord> additional; ///< without OPT
    std::optional<quint16> udpSize; ///< from OPT (RFC 6891, 6.2.3)
    std::optional<quint16> extendedError; ///< INFO-CODE from OPT (RFC 8914, 2); the first one
    bool operator==(const Message &) const = default;
};

/// Nothing if the message is malformed: short, trailing octets, pointer loops, wrong lengths, more
/// than one question, more than 5,000 records. Records of a class other than IN are refused as
/// well.
std::optional<Message> parseMessage(QByteArrayView wire);
/// Wire form with name compression; records that do not fit into `limit` octets set TC.
QByteArray writeMessage(const Message &message, int limit = 65535);
/// A query with EDNS (OPT last, 11 octets, payload size 1232).
QByteArray writeQuery(const Question &question, quint16 id);
/// What a reply to `question` says. Malformed if it does not answer this question.
Answer answerOf(const Question &question, QByteArrayView wire);
/// The same from a parsed message (practice and tests).
Answer answerOf(const Question &question, const Message &message);

} // namespace sda
