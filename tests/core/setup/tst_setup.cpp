#include "core/dns/zonefile.h"
#include "core/setup/historyjson.h"
#include "core/setup/setup.h"
#include "tests/core/setup/handclock.h"
#include "tests/support/files.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace sda;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Setup exampleSetup()
{
    Setup setup;
    setup.id = u"0d9b6f1e-3c5a-4d7e-9d53-5a3b1f3f9f11"_s;
    setup.createdAt = QDateTime(QDate(2026, 2, 28), QTime(23, 59, 58, 123), Qt::UTC);
    setup.serviceId = u"tencent-ses"_s;
    setup.domainText = u"ｎｅｗｓ．例え．jp "_s;
    setup.values = {{u"dkimSelector"_s, {u"qcloud"_s, QString(), u"mail"_s}},
                    {u"dkimKey"_s, {u"v=DKIM1; k=rsa; p=AAAA"_s}},
                    {u"mxTarget"_s, {}}};
    setup.pastedText = u"ホストレコード：@\n\tMX\t\"x\" \\ \u0001 \U0001F4E7"_s;
    setup.dnsHostId = u"muumuu"_s;
    setup.adminAddsRecords = true;
    setup.adminLanguage = u"ko"_s;
    setup.recordsEntered = true;
    setup.page = 4;
    setup.seen = {u"sampledomain.com. 600 IN MX 1 mx.sampledomain.com."_s};
    setup.verifiedSince = QDateTime(QDate(2026, 3, 1), QTime(1, 2, 3, 4), Qt::UTC);
    setup.history = {{.at = QDateTime(QDate(2026, 3, 1), QTime(1, 2, 3), Qt::UTC),
                      .recordId = u"mx"_s,
                      .state = RecordState::Wrong,
                      .values = {u"mx.例え.jp"_s, u"a\"b\\"_s},
                      .code = u"mx.priority"_s,
                      .right = 1,
                      .answering = 3},
                     {.at = QDateTime(QDate(2026, 3, 2), QTime(0, 0), Qt::UTC),
                      .recordId = u"mx"_s,
                      .state = RecordState::VerifiedWithRemark,
                      .right = 3,
                      .answering = 3}};
    setup.consoleStatus = u"検証待ち"_s;
    setup.consoleStatusAt = QDateTime(QDate(2026, 3, 2), QTime(7, 8, 9, 10), Qt::UTC);
    setup.tags = {u"春"_s, u"eu west"_s};
    setup.formerKeys = {u"old._domainkey.sampledomain.com. 600 IN TXT \"k=rsa; p=MIGf\""_s};
    return setup;
}

/// `json` with one member set.
QByteArray with(const QByteArray &json, const QString &key, const QJsonValue &value)
{
    QJsonObject object = QJsonDocument::fromJson(json).object();
    object.insert(key, value);
    return QJsonDocument(object).toJson();
}

QList<FindingCode> codesOf(const QList<Finding> &findings)
{
    QList<FindingCode> codes;
    for (const Finding &finding : findings)
        codes += finding.code();
    return codes;
}

} // namespace

class tst_Setup : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void comesBackAsItWas();
    void emptySetupComesBackToo();
    void neverWritesAPrivateKey_data();
    void neverWritesAPrivateKey();
    void writesNothingThatItCouldNotOpen();
    void refusesValuesOverTheLimit();
    void keepsTheStateBefore();
    void sameStateKeepsTheOlderBackup();
    void truncatedFileOpensTheBackup();
    void replacesWhatItHasSeen();
    void remembersNoPrivateKey();
    void damageOpensTheBackup_data();
    void damageOpensTheBackup();
    void damageWithoutBackupIsSaid();
    void aFileThatIsNotThereIsNotDamaged();
    void damagedFilesAreNumbered();
    void damagedStateNeverReplacesTheBackup();
    void otherFilesAreLeftAlone();
    void missingFileIsSaid();
    void newerVersionIsOpenedForReading();
    void newerVersionIsNotOverwritten();
    void unknownMembersArePassedOver();
    void saysThatItCannotWrite();
    void autosavesAfterAPause();
    void autosavesUnderContinuousChange();
    void autosavesTheLastStateOnce();
    void autosavesWhenItGoes();
    void autosaveTriesAgain();
    void historyStaysWithinLimits();
    void historyLosesTheOldestFirst();
    void historyPassesOverWhatItDoesNotKnow_data();
    void historyPassesOverWhatItDoesNotKnow();
    void historyHoldsNoPrivateKey();
    void aLongHistoryLeavesRoomForTheRest();
    void tagsStayWithinLimits();
    void formerKeysStayWithinLimits();
    void newFilesDoNotCollide();
    void newFileNamesFitFileSystems();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void tst_Setup::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_file = m_folder->filePath(u"a.senderdomain"_s);
}

