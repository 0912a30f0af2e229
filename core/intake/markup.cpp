#include "core/intake/markup.h"

#include <QHash>

namespace sda {

namespace {

using namespace Qt::StringLiterals;

/// The character of "&quot;" or "&#x3D;" that begins at `at`; `at` moves behind it.
std::optional<char32_t> entityAt(QStringView text, qsizetype &at)
{
    static const QHash<QString, char32_t> names = {
        {u"quot"_s, U'"'},       {u"amp"_s, U'&'},        {u"lt"_s, U'<'},
        {u"gt"_s, U'>'},         {u"apos"_s, U'\''},      {u"nbsp"_s, U'\u00a0'},
        {u"ldquo"_s, U'\u201c'}, {u"rdquo"_s, U'\u201d'}, {u"lsquo"_s, U'\u2018'},
        {u"rsquo"_s, U'\u2019'}, {u"laquo"_s, U'\u00ab'}, {u"raquo"_s, U'\u00bb'},
        {u"shy"_s, U'\u00ad'},   {u"ensp"_s, U'\u2002'},  {u"emsp"_s, U'\u2003'},
        {u"zwnj"_s, U'\u200c'},  {u"zwj"_s, U'\u200d'},   {u"hellip"_s, U'\u2026'},
        {u"ndash"_s, U'\u2013'}, {u"mdash"_s, U'\u2014'}, {u"minus"_s, U'\u2212'},
        {u"tilde"_s, U'\u02dc'}, {u"equals"_s, U'='},     {u"semi"_s, U';'},
        {u"colon"_s, U':'},      {u"lowbar"_s, U'_'},     {u"commat"_s, U'@'},
        {u"plus"_s, U'+'},       {u"sol"_s, U'/'},        {u"period"_s, U'.'},
        {u"Tab"_s, U'\t'},       {u"NewLine"_s, U'\n'},   {u"vert"_s, U'|'},
    };
    constexpr qsizetype longest = 10;
    const QStringView body = text.mid(at + 1, longest);
    const qsizetype end = body.indexOf(u';');
    if (end <= 0)
        return std::nullopt;
    const QStringView name = body.left(end);
    char32_t character = 0;
    if (name.startsWith(u'#')) {
        const bool isHex = name.size() > 1 && (name[1] == u'x' || name[1] == u'X');
        bool isNumber = false;
        character = name.mid(isHex ? 2 : 1).toUInt(&isNumber, isHex ? 16 : 10);
        const bool isSurrogate = character >= 0xd800 && character < 0xe000;
        if (!isNumber || character == 0 || character > 0x10ffff || isSurrogate)
            return std::nullopt;
    } else {
        character = names.value(name.toString());
        if (character == 0)
            return std::nullopt;
    }
    at += end + 1;
    return character;
}

/// What a tag that begins at `at` leaves behind; nothing if it is none of a page. `at` moves to its
/// last character.
std::optional<QString> tagAt(QStringView text, qsizetype &at, bool insideRow)
{
    constexpr qsizetype longest = 400;
    const qsizetype end = text.mid(at, longest).indexOf(u'>');
    if (end <= 0)
        return std::nullopt;
    QStringView body = text.mid(at + 1, end - 1);
    const bool closes = body.startsWith(u'/');
    if (closes)
        body = body.mid(1);
    qsizetype length = 0;
    while (length < body.size() && body[length] < u'\x80' && body[length].isLetterOrNumber())
        ++length;
    const QString name = body.left(length).toString().toLower();
    const QStringView rest = body.mid(length);
    const bool isTag = rest.isEmpty() || rest.startsWith(u' ') || rest.startsWith(u'/');
    static const QStringList inlineTags = {u"b"_s,    u"strong"_s, u"i"_s,    u"em"_s,   u"code"_s,
                                           u"span"_s, u"a"_s,      u"font"_s, u"wbr"_s,  u"kbd"_s,
                                           u"tt"_s,   u"u"_s,      u"mark"_s, u"small"_s};
    static const QStringList blockTags = {u"p"_s,     u"div"_s,   u"tr"_s, u"table"_s, u"tbody"_s,
                                          u"thead"_s, u"li"_s,    u"ul"_s, u"ol"_s,    u"pre"_s,
                                          u"dl"_s,    u"dt"_s,    u"dd"_s, u"h1"_s,    u"h2"_s,
                                          u"h3"_s,    u"tfoot"_s, u"hr"_s};
    std::optional<QString> left;
    if (!isTag)
        return std::nullopt;
    if (name == "br"_L1)
        left = insideRow ? u" "_s : u"\n"_s;
    else if (name == "td"_L1 || name == "th"_L1)
        left = closes ? u"\t"_s : QString();
    else if (blockTags.contains(name))
        left = u"\n"_s;
    else if (inlineTags.contains(name))
        left = QString();
    if (left)
        at += end;
    return left;
}

} // namespace

Plain withoutMarkup(const QString &line)
{
    if (!line.contains(u'&') && !line.contains(u'<'))
        return {line, false};
    const bool insideRow = line.contains(u'\t') || line.contains(u"  "_s)
        || line.trimmed().startsWith(u'|') || line.contains("<td"_L1, Qt::CaseInsensitive);
    Plain plain;
    plain.text.reserve(line.size());
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == u'&') {
            qsizetype at = i;
            if (const auto character = entityAt(line, at)) {
                plain.text += QString::fromUcs4(&*character, 1);
                plain.changed = true;
                i = at;
                continue;
            }
        } else if (line[i] == u'<') {
            // A line break at the end of a cell is none of the text.
            constexpr qsizetype longestTag = 400;
            const qsizetype size = QStringView(line).mid(i, longestTag).indexOf(u'>');
            const qsizetype next = i + size + 1;
            const bool endsCell = size > 0 && next < line.size() && u",;\"|"_s.contains(line[next]);
            if (const auto left = tagAt(line, i, insideRow || endsCell)) {
                plain.text += *left;
                plain.changed = true;
                continue;
            }
        }
        plain.text += line[i];
    }
    return plain;
}

} // namespace sda
