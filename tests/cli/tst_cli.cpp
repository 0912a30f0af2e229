#include "tests/support/programrun.h"
#include "tests/support/samplekey.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace sda;
using namespace Qt::StringLiterals;

namespace {

const QStringList languages{u"en"_s, u"ja"_s, u"ko"_s};

QStringList planFor(const QString &domain)
{
    return {u"plan"_s, u"--service"_s, u"tencent-ses"_s, u"--domain"_s, domain};
}

QStringList withKey(const QStringList &arguments)
{
    return arguments
        + QStringList{u"--set"_s, u"dkimSelector=qcloud"_s, u"--set"_s,
                      u"dkimValue="_s + sampleKey};
}

QStringList keysOf(const QJsonObject &object)
{
    return object.keys(); // sorted
}

} // namespace

class tst_Cli : public QObject
{
    Q_OBJECT

private slots:
    void refusesWhatItDoesNotUnderstand_data();
    void refusesWhatItDoesNotUnderstand();
    void namesWhatItWasGiven();
    void listsWhatExistsWhereAnIdIsUnknown();
    void refusesFilesItCannotUse();
    void refusesALanguageItDoesNotHave();
    void takesTheLanguageAnywhere();
    void helpsWithoutFault();
    void listsServices();
    void plansWithVariablesMissing();
    void plansWhole();
    void plansSubdomainsAndInternationalNames_data();
    void plansSubdomainsAndInternationalNames();
    void readsValuesFromStandardInput();
    void neverRepeatsAPrivateKey();
    void savesASetupThatPlansTheSame();
    void verifiesPractice();
    void saysWhatKeepsTheConsole_data();
    void saysWhatKeepsTheConsole();
    void saysUnknownWhenNobodyAnswers();

private:
    ProgramRuns m_runs{QStringLiteral(SENDER_DOMAIN)};
};

void tst_Cli::refusesWhatItDoesNotUnderstand_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto check = [](const QStringList &more) {
        return QStringList{u"check"_s, u"--service"_s, u"tencent-ses"_s, u"--domain"_s,
                           u"sampledomain.com"_s}
        + more;
    };
    QTest::addRow("nothing said") << QStringList{};
    QTest::addRow("unknown command") << QStringList{u"verify"_s};
    QTest::addRow("unknown option") << QStringList{u"services"_s, u"--xml"_s};
    QTest::addRow("unknown short option") << QStringList{u"services"_s, u"-x"_s};
    QTest::addRow("option without its value") << QStringList{u"plan"_s, u"--domain"_s};
    QTest::addRow("switch with a value") << QStringList{u"services"_s, u"--json=yes"_s};
    QTest::addRow("a word too many") << planFor(u"sampledomain.com"_s) + QStringList{u"more"_s};
    QTest::addRow("no service") << QStringList{u"plan"_s, u"--domain"_s, u"sampledomain.com"_s};
    QTest::addRow("unknown service") << QStringList{u"plan"_s, u"--service"_s, u"nothing"_s,
                                                    u"--domain"_s, u"sampledomain.com"_s};
    QTest::addRow("no domain") << QStringList{u"plan"_s, u"--service"_s, u"tencent-ses"_s};
    QTest::addRow("empty domain") << planFor({});
    QTest::addRow("malformed domain") << planFor(u"sample..com"_s);
    QTest::addRow("domain with a label too long") << planFor(QString(64, u'a') + u".com"_s);
    QTest::addRow("domain too long") << planFor(QString(u"abcdefghi."_s).repeated(26) + u"com"_s);
    QTest::addRow("public suffix") << planFor(u"co.jp"_s);
    QTest::addRow("address") << planFor(u"192.0.2.1"_s);
    QTest::addRow("unknown DNS host")
        << planFor(u"sampledomain.com"_s) + QStringList{u"--dns-host"_s, u"nowhere"_s};
    QTest::addRow("unknown variable")
        << planFor(u"sampledomain.com"_s) + QStringList{u"--set"_s, u"colour=blue"_s};
    QTest::addRow("setting without =")
        << planFor(u"sampledomain.com"_s) + QStringList{u"--set"_s, u"dkimValue"_s};
    QTest::addRow("file that is not there")
        << planFor(u"sampledomain.com"_s) + QStringList{u"--values"_s, u"/nowhere/values"_s};
    QTest::addRow("folder instead of a file")
        << planFor(u"sampledomain.com"_s) + QStringList{u"--values"_s, u"/"_s};
    QTest::addRow("set-up file that is not there")
        << QStringList{u"check"_s, u"--setup"_s, u"/nowhere/setup"_s};
    QTest::addRow("resolver by name") << check({u"--resolver"_s, u"dns.example"_s});
    QTest::addRow("resolver with a bad port") << check({u"--resolver"_s, u"127.0.0.1:70000"_s});
    QTest::addRow("bad port") << check({u"--name-server-port"_s, u"0"_s});
    QTest::addRow("name server by half its name") << check({u"--entered-at"_s, u"ns1"_s});
    QTest::addRow("public suffix as other domain") << check({u"--other-domain"_s, u"co.jp"_s});
    QTest::addRow("no word of the console") << check({u"--console-status"_s, u"splendid"_s});
    QTest::addRow("current value of no record") << check({u"--console-value"_s, u"spam=x"_s});
    QTest::addRow("current value without record") << check({u"--console-value"_s, u"x"_s});
    QTest::addRow("no time") << check({u"--right-since"_s, u"yesterday"_s});
    QTest::addRow("bad word") << check({u"--name-servers"_s, u"sometimes"_s});
}

