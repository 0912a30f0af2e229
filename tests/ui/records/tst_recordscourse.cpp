#include "sample.h"
#include "ui/records/recordsmodel.h"
#include "ui/widgets/levelsstrip.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace sda;
using S = RecordState;

namespace {

class StillClock : public Clock
{
public:
    QDateTime wall() const override { return now; }
    std::chrono::milliseconds steady() const override { return {}; }
    void after(std::chrono::milliseconds, QObject *, std::function<void()>) override { }

    QDateTime now{QDate(2026, 1, 2), QTime(12, 0), Qt::UTC};
};

/// A report in which everybody has the MX record; the answers came at `second`.
Report everywhere(int second)
{
    Report report = sample::report(S::Verified, S::Missing);
    for (const auto kind : {ServerView::Kind::NameServer, ServerView::Kind::Resolver}) {
        ServerView view = sample::server("192.0.2.1", Outcome::Answer, {QStringLiteral("x")});
        view.kind = kind;
        view.right = true;
        view.at = QDateTime(QDate(2026, 1, 2), QTime(10, 0, second), Qt::UTC);
        report.records[0].servers.append(view);
    }
    report.checkedAt = report.records.at(0).servers.last().at;
    report.verdict = true;
    report.complete = true;
    return report;
}

} // namespace

/// The way of the records in the table: how far, and since when.
class tst_RecordsCourse : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_model.reset(); }

    void anotherTimeOfTheSameAnswerIsNotTold();
    void marksAndWordsTellTheLevels();
    void untouchedRowsHaveNoMarks();
    void aResolverThatIsAskedAgainKeepsItsMark();
    void whatTheConsoleShowsIsTheThirdMark();
    void historyKnowsOfEarlierDays();
    void historyThatLagsBehindSaysNothing();
    void passingTimeIsToldAnew();

private:
    LevelMarks marks(int row) const
    {
        return m_model->index(row, RecordsModel::LevelsColumn)
            .data(RecordsModel::LevelsRole)
            .value<LevelMarks>();
    }
    QString since(int row) const
    {
        return m_model->index(row, RecordsModel::SinceColumn).data().toString();
    }

    Texts m_texts{QStringLiteral("en")};
    WatchTexts m_words{QStringLiteral("en")};
    StillClock m_clock;
    std::unique_ptr<RecordsModel> m_model;
};

void tst_RecordsCourse::init()
{
    m_clock = StillClock();
    m_model = std::make_unique<RecordsModel>();
    new QAbstractItemModelTester(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_model.get());
    m_model->setTexts(&m_texts);
    m_model->setClock(&m_clock);
    m_model->setPlan(sample::plan());
}

void tst_RecordsCourse::anotherTimeOfTheSameAnswerIsNotTold()
{
    m_model->setReport(everywhere(0));
    QSignalSpy told(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->setReport(everywhere(5));
    QCOMPARE(told.size(), 0);
    QCOMPARE(m_model->report(0)->servers.first().at,
             everywhere(5).records.at(0).servers.first().at);
}

void tst_RecordsCourse::marksAndWordsTellTheLevels()
{
    m_model->setReport(everywhere(0));
    QCOMPARE(marks(0)[0], Mark::Verified);
    QCOMPARE(marks(0)[1], Mark::Verified);
    QVERIFY(marks(0)[2] != Mark::Verified);
    const QModelIndex cell = m_model->index(0, RecordsModel::LevelsColumn);
    QVERIFY(cell.data().toString().isEmpty());
    const QString heard = cell.data(Qt::AccessibleTextRole).toString();
    QVERIFY(heard.contains(m_words.words(Level::NameServers, m_model->levels(0))));
    QVERIFY(heard.contains(m_words.words(Level::World, m_model->levels(0))));
    QCOMPARE(
        cell.data(Qt::ToolTipRole).toString().replace(QStringLiteral("<br>"), QStringLiteral("\n")),
        heard.toHtmlEscaped());
}

void tst_RecordsCourse::untouchedRowsHaveNoMarks()
{
    m_model->setReport(everywhere(0));
    const QModelIndex cell = m_model->index(1, RecordsModel::LevelsColumn);
    QVERIFY(!cell.data(RecordsModel::LevelsRole).isValid());
    QVERIFY(cell.data(Qt::AccessibleTextRole).toString().isEmpty());
    m_model->setEntered(true);
    QVERIFY(cell.data(RecordsModel::LevelsRole).isValid());
}

void tst_RecordsCourse::aResolverThatIsAskedAgainKeepsItsMark()
{
    m_model->setReport(everywhere(0));
    QSignalSpy told(m_model.get(), &QAbstractItemModel::dataChanged);
    Report again = everywhere(5);
    ServerView &resolver = again.records[0].servers[1];
    resolver = {
        .kind = resolver.kind, .name = resolver.name, .address = resolver.address, .waiting = true};
    m_model->setReport(again);
    QCOMPARE(marks(0)[1], Mark::Verified);
    QCOMPARE(told.size(), 0);
    // But what it says then counts.
    resolver.waiting = false;
    resolver.outcome = Outcome::NoSuchName;
    m_model->setReport(again);
    QVERIFY(marks(0)[1] != Mark::Verified);
    QCOMPARE(told.size(), 1);
}

void tst_RecordsCourse::whatTheConsoleShowsIsTheThirdMark()
{
    const Service *service = findService(u"tencent-ses");
    QVERIFY(service);
    ConsoleWord word;
    word.status = QStringLiteral("verified");
    m_model->setConsole(service, word);
    m_model->setReport(everywhere(0));
    QCOMPARE(marks(0)[2], Mark::Verified);
    m_model->setConsole(service, {});
    QVERIFY(marks(0)[2] != Mark::Verified);
    QVERIFY(m_model->index(0, RecordsModel::LevelsColumn)
                .data(Qt::AccessibleTextRole)
                .toString()
                .contains(service->name));
}

void tst_RecordsCourse::historyKnowsOfEarlierDays()
{
    m_model->setReport(everywhere(0));
    const QDateTime yesterday = m_clock.now.addDays(-1);
    m_model->setHistory(
        {{.at = yesterday, .recordId = QStringLiteral("mx"), .state = S::Verified}});
    QCOMPARE(since(0), m_words.since(yesterday, m_clock.now));
    m_model->setHistory({});
    QCOMPARE(since(0), m_words.since(everywhere(0).checkedAt, m_clock.now));
}

void tst_RecordsCourse::historyThatLagsBehindSaysNothing()
{
    m_model->setReport(everywhere(0));
    m_model->setHistory(
        {{.at = m_clock.now.addDays(-1), .recordId = QStringLiteral("mx"), .state = S::Missing}});
    QCOMPARE(since(0), m_words.since(everywhere(0).checkedAt, m_clock.now));
}

void tst_RecordsCourse::passingTimeIsToldAnew()
{
    m_model->setReport(everywhere(0));
    m_clock.now = everywhere(0).checkedAt.addSecs(60);
    m_model->refreshTimes();
    QSignalSpy told(m_model.get(), &QAbstractItemModel::dataChanged);
    m_clock.now = m_clock.now.addSecs(30);
    m_model->refreshTimes();
    QCOMPARE(told.size(), 0);
    m_clock.now = m_clock.now.addSecs(30);
    m_model->refreshTimes();
    QCOMPARE(told.size(), 1); // the other row shows no time
    QCOMPARE(since(0), m_words.since(everywhere(0).checkedAt, m_clock.now));
}

QTEST_MAIN(tst_RecordsCourse)
#include "tst_recordscourse.moc"
