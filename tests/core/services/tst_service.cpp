#include "core/services/service.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace sda;
using namespace Qt::StringLiterals;

class tst_Service : public QObject
{
    Q_OBJECT
private slots:
    void theBuiltInProfilesAreGood();
    void tencentAsksForFourRecords();
    void tencentSaysWhereItsValuesComeFrom();
    void readsADomainConnectProfile();
    void namesTheFaultAndItsPlace_data();
    void namesTheFaultAndItsPlace();
    void namesTheLineOfTextThatIsNoJson();
    void reportsTheFirstFaultOnly();
    void findsVariablesInText_data();
    void findsVariablesInText();
    void tellsWhatAVariableTakes_data();
    void tellsWhatAVariableTakes();
    void purposesHaveStableNames();
};

namespace {

// A good profile with every part, to be broken at one place.
const char goodProfile[] = R"({
  "providerId": "mail.example", "providerName": "Example", "serviceId": "send",
  "serviceName": "Send", "version": 3,
  "records": [
    {"type": "MX", "host": "bounce", "pointsTo": "%server%", "priority": "20", "ttl": "300",
     "x": {"id": "mx", "purpose": "mailfrom", "verify": "mx-only"}},
    {"type": "SPFM", "host": "", "spfRules": "include:a.example ip4:192.0.2.1",
     "x": {"id": "spf", "purpose": "spf", "verify": "spf-has-terms"}},
    {"type": "TXT", "host": "%sel%._domainkey", "data": "%key%", "ttl": 600, "groupId": "keys",
     "essential": "Always", "txtConflictMatchingMode": "Prefix",
     "txtConflictMatchingPrefix": "v=DKIM1",
     "x": {"id": "dkim", "purpose": "dkim", "verify": "dkim-key", "repeat": 2}},
    {"type": "CNAME", "host": "click", "pointsTo": "track.example",
     "x": {"id": "track", "purpose": "other", "verify": "cname"}}
  ],
  "x": {
    "id": "example-send", "order": 7, "consoleUrl": "https://console.example/domains",
    "variables": {
      "key": {"type": "dkimkey", "repeats": true},
      "server": {"type": "hostname", "required": false, "default": "mx.mail.example"},
      "sel": {"type": "label", "repeats": true, "example": "s1", "from": ["Host", "ホスト"]}
    },
    "timing": {"usualMinutes": 30, "expiresHours": 72},
    "statusMap": {"Done": "verified", "Pending": "waiting", "Lost": "failed"},
    "knownIncludes": ["a.example"],
    "sources": [{"url": "https://docs.example/", "date": "2026-01-31"}]
  }
})";

QJsonObject goodObject()
{
    return QJsonDocument::fromJson(QByteArray(goodProfile)).object();
}

// `value` put at a path such as "records[2].x.verify"; undefined removes.
QJsonValue changed(const QJsonValue &whole, const QString &path, const QJsonValue &value)
{
    if (path.isEmpty())
        return value;
    if (path.startsWith(u'[')) {
        const auto close = path.indexOf(u']');
        QJsonArray array = whole.toArray();
        const int index = path.mid(1, close - 1).toInt();
        const QString rest = path.mid(close + 1 + (path.mid(close + 1).startsWith(u'.') ? 1 : 0));
        array[index] = changed(array.at(index), rest, value);
        return array;
    }
    qsizetype end = 0;
    while (end < path.size() && path.at(end) != u'.' && path.at(end) != u'[')
        ++end;
    const QString key = path.left(end);
    const QString rest = path.mid(end + (path.mid(end).startsWith(u'.') ? 1 : 0));
    QJsonObject object = whole.toObject();
    const QJsonValue inner = changed(object.value(key), rest, value);
    if (inner.isUndefined())
        object.remove(key);
    else
        object.insert(key, inner);
    return object;
}

Service good(const QByteArray &json)
{
    const auto result = parseService(json, u"test.json"_s);
    if (const auto *why = std::get_if<Finding>(&result))
        qFatal("%s: %s", qPrintable(why->text(Arg::Place)), qPrintable(why->text(Arg::Text)));
    return std::get<Service>(result);
}

} // namespace

