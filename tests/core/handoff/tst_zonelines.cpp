#include "core/dns/zonefile.h"
#include "core/handoff/zonelines.h"
#include "tests/core/handoff/handofffixture.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace sda;
using namespace handofffixture;

namespace {

/// The active lines, without comments.
QStringList activeLines(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.startsWith(u';'))
            lines += line;
    }
    return lines;
}

QString zoneText(const QList<PlannedRecord> &records, NameForm form = NameForm::Relative,
                 const LineRemarks &remarks = {})
{
    return zoneLines(handoffRows(planOf(records)), name(u"sampledomain.com"_s), form, remarks);
}

QString longText(int octets)
{
    QString text;
    for (int i = 0; text.size() < octets; ++i)
        text += u"%1,"_s.arg(i);
    return text.left(octets);
}

const QString soa = u"sampledomain.com. 60 IN SOA ns1 admin 1 7200 900 1209600 60\n"
                    "sampledomain.com. 60 IN NS ns1.example.\n"_s;

/// Everything that may stand in a value or a name.
QList<PlannedRecord> hardRecords()
{
    QList<PlannedRecord> records = examplePlan().records;
    const QStringList texts{
        u"a \"quoted\" text"_s,
        u"back\\slash; semicolon"_s,
        u"tab\tand\u0001control\u007f"_s,
        u"日本語 한국어 \U0001f600"_s,
        u"$ORIGIN evil.example."_s,
        u"( open"_s,
        u"@"_s,
        u"line\nbreak"_s,
        u" outer "_s,
        longText(255),
        longText(256),
        longText(4000),
        QString(QChar(u'語')).repeated(90),
    };
    for (qsizetype i = 0; i < texts.size(); ++i)
        records += planned(u"hard%1"_s.arg(i), RecordType::Txt, u"hard%1"_s.arg(i), texts[i]);
    PlannedRecord dollar = planned(u"dollar"_s, RecordType::Txt, u"$x"_s, u"dollar"_s);
    PlannedRecord dotted = planned(u"dotted"_s, RecordType::Txt, u"a\\.b"_s, u"dotted"_s);
    PlannedRecord sign = planned(u"sign"_s, RecordType::Txt, u"a.\\@"_s, u"sign"_s);
    PlannedRecord bare = planned(u"bare"_s, RecordType::Txt, u"\\@"_s, u"bare"_s);
    PlannedRecord address =
        planned(u"address"_s, RecordType::Mx, u"address"_s, u"me@mail.example"_s);
    return records + QList<PlannedRecord>{dollar, dotted, sign, bare, address};
}

} // namespace

class tst_ZoneLines : public QObject
{
    Q_OBJECT

private slots:
    void writesTheLines();
    void writesFullNames();
    void keepsTheWayBackInComments();
    void hasNoActiveLineForWhatIsOpen();
    void nothingBreaksOutOfAComment();
    void hasNoActiveLineWhereSomebodyHasToLookFirst();
    void readsBackEqual_data();
    void readsBackEqual();
    void isAcceptedByNameServers_data();
    void isAcceptedByNameServers();
};

void tst_ZoneLines::writesTheLines()
{
    const QStringList expected{
        u"$ORIGIN sampledomain.com."_s,
        u"@ 600 IN MX 10 mxbiz1.qq.com."_s,
        u"@ 600 IN TXT \"v=spf1 include:qcloudmail.com ~all\""_s,
        u"qcloud._domainkey 600 IN TXT \"%1\""_s.arg(key),
        u"_dmarc 600 IN TXT \"v=DMARC1; p=none\""_s,
        u"aaa._domainkey 600 IN CNAME aaa.dkim.amazonses.com."_s,
    };
    QCOMPARE(activeLines(zoneText(examplePlan().records)), expected);
}

void tst_ZoneLines::writesFullNames()
{
    const QStringList lines = activeLines(zoneText(examplePlan().records, NameForm::Full));
    QCOMPARE(lines.size(), 5);
    QCOMPARE(lines[0], u"sampledomain.com. 600 IN MX 10 mxbiz1.qq.com."_s);
    QCOMPARE(lines[4], u"aaa._domainkey.sampledomain.com. 600 IN CNAME aaa.dkim.amazonses.com."_s);
}

void tst_ZoneLines::keepsTheWayBackInComments()
{
    QList<PlannedRecord> records = examplePlan().records;
    records[1].action = RecordAction::Merge;
    records[1].undo = {u"sampledomain.com. 60 IN TXT \"v=spf1 -all\""_s};
    records[3].action = RecordAction::Keep;
    records[4].action = RecordAction::Remove;
    const QString text = zoneText({records[1], records[3], records[4]});
    QCOMPARE(text,
             u"$ORIGIN sampledomain.com.\n\n"
             ";- sampledomain.com. 60 IN TXT \"v=spf1 -all\"\n"
             "@ 600 IN TXT \"v=spf1 include:qcloudmail.com ~all\"\n\n"
             ";= _dmarc 600 IN TXT \"v=DMARC1; p=none\"\n\n"
             ";- aaa._domainkey 600 IN CNAME aaa.dkim.amazonses.com.\n"_s);
}

