#include "core/services/template.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace sda;
using namespace Qt::StringLiterals;

/// Domain Connect templates: the good ones open as what they are, the others are refused with file,
/// place and reason.
class tst_Template : public QObject
{
    Q_OBJECT
private slots:
    void opensEveryTemplate_data();
    void opensEveryTemplate();
    void theTemplatesCoverTheFormat();
    void readsItsRecords_data();
    void readsItsRecords();
    void typesItsVariables_data();
    void typesItsVariables();
    void readsWhatStandsInASendingTemplate();
    void readsConflictModes();
    void readsNumbersInAnyForm();
    void makesChoicesOfGroups();
    void readsTheFlags();
    void namesTheService();
    void refuses_data();
    void refuses();
    void refusesTextThatIsNoTemplate_data();
    void refusesTextThatIsNoTemplate();
    void refusesTheExampleOfTheSchema();
    void takesAThousandRecordsAndNoMore();
    void takesAMebibyteAndNoMore();
};

namespace {

const QString folder = QStringLiteral(SDA_SOURCE_DIR "/tests/core/services/templates");

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

Service open(const QString &name)
{
    const auto result =
        parseTemplate(contentOf(folder + u'/' + name + ".json"_L1), name + ".json"_L1);
    if (const auto *why = std::get_if<Finding>(&result))
        qFatal("%s: %s at %s", qPrintable(name), qPrintable(why->text(Arg::Text)),
               qPrintable(why->text(Arg::Place)));
    return std::get<Service>(result);
}

QString textOf(VerifyMode mode)
{
    switch (mode) {
    case VerifyMode::MxAny:
        return u"mx-any"_s;
    case VerifyMode::MxOnly:
        return u"mx-only"_s;
    case VerifyMode::SpfHasTerms:
        return u"spf"_s;
    case VerifyMode::DkimKey:
        return u"key"_s;
    case VerifyMode::DmarcMinimum:
        return u"dmarc"_s;
    case VerifyMode::Token:
        return u"token"_s;
    case VerifyMode::Alias:
        return u"alias"_s;
    case VerifyMode::Exact:
        return u"exact"_s;
    case VerifyMode::Unseen:
        return u"unseen"_s;
    }
    Q_UNREACHABLE();
}

/// "MX bounce 10 mx.courier.example 3600 mailfrom/mx-any"
QString lineOf(const ServiceRecord &record)
{
    QStringList words{sda::textOf(record.type), record.host};
    if (record.priority)
        words.append(QString::number(*record.priority));
    if (!record.priorityVariable.isEmpty())
        words.append(record.priorityVariable);
    words.append(u'<' + record.value + u'>');
    words.append(record.ttlVariable.isEmpty() ? QString::number(record.ttl) : record.ttlVariable);
    words.append(sda::textOf(record.purpose) + u'/' + textOf(record.verify));
    return words.join(u' ');
}

QJsonObject goodTemplate()
{
    return QJsonDocument::fromJson(R"({
      "providerId": "wren.example", "providerName": "Wren", "serviceId": "mail",
      "serviceName": "Mail", "version": 1,
      "records": [
        {"type": "TXT", "host": "@", "data": "wren-code=%code%", "ttl": 600},
        {"type": "MX", "host": "bounce", "pointsTo": "mx.wren.example", "priority": 10, "ttl": 600},
        {"type": "SPFM", "host": "@", "spfRules": "include:wren.example"},
        {"type": "SRV", "name": "@", "service": "_sip", "protocol": "_tcp", "priority": 1,
         "weight": 2, "port": 5060, "target": "sip.wren.example", "ttl": 600},
        {"type": "CNAME", "host": "click", "pointsTo": "click.wren.example", "ttl": 600},
        {"type": "A", "host": "app", "pointsTo": "192.0.2.1", "ttl": 600},
        {"type": "NS", "host": "zone", "pointsTo": "ns.wren.example", "ttl": 600},
        {"type": "CAA", "host": "@", "data": "0 issue \"ca.wren.example\"", "ttl": 600},
        {"type": "APEXCNAME", "pointsTo": "edge.wren.example", "ttl": 600},
        {"type": "AAAA", "host": "app", "pointsTo": "2001:db8::1", "ttl": 600}
      ]})")
        .object();
}

const QJsonValue nothing(QJsonValue::Undefined);

