#include "core/dns/message.h"

#include <QVarLengthArray>
#include <QtEndian>

#include <algorithm>
#include <utility>

namespace sda {

namespace {

constexpr int headerSize = 12;
constexpr int maxRecords = 5000;
constexpr int maxNameSize = 255;
constexpr quint16 classIn = 1;
constexpr quint16 extendedErrorOption = 15; // RFC 8914, 2

/// Reads forward through a message. Once something is wrong it stays failed and yields zeros.
class Cursor
{
public:
    explicit Cursor(QByteArrayView wire) : m_wire(wire), m_end(wire.size()) { }

    bool failed() const { return m_failed; }
    void fail() { m_failed = true; }
    qsizetype left() const { return m_failed ? 0 : m_end - m_at; }
    bool atEnd() const { return left() == 0; }

    quint8 u8() { return take(1) ? quint8(m_wire[m_at - 1]) : 0; }
    quint16 u16() { return take(2) ? qFromBigEndian<quint16>(m_wire.data() + m_at - 2) : 0; }
    quint32 u32() { return take(4) ? qFromBigEndian<quint32>(m_wire.data() + m_at - 4) : 0; }
    QByteArray bytes(qsizetype count)
    {
        return take(count) ? m_wire.sliced(m_at - count, count).toByteArray() : QByteArray();
    }
    DnsName name();

    /// The next `size` octets on their own; pointers may still lead to what stands before them.
    Cursor part(qsizetype size)
    {
        Cursor inner = *this;
        if (take(size))
            inner.m_end = m_at;
        else
            inner.fail();
        return inner;
    }

private:
    bool take(qsizetype count)
    {
        if (m_failed || count < 0 || count > m_end - m_at) {
            m_failed = true;
            return false;
        }
        m_at += count;
        return true;
    }

    QByteArrayView m_wire;
    qsizetype m_at = 0;
    qsizetype m_end;
    bool m_failed = false;
};

// RFC 1035, 4.1.4: a pointer leads to a prior occurrence. Each one has to lead before the start
// of the run of labels it ends, so that no chain of pointers can loop.
DnsName Cursor::name()
{
    QVarLengthArray<char, maxNameSize + 1> labels;
    qsizetype at = m_at;
    qsizetype end = m_end;
    qsizetype runStart = m_at;
    bool jumped = false;
    while (!m_failed) {
        if (at >= end)
            break;
        const int length = quint8(m_wire[at]);
        if (length == 0) {
            if (!jumped)
                m_at = at + 1;
            labels.append('\0');
            const auto name = DnsName::fromWire(labels);
            if (!name)
                break;
            return *name;
        }
        if (length >= 0xc0) {
            if (at + 1 >= end)
                break;
            const qsizetype target = (length & 0x3f) << 8 | quint8(m_wire[at + 1]);
            if (target >= runStart || target < headerSize)
                break;
            if (!jumped)
                m_at = at + 2;
            jumped = true;
            end = runStart; // the run that is led to lies before
            runStart = at = target;
            continue;
        }
        // RFC 6891, 5: the label types 01 and 10 are not in use
        if (length > 63 || at + 1 + length > end || labels.size() + 1 + length + 1 > maxNameSize)
            break;
        labels.append(m_wire.data() + at, 1 + length);
        at += 1 + length;
    }
    m_failed = true;
    return {};
}

RecordData readAddress(Cursor &in, qsizetype size)
{
    const auto address = IpAddress::fromBytes(in.bytes(size));
    if (!address)
        in.fail();
    return AddressData{address.value_or(IpAddress())};
}

RecordData readMx(Cursor &in)
{
    MxData mx;
    mx.preference = in.u16();
    mx.exchange = in.name();
    return mx;
}

RecordData readSoa(Cursor &in)
{
    SoaData soa;
    soa.primary = in.name();
    soa.mailbox = in.name();
    soa.serial = in.u32();
    in.bytes(12); // refresh, retry, expire: between the servers of the zone
    soa.minimum = std::chrono::seconds(in.u32());
    return soa;
}

// RFC 1035, 3.3.14: one or more character-strings
RecordData readTxt(Cursor &in)
{
    TxtData txt;
    do {
        txt.strings.append(in.bytes(in.u8()));
    } while (!in.atEnd());
    return txt;
}

RecordData readData(RecordType type, Cursor &in)
{
    switch (type) {
    case RecordType::A:
        return readAddress(in, 4);
    case RecordType::Aaaa:
        return readAddress(in, 16);
    case RecordType::Ns:
    case RecordType::Cname:
        return TargetData{in.name()};
    case RecordType::Mx:
        return readMx(in);
    case RecordType::Soa:
        return readSoa(in);
    case RecordType::Txt:
    case RecordType::Spf: // RFC 7208, 3.1: the format of TXT
        return readTxt(in);
    case RecordType::Srv:
    case RecordType::Opt:
    case RecordType::Ds:
    case RecordType::Caa:
    case RecordType::Alias:
        break;
    }
    return OpaqueData{in.bytes(in.left())};
}

// RFC 2181, 8: a TTL with the highest bit set is zero
std::chrono::seconds ttlOf(quint32 ttl)
{
    return std::chrono::seconds(ttl > 0x7fffffff ? 0 : ttl);
}

enum class Section { Answer, Authority, Additional };

class MessageReader
{
public:
    explicit MessageReader(QByteArrayView wire) : m_in(wire) { }
    std::optional<Message> read();

private:
    void readFlags(quint16 flags);
    void readQuestion();
    void readSection(Section section, int count, QList<ResourceRecord> &records);
    void readOpt(const DnsName &owner, quint16 udpSize, quint32 ttl, Cursor data);

