#include "ui/records/recordsmodel.h"

#include "ui/look/look.h"
#include "ui/records/earlieranswers.h"
#include "ui/text/misplaced.h"
#include "ui/widgets/levelsstrip.h"

#include <algorithm>

namespace sda {

namespace {

bool isRight(RecordState state)
{
    return state == RecordState::Verified || state == RecordState::VerifiedWithRemark;
}

} // namespace

QDateTime waitEndOf(const RecordReport &report)
{
    QDateTime until;
    for (const Finding &finding : report.findings) {
        if (finding.severity() == Severity::Wait && finding.args().contains(Arg::Until)
            && (!until.isValid() || finding.time(Arg::Until) > until))
            until = finding.time(Arg::Until);
    }
    return until;
}

RecordsModel::RecordsModel(QObject *parent) : QAbstractTableModel(parent) { }

void RecordsModel::setTexts(const Texts *texts)
{
    m_texts = texts;
    m_words.reset();
    if (texts)
        m_words.emplace(texts->language());
    for (Row &row : m_rows)
        row.face = faceOf(row);
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
    emit headerDataChanged(Qt::Horizontal, 0, columns - 1);
}

void RecordsModel::setPlan(const Plan &plan)
{
    const bool sameRows =
        std::equal(m_rows.begin(), m_rows.end(), plan.records.begin(), plan.records.end(),
                   [](const Row &row, const PlannedRecord &p) { return row.planned.id == p.id; });
    if (!sameRows) {
        QList<Row> rows;
        for (const PlannedRecord &planned : plan.records) {
            const int old = rowOf(planned.id);
            const bool known = old >= 0 && m_rows.at(old).planned == planned;
            rows.append(known ? m_rows.at(old) : Row{.planned = planned});
            rows.last().face = faceOf(rows.last());
        }
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).planned == plan.records.at(row))
            continue;
        m_rows[row] = Row{.planned = plan.records.at(row)}; // without a face: it is told
        show(row);
    }
}

void RecordsModel::setReport(const Report &report)
{
    QList<int> verified;
    for (int i = 0; i < m_rows.size(); ++i) {
        Row &row = m_rows[i];
        const bool wasRight = isRight(stateOf(row));
        const RecordReport *news = report.record(row.planned.id);
        if (!news) {
            row = Row{.planned = row.planned, .face = row.face};
        } else if (news->state == RecordState::Checking && row.report
                   && row.report->state != RecordState::Checking) {
            row.rechecking = true;
        } else {
            if (!row.report || row.report->state != news->state)
                row.since = report.checkedAt;
            row.rechecking = false;
            row.report = row.report ? withEarlierAnswers(*news, *row.report) : *news;
        }
        place(row);
        show(i);
        if (!wasRight && isRight(stateOf(row)))
            verified.append(i);
    }
    for (const int row : verified)
        emit becameVerified(row);
}

void RecordsModel::setConsole(const Service *service, const ConsoleWord &word)
{
    m_service = service;
    m_word = word;
    for (Row &row : m_rows)
        place(row);
    showAll();
}

void RecordsModel::setHistory(const History &history)
{
    if (history == m_history)
        return;
    m_history = history;
    showAll();
}

void RecordsModel::setClock(const Clock *clock)
{
    m_clock = clock;
    showAll();
}

void RecordsModel::refreshTimes()
{
    showAll();
}

void RecordsModel::setEntered(bool entered)
{
    if (entered == m_entered)
        return;
    m_entered = entered;
    showAll();
}

void RecordsModel::clearReport()
{
    for (Row &row : m_rows)
        row = Row{.planned = row.planned, .face = row.face};
    showAll();
}

void RecordsModel::place(Row &row) const
{
    row.levels = row.report ? levelsOf(*row.report, m_service, m_word, &row.planned) : Levels();
}

const RecordReport *RecordsModel::report(int row) const
{
    const auto &report = m_rows.at(row).report;
    return report ? &*report : nullptr;
}

RecordState RecordsModel::state(int row) const
{
    return stateOf(m_rows.at(row));
}

int RecordsModel::rowOf(const QString &id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&id](const Row &row) { return row.planned.id == id; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

bool RecordsModel::isChecking() const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [](const Row &row) {
        return row.rechecking || (row.report && row.report->state == RecordState::Checking);
    });
}

int RecordsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RecordsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

RecordState RecordsModel::stateOf(const Row &row) const
{
    return row.report ? row.report->state : RecordState::Unknown;
}

RecordState RecordsModel::shownStateOf(const Row &row) const
{
    return row.report ? shownState(*row.report) : RecordState::Unknown;
}

bool RecordsModel::isUntouched(const Row &row) const
{
    if (m_entered)
        return false;
    return !row.report || leftNoTrace(*row.report);
}

Mark RecordsModel::markOfRow(const Row &row) const
{
    return isUntouched(row) || !row.planned.complete ? Mark::NotAddedYet
                                                     : markOf(shownStateOf(row));
}

QString RecordsModel::stateWord(const Row &row) const
{
    if (!row.planned.complete)
        return tr("value not given yet");
    if (isUntouched(row))
        return tr("not added yet");
    if (!m_texts)
        return {};
    return row.report ? m_texts->word(*row.report) : m_texts->word(stateOf(row));
}

// Waiting has an end; the last of several counts.
QString RecordsModel::sinceText(const Row &row) const
{
    if (!m_texts || !row.report || isUntouched(row))
        return {};
    const QDateTime until = waitEndOf(*row.report);
    if (row.report->state == RecordState::Waiting && until.isValid())
        //: %1: a clock time
        return tr("until %1").arg(m_texts->time(until));
    const QDateTime since = sinceOf(row);
    if (!since.isValid() || row.report->state == RecordState::Checking)
        return {};
    if (m_clock)
        return m_words->since(since, m_clock->wall());
    //: %1: a clock time
    return tr("since %1").arg(m_texts->time(since));
}

