#include "core/dns/zonefile.h"
#include "core/handoff/route53.h"
#include "core/plan/standing.h"
#include "tests/core/handoff/handofffixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace sda;
using namespace handofffixture;

namespace {

struct Change
{
    QString action;
    QString name;
    QString type;
    int ttl = 0;
    QStringList values;
    bool operator==(const Change &) const = default;
};

char *toString(const Change &change)
{
    return qstrdup(qPrintable(u"%1 %2 %3 %4 %5"_s.arg(change.action, change.name, change.type)
                                  .arg(change.ttl)
                                  .arg(change.values.join(u" / "_s))));
}

QStringList keysOf(const QJsonValue &value)
{
    return value.toObject().keys(); // sorted
}

/// What the API reference says of ChangeBatch, Change, ResourceRecordSet and ResourceRecord.
QString faultOf(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonObject batch = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError)
        return error.errorString();
    if (batch.keys() != QStringList({u"Changes"_s, u"Comment"_s}))
        return u"members of ChangeBatch"_s;
    if (batch[u"Comment"].toString().size() > 256)
        return u"Comment too long"_s;
    const QJsonArray changes = batch[u"Changes"].toArray();
    if (changes.isEmpty() || changes.size() > 1000)
        return u"number of changes"_s;
    const QStringList types{u"SOA"_s, u"A"_s,   u"TXT"_s,  u"NS"_s,  u"CNAME"_s, u"MX"_s,
                            u"PTR"_s, u"SRV"_s, u"AAAA"_s, u"CAA"_s, u"DS"_s};
    QStringList sets;
    for (const QJsonValue &value : changes) {
        const QJsonObject change = value.toObject();
        if (change.keys() != QStringList({u"Action"_s, u"ResourceRecordSet"_s}))
            return u"members of Change"_s;
        const QString action = change[u"Action"].toString();
        if (action != u"UPSERT" && action != u"CREATE")
            return u"Action"_s;
        const QJsonObject set = change[u"ResourceRecordSet"].toObject();
        if (set.keys() != QStringList({u"Name"_s, u"ResourceRecords"_s, u"TTL"_s, u"Type"_s}))
            return u"members of ResourceRecordSet"_s;
        const QString name = set[u"Name"].toString();
        if (name.isEmpty() || name.size() > 1024 || !name.endsWith(u'.'))
            return u"Name"_s;
        if (!types.contains(set[u"Type"].toString()))
            return u"Type"_s;
        if (!set[u"TTL"].isDouble() || set[u"TTL"].toInteger(-1) < 0)
            return u"TTL"_s;
        const QString id = name + u' ' + set[u"Type"].toString();
        if (sets.contains(id))
            return u"a set twice"_s;
        sets += id;
        const QJsonArray records = set[u"ResourceRecords"].toArray();
        if (records.isEmpty() || (set[u"Type"].toString() == u"CNAME" && records.size() > 1))
            return u"number of records"_s;
        QStringList texts;
        for (const QJsonValue &record : records) {
            const QString text = record.toObject()[u"Value"].toString();
            if (keysOf(record) != QStringList(u"Value"_s) || text.isEmpty() || text.size() > 4000)
                return u"Value"_s;
            if (texts.contains(text))
                return u"a value twice"_s;
            texts += text;
        }
    }
    return {};
}

QList<Change> changesOf(const QByteArray &json)
{
    QList<Change> changes;
    for (const QJsonValue &value : QJsonDocument::fromJson(json)[u"Changes"].toArray()) {
        const QJsonObject set = value[u"ResourceRecordSet"].toObject();
        Change change{value[u"Action"].toString(),
                      set[u"Name"].toString(),
                      set[u"Type"].toString(),
                      set[u"TTL"].toInt(),
                      {}};
        for (const QJsonValue &record : set[u"ResourceRecords"].toArray())
            change.values += record[u"Value"].toString();
        changes += change;
    }
    return changes;
}

ExistingRecords existing(const QString &zone = {})
{
    const ZoneFile file = readZoneFile(zone, name(u"sampledomain.com"_s));
    return {.known = true, .records = file.records};
}

