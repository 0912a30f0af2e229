#include "sample.h"
#include "ui/look/mark.h"
#include "ui/records/recordsmodel.h"
#include "ui/records/recordsview.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QSignalSpy>
#include <QTest>

using namespace sda;
using S = RecordState;

class tst_RecordsModel : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_model.reset(); }

    void untouchedRowsAreNoReproach();
    void aTraceIsSaidEvenIfNothingWasEntered();
    void wrongIsSaidEvenIfNothingWasEntered();
    void onlyChangedRowsAreTold();
    void aRecheckKeepsTheSettledState();
    void aChangedPlanInheritsNoTick();
    void aRowThatIsNotReportedLosesItsTick();
    void aRecordLeftOutOfThePlanIsGone();
    void becomingVerifiedIsToldOnce();
    void incompleteRowsAreNotChecked();
    void sinceIsTheTimeOfTheChange();
    void waitingSaysUntilWhen();
    void everyStateHasAMarkOfItsOwnAndAWord();
    void aNewLanguageSaysEverythingAnew();
    void copyingGivesTheWholeValue();
    void whatHasNoRoomMakesNoScrollBar();

private:
    QString text(int row, int column) const
    {
        return m_model->index(row, column).data().toString();
    }
    Mark mark(int row) const
    {
        return Mark(m_model->index(row, 0).data(RecordsModel::MarkRole).toInt());
    }
    bool rechecking(int row) const
    {
        return m_model->index(row, 0).data(RecordsModel::RecheckingRole).toBool();
    }

    Texts m_texts{QStringLiteral("en")};
    std::unique_ptr<RecordsModel> m_model;
};

void tst_RecordsModel::init()
{
    m_model = std::make_unique<RecordsModel>();
    new QAbstractItemModelTester(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_model.get());
    m_model->setTexts(&m_texts);
    m_model->setPlan(sample::plan());
}

void tst_RecordsModel::untouchedRowsAreNoReproach()
{
    QCOMPARE(mark(0), Mark::NotAddedYet);
    m_model->setReport(sample::report(S::Missing, S::Missing));
    QCOMPARE(mark(0), Mark::NotAddedYet);
    QCOMPARE(m_model->state(0), S::Missing);
    const QString calm = text(0, RecordsModel::StateColumn);
    QVERIFY(calm != m_texts.word(S::Missing));
    m_model->setEntered(true);
    QCOMPARE(mark(0), Mark::Missing);
    QCOMPARE(text(0, RecordsModel::StateColumn), m_texts.word(S::Missing));
}

void tst_RecordsModel::aTraceIsSaidEvenIfNothingWasEntered()
{
    Report report = sample::report(S::Missing, S::Missing);
    report.records[0].findings = {finding<FindingCode::NameDomainDoubled>(
        arg<Arg::Name> = QStringLiteral("x.example.com.example.com"),
        arg<Arg::Host> = QStringLiteral("x"))};
    m_model->setReport(report);
    QCOMPARE(mark(0), Mark::Missing);
    QCOMPARE(mark(1), Mark::NotAddedYet);
}

void tst_RecordsModel::wrongIsSaidEvenIfNothingWasEntered()
{
    m_model->setReport(sample::report(S::Wrong, S::Verified));
    QCOMPARE(mark(0), Mark::Wrong);
    QCOMPARE(mark(1), Mark::Verified);
}

void tst_RecordsModel::onlyChangedRowsAreTold()
{
    m_model->setReport(sample::report(S::Wrong, S::Checking));
    QSignalSpy told(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->setReport(sample::report(S::Wrong, S::Verified, 1));
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().at(0).toModelIndex().row(), 1);
    QCOMPARE(told.first().at(1).toModelIndex().row(), 1);
    m_model->setReport(sample::report(S::Wrong, S::Verified, 2));
    QCOMPARE(told.size(), 1);
}

void tst_RecordsModel::aRecheckKeepsTheSettledState()
{
    m_model->setReport(sample::report(S::Checking, S::Checking));
    QCOMPARE(m_model->state(0), S::Checking);
    QVERIFY(!rechecking(0));
    QVERIFY(m_model->isChecking());
    m_model->setReport(sample::report(S::Verified, S::Wrong));
    QVERIFY(!m_model->isChecking());
    m_model->setReport(sample::report(S::Checking, S::Checking));
    QCOMPARE(m_model->state(0), S::Verified);
    QCOMPARE(m_model->state(1), S::Wrong);
    QVERIFY(rechecking(0));
    QVERIFY(m_model->isChecking());
    m_model->setReport(sample::report(S::Missing, S::Checking));
    QCOMPARE(m_model->state(0), S::Missing);
    QVERIFY(!rechecking(0));
    QVERIFY(rechecking(1));
}

void tst_RecordsModel::aChangedPlanInheritsNoTick()
{
    m_model->setReport(sample::report(S::Verified, S::Verified));
    Plan plan = sample::plan();
    plan.records[1].record.value += QLatin1Char('A');
    m_model->setPlan(plan);
    QCOMPARE(m_model->state(0), S::Verified);
    QCOMPARE(m_model->state(1), S::Unknown);
    m_model->setReport(sample::report(S::Checking, S::Checking));
    QCOMPARE(m_model->state(1), S::Checking);
}

void tst_RecordsModel::aRowThatIsNotReportedLosesItsTick()
{
    m_model->setReport(sample::report(S::Verified, S::Verified));
    Report shorter = sample::report(S::Verified, S::Verified);
    shorter.records.removeLast();
    m_model->setReport(shorter);
    QCOMPARE(m_model->state(0), S::Verified);
    QCOMPARE(m_model->state(1), S::Unknown);
    QVERIFY(!m_model->report(1));
}

