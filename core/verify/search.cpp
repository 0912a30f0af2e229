#include "core/verify/search.h"

#include "core/records/dmarc.h"
#include "core/verify/catchall.h"
#include "core/verify/evidence.h"
#include "core/verify/otherdomains.h"
#include "core/verify/otherhost.h"
#include "core/verify/past.h"

#include <algorithm>

namespace sda {

namespace {

constexpr int reserved = 4; // for parents' policies and the serial

/// Which cause is said first, where several would explain that a record is not there: what is seen
/// before what is only likely.
constexpr FindingCode saidFirst[] = {
    FindingCode::NameDomainDoubled,
    FindingCode::NameSubdomainPartMissing,
    FindingCode::NameUnderscoreMissing,
    FindingCode::NameAtSignLiteral,
    FindingCode::NameLookalikeCharacter,
    FindingCode::NameIdnFormDiffers,
    FindingCode::NameValueSwapped,
    FindingCode::DmarcAtApex,
    FindingCode::MailfromAtApex,
    FindingCode::NameFoundElsewhere,
    FindingCode::NameOtherDomain,
    FindingCode::ZoneRecordsLost,
    FindingCode::TypeWrong,
    FindingCode::SpfRecordType99,
    FindingCode::CnameFlattened,
    FindingCode::CnameProxied,
    FindingCode::ZoneEditedElsewhere,
    FindingCode::NameParentOfDelegatedZone,
    FindingCode::ZoneNotPublished,
    FindingCode::DmarcAtParentOnly,
};

qsizetype rankOf(FindingCode code)
{
    return std::ranges::find(saidFirst, code) - std::begin(saidFirst);
}

const Answer *firstSpoken(const Row &row)
{
    const auto word = std::ranges::find(row.words, ServerWord::Kind::Speaks, &ServerWord::kind);
    return word == row.words.cend() ? nullptr : &word->learnt->answer;
}

/// Whether what belongs to `planned` stands at the name of `at`.
bool standsAt(const PlannedRecord &planned, const Row &at)
{
    const Answer *answer = firstSpoken(at);
    if (!answer || planned.record.type != at.planned.record.type)
        return false;
    const PlannedRecord there = movedTo(planned, at.planned.record.name, planned.record.type);
    return compareWithPlan(there, at.zone.zone, *answer).isRight();
}

class Search
{
public:
    Search(const Look &look, const Row &row, const QList<Row> &rows)
        : m_look(look), m_row(row), m_rows(rows), m_planned(row.planned.record)
    { }

    Found run()
    {
        lookAtPlaces();
        lookAtOtherDomains();
        lookAtParentPolicy();
        lookAtOtherHost();
        lookAtThePast();
        addDelegatedZone();
        return m_found;
    }

private:
    QString host() const { return m_planned.name.relativeTo(m_row.zone.zone); }

    void take(const Finding &finding, const QStringList &current = {})
    {
        if (m_found.finding && rankOf(m_found.finding->code()) <= rankOf(finding.code()))
            return;
        m_found.finding = finding;
        m_found.current = current;
    }

    /// With the arguments that all codes about places have, and what stands there.
    void takeAt(const Place &place, const Answer &answer)
    {
        const Comparison there = compareWithPlan(movedTo(m_row.planned, place.name, place.type),
                                                 m_row.zone.zone, answer);
        FindingArgs args{{Arg::Name, place.name.text()}, {Arg::Host, host()}};
        // A parent's own senders do not belong to the sub-domain.
        const bool moves = place.code != FindingCode::NameSubdomainPartMissing;
        if (moves && !there.current.isEmpty())
            args.insert(Arg::Value, there.current.first());
        take(Finding::fromParts(place.code, args));
    }

    void lookAtPlaces()
    {
        const qsizetype most = qMax<qsizetype>(1, share());
        const Answer *here = firstSpoken(m_row);
        const bool nameExists = here && here->outcome != Outcome::NoSuchName;
        for (const Place &place : placesFor(m_row.planned, m_look.domain, m_row.zone.zone, most)) {
            if (place.name == m_planned.name && !nameExists)
                continue; // no such name: then there is no other type either
            if (isTaken(place))
                continue;
            const FirstAnswer first = askOne(m_look, m_row.zone, place.name, place.type);
            m_found.waiting = m_found.waiting || first.waiting;
            if (first.answer && proves(m_row.planned, m_row.zone.zone, place, *first.answer)
                && isOurs(place) && isGenuine(place, *first.answer))
                takePlace(place, *first.answer);
        }
    }