void tst_Service::theBuiltInProfilesAreGood()
{
    QStringList ids;
    for (const Service &service : builtInServices()) {
        ids.append(service.id);
        QFile file(u":/services/"_s + service.id + "/service.json"_L1);
        QVERIFY2(file.open(QIODevice::ReadOnly), "the folder must have the service's id");
        QVERIFY(std::holds_alternative<Service>(parseService(file.readAll(), file.fileName())));
        QCOMPARE(findService(service.id), &service);
    }
    QCOMPARE(ids.value(0), u"tencent-ses"_s);
    QCOMPARE(findService(u"no-such-service"), nullptr);
}

void tst_Service::tencentAsksForFourRecords()
{
    const Service *service = findService(u"tencent-ses");
    QVERIFY(service);
    QCOMPARE(service->name, u"Tencent Cloud SES"_s);
    QCOMPARE(service->consoleUrl, QUrl(u"https://console.cloud.tencent.com/ses/domain"_s));
    QCOMPARE(service->dnsConsoleUrl, QUrl(u"https://console.cloud.tencent.com/cns"_s));
    QCOMPARE(service->ticketUrl, QUrl(u"https://console.cloud.tencent.com/workorder/category"_s));
    QCOMPARE(service->knownIncludes, QList<DnsName>{*DnsName::fromText(u"qcloudmail.com")});
    QCOMPARE(service->records.size(), 4);

    const ServiceRecord &mx = service->records.at(0);
    QCOMPARE(mx.id, u"mx"_s);
    QCOMPARE(mx.purpose, Purpose::Mx);
    QCOMPARE(mx.type, RecordType::Mx);
    QCOMPARE(mx.host, u"@"_s);
    QCOMPARE(mx.value, u"%mailServer%"_s);
    QCOMPARE(mx.priority, 10);
    QCOMPARE(mx.ttl, 600);
    QCOMPARE(mx.verify, VerifyMode::MxAny);
    QVERIFY(mx.askIfOthers);

    const ServiceRecord &spf = service->records.at(1);
    QCOMPARE(spf.purpose, Purpose::Spf);
    QVERIFY(spf.isSpfRules);
    QCOMPARE(spf.type, RecordType::Txt);
    QCOMPARE(spf.value, u"include:qcloudmail.com %otherSenders%"_s);
    QCOMPARE(spf.verify, VerifyMode::SpfHasTerms);

    const ServiceRecord &dkim = service->records.at(2);
    QCOMPARE(dkim.purpose, Purpose::Dkim);
    QCOMPARE(dkim.host, u"%dkimSelector%._domainkey"_s);
    QCOMPARE(dkim.value, u"%dkimValue%"_s);
    QCOMPARE(dkim.verify, VerifyMode::DkimKey);
    QCOMPARE(dkim.repeatMost, 3);

    const ServiceRecord &dmarc = service->records.at(3);
    QCOMPARE(dmarc.purpose, Purpose::Dmarc);
    QCOMPARE(dmarc.host, u"_dmarc"_s);
    QCOMPARE(dmarc.value, u"%dmarc%"_s);
    QCOMPARE(dmarc.verify, VerifyMode::DmarcMinimum);
    QVERIFY(dmarc.keepStricter);
}

void tst_Service::tencentSaysWhereItsValuesComeFrom()
{
    const Service *service = findService(u"tencent-ses");
    QVERIFY(service);
    QStringList names;
    for (const ServiceVariable &variable : service->variables)
        names.append(variable.name);
    QCOMPARE(names,
             (QStringList{u"mailServer"_s, u"otherSenders"_s, u"dkimSelector"_s, u"dkimValue"_s,
                          u"dmarc"_s}));

    const ServiceVariable *server = service->variable(u"mailServer");
    QCOMPARE(server->type, VariableType::HostName);
    QVERIFY(!server->required);
    QCOMPARE(server->defaultValue, u"mxbiz1.qq.com"_s);
    const ServiceVariable *selector = service->variable(u"dkimSelector");
    QCOMPARE(selector->type, VariableType::Label);
    QVERIFY(selector->required && selector->repeats);
    QCOMPARE(selector->example, u"qcloud"_s);
    const ServiceVariable *key = service->variable(u"dkimValue");
    QCOMPARE(key->type, VariableType::DkimKey);
    QVERIFY(key->required && key->repeats && key->defaultValue.isEmpty());
    for (const auto &word : {u"Record Value"_s, u"レコード値"_s, u"레코드 값"_s, u"记录值"_s})
        QVERIFY(key->foundAs.contains(word));
    QCOMPARE(service->variable(u"dmarc")->defaultValue, u"v=DMARC1; p=none"_s);
    QCOMPARE(service->variable(u"other"), nullptr);

    for (const auto &word : {u"Verified"_s, u"検証済み"_s, u"인증됨"_s, u"已验证"_s})
        QCOMPARE(service->statusWords.value(word), u"verified"_s);
    QCOMPARE(service->statusWords.value(u"待验证"_s), u"waiting"_s);
}