/// As makePlan() fills them in: what stands there and goes.
PlannedRecord changing(PlannedRecord record, RecordAction action, const QString &line)
{
    record.action = action;
    setBefore(record, existing(line).records);
    return record;
}

Route53Batch batchOf(const QList<PlannedRecord> &records, const ExistingRecords &there)
{
    return route53Batch(handoffRows(planOf(records)), there, u"DNS records"_s);
}

} // namespace

class tst_Route53 : public QObject
{
    Q_OBJECT

private slots:
    void hasThePublishedShape();
    void takesTheTypesOfOthers();
    void carriesAlongWhatStays();
    void leavesWhatIsKept();
    void createsWhereNobodyHasLooked();
    void leavesOutWhatAnEarlierLookHasSeen();
    void joinsRowsOfOneSet();
    void escapesTexts_data();
    void escapesTexts();
    void escapesNames();
    void leavesOutWhatIsOpen();
    void leavesOutWhatDoesNotFit();
    void leavesOutAliasesBesideOthers();
    void isEmptyWithoutChanges();
    void cutsLongComments();
};

void tst_Route53::hasThePublishedShape()
{
    const Route53Batch batch = batchOf(examplePlan().records, existing());
    QCOMPARE(faultOf(batch.json), QString());
    QCOMPARE(QJsonDocument::fromJson(batch.json)[u"Comment"].toString(), u"DNS records"_s);
    const QList<Change> expected{
        {u"UPSERT"_s, u"sampledomain.com."_s, u"MX"_s, 600, {u"10 mxbiz1.qq.com."_s}},
        {u"UPSERT"_s,
         u"sampledomain.com."_s,
         u"TXT"_s,
         600,
         {u"\"v=spf1 include:qcloudmail.com ~all\""_s}},
        {u"UPSERT"_s,
         u"qcloud._domainkey.sampledomain.com."_s,
         u"TXT"_s,
         600,
         {u"\"%1\""_s.arg(key)}},
        {u"UPSERT"_s, u"_dmarc.sampledomain.com."_s, u"TXT"_s, 600, {u"\"v=DMARC1; p=none\""_s}},
        {u"UPSERT"_s,
         u"aaa._domainkey.sampledomain.com."_s,
         u"CNAME"_s,
         600,
         {u"aaa.dkim.amazonses.com."_s}},
    };
    QCOMPARE(changesOf(batch.json), expected);
    QVERIFY(batch.leftOut.isEmpty());
}

void tst_Route53::takesTheTypesOfOthers()
{
    const QList<PlannedRecord> records{
        planned(u"a"_s, RecordType::A, u"a"_s, u"192.0.2.1"_s),
        planned(u"aaaa"_s, RecordType::Aaaa, u"a"_s, u"2001:db8::1"_s),
        planned(u"caa"_s, RecordType::Caa, u"a"_s, u"0 issue \"ca.example\""_s),
        planned(u"srv"_s, RecordType::Srv, u"_x._tcp"_s, u"1 2 443 host.example."_s),
        planned(u"alias"_s, RecordType::Alias, u"b"_s, u"host.example"_s)};
    const Route53Batch batch = batchOf(records, existing());
    QCOMPARE(faultOf(batch.json), QString());
    QStringList values;
    for (const Change &change : changesOf(batch.json))
        values += change.type + u' ' + change.values.join(u'/');
    QCOMPARE(values,
             QStringList({u"A 192.0.2.1"_s, u"AAAA 2001:db8::1"_s, u"CAA 0 issue \"ca.example\""_s,
                          u"SRV 1 2 443 host.example."_s}));
    QCOMPARE(batch.leftOut, QStringList(u"alias"_s));
}

void tst_Route53::carriesAlongWhatStays()
{
    // An UPSERT of the SPF record alone would delete the token of somebody else.
    const QString spf = u"@ 60 IN TXT \"v=spf1 include:old.example ~all\"\n"_s;
    const QString others = u"@ 60 IN TXT \"other-token=1\"\n@ 60 IN TXT \"a\" \"b\"\n"
                           "@ 60 IN MX 5 mx.old.example.\nwww 60 IN TXT \"elsewhere\"\n"_s;
    const PlannedRecord merged =
        changing(planned(u"spf"_s, RecordType::Txt, u"@"_s,
                         u"v=spf1 include:old.example include:qcloudmail.com ~all"_s, Purpose::Spf),
                 RecordAction::Merge, spf);
    const Route53Batch batch = batchOf({merged}, existing(spf + others));
    QCOMPARE(faultOf(batch.json), QString());
    const QList<Change> expected{{u"UPSERT"_s,
                                  u"sampledomain.com."_s,
                                  u"TXT"_s,
                                  600,
                                  {u"\"v=spf1 include:old.example include:qcloudmail.com ~all\""_s,
                                   u"\"other-token=1\""_s, u"\"a\" \"b\""_s}}};
    QCOMPARE(changesOf(batch.json), expected);
}

