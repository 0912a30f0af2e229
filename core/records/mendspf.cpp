#include "core/records/mend.h"

#include "core/records/joinspf.h"
#include "core/records/spfgrammar.h"
#include "core/records/spfwords.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sda {
namespace {

bool hasErrors(const QString &text, const SpfRules &rules)
{
    return !compareSpf(DnsName(), rules, {text.toUtf8()}).isRight();
}

bool isRule(const SpfTerm &term, const SpfRules &rules)
{
    return std::ranges::any_of(rules, [&](const QString &rule) {
        return canonicalSpfTerm(rule) == canonicalSpfTerm(term.text);
    });
}

/// A record of terms that each are well-formed: those behind `all` in front of it, rules of the
/// service with `+`, modifiers at the end and once.
QString ordered(const QStringList &terms, const SpfRules &rules)
{
    QStringList senders;
    QStringList modifiers;
    QStringList redirects;
    QString explanation;
    QString ending;
    for (const QString &text : terms) {
        const SpfTerm term = parseSpfTerm(text, 1).value();
        if (term.kind == SpfKind::All)
            ending = ending.isEmpty() ? text : ending;
        else if (term.kind == SpfKind::Redirect)
            redirects += text;
        else if (term.kind == SpfKind::Exp)
            explanation = explanation.isEmpty() ? text : explanation;
        else if (term.kind == SpfKind::OtherModifier)
            modifiers += text;
        else if (term.qualifier != SpfQualifier::Pass && isRule(term, rules))
            senders += text.mid(1);
        else
            senders += text;
    }
    // Beside `all` a redirect is never followed (RFC 7208, 6.1), and two cannot be.
    if (ending.isEmpty() && redirects.size() == 1)
        ending = redirects.first();
    else if (ending.isEmpty()) {
        for (const QString &redirect : std::as_const(redirects))
            senders += "include:"_L1 + redirect.section(u'=', 1);
    }
    QStringList words = QStringList{u"v=spf1"_s} + senders;
    words += ending.isEmpty() ? u"~all"_s : ending;
    words += modifiers;
    if (!explanation.isEmpty())
        words += explanation;
    return withoutRepeatedTerms(words.join(u' '));
}

/// A right record stays as it is.
bool isKept(const QStringList &current, const SpfRules &rules)
{
    return current.size() == 1 && isSpf(current.first().toUtf8())
        && !hasErrors(current.first(), rules);
}

/// What the record made of `terms` allows, in spellings that can be compared.
QStringList sendersIn(const QStringList &terms, const SpfRules &rules)
{
    QStringList senders;
    for (const QString &rule : rulesOf(parseSpf(ordered(terms, rules).toUtf8())))
        senders += canonicalSpfTerm(rule);
    return senders;
}

} // namespace

QString mendSpf(const QStringList &current, const SpfRules &rules)
{
    if (isKept(current, rules))
        return current.first();
    QStringList records;
    for (const QString &text : current) {
        for (const QStringList &terms : meantSpf(text).records)
            records += ordered(terms, rules);
    }
    if (records.isEmpty())
        return newSpf(rules);
    const QString joined = records.size() == 1 ? records.first() : joinSpf(records);
    const QString mended = withoutRepeatedTerms(mergeSpf(joined, rules));
    return hasErrors(mended, rules) ? newSpf(rules) : mended;
}

QStringList lostSenders(const QStringList &current, const SpfRules &rules)
{
    if (isKept(current, rules))
        return {};
    QSet<QString> kept;
    for (const QString &rule : rulesOf(parseSpf(mendSpf(current, rules).toUtf8())))
        kept.insert(canonicalSpfTerm(rule));
    QStringList lost;
    for (const QString &text : current) {
        const MeantSpf meant = meantSpf(text);
        lost += meant.lost;
        for (const QStringList &terms : meant.records) {
            for (const QString &sender : sendersIn(terms, rules)) {
                if (!kept.contains(sender))
                    lost += sender;
            }
        }
    }
    lost.removeDuplicates();
    return lost;
}

} // namespace sda
