#include "ui/overview/overviewcells.h"

#include "ui/overview/overviewmodel.h"
#include "ui/overview/overviewwords.h"
#include "ui/text/shown.h"

#include <QFont>

#include <algorithm>

namespace sda {

using M = OverviewModel;
using Grouping = OverviewTree::Grouping;

namespace {

std::optional<Purpose> purposeAt(int column)
{
    if (column < M::FirstTickColumn || column >= M::StateColumn)
        return std::nullopt;
    return Purpose(column - M::FirstTickColumn);
}

QVariant sortTime(const QDateTime &time)
{
    return time.isValid() ? QVariant(time) : QVariant();
}

} // namespace

bool OverviewCells::isGroup(const Node &node) const
{
    return !node.line && m_tree.grouping() != Grouping::Domain;
}

bool OverviewCells::isLooking(const Node &node) const
{
    if (node.line)
        return node.line->looking;
    return !isGroup(node)
        && std::ranges::any_of(node.children, [](const auto &c) { return c->line->looking; });
}

QStringList OverviewCells::filesOf(const Node &node) const
{
    if (node.line)
        return {node.line->entry.file};
    QStringList files;
    for (const auto &child : node.children)
        files.append(child->line->entry.file);
    return files;
}

QString OverviewCells::groupTitle(const Node &group) const
{
    if (m_tree.grouping() == Grouping::Tag)
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

QVariant OverviewCells::groupCell(const Node &group, int column) const
{
    if (column == M::DomainColumn)
        return groupTitle(group);
    if (column != M::StateColumn || !m_texts)
        return {};
    const auto verified = std::ranges::count_if(
        group.children, [](const auto &child) { return child->line->entry.isVerified(); });
    return OverviewWords(m_texts).count(int(verified), int(group.children.size()));
}

QVariant OverviewCells::cell(const OverviewEntry &entry, const Node &node, int column) const
{
    if (!m_texts)
        return {};
    const OverviewWords words(m_texts);
    const bool beneathDomain =
        node.parent != &m_tree.root() && m_tree.grouping() == Grouping::Domain;
    switch (column) {
    case M::DomainColumn:
        if (beneathDomain)
            return entry.service.isEmpty() ? visibleText(entry.serviceId) : entry.service;
        //: in the place of a domain that was not typed yet
        return entry.shownDomain.isEmpty() ? tr("no domain yet") : visibleText(entry.shownDomain);
    case M::ServiceColumn:
        if (!node.line)
            //: %n: how many services a domain is set up for
            return tr("%n set-up(s)", nullptr, int(node.children.size()));
        if (beneathDomain)
            return {};
        return entry.service.isEmpty() ? visibleText(entry.serviceId) : entry.service;
    case M::StateColumn:
        return words.word(entry);
    case M::SinceColumn:
        return entry.whole.since.isValid() ? m_texts->time(entry.whole.since) : QString();
    case M::DeadlineColumn:
        return entry.deadline.isValid() && !entry.isVerified() ? m_texts->time(entry.deadline)
                                                               : QString();
    case M::TagsColumn:
        return visibleText(entry.tags.join(QLatin1Char(' ')));
    default:
        return {}; // a tick has its mark
    }
}

QVariant OverviewCells::markAt(const OverviewEntry &entry, int column) const
{
    if (column == M::StateColumn)
        return int(OverviewWords::markOf(entry));
    const auto purpose = purposeAt(column);
    const auto tick = purpose ? entry.ticks.at(size_t(*purpose)) : std::nullopt;
    return tick ? QVariant(int(OverviewWords::markOf(*tick))) : QVariant();
}

QVariant OverviewCells::sortValue(const OverviewEntry &entry, int column) const
{
    if (const auto purpose = purposeAt(column)) {
        const auto &tick = entry.ticks.at(size_t(*purpose));
        return tick ? QVariant(urgencyOf(tick->state)) : QVariant();
    }
    switch (column) {
    case M::ServiceColumn:
        return entry.service.isEmpty() ? entry.serviceId : entry.service;
    case M::StateColumn: // what needs somebody stands before what merely waits to be added
        return urgencyOf(entry.whole.state) * 2 + (needsAttention(entry, m_clock.wall()) ? 20 : 0)
            + (entry.whole.untouched ? 0 : 1);
    case M::SinceColumn:
        return sortTime(entry.whole.since);
    case M::DeadlineColumn:
        return entry.isVerified() ? QVariant() : sortTime(entry.deadline);
    case M::TagsColumn:
        return entry.tags.isEmpty() ? QVariant() : QVariant(entry.tags.join(QLatin1Char(' ')));
    default:
        return entry.domain.isEmpty() ? QVariant() : QVariant(entry.domain);
    }
}

QVariant OverviewCells::roleOf(const OverviewEntry &entry, const Node &node, int column,
                               int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return cell(entry, node, column);
    case Qt::EditRole:
        return column == M::TagsColumn ? entry.tags.join(QLatin1Char(' ')) : QVariant();
    case Qt::AccessibleTextRole: {
        const auto purpose = purposeAt(column);
        const auto tick = purpose ? entry.ticks.at(size_t(*purpose)) : std::nullopt;
        if (tick && m_texts)
            return OverviewWords(m_texts).word(*tick, !entry.checkedAt.isValid());
        return cell(entry, node, column);
    }
    case Qt::ToolTipRole: // escaped: files may hold markup
        if (!m_texts || (column != M::StateColumn && !purposeAt(column)))
            return cell(entry, node, column).toString().toHtmlEscaped();
        return OverviewWords(m_texts).details(entry).toHtmlEscaped().replace(
            QLatin1Char('\n'), QStringLiteral("<br>"));
    case M::MarkRole:
        return markAt(entry, column);
    case M::RememberedRole:
        return !entry.checkedAt.isValid();
    case M::SortRole:
        return sortValue(entry, column);
    case M::SearchRole:
        return QStringList{entry.domain, entry.shownDomain, entry.service, entry.serviceId,
                           entry.tags.join(QLatin1Char(' '))}
            .join(QLatin1Char('\n'));
    case M::AttentionRole:
        return needsAttention(entry, m_clock.wall());
    default:
        return {};
    }
}

QVariant OverviewCells::at(const Node &node, int column, int role) const
{
    if (role == M::FilesRole)
        return filesOf(node);
    if (role == M::LookingRole)
        return isLooking(node);
    if (node.line)
        return roleOf(node.line->entry, node, column, role);
    if (!isGroup(node))
        return roleOf(OverviewTree::summaryOf(node), node, column, role);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return groupCell(node, column);
    if (role == Qt::FontRole) {
        QFont heading;
        heading.setWeight(QFont::DemiBold);
        return heading;
    }
    if (role == M::SortRole) // groups keep their order, whatever their lines are sorted by
        return node.key.isEmpty() ? QVariant() : QVariant(groupTitle(node));
    return {};
}

QVariant OverviewCells::header(int section, int role) const
{
    const auto purpose = purposeAt(section);
    if (role == Qt::TextAlignmentRole)
        return purpose ? QVariant(Qt::AlignCenter) : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return purpose && m_texts ? QVariant(m_texts->word(*purpose))
                                  : header(section, Qt::DisplayRole);
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
    case M::DomainColumn:
        return tr("Domain");
    case M::ServiceColumn:
        return tr("Service");
    case M::StateColumn:
        return tr("State");
    case M::SinceColumn:
        return tr("Since");
    case M::DeadlineColumn:
        //: column: until when the service looks for the records
        return tr("Deadline");
    case M::TagsColumn:
        //: column: the person's own words for sorting
        return tr("Tags");
    default:
        return {};
    }
}

} // namespace sda
