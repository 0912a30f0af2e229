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

/// Longer words hold no terms that somebody could mean: names have at most 253 characters.
constexpr qsizetype longestWord = 512;

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

/// Commas and semicolons part words too, unless they stand inside the braces of a macro.
QStringList parts(const QString &text)
{
    QStringList words;
    qsizetype start = 0;
    qsizetype noBraceBefore = 0; // no macro that is opened before this place is closed
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const QChar c = i < text.size() ? text[i] : u' ';
        if (c == u'%' && i >= noBraceBefore && text.mid(i + 1, 1) == u"{"_s) {
            qsizetype end = i + 2;
            while (end < text.size() && text[end] != u'}' && !text[end].isSpace())
                ++end;
            if (end < text.size() && text[end] == u'}')
                i = end;
            else
                noBraceBefore = end;
        } else if (c.isSpace() || c == u',' || c == u';') {
            if (i > start)
                words += text.sliced(start, i - start);
            start = i + 1;
        }
    }
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

/// `inlcude=a.example`: the grammar takes it for a modifier that nobody knows (RFC 7208, 6).
bool isMisspeltModifier(const QString &word)
{
    const std::optional<SpfTerm> term = parseSpfTerm(word, 1);
    return term && term->kind == SpfKind::OtherModifier
        && !mechanismMeant(word.section(u'=', 0, 0)).isEmpty();
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
    if (word.size() > longestWord)
        return isTerm(word) ? word : QString();
    static const QRegularExpression pattern(uR"(\A([+?~-]?)([A-Za-z0-9]+)(?:[:=]+(.*))?\z)"_s);
    static const QRegularExpression rest(uR"([.:/=+-]+\z)"_s);
    QString plain = word;
    plain.remove(rest).remove(scheme());
    if (isTerm(plain) && !isMisspeltModifier(plain))
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
    // A port says nothing about senders; an IPv6 address has more than one colon.
    static const QRegularExpression port(uR"(:[0-9]{1,5}(?=\z|/))"_s);
    if (argument.count(u':') == 1)
        argument.remove(port);
    const bool isModifier = name == "redirect"_L1 || name == "exp"_L1;
    QString mechanism = name;
    if (name.startsWith("ip"_L1) || name == 'a'_L1) {
        const auto address = addressIn(argument);
        const bool isV4 = address && address->family() == IpAddress::Family::V4;
        mechanism = !address ? u"a"_s : isV4 ? u"ip4"_s : u"ip6"_s;
    }
    QString term =
        isModifier ? name + u'=' + argument : match.captured(1) + mechanism + u':' + argument;
    // A path says nothing either; the length of a network does.
    static const QRegularExpression path(uR"(/(?![0-9/]).*\z)"_s);
    static const QRegularExpression anyPath(uR"(/.*\z)"_s);
    const bool hasNetworks =
        mechanism == 'a'_L1 || mechanism == "mx"_L1 || mechanism.startsWith("ip"_L1);
    if (!isTerm(term))
        term.remove(hasNetworks ? path : anyPath);
    return isTerm(term) ? term : QString();
}

