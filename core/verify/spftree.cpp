#include "core/verify/spftree.h"

namespace sda {

namespace {

constexpr int mostLookups = 10; // RFC 7208, 4.6.4
constexpr int mostVoidLookups = 2; // RFC 7208, 4.6.4
constexpr int mostNodes = 40; // a hostile tree can be endless

struct Found
{
    const Answer *answer = nullptr;
    bool waiting = false;
};

/// Names of our own zone never go to a resolver: it would remember that they do not exist yet.
Found lookUp(const Look &look, const DnsName &name, RecordType type)
{
    if (look.routes().askNameServers && name.isAtOrBelow(look.zone.zone)) {
        const FirstAnswer first = askAny(look, name, type);
        if (first.answer || first.waiting)
            return {first.answer, !first.answer};
    }
    const LearntAnswer *learnt =
        askResolvers(look.book, look.routes(), name, type, AnswerBook::From::EarlierLook);
    return {learnt ? &learnt->answer : nullptr, !learnt};
}

class Walk
{
public:
    explicit Walk(const Look &look) : m_look(look) { }

    SpfTree tree;

    void follow(const SpfRecord &record, const QList<DnsName> &path);

private:
    void followTerm(const SpfTerm &term, const QList<DnsName> &path);
    void followRecordOf(const DnsName &target, bool redirect, const QList<DnsName> &path);
    void countIfVoid(const DnsName &target, QList<RecordType> types);
    void add(const Finding &found)
    {
        if (!tree.findings.contains(found))
            tree.findings.append(found);
    }

    const Look &m_look;
    int m_nodes = 0;
};

void Walk::follow(const SpfRecord &record, const QList<DnsName> &path)
{
    const QList<SpfTerm> terms = record.effectiveTerms();
    for (const SpfTerm &term : terms) {
        if (!term.costsLookup())
            continue;
        const int before = tree.lookups++;
        followTerm(term, path);
        if (path.size() == 1)
            tree.costs.append(QStringLiteral("%1 %2").arg(term.text).arg(tree.lookups - before));
    }
}

void Walk::followTerm(const SpfTerm &term, const QList<DnsName> &path)
{
    if (term.hasMacro() || ++m_nodes > mostNodes)
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
        return countIfVoid(*target, {RecordType::A, RecordType::Aaaa});
    case SpfKind::Exists:
        return countIfVoid(*target, {RecordType::A});
    case SpfKind::Mx:
        return countIfVoid(*target, {RecordType::Mx});
    case SpfKind::All:
    case SpfKind::Ptr:
    case SpfKind::Ip4:
    case SpfKind::Ip6:
    case SpfKind::Exp:
    case SpfKind::OtherModifier:
        return;
    }
}

void Walk::countIfVoid(const DnsName &target, QList<RecordType> types)
{
    bool nothing = true;
    for (const RecordType type : std::as_const(types)) {
        const Found found = lookUp(m_look, target, type);
        if (found.waiting)
            tree.waiting = true;
        nothing = nothing && found.answer
            && (found.answer->outcome == Outcome::NoData
                || found.answer->outcome == Outcome::NoSuchName);
    }
    if (nothing)
        ++tree.voidLookups;
}

void Walk::followRecordOf(const DnsName &target, bool redirect, const QList<DnsName> &path)
{
    const QString domain = target.text();
    if (path.contains(target))
        return add(finding<FindingCode::SpfIncludeLoop>(arg<Arg::Domain> = domain));

    const Found found = lookUp(m_look, target, RecordType::Txt);
    if (found.waiting) {
        tree.waiting = true;
        return;
    }
    if (!found.answer || !found.answer->isConclusive())
        return add(finding<FindingCode::SpfIncludeUnchecked>(arg<Arg::Domain> = domain));

    QList<QByteArray> records;
    bool anyText = false;
    for (const ResourceRecord &record : found.answer->records) {
        // The answer of a resolver may come over an alias, so the owner is not compared.
        const auto *txt = std::get_if<TxtData>(&record.data);
        anyText = anyText || txt;
        if (txt && isSpf(txt->joined()))
            records.append(txt->joined());
    }
    if (!anyText)
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

SpfTree followSpf(const Look &look, const DnsName &name, const SpfRecord &record)
{
    Walk walk(look);
    walk.follow(record, {name});
    SpfTree tree = walk.tree;
    // A count over the limit stands, whatever the answers that are still out will say.
    if (tree.lookups > mostLookups)
        tree.findings.prepend(finding<FindingCode::SpfTooManyLookups>(
            arg<Arg::Count> = tree.lookups, arg<Arg::Limit> = mostLookups,
            arg<Arg::Names> = tree.costs));
    if (tree.voidLookups > mostVoidLookups)
        tree.findings.append(finding<FindingCode::SpfTooManyVoidLookups>(
            arg<Arg::Count> = tree.voidLookups, arg<Arg::Limit> = mostVoidLookups));
    return tree;
}

void askKnownIncludes(const Look &look, const QList<DnsName> &includes)
{
    for (const DnsName &include : includes) {
        const Found found = lookUp(look, include, RecordType::Txt);
        if (!found.answer || !found.answer->isConclusive())
            continue;
        for (const ResourceRecord &record : found.answer->records) {
            const auto *txt = std::get_if<TxtData>(&record.data);
            if (txt && isSpf(txt->joined()))
                followSpf(look, include, parseSpf(txt->joined()));
        }
    }
}

} // namespace sda
