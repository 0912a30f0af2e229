#include "core/services/service.h"
#include "tests/resources/profiles/profileschema.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace sda;
using namespace Qt::StringLiterals;

/// resources/services/service.schema.json tells authors in their editor what parseService() tells
/// them later. The two agree, or the rows here say why not.
class tst_Profiles : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void schemaIsDraft07();
    void docsNameEveryMember();
    void docsHaveAnExampleThatWorks();
    void everyProfileIsGood_data();
    void everyProfileIsGood();
    void bothRefuse_data();
    void bothRefuse();
    void onlyTheProgramSees_data();
    void onlyTheProgramSees();
    void onlyTheSchemaSees_data();
    void onlyTheSchemaSees();

private:
    QStringList faults(const QJsonValue &profile) const { return m_schema.faults(profile); }

    ProfileSchema m_schema;
    QMap<QString, QJsonObject> m_profiles; ///< by their folder
};

namespace {

const QJsonValue gone(QJsonValue::Undefined);

QString folder()
{
    return QStringLiteral(SDA_SOURCE_DIR) + "/resources/services/"_L1;
}

QJsonObject readObject(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                      : QJsonObject();
}

QString textOfDocs()
{
    QFile page(QStringLiteral(SDA_SOURCE_DIR) + "/docs/add-a-service.md"_L1);
    return page.open(QFile::ReadOnly) ? QString::fromUtf8(page.readAll()) : QString();
}

/// `value` with what stands at `path` ("records[2].x.verify") replaced, added or taken away.
QJsonValue changed(const QJsonValue &value, QStringView path, const QJsonValue &to)
{
    if (path.isEmpty())
        return to;
    if (path.startsWith(u'[')) {
        const qsizetype end = path.indexOf(u']');
        QJsonArray array = value.toArray();
        const int index = path.sliced(1, end - 1).toInt();
        const QJsonValue element = changed(array.at(index), path.sliced(end + 1), to);
        if (element.isUndefined())
            array.removeAt(index);
        else
            array.replace(index, element);
        return array;
    }
    if (path.startsWith(u'.'))
        path = path.sliced(1);
    static const QRegularExpression keyEnd(u"[.[]"_s);
    qsizetype end = path.toString().indexOf(keyEnd);
    end = end < 0 ? path.size() : end;
    const QString key = path.first(end).toString();
    QJsonObject object = value.toObject();
    object.insert(key, changed(object.value(key), path.sliced(end), to)); // undefined takes it away
    return object;
}

std::variant<Service, Finding> parsed(const QJsonValue &profile)
{
    const QJsonDocument document =
        profile.isArray() ? QJsonDocument(profile.toArray()) : QJsonDocument(profile.toObject());
    return parseService(document.toJson(), u"service.json"_s);
}

QString reasonOf(const std::variant<Service, Finding> &service)
{
    const auto *fault = std::get_if<Finding>(&service);
    return fault ? fault->text(Arg::Place) + u": "_s + fault->text(Arg::Text) : QString();
}

void columns()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("reason"); // of parseService(), with another place where it differs
}

} // namespace

