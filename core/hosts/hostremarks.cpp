#include "core/hosts/dnshost.h"
#include "core/hosts/txtform.h"

#include <algorithm>

namespace sda {

namespace {

qsizetype lengthAt(const DnsHost &host, const RecordText &record)
{
    return host.txtLimitWithQuotes ? quotedStrings(record.value).size() : record.value.size();
}

Finding refused(const DnsHost &host, const QString &character)
{
    return finding<FindingCode::HostCharacterRefused>(arg<Arg::Host> = host.name,
                                                      arg<Arg::Text> = character);
}

} // namespace

bool isTooLongFor(const DnsHost &host, const RecordText &record)
{
    return host.txtLimit && isTextType(record.type) && lengthAt(host, record) > *host.txtLimit;
}

std::optional<Finding> remarkOnLength(const DnsHost &host, const RecordText &record)
{
    if (!isTooLongFor(host, record))
        return std::nullopt;
    return finding<FindingCode::HostValueTooLong>(arg<Arg::Text> = host.name,
                                                  arg<Arg::Count> = int(lengthAt(host, record)),
                                                  arg<Arg::Limit> = *host.txtLimit);
}

std::optional<Finding> remarkOnName(const DnsHost &host, const RecordText &record)
{
    if (host.nameStyle != DnsHost::NameStyle::Full)
        return std::nullopt;
    return finding<FindingCode::NameFullNameWanted>(arg<Arg::Name> = record.name.text(),
                                                    arg<Arg::Text> = host.name);
}

QList<Finding> remarksOnCharacters(const DnsHost &host, const RecordText &record)
{
    // The target "." is nothing but the final dot: null MX (RFC 7505, 3).
    if (hasTarget(record.type) && record.value == QLatin1Char('.')
        && host.finalDot == DnsHost::FinalDot::Refused)
        return {refused(host, record.value)};
    if (!isTextType(record.type))
        return {};
    QList<Finding> remarks;
    for (const QChar character : host.refusedInTxt) {
        if (record.value.contains(character))
            remarks += refused(host, character);
    }
    if (host.losesEndBlanks && record.value.endsWith(QLatin1Char(' ')))
        remarks += refused(host, QChar(0x2423)); // a blank that can be seen
    return remarks;
}

std::optional<Finding> remarkOnProxy(const DnsHost &host, const RecordText &record)
{
    if (!host.proxySwitch || record.type != RecordType::Cname)
        return std::nullopt;
    return finding<FindingCode::HostProxySwitch>(arg<Arg::Host> = host.name);
}

QList<Finding> hostRemarks(const DnsHost &host, const RecordText &record)
{
    QList<Finding> remarks;
    for (const auto &remark :
         {remarkOnName(host, record), remarkOnLength(host, record), remarkOnProxy(host, record)}) {
        if (remark)
            remarks += *remark;
    }
    return remarks + remarksOnCharacters(host, record);
}

} // namespace sda
