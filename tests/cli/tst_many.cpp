#include "core/setup/setup.h"
#include "tests/cli/worldthread.h"
#include "tests/support/programrun.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace sda;
using namespace Qt::StringLiterals;

namespace {

const QStringList nobodyListens{u"--resolver"_s, u"127.0.0.1:9"_s};

QString rowFor(const QString &domain)
{
    return domain + u",tencent-ses,\"qcloud._domainkey."_s + domain + u" TXT "_s + sampleKey
        + u"\"\n"_s;
}

QString zoneName(int number)
{
    return u"shop%1.com"_s.arg(number);
}

QList<QJsonObject> linesOf(const QByteArray &out)
{
    QList<QJsonObject> lines;
    for (const QByteArray &line : out.split('\n')) {
        if (!line.isEmpty())
            lines.append(QJsonDocument::fromJson(line).object());
    }
    return lines;
}

/// The number of its line in the list → what was printed for a row.
QMap<int, QJsonObject> byLine(const QByteArray &out)
{
    QMap<int, QJsonObject> rows;
    for (const QJsonObject &line : linesOf(out))
        rows.insert(line[u"line"_s].toInt(), line);
    return rows;
}

QStringList domainsOf(const QByteArray &out)
{
    QStringList domains;
    for (const QJsonObject &line : linesOf(out))
        domains.append(line[u"domain"_s].toString());
    domains.sort();
    return domains;
}

QString firstCode(const QJsonObject &line)
{
    return line[u"findings"_s][0][u"code"_s].toString();
}

QString spfOf(const QJsonObject &checked)
{
    const QJsonArray records = checked[u"records"_s].toArray();
    for (const QJsonValue &record : records) {
        if (record[u"purpose"_s] == u"spf"_s)
            return record[u"expected"_s].toString();
    }
    return {};
}

QByteArray contentsOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// `check --many`: a line per row, whatever happens in between.
class tst_Many : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void refusesWhatItDoesNotUnderstand_data();
    void refusesWhatItDoesNotUnderstand();
    void tellsEachRowOnALineOfItsOwn();
    void tellsPeopleWithoutJson();
    void readsTheListFromStandardInput();
    void sumsUpTheExitStatus_data();
    void sumsUpTheExitStatus();
    void usesWhatASetupRemembers();
    void knowsTheOtherServicesOfADomain_data();
    void knowsTheOtherServicesOfADomain();
    void shardsAreTheWholeListOnce();
    void shardsStayWhenRowsComeAndGo();
    void skipsWhatTheJournalHolds();
    void takesUpAnEditedList();
    void passesOverALineThatWasCutOff();
    void triesAgainWhatCouldNotBeChecked();
    void losesNothingWhenKilled();
    void doesNotCountWhatItCannotPrint();
    void touchesNoStrangersFile_data();
    void touchesNoStrangersFile();
    void printsOnlyWhatChanged();
    void keepsTheStateWhenInterrupted();

private:
    /// Writes the list; its name.
    QString list(const QString &rows, const QString &name = u"list.csv"_s) const
    {
        return write(name, u"domain,service,values\n"_s + rows);
    }
    QString write(const QString &name, const QString &text) const
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(text.toUtf8());
        return file.fileName();
    }
    QString path(const QString &name) const { return m_folder->filePath(name); }
    ProgramEnd check(const QString &file, const QStringList &more = {})
    {
        return m_runs.run(QStringList{u"check"_s, u"--many"_s, file, u"--json"_s} + m_world.routes()
                          + more);
    }
    /// Right rows shop0.com to shop<count - 1>.com.
    static QString rightRows(int count)
    {
        QString rows;
        for (int i = 0; i < count; ++i)
            rows += rowFor(zoneName(i));
        return rows;
    }

    WorldThread m_world;
    ProgramRuns m_runs{QStringLiteral(SENDER_DOMAIN)};
    std::unique_ptr<QTemporaryDir> m_folder;
};

constexpr int zones = 12;

void tst_Many::initTestCase()
{
    addOthers(m_world);
    QVERIFY(m_world.startServing());
}

