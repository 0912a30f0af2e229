#pragma once

#include "core/clock/clock.h"
#include "ui/look/mark.h"
#include "ui/overview/overviewcells.h"

#include <QAbstractItemModel>
#include <QSet>
#include <QTimer>

namespace sda {

/// The set-ups of many domains, as OverviewTree lays them out. Changes are told together, at most
/// ten times a second, and only for rows that changed.
class OverviewModel : public QAbstractItemModel, private OverviewTree::Listener
{
    Q_OBJECT
public:
    enum Column {
        DomainColumn, ///< also the heading of a group
        ServiceColumn,
        FirstTickColumn, ///< one column for each Purpose with a tick, in its order
        StateColumn = FirstTickColumn + OverviewEntry::tickCount,
        SinceColumn,
        DeadlineColumn,
        TagsColumn,
    };
    static constexpr int columns = TagsColumn + 1;

    enum Role {
        MarkRole = Qt::UserRole, ///< int(Mark); invalid where there is none
        RememberedRole, ///< bool: of an earlier session, nobody has looked since
        LookingRole, ///< bool: a look is under way
        SortRole, ///< what the column is sorted by; invalid stands last
        FilesRole, ///< QStringList: the set-up files of the row
        SearchRole, ///< QString: domain, service and tags
        AttentionRole, ///< bool: needsAttention()
    };

    using Grouping = OverviewTree::Grouping;

    /// The clock must outlive the model.
    explicit OverviewModel(const Clock &clock, QObject *parent = nullptr);
    ~OverviewModel() override;

    /// Not owned; call again when the language changed. Everything is said anew.
    void setTexts(const Texts *texts);
    void setGrouping(Grouping grouping);
    Grouping grouping() const { return m_tree.grouping(); }

    /// New ones are added, known ones (by file) take the new content.
    void setEntries(const QList<OverviewEntry> &entries);
    void removeFiles(const QStringList &files);
    void setLooking(const QString &file, bool looking) { m_tree.setLooking(file, looking); }

    /// Null if it is not there; good until the next change.
    const OverviewEntry *entry(const QString &file) const;
    QStringList files() const; ///< in the order they came
    int count() const { return int(m_tree.lines().size()); }
    int verifiedCount() const;
    int attentionCount() const;
    /// Whether any service wants such a record.
    bool hasTicks(Purpose purpose) const;
    /// Whether a service looks for records only until some time.
    bool hasDeadlines() const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// Of TagsColumn only: tagsTyped() follows, the content comes with setEntries().
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Tells at once what waits to be told.
    void flush();

signals:
    void tagsTyped(const QString &file, const QStringList &tags);
    /// Entries came, went or changed.
    void contentChanged();

private:
    using Node = OverviewTree::Node;

    void rowsCome(const Node &parent, int first, int last) override;
    void rowsCame() override { endInsertRows(); }
    void rowsGo(const Node &parent, int first, int last) override;
    void rowsWent() override { endRemoveRows(); }
    void changed(const Node &row) override;

    QModelIndex indexOf(const Node &node) const;
    static const Node *nodeAt(const QModelIndex &index);

    const Clock &m_clock;
    OverviewTree m_tree;
    OverviewCells m_cells;
    QSet<const Node *> m_dirty;
    QTimer m_telling;
};

} // namespace sda