void tst_Setup::comesBackAsItWas()
{
    QCOMPARE(saveSetup(exampleSetup(), m_file), std::nullopt);
    const auto loaded = loadSetup(m_file);
    QVERIFY(std::holds_alternative<LoadedSetup>(loaded));
    QCOMPARE(std::get<LoadedSetup>(loaded).setup, exampleSetup());
    QVERIFY(std::get<LoadedSetup>(loaded).findings.isEmpty());
    QVERIFY(!std::get<LoadedSetup>(loaded).readOnly);
}

void tst_Setup::emptySetupComesBackToo()
{
    QCOMPARE(saveSetup(Setup{}, m_file), std::nullopt);
    const auto loaded = loadSetup(m_file);
    QVERIFY(std::holds_alternative<LoadedSetup>(loaded));
    QCOMPARE(std::get<LoadedSetup>(loaded).setup, Setup{});
}

void tst_Setup::neverWritesAPrivateKey_data()
{
    QTest::addColumn<QString>("key");
    QTest::addRow("PKCS 8") << u"-----BEGIN PRIVATE KEY-----\nMIIEsecret\n-----END"_s;
    QTest::addRow("PKCS 1") << u"-----BEGIN RSA PRIVATE KEY-----\nMIIEsecret"_s;
    QTest::addRow("any letter case") << u"begin rsa private key MIIEsecret"_s;
}

void tst_Setup::neverWritesAPrivateKey()
{
    QFETCH(QString, key);
    Setup setup = exampleSetup();
    setup.pastedText += key;
    setup.domainText = key;
    setup.values[u"dkimKey"_s] = {u"good"_s, key};
    const QByteArray json = toJson(setup);
    QVERIFY(!json.contains("MIIEsecret"));
    const auto parsed = parseSetup(json, m_file);
    QVERIFY(parsed);
    QCOMPARE(parsed->setup.values.value(u"dkimKey"_s), QStringList({u"good"_s, QString()}));
    QCOMPARE(parsed->setup.page, setup.page);
}

void tst_Setup::writesNothingThatItCouldNotOpen()
{
    Setup setup = exampleSetup();
    setup.pastedText = QString(setupSizeLimit, u'"');
    QVERIFY(toJson(setup).size() < setupSizeLimit);
    const auto parsed = parseSetup(toJson(setup), m_file);
    QVERIFY(parsed);
    QCOMPARE(parsed->setup.values, setup.values);
}

void tst_Setup::refusesValuesOverTheLimit()
{
    QCOMPARE(saveSetup(exampleSetup(), m_file), std::nullopt);
    Setup setup = exampleSetup();
    setup.values[u"dkimKey"_s] = {QString(setupSizeLimit, u'A')};
    const auto why = saveSetup(setup, m_file);
    QVERIFY(why);
    QCOMPARE(why->code(), FindingCode::SetupUnwritable);
    QCOMPARE(contentOf(m_file), toJson(exampleSetup()));
}

void tst_Setup::keepsTheStateBefore()
{
    QCOMPARE(saveSetup(exampleSetup(), m_file), std::nullopt);
    QVERIFY(!QFile::exists(m_file + u'~'));
    Setup changed = exampleSetup();
    changed.page = 5;
    QCOMPARE(saveSetup(changed, m_file), std::nullopt);
    QCOMPARE(contentOf(m_file), toJson(changed));
    QCOMPARE(contentOf(m_file + u'~'), toJson(exampleSetup()));
}

