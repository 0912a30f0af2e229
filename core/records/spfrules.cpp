#include "core/records/spfrules.h"

#include "core/records/spfgrammar.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sda {

RulePlace placeOf(const QString &rule, const SpfRecord &record)
{
    const QString wanted = canonicalSpfTerm(rule);
    bool decided = false;
    for (const SpfTerm &term : record.terms) {
        if (canonicalSpfTerm(term.text) == wanted) {
            if (decided)
                return {RuleStanding::NeverRead, term};
            if (term.qualifier != SpfQualifier::Pass)
                return {RuleStanding::Negative, term};
            return {RuleStanding::Effective, term};
        }
        decided = decided || shutsOut(term);
    }
    // A rule that is no valid term can only be found as one: what breaks the record is said there.
    for (const SpfFault &fault : record.faults) {
        if (canonicalSpfTerm(fault.term) == wanted)
            return {RuleStanding::Effective, {}};
    }
    return {};
}

QString withoutRules(const QString &text, const SpfRules &rules)
{
    QStringList unwanted;
    for (const QString &rule : rules)
        unwanted.append(canonicalSpfTerm(rule));
    QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    words.removeIf(
        [&unwanted](const QString &word) { return unwanted.contains(canonicalSpfTerm(word)); });
    return words.join(u' ');
}

bool namesNoSender(const SpfRecord &record)
{
    return record.faults.isEmpty() && std::ranges::all_of(record.terms, [](const SpfTerm &term) {
               return term.kind == SpfKind::All || term.kind == SpfKind::Exp
                   || term.kind == SpfKind::OtherModifier;
           });
}

bool decidesForAll(const SpfTerm &term)
{
    return term.kind == SpfKind::All
        || ((term.kind == SpfKind::Ip4 || term.kind == SpfKind::Ip6)
            && term.text.endsWith("/0"_L1));
}

bool shutsOut(const SpfTerm &term)
{
    // What allows every IPv6 address allows ours too; mail of services comes from IPv4 at least.
    if (term.kind == SpfKind::All || (term.kind == SpfKind::Ip4 && decidesForAll(term)))
        return true;
    if (term.qualifier == SpfQualifier::Pass)
        return false;
    // RFC 7208, 5.3: for `a` and `mx` one length for each family; that their names have addresses
    // is taken for granted, since the term says nothing without.
    static const QRegularExpression everyAddress(uR"(/0(?://[0-9]+)?\z)"_s);
    const bool isWide = (term.kind == SpfKind::A || term.kind == SpfKind::Mx)
        && everyAddress.match(term.text).hasMatch();
    return isWide || decidesForAll(term);
}

} // namespace sda
