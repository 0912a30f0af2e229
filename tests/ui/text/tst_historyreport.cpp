#include "ui/text/historyreport.h"

#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace sda;
using namespace Qt::StringLiterals;

namespace {

QDateTime at(int hour, int minute = 0)
{
    return QDateTime(QDate(2026, 3, 2), QTime(hour, minute), Qt::UTC);
}

HistoryReport content()
{
    HistoryReport content;
    content.domain = std::get<DomainName>(parseDomain(u"mail.example.com"));
    content.service = u"Tencent Cloud SES"_s;
    content.plan.domain = content.domain;
    content.plan.zone = *DnsName::fromText(u"example.com"_s);
    PlannedRecord mx;
    mx.id = u"mx"_s;
    mx.purpose = Purpose::Mx;
    mx.record.name = *DnsName::fromText(u"mail.example.com"_s);
    mx.record.type = RecordType::Mx;
    mx.record.value = u"mxbiz1.qq.com"_s;
    content.plan.records = {mx};
    RecordReport record;
    record.id = mx.id;
    record.state = RecordState::Wrong;
    record.current = {u"<script>alert(1)</script>&\u202eturned"_s};
    content.report.records = {record};
    content.report.purposes.insert(mx.id, mx.purpose);
    content.report.verdict = true;
    content.report.state = RecordState::Wrong;
    content.report.nameServers = {*DnsName::fromText(u"ns1.example.net"_s)};
    content.report.checkedAt = at(10);
    content.history = {
        {.at = at(8), .recordId = mx.id, .state = RecordState::Missing, .answering = 2},
        {.at = at(9),
         .recordId = mx.id,
         .state = RecordState::Wrong,
         .values = record.current,
         .right = 0,
         .answering = 2},
        {.at = at(9, 30), .recordId = u"gone<b>"_s, .state = RecordState::Verified}};
    content.madeAt = at(11);
    return content;
}

/// What is read, without the markup.
QString textIn(const QString &html)
{
    QXmlStreamReader reader(html);
    QString text;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters)
            text += reader.text();
    }
    return text;
}

} // namespace

class tst_HistoryReport : public QObject
{
    Q_OBJECT
private slots:
    void everythingIsInIt_data();
    void everythingIsInIt();
    void nothingFromDnsIsMarkup();
    void nothingIsLoadedFromAnywhere();
    void beforeTheFirstLookNothingIsClaimed();
    void whatNobodyAddedIsNotMissing();
    void aValueThatIsRightStandsThereOnce();
    void whereNobodyCouldLookIsNotEmpty();
    void aLongHistoryStandsInOrder();
};

void tst_HistoryReport::everythingIsInIt_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : availableLanguages())
        QTest::newRow(qPrintable(language)) << language;
}

void tst_HistoryReport::everythingIsInIt()
{
    QFETCH(QString, language);
    const Texts texts(language);
    const HistoryReport report = content();
    const QString html = historyReportHtml(report, texts);
    QVERIFY(html.contains(u"<html lang=\"%1\">"_s.arg(language)));
    QVERIFY(html.contains(u"<meta charset=\"utf-8\">"_s));
    const QStringList wanted{report.domain.ascii(),
                             report.service,
                             u"ns1.example.net"_s,
                             u"mxbiz1.qq.com"_s,
                             texts.word(RecordState::Wrong),
                             texts.word(RecordState::Missing),
                             texts.word(Purpose::Mx),
                             u"2026-03-02 08:00"_s,
                             u"2026-03-02 09:00"_s,
                             u"2026-03-02 11:00"_s,
                             texts.progress(report.report),
                             QLatin1StringView(SDA_VERSION),
                             u"UTC"_s};
    for (const QString &part : wanted)
        QVERIFY2(html.contains(part.toHtmlEscaped()), qPrintable(part));
}