/// A name without mechanism among the terms; behind a plain `a` or `mx` it belongs to that.
QString nameMeant(const QString &word, const QStringList &before)
{
    static const QRegularExpression pattern(
        uR"(\A\+?((?:[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?\.)+[a-z](?:[a-z0-9-]*[a-z0-9])?)\.?(:[0-9]{1,5})?\z)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression all(uR"(\A[+?~-]?all\z)"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    const auto match = word.size() > longestWord ? QRegularExpressionMatch() : pattern.match(word);
    // Behind the ending anything may stand: the next line, a note.
    if (!match.hasMatch() || before.indexOf(all) >= 0)
        return {};
    const QString last = before.isEmpty() ? QString() : before.last().toLower();
    const bool belongs = last == 'a'_L1 || last == "mx"_L1;
    const QString mechanism = belongs ? last : match.capturedLength(2) > 0 ? u"a"_s : u"include"_s;
    const QString term = mechanism + u':' + match.captured(1);
    return isTerm(term) ? term : QString();
}

/// Names somebody or some network, as far as one can tell from a word that is no term.
bool looksLikeSender(const QString &word)
{
    static const QRegularExpression name(uR"((?:\A|[A-Za-z0-9])\.[A-Za-z0-9])"_s);
    static const QRegularExpression number(uR"(\A[0-9]{1,3}\.[0-9]{1,3}\z)"_s); // of a version
    static const QRegularExpression address(
        uR"(\A[0-9A-Fa-f.]*:[0-9A-Fa-f.:]*:[0-9A-Fa-f.:/]*\z)"_s);
    static const QRegularExpression pattern(uR"(\A[+?~-]?([A-Za-z0-9]+)[:=/].*[A-Za-z0-9])"_s);
    if (number.match(word).hasMatch())
        return false;
    if (name.match(word).hasMatch())
        return true;
    if (address.match(word).hasMatch())
        return std::ranges::any_of(word, [](QChar c) { return c.isLetterOrNumber(); });
    const QString mechanism = mechanismMeant(pattern.match(word).captured(1));
    return !mechanism.isEmpty() && mechanism != "all"_L1 && mechanism != "exp"_L1;
}

/// Every place behind the first letter where `pattern` matches.
QList<qsizetype> placesOf(const QRegularExpression &pattern, const QString &word)
{
    QList<qsizetype> places;
    for (qsizetype from = 1; from < word.size();) {
        const QRegularExpressionMatch match = pattern.match(word, from);
        if (!match.hasMatch())
            break;
        places += match.capturedStart();
        from = match.capturedStart() + 1;
    }
    return places;
}

/// How a word parts into terms, worked out from its end: each place where one may begin is looked
/// at once, since the word may be anybody's.
class Parting
{
public:
    explicit Parting(const QString &word) : m_word(word)
    {
        static const QRegularExpression strong(
            uR"((?:[+?~-]?(?:(?:include|inlcude|inculde|incldue)[:=]|exists:|ip[46]:)|redirect=|[+?~-]all\z))"_s,
            QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression weak(uR"((?:[+?~-]?(?:mx|ptr|a)(?:[:/]|\z)|all\z))"_s,
                                             QRegularExpression::CaseInsensitiveOption);
        m_strong = placesOf(strong, word);
        m_weak = placesOf(weak, word);
        QList<qsizetype> places = m_strong + m_weak + QList<qsizetype>{0};
        std::ranges::sort(places, std::ranges::greater());
        places.erase(std::unique(places.begin(), places.end()), places.end());
        for (const qsizetype place : std::as_const(places))
            m_pieces.insert(place, pieceAt(place));
    }

    QStringList pieces() const
    {
        QStringList pieces;
        for (qsizetype place = 0; place < m_word.size(); place = m_pieces.value(place).end)
            pieces += between(place, m_pieces.value(place).end);
        return pieces;
    }

private:
    struct Piece
    {
        qsizetype end = 0;
        bool areAllTerms = false; ///< it and all behind it
    };

    QString between(qsizetype start, qsizetype end) const
    {
        return m_word.sliced(start, end - start);
    }
    bool isClear(qsizetype place) const
    {
        const Piece piece = m_pieces.value(place);
        const QString text = between(place, piece.end);
        return piece.areAllTerms || isTerm(text) || !meantTerm(text).isEmpty();
    }
    Piece pieceAt(qsizetype place) const
    {
        const auto next = std::ranges::upper_bound(m_strong, place);
        if (next != m_strong.end() && isTerm(between(place, *next)) && isClear(*next))
            return {*next, m_pieces.value(*next).areAllTerms};
        if (isTerm(m_word.sliced(place)))
            return {m_word.size(), true};
        for (auto it = std::ranges::upper_bound(m_weak, place); it != m_weak.end(); ++it) {
            if (m_pieces.value(*it).areAllTerms && isTerm(between(place, *it)))
                return {*it, true};
        }
        return {m_word.size(), false};
    }

    QString m_word;
    QList<qsizetype> m_strong; ///< where a term surely begins
    QList<qsizetype> m_weak; ///< where one may begin
    QHash<qsizetype, Piece> m_pieces;
};

/// Terms that run into each other: `include:a.exampleinclude:b.example`, `mx~all`.
QStringList unglued(const QString &word)
{
    return word.isEmpty() || word.size() > longestWord ? QStringList{word} : Parting(word).pieces();
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

/// Blanks inside a term: `include: host`, `include : host`, `a :host`.
bool continues(const QString &word, const QString &side)
{
    static const QRegularExpression alone(uR"(\A[:=]+\z)"_s);
    static const QRegularExpression sign(uR"(\A[+?~-])"_s);
    if (word.size() + side.size() > longestWord)
        return false;
    if (alone.match(side).hasMatch())
        return !word.contains(u':') && !mechanismMeant(QString(word).remove(sign)).isEmpty();
    const QString joined = word + side;
    const bool hasSign = side.startsWith(u':') || side.startsWith(u'=');
    if (isTerm(word))
        return side.startsWith(u':') && !word.contains(u':') && isTerm(joined);
    return (isOpen(word) || hasSign)
        && (!meantTerm(joined).isEmpty() || !meantTerm(word + u':' + side).isEmpty());
}

QString joinedTerm(const QString &word, const QString &side)
{
    const QString joined = word + side;
    if (joined.endsWith(u':') || joined.endsWith(u'='))
        return word + u':';
    return meantTerm(joined).isEmpty() ? word + u':' + side : joined;
}

QStringList wordsIn(const QString &text)
{
    QStringList words;
    for (const QString &part : parts(text)) {
        for (const QString &side : sidesOfSeams(part)) {
            if (!words.isEmpty() && continues(words.last(), side))
                words.last() = joinedTerm(words.last(), side);
            else
                words += side;
        }
    }
    return words;
}

struct Understood
{
    QStringList terms;
    QStringList lost;
};

void understand(const QString &piece, Understood &all)
{
    const bool isMeant = isTerm(piece) && !piece.contains(scheme()) && !isMisspeltModifier(piece);
    QString term = isMeant ? piece : meantTerm(piece);
    if (term.isEmpty())
        term = nameMeant(piece, all.terms);
    if (!term.isEmpty())
        all.terms += term;
    else if (looksLikeSender(piece))
        all.lost += piece.left(longestWord);
}

Understood termsIn(const QString &text)
{
    Understood all;
    for (const QString &word : wordsIn(text)) {
        for (const QString &piece : unglued(word))
            understand(piece, all);
    }
    return all;
}

/// Begins like a rule of a record that lost its first word.
bool isHeadless(const QString &text)
{
    static const QRegularExpression pattern(uR"(\A[+?~-]?(?:include:|ip[46]:|redirect=))"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern.match(text).hasMatch();
}

/// Senders that slipped in front of the version. Words of a form may stand there as well, so only
/// what says itself what it is counts.
Understood termsInFront(const QString &text)
{
    static const QRegularExpression pattern(
        uR"(\A[+?~-]?(?:(?:include|ip[46]|exists|a|mx|ptr):|redirect=)[^\s])"_s,
        QRegularExpression::CaseInsensitiveOption);
    Understood all;
    for (const QString &word : wordsIn(text)) {
        if (pattern.match(word).hasMatch())
            understand(word, all);
    }
    return all;
}

} // namespace

MeantSpf meantSpf(const QString &shownText)
{
    static const QRegularExpression partedByQuotes(uR"(\\?"\s*\\?")"_s);
    QStringList pieces;
    for (const QString &piece : shownText.split(partedByQuotes)) {
        const bool endsInBlank = piece.endsWith(u' ');
        pieces += plainTextOf(piece) + (endsInBlank ? u" "_s : QString());
    }
    const QString text = pieces.join(seam);

    MeantSpf meant;
    Understood front;
    const auto add = [&](const Understood &found) {
        meant.records += front.terms + found.terms;
        meant.lost += front.lost + found.lost;
        front = {};
    };
    qsizetype start = isHeadless(text) ? 0 : -1;
    for (auto it = wrongVersion().globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString before = text.sliced(std::max(qsizetype(0), start),
                                           match.capturedStart() - std::max(qsizetype(0), start));
        if (start >= 0)
            add(termsIn(before));
        else
            front = termsInFront(before);
        start = match.capturedEnd();
    }
    if (start >= 0)
        add(termsIn(text.sliced(start)));
    return meant;
}

} // namespace sda
