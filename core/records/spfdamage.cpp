#include "core/records/spfdamage.h"

#include "core/records/spfgrammar.h"
#include "core/records/spfrules.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sda {
namespace {

/// Nobody's record is that long, and it is read once more for each of its strings.
constexpr qsizetype longestGlued = 8192;
constexpr qsizetype mostSeams = 64;

bool isTerm(const QString &text)
{
    return parseSpfTerm(text, 1).has_value();
}

/// A term that nobody would take for the rest of a name.
bool isUnmistakable(const QString &text)
{
    static const QRegularExpression pattern(
        uR"(\A(?:[+?~-]?(?:include:|exists:|ip[46]:|a:|mx:|ptr:)|[+?~-]all\z|redirect=|exp=))"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(text).hasMatch();
}

bool bringsRulesBack(const QString &text, const QString &parted, const SpfRules &rules)
{
    if (text.size() > longestGlued)
        return false;
    const SpfRecord before = parseSpf(text.toUtf8());
    const SpfRecord after = parseSpf(parted.toUtf8());
    return std::ranges::any_of(rules, [&](const QString &rule) {
        return placeOf(rule, before).standing == RuleStanding::Missing
            && placeOf(rule, after).standing == RuleStanding::Effective;
    });
}

Finding separators(const QString &text, const QString &sign)
{
    return finding<FindingCode::SpfSeparators>(arg<Arg::Value> = text, arg<Arg::Text> = sign);
}

/// The sign that ends or parts terms in a word that is none; empty if it is no such word.
QString separatorIn(const QString &word)
{
    static const QRegularExpression sign(u"[,;]"_s);
    const QRegularExpressionMatch match = sign.match(word);
    const QStringList pieces = word.split(sign, Qt::SkipEmptyParts);
    return match.hasMatch() && std::ranges::all_of(pieces, isTerm) ? match.captured() : QString();
}

} // namespace

std::optional<Finding> gluedStrings(const SpfText &text, const SpfRules &rules)
{
    for (const qsizetype seam : text.seams.first(std::min(text.seams.size(), mostSeams))) {
        const QString front = shown(QByteArrayView(text.value).first(seam));
        const QString back = shown(QByteArrayView(text.value).sliced(seam));
        const QString left = front.section(u' ', -1);
        const QString right = back.section(u' ', 0, 0);
        const bool isVersion = left == front && isSpf(left.toUtf8());
        if (left.isEmpty() || right.isEmpty() || !(isVersion || isTerm(left)) || !isTerm(right))
            continue;
        if (isVersion || !isTerm(left + right) || isUnmistakable(right)
            || bringsRulesBack(front + back, front + u' ' + back, rules)) {
            return finding<FindingCode::SpfStringsGlued>(
                arg<Arg::Term> = left + right, arg<Arg::Position> = int(front.size()) + 1);
        }
    }
    return std::nullopt;
}

std::optional<SpfSeparators> separatorsIn(const SpfRecord &record)
{
    QString sign;
    QList<SpfFault> others;
    for (const SpfFault &fault : record.faults) {
        const QString found = separatorIn(fault.term);
        if (found.isEmpty())
            others.append(fault);
        else if (sign.isEmpty())
            sign = found;
    }
    if (sign.isEmpty())
        return std::nullopt;
    return SpfSeparators{separators(record.text, sign), others};
}

std::optional<Finding> separatorBehindVersion(const QString &text)
{
    static const QRegularExpression pattern(uR"(\Av=spf1 *([,;]))"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(text);
    return match.hasMatch() ? std::optional(separators(text, match.captured(1))) : std::nullopt;
}

QList<SpfFault> joinedFaults(const SpfRecord &record)
{
    QList<SpfFault> faults;
    for (const SpfFault &fault : record.faults) {
        if (!faults.isEmpty()) {
            SpfFault &last = faults.last();
            const qsizetype end = last.position - 1 + last.term.size();
            const QString between =
                record.text.sliced(end, std::max(qsizetype(0), fault.position - 1 - end));
            const bool isOpen = last.term.endsWith(u':') || last.term.endsWith(u'=')
                || fault.term.startsWith(u':') || fault.term.startsWith(u'=');
            if (isOpen && between.trimmed().isEmpty()) {
                last.term += between + fault.term;
                continue;
            }
        }
        faults.append(fault);
    }
    return faults;
}

} // namespace sda
