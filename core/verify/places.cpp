#include "core/verify/places.h"

#include <QUrl>

#include <algorithm>

namespace sda {

namespace {

using Labels = QList<QByteArray>;
using Proof = Place::Proof;

const QByteArray zeroWidthSpace = "\xe2\x80\x8b"; // UTF-8
constexpr char32_t fullWidthShift = 0xfee0; // from "!" to "！"

/// The low line and the at sign as a Japanese or Korean keyboard types them.
QByteArray fullWidth(const QByteArray &label)
{
    QString wide;
    for (const char letter : label) {
        const bool turn = letter == '_' || letter == '@';
        wide += turn ? QChar(char16_t(fullWidthShift + uchar(letter))) : QLatin1Char(letter);
    }
    return wide.toUtf8();
}

/// What a form makes of a label that begins with a full-width low line: Punycode (RFC 3492) where
/// it knows international names but not their mapping.
QByteArray encodedWide(const QByteArray &label)
{
    if (label == "_dmarc")
        return "xn--dmarc-zo33a";
    if (label == "_domainkey")
        return "xn--domainkey-4m64c";
    return label == "_amazonses" ? "xn--amazonses-4m64c" : QByteArray();
}

QByteArray blankBehind(const QByteArray &label)
{
    return label + ' ';
}

QByteArray zeroWidthBehind(const QByteArray &label)
{
    return label + zeroWidthSpace;
}

QByteArray zeroWidthBefore(const QByteArray &label)
{
    return zeroWidthSpace + label;
}

/// Collects places for one record, each name and type once.
class Places
{
public:
    Places(const PlannedRecord &planned, const DomainName &domain, const DnsName &zone)
        : m_planned(planned), m_domain(domain.dnsName()), m_zone(zone), m_name(planned.record.name),
          m_prefix(labelsBefore(m_name, m_domain))
    {
        addDoubled(domain);
        addAtParents();
        addWithoutUnderscores();
        addAtSigns();
        addAtApex();
        addOtherTypes();
        addLookalike({fullWidth});
        addElsewhere();
        addInternational(domain);
        addHostAndValue();
        addLookalike({encodedWide, blankBehind, zeroWidthBehind, zeroWidthBefore});
        addOtherSelectors();
    }

    QList<Place> first(qsizetype most) const { return m_places.mid(0, most); }

private:
    static Labels labelsBefore(const DnsName &name, const DnsName &end)
    {
        return name.isAtOrBelow(end) ? name.labels().first(name.labelCount() - end.labelCount())
                                     : name.labels();
    }

    bool isAtDomain() const { return m_name == m_domain; }
    bool isDomainKey() const { return m_prefix.size() == 2 && m_prefix.at(1) == "_domainkey"; }

    void add(FindingCode code, const Labels &front, const DnsName &back, Proof proof = Proof::Right,
             std::optional<RecordType> type = {})
    {
        const auto before = front.isEmpty() ? DnsName() : DnsName::fromLabels(front);
        const auto name = before ? back.prepend(*before) : std::nullopt;
        const Place place{code, name.value_or(DnsName()), type.value_or(m_planned.record.type),
                          proof};
        const bool planned = place.name == m_name && place.type == m_planned.record.type;
        const bool known = std::ranges::any_of(m_places, [&](const Place &other) {
            return other.name == place.name && other.type == place.type;
        });
        if (name && !planned && !known && name->isAtOrBelow(m_zone))
            m_places.append(place);
    }

    /// The full name typed where the domain is appended by itself.
    void addDoubled(const DomainName &domain)
    {
        constexpr auto code = FindingCode::NameDomainDoubled;
        const DnsName registrable = domain.registrable().dnsName();
        add(code, m_name.labels(), m_zone, Proof::Meant);
        add(code, m_name.labels(), m_domain, Proof::Meant);
        // In a zone of its own the sub-domain's part is appended too.
        add(code, labelsBefore(m_name, registrable), m_zone, Proof::Meant);
    }

    void addAtParents()
    {
        const Proof proof = m_planned.purpose == Purpose::Dmarc ? Proof::Identical : Proof::Right;
        for (DnsName base = m_domain; base != m_zone && !base.isRoot();) {
            base = base.parent();
            add(FindingCode::NameSubdomainPartMissing, m_prefix, base, proof);
        }
    }

    void addWithoutUnderscores()
    {
        Labels plain = m_prefix;
        for (QByteArray &label : plain) {
            if (label.startsWith('_'))
                label = label.mid(1);
        }
        if (!plain.contains(QByteArray()))
            add(FindingCode::NameUnderscoreMissing, plain, m_domain, Proof::Meant);
    }

    void addAtSigns()
    {
        if (!isAtDomain())
            return;
        add(FindingCode::NameAtSignLiteral, {"@"}, m_domain, Proof::Meant);
        add(FindingCode::NameAtSignLiteral, {"@"}, m_zone, Proof::Meant);
    }

    using Slip = QByteArray (*)(const QByteArray &label);

