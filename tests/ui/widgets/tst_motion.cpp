#include "tests/support/paintings.h"
#include "ui/look/appearance.h"
#include "ui/look/appearing.h"
#include "ui/widgets/markview.h"
#include "ui/widgets/stepbutton.h"
#include "ui/widgets/steplist.h"

#include <QSignalSpy>
#include <QTest>

using namespace sda;

namespace {

QList<Step> steps(StepState first)
{
    return {{QStringLiteral("One"), first, true}, {QStringLiteral("Two"), StepState::Here, true}};
}

} // namespace

/// Only what becomes true before the eyes moves, and only where motion is wanted. No clock: the
/// animation is put where it is looked at.
class tst_Motion : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void whatIsThereAtFirstDoesNotMove();
    void whatBecomesATickAppears();
    void whatChangesOtherwiseDoesNotMove();
    void lessMotionMeansNone();
    void marksAppearOnlyWhenTheyAreSeen();
    void theArcStandsStillWithLessMotion();
    void aStepThatIsDoneAppears();
    void onlyTheSignOfAStepIsPainted();
};

void tst_Motion::init()
{
    applyLook(Appearance{.theme = Theme::Light});
    QVERIFY(motionWanted());
}

void tst_Motion::whatIsThereAtFirstDoesNotMove()
{
    AppearingRows rows;
    rows.setMarks({Mark::Verified, Mark::Wrong});
    QCOMPARE(rows.progress(0), 1.0);
    QVERIFY(!rows.appearing(0));
    // Another list, or the same after it was hidden.
    rows.setMarks({Mark::Verified, Mark::Verified, Mark::Verified});
    QVERIFY(!rows.appearing(1));
    rows.setMarks({Mark::Verified, Mark::Verified, Mark::Wrong});
    rows.forget();
    rows.setMarks({Mark::Verified, Mark::Verified, Mark::Verified});
    QVERIFY(!rows.appearing(2));
}

void tst_Motion::whatBecomesATickAppears()
{
    AppearingRows rows;
    QSignalSpy moved(&rows, &AppearingRows::moved);
    rows.setMarks({Mark::Missing, Mark::Checking});
    rows.setMarks({Mark::Missing, Mark::Verified});
    QVERIFY(!rows.appearing(0));
    Appearing *second = rows.appearing(1);
    QVERIFY(second && second->isRunning());
    const int duration = second->animation().duration();
    QVERIFY(duration >= 180 && duration <= 250);
    second->animation().setCurrentTime(0);
    QCOMPARE(rows.progress(1), 0.0);
    second->animation().setCurrentTime(duration / 2);
    QVERIFY(rows.progress(1) > 0 && rows.progress(1) < 1);
    QVERIFY(!moved.isEmpty());
    for (const QVariantList &arguments : std::as_const(moved))
        QCOMPARE(arguments.first().toInt(), 1);
    second->animation().setCurrentTime(duration);
    QCOMPARE(rows.progress(1), 1.0);
    // It is still a tick: that is no news.
    rows.setMarks({Mark::Missing, Mark::Remark});
    QVERIFY(!rows.appearing(1)->isRunning());
}

void tst_Motion::whatChangesOtherwiseDoesNotMove()
{
    AppearingRows rows;
    rows.setMarks({Mark::Verified, Mark::Checking, Mark::Missing});
    rows.setMarks({Mark::Wrong, Mark::Waiting, Mark::NotChecked});
    for (int row = 0; row < 3; ++row)
        QVERIFY(!rows.appearing(row));
}

void tst_Motion::lessMotionMeansNone()
{
    applyLook(Appearance{.theme = Theme::Light, .reducedMotion = true});
    AppearingRows rows;
    rows.setMarks({Mark::Missing});
    rows.setMarks({Mark::Verified});
    QCOMPARE(rows.progress(0), 1.0);
    Appearing one;
    one.begin();
    QVERIFY(!one.isRunning());
    QCOMPARE(one.progress(), 1.0);
}

void tst_Motion::marksAppearOnlyWhenTheyAreSeen()
{
    MarkView view(Mark::Missing);
    view.setMark(Mark::Verified);
    QVERIFY(!view.appearing().isRunning());
    view.setMark(Mark::Missing);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QVERIFY(!view.appearing().isRunning());
    view.setMark(Mark::Verified);
    QVERIFY(view.appearing().isRunning());
    view.setMark(Mark::Wrong);
    QVERIFY(!view.appearing().isRunning());
}

void tst_Motion::theArcStandsStillWithLessMotion()
{
    MarkView view(Mark::Checking);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QVERIFY(view.isTurning());
    applyLook(Appearance{.theme = Theme::Light, .reducedMotion = true});
    QTRY_VERIFY(!view.isTurning()); // while it is seen
    view.setMark(Mark::Missing);
    view.setMark(Mark::Checking);
    QVERIFY(!view.isTurning());
}

void tst_Motion::aStepThatIsDoneAppears()
{
    StepList list;
    list.setSteps(steps(StepState::Done));
    list.show();
    QVERIFY(QTest::qWaitForWindowExposed(&list));
    auto *first = list.findChild<StepButton *>();
    QVERIFY(first);
    QVERIFY(!first->appearing().isRunning());
    list.setSteps(steps(StepState::Later));
    list.setSteps(steps(StepState::Done));
    QVERIFY(first->appearing().isRunning());
}

void tst_Motion::onlyTheSignOfAStepIsPainted()
{
    StepList list;
    list.setSteps(steps(StepState::Later));
    list.show();
    QVERIFY(QTest::qWaitForWindowExposed(&list));
    auto *first = list.findChild<StepButton *>();
    list.setSteps(steps(StepState::Done));
    QVERIFY(first->appearing().isRunning());
    first->appearing().animation().pause();
    QCoreApplication::processEvents();
    Paintings paintings(first);
    first->appearing().animation().resume();
    first->appearing().animation().setCurrentTime(60);
    QTRY_VERIFY(!paintings.region.isEmpty());
    const QRect painted = paintings.region.boundingRect();
    QVERIFY2(painted.width() < first->width() / 2, qPrintable(QString::number(painted.width())));
}

QTEST_MAIN(tst_Motion)
#include "tst_motion.moc"
