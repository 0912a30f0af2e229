#include "core/domain/domainname.h"
#include "tests/fuzz/property.h"

#include <algorithm>

using namespace sda;

namespace {

bool isAce(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'.';
}

void checkDomain(const DomainName &domain)
{
    const QString ascii = domain.ascii();
    claim(std::ranges::all_of(ascii, isAce), "ACE in lower case", ascii);
    claim(!ascii.endsWith(u'.') && ascii.contains(u'.') && ascii.size() <= 253,
          "a name of several labels without final dot", ascii);
    claim(domain.dnsName().text() == ascii, "a DNS name of the same text", ascii);
    claim(parseDomain(ascii) == std::variant<DomainName, Finding>(domain), "reads as itself",
          ascii);
    const DomainName registrable = domain.registrable();
    claim(domain.dnsName().isAtOrBelow(registrable.dnsName()), "at or below what is registered",
          registrable.ascii());
    claim(parseDomain(registrable.ascii()) == std::variant<DomainName, Finding>(registrable),
          "what is registered is a domain", registrable.ascii());
    claim(registrable.isPrimary(), "what is registered is primary", registrable.ascii());
    remarksOn(domain);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(inputOf(data, size));
    const auto read = parseDomain(text);
    if (const auto *domain = std::get_if<DomainName>(&read))
        checkDomain(*domain);
    if (const auto name = DnsName::fromText(text)) {
        claim(DnsName::fromText(name->text()) == name, "a DNS name reads as itself", name->text());
        claim(DnsName::fromWire(name->wire()) == name, "a DNS name is its wire form", name->text());
        claim(DnsName::fromLabels(name->labels()) == name, "a DNS name is its labels",
              name->text());
        if (const auto registrable = registrableOf(*name))
            claim(name->isAtOrBelow(*registrable), "at or below what is registered", name->text());
    }
    return 0;
}
