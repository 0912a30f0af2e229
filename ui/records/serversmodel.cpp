#include "ui/records/serversmodel.h"

#include "ui/look/look.h"
#include "ui/text/shown.h"

#include <QFont>

#include <algorithm>
#include <utility>

namespace sda {

namespace {

Level levelOf(const ServerView &server)
{
    return server.kind == ServerView::Kind::NameServer ? Level::NameServers : Level::World;
}

bool hasAnswered(const ServerView &server)
{
    return !server.waiting && !server.lame && server.outcome <= Outcome::NoSuchName;
}

Mark markOfAnswer(const ServerView &server)
{
    if (server.waiting)
        return Mark::Checking;
    if (server.right)
        return Mark::Verified;
    if (server.until.isValid())
        return Mark::Waiting;
    return hasAnswered(server) ? Mark::Missing : Mark::NotChecked;
}

/// Below each other; nothing in them can hide or turn the line around.
QString valuesOf(const ServerView &server)
{
    QStringList values;
    for (const QString &value : server.values)
        values.append(visibleText(value));
    return values.join(QLatin1Char('\n'));
}

} // namespace

void ServersModel::setTexts(const Texts *texts)
{
    m_texts = texts;
    m_words.reset();
    if (texts)
        m_words.emplace(texts->language());
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
    emit headerDataChanged(Qt::Horizontal, 0, columns - 1);
}

void ServersModel::setServers(const QList<ServerView> &servers, const Levels &levels)
{
    QList<Row> rows;
    for (const Level level : {Level::NameServers, Level::World}) {
        QList<Row> group;
        for (const ServerView &server : servers) {
            if (levelOf(server) == level)
                group.append({server, level});
        }
        if (!group.isEmpty())
            rows += QList<Row>{{std::nullopt, level}} + group;
    }
    const bool sameHeadings = levels == m_levels;
    m_levels = levels;
    const bool sameShape = std::equal(
        rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), [](const Row &a, const Row &b) {
            return a.server.has_value() == b.server.has_value() && a.level == b.level;
        });
    if (!sameShape) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    const QList<Row> before = std::exchange(m_rows, rows);
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row) != before.at(row) || (isHeading(row) && !sameHeadings))
            emit dataChanged(index(row, 0), index(row, columns - 1));
    }
}

int ServersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ServersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString ServersModel::heading(Level level) const
{
    if (!m_words)
        return {};
    //: a group of servers and how far it is: “Name servers: 2 of 3 have it”
    return tr("%1: %2").arg(m_words->title(level, {}), m_words->words(level, m_levels));
}

QString ServersModel::nameOf(const Row &row) const
{
    QString name = shown(row.server->name);
    if (row.server->kind == ServerView::Kind::Resolver)
        //: the server that this computer asks; %1: its address
        return tr("Your network (%1)").arg(name);
    if (row.server->country.isEmpty() || !m_words)
        return name;
    //: %1: a server, %2: a country
    return tr("%1 (%2)").arg(name, m_words->country(row.server->country));
}

QString ServersModel::outcomeOf(const ServerView &server) const
{
    if (server.waiting)
        return tr("waiting for the answer");
    if (server.right)
        return tr("has the record");
    if (server.until.isValid() && m_texts)
        //: %1: a time of day
        return tr("remembers the earlier answer until %1").arg(m_texts->time(server.until));
    if (server.outcome == Outcome::Answer && !server.lame)
        return tr("has something else");
    return m_texts ? m_texts->outcomeWord(server) : QString();
}

QString ServersModel::cell(const Row &row, int column) const
{
    if (!row.server)
        return column == ServerColumn ? heading(row.level) : QString();
    const ServerView &server = *row.server;
    switch (Column(column)) {
    case ServerColumn:
        return nameOf(row);
    case AddressColumn:
        // Of a resolver of this computer the name is the address.
        return server.address == IpAddress() || server.kind == ServerView::Kind::Resolver
            ? QString()
            : server.address.text();
    case OutcomeColumn:
        return outcomeOf(server);
    case ValuesColumn:
        return server.waiting ? QString() : valuesOf(server);
    case TtlColumn:
        return !server.waiting && server.ttl && m_words ? m_words->span(*server.ttl) : QString();
    case TimeColumn:
        return !server.waiting && server.at.isValid() && m_words ? m_words->exactClock(server.at)
                                                                 : QString();
    }
    return {};
}

QVariant ServersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return cell(row, index.column());
    case Qt::ToolTipRole: // escaped: DNS texts may hold markup
        return cell(row, index.column()).toHtmlEscaped();
    case Qt::DecorationRole:
        return row.server && index.column() == OutcomeColumn
            ? QVariant(markIcon(markOfAnswer(*row.server)))
            : QVariant();
    case Qt::FontRole:
        if (!row.server) {
            QFont bold;
            bold.setBold(true);
            return bold;
        }
        return index.column() == ValuesColumn ? QVariant(monospacedFont()) : QVariant();
    case HeadingRole:
        return !row.server.has_value();
    default:
        return {};
    }
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
    case TimeColumn:
        //: when a server answered
        return tr("Answered at");
    }
    return {};
}

} // namespace sda