void tst_Cli::refusesWhatItDoesNotUnderstand()
{
    QFETCH(QStringList, arguments);
    QSet<QByteArray> sentences;
    for (const QString &language : languages) {
        const ProgramEnd end = m_runs.run(arguments + QStringList{u"--lang"_s, language});
        QCOMPARE(end.exitStatus, 2);
        QCOMPARE(end.out, QByteArray());
        QVERIFY(end.err.size() > 10);
        QCOMPARE(end.err.count('\n'), 1); // one line
        QVERIFY(end.err.endsWith('\n'));
        QVERIFY2(!end.err.contains('%'), end.err.constData());
        sentences.insert(end.err);
    }
    QCOMPARE(sentences.size(), languages.size());
}

void tst_Cli::namesWhatItWasGiven()
{
    QVERIFY(m_runs.run({u"services"_s, u"--xml"_s}).err.contains("--xml"));
    QVERIFY(m_runs.run({u"verify"_s}).err.contains("verify"));
    QVERIFY(m_runs.run(planFor(u"sample..com"_s)).err.contains("sample..com"));
    QVERIFY(m_runs.run(planFor(u"co.jp"_s)).err.contains("co.jp"));
}

void tst_Cli::listsWhatExistsWhereAnIdIsUnknown()
{
    const auto service = m_runs.run({u"plan"_s, u"--service"_s, u"nothing"_s});
    QVERIFY(service.err.contains("tencent-ses"));
    const auto host =
        m_runs.run(planFor(u"sampledomain.com"_s) + QStringList{u"--dns-host"_s, u"nowhere"_s});
    for (const char *known : {"muumuu", "xserver", "gabia", "dnspod", "route53", "cloudflare"})
        QVERIFY2(host.err.contains(known), known);
    const auto variable =
        m_runs.run(planFor(u"sampledomain.com"_s) + QStringList{u"--set"_s, u"colour=blue"_s});
    QVERIFY(variable.err.contains("dkimSelector"));
}

void tst_Cli::refusesFilesItCannotUse()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"file"_s);
    QFile damaged(file);
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.write("{\"version\": 1, \"serv");
    damaged.close();
    const auto setup = m_runs.run({u"check"_s, u"--setup"_s, file});
    QCOMPARE(setup.exitStatus, 2);
    QVERIFY(!setup.err.isEmpty());
    const auto zone =
        m_runs.run(withKey(planFor(u"sampledomain.com"_s)) + QStringList{u"--existing"_s, file});
    QCOMPARE(zone.exitStatus, 2);
    QVERIFY(zone.err.contains(file.toUtf8()));
}

void tst_Cli::refusesALanguageItDoesNotHave()
{
    const auto end = m_runs.run({u"services"_s, u"--lang"_s, u"xx"_s});
    QCOMPARE(end.exitStatus, 2);
    for (const QString &language : languages)
        QVERIFY(end.err.contains(language.toUtf8()));
}

void tst_Cli::takesTheLanguageAnywhere()
{
    const QByteArray behind = m_runs.run({u"verify"_s, u"--lang"_s, u"ja"_s}).err;
    QCOMPARE(m_runs.run({u"verify"_s, u"--lang=ja"_s}).err, behind);
    QVERIFY(m_runs.run({u"verify"_s, u"--lang"_s, u"en"_s}).err != behind);
}

