#include "core/records/spfrules.h"

#include "core/records/spfgrammar.h"

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
        decided = decided || decidesForAll(term);
    }
    // A rule that is no valid term can only be found as one: what breaks the record is said there.
    for (const SpfFault &fault : record.faults) {
        if (canonicalSpfTerm(fault.term) == wanted)
            return {RuleStanding::Effective, {}};
    }
    return {};
}

bool decidesForAll(const SpfTerm &term)
{
    return term.kind == SpfKind::All || (term.kind == SpfKind::Ip4 && term.text.endsWith("/0"_L1));
}

} // namespace sda
