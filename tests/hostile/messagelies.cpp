#include "lies.h"

#include <QtEndian>

namespace sda {

using namespace Qt::StringLiterals;

namespace {

/// The right records (where they are not entered) under a response code.
Lie rightWithCode(int rcode)
{
    return [rcode](const Told &told) {
        Message message = rightOf(told);
        message.header.rcode = rcode;
        return QList{Sending{wireOf(message, told)}};
    };
}

/// The truth with a flag octet changed.
Lie flagged(int octet, int bits)
{
    return octets([=](QByteArray wire) {
        wire[octet] = char(wire[octet] ^ bits);
        return wire;
    });
}

void addTo(QByteArray &wire, int countAt, int more)
{
    const auto count = qFromBigEndian<quint16>(wire.constData() + countAt);
    qToBigEndian(quint16(count + more), wire.data() + countAt);
}

/// The question, then one answer record of these octets.
Lie withRecord(const QByteArray &hex)
{
    return [hex](const Told &told) {
        Message message = told.truth;
        message.answers.clear();
        message.authority.clear();
        message.additional.clear();
        message.udpSize.reset();
        message.header.rcode = 0;
        QByteArray wire = writeMessage(message);
        // 'SSSS' stands for a pointer to this record
        QByteArray record = hex;
        record.replace("SSSS", QByteArray::number(0xc000 | wire.size(), 16));
        addTo(wire, 6, 1);
        return QList{Sending{wire + QByteArray::fromHex(record)}};
    };
}

/// The truth with these octets behind it, `count` records in the section counted at `countAt`.
Lie withTail(const QByteArray &hex, int countAt, int count)
{
    return [=](const Told &told) {
        Message message = told.truth;
        message.udpSize.reset();
        QByteArray wire = writeMessage(message, told.overTcp ? 65535 : 1100);
        addTo(wire, countAt, count);
        return QList{Sending{wire + QByteArray::fromHex(hex)}};
    };
}

constexpr int answerCount = 6;
constexpr int additionalCount = 10;

QList<HostileCase> headers()
{
    const auto code = [](const QString &name, int rcode) {
        return HostileCase{u"%1 beside the right records"_s.arg(name),
                           atNameServers(rightWithCode(rcode))};
    };
    return {
        {u"a question instead of an answer (QR 0)"_s, atNameServers(flagged(2, 0x80))},
        {u"another operation (opcode 5)"_s, atNameServers(flagged(2, 0x28))},
        {u"two questions"_s, atNameServers(octets([](QByteArray wire) {
             const qsizetype end = wire.indexOf('\0', 12) + 5;
             wire.insert(end, wire.sliced(12, end - 12));
             wire[5] = 2;
             return wire;
         }))},
        {u"no question"_s, atNameServers(changed([](Message &message, const Told &) {
             message.questionName.reset();
         }))},
        {u"not authoritative (AA 0)"_s, atNameServers(changed([](Message &message, const Told &) {
             message.header.authoritative = false;
         }))},
        {u"not authoritative, recursion available"_s,
         atNameServers(changed([](Message &message, const Told &) {
             message.header.authoritative = false;
             message.header.recursionAvailable = true;
         }))},
        code(u"NXDOMAIN"_s, 3),
        code(u"SERVFAIL"_s, 2),
        code(u"REFUSED"_s, 5),
        code(u"FORMERR"_s, 1),
        code(u"response code 4095"_s, 4095),
    };
}

QList<HostileCase> formats()
{
    const auto record = [](const QString &name, const QByteArray &hex) {
        return HostileCase{name, atNameServers(withRecord(hex))};
    };
    const QByteArray rest = "0010000100000e1000020161"; // TXT IN 3600 "a"
    return {
        record(u"a compression pointer to itself"_s, "SSSS" + rest),
        record(u"a compression pointer that leads forwards"_s, "c0ff" + rest),
        record(u"a compression pointer into the header"_s, "c000" + rest),
        record(u"a compression pointer behind the end"_s, "ffff" + rest),
        record(u"labels and a pointer that lead round in circles"_s, "0161SSSS" + rest),
        record(u"an unknown type of label"_s, "41" + rest),
        record(u"a name over 255 octets"_s,
               QByteArray("3f" + QByteArray("61").repeated(63)).repeated(5) + "00" + rest),
        record(u"RDLENGTH beyond the end"_s, "c00c0010000100000e10ffff0161"),
        record(u"a string longer than its record"_s, "c00c0010000100000e100002ff61"),
        record(u"a record of another class"_s, "c00c0010000300000e1000020161"),
        {u"more records counted than there are"_s, atNameServers(withTail("", answerCount, 7))},
        {u"octets after the last record"_s,
         atNameServers(withTail("00ffeeddccbbaa99", answerCount, 0))},
        {u"an EDNS option longer than its data"_s,
         atNameServers(withTail("00002904d0000000000006000affff0102", additionalCount, 1))},
        {u"EDNS options nobody knows"_s,
         atNameServers(withTail("00002904d0000000000006fffe00020102", additionalCount, 1))},
        {u"two OPT records"_s,
         atNameServers(
             withTail("00002904d000000000000000002904d0000000000000", additionalCount, 2))},
        {u"OPT at a name"_s,
         atNameServers(withTail("016100002904d0000000000000", additionalCount, 1))},
    };
}

QList<HostileCase> contents()
{
    const auto ttl = [](qint64 seconds) {
        return atNameServers(changed([seconds](Message &message, const Told &) {
            for (auto *section : {&message.answers, &message.authority}) {
                for (ResourceRecord &record : *section)
                    record.ttl = std::chrono::seconds(seconds);
            }
        }));
    };
    const auto renamed = [](Message &message, const Told &told, bool besides) {
        QList<ResourceRecord> right = rightOf(told).answers;
        for (ResourceRecord &record : right)
            record.name = nameOf(u"other.sampledomain.com"_s);
        message.answers = besides ? right + message.answers : right;
    };
    return {
        {u"the right records under another name"_s,
         atNameServers(changed([renamed](Message &m, const Told &t) { renamed(m, t, false); }))},
        {u"the right records under another name beside the answer"_s,
         atNameServers(changed([renamed](Message &m, const Told &t) { renamed(m, t, true); }))},
        {u"the right records in the authority and additional sections"_s,
         atNameServers(changed([](Message &message, const Told &told) {
             message.authority += rightOf(told).answers;
             message.additional += rightOf(told).answers;
         }))},
        {u"another type than was asked for"_s,
         atNameServers(changed([](Message &message, const Told &told) {
             message.answers = {{*told.query.questionName, RecordType::A, std::chrono::seconds(9),
                                 AddressData{addressOf(Station::Others)}}};
         }))},
        {u"TTL 0"_s, ttl(0)},
        {u"TTL 2^31"_s, ttl(0x80000000LL)},
        {u"TTL 2^32 - 1"_s, ttl(0xffffffffLL)},
    };
}

} // namespace

QList<HostileCase> messageLies()
{
    return headers() + formats() + contents();
}

} // namespace sda
