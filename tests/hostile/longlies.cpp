#include "lies.h"

namespace sda {

using namespace Qt::StringLiterals;

namespace {

using Records = QList<ResourceRecord>;

/// Each with another number of two signs, as far as it has room.
Records texts(const DnsName &name, int count, int octets)
{
    Records records;
    for (int i = 0; i < count; ++i) {
        TxtData data;
        const char number[] = {char('0' + i / 64), char('0' + i % 64)};
        data.strings.append(QByteArray(number, 2).leftJustified(octets, 'x', true));
        records.append({name, RecordType::Txt, std::chrono::seconds(300), data});
    }
    return records;
}

/// More texts beside those of the domain itself: its SPF record is among them.
Lie withMore(int count, int octets)
{
    return changed([=](Message &message, const Told &told) {
        const DnsName name = *told.query.questionName;
        if (told.asks(RecordType::Txt) && told.name() == u"sampledomain.com"_s)
            message.answers += texts(name, count, octets);
    });
}

} // namespace

QList<HostileCase> longLies()
{
    const DnsName elsewhere = nameOf(u"pad.sampledomain.com"_s);
    return {
        {u"64 kB of additional records"_s,
         atNameServers(changed([=](Message &message, const Told &) {
             message.additional += texts(elsewhere, 230, 250);
         }))},
        {u"64 kB of texts at the name"_s, atNameServers(withMore(230, 250))},
        {u"4,000 texts in one answer"_s, atNameServers(withMore(4000, 2))},
        {u"the same text 5,000 times"_s, atNameServers(withMore(4950, 0))},
        {u"more than 5,000 records in one answer"_s,
         atNameServers(changed([](Message &message, const Told &) {
             message.answers += Records(5900, {DnsName(), RecordType(10), {}, OpaqueData{}});
         }))},
        {u"the same record 3,000 times"_s,
         atNameServers(changed([](Message &message, const Told &) {
             if (message.answers.size() == 1 && message.answers[0].type == RecordType::Mx)
                 message.answers = Records(3000, message.answers[0]);
         }))},
        {u"3,000 mail servers"_s, atNameServers(changed([](Message &message, const Told &told) {
             if (!told.asks(RecordType::Mx) || told.name() != u"sampledomain.com"_s)
                 return;
             for (int i = 0; i < 3000; ++i) {
                 const DnsName target = nameOf(u"m%1.sampledomain.com"_s.arg(i, 0, 36));
                 message.answers.append({*told.query.questionName, RecordType::Mx,
                                         std::chrono::seconds(300), MxData{20, target}});
             }
         }))},
        {u"4,000 texts of the resolver in one answer"_s, atResolver(withMore(4000, 2))},
    };
}

} // namespace sda
