#include "ui/help/helplist.h"

#include "ui/look/look.h"

#include <QApplication>

#include <algorithm>

namespace sda {

void HelpList::setTexts(const HelpTexts *texts)
{
    m_texts = texts;
    fill();
}

void HelpList::setSearch(const QString &words)
{
    m_words = words.trimmed();
    fill();
}

void HelpList::add(const QString &heading, const QList<HelpTopic> &topics)
{
    m_rows.append({{}, heading});
    m_rows.append(topics);
}

void HelpList::fill()
{
    beginResetModel();
    m_rows.clear();
    if (m_texts && m_words.isEmpty()) {
        add(m_texts->word(HelpWord::Manual), m_texts->pages());
        add(m_texts->word(HelpWord::Cards), m_texts->cards());
    } else if (m_texts) {
        for (const QString &topic : m_texts->find(m_words))
            m_rows.append({topic, m_texts->title(topic)});
    }
    endResetModel();
}

QModelIndex HelpList::indexOf(const QString &topic) const
{
    const auto row = std::ranges::find(m_rows, topic, &HelpTopic::topic);
    if (topic.isEmpty() || row == m_rows.cend())
        return {};
    return index(int(row - m_rows.cbegin()));
}

QModelIndex HelpList::first() const
{
    const auto row =
        std::ranges::find_if(m_rows, [](const HelpTopic &one) { return !one.topic.isEmpty(); });
    return row == m_rows.cend() ? QModelIndex() : index(int(row - m_rows.cbegin()));
}

int HelpList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant HelpList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const HelpTopic &row = m_rows.at(index.row());
    const bool isHeading = row.topic.isEmpty();
    if (role == Qt::DisplayRole)
        return row.title;
    if (role == topicRole)
        return row.topic;
    if (role == Qt::ForegroundRole && isHeading)
        return quietText(QApplication::palette());
    if (role == Qt::FontRole && isHeading) {
        QFont font;
        font.setWeight(QFont::DemiBold);
        return font;
    }
    return {};
}

Qt::ItemFlags HelpList::flags(const QModelIndex &index) const
{
    // Keys go from topic to topic.
    const bool isTopic = !index.data(topicRole).toString().isEmpty();
    return isTopic ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace sda