// The history knows of earlier days, but hears of a change only when a look is complete.
QDateTime RecordsModel::sinceOf(const Row &row) const
{
    const auto newest =
        std::find_if(m_history.crbegin(), m_history.crend(), [&row](const StateChange &change) {
            return change.recordId == row.planned.id;
        });
    if (newest == m_history.crend() || newest->state != stateOf(row))
        return row.since;
    return inStateSince(m_history, row.planned.id);
}

QString RecordsModel::levelsText(const Row &row) const
{
    if (!m_words || !row.report || isUntouched(row))
        return {};
    return m_words->lines(row.levels, serviceName()).join(QLatin1Char('\n'));
}

QStringList RecordsModel::faceOf(const Row &row) const
{
    QStringList face{QString::number(int(markOfRow(row))), QString::number(row.rechecking),
                     QString::number(int(stateOf(row))), levelsText(row)};
    for (const Mark mark : marksOf(row.levels, shownStateOf(row)))
        face.append(QString::number(int(mark)));
    for (int column = 0; column < columns; ++column)
        face.append(cell(row, column).toString());
    if (row.report && !row.report->findings.isEmpty() && m_texts)
        face.append(m_texts->summary(row.report->findings.first()));
    return face;
}

QString RecordsModel::currentText(const Row &row) const
{
    return row.report ? row.report->current.join(QLatin1Char('\n')) : QString();
}

/// Several records where one belongs.
bool RecordsModel::hasTooMany(const Row &row) const
{
    return row.report && row.report->state == RecordState::Wrong
        && row.planned.record.type == RecordType::Txt && row.report->meant.size() > 1;
}

// Elided in one line two records would look like one.
QString RecordsModel::currentCell(const Row &row) const
{
    if (hasTooMany(row)) {
        const QString kind = row.planned.verify == VerifyMode::SpfHasTerms ? QStringLiteral("SPF")
            : row.planned.verify == VerifyMode::DmarcMinimum               ? QStringLiteral("DMARC")
                                                             : textOf(row.planned.record.type);
        //: %n how many such records stand there, %1 SPF, DMARC or TXT: “2 SPF records”
        return tr("%n %1 record(s)", nullptr, int(row.report->meant.size())).arg(kind);
    }
    return currentText(row).replace(QLatin1Char('\n'), QStringLiteral("  "));
}

QVariant RecordsModel::cell(const Row &row, int column) const
{
    switch (Column(column)) {
    case RecordColumn:
        return m_texts ? m_texts->title(row.planned) : textOf(row.planned.purpose);
    case HostColumn:
        return row.planned.host;
    case ExpectedColumn:
        return row.planned.record.value;
    case CurrentColumn:
        return currentCell(row);
    case StateColumn:
        return stateWord(row);
    case LevelsColumn:
        return {}; // marks alone
    case SinceColumn:
        return sinceText(row);
    }
    return {};
}

// Escaped: DNS texts may hold markup.
QVariant RecordsModel::toolTip(const Row &row, int column) const
{
    const QString text = column == CurrentColumn ? currentText(row)
        : column == LevelsColumn                 ? levelsText(row)
                                                 : cell(row, column).toString();
    return text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>"));
}

QVariant RecordsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    const bool isValue = index.column() >= HostColumn && index.column() <= CurrentColumn;
    switch (role) {
    case Qt::DisplayRole:
        return cell(row, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == LevelsColumn ? levelsText(row) : cell(row, index.column());
    case Qt::ToolTipRole:
        return toolTip(row, index.column());
    case Qt::FontRole:
        if (index.column() == CurrentColumn && hasTooMany(row))
            return {}; // words, no value
        return isValue ? QVariant(monospacedFont()) : QVariant();
    case StateRole:
        return int(stateOf(row));
    case MarkRole:
        return int(markOfRow(row));
    case RecheckingRole:
        return row.rechecking;
    case IdRole:
        return row.planned.id;
    case SummaryRole:
        if (!m_texts || !row.report || row.report->findings.isEmpty() || isUntouched(row))
            return QString();
        return m_texts->summary(row.report->findings.first());
    case ValueRole:
        if (index.column() == CurrentColumn)
            return currentText(row);
        return isValue ? cell(row, index.column()) : QVariant(QString());
    case LevelsRole:
        return row.report && !isUntouched(row)
            ? QVariant::fromValue(marksOf(row.levels, shownStateOf(row)))
            : QVariant();
    default:
        return {};
    }
}

QVariant RecordsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case RecordColumn:
        return tr("Record");
    case HostColumn:
        return tr("Host record");
    case ExpectedColumn:
        return tr("Expected value");
    case CurrentColumn:
        return tr("Current value");
    case StateColumn:
        return tr("State");
    case LevelsColumn:
        //: column of three marks: name servers, the world, the service
        return tr("Seen by");
    case SinceColumn:
        //: column: since when a state lasts, or until when it may: “since 12:40”, “until 13:05”
        return tr("Timing");
    }
    return {};
}

void RecordsModel::show(int row)
{
    const QStringList face = faceOf(m_rows.at(row));
    if (face == m_rows.at(row).face)
        return;
    m_rows[row].face = face;
    emit dataChanged(index(row, 0), index(row, columns - 1));
}

void RecordsModel::showAll()
{
    for (int row = 0; row < m_rows.size(); ++row)
        show(row);
}

} // namespace sda