/// The good template with `value` in place of a member of it, or of one of its records.
QByteArray changed(int record, const QString &key, const QJsonValue &value)
{
    const auto put = [&](QJsonObject object) {
        if (value.isUndefined())
            object.remove(key);
        else
            object.insert(key, value);
        return object;
    };
    QJsonObject whole = goodTemplate();
    if (record < 0) {
        whole = put(whole);
    } else {
        QJsonArray records = whole.value(u"records"_s).toArray();
        records[record] = put(records.at(record).toObject());
        whole.insert(u"records"_s, records);
    }
    return QJsonDocument(whole).toJson();
}

QByteArray withRecords(qsizetype count)
{
    QJsonArray records;
    for (qsizetype i = 0; i < count; ++i) {
        records.append(QJsonObject{{u"type"_s, u"TXT"_s},
                                   {u"host"_s, u"h%1"_s.arg(i)},
                                   {u"data"_s, u"x"_s},
                                   {u"ttl"_s, 600}});
    }
    QJsonObject whole = goodTemplate();
    whole.insert(u"records"_s, records);
    return QJsonDocument(whole).toJson(QJsonDocument::Compact);
}

} // namespace

void tst_Template::opensEveryTemplate_data()
{
    QTest::addColumn<QString>("name");
    const QStringList names = QDir(folder).entryList({u"*.json"_s}, QDir::Files);
    QCOMPARE(names.size(), 20);
    for (const QString &name : names)
        QTest::addRow("%s", qPrintable(name)) << name;
}

void tst_Template::opensEveryTemplate()
{
    QFETCH(QString, name);
    const QByteArray json = contentOf(folder + u'/' + name);
    const auto result = parseTemplate(json, name);
    if (const auto *why = std::get_if<Finding>(&result))
        QFAIL(qPrintable(why->text(Arg::Text) + " at "_L1 + why->text(Arg::Place)));
    const Service service = std::get<Service>(result);
    const QJsonObject whole = QJsonDocument::fromJson(json).object();
    QCOMPARE(service.id + ".json"_L1, name);
    QCOMPARE(service.records.size(), whole.value(u"records"_s).toArray().size());
    // Every variable of the records can be filled in, and nothing else is asked.
    QStringList used;
    for (const ServiceRecord &record : service.records) {
        used += variablesIn(
            QStringList{record.host, record.value, record.priorityVariable, record.ttlVariable}
                .join(u' '));
        QCOMPARE(record.id, u"record-%1"_s.arg(&record - service.records.constData() + 1));
        QVERIFY(!record.value.isEmpty());
    }
    used.removeIf([](const QString &variable) { return isBuiltInVariable(variable); });
    used.removeDuplicates();
    QStringList declared;
    for (const ServiceVariable &variable : service.variables)
        declared.append(variable.name);
    used.sort();
    declared.sort();
    QCOMPARE(declared, used);
}

// So that a part of the format cannot drop out of the corpus unseen.
void tst_Template::theTemplatesCoverTheFormat()
{
    QSet<QString> types;
    QSet<QString> keys;
    QSet<QString> modes;
    for (const QFileInfo &file : QDir(folder).entryInfoList({u"*.json"_s}, QDir::Files)) {
        const QJsonObject whole =
            QJsonDocument::fromJson(contentOf(file.absoluteFilePath())).object();
        for (const QString &key : whole.keys())
            keys.insert(key);
        for (const QJsonValue &value : whole.value(u"records"_s).toArray()) {
            const QJsonObject record = value.toObject();
            for (const QString &key : record.keys())
                keys.insert(key);
            types.insert(record.value(u"type"_s).toString());
            modes.insert(record.value(u"txtConflictMatchingMode"_s).toString());
        }
    }
    for (const char *type : {"A", "AAAA", "CNAME", "NS", "TXT", "MX", "SPFM", "SRV", "CAA",
                             "APEXCNAME", "TYPE257", "TYPE65"})
        QVERIFY2(types.contains(QLatin1StringView(type)), type);
    for (const char *mode : {"None", "All", "Prefix"})
        QVERIFY2(modes.contains(QLatin1StringView(mode)), mode);
    for (const char *key : {"providerId",
                            "providerName",
                            "serviceId",
                            "serviceName",
                            "version",
                            "logoUrl",
                            "description",
                            "variableDescription",
                            "syncBlock",
                            "shared",
                            "sharedProviderName",
                            "sharedServiceName",
                            "syncRedirectDomain",
                            "syncPubKeyDomain",
                            "multiInstance",
                            "warnPhishing",
                            "hostRequired",
                            "records",
                            "groupId",
                            "essential",
                            "host",
                            "name",
                            "pointsTo",
                            "data",
                            "spfRules",
                            "target",
                            "ttl",
                            "priority",
                            "weight",
                            "port",
                            "protocol",
                            "service",
                            "txtConflictMatchingMode",
                            "txtConflictMatchingPrefix"})
        QVERIFY2(keys.contains(QLatin1StringView(key)), key);
}

