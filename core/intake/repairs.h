#pragma once

#include <QString>
#include <QStringList>

#include <optional>

/// \file
/// What happens to a text between a console and the clipboard, undone.

namespace sda {

/// No-break and ideographic blanks become blanks, invisible and bidi characters go. `changed` is
/// set where something other than an ideographic blank (usual in Japanese text) was found,
/// `insideWord` where an invisible one stood between letters, digits or signs of base64.
QString foldBlanks(const QString &text, bool &changed, bool &insideWord);

/// Full-width letters, dashes and waves become those of ASCII.
QString foldWidths(const QString &text);
/// Typographic double quotation marks become those of ASCII.
QString foldQuotes(const QString &text);

struct Unquoted
{
    QString text; ///< the inside, several quoted pieces joined
    int pieces = 0; ///< 0: no quotes stood in front
    bool typographic = false; ///< the quotes were not those of a zone file, or one was missing
    bool escapes = false; ///< backslashes were undone
    QStringList strings; ///< the pieces that hold something
    QString rest; ///< what follows the closing quote, trimmed
};
/// Reads quotation marks of any kind that stand in front: "…", several strings, “…”, 「…」, `…`.
/// Inside plain ones the escapes of zone files are undone (RFC 1035, 5.1).
Unquoted unquoted(QStringView text);

/// Where the base64 of a DKIM record stands.
struct KeyPlace
{
    qsizetype start = 0;
    qsizetype length = 0;
};
std::optional<KeyPlace> keyIn(QStringView dkim);
/// The key of a DKIM record is a whole one of either kind.
bool holdsWholeKey(QStringView dkim);
/// How many base64 characters the whole key has, told by its first eight (DER, X.690 8.1.3).
std::optional<qsizetype> wholeKeyLength(QStringView base64);
bool isBase64(QStringView text);

/// `name` with a domain that stands twice at its end standing once; nothing if it does not.
/// `ownDomain` (may be empty) is looked for first, then any doubled ending of two labels or more.
std::optional<QString> undoubled(const QString &name, const QString &ownDomain);

/// Letters, digits, hyphens, underscores and dots, no empty label; one label is enough, unless it
/// is of another script.
bool isHostLike(QStringView text);
/// A full host name: two labels or more, no underscore, ending in letters.
bool isHostName(QStringView text);
/// A word that names a host, as it was meant: plain letters, no link, no quotes.
QString plainName(const QString &word);
/// One word that a service made up to prove something: base64, "name-verification=…".
bool isTokenLike(const QString &word);
/// Begins as an SPF, DKIM or DMARC record does, any letter case.
bool beginsLikeRecord(QStringView text);

} // namespace sda