    void addLookalike(std::initializer_list<Slip> slips)
    {
        constexpr auto code = FindingCode::NameLookalikeCharacter;
        if (isAtDomain() && m_domain == m_zone)
            return add(code, {fullWidth("@")}, m_domain, Proof::Meant);
        Labels labels = labelsBefore(m_name, m_zone);
        const auto underscored = std::ranges::find_if(
            labels, [](const QByteArray &label) { return label.startsWith('_'); });
        QByteArray &label = underscored == labels.end() ? labels.first() : *underscored;
        const QByteArray right = label;
        for (const Slip slip : slips) {
            label = slip(right);
            if (!label.isEmpty() && label != right)
                add(code, labels, m_zone, Proof::Meant);
        }
    }

    /// The Unicode form as it stands, in octets of UTF-8, where ACE is needed (RFC 5890).
    void addInternational(const DomainName &domain)
    {
        if (domain.unicode() == domain.ascii())
            return;
        constexpr auto code = FindingCode::NameIdnFormDiffers;
        Labels unicode;
        for (const QString &label : domain.unicode().split(QLatin1Char('.')))
            unicode.append(label.toUtf8());
        const qsizetype below = m_domain.labelCount() - m_zone.labelCount();
        add(code, m_prefix + unicode.mid(0, below), m_zone, Proof::Meant);
        // IDNA 2003 mapped two letters to others (UTS 46, 4: transitional); some forms still do.
        QString older = domain.unicode();
        older.replace(QChar(0xdf), QStringLiteral("ss")).replace(QChar(0x3c2), QChar(0x3c3));
        const QList<QByteArray> mapped = QUrl::toAce(older).split('.');
        add(code, m_prefix + mapped.mid(0, below), m_zone, Proof::Meant);
        add(code, m_prefix + unicode, m_zone, Proof::Meant);
    }

    /// What belongs into the value was typed as the host.
    void addHostAndValue()
    {
        const RecordText &record = m_planned.record;
        constexpr auto code = FindingCode::NameValueSwapped;
        if (m_planned.verify == VerifyMode::Token)
            for (const DnsName &back : {m_domain, m_zone})
                add(code, {record.value.toUtf8()}, back, Proof::Any);
        const bool hasTarget = record.type == RecordType::Cname || record.type == RecordType::Mx;
        const auto target = hasTarget ? DnsName::fromText(record.value) : std::nullopt;
        if (target && !target->isRoot() && !target->isAtOrBelow(m_zone))
            add(code, target->labels(), m_zone, Proof::Any);
    }

    void addAtApex()
    {
        if (m_planned.purpose == Purpose::Dmarc)
            add(FindingCode::DmarcAtApex, {}, m_domain, Proof::Meant);
        if (m_planned.purpose == Purpose::MailFrom && m_planned.record.type == RecordType::Mx)
            add(FindingCode::MailfromAtApex, {}, m_domain);
    }

    void addOtherTypes()
    {
        switch (m_planned.record.type) {
        case RecordType::Cname:
            add(FindingCode::TypeWrong, {}, m_name, Proof::Any, RecordType::Txt);
            add(FindingCode::CnameProxied, {}, m_name, Proof::Any, RecordType::A);
            break;
        case RecordType::Mx:
            add(FindingCode::TypeWrong, {}, m_name, Proof::Any, RecordType::Txt);
            break;
        case RecordType::Txt:
            if (m_planned.verify == VerifyMode::SpfHasTerms)
                add(FindingCode::SpfRecordType99, {}, m_name, Proof::Any, RecordType::Spf);
            break;
        default:
            break;
        }
    }

    void addElsewhere()
    {
        constexpr auto code = FindingCode::NameFoundElsewhere;
        if (m_planned.verify == VerifyMode::SpfHasTerms && isAtDomain()) {
            add(code, {"spf"}, m_domain);
            add(code, {"_spf"}, m_domain);
        }
        if (isDomainKey()) {
            add(code, {m_prefix.first()}, m_domain);
            add(code, {"_domainkey"}, m_domain);
        }
        add(code, m_prefix + Labels{"www"}, m_domain);
        if (m_planned.purpose == Purpose::Dmarc)
            add(code, {"_dmarc_"}, m_domain);
        const bool isToken = m_planned.verify == VerifyMode::Token;
        if (m_planned.verify == VerifyMode::DkimKey || isToken)
            add(code, {}, m_domain);
    }

    void addOtherSelectors()
    {
        if (m_planned.verify != VerifyMode::DkimKey || !isDomainKey())
            return;
        for (const char *selector : {"qcloud", "default", "s1", "mail", "dkim"})
            add(FindingCode::NameFoundElsewhere, {selector, "_domainkey"}, m_domain);
    }

    const PlannedRecord &m_planned;
    const DnsName m_domain;
    const DnsName m_zone;
    const DnsName m_name;
    const Labels m_prefix; ///< what stands in front of the domain
    QList<Place> m_places;
};

} // namespace

QList<Place> placesFor(const PlannedRecord &planned, const DomainName &domain, const DnsName &zone,
                       qsizetype most)
{
    return Places(planned, domain, zone).first(most);
}

} // namespace sda