void tst_Template::readsItsRecords_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("lines");

    QTest::addRow("a sending service: MX, rules, key, policy")
        << u"courier.example.sending"_s
        << QStringList{u"MX bounce 10 <mx.courier.example> 3600 mailfrom/mx-any"_s,
                       u"TXT @ <include:_spf.courier.example> 3600 spf/spf"_s,
                       u"TXT %selector%._domainkey <v=DKIM1; k=rsa; p=%publicKey%> 3600 dkim/key"_s,
                       u"TXT _dmarc <v=DMARC1; p=none> 3600 dmarc/dmarc"_s};
    QTest::addRow("three tokens, rules without TTL at a variable host")
        << u"pelican.example.tokens"_s
        << QStringList{
               u"CNAME %token1%._domainkey <%token1%.dkim.pelican.example> 1800 dkim/alias"_s,
               u"CNAME %token2%._domainkey <%token2%.dkim.pelican.example> 1800 dkim/alias"_s,
               u"CNAME %token3%._domainkey <%token3%.dkim.pelican.example> 1800 dkim/alias"_s,
               u"MX %mailFrom% 10 <feedback.%region%.pelican.example> 1800 mailfrom/mx-any"_s,
               u"TXT %mailFrom% <include:pelican.example> 600 spf/spf"_s,
               u"TXT _dmarc <v=DMARC1; p=none;> 1800 dmarc/dmarc"_s};
    QTest::addRow("absolute hosts")
        << u"lantern.example.absolute"_s
        << QStringList{
               u"CNAME %SUBDOMAIN%.%domain%. <u%account%.lantern.example> 300 other/alias"_s,
               u"CNAME s1._domainkey.%domain%. <s1.u%account%.lantern.example.> 300 dkim/alias"_s,
               u"TXT %fqdn%. <lantern-site=%siteToken%> 300 ownership/token"_s};
    QTest::addRow("keys by delegation")
        << u"quarry.example.delegated"_s
        << QStringList{u"NS _domainkey <ns1.quarry.example> 7200 dkim/exact"_s,
                       u"NS _domainkey <ns2.quarry.example> 7200 dkim/exact"_s,
                       u"NS track <ns1.quarry.example> 7200 other/exact"_s};
    QTest::addRow("an alias at the host itself where a host is required")
        << u"harbour.example.below"_s
        << QStringList{u"CNAME @ <ingress.harbour.example> 600 other/alias"_s,
                       u"NS @ <ns.harbour.example> 600 other/exact"_s};
    QTest::addRow("addresses, TTL 0 is the DNS host's own")
        << u"meadow.example.website"_s
        << QStringList{u"A @ <192.0.2.80> 600 other/exact"_s, u"A @ <192.0.2.81> 600 other/exact"_s,
                       u"AAAA @ <2001:DB8::80> 600 other/exact"_s,
                       u"CNAME www <@> 600 other/alias"_s,
                       u"A * <%wildcardAddress%> 600 other/exact"_s};
    QTest::addRow("an alias at the domain itself that only the DNS host sees")
        << u"fold.example.apex"_s
        << QStringList{u"ALIAS @ <edge.fold.example> 300 other/unseen"_s,
                       u"CNAME www <edge.fold.example> 300 other/alias"_s,
                       u"TXT _fold <fold-site-id=%siteCode%> 300 ownership/token"_s};
    QTest::addRow("several MX, rules with version and ending, services")
        << u"kestrel.example.mailboxes"_s
        << QStringList{u"MX @ 1 <MX1.kestrel.example> 3600 mx/mx-any"_s,
                       u"MX @ 5 <mx2.kestrel.example.> 3600 mx/mx-any"_s,
                       u"MX @ %backupPriority% <%backupServer%> 3600 mx/mx-any"_s,
                       u"TXT @ <mx include:_spf.kestrel.example> 3600 spf/spf"_s,
                       u"SRV _imaps._tcp <0 1 993 imap.kestrel.example> 3600 other/exact"_s,
                       u"SRV _submissions._tcp <0 1 465 @> 3600 other/exact"_s,
                       u"CNAME autoconfig <clients.kestrel.example> 3600 other/alias"_s};
    QTest::addRow("a service of variables")
        << u"warbler.example.calls"_s
        << QStringList{
               u"SRV _%sipService%._tls.%site% <%prio% %weight% %port% %sipServer%> %ttl% other/exact"_s,
               u"SRV _sipfederationtls._tcp <100 1 5061 %tenant%.federation.warbler.example> 3600 other/exact"_s};
    QTest::addRow("types by name and by number")
        << u"sealworks.example.certificates"_s
        << QStringList{u"CAA @ <0 issue \"ca.sealworks.example\"> 86400 other/exact"_s,
                       u"CAA mail <0 iodef \"mailto:security@%domain%\"> 86400 other/exact"_s,
                       u"CAA www <\\# 18 000569737375656361322e6578616d706c65> 86400 other/exact"_s,
                       u"TYPE65 www <\\# 3 000100> 86400 other/exact"_s};
    QTest::addRow("raw SPF texts are rules")
        << u"oldpost.example.raw-text"_s
        << QStringList{
               u"TXT @ <include:spf.oldpost.example ip4:203.0.113.9> 3600 spf/spf"_s,
               u"TXT news <v=spf1 include:%cluster%.oldpost.example ip4:%senderAddress% ?all> 3600 spf/spf"_s,
               u"TXT _dmarc <v=DMARC1; p=quarantine; rua=mailto:reports@%domain%> 3600 dmarc/dmarc"_s};
    QTest::addRow("policies of sub-domains, by text and by alias")
        << u"plover.example.every-part"_s
        << QStringList{u"CNAME em%number% <u%number%.plover.example> 1 other/alias"_s,
                       u"TXT _dmarc <%dmarcRecord%> 2147483647 dmarc/dmarc"_s,
                       u"TXT _dmarc.news <v=DMARC1; p=none> 60 dmarc/dmarc"_s,
                       u"MX news %newsPriority% <in.plover.example> 60 mailfrom/mx-any"_s,
                       u"CNAME _dmarc.shop <shop.dmarc.plover.example> 60 other/alias"_s};
}

