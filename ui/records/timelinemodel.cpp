#include "ui/records/timelinemodel.h"

#include "ui/look/mark.h"

#include <algorithm>

namespace sda {

void TimelineModel::setTexts(const Texts *texts)
{
    m_texts.reset();
    if (texts)
        m_texts.emplace(texts->language());
    if (!m_changes.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

void TimelineModel::setChanges(const History &changes)
{
    if (changes == m_changes)
        return;
    const bool continues = !m_changes.isEmpty() && changes.size() > m_changes.size()
        && std::equal(m_changes.begin(), m_changes.end(), changes.begin());
    if (!continues) {
        beginResetModel();
        m_changes = changes;
        endResetModel();
        return;
    }
    beginInsertRows({}, int(m_changes.size()), int(changes.size()) - 1);
    m_changes = changes;
    endInsertRows();
}

QString TimelineModel::sentence(int row) const
{
    return m_texts ? m_texts->sentence(m_changes.at(row)) : QString();
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_changes.size());
}

QString TimelineModel::day(int row) const
{
    const auto dayOf = [this](int i) { return m_changes.at(i).at.toLocalTime().date(); };
    return row > 0 && dayOf(row) == dayOf(row - 1) ? QString() : m_texts->day(m_changes.at(row).at);
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !m_texts)
        return {};
    const StateChange &change = m_changes.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return sentence(index.row());
    case Qt::AccessibleDescriptionRole:
        return change.values.join(QLatin1Char('\n'));
    case Qt::ToolTipRole: // escaped, as all that could be markup
        return sentence(index.row()).toHtmlEscaped();
    case MarkRole:
        return int(markOf(change.state));
    case ClockRole:
        return m_texts->clock(change.at);
    case DayRole:
        return day(index.row());
    case ValuesRole:
        return change.values;
    default:
        return {};
    }
}

} // namespace sda