void tst_Setup::sameStateKeepsTheOlderBackup()
{
    Setup changed = exampleSetup();
    changed.page = 5;
    QCOMPARE(saveSetup(exampleSetup(), m_file), std::nullopt);
    QCOMPARE(saveSetup(changed, m_file), std::nullopt);
    QCOMPARE(saveSetup(changed, m_file), std::nullopt);
    QCOMPARE(contentOf(m_file + u'~'), toJson(exampleSetup()));
}

void tst_Setup::replacesWhatItHasSeen()
{
    const auto records = [](const QString &lines) {
        return readZoneFile(lines, DnsName()).records;
    };
    Setup setup;
    setup.seen = {u"a.example. 60 IN MX 1 old.example."_s, u"this is no record"_s,
                  u"a.example. 60 IN TXT \"stays\""_s};
    QCOMPARE(seenRecords(setup).size(), 2);
    const auto newer = records(u"a.example. 60 IN MX 5 one.example.\n"
                               "a.example. 60 IN MX 7 two.example.\n"_s);
    setup.seen = withSeen(setup, newer);
    QCOMPARE(
        setup.seen,
        (QStringList{u"a.example. 60 IN TXT \"stays\""_s, u"a.example. 60 IN MX 5 one.example."_s,
                     u"a.example. 60 IN MX 7 two.example."_s}));
    QCOMPARE(withSeen(setup, newer), setup.seen);
    QString many;
    for (int i = 0; i < 1000; ++i)
        many += u"n%1.example. 60 IN TXT \"x\"\n"_s.arg(i);
    QVERIFY(withSeen(setup, records(many)).size() <= 100);
}

void tst_Setup::remembersNoPrivateKey()
{
    Setup setup = exampleSetup();
    setup.seen += u"a.example. 60 IN TXT \"-----BEGIN PRIVATE KEY-----\""_s;
    // Where nobody types, but a file of somebody else may hold one.
    setup.values.insert(u"-----BEGIN PRIVATE KEY-----"_s, {u"a"_s});
    for (QString *text : {&setup.id, &setup.serviceId, &setup.dnsHostId, &setup.adminLanguage})
        *text += u"-----BEGIN PRIVATE KEY-----"_s;
    setup.history.append({.at = QDateTime::fromSecsSinceEpoch(1, Qt::UTC),
                          .recordId = u"-----BEGIN PRIVATE KEY-----"_s});
    QVERIFY(!toJson(setup).contains("PRIVATE KEY"));
    QCOMPARE(parseSetup(toJson(setup), {})->setup.seen, exampleSetup().seen);
}

void tst_Setup::truncatedFileOpensTheBackup()
{
    Setup backup = exampleSetup();
    backup.page = 2;
    const QByteArray whole = toJson(exampleSetup());
    // The last two octets are a brace and a line end: without the line end it is still whole.
    for (qsizetype length = 0; length < whole.size() - 1; length += 37) {
        setContent(m_file, whole.left(length));
        setContent(m_file + u'~', toJson(backup));
        const auto result = loadSetup(m_file);
        QVERIFY2(std::holds_alternative<LoadedSetup>(result), QByteArray::number(length));
        const auto &loaded = std::get<LoadedSetup>(result);
        QCOMPARE(loaded.setup, backup);
        QCOMPARE(codesOf(loaded.findings), QList{FindingCode::SetupDamaged});
        const QString aside = loaded.findings.first().text(Arg::Text);
        QCOMPARE(contentOf(aside), whole.left(length));
        QCOMPARE(contentOf(m_file), toJson(backup));
    }
}