void tst_Many::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_world.setDelay({});
    for (int i = 0; i < zones; ++i)
        m_world.setZone(zoneName(i), rightRecords);
    m_world.setZone(u"empty-shop.com"_s, {});
    m_world.setZone(u"silent-shop.com"_s, {}, u"127.0.0.2"_s);
}

void tst_Many::refusesWhatItDoesNotUnderstand_data()
{
    QTest::addColumn<QStringList>("options");
    const auto many = [](const QStringList &more) {
        return QStringList{u"--many"_s, u"LIST"_s} + more;
    };
    QTest::addRow("no list") << QStringList{u"--many"_s};
    QTest::addRow("list that is not there") << QStringList{u"--many"_s, u"/nowhere/list"_s};
    QTest::addRow("folder instead of a list") << QStringList{u"--many"_s, u"/"_s};
    QTest::addRow("no jobs") << many({u"--jobs"_s, u"0"_s});
    QTest::addRow("too many jobs") << many({u"--jobs"_s, u"257"_s});
    QTest::addRow("jobs by name") << many({u"--jobs"_s, u"all"_s});
    QTest::addRow("shard 0") << many({u"--shard"_s, u"0/3"_s});
    QTest::addRow("more than the last shard") << many({u"--shard"_s, u"4/3"_s});
    QTest::addRow("shard without count") << many({u"--shard"_s, u"1"_s});
    QTest::addRow("no shards at all") << many({u"--shard"_s, u"1/0"_s});
    QTest::addRow("changes since nothing") << many({u"--changed-only"_s});
    QTest::addRow("a domain besides the list") << many({u"--domain"_s, u"sampledomain.com"_s});
    QTest::addRow("watching a list") << many({u"--watch"_s});
    QTest::addRow("a word too many") << many({u"more"_s});
    QTest::addRow("journal in no folder") << many({u"--resume"_s, u"/nowhere/journal"_s});
    QTest::addRow("jobs without list") << QStringList{u"--jobs"_s, u"4"_s, u"--practice"_s};
    QTest::addRow("shard without list") << QStringList{u"--shard"_s, u"1/2"_s, u"--practice"_s};
    QTest::addRow("list without domains") << QStringList{u"--many"_s, u"OTHER"_s};
    QTest::addRow("list of columns alone") << QStringList{u"--many"_s, u"COLUMNS"_s};
    QTest::addRow("list of columns alone, as JSON")
        << QStringList{u"--many"_s, u"COLUMNS"_s, u"--json"_s};
}

void tst_Many::refusesWhatItDoesNotUnderstand()
{
    QFETCH(QStringList, options);
    const QString file = list(rowFor(zoneName(0)));
    const QString other = write(u"other.csv"_s, u"name,colour\nshop,blue\n"_s);
    const QString columns = write(u"columns.csv"_s, u"domain,service,values\n"_s);
    for (QString &option : options) {
        if (option == u"LIST"_s)
            option = file;
        if (option == u"OTHER"_s)
            option = other;
        if (option == u"COLUMNS"_s)
            option = columns;
    }
    for (const QString &language : {u"en"_s, u"ja"_s, u"ko"_s}) {
        const ProgramEnd end = m_runs.run(QStringList{u"check"_s, u"--lang"_s, language} + options);
        QCOMPARE(end.exitStatus, 2);
        QCOMPARE(end.out, QByteArray());
        QCOMPARE(end.err.count('\n'), 1);
        QVERIFY2(!end.err.contains('%'), end.err.constData());
        QVERIFY2(!end.err.contains("  "), end.err.constData()); // a place that nothing fills
    }
}