void tst_Template::readsItsRecords()
{
    QFETCH(QString, name);
    QFETCH(QStringList, lines);
    QStringList read;
    for (const ServiceRecord &record : open(name).records)
        read.append(lineOf(record));
    QCOMPARE(read, lines);
}

void tst_Template::typesItsVariables_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("types");

    const auto row = [](const char *name, const QStringList &types) {
        QTest::addRow("%s", name) << QString::fromLatin1(name) << types;
    };
    row("courier.example.sending", {u"selector label"_s, u"publicKey text"_s});
    row("pelican.example.tokens",
        {u"token1 label"_s, u"token2 label"_s, u"token3 label"_s, u"mailFrom label"_s,
         u"region label"_s});
    row("kestrel.example.mailboxes", {u"backupServer hostname"_s, u"backupPriority number"_s});
    row("warbler.example.calls",
        {u"sipService label"_s, u"site label"_s, u"prio number"_s, u"weight number"_s,
         u"port number"_s, u"sipServer hostname"_s, u"ttl number"_s, u"tenant label"_s});
    row("sparrow.example.open",
        {u"subHost label"_s, u"ip address"_s, u"ip6 address"_s, u"trackingHost label"_s,
         u"trackingServer hostname"_s, u"returnPath label"_s, u"returnServer hostname"_s,
         u"returnPrio number"_s, u"senderRules spfterms"_s});
    row("finch.example.proof",
        {u"verificationCode text"_s, u"verifyToken token"_s, u"challenge token"_s});
    row("orchard.example.two-ways",
        {u"ownershipCode text"_s, u"classicKey dkimkey"_s, u"customer label"_s});
    row("oldpost.example.raw-text", {u"cluster label"_s, u"senderAddress address"_s});
    row("ibis.example.letters",
        {u"DKIM_SELECTOR_1 label"_s, u"DKIM_KEY_1 text"_s, u"Return_Path2 label"_s,
         u"Zone9 label"_s, u"_ACCOUNT_UUID token"_s});
    row("otter.example.two-rules", {u"relay label"_s, u"keyRest text"_s});
    row("badger.example.zone", {u"subZone label"_s, u"nameServer hostname"_s, u"nsTtl number"_s});
    row("plover.example.every-part",
        {u"number label"_s, u"dmarcRecord dmarc"_s, u"newsPriority number"_s});
    row("mallard.example.own-names", {});
}