void tst_Setup::damageOpensTheBackup_data()
{
    const QByteArray good = toJson(exampleSetup());
    QTest::addColumn<QByteArray>("damaged");
    QTest::addRow("empty") << QByteArray("");
    QTest::addRow("zeros") << QByteArray(512, '\0');
    QTest::addRow("not JSON") << QByteArray("MX\t@\tmxbiz1.qq.com");
    QTest::addRow("an array") << QByteArray("[1]");
    QTest::addRow("an empty object") << QByteArray("{}");
    QTest::addRow("another format") << with(good, u"format"_s, u"other"_s);
    QTest::addRow("version zero") << with(good, u"version"_s, 0);
    QTest::addRow("version is a text") << with(good, u"version"_s, u"1"_s);
    QTest::addRow("version is a fraction") << with(good, u"version"_s, 1.5);
    QTest::addRow("domain is a number") << with(good, u"domain"_s, 7);
    QTest::addRow("domain is null") << with(good, u"domain"_s, QJsonValue::Null);
    QTest::addRow("values is an array") << with(good, u"values"_s, QJsonArray{});
    QTest::addRow("a value is no list") << with(good, u"values"_s, QJsonObject{{u"a"_s, u"b"_s}});
    QTest::addRow("a value holds a number")
        << with(good, u"values"_s, QJsonObject{{u"a"_s, QJsonArray{1}}});
    QTest::addRow("page is a text") << with(good, u"page"_s, u"1"_s);
    QTest::addRow("page is negative") << with(good, u"page"_s, -1);
    QTest::addRow("page is a fraction") << with(good, u"page"_s, 0.5);
    QTest::addRow("page is huge") << with(good, u"page"_s, 1e300);
    QTest::addRow("entered is a number") << with(good, u"recordsEntered"_s, 1);
    QTest::addRow("time is no time") << with(good, u"createdAt"_s, u"yesterday"_s);
    QTest::addRow("time is in the year 10000")
        << with(good, u"createdAt"_s, u"9999-12-31T23:59:59.999-14:00"_s);
    QTest::addRow("history is a text") << with(good, u"history"_s, u"x"_s);
    QTest::addRow("tags hold a number") << with(good, u"tags"_s, QJsonArray{1});
    QTest::addRow("former keys hold a number") << with(good, u"formerKeys"_s, QJsonArray{1});
    QTest::addRow("status is a list") << with(good, u"consoleStatus"_s, QJsonArray{});
    QTest::addRow("time of the status is none") << with(good, u"consoleStatusAt"_s, u"soon"_s);
    QTest::addRow("over 1 MiB") << good + QByteArray(setupSizeLimit, ' ');
    QTest::addRow("nested very deep") << QByteArray(100000, '[');
}

void tst_Setup::damageOpensTheBackup()
{
    QFETCH(QByteArray, damaged);
    setContent(m_file, damaged);
    setContent(m_file + u'~', toJson(exampleSetup()));
    const auto result = loadSetup(m_file);
    QVERIFY(std::holds_alternative<LoadedSetup>(result));
    const auto &loaded = std::get<LoadedSetup>(result);
    QCOMPARE(loaded.setup, exampleSetup());
    QCOMPARE(codesOf(loaded.findings), QList{FindingCode::SetupDamaged});
    QCOMPARE(loaded.findings.first().text(Arg::File), m_file);
    QCOMPARE(contentOf(m_file + u".damaged-1"_s), damaged);
    QCOMPARE(contentOf(m_file), toJson(exampleSetup()));
}

void tst_Setup::damageWithoutBackupIsSaid()
{
    setContent(m_file, "{");
    auto result = loadSetup(m_file);
    QVERIFY(std::holds_alternative<Finding>(result));
    QCOMPARE(std::get<Finding>(result).code(), FindingCode::SetupDamaged);
    QCOMPARE(std::get<Finding>(result).text(Arg::Text), m_file + u".damaged-1"_s);

    setContent(m_file, "{");
    setContent(m_file + u'~', "{");
    result = loadSetup(m_file);
    QVERIFY(std::holds_alternative<Finding>(result));
    QCOMPARE(contentOf(m_file + u'~'), "{");
}