void tst_Many::tellsEachRowOnALineOfItsOwn()
{
    const QString setup = QString::fromUtf8(
        QJsonDocument(QJsonObject{{u"format"_s, u"senderdomain"_s},
                                  {u"version"_s, 1},
                                  {u"service"_s, u"tencent-ses"_s},
                                  {u"domain"_s, zoneName(1)},
                                  {u"values"_s,
                                   QJsonObject{{u"dkimSelector"_s, QJsonArray{u"qcloud"_s}},
                                               {u"dkimValue"_s, QJsonArray{sampleKey}}}}})
            .toJson());
    write(u"saved.senderdomain"_s, setup);
    const QString file = write(
        u"list.csv"_s,
        u"domain,service,values,setup\n"_s + rowFor(zoneName(0)).trimmed() + u",\n"_s
            + rowFor(u"empty-shop.com"_s).trimmed() + u",\n"_s + u"shop..com,tencent-ses,,\n"_s
            + u"shop2.com,no-such-service,,\n"_s + u",,,saved.senderdomain\n"_s
            + u",,,not-there.senderdomain\n"_s + u"shop3.com,tencent-ses,,\n"_s);
    const ProgramEnd end = check(file);
    QCOMPARE(end.err, QByteArray());
    QCOMPARE(end.exitStatus, 1);
    const auto rows = byLine(end.out);
    QCOMPARE(rows.keys(), (QList<int>{2, 3, 4, 5, 6, 7, 8}));
    QCOMPARE(end.out.count('\n'), 7);
    for (const QJsonObject &row : rows) {
        for (const QString &member :
             {u"version"_s, u"domain"_s, u"service"_s, u"zone"_s, u"dnsHost"_s, u"checkedAt"_s,
              u"elapsedMs"_s, u"state"_s, u"verified"_s, u"total"_s, u"records"_s, u"findings"_s})
            QVERIFY2(row.contains(member), qPrintable(member));
    }
    QCOMPARE(rows[2][u"state"_s].toString(), u"verified"_s);
    QCOMPARE(rows[2][u"domain"_s].toString(), u"shop0.com"_s);
    QCOMPARE(rows[2][u"service"_s].toString(), u"tencent-ses"_s);
    QCOMPARE(rows[2][u"verified"_s].toInt(), 4);
    QVERIFY(!rows[2].contains(u"setup"_s));
    QCOMPARE(rows[3][u"state"_s].toString(), u"missing"_s);
    QCOMPARE(firstCode(rows[4]), u"list.domain-wanted"_s);
    QCOMPARE(rows[4][u"domain"_s].toString(), u"shop..com"_s);
    QCOMPARE(rows[4][u"state"_s].toString(), u"unknown"_s);
    QCOMPARE(rows[4][u"findings"_s][0][u"severity"_s].toString(), u"error"_s);
    QCOMPARE(firstCode(rows[5]), u"list.service-unknown"_s);
    QCOMPARE(rows[6][u"state"_s].toString(), u"verified"_s);
    QCOMPARE(rows[6][u"domain"_s].toString(), u"shop1.com"_s);
    QCOMPARE(rows[6][u"setup"_s].toString(), u"saved.senderdomain"_s);
    QCOMPARE(firstCode(rows[7]), u"list.setup-unreadable"_s);
    QCOMPARE(rows[7][u"setup"_s].toString(), u"not-there.senderdomain"_s);
    QCOMPARE(rows[8][u"state"_s].toString(), u"unknown"_s); // the values are missing
}

void tst_Many::tellsPeopleWithoutJson()
{
    const QString file = list(rightRows(2) + u"shop..com,tencent-ses,\n"_s);
    const ProgramEnd end =
        m_runs.run(QStringList{u"check"_s, u"--many"_s, file} + m_world.routes());
    QCOMPARE(end.exitStatus, 1);
    QCOMPARE(end.out.count("\xE2\x9C\x93 "), 3); // two rows, and how many there are
    QVERIFY(end.out.contains("shop0.com"));
    QVERIFY(end.out.contains("shop..com"));
}

void tst_Many::readsTheListFromStandardInput()
{
    const QByteArray text = contentsOf(list(rightRows(3)));
    const ProgramEnd end = m_runs.run(
        QStringList{u"check"_s, u"--many"_s, u"-"_s, u"--json"_s} + m_world.routes(), text);
    QCOMPARE(end.exitStatus, 0);
    QCOMPARE(byLine(end.out).size(), 3);
}

