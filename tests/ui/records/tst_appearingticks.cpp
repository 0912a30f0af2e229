#include "sample.h"
#include "tests/support/paintings.h"
#include "ui/look/appearance.h"
#include "ui/records/recordsmodel.h"
#include "ui/records/recordsview.h"

#include <QTest>

using namespace sda;
using S = RecordState;

/// A tick that becomes true in the live table appears, in its cell alone.
class tst_AppearingTicks : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void whatIsRightAtFirstIsThere();
    void whatBecomesRightAppears();
    void onlyItsCellIsPainted();
    void nothingMovesWithLessMotion();

private:
    void show()
    {
        m_view->setRecords(m_model.get());
        m_view->resize(900, 200);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }

    Texts m_texts{QStringLiteral("en")};
    std::unique_ptr<RecordsModel> m_model;
    std::unique_ptr<RecordsView> m_view;
};

void tst_AppearingTicks::init()
{
    applyLook(Appearance{.theme = Theme::Light});
    m_model = std::make_unique<RecordsModel>();
    m_view = std::make_unique<RecordsView>();
    m_model->setTexts(&m_texts);
    m_model->setPlan(sample::plan());
    m_model->setEntered(true);
}

void tst_AppearingTicks::cleanup()
{
    m_view.reset();
    m_model.reset();
}

void tst_AppearingTicks::whatIsRightAtFirstIsThere()
{
    m_model->setReport(sample::report(S::Verified, S::Missing));
    show();
    m_model->setReport(sample::report(S::Verified, S::Wrong, 1));
    QVERIFY(!m_view->ticks().appearing(0));
    QVERIFY(!m_view->ticks().appearing(1));
}

void tst_AppearingTicks::whatBecomesRightAppears()
{
    m_model->setReport(sample::report(S::Missing, S::Missing));
    show();
    m_model->setReport(sample::report(S::Missing, S::Missing, 1));
    m_model->setReport(sample::report(S::Missing, S::Verified, 2));
    QVERIFY(!m_view->ticks().appearing(0));
    QVERIFY(m_view->ticks().appearing(1));
    QVERIFY(m_view->ticks().appearing(1)->isRunning());
}

void tst_AppearingTicks::onlyItsCellIsPainted()
{
    m_model->setReport(sample::report(S::Missing, S::Missing));
    show();
    m_model->setReport(sample::report(S::Missing, S::Missing, 1));
    m_model->setReport(sample::report(S::Missing, S::Verified, 2));
    Appearing *appearing = m_view->ticks().appearing(1);
    QVERIFY(appearing);
    appearing->animation().pause();
    QTest::qWait(50); // what the new report itself paints
    Paintings paintings(m_view->viewport());
    appearing->animation().resume();
    appearing->animation().setCurrentTime(60);
    QTRY_VERIFY(!paintings.region.isEmpty());
    const QRect cell = m_view->visualRect(m_model->index(1, RecordsModel::StateColumn));
    QVERIFY(cell.contains(paintings.region.boundingRect()));
}

void tst_AppearingTicks::nothingMovesWithLessMotion()
{
    applyLook(Appearance{.theme = Theme::Light, .reducedMotion = true});
    m_model->setReport(sample::report(S::Missing, S::Missing));
    show();
    m_model->setReport(sample::report(S::Missing, S::Missing, 1));
    m_model->setReport(sample::report(S::Verified, S::Verified, 2));
    QCOMPARE(m_view->ticks().progress(0), 1.0);
    QVERIFY(!m_view->ticks().appearing(0));
}

QTEST_MAIN(tst_AppearingTicks)
#include "tst_appearingticks.moc"
