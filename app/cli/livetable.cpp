#include "app/cli/livetable.h"

#include "app/cli/arguments.h"
#include "app/cli/print.h"
#include "core/intake/displaywidth.h"
#include "ui/text/shown.h"

#include <QTextBoundaryFinder>

namespace sda {

namespace {

using namespace Qt::StringLiterals;

constexpr int gap = 2; // columns between two cells
constexpr int narrowest = 8; // columns of a cell that is cut
constexpr int mostSentenceLines = 3;

/// The first `width` columns of `text`, with "…" where something is left out.
QString cut(const QString &text, int width)
{
    if (displayWidth(text) <= width)
        return text;
    QTextBoundaryFinder signs(QTextBoundaryFinder::Grapheme, text);
    qsizetype end = 0;
    for (qsizetype next = signs.toNextBoundary(); next > 0; next = signs.toNextBoundary()) {
        if (displayWidth(text.left(next)) > width - 1)
            break;
        end = next;
    }
    return width > 0 ? text.left(end) + u'…' : QString();
}

QString padded(const QString &text, int width)
{
    return text + QString(qMax(0, width - displayWidth(text)), u' ');
}

/// A sentence on several lines, broken where its language breaks lines.
QStringList wrapped(const QString &text, int width)
{
    QStringList lines;
    QString line;
    QTextBoundaryFinder breaks(QTextBoundaryFinder::Line, text);
    qsizetype begin = 0;
    while (begin < text.size()) {
        qsizetype end = breaks.toNextBoundary();
        if (end < 0)
            end = text.size();
        const QString piece = text.mid(begin, end - begin);
        if (!line.isEmpty() && displayWidth((line + piece).trimmed()) > width) {
            lines.append(line.trimmed());
            line.clear();
        }
        line += piece;
        begin = end;
    }
    if (!line.trimmed().isEmpty())
        lines.append(line.trimmed());
    if (lines.size() > mostSentenceLines) {
        lines.resize(mostSentenceLines);
        lines.last() += u'…';
    }
    for (QString &one : lines)
        one = cut(one, width);
    return lines;
}

QLatin1StringView colourOf(RecordState state)
{
    switch (state) {
    case RecordState::Verified:
    case RecordState::VerifiedWithRemark:
        return "\x1b[32m"_L1;
    case RecordState::Waiting:
        return "\x1b[33m"_L1;
    case RecordState::Wrong:
    case RecordState::Missing:
        return "\x1b[31m"_L1;
    case RecordState::Checking:
    case RecordState::Unknown:
        return {};
    }
    Q_UNREACHABLE();
}

QString coloured(const QString &text, RecordState state, bool colours)
{
    const QLatin1StringView colour = colourOf(state);
    return colours && !colour.isEmpty() ? colour + text + "\x1b[0m"_L1 : text;
}

struct Widths
{
    int mark = 0;
    int title = 0;
    int host = 0;
    int word = 0;
    int since = 0;

    int sum() const
    {
        return mark + 1 + title + gap + host + gap + word + (since > 0 ? gap + since : 0);
    }
};

/// First the host is cut, then the time left out, then the title is cut: the state stays.
Widths widthsOf(const QList<LiveTable::Row> &rows, int columns)
{
    Widths widths;
    for (const LiveTable::Row &row : rows) {
        widths.mark = qMax(widths.mark, displayWidth(mark(row.state)));
        widths.title = qMax(widths.title, displayWidth(row.title));
        widths.host = qMax(widths.host, displayWidth(row.host));
        widths.word = qMax(widths.word, displayWidth(row.word));
        widths.since = qMax(widths.since, displayWidth(row.since));
    }
    const auto shrink = [&widths, columns](int &width) {
        width = qMax(qMin(width, narrowest), width - qMax(0, widths.sum() - columns));
    };
    shrink(widths.host);
    if (widths.sum() > columns)
        widths.since = 0;
    shrink(widths.title);
    return widths;
}

QString lineOf(const LiveTable::Row &row, const Widths &widths, int columns, bool colours)
{
    const QString head = coloured(padded(mark(row.state), widths.mark), row.state, colours) + u' '
        + padded(cut(row.title, widths.title), widths.title) + QString(gap, u' ')
        + padded(cut(row.host, widths.host), widths.host) + QString(gap, u' ');
    if (widths.sum() > columns) // no place for all that must stay
        return cut(mark(row.state) + u' ' + row.word + u' ' + row.title, columns);
    QString line = head + coloured(padded(row.word, widths.word), row.state, colours);
    if (widths.since > 0)
        line += QString(gap, u' ') + row.since;
    while (line.endsWith(u' '))
        line.chop(1);
    return line;
}

} // namespace

LiveTable liveTableOf(const Report &report, const Plan &plan, const History &history,
                      const Texts &texts)
{
    LiveTable table{.heading = plan.domain.unicode()};
    for (const PlannedRecord &planned : plan.records) {
        const RecordReport *record = report.record(planned.id);
        const RecordState state = record ? record->state : RecordState::Checking;
        const QDateTime since = inStateSince(history, planned.id);
        //: in a table: since when a record has been in its state; %1: a time
        const QString sinceText =
            since.isValid() ? Cli::tr("since %1").arg(texts.time(since)) : QString();
        table.rows.append({state, texts.title(planned), visibleText(planned.host),
                           record ? texts.word(*record) : texts.word(state), sinceText});
    }
    table.progress = texts.progress(report);
    if (const auto finding = mostImportant(report))
        table.finding = texts.summary(*finding);
    if (table.finding == table.progress)
        table.finding.clear();
    return table;
}

QStringList linesOf(const LiveTable &table, int columns, int rows, bool colours)
{
    QStringList foot;
    if (!table.progress.isEmpty())
        foot += wrapped(table.progress, columns);
    if (!table.next.isEmpty())
        foot += wrapped(table.next, columns);
    if (!table.finding.isEmpty())
        foot += wrapped(table.finding, columns);

    QStringList lines{cut(table.heading, columns)};
    const Widths widths = widthsOf(table.rows, columns);
    for (const LiveTable::Row &row : table.rows)
        lines.append(lineOf(row, widths, columns, colours));
    // Terminals cannot draw again what has left them at the top.
    const qsizetype most = qMax<qsizetype>(1, rows - 1 - foot.size());
    if (lines.size() > most) {
        const qsizetype hidden = lines.size() - most + 1;
        lines.resize(most - 1);
        lines.append(cut("… +%1"_L1.arg(QString::number(hidden)), columns));
    }
    lines += foot;
    while (lines.size() > qMax(1, rows - 1))
        lines.removeLast();
    return lines;
}

} // namespace sda
