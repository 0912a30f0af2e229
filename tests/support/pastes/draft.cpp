#include "draft.h"

#include <QRegularExpression>

namespace pastes {

namespace {

using Kind_ = Record::Kind;

QString shownHost(const QString &name, const QString &zone, Naming naming)
{
    if (naming == Naming::Whole)
        return name;
    if (naming == Naming::WholeWithDot)
        return name + u'.';
    return name == zone ? s("@") : name.chopped(zone.size() + 1);
}

QString noteOf(const Record &record)
{
    switch (record.kind) {
    case Kind_::Mx:
    case Kind_::BounceMx:
        return s("MX");
    case Kind_::Spf:
    case Kind_::BounceSpf:
        return s("SPF");
    case Kind_::Dkim:
    case Kind_::Alias:
        return s("DKIM");
    case Kind_::Dmarc:
        return s("DMARC");
    case Kind_::Token:
        return s("SES");
    case Kind_::Website:
        break;
    }
    return s("Web");
}

ShownRow shown(const Record &record, const QString &zone, Naming naming, bool dots)
{
    ShownRow row;
    row.type = record.type;
    row.host = shownHost(record.name, zone, naming);
    row.isText = record.isText();
    row.value = record.value + (dots && !row.isText ? s(".") : QString());
    row.priority = record.type == s("MX") ? QString::number(record.priority) : QString();
    row.ttl = s("600");
    row.note = noteOf(record);
    return row;
}

WantedRow wanted(const Record &record)
{
    WantedRow row;
    row.type = record.type;
    row.name = inCodeForm(record.name);
    row.value = record.value;
    if (record.type == s("MX"))
        row.priority = record.priority;
    return row;
}

} // namespace

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

Span base64In(const QString &value)
{
    static const QRegularExpression key(s("(?:^|[;\\s])p=([A-Za-z0-9+/]{40,}=*)"));
    static const QRegularExpression token(s("^(?:amazonses:)?([A-Za-z0-9+/]{43}=)$"));
    for (const QRegularExpression *form : {&key, &token}) {
        const auto match = form->match(value);
        if (match.hasMatch())
            return {match.capturedStart(1), match.capturedLength(1)};
    }
    return {};
}

QString outsideBase64(const QString &value, const std::function<QString(QString)> &change)
{
    const Span span = base64In(value);
    return change(value.left(span.start)) + value.mid(span.start, span.length)
        + change(value.mid(span.start + span.length));
}

QString ShownRow::shownValue(bool mustBeQuoted) const
{
    QString text = value;
    if (isText && (mustBeQuoted || quoted || !seams.isEmpty())) {
        QStringList pieces;
        qsizetype start = 0;
        for (const qsizetype seam : seams + QList<qsizetype>{value.size()}) {
            QString piece = value.mid(start, seam - start);
            if (escaped)
                piece.replace(u';', s("\\;"));
            pieces.append(open + piece + close);
            start = seam;
        }
        text = pieces.join(between);
    } else if (isText && escaped) {
        text.replace(u';', s("\\;"));
    }
    return before + text + behind;
}

QString ShownRow::valueWithPriority(bool mustBeQuoted) const
{
    if (priority.isEmpty())
        return shownValue(mustBeQuoted);
    return priority + glue + shownValue(mustBeQuoted);
}

QString ShownRow::marked(const QString &shown, const QString &left, const QString &right) const
{
    if (behind.isEmpty() || !shown.endsWith(behind))
        return left + shown + right;
    return left + shown.chopped(behind.size()) + right + behind;
}

QStringList ShownRow::strings() const
{
    QList<qsizetype> all = seams;
    for (qsizetype at = 255; seams.isEmpty() && at < value.size(); at += 255)
        all.append(at);
    QStringList pieces;
    qsizetype start = 0;
    for (const qsizetype seam : all + QList<qsizetype>{value.size()}) {
        QString piece = value.mid(start, seam - start);
        if (escaped)
            piece.replace(u';', s("\\;"));
        pieces.append(open + piece + close);
        start = seam;
    }
    return pieces;
}

void Draft::drop(qsizetype row)
{
    rows.removeAt(row);
    made.wanted.removeAt(row);
    set.records.removeAt(row);
}

void Draft::keepOnly(const std::function<bool(const Record &)> &shown)
{
    for (qsizetype i = rows.size() - 1; i >= 0; --i) {
        if (!shown(set.records.at(i)))
            drop(i);
    }
}

std::optional<Draft> makeDraft(const Kind &kind, RecordSet set, Seeded &random)
{
    Draft draft;
    draft.set = std::move(set);
    const QString typedDomain = draft.set.domain;
    if (kind.codeForm) {
        draft.set.zone = inCodeForm(draft.set.zone);
        draft.set.domain = inCodeForm(draft.set.domain);
        draft.set.mailFrom = inCodeForm(draft.set.mailFrom);
        for (Record &record : draft.set.records)
            record.name = inCodeForm(record.name);
    }
    draft.language = random.below(4);
    draft.naming = random.oneOf<Naming>(kind.namings);
    draft.priorities = random.oneOf<PriorityPlace>({PriorityPlace::Column, PriorityPlace::InValue,
                                                    PriorityPlace::InValue, PriorityPlace::Untold});
    draft.hasCopyWords = random.chance(50);
    const bool dots = random.chance(40);
    const bool quoted = random.chance(30);
    for (const Record &record : std::as_const(draft.set.records)) {
        draft.rows.append(shown(record, draft.set.zone, draft.naming, dots));
        draft.rows.last().quoted = quoted;
        draft.made.wanted.append(wanted(record));
    }
    draft.made.base = inCodeForm(draft.set.zone);
    draft.made.domains = {inCodeForm(draft.set.domain)};
    if (random.chance(70))
        draft.made.ownDomain = random.chance(30) ? inCodeForm(typedDomain) : typedDomain;
    if (kind.prepare && !kind.prepare(draft, random))
        return std::nullopt;
    return draft;
}

MadePaste layOut(const Kind &kind, Draft draft, Seeded &random)
{
    draft.made.kind = kind.name;
    draft.made.text = kind.layOut(draft, random);
    for (WantedRow &row : draft.made.wanted) {
        if (draft.priorities == PriorityPlace::Untold)
            row.priority.reset();
    }
    return draft.made;
}

std::optional<MadePaste> makePaste(const Kind &kind, const QList<Trap> &traps, quint32 seed)
{
    Seeded random(seed);
    const auto occurs = [&](const Trap &trap) {
        return (trap.families & kind.family) && !trap.notIn.contains(kind.name);
    };
    if (!std::ranges::all_of(traps, occurs))
        return std::nullopt;
    for (int tries = 0; tries < 40; ++tries) {
        std::optional<Draft> draft = makeDraft(kind, recordSet(random), random);
        if (!draft || draft->rows.isEmpty())
            continue;
        const auto isSet = [&](const Trap &trap) { return !trap.set || trap.set(*draft, random); };
        if (!std::ranges::all_of(traps, isSet))
            continue;
        MadePaste made = layOut(kind, *draft, random);
        bool changed = true;
        QStringList names;
        for (const Trap &trap : traps) {
            const QString text = trap.after ? trap.after(made.text, random) : made.text;
            changed = changed && (!trap.after || text != made.text);
            made.text = text;
            names.append(trap.name);
        }
        if (!changed)
            continue;
        made.seed = seed;
        made.trap = names.join(s(" + "));
        return made;
    }
    return std::nullopt;
}

const QList<Kind> &allKinds()
{
    static const QList<Kind> kinds =
        tableKinds() + lineKinds() + zoneKinds() + toolKinds() + machineKinds() + mailKinds();
    return kinds;
}

const QList<Trap> &allTraps()
{
    static const QList<Trap> traps = QList<Trap>{{s("none"), Everywhere, {}, {}, {}}} + blankTraps()
        + letterTraps() + valueTraps() + refusedTraps();
    return traps;
}

QList<Trap> trapsBeside()
{
    const QStringList names{s("ideographic blanks"), s("lines of Windows"),
                            s("blanks around values"), s("names in upper case")};
    QList<Trap> traps = allTraps();
    traps.removeIf([&](const Trap &trap) { return !names.contains(trap.name); });
    return traps;
}

} // namespace pastes
