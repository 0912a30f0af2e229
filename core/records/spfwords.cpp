#include "core/records/spfwords.h"

#include "core/dns/ipaddress.h"
#include "core/records/nearness.h"
#include "core/records/spfgrammar.h"
#include "core/records/txt.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sda {
namespace {

constexpr QChar seam = u'\x01'; ///< where quotation marks parted a value in two

const QRegularExpression &wrongVersion()
{
    static const QRegularExpression pattern(
        uR"((?:v\s*[=:]+\s*(?:spf|sfp)|(?<![\w.])v?spf(?=\s*1))\s*(?:2\.0|[0-9]{1,2}(?![0-9.])|l(?![a-z])|I(?![a-z]))?)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

bool isTerm(const QString &word)
{
    return parseSpfTerm(word, 1).has_value();
}

QStringList parts(const QString &text)
{
    // Commas and semicolons may stand inside the braces of a macro.
    static const QRegularExpression word(uR"((?:%\{[^}\s]*\}|[^\s,;])+)"_s);
    QStringList words;
    for (auto it = word.globalMatch(text); it.hasNext();)
        words += it.next().captured();
    return words;
}

/// A word that waits for the next one: `include:`, `include`, `-`.
bool isOpen(const QString &word)
{
    static const QRegularExpression pattern(
        uR"(\A(?:[+?~-]|[+?~-]?[a-z0-9]+[:=]|[+?~-]?(?:include|exists|redirect|exp|ip[46])[:=]?)\z)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(word).hasMatch();
}

QString mechanismMeant(const QString &name)
{
    const QString small = name.toLower();
    static const QHash<QString, QString> others{{u"ip"_s, u"ip4"_s},
                                                {u"ipv4"_s, u"ip4"_s},
                                                {u"ipv6"_s, u"ip6"_s},
                                                {u"inc"_s, u"include"_s},
                                                {u"host"_s, u"a"_s}};
    if (others.contains(small))
        return others.value(small);
    for (const QString &known : {u"all"_s, u"include"_s, u"a"_s, u"mx"_s, u"ptr"_s, u"ip4"_s,
                                 u"ip6"_s, u"exists"_s, u"redirect"_s, u"exp"_s}) {
        if (small == known || (known.size() > 3 && oneLetterOff(small, known)))
            return known;
    }
    return {};
}

std::optional<IpAddress> addressIn(const QString &text)
{
    return IpAddress::fromText(text.section(u'/', 0, 0));
}

/// `https://` in front of a name: the grammar lets it pass, nobody means it.
const QRegularExpression &scheme()
{
    static const QRegularExpression pattern(uR"((?<=[:=])[a-z]+://)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

/// The term that was meant by a word that is none; empty if nobody can tell.
QString meantTerm(const QString &word)
{
    static const QRegularExpression pattern(uR"(\A([+?~-]?)([A-Za-z0-9]+)(?:[:=]+(.*))?\z)"_s);
    static const QRegularExpression rest(uR"([.:/=+-]+\z)"_s);
    QString plain = word;
    plain.remove(rest).remove(scheme());
    if (isTerm(plain))
        return plain;
    if (const auto address = addressIn(plain)) {
        const bool isV4 = address->family() == IpAddress::Family::V4;
        const QString term = (isV4 ? "ip4:"_L1 : "ip6:"_L1) + plain;
        return isTerm(term) ? term : QString();
    }
    const QRegularExpressionMatch match = pattern.match(plain);
    if (!match.hasMatch())
        return {};
    const QString name = mechanismMeant(match.captured(2));
    QString argument = match.captured(3);
    if (name.isEmpty() || argument.isEmpty())
        return {};
    const bool isModifier = name == "redirect"_L1 || name == "exp"_L1;
    QString mechanism = name;
    if (name.startsWith("ip"_L1) || name == 'a'_L1) {
        const auto address = addressIn(argument);
        const bool isV4 = address && address->family() == IpAddress::Family::V4;
        mechanism = !address ? u"a"_s : isV4 ? u"ip4"_s : u"ip6"_s;
    }
    QString term =
        isModifier ? name + u'=' + argument : match.captured(1) + mechanism + u':' + argument;
    if (!isTerm(term))
        term.remove(QRegularExpression(u"/.*\\z"_s)); // a path
    return isTerm(term) ? term : QString();
}

/// Terms that run into each other: `include:a.exampleinclude:b.example`, `mx~all`.
QStringList unglued(const QString &word)
{
    static const QRegularExpression next(
        uR"((?<=.)(?:[+?~-]?(?:(?:include|inlcude|inculde|incldue)[:=]|exists:|ip[46]:)|redirect=|[+?~-]all\z))"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression shortNext(
        uR"((?<=.)(?:[+?~-]?(?:mx|ptr|a)(?:[:/]|\z)|all\z))"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QStringList alone{word};
    if (const auto match = next.match(word, 1); match.hasMatch()) {
        const QString left = word.first(match.capturedStart());
        const QStringList right = unglued(word.sliced(match.capturedStart()));
        const bool isRightClear = isTerm(right.first()) || !meantTerm(right.first()).isEmpty();
        if (isTerm(left) && isRightClear)
            return QStringList{left} + right;
    }
    if (isTerm(word))
        return alone;
    for (auto it = shortNext.globalMatch(word); it.hasNext();) {
        const qsizetype place = it.next().capturedStart();
        const QString left = word.first(place);
        const QStringList right = unglued(word.sliced(place));
        if (isTerm(left) && std::ranges::all_of(right, isTerm))
            return QStringList{left} + right;
    }
    return alone;
}

/// The two sides of a seam belong together unless each is a term of its own.
QStringList sidesOfSeams(const QString &word)
{
    const QStringList sides = word.split(seam, Qt::SkipEmptyParts);
    if (sides.size() < 2)
        return sides;
    const QString whole = sides.join(QString());
    if (isTerm(whole) && unglued(whole).size() == 1)
        return {whole};
    return std::ranges::all_of(sides, isTerm) ? sides : QStringList{whole};
}

QStringList termsIn(const QString &text)
{
    QStringList words;
    for (const QString &part : parts(text)) {
        for (const QString &side : sidesOfSeams(part)) {
            const bool continues = !words.isEmpty()
                && (isOpen(words.last()) || side.startsWith(u':') || side.startsWith(u'='));
            const QString joined = continues ? words.last() + side : QString();
            if (continues && !isTerm(words.last())
                && (isTerm(joined) || !meantTerm(joined).isEmpty()
                    || !meantTerm(words.last() + u':' + side).isEmpty())) {
                const bool isClear = isTerm(joined) || !meantTerm(joined).isEmpty();
                words.last() = isClear ? joined : words.last() + u':' + side;
            } else {
                words += side;
            }
        }
    }
    QStringList terms;
    for (const QString &word : std::as_const(words)) {
        for (const QString &piece : unglued(word)) {
            const bool isMeant = isTerm(piece) && !piece.contains(scheme());
            const QString term = isMeant ? piece : meantTerm(piece);
            if (!term.isEmpty())
                terms += term;
        }
    }
    return terms;
}

} // namespace

QList<QStringList> meantSpfRecords(const QString &shownText)
{
    static const QRegularExpression partedByQuotes(uR"(\\?"\s*\\?")"_s);
    QStringList pieces;
    for (const QString &piece : shownText.split(partedByQuotes)) {
        const bool endsInBlank = piece.endsWith(u' ');
        pieces += plainTextOf(piece) + (endsInBlank ? u" "_s : QString());
    }
    const QString text = pieces.join(seam);

    QList<QStringList> records;
    qsizetype start = -1;
    for (auto it = wrongVersion().globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        if (start >= 0)
            records += termsIn(text.sliced(start, match.capturedStart() - start));
        start = match.capturedEnd();
    }
    if (start >= 0)
        records += termsIn(text.sliced(start));
    return records;
}

} // namespace sda
