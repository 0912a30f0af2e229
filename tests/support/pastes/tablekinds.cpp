#include "words.h"

namespace pastes {

namespace {

using Cells = QList<QStringList>;

/// Columns in an order that a header tells, or in a usual one.
struct TableForm
{
    QList<Column> columns;
    bool hasHeader = true;
};

template <typename T>
void shuffle(QList<T> &list, Seeded &random)
{
    for (qsizetype i = list.size() - 1; i > 0; --i)
        list.swapItemsAt(i, random.below(int(i) + 1));
}

bool hasPriorities(const Draft &draft)
{
    return std::ranges::any_of(draft.rows, [](const ShownRow &r) { return !r.priority.isEmpty(); });
}

TableForm tableForm(Draft &draft, Seeded &random, bool mayMove, bool mustHaveHeader = false)
{
    TableForm form;
    form.hasHeader = mustHaveHeader || random.chance(75);
    form.columns = random.chance(70) ? QList{Column::Type, Column::Name, Column::Value}
                                     : QList{Column::Name, Column::Type, Column::Value};
    if (draft.priorities == PriorityPlace::Column && hasPriorities(draft))
        form.columns.insert(random.chance(50) ? 2 : 3, Column::Priority);
    if (draft.mustShowTtl || random.chance(35))
        form.columns.append(Column::Ttl);
    if (!form.hasHeader)
        return form;
    if (random.chance(25))
        form.columns.append(Column::Current);
    if (random.chance(25))
        form.columns.append(Column::Note);
    if (mayMove && random.chance(50))
        shuffle(form.columns, random);
    return form;
}

QString currentValue(Seeded &random)
{
    return random.oneOf<QString>(
        {s(""), s(""), s("-"), s("v=spf1 a mx ~all"), s("mx.old-host.net.")});
}

QString cell(const Draft &draft, const ShownRow &row, Column column, Seeded &random)
{
    switch (column) {
    case Column::Type:
        return row.type;
    case Column::Name:
        return row.host;
    case Column::Value:
        return draft.priorities == PriorityPlace::InValue ? row.valueWithPriority()
                                                          : row.shownValue();
    case Column::Priority:
        return row.priority;
    case Column::Ttl:
        return row.ttl;
    case Column::Current:
        return currentValue(random);
    case Column::Note:
        break;
    }
    return row.note;
}

Cells cells(Draft &draft, const TableForm &form, Seeded &random)
{
    Cells table;
    if (form.hasHeader) {
        QStringList header;
        for (const Column column : form.columns) {
            QString word = columnWord(column, draft.language, random);
            if (draft.language == 1 && column == Column::Name && random.chance(15))
                word = s("Name/") + word;
            header.append(word);
        }
        // The same word for two columns would tell nothing.
        if (header.removeDuplicates() == 0)
            table.append(header);
        else
            return cells(draft, form, random);
    }
    for (const ShownRow &row : std::as_const(draft.rows)) {
        QStringList line;
        for (const Column column : form.columns)
            line.append(cell(draft, row, column, random));
        table.append(line);
    }
    return table;
}

QString csvCell(const QString &text, QChar separator, bool always)
{
    const bool must =
        always || text.contains(separator) || text.contains(u'"') || text.contains(u'\n');
    QString doubled = text;
    doubled.replace(u'"', s("\"\""));
    return must ? u'"' + doubled + u'"' : text;
}

QString layOutTabs(Draft &draft, Seeded &random)
{
    Cells table = cells(draft, tableForm(draft, random, true), random);
    QStringList lines;
    for (qsizetype i = 0; i < table.size(); ++i) {
        QStringList line = table.at(i);
        // Spreadsheets quote a cell of several lines.
        for (QString &text : line)
            text = text.contains(u'\n') ? csvCell(text, u'\t', true) : text;
        // A button behind the value in each row of the console.
        const bool isHeader = i == 0 && table.size() > draft.rows.size();
        if (draft.hasCopyWords && !isHeader)
            line.append(copyWord(draft.language));
        lines.append(line.join(u'\t'));
    }
    return lines.join(u'\n') + u'\n';
}

QString layOutCsv(Draft &draft, Seeded &random, QChar separator)
{
    const bool always = random.chance(30);
    const Cells table = cells(draft, tableForm(draft, random, true, random.chance(60)), random);
    QStringList lines;
    for (const QStringList &line : table) {
        QStringList shown;
        for (const QString &text : line)
            shown.append(csvCell(text, separator, always));
        lines.append(shown.join(separator));
    }
    const QString end = random.chance(60) ? s("\r\n") : s("\n");
    const QString mark = random.chance(40) ? QString(QChar(0xfeff)) : QString();
    return mark + lines.join(end) + end;
}

QString layOutAcmCsv(Draft &draft, Seeded &)
{
    QStringList lines{s("Domain Name,Record Name,Record Type,Record Value")};
    for (const ShownRow &row : std::as_const(draft.rows)) {
        const QStringList line{draft.set.domain, row.host, row.type, row.valueWithPriority()};
        QStringList shown;
        for (const QString &text : line)
            shown.append(csvCell(text, u',', false));
        lines.append(shown.join(u','));
    }
    return lines.join(s("\r\n"));
}

QString markdownCell(const QString &text, bool backticks)
{
    if (backticks && !text.isEmpty())
        return u'`' + text + u'`';
    QString escaped = text;
    escaped.replace(u'_', s("\\_"));
    return escaped;
}

QString layOutMarkdown(Draft &draft, Seeded &random)
{
    const bool backticks = random.chance(60);
    const bool edges = random.chance(85);
    const Cells table = cells(draft, tableForm(draft, random, true, true), random);
    QStringList lines;
    for (qsizetype i = 0; i < table.size(); ++i) {
        QStringList shown;
        for (const QString &text : table.at(i))
            shown.append(i == 0 ? text : markdownCell(text, backticks && text != s("-")));
        const QString line = shown.join(s(" | "));
        lines.append(edges ? s("| ") + line + s(" |") : line);
        if (i > 0)
            continue;
        const QStringList rule(shown.size(),
                               random.oneOf<QString>({s("---"), s(":--"), s("---:")}));
        lines.append(edges ? u'|' + rule.join(u'|') + u'|' : rule.join(u'|'));
    }
    return lines.join(u'\n');
}

/// A table of a page whose columns have become blanks. A value with blanks needs its quotes where
/// something stands behind it.
QString layOutCollapsed(Draft &draft, Seeded &random)
{
    const bool notes = random.chance(60);
    const bool typeFirst = random.chance(75);
    QStringList lines;
    if (random.chance(70)) {
        const int l = draft.language;
        QStringList header{columnWord(Column::Type, l, random),
                           columnWord(Column::Name, l, random)};
        if (!typeFirst)
            header.swapItemsAt(0, 1);
        header.append(columnWord(Column::Value, l, random));
        if (notes)
            header.append(columnWord(Column::Note, l, random));
        lines.append(header.join(u' '));
    }
    for (ShownRow row : std::as_const(draft.rows)) {
        row.quoted = row.quoted || notes;
        const bool told = draft.priorities != PriorityPlace::Untold;
        QStringList line{row.type, row.host, told ? row.valueWithPriority() : row.shownValue()};
        if (!typeFirst)
            line.swapItemsAt(0, 1);
        if (notes)
            line.append(row.note);
        lines.append(line.join(draft.blank));
    }
    return lines.join(u'\n') + u'\n';
}

/// Columns side by side with blanks, as in a terminal or a plain mail.
QString layOutAligned(Draft &draft, Seeded &random)
{
    TableForm form = tableForm(draft, random, true, true);
    form.columns.removeAll(Column::Current);
    form.columns.removeAll(Column::Priority);
    if (draft.priorities == PriorityPlace::Column)
        draft.priorities = PriorityPlace::InValue;
    const Cells table = cells(draft, form, random);
    QStringList lines;
    for (const QStringList &line : table) {
        QString shown;
        for (qsizetype column = 0; column < line.size(); ++column) {
            qsizetype width = 0;
            for (const QStringList &other : table)
                width = qMax(width, other.at(column).size());
            shown += line.at(column).leftJustified(width + 2, u' ');
        }
        lines.append(shown);
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace

QList<Kind> tableKinds()
{
    const QList<Naming> any{Naming::Relative, Naming::Whole, Naming::WholeWithDot};
    const auto comma = [](Draft &draft, Seeded &random) { return layOutCsv(draft, random, u','); };
    const auto semicolon = [](Draft &draft, Seeded &random) {
        return layOutCsv(draft, random, u';');
    };
    return {
        {s("cells with tabs"), Table, any, {}, layOutTabs, false},
        {s("CSV with commas"), Table, any, {}, comma, false},
        {s("CSV with semicolons"), Table, any, {}, semicolon, false},
        {s("CSV of ACM"),
         Table,
         {Naming::WholeWithDot},
         [](Draft &draft, Seeded &) {
             draft.priorities = PriorityPlace::InValue;
             return true;
         },
         layOutAcmCsv,
         true},
        {s("Markdown table"), Table, any, {}, layOutMarkdown, false},
        {s("columns that are blanks"), Table, any, {}, layOutCollapsed, false},
        {s("columns padded with blanks"), Table, any, {}, layOutAligned, false},
    };
}

} // namespace pastes