void tst_Setup::aFileThatIsNotThereIsNotDamaged()
{
    const auto result = loadSetup(m_file + u".elsewhere"_s);
    QVERIFY(std::holds_alternative<Finding>(result));
    QCOMPARE(std::get<Finding>(result).code(), FindingCode::SetupUnreadable);
    QVERIFY(!std::get<Finding>(result).text(Arg::Text).isEmpty());
}

void tst_Setup::damagedFilesAreNumbered()
{
    for (int n = 1; n <= 3; ++n) {
        setContent(m_file, QByteArray::number(n));
        loadSetup(m_file);
        QCOMPARE(contentOf(u"%1.damaged-%2"_s.arg(m_file).arg(n)), QByteArray::number(n));
    }
}

void tst_Setup::damagedStateNeverReplacesTheBackup()
{
    setContent(m_file, "{");
    setContent(m_file + u'~', toJson(exampleSetup()));
    QCOMPARE(saveSetup(Setup{}, m_file), std::nullopt);
    QCOMPARE(contentOf(m_file + u'~'), toJson(exampleSetup()));
    QCOMPARE(contentOf(m_file), toJson(Setup{}));
}

void tst_Setup::otherFilesAreLeftAlone()
{
    const QString letter = m_folder->filePath(u"letter.txt"_s);
    setContent(letter, "Dear admin");
    const auto result = loadSetup(letter);
    QVERIFY(std::holds_alternative<Finding>(result));
    QVERIFY(std::get<Finding>(result).text(Arg::Text).isEmpty());
    QCOMPARE(contentOf(letter), "Dear admin");
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"letter.txt"_s});
}