void tst_Template::typesItsVariables()
{
    QFETCH(QString, name);
    QFETCH(QStringList, types);
    QStringList read;
    for (const ServiceVariable &variable : open(name).variables) {
        read.append(variable.name + u' ' + sda::textOf(variable.type));
        QVERIFY(variable.required);
        QVERIFY(!variable.repeats);
    }
    QCOMPARE(read, types);
}

void tst_Template::readsWhatStandsInASendingTemplate()
{
    const Service service = open(u"courier.example.sending"_s);
    QVERIFY(service.records.at(0).askIfOthers);
    QVERIFY(!service.records.at(1).askIfOthers);
    QVERIFY(service.records.at(1).isSpfRules);
    QVERIFY(service.records.at(3).keepStricter);
    QCOMPARE(service.signingDomain, QString()); // where the keys stand
    QCOMPARE(service.choices.size(), 0);
    QVERIFY(!service.hostRequired);
    QVERIFY(!service.warnPhishing);
    for (const ServiceRecord &record : service.records) {
        QVERIFY(!record.isLiteral);
        QCOMPARE(record.repeatMost, 1);
    }
}

void tst_Template::readsConflictModes()
{
    const Service finch = open(u"finch.example.proof"_s);
    QCOMPARE(finch.records.at(0).txtConflict, TxtConflict::Prefix);
    QCOMPARE(finch.records.at(0).txtConflictPrefix, u"finch-verification="_s);
    QCOMPARE(finch.records.at(1).txtConflict, TxtConflict::All);
    QCOMPARE(finch.records.at(2).txtConflict, TxtConflict::None);
    QCOMPARE(finch.records.at(3).txtConflict, TxtConflict::None);
}

void tst_Template::readsNumbersInAnyForm()
{
    const Service kestrel = open(u"kestrel.example.mailboxes"_s);
    QCOMPARE(kestrel.records.at(0).priority, 1);
    QCOMPARE(kestrel.records.at(1).priority, 5);
    QCOMPARE(kestrel.records.at(2).priority, std::nullopt);
    QCOMPARE(kestrel.records.at(2).priorityVariable, u"%backupPriority%"_s);
    const Service warbler = open(u"warbler.example.calls"_s);
    QCOMPARE(warbler.records.at(0).ttlVariable, u"%ttl%"_s);
    QCOMPARE(warbler.records.at(1).ttlVariable, QString());
}

void tst_Template::makesChoicesOfGroups()
{
    const auto choicesOf = [](const QString &name) {
        QStringList lines;
        for (const ServiceChoice &choice : open(name).choices) {
            QStringList words{choice.id};
            for (const ServiceOption &option : choice.options)
                words.append(option.id + u'=' + option.groups.join(u'+'));
            lines.append(words.join(u' '));
        }
        return lines;
    };
    QCOMPARE(choicesOf(u"orchard.example.two-ways"_s),
             (QStringList{u"group-classic on=classic off="_s, u"group-auto on=auto off="_s}));
    QCOMPARE(choicesOf(u"kestrel.example.mailboxes"_s),
             (QStringList{u"group-mail on=mail off="_s, u"group-clients on=clients off="_s}));
    QCOMPARE(choicesOf(u"harbour.example.below"_s),
             QStringList{u"group-delegation on=delegation off="_s});
    // One group is the whole template: there is nothing to choose.
    QCOMPARE(choicesOf(u"otter.example.two-rules"_s), QStringList());
    QCOMPARE(choicesOf(u"courier.example.sending"_s), QStringList());

    const Service orchard = open(u"orchard.example.two-ways"_s);
    const auto idsWith = [&](const ServiceValues &values) {
        QStringList ids;
        for (const ServiceRecord &record : activeRecords(orchard, values))
            ids.append(record.id.mid(7));
        return ids.join(u' ');
    };
    QCOMPARE(idsWith({}), u"1 2 3 4 5 6"_s); // all groups, as the format has it
    QCOMPARE(idsWith({{u"group-auto"_s, {u"off"_s}}}), u"1 2 5"_s);
    QCOMPARE(idsWith({{u"group-classic"_s, {u"off"_s}}}), u"1 3 4 6"_s);
    QCOMPARE(activeVariables(orchard, {{u"group-auto"_s, {u"off"_s}}}).size(), 2);
}

