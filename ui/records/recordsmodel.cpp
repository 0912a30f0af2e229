#include "ui/records/recordsmodel.h"

#include "ui/look/look.h"

#include <algorithm>

namespace sda {

RecordsModel::RecordsModel(QObject *parent) : QAbstractTableModel(parent) { }

void RecordsModel::setTexts(const Texts *texts)
{
    m_texts = texts;
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
            rows.append(known ? m_rows.at(old) : Row{planned, {}, false, {}});
        }
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).planned == plan.records.at(row))
            continue;
        m_rows[row] = Row{plan.records.at(row), {}, false, {}};
        changed(row);
    }
}

void RecordsModel::setReport(const Report &report)
{
    QList<int> verified;
    for (int i = 0; i < m_rows.size(); ++i) {
        Row &row = m_rows[i];
        const RecordReport *news = report.record(row.planned.id);
        Row next = row;
        if (!news) {
            next = Row{row.planned, {}, false, {}};
        } else if (news->state == RecordState::Checking && row.report
                   && row.report->state != RecordState::Checking) {
            next.rechecking = true;
        } else {
            const bool sameState = row.report && row.report->state == news->state;
            next.rechecking = false;
            next.report = *news;
            if (!sameState)
                next.since = report.checkedAt;
        }
        if (next == row)
            continue;
        const auto isRight = [](RecordState state) {
            return state == RecordState::Verified || state == RecordState::VerifiedWithRemark;
        };
        const bool wasRight = isRight(stateOf(row));
        row = next;
        changed(i);
        if (!wasRight && isRight(stateOf(row)))
            verified.append(i);
    }
    for (const int row : verified)
        emit becameVerified(row);
}

void RecordsModel::setEntered(bool entered)
{
    if (entered == m_entered)
        return;
    m_entered = entered;
    for (int row = 0; row < m_rows.size(); ++row)
        changed(row);
}

void RecordsModel::clearReport()
{
    for (int row = 0; row < m_rows.size(); ++row) {
        m_rows[row] = Row{m_rows.at(row).planned, {}, false, {}};
        changed(row);
    }
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

bool RecordsModel::isUntouched(const Row &row) const
{
    if (m_entered)
        return false;
    return !row.report || leftNoTrace(*row.report);
}

Mark RecordsModel::markOfRow(const Row &row) const
{
    return isUntouched(row) || !row.planned.complete ? Mark::NotAddedYet : markOf(stateOf(row));
}

QString RecordsModel::stateWord(const Row &row) const
{
    if (!row.planned.complete)
        return tr("value not given yet");
    if (isUntouched(row))
        return tr("not added yet");
    return m_texts ? m_texts->word(stateOf(row)) : QString();
}

// Waiting has an end; the last of several counts.
QString RecordsModel::sinceText(const Row &row) const
{
    if (!m_texts || !row.report || isUntouched(row))
        return {};
    QDateTime until;
    for (const Finding &finding : row.report->findings) {
        if (finding.severity() == Severity::Wait && finding.args().contains(Arg::Until)
            && (!until.isValid() || finding.time(Arg::Until) > until))
            until = finding.time(Arg::Until);
    }
    if (row.report->state == RecordState::Waiting && until.isValid())
        //: %1: a clock time
        return tr("until %1").arg(m_texts->time(until));
    if (!row.since.isValid() || row.report->state == RecordState::Checking)
        return {};
    //: %1: a clock time
    return tr("since %1").arg(m_texts->time(row.since));
}

QString RecordsModel::currentText(const Row &row) const
{
    return row.report ? row.report->current.join(QLatin1Char('\n')) : QString();
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
        return currentText(row).replace(QLatin1Char('\n'), QStringLiteral("  "));
    case StateColumn:
        return stateWord(row);
    case SinceColumn:
        return sinceText(row);
    }
    return {};
}

QVariant RecordsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    const bool isValue = index.column() >= HostColumn && index.column() <= CurrentColumn;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return cell(row, index.column());
    case Qt::ToolTipRole: // escaped: DNS texts may hold markup
        return index.column() == CurrentColumn
            ? currentText(row).toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>"))
            : cell(row, index.column()).toString().toHtmlEscaped();
    case Qt::FontRole:
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
    case SinceColumn:
        return tr("Time");
    }
    return {};
}

void RecordsModel::changed(int row)
{
    emit dataChanged(index(row, 0), index(row, columns - 1));
}

} // namespace sda