void tst_RecordsModel::aRecordLeftOutOfThePlanIsGone()
{
    m_model->setReport(sample::report(S::Wrong, S::Verified));
    Plan plan = sample::plan();
    plan.records.removeFirst();
    m_model->setPlan(plan);
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(m_model->rowOf(QStringLiteral("mx")), -1);
    QCOMPARE(m_model->rowOf(QStringLiteral("dkim")), 0);
    QCOMPARE(m_model->state(0), S::Verified);
}

void tst_RecordsModel::becomingVerifiedIsToldOnce()
{
    QSignalSpy verified(m_model.get(), &RecordsModel::becameVerified);
    m_model->setReport(sample::report(S::Verified, S::Wrong));
    QCOMPARE(verified.size(), 1);
    QCOMPARE(verified.first().first().toInt(), 0);
    m_model->setReport(sample::report(S::Checking, S::Checking));
    m_model->setReport(sample::report(S::VerifiedWithRemark, S::Verified));
    QCOMPARE(verified.size(), 2);
    QCOMPARE(verified.last().first().toInt(), 1);
}

void tst_RecordsModel::incompleteRowsAreNotChecked()
{
    Plan plan = sample::plan();
    plan.records[1].complete = false;
    m_model->setPlan(plan);
    m_model->setEntered(true);
    QCOMPARE(mark(1), Mark::NotAddedYet);
    QVERIFY(!text(1, RecordsModel::StateColumn).isEmpty());
}

void tst_RecordsModel::sinceIsTheTimeOfTheChange()
{
    m_model->setReport(sample::report(S::Verified, S::Wrong, 5));
    const QString since = text(0, RecordsModel::SinceColumn);
    QVERIFY(since.contains(m_texts.time(sample::report(S::Verified, S::Wrong, 5).checkedAt)));
    m_model->setReport(sample::report(S::Verified, S::Verified, 9));
    QCOMPARE(text(0, RecordsModel::SinceColumn), since);
    QVERIFY(text(1, RecordsModel::SinceColumn) != since);
}

void tst_RecordsModel::waitingSaysUntilWhen()
{
    Report report = sample::report(S::Waiting, S::Wrong, 5);
    const QDateTime soon = report.checkedAt.addSecs(60);
    const QDateTime later = report.checkedAt.addSecs(600);
    for (const QDateTime &until : {later, soon})
        report.records[0].findings.append(finding<FindingCode::CacheNegative>(
            arg<Arg::Until> = until, arg<Arg::Server> = QStringLiteral("192.0.2.53")));
    m_model->setReport(report);
    QVERIFY(text(0, RecordsModel::SinceColumn).contains(m_texts.time(later)));
}

void tst_RecordsModel::everyStateHasAMarkOfItsOwnAndAWord()
{
    m_model->setEntered(true);
    QList<Mark> seen;
    QStringList words;
    for (const S state : {S::Checking, S::Verified, S::VerifiedWithRemark, S::Waiting, S::Wrong,
                          S::Missing, S::Unknown}) {
        m_model->clearReport();
        m_model->setReport(sample::report(state, state));
        QVERIFY(!seen.contains(mark(0)));
        seen.append(mark(0));
        const QString word = text(0, RecordsModel::StateColumn);
        QVERIFY(!word.isEmpty());
        QVERIFY(!words.contains(word));
        words.append(word);
        QCOMPARE(
            m_model->index(0, RecordsModel::StateColumn).data(Qt::AccessibleTextRole).toString(),
            word);
    }
}

void tst_RecordsModel::aNewLanguageSaysEverythingAnew()
{
    m_model->setEntered(true);
    m_model->setReport(sample::report(S::Verified, S::Wrong));
    const Texts japanese(QStringLiteral("ja"));
    QSignalSpy told(m_model.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy headers(m_model.get(), &QAbstractItemModel::headerDataChanged);
    m_model->setTexts(&japanese);
    QCOMPARE(told.size(), 1);
    QCOMPARE(headers.size(), 1);
    QCOMPARE(text(0, RecordsModel::StateColumn), japanese.word(S::Verified));
    m_model->setTexts(&m_texts); // outlives the model
}

void tst_RecordsModel::copyingGivesTheWholeValue()
{
    RecordsView view;
    view.setRecords(m_model.get());
    view.resize(1200, 200);
    view.show();
    QSignalSpy chosen(&view, &RecordsView::rowChosen);
    view.choose(1);
    QCOMPARE(chosen.last().first().toInt(), 1);
    view.setCurrentIndex(m_model->index(1, RecordsModel::ExpectedColumn));
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), sample::dkim().record.value);
    QTest::keyClick(&view, Qt::Key_Up);
    QCOMPARE(chosen.last().first().toInt(), 0);
}

void tst_RecordsModel::whatHasNoRoomMakesNoScrollBar()
{
    m_model->setReport(sample::report(S::Wrong, S::Verified));
    RecordsView view;
    view.setRecords(m_model.get());
    view.show();
    bool expectedWasHidden = true;
    for (const int width : {600, 800, 1000, 1400}) {
        view.resize(width, 200);
        QVERIFY(!view.isColumnHidden(RecordsModel::StateColumn));
        QVERIFY(!view.isColumnHidden(RecordsModel::LevelsColumn));
        const bool expectedHidden = view.isColumnHidden(RecordsModel::ExpectedColumn);
        QVERIFY(expectedHidden || !view.isColumnHidden(RecordsModel::CurrentColumn));
        QVERIFY(expectedWasHidden || !expectedHidden); // once there is room, it stays
        expectedWasHidden = expectedHidden;
    }
    QVERIFY(!expectedWasHidden);
    QVERIFY(view.horizontalHeader()->length() <= view.viewport()->width());
}

QTEST_MAIN(tst_RecordsModel)
#include "tst_recordsmodel.moc"
