#pragma once

#include "ui/overview/overviewentry.h"

#include <QHash>

#include <memory>
#include <vector>

namespace sda {

/// Which set-up stands where in My domains: two levels, a domain and, where it has several, its
/// set-ups; or a service or tag and the set-ups that have it. A domain with one set-up is one row
/// without anything beneath. Entries go in; rows that come, go and change are told.
class OverviewTree
{
public:
    enum class Grouping {
        Domain,
        Service,
        Tag, ///< a set-up with several tags stands in each of their groups
    };

    struct Node;
    struct Line
    {
        OverviewEntry entry;
        bool looking = false; ///< a look is under way
        QList<Node *> nodes; ///< where it stands
    };
    /// A row: a heading with lines beneath, or a line.
    struct Node
    {
        Node *parent = nullptr;
        int position = 0; ///< among its siblings
        QString key; ///< of a heading
        Line *line = nullptr; ///< null: a heading
        std::vector<std::unique_ptr<Node>> children;
    };

    /// Hears of every step, so that views can follow.
    class Listener
    {
    public:
        virtual ~Listener() = default;
        virtual void rowsCome(const Node &parent, int first, int last) = 0;
        virtual void rowsCame() = 0;
        virtual void rowsGo(const Node &parent, int first, int last) = 0;
        virtual void rowsWent() = 0;
        virtual void changed(const Node &row) = 0;
    };

    /// The listener must outlive the tree.
    explicit OverviewTree(Listener &listener) : m_listener(listener) { }

    Grouping grouping() const { return m_grouping; }
    /// All rows stand anew; no step is told.
    void setGrouping(Grouping grouping);
    /// New ones are added, known ones (by file) take the new content. True if any is new.
    bool put(const QList<OverviewEntry> &entries);
    void remove(const QString &file);
    void setLooking(const QString &file, bool looking);

    const Node &root() const { return m_root; }
    /// Null if it is not there; good until the next change.
    const Line *line(const QString &file) const { return m_byFile.value(file); }
    /// In the order they came.
    const std::vector<std::unique_ptr<Line>> &lines() const { return m_lines; }

    /// A domain with several set-ups: the worst of each.
    static OverviewEntry summaryOf(const Node &heading);

private:
    QStringList keysOf(const OverviewEntry &entry) const;
    void place(const QList<Line *> &lines);
    /// Lines with a heading there already are added to it; the others become new top rows.
    std::vector<std::unique_ptr<Node>> newTops(const QList<Line *> &lines);
    void append(std::vector<std::unique_ptr<Node>> tops);
    void addChildren(Node *heading, const QList<Line *> &lines);
    void take(Line *line);
    void removeNode(Node *node);
    void tell(const Line &line);

    Listener &m_listener;
    Grouping m_grouping = Grouping::Domain;
    QHash<QString, Line *> m_byFile;
    std::vector<std::unique_ptr<Line>> m_lines;
    Node m_root;
    QHash<QString, Node *> m_headings; // the top rows by key
};

} // namespace sda
