#include "ui/records/serversmodel.h"

#include "ui/look/look.h"

#include <utility>

namespace sda {

void ServersModel::setTexts(const Texts *texts)
{
    m_texts = texts;
    if (!m_servers.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
    emit headerDataChanged(Qt::Horizontal, 0, columns - 1);
}

void ServersModel::setServers(const QList<ServerView> &servers)
{
    if (servers == m_servers)
        return;
    if (servers.size() != m_servers.size()) {
        beginResetModel();
        m_servers = servers;
        endResetModel();
        return;
    }
    const QList<ServerView> before = std::exchange(m_servers, servers);
    for (int row = 0; row < m_servers.size(); ++row) {
        if (m_servers.at(row) != before.at(row))
            emit dataChanged(index(row, 0), index(row, columns - 1));
    }
}

int ServersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_servers.size());
}

int ServersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant ServersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::FontRole && index.column() == ValuesColumn)
        return monospacedFont();
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    const ServerView &server = m_servers.at(index.row());
    QString text;
    switch (Column(index.column())) {
    case ServerColumn:
        text = server.kind == ServerView::Kind::Resolver
            //: a server that asks others for us; %1: its address
            ? tr("Resolver %1").arg(server.name)
            : server.name;
        break;
    case AddressColumn:
        text = server.waiting && server.address == IpAddress() ? QString() : server.address.text();
        break;
    case OutcomeColumn:
        if (server.waiting)
            text = tr("waiting for the answer");
        else if (m_texts)
            text = m_texts->outcomeWord(server);
        break;
    case ValuesColumn:
        if (!server.waiting)
            text = server.values.join(QLatin1Char('\n'));
        break;
    case TtlColumn:
        if (!server.waiting && server.ttl)
            //: a time to live in seconds
            text = tr("%1 s").arg(server.ttl->count());
        break;
    }
    return role == Qt::ToolTipRole ? text.toHtmlEscaped() : text;
}

QVariant ServersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case ServerColumn:
        return tr("Server");
    case AddressColumn:
        return tr("Address");
    case OutcomeColumn:
        return tr("What it says");
    case ValuesColumn:
        return tr("Values");
    case TtlColumn:
        //: how long an answer may be remembered
        return tr("Kept for");
    }
    return {};
}

} // namespace sda