void tst_Cli::helpsWithoutFault()
{
    QSet<QByteArray> texts;
    for (const QString &language : languages) {
        const auto end = m_runs.run({u"--help"_s, u"--lang"_s, language});
        QCOMPARE(end.exitStatus, 0);
        for (const char *command : {"services", "read", "plan", "check"})
            QVERIFY2(end.out.contains(command), command);
        texts.insert(end.out);
    }
    QCOMPARE(texts.size(), languages.size());
    QCOMPARE(m_runs.run({u"--version"_s}).exitStatus, 0);
}

void tst_Cli::listsServices()
{
    const auto end = m_runs.run({u"services"_s, u"--json"_s});
    QCOMPARE(end.exitStatus, 0);
    QCOMPARE(end.err, QByteArray());
    QCOMPARE(end.json()[u"version"_s].toInt(), 1);
    const QJsonObject service = end.json()[u"services"_s][0].toObject();
    QCOMPARE(service[u"id"_s].toString(), u"tencent-ses"_s);
    QVERIFY(!service[u"name"_s].toString().isEmpty());
    QMap<QString, QJsonObject> variables;
    for (const QJsonValue &variable : service[u"variables"_s].toArray())
        variables.insert(variable[u"name"_s].toString(), variable.toObject());
    QCOMPARE(variables.keys(),
             (QStringList{u"dkimSelector"_s, u"dkimValue"_s, u"dmarc"_s, u"mailServer"_s,
                          u"otherSenders"_s}));
    QCOMPARE(variables[u"dkimValue"_s][u"required"_s], QJsonValue(true));
    QCOMPARE(variables[u"mailServer"_s][u"required"_s], QJsonValue(false));
    QCOMPARE(variables[u"mailServer"_s][u"type"_s].toString(), u"hostname"_s);
}

void tst_Cli::plansWithVariablesMissing()
{
    const auto end = m_runs.run(planFor(u"sampledomain.com"_s) + QStringList{u"--json"_s});
    QCOMPARE(end.exitStatus, 1);
    const QJsonObject plan = end.json();
    QCOMPARE(plan[u"missing"_s].toArray(), (QJsonArray{u"dkimSelector"_s, u"dkimValue"_s}));
    QVERIFY(end.out.contains("%dkimValue%"));
    QCOMPARE(m_runs.run(planFor(u"sampledomain.com"_s)).exitStatus, 1);
}

void tst_Cli::plansWhole()
{
    const auto end = m_runs.run(withKey(planFor(u"sampledomain.com"_s)) + QStringList{u"--json"_s});
    QCOMPARE(end.exitStatus, 0);
    QCOMPARE(end.err, QByteArray());
    const QJsonObject plan = end.json();
    QCOMPARE(keysOf(plan),
             (QStringList{u"dnsHost"_s, u"domain"_s, u"findings"_s, u"missing"_s, u"records"_s,
                          u"rehearsal"_s, u"service"_s, u"version"_s, u"zone"_s}));
    QCOMPARE(plan[u"version"_s].toInt(), 1);
    QVERIFY(plan[u"rehearsal"_s][u"passes"_s].toBool());
    QCOMPARE(plan[u"domain"_s].toString(), u"sampledomain.com"_s);
    QCOMPARE(plan[u"zone"_s].toString(), u"sampledomain.com"_s);
    QCOMPARE(plan[u"service"_s].toString(), u"tencent-ses"_s);
    QCOMPARE(plan[u"missing"_s].toArray(), QJsonArray());
    QCOMPARE(plan[u"findings"_s].toArray(), QJsonArray());

    QStringList rows;
    for (const QJsonValue &value : plan[u"records"_s].toArray()) {
        const QJsonObject row = value.toObject();
        QCOMPARE(keysOf(row),
                 (QStringList{u"action"_s, u"after"_s, u"before"_s, u"host"_s, u"id"_s, u"name"_s,
                              u"note"_s, u"priority"_s, u"purpose"_s, u"reason"_s, u"risk"_s,
                              u"spfLookups"_s, u"ttl"_s, u"type"_s, u"undo"_s, u"value"_s}));
        QCOMPARE(row[u"action"_s].toString(), u"add"_s);
        QCOMPARE(row[u"ttl"_s].toInt(), 600);
        rows.append(QStringList{row[u"id"_s].toString(), row[u"type"_s].toString(),
                                row[u"host"_s].toString(), row[u"name"_s].toString(),
                                row[u"value"_s].toString()}
                        .join(u' '));
    }
    QCOMPARE(rows,
             (QStringList{u"mx MX @ sampledomain.com mxbiz1.qq.com"_s,
                          u"spf TXT @ sampledomain.com v=spf1 include:qcloudmail.com ~all"_s,
                          u"dkim TXT qcloud._domainkey qcloud._domainkey.sampledomain.com "_s
                              + sampleKey,
                          u"dmarc TXT _dmarc _dmarc.sampledomain.com v=DMARC1; p=none"_s}));
    QCOMPARE(plan[u"records"_s][0][u"priority"_s].toInt(), 10);
    QVERIFY(plan[u"records"_s][1][u"priority"_s].isNull());
}

