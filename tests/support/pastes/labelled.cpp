#include "labelled.h"

namespace pastes {

namespace {

QString cell(const Draft &draft, const ShownRow &row, Column column)
{
    if (column == Column::Type)
        return row.type;
    if (column == Column::Name)
        return row.host;
    if (column == Column::Priority)
        return row.priority;
    if (column == Column::Ttl)
        return row.ttl;
    return draft.priorities == PriorityPlace::InValue ? row.valueWithPriority() : row.shownValue();
}

QString title(const Draft &draft, const ShownRow &row)
{
    const QStringList checks{s(" verification"), s("検証"), s(" 인증:"), s("验证")};
    return row.note + checks.at(draft.language);
}

} // namespace

void setMarks(LabelForm &form, int language)
{
    form.open = QStringList{s("\""), s("「"), s("“"), s("“")}.at(language);
    form.close = QStringList{s("\""), s("」"), s("”"), s("”")}.at(language);
}

LabelForm labelForm(Draft &draft, Seeded &random)
{
    LabelForm form;
    form.columns = random.chance(50) ? QList{Column::Type, Column::Name, Column::Value}
                                     : QList{Column::Name, Column::Type, Column::Value};
    if (draft.priorities == PriorityPlace::Column)
        form.columns.insert(random.chance(50) ? 2 : 3, Column::Priority);
    if (draft.mustShowTtl || random.chance(30))
        form.columns.append(Column::Ttl);
    const bool isEastern = draft.language == 1 || draft.language == 3;
    form.separator = isEastern && random.chance(70) ? s("：") : s(": ");
    form.bullet = random.oneOf<QString>({{}, {}, {}, s("- "), s("・"), s("* "), s("  ")});
    if (random.chance(25)) {
        form.open = s("`");
        form.close = s("`");
    }
    form.hasTitles = random.chance(30);
    form.isSpaced = random.chance(60);
    return form;
}

QString labelled(Draft &draft, const LabelForm &form, Seeded &random)
{
    QMap<Column, QString> words;
    for (const Column column : form.columns)
        words[column] = columnWord(column, draft.language, random);
    // Alone in its line it would be the type.
    if (form.separator.contains(u'\n') && words.value(Column::Priority) == s("MX"))
        words[Column::Priority] = s("Priority");
    QString text;
    for (const ShownRow &row : std::as_const(draft.rows)) {
        if (form.hasTitles)
            text += title(draft, row) + u'\n';
        QStringList parts;
        for (const Column column : form.columns) {
            const bool isPriority = column == Column::Priority;
            if (isPriority && (row.priority.isEmpty() || form.priorityInBrackets))
                continue;
            const bool isOwn = row.isText && (row.quoted || !row.seams.isEmpty());
            const bool isOpen = form.isBracketed() && (form.open == s("`") || !isOwn)
                && (column == Column::Value || (column == Column::Name && form.open == s("`")));
            const QString shown = cell(draft, row, column);
            parts.append(form.bullet + words.value(column) + form.separator
                         + (isOpen ? row.marked(shown, form.open, form.close) : shown));
        }
        text += parts.join(form.between);
        if (form.priorityInBrackets && !row.priority.isEmpty())
            text += s("（%1 %2）").arg(words.value(Column::Priority), row.priority);
        text += form.isSpaced ? s("\n\n") : s("\n");
    }
    return text;
}

} // namespace pastes
