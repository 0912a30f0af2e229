#pragma once

#include "core/findings/findingcode.h"

#include <QMetaType>

#include <cstdint>
#include <iterator>

namespace sda {
Q_NAMESPACE

/// What a finding does to the state of the record it is about.
enum class Severity {
    Note, ///< good to know; the record counts as verified
    Warning, ///< works, but somebody should look; the record counts as verified
    Wait, ///< right, but not yet everywhere
    Unknown, ///< could not be asked; says nothing about the record
    Error, ///< the record is wrong or missing, or the input is not accepted
};
Q_ENUM_NS(Severity)

/// The named arguments of findings. The name in JSON is the enumerator with a small first letter.
enum class Arg {
    Name, ///< a full DNS name
    Domain, ///< a domain name
    Zone, ///< the apex of a zone
    Host, ///< what is typed into the host field of a DNS host
    Value, ///< the text of a record as found
    Expected, ///< the text of a record as planned
    Term, ///< one term or tag of a record
    Position, ///< 1-based character position
    Count, ///< how many there are
    Limit, ///< how many are allowed
    Missing, ///< how many characters are missing
    Ending, ///< the last characters as found
    ExpectedEnding, ///< the last characters as they should be
    Bits, ///< length of a key
    Server, ///< name or address of a server
    Servers, ///< list of server names
    Answering, ///< n of "n of m"
    Total, ///< m of "n of m"
    Until, ///< clock time (UTC)
    Names, ///< list of DNS names or terms
    Policy, ///< a DMARC policy
    Priority, ///< an MX preference
    Target, ///< the target of an MX or CNAME record
    Address, ///< an IP address or a mail address
    Tag, ///< a tag name of DKIM or DMARC
    Text, ///< a piece of input as the person gave it
    Suffix, ///< a public suffix
    File, ///< a file name
    Place, ///< a place in a file: line or JSON path
    Version, ///< a format version
    Type, ///< a record type as found
    ExpectedType, ///< the record type as planned
    Since, ///< clock time (UTC)
};
Q_ENUM_NS(Arg)

/// One row of the contract (finding-codes): never change the meaning of a code.
struct FindingRule
{
    FindingCode code;
    const char *id; ///< the stable name, e.g. "name.domain-doubled"
    Severity severity;
    std::uint64_t required; ///< bit n = Arg(n) must be given
};

constexpr std::uint64_t argBit(Arg arg)
{
    return std::uint64_t{1} << int(arg);
}

/// The one table of severities and required arguments.
// clang-format off: one row a code
inline constexpr FindingRule findingTable[] = {
    // The record stands at the wrong place
    {FindingCode::NameDomainDoubled, "name.domain-doubled", Severity::Error,
     argBit(Arg::Name) | argBit(Arg::Host)},
    {FindingCode::NameNotAHost, "name.not-a-host", Severity::Error, argBit(Arg::Text)},
    {FindingCode::NameSubdomainPartMissing, "name.subdomain-part-missing", Severity::Error,
     argBit(Arg::Name) | argBit(Arg::Host)},
    {FindingCode::NameFullNameWanted, "name.full-name-wanted", Severity::Note,
     argBit(Arg::Name) | argBit(Arg::Text)},
    {FindingCode::NameAtSignLiteral, "name.at-sign-literal", Severity::Error,
     argBit(Arg::Name) | argBit(Arg::Host)},
    {FindingCode::NameLookalikeCharacter, "name.lookalike-character", Severity::Error,
     argBit(Arg::Name) | argBit(Arg::Host)},
    {FindingCode::NameUnderscoreMissing, "name.underscore-missing", Severity::Error,
     argBit(Arg::Name) | argBit(Arg::Host)},
    {FindingCode::NameFoundElsewhere, "name.found-elsewhere", Severity::Error,
     argBit(Arg::Name) | argBit(Arg::Host)},
    {FindingCode::NameValueSwapped, "name.value-swapped", Severity::Error,
     argBit(Arg::Name) | argBit(Arg::Host)},
    {FindingCode::NameParentOfDelegatedZone, "name.parent-of-delegated-zone", Severity::Error,
     argBit(Arg::Zone) | argBit(Arg::Domain) | argBit(Arg::Servers)},
    {FindingCode::NameIdnFormDiffers, "name.idn-form-differs", Severity::Error,
     argBit(Arg::Name) | argBit(Arg::Host)},
    {FindingCode::NameOtherDomain, "name.other-domain", Severity::Error,
     argBit(Arg::Name) | argBit(Arg::Domain)},
    {FindingCode::TypeWrong, "type.wrong", Severity::Error,
     argBit(Arg::Name) | argBit(Arg::Type) | argBit(Arg::ExpectedType)},

    // Any value
    {FindingCode::ValueQuotesTyped, "value.quotes-typed", Severity::Error, argBit(Arg::Value)},
    {FindingCode::ValueTypographicCharacters, "value.typographic-characters", Severity::Error,
     argBit(Arg::Value) | argBit(Arg::Text)},
    {FindingCode::ValueInvisibleCharacter, "value.invisible-character", Severity::Error,
     argBit(Arg::Value)},
    {FindingCode::ValueLineBreak, "value.line-break", Severity::Error, argBit(Arg::Value)},
    {FindingCode::ValueBackslash, "value.backslash", Severity::Error, argBit(Arg::Value)},
    {FindingCode::ValueZoneAppended, "value.zone-appended", Severity::Error,
     argBit(Arg::Target) | argBit(Arg::Expected)},
    {FindingCode::ValueLabelIncluded, "value.label-included", Severity::Error,
     argBit(Arg::Value) | argBit(Arg::Text)},
    {FindingCode::ValueUrlAsTarget, "value.url-as-target", Severity::Error,
     argBit(Arg::Target) | argBit(Arg::Expected)},
    {FindingCode::ValueCaseChanged, "value.case-changed", Severity::Error,
     argBit(Arg::Value) | argBit(Arg::Expected)},
    {FindingCode::ValueOneLetterOff, "value.one-letter-off", Severity::Error,
     argBit(Arg::Value) | argBit(Arg::Expected) | argBit(Arg::Position)},

    // SPF (RFC 7208)
    {FindingCode::SpfMissing, "spf.missing", Severity::Error, argBit(Arg::Name)},
    {FindingCode::SpfIncludeMissing, "spf.include-missing", Severity::Error,
     argBit(Arg::Names) | argBit(Arg::Value)},
    {FindingCode::SpfIncludeNegative, "spf.include-negative", Severity::Error, argBit(Arg::Term)},
    {FindingCode::SpfIncludeAfterAll, "spf.include-after-all", Severity::Error, argBit(Arg::Term)},
    {FindingCode::SpfMultipleRecords, "spf.multiple-records", Severity::Error, argBit(Arg::Count)},
    {FindingCode::SpfTwoRulesGlued, "spf.two-rules-glued", Severity::Error, argBit(Arg::Value)},
    {FindingCode::SpfVersionWrong, "spf.version-wrong", Severity::Error, argBit(Arg::Value)},
    {FindingCode::SpfSyntax, "spf.syntax", Severity::Error,
     argBit(Arg::Term) | argBit(Arg::Position)},
    {FindingCode::SpfTooManyLookups, "spf.too-many-lookups", Severity::Error,
     argBit(Arg::Count) | argBit(Arg::Limit) | argBit(Arg::Names)},
    {FindingCode::SpfTooManyVoidLookups, "spf.too-many-void-lookups", Severity::Error,
     argBit(Arg::Count) | argBit(Arg::Limit)},
    {FindingCode::SpfDeadInclude, "spf.dead-include", Severity::Error, argBit(Arg::Domain)},
    {FindingCode::SpfIncludeBroken, "spf.include-broken", Severity::Error, argBit(Arg::Domain)},
    {FindingCode::SpfIncludeUnchecked, "spf.include-unchecked", Severity::Unknown,
     argBit(Arg::Domain)},
    {FindingCode::SpfIncludeLoop, "spf.include-loop", Severity::Error, argBit(Arg::Domain)},
    {FindingCode::SpfRedirectDead, "spf.redirect-dead", Severity::Error, argBit(Arg::Domain)},
    {FindingCode::SpfRedirectIgnored, "spf.redirect-ignored", Severity::Warning, argBit(Arg::Term)},
    {FindingCode::SpfAllowsEveryone, "spf.allows-everyone", Severity::Warning, argBit(Arg::Term)},
    {FindingCode::SpfNoEnding, "spf.no-ending", Severity::Warning, 0},
    {FindingCode::SpfDiscouragedTerm, "spf.discouraged-term", Severity::Warning, argBit(Arg::Term)},
    {FindingCode::SpfSeparators, "spf.separators", Severity::Error,
     argBit(Arg::Value) | argBit(Arg::Text)},
    {FindingCode::SpfStringsGlued, "spf.strings-glued", Severity::Error,
     argBit(Arg::Term) | argBit(Arg::Position)},
    {FindingCode::SpfRecordType99, "spf.record-type-99", Severity::Error, argBit(Arg::Name)},
    {FindingCode::SpfTooLong, "spf.too-long", Severity::Warning,
     argBit(Arg::Count) | argBit(Arg::Limit)},

    // DKIM (RFC 6376)
    {FindingCode::DkimMissing, "dkim.missing", Severity::Error, argBit(Arg::Name)},
    {FindingCode::DkimKeyTruncated, "dkim.key-truncated", Severity::Error,
     argBit(Arg::Missing) | argBit(Arg::Ending) | argBit(Arg::ExpectedEnding)},
    {FindingCode::DkimKeyDiffers, "dkim.key-differs", Severity::Error,
     argBit(Arg::Ending) | argBit(Arg::ExpectedEnding)},
    {FindingCode::DkimKeyDamaged, "dkim.key-damaged", Severity::Error, argBit(Arg::Value)},
    {FindingCode::DkimKeyBlanks, "dkim.key-blanks", Severity::Note, 0},
    {FindingCode::DkimKeyOnly, "dkim.key-only", Severity::Error, argBit(Arg::Value)},
    {FindingCode::DkimSeparators, "dkim.separators", Severity::Error, argBit(Arg::Value)},
    {FindingCode::DkimVersionWrong, "dkim.version-wrong", Severity::Error, argBit(Arg::Value)},
    {FindingCode::DkimMultipleRecords, "dkim.multiple-records", Severity::Error,
     argBit(Arg::Count)},
    {FindingCode::DkimKeyRevoked, "dkim.key-revoked", Severity::Error, argBit(Arg::Name)},
    {FindingCode::DkimKeyTooShort, "dkim.key-too-short", Severity::Error,
     argBit(Arg::Bits) | argBit(Arg::Limit)},
    {FindingCode::DkimKeyTooLong, "dkim.key-too-long", Severity::Warning, argBit(Arg::Bits)},
    {FindingCode::DkimKey1024, "dkim.key-1024", Severity::Note, argBit(Arg::Bits)},
    {FindingCode::DkimTestMode, "dkim.test-mode", Severity::Warning, argBit(Arg::Tag)},
    {FindingCode::DkimKeyUnusable, "dkim.key-unusable", Severity::Error, argBit(Arg::Tag)},

    // DMARC (RFC 9989)
    {FindingCode::DmarcMissing, "dmarc.missing", Severity::Error, argBit(Arg::Name)},
    {FindingCode::DmarcNotDmarc, "dmarc.not-dmarc", Severity::Error, argBit(Arg::Value)},
    {FindingCode::DmarcVersionWrong, "dmarc.version-wrong", Severity::Error, argBit(Arg::Value)},
    {FindingCode::DmarcPolicyMissing, "dmarc.policy-missing", Severity::Error, argBit(Arg::Value)},
    {FindingCode::DmarcPolicyUnknown, "dmarc.policy-unknown", Severity::Error, argBit(Arg::Policy)},
    {FindingCode::DmarcSeparators, "dmarc.separators", Severity::Error, argBit(Arg::Value)},
    {FindingCode::DmarcMultipleRecords, "dmarc.multiple-records", Severity::Error,
     argBit(Arg::Count)},
    {FindingCode::DmarcReportAddress, "dmarc.report-address", Severity::Warning,
     argBit(Arg::Tag) | argBit(Arg::Address)},
    {FindingCode::DmarcReportNotAuthorised, "dmarc.report-not-authorised", Severity::Warning,
     argBit(Arg::Domain) | argBit(Arg::Name)},
    {FindingCode::DmarcReportMailboxMissing, "dmarc.report-mailbox-missing", Severity::Warning,
     argBit(Arg::Domain)},
    {FindingCode::DmarcStrictAlignment, "dmarc.strict-alignment", Severity::Warning,
     argBit(Arg::Tag) | argBit(Arg::Domain)},
    {FindingCode::DmarcNotAligned, "dmarc.not-aligned", Severity::Warning,
     argBit(Arg::Domain) | argBit(Arg::Names)},
    {FindingCode::DmarcWeaker, "dmarc.weaker", Severity::Error,
     argBit(Arg::Policy) | argBit(Arg::Expected)},
    {FindingCode::DmarcTagObsolete, "dmarc.tag-obsolete", Severity::Note, argBit(Arg::Tag)},
    {FindingCode::DmarcStricter, "dmarc.stricter", Severity::Note, argBit(Arg::Policy)},
    {FindingCode::DmarcAtApex, "dmarc.at-apex", Severity::Error,
     argBit(Arg::Name) | argBit(Arg::Host)},
    {FindingCode::DmarcAtParentOnly, "dmarc.at-parent-only", Severity::Error,
     argBit(Arg::Name) | argBit(Arg::Domain) | argBit(Arg::Policy)},

    // MX
    {FindingCode::MxMissing, "mx.missing", Severity::Error, argBit(Arg::Name)},
    {FindingCode::MxTargetDiffers, "mx.target-differs", Severity::Error,
     argBit(Arg::Target) | argBit(Arg::Expected)},
    {FindingCode::MxTargetIsAddress, "mx.target-is-address", Severity::Error, argBit(Arg::Target)},
    {FindingCode::MxPriorityInTarget, "mx.priority-in-target", Severity::Error,
     argBit(Arg::Target)},
    {FindingCode::MxPriorityDiffers, "mx.priority-differs", Severity::Note,
     argBit(Arg::Priority) | argBit(Arg::Expected)},
    {FindingCode::MxNull, "mx.null", Severity::Error, argBit(Arg::Name)},
    {FindingCode::MxOtherFirst, "mx.other-first", Severity::Warning,
     argBit(Arg::Target) | argBit(Arg::Priority)},
    {FindingCode::MxReplacesMailbox, "mx.replaces-mailbox", Severity::Warning, argBit(Arg::Names)},
    {FindingCode::MailfromWrongRegion, "mailfrom.wrong-region", Severity::Error,
     argBit(Arg::Value) | argBit(Arg::Expected)},
    {FindingCode::MailfromMultipleMx, "mailfrom.multiple-mx", Severity::Error,
     argBit(Arg::Count) | argBit(Arg::Names)},
    {FindingCode::MailfromAtApex, "mailfrom.at-apex", Severity::Error, argBit(Arg::Name)},
    {FindingCode::MxTargetUnresolvable, "mx.target-unresolvable", Severity::Error,
     argBit(Arg::Target)},
    {FindingCode::MxTargetIsAlias, "mx.target-is-alias", Severity::Error, argBit(Arg::Target)},
    {FindingCode::MxMailboxReplaced, "mx.mailbox-replaced", Severity::Error,
     argBit(Arg::Names) | argBit(Arg::Name)},

    // CNAME
    {FindingCode::CnameMissing, "cname.missing", Severity::Error, argBit(Arg::Name)},
    {FindingCode::CnameTargetDiffers, "cname.target-differs", Severity::Error,
     argBit(Arg::Target) | argBit(Arg::Expected)},
    {FindingCode::CnameBlocksOthers, "cname.blocks-others", Severity::Error,
     argBit(Arg::Name) | argBit(Arg::Target)},
    {FindingCode::CnameProxied, "cname.proxied", Severity::Error,
     argBit(Arg::Name) | argBit(Arg::Address)},
    {FindingCode::CnameFlattened, "cname.flattened", Severity::Error,
     argBit(Arg::Name) | argBit(Arg::Expected)},
    {FindingCode::CnameChained, "cname.chained", Severity::Note,
     argBit(Arg::Name) | argBit(Arg::Target) | argBit(Arg::Expected)},
    {FindingCode::CnameFollowed, "cname.followed", Severity::Note,
     argBit(Arg::Name) | argBit(Arg::Target)},
    {FindingCode::CnameLoop, "cname.loop", Severity::Error,
     argBit(Arg::Name) | argBit(Arg::Target)},

    // Ownership
    {FindingCode::OwnershipMissing, "ownership.missing", Severity::Error, argBit(Arg::Name)},
    {FindingCode::OwnershipTokenDiffers, "ownership.token-differs", Severity::Error,
     argBit(Arg::Value) | argBit(Arg::Expected)},
    {FindingCode::OwnershipTokenTruncated, "ownership.token-truncated", Severity::Error,
     argBit(Arg::Missing) | argBit(Arg::Ending) | argBit(Arg::ExpectedEnding)},

    // Rows that are not mail
    {FindingCode::OtherMissing, "other.missing", Severity::Error, argBit(Arg::Name)},
    {FindingCode::OtherDiffers, "other.differs", Severity::Error,
     argBit(Arg::Value) | argBit(Arg::Expected)},

    // Zone, time, place
    {FindingCode::WildcardMasks, "wildcard.masks", Severity::Error, argBit(Arg::Name)},
    {FindingCode::WildcardAnswers, "wildcard.answers", Severity::Warning, argBit(Arg::Name)},
    {FindingCode::ZoneNotDelegated, "zone.not-delegated", Severity::Error, argBit(Arg::Domain)},
    {FindingCode::ZoneNoServer, "zone.no-server", Severity::Error,
     argBit(Arg::Zone) | argBit(Arg::Servers)},
    {FindingCode::ZoneServerLame, "zone.server-lame", Severity::Warning,
     argBit(Arg::Servers) | argBit(Arg::Answering) | argBit(Arg::Total)},
    {FindingCode::ZoneServersDisagree, "zone.servers-disagree", Severity::Wait,
     argBit(Arg::Answering) | argBit(Arg::Total) | argBit(Arg::Servers)},
    {FindingCode::ZoneSplitAnswers, "zone.split-answers", Severity::Unknown, argBit(Arg::Name)},
    {FindingCode::ZoneInternalOnly, "zone.internal-only", Severity::Error, argBit(Arg::Zone)},
    {FindingCode::ZoneParked, "zone.parked", Severity::Error,
     argBit(Arg::Domain) | argBit(Arg::Servers)},
    {FindingCode::ZoneMoving, "zone.moving", Severity::Wait,
     argBit(Arg::Servers) | argBit(Arg::Names)},
    {FindingCode::ZoneEditedElsewhere, "zone.edited-elsewhere", Severity::Error,
     argBit(Arg::Text) | argBit(Arg::Servers)},
    {FindingCode::ZoneRecordsLost, "zone.records-lost", Severity::Error,
     argBit(Arg::Names) | argBit(Arg::Servers)},
    {FindingCode::ZoneNotPublished, "zone.not-published", Severity::Wait, argBit(Arg::Zone)},
    {FindingCode::ZoneDnssecBogus, "zone.dnssec-bogus", Severity::Error, argBit(Arg::Zone)},
    {FindingCode::ZoneApexTooLarge, "zone.apex-too-large", Severity::Warning,
     argBit(Arg::Name) | argBit(Arg::Count)},
    {FindingCode::CacheNegative, "cache.negative", Severity::Wait,
     argBit(Arg::Until) | argBit(Arg::Server)},
    {FindingCode::CacheOldValue, "cache.old-value", Severity::Wait,
     argBit(Arg::Until) | argBit(Arg::Server)},
    {FindingCode::ServiceDeadlineNear, "service.deadline-near", Severity::Warning,
     argBit(Arg::Until)},
    {FindingCode::ServiceDeadlinePassed, "service.deadline-passed", Severity::Error,
     argBit(Arg::Until)},
    {FindingCode::ServiceNotSwitchedOn, "service.not-switched-on", Severity::Error,
     argBit(Arg::Text)},
    {FindingCode::ServiceSeesOldValue, "service.sees-old-value", Severity::Wait,
     argBit(Arg::Value) | argBit(Arg::Expected)},
    {FindingCode::ServiceDomainTaken, "service.domain-taken", Severity::Error, argBit(Arg::Domain)},
    {FindingCode::ServiceSlow, "service.slow", Severity::Note, argBit(Arg::Since)},
    {FindingCode::HostValueTooLong, "host.value-too-long", Severity::Warning,
     argBit(Arg::Text) | argBit(Arg::Count) | argBit(Arg::Limit)},
    {FindingCode::HostCharacterRefused, "host.character-refused", Severity::Warning,
     argBit(Arg::Host) | argBit(Arg::Text)},
    {FindingCode::HostProxySwitch, "host.proxy-switch", Severity::Note, argBit(Arg::Host)},

    // What could not be asked
    {FindingCode::CheckTimeout, "check.timeout", Severity::Unknown, argBit(Arg::Servers)},
    {FindingCode::CheckServfail, "check.servfail", Severity::Unknown, argBit(Arg::Servers)},
    {FindingCode::CheckRefused, "check.refused", Severity::Unknown, argBit(Arg::Servers)},
    {FindingCode::CheckMalformed, "check.malformed", Severity::Unknown, argBit(Arg::Servers)},
    {FindingCode::CheckNoNetwork, "check.no-network", Severity::Unknown, 0},
    {FindingCode::CheckCaptive, "check.captive", Severity::Unknown, 0},
    {FindingCode::CheckIntercepted, "check.intercepted", Severity::Unknown, 0},
    {FindingCode::CheckTcpBlocked, "check.tcp-blocked", Severity::Unknown, argBit(Arg::Servers)},
    {FindingCode::CheckDirectDnsBlocked, "check.direct-dns-blocked", Severity::Unknown, 0},

    // The sender domain, as typed
    {FindingCode::DomainEmpty, "domain.empty", Severity::Error, 0},
    {FindingCode::DomainMalformed, "domain.malformed", Severity::Error, argBit(Arg::Text)},
    {FindingCode::DomainTooLong, "domain.too-long", Severity::Error, argBit(Arg::Text)},
    {FindingCode::DomainPublicSuffix, "domain.public-suffix", Severity::Error, argBit(Arg::Suffix)},
    {FindingCode::DomainAddress, "domain.address", Severity::Error, argBit(Arg::Text)},
    {FindingCode::DomainLookalike, "domain.lookalike", Severity::Warning,
     argBit(Arg::Text) | argBit(Arg::Domain)},

    // Pasted text
    {FindingCode::PasteShortened, "paste.shortened", Severity::Error, argBit(Arg::Text)},
    {FindingCode::PastePlaceholder, "paste.placeholder", Severity::Error, argBit(Arg::Text)},
    {FindingCode::PasteSampleDomain, "paste.sample-domain", Severity::Error, argBit(Arg::Domain)},
    {FindingCode::PasteOtherDomain, "paste.other-domain", Severity::Warning,
     argBit(Arg::Names) | argBit(Arg::Domain)},
    {FindingCode::PastePrivateKey, "paste.private-key", Severity::Error, 0},
    {FindingCode::PasteSecret, "paste.secret", Severity::Error, 0},
    {FindingCode::PasteTooLarge, "paste.too-large", Severity::Error, argBit(Arg::Limit)},
    {FindingCode::PasteTypeUnknown, "paste.type-unknown", Severity::Note, argBit(Arg::Text)},
    {FindingCode::PasteNothingFound, "paste.nothing-found", Severity::Note, 0},
    {FindingCode::PasteLookupFailed, "paste.look-up-failed", Severity::Warning, argBit(Arg::Text)},
    {FindingCode::PasteDomainWanted, "paste.domain-wanted", Severity::Note, 0},
    {FindingCode::PasteRegionMissing, "paste.region-missing", Severity::Warning, argBit(Arg::Text)},
    {FindingCode::PasteValuesDiffer, "paste.values-differ", Severity::Warning, argBit(Arg::Name)},
    {FindingCode::PasteStringsGlued, "paste.strings-glued", Severity::Warning, argBit(Arg::Text)},
    {FindingCode::PasteTooManyRows, "paste.too-many-rows", Severity::Warning, argBit(Arg::Limit)},
    {FindingCode::PasteRepairedFullWidth, "paste.repaired-full-width", Severity::Note,
     argBit(Arg::Text)},
    {FindingCode::PasteRepairedQuotes, "paste.repaired-quotes", Severity::Note, argBit(Arg::Text)},
    {FindingCode::PasteRepairedBlanks, "paste.repaired-blanks", Severity::Note, argBit(Arg::Text)},
    {FindingCode::PasteRepairedDomainDoubled, "paste.repaired-domain-doubled", Severity::Note,
     argBit(Arg::Text) | argBit(Arg::Name)},
    {FindingCode::PasteRepairedJoined, "paste.repaired-joined", Severity::Note, argBit(Arg::Name)},
    {FindingCode::PasteRepairedEscapes, "paste.repaired-escapes", Severity::Note,
     argBit(Arg::Text)},
    {FindingCode::PasteRepairedLink, "paste.repaired-link", Severity::Note, argBit(Arg::Text)},
    {FindingCode::PasteRepairedPriority, "paste.repaired-priority", Severity::Note,
     argBit(Arg::Text)},
    {FindingCode::PasteRepairedMarkup, "paste.repaired-markup", Severity::Note, argBit(Arg::Text)},
    {FindingCode::PasteRepairedCase, "paste.repaired-case", Severity::Note, argBit(Arg::Text)},
    {FindingCode::PasteRepairedMailCoding, "paste.repaired-mail-coding", Severity::Note,
     argBit(Arg::Text)},

    // The hand-off, answered
    {FindingCode::HandoffAsHandedOut, "handoff.as-handed-out", Severity::Note,
     argBit(Arg::Count) | argBit(Arg::Total)},
    {FindingCode::HandoffOnlyQuoted, "handoff.only-quoted", Severity::Warning, 0},
    {FindingCode::HandoffRowDiffers, "handoff.row-differs", Severity::Error,
     argBit(Arg::Name) | argBit(Arg::Type) | argBit(Arg::Value) | argBit(Arg::Expected)},
    {FindingCode::HandoffRowMissing, "handoff.row-missing", Severity::Warning,
     argBit(Arg::Name) | argBit(Arg::Type)},
    {FindingCode::HandoffRowAdded, "handoff.row-added", Severity::Note,
     argBit(Arg::Name) | argBit(Arg::Type)},
    {FindingCode::HandoffRowConflicts, "handoff.row-conflicts", Severity::Error,
     argBit(Arg::Name) | argBit(Arg::Type) | argBit(Arg::Value)},
    {FindingCode::HandoffPlanChanged, "handoff.plan-changed", Severity::Warning,
     argBit(Arg::Name) | argBit(Arg::Type)},
    {FindingCode::HandoffOtherSetup, "handoff.other-setup", Severity::Error, argBit(Arg::Domain)},
    {FindingCode::HandoffCodeDamaged, "handoff.code-damaged", Severity::Warning, 0},

    // Plans, profiles, files
    {FindingCode::PlanSpfMerged, "plan.spf-merged", Severity::Note,
     argBit(Arg::Value) | argBit(Arg::Expected)},
    {FindingCode::PlanDmarcKept, "plan.dmarc-kept", Severity::Note, argBit(Arg::Value)},
    {FindingCode::PlanSpfOverLimit, "plan.spf-over-limit", Severity::Error,
     argBit(Arg::Count) | argBit(Arg::Limit) | argBit(Arg::Names) | argBit(Arg::Domain)},
    {FindingCode::PlanSpfEndings, "plan.spf-endings-differ", Severity::Warning,
     argBit(Arg::Names) | argBit(Arg::Expected)},
    {FindingCode::PlanSendersLost, "plan.senders-lost", Severity::Warning, argBit(Arg::Names)},
    {FindingCode::PlanPolicyStrictFirst, "plan.policy-strict-first", Severity::Warning,
     argBit(Arg::Policy)},
    {FindingCode::PlanExistingAlias, "plan.existing-alias", Severity::Error,
     argBit(Arg::Name) | argBit(Arg::Target)},
    {FindingCode::PlanNameTaken, "plan.name-taken", Severity::Error,
     argBit(Arg::Name) | argBit(Arg::Names)},
    {FindingCode::TemplateInvalid, "template.invalid", Severity::Error,
     argBit(Arg::File) | argBit(Arg::Place) | argBit(Arg::Text)},
    {FindingCode::TemplateUnsafe, "template.unsafe", Severity::Error,
     argBit(Arg::File) | argBit(Arg::Place) | argBit(Arg::Text)},
    {FindingCode::TemplateAskFirst, "template.ask-first", Severity::Warning, argBit(Arg::Text)},
    {FindingCode::TemplateHostRequired, "template.host-required", Severity::Error,
     argBit(Arg::Domain) | argBit(Arg::Text)},
    {FindingCode::ProfileInvalid, "profile.invalid", Severity::Error,
     argBit(Arg::File) | argBit(Arg::Place) | argBit(Arg::Text)},
    {FindingCode::SetupUnreadable, "setup.unreadable", Severity::Error,
     argBit(Arg::File) | argBit(Arg::Text)},
    {FindingCode::SetupDamaged, "setup.damaged", Severity::Error, argBit(Arg::File)},
    {FindingCode::SetupNewer, "setup.newer", Severity::Note,
     argBit(Arg::File) | argBit(Arg::Version)},
    {FindingCode::SetupUnwritable, "setup.unwritable", Severity::Error,
     argBit(Arg::File) | argBit(Arg::Text)},
    {FindingCode::SetupOpenElsewhere, "setup.open-elsewhere", Severity::Note, argBit(Arg::File)},
    {FindingCode::SetupChangedElsewhere, "setup.changed-elsewhere", Severity::Warning,
     argBit(Arg::File)},

    // The computer while it watches
    {FindingCode::WatchNetworkChanged, "watch.network-changed", Severity::Note, 0},
    {FindingCode::WatchSlept, "watch.slept", Severity::Note, argBit(Arg::Since)},
    {FindingCode::ResolversDamaged, "resolvers.damaged", Severity::Warning,
     argBit(Arg::File) | argBit(Arg::Place)},

    // Lists of domains
    {FindingCode::ListNoDomains, "list.no-domains", Severity::Error, 0},
    {FindingCode::ListDomainWanted, "list.domain-wanted", Severity::Error,
     argBit(Arg::Place) | argBit(Arg::Text)},
    {FindingCode::ListServiceUnknown, "list.service-unknown", Severity::Error,
     argBit(Arg::Place) | argBit(Arg::Text)},
    {FindingCode::ListSetupUnreadable, "list.setup-unreadable", Severity::Error,
     argBit(Arg::Place) | argBit(Arg::File)},
    {FindingCode::ListRowRepeated, "list.row-repeated", Severity::Note,
     argBit(Arg::Place) | argBit(Arg::Domain)},
    {FindingCode::ListTooLong, "list.too-long", Severity::Error, argBit(Arg::Limit)},

    // Reports for support
    {FindingCode::SupportUnreadable, "support.unreadable", Severity::Error, argBit(Arg::File)},
    {FindingCode::SupportNewer, "support.newer", Severity::Error,
     argBit(Arg::File) | argBit(Arg::Version)},
};
// clang-format on

constexpr bool findingTableIsInOrder()
{
    for (std::size_t i = 0; i < std::size(findingTable); ++i) {
        if (std::size_t(findingTable[i].code) != i)
            return false;
    }
    return true;
}
static_assert(findingTableIsInOrder(), "findingTable must follow the order of FindingCode");

constexpr const FindingRule &ruleOf(FindingCode code)
{
    return findingTable[std::size_t(code)];
}

constexpr std::uint64_t requiredArgs(FindingCode code)
{
    return ruleOf(code).required;
}

constexpr Severity severityOf(FindingCode code)
{
    return ruleOf(code).severity;
}

} // namespace sda