void tst_Cli::plansSubdomainsAndInternationalNames_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("dmarcHost");
    QTest::addRow("sub-domain") << u"abc.sampledomain.com"_s << u"abc.sampledomain.com"_s
                                << u"sampledomain.com"_s << u"_dmarc.abc"_s;
    QTest::addRow("co.jp") << u"example.co.jp"_s << u"example.co.jp"_s << u"example.co.jp"_s
                           << u"_dmarc"_s;
    QTest::addRow("sub-domain of co.jp") << u"abc.example.co.jp"_s << u"abc.example.co.jp"_s
                                         << u"example.co.jp"_s << u"_dmarc.abc"_s;
    QTest::addRow("international name")
        << u"日本語.jp"_s << u"xn--wgv71a119e.jp"_s << u"xn--wgv71a119e.jp"_s << u"_dmarc"_s;
    QTest::addRow("full-width letters")
        << u"ｓａｍｐｌｅｄｏｍａｉｎ．ｃｏｍ"_s << u"sampledomain.com"_s << u"sampledomain.com"_s
        << u"_dmarc"_s;
    QTest::addRow("mail address") << u"news@abc.sampledomain.com"_s << u"abc.sampledomain.com"_s
                                  << u"sampledomain.com"_s << u"_dmarc.abc"_s;
}

void tst_Cli::plansSubdomainsAndInternationalNames()
{
    QFETCH(QString, typed);
    const auto end = m_runs.run(withKey(planFor(typed)) + QStringList{u"--json"_s});
    QCOMPARE(end.exitStatus, 0);
    const QJsonObject plan = end.json();
    QTEST(plan[u"domain"_s].toString(), "domain");
    QTEST(plan[u"zone"_s].toString(), "zone");
    QTEST(plan[u"records"_s][3][u"host"_s].toString(), "dmarcHost");
}

void tst_Cli::readsValuesFromStandardInput()
{
    const QByteArray table = "@\tMX\tmxbiz1.qq.com.\n"
                             "@\tTXT\tv=spf1 include:qcloudmail.com ~all\n"
                             "qcloud._domainkey\tTXT\t"
        + sampleKey.toUtf8() + "\n_dmarc\tTXT\tv=DMARC1; p=none\n";
    const QStringList fromInput =
        planFor(u"sampledomain.com"_s) + QStringList{u"--values"_s, u"-"_s, u"--json"_s};
    const auto end = m_runs.run(fromInput, table);
    QCOMPARE(end.exitStatus, 0);
    const auto set = m_runs.run(withKey(planFor(u"sampledomain.com"_s)) + QStringList{u"--json"_s});
    QCOMPARE(end.json(), set.json());
}

void tst_Cli::neverRepeatsAPrivateKey()
{
    const QByteArray secret = "MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7";
    const QByteArray pasted =
        "-----BEGIN PRIVATE KEY-----\n" + secret + "\n-----END PRIVATE KEY-----\n";
    for (const QStringList &how : {QStringList{u"--json"_s}, QStringList{}}) {
        const auto end = m_runs.run(
            planFor(u"sampledomain.com"_s) + QStringList{u"--values"_s, u"-"_s} + how, pasted);
        QCOMPARE(end.exitStatus, 1);
        QVERIFY(!end.out.contains(secret.left(20)));
        QVERIFY(!end.err.contains(secret.left(20)));
    }
}

void tst_Cli::savesASetupThatPlansTheSame()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"a set-up"_s);
    const auto made = m_runs.run(withKey(planFor(u"abc.sampledomain.com"_s))
                                 + QStringList{u"--save"_s, file, u"--json"_s});
    QCOMPARE(made.exitStatus, 0);
    QVERIFY(QFile::exists(file));
    const auto again = m_runs.run({u"plan"_s, u"--setup"_s, file, u"--json"_s});
    QCOMPARE(again.exitStatus, 0);
    QCOMPARE(again.json(), made.json());
    const auto nowhere = m_runs.run(withKey(planFor(u"sampledomain.com"_s))
                                    + QStringList{u"--save"_s, u"/nowhere/setup"_s});
    QCOMPARE(nowhere.exitStatus, 2);
}

