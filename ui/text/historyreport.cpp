#include "ui/text/historyreport.h"

#include "ui/text/shown.h"
#include "ui/text/watchtexts.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace sda {

namespace {

/// For browsers; QTextDocument reads the part of it that it knows, and must not know the family of
/// the page: its own one draws Han letters as the readers of the language write them. "value" is
/// text to be compared letter by letter.
constexpr auto styleSheet =
    ":root { font-family: sans-serif; }\n"
    "body { color: #1b1f24; background: #ffffff; margin: 24px; }\n"
    "h1 { font-size: 20px; } h2 { font-size: 15px; margin-top: 20px; }\n"
    "p { margin: 6px 0 10px 0; }\n"
    "table { border-collapse: collapse; width: 100%; }\n"
    "table.lines th, table.lines td { border: 1px solid #b8bfc6; }\n"
    "th, td { text-align: left; vertical-align: top; }\n"
    "th { background: #f0f2f4; font-weight: bold; }\n"
    "td.value { font-family: Consolas, Menlo, 'DejaVu Sans Mono', monospace;"
    " word-break: break-all; overflow-wrap: anywhere; }\n"
    ".quiet { color: #55606b; }\n"
    "@media print { body { margin: 0; } tr { break-inside: avoid; } }\n"_L1;

QString escaped(const QString &text)
{
    return visibleText(text).toHtmlEscaped();
}

/// Values below each other.
QString lines(const QStringList &values)
{
    QStringList parts;
    for (const QString &value : values)
        parts += escaped(value);
    return parts.join("<br>"_L1);
}

/// Shape, word and colour together, as in the window. The colours are those of a light ground.
struct Sign
{
    QLatin1StringView colour;
    char16_t shape;
};

Sign signOf(RecordState state)
{
    switch (state) {
    case RecordState::Verified:
    case RecordState::VerifiedWithRemark:
        return {"#14703a"_L1, u'✓'};
    case RecordState::Waiting:
        return {"#0a6670"_L1, u'◔'};
    case RecordState::Wrong:
        return {"#b3261e"_L1, u'✗'};
    case RecordState::Missing:
        return {"#9c4200"_L1, u'○'};
    case RecordState::Checking:
    case RecordState::Unknown:
        return {"#55606b"_L1, u'?'};
    }
    Q_UNREACHABLE();
}

QString stateHtml(RecordState state, const QString &word)
{
    const Sign sign = signOf(state);
    return u"<span style=\"color:%1;\"><b>%2</b> %3</span>"_s.arg(sign.colour, QChar(sign.shape),
                                                                  word.toHtmlEscaped());
}

struct Column
{
    ReportColumn what;
    int width; ///< per cent
    bool isValue = false;
};

/// `rows` hold HTML.
QString table(const QList<Column> &columns, const QList<QStringList> &rows, const WatchTexts &words)
{
    QString html =
        u"<table class=\"lines\" border=\"1\" cellspacing=\"0\" cellpadding=\"5\" width=\"100%\">\n<tr>"_s;
    for (const Column &column : columns)
        html += u"<th width=\"%1%\">%2</th>"_s.arg(QString::number(column.width),
                                                   words.word(column.what).toHtmlEscaped());
    html += "</tr>\n"_L1;
    for (const QStringList &row : rows) {
        html += "<tr>"_L1;
        for (qsizetype i = 0; i < columns.size(); ++i)
            html += (columns.at(i).isValue ? "<td class=\"value\">"_L1 : "<td>"_L1) + row.value(i)
                + "</td>"_L1;
        html += "</tr>\n"_L1;
    }
    return html + "</table>\n"_L1;
}

QString titleOf(const PlannedRecord &planned, const Texts &texts)
{
    return planned.note.isEmpty() ? texts.title(planned)
                                  : texts.title(planned) + u" – "_s + planned.note;
}

/// In a document that is kept, "today" has no meaning; in few letters, the same in all languages.
QString stamp(const QDateTime &utc)
{
    return utc.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s);
}

QString quiet(const QString &text)
{
    return u"<span class=\"quiet\">%1</span>"_s.arg(text.toHtmlEscaped());
}

/// Where nobody could look, nothing is said about what stands there.
QString valuesHtml(const QStringList &values, RecordState state, const WatchTexts &words)
{
    if (values.isEmpty())
        return state == RecordState::Unknown ? QString() : quiet(words.stillEmpty());
    return lines(values);
}

/// The state, and below it what is the matter.
QString stateCell(const RecordReport &record, bool entered, const WatchTexts &words)
{
    const Texts &texts = words.texts();
    if (!entered && leftNoTrace(record))
        return words.notAddedYet().toHtmlEscaped();
    QString html = stateHtml(record.state, texts.word(record));
    for (const Finding &finding : record.findings)
        html += "<br>"_L1 + texts.summary(finding).toHtmlEscaped();
    return html;
}

/// A long key that is as it should be need not stand there twice.
QString nowHtml(const PlannedRecord &planned, const RecordReport &record, const WatchTexts &words)
{
    return record.current == QStringList{planned.record.value}
        ? quiet(words.asItShouldBe())
        : valuesHtml(record.current, record.state, words);
}