void tst_Template::readsTheFlags()
{
    QVERIFY(open(u"sparrow.example.open"_s).warnPhishing);
    QVERIFY(open(u"harbour.example.below"_s).hostRequired);
    QVERIFY(!open(u"starling.example.flock"_s).hostRequired);
}

void tst_Template::namesTheService()
{
    QCOMPARE(open(u"courier.example.sending"_s).name, u"Courier Sending"_s);
    QCOMPARE(open(u"pelican.example.tokens"_s).name, u"Pelican Mail"_s);
    QCOMPARE(open(u"plover.example.every-part"_s).name, u"Plover Every Part"_s);
    QCOMPARE(open(u"plover.example.every-part"_s).id, u"plover.example.every-part"_s);
}

void tst_Template::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("reason");

    const auto row = [](const QString &code, int record, const QString &key,
                        const QJsonValue &value, const char *reason) {
        const QString place = record < 0 ? key : u"records[%1].%2"_s.arg(record).arg(key);
        const QString shown = value.isUndefined()
            ? u"-"_s
            : QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
        QTest::addRow("%s %s %s", qPrintable(place), qPrintable(shown.left(40)), reason)
            << changed(record, key, value) << code << place << QString::fromLatin1(reason);
    };
    const auto broken = [&](int record, const char *key, const QJsonValue &value,
                            const char *reason) {
        row(u"template.invalid"_s, record, QString::fromLatin1(key), value, reason);
    };
    const auto unsafe = [&](int record, const char *key, const QJsonValue &value,
                            const char *reason) {
        row(u"template.unsafe"_s, record, QString::fromLatin1(key), value, reason);
    };

    for (const char *key : {"providerId", "providerName", "serviceId", "serviceName"}) {
        broken(-1, key, nothing, "missing");
        broken(-1, key, 7, "wrong-type");
        broken(-1, key, u""_s, "empty");
    }
    broken(-1, "records", nothing, "missing");
    broken(-1, "records", QJsonObject(), "wrong-type");
    broken(-1, "records", QJsonArray(), "empty");
    broken(-1, "hostRequired", u"yes"_s, "wrong-type");
    broken(-1, "warnPhishing", 1, "wrong-type");
    broken(-1, "multiInstance", u"true"_s, "wrong-type");
    broken(-1, "sharedProviderName", u"Wren"_s, "wrong-type");
    broken(-1, "version", true, "wrong-type");
    broken(-1, "logoUrl", 5, "wrong-type");

    // What the schema requires of each type.
    broken(0, "type", nothing, "missing");
    broken(0, "host", nothing, "missing");
    broken(0, "data", nothing, "missing");
    broken(0, "ttl", nothing, "missing");
    for (const char *key : {"host", "pointsTo", "priority", "ttl"})
        broken(1, key, nothing, "missing");
    broken(2, "host", nothing, "missing");
    broken(2, "spfRules", nothing, "missing");
    for (const char *key :
         {"name", "target", "ttl", "priority", "protocol", "service", "weight", "port"})
        broken(3, key, nothing, "missing");
    for (const int record : {4, 5, 6, 9}) {
        for (const char *key : {"host", "pointsTo", "ttl"})
            broken(record, key, nothing, "missing");
    }
    for (const char *key : {"host", "data", "ttl"})
        broken(7, key, nothing, "missing");
    broken(8, "pointsTo", nothing, "missing");
    broken(8, "ttl", nothing, "missing");

    broken(0, "type", 16, "wrong-type");
    broken(0, "type", u"txt"_s, "unknown-word");
    broken(0, "type", u"TYPE16"_s, "unknown-word");
    broken(0, "type", u"TYPE65401"_s, "unknown-word");
    broken(0, "type", u"SOA"_s, "unknown-word");
    broken(0, "type", u"LINK"_s, "unknown-word");
    broken(0, "host", 5, "wrong-type");
    broken(0, "host", u"two words"_s, "not-a-name");
    broken(0, "host", u"a..b"_s, "not-a-name");
    broken(0, "host", u"%1st%._domainkey"_s, "not-a-name");
    broken(0, "host", u"ホスト"_s, "not-a-name");
    broken(0, "host", QString(64, u'a'), "not-a-name");
    broken(0, "data", QJsonArray(), "wrong-type");
    broken(0, "data", u""_s, "empty");
    broken(0, "data", u"v=spf1 include:a..b ~all"_s, "unknown-word");
    broken(0, "ttl", true, "wrong-type");
    broken(0, "ttl", -1, "out-of-range");
    broken(0, "ttl", u"1h"_s, "out-of-range");
    broken(0, "ttl", 4294967296.0, "out-of-range");
    broken(0, "groupId", 1, "wrong-type");
    broken(0, "essential", false, "wrong-type");
    broken(0, "txtConflictMatchingMode", u"all"_s, "unknown-word");
    broken(1, "priority", 65536, "out-of-range");
    broken(1, "priority", u"high"_s, "out-of-range");
    broken(1, "pointsTo", u"10 mx.wren.example"_s, "not-a-name");
    broken(2, "spfRules", u"inlcude:wren.example"_s, "unknown-word");
    broken(3, "port", 70000, "out-of-range");
    broken(3, "target", u"https://sip.wren.example"_s, "not-a-name");
    broken(5, "pointsTo", u"app.wren.example"_s, "wrong-type");
    broken(5, "pointsTo", u"2001:db8::1"_s, "wrong-type");
    broken(9, "pointsTo", u"192.0.2.1"_s, "wrong-type");

    unsafe(0, "data", u"%anything%"_s, "bare-variable");
    unsafe(7, "data", u"%anything%"_s, "bare-variable");
    unsafe(0, "host", u"%anywhere%"_s, "bare-variable");
    unsafe(4, "host", u"%name%"_s, "bare-variable");
    for (const auto &host :
         {u"@"_s, u""_s, u"%host%"_s, u"%fqdn%."_s, u"%domain%."_s, u"%host%.%domain%."_s}) {
        unsafe(4, "host", host, "apex-alias");
        unsafe(6, "host", host, "apex-delegation");
    }
    unsafe(4, "host", u"www.other.example."_s, "foreign-name");
    unsafe(4, "host", u"evil%domain%."_s, "foreign-name");
    unsafe(4, "host", u"%sub%."_s, "foreign-name");
    unsafe(3, "name", u"other.example."_s, "foreign-name");
    unsafe(0, "type", u"REDIR301"_s, "redirect");
    unsafe(0, "type", u"REDIR302"_s, "redirect");
    unsafe(0, "data", u"code\u0007"_s, "control-character");
    unsafe(0, "data", u"code\nmore"_s, "control-character");
    unsafe(0, "data", u"moc.\u202egnitset"_s, "control-character");
    unsafe(4, "host", u"cl\u200bick"_s, "control-character");
    unsafe(4, "pointsTo", u"click.\ufeffwren.example"_s, "control-character");
    unsafe(-1, "serviceName", u"Ma\u2066il"_s, "control-character");
    unsafe(-1, "providerName", u"Wr\u00aden"_s, "control-character");
    unsafe(-1, "providerName", u"Wr\U000E0041en"_s, "control-character");
    unsafe(-1, "logoUrl", u"https://wren.example/\u2028"_s, "control-character");
}

