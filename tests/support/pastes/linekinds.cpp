#include "labelled.h"

namespace pastes {

namespace {

/// Some browsers copy a table cell by cell, with the words of buttons between.
QString layOutCells(Draft &draft, Seeded &random)
{
    if (draft.priorities == PriorityPlace::Column)
        draft.priorities = PriorityPlace::InValue;
    const bool isSpaced = random.chance(30);
    const bool hasHeader = random.chance(40);
    const bool copiesName = random.chance(50);
    QStringList lines;
    if (hasHeader) {
        for (const Column column : {Column::Type, Column::Name, Column::Value})
            lines.append(columnWord(column, draft.language, random));
    }
    const QString copy = copyWord(draft.language);
    for (const ShownRow &row : std::as_const(draft.rows)) {
        lines += {row.type, row.host};
        if (draft.hasCopyWords && copiesName)
            lines.append(copy);
        lines.append(draft.priorities == PriorityPlace::InValue ? row.valueWithPriority()
                                                                : row.shownValue());
        if (draft.hasCopyWords)
            lines.append(copy);
        if (isSpaced)
            lines.append(QString());
    }
    return lines.join(u'\n') + u'\n';
}

QString layOutLabels(Draft &draft, Seeded &random)
{
    return labelled(draft, labelForm(draft, random), random);
}

QString layOutLabelsAbove(Draft &draft, Seeded &random)
{
    LabelForm form = labelForm(draft, random);
    form.separator = random.chance(50) ? s("\n") : form.separator.trimmed() + u'\n';
    form.bullet.clear();
    return labelled(draft, form, random);
}

QString layOutOneLine(Draft &draft, Seeded &random)
{
    LabelForm form = labelForm(draft, random);
    form.between = random.oneOf<QString>({s(" "), s("  "), s("　")});
    form.bullet.clear();
    form.hasTitles = false;
    form.priorityInBrackets = draft.priorities == PriorityPlace::Column && random.chance(50);
    // What is not in brackets ends where the next label begins.
    if (!form.isBracketed() && random.chance(60)) {
        setMarks(form, draft.language);
    }
    return labelled(draft, form, random);
}

/// The steps of Tencent's page, in four languages.
QString layOutGuide(Draft &draft, Seeded &random)
{
    struct Words
    {
        QString check, host, type, value, behind;
    };
    const QList<Words> all{
        {s(" verification"), s("Host record: "), s("Record type: "), s("Record value: "),
         s(". If you have a mail server, enter its address in the record value.")},
        {s("検証"), s("ホストレコードへの入力："), s("レコードタイプの選択："),
         s("レコード値への入力："),
         s("。メールサーバーをお持ちの場合は、レコード値にメールサーバーアドレスを入力してください"
           "。")},
        {s(" 인증"), s("호스트 레코드: "), s("레코드 유형: "), s("레코드 값: "),
         s(" 이메일 서버가 있는 경우 레코드 값에 이메일 서버 주소를 입력합니다.")},
        {s("验证"), s("主机记录："), s("记录类型："), s("记录值："),
         s("。如果您有邮件服务器，记录值填写邮件服务器地址。")},
    };
    const Words words = all.at(draft.language);
    const bool isIndented = random.chance(50);
    const QString indent = isIndented ? s("    ") : QString();
    draft.priorities = PriorityPlace::Untold;
    QString text;
    for (const ShownRow &row : std::as_const(draft.rows)) {
        text += (isIndented ? s("  - ") : QString()) + row.note + words.check + u'\n';
        text += indent + words.host + u'`' + row.host + s("`\n");
        text += indent + words.type + row.type + u'\n';
        const bool hasSentence = !row.isText && random.chance(70);
        text += indent + words.value + row.marked(row.shownValue(), s("`"), s("`"))
            + (hasSentence ? words.behind : QString()) + u'\n';
    }
    return text;
}

/// Values alone, as the copy buttons give them.
QString layOutValues(Draft &draft, Seeded &)
{
    QStringList lines;
    for (qsizetype i = 0; i < draft.rows.size(); ++i) {
        draft.made.wanted[i].nameTold = false;
        lines.append(draft.priorities == PriorityPlace::InValue
                         ? draft.rows.at(i).valueWithPriority()
                         : draft.rows.at(i).shownValue());
    }
    if (draft.priorities != PriorityPlace::InValue)
        draft.priorities = PriorityPlace::Untold;
    return lines.join(u'\n') + u'\n';
}

/// The lines that Value-Domain's form takes.
QString layOutValueDomain(Draft &draft, Seeded &)
{
    draft.priorities = PriorityPlace::InValue;
    QStringList lines;
    for (const ShownRow &row : std::as_const(draft.rows))
        lines.append(row.type.toLower() + draft.blank + row.host + draft.blank
                     + row.valueWithPriority());
    return lines.join(u'\n') + u'\n';
}

} // namespace

QList<Kind> lineKinds()
{
    const QList<Naming> any{Naming::Relative, Naming::Whole, Naming::WholeWithDot};
    const auto known = [](Draft &draft, Seeded &) {
        // A host name or letters that nothing is said about can be anything.
        draft.keepOnly([](const Record &record) {
            const QString &value = record.value;
            return value.startsWith(s("v=")) || value.startsWith(s("k=rsa"))
                || value.startsWith(s("amazonses:")) || value == s("mxbiz1.qq.com")
                || value.startsWith(s("feedback-smtp")) || value.contains(s(".dkim."));
        });
        for (ShownRow &row : draft.rows)
            row.host.clear();
        return true;
    };
    const auto plain = [](Draft &draft, Seeded &) {
        draft.priorities = PriorityPlace::InValue;
        return true;
    };
    return {
        {s("one cell per line"), Lines, any, {}, layOutCells, false},
        {s("label lines"), Lines, any, {}, layOutLabels, false},
        {s("labels above values"), Lines, any, {}, layOutLabelsAbove, false},
        {s("labels in one line"), Lines, any, {}, layOutOneLine, false},
        {s("steps of a guide"), Lines, {Naming::Relative, Naming::Whole}, {}, layOutGuide, false},
        {s("values alone"), Lines, any, known, layOutValues, false},
        {s("lines of Value-Domain"), Lines, {Naming::Relative}, plain, layOutValueDomain, false},
    };
}

} // namespace pastes