void tst_Many::sumsUpTheExitStatus_data()
{
    QTest::addColumn<QString>("rows");
    QTest::addColumn<int>("exitStatus");
    const QString nobody = rowFor(u"silent-shop.com"_s);
    const QString missing = rowFor(u"empty-shop.com"_s);
    QTest::addRow("all verified") << rightRows(3) << 0;
    QTest::addRow("one not verified") << rightRows(2) + missing << 1;
    QTest::addRow("one not to be checked") << rightRows(2) + nobody << 3;
    QTest::addRow("not verified counts more") << nobody + missing + rightRows(1) << 1;
    QTest::addRow("a row that is none") << rightRows(1) + u"shop..com,tencent-ses,\n"_s << 1;
}

void tst_Many::sumsUpTheExitStatus()
{
    QFETCH(QString, rows);
    const ProgramEnd end = check(list(rows));
    QTEST(end.exitStatus, "exitStatus");
    QCOMPARE(byLine(end.out).size(), rows.count(u'\n'));
}

void tst_Many::usesWhatASetupRemembers()
{
    QJsonObject setup{{u"format"_s, u"senderdomain"_s},
                      {u"version"_s, 1},
                      {u"service"_s, u"tencent-ses"_s},
                      {u"domain"_s, zoneName(0)},
                      {u"values"_s,
                       QJsonObject{{u"dkimSelector"_s, QJsonArray{u"qcloud"_s}},
                                   {u"dkimValue"_s, QJsonArray{sampleKey}}}},
                      {u"seen"_s, QJsonArray{u"shop0.com. 60 IN MX 1 aspmx.l.google.com."_s}},
                      {u"verifiedSince"_s, u"2026-01-01T00:00:00.000Z"_s},
                      {u"consoleStatus"_s, u"waiting"_s},
                      {u"consoleStatusAt"_s, u"2026-01-01T00:00:00.000Z"_s}};
    write(u"saved.senderdomain"_s, QString::fromUtf8(QJsonDocument(setup).toJson()));
    setup.remove(u"seen"_s);
    write(u"other.senderdomain"_s, QString::fromUtf8(QJsonDocument(setup).toJson()));
    const QString names = u"setup\nsaved.senderdomain\nother.senderdomain\n"_s;
    const auto rows = byLine(check(write(u"list.csv"_s, names)).out);
    QVERIFY(QJsonDocument(rows[2]).toJson().contains("\"mx.mailbox-replaced\""));
    QCOMPARE(firstCode(rows[3]), u"service.slow"_s);
}

void tst_Many::knowsTheOtherServicesOfADomain_data()
{
    QTest::addColumn<QString>("second"); // a row of the same list
    QTest::addColumn<QString>("beside"); // the domain of a set-up in the folder
    QTest::addColumn<bool>("known");
    const QString table =
        u"shop0.com,table,shop0.com TXT v=spf1 include:spf.heron.example ~all\n"_s;
    const QString other =
        u"shop1.com,table,shop1.com TXT v=spf1 include:spf.heron.example ~all\n"_s;
    QTest::addRow("alone") << u""_s << u""_s << false;
    QTest::addRow("a row of the domain") << table << u""_s << true;
    QTest::addRow("a row of another domain") << other << u""_s << false;
    QTest::addRow("a set-up of the domain") << u""_s << u"shop0.com"_s << true;
    QTest::addRow("a set-up of another domain") << u""_s << u"shop1.com"_s << false;
}

/// One SPF record serves all services of a domain.
void tst_Many::knowsTheOtherServicesOfADomain()
{
    QFETCH(QString, second);
    QFETCH(QString, beside);
    QFETCH(bool, known);
    Setup own{.id = u"own"_s, .serviceId = u"tencent-ses"_s, .domainText = u"shop0.com"_s};
    QVERIFY(!saveSetup(own, path(u"own.senderdomain"_s)));
    if (!beside.isEmpty()) {
        const Setup other{.id = u"other"_s,
                          .serviceId = u"tencent-ses"_s,
                          .domainText = beside,
                          .values = {{u"otherSenders"_s, {u"include:spf.heron.example"_s}}}};
        QVERIFY(!saveSetup(other, path(u"other.senderdomain"_s)));
    }
    const QString file = write(u"list.csv"_s,
                               u"setup,domain,service,values\nown.senderdomain,,,\n"_s
                                   + (second.isEmpty() ? QString() : u","_s + second));
    const QJsonObject first = byLine(check(file).out)[2];
    const QString spf = spfOf(first);
    QVERIFY(spf.contains(u"qcloudmail.com"_s));
    QCOMPARE(spf.contains(u"spf.heron.example"_s), known);
    const ProgramEnd alone =
        m_runs.run(QStringList{u"check"_s, u"--setup"_s, path(u"own.senderdomain"_s), u"--json"_s}
                   + m_world.routes());
    QCOMPARE(spfOf(alone.json()).contains(u"spf.heron.example"_s), known && second.isEmpty());
}

