#include "ui/text/handoffdocument.h"

#include "core/handoff/checklines.h"
#include "core/handoff/route53.h"
#include "ui/text/shown.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sda {

namespace {

/// The remark stands before the fields that are typed, and before the purpose: a reader of pasted
/// text takes the first for the remark, and one behind the fields for the next record's.
constexpr HandoffColumn allColumns[] = {
    HandoffColumn::Action,  HandoffColumn::Note,     HandoffColumn::Host,  HandoffColumn::Name,
    HandoffColumn::Type,    HandoffColumn::Priority, HandoffColumn::Value, HandoffColumn::Ttl,
    HandoffColumn::Purpose, HandoffColumn::Reason,   HandoffColumn::Today, HandoffColumn::Undo,
};

bool isTyped(HandoffColumn column)
{
    return column == HandoffColumn::Host || column == HandoffColumn::Name
        || column == HandoffColumn::Value || column == HandoffColumn::Today
        || column == HandoffColumn::Undo;
}

/// Divided, a host would be copied divided; the others are short.
bool isUnbroken(HandoffColumn column)
{
    return column == HandoffColumn::Host || column == HandoffColumn::Type
        || column == HandoffColumn::Priority || column == HandoffColumn::Ttl;
}

/// What goes or changes, as master file lines. What nobody changes needs no way back.
QStringList undoOf(const HandoffRow &row)
{
    return row.isToEnter() || row.action == RecordAction::Remove ? row.undo : QStringList();
}

QString cellText(const HandoffRow &row, HandoffColumn column, const Handoff &handoff,
                 const HandoffTexts &texts)
{
    switch (column) {
    case HandoffColumn::Purpose:
        return texts.title(row);
    case HandoffColumn::Action:
        return texts.action(row);
    case HandoffColumn::Host:
        return handoff.names == NameForm::Full ? row.name : row.host;
    case HandoffColumn::Name:
        return handoff.names == NameForm::Full ? QString() : row.name;
    case HandoffColumn::Type:
        return textOf(row.type);
    case HandoffColumn::Priority:
        return row.priority ? QString::number(*row.priority) : QString();
    case HandoffColumn::Value:
        return row.value;
    case HandoffColumn::Ttl:
        return QString::number(row.ttl);
    case HandoffColumn::Reason:
        return texts.reason(row);
    case HandoffColumn::Today:
        return row.action == RecordAction::Keep ? QString() : row.today.join(u'\n');
    case HandoffColumn::Undo:
        return undoOf(row).join(u'\n');
    case HandoffColumn::Note:
        return row.note;
    }
    Q_UNREACHABLE();
}

TextTable tableOf(const Handoff &handoff, const HandoffTexts &texts,
                  const QList<HandoffColumn> &columns)
{
    TextTable table;
    table.rows.resize(handoff.rows.size());
    for (const HandoffColumn column : columns) {
        QStringList cells;
        for (const HandoffRow &row : handoff.rows)
            cells += cellText(row, column, handoff, texts);
        const bool isEmpty = std::all_of(cells.begin(), cells.end(),
                                         [](const QString &cell) { return cell.isEmpty(); });
        if (isEmpty && column != HandoffColumn::Host && column != HandoffColumn::Value)
            continue;
        if (isUnbroken(column))
            table.unbrokenColumns += int(table.header.size());
        if (isTyped(column))
            table.valueColumns += int(table.header.size());
        table.header += texts.word(column);
        for (qsizetype i = 0; i < cells.size(); ++i)
            table.rows[i] += cells[i];
    }
    return table;
}

/// Of a page's width, per cent. What is left goes to the value.
int widthOf(HandoffColumn column)
{
    switch (column) {
    case HandoffColumn::Action:
        return 17;
    case HandoffColumn::Host:
        return 15;
    case HandoffColumn::Priority:
        return 9; // its word must not be broken
    case HandoffColumn::Type:
        return 8;
    default:
        return 6;
    }
}

/// The columns that a page has room for; the value, which is copied, gets most of it. What it is
/// for, and the full name where the host is relative, stand in the remarks below. Left to
/// themselves, programs make all columns equal, or letters thin.
TextTable pageTable(const Handoff &handoff, const HandoffTexts &texts)
{
    QList<HandoffColumn> columns;
    for (const HandoffColumn column :
         {HandoffColumn::Action, HandoffColumn::Host, HandoffColumn::Type, HandoffColumn::Priority,
          HandoffColumn::Value, HandoffColumn::Ttl}) {
        // A column that holds nothing is not there.
        if (!tableOf(handoff, texts, {column}).header.isEmpty())
            columns += column;
    }
    TextTable table = tableOf(handoff, texts, columns);
    int rest = 100;
    for (const HandoffColumn column : columns)
        rest -= column == HandoffColumn::Value ? 0 : widthOf(column);
    for (const HandoffColumn column : columns)
        table.widths += column == HandoffColumn::Value ? rest : widthOf(column);
    return table;
}

/// "Label: text", every line break made visible.
QString labelLine(const QString &label, const QString &text)
{
    return label + u": "_s + visibleText(text) + u'\n';
}

QStringList commands(const Handoff &handoff, LookTool tool)
{
    const QString server =
        handoff.nameServers.isEmpty() ? QString() : handoff.nameServers.first().text();
    return checkLines(handoff.rows, tool, server);
}

QString checksText(const Handoff &handoff, const HandoffTexts &texts)
{
    const QStringList lines = commands(handoff, LookTool::Dig);
    if (lines.isEmpty())
        return {};
    return texts.checksIntro(!handoff.nameServers.isEmpty()) + u'\n' + lines.join(u'\n')
        + u"\n\n"_s;
}

QString codeText(const Handoff &handoff, const HandoffTexts &texts)
{
    return handoff.codeLine.isEmpty()
        ? QString()
        : texts.codeLineRequest() + u'\n' + handoff.codeLine + u"\n\n"_s;
}

QString beginning(const Handoff &handoff, const HandoffTexts &texts)
{
    return texts.request(handoff) + u"\n\n"_s + texts.explanation(handoff).join(u'\n') + u"\n\n"_s;
}

QString ending(const Handoff &handoff, const HandoffTexts &texts)
{
    return checksText(handoff, texts) + codeText(handoff, texts) + texts.thanks() + u'\n';
}

QString undoText(const HandoffRow &row, const HandoffTexts &texts)
{
    return row.isToEnter() || row.action == RecordAction::Remove
        ? texts.undoIntro(row) + u'\n' + zoneComments(row.undo)
        : QString();
}

/// What the aligned table has no room for.
QString remarkText(const HandoffRow &row, const Handoff &handoff, const HandoffTexts &texts)
{
    QString text = texts.title(row) + u" – "_s + row.name + u'\n';
    for (const HandoffColumn column :
         {HandoffColumn::Action, HandoffColumn::Reason, HandoffColumn::Ttl, HandoffColumn::Note,
          HandoffColumn::Today}) {
        const QString cell = cellText(row, column, handoff, texts);
        for (const QString &line : cell.split(u'\n', Qt::SkipEmptyParts))
            text += labelLine(texts.word(column), line);
    }
    return text + undoText(row, texts) + u'\n';
}

/// A record with a line per field, under its purpose.
QString recordText(const HandoffRow &row, const Handoff &handoff, const HandoffTexts &texts)
{
    QString text = texts.title(row) + u'\n';
    for (const HandoffColumn column : allColumns) {
        if (column == HandoffColumn::Undo || column == HandoffColumn::Purpose)
            continue;
        const QString cell = cellText(row, column, handoff, texts);
        for (const QString &line : cell.split(u'\n', Qt::SkipEmptyParts))
            text += labelLine(texts.word(column), line);
    }
    return text + undoText(row, texts) + u'\n';
}

QString paragraph(const QString &text)
{
    return u"<p>%1</p>\n"_s.arg(text.toHtmlEscaped());
}

QString codeBlock(const QStringList &lines)
{
    return u"<pre style=\"font-family:Consolas,Menlo,'DejaVu Sans Mono',monospace;"
           "white-space:pre-wrap;word-break:break-all;\">%1</pre>\n"_s.arg(
               lines.join(u'\n').toHtmlEscaped());
}

/// What a table on a page has no room for: why the record is needed, what stands there today, and
/// the way back.
QString remarkHtml(const HandoffRow &row, const Handoff &handoff, const HandoffTexts &texts)
{
    QString html = u"<p><b>%1</b>"_s.arg((texts.title(row) + u" – "_s + row.name).toHtmlEscaped());
    for (const HandoffColumn column :
         {HandoffColumn::Reason, HandoffColumn::Note, HandoffColumn::Today}) {
        const QString cell = cellText(row, column, handoff, texts);
        for (const QString &line : cell.split(u'\n', Qt::SkipEmptyParts))
            html += u"<br>"_s + labelLine(texts.word(column), line).trimmed().toHtmlEscaped();
    }
    html += u"</p>\n"_s;
    if (row.isToEnter() || row.action == RecordAction::Remove)
        html += paragraph(texts.undoIntro(row));
    const QStringList undo = undoOf(row);
    if (!undo.isEmpty())
        html += codeBlock({zoneComments(undo).trimmed()});
    return html;
}

QString page(const QString &title, const QString &body, const QString &language)
{
    return u"<!DOCTYPE html>\n<html lang=\"%1\"><head><meta charset=\"utf-8\"><title>%2</title>"
           "</head>\n<body>\n%3</body></html>\n"_s.arg(language, title.toHtmlEscaped(), body);
}

QString markdownDocument(const Handoff &handoff, const HandoffTexts &texts)
{
    QString text = texts.request(handoff) + u"\n\n"_s;
    for (const QString &sentence : texts.explanation(handoff))
        text += u"- "_s + sentence + u'\n';
    text += u'\n' + toMarkdown(handoffTable(handoff, texts)) + u'\n';
    const QStringList lines = commands(handoff, LookTool::Dig);
    if (!lines.isEmpty())
        text += texts.checksIntro(!handoff.nameServers.isEmpty()) + u"\n\n```\n"_s
            + lines.join(u'\n') + u"\n```\n\n"_s;
    if (!handoff.codeLine.isEmpty())
        text += texts.codeLineRequest() + u"\n\n`"_s + handoff.codeLine + u"`\n"_s;
    return text;
}

QString zoneDocument(const Handoff &handoff, const HandoffTexts &texts)
{
    LineRemarks remarks;
    const bool anyGoes =
        std::any_of(handoff.rows.begin(), handoff.rows.end(),
                    [](const HandoffRow &row) { return !row.lookFirst && !undoOf(row).isEmpty(); });
    remarks.above = QStringList{texts.request(handoff)};
    if (anyGoes)
        remarks.above += texts.zoneDeletions();
    remarks.above += texts.zoneSigns() + texts.explanation(handoff);
    for (const HandoffRow &row : handoff.rows) {
        QStringList lines{texts.title(row), texts.action(row), texts.reason(row)};
        if (!row.note.isEmpty())
            lines += visibleText(row.note);
        remarks.rows.insert(row.id, lines);
    }
    if (!handoff.codeLine.isEmpty())
        remarks.below = {texts.codeLineRequest(), handoff.codeLine};
    return zoneLines(handoff.rows, handoff.zone, handoff.names, remarks);
}

QByteArray route53Document(const Handoff &handoff, const HandoffTexts &texts)
{
    return route53Batch(handoff.rows, handoff.existing, texts.route53Comment(handoff)).json;
}

QString commandDocument(const Handoff &handoff, LookTool tool)
{
    const QStringList lines = commands(handoff, tool);
    return lines.isEmpty() ? QString() : lines.join(u'\n') + u'\n';
}

} // namespace

