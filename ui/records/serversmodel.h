#pragma once

#include "ui/text/texts.h"

#include <QAbstractTableModel>

namespace sda {

/// What each server says about one record.
class ServersModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { ServerColumn, AddressColumn, OutcomeColumn, ValuesColumn, TtlColumn };
    static constexpr int columns = TtlColumn + 1;

    using QAbstractTableModel::QAbstractTableModel;

    /// Not owned; call again when the language changed.
    void setTexts(const Texts *texts);
    void setServers(const QList<ServerView> &servers);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const Texts *m_texts = nullptr;
    QList<ServerView> m_servers;
};

} // namespace sda