void tst_Many::shardsAreTheWholeListOnce()
{
    QString rows = u"shop..com,tencent-ses,\n"_s;
    for (int i = 0; i < 30; ++i)
        rows += rowFor(u"sub%1.shop0.com"_s.arg(i));
    const QString file = list(rows);
    QList<int> found;
    int parts = 0;
    for (int shard = 1; shard <= 4; ++shard) {
        const ProgramEnd end = m_runs.run(QStringList{u"check"_s, u"--many"_s, file, u"--json"_s,
                                                      u"--shard"_s, u"%1/4"_s.arg(shard)}
                                          + nobodyListens);
        const auto lines = byLine(end.out);
        found += lines.keys();
        parts += lines.isEmpty() ? 0 : 1;
    }
    std::ranges::sort(found);
    QList<int> all(31);
    std::iota(all.begin(), all.end(), 2);
    QCOMPARE(found, all);
    QCOMPARE(parts, 4);
}

void tst_Many::shardsStayWhenRowsComeAndGo()
{
    QStringList domains;
    for (int i = 0; i < 20; ++i)
        domains.append(u"sub%1.shop0.com"_s.arg(i));
    QStringList expected; // by the rule in docs/many-domains.md
    for (const QString &domain : domains) {
        const QByteArray hash =
            QCryptographicHash::hash(domain.toUtf8(), QCryptographicHash::Sha256);
        if (hash.left(8).toHex().toULongLong(nullptr, 16) % 3 == 1)
            expected.append(domain);
    }
    expected.sort();
    QVERIFY(!expected.isEmpty() && expected.size() < domains.size());
    const auto shardOf = [this](const QStringList &names) {
        QString rows;
        for (const QString &name : names)
            rows += rowFor(name);
        return domainsOf(
            m_runs
                .run(QStringList{u"check"_s, u"--many"_s, list(rows), u"--json"_s, u"--shard=2/3"_s}
                     + nobodyListens)
                .out);
    };
    QCOMPARE(shardOf(domains), expected);
    QStringList shouted;
    for (const QString &domain : domains)
        shouted.prepend(domain.toUpper()); // another order, another spelling
    QCOMPARE(shardOf(shouted), expected);
    const QString gone = expected.takeFirst();
    domains.removeOne(gone);
    QCOMPARE(shardOf(domains), expected);
}

void tst_Many::skipsWhatTheJournalHolds()
{
    const QString file = list(rightRows(3) + rowFor(u"empty-shop.com"_s));
    const QStringList resume{u"--resume"_s, path(u"journal"_s)};
    const ProgramEnd first = check(file, resume);
    QCOMPARE(first.exitStatus, 1);
    QCOMPARE(byLine(first.out).size(), 4);
    const ProgramEnd second = check(file, resume);
    QCOMPARE(second.out, QByteArray());
    QCOMPARE(second.exitStatus, 1); // that of the whole list
}

void tst_Many::takesUpAnEditedList()
{
    const QStringList resume{u"--resume"_s, path(u"journal"_s)};
    check(list(rightRows(3)), resume);
    // Rows in front and behind, others in another order, one gone, one with another value.
    const QString other = rowFor(zoneName(2)).replace(u"MIGf"_s, u"MIGe"_s);
    const ProgramEnd end = check(
        list(rowFor(zoneName(7)) + rowFor(zoneName(1)) + other + rowFor(zoneName(8))), resume);
    QCOMPARE(domainsOf(end.out), (QStringList{zoneName(2), zoneName(7), zoneName(8)}));
}