TextTable handoffTable(const Handoff &handoff, const HandoffTexts &texts)
{
    return tableOf(handoff, texts, {std::begin(allColumns), std::end(allColumns)});
}

QString handoffTsv(const Handoff &handoff, const HandoffTexts &texts)
{
    return toTsv(withoutFormulas(handoffTable(handoff, texts)));
}

QString handoffPlainText(const Handoff &handoff, const HandoffTexts &texts)
{
    // The value stands last: what is long needs no column.
    TextTable table = tableOf(handoff, texts,
                              {HandoffColumn::Action, HandoffColumn::Host, HandoffColumn::Type,
                               HandoffColumn::Priority, HandoffColumn::Value});
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        QStringList &cells = table.rows[i];
        cells[0] = texts.actionWord(handoff.rows[i]); // the sentence stands below
        // Who divides the line at its blanks would take the value for the number.
        if (cells.size() == 5 && cells[3].isEmpty())
            cells[3] = u"-"_s;
    }
    QString text = beginning(handoff, texts) + toPlainText(table) + u'\n';
    for (const HandoffRow &row : handoff.rows)
        text += remarkText(row, handoff, texts);
    return text + ending(handoff, texts);
}

QString handoffHtml(const Handoff &handoff, const HandoffTexts &texts)
{
    QString html = paragraph(texts.request(handoff));
    html += u"<ul>\n"_s;
    for (const QString &sentence : texts.explanation(handoff))
        html += u"<li>%1</li>\n"_s.arg(sentence.toHtmlEscaped());
    html += u"</ul>\n"_s + toHtml(pageTable(handoff, texts));
    for (const HandoffRow &row : handoff.rows)
        html += remarkHtml(row, handoff, texts);
    const QStringList lines = commands(handoff, LookTool::Dig);
    if (!lines.isEmpty())
        html += paragraph(texts.checksIntro(!handoff.nameServers.isEmpty())) + codeBlock(lines);
    if (!handoff.codeLine.isEmpty())
        html += paragraph(texts.codeLineRequest()) + codeBlock({handoff.codeLine});
    return html + paragraph(texts.thanks());
}

