#include "sample.h"
#include "ui/records/lookcommand.h"

#include <QTest>

using namespace sda;
using S = RecordState;

Q_DECLARE_METATYPE(sda::RecordReport)

class tst_LookCommand : public QObject
{
    Q_OBJECT
private slots:
    void line_data();
    void line();
    void theAnswerIsThatOfTheServerInTheLine();
    void withoutAServerThereIsNoLine();
    void anOwnWorldIsAskedAtItsAddress();
    void windowsHasNslookup();
};

void tst_LookCommand::line_data()
{
    QTest::addColumn<RecordReport>("report");
    QTest::addColumn<QString>("expected");

    const QString atFirst = QStringLiteral("dig MX +short example.com @ns1.example.net");
    const QString atSecond = QStringLiteral("dig MX +short example.com @ns2.example.net");
    const QString plain = QStringLiteral("dig mx +short example.com");
    const QStringList right{QStringLiteral("mxbiz1.qq.com")};

    RecordReport report = sample::of("mx", S::Missing);
    report.servers = {sample::server("ns1.example.net", Outcome::NoData),
                      sample::server("ns2.example.net", Outcome::NoData)};
    QTest::addRow("missing: only a name server may be asked") << report << atFirst;

    report.state = S::Verified;
    report.servers = {sample::server("ns1.example.net", Outcome::Answer, right),
                      sample::server("ns2.example.net", Outcome::Answer, right)};
    QTest::addRow("right everywhere: the form of the source pages") << report << plain;

    report.state = S::Waiting;
    report.findings = {finding<FindingCode::CacheNegative>(arg<Arg::Until> = QDateTime(),
                                                           arg<Arg::Server> = QString())};
    QTest::addRow("all name servers have it, only a cache waits") << report << plain;

    report.servers[1] = sample::server("ns2.example.net", Outcome::NoSuchName);
    QTest::addRow("the one that does not have it is shown") << report << atSecond;

    report.servers[1] = sample::server("ns2.example.net", Outcome::Answer, right);
    report.findings = {finding<FindingCode::ZoneServersDisagree>(
        arg<Arg::Answering> = 1, arg<Arg::Total> = 2, arg<Arg::Servers> = QStringList())};
    QTest::addRow("the name servers disagree") << report << atFirst;

    report.findings.clear();
    report.state = S::Verified;
    report.servers[1] = sample::server("ns2.example.net", Outcome::Timeout);
    QTest::addRow("a silent server may not have it") << report << atFirst;

    report.state = S::Wrong;
    report.servers = {sample::server("ns1.example.net", Outcome::Answer, {QStringLiteral("x")})};
    QTest::addRow("wrong") << report << atFirst;
}

void tst_LookCommand::line()
{
    QFETCH(RecordReport, report);
    QFETCH(QString, expected);
    QCOMPARE(lookCommand(sample::mx(), report, LookTool::Dig).line, expected);
}

void tst_LookCommand::theAnswerIsThatOfTheServerInTheLine()
{
    RecordReport report = sample::of("mx", S::Wrong);
    report.servers = {
        sample::server("ns1.example.net", Outcome::Timeout),
        sample::server("ns2.example.net", Outcome::Answer, {QStringLiteral("other")})};
    LookCommand command = lookCommand(sample::mx(), report, LookTool::Dig);
    QCOMPARE(command.server, QStringLiteral("ns2.example.net"));
    QVERIFY(command.answered);
    QCOMPARE(command.answer, QStringList({QStringLiteral("other")}));

    report.servers.removeLast();
    command = lookCommand(sample::mx(), report, LookTool::Dig);
    QVERIFY(!command.answered);
    QVERIFY(command.answer.isEmpty());

    report.servers = {sample::server("ns1.example.net", Outcome::NoSuchName)};
    command = lookCommand(sample::mx(), report, LookTool::Dig);
    QVERIFY(command.answered);
    QVERIFY(command.answer.isEmpty());
}

void tst_LookCommand::withoutAServerThereIsNoLine()
{
    const RecordReport report = sample::of("mx", S::Checking);
    QVERIFY(lookCommand(sample::mx(), report, LookTool::Dig).line.isEmpty());
}

void tst_LookCommand::anOwnWorldIsAskedAtItsAddress()
{
    RecordReport report = sample::of("mx", S::Verified);
    report.servers = {sample::server("ns1.example.net", Outcome::Answer, {QStringLiteral("x")})};
    QCOMPARE(lookCommand(sample::mx(), report, LookTool::Dig, 5300).line,
             QStringLiteral("dig MX +short example.com @192.0.2.1 -p 5300"));
}

void tst_LookCommand::windowsHasNslookup()
{
    RecordReport report = sample::of("dkim", S::Missing);
    report.servers = {sample::server("ns1.example.net", Outcome::NoSuchName)};
    QCOMPARE(lookCommand(sample::dkim(), report, LookTool::Nslookup).line,
             QStringLiteral("nslookup -type=TXT qcloud._domainkey.example.com. ns1.example.net"));
}

QTEST_GUILESS_MAIN(tst_LookCommand)
#include "tst_lookcommand.moc"