void tst_Many::passesOverALineThatWasCutOff()
{
    const QString file = list(rightRows(3));
    const QString journal = path(u"journal"_s);
    check(file, {u"--resume"_s, journal, u"--jobs"_s, u"1"_s});
    const QByteArray whole = contentsOf(journal);
    QCOMPARE(whole.count('\n'), 4);
    for (const qsizetype left :
         {whole.size() - 1, whole.size() - 20, qsizetype(10), qsizetype(0)}) {
        QFile cut(journal);
        QVERIFY(cut.open(QIODevice::WriteOnly));
        cut.write(whole.left(left));
        cut.close();
        const ProgramEnd end = check(file, {u"--resume"_s, journal});
        QCOMPARE(end.exitStatus, 0);
        const int kept = qMax<int>(0, int(whole.left(left).count('\n')) - 1)
            + (left == whole.size() - 1 ? 1 : 0); // only the line break is missing
        QCOMPARE(byLine(end.out).size(), 3 - kept);
        QCOMPARE(check(file, {u"--resume"_s, journal}).out, QByteArray());
    }
}

void tst_Many::triesAgainWhatCouldNotBeChecked()
{
    const QString file = list(rightRows(2) + u"shop..com,tencent-ses,\n"_s);
    const QString journal = path(u"journal"_s);
    const ProgramEnd cutOff =
        m_runs.run(QStringList{u"check"_s, u"--many"_s, file, u"--json"_s, u"--resume"_s, journal}
                   + nobodyListens);
    QCOMPARE(byLine(cutOff.out).size(), 3);
    QCOMPARE(byLine(cutOff.out)[2][u"state"_s].toString(), u"unknown"_s);
    const auto again = byLine(check(file, {u"--resume"_s, journal}).out);
    QCOMPARE(again[2][u"state"_s].toString(), u"verified"_s);
    QCOMPARE(again[3][u"state"_s].toString(), u"verified"_s);
    QCOMPARE(firstCode(again[4]), u"list.domain-wanted"_s); // said each time
    QCOMPARE(byLine(check(file, {u"--resume"_s, journal}).out).keys(), (QList<int>{4}));
}

void tst_Many::losesNothingWhenKilled()
{
    const QString file = list(rightRows(zones));
    const QString journal = path(u"journal"_s);
    m_world.setDelay(std::chrono::milliseconds(20));
    QByteArray printed;
    for (int run = 0; run < 3; ++run) {
        QProcess program;
        program.start(QStringLiteral(SENDER_DOMAIN),
                      QStringList{u"check"_s, u"--many"_s, file, u"--json"_s, u"--jobs"_s, u"2"_s,
                                  u"--resume"_s, journal}
                          + m_world.routes());
        QByteArray out;
        while (out.count('\n') < 2 && program.waitForReadyRead(30'000))
            out += program.readAllStandardOutput();
        program.kill();
        QVERIFY(program.waitForFinished());
        out += program.readAllStandardOutput();
        QVERIFY(run > 0 || out.count('\n') >= 2); // later runs may have little left to do
        printed += out.left(out.lastIndexOf('\n') + 1);
    }
    m_world.setDelay({});
    const ProgramEnd last = check(file, {u"--resume"_s, journal});
    QCOMPARE(last.exitStatus, 0);
    printed += last.out;
    QCOMPARE(byLine(printed).size(), zones);
    // What was told and not yet in the journal is told again: one row per kill at the most.
    QVERIFY(printed.count('\n') <= zones + 3);
    QCOMPARE(check(file, {u"--resume"_s, journal}).out, QByteArray());
}

void tst_Many::doesNotCountWhatItCannotPrint()
{
    const QString file = list(rightRows(3));
    const QString journal = path(u"journal"_s);
    QProcess program;
    program.setStandardOutputFile(u"/dev/full"_s); // as a disk that is full
    program.start(QStringLiteral(SENDER_DOMAIN),
                  QStringList{u"check"_s, u"--many"_s, file, u"--json"_s, u"--resume"_s, journal}
                      + m_world.routes());
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 2);
    QCOMPARE(program.readAllStandardError().count('\n'), 1);
    QCOMPARE(byLine(check(file, {u"--resume"_s, journal}).out).size(), 3);
}

void tst_Many::touchesNoStrangersFile_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("text");
    QTest::addRow("notes as journal") << u"--resume"_s << u"my notes\n"_s;
    QTest::addRow("notes as state") << u"--state"_s << u"my notes\n"_s;
    QTest::addRow("state as journal")
        << u"--resume"_s << u"{\"format\":\"sender-domain-state\",\"version\":1}\n"_s;
    QTest::addRow("journal of a newer version")
        << u"--resume"_s << u"{\"format\":\"sender-domain-journal\",\"version\":2}\n"_s;
}

