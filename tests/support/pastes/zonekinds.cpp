#include "draft.h"

namespace pastes {

namespace {

/// Free choices of those who write zone files.
struct ZoneForm
{
    bool hasOrigin = false;
    bool leavesOwnerOut = false;
    bool hasTtl = false;
    bool hasClass = true;
    bool classFirst = false;
    bool hasComments = false;
    bool hasBrackets = false;
    QString blank;
};

QString owner(const Draft &draft, qsizetype i, const ZoneForm &form)
{
    if (form.leavesOwnerOut && i > 0 && draft.rows.at(i).host == draft.rows.at(i - 1).host)
        return s("   ");
    return draft.rows.at(i).host;
}

QString data(const ShownRow &row, const ZoneForm &form)
{
    if (!row.isText)
        return row.priority.isEmpty() ? row.value : row.valueWithPriority();
    const QStringList strings = row.strings();
    if (form.hasBrackets && strings.size() > 1)
        return s("( ") + strings.join(s("\n\t\t")) + s(" )");
    return strings.join(u' ');
}

QString layOutZone(Draft &draft, Seeded &random)
{
    ZoneForm form;
    form.hasOrigin = draft.naming == Naming::Relative && random.chance(70);
    form.leavesOwnerOut = random.chance(50);
    form.hasTtl = random.chance(60);
    form.hasClass = random.chance(85);
    form.classFirst = random.chance(20);
    form.hasComments = random.chance(40);
    form.hasBrackets = random.chance(60);
    form.blank = random.oneOf<QString>({s("\t"), s(" "), s("    ")});
    QStringList lines;
    if (form.hasComments)
        lines.append(s("; records for mail, please add"));
    if (form.hasOrigin) {
        draft.made.domains.append(draft.set.zone);
        lines.append(s("$ORIGIN ") + draft.set.zone + u'.');
    }
    if (random.chance(30))
        lines.append(s("$TTL 3600"));
    for (qsizetype i = 0; i < draft.rows.size(); ++i) {
        const ShownRow &row = draft.rows.at(i);
        QStringList parts{owner(draft, i, form)};
        if (form.hasTtl)
            parts.append(row.ttl);
        if (form.hasClass)
            parts.insert(form.classFirst ? 1 : parts.size(), s("IN"));
        parts += {row.type, data(row, form)};
        QString line = parts.join(form.blank);
        if (form.hasComments && random.chance(60))
            line += s(" ; ----- ") + row.note;
        lines.append(line);
    }
    return lines.join(u'\n') + u'\n';
}

/// A sentence, then a zone line, for each record.
QString layOutProse(Draft &draft, Seeded &)
{
    const QStringList before{s("Please add the following record for %1."),
                             s("%1 のため次のレコードを追加してください。"),
                             s("%1 설정을 위해 다음 레코드를 추가해 주세요."),
                             s("请为 %1 添加以下记录。")};
    QString text;
    for (const ShownRow &row : std::as_const(draft.rows)) {
        text += before.at(draft.language).arg(row.note) + s("\n\n");
        text += row.host + s(" IN ") + row.type + u' ' + row.valueWithPriority(true) + s("\n\n");
    }
    return text;
}

} // namespace

QList<Kind> zoneKinds()
{
    const auto printed = [](Draft &draft, Seeded &random) {
        draft.priorities = PriorityPlace::InValue;
        const bool escaped = random.chance(50);
        for (ShownRow &row : draft.rows) {
            row.escaped = escaped;
            // Without the dot the zone would be appended.
            if (!row.isText && !row.value.endsWith(u'.'))
                row.value += u'.';
        }
        return true;
    };
    const auto plain = [](Draft &draft, Seeded &) {
        draft.priorities = PriorityPlace::InValue;
        return true;
    };
    return {
        {s("zone file"), Zone, {Naming::Relative, Naming::WholeWithDot}, printed, layOutZone, true},
        {s("prose with zone lines"),
         Zone,
         {Naming::Relative, Naming::Whole, Naming::WholeWithDot},
         plain,
         layOutProse,
         true},
    };
}

} // namespace pastes
