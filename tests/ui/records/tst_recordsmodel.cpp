#include "sample.h"
#include "ui/look/look.h"
#include "ui/look/mark.h"
#include "ui/records/recordsmodel.h"
#include "ui/records/recordsview.h"
#include "ui/records/valuedelegate.h"

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
    void aLongHostLeavesRoomForBothValues();
    void theDifferenceOfTwoValuesIsSeen_data();
    void theDifferenceOfTwoValuesIsSeen();
    void twoRecordsDoNotLookLikeOne();

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
    QCOMPARE(mark(0), Mark::Wrong); // as the card below says: it is there, under another name
    QCOMPARE(m_model->state(0), S::Missing);
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
    Report report = sample::report(S::Wrong, S::Verified);
    report.records[0].current = {QStringLiteral("10 mx.example.net")};
    m_model->setReport(report);
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

void tst_RecordsModel::aLongHostLeavesRoomForBothValues()
{
    Plan plan = sample::plan();
    for (PlannedRecord &planned : plan.records)
        planned.host = QStringLiteral("amazonses-selector-one._domainkey.newsletter.shop");
    m_model->setPlan(plan);
    RecordsView view;
    view.setRecords(m_model.get());
    view.resize(860, 200);
    view.show();
    QVERIFY(!view.isColumnHidden(RecordsModel::ExpectedColumn));
    QVERIFY(!view.isColumnHidden(RecordsModel::CurrentColumn));
    QVERIFY(view.columnWidth(RecordsModel::HostColumn)
            < view.columnWidth(RecordsModel::ExpectedColumn) + 100);
    for (const int narrow : {500, 600, 700, 800}) {
        view.resize(narrow, 200); // an empty column never stays in place of a full one
        QVERIFY(!view.isColumnHidden(RecordsModel::ExpectedColumn)
                || view.isColumnHidden(RecordsModel::CurrentColumn));
    }
    // While nothing stands there what is to be entered has the room.
    QVERIFY(view.columnWidth(RecordsModel::ExpectedColumn)
            >= view.columnWidth(RecordsModel::CurrentColumn));
}

void tst_RecordsModel::theDifferenceOfTwoValuesIsSeen_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    const QString key = QStringLiteral("v=DKIM1; p=") + QString(200, QLatin1Char('A'));
    QTest::addRow("in the middle")
        << key + QStringLiteral("x") + key << key + QStringLiteral("y") + key;
    QTest::addRow("at the end") << key + QStringLiteral("x") << key + QStringLiteral("y");
    QTest::addRow("an end that was cut off") << key + QStringLiteral("xyz") << key;
    QTest::addRow("a word more in an SPF record")
        << QStringLiteral("v=spf1 include:spf.one.example.com include:spf.two.example.com ~all")
        << QStringLiteral("v=spf1 include:spf.one.example.com ~all");
    QTest::addRow("at the beginning") << QStringLiteral("x") + key << QStringLiteral("y") + key;
}

void tst_RecordsModel::theDifferenceOfTwoValuesIsSeen()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    const QFontMetrics metrics(monospacedFont());
    for (const int characters : {14, 20, 30}) {
        const int width = characters * metrics.horizontalAdvance(QLatin1Char('m'));
        const QString left = elidedBeside(one, other, metrics, width);
        const QString right = elidedBeside(other, one, metrics, width);
        QVERIFY2(left != right, qPrintable(left));
        QVERIFY(metrics.horizontalAdvance(left) <= width);
        QVERIFY(metrics.horizontalAdvance(right) <= width);
    }
    QCOMPARE(elidedBeside(one, other, metrics, 100000), one);
}

void tst_RecordsModel::twoRecordsDoNotLookLikeOne()
{
    m_model->setEntered(true);
    Report report = sample::report(S::Wrong, S::Wrong, 5);
    const QStringList two{QStringLiteral("v=spf1 a -all"), QStringLiteral("v=spf1 mx -all")};
    RecordReport &record = report.records[1];
    record.current = two;
    record.meant = two;
    m_model->setReport(report);
    const QModelIndex cell = m_model->index(1, RecordsModel::CurrentColumn);
    QVERIFY(!cell.data().toString().contains(QStringLiteral("v=spf1")));
    QVERIFY(cell.data().toString().contains(QLatin1Char('2')));
    QCOMPARE(cell.data(RecordsModel::ValueRole).toString(), two.join(QLatin1Char('\n')));
}

QTEST_MAIN(tst_RecordsModel)
#include "tst_recordsmodel.moc"
