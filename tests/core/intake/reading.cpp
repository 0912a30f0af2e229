#include "reading.h"

using namespace sda;
using pastes::MadePaste;
using pastes::Outcome;
using pastes::s;
using pastes::WantedRow;

namespace {

QString withoutDot(const QString &name)
{
    return name.endsWith(u'.') ? name.chopped(1) : name;
}

bool isAt(const QString &host, const WantedRow &wanted, const QString &base)
{
    if (host.isEmpty())
        return !wanted.nameTold;
    const QString name = pastes::inCodeForm(withoutDot(host));
    if (name == s("@"))
        return wanted.name == base;
    return name == wanted.name || name + u'.' + base == wanted.name;
}

bool isAt(const IntakeRow &row, const WantedRow &wanted, const MadePaste &made)
{
    // Where the text tells no name, the reader may still know it, below the sender domain.
    return isAt(row.host, wanted, made.base)
        || (!wanted.nameTold && isAt(row.host, wanted, made.domains.first()));
}

/// Blanks inside a key are none of it (RFC 6376, 3.6.1).
QString withoutBlanksInKey(const QString &value)
{
    const qsizetype key = value.indexOf(s("p=MI"));
    return key < 0 ? value : value.left(key) + value.mid(key).remove(u' ');
}

bool isSameText(const QString &is, const QString &wanted, bool anyCase)
{
    const auto sense = anyCase ? Qt::CaseInsensitive : Qt::CaseSensitive;
    return withoutBlanksInKey(is).compare(withoutBlanksInKey(wanted), sense) == 0;
}

bool hasValue(const QString &value, const WantedRow &wanted)
{
    if (!wanted.isText())
        return withoutDot(value).compare(withoutDot(wanted.value), Qt::CaseInsensitive) == 0;
    const QStringList all = wanted.alsoRight + QStringList{wanted.value};
    return std::ranges::any_of(
        all, [&](const QString &right) { return isSameText(value, right, wanted.anyLetterCase); });
}

bool isType(const IntakeRow &row, const WantedRow &wanted)
{
    return row.type ? textOf(*row.type) == wanted.type : wanted.type.isEmpty();
}

bool isRight(const IntakeRow &row, const WantedRow &wanted, const MadePaste &made)
{
    return isType(row, wanted) && isAt(row, wanted, made) && row.value
        && hasValue(*row.value, wanted) && row.priority == wanted.priority;
}

/// What is there is right, but something is missing.
bool isPartOf(const IntakeRow &row, const WantedRow &wanted, const MadePaste &made)
{
    const bool told = !row.host.isEmpty() || row.value;
    return told && (!row.type || isType(row, wanted))
        && (row.host.isEmpty() || isAt(row, wanted, made))
        && (!row.value || hasValue(*row.value, wanted))
        && (!row.priority || row.priority == wanted.priority);
}

bool isBare(const IntakeRow &row, const MadePaste &made)
{
    return !row.value && made.bareHosts.contains(row.host);
}

/// Seconds that some text says.
bool isTtl(int seconds)
{
    return QList{300, 600, 3600}.contains(seconds);
}

QString shown(const IntakeRow &row)
{
    const auto number = [](std::optional<int> n) { return n ? QString::number(*n) : s("-"); };
    return QStringList{row.type ? textOf(*row.type) : s("-"),
                       row.host,
                       row.value ? *row.value : s("-"),
                       number(row.priority),
                       number(row.ttl),
                       row.note}
        .join(s(" | "));
}

QString shown(const QList<Finding> &findings)
{
    QString text;
    for (const Finding &finding : findings) {
        text += u' ' + idOf(finding.code());
        for (const QVariant &value : finding.args())
            text += s(" [") + value.toString() + u']';
        text += u'\n';
    }
    return text;
}

bool isAnyIn(const QStringList &texts, const QString &text)
{
    return std::ranges::any_of(texts, [&](const QString &one) { return text.contains(one); });
}

/// The rows against the wanted ones: what is left of both.
struct Match
{
    QList<WantedRow> missing;
    QList<IntakeRow> extra;
    QString why;

