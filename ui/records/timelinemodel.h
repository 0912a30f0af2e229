#pragma once

#include "core/watch/history.h"
#include "ui/text/watchtexts.h"

#include <QAbstractListModel>

#include <optional>

namespace sda {

/// The changes of one record, oldest first.
class TimelineModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        MarkRole = Qt::UserRole, ///< int(Mark)
        ClockRole, ///< QString: time of day
        DayRole, ///< QString: day and month; empty if it is that of the change before
        ValuesRole, ///< QStringList: what stood there then
    };

    using QAbstractListModel::QAbstractListModel;

    /// The words are in the language of these texts; call again when the language changed.
    void setTexts(const Texts *texts);
    /// New entries behind the old ones are inserted: the rest, and a selection, stays.
    void setChanges(const History &changes);
    const StateChange &change(int row) const { return m_changes.at(row); }
    /// One sentence about the change.
    QString sentence(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString day(int row) const;

    std::optional<WatchTexts> m_texts;
    History m_changes;
};

} // namespace sda
