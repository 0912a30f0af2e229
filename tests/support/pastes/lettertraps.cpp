#include "draft.h"

namespace pastes {

namespace {

using Change = std::function<QString(QString)>;

/// Hosts, and values outside base64; true if anything has changed.
bool changeCells(Draft &draft, const Change &host, const Change &value)
{
    bool changed = false;
    for (ShownRow &row : draft.rows) {
        const ShownRow before = row;
        if (host)
            row.host = host(row.host);
        if (value)
            row.value = outsideBase64(row.value, value);
        changed = changed || row.host != before.host || row.value != before.value;
    }
    draft.made.hasRepair = changed;
    return changed;
}

QString inFullWidth(const QString &text, const QString &only = {})
{
    QString wide;
    for (const QChar c : text) {
        const bool changes = c > u' ' && c < QChar(0x7f) && (only.isEmpty() || only.contains(c));
        wide += changes ? QChar(c.unicode() + 0xfee0) : c;
    }
    return wide;
}

bool setFullWidthSigns(Draft &draft, Seeded &random)
{
    const QString signs =
        random.oneOf<QString>({s(";"), s("="), s(";="), s(":"), s("."), s(";:=.")});
    const Change change = [&](const QString &text) { return inFullWidth(text, signs); };
    return changeCells(draft, random.chance(50) ? Change() : change, change);
}

bool setFullWidth(Draft &draft, Seeded &random)
{
    const Change change = [](const QString &text) { return inFullWidth(text); };
    const bool hostOnly = random.chance(30);
    const bool typeToo = random.chance(30);
    for (ShownRow &row : draft.rows)
        row.type = typeToo ? inFullWidth(row.type) : row.type;
    return changeCells(draft, change, hostOnly ? Change() : change);
}

bool setQuotes(Draft &draft, Seeded &random)
{
    using Pair = std::pair<QString, QString>;
    Pair quotes = random.oneOf<Pair>({{s("“"), s("”")},
                                      {s("”"), s("”")},
                                      {s("„"), s("“")},
                                      {s("‘"), s("’")},
                                      {s("「"), s("」")},
                                      {s("«"), s("»")},
                                      {s("＂"), s("＂")},
                                      {s("'"), s("'")}});
    // Nobody divides a long text so.
    if (std::ranges::any_of(draft.rows, [](const ShownRow &r) { return r.value.size() > 255; })
        && quotes.first == s("'"))
        quotes = {s("“"), s("”")};
    bool hasText = false;
    for (ShownRow &row : draft.rows) {
        row.quoted = true;
        row.open = quotes.first;
        row.close = quotes.second;
        hasText = hasText || row.isText;
    }
    draft.made.hasRepair = hasText && quotes.first != s("'");
    return hasText;
}

bool setDashes(Draft &draft, Seeded &random)
{
    const QChar inName = random.oneOf<QChar>({QChar(0x2010), QChar(0x2011), QChar(0x2013)});
    const QString before = random.oneOf<QString>({s("–"), s("—"), s("−"), s("－"), s("‐")});
    return changeCells(
        draft, [&](QString host) { return host.replace(u'-', inName); },
        [&](QString value) {
            const bool isTarget = !value.contains(u'=');
            return isTarget ? value.replace(u'-', inName)
                            : value.replace(s(" -all"), u' ' + before + s("all"));
        });
}

bool setTildes(Draft &draft, Seeded &random)
{
    const QString tilde = random.oneOf<QString>({s("∼"), s("～"), s("〜"), s("˜")});
    return changeCells(draft, {}, [&](QString value) { return value.replace(u'~', tilde); });
}

bool setEntities(Draft &draft, Seeded &random)
{
    const int way = random.below(5);
    bool changed = false;
    for (ShownRow &row : draft.rows) {
        const QString before = row.value;
        if (way == 0)
            row.value =
                outsideBase64(row.value, [](QString t) { return t.replace(u'=', s("&#x3D;")); });
        if (way == 1)
            row.value.replace(u' ', s("&nbsp;"));
        if (way == 2)
            row.value =
                outsideBase64(row.value, [](QString t) { return t.replace(u'=', s("&#61;")); });
        if (way == 3 && row.isText) {
            row.quoted = true;
            row.open = row.close = s("&quot;");
        }
        if (way == 4)
            row.behind = s("<br>");
        changed = changed || row.value != before || way == 4 || (way == 3 && row.isText);
    }
    draft.made.hasRepair = changed;
    return changed;
}

bool setLinks(Draft &draft, Seeded &random)
{
    const QString scheme = random.chance(70) ? s("http://") : s("https://");
    const QString end = random.chance(40) ? s("/") : QString();
    bool changed = false;
    // Programs take the full stop behind a name for the end of a sentence.
    const auto linked = [&](const QString &name) {
        changed = true;
        return scheme + (name.endsWith(u'.') ? name.chopped(1) : name) + end;
    };
    for (ShownRow &row : draft.rows) {
        if (draft.naming != Naming::Relative && !row.host.isEmpty() && random.chance(60))
            row.host = linked(row.host);
        if (!row.isText && random.chance(60))
            row.value = linked(row.value);
    }
    draft.made.hasRepair = changed;
    return changed;
}

bool setCapitals(Draft &draft, Seeded &random)
{
    bool changed = false;
    const bool includes = random.chance(40);
    for (qsizetype i = 0; i < draft.rows.size(); ++i) {
        ShownRow &row = draft.rows[i];
        if (row.value.startsWith(s("v="))) {
            row.value[0] = u'V';
            changed = true;
        }
        if (includes && row.value.contains(s("include:"))) {
            row.value.replace(s("include:"), s("Include:"));
            draft.made.wanted[i].anyLetterCase = true;
        }
        row.host.replace(s("_dmarc"), s("_Dmarc"));
        if (random.chance(30))
            row.type = row.type.left(1) + row.type.mid(1).toLower();
    }
    draft.made.hasRepair = changed;
    return changed;
}

bool setUpperCase(Draft &draft, Seeded &random)
{
    const bool types = random.chance(40);
    for (ShownRow &row : draft.rows) {
        row.host = row.host.toUpper();
        if (!row.isText)
            row.value = row.value.toUpper();
        if (types)
            row.type = row.type.toLower();
    }
    return true;
}

bool setStops(Draft &draft, Seeded &)
{
    for (ShownRow &row : draft.rows) {
        if (row.value.endsWith(u'.'))
            row.value.chop(1);
        row.behind = s("。");
    }
    return true;
}

bool setDoubled(Draft &draft, Seeded &random)
{
    bool changed = false;
    for (ShownRow &row : draft.rows) {
        const bool dot = row.host.endsWith(u'.');
        if (draft.naming == Naming::Relative || row.host.isEmpty() || random.chance(20))
            continue;
        row.host += (dot ? s("") : s(".")) + draft.set.zone + (dot ? s(".") : s(""));
        changed = true;
    }
    draft.made.hasRepair = changed;
    return changed;
}

} // namespace

QList<Trap> letterTraps()
{
    const int notMachine = Everywhere & ~Machine;
    return {
        {s("full-width signs"), ByHand | Zone, setFullWidthSigns, {}, {}},
        {s("full-width letters"), ByHand, setFullWidth, {}, {}},
        {s("other quotes"), ByHand | Zone, setQuotes, {}, {}},
        {s("other dashes"), ByHand | Zone, setDashes, {}, {}},
        {s("other tildes"), ByHand | Zone, setTildes, {}, {}},
        {s("entities of HTML"), ByHand, setEntities, {}, {}},
        {s("links"), ByHand, setLinks, {}, {}},
        {s("capital letters"), ByHand, setCapitals, {}, {}},
        {s("names in upper case"), notMachine, setUpperCase, {}, {}},
        {s("full stops"), ByHand, setStops, {}, {s("CSV with commas"), s("CSV with semicolons")}},
        {s("domain doubled"), ByHand, setDoubled, {}, {}},
    };
}

} // namespace pastes
