#include "core/intake/intake.h"

#include "core/intake/jsonrows.h"
#include "core/intake/refusals.h"
#include "core/intake/repairs.h"
#include "core/intake/rowcare.h"
#include "core/intake/rowreader.h"
#include "core/intake/rowset.h"
#include "core/intake/secrets.h"
#include "core/intake/senderdomain.h"

#include <algorithm>
#include <utility>

namespace sda {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype mostFindings = 200;

void addOnce(QList<Finding> &findings, const Finding &finding)
{
    if (findings.size() < mostFindings && !findings.contains(finding))
        findings += finding;
}

/// Whether there is something to read; says what was left out, and why.
std::optional<QStringList> readableLines(const QString &text, int limit, Intake &intake)
{
    if (text.size() > limit) {
        intake.refused += finding<FindingCode::PasteTooLarge>(arg<Arg::Limit> = limit);
        return std::nullopt;
    }
    Purged purged = withoutSecretLines(text);
    if (purged.privateKey)
        intake.refused += finding<FindingCode::PastePrivateKey>();
    if (purged.secret)
        intake.refused += finding<FindingCode::PasteSecret>();
    return std::move(purged.lines);
}

/// The row, repaired; nothing if it holds nothing or is refused. `ownDomain` not given: sample
/// domains are accepted.
std::optional<IntakeRow> cared(const RawRow &raw, const std::optional<QString> &ownDomain,
                               Intake &intake)
{
    RowCare care(ownDomain.value_or(QString()));
    const IntakeRow row = care.care(raw);
    if (!row.value && (row.host.isEmpty() || !row.type))
        return std::nullopt;
    // Put together from pieces that hid it
    if (row.value && holdsPrivateKey(*row.value)) {
        addOnce(intake.refused, finding<FindingCode::PastePrivateKey>());
        return std::nullopt;
    }
    if (row.value && row.value->size() > valueLimit) {
        addOnce(intake.refused, finding<FindingCode::PasteTooLarge>(arg<Arg::Limit> = valueLimit));
        return std::nullopt;
    }
    if (const auto refusal = refusalOf(row, ownDomain)) {
        addOnce(intake.refused, *refusal);
        return std::nullopt;
    }
    const bool isAddress =
        row.host.size() > 1 && (row.host.contains(u'@') || row.host.contains(u'/'));
    if (isAddress) {
        addOnce(intake.refused,
                finding<FindingCode::NameNotAHost>(arg<Arg::Text> = excerpt(row.host)));
        return std::nullopt;
    }
    if (care.isKeyDamaged()) {
        addOnce(intake.refused,
                finding<FindingCode::DkimKeyDamaged>(arg<Arg::Value> = excerpt(*row.value)));
        return std::nullopt;
    }
    for (const Finding &repair : care.repairs())
        addOnce(intake.repairs, repair);
    for (const Finding &question : care.questions())
        addOnce(intake.questions, question);
    if (!raw.unknownType.isEmpty()) {
        addOnce(intake.questions,
                finding<FindingCode::PasteTypeUnknown>(arg<Arg::Text> = excerpt(raw.unknownType)));
    }
    return row;
}

QString normalDomain(const QString &domain)
{
    const QString name = domain.trimmed().toLower();
    return name.endsWith(u'.') ? name.chopped(1) : name;
}

/// What the parts of a text say, put together.
struct Findings
{
    QList<RawRow> rows;
    QStringList domains;
    QStringList failures;
    bool wantsDomain = false;
    bool isCutShort = false;
};

void readLines(const QList<PasteLine> &lines, const QString &domain, Findings &found)
{
    if (lines.isEmpty())
        return;
    RowReader reader(lines, domain);
    found.rows += reader.read();
    found.domains += reader.domains();
    found.failures += reader.failures();
    found.wantsDomain = found.wantsDomain || reader.wantsDomain();
    found.isCutShort = found.isCutShort || reader.isCutShort();
}

QString textAt(const QList<PasteLine> &lines, const JsonPlace &place, Traces &traces)
{
    QString text;
    for (qsizetype i = place.firstLine; i <= place.lastLine; ++i) {
        const qsizetype start = i == place.firstLine ? place.start : 0;
        const qsizetype end = i == place.lastLine ? place.end : lines[i].text.size();
        text += lines[i].text.mid(start, end - start) + u'\n';
        traces |= lines[i].traces;
    }
    return text;
}

/// JSON and the text around it, in their order.
Findings readParts(const QList<PasteLine> &lines, const QString &domain)
{
    constexpr int mostTries = 200;
    Findings found;
    QList<PasteLine> around;
    JsonFinder finder(lines);
    int tries = 0;
    qsizetype start = 0; // in the line
    for (qsizetype at = 0; at < lines.size();) {
        const auto place = tries < mostTries ? finder.find(at, start) : std::nullopt;
        Traces traces;
        auto reading = place ? readJson(textAt(lines, *place, traces)) : std::nullopt;
        tries += place ? 1 : 0;
        PasteLine line = lines[at];
        if (!reading) {
            line.text = line.text.mid(start);
            start = 0;
            around += line;
            ++at;
            continue;
        }
        line.text = line.text.mid(start, place->start - start);
        around += line;
        readLines(std::exchange(around, {}), domain, found);
        for (RawRow &row : reading->rows) {
            row.traces |= traces;
            found.rows += row;
        }
        found.domains += reading->domains;
        found.wantsDomain = found.wantsDomain || reading->wantsDomain;
        at = place->lastLine;
        start = place->end;
    }
    readLines(around, domain, found);
    return found;
}

void addRows(const Findings &found, const QString &domain, Intake &intake)
{
    RowSet rows(domain);
    bool isFull = found.isCutShort;
    for (const RawRow &raw : found.rows) {
        if (const auto row = cared(raw, domain, intake); row && !rows.add(*row)) {
            isFull = true;
            break;
        }
    }
    intake.rows = rows.rows();
    if (isFull)
        intake.refused += finding<FindingCode::PasteTooManyRows>(arg<Arg::Limit> = rowLimit);
    for (const Finding &difference : rows.differences())
        addOnce(intake.questions, difference);
}

} // namespace

