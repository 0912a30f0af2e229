#include "core/records/spfgrammar.h"

#include "core/dns/ipaddress.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace sda {
namespace {

struct Mechanism
{
    QLatin1StringView name;
    SpfKind kind;
};
constexpr std::array mechanisms{
    Mechanism{"all"_L1, SpfKind::All}, Mechanism{"include"_L1, SpfKind::Include},
    Mechanism{"a"_L1, SpfKind::A},     Mechanism{"mx"_L1, SpfKind::Mx},
    Mechanism{"ptr"_L1, SpfKind::Ptr}, Mechanism{"ip4"_L1, SpfKind::Ip4},
    Mechanism{"ip6"_L1, SpfKind::Ip6}, Mechanism{"exists"_L1, SpfKind::Exists},
};

std::optional<SpfKind> mechanismOf(QStringView name)
{
    const auto found = std::ranges::find_if(mechanisms, [name](const Mechanism &mechanism) {
        return name.compare(mechanism.name, Qt::CaseInsensitive) == 0;
    });
    if (found == mechanisms.end())
        return std::nullopt;
    return found->kind;
}

// RFC 7208, 7.1: macro-expand; the letters c, r and t belong to explanation texts only. The number
// of labels to keep must not be zero (7.3).
QString macroExpand()
{
    return uR"(%(?:\{[slodiphv](?:0*[1-9][0-9]*)?r?[.\-+,/_=]*\}|[%_\-]))"_s;
}

bool isMacroString(const QString &text)
{
    // RFC 7208, 7.1: any visible character but "%". The backslash is left out: it is how shown()
    // writes octets that are not visible.
    // Possessive: no sign can be read in two ways, and the texts are anybody's.
    static const QRegularExpression pattern(uR"(\A(?:[!-$&-\[\]-~]++|%1)*+\z)"_s.arg(macroExpand()),
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern.match(text).hasMatch();
}

bool isPossibleName(QStringView text)
{
    if (text.endsWith(u'.'))
        text.chop(1);
    if (text.size() > 253)
        return false;
    const QList<QStringView> labels = text.split(u'.');
    return std::ranges::all_of(
        labels, [](QStringView label) { return !label.isEmpty() && label.size() <= 63; });
}

constexpr qsizetype longestEnding = 256; ///< characters of a last label or macro, and more

// RFC 7208, 7.1: a macro-string that ends in a macro or in "." toplabel ["."]
bool isDomainSpec(const QString &text)
{
    static const QRegularExpression ending(
        uR"((?:\.(?:[a-z0-9]*[a-z][a-z0-9]*|[a-z0-9]+-[a-z0-9\-]*[a-z0-9])\.?|%1)\z)"_s.arg(
            macroExpand()),
        QRegularExpression::CaseInsensitiveOption);
    // The grammar allows commas and semicolons in names; people type them between terms.
    const bool hasMacro = text.contains(u'%');
    if (!hasMacro && (text.contains(u',') || text.contains(u';') || !isPossibleName(text)))
        return false;
    return ending.match(text.right(longestEnding)).hasMatch() && isMacroString(text);
}

bool isCidrLength(QStringView digits, int longest)
{
    static const QRegularExpression number(uR"(\A(?:0|[1-9][0-9]{0,2})\z)"_s);
    return number.match(digits.toString()).hasMatch() && digits.toInt() <= longest;
}

struct CidrSplit
{
    QString rest;
    QString v4; ///< digits after `/`
    QString v6; ///< digits after `//`
};

CidrSplit splitDualCidr(const QString &text)
{
    static const QRegularExpression pattern(uR"(\A(.*?)(?:/([0-9]+))?(?://([0-9]+))?\z)"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    return {match.captured(1), match.captured(2), match.captured(3)};
}

bool isIp4Network(const QString &text)
{
    static const QRegularExpression pattern(
        uR"(\A(?:(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(?:\.(?!\z)|\z)){4}\z)"_s);
    return pattern.match(text).hasMatch();
}

bool isIp6Network(const QString &text)
{
    const std::optional<IpAddress> address = IpAddress::fromText(text);
    return address && address->family() == IpAddress::Family::V6;
}

/// What stands behind the name of a mechanism, `:` or `/` included; gives the argument.
std::optional<QString> argumentOf(SpfKind kind, const QString &tail)
{
    const bool hasColon = tail.startsWith(u':');
    const auto domain = [&]() -> std::optional<QString> {
        const QString spec = tail.mid(1);
        return hasColon && isDomainSpec(spec) ? std::optional(spec) : std::nullopt;
    };
    switch (kind) {
    case SpfKind::All:
        return tail.isEmpty() ? std::optional(QString()) : std::nullopt;
    case SpfKind::Include:
    case SpfKind::Exists:
        return domain();
    case SpfKind::Ptr:
        return tail.isEmpty() ? std::optional(QString()) : domain();
    case SpfKind::A:
    case SpfKind::Mx: {
        const CidrSplit split = splitDualCidr(tail);
        if ((!split.v4.isEmpty() && !isCidrLength(split.v4, 32))
            || (!split.v6.isEmpty() && !isCidrLength(split.v6, 128)))
            return std::nullopt;
        if (split.rest.isEmpty())
            return QString();
        const QString spec = split.rest.mid(1);
        return hasColon && isDomainSpec(spec) ? std::optional(spec) : std::nullopt;
    }
    case SpfKind::Ip4:
    case SpfKind::Ip6: {
        const bool isV4 = kind == SpfKind::Ip4;
        const qsizetype slash = tail.indexOf(u'/');
        if (!hasColon || (slash >= 0 && !isCidrLength(tail.mid(slash + 1), isV4 ? 32 : 128)))
            return std::nullopt;
        const QString network = slash < 0 ? tail.mid(1) : tail.mid(1, slash - 1);
        return (isV4 ? isIp4Network(network) : isIp6Network(network)) ? std::optional(network)
                                                                      : std::nullopt;
    }
    case SpfKind::Redirect:
    case SpfKind::Exp:
    case SpfKind::OtherModifier:
        break;
    }
    return std::nullopt;
}

std::optional<SpfTerm> parseModifier(const QString &text, int position, qsizetype equals)
{
    const QStringView name = QStringView(text).first(equals);
    const QString value = text.mid(equals + 1);
    // Only redirect and exp have a grammar of their own (RFC 7208, 6.1 and 6.2). A mechanism's name
    // before `=` would be a modifier that nobody knows; it is always meant as the mechanism.
    SpfKind kind = SpfKind::OtherModifier;
    if (name.compare("redirect"_L1, Qt::CaseInsensitive) == 0)
        kind = SpfKind::Redirect;
    else if (name.compare("exp"_L1, Qt::CaseInsensitive) == 0)
        kind = SpfKind::Exp;
    else if (mechanismOf(name))
        return std::nullopt;
    const bool isValid =
        kind == SpfKind::OtherModifier ? isMacroString(value) : isDomainSpec(value);
    if (!isValid)
        return std::nullopt;
    return SpfTerm{kind, SpfQualifier::Pass, value, text, position};
}

bool isQualifier(QChar c)
{
    return c == u'+' || c == u'-' || c == u'~' || c == u'?';
}

} // namespace

std::optional<SpfTerm> parseSpfTerm(const QString &text, int position)
{
    // RFC 7208, 4.6.1: a modifier is a name with "=" right behind it, before any ":" or "/"
    static const QRegularExpression modifier(uR"(\A[A-Za-z][A-Za-z0-9_.\-]*=)"_s);
    if (const QRegularExpressionMatch match = modifier.match(text); match.hasMatch())
        return parseModifier(text, position, match.capturedLength() - 1);

    SpfTerm term;
    term.text = text;
    term.position = position;
    qsizetype start = 0;
    if (!text.isEmpty() && isQualifier(text.front())) {
        term.qualifier = SpfQualifier(text.front().toLatin1());
        start = 1;
    }
    static const QRegularExpression endOfName(u"[:/]"_s);
    const qsizetype end = text.indexOf(endOfName, start);
    const QStringView name = QStringView(text).sliced(start, (end < 0 ? text.size() : end) - start);
    const std::optional<SpfKind> kind = mechanismOf(name);
    if (!kind)
        return std::nullopt;
    const std::optional<QString> argument = argumentOf(*kind, end < 0 ? QString() : text.mid(end));
    if (!argument)
        return std::nullopt;
    term.kind = *kind;
    term.argument = *argument;
    return term;
}

QString canonicalSpfTerm(const QString &text)
{
    QString word = text;
    if (!word.isEmpty() && isQualifier(word.front()))
        word.remove(0, 1);
    if (word.contains(u'%'))
        return word;
    word = word.toLower();
    CidrSplit split = splitDualCidr(word);
    const bool isIp6 = word.startsWith("ip6:"_L1);
    if (isIp6 || word.startsWith("ip4:"_L1)) {
        if (const std::optional<IpAddress> address = IpAddress::fromText(split.rest.mid(4)))
            split.rest = split.rest.first(4) + address->text();
    } else if (split.rest.endsWith(u'.')) {
        split.rest.chop(1);
    }
    if (!split.v4.isEmpty() && split.v4 != (isIp6 ? "128"_L1 : "32"_L1))
        split.rest += u'/' + split.v4;
    if (!split.v6.isEmpty() && split.v6 != "128"_L1)
        split.rest += "//"_L1 + split.v6;
    return split.rest;
}

} // namespace sda
