#pragma once

#include "core/records/spf.h"

/// \file
/// Where the rules of a service stand in an SPF record: asked when comparing and when merging.

namespace sda {

enum class RuleStanding {
    Effective, ///< with `+`, where receivers read it
    Negative, ///< with `-`, `~` or `?`
    NeverRead, ///< behind a term that shutsOut()
    Missing, ///< not there
};

struct RulePlace
{
    RuleStanding standing = RuleStanding::Missing;
    SpfTerm term; ///< the first that is the rule; empty if Missing
};

RulePlace placeOf(const QString &rule, const SpfRecord &record);

/// `text` without the terms that are these rules, whatever their qualifier; everything else stays
/// letter for letter.
QString withoutRules(const QString &text, const SpfRules &rules);

/// Nobody can send by it: no term but `all`, `redirect=` and other modifiers left out of account.
bool namesNoSender(const SpfRecord &record);

/// `all`, or every address of a family: anybody can send from one (RFC 7208, 5.1).
bool decidesForAll(const SpfTerm &term);

/// A rule behind it does not do what it is there for: nothing is read any more, or mail is refused
/// from every address of a family (`-ip6:::/0`, `-a/0`) before the rule is met.
bool shutsOut(const SpfTerm &term);

} // namespace sda
