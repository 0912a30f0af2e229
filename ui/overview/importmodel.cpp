#include "ui/overview/importmodel.h"

#include "ui/look/mark.h"
#include "ui/text/shown.h"

#include <algorithm>

namespace sda {

using Fate = ImportRow::Fate;

ImportModel::ImportModel(const Texts &texts, QObject *parent)
    : QAbstractTableModel(parent), m_texts(texts)
{ }

void ImportModel::add(const QList<ImportRow> &rows)
{
    if (rows.isEmpty())
        return;
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + rows.size()) - 1);
    for (const ImportRow &row : rows)
        m_rows.append({row, row.fate == Fate::New});
    endInsertRows();
    emit wantedChanged();
}

QList<Setup> ImportModel::wanted() const
{
    QList<Setup> setups;
    for (const Row &row : m_rows) {
        if (!row.wanted)
            continue;
        Setup setup = row.found.setup;
        // It goes its own way beside the one that is there.
        if (row.found.fate == Fate::AlreadyThere)
            setup.id.clear();
        setups.append(setup);
    }
    return setups;
}

int ImportModel::wantedCount() const
{
    return int(std::ranges::count_if(m_rows, &Row::wanted));
}

int ImportModel::count(Fate fate) const
{
    return int(
        std::ranges::count_if(m_rows, [fate](const Row &row) { return row.found.fate == fate; }));
}

int ImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ImportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

Qt::ItemFlags ImportModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == DomainColumn
        && m_rows.at(index.row()).found.fate != Fate::Unusable)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QString ImportModel::fateOf(const ImportRow &row) const
{
    switch (row.fate) {
    case Fate::New:
        return row.incomplete ? tr("Will be added; some values are still missing")
                              : tr("Will be added");
    case Fate::AlreadyThere:
        return tr("Already in your list; that one stays as it is");
    case Fate::Unusable:
        return m_texts.summary(*row.finding);
    }
    Q_UNREACHABLE();
}

QString ImportModel::cell(const ImportRow &row, int column) const
{
    switch (column) {
    case DomainColumn:
        return shown(row.domain);
    case ServiceColumn:
        return shown(row.service);
    case PlaceColumn:
        if (row.line == 0)
            return visibleText(row.source);
        //: %1: the name of a file, %2: the number of a line in it
        return tr("%1, line %2").arg(visibleText(row.source), m_texts.locale().toString(row.line));
    case FateColumn:
        return fateOf(row);
    default:
        return {};
    }
}

QVariant ImportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return cell(row.found, index.column());
    case Qt::CheckStateRole:
        if (!(flags(index) & Qt::ItemIsUserCheckable))
            return {};
        return row.wanted ? Qt::Checked : Qt::Unchecked;
    case Qt::DecorationRole:
        if (index.column() != FateColumn || row.found.fate == Fate::New)
            return {};
        return markIcon(row.found.finding ? markOf(row.found.finding->severity()) : Mark::Note);
    case Qt::ToolTipRole: { // escaped: files may hold markup
        QString text = cell(row.found, index.column());
        if (index.column() == FateColumn && row.found.finding)
            text += QLatin1Char('\n') + m_texts.fix(*row.found.finding);
        return text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>"));
    }
    default:
        return {};
    }
}

bool ImportModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    m_rows[index.row()].wanted = value.toInt() == Qt::Checked;
    emit dataChanged(index, index, {Qt::CheckStateRole});
    emit wantedChanged();
    return true;
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case DomainColumn:
        return tr("Domain");
    case ServiceColumn:
        return tr("Service");
    case PlaceColumn:
        //: column: file and line
        return tr("Where it was found");
    case FateColumn:
        return tr("What will happen");
    default:
        return {};
    }
}

} // namespace sda
