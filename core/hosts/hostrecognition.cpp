#include "core/hosts/dnshost.h"
#include "core/hosts/namepattern.h"

#include <algorithm>

namespace sda {

namespace {

using namespace Qt::StringLiterals;

struct Candidate
{
    const DnsHost *host = nullptr;
    qsizetype servers = 0;
};

QList<Candidate> candidatesFor(const QList<DnsName> &nameServers)
{
    QList<Candidate> candidates;
    for (const DnsHost &host : builtInDnsHosts()) {
        const auto count = std::ranges::count_if(
            nameServers, [&host](const DnsName &server) { return isServerOf(host, server); });
        if (count > 0)
            candidates += {&host, count};
    }
    std::ranges::stable_sort(candidates, [](const Candidate &a, const Candidate &b) {
        if (a.servers != b.servers)
            return a.servers > b.servers;
        return !a.host->ambiguous && b.host->ambiguous;
    });
    return candidates;
}

} // namespace

bool isServerOf(const DnsHost &host, const DnsName &nameServer)
{
    return std::ranges::any_of(host.nameServerPatterns, [&nameServer](const QString &pattern) {
        return fitsNamePattern(nameServer, pattern);
    });
}

QList<DnsName> knownServersOf(const DnsHost &host)
{
    QList<DnsName> servers;
    for (const QString &pattern : host.nameServerPatterns) {
        const auto name = isWholeName(pattern) ? DnsName::fromText(pattern) : std::nullopt;
        if (name)
            servers += *name;
    }
    return servers;
}

RecognisedHost recogniseDnsHost(const QList<DnsName> &nameServers)
{
    const QList<Candidate> candidates = candidatesFor(nameServers);
    if (candidates.isEmpty())
        return {};
    RecognisedHost recognised;
    for (const Candidate &candidate : candidates)
        recognised.candidates += candidate.host;
    recognised.host = recognised.candidates.first();
    recognised.certain = candidates.size() == 1 && candidates.first().servers == nameServers.size()
        && !recognised.host->ambiguous && recognised.host->isVerified(u"nameServers"_s);
    return recognised;
}

} // namespace sda
