#include "ui/look/mark.h"
#include "ui/records/timeline.h"
#include "ui/records/timelinemodel.h"
#include "ui/widgets/copyfield.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace sda;

namespace {

StateChange change(int hour, RecordState state, const QStringList &values = {})
{
    return {.at = QDateTime(QDate(2026, 3, 2), QTime(hour, 0), Qt::UTC),
            .recordId = QStringLiteral("mx"),
            .state = state,
            .values = values,
            .right = 1,
            .answering = 2};
}

History twoChanges()
{
    return {change(8, RecordState::Missing),
            change(9, RecordState::Wrong, {QStringLiteral("<b>wrong.example.net</b>")})};
}

} // namespace

class tst_Timeline : public QObject
{
    Q_OBJECT
private slots:
    void everyChangeHasAMarkAndASentence();
    void theDayStandsWhereItBegins();
    void newChangesAreAppended();
    void aClickShowsWhatStoodThere();
    void keysChooseToo();
    void theChosenOneStaysWhenAnotherComes();
    void anotherRecordChoosesNothing();
    void aScreenReaderHearsEveryChange();

private:
    Texts m_texts{QStringLiteral("en")};
};

void tst_Timeline::everyChangeHasAMarkAndASentence()
{
    TimelineModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTexts(&m_texts);
    model.setChanges(twoChanges());
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0).data(TimelineModel::MarkRole).toInt(), int(Mark::Missing));
    QCOMPARE(model.index(1).data(TimelineModel::MarkRole).toInt(), int(Mark::Wrong));
    for (int row = 0; row < 2; ++row) {
        const QString sentence = model.index(row).data(Qt::AccessibleTextRole).toString();
        QVERIFY(sentence.contains(m_texts.word(twoChanges().at(row).state)));
        QVERIFY(sentence.contains(m_texts.time(twoChanges().at(row).at)));
    }
}

void tst_Timeline::theDayStandsWhereItBegins()
{
    TimelineModel model;
    model.setTexts(&m_texts);
    History changes = twoChanges();
    changes.append(change(9, RecordState::Verified));
    changes.last().at = changes.last().at.addDays(1);
    model.setChanges(changes);
    QVERIFY(!model.index(0).data(TimelineModel::DayRole).toString().isEmpty());
    QVERIFY(model.index(1).data(TimelineModel::DayRole).toString().isEmpty());
    QVERIFY(!model.index(2).data(TimelineModel::DayRole).toString().isEmpty());
}

void tst_Timeline::newChangesAreAppended()
{
    TimelineModel model;
    model.setTexts(&m_texts);
    model.setChanges(twoChanges());
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    model.setChanges(twoChanges());
    QCOMPARE(resets.size() + inserted.size(), 0);
    model.setChanges(twoChanges() + History{change(10, RecordState::Verified)});
    QCOMPARE(resets.size(), 0);
    QCOMPARE(inserted.size(), 1);
    model.setChanges({change(10, RecordState::Verified)}); // another record, or the first one went
    QCOMPARE(resets.size(), 1);
    QCOMPARE(model.rowCount(), 1);
}

void tst_Timeline::aClickShowsWhatStoodThere()
{
    Timeline timeline;
    timeline.setTexts(&m_texts);
    timeline.setChanges(twoChanges());
    timeline.resize(500, 300);
    timeline.show();
    auto *line = timeline.findChild<QListView *>();
    auto *values = timeline.findChild<CopyField *>();
    QVERIFY(values->isHidden());
    const QRect mark = line->visualRect(line->model()->index(1, 0));
    QTest::mouseClick(line->viewport(), Qt::LeftButton, {}, mark.center());
    QVERIFY(!values->isHidden());
    QCOMPARE(values->text(), twoChanges().at(1).values.first());
}

void tst_Timeline::keysChooseToo()
{
    Timeline timeline;
    timeline.setTexts(&m_texts);
    timeline.setChanges(twoChanges());
    timeline.resize(500, 300);
    timeline.show();
    auto *line = timeline.findChild<QListView *>();
    line->setCurrentIndex(line->model()->index(1, 0));
    QTest::keyClick(line, Qt::Key_Left);
    QCOMPARE(line->currentIndex().row(), 0);
    QTest::keyClick(line, Qt::Key_Right);
    QCOMPARE(line->currentIndex().row(), 1);
    QCOMPARE(timeline.findChild<CopyField *>()->text(), twoChanges().at(1).values.first());
}

void tst_Timeline::theChosenOneStaysWhenAnotherComes()
{
    Timeline timeline;
    timeline.setTexts(&m_texts);
    timeline.setChanges(twoChanges());
    auto *line = timeline.findChild<QListView *>();
    line->setCurrentIndex(line->model()->index(1, 0));
    timeline.setChanges(twoChanges() + History{change(10, RecordState::Verified)});
    QCOMPARE(line->currentIndex().row(), 1);
    QCOMPARE(timeline.findChild<CopyField *>()->text(), twoChanges().at(1).values.first());
}

void tst_Timeline::anotherRecordChoosesNothing()
{
    Timeline timeline;
    timeline.setTexts(&m_texts);
    timeline.setChanges(twoChanges());
    auto *line = timeline.findChild<QListView *>();
    line->setCurrentIndex(line->model()->index(1, 0));
    timeline.setChanges({change(11, RecordState::Verified)});
    QVERIFY(!line->currentIndex().isValid());
    QVERIFY(timeline.findChild<CopyField *>()->isHidden());
}

void tst_Timeline::aScreenReaderHearsEveryChange()
{
    Timeline timeline;
    timeline.setTexts(&m_texts);
    timeline.setChanges(twoChanges());
    timeline.show();
    QAccessibleInterface *line =
        QAccessible::queryAccessibleInterface(timeline.findChild<QListView *>());
    QVERIFY(line);
    QVERIFY(!line->text(QAccessible::Name).isEmpty());
    QCOMPARE(line->childCount(), 2);
    QVERIFY(line->child(1)->text(QAccessible::Name).contains(m_texts.word(RecordState::Wrong)));
}

QTEST_MAIN(tst_Timeline)
#include "tst_timeline.moc"