void tst_Service::readsADomainConnectProfile()
{
    const Service service = good(goodProfile);
    QCOMPARE(service.id, u"example-send"_s);
    QCOMPARE(service.name, u"Example Send"_s);
    QCOMPARE(service.order, 7);
    QCOMPARE(service.usually, std::chrono::minutes(30));
    QCOMPARE(service.deadline, std::chrono::hours(72));
    QCOMPARE(service.statusWords.value(u"Lost"_s), u"failed"_s);
    QCOMPARE(service.records.at(0).priority, 20);
    QCOMPARE(service.records.at(0).ttl, 300);
    QCOMPARE(service.records.at(0).purpose, Purpose::MailFrom);
    QCOMPARE(service.records.at(1).host, u"@"_s);
    QCOMPARE(service.records.at(1).ttl, 600);
    QVERIFY(!service.records.at(1).priority);
    QCOMPARE(service.records.at(2).groupId, u"keys"_s);
    QCOMPARE(service.records.at(3).type, RecordType::Cname);
    // in the order of the records, since JSON has none
    QCOMPARE(service.variables.at(0).name, u"server"_s);
    QCOMPARE(service.variables.at(1).name, u"sel"_s);
    QCOMPARE(service.variables.at(2).name, u"key"_s);
    QCOMPARE(service.variables.at(1).foundAs, (QStringList{u"Host"_s, u"ホスト"_s}));
}

