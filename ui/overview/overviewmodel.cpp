#include "ui/overview/overviewmodel.h"

#include "ui/text/shown.h"

#include <QFont>
#include <QMap>

#include <algorithm>

namespace sda {

using namespace std::chrono_literals;

namespace {

constexpr auto tellingPause = 100ms;

std::optional<Purpose> purposeAt(int column)
{
    if (column < OverviewModel::FirstTickColumn || column >= OverviewModel::StateColumn)
        return std::nullopt;
    return Purpose(column - OverviewModel::FirstTickColumn);
}

QVariant sortTime(const QDateTime &time)
{
    return time.isValid() ? QVariant(time) : QVariant();
}

} // namespace

OverviewModel::OverviewModel(const Clock &clock, QObject *parent)
    : QAbstractItemModel(parent), m_clock(clock)
{
    m_telling.setSingleShot(true);
    m_telling.setInterval(tellingPause);
    connect(&m_telling, &QTimer::timeout, this, &OverviewModel::flush);
}

OverviewModel::~OverviewModel() = default;

void OverviewModel::setTexts(const Texts *texts)
{
    m_texts = texts;
    for (const auto &top : m_root.children) {
        m_dirty.insert(top.get());
        for (const auto &child : top->children)
            m_dirty.insert(child.get());
    }
    flush();
    emit headerDataChanged(Qt::Horizontal, 0, columns - 1);
}

void OverviewModel::setGrouping(Grouping grouping)
{
    if (grouping == m_grouping)
        return;
    m_grouping = grouping;
    rebuild();
}

// ---- what stands where

QStringList OverviewModel::keysOf(const OverviewEntry &entry) const
{
    switch (m_grouping) {
    case Grouping::Domain:
        // Those without a domain are no set-ups of one domain.
        return {entry.domain.isEmpty() ? u'/' + entry.file : entry.domain};
    case Grouping::Service:
        return {entry.serviceId};
    case Grouping::Tag:
        break;
    }
    QStringList keys = entry.tags;
    keys.removeDuplicates();
    return keys.isEmpty() ? QStringList{QString()} : keys;
}

void OverviewModel::rebuild()
{
    beginResetModel();
    m_dirty.clear();
    m_headings.clear();
    m_root.children.clear();
    QList<Line *> all;
    for (const auto &line : m_lines) {
        line->nodes.clear();
        all.append(line.get());
    }
    append(newTops(all));
    endResetModel();
    emit contentChanged();
}

std::vector<std::unique_ptr<OverviewModel::Node>> OverviewModel::newTops(const QList<Line *> &lines)
{
    QMap<QString, QList<Line *>> wanted;
    QStringList order;
    for (Line *line : lines) {
        for (const QString &key : keysOf(line->entry)) {
            auto &list = wanted[key];
            if (list.isEmpty())
                order.append(key);
            list.append(line);
        }
    }
    std::vector<std::unique_ptr<Node>> tops;
    for (const QString &key : std::as_const(order)) {
        const QList<Line *> &here = wanted[key];
        if (Node *heading = m_headings.value(key)) {
            addChildren(heading, here);
            continue;
        }
        auto top = std::make_unique<Node>();
        top->parent = &m_root;
        top->key = key;
        if (m_grouping == Grouping::Domain && here.size() == 1) {
            top->line = here.first();
            top->line->nodes.append(top.get());
        } else {
            for (Line *line : here) {
                auto child = std::make_unique<Node>();
                child->parent = top.get();
                child->position = int(top->children.size());
                child->line = line;
                line->nodes.append(child.get());
                top->children.push_back(std::move(child));
            }
        }
        m_headings.insert(key, top.get());
        tops.push_back(std::move(top));
    }
    return tops;
}

void OverviewModel::append(std::vector<std::unique_ptr<Node>> tops)
{
    for (auto &top : tops) {
        top->position = int(m_root.children.size());
        m_root.children.push_back(std::move(top));
    }
}

void OverviewModel::place(const QList<Line *> &lines)
{
    auto tops = newTops(lines);
    if (tops.empty())
        return;
    const int first = int(m_root.children.size());
    beginInsertRows({}, first, first + int(tops.size()) - 1);
    append(std::move(tops));
    endInsertRows();
}

void OverviewModel::addChildren(Node *heading, const QList<Line *> &lines)
{
    QList<Line *> added = lines;
    if (Line *single = std::exchange(heading->line, nullptr)) {
        single->nodes.removeOne(heading);
        added.prepend(single);
    }
    const int first = int(heading->children.size());
    beginInsertRows(indexOf(heading), first, first + int(added.size()) - 1);
    for (Line *line : std::as_const(added)) {
        auto child = std::make_unique<Node>();
        child->parent = heading;
        child->position = int(heading->children.size());
        child->line = line;
        line->nodes.append(child.get());
        heading->children.push_back(std::move(child));
    }
    endInsertRows();
    changed(heading);
}

void OverviewModel::removeNode(Node *node)
{
    Node *parent = node->parent;
    m_dirty.remove(node);
    if (parent == &m_root)
        m_headings.remove(node->key);
    const int at = node->position;
    beginRemoveRows(indexOf(parent), at, at);
    // Kept until the views have heard of it.
    const std::unique_ptr<Node> gone = std::move(parent->children[size_t(at)]);
    parent->children.erase(parent->children.begin() + at);
    for (size_t i = size_t(at); i < parent->children.size(); ++i)
        parent->children[i]->position = int(i);
    endRemoveRows();
    if (parent == &m_root)
        return;
    if (parent->children.empty())
        return removeNode(parent);
    changed(parent);
    if (m_grouping != Grouping::Domain || parent->children.size() > 1)
        return;
    // One set-up is left: the domain's row is its row.
    Node *last = parent->children.front().get();
    m_dirty.remove(last);
    Line *line = last->line;
    beginRemoveRows(indexOf(parent), 0, 0);
    line->nodes.removeOne(last);
    const std::unique_ptr<Node> merged = std::move(parent->children.front());
    parent->children.clear();
    parent->line = line;
    line->nodes.append(parent);
    endRemoveRows();
}

void OverviewModel::take(Line *line)
{
    while (!line->nodes.isEmpty())
        removeNode(line->nodes.takeLast());
}

// ---- content

void OverviewModel::setEntries(const QList<OverviewEntry> &entries)
{
    QList<Line *> fresh;
    for (const OverviewEntry &entry : entries) {
        Line *line = m_byFile.value(entry.file);
        if (!line) {
            m_lines.push_back(std::make_unique<Line>());
            line = m_lines.back().get();
            line->entry = entry;
            m_byFile.insert(entry.file, line);
            fresh.append(line);
            continue;
        }
        OverviewEntry next = entry;
        // Read anew and found as the look of this session left it.
        if (!next.checkedAt.isValid() && next.whole == line->entry.whole
            && next.ticks == line->entry.ticks)
            next.checkedAt = line->entry.checkedAt;
        if (next == line->entry)
            continue;
        const bool moves = !fresh.contains(line) && keysOf(next) != keysOf(line->entry);
        if (moves)
            take(line);
        line->entry = next;
        if (moves)
            place({line});
        else
            changed(line);
    }
    place(fresh);
    if (!fresh.isEmpty())
        emit contentChanged();
}

void OverviewModel::removeFiles(const QStringList &files)
{
    for (const QString &file : files) {
        Line *line = m_byFile.take(file);
        if (!line)
            continue;
        take(line);
        std::erase_if(m_lines, [line](const auto &kept) { return kept.get() == line; });
    }
    emit contentChanged();
}

void OverviewModel::setLooking(const QString &file, bool looking)
{
    Line *line = m_byFile.value(file);
    if (!line || line->looking == looking)
        return;
    line->looking = looking;
    changed(line);
}

void OverviewModel::changed(Line *line)
{
    for (const Node *node : std::as_const(line->nodes)) {
        changed(node);
        if (node->parent != &m_root)
            changed(node->parent);
    }
}

void OverviewModel::changed(const Node *node)
{
    m_dirty.insert(node);
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
    std::ranges::stable_partition(parents, [this](const Node *node) { return node != &m_root; });
    for (const Node *parent : std::as_const(parents)) {
        QList<int> &changedRows = rows[parent];
        std::ranges::sort(changedRows);
        const QModelIndex above = indexOf(parent);
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
    const Line *line = m_byFile.value(file);
    return line ? &line->entry : nullptr;
}

QStringList OverviewModel::files() const
{
    QStringList files;
    files.reserve(qsizetype(m_lines.size()));
    for (const auto &line : m_lines)
        files.append(line->entry.file);
    return files;
}

int OverviewModel::verifiedCount() const
{
    return int(
        std::ranges::count_if(m_lines, [](const auto &line) { return line->entry.isVerified(); }));
}

int OverviewModel::attentionCount() const
{
    const QDateTime now = m_clock.wall();
    return int(std::ranges::count_if(
        m_lines, [&now](const auto &line) { return needsAttention(line->entry, now); }));
}

bool OverviewModel::hasTicks(Purpose purpose) const
{
    return std::ranges::any_of(m_lines, [purpose](const auto &line) {
        return line->entry.ticks.at(size_t(purpose)).has_value();
    });
}

// ---- the shape

const OverviewModel::Node *OverviewModel::nodeAt(const QModelIndex &index)
{
    return static_cast<const Node *>(index.constInternalPointer());
}

QModelIndex OverviewModel::indexOf(const Node *node, int column) const
{
    return node == &m_root ? QModelIndex() : createIndex(node->position, column, node);
}

QModelIndex OverviewModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const Node *above = parent.isValid() ? nodeAt(parent) : &m_root;
    return createIndex(row, column, above->children.at(size_t(row)).get());
}

QModelIndex OverviewModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(nodeAt(index)->parent) : QModelIndex();
}

int OverviewModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_root.children.size());
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

bool OverviewModel::isGroup(const Node &node) const
{
    return !node.line && m_grouping != Grouping::Domain;
}

bool OverviewModel::isLooking(const Node &node) const
{
    if (node.line)
        return node.line->looking;
    return !isGroup(node)
        && std::ranges::any_of(node.children, [](const auto &c) { return c->line->looking; });
}

QStringList OverviewModel::filesOf(const Node &node) const
{
    if (node.line)
        return {node.line->entry.file};
    QStringList files;
    for (const auto &child : node.children)
        files.append(child->line->entry.file);
    return files;
}

/// A domain with several set-ups: the worst of each.
OverviewEntry OverviewModel::summaryOf(const Node &heading) const
{
    OverviewEntry summary;
    QList<OverviewEntry::Tick> wholes;
    std::array<QList<OverviewEntry::Tick>, OverviewEntry::tickCount> ticks;
    bool remembered = false;
    for (const auto &child : heading.children) {
        const OverviewEntry &entry = child->line->entry;
        summary.domain = entry.domain;
        summary.shownDomain = entry.shownDomain;
        wholes.append(entry.whole);
        for (size_t i = 0; i < ticks.size(); ++i) {
            if (entry.ticks.at(i))
                ticks.at(i).append(*entry.ticks.at(i));
        }
        summary.incomplete = summary.incomplete || entry.incomplete;
        if (entry.trouble && !summary.trouble)
            summary.trouble = entry.trouble;
        remembered = remembered || !entry.checkedAt.isValid();
        summary.checkedAt = entry.checkedAt;
        const bool runs = entry.deadline.isValid() && !entry.isVerified();
        if (runs && (!summary.deadline.isValid() || entry.deadline < summary.deadline))
            summary.deadline = entry.deadline;
        for (const QString &tag : entry.tags) {
            if (!summary.tags.contains(tag))
                summary.tags.append(tag);
        }
    }
    summary.whole = together(wholes);
    for (size_t i = 0; i < ticks.size(); ++i) {
        if (!ticks.at(i).isEmpty())
            summary.ticks.at(i) = together(ticks.at(i));
    }
    if (remembered)
        summary.checkedAt = {};
    return summary;
}

