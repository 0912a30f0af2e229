#pragma once

#include <QWidget>

class QVBoxLayout;

namespace sda {

class CopyField;
class MarkView;
struct PlannedRecord;
class Session;

/// Every record this service wants, with the value that was found for it; what is missing stays
/// visible. A value that is known beforehand is no find.
class FoundRows : public QWidget
{
    Q_OBJECT
public:
    explicit FoundRows(Session &session, QWidget *parent = nullptr);

    void showAll();
    /// At least one value was pasted or typed.
    bool hasFound() const;

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
        bool isGiven = false; ///< complete, and pasted or typed by the person
        bool operator==(const Found &) const = default;
    };
    bool isGiven(const PlannedRecord &planned) const;
    QList<Found> found() const;
    void setRowCount(qsizetype count);

    Session &m_session;
    QVBoxLayout *m_column;
    QList<Row> m_rows;
    QList<Found> m_shown;
    QString m_language; ///< of what is shown
};

} // namespace sda