void tst_ZoneLines::hasNoActiveLineForWhatIsOpen()
{
    QList<PlannedRecord> records = examplePlan().records;
    records[0].action = RecordAction::Ask;
    records[0].undo = {u"sampledomain.com. 60 IN MX 5 mx.old.example."_s};
    records[2].complete = false;
    records[2].host = u"%dkimSelector%._domainkey"_s;
    records[2].record.value = u"%dkimValue%"_s;
    PlannedRecord alias = planned(u"x"_s, RecordType::Alias, u"www"_s, u"x.example"_s);
    const QString text = zoneText({records[0], records[2], alias});
    QCOMPARE(activeLines(text), QStringList{u"$ORIGIN sampledomain.com."_s});
    QVERIFY(text.contains(u"\n;= sampledomain.com. 60 IN MX 5 mx.old.example.\n;? @ 600 IN MX\n"));
    QVERIFY(text.contains(u"\n;? %dkimSelector%._domainkey 600 IN TXT %dkimValue%\n"));
}

void tst_ZoneLines::hasNoActiveLineWhereSomebodyHasToLookFirst()
{
    QList<HandoffRow> rows = handoffRows(examplePlan());
    rows[0].lookFirst = true;
    rows[1].lookFirst = true;
    rows[1].action = RecordAction::Merge;
    rows[1].undo = {u"sampledomain.com. 60 IN TXT \"v=spf1 -all\""_s};
    const QString text = zoneLines(rows, name(u"sampledomain.com"_s), NameForm::Relative, {});
    QCOMPARE(activeLines(text).size(), 4);
    QVERIFY(text.contains(u"\n;? @ 600 IN MX 10 mxbiz1.qq.com.\n"));
    QVERIFY(text.contains(u"\n;= sampledomain.com. 60 IN TXT \"v=spf1 -all\"\n"
                          ";? @ 600 IN TXT \"v=spf1 include:qcloudmail.com ~all\"\n"));
    QVERIFY(!text.contains(u";-"));
}

void tst_ZoneLines::nothingBreaksOutOfAComment()
{
    const QString evil = u"x\n@ IN A 127.0.0.1\r$INCLUDE /etc/passwd\u2028y"_s;
    QList<PlannedRecord> records{planned(u"a"_s, RecordType::Txt, u"a"_s, evil)};
    records[0].action = RecordAction::Keep;
    records[0].undo = {evil};
    records += planned(u"b"_s, RecordType::Txt, u"b"_s, evil);
    records[1].complete = false;
    records += planned(u"c"_s, RecordType::Txt, u"c"_s, u"c"_s);
    records[2].action = RecordAction::Replace;
    records[2].undo = {evil};
    const QString text = zoneText(records, NameForm::Relative,
                                  {.above = {evil}, .rows = {{u"a"_s, {evil}}}, .below = {evil}});
    QCOMPARE(activeLines(text),
             QStringList({u"$ORIGIN sampledomain.com."_s, u"c 600 IN TXT \"c\""_s}));
    QVERIFY(!text.contains(u'\r'));
}

void tst_ZoneLines::readsBackEqual_data()
{
    QTest::addColumn<NameForm>("form");
    QTest::addRow("relative") << NameForm::Relative;
    QTest::addRow("full") << NameForm::Full;
}

void tst_ZoneLines::readsBackEqual()
{
    QFETCH(NameForm, form);
    const QList<PlannedRecord> records = hardRecords();
    const ZoneFile file = readZoneFile(zoneText(records, form), name(u"other.example"_s));
    QVERIFY(file.errors.isEmpty());
    QCOMPARE(file.records.size(), records.size());
    for (qsizetype i = 0; i < records.size(); ++i) {
        QVERIFY2(file.records[i] == toResourceRecord(records[i].record).value(),
                 qPrintable(records[i].id));
    }
}

void tst_ZoneLines::isAcceptedByNameServers_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<NameForm>("form");
    for (const QString &program : {u"nsd-checkzone"_s, u"named-checkzone"_s}) {
        QTest::addRow("%s, relative", qPrintable(program)) << program << NameForm::Relative;
        QTest::addRow("%s, full", qPrintable(program)) << program << NameForm::Full;
    }
}

void tst_ZoneLines::isAcceptedByNameServers()
{
    QFETCH(QString, program);
    QFETCH(NameForm, form);
    const QString path = QStandardPaths::findExecutable(program, {u"/usr/sbin"_s, u"/usr/bin"_s});
    if (path.isEmpty())
        QSKIP("not installed");
    QTemporaryDir folder;
    QFile file(folder.filePath(u"zone"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write((soa + zoneText(hardRecords(), form)).toUtf8());
    file.close();
    QProcess checker;
    checker.setProcessChannelMode(QProcess::MergedChannels);
    checker.start(path, {u"sampledomain.com"_s, file.fileName()});
    QVERIFY(checker.waitForFinished());
    QVERIFY2(checker.exitCode() == 0, checker.readAll().constData());
}

QTEST_GUILESS_MAIN(tst_ZoneLines)
#include "tst_zonelines.moc"