void tst_HistoryReport::nothingFromDnsIsMarkup()
{
    QString html = historyReportHtml(content(), Texts(u"en"_s));
    QVERIFY(!html.contains(u"<script"_s));
    QVERIFY(!html.contains(u"<b>gone"_s) && !html.contains(u"gone<b>"_s));
    QVERIFY(!html.contains(QChar(0x202e)));
    // Well formed but for the elements that HTML leaves open.
    html.remove(u"<!DOCTYPE html>"_s).remove(u"<meta charset=\"utf-8\">"_s);
    html.replace(u"<br>"_s, u"<br/>"_s);
    QXmlStreamReader reader(html);
    while (!reader.atEnd())
        reader.readNext();
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QVERIFY(textIn(html).contains(u"<script>alert(1)</script>&"_s));
}

void tst_HistoryReport::nothingIsLoadedFromAnywhere()
{
    const QString html = historyReportHtml(content(), Texts(u"en"_s));
    for (const auto &part :
         {"http:"_L1, "https:"_L1, "src="_L1, "url("_L1, "@import"_L1, "<link"_L1})
        QVERIFY2(!html.contains(part), part.data());
}

void tst_HistoryReport::beforeTheFirstLookNothingIsClaimed()
{
    HistoryReport report = content();
    report.report = {};
    report.history.clear();
    const Texts texts(u"en"_s);
    const QString html = historyReportHtml(report, texts);
    for (const RecordState state :
         {RecordState::Verified, RecordState::Wrong, RecordState::Missing})
        QVERIFY(!html.contains(u"</b> "_s + texts.word(state)));
    QVERIFY(html.contains(u"mxbiz1.qq.com"_s));
}

void tst_HistoryReport::whatNobodyAddedIsNotMissing()
{
    HistoryReport report = content();
    report.report.records[0].state = RecordState::Missing;
    report.report.records[0].current.clear();
    report.history.clear();
    const Texts texts(u"en"_s);
    const QString missing = u"</b> "_s + texts.word(RecordState::Missing);
    QVERIFY(historyReportHtml(report, texts).contains(missing));
    report.entered = false;
    QVERIFY(!historyReportHtml(report, texts).contains(missing));
}

void tst_HistoryReport::aValueThatIsRightStandsThereOnce()
{
    HistoryReport report = content();
    report.history.clear();
    report.report.records[0].current = {u"mxbiz1.qq.com"_s};
    QCOMPARE(historyReportHtml(report, Texts(u"en"_s)).count(u"mxbiz1.qq.com"_s), 1);
    report.report.records[0].current += u"mx.example.net"_s;
    QCOMPARE(historyReportHtml(report, Texts(u"en"_s)).count(u"mxbiz1.qq.com"_s), 2);
}

void tst_HistoryReport::whereNobodyCouldLookIsNotEmpty()
{
    HistoryReport report = content();
    report.report.records[0].state = RecordState::Missing;
    report.report.records[0].current.clear();
    report.history = {{.at = at(8), .recordId = u"mx"_s, .state = RecordState::Missing}};
    const QString nothing = u">nothing<"_s;
    QCOMPARE(historyReportHtml(report, Texts(u"en"_s)).count(nothing), 2);
    report.report.records[0].state = RecordState::Unknown;
    report.history[0].state = RecordState::Unknown;
    QCOMPARE(historyReportHtml(report, Texts(u"en"_s)).count(nothing), 0);
}

void tst_HistoryReport::aLongHistoryStandsInOrder()
{
    HistoryReport report = content();
    report.history.clear();
    for (int i = 0; i < historyLimit; ++i)
        report.history.append({.at = at(8).addSecs(60 * i),
                               .recordId = u"mx"_s,
                               .state = RecordState::Wrong,
                               .values = {u"v%1."_s.arg(i)}});
    const QString html = historyReportHtml(report, Texts(u"en"_s));
    qsizetype last = -1;
    for (int i = 0; i < historyLimit; ++i) {
        const qsizetype here = html.indexOf(u">v%1."_s.arg(i));
        QVERIFY(here > last);
        last = here;
    }
}

QTEST_GUILESS_MAIN(tst_HistoryReport)
#include "tst_historyreport.moc"
