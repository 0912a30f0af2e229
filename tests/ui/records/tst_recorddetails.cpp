#include "sample.h"
#include "ui/pictures/keystrips.h"
#include "ui/pictures/placeview.h"
#include "ui/records/recorddetails.h"
#include "ui/records/timeline.h"
#include "ui/widgets/copyfield.h"
#include "ui/widgets/countdown.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/levelsstrip.h"
#include "ui/widgets/topiclink.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
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

} // namespace

class tst_RecordDetails : public QObject
{
    Q_OBJECT
private slots:
    void everyFindingHasANotice();
    void nothingIsSaidAboutARecordThatIsNotAddedYet();
    void aCutKeyIsDrawn();
    void aWrongPlaceIsDrawn();
    void everyServerHasARow();
    void anEqualReportKeepsTheNotices();
    void theCourseIsShown();
    void theEndOfTheWaitWantsALook();
    void whileItWaitsOneTimeIsTold();
    void aRecordThatIsNotAddedYetHasNoCourse();
    void clearShowsNothing();
    void leadsToOneCardOrAnother();

private:
    static RecordReport cutKey();
    Texts m_texts{QStringLiteral("en")};
};

RecordReport tst_RecordDetails::cutKey()
{
    RecordReport report = sample::of("dkim", S::Wrong, {QStringLiteral("v=DKIM1; p=MIGf")});
    report.findings = {finding<FindingCode::DkimKeyTruncated>(
                           arg<Arg::Missing> = 14, arg<Arg::Ending> = QStringLiteral("exampleDAQ"),
                           arg<Arg::ExpectedEnding> = QStringLiteral("examplewIDAQAB")),
                       finding<FindingCode::DkimKey1024>(arg<Arg::Bits> = 1024)};
    report.servers = {sample::server("ns1.example.net", Outcome::Answer, report.current),
                      sample::server("ns2.example.net", Outcome::Timeout)};
    return report;
}

void tst_RecordDetails::everyFindingHasANotice()
{
    RecordDetails details;
    details.setTexts(&m_texts);
    details.setRecord(sample::dkim(), cutKey());
    QStringList summaries;
    for (const Notice *notice : details.findChildren<Notice *>())
        summaries.append(notice->summary());
    QCOMPARE(summaries,
             QStringList({m_texts.summary(cutKey().findings.at(0)),
                          m_texts.summary(cutKey().findings.at(1))}));
}

void tst_RecordDetails::nothingIsSaidAboutARecordThatIsNotAddedYet()
{
    RecordReport report = sample::of("dkim", S::Missing);
    report.findings = {finding<FindingCode::DkimMissing>(arg<Arg::Name> = QStringLiteral("x"))};
    RecordDetails details;
    details.setTexts(&m_texts);
    details.setRecord(sample::dkim(), report, false);
    QVERIFY(details.findChildren<Notice *>().isEmpty());
    details.setRecord(sample::dkim(), report, true);
    QCOMPARE(details.findChildren<Notice *>().size(), 1);
}

void tst_RecordDetails::aCutKeyIsDrawn()
{
    RecordDetails details;
    details.setTexts(&m_texts);
    RecordReport report = cutKey();
    report.current = {sample::dkim().record.value.chopped(14)};
    report.findings[0] = finding<FindingCode::DkimKeyTruncated>(
        arg<Arg::Missing> = 14, arg<Arg::Ending> = report.current.first().right(8),
        arg<Arg::ExpectedEnding> = sample::dkim().record.value.right(8));
    details.setRecord(sample::dkim(), report);
    details.show();
    const auto *strips = details.findChild<KeyStrips *>();
    QVERIFY(strips->isVisible());
    QCOMPARE(strips->difference().lacking(), 14);
    QVERIFY(!details.findChild<PlaceView *>()->isVisible());

    details.setRecord(sample::dkim(), sample::of("dkim", S::Verified));
    QVERIFY(!strips->isVisible());
}

void tst_RecordDetails::aWrongPlaceIsDrawn()
{
    RecordDetails details;
    details.setTexts(&m_texts);
    RecordReport report = sample::of("dkim", S::Wrong);
    report.findings = {finding<FindingCode::NameDomainDoubled>(
        arg<Arg::Name> = QStringLiteral("qcloud._domainkey.example.com.example.com"),
        arg<Arg::Host> = QStringLiteral("qcloud._domainkey"))};
    details.setRecord(sample::dkim(), report);
    details.show();
    const auto *place = details.findChild<PlaceView *>();
    QVERIFY(place->isVisible());
    QCOMPARE(place->place().fault, PlaceFault::DomainDoubled);
    QVERIFY(!details.findChild<KeyStrips *>()->isVisible());

    // Who shares a cause with others sees the picture of it once, above; a name is its own.
    report.findings = {
        finding<FindingCode::ZoneNotPublished>(arg<Arg::Zone> = QStringLiteral("x"))};
    report.explainedAbove = true;
    details.setRecord(sample::dkim(), report);
    QVERIFY(!place->isVisible());
}

void tst_RecordDetails::everyServerHasARow()
{
    RecordDetails details;
    details.setTexts(&m_texts);
    details.setRecord(sample::dkim(), cutKey());
    const QAbstractItemModel *model = details.findChild<QTableView *>()->model();
    QCOMPARE(model->rowCount(), 3); // below the heading of the group
    QCOMPARE(model->index(1, 0).data().toString(), QStringLiteral("ns1.example.net"));
    QCOMPARE(model->index(1, 3).data().toString(), QStringLiteral("v=DKIM1; p=MIGf"));
    QCOMPARE(model->index(2, 2).data().toString(), m_texts.outcomeWord(cutKey().servers.at(1)));
}

