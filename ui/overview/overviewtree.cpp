#include "ui/overview/overviewtree.h"

#include <QMap>

#include <algorithm>
#include <utility>

namespace sda {

QStringList OverviewTree::keysOf(const OverviewEntry &entry) const
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

void OverviewTree::setGrouping(Grouping grouping)
{
    m_grouping = grouping;
    m_headings.clear();
    m_root.children.clear();
    QList<Line *> all;
    for (const auto &line : m_lines) {
        line->nodes.clear();
        all.append(line.get());
    }
    append(newTops(all));
}

std::vector<std::unique_ptr<OverviewTree::Node>> OverviewTree::newTops(const QList<Line *> &lines)
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

void OverviewTree::append(std::vector<std::unique_ptr<Node>> tops)
{
    for (auto &top : tops) {
        top->position = int(m_root.children.size());
        m_root.children.push_back(std::move(top));
    }
}

void OverviewTree::place(const QList<Line *> &lines)
{
    auto tops = newTops(lines);
    if (tops.empty())
        return;
    const int first = int(m_root.children.size());
    m_listener.rowsCome(m_root, first, first + int(tops.size()) - 1);
    append(std::move(tops));
    m_listener.rowsCame();
}

void OverviewTree::addChildren(Node *heading, const QList<Line *> &lines)
{
    QList<Line *> added = lines;
    if (Line *single = std::exchange(heading->line, nullptr)) {
        single->nodes.removeOne(heading);
        added.prepend(single);
    }
    const int first = int(heading->children.size());
    m_listener.rowsCome(*heading, first, first + int(added.size()) - 1);
    for (Line *line : std::as_const(added)) {
        auto child = std::make_unique<Node>();
        child->parent = heading;
        child->position = int(heading->children.size());
        child->line = line;
        line->nodes.append(child.get());
        heading->children.push_back(std::move(child));
    }
    m_listener.rowsCame();
    m_listener.changed(*heading);
}

void OverviewTree::removeNode(Node *node)
{
    Node *parent = node->parent;
    if (parent == &m_root)
        m_headings.remove(node->key);
    const int at = node->position;
    m_listener.rowsGo(*parent, at, at);
    // Kept until the views have heard of it.
    const std::unique_ptr<Node> gone = std::move(parent->children[size_t(at)]);
    parent->children.erase(parent->children.begin() + at);
    for (size_t i = size_t(at); i < parent->children.size(); ++i)
        parent->children[i]->position = int(i);
    m_listener.rowsWent();
    if (parent == &m_root)
        return;
    if (parent->children.empty())
        return removeNode(parent);
    m_listener.changed(*parent);
    if (m_grouping != Grouping::Domain || parent->children.size() > 1)
        return;
    // One set-up is left: the domain's row is its row.
    Node *last = parent->children.front().get();
    Line *line = last->line;
    m_listener.rowsGo(*parent, 0, 0);
    line->nodes.removeOne(last);
    const std::unique_ptr<Node> merged = std::move(parent->children.front());
    parent->children.clear();
    parent->line = line;
    line->nodes.append(parent);
    m_listener.rowsWent();
}

void OverviewTree::take(Line *line)
{
    while (!line->nodes.isEmpty())
        removeNode(line->nodes.takeLast());
}

bool OverviewTree::put(const QList<OverviewEntry> &entries)
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
            tell(*line);
    }
    place(fresh);
    return !fresh.isEmpty();
}

void OverviewTree::remove(const QString &file)
{
    Line *line = m_byFile.take(file);
    if (!line)
        return;
    take(line);
    std::erase_if(m_lines, [line](const auto &kept) { return kept.get() == line; });
}

void OverviewTree::setLooking(const QString &file, bool looking)
{
    Line *line = m_byFile.value(file);
    if (!line || line->looking == looking)
        return;
    line->looking = looking;
    tell(*line);
}

void OverviewTree::tell(const Line &line)
{
    for (const Node *node : line.nodes) {
        m_listener.changed(*node);
        if (node->parent != &m_root)
            m_listener.changed(*node->parent);
    }
}

/// A domain with several set-ups: the worst of each.
OverviewEntry OverviewTree::summaryOf(const Node &heading)
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

} // namespace sda