void tst_Template::refuses()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, code);
    QFETCH(QString, place);
    QFETCH(QString, reason);
    QVERIFY(std::holds_alternative<Service>(
        parseTemplate(QJsonDocument(goodTemplate()).toJson(), u"wren.json"_s)));
    const auto result = parseTemplate(json, u"wren.json"_s);
    QVERIFY(std::holds_alternative<Finding>(result));
    const Finding why = std::get<Finding>(result);
    QCOMPARE(why.text(Arg::Text), reason);
    QCOMPARE(why.text(Arg::Place), place);
    QCOMPARE(idOf(why.code()), code);
    QCOMPARE(why.text(Arg::File), u"wren.json"_s);
}

void tst_Template::refusesTextThatIsNoTemplate_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("reason");

    const auto row = [](const char *claim, const QByteArray &text, const char *place,
                        const char *reason, const char *code = "template.invalid") {
        QTest::addRow("%s", claim) << text << QString::fromLatin1(code)
                                   << QString::fromLatin1(place) << QString::fromLatin1(reason);
    };
    row("an empty file", {}, "1", "not-json");
    row("blanks", "  \n \n", "3", "not-json");
    row("a page of the web", "<!doctype html>\n<html></html>", "1", "not-json");
    row("a comma too much", "{\n\"providerId\": \"wren.example\",\n}", "3", "not-json");
    row("cut off", QJsonDocument(goodTemplate()).toJson().first(60), "3", "not-json");
    row("octets that are no UTF-8", "{\"providerId\": \"\xff\xfe\"}", "1", "not-json");
    row("deeper than anybody nests", QByteArray(100000, '['), "1", "not-json");
    row("an array", "[]", "", "wrong-type");
    row("a text", "\"template\"", "1", "not-json");
    row("an object without anything", "{}", "providerId", "missing");
    row("records that are texts",
        R"({"providerId":"a","providerName":"a","serviceId":"a","serviceName":"a","records":["A"]})",
        "records[0]", "wrong-type");
    row("a depth that can be read and means nothing",
        "{\"providerId\":" + QByteArray(500, '[') + QByteArray(500, ']') + '}', "providerId",
        "wrong-type");
}