QString recordsTable(const HistoryReport &content, const WatchTexts &words)
{
    const Texts &texts = words.texts();
    QList<QStringList> rows;
    for (const PlannedRecord &planned : content.plan.records) {
        const RecordReport *record = content.report.record(planned.id);
        const bool isKnown = content.report.verdict && record;
        rows += {escaped(titleOf(planned, texts)),
                 escaped(planned.record.name.text()),
                 escaped(textOf(planned.record.type)),
                 isKnown ? stateCell(*record, content.entered, words)
                         : words.notChecked().toHtmlEscaped(),
                 stamp(inStateSince(content.history, planned.id)),
                 escaped(planned.record.value),
                 isKnown ? nowHtml(planned, *record, words) : QString()};
    }
    return table({{ReportColumn::Record, 12},
                  {ReportColumn::Name, 14, true},
                  {ReportColumn::Type, 8},
                  {ReportColumn::State, 16},
                  {ReportColumn::Since, 10},
                  {ReportColumn::Expected, 20, true},
                  {ReportColumn::Now, 20, true}},
                 rows, words);
}

QString timelineTable(const HistoryReport &content, const WatchTexts &words)
{
    const Texts &texts = words.texts();
    QHash<QString, QString> titles;
    for (const PlannedRecord &planned : content.plan.records)
        titles.insert(planned.id, titleOf(planned, texts));
    QList<QStringList> rows;
    for (const StateChange &change : content.history) {
        rows +=
            {stamp(change.at),
             // Of a record that the plan has no longer, the id is all there is.
             escaped(titles.value(change.recordId, change.recordId)),
             stateHtml(change.state, texts.word(change.state)),
             change.answering > 0 ? words.countOf(change.right, change.answering).toHtmlEscaped()
                                  : QString(),
             valuesHtml(change.values, change.state, words)};
    }
    if (rows.isEmpty())
        return u"<p>%1</p>\n"_s.arg(words.nothingYet().toHtmlEscaped());
    return table({{ReportColumn::Time, 16},
                  {ReportColumn::Record, 20},
                  {ReportColumn::State, 14},
                  {ReportColumn::NameServers, 12},
                  {ReportColumn::Then, 38, true}},
                 rows, words);
}

/// "UTC+09:00": the name of a zone means nothing to somebody in another one.
QString offsetOf(const QDateTime &utc)
{
    return QString::fromLatin1(QTimeZone(utc.toLocalTime().offsetFromUtc()).id());
}

QString factsHtml(const HistoryReport &content, const WatchTexts &words)
{
    QStringList servers;
    for (const DnsName &server : content.report.nameServers)
        servers += server.text();
    const QString program = u"Sender Domain Assistant %1, Qt %2"_s.arg(
        QLatin1StringView(SDA_VERSION), QLatin1StringView(qVersion()));
    const std::pair<ReportFact, QString> facts[] = {
        {ReportFact::Domain, content.domain.ascii()},
        {ReportFact::Service, content.service},
        {ReportFact::Zone, content.plan.zone.isRoot() ? QString() : content.plan.zone.text()},
        {ReportFact::NameServers, servers.join(", "_L1)},
        {ReportFact::LookedAt, stamp(content.report.checkedAt)},
        {ReportFact::VerifiedSince, stamp(content.verifiedSince)},
        {ReportFact::Deadline, content.deadline ? stamp(*content.deadline) : QString()},
        {ReportFact::ConsoleShows, words.consoleWord(content.consoleStatus)},
        {ReportFact::MadeAt, stamp(content.madeAt)},
        {ReportFact::MadeWith, program},
    };
    QString html = u"<table cellspacing=\"0\" cellpadding=\"2\" width=\"100%\">\n"_s;
    for (const auto &[fact, text] : facts) {
        if (!text.isEmpty())
            html += u"<tr><td width=\"22%\" class=\"quiet\">%1</td><td>%2</td></tr>\n"_s.arg(
                words.word(fact).toHtmlEscaped(), escaped(text));
    }
    return html + "</table>\n"_L1;
}

} // namespace

QString historyReportHtml(const HistoryReport &content, const Texts &texts)
{
    const WatchTexts words(texts.language());
    const QString title = words.reportTitle(content.domain).toHtmlEscaped();
    const QString state =
        content.report.verdict ? texts.progress(content.report) : words.notChecked();
    QString html =
        u"<!DOCTYPE html>\n<html lang=\"%1\"><head><meta charset=\"utf-8\"><title>%2"
        "</title>\n<style>\n%3</style></head>\n<body>\n"_s.arg(texts.language(), title, styleSheet);
    html += u"<h1>%1</h1>\n<p><b>%2</b></p>\n"_s.arg(title, state.toHtmlEscaped());
    for (const Finding &finding : content.report.findings)
        html += u"<p>%1</p>\n"_s.arg(texts.summary(finding).toHtmlEscaped());
    html += factsHtml(content, words);
    html += u"<h2>%1</h2>\n"_s.arg(words.recordsHeading().toHtmlEscaped());
    html += recordsTable(content, words);
    html += u"<h2>%1</h2>\n"_s.arg(words.timelineHeading().toHtmlEscaped());
    html += timelineTable(content, words);
    html += u"<p class=\"quiet\">%1</p>\n"_s.arg(
        words.timeNote(offsetOf(content.madeAt)).toHtmlEscaped());
    return html + "</body></html>\n"_L1;
}

} // namespace sda
