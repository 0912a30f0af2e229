#pragma once

#include "core/dns/dnsname.h"
#include "core/findings/finding.h"

#include <QString>

#include <variant>

namespace sda {

/// A domain a person can send from: checked, in ACE (RFC 5890 A-labels), lower case, no final dot,
/// at least one label below a public suffix.
class DomainName
{
public:
    DomainName() = default; ///< no domain yet: isEmpty()

    bool isEmpty() const { return m_whole.ascii.isEmpty(); }
    /// "xn--wgv71a119e.jp"
    QString ascii() const { return m_whole.ascii; }
    /// "日本語.jp", for showing only.
    QString unicode() const;
    DnsName dnsName() const { return m_whole.name; }
    /// The part that is registered (Public Suffix List): example.co.jp of abc.example.co.jp.
    DomainName registrable() const { return {m_registrable, m_registrable}; }
    /// The console's word: the registrable domain itself.
    bool isPrimary() const { return m_whole == m_registrable; }

    bool operator==(const DomainName &) const = default;

private:
    friend std::variant<DomainName, Finding> parseDomain(QStringView);
    /// The same name twice: judges ask for it as often as people read it.
    struct Name
    {
        QString ascii;
        DnsName name;
        bool operator==(const Name &) const = default;
    };
    DomainName(Name whole, Name registrable)
        : m_whole(std::move(whole)), m_registrable(std::move(registrable))
    { }

    Name m_whole;
    Name m_registrable;
};

/// Understands what people paste: a URL, a mail address, full-width letters, an international name,
/// `D.` with final dot, blanks around it, `www.` kept as typed. Codes: domain.empty,
/// domain.malformed, domain.too-long, domain.public-suffix, domain.address.
std::variant<DomainName, Finding> parseDomain(QStringView text);

/// domain.lookalike, if letters of several scripts are mixed in one label.
QList<Finding> remarksOn(const DomainName &domain);

/// Whether others register names under `name` (ICANN section of the Public Suffix List).
bool isPublicSuffix(const DnsName &name);

/// Whether `name` is an ending that the list names itself; a single label that nobody registers
/// under, such as "_domainkey", is not.
bool isListedSuffix(const DnsName &name);

/// The registrable domain of any DNS name (underscore labels allowed); nothing for suffixes.
std::optional<DnsName> registrableOf(const DnsName &name);

} // namespace sda
