#pragma once

#include "core/clock/clock.h"
#include "ui/overview/overviewtree.h"
#include "ui/text/texts.h"

#include <QCoreApplication>
#include <QVariant>

namespace sda {

/// What each cell of My domains says, in the columns and roles of OverviewModel.
class OverviewCells
{
    Q_DECLARE_TR_FUNCTIONS(sda::OverviewCells)
public:
    using Node = OverviewTree::Node;

    /// Both must outlive it.
    OverviewCells(const Clock &clock, const OverviewTree &tree) : m_clock(clock), m_tree(tree) { }

    /// Not owned.
    void setTexts(const Texts *texts) { m_texts = texts; }

    QVariant at(const Node &row, int column, int role) const;
    QVariant header(int column, int role) const;

private:
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
    const OverviewTree &m_tree;
    const Texts *m_texts = nullptr;
};

} // namespace sda
