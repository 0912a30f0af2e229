#include "core/hosts/dnshost.h"
#include "tests/fuzz/property.h"

#include <algorithm>

using namespace sda;
using namespace Qt::StringLiterals;

// The file of a DNS host.
namespace {

const DnsName zone = DnsName::fromText(u"sampledomain.com").value();

QList<RecordText> samples()
{
    const DnsName below = DnsName::fromText(u"qcloud._domainkey.news.sampledomain.com").value();
    return {
        {.name = zone, .type = RecordType::Mx, .value = u"mxbiz1.qq.com"_s, .priority = 10},
        {.name = zone, .type = RecordType::Txt, .value = u"v=spf1 include:qcloudmail.com ~all"_s},
        {.name = below,
         .type = RecordType::Txt,
         .value = u"v=DKIM1; k=rsa; p=%name%"_s + QString(300, u'Q')},
        {.name = below, .type = RecordType::Cname, .value = u"key.dkim.amazonses.com"_s},
    };
}

void checkHost(const DnsHost &host)
{
    claim(!host.id.isEmpty() && !host.name.isEmpty(), "a host has an id and a name");
    claim(host.panelUrl.isEmpty() || host.panelUrl.scheme() == "https"_L1, "links are https",
          host.panelUrl.toString());
    claim(std::ranges::all_of(knownServersOf(host),
                              [&](const DnsName &server) { return isServerOf(host, server); }),
          "its servers are its servers");
    for (const RecordText &record : samples()) {
        const QList<HostCell> cells = cellsFor(&host, record, zone);
        claim(!cells.isEmpty(), "a record has something to be typed");
        for (const HostCell &cell : cells)
            claim(!cell.text.contains(u'\n') || cell.wholeLine || host.lines.isEmpty(),
                  "a field takes one line", cell.text);
        hostRemarks(host, record);
        for (const HostField field : {HostField::Name, HostField::Value, HostField::Priority})
            host.label(field, record.type);
        host.wayTo(record.type);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto read = parseDnsHost(inputOf(data, size), u"file"_s);
    if (const auto *host = std::get_if<DnsHost>(&read))
        checkHost(*host);
    return 0;
}