void tst_Service::namesTheFaultAndItsPlace_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("reason");

    const QJsonValue nothing(QJsonValue::Undefined);
    const auto row = [](const char *path, const QJsonValue &value, const char *reason,
                        const char *place = nullptr) {
        QTest::addRow("%s: %s", path, reason)
            << QString::fromLatin1(path) << value << QString::fromLatin1(place ? place : path)
            << QString::fromLatin1(reason);
    };
    row("providerId", nothing, "missing");
    row("providerName", 5, "wrong-type");
    row("serviceId", u""_s, "empty");
    row("serviceName", nothing, "missing");
    row("note", u"x"_s, "unknown-key");
    row("records", nothing, "missing");
    row("records", QJsonObject(), "wrong-type");
    row("records", QJsonArray(), "empty");
    row("records[1]", u"x"_s, "wrong-type");
    row("records[0].type", nothing, "missing");
    row("records[0].type", u"MXX"_s, "unknown-word");
    row("records[0].type", u"mx"_s, "unknown-word");
    row("records[0].pointsTo", nothing, "missing");
    row("records[0].data", u"x"_s, "unknown-key");
    row("records[0].host", 1, "wrong-type");
    row("records[0].priority", nothing, "missing");
    row("records[0].priority", u"ten"_s, "out-of-range");
    row("records[0].priority", 70000, "out-of-range");
    row("records[0].priority", 1.5, "out-of-range");
    row("records[0].priority", true, "wrong-type");
    row("records[1].priority", 10, "unknown-key");
    row("records[0].ttl", 0, "out-of-range");
    row("records[0].ttl", QJsonValue(QJsonValue::Null), "wrong-type");
    row("records[1].spfRules", u""_s, "empty");
    row("records[2].essential", u"No"_s, "unknown-word");
    row("records[2].txtConflictMatchingMode", u"all"_s, "unknown-word");
    row("records[2].txtConflictMatchingPrefix", nothing, "missing");
    row("records[2].host", u"%selector%._domainkey"_s, "undeclared-variable");
    row("records[2].data", u"%zone%"_s, "undeclared-variable");
    row("records[2].x", nothing, "missing");
    row("records[2].x", QJsonArray(), "wrong-type");
    row("records[2].x.id", nothing, "missing");
    row("records[2].x.id", u"spf"_s, "duplicate");
    row("records[2].x.purpose", u"DKIM"_s, "unknown-word");
    row("records[2].x.verify", nothing, "missing");
    row("records[2].x.verify", u"dkim"_s, "unknown-word");
    row("records[2].x.verify", u"mx-any"_s, "not-for-this-type");
    row("records[1].x.verify", u"exact"_s, "not-for-this-type");
    row("records[3].x.verify", u"txt-token"_s, "not-for-this-type");
    row("records[2].x.repeat", 0, "out-of-range");
    row("records[2].x.repeat", 10, "out-of-range");
    row("records[1].x.repeat", 2, "nothing-repeats");
    row("records[2].x.keepStricter", u"yes"_s, "wrong-type");
    row("records[0].x.askIfOthers", 1, "wrong-type");
    row("records[0].x.ask", true, "unknown-key");
    row("x", nothing, "missing");
    row("x", u"x"_s, "wrong-type");
    row("x.id", nothing, "missing");
    row("x.colour", u"red"_s, "unknown-key");
    row("x.order", u"first"_s, "out-of-range");
    row("x.consoleUrl", u"http://console.example"_s, "not-a-url");
    row("x.dnsConsoleUrl", u"https://"_s, "not-a-url");
    row("x.ticketUrl", u"javascript:alert(1)"_s, "not-a-url");
    row("x.variables", QJsonArray(), "wrong-type");
    row("x.variables.sel", u"label"_s, "wrong-type");
    row("x.variables.sel.type", nothing, "missing");
    row("x.variables.sel.type", u"selector"_s, "unknown-word");
    row("x.variables.sel.required", u"true"_s, "wrong-type");
    row("x.variables.sel.repeats", 1, "wrong-type");
    row("x.variables.sel.label", u"x"_s, "unknown-key");
    row("x.variables.sel.from", u"Host"_s, "wrong-type");
    row("x.variables.sel.from[1]", 5, "wrong-type");
    row("x.variables.server.default", nothing, "missing");
    row("x.variables.server.default", u"192.0.2.1"_s, "wrong-type");
    row("x.variables.spare", QJsonObject{{u"type"_s, u"text"_s}}, "unused-variable");
    row("x.variables.a b", QJsonObject{{u"type"_s, u"text"_s}}, "not-a-name");
    row("x.variables.fqdn", QJsonObject{{u"type"_s, u"text"_s}}, "not-a-name");
    row("x.timing", 5, "wrong-type");
    row("x.timing.usualMinutes", 0, "out-of-range");
    row("x.timing.usual", 5, "unknown-key");
    row("x.statusMap", QJsonArray(), "wrong-type");
    row("x.statusMap.Done", u"done"_s, "unknown-word");
    row("x.knownIncludes", u"a.example"_s, "wrong-type");
    row("x.knownIncludes[0]", u"a..example"_s, "not-a-name");
    row("x.sources", QJsonObject(), "wrong-type");
    row("x.sources[0].date", nothing, "missing");
    row("x.sources[0].url", u"docs.example"_s, "not-a-url");
}

void tst_Service::namesTheFaultAndItsPlace()
{
    QFETCH(QString, path);
    QFETCH(QJsonValue, value);
    QFETCH(QString, place);
    QFETCH(QString, reason);

    const QJsonValue broken = changed(goodObject(), path, value);
    const QByteArray json = QJsonDocument(broken.toObject()).toJson();
    const auto result = parseService(json, u"test.json"_s);
    QVERIFY(std::holds_alternative<Finding>(result));
    const Finding why = std::get<Finding>(result);
    QCOMPARE(why.code(), FindingCode::ProfileInvalid);
    QCOMPARE(why.text(Arg::File), u"test.json"_s);
    QCOMPARE(why.text(Arg::Place), place);
    QCOMPARE(why.text(Arg::Text), reason);
}

