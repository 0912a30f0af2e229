#include "tests/cli/worldthread.h"
#include "tests/support/programrun.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace sda;
using namespace Qt::StringLiterals;

/// What the person says beside the plan reaches the judges.
class tst_CliBackground : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatOnlyThePersonKnows_data();
    void saysWhatOnlyThePersonKnows();
    void readsItFromASetup();
};

void tst_CliBackground::saysWhatOnlyThePersonKnows_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("existing");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("isSaid");

    const QString elsewhere = u"zone.edited-elsewhere"_s;
    QTest::addRow("entered at a host that does not serve the domain")
        << QString() << QString() << QStringList{u"--dns-host"_s, u"cloudflare"_s} << elsewhere
        << true;
    QTest::addRow("entered where the person names other name servers")
        << QString() << QString() << QStringList{u"--entered-at"_s, u"ns1.other-host.example"_s}
        << elsewhere << true;
    QTest::addRow("entered at the name server of the domain")
        << QString() << QString() << QStringList{u"--entered-at"_s, u"ns1.sampledomain.com"_s}
        << elsewhere << false;
    QTest::addRow("nobody said where")
        << QString() << QString() << QStringList{} << elsewhere << false;

    const QString sameSerial = u"@ SOA ns1 admin 7 3600 600 604800 60\n"_s;
    const QString olderSerial = u"@ SOA ns1 admin 6 3600 600 604800 60\n"_s;
    const QString unpublished = u"zone.not-published"_s;
    QTest::addRow("saved, and the zone has not changed")
        << QString() << sameSerial << QStringList{u"--entered"_s} << unpublished << true;
    QTest::addRow("nobody says that it is saved")
        << QString() << sameSerial << QStringList{} << unpublished << false;
    QTest::addRow("saved, and the zone has changed")
        << QString() << olderSerial << QStringList{u"--entered"_s} << unpublished << false;

    const QString other = u"name.other-domain"_s;
    QTest::addRow("added to another domain of the person")
        << QString() << QString() << QStringList{u"--other-domain"_s, u"my-other-shop.com"_s}
        << other << true;
    QTest::addRow("added to a domain that nobody named")
        << QString() << QString() << QStringList{} << other << false;

    const QString mailbox = u"@ MX 1 aspmx.l.google.com.\n"_s;
    const QString replaced = u"mx.mailbox-replaced"_s;
    QTest::addRow("the mailbox of before is gone")
        << rightRecords << mailbox << QStringList{} << replaced << true;
    QTest::addRow("the mailbox of before goes knowingly")
        << rightRecords << mailbox << QStringList{u"--mx"_s, u"replace"_s} << replaced << false;

    const QString lost = u"zone.records-lost"_s;
    QTest::addRow("records that were there at another DNS host")
        << QString() << u"@ NS ns1.old-host.example.\n"_s + rightRecords << QStringList{} << lost
        << true;
    QTest::addRow("records that were there at the same DNS host")
        << QString() << u"@ NS ns1.sampledomain.com.\n"_s + rightRecords << QStringList{} << lost
        << false;
}

void tst_CliBackground::saysWhatOnlyThePersonKnows()
{
    QFETCH(QString, zone);
    QFETCH(QString, existing);
    QFETCH(QStringList, options);
    WorldThread world;
    world.setZone(u"sampledomain.com"_s, zone);
    world.setZone(u"my-other-shop.com"_s, rightRecords);
    addOthers(world);
    QVERIFY(world.startServing());

    QStringList arguments{u"check"_s,     u"--json"_s,
                          u"--service"_s, u"tencent-ses"_s,
                          u"--domain"_s,  u"sampledomain.com"_s,
                          u"--set"_s,     u"dkimSelector=qcloud"_s,
                          u"--set"_s,     u"dkimValue="_s + sampleKey};
    arguments += world.routes();
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"earlier.zone"_s);
    if (!existing.isEmpty()) {
        QFile earlier(file);
        QVERIFY(earlier.open(QIODevice::WriteOnly));
        earlier.write("$TTL 60\n" + existing.toUtf8());
        arguments += {u"--existing"_s, file};
    }
    ProgramRuns runs(QStringLiteral(SENDER_DOMAIN));
    const ProgramEnd end = runs.run(arguments + options);
    QVERIFY2(end.err.isEmpty(), end.err.constData());
    QVERIFY(!end.json().isEmpty());
    QFETCH(QString, code);
    QTEST(end.out.contains("\"" + code.toUtf8() + "\""), "isSaid");
}

void tst_CliBackground::readsItFromASetup()
{
    WorldThread world;
    world.setZone(u"sampledomain.com"_s, rightRecords);
    addOthers(world);
    QVERIFY(world.startServing());

    const QTemporaryDir folder;
    QFile file(folder.filePath(u"saved.senderdomain"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QJsonObject setup{
        {u"format"_s, u"senderdomain"_s},
        {u"version"_s, 1},
        {u"service"_s, u"tencent-ses"_s},
        {u"domain"_s, u"sampledomain.com"_s},
        {u"values"_s,
         QJsonObject{{u"dkimSelector"_s, QJsonArray{u"qcloud"_s}},
                     {u"dkimValue"_s, QJsonArray{sampleKey}}}},
        {u"seen"_s, QJsonArray{u"sampledomain.com. 60 IN MX 1 aspmx.l.google.com."_s}},
        {u"verifiedSince"_s, u"2026-01-01T00:00:00.000Z"_s},
        {u"consoleStatus"_s, u"waiting"_s},
        {u"consoleStatusAt"_s, u"2026-01-01T00:00:00.000Z"_s}};
    file.write(QJsonDocument(setup).toJson());
    file.close();

    ProgramRuns runs(QStringLiteral(SENDER_DOMAIN));
    const QStringList check =
        QStringList{u"check"_s, u"--json"_s, u"--setup"_s, file.fileName()} + world.routes();
    QVERIFY(runs.run(check).out.contains("\"mx.mailbox-replaced\""));
    const ProgramEnd knowingly = runs.run(check + QStringList{u"--mx"_s, u"replace"_s});
    QVERIFY(!knowingly.out.contains("\"mx.mailbox-replaced\""));
    QVERIFY(knowingly.out.contains("\"service.slow\""));
    // What is said now counts more than what was said then.
    const ProgramEnd done =
        runs.run(check + QStringList{u"--mx"_s, u"replace"_s, u"--console-status=verified"_s});
    QVERIFY(!done.out.contains("\"service.slow\""));
}

QTEST_GUILESS_MAIN(tst_CliBackground)

#include "tst_clibackground.moc"
