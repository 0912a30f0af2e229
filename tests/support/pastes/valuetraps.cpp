#include "draft.h"

namespace pastes {

namespace {

bool setGlued(Draft &draft, Seeded &)
{
    bool changed = false;
    draft.priorities = PriorityPlace::InValue;
    for (ShownRow &row : draft.rows) {
        row.glue.clear();
        row.before.clear();
        changed = changed || (!row.priority.isEmpty() && row.value.at(0).isLetter());
    }
    draft.made.hasRepair = changed;
    return changed;
}

/// The base64 of keys with `seam` after every so many letters.
bool wrapKeys(Draft &draft, int width, const QString &seam)
{
    bool changed = false;
    for (ShownRow &row : draft.rows) {
        const Span span = base64In(row.value);
        if (!row.isText || span.length < 100)
            continue;
        for (qsizetype at = span.start + (span.length - 1) / width * width; at > span.start;
             at -= width)
            row.value.insert(at, seam);
        changed = true;
    }
    draft.made.hasRepair = changed;
    return changed;
}

bool setWrapped(Draft &draft, Seeded &random)
{
    return wrapKeys(draft, random.oneOf<int>({64, 76, 60}), s("\n"));
}

bool setBlanksInKey(Draft &draft, Seeded &random)
{
    return wrapKeys(draft, random.oneOf<int>({64, 76, 200}), s(" "));
}

/// Several strings that are one text.
bool setStrings(Draft &draft, Seeded &random)
{
    bool changed = false;
    for (ShownRow &row : draft.rows) {
        const Span span = base64In(row.value);
        if (!row.isText)
            continue;
        if (span.length > 100) {
            const qsizetype at = random.oneOf<qsizetype>({span.start, span.start + 64, 200});
            row.seams = {at};
            if (random.chance(40) && row.value.size() > 300)
                row.seams.append(at + 90);
            changed = true;
        } else if (random.chance(40) && row.value.lastIndexOf(u' ') > 0) {
            row.seams = {row.value.lastIndexOf(u' ') + 1};
            changed = true;
        }
    }
    return changed;
}

/// Two strings without the blank between their words.
bool setStuck(Draft &draft, Seeded &)
{
    for (qsizetype i = 0; i < draft.rows.size(); ++i) {
        ShownRow &row = draft.rows[i];
        const qsizetype at = row.value.lastIndexOf(u' ');
        if (!row.value.startsWith(s("v=spf1")) || at < 0)
            continue;
        row.value.remove(at, 1);
        row.seams = {at};
        WantedRow &wanted = draft.made.wanted[i];
        wanted.alsoRight = {wanted.value};
        wanted.value = row.value;
        draft.made.hasRepair = true;
        return true;
    }
    return false;
}

bool setEscapes(Draft &draft, Seeded &random)
{
    const bool names = random.chance(40);
    bool changed = false;
    for (ShownRow &row : draft.rows) {
        row.escaped = true;
        row.quoted = row.quoted || random.chance(50);
        changed = changed || (row.isText && row.value.contains(u';'));
        if (names)
            row.host.replace(u'_', s("\\_"));
    }
    draft.made.hasRepair = changed;
    return changed;
}

bool setTtlWords(Draft &draft, Seeded &random)
{
    draft.mustShowTtl = true;
    const QString words = random.oneOf<QString>(
        {s("1 hour"), s("Auto"), s("自動"), s("자동"), s("自动"), s("3600 s"), s("1h"), s("1時間"),
         s("1시간"), s("5 min"), s("Default"), s("10 分钟"), s("3,600")});
    for (ShownRow &row : draft.rows)
        row.ttl = words;
    return true;
}

bool setRegionless(Draft &draft, Seeded &)
{
    for (qsizetype i = 0; i < draft.rows.size(); ++i) {
        if (draft.set.records.at(i).kind != Record::Kind::BounceMx)
            continue;
        draft.made.wanted[i].value = s("feedback-smtp.amazonses.com");
        // In a zone file the dot makes the name whole.
        const bool dot = draft.rows.at(i).value.endsWith(u'.');
        draft.rows[i].value = draft.made.wanted.at(i).value + (dot ? s(".") : QString());
        draft.made.mustAsk = true;
        return true;
    }
    return false;
}

bool setUnknownType(Draft &draft, Seeded &random)
{
    const int i = random.below(int(draft.rows.size()));
    if (!draft.rows.at(i).isText)
        return false;
    draft.rows[i].type = random.oneOf<QString>({s("TMXXT"), s("TXTT"), s("TEXTT")});
    draft.made.wanted[i].type.clear();
    draft.made.mustAsk = true;
    return true;
}

} // namespace

QList<Trap> valueTraps()
{
    const QStringList oneLine{s("Markdown table"), s("columns that are blanks"),
                              s("columns padded with blanks")};
    const QStringList noType{s("values alone")};
    const QStringList noTtl{s("CSV of ACM"),        s("columns that are blanks"),
                            s("one cell per line"), s("steps of a guide"),
                            s("values alone"),      s("lines of Value-Domain"),
                            s("mail with a table")};
    return {
        {s("priority glued on"), ByHand, setGlued, {}, {s("steps of a guide")}},
        {s("key in several lines"), ByHand, setWrapped, {}, oneLine},
        {s("blanks in the key"), ByHand, setBlanksInKey, {}, {}},
        {s("several strings"), ByHand | Zone | Tool, setStrings, {}, {}},
        {s("strings stuck together"), ByHand | Zone | Tool, setStuck, {}, {}},
        {s("escapes"), ByHand, setEscapes, {}, {}},
        {s("TTL in words"), ByHand, setTtlWords, {}, noTtl},
        {s("no region"), ByHand | Zone, setRegionless, {}, {}},
        {s("unknown type"), Table | Lines, setUnknownType, {}, noType},
    };
}

} // namespace pastes
