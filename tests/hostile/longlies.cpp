#include "lies.h"

namespace sda {

using namespace Qt::StringLiterals;

namespace {

using Records = QList<ResourceRecord>;

Records texts(const DnsName &name, int count, int octets)
{
    Records records;
    for (int i = 0; i < count; ++i) {
        TxtData data;
        const QByteArray number = QByteArray::number(i);
        data.strings.append(octets > 0 ? number.leftJustified(octets, 'x') : QByteArray());
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
        {u"5,000 records in one answer"_s, atNameServers(withMore(4950, 0))},
        {u"more than 5,000 records in one answer"_s,
         atNameServers(changed([](Message &message, const Told &) {
             message.answers += Records(5900, {DnsName(), RecordType(10), {}, OpaqueData{}});
         }))},
        {u"the same record 1,000 times"_s,
         atNameServers(changed([](Message &message, const Told &) {
             if (message.answers.size() == 1 && message.answers[0].type == RecordType::Mx)
                 message.answers = Records(1000, message.answers[0]);
         }))},
        {u"5,000 records of the resolver in one answer"_s, atResolver(withMore(4950, 0))},
    };
}

} // namespace sda