void tst_Setup::missingFileIsSaid()
{
    QVERIFY(std::holds_alternative<Finding>(loadSetup(m_file)));
    QVERIFY(std::holds_alternative<Finding>(loadSetup(m_folder->path())));
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void tst_Setup::newerVersionIsOpenedForReading()
{
    QByteArray newer = with(toJson(exampleSetup()), u"version"_s, setupVersion + 1);
    newer = with(newer, u"page"_s, u"check"_s);
    setContent(m_file, newer);
    const auto result = loadSetup(m_file);
    QVERIFY(std::holds_alternative<LoadedSetup>(result));
    const auto &loaded = std::get<LoadedSetup>(result);
    QVERIFY(loaded.readOnly);
    QCOMPARE(codesOf(loaded.findings), QList{FindingCode::SetupNewer});
    QCOMPARE(loaded.findings.first().text(Arg::Version), QString::number(setupVersion + 1));
    QCOMPARE(loaded.setup.domainText, exampleSetup().domainText);
    QCOMPARE(loaded.setup.page, 0);
    QCOMPARE(contentOf(m_file), newer);
}

void tst_Setup::newerVersionIsNotOverwritten()
{
    const QByteArray newer = with(toJson(exampleSetup()), u"version"_s, setupVersion + 1);
    setContent(m_file, newer);
    const auto why = saveSetup(exampleSetup(), m_file);
    QVERIFY(why);
    QCOMPARE(why->code(), FindingCode::SetupNewer);
    QCOMPARE(contentOf(m_file), newer);
}

void tst_Setup::unknownMembersArePassedOver()
{
    const auto parsed =
        parseSetup(with(toJson(exampleSetup()), u"colour"_s, QJsonArray{1}), m_file);
    QVERIFY(parsed);
    QCOMPARE(parsed->setup, exampleSetup());
    QVERIFY(!parsed->readOnly);
}

void tst_Setup::saysThatItCannotWrite()
{
    // Below a regular file nothing can be made, not even by root.
    setContent(m_file, "in the way");
    const QString below = m_file + u"/b.senderdomain"_s;
    const auto why = saveSetup(exampleSetup(), below);
    QVERIFY(why);
    QCOMPARE(why->code(), FindingCode::SetupUnwritable);
    QCOMPARE(why->text(Arg::File), below);
    QVERIFY(!why->text(Arg::Text).isEmpty());
}

void tst_Setup::autosavesAfterAPause()
{
    HandClock clock;
    SetupAutosave autosave(m_file, clock);
    QSignalSpy saved(&autosave, &SetupAutosave::saved);
    autosave.change(exampleSetup());
    clock.pass(399ms);
    QVERIFY(!QFile::exists(m_file));
    clock.pass(1ms);
    QCOMPARE(saved.size(), 1);
    QCOMPARE(contentOf(m_file), toJson(exampleSetup()));
    clock.pass(5s);
    QCOMPARE(saved.size(), 1);
}

void tst_Setup::autosavesUnderContinuousChange()
{
    HandClock clock;
    SetupAutosave autosave(m_file, clock);
    QSignalSpy saved(&autosave, &SetupAutosave::saved);
    Setup setup = exampleSetup();
    for (int i = 0; i < 69; ++i) {
        setup.page = i;
        autosave.change(setup);
        clock.pass(10ms);
    }
    QVERIFY(saved.isEmpty());
    autosave.change(setup);
    clock.pass(10ms);
    QCOMPARE(saved.size(), 1);
    QCOMPARE(contentOf(m_file), toJson(setup));
}

void tst_Setup::autosavesTheLastStateOnce()
{
    HandClock clock;
    SetupAutosave autosave(m_file, clock);
    QSignalSpy saved(&autosave, &SetupAutosave::saved);
    Setup setup = exampleSetup();
    autosave.change(setup);
    clock.pass(300ms);
    setup.page = 5;
    autosave.change(setup);
    clock.pass(399ms);
    QVERIFY(saved.isEmpty());
    clock.pass(1ms);
    QCOMPARE(saved.size(), 1);
    QCOMPARE(contentOf(m_file), toJson(setup));
}

void tst_Setup::autosavesWhenItGoes()
{
    HandClock clock;
    {
        SetupAutosave autosave(m_file, clock);
        autosave.change(exampleSetup());
    }
    QCOMPARE(contentOf(m_file), toJson(exampleSetup()));
    // The call that was on its way finds nobody.
    clock.pass(2s);
}

void tst_Setup::autosaveTriesAgain()
{
    HandClock clock;
    const QString folder = m_folder->filePath(u"later"_s);
    const QString file = folder + u"/a.senderdomain"_s;
    QFile inTheWay(folder);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    SetupAutosave autosave(file, clock);
    QList<FindingCode> failures;
    connect(&autosave, &SetupAutosave::failed, this,
            [&failures](const Finding &why) { failures += why.code(); });
    autosave.change(exampleSetup());
    clock.pass(2s);
    QCOMPARE(failures, QList{FindingCode::SetupUnwritable});
    QVERIFY(inTheWay.remove());
    autosave.saveNow();
    QCOMPARE(contentOf(file), toJson(exampleSetup()));
    // A folder that is gone is made again.
    QVERIFY(QDir(folder).removeRecursively());
    Setup other = exampleSetup();
    other.page = 5;
    autosave.change(other);
    autosave.saveNow();
    QCOMPARE(contentOf(file), toJson(other));
}

void tst_Setup::historyStaysWithinLimits()
{
    Setup setup;
    const QDateTime start(QDate(2026, 3, 1), QTime(0, 0), Qt::UTC);
    for (int n = 0; n < 200; ++n) {
        for (int i = 0; i < 150; ++i)
            setup.history.append({.at = start.addSecs(n),
                                  .recordId = QString::number(i),
                                  .state = RecordState::Missing});
    }
    const auto read = parseSetup(toJson(setup), m_file);
    QVERIFY(read);
    QHash<QString, int> entries;
    for (const StateChange &change : read->setup.history)
        ++entries[change.recordId];
    QVERIFY(entries.size() <= historyRecords);
    QVERIFY(entries.size() > 1);
    for (const int count : entries)
        QVERIFY(count <= historyLimit);
    // A file that somebody else wrote.
    QJsonArray entriesOfOthers;
    for (const StateChange &change : setup.history)
        entriesOfOthers.append(QJsonObject{{u"at"_s, change.at.toString(Qt::ISODate)},
                                           {u"record"_s, u"mx"_s},
                                           {u"state"_s, u"missing"_s}});
    QCOMPARE(historyFrom(entriesOfOthers).size(), historyLimit);
}

void tst_Setup::historyLosesTheOldestFirst()
{
    const QDateTime start(QDate(2026, 3, 1), QTime(0, 0), Qt::UTC);
    QJsonArray entries;
    for (int n = historyLimit; n >= 0; --n) // not in order
        entries.append(QJsonObject{{u"at"_s, start.addSecs(n).toString(Qt::ISODate)},
                                   {u"record"_s, u"mx"_s},
                                   {u"state"_s, u"wrong"_s}});
    const History history = historyFrom(entries);
    QCOMPARE(history.size(), historyLimit);
    QCOMPARE(history.first().at, start.addSecs(1));
    QCOMPARE(history.last().at, start.addSecs(historyLimit));
}

void tst_Setup::historyPassesOverWhatItDoesNotKnow_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::addRow("a state of a newer version") << u"state"_s << QJsonValue(u"resting"_s);
    QTest::addRow("being checked is no state to remember")
        << u"state"_s << QJsonValue(u"checking"_s);
    QTest::addRow("a state that is a number") << u"state"_s << QJsonValue(1);
    QTest::addRow("no time") << u"at"_s << QJsonValue(u"yesterday"_s);
    QTest::addRow("no record") << u"record"_s << QJsonValue(QString());
    QTest::addRow("a record with a huge name") << u"record"_s << QJsonValue(QString(1000, u'x'));
    QTest::addRow("fewer than no servers") << u"right"_s << QJsonValue(-1);
    QTest::addRow("more servers than there are") << u"answering"_s << QJsonValue(1e6);
}