void tst_Template::refusesTextThatIsNoTemplate()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, code);
    QFETCH(QString, place);
    QFETCH(QString, reason);
    const auto result = parseTemplate(text, u"some.json"_s);
    QVERIFY(std::holds_alternative<Finding>(result));
    const Finding why = std::get<Finding>(result);
    QCOMPARE(why.text(Arg::Text), reason);
    QCOMPARE(why.text(Arg::Place), place);
    QCOMPARE(idOf(why.code()), code);
}

// It shows every part of the format, variables that may be anything among them.
void tst_Template::refusesTheExampleOfTheSchema()
{
    if (!QFile::exists(QStringLiteral(SDA_VECTORS_DIR "/domain-connect-example.json")))
        QSKIP("the public example is not here");
    const auto result =
        parseTemplate(contentOf(QStringLiteral(SDA_VECTORS_DIR "/domain-connect-example.json")),
                      u"domain-connect-example.json"_s);
    QVERIFY(std::holds_alternative<Finding>(result));
    const Finding why = std::get<Finding>(result);
    QCOMPARE(why.code(), FindingCode::TemplateUnsafe);
    QCOMPARE(why.text(Arg::File), u"domain-connect-example.json"_s);
    QCOMPARE(why.text(Arg::Place), u"records[4].host"_s);
    QCOMPARE(why.text(Arg::Text), u"bare-variable"_s);
    QCOMPARE(why.text(Arg::Value), u"%cnamehost%"_s);
}

void tst_Template::takesAThousandRecordsAndNoMore()
{
    QVERIFY(std::holds_alternative<Service>(parseTemplate(withRecords(1000), u"a.json"_s)));
    for (const qsizetype count : {1001, 10000}) {
        const auto why = std::get<Finding>(parseTemplate(withRecords(count), u"a.json"_s));
        QCOMPARE(why.code(), FindingCode::TemplateUnsafe);
        QCOMPARE(why.text(Arg::Place), u"records"_s);
        QCOMPARE(why.text(Arg::Text), u"too-many-records"_s);
    }
}

void tst_Template::takesAMebibyteAndNoMore()
{
    QByteArray json = QJsonDocument(goodTemplate()).toJson();
    json += QByteArray(templateSizeLimit - json.size(), ' ');
    QVERIFY(std::holds_alternative<Service>(parseTemplate(json, u"a.json"_s)));
    const auto why = std::get<Finding>(parseTemplate(json + ' ', u"a.json"_s));
    QCOMPARE(why.code(), FindingCode::TemplateUnsafe);
    QCOMPARE(why.text(Arg::Place), QString());
    QCOMPARE(why.text(Arg::Text), u"too-large"_s);
}

QTEST_GUILESS_MAIN(tst_Template)
#include "tst_template.moc"