QString OverviewModel::groupTitle(const Node &group) const
{
    if (m_grouping == Grouping::Tag)
        //: heading over the domains that have no tag
        return group.key.isEmpty() ? tr("without a tag") : visibleText(group.key);
    const OverviewEntry &first = group.children.front()->line->entry;
    if (!first.service.isEmpty())
        return first.service;
    if (first.serviceId == templateServiceId)
        //: heading over domains whose records come from a template file
        return tr("from a template");
    if (first.serviceId == tableServiceId)
        //: heading over domains whose records come from a pasted table
        return tr("from a pasted table");
    //: heading over the domains for which no service is chosen
    return first.serviceId.isEmpty() ? tr("no service yet") : visibleText(first.serviceId);
}

QVariant OverviewModel::groupCell(const Node &group, int column) const
{
    if (column == DomainColumn)
        return groupTitle(group);
    if (column != StateColumn || !m_texts)
        return {};
    const auto verified = std::ranges::count_if(
        group.children, [](const auto &child) { return child->line->entry.isVerified(); });
    return OverviewWords(m_texts).count(int(verified), int(group.children.size()));
}

QVariant OverviewModel::cell(const OverviewEntry &entry, const Node &node, int column) const
{
    if (!m_texts)
        return {};
    const OverviewWords words(m_texts);
    const bool beneathDomain = node.parent != &m_root && m_grouping == Grouping::Domain;
    switch (column) {
    case DomainColumn:
        if (beneathDomain)
            return entry.service.isEmpty() ? visibleText(entry.serviceId) : entry.service;
        //: in the place of a domain that was not typed yet
        return entry.shownDomain.isEmpty() ? tr("no domain yet") : visibleText(entry.shownDomain);
    case ServiceColumn:
        if (!node.line)
            //: %n: how many services a domain is set up for
            return tr("%n set-up(s)", nullptr, int(node.children.size()));
        if (beneathDomain)
            return {};
        return entry.service.isEmpty() ? visibleText(entry.serviceId) : entry.service;
    case StateColumn:
        return words.word(entry);
    case SinceColumn:
        return entry.whole.since.isValid() ? m_texts->time(entry.whole.since) : QString();
    case DeadlineColumn:
        return entry.deadline.isValid() && !entry.isVerified() ? m_texts->time(entry.deadline)
                                                               : QString();
    case TagsColumn:
        return visibleText(entry.tags.join(QLatin1Char(' ')));
    default:
        return {}; // a tick has its mark
    }
}