    /// Places that each row that is not right may try: together they stay below the limit.
    qsizetype share() const
    {
        const auto searched =
            std::ranges::count_if(m_rows, [](const Row &row) { return !isRightEverywhere(row); });
        return (searchLimit - reserved) / qMax<qsizetype>(1, searched);
    }

    /// Another planned record belongs there.
    bool isTaken(const Place &place) const
    {
        return std::ranges::any_of(m_rows, [&](const Row &row) {
            const RecordText &record = row.planned.record;
            return record.name == place.name && record.type == place.type
                && row.planned.verify == m_row.planned.verify;
        });
    }

    /// At a parent's name MX, SPF and DMARC may well be the parent's own: what tells them apart is
    /// that this domain's records were entered at all, or its key stands at the parent too.
    bool isOurs(const Place &place)
    {
        const bool isCommon = m_row.planned.purpose == Purpose::Mx
            || m_row.planned.purpose == Purpose::Spf || m_row.planned.purpose == Purpose::Dmarc;
        if (place.code != FindingCode::NameSubdomainPartMissing || !isCommon)
            return true;
        return std::ranges::any_of(m_rows, isRightEverywhere)
            || std::ranges::any_of(m_rows, [this](const Row &row) { return keyAtParent(row); });
    }

    bool keyAtParent(const Row &row)
    {
        const VerifyMode verify = row.planned.verify;
        if (verify != VerifyMode::DkimKey && verify != VerifyMode::Token
            && verify != VerifyMode::Alias)
            return false;
        for (const Place &place : placesFor(row.planned, m_look.domain, row.zone.zone, 3)) {
            if (place.code != FindingCode::NameSubdomainPartMissing)
                continue;
            const FirstAnswer first = askOne(m_look, row.zone, place.name, place.type);
            m_found.waiting = m_found.waiting || first.waiting;
            const PlannedRecord moved = movedTo(row.planned, place.name, place.type);
            if (first.answer && compareWithPlan(moved, row.zone.zone, *first.answer).isRight())
                return true;
        }
        return false;
    }

    /// Not made by a catch-all.
    bool isGenuine(const Place &place, const Answer &answer)
    {
        const CatchAll catchAll =
            catchAllBehind(m_look, m_row.zone, place.name, place.type, answer);
        m_found.waiting = m_found.waiting || catchAll.waiting;
        return !catchAll.waiting && !catchAll.answers;
    }

    void takePlace(const Place &place, const Answer &answer)
    {
        const QString name = place.name.text();
        const QStringList texts = textsAt(answer, place.name, place.type);
        if (place.code == FindingCode::SpfRecordType99)
            return take(finding<FindingCode::SpfRecordType99>(arg<Arg::Name> = name), texts);
        if (place.code == FindingCode::CnameProxied)
            return takeAddresses(texts);
        if (place.code != FindingCode::TypeWrong)
            return takeAt(place, answer);
        QStringList saying = texts; // others may stand there with good reason
        saying.removeIf([this](const QString &text) { return !saysTheValue(m_row.planned, text); });
        if (!saying.isEmpty())
            return take(finding<FindingCode::TypeWrong>(
                            arg<Arg::Name> = name, arg<Arg::Type> = textOf(place.type),
                            arg<Arg::ExpectedType> = textOf(m_planned.type)),
                        saying);
        take(finding<FindingCode::CnameFlattened>(arg<Arg::Name> = name,
                                                  arg<Arg::Expected> = m_planned.value),
             texts);
    }