void tst_Cli::verifiesPractice()
{
    const auto end = m_runs.run({u"check"_s, u"--practice"_s, u"--json"_s});
    QCOMPARE(end.exitStatus, 0);
    const QJsonObject check = end.json();
    QCOMPARE(keysOf(check),
             (QStringList{u"checkedAt"_s, u"dnsHost"_s, u"domain"_s, u"elapsedMs"_s, u"findings"_s,
                          u"records"_s, u"service"_s, u"state"_s, u"total"_s, u"verified"_s,
                          u"version"_s, u"zone"_s}));
    QCOMPARE(check[u"state"_s].toString(), u"verified"_s);
    QCOMPARE(check[u"verified"_s].toInt(), 4);
    QCOMPARE(check[u"total"_s].toInt(), 4);
    for (const QJsonValue &value : check[u"records"_s].toArray()) {
        const QJsonObject row = value.toObject();
        QCOMPARE(keysOf(row),
                 (QStringList{u"current"_s, u"everywhereAt"_s, u"expected"_s, u"explainedAbove"_s,
                              u"findings"_s, u"host"_s, u"id"_s, u"name"_s, u"purpose"_s,
                              u"servers"_s, u"state"_s, u"type"_s}));
        QCOMPARE(row[u"state"_s].toString(), u"verified"_s);
        QCOMPARE(keysOf(row[u"servers"_s][0].toObject()),
                 (QStringList{u"address"_s, u"kind"_s, u"ms"_s, u"name"_s, u"outcome"_s, u"ttl"_s,
                              u"values"_s}));
    }
    QSet<QByteArray> texts;
    for (const QString &language : languages) {
        const auto shown = m_runs.run({u"check"_s, u"--practice"_s, u"--lang"_s, language});
        QCOMPARE(shown.exitStatus, 0);
        texts.insert(shown.out);
    }
    QCOMPARE(texts.size(), languages.size());
}

void tst_Cli::saysWhatKeepsTheConsole_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QStringList>("codes");
    QTest::addColumn<int>("exitStatus");
    QTest::addRow("still looking")
        << QStringList{u"--console-status"_s, u"待验证"_s} << QStringList{} << 0;
    QTest::addRow("still looking since long ago")
        << QStringList{u"--console-status=waiting"_s, u"--right-since=2026-01-01T00:00:00Z"_s}
        << QStringList{u"service.slow"_s} << 0;
    QTest::addRow("switched off") << QStringList{u"--console-status"_s, u"off"_s}
                                  << QStringList{u"service.not-switched-on"_s} << 1;
    QTest::addRow("gave up") << QStringList{u"--console-status"_s, u"failed"_s}
                             << QStringList{u"service.deadline-passed"_s} << 1;
    QTest::addRow("old value") << QStringList{u"--console-value"_s, u"mx=mx.old.example"_s}
                               << QStringList{u"service.sees-old-value"_s} << 0;
    QTest::addRow("new value") << QStringList{u"--console-value"_s, u"mx=mxbiz1.qq.com."_s}
                               << QStringList{} << 0;
    QTest::addRow("another account")
        << QStringList{u"--domain-taken"_s} << QStringList{u"service.domain-taken"_s} << 1;
}

void tst_Cli::saysWhatKeepsTheConsole()
{
    QFETCH(QStringList, options);
    const auto end = m_runs.run(QStringList{u"check"_s, u"--practice"_s, u"--json"_s} + options);
    QTEST(end.exitStatus, "exitStatus");
    QCOMPARE(end.json()[u"state"_s].toString(), u"verified"_s); // that is what DNS says
    QStringList codes;
    for (const QJsonValue &finding : end.json()[u"findings"_s].toArray())
        codes.append(finding[u"code"_s].toString());
    QTEST(codes, "codes");
}

void tst_Cli::saysUnknownWhenNobodyAnswers()
{
    // Nothing listens there: the question comes back at once.
    const auto end = m_runs.run(
        withKey({u"check"_s, u"--service"_s, u"tencent-ses"_s, u"--domain"_s, u"sampledomain.com"_s,
                 u"--json"_s, u"--resolver"_s, u"127.0.0.1:9"_s}));
    QCOMPARE(end.exitStatus, 3);
    QCOMPARE(end.json()[u"state"_s].toString(), u"unknown"_s);
    QCOMPARE(end.json()[u"verified"_s].toInt(), 0);
}

QTEST_GUILESS_MAIN(tst_Cli)

#include "tst_cli.moc"
