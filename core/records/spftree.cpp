#include "core/records/spftree.h"

#include <QHash>

namespace sda {

namespace {

constexpr int mostVoidLookups = 2; // RFC 7208, 4.6.4
constexpr int mostQuestions = 40; // a hostile tree can be endless
constexpr int mostCosts = 40; // so can a record

std::optional<DnsName> targetOf(const SpfTerm &term, const DnsName &at)
{
    if (term.hasMacro())
        return {}; // where a macro leads depends on the mail
    return term.argument.isEmpty() ? at : DnsName::fromText(term.argument);
}

/// What has to be asked to follow a term.
QList<RecordType> typesOf(SpfKind kind)
{
    switch (kind) {
    case SpfKind::Include:
    case SpfKind::Redirect:
        return {RecordType::Txt};
    case SpfKind::A:
        return {RecordType::A, RecordType::Aaaa};
    case SpfKind::Exists:
        return {RecordType::A};
    case SpfKind::Mx:
        return {RecordType::Mx};
    case SpfKind::All:
    case SpfKind::Ptr:
    case SpfKind::Ip4:
    case SpfKind::Ip6:
    case SpfKind::Exp:
    case SpfKind::OtherModifier:
        break;
    }
    return {};
}

std::optional<SpfRecord> firstSpf(const SpfLookUp &found)
{
    for (const QByteArray &text : found.texts) {
        if (isSpf(text))
            return parseSpf(text);
    }
    return {};
}

/// Asks for the tree level by level, and goes on to the next one only when all answers are in: so
/// the questions are the same forty whatever the order in which answers come. Else each answer
/// would bring others before those that were asked already, and an endless tree endless questions.
class Reach
{
public:
    Reach(const DnsName &name, const SpfRecord &record, const SpfLookUps &lookUp) : m_lookUp(lookUp)
    {
        m_found.insert({name, number(RecordType::Txt)}, {}); // is what we start from
        Level level{{name, record}};
        while (!level.isEmpty() && !m_waiting)
            level = below(level);
    }

    bool isWaiting() const { return m_waiting; }
    /// Null for what lies beyond the limit, or beyond answers that are still out.
    const SpfLookUp *found(const DnsName &name, RecordType type) const
    {
        const auto at = m_found.constFind({name, number(type)});
        return at == m_found.cend() ? nullptr : &*at;
    }

private:
    using Level = QList<std::pair<DnsName, SpfRecord>>;

    static quint16 number(RecordType type) { return quint16(type); }

    Level below(const Level &level)
    {
        Level next;
        for (const auto &[name, record] : level) {
            const QList<SpfTerm> terms = record.effectiveTerms();
            for (const SpfTerm &term : terms) {
                const auto target = targetOf(term, name);
                m_lookups += term.costsLookup() ? 1 : 0;
                const QList<RecordType> types = typesOf(term.kind);
                // Receivers have given up by then, so what these addresses are matters to nobody.
                // Includes are followed on: what each costs is told.
                const bool isRecord = types == QList{RecordType::Txt};
                if (!target || (!isRecord && m_lookups > spfLookupLimit))
                    continue;
                for (const RecordType type : types)
                    ask(*target, type, next);
            }
        }
        return next;
    }

    void ask(const DnsName &name, RecordType type, Level &next)
    {
        // one more than the questions: the record that we start from
        if (m_found.contains({name, number(type)}) || m_found.size() > mostQuestions)
            return;
        const SpfLookUp found = m_lookUp(name, type);
        m_found.insert({name, number(type)}, found);
        m_waiting = m_waiting || found.state == SpfLookUp::State::Waiting;
        if (const auto record = firstSpf(found))
            next.append({name, *record});
    }

    const SpfLookUps &m_lookUp;
    QHash<std::pair<DnsName, quint16>, SpfLookUp> m_found;
    int m_lookups = 0;
    bool m_waiting = false;
};

class Walk
{
public:
    explicit Walk(const Reach &reach) : m_reach(reach) { tree.waiting = reach.isWaiting(); }

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

    /// A name may come in by many ways, each of which leads on to all that is below it.
    bool mayFollow(qsizetype questions)
    {
        m_followed += int(questions);
        return m_followed <= mostQuestions;
    }

    const Reach &m_reach;
    int m_followed = 0;
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
    const auto target = targetOf(term, path.last());
    if (!target)
        return;
    switch (term.kind) {
    case SpfKind::Include:
        return followRecordOf(*target, false, path);
    case SpfKind::Redirect:
        return followRecordOf(*target, true, path);
    case SpfKind::A:
    case SpfKind::Exists:
    case SpfKind::Mx:
        return followAddresses(term, *target, typesOf(term.kind));
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
    if (tree.lookups > spfLookupLimit || !mayFollow(types.size()))
        return;
    bool nothing = true;
    bool something = false;
    bool unknown = false;
    for (const RecordType type : types) {
        const SpfLookUp *const found = m_reach.found(target, type);
        if (!found)
            return;
        const SpfLookUp &answer = *found;
        const bool isKnown = answer.state == SpfLookUp::State::Known;
        tree.waiting = tree.waiting || answer.state == SpfLookUp::State::Waiting;
        unknown = unknown || answer.state == SpfLookUp::State::Unknown;
        something = something || (isKnown && !answer.isVoid);
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
    if (unknown && !something)
        add(finding<FindingCode::SpfIncludeUnchecked>(arg<Arg::Domain> = target.text()));
}

void Walk::followRecordOf(const DnsName &target, bool redirect, const QList<DnsName> &path)
{
    const QString domain = target.text();
    if (path.contains(target))
        return add(finding<FindingCode::SpfIncludeLoop>(arg<Arg::Domain> = domain));
    const SpfLookUp *const reached = m_reach.found(target, RecordType::Txt);
    if (!reached || !mayFollow(1))
        return;
    const SpfLookUp &found = *reached;
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
    const Reach reach(name, record, lookUp);
    Walk walk(reach);
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