Intake readPasted(const QString &text, const QString &ownDomain)
{
    Intake intake;
    const auto readable = readableLines(text, pasteLimit, intake);
    if (!readable)
        return intake;
    const QString domain = normalDomain(ownDomain);
    const PasteLines lines = pasteLinesOf(*readable);
    if (lines.isCutShort)
        intake.refused += finding<FindingCode::PasteTooLarge>(arg<Arg::Limit> = pasteLimit);
    const Findings found = readParts(lines.lines, domain);
    addRows(found, domain, intake);
    intake.domain = senderDomainIn(found.domains, intake.rows);
    for (const QString &failure : found.failures) {
        addOnce(intake.questions,
                finding<FindingCode::PasteLookupFailed>(arg<Arg::Text> = excerpt(failure)));
    }
    if (found.wantsDomain && !intake.domain)
        intake.questions += finding<FindingCode::PasteDomainWanted>();
    const bool isEmpty = intake.rows.isEmpty() && intake.refused.isEmpty()
        && intake.questions.isEmpty() && !intake.domain;
    if (isEmpty && !text.trimmed().isEmpty())
        intake.questions += finding<FindingCode::PasteNothingFound>();
    return intake;
}

Intake readValue(const QString &text, std::optional<RecordType> type)
{
    Intake intake;
    auto lines = readableLines(text, valueLimit, intake);
    if (!lines)
        return intake;
    RawRow raw;
    lines->removeIf([](const QString &line) { return line.trimmed().isEmpty(); });
    if (lines->isEmpty())
        return intake;
    const QList<PasteLine> plain = pasteLinesOf(*lines).lines;
    if (plain.size() > 1) {
        // A wrapped key is put together, labels are left behind.
        const QList<RawRow> rows = RowReader(plain, QString()).read();
        const auto row =
            std::ranges::find_if(rows, [](const RawRow &r) { return r.value.has_value(); });
        if (row != rows.end())
            raw = *row;
    }
    if (!raw.value) {
        QStringList words;
        for (const PasteLine &line : plain) {
            words += line.text;
            raw.traces |= line.traces;
        }
        const QString line = words.join(u' ');
        const auto labelled = splitLabel(line);
        raw.value = labelled && labelled->field == Field::Value ? labelled->rest : line;
    }
    raw.host.clear();
    raw.type = type;
    raw.unknownType.clear();
    if (auto row = cared(raw, std::nullopt, intake))
        intake.rows += *row;
    return intake;
}

} // namespace sda
