#include "sample.h"
#include "ui/records/keyendings.h"
#include "ui/records/recorddetails.h"
#include "ui/widgets/copyfield.h"
#include "ui/widgets/fold.h"

#include <QLabel>
#include <QTableView>
#include <QTest>

using namespace sda;
using S = RecordState;

class tst_RecordDetails : public QObject
{
    Q_OBJECT
private slots:
    void everyFindingHasANotice();
    void nothingIsSaidAboutARecordThatIsNotAddedYet();
    void aCutKeyShowsBothEndings();
    void everyServerHasARow();
    void anEqualReportKeepsTheNotices();
    void clearShowsNothing();

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

void tst_RecordDetails::aCutKeyShowsBothEndings()
{
    RecordDetails details;
    details.setTexts(&m_texts);
    details.setRecord(sample::dkim(), cutKey());
    details.show();
    const auto *endings = details.findChild<KeyEndings *>();
    QVERIFY(endings->isVisible());
    QStringList shown;
    for (const QLabel *label : endings->findChildren<QLabel *>())
        shown.append(label->text());
    QVERIFY(shown.join(QLatin1Char('|')).contains(QStringLiteral("exampleDAQ")));
    QVERIFY(shown.join(QLatin1Char('|')).contains(QStringLiteral("examplewIDAQAB")));
    details.setRecord(sample::dkim(), sample::of("dkim", S::Verified));
    QVERIFY(!endings->isVisible());
}

void tst_RecordDetails::everyServerHasARow()
{
    RecordDetails details;
    details.setTexts(&m_texts);
    details.setRecord(sample::dkim(), cutKey());
    const QAbstractItemModel *model = details.findChild<QTableView *>()->model();
    QCOMPARE(model->rowCount(), 2);
    QCOMPARE(model->index(0, 0).data().toString(), QStringLiteral("ns1.example.net"));
    QCOMPARE(model->index(0, 3).data().toString(), QStringLiteral("v=DKIM1; p=MIGf"));
    QCOMPARE(model->index(1, 2).data().toString(), m_texts.outcomeWord(cutKey().servers.at(1)));
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

QTEST_MAIN(tst_RecordDetails)
#include "tst_recorddetails.moc"
