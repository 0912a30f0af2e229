#pragma once

#include "core/clock/clock.h"
#include "core/plan/plan.h"
#include "core/watch/history.h"
#include "core/watch/levels.h"
#include "ui/look/mark.h"
#include "ui/text/watchtexts.h"

#include <QAbstractTableModel>

#include <optional>

namespace sda {

/// When a record that waits need not wait any more, as its findings say; of several times the last.
/// Invalid: they name none.
QDateTime waitEndOf(const RecordReport &report);

/// The planned records, one row each, with the state of the last look. A row keeps its settled
/// state while a new look is under way; a row whose plan changed starts anew, so no tick is
/// inherited. Only rows that show something else than before are told as changed: a report comes
/// with every answer.
class RecordsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        RecordColumn, ///< what it is for
        HostColumn,
        ExpectedColumn,
        CurrentColumn,
        StateColumn,
        LevelsColumn, ///< how far it has come: marks, and words for those who cannot see them
        SinceColumn, ///< since when, or until when one has to wait
    };
    static constexpr int columns = SinceColumn + 1;

    enum Role {
        StateRole = Qt::UserRole, ///< int(RecordState) as shown
        MarkRole, ///< int(Mark)
        RecheckingRole, ///< bool: the state is of the look before, a new one is under way
        IdRole, ///< QString: id of the planned record
        SummaryRole, ///< QString: what is the matter, of the first finding; empty if nothing
        ValueRole, ///< QString: the whole text of a value cell, for copying
        LevelsRole, ///< LevelMarks; nothing while nobody has touched the record
    };

    explicit RecordsModel(QObject *parent = nullptr);

    /// Not owned; call again when the language changed. Everything is said anew.
    void setTexts(const Texts *texts);
    void setPlan(const Plan &plan);
    void setReport(const Report &report);
    /// Not owned: call again whenever it may be another. For the third level.
    void setConsole(const Service *service, const ConsoleWord &word);
    /// Since when states have lasted, also from before the program was started.
    void setHistory(const History &history);
    /// Not owned. With a clock the time is told as "for 2 min" too; then refreshTimes() as it
    /// passes.
    void setClock(const Clock *clock);
    void refreshTimes();
    /// Whether the person says the records are entered. Until then a missing one is "not added
    /// yet", which is no reproach.
    void setEntered(bool entered);
    /// Forgets every report: another domain or scene.
    void clearReport();

    const PlannedRecord &planned(int row) const { return m_rows.at(row).planned; }
    /// As last reported, null if there is no report. Good until the next setPlan() or setReport().
    const RecordReport *report(int row) const;
    RecordState state(int row) const;
    const Levels &levels(int row) const { return m_rows.at(row).levels; }
    QString serviceName() const { return m_service ? m_service->name : QString(); }
    int rowOf(const QString &id) const; ///< -1: not there
    /// An arc has to turn somewhere.
    bool isChecking() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    /// A row became verified that was not in the look before.
    void becameVerified(int row);

private:
    struct Row
    {
        PlannedRecord planned;
        std::optional<RecordReport> report; ///< as shown: settled, or the first one
        bool rechecking = false;
        QDateTime since; ///< UTC; of the state shown, as far as this model has seen
        Levels levels;
        QStringList face; ///< all that is shown of the row
    };
    bool isUntouched(const Row &row) const;
    RecordState stateOf(const Row &row) const;
    RecordState shownStateOf(const Row &row) const;
    Mark markOfRow(const Row &row) const;
    QString stateWord(const Row &row) const;
    QString sinceText(const Row &row) const;
    QDateTime sinceOf(const Row &row) const;
    QString levelsText(const Row &row) const;
    QStringList faceOf(const Row &row) const;
    QString currentText(const Row &row) const;
    QVariant cell(const Row &row, int column) const;
    QVariant toolTip(const Row &row, int column) const;
    bool hasTooMany(const Row &row) const;
    QString currentCell(const Row &row) const; ///< the same in one line
    void place(Row &row) const;
    /// Tells the row if it shows something else now.
    void show(int row);
    void showAll();

    const Texts *m_texts = nullptr;
    std::optional<WatchTexts> m_words; // in the language of m_texts
    const Clock *m_clock = nullptr;
    const Service *m_service = nullptr;
    ConsoleWord m_word;
    History m_history;
    QList<Row> m_rows;
    bool m_entered = false;
};

} // namespace sda