void tst_Service::namesTheLineOfTextThatIsNoJson()
{
    const auto faultIn = [](const QByteArray &json) {
        return std::get<Finding>(parseService(json, u"test.json"_s));
    };
    QCOMPARE(faultIn("{\n\"a\": 1,\n}\n").text(Arg::Text), u"not-json"_s);
    QCOMPARE(faultIn("{\n\"a\": 1,\n}\n").text(Arg::Place), u"3"_s);
    QCOMPARE(faultIn("").text(Arg::Text), u"not-json"_s);
    QCOMPARE(faultIn(QByteArray(5000, '[')).text(Arg::Text), u"not-json"_s);
    QCOMPARE(faultIn("[]").text(Arg::Text), u"wrong-type"_s);
    QCOMPARE(faultIn("{}").text(Arg::Place), u"providerId"_s);
}

void tst_Service::reportsTheFirstFaultOnly()
{
    QJsonValue broken = changed(goodObject(), u"serviceName"_s, 1);
    broken = changed(broken, u"x.id"_s, 1);
    const auto why =
        std::get<Finding>(parseService(QJsonDocument(broken.toObject()).toJson(), u"test.json"_s));
    QCOMPARE(why.text(Arg::Place), u"serviceName"_s);
    QCOMPARE(why.text(Arg::Value), u"1"_s);
}

void tst_Service::findsVariablesInText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("names");
    QTest::addRow("none") << u"_dmarc"_s << QStringList();
    QTest::addRow("one") << u"%sel%._domainkey"_s << QStringList{u"sel"_s};
    QTest::addRow("two, one of them twice") << u"%a%.%b%.%a%"_s << QStringList{u"a"_s, u"b"_s};
    QTest::addRow("an SPF macro is none") << u"exists:%{i}.x.example"_s << QStringList();
    QTest::addRow("per cent signs alone are none") << u"100%% of 5%"_s << QStringList();
}

void tst_Service::findsVariablesInText()
{
    QFETCH(QString, text);
    QFETCH(QStringList, names);
    QCOMPARE(variablesIn(text), names);
}

void tst_Service::tellsWhatAVariableTakes_data()
{
    QTest::addColumn<VariableType>("type");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("taken");

    const auto row = [](VariableType type, const QString &value, bool taken) {
        QTest::addRow("%s: %s", qPrintable(textOf(type)), qPrintable(value.simplified()))
            << type << value << taken;
    };
    row(VariableType::HostName, u"mxbiz1.qq.com"_s, true);
    row(VariableType::HostName, u"MX.sampledomain.com."_s, true);
    row(VariableType::HostName, u"mail.日本語.jp"_s, true);
    row(VariableType::HostName, u"mail"_s, false);
    row(VariableType::HostName, u"192.0.2.1"_s, false);
    row(VariableType::HostName, u"10 mx.sampledomain.com"_s, false);
    row(VariableType::HostName, u"https://mx.sampledomain.com"_s, false);
    row(VariableType::HostName, u""_s, false);
    row(VariableType::Label, u"qcloud"_s, true);
    row(VariableType::Label, u"qcloudhk2048"_s, true);
    row(VariableType::Label, u"s1.mail"_s, true);
    row(VariableType::Label, u"セレクタ"_s, false);
    row(VariableType::Label, u"a b"_s, false);
    row(VariableType::Label, u"a..b"_s, false);
    row(VariableType::Label, u"%sel%"_s, false);
    row(VariableType::DkimKey, u"v=DKIM1; k=rsa; p=AAAA"_s, true);
    row(VariableType::DkimKey, u"p=AA\nAA"_s, false);
    row(VariableType::DkimKey, u"  "_s, false);
    row(VariableType::Text, u"v=DMARC1; p=none"_s, true);
    row(VariableType::Text, u""_s, false);
}

void tst_Service::tellsWhatAVariableTakes()
{
    QFETCH(VariableType, type);
    QFETCH(QString, value);
    QFETCH(bool, taken);
    QCOMPARE(fits(type, value), taken);
}

void tst_Service::purposesHaveStableNames()
{
    const QStringList names{u"mx"_s,       u"spf"_s,       u"dkim"_s, u"dmarc"_s,
                            u"mailfrom"_s, u"ownership"_s, u"other"_s};
    for (const QString &name : names)
        QCOMPARE(textOf(purposeOf(name).value()), name);
    QVERIFY(!purposeOf(u"MX"));
    QVERIFY(!purposeOf(u""));
}

QTEST_GUILESS_MAIN(tst_Service)
#include "tst_service.moc"
