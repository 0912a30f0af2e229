#pragma once

#include <QWidget>

class QVBoxLayout;

namespace sda {

class CopyField;
class MarkView;
class Session;

/// Every record this service wants, with the value that was found for it; what is missing stays
/// visible.
class FoundRows : public QWidget
{
    Q_OBJECT
public:
    explicit FoundRows(Session &session, QWidget *parent = nullptr);

    void showAll();

private:
    struct Row
    {
        QWidget *line;
        MarkView *mark;
        CopyField *value;
    };
    /// What a row says.
    struct Found
    {
        QString label;
        QString value; ///< empty: still missing
        bool isComplete = false;
        bool operator==(const Found &) const = default;
    };
    QList<Found> found() const;
    void setRowCount(qsizetype count);

    Session &m_session;
    QVBoxLayout *m_column;
    QList<Row> m_rows;
    QList<Found> m_shown;
    QString m_language; ///< of what is shown
};

} // namespace sda