QVariant OverviewModel::markAt(const OverviewEntry &entry, int column) const
{
    if (column == StateColumn)
        return int(OverviewWords::markOf(entry));
    const auto purpose = purposeAt(column);
    const auto tick = purpose ? entry.ticks.at(size_t(*purpose)) : std::nullopt;
    return tick ? QVariant(int(OverviewWords::markOf(*tick))) : QVariant();
}

QVariant OverviewModel::sortValue(const OverviewEntry &entry, int column) const
{
    if (const auto purpose = purposeAt(column)) {
        const auto &tick = entry.ticks.at(size_t(*purpose));
        return tick ? QVariant(urgencyOf(tick->state)) : QVariant();
    }
    switch (column) {
    case ServiceColumn:
        return entry.service.isEmpty() ? entry.serviceId : entry.service;
    case StateColumn: // what needs somebody stands before what merely waits to be added
        return urgencyOf(entry.whole.state) * 2 + (needsAttention(entry, m_clock.wall()) ? 20 : 0)
            + (entry.whole.untouched ? 0 : 1);
    case SinceColumn:
        return sortTime(entry.whole.since);
    case DeadlineColumn:
        return entry.isVerified() ? QVariant() : sortTime(entry.deadline);
    case TagsColumn:
        return entry.tags.isEmpty() ? QVariant() : QVariant(entry.tags.join(QLatin1Char(' ')));
    default:
        return entry.domain.isEmpty() ? QVariant() : QVariant(entry.domain);
    }
}

