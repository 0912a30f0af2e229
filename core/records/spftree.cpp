#include "core/records/spftree.h"

namespace sda {

namespace {

constexpr int mostVoidLookups = 2; // RFC 7208, 4.6.4
constexpr int mostQuestions = 40; // a hostile tree can be endless
constexpr int mostCosts = 40; // so can a record

class Walk
{
public:
    explicit Walk(const SpfLookUps &lookUp) : m_lookUp(lookUp) { }

    SpfTree tree;

    void follow(const SpfRecord &record, const QList<DnsName> &path);

private:
    void followTerm(const SpfTerm &term, const QList<DnsName> &path);
    void followRecordOf(const DnsName &target, bool redirect, const QList<DnsName> &path);
    void followAddresses(const SpfTerm &term, const DnsName &target,
                         const QList<RecordType> &types);
    void add(const Finding &found)
    {
        if (!tree.findings.contains(found))
            tree.findings.append(found);
    }

    /// Whoever calls may have to ask the net for each.
    bool mayAsk(qsizetype questions)
    {
        m_questions += int(questions);
        return m_questions <= mostQuestions;
    }

    const SpfLookUps &m_lookUp;
    int m_questions = 0;
};

void Walk::follow(const SpfRecord &record, const QList<DnsName> &path)
{
    const QList<SpfTerm> terms = record.effectiveTerms();
    for (const SpfTerm &term : terms) {
        if (!term.costsLookup())
            continue;
        const int before = tree.lookups++;
        followTerm(term, path);
        if (path.size() == 1 && tree.costs.size() < mostCosts)
            tree.costs.append(QStringLiteral("%1 %2").arg(term.text).arg(tree.lookups - before));
    }
}

void Walk::followTerm(const SpfTerm &term, const QList<DnsName> &path)
{
    if (term.hasMacro())
        return; // where a macro leads depends on the mail
    const auto target =
        term.argument.isEmpty() ? std::optional(path.last()) : DnsName::fromText(term.argument);
    if (!target)
        return;
    switch (term.kind) {
    case SpfKind::Include:
        return followRecordOf(*target, false, path);
    case SpfKind::Redirect:
        return followRecordOf(*target, true, path);
    case SpfKind::A:
        return followAddresses(term, *target, {RecordType::A, RecordType::Aaaa});
    case SpfKind::Exists:
        return followAddresses(term, *target, {RecordType::A});
    case SpfKind::Mx:
        return followAddresses(term, *target, {RecordType::Mx});
    case SpfKind::All:
    case SpfKind::Ptr:
    case SpfKind::Ip4:
    case SpfKind::Ip6:
    case SpfKind::Exp:
    case SpfKind::OtherModifier:
        return;
    }
}

void Walk::followAddresses(const SpfTerm &term, const DnsName &target,
                           const QList<RecordType> &types)
{
    // Receivers have given up by then, so what these addresses are matters to nobody. Includes are
    // followed on: what each costs is told.
    if (tree.lookups > spfLookupLimit || !mayAsk(types.size()))
        return;
    bool nothing = true;
    bool found = false;
    bool unknown = false;
    for (const RecordType type : types) {
        const SpfLookUp answer = m_lookUp(target, type);
        const bool isKnown = answer.state == SpfLookUp::State::Known;
        tree.waiting = tree.waiting || answer.state == SpfLookUp::State::Waiting;
        unknown = unknown || answer.state == SpfLookUp::State::Unknown;
        found = found || (isKnown && !answer.isVoid);
        nothing = nothing && isKnown && answer.isVoid;
        if (answer.count > spfServerLimit) {
            add(finding<FindingCode::SpfTooManyLookups>(
                arg<Arg::Count> = answer.count, arg<Arg::Limit> = spfServerLimit,
                arg<Arg::Names> =
                    QStringList{QStringLiteral("%1 %2").arg(term.text).arg(answer.count)}));
        }
    }
    if (nothing)
        ++tree.voidLookups;
    // RFC 7208, 5: a failing look-up is a temporary error for whoever gets that far.
    if (unknown && !found)
        add(finding<FindingCode::SpfIncludeUnchecked>(arg<Arg::Domain> = target.text()));
}

void Walk::followRecordOf(const DnsName &target, bool redirect, const QList<DnsName> &path)
{
    const QString domain = target.text();
    if (path.contains(target))
        return add(finding<FindingCode::SpfIncludeLoop>(arg<Arg::Domain> = domain));
    if (!mayAsk(1))
        return;
    const SpfLookUp found = m_lookUp(target, RecordType::Txt);
    if (found.state == SpfLookUp::State::Waiting) {
        tree.waiting = true;
        return;
    }
    if (found.state == SpfLookUp::State::Unknown)
        return add(finding<FindingCode::SpfIncludeUnchecked>(arg<Arg::Domain> = domain));

    TxtValues records;
    for (const QByteArray &text : found.texts) {
        if (isSpf(text))
            records.append(text);
    }
    if (found.isVoid)
        ++tree.voidLookups;
    if (records.isEmpty())
        return add(redirect ? finding<FindingCode::SpfRedirectDead>(arg<Arg::Domain> = domain)
                            : finding<FindingCode::SpfDeadInclude>(arg<Arg::Domain> = domain));
    const SpfRecord parsed = parseSpf(records.first());
    if (records.size() > 1 || !parsed.faults.isEmpty())
        return add(finding<FindingCode::SpfIncludeBroken>(arg<Arg::Domain> = domain));
    follow(parsed, path + QList<DnsName>{target});
}

} // namespace

SpfTree followSpf(const DnsName &name, const SpfRecord &record, const SpfLookUps &lookUp)
{
    Walk walk(lookUp);
    walk.follow(record, {name});
    SpfTree tree = walk.tree;
    // A count over the limit stands, whatever the answers that are still out will say.
    if (tree.lookups > spfLookupLimit)
        tree.findings.prepend(finding<FindingCode::SpfTooManyLookups>(
            arg<Arg::Count> = tree.lookups, arg<Arg::Limit> = spfLookupLimit,
            arg<Arg::Names> = tree.costs));
    if (tree.voidLookups > mostVoidLookups)
        tree.findings.append(finding<FindingCode::SpfTooManyVoidLookups>(
            arg<Arg::Count> = tree.voidLookups, arg<Arg::Limit> = mostVoidLookups));
    return tree;
}

} // namespace sda