void tst_Setup::historyPassesOverWhatItDoesNotKnow()
{
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    const QByteArray json = toJson(exampleSetup());
    QJsonArray entries = QJsonDocument::fromJson(json).object().value(u"history"_s).toArray();
    QCOMPARE(entries.size(), 2);
    QJsonObject first = entries.first().toObject();
    first.insert(member, value);
    entries[0] = first;
    entries.append(7);
    const auto read = parseSetup(with(json, u"history"_s, entries), m_file);
    QVERIFY(read);
    QCOMPARE(read->setup.history, exampleSetup().history.mid(1));
}

void tst_Setup::historyHoldsNoPrivateKey()
{
    Setup setup = exampleSetup();
    setup.history.first().values += u"-----BEGIN RSA PRIVATE KEY----- MIIEsecret"_s;
    setup.consoleStatus = u"-----BEGIN PRIVATE KEY----- MIIEsecret"_s;
    setup.tags += u"-----BEGIN PRIVATE KEY----- MIIEsecret"_s;
    setup.formerKeys += u"a.test. 600 IN TXT \"-----BEGIN PRIVATE KEY----- MIIEsecret\""_s;
    QVERIFY(!toJson(setup).contains("MIIEsecret"));
    QCOMPARE(parseSetup(toJson(setup), m_file)->setup.history, exampleSetup().history);
    QCOMPARE(parseSetup(toJson(setup), m_file)->setup.tags, exampleSetup().tags);
    QCOMPARE(parseSetup(toJson(setup), m_file)->setup.formerKeys, exampleSetup().formerKeys);
}

void tst_Setup::aLongHistoryLeavesRoomForTheRest()
{
    Setup setup = exampleSetup();
    const QDateTime start(QDate(2026, 3, 1), QTime(0, 0), Qt::UTC);
    for (int n = 0; n < 60; ++n) {
        for (int i = 0; i < 90; ++i)
            setup.history.append({.at = start.addSecs(n),
                                  .recordId = QString::number(i),
                                  .state = RecordState::Wrong,
                                  .values = QStringList(5, QString(2000, u'"'))});
    }
    QVERIFY(!saveSetup(setup, m_file));
    const auto read = loadSetup(m_file);
    QVERIFY(std::holds_alternative<LoadedSetup>(read));
    QCOMPARE(std::get<LoadedSetup>(read).setup.pastedText, setup.pastedText);
    QVERIFY(!std::get<LoadedSetup>(read).setup.history.isEmpty());
}