QVariant OverviewModel::roleOf(const OverviewEntry &entry, const Node &node, int column,
                               int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return cell(entry, node, column);
    case Qt::EditRole:
        return column == TagsColumn ? entry.tags.join(QLatin1Char(' ')) : QVariant();
    case Qt::AccessibleTextRole: {
        const auto purpose = purposeAt(column);
        const auto tick = purpose ? entry.ticks.at(size_t(*purpose)) : std::nullopt;
        if (tick && m_texts)
            return OverviewWords(m_texts).word(*tick, !entry.checkedAt.isValid());
        return cell(entry, node, column);
    }
    case Qt::ToolTipRole: // escaped: files may hold markup
        if (!m_texts || (column != StateColumn && !purposeAt(column)))
            return cell(entry, node, column).toString().toHtmlEscaped();
        return OverviewWords(m_texts).details(entry).toHtmlEscaped().replace(
            QLatin1Char('\n'), QStringLiteral("<br>"));
    case MarkRole:
        return markAt(entry, column);
    case RememberedRole:
        return !entry.checkedAt.isValid();
    case SortRole:
        return sortValue(entry, column);
    case SearchRole:
        return QStringList{entry.domain, entry.shownDomain, entry.service, entry.serviceId,
                           entry.tags.join(QLatin1Char(' '))}
            .join(QLatin1Char('\n'));
    case AttentionRole:
        return needsAttention(entry, m_clock.wall());
    default:
        return {};
    }
}

QVariant OverviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node &node = *nodeAt(index);
    if (role == FilesRole)
        return filesOf(node);
    if (role == LookingRole)
        return isLooking(node);
    if (node.line)
        return roleOf(node.line->entry, node, index.column(), role);
    if (!isGroup(node))
        return roleOf(summaryOf(node), node, index.column(), role);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return groupCell(node, index.column());
    if (role == Qt::FontRole) {
        QFont heading;
        heading.setWeight(QFont::DemiBold);
        return heading;
    }
    if (role == SortRole) // groups keep their order, whatever their lines are sorted by
        return node.key.isEmpty() ? QVariant() : QVariant(groupTitle(node));
    return {};
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

QVariant OverviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto purpose = purposeAt(section);
    if (role == Qt::TextAlignmentRole)
        return purpose ? QVariant(Qt::AlignCenter) : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return purpose && m_texts ? QVariant(m_texts->word(*purpose))
                                  : headerData(section, orientation, Qt::DisplayRole);
    if (role != Qt::DisplayRole)
        return {};
    if (purpose == Purpose::MailFrom)
        return QStringLiteral("MAIL FROM");
    if (purpose == Purpose::Ownership)
        //: column with a tick: the domain belongs to the person
        return tr("Ownership");
    if (purpose)
        return textOf(*purpose).toUpper();
    switch (section) {
    case DomainColumn:
        return tr("Domain");
    case ServiceColumn:
        return tr("Service");
    case StateColumn:
        return tr("State");
    case SinceColumn:
        return tr("Since");
    case DeadlineColumn:
        //: column: until when the service looks for the records
        return tr("Deadline");
    case TagsColumn:
        //: column: the person's own words for sorting
        return tr("Tags");
    default:
        return {};
    }
}

} // namespace sda