void tst_Route53::leavesWhatIsKept()
{
    QList<PlannedRecord> records = examplePlan().records;
    const QString spf = u"@ 60 IN TXT \"v=spf1 include:qcloudmail.com ~all\"\n"_s;
    records[1] = changing(records[1], RecordAction::Keep, spf);
    const PlannedRecord token =
        planned(u"token"_s, RecordType::Txt, u"@"_s, u"amazonses:abc="_s, Purpose::Ownership);
    const Route53Batch batch = batchOf({records[1], token}, existing(spf));
    QCOMPARE(
        changesOf(batch.json),
        QList<Change>({{u"UPSERT"_s,
                        u"sampledomain.com."_s,
                        u"TXT"_s,
                        600,
                        {u"\"amazonses:abc=\""_s, u"\"v=spf1 include:qcloudmail.com ~all\""_s}}}));
    QVERIFY(batch.leftOut.isEmpty());
}

void tst_Route53::createsWhereNobodyHasLooked()
{
    const Route53Batch batch = batchOf(examplePlan().records, {});
    QCOMPARE(faultOf(batch.json), QString());
    // A key or a policy may stand there as well: nobody knows.
    const QList<Change> changes = changesOf(batch.json);
    QCOMPARE(changes.size(), 5);
    for (const Change &change : changes)
        QCOMPARE(change.action, u"CREATE"_s);
    QVERIFY(batch.leftOut.isEmpty());
}

void tst_Route53::leavesOutWhatAnEarlierLookHasSeen()
{
    // To be created it would have to be absent, and the whole batch would be refused.
    const PlannedRecord merged = changing(planned(u"spf"_s, RecordType::Txt, u"@"_s,
                                                  u"v=spf1 include:a.example ~all"_s, Purpose::Spf),
                                          RecordAction::Merge, u"@ 60 IN TXT \"v=spf1 -all\"\n"_s);
    const PlannedRecord key = examplePlan().records[2];
    const ExistingRecords earlier{.earlier = existing(u"@ 60 IN TXT \"v=spf1 -all\"\n"_s).records};
    const Route53Batch batch = batchOf({merged, key}, earlier);
    QCOMPARE(batch.leftOut, QStringList(u"spf"_s));
    const QList<Change> changes = changesOf(batch.json);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes[0].name, u"qcloud._domainkey.sampledomain.com."_s);
    QCOMPARE(changes[0].action, u"CREATE"_s);
}

void tst_Route53::joinsRowsOfOneSet()
{
    PlannedRecord first = planned(u"a"_s, RecordType::Mx, u"@"_s, u"mx1.example"_s);
    PlannedRecord second = planned(u"b"_s, RecordType::Mx, u"@"_s, u"mx2.example"_s);
    second.record.priority = 20;
    second.record.ttl = 300;
    const PlannedRecord again = first;
    const Route53Batch batch = batchOf({first, second, again}, existing());
    QCOMPARE(faultOf(batch.json), QString());
    QCOMPARE(changesOf(batch.json),
             QList<Change>({{u"UPSERT"_s,
                             u"sampledomain.com."_s,
                             u"MX"_s,
                             300,
                             {u"10 mx1.example."_s, u"20 mx2.example."_s}}}));
}