MailText handoffMail(const Handoff &handoff, const HandoffTexts &texts)
{
    QString text = beginning(handoff, texts);
    for (const HandoffRow &row : handoff.rows)
        text += recordText(row, handoff, texts);
    return {texts.subject(handoff.domain), text + ending(handoff, texts),
            handoffHtml(handoff, texts)};
}

QByteArray handoffMailto(const Handoff &handoff, const HandoffTexts &texts)
{
    const MailText mail = handoffMail(handoff, texts);
    const QString shortBody = texts.request(handoff) + u"\n\n"_s + texts.tableFollows() + u"\n\n"_s
        + codeText(handoff, texts) + texts.thanks() + u'\n';
    return mailtoAddress(mail.subject, mail.plain, shortBody);
}

QByteArray handoffFile(const Handoff &handoff, HandoffFormat format, const HandoffTexts &texts)
{
    switch (format) {
    case HandoffFormat::Text:
        return handoffPlainText(handoff, texts).toUtf8();
    case HandoffFormat::Tsv:
        return handoffTsv(handoff, texts).toUtf8();
    case HandoffFormat::Csv:
        return toCsv(handoffTable(handoff, texts)).toUtf8();
    case HandoffFormat::Markdown:
        return markdownDocument(handoff, texts).toUtf8();
    case HandoffFormat::Html:
        return page(texts.subject(handoff.domain), handoffHtml(handoff, texts), texts.language())
            .toUtf8();
    case HandoffFormat::Zone:
        return zoneDocument(handoff, texts).toUtf8();
    case HandoffFormat::Route53:
        return route53Document(handoff, texts);
    case HandoffFormat::Dig:
        return commandDocument(handoff, LookTool::Dig).toUtf8();
    case HandoffFormat::Nslookup:
        return commandDocument(handoff, LookTool::Nslookup).toUtf8();
    case HandoffFormat::Eml:
        return mailMessage(handoffMail(handoff, texts));
    }
    Q_UNREACHABLE();
}

} // namespace sda