    Cursor m_in;
    Message m_message;
};

void MessageReader::readFlags(quint16 flags)
{
    MessageHeader &header = m_message.header;
    header.response = flags & 0x8000;
    header.opcode = flags >> 11 & 0xf;
    header.authoritative = flags & 0x0400;
    header.truncated = flags & 0x0200;
    header.recursionDesired = flags & 0x0100;
    header.recursionAvailable = flags & 0x0080;
    header.authenticData = flags & 0x0020;
    header.checkingDisabled = flags & 0x0010;
    header.rcode = flags & 0xf;
}

void MessageReader::readQuestion()
{
    m_message.questionName = m_in.name();
    m_message.questionType = m_in.u16();
    if (m_in.u16() != classIn)
        m_in.fail();
}

// RFC 6891, 6.1: one OPT at most, at the root, among the additional records
void MessageReader::readOpt(const DnsName &owner, quint16 udpSize, quint32 ttl, Cursor data)
{
    if (!owner.isRoot() || m_message.udpSize)
        m_in.fail();
    m_message.udpSize = udpSize;
    m_message.header.rcode |= int(ttl >> 24) << 4;
    while (!data.atEnd()) {
        const quint16 option = data.u16();
        const auto bytes = data.bytes(data.u16());
        if (option == extendedErrorOption && bytes.size() >= 2 && !m_message.extendedError)
            m_message.extendedError = qFromBigEndian<quint16>(bytes.data());
    }
    if (data.failed())
        m_in.fail();
}

void MessageReader::readSection(Section section, int count, QList<ResourceRecord> &records)
{
    for (int i = 0; i < count && !m_in.failed(); ++i) {
        ResourceRecord record;
        record.name = m_in.name();
        record.type = RecordType(m_in.u16());
        const quint16 recordClass = m_in.u16();
        const quint32 ttl = m_in.u32();
        Cursor data = m_in.part(m_in.u16());
        if (record.type == RecordType::Opt && section == Section::Additional) {
            readOpt(record.name, recordClass, ttl, data);
            continue;
        }
        if (record.type == RecordType::Opt || recordClass != classIn)
            m_in.fail();
        record.ttl = ttlOf(ttl);
        record.data = readData(record.type, data);
        if (data.failed() || !data.atEnd())
            m_in.fail();
        records.append(std::move(record));
    }
}

std::optional<Message> MessageReader::read()
{
    m_message.header.id = m_in.u16();
    readFlags(m_in.u16());
    const int questions = m_in.u16();
    const int answers = m_in.u16();
    const int authority = m_in.u16();
    const int additional = m_in.u16();
    if (questions > 1 || answers + authority + additional > maxRecords)
        return std::nullopt;
    if (questions == 1)
        readQuestion();
    readSection(Section::Answer, answers, m_message.answers);
    readSection(Section::Authority, authority, m_message.authority);
    readSection(Section::Additional, additional, m_message.additional);
    if (m_in.failed() || !m_in.atEnd())
        return std::nullopt;
    return std::move(m_message);
}

} // namespace

std::optional<Message> parseMessage(QByteArrayView wire)
{
    return MessageReader(wire).read();
}

} // namespace sda