void tst_Route53::escapesTexts_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("text");
    QTest::addRow("blanks stay") << u"a b"_s << u"\"a b\""_s;
    QTest::addRow("quotation marks") << u"a\"b"_s << u"\"a\\\"b\""_s;
    QTest::addRow("backslash") << u"a\\b"_s << u"\"a\\134b\""_s;
    QTest::addRow("control characters") << u"\ta\n"_s << u"\"\\011a\\012\""_s;
    QTest::addRow("other than ASCII") << u"é\u007f"_s << u"\"\\303\\251\\177\""_s;
    QTest::addRow("more than 255 octets")
        << QString(256, u'a') << u"\"%1\" \"a\""_s.arg(QString(255, u'a'));
}

void tst_Route53::escapesTexts()
{
    QFETCH(QString, value);
    QFETCH(QString, text);
    const Route53Batch batch =
        batchOf({planned(u"x"_s, RecordType::Txt, u"x"_s, value)}, existing());
    QCOMPARE(faultOf(batch.json), QString());
    QCOMPARE(changesOf(batch.json).first().values, QStringList(text));
}

void tst_Route53::escapesNames()
{
    const QList<PlannedRecord> records{
        planned(u"star"_s, RecordType::Cname, u"*"_s, u"host.example"_s),
        planned(u"odd"_s, RecordType::Txt, u"a\\.b\\032$"_s, u"x"_s)};
    const QList<Change> changes = changesOf(batchOf(records, existing()).json);
    QCOMPARE(changes[0].name, u"*.sampledomain.com."_s);
    QCOMPARE(changes[1].name, u"a\\056b\\040\\044.sampledomain.com."_s);
}

void tst_Route53::leavesOutWhatIsOpen()
{
    QList<PlannedRecord> records = examplePlan().records;
    records[0].action = RecordAction::Ask;
    records[2].complete = false;
    const Route53Batch batch = batchOf(records, existing());
    QCOMPARE(batch.leftOut, QStringList({u"mx"_s, u"dkim"_s}));
    QCOMPARE(changesOf(batch.json).size(), 3);
    for (const Change &change : changesOf(batch.json))
        QVERIFY(change.type != u"MX");
}

void tst_Route53::leavesOutWhatDoesNotFit()
{
    const QList<PlannedRecord> records{
        planned(u"long"_s, RecordType::Txt, u"a"_s, QString(4000, u'x')),
        planned(u"fits"_s, RecordType::Txt, u"b"_s, QString(3900, u'x'))};
    const Route53Batch batch = batchOf(records, existing());
    QCOMPARE(batch.leftOut, QStringList(u"long"_s));
    QCOMPARE(faultOf(batch.json), QString());
    QCOMPARE(changesOf(batch.json).size(), 1);
    // A set that cannot be told in full would lose what cannot be told.
    const PlannedRecord beside = planned(u"beside"_s, RecordType::Txt, u"@"_s, u"x"_s);
    const QString huge = u"\"%1\" "_s.arg(QString(250, u'x')).repeated(17);
    const Route53Batch none = batchOf({beside}, existing(u"@ 60 IN TXT "_s + huge + u'\n'));
    QCOMPARE(none.leftOut, QStringList(u"beside"_s));
    QVERIFY(none.json.isEmpty());
}

void tst_Route53::leavesOutAliasesBesideOthers()
{
    const QList<PlannedRecord> records{
        planned(u"alias"_s, RecordType::Cname, u"mail"_s, u"host.example"_s),
        planned(u"text"_s, RecordType::Txt, u"mail"_s, u"x"_s),
        planned(u"other"_s, RecordType::Txt, u"news"_s, u"x"_s)};
    const Route53Batch batch = batchOf(records, existing());
    QCOMPARE(batch.leftOut, QStringList({u"alias"_s, u"text"_s}));
    QCOMPARE(changesOf(batch.json).size(), 1);
}

void tst_Route53::isEmptyWithoutChanges()
{
    QList<PlannedRecord> records = examplePlan().records;
    for (PlannedRecord &record : records)
        record.action = RecordAction::Keep;
    const Route53Batch batch = batchOf(records, existing());
    QVERIFY(batch.json.isEmpty());
    QVERIFY(batch.leftOut.isEmpty());
}

void tst_Route53::cutsLongComments()
{
    const Route53Batch batch =
        route53Batch(handoffRows(examplePlan()), existing(), QString(300, u'値'));
    QCOMPARE(faultOf(batch.json), QString());
}

QTEST_GUILESS_MAIN(tst_Route53)
#include "tst_route53.moc"