void tst_Setup::tagsStayWithinLimits()
{
    Setup setup;
    for (int i = 0; i < 1000; ++i)
        setup.tags += QString::number(i) + QString(1000, u'x');
    setup.tags.prepend(u"  "_s);
    setup.consoleStatus = QString(10000, u'y');
    const auto read = parseSetup(toJson(setup), m_file);
    QVERIFY(read->setup.tags.size() > 10);
    QVERIFY(read->setup.tags.size() <= 50);
    QVERIFY(read->setup.tags.first().size() <= 100);
    QVERIFY(!read->setup.tags.contains(QString()));
    QVERIFY(read->setup.consoleStatus.size() <= 100);
    const auto others = parseSetup(
        with(toJson(Setup{}), u"tags"_s, QJsonArray::fromStringList(setup.tags)), m_file);
    QCOMPARE(others->setup.tags, read->setup.tags);
}

void tst_Setup::formerKeysStayWithinLimits()
{
    Setup setup;
    for (int i = 0; i < 100; ++i)
        setup.formerKeys += u"k%1._domainkey.a.test. 600 IN TXT \"p=\""_s.arg(i);
    setup.formerKeys += QString(5000, u'x');
    const auto read = parseSetup(toJson(setup), m_file);
    QCOMPARE(read->setup.formerKeys, setup.formerKeys.mid(80, 20)); // the newest
    const auto others = parseSetup(
        with(toJson(Setup{}), u"formerKeys"_s, QJsonArray::fromStringList(setup.formerKeys)),
        m_file);
    QCOMPARE(others->setup.formerKeys, read->setup.formerKeys);
}

void tst_Setup::newFilesDoNotCollide()
{
    const QString folder = setupFolder(m_folder->filePath(u"data"_s));
    QVERIFY(QDir(folder).exists());
    Setup setup;
    setup.domainText = u"Example.COM"_s;
    setup.serviceId = u"tencent-ses"_s;
    const QString first = newSetupFile(folder, setup);
    QCOMPARE(first, folder + u"/example.com-tencent-ses.senderdomain"_s);
    setContent(first, "x");
    const QString second = newSetupFile(folder, setup);
    QCOMPARE(second, folder + u"/example.com-tencent-ses-2.senderdomain"_s);
    setContent(second + u'~', "x");
    QCOMPARE(newSetupFile(folder, setup), folder + u"/example.com-tencent-ses-3.senderdomain"_s);
}

void tst_Setup::newFileNamesFitFileSystems()
{
    const QString folder = setupFolder(m_folder->path());
    Setup setup;
    setup.serviceId = u"tencent-ses"_s;
    const QString label(50, u'a');
    setup.domainText = u"%1.%1.%1.%1.com"_s.arg(label);
    QVERIFY(!saveSetup(setup, newSetupFile(folder, setup)));
    for (const QString &text : {u"../../etc/passwd"_s, u"a/b\\c:d*e"_s, QString(), u"."_s}) {
        setup.domainText = text;
        const QString file = newSetupFile(folder, setup);
        QCOMPARE(QFileInfo(file).absolutePath(), QFileInfo(folder).absoluteFilePath());
        QVERIFY(!saveSetup(setup, file));
    }
    // A file of somebody else says what service it likes.
    for (const QString &id : {u"../../x"_s, u"a/b\\c:d*e"_s, u"nul\0l"_s, QString(500, u'i')}) {
        setup.serviceId = id;
        const QString file = newSetupFile(folder, setup);
        QCOMPARE(QFileInfo(file).absolutePath(), QFileInfo(folder).absoluteFilePath());
        QVERIFY(!saveSetup(setup, file));
    }
}

QTEST_GUILESS_MAIN(tst_Setup)
#include "tst_setup.moc"
