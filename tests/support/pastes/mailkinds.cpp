#include "labelled.h"

namespace pastes {

namespace {

struct Letter
{
    QString opening;
    QString closing;
};

Letter letter(int language, const QString &zone)
{
    const QString site = s("https://www.%1/").arg(inCodeForm(zone));
    const QString address = s("taro@") + inCodeForm(zone);
    const QString signature = s("\n-- \n") + address + s("  TEL 03-1234-5678\n") + site + u'\n';
    const QList<Letter> all{
        {s("Hello,\n\nplease add these records to our DNS. They are for our newsletter.\n\n"),
         s("\nThank you and best regards,\nTaro Yamada\n")},
        {s("山田様\n\nお世話になっております。下記のとおり登録をお願いいたします。\n\n"),
         s("\n以上、よろしくお願いいたします。\n山田 太郎\n")},
        {s("안녕하세요.\n\n아래 레코드를 등록해 주시기 바랍니다.\n\n"),
         s("\n감사합니다.\n김철수 드림\n")},
        {s("您好：\n\n请帮忙添加以下解析记录。\n\n"), s("\n谢谢！\n王小明\n")},
    };
    return {all.at(language).opening, all.at(language).closing + signature};
}

QString rowsOfMail(Draft &draft, Seeded &random)
{
    LabelForm form = labelForm(draft, random);
    form.isSpaced = true;
    if (random.chance(40)) {
        form.between = s(" ");
        setMarks(form, draft.language);
        form.bullet.clear();
        form.hasTitles = false;
        form.priorityInBrackets = draft.priorities == PriorityPlace::Column;
    }
    return labelled(draft, form, random);
}

QString layOutMail(Draft &draft, Seeded &random)
{
    const Letter around = letter(draft.language, draft.set.zone);
    return around.opening + rowsOfMail(draft, random) + around.closing;
}

QString layOutQuoted(Draft &draft, Seeded &random)
{
    const QString mark = random.oneOf<QString>({s("> "), s("> "), s(">"), s("> > "), s(">> ")});
    QStringList lines = layOutMail(draft, random).split(u'\n');
    for (QString &line : lines)
        line = (mark + line).trimmed();
    const QString who = s("On Sun, Nov 22, 2026 at 10:00 AM Taro <taro@%1> wrote:\n")
                            .arg(inCodeForm(draft.set.zone));
    return s("了解しました。\n\n") + who + lines.join(u'\n') + u'\n';
}

QString inQuotedPrintable(const QString &text)
{
    QString coded;
    for (const QByteArray &line : text.toUtf8().split('\n')) {
        qsizetype width = 0;
        for (qsizetype i = 0; i < line.size(); ++i) {
            const uchar octet = uchar(line.at(i));
            const bool isPlain = octet != '=' && octet < 0x7f && (octet >= ' ' || octet == '\t')
                && !(octet == ' ' && i + 1 == line.size());
            const QString shown = isPlain
                ? QString(QLatin1Char(char(octet)))
                : u'=' + QString::number(octet, 16).toUpper().rightJustified(2, u'0');
            if (width + shown.size() > 75) {
                coded += s("=\n");
                width = 0;
            }
            coded += shown;
            width += shown.size();
        }
        coded += u'\n';
    }
    coded.chop(1);
    return coded;
}

QString layOutCoded(Draft &draft, Seeded &random)
{
    const QString head = s("MIME-Version: 1.0\nContent-Type: text/plain; charset=UTF-8\n"
                           "Content-Transfer-Encoding: quoted-printable\n\n");
    const QString body = inQuotedPrintable(layOutMail(draft, random));
    return (random.chance(50) ? head : QString()) + body;
}

/// A plain table inside a mail.
QString layOutTableMail(Draft &draft, Seeded &random)
{
    if (draft.priorities == PriorityPlace::Column)
        draft.priorities = PriorityPlace::InValue;
    const Letter around = letter(draft.language, draft.set.zone);
    QString text = around.opening;
    const QString gap = random.oneOf<QString>({s("\t"), s("  "), s(" | ")});
    QStringList header;
    for (const Column column : {Column::Type, Column::Name, Column::Value})
        header.append(columnWord(column, draft.language, random));
    text += header.join(gap) + u'\n';
    for (const ShownRow &row : std::as_const(draft.rows)) {
        const bool told = draft.priorities == PriorityPlace::InValue;
        text +=
            QStringList{row.type, row.host, told ? row.valueWithPriority() : row.shownValue()}.join(
                gap)
            + u'\n';
    }
    return text + around.closing;
}

} // namespace

QList<Kind> mailKinds()
{
    const QList<Naming> any{Naming::Relative, Naming::Whole, Naming::WholeWithDot};
    return {
        {s("mail"), Mail, any, {}, layOutMail, false},
        {s("mail, quoted"), Mail, any, {}, layOutQuoted, false},
        {s("mail in quoted-printable"), Mail, any, {}, layOutCoded, false},
        {s("mail with a table"), Mail, any, {}, layOutTableMail, false},
    };
}

} // namespace pastes
