#include "core/plan/standing.h"
#include "core/records/spf.h"

namespace sda {

namespace {

const MxData *mxOf(const ResourceRecord &record)
{
    return std::get_if<MxData>(&record.data);
}

/// The targets that this service wants at the name.
QList<DnsName> targetsAt(const DnsName &name, const Plan &plan)
{
    QList<DnsName> targets;
    for (const PlannedRecord &planned : plan.records) {
        if (planned.record.type != RecordType::Mx || planned.record.name != name)
            continue;
        if (const auto target = DnsName::fromText(planned.record.value))
            targets.append(*target);
    }
    return targets;
}

/// Mail servers of others; a null MX is nobody's mailbox (RFC 7505).
QList<ResourceRecord> othersAmong(const QList<ResourceRecord> &records,
                                  const QList<DnsName> &targets)
{
    QList<ResourceRecord> others;
    std::ranges::copy_if(records, std::back_inserter(others), [&](const ResourceRecord &record) {
        const MxData *mx = mxOf(record);
        return mx && !mx->exchange.isRoot() && !targets.contains(mx->exchange);
    });
    return others;
}

/// The mail server of today takes the place of the planned one: it is checked that it stays.
void keepToday(PlannedRecord &planned, const QList<ResourceRecord> &others)
{
    const auto first = std::ranges::min_element(
        others, {}, [](const ResourceRecord &record) { return mxOf(record)->preference; });
    planned.record.value = mxOf(*first)->exchange.text();
    planned.record.priority = mxOf(*first)->preference;
    planned.verify = VerifyMode::MxAny;
    planned.action = RecordAction::Keep;
}

/// Whether today's SPF record lets the server send by another term than `mx`.
bool isNamedIn(const QList<SpfTerm> &terms, const DnsName &exchange)
{
    const auto siteOf = [](QString name) {
        while (name.startsWith(u'_')) // "_spf.example.com" is no domain, but belongs to one
            name = name.section(u'.', 1);
        const auto parsed = parseDomain(name);
        const DomainName *domain = std::get_if<DomainName>(&parsed);
        return domain ? domain->registrable().ascii() : QString();
    };
    const QString site = siteOf(exchange.text());
    return std::ranges::any_of(terms, [&](const SpfTerm &term) {
        if (term.kind == SpfKind::A)
            return DnsName::fromText(term.argument) == exchange;
        // A provider's include names its servers.
        return term.kind == SpfKind::Include && !site.isEmpty() && siteOf(term.argument) == site;
    });
}

/// With `mx` in the SPF record the servers that go may no longer send either.
void tellSendersLost(const QList<ResourceRecord> &others, const Planning &planning,
                     const DnsName &name)
{
    for (const ResourceRecord &text : planning.standing.texts()) {
        if (!isSpf(textOf(text)))
            continue;
        const QList<SpfTerm> terms = parseSpf(textOf(text)).effectiveTerms();
        const bool letsMxSend = std::ranges::any_of(terms, [&name](const SpfTerm &term) {
            return term.kind == SpfKind::Mx && term.qualifier == SpfQualifier::Pass
                && (term.argument.isEmpty() || DnsName::fromText(term.argument) == name);
        });
        QStringList names;
        for (const ResourceRecord &other : others) {
            if (letsMxSend && !isNamedIn(terms, mxOf(other)->exchange))
                names.append(mxOf(other)->exchange.text());
        }
        if (!names.isEmpty())
            planning.plan.findings.append(
                finding<FindingCode::PlanSendersLost>(arg<Arg::Names> = names));
    }
}

} // namespace

void planMx(PlannedRecord &planned, const Planning &planning)
{
    const QList<ResourceRecord> standing = planning.standing.ofType(RecordType::Mx);
    const auto target = DnsName::fromText(planned.record.value);
    const QList<ResourceRecord> others =
        othersAmong(standing, targetsAt(planned.record.name, planning.plan));
    std::optional<int> ours;
    for (const ResourceRecord &record : standing) {
        if (target && mxOf(record)->exchange == *target)
            ours = mxOf(record)->preference;
    }
    setBefore(planned, standing);
    const bool mustBeAlone = planned.verify == VerifyMode::MxOnly;
    if (ours && (!mustBeAlone || standing.size() == 1)) {
        planned.action = RecordAction::Keep;
        planned.record.priority = ours; // any number is right
        return;
    }
    using Decision = Decisions::Mx;
    // It is about the domain's mailboxes; at a MAIL FROM name nobody was asked.
    const Decision decision = mustBeAlone ? Decision::Ask : planning.wishes.decisions.mx;
    if (others.isEmpty() || !planning.wanted.askIfOthers || decision == Decision::Replace) {
        planned.action = standing.isEmpty() ? RecordAction::Add : RecordAction::Replace;
        tellSendersLost(others, planning, planned.record.name);
    } else if (decision == Decision::Keep) {
        keepToday(planned, others);
    } else {
        planned.action = RecordAction::Ask;
        QStringList names;
        for (const ResourceRecord &record : others)
            names.append(mxOf(record)->exchange.text());
        names.removeDuplicates();
        if (mustBeAlone) // the way out is another name, not another server
            planning.plan.findings.append(finding<FindingCode::MailfromMultipleMx>(
                arg<Arg::Count> = int(standing.size()), arg<Arg::Names> = names));
        else
            planning.plan.findings.append(
                finding<FindingCode::MxReplacesMailbox>(arg<Arg::Names> = names));
    }
}

} // namespace sda
