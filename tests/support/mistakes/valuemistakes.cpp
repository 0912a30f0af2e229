#include "catalogue.h"

using namespace Qt::StringLiterals;

namespace mistakes {

namespace {

using Kind = WantedRow::Kind;

/// Changes the text of one TXT row.
using Change = std::function<QByteArray(const WantedRow &, const QByteArray &, Seeded &)>;

Mistake inText(const QString &what, const QString &code, const QList<Kind> &kinds,
               const Change &change)
{
    return {what, [=](MadeCase &made, Seeded &random) {
                QStringList ids;
                for (const QString &id : made.textIds()) {
                    if (kinds.isEmpty() || kinds.contains(made.row(id)->kind))
                        ids.append(id);
                }
                if (ids.isEmpty())
                    return false;
                const QString id = random.oneOf(ids);
                const WantedRow row = *made.row(id);
                const QByteArray right = row.value.toUtf8();
                const QByteArray wrong = change(row, right, random);
                if (wrong == right)
                    return false;
                made.say(id, wrong);
                return made.plant(what, code, {id});
            }};
}

QByteArray typographic(const WantedRow &row, const QByteArray &text, Seeded &random)
{
    const int form = row.kind == Kind::Token ? 0 : random.below(3);
    if (form == 0)
        return "\xe2\x80\x9c" + text + "\xe2\x80\x9d";
    if (form == 1)
        return QByteArray(text).replace("v=", "v\xef\xbc\x9d");
    return row.kind == Kind::Spf ? QByteArray(text).replace(":", "\xef\xbc\x9a")
                                 : QByteArray(text).replace("; ", "\xef\xbc\x9b");
}

/// DKIM allows blanks in front (RFC 6376, 3.2), so there it takes one that nobody sees.
QByteArray invisible(const WantedRow &row, const QByteArray &text, Seeded &random)
{
    const bool blank = row.kind == Kind::Spf || row.kind == Kind::Dmarc;
    const QByteArray front =
        random.oneOf<QByteArray>({blank ? " " : "\xe2\x80\x8b", "\xef\xbb\xbf", "\xe2\x80\x8b"});
    return front + text;
}

QByteArray broken(const WantedRow &row, const QByteArray &text, Seeded &random)
{
    const QByteArray brk = row.kind == Kind::Spf && random.chance(50) ? "\t" : "\n";
    const qsizetype blank = text.indexOf(' ');
    const qsizetype at = blank < 0 ? text.size() / 2 : blank;
    return text.left(at) + brk + text.mid(blank < 0 ? at : at + 1);
}

QByteArray lowerKey(const WantedRow &row, const QByteArray &text, Seeded &)
{
    const qsizetype key = row.kind == Kind::Token ? text.indexOf(':') + 1 : text.indexOf("p=") + 2;
    return text.left(key) + text.mid(key).toLower();
}

QByteArray otherLetter(const WantedRow &, const QByteArray &text, Seeded &random)
{
    QByteArray typo = text;
    const qsizetype at = text.size() - 3 - random.below(30);
    const char letter = char(text.at(at) | 0x20);
    typo[at] = letter == 'q' ? 'w' : 'q';
    return typo;
}

} // namespace

QList<Mistake> valueMistakes()
{
    const auto quoted = [](const WantedRow &row, const QByteArray &text, Seeded &random) {
        if (row.kind == Kind::Dkim && random.chance(50))
            return '"' + text.left(255) + "\" \"" + text.mid(255) + '"';
        return '"' + text + '"';
    };
    const auto escaped = [](const WantedRow &, const QByteArray &text, Seeded &) {
        return QByteArray(text).replace(";", "\\;");
    };
    const auto labelled = [](const WantedRow &, const QByteArray &text, Seeded &random) {
        return random.oneOf<QByteArray>({"Value: ", "TXT ", "Record value: ", "Content: "}) + text;
    };
    const auto cut = [](const WantedRow &, const QByteArray &text, Seeded &random) {
        return text.chopped(random.between(1, 20));
    };
    const auto another = [](const WantedRow &, const QByteArray &text, Seeded &random) {
        QByteArray octets;
        for (int i = 0; i < 32; ++i)
            octets += char(random.below(256));
        return text.left(text.indexOf(':') + 1) + octets.toBase64();
    };
    QList<Mistake> list{
        inText(u"15 quotes typed"_s, u"value.quotes-typed"_s, {}, quoted),
        inText(u"16 typographic characters"_s, u"value.typographic-characters"_s, {}, typographic),
        inText(u"17 invisible in front"_s, u"value.invisible-character"_s, {}, invisible),
        inText(u"18 line break"_s, u"value.line-break"_s, {}, broken),
        inText(u"37 backslashes"_s, u"value.backslash"_s, {Kind::Dkim, Kind::Dmarc}, escaped),
        inText(u"label pasted along"_s, u"value.label-included"_s, {}, labelled),
        inText(u"41 small letters"_s, u"value.case-changed"_s, {Kind::Dkim, Kind::Token}, lowerKey),
        inText(u"93 a letter in the token"_s, u"value.one-letter-off"_s, {Kind::Token},
               otherLetter),
        inText(u"38 token cut"_s, u"ownership.token-truncated"_s, {Kind::Token}, cut),
    };
    // At the domain itself another token may be anybody's.
    const Mistake other =
        inText(u"43 another token"_s, u"ownership.token-differs"_s, {Kind::Token}, another);
    list.append({other.name, [plant = other.plant](MadeCase &made, Seeded &random) {
                     const bool isApart = !made.ids(Kind::Token).contains(u"ownership-apex"_s);
                     return isApart && plant(made, random);
                 }});
    list.append({u"no token"_s, [](MadeCase &made, Seeded &) {
                     const QStringList ids = made.ids(Kind::Token);
                     if (ids.isEmpty())
                         return false;
                     made.drop(ids.first());
                     return made.plant(u"no token"_s, made.missingCode(u"ownership.missing"_s),
                                       ids);
                 }});
    return list;
}

} // namespace mistakes
