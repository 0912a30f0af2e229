#include "core/intake/intake.h"

#include "core/intake/refusals.h"
#include "core/intake/repairs.h"
#include "core/intake/rowreader.h"
#include "core/intake/secrets.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace sda {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype mostFindings = 200;

bool hasTarget(std::optional<RecordType> type)
{
    return type == RecordType::Mx || type == RecordType::Cname || type == RecordType::Ns;
}

QString withoutFinalDot(QString text)
{
    if (text.size() > 1 && text.endsWith(u'.'))
        text.chop(1);
    return text;
}

std::optional<int> numberIn(const QString &text, int most)
{
    static const QRegularExpression form(u"^(\\d{1,9})\\s*s?$"_s);
    const auto match = form.match(foldWidths(text).trimmed());
    if (!match.hasMatch() || match.capturedView(1).toInt() > most)
        return std::nullopt;
    return match.capturedView(1).toInt();
}

void addOnce(QList<Finding> &findings, const Finding &finding)
{
    if (findings.size() < mostFindings && !findings.contains(finding))
        findings += finding;
}

/// Makes a row of what was read: repairs it, and says what was repaired.
class RowCare
{
public:
    explicit RowCare(QString ownDomain) : m_ownDomain(std::move(ownDomain)) { }

    IntakeRow care(const RawRow &raw)
    {
        IntakeRow row;
        row.type = raw.type;
        row.note = raw.note;
        row.host = hostOf(raw.host);
        row.priority = numberIn(raw.priority, 0xffff);
        row.ttl = numberIn(raw.ttl, 0x7fffffff);
        if (raw.value)
            takeValue(raw, row);
        if (raw.strangeBlanks)
            m_repairs += repaired<FindingCode::PasteRepairedBlanks>(row.value.value_or(row.host));
        if (raw.joined || m_severalStrings)
            m_repairs += finding<FindingCode::PasteRepairedJoined>(arg<Arg::Name> = row.host);
        return row;
    }
    QList<Finding> repairs() const { return m_repairs; }

private:
    template <FindingCode code>
    static Finding repaired(const QString &text)
    {
        return finding<code>(arg<Arg::Text> = excerpt(text));
    }

    QString hostOf(const QString &raw)
    {
        const Unquoted quoted = unquoted(raw);
        const QString before = quoted.text.trimmed();
        // Markdown writes `\_domainkey`.
        QString host = foldWidths(before).remove(u'\\');
        host.replace(u'。', u'.');
        if (host != QString(before).remove(u'\\'))
            m_repairs += repaired<FindingCode::PasteRepairedFullWidth>(before);
        host = withoutFinalDot(host);
        if (const auto once = undoubled(host, m_ownDomain)) {
            m_repairs += finding<FindingCode::PasteRepairedDomainDoubled>(
                arg<Arg::Text> = excerpt(host), arg<Arg::Name> = *once);
            host = *once;
        }
        return host;
    }

    void takeValue(const RawRow &raw, IntakeRow &row)
    {
        const QString cell = raw.value->trimmed();
        const Unquoted quoted = unquoted(cell);
        QString before = quoted.text;
        if (quoted.pieces == 0)
            before = before.left(endOfValue(before));
        if (quoted.typographic)
            m_repairs += repaired<FindingCode::PasteRepairedQuotes>(cell);
        m_severalStrings = quoted.pieces > 1;
        // Words behind backticks and brackets are the sentence that the value was quoted in.
        if (cell.startsWith(u'"') && row.note.isEmpty())
            row.note = quoted.rest;

        const QString folded = foldWidths(before);
        if (folded != before)
            m_repairs += repaired<FindingCode::PasteRepairedFullWidth>(before);
        const QString text = folded.trimmed();
        if (quoted.pieces > 0 && folded.startsWith(u' '))
            m_repairs += repaired<FindingCode::PasteRepairedBlanks>(text);
        if (text.isEmpty())
            return;
        row.value = text;
        if (!row.type && raw.unknownType.isEmpty() && beginsLikeRecord(text))
            row.type = RecordType::Txt;
        takeTarget(row);
    }