    /// Addresses in place of an alias: those of the target were copied by the DNS host, any others
    /// are a proxy's.
    void takeAddresses(const QStringList &addresses)
    {
        const auto target = DnsName::fromText(m_planned.value);
        const FirstAnswer behind =
            target ? askWhereItBelongs(m_look, *target, RecordType::A) : FirstAnswer{};
        m_found.waiting = m_found.waiting || behind.waiting;
        QStringList copied;
        if (behind.answer) {
            for (const ResourceRecord &record : behind.answer->records) {
                if (record.type == RecordType::A)
                    copied.append(displayText(record));
            }
        }
        const bool isCopy = std::ranges::any_of(
            addresses, [&copied](const QString &address) { return copied.contains(address); });
        const QString name = m_planned.name.text();
        take(isCopy ? finding<FindingCode::CnameFlattened>(arg<Arg::Name> = name,
                                                           arg<Arg::Expected> = m_planned.value)
                    : finding<FindingCode::CnameProxied>(arg<Arg::Name> = name,
                                                         arg<Arg::Address> = addresses.first()),
             addresses);
    }

    /// RFC 9989, 4.10: without a record of its own, a sub-domain follows the domains above it.
    void lookAtParentPolicy()
    {
        if (m_row.planned.purpose != Purpose::Dmarc)
            return;
        const DnsName top = m_look.domain.registrable().dnsName();
        const DnsName label = *DnsName::fromText(u"_dmarc");
        for (DnsName base = m_look.domain.dnsName(); base != top;) {
            base = base.parent();
            const auto name = base.prepend(label);
            const FirstAnswer first =
                name ? askOne(m_look, m_look.zone, *name, RecordType::Txt) : FirstAnswer{};
            m_found.waiting = m_found.waiting || first.waiting;
            if (!first.answer)
                continue;
            for (const ResourceRecord &text : first.answer->recordsAt(*name, RecordType::Txt)) {
                const auto *data = std::get_if<TxtData>(&text.data);
                const auto record = data ? parseDmarc(data->joined()) : std::nullopt;
                if (record && record->hasPolicy)
                    return take(finding<FindingCode::DmarcAtParentOnly>(
                        arg<Arg::Name> = m_planned.name.text(), arg<Arg::Domain> = base.text(),
                        arg<Arg::Policy> = textOf(record->subdomainPolicy)));
            }
        }
    }

    void lookAtOtherDomains()
    {
        const OtherDomain other = otherDomain(m_look, m_row);
        m_found.waiting = m_found.waiting || other.waiting;
        if (other.finding)
            take(*other.finding);
    }

    void lookAtOtherHost()
    {
        const OtherHost host =
            otherHost(m_look, m_row, std::ranges::any_of(m_rows, isRightEverywhere));
        m_found.waiting = m_found.waiting || host.waiting;
        if (host.finding)
            take(*host.finding);
    }

    void lookAtThePast()
    {
        if (const auto lost = lostSince(m_look, m_row))
            return take(*lost);
        const Unpublished unpublished = unpublishedSince(m_look, m_row);
        m_found.waiting = m_found.waiting || unpublished.waiting;
        if (unpublished.finding)
            take(*unpublished.finding);
    }

    /// Not seen, but likely: what stands in the zone above is hidden from the world.
    void addDelegatedZone()
    {
        const DnsName registrable = m_look.domain.registrable().dnsName();
        const DnsName &zone = m_row.zone.zone;
        if (zone == registrable || !zone.isAtOrBelow(registrable))
            return;
        take(finding<FindingCode::NameParentOfDelegatedZone>(
            arg<Arg::Zone> = zone.text(), arg<Arg::Domain> = zone.parent().text(),
            arg<Arg::Servers> = namesOf(m_row.zone.servers)));
    }

    const Look &m_look;
    const Row &m_row;
    const QList<Row> &m_rows;
    const RecordText &m_planned;
    Found m_found;
};

} // namespace

std::optional<Finding> swapped(const Row &row, const QList<Row> &rows)
{
    for (const Row &other : rows) {
        const bool isOther = other.planned.record.name != row.planned.record.name;
        if (!isOther || !standsAt(row.planned, other) || standsAt(other.planned, other))
            continue;
        if (other.planned.purpose == row.planned.purpose || standsAt(other.planned, row))
            return finding<FindingCode::NameValueSwapped>(
                arg<Arg::Name> = other.planned.record.name.text(),
                arg<Arg::Host> = row.planned.record.name.relativeTo(row.zone.zone));
    }
    return std::nullopt;
}

Found searchFor(const Look &look, const Row &row, const QList<Row> &rows)
{
    return Search(look, row, rows).run();
}

} // namespace sda
