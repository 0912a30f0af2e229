#include "core/dns/zonefile.h"
#include "tests/live/daemon.h"
#include "tests/support/programrun.h"

#include <QJsonArray>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace sda;
using namespace Qt::StringLiterals;

namespace {

const QString zone = u"sampledomain.com"_s;
const IpAddress server = *IpAddress::fromText(u"127.0.0.53"_s);

/// Values that have to survive the way into a zone and out of it.
QStringList hardTexts()
{
    QString longest;
    for (int i = 0; longest.size() < 4000; ++i)
        longest += u"%1,"_s.arg(i);
    return {u"plain"_s,
            u"semi; colon and \"quotes\" and back\\slash"_s,
            u"(parentheses) $ORIGIN @ \\010"_s,
            u"日本語 と 한국어"_s,
            longest.left(255),
            longest.left(256),
            longest.left(4000)};
}

QByteArray cell(QString value)
{
    value.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return '"' + value.toUtf8() + '"'; // as a master file has it
}

} // namespace

/// The lines of `sender-domain export --format zone`, served by a real name server and asked back
/// with dig.
class tst_ZoneExport : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void comesBackThroughDig_data();
    void comesBackThroughDig();

private:
    QList<ResourceRecord> askedBack(const ResourceRecord &record);

    QTemporaryDir m_folder;
    QString m_dig;
    quint16 m_port = 0;
    ProgramRuns m_runs{QStringLiteral(SENDER_DOMAIN)};
};

void tst_ZoneExport::initTestCase()
{
    m_dig = QStandardPaths::findExecutable(u"dig"_s);
    if (m_dig.isEmpty() || !ChildProcess::isInstalled(u"nsd"_s))
        QSKIP("nsd or dig is not installed");
    QTcpServer free;
    QVERIFY(free.listen(QHostAddress(server.text())));
    m_port = free.serverPort();
}

QList<ResourceRecord> tst_ZoneExport::askedBack(const ResourceRecord &record)
{
    QProcess process;
    process.start(m_dig,
                  {u"+noall"_s, u"+answer"_s, u"+norecurse"_s, u"+time=3"_s, u"-p"_s,
                   QString::number(m_port), u'@' + server.text(), u"-t"_s, textOf(record.type),
                   u"-q"_s, record.name.text() + u'.'});
    process.waitForFinished();
    return readZoneFile(QString::fromUtf8(process.readAllStandardOutput()), DnsName()).records;
}

void tst_ZoneExport::comesBackThroughDig_data()
{
    QTest::addColumn<QString>("names");
    QTest::addRow("names relative to the zone") << u"relative"_s;
    QTest::addRow("full names") << u"full"_s;
}

void tst_ZoneExport::comesBackThroughDig()
{
    QFETCH(QString, names);
    QByteArray table = "Type\tName\tPriority\tValue\n"
                       "MX\tsampledomain.com\t10\tmxbiz1.qq.com\n"
                       "CNAME\taaa._domainkey.sampledomain.com\t\taaa.dkim.amazonses.com\n"
                       "TXT\tsampledomain.com\t\tv=spf1 include:qcloudmail.com ~all\n";
    int number = 0;
    for (const QString &text : hardTexts())
        table +=
            "TXT\t_t" + QByteArray::number(number++) + ".sampledomain.com\t\t" + cell(text) + '\n';
    QFile file(m_folder.filePath(u"table"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(table);
    file.close();
    QFile nothing(m_folder.filePath(u"nothing"_s)); // stands there today
    QVERIFY(nothing.open(QIODevice::WriteOnly));
    nothing.close();
    const QStringList options{u"--table"_s, file.fileName(), u"--domain"_s,
                              zone,         u"--existing"_s, nothing.fileName()};

    const ProgramEnd plan = m_runs.run(QStringList{u"plan"_s, u"--json"_s} + options);
    const ProgramEnd end = m_runs.run(
        QStringList{u"export"_s, u"--format"_s, u"zone"_s, u"--names"_s, names} + options);
    QVERIFY2(end.exitStatus == 0, end.err.constData());
    const QList<ResourceRecord> expected =
        readZoneFile(QString::fromUtf8(end.out), DnsName()).records;
    QCOMPARE(expected.size(), plan.json()[u"records"_s].toArray().size());
    QCOMPARE(expected.size(), 3 + hardTexts().size());

    NsdServer nsd(m_folder.filePath(u"nsd-"_s + names), server, m_port);
    const QString whole = u"%1. 60 IN SOA ns1.%1. admin.%1. 1 7200 900 1209600 60\n"
                          "%1. 60 IN NS ns1.other.example.\n"_s.arg(zone)
        + QString::fromUtf8(end.out);
    QVERIFY(nsd.serve({{zone, whole}}));
    QVERIFY2(nsd.awaitReady(), qPrintable(nsd.output()));
    for (const ResourceRecord &record : expected) {
        const QList<ResourceRecord> answer = askedBack(record);
        QVERIFY2(answer == QList<ResourceRecord>{record},
                 qPrintable(zoneFileLine(record) + u'\n' + nsd.output()));
    }
    // The texts are also those that were asked for, not only those of the lines.
    QSet<QByteArray> texts;
    for (const ResourceRecord &record : expected) {
        if (const auto *txt = std::get_if<TxtData>(&record.data))
            texts += txt->joined();
    }
    for (const QString &text : hardTexts())
        QVERIFY2(texts.contains(text.toUtf8()), qPrintable(text));
}

QTEST_GUILESS_MAIN(tst_ZoneExport)
#include "tst_zoneexport.moc"
