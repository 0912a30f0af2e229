#include "draft.h"

namespace pastes {

namespace {

/// Every blank of the values becomes `blank`; true if there was one.
bool changeBlanks(Draft &draft, QChar blank)
{
    bool changed = draft.blank == s(" ");
    draft.blank = blank;
    for (ShownRow &row : draft.rows) {
        const QString before = row.value;
        row.value.replace(u' ', blank);
        changed = changed || row.value != before;
    }
    return changed;
}

bool setNoBreak(Draft &draft, Seeded &random)
{
    bool inValue = false;
    for (const ShownRow &row : std::as_const(draft.rows))
        inValue = inValue || row.value.contains(u' ');
    draft.made.hasRepair = inValue;
    return changeBlanks(draft, random.chance(70) ? QChar(0xa0) : QChar(0x202f)) && inValue;
}

bool setIdeographic(Draft &draft, Seeded &)
{
    bool inValue = false;
    for (const ShownRow &row : std::as_const(draft.rows))
        inValue = inValue || row.value.contains(u' ');
    return changeBlanks(draft, QChar(0x3000)) && inValue;
}

QChar oneOf(const QString &all, Seeded &random)
{
    return all.at(random.below(int(all.size())));
}

/// Letters that nobody sees, somewhere in the cells but not in base64.
bool setInvisible(Draft &draft, Seeded &random, const QString &letters)
{
    bool changed = false;
    for (ShownRow &row : draft.rows) {
        if (!row.host.isEmpty() && random.chance(60)) {
            row.host.insert(random.below(int(row.host.size()) + 1), oneOf(letters, random));
            changed = true;
        }
        const qsizetype at = random.below(int(row.value.size()) + 1);
        const Span span = base64In(row.value);
        if (random.chance(60) && !span.has(at) && at != span.start + span.length) {
            row.value.insert(at, oneOf(letters, random));
            changed = true;
        }
    }
    draft.made.hasRepair = changed;
    return changed;
}

bool setBidi(Draft &draft, Seeded &random)
{
    const QList<std::pair<QString, QString>> marks{
        {QString(QChar(0x200e)), {}},
        {QString(QChar(0x200f)), QString(QChar(0x200e))},
        {QString(QChar(0x202a)), QString(QChar(0x202c))},
        {QString(QChar(0x2066)), QString(QChar(0x2069))},
    };
    for (ShownRow &row : draft.rows) {
        const auto mark = random.oneOf<std::pair<QString, QString>>(marks);
        row.before = mark.first;
        row.behind = mark.second;
        if (random.chance(40))
            row.host = mark.first + row.host + mark.second;
    }
    draft.made.hasRepair = true;
    return true;
}

bool setBlanksAround(Draft &draft, Seeded &random)
{
    for (ShownRow &row : draft.rows) {
        row.before = s(" ");
        row.behind = random.chance(50) ? s("  ") : QString();
    }
    return true;
}

} // namespace

QList<Trap> blankTraps()
{
    const auto zeroWidth = [](Draft &draft, Seeded &random) {
        return setInvisible(draft, random, QString::fromUtf16(u"\u200b\u200c\u200d\u2060\ufeff"));
    };
    const auto softHyphen = [](Draft &draft, Seeded &random) {
        return setInvisible(draft, random, QString(QChar(0xad)));
    };
    const auto windowsLines = [](QString text, Seeded &) {
        text.remove(u'\r');
        return text.replace(u'\n', s("\r\n"));
    };
    const auto emptyLines = [](QString text, Seeded &) {
        return text.contains(u'"') ? text : text.replace(u'\n', s("\n\n"));
    };
    const auto noBreakEverywhere = [](QString text, Seeded &) {
        return text.replace(u' ', QChar(0xa0));
    };
    const QStringList coded{s("mail in quoted-printable")};
    const QStringList twoLines{s("labels above values"), s("CSV with commas"),
                               s("CSV with semicolons")};
    return {
        {s("no-break blanks"), ByHand | Zone, setNoBreak, {}, {}},
        {s("no-break blanks only"), Table | Lines | Mail, {}, noBreakEverywhere, coded},
        {s("ideographic blanks"), ByHand, setIdeographic, {}, {}},
        {s("zero-width letters"), ByHand | Zone, zeroWidth, {}, {}},
        {s("soft hyphens"), ByHand, softHyphen, {}, {}},
        {s("marks of direction"), ByHand | Zone, setBidi, {}, {}},
        {s("blanks around values"), ByHand, setBlanksAround, {}, {}},
        {s("lines of Windows"), Everywhere, {}, windowsLines, {}},
        {s("empty lines between"), Table | Lines, {}, emptyLines, twoLines},
    };
}

} // namespace pastes
