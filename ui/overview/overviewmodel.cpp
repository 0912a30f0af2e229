#include "ui/overview/overviewmodel.h"

#include <algorithm>

namespace sda {

using namespace std::chrono_literals;

namespace {

constexpr auto tellingPause = 100ms;

} // namespace

OverviewModel::OverviewModel(const Clock &clock, QObject *parent)
    : QAbstractItemModel(parent), m_clock(clock), m_tree(*this), m_cells(clock, m_tree)
{
    m_telling.setSingleShot(true);
    m_telling.setInterval(tellingPause);
    connect(&m_telling, &QTimer::timeout, this, &OverviewModel::flush);
}

OverviewModel::~OverviewModel() = default;

void OverviewModel::setTexts(const Texts *texts)
{
    m_cells.setTexts(texts);
    for (const auto &top : m_tree.root().children) {
        m_dirty.insert(top.get());
        for (const auto &child : top->children)
            m_dirty.insert(child.get());
    }
    flush();
    emit headerDataChanged(Qt::Horizontal, 0, columns - 1);
}

void OverviewModel::setGrouping(Grouping grouping)
{
    if (grouping == m_tree.grouping())
        return;
    beginResetModel();
    m_dirty.clear();
    m_tree.setGrouping(grouping);
    endResetModel();
    emit contentChanged();
}

// ---- content

void OverviewModel::setEntries(const QList<OverviewEntry> &entries)
{
    if (m_tree.put(entries))
        emit contentChanged();
}

void OverviewModel::removeFiles(const QStringList &files)
{
    for (const QString &file : files)
        m_tree.remove(file);
    emit contentChanged();
}

void OverviewModel::rowsCome(const Node &parent, int first, int last)
{
    beginInsertRows(indexOf(parent), first, last);
}

void OverviewModel::rowsGo(const Node &parent, int first, int last)
{
    for (int row = first; row <= last; ++row)
        m_dirty.remove(parent.children.at(size_t(row)).get());
    beginRemoveRows(indexOf(parent), first, last);
}

void OverviewModel::changed(const Node &row)
{
    m_dirty.insert(&row);
    if (!m_telling.isActive())
        m_telling.start();
}

void OverviewModel::flush()
{
    m_telling.stop();
    if (m_dirty.isEmpty())
        return;
    QHash<const Node *, QList<int>> rows;
    for (const Node *node : std::exchange(m_dirty, {}))
        rows[node->parent].append(node->position);
    // Beneath first: what a heading shows or whether it is shown goes by its lines.
    QList<const Node *> parents = rows.keys();
    std::ranges::stable_partition(parents,
                                  [this](const Node *node) { return node != &m_tree.root(); });
    for (const Node *parent : std::as_const(parents)) {
        QList<int> &changedRows = rows[parent];
        std::ranges::sort(changedRows);
        const QModelIndex above = indexOf(*parent);
        for (qsizetype i = 0; i < changedRows.size();) {
            qsizetype end = i;
            while (end + 1 < changedRows.size()
                   && changedRows.at(end + 1) == changedRows.at(end) + 1)
                ++end;
            emit dataChanged(index(changedRows.at(i), 0, above),
                             index(changedRows.at(end), columns - 1, above));
            i = end + 1;
        }
    }
    emit contentChanged();
}

const OverviewEntry *OverviewModel::entry(const QString &file) const
{
    const OverviewTree::Line *line = m_tree.line(file);
    return line ? &line->entry : nullptr;
}

QStringList OverviewModel::files() const
{
    QStringList files;
    files.reserve(qsizetype(m_tree.lines().size()));
    for (const auto &line : m_tree.lines())
        files.append(line->entry.file);
    return files;
}

int OverviewModel::verifiedCount() const
{
    return int(std::ranges::count_if(m_tree.lines(),
                                     [](const auto &line) { return line->entry.isVerified(); }));
}

int OverviewModel::attentionCount() const
{
    const QDateTime now = m_clock.wall();
    return int(std::ranges::count_if(
        m_tree.lines(), [&now](const auto &line) { return needsAttention(line->entry, now); }));
}

bool OverviewModel::hasTicks(Purpose purpose) const
{
    return std::ranges::any_of(m_tree.lines(), [purpose](const auto &line) {
        return line->entry.ticks.at(size_t(purpose)).has_value();
    });
}

bool OverviewModel::hasDeadlines() const
{
    return std::ranges::any_of(m_tree.lines(), [](const auto &line) {
        return line->entry.deadline.isValid() && !line->entry.isVerified();
    });
}

// ---- the shape

const OverviewModel::Node *OverviewModel::nodeAt(const QModelIndex &index)
{
    return static_cast<const Node *>(index.constInternalPointer());
}

QModelIndex OverviewModel::indexOf(const Node &node) const
{
    return &node == &m_tree.root() ? QModelIndex() : createIndex(node.position, 0, &node);
}

QModelIndex OverviewModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const Node *above = parent.isValid() ? nodeAt(parent) : &m_tree.root();
    return createIndex(row, column, above->children.at(size_t(row)).get());
}

QModelIndex OverviewModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(*nodeAt(index)->parent) : QModelIndex();
}

int OverviewModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_tree.root().children.size());
    return parent.column() == 0 ? int(nodeAt(parent)->children.size()) : 0;
}

int OverviewModel::columnCount(const QModelIndex &) const
{
    return columns;
}

Qt::ItemFlags OverviewModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (!index.isValid())
        return flags;
    const Node *node = nodeAt(index);
    if (index.column() == TagsColumn && node->line && !node->line->entry.readOnly)
        flags |= Qt::ItemIsEditable;
    if (node->children.empty())
        flags |= Qt::ItemNeverHasChildren;
    return flags;
}

// ---- what it says

QVariant OverviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return m_cells.at(*nodeAt(index), index.column(), role);
}

QVariant OverviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal ? m_cells.header(section, role) : QVariant();
}

bool OverviewModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const OverviewEntry &entry = nodeAt(index)->line->entry;
    QStringList tags = value.toString().simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    tags.removeDuplicates();
    if (tags != entry.tags)
        emit tagsTyped(entry.file, tags);
    return true;
}

} // namespace sda
