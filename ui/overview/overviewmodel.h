#pragma once

#include "core/clock/clock.h"
#include "ui/overview/overviewwords.h"

#include <QAbstractItemModel>
#include <QSet>
#include <QTimer>

#include <memory>
#include <vector>

namespace sda {

/// The set-ups of many domains in two levels: a domain and, where it has several, its set-ups; or
/// a service or tag and the set-ups that have it. A domain with one set-up is one row without
/// anything beneath. Changes are told together, at most ten times a second, and only for rows that
/// changed.
class OverviewModel : public QAbstractItemModel
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

    enum class Grouping {
        Domain,
        Service,
        Tag, ///< a set-up with several tags stands in each of their groups
    };

    /// The clock must outlive the model.
    explicit OverviewModel(const Clock &clock, QObject *parent = nullptr);
    ~OverviewModel() override;

    /// Not owned; call again when the language changed. Everything is said anew.
    void setTexts(const Texts *texts);
    void setGrouping(Grouping grouping);
    Grouping grouping() const { return m_grouping; }

    /// New ones are added, known ones (by file) take the new content.
    void setEntries(const QList<OverviewEntry> &entries);
    void removeFiles(const QStringList &files);
    void setLooking(const QString &file, bool looking);

    /// Null if it is not there; good until the next change.
    const OverviewEntry *entry(const QString &file) const;
    QStringList files() const; ///< in the order they came
    int count() const { return int(m_lines.size()); }
    int verifiedCount() const;
    int attentionCount() const;
    /// Whether any service wants such a record.
    bool hasTicks(Purpose purpose) const;

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
    struct Node;
    struct Line
    {
        OverviewEntry entry;
        bool looking = false;
        QList<Node *> nodes; // where it stands
    };
    /// A row: a heading with lines beneath, or a line.
    struct Node
    {
        Node *parent = nullptr;
        int position = 0; // among its siblings
        QString key; // of a heading
        Line *line = nullptr; // null: a heading
        std::vector<std::unique_ptr<Node>> children;
    };

    QStringList keysOf(const OverviewEntry &entry) const;
    void rebuild();
    void place(const QList<Line *> &lines);
    /// Lines with a heading there already are added to it; the others become new top rows.
    std::vector<std::unique_ptr<Node>> newTops(const QList<Line *> &lines);
    void append(std::vector<std::unique_ptr<Node>> tops);
    void addChildren(Node *heading, const QList<Line *> &lines);
    void take(Line *line);
    void removeNode(Node *node);
    QModelIndex indexOf(const Node *node, int column = 0) const;
    static const Node *nodeAt(const QModelIndex &index);
    void changed(Line *line);
    void changed(const Node *node);

    OverviewEntry summaryOf(const Node &heading) const;
    QVariant cell(const OverviewEntry &entry, const Node &node, int column) const;
    QVariant groupCell(const Node &group, int column) const;
    QVariant sortValue(const OverviewEntry &entry, int column) const;
    QVariant markAt(const OverviewEntry &entry, int column) const;
    QVariant roleOf(const OverviewEntry &entry, const Node &node, int column, int role) const;
    QString groupTitle(const Node &group) const;
    QStringList filesOf(const Node &node) const;
    bool isGroup(const Node &node) const;
    bool isLooking(const Node &node) const;

    const Clock &m_clock;
    const Texts *m_texts = nullptr;
    Grouping m_grouping = Grouping::Domain;
    QHash<QString, Line *> m_byFile;
    std::vector<std::unique_ptr<Line>> m_lines; // in the order they came
    Node m_root;
    QHash<QString, Node *> m_headings; // the top rows by key
    QSet<const Node *> m_dirty;
    QTimer m_telling;
};

} // namespace sda
