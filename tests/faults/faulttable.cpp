#include "tests/faults/faulttable.h"

#include <QStringList>

#include <algorithm>

namespace sda {

namespace {

using namespace Qt::StringLiterals;

const QString head = u"| Fault | What the person sees | What was kept |"_s;

QString cell(QString text)
{
    return text.replace(u'|', u"\\|"_s);
}

/// The first cells below the head of our table, as they stand there.
QStringList firstColumn(const QString &page)
{
    QStringList faults;
    const QStringList lines = page.split(u'\n');
    for (qsizetype i = lines.indexOf(head) + 2; i >= 2 && i < lines.size(); ++i) {
        if (!lines.at(i).startsWith(u"| "_s))
            break;
        faults.append(lines.at(i).section(u" | "_s, 0, 0).mid(2));
    }
    return faults;
}

} // namespace

FaultTable &FaultTable::all()
{
    static FaultTable table;
    return table;
}

void FaultTable::tell(const FaultRow &row)
{
    Q_ASSERT(std::ranges::none_of(
        m_rows, [&row](const FaultRow &other) { return other.fault == row.fault; }));
    m_rows.append(row);
}

void FaultTable::skip(const QString &fault, const QString &why)
{
    tell({fault, u"not tried: "_s + why, u"–"_s});
}

QString FaultTable::markdown() const
{
    QString text = head + u"\n|---|---|---|\n"_s;
    for (const FaultRow &row : m_rows)
        text += u"| %1 | %2 | %3 |\n"_s.arg(cell(row.fault), cell(row.seen), cell(row.kept));
    return text;
}

QString FaultTable::differenceTo(const QString &page) const
{
    const QStringList there = firstColumn(page);
    QStringList ours;
    for (const FaultRow &row : m_rows)
        ours.append(cell(row.fault));
    for (const QString &fault : std::as_const(ours)) {
        if (!there.contains(fault))
            return u"the page lacks: "_s + fault;
    }
    for (const QString &fault : there) {
        if (!ours.contains(fault))
            return u"nobody tries: "_s + fault;
    }
    return there == ours ? QString() : u"the page has another order"_s;
}

} // namespace sda