void tst_RecordDetails::anEqualReportKeepsTheNotices()
{
    RecordDetails details;
    details.setTexts(&m_texts);
    details.setRecord(sample::dkim(), cutKey());
    const QPointer<Notice> notice = details.findChild<Notice *>();
    RecordReport again = cutKey();
    again.servers[1].outcome = Outcome::Answer; // something else changed
    details.setRecord(sample::dkim(), again);
    QVERIFY(notice);
    details.setTexts(&m_texts); // another language
    QVERIFY(!notice);
    QCOMPARE(details.findChildren<Notice *>().size(), 2);
}

void tst_RecordDetails::theCourseIsShown()
{
    RecordDetails details;
    details.setTexts(&m_texts);
    RecordCourse course;
    course.levels.nameServers = {{QStringLiteral("ns1.example.net"), {}, Levels::Mark::Right, {}}};
    details.setRecord(sample::dkim(), sample::of("dkim", S::Verified), true, course);
    details.show();
    QVERIFY(details.findChild<LevelsStrip *>()->isVisible());
    const auto foldOf = [&details](QWidget *inside) {
        QWidget *parent = inside;
        while (parent && !qobject_cast<Fold *>(parent))
            parent = parent->parentWidget();
        return details.isAncestorOf(parent) ? parent : nullptr;
    };
    const QWidget *timeline = foldOf(details.findChild<Timeline *>());
    QVERIFY(timeline && !timeline->isVisible());
    course.changes = {{.recordId = QStringLiteral("dkim"), .state = S::Verified}};
    details.setRecord(sample::dkim(), sample::of("dkim", S::Verified), true, course);
    QVERIFY(timeline->isVisible());
}

void tst_RecordDetails::theEndOfTheWaitWantsALook()
{
    StillClock clock;
    RecordDetails details;
    details.setTexts(&m_texts);
    details.setClock(&clock);
    QSignalSpy wanted(&details, &RecordDetails::lookWanted);
    RecordCourse course;
    course.levels.everybodyAt = clock.now.addSecs(600);
    details.setRecord(sample::dkim(), sample::of("dkim", S::Wrong), true, course);
    const auto *countdown = details.findChild<Countdown *>();
    QVERIFY(countdown->text().isEmpty()); // nothing right is on its way
    details.setRecord(sample::dkim(), sample::of("dkim", S::Verified), true, course);
    QVERIFY(countdown->text().contains(m_texts.time(course.levels.everybodyAt)));
    clock.now = course.levels.everybodyAt;
    QTRY_COMPARE_WITH_TIMEOUT(wanted.size(), 1, 30000);
}

// The notice says until when a resolver remembers; that all others have forgotten may be later.
void tst_RecordDetails::whileItWaitsOneTimeIsTold()
{
    StillClock clock;
    RecordDetails details;
    details.setTexts(&m_texts);
    details.setClock(&clock);
    RecordCourse course;
    course.levels.everybodyAt = clock.now.addSecs(1800);
    RecordReport report = sample::of("dkim", S::Waiting);
    report.findings = {finding<FindingCode::CacheOldValue>(
        arg<Arg::Until> = clock.now.addSecs(600), arg<Arg::Server> = QStringLiteral("192.0.2.53"))};
    details.setRecord(sample::dkim(), report, true, course);
    const auto *countdown = details.findChild<Countdown *>();
    QVERIFY(countdown->text().contains(m_texts.time(clock.now.addSecs(600))));
    QVERIFY(!countdown->text().contains(m_texts.time(course.levels.everybodyAt)));
    details.setRecord(sample::dkim(), sample::of("dkim", S::Verified), true, course);
    QVERIFY(countdown->text().contains(m_texts.time(course.levels.everybodyAt)));
}

void tst_RecordDetails::aRecordThatIsNotAddedYetHasNoCourse()
{
    RecordDetails details;
    details.setTexts(&m_texts);
    details.setRecord(sample::dkim(), sample::of("dkim", S::Missing), false);
    details.show();
    QVERIFY(!details.findChild<LevelsStrip *>()->isVisible());
    details.setRecord(sample::dkim(), sample::of("dkim", S::Missing), true);
    QVERIFY(details.findChild<LevelsStrip *>()->isVisible());
}

void tst_RecordDetails::clearShowsNothing()
{
    RecordDetails details;
    details.setTexts(&m_texts);
    details.setRecord(sample::dkim(), cutKey());
    details.show();
    details.clear();
    for (const QWidget *child : details.findChildren<QWidget *>())
        QVERIFY2(!child->isVisible(), child->metaObject()->className());
}

// A finding leads to its own card; the card of the record would be one link too many beside it.
void tst_RecordDetails::leadsToOneCardOrAnother()
{
    RecordDetails details;
    details.setTexts(&m_texts);
    const auto topics = [&details] {
        QStringList shown;
        for (const TopicLink *link : details.findChildren<TopicLink *>()) {
            if (!link->isHidden())
                shown.append(link->topic());
        }
        return shown;
    };
    details.setRecord(sample::mx(), sample::of("mx", S::Verified));
    QCOMPARE(topics(), QStringList{QStringLiteral("card:mx")});
    details.setRecord(sample::dkim(), cutKey());
    QCOMPARE(topics(),
             QStringList({QStringLiteral("card:dkim-key"), QStringLiteral("card:dkim-key")}));
    details.clear();
    QCOMPARE(topics(), QStringList());
}

QTEST_MAIN(tst_RecordDetails)
#include "tst_recorddetails.moc"