    Match(const MadePaste &made, const Intake &intake) : extra(intake.rows)
    {
        for (const WantedRow &wanted : made.wanted) {
            if (wanted.type == s("refused"))
                continue;
            const auto found = std::ranges::find_if(
                extra, [&](const IntakeRow &row) { return isRight(row, wanted, made); });
            if (found == extra.end())
                missing.append(wanted);
            else
                extra.erase(found);
        }
        extra.removeIf([&](const IntakeRow &row) { return isBare(row, made); });
    }

    /// Takes away rows that are parts of missing ones.
    void setPartsAside(const MadePaste &made)
    {
        extra.removeIf([&](const IntakeRow &row) {
            const auto isPart = [&](const WantedRow &w) { return isPartOf(row, w, made); };
            if (std::ranges::any_of(missing, isPart))
                return true;
            // What is left of a refused row: where it stands.
            return !row.value && made.outcome == Outcome::Refused;
        });
    }
};

} // namespace

QString nameOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Exact:
        return s("exact");
    case Verdict::Asked:
        return s("asked");
    case Verdict::Wrong:
        return s("WRONG");
    case Verdict::Lost:
        return s("LOST");
    case Verdict::Unsaid:
        break;
    }
    return s("unsaid");
}

QString shown(const Intake &intake)
{
    QString text;
    for (const IntakeRow &row : intake.rows)
        text += s("  ") + shown(row) + u'\n';
    if (intake.domain)
        text += s("domain: ") + *intake.domain + u'\n';
    return text + s("repairs:\n") + shown(intake.repairs) + s("refused:\n") + shown(intake.refused)
        + s("questions:\n") + shown(intake.questions);
}

QString shown(const MadePaste &made)
{
    QString text;
    for (const WantedRow &row : made.wanted)
        text += s("  %1 | %2 | %3 | %4\n")
                    .arg(row.type, row.nameTold ? row.name : s("(%1)").arg(row.name), row.value,
                         row.priority ? QString::number(*row.priority) : s("-"));
    if (made.mustAsk)
        text += s("  and a question\n");
    if (made.hasRepair)
        text += s("  and a repair listed\n");
    if (made.outcome == Outcome::Refused)
        text += s("  refused, nowhere in the rows: ")
            + (made.damaged + made.strangers).join(s(", ")) + u'\n';
    return text;
}

Reading readingOf(const MadePaste &made, const Intake &intake)
{
    for (const IntakeRow &row : intake.rows) {
        if (isAnyIn(made.damaged, row.value.value_or(QString())))
            return {Verdict::Wrong, s("a row with the damaged value")};
        if (isAnyIn(made.strangers, row.host))
            return {Verdict::Wrong, s("a row of the sample domain")};
    }
    if (isAnyIn(made.secrets, shown(intake)) || isAnyIn(made.secrets, withoutSecrets(made.text)))
        return {Verdict::Wrong, s("a secret is repeated")};
    for (const IntakeRow &row : intake.rows) {
        if (row.ttl && !isTtl(*row.ttl))
            return {Verdict::Wrong, s("a TTL that nobody said")};
    }

    if (intake.domain && !made.domains.contains(pastes::inCodeForm(*intake.domain)))
        return {Verdict::Wrong, s("for another domain: ") + *intake.domain};

    const bool isAsked = !intake.questions.isEmpty() || !intake.refused.isEmpty();
    Match match(made, intake);
    if (!match.missing.isEmpty() || !match.extra.isEmpty()) {
        match.setPartsAside(made);
        if (!match.extra.isEmpty()) {
            // The refusal of one row excuses no other.
            const bool excused = isAsked && made.outcome != Outcome::Refused && !made.mustAsk;
            return {excused ? Verdict::Asked : Verdict::Wrong,
                    s("not told by the text: ") + shown(match.extra.first())};
        }
        if (!match.missing.isEmpty())
            return {isAsked ? Verdict::Asked : Verdict::Lost,
                    s("missing or incomplete: ") + match.missing.first().name + u' '
                        + match.missing.first().value.left(60)};
    }
    if (made.outcome == Outcome::Refused && intake.refused.isEmpty())
        return {Verdict::Lost, s("not refused")};
    if (made.mustAsk && !isAsked)
        return {Verdict::Lost, s("not asked")};
    if (made.hasRepair && !isAsked && intake.repairs.isEmpty())
        return {Verdict::Unsaid, s("no repair listed")};
    return {Verdict::Exact, {}};
}
