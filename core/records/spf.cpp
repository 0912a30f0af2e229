#include "core/records/spf.h"

#include "core/records/spfgrammar.h"
#include "core/records/spfrules.h"

#include <QCache>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sda {
namespace {

constexpr QByteArrayView version = "v=spf1";

SpfRecord parseAnew(const QString &text)
{
    SpfRecord record{text, {}, {}};
    static const QRegularExpression word(u"[^ ]+"_s);
    bool redirectSeen = false;
    bool expSeen = false;
    for (auto it = word.globalMatch(text, version.size()); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const int position = int(match.capturedStart()) + 1;
        const std::optional<SpfTerm> term = parseSpfTerm(match.captured(), position);
        // RFC 7208, 6: redirect and exp once each
        const bool twice = term
            && ((term->kind == SpfKind::Redirect && std::exchange(redirectSeen, true))
                || (term->kind == SpfKind::Exp && std::exchange(expSeen, true)));
        if (term && !twice)
            record.terms.append(*term);
        else
            record.faults.append({match.captured(), position});
    }
    return record;
}

/// Judges read the same few texts with every answer that comes, and the records that a service's
/// include leads to are those of all domains.
SpfRecord parseText(const QString &text)
{
    constexpr int mostRemembered = 64;
    constexpr qsizetype longestRemembered = 1024;
    thread_local QCache<QString, SpfRecord> remembered(mostRemembered);
    if (const SpfRecord *known = remembered.object(text))
        return *known;
    SpfRecord record = parseAnew(text);
    if (text.size() <= longestRemembered)
        remembered.insert(text, new SpfRecord(record));
    return record;
}

/// Where new rules go, as an index into the text: before the first term that would keep them from
/// being read.
qsizetype placeForRules(const SpfRecord &record, const SpfRules &missing)
{
    const SpfTerm *redirect = nullptr;
    for (const SpfTerm &term : record.terms) {
        if (shutsOut(term))
            return term.position - 1;
        const bool isNegativeTwin = std::ranges::any_of(missing, [&](const QString &rule) {
            return canonicalSpfTerm(rule) == canonicalSpfTerm(term.text);
        });
        if (isNegativeTwin)
            return term.position - 1;
        if (term.kind == SpfKind::Redirect)
            redirect = &term;
    }
    const bool hasAll = std::ranges::any_of(
        record.terms, [](const SpfTerm &term) { return term.kind == SpfKind::All; });
    return redirect && !hasAll ? redirect->position - 1 : -1;
}

} // namespace

bool SpfTerm::costsLookup() const
{
    switch (kind) {
    case SpfKind::Include:
    case SpfKind::A:
    case SpfKind::Mx:
    case SpfKind::Ptr:
    case SpfKind::Exists:
    case SpfKind::Redirect:
        return true;
    case SpfKind::All:
    case SpfKind::Ip4:
    case SpfKind::Ip6:
    case SpfKind::Exp:
    case SpfKind::OtherModifier:
        return false;
    }
    Q_UNREACHABLE();
}

QList<SpfTerm> SpfRecord::effectiveTerms() const
{
    const auto all = std::ranges::find(terms, SpfKind::All, &SpfTerm::kind);
    if (all == terms.end())
        return terms;
    QList<SpfTerm> effective;
    std::copy_if(terms.begin(), std::next(all), std::back_inserter(effective),
                 [](const SpfTerm &term) { return term.kind != SpfKind::Redirect; });
    return effective;
}

bool isSpf(QByteArrayView value)
{
    return value.size() >= version.size()
        && value.first(version.size()).compare(version, Qt::CaseInsensitive) == 0
        && (value.size() == version.size() || value[version.size()] == ' ');
}

SpfRecord parseSpf(QByteArrayView value)
{
    return parseText(shown(value));
}

SpfRules rulesOf(const SpfRecord &record)
{
    const bool hasAll = std::ranges::any_of(
        record.terms, [](const SpfTerm &term) { return term.kind == SpfKind::All; });
    SpfRules rules;
    for (const SpfTerm &term : record.terms) {
        const bool isModifier = term.kind == SpfKind::Exp || term.kind == SpfKind::OtherModifier;
        if (term.kind == SpfKind::Redirect && !hasAll)
            rules.append("include:"_L1 + term.argument);
        else if (term.kind != SpfKind::All && term.kind != SpfKind::Redirect && !isModifier
                 && term.qualifier == SpfQualifier::Pass)
            rules.append(term.text.startsWith(u'+') ? term.text.mid(1) : term.text);
    }
    rules.removeDuplicates();
    return rules;
}

QString newSpf(const SpfRules &rules)
{
    return (QStringList{u"v=spf1"_s} + rules + QStringList{u"~all"_s}).join(u' ');
}

QString mergeSpf(const QString &existing, const SpfRules &rules)
{
    if (!isSpf(existing.toUtf8()))
        return newSpf(rules);
    const SpfRecord record = parseText(existing);
    SpfRules missing;
    for (const QString &rule : rules) {
        if (placeOf(rule, record).standing != RuleStanding::Effective && !missing.contains(rule))
            missing.append(rule);
    }
    if (missing.isEmpty())
        return existing;

    QString merged = existing;
    const qsizetype place = placeForRules(record, missing);
    if (place >= 0)
        return merged.insert(place, missing.join(u' ') + u' ');
    qsizetype end = merged.size();
    while (merged[end - 1] == u' ')
        --end;
    return merged.insert(end, u' ' + missing.join(u' '));
}

QString withoutRepeatedTerms(const QString &text)
{
    QSet<QString> seen;
    QString result = text;
    const QList<SpfTerm> terms = parseText(text).terms;
    QList<SpfTerm> repeated;
    for (const SpfTerm &term : terms) {
        const bool isModifier = term.kind == SpfKind::Redirect || term.kind == SpfKind::Exp
            || term.kind == SpfKind::OtherModifier;
        const QString meaning = canonicalSpfTerm(term.text);
        if (!isModifier && seen.contains(meaning))
            repeated.append(term);
        seen.insert(meaning);
    }
    // From the end, so that the places stay right; the blanks in front go along.
    for (auto term = repeated.crbegin(); term != repeated.crend(); ++term) {
        qsizetype start = term->position - 1;
        while (result[start - 1] == u' ')
            --start;
        result.remove(start, term->position - 1 + term->text.size() - start);
    }
    return result;
}

} // namespace sda