    /// `。` never stands in a value: there begins a sentence.
    static qsizetype endOfValue(const QString &text)
    {
        const auto isStop = [](QChar c) { return c == u'。' || c == u'｡'; };
        return std::find_if(text.begin(), text.end(), isStop) - text.begin();
    }

    /// "10 host", "host.", "host. and a sentence".
    static void takeTarget(IntakeRow &row)
    {
        static const QRegularExpression form(u"^(?:(\\d{1,5})\\s+)?(\\S+)(?:\\s+(.*))?$"_s,
                                             QRegularExpression::DotMatchesEverythingOption);
        const auto match = form.match(*row.value);
        if (!match.hasMatch() || !isHostName(match.capturedView(2)))
            return;
        const bool hasNumber = match.capturedLength(1) > 0;
        const bool hasSentence = match.capturedLength(3) > 0;
        if (!row.type && hasSentence)
            return;
        if (!row.type && hasNumber)
            row.type = RecordType::Mx;
        if (row.type && !hasTarget(row.type))
            return;
        if (hasNumber && row.type == RecordType::Mx && !row.priority)
            row.priority = numberIn(match.captured(1), 0xffff);
        row.value = withoutFinalDot(match.captured(2));
    }

    QString m_ownDomain;
    QList<Finding> m_repairs;
    bool m_severalStrings = false;
};

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

/// `ownDomain` not given: sample domains are accepted.
void addRow(const RawRow &raw, const std::optional<QString> &ownDomain, Intake &intake)
{
    RowCare care(ownDomain.value_or(QString()));
    const IntakeRow row = care.care(raw);
    if (!row.value && (row.host.isEmpty() || !row.type))
        return;
    if (const auto refusal = refusalOf(row, ownDomain)) {
        addOnce(intake.refused, *refusal);
        return;
    }
    const bool isAddress =
        row.host.size() > 1 && (row.host.contains(u'@') || row.host.contains(u'/'));
    if (isAddress) {
        addOnce(intake.refused,
                finding<FindingCode::NameNotAHost>(arg<Arg::Text> = excerpt(row.host)));
        return;
    }
    if (intake.rows.contains(row))
        return;
    intake.rows += row;
    for (const Finding &repair : care.repairs())
        addOnce(intake.repairs, repair);
    if (!raw.unknownType.isEmpty()) {
        addOnce(intake.questions,
                finding<FindingCode::PasteTypeUnknown>(arg<Arg::Text> = excerpt(raw.unknownType)));
    }
}

QString normalDomain(const QString &domain)
{
    return withoutFinalDot(domain.trimmed().toLower());
}

} // namespace

Intake readPasted(const QString &text, const QString &ownDomain)
{
    Intake intake;
    const auto lines = readableLines(text, pasteLimit, intake);
    if (!lines)
        return intake;
    const QString domain = normalDomain(ownDomain);
    RowReader reader(*lines, domain);
    const QList<RawRow> rows = reader.read();
    if (reader.isCutShort())
        intake.refused += finding<FindingCode::PasteTooLarge>(arg<Arg::Limit> = pasteLimit);
    for (const RawRow &row : rows)
        addRow(row, domain, intake);
    const bool isEmpty =
        intake.rows.isEmpty() && intake.refused.isEmpty() && intake.questions.isEmpty();
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
    if (lines->size() > 1) {
        // A wrapped key is put together, labels are left behind.
        const QList<RawRow> rows = RowReader(*lines, QString()).read();
        const auto row =
            std::ranges::find_if(rows, [](const RawRow &r) { return r.value.has_value(); });
        if (row != rows.end())
            raw = *row;
    }
    if (!raw.value) {
        const QString line = foldBlanks(lines->join(u' '), raw.strangeBlanks);
        const auto labelled = splitLabel(line);
        raw.value = labelled && labelled->field == Field::Value ? labelled->rest : line;
    }
    raw.host.clear();
    raw.type = type;
    raw.unknownType.clear();
    addRow(raw, std::nullopt, intake);
    return intake;
}

} // namespace sda
