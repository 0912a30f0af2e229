#pragma once

#include "core/watch/levels.h"
#include "ui/look/mark.h"
#include "ui/text/watchtexts.h"

#include <QAbstractTableModel>

#include <optional>

namespace sda {

/// What each server says about one record, the name servers first, then those in the world, with a
/// heading row for each group.
class ServersModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        ServerColumn,
        AddressColumn,
        OutcomeColumn,
        ValuesColumn,
        TtlColumn,
        TimeColumn, ///< when the answer came
    };
    static constexpr int columns = TimeColumn + 1;

    enum Role {
        HeadingRole = Qt::UserRole, ///< bool: the row is the heading of a group
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Not owned; call again when the language changed.
    void setTexts(const Texts *texts);
    /// `levels` of the same record: how far each group has come.
    void setServers(const QList<ServerView> &servers, const Levels &levels);
    bool isHeading(int row) const { return !m_rows.at(row).server; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        std::optional<ServerView> server; ///< nothing: a heading
        Level level = Level::NameServers;
        bool operator==(const Row &) const = default;
    };
    QString heading(Level level) const;
    QString nameOf(const Row &row) const;
    QString outcomeOf(const ServerView &server) const;
    QString cell(const Row &row, int column) const;

    const Texts *m_texts = nullptr;
    std::optional<WatchTexts> m_words; // in the language of m_texts
    QList<Row> m_rows;
    Levels m_levels;
};

} // namespace sda