void tst_Profiles::initTestCase()
{
    QVERIFY(m_schema.read(folder() + "service.schema.json"_L1));
    for (const QString &id : QDir(folder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        m_profiles.insert(id, readObject(folder() + id + "/service.json"_L1));
    QVERIFY(m_profiles.size() >= 3);
}

void tst_Profiles::schemaIsDraft07()
{
    const QJsonObject schema = m_schema.text();
    QCOMPARE(schema.value("$schema"_L1).toString(), u"http://json-schema.org/draft-07/schema#"_s);
    QCOMPARE(mistakesInSchema(schema), QStringList());
    const QJsonObject definitions = schema.value("definitions"_L1).toObject();
    const QByteArray text = QJsonDocument(schema).toJson();
    for (auto it = definitions.begin(); it != definitions.end(); ++it) {
        QVERIFY2(text.contains("\"#/definitions/" + it.key().toUtf8() + '"'), qPrintable(it.key()));
        // What nobody expects is a slip of the pen.
        const QJsonObject definition = it.value().toObject();
        if (definition.contains("properties"_L1) && it.key() != "record"_L1)
            QCOMPARE(definition.value("additionalProperties"_L1), QJsonValue(false));
    }
}

void tst_Profiles::docsNameEveryMember()
{
    const QString page = textOfDocs();
    const QJsonObject definitions = m_schema.text().value("definitions"_L1).toObject();
    QStringList members = m_schema.text().value("properties"_L1).toObject().keys();
    for (const QJsonValue &definition : definitions)
        members += definition["properties"_L1].toObject().keys();
    QVERIFY(members.size() > 50);
    for (const QString &name : std::as_const(members))
        QVERIFY2(page.contains(u'`' + name + u'`') || page.contains("`x."_L1 + name + u'`'),
                 qPrintable(name));
}

void tst_Profiles::docsHaveAnExampleThatWorks()
{
    const QString example = textOfDocs().section("```json\n"_L1, 1, 1).section("```"_L1, 0, 0);
    const QJsonValue profile(QJsonDocument::fromJson(example.toUtf8()).object());
    QCOMPARE(faults(profile), QStringList());
    QCOMPARE(reasonOf(parsed(profile)), QString());
}

void tst_Profiles::everyProfileIsGood_data()
{
    QTest::addColumn<QString>("profile");
    for (const QString &id : m_profiles.keys())
        QTest::addRow("%s", qPrintable(id)) << id;
}

void tst_Profiles::everyProfileIsGood()
{
    QFETCH(QString, profile);
    const QJsonObject json = m_profiles.value(profile);
    QCOMPARE(faults(json), QStringList());
    const auto service = parsed(json);
    QCOMPARE(reasonOf(service), QString());
    QCOMPARE(std::get<Service>(service).id, profile);
    // A whole value that is one variable of any text lets somebody else decide what stands there.
    for (const ServiceRecord &record : std::get<Service>(service).records) {
        for (const QString &text : {record.host, record.value}) {
            const QStringList names = variablesIn(text);
            if (names.size() != 1 || text != u'%' + names.first() + u'%')
                continue;
            const ServiceVariable *variable = std::get<Service>(service).variable(names.first());
            QVERIFY2(!variable || variable->type != VariableType::Text, qPrintable(text));
        }
    }
}

void tst_Profiles::bothRefuse_data()
{
    columns();
    const auto row = [](const char *claim, const char *profile, const QString &place,
                        const QJsonValue &value, const QString &reason) {
        QTest::newRow(claim) << QString::fromLatin1(profile) << place << value << reason;
    };
    const char *tencent = "tencent-ses";
    const char *amazon = "amazon-ses";
    const char *legacy = "amazon-ses-legacy";
    const QString missing = u"missing"_s;
    const QString wrongType = u"wrong-type"_s;
    const QString unknownKey = u"unknown-key"_s;
    const QString unknownWord = u"unknown-word"_s;
    const QString outOfRange = u"out-of-range"_s;

    row("a profile is an object", tencent, {}, QJsonArray(), wrongType);
    row("the provider has a name", tencent, u"providerName"_s, gone, missing);
    row("the name of a service is not empty", amazon, u"serviceName"_s, QString(), u"empty"_s);
    row("a service has records", legacy, u"records"_s, QJsonArray(), u"empty"_s);
    row("records are a list", legacy, u"records"_s, QJsonObject(), wrongType);
    row("members of no meaning are slips", amazon, u"colour"_s, u"red"_s, unknownKey);
    row("what is ours is there", amazon, u"x"_s, gone, missing);
    row("a service has an id", legacy, u"x.id"_s, gone, missing);
    row("ours has known members only", legacy, u"x.console"_s, u"https://a.test/"_s, unknownKey);
    row("type is a known one", tencent, u"records[0].type"_s, u"MXX"_s, unknownWord);
    row("type is written as DNS writes it", tencent, u"records[0].type"_s, u"mx"_s, unknownWord);
    row("redirects are no records", tencent, u"records[0].type"_s, u"REDIR301"_s, unknownWord);
    row("an MX record has a target", tencent, u"records[0].pointsTo"_s, gone, missing);
    row("an MX record has a priority", tencent, u"records[0].priority"_s, gone, missing);
    row("priority has 16 bits", tencent, u"records[0].priority"_s, 65536, outOfRange);
    row("TTL is more than nothing", amazon, u"records[4].ttl"_s, 0, outOfRange);
    row("TTL is a week at most", amazon, u"records[4].ttl"_s, 604801, outOfRange);
    row("TTL is whole", amazon, u"records[4].ttl"_s, 0.5, outOfRange);
    row("each type has its own members", tencent, u"records[2].pointsTo"_s, u"a.test"_s,
        unknownKey);
    row("text is text", legacy, u"records[0].data"_s, 7, wrongType);
    row("conflict modes are three", legacy, u"records[0].txtConflictMatchingMode"_s, u"Some"_s,
        unknownWord);
    row("the mode Prefix says which", amazon, u"records[4].txtConflictMatchingPrefix"_s, gone,
        missing);
    row("essential is one of two words", tencent, u"records[0].essential"_s, u"Never"_s,
        unknownWord);
    row("a record says how it is verified", legacy, u"records[2].x.verify"_s, gone, missing);
    row("a way to verify is known", legacy, u"records[2].x.verify"_s, u"alias"_s, unknownWord);
    row("a way to verify fits the type", tencent, u"records[0].x.verify"_s, u"dkim-key"_s,
        u"not-for-this-type"_s);
    row("SPF rules are looked for as terms", tencent, u"records[1].x.verify"_s, u"exact"_s,
        u"not-for-this-type"_s);
    row("SPF rules are terms", tencent, u"records[1].spfRules"_s,
        u"qcloudmail.com %otherSenders%"_s, unknownWord);
    row("an SPF record as TXT is not one text of many", legacy, u"records[0].data"_s,
        u"v=spf1 include:sample.net ~all"_s, u"records[0].x.verify: not-for-this-type"_s);
    row("a purpose is known", amazon, u"records[0].x.purpose"_s, u"signature"_s, unknownWord);
    row("rows are nine at most", amazon, u"records[0].x.repeat"_s, 10, outOfRange);
    row("rows are one at least", amazon, u"records[0].x.repeatAtLeast"_s, 0, outOfRange);
    row("flags are true or false", amazon, u"records[4].x.keepStricter"_s, u"yes"_s, wrongType);
    row("a variable has a known type", tencent, u"x.variables.dmarc.type"_s, u"policy"_s,
        unknownWord);
    row("the names of built-in variables are taken", tencent, u"x.variables.host"_s,
        QJsonObject{{u"type"_s, u"label"_s}}, u"not-a-name"_s);
    row("a variable has no blank in its name", tencent, u"x.variables.mail server"_s,
        QJsonObject{{u"type"_s, u"hostname"_s}}, u"not-a-name"_s);
    row("who may leave out a value has a default", amazon, u"x.variables.mailFrom.default"_s, gone,
        missing);
    row("a choice has options", amazon, u"x.choices[0].options"_s, QJsonArray(), u"empty"_s);
    row("an option has no words", amazon, u"x.choices[0].options[0].label"_s, u"Easy"_s,
        unknownKey);
    row("a region looks like one", amazon, u"x.regions.known[0].id"_s, u"Tokyo"_s, wrongType);
    row("regions set values as text", amazon, u"x.regions.known[6].values.dkimDomain"_s, 7,
        wrongType);
    row("alignment has known members only", tencent, u"x.alignment.from"_s, u"%fqdn%"_s,
        unknownKey);
    row("the usual time is a time", legacy, u"x.timing.usualMinutes"_s, 0, outOfRange);
    row("the console's words mean known states", legacy, u"x.statusMap.Failed"_s, u"wrong"_s,
        unknownWord);
    row("includes are names", tencent, u"x.knownIncludes[0]"_s, u"qcloudmail..com"_s,
        u"not-a-name"_s);
    row("the console is opened with https", tencent, u"x.consoleUrl"_s, u"http://a.test/"_s,
        u"not-a-url"_s);
    row("a source has a date", amazon, u"x.sources[0].date"_s, gone, missing);
}

void tst_Profiles::bothRefuse()
{
    QFETCH(QString, profile);
    QFETCH(QString, place);
    QFETCH(QJsonValue, value);
    QFETCH(QString, reason);
    const QJsonValue json = changed(m_profiles.value(profile), place, value);
    QVERIFY(json != QJsonValue(m_profiles.value(profile)));
    QVERIFY(!faults(json).isEmpty());
    const QString whole = reason.contains(u": "_s) ? reason : place + u": "_s + reason;
    QCOMPARE(reasonOf(parsed(json)), whole);
}

// A schema sees one place at a time.
void tst_Profiles::onlyTheProgramSees_data()
{
    columns();
    const auto row = [](const char *claim, const char *profile, const QString &place,
                        const QJsonValue &value, const QString &reason) {
        QTest::newRow(claim) << QString::fromLatin1(profile) << place << value << reason;
    };
    row("variables are declared", "tencent-ses", u"records[0].pointsTo"_s, u"%server%"_s,
        u"records[0].pointsTo: undeclared-variable"_s);
    row("variables are used", "tencent-ses", u"x.variables.server"_s,
        QJsonObject{{u"type"_s, u"hostname"_s}}, u"x.variables.server: unused-variable"_s);
    row("records have ids of their own", "tencent-ses", u"records[1].x.id"_s, u"mx"_s,
        u"records[1].x.id: duplicate"_s);
    row("options switch groups that are there", "amazon-ses",
        u"x.choices[0].options[0].groups[0]"_s, u"dkim"_s,
        u"x.choices[0].options[0].groups[0]: unknown-word"_s);
    row("rows are repeated by a variable", "tencent-ses", u"records[0].x.repeat"_s, 2,
        u"records[0].x.repeat: nothing-repeats"_s);
    row("a default is of its type", "tencent-ses", u"x.variables.dmarc.default"_s, u"p=none"_s,
        u"x.variables.dmarc.default: wrong-type"_s);
    row("the variable of regions is there", "amazon-ses", u"x.regions.variable"_s, u"place"_s,
        u"x.regions.variable: undeclared-variable"_s);
    row("choices and variables share their names", "amazon-ses", u"x.choices[0].id"_s, u"dmarc"_s,
        u"x.choices[0].id: duplicate"_s);
    row("the least rows are no more than the most", "amazon-ses", u"records[0].x.repeatAtLeast"_s,
        4, u"records[0].x.repeatAtLeast: out-of-range"_s);
}

void tst_Profiles::onlyTheProgramSees()
{
    QFETCH(QString, profile);
    QFETCH(QString, place);
    QFETCH(QJsonValue, value);
    QFETCH(QString, reason);
    const QJsonValue json = changed(m_profiles.value(profile), place, value);
    QCOMPARE(faults(json), QStringList());
    QCOMPARE(reasonOf(parsed(json)), reason);
}

// Rules of the house for what we ship. The program can live without.
void tst_Profiles::onlyTheSchemaSees_data()
{
    columns();
    const auto row = [](const char *claim, const char *profile, const QString &place,
                        const QJsonValue &value) {
        QTest::newRow(claim) << QString::fromLatin1(profile) << place << value << QString();
    };
    row("no sentence stands in a profile", "tencent-ses", u"description"_s, u"Sends mail."_s);
    row("heads of columns are no sentences", "tencent-ses", u"x.variables.mailServer.from[0]"_s,
        u"The value that the console shows in its third column"_s);
    row("hosts are relative", "tencent-ses", u"records[0].host"_s, u"mail.example.com."_s);
    row("targets have no final dot", "amazon-ses", u"records[2].pointsTo"_s,
        u"feedback-smtp.%region%.amazonses.com."_s);
    row("ids are lower case", "amazon-ses", u"records[0].x.id"_s, u"DKIM"_s);
    row("ids leave numbers to repeated rows", "amazon-ses", u"records[0].x.id"_s, u"dkim-2"_s);
    row("unique texts say what they replace", "tencent-ses",
        u"records[2].txtConflictMatchingMode"_s, gone);
    row("unique texts have no neighbours", "tencent-ses", u"records[3].txtConflictMatchingMode"_s,
        u"None"_s);
    row("SPF rules have no ending", "tencent-ses", u"records[1].spfRules"_s,
        u"include:qcloudmail.com %otherSenders% ~all"_s);
    row("facts have a source", "amazon-ses-legacy", u"x.sources"_s, gone);
    row("a choice is one", "amazon-ses-legacy", u"x.choices[1].options[1]"_s, gone);
}

void tst_Profiles::onlyTheSchemaSees()
{
    QFETCH(QString, profile);
    QFETCH(QString, place);
    QFETCH(QJsonValue, value);
    const QJsonValue json = changed(m_profiles.value(profile), place, value);
    QVERIFY(!faults(json).isEmpty());
    QCOMPARE(reasonOf(parsed(json)), QString());
}

QTEST_GUILESS_MAIN(tst_Profiles)
#include "tst_profiles.moc"
