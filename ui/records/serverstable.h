#pragma once

#include <QTableView>

namespace sda {

class ServersModel;

/// What each server says, as high as all of its rows: texts that have no room in their column take
/// another line, only values without a blank are elided. The page scrolls, not the table.
class ServersTable : public QTableView
{
    Q_OBJECT
public:
    explicit ServersTable(ServersModel *model, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void spanHeadings();
    void fit();
    void fitColumns();
    int wantedWidth(int column) const;
    int heightOf(int row) const;

    ServersModel *m_servers;
    bool m_isFitting = false;
};

} // namespace sda