void tst_Many::touchesNoStrangersFile()
{
    QFETCH(QString, option);
    QFETCH(QString, text);
    const QString file = write(u"file"_s, text);
    const ProgramEnd end = check(list(rightRows(1)), {option, file});
    QCOMPARE(end.exitStatus, 2);
    QCOMPARE(end.out, QByteArray());
    QCOMPARE(contentsOf(file), text.toUtf8());
}

void tst_Many::printsOnlyWhatChanged()
{
    const QString file = list(rightRows(3) + u"shop..com,tencent-ses,\n"_s);
    const QStringList changed{u"--changed-only"_s, u"--state"_s, path(u"state"_s)};
    QCOMPARE(byLine(check(file, changed).out).size(), 4); // all is new
    const ProgramEnd same = check(file, changed);
    QCOMPARE(same.out, QByteArray());
    QCOMPARE(same.exitStatus, 1); // that of the whole list

    const QString wrong =
        QString(rightRecords).replace(u"mxbiz1.qq.com."_s, u"mx.old-host.example."_s);
    m_world.setZone(zoneName(1), wrong);
    const auto one = byLine(check(file, changed).out);
    QCOMPARE(one.keys(), (QList<int>{3}));
    QVERIFY(one[3][u"state"_s].toString() != u"verified"_s);
    QCOMPARE(check(file, changed).out, QByteArray());

    // Another value, the same state and code.
    m_world.setZone(zoneName(1), QString(wrong).replace(u"old-host"_s, u"other-host"_s));
    QCOMPARE(byLine(check(file, changed).out).keys(), (QList<int>{3}));

    // Without --changed-only the file is kept up to date all the same.
    m_world.setZone(zoneName(1), rightRecords);
    QCOMPARE(byLine(check(file, {u"--state"_s, path(u"state"_s)}).out).size(), 4);
    QCOMPARE(check(file, changed).out, QByteArray());
}

void tst_Many::keepsTheStateWhenInterrupted()
{
    const QString file = list(rightRows(zones));
    const QStringList changed{u"--changed-only"_s, u"--state"_s, path(u"state"_s), u"--jobs"_s,
                              u"1"_s};
    m_world.setDelay(std::chrono::milliseconds(150)); // so that it is not done before we look
    QProcess program;
    program.start(QStringLiteral(SENDER_DOMAIN),
                  QStringList{u"check"_s, u"--many"_s, file, u"--json"_s} + changed
                      + m_world.routes());
    QByteArray out;
    while (out.count('\n') < 3 && program.waitForReadyRead(30'000))
        out += program.readAllStandardOutput();
    ::kill(pid_t(program.processId()), SIGINT);
    QVERIFY(program.waitForFinished());
    out += program.readAllStandardOutput();
    QCOMPARE(program.exitStatus(), QProcess::CrashExit); // as who called it expects
    QCOMPARE(program.exitCode(), SIGINT);
    m_world.setDelay({});
    const auto told = byLine(out);
    QVERIFY(told.size() >= 3 && told.size() < zones);
    QCOMPARE(byLine(check(file, changed).out).size(), zones - told.size());
}

QTEST_GUILESS_MAIN(tst_Many)

#include "tst_many.moc"
