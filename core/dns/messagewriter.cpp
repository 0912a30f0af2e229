#include "core/dns/message.h"

#include <QHash>
#include <QtEndian>

#include <algorithm>

namespace sda {

namespace {

constexpr quint16 classIn = 1;
constexpr quint16 extendedErrorOption = 15; // RFC 8914, 2
constexpr quint16 queryUdpSize = 1232; // fits any path unfragmented (DNS flag day 2020)
constexpr qsizetype pointerReach = 0x4000; // RFC 1035, 4.1.4: 14 bits

class MessageWriter
{
public:
    MessageWriter(const Message &message, int limit) : m_message(message), m_limit(limit) { }
    QByteArray write();

private:
    void u8(int value) { m_wire.append(char(value)); }
    void u16(int value)
    {
        u8(value >> 8 & 0xff);
        u8(value & 0xff);
    }
    void u32(quint32 value)
    {
        u16(int(value >> 16));
        u16(int(value & 0xffff));
    }
    void setU16(qsizetype at, int value)
    {
        m_wire[at] = char(value >> 8 & 0xff);
        m_wire[at + 1] = char(value & 0xff);
    }
    void name(DnsName name);
    void data(const AddressData &data) { m_wire.append(data.address.bytes()); }
    void data(const TargetData &data) { name(data.target); }
    void data(const MxData &data);
    void data(const TxtData &data);
    void data(const SoaData &data);
    void data(const OpaqueData &data) { m_wire.append(data.bytes); }
    void record(const ResourceRecord &record);
    int section(const QList<ResourceRecord> &records);
    void opt();
    bool hasOpt() const
    {
        return m_message.udpSize || m_message.extendedError || m_message.header.rcode > 0xf;
    }
    int optSize() const { return !hasOpt() ? 0 : m_message.extendedError ? 17 : 11; }
    int flags() const;

    const Message &m_message;
    const int m_limit;
    QByteArray m_wire;
    QHash<DnsName, qsizetype> m_written; // where a name stands that a pointer can lead to
    bool m_truncated = false;
};

void MessageWriter::name(DnsName name)
{
    for (; !name.isRoot(); name = name.parent()) {
        if (const auto known = m_written.constFind(name); known != m_written.cend()) {
            u16(0xc000 | int(*known));
            return;
        }
        if (m_wire.size() < pointerReach)
            m_written.insert(name, m_wire.size());
        const QByteArray wire = name.wire();
        m_wire.append(wire.first(1 + quint8(wire.front())));
    }
    u8(0);
}

void MessageWriter::data(const MxData &data)
{
    u16(data.preference);
    name(data.exchange);
}

void MessageWriter::data(const TxtData &data)
{
    // RFC 1035, 3.3.14: at least one string; none of them over 255 octets
    if (data.strings.isEmpty())
        u8(0);
    for (const QByteArray &string : data.strings) {
        const QByteArray part = string.first(qMin<qsizetype>(string.size(), 255));
        u8(int(part.size()));
        m_wire.append(part);
    }
}

void MessageWriter::data(const SoaData &data)
{
    name(data.primary);
    name(data.mailbox);
    u32(data.serial);
    u32(7200); // refresh, retry and expire are not kept: only secondaries use them
    u32(900);
    u32(1209600);
    u32(quint32(data.minimum.count()));
}

void MessageWriter::record(const ResourceRecord &record)
{
    name(record.name);
    u16(int(record.type));
    u16(classIn);
    u32(quint32(record.ttl.count()));
    const qsizetype lengthAt = m_wire.size();
    u16(0);
    std::visit([this](const auto &value) { data(value); }, record.data);
    setU16(lengthAt, int(m_wire.size() - lengthAt - 2));
}

/// How many records were written. RFC 2181, 9: after a record that does not fit nothing follows
/// and TC is set.
int MessageWriter::section(const QList<ResourceRecord> &records)
{
    int written = 0;
    for (const ResourceRecord &next : records) {
        if (m_truncated)
            break;
        const qsizetype before = m_wire.size();
        record(next);
        if (m_wire.size() + optSize() > m_limit) {
            m_truncated = true;
            m_wire.truncate(before);
            break;
        }
        ++written;
    }
    return written;
}

void MessageWriter::opt()
{
    u8(0);
    u16(int(RecordType::Opt));
    u16(m_message.udpSize.value_or(queryUdpSize));
    u32(quint32(m_message.header.rcode >> 4) << 24);
    if (!m_message.extendedError)
        return u16(0);
    u16(6);
    u16(extendedErrorOption);
    u16(2);
    u16(*m_message.extendedError);
}

int MessageWriter::flags() const
{
    const MessageHeader &header = m_message.header;
    return (header.response ? 0x8000 : 0) | (header.opcode & 0xf) << 11
        | (header.authoritative ? 0x0400 : 0) | (header.truncated || m_truncated ? 0x0200 : 0)
        | (header.recursionDesired ? 0x0100 : 0) | (header.recursionAvailable ? 0x0080 : 0)
        | (header.authenticData ? 0x0020 : 0) | (header.checkingDisabled ? 0x0010 : 0)
        | (header.rcode & 0xf);
}

QByteArray MessageWriter::write()
{
    m_wire.fill('\0', 12);
    setU16(0, m_message.header.id);
    if (m_message.questionName) {
        setU16(4, 1);
        name(*m_message.questionName);
        u16(m_message.questionType);
        u16(classIn);
    }
    setU16(6, section(m_message.answers));
    setU16(8, section(m_message.authority));
    setU16(10, section(m_message.additional) + (hasOpt() ? 1 : 0));
    if (hasOpt())
        opt();
    setU16(2, flags());
    return m_wire;
}

} // namespace

QByteArray writeMessage(const Message &message, int limit)
{
    return MessageWriter(message, limit).write();
}

QByteArray writeQuery(const Question &question, quint16 id)
{
    // One name and no records: there is nothing that a pointer could lead to.
    const QByteArray name = question.name.wire();
    QByteArray wire(12 + name.size() + 4 + 11, '\0'); // header, question, OPT
    char *at = wire.data();
    const auto u16 = [&at](int value) {
        qToBigEndian(quint16(value), at);
        at += 2;
    };
    u16(id);
    u16((question.server.recursive ? 0x0100 : 0) | (question.checkingDisabled ? 0x0010 : 0));
    for (const int count : {1, 0, 0, 1})
        u16(count);
    at = std::ranges::copy(name, at).out;
    u16(int(question.type));
    u16(classIn);
    ++at; // RFC 6891, 6.1.2: OPT stands at the root
    u16(int(RecordType::Opt));
    u16(queryUdpSize);
    // No extended code, version 0, no flags; no options.
    return wire;
}

} // namespace sda
