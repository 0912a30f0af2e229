#include "core/plan/tableservice.h"
#include "tests/core/plan/planfixture.h"

#include <QFile>
#include <QTest>

using namespace sda;
using namespace planfixture;
using namespace Qt::StringLiterals;

/// Every row of the pages that people come from, word for word, comes out of the plan.
class tst_SourceTables : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        if (!QFile::exists(QStringLiteral(SDA_VECTORS_DIR "/../sources")))
            QSKIP("the source pages are not here");
    }
    void amazonTable_data();
    void amazonTable();
    void amazonTableLacksARegion();
    void amazonTableIsReadAsAWhole();
    void tencentPages_data();
    void tencentPages();
    void tencentPagesAskForNothingElse();
    void tencentCommands_data();
    void tencentCommands();
    void tencentOtherSenders_data();
    void tencentOtherSenders();
    void tencentOwnMailServer_data();
    void tencentOwnMailServer();
    void legacyArticle_data();
    void legacyArticle();
    void legacyTokensStandSideBySide();
    void legacyApexForm();
};

namespace {

/// The page with all white space as single blanks, so that a row can be quoted in one line.
QString page(const QString &file)
{
    QFile source(QStringLiteral(SDA_VECTORS_DIR "/../sources/") + file);
    if (!source.open(QIODevice::ReadOnly))
        qFatal("no source page %s", qPrintable(file));
    return QString::fromUtf8(source.readAll()).simplified();
}

const QString amazonPage = u"amazon-ses-dkim-spf-dmarc.ja.txt"_s;
const QString legacyPage = u"amazon-ses-legacy-txt-verification.ja.txt"_s;

const Service &amazon(const char *id = "amazon-ses")
{
    const Service *service = findService(QString::fromLatin1(id));
    if (!service)
        qFatal("no profile");
    return *service;
}

/// The rows of the article's table: type, name, value, priority where there is one.
QList<IntakeRow> amazonRows()
{
    const auto row = [](RecordType type, const QString &host, const QString &value) {
        IntakeRow made;
        made.type = type;
        made.host = host;
        made.value = value;
        return made;
    };
    QList<IntakeRow> rows;
    for (const QString &token : {u"aaa"_s, u"bbb"_s, u"ccc"_s})
        rows.append(row(RecordType::Cname, token + "._domainkey.domainname.com"_L1,
                        token + ".dkim.amazonses.com"_L1));
    rows.append(row(RecordType::Mx, u"mail.domainname.com"_s, u"feedback-smtp.amazonses.com"_s));
    rows.last().priority = 10;
    rows.append(
        row(RecordType::Txt, u"mail.domainname.com"_s, u"v=spf1 include:amazonses.com ~all"_s));
    rows.append(row(RecordType::Txt, u"_dmarc.domainname.com"_s, u"v=DMARC1; p=none;"_s));
    rows.append(row(RecordType::Cname, u"xx.domainname.com"_s, u"aaa.cloudfront.net"_s));
    return rows;
}

Plan amazonPlan(const QString &region = {})
{
    const DomainName sender = domain(u"domainname.com"_s);
    const MatchedRows matched = matchRows(amazon(), sender, amazonRows());
    ServiceValues given = matched.values;
    if (!region.isEmpty())
        given.insert(u"region"_s, {region});
    return makePlan(sender, amazon(), given, {}, {},
                    {.otherRows = unusedRows(matched, amazonRows())});
}

/// As the tables write it: "CNAME name value", "MX name 10 value", texts in quotation marks.
QString rowOf(const PlannedRecord &planned, const QString &quote)
{
    QStringList words{textOf(planned.record.type), planned.record.name.text()};
    if (planned.record.priority)
        words.append(QString::number(*planned.record.priority));
    words.append(quote + planned.record.value + quote);
    return words.join(u' ');
}

QStringList rowsOf(const Plan &plan)
{
    QStringList rows;
    for (const PlannedRecord &planned : plan.records)
        rows.append(rowOf(planned, planned.record.type == RecordType::Txt ? u"\""_s : QString()));
    return rows;
}

/// What is typed into the fields of a panel: host record, type, record value.
QString fieldsOf(const PlannedRecord &planned)
{
    const bool isName = planned.record.type == RecordType::Mx;
    return planned.host + " | "_L1 + textOf(planned.record.type) + " | "_L1 + planned.record.value
        + (isName ? u"."_s : QString());
}

QStringList allFields(const Plan &plan)
{
    QStringList fields;
    for (const PlannedRecord &planned : plan.records)
        fields.append(fieldsOf(planned));
    return fields;
}

QString tencentPage(const QString &language)
{
    return u"tencent-ses-sender-domain.%1.md"_s.arg(language);
}

Plan tencentPlan(const QString &sender, const QString &language, const ServiceValues &more = {})
{
    ServiceValues given = language == u"en" ? values({u"mail"_s, u"qcloud"_s}, {key2, key1})
                                            : values({u"qcloud"_s}, {key1});
    given.insert(more);
    return makePlan(domain(sender), tencent(), given);
}

const QString spfOfAll = u"v=spf1 include:qcloudmail.com include:domain1.com ~all"_s;

} // namespace

void tst_SourceTables::amazonTable_data()
{
    QTest::addColumn<QString>("quoted");
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("id");
    QTest::addColumn<Purpose>("purpose");

    const auto row = [](const char *quoted, const char *id, Purpose purpose,
                        const char *instead = nullptr) {
        const QString text = QString::fromUtf8(quoted);
        // The last word of a line is the article's remark.
        const QString plain = text.section(u' ', 0, purpose == Purpose::Other ? 2 : -2);
        QTest::addRow("%s", quoted) << text << (instead ? QString::fromLatin1(instead) : plain)
                                    << QString::fromLatin1(id) << purpose;
    };
    row("CNAME aaa._domainkey.domainname.com aaa.dkim.amazonses.com DKIM", "dkim", Purpose::Dkim);
    row("CNAME bbb._domainkey.domainname.com bbb.dkim.amazonses.com DKIM", "dkim-2", Purpose::Dkim);
    row("CNAME ccc._domainkey.domainname.com ccc.dkim.amazonses.com DKIM", "dkim-3", Purpose::Dkim);
    // The one row that is not right any more: the host has a region.
    row("MX mail.domainname.com 10 feedback-smtp.amazonses.com MX", "mailfrom-mx",
        Purpose::MailFrom, "MX mail.domainname.com 10 feedback-smtp.ap-northeast-1.amazonses.com");
    row("TXT mail.domainname.com \"v=spf1 include:amazonses.com ~all\" SPF", "mailfrom-spf",
        Purpose::MailFrom);
    row("TXT _dmarc.domainname.com \"v=DMARC1; p=none;\" DMARC", "dmarc", Purpose::Dmarc);
    row("CNAME xx.domainname.com aaa.cloudfront.net Transfer from a domain to an application "
        "webserver",
        "other-1", Purpose::Other);
}

void tst_SourceTables::amazonTable()
{
    QFETCH(QString, quoted);
    QFETCH(QString, row);
    QFETCH(QString, id);
    QFETCH(Purpose, purpose);
    QVERIFY(page(amazonPage).contains(quoted));
    const Plan plan = amazonPlan(u"ap-northeast-1"_s);
    QCOMPARE(plan.missing, QStringList());
    QCOMPARE(plan.records.size(), 7);
    const PlannedRecord *planned = plan.record(id);
    QVERIFY(planned);
    QVERIFY(planned->complete);
    QCOMPARE(rowOf(*planned, planned->record.type == RecordType::Txt ? u"\""_s : QString()), row);
    QCOMPARE(planned->purpose, purpose);
}

void tst_SourceTables::amazonTableLacksARegion()
{
    const MatchedRows matched = matchRows(amazon(), domain(u"domainname.com"_s), amazonRows());
    QCOMPARE(matched.findings.size(), 1);
    QCOMPARE(matched.findings.first().code(), FindingCode::MailfromWrongRegion);
    QCOMPARE(matched.findings.first().text(Arg::Value), u"feedback-smtp.amazonses.com"_s);
    QCOMPARE(matched.findings.first().text(Arg::Expected),
             u"feedback-smtp.ap-northeast-1.amazonses.com"_s);
    QCOMPARE(matched.used, (QList<int>{0, 1, 2, 3, 4, 5}));
    QVERIFY(!matched.values.contains(u"region"_s));

    const Plan plan = amazonPlan();
    QCOMPARE(plan.missing, QStringList{u"region"_s});
    const PlannedRecord *mx = plan.record(u"mailfrom-mx");
    QVERIFY(!mx->complete);
    QCOMPARE(rowOf(*mx, {}), u"MX mail.domainname.com 10 feedback-smtp.%region%.amazonses.com"_s);
    for (const PlannedRecord &planned : plan.records) {
        if (planned.id != u"mailfrom-mx")
            QVERIFY2(planned.complete, qPrintable(planned.id));
    }
}

// The table as it is copied from the page: cells with tabs between them.
void tst_SourceTables::amazonTableIsReadAsAWhole()
{
    QString pasted = u"Type\tName/サブドメイン名\tValue/設定値\t説明\n"_s;
    for (const IntakeRow &row : amazonRows()) {
        const QString value = row.type == RecordType::Txt ? u'"' + *row.value + u'"'
            : row.priority ? QString::number(*row.priority) + u' ' + *row.value
                           : *row.value;
        pasted += textOf(*row.type) + u'\t' + row.host + u'\t' + value + "\tx\n"_L1;
    }
    const Intake intake = readPasted(pasted, u"domainname.com"_s);
    QList<IntakeRow> rows = intake.rows;
    for (IntakeRow &row : rows)
        row.note.clear();
    QCOMPARE(intake.refused, QList<Finding>());
    QCOMPARE(rows, amazonRows());
}

void tst_SourceTables::tencentPages_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("quoted");
    QTest::addColumn<QString>("sender");
    QTest::addColumn<QString>("fields");

    const auto row = [](const char *language, const char *quoted, const char *sender,
                        const QString &fields) {
        QTest::addRow("%s, %s: %s", language, sender, quoted)
            << QString::fromLatin1(language) << QString::fromUtf8(quoted)
            << QString::fromLatin1(sender) << fields;
    };
    const char *top = "sampledomain.com";
    const char *abc = "abc.sampledomain.com";
    const QString mx = u"%1 | MX | mxbiz1.qq.com."_s;
    const QString spf = u"%1 | TXT | v=spf1 include:qcloudmail.com ~all"_s;
    const QString dmarc = u"%1 | TXT | v=DMARC1; p=none"_s;
    const auto dkim = [](const QString &host, const QString &key) {
        return host + " | TXT | "_L1 + key;
    };
    const QString at = u"@"_s;
    const QString label = u"abc"_s;

    const char *enBelow =
        "MX authentication Host record: `@` Record type: MX Record value: "
        "`mxbiz1.qq.com.` <dx-alert infotype=\"explain\" title=\"\"> - For a "
        "non-primary domain, for example, `abc.sampledomain.com`, the Host record "
        "should be `abc`.";
    row("en", "Host record: `@` Record type: MX Record value: `mxbiz1.qq.com.`", top, mx.arg(at));
    row("en", enBelow, abc, mx.arg(label));
    row("en",
        "Host record: `@` Record type: TXT Record value: `v=spf1 include:qcloudmail.com ~all`", top,
        spf.arg(at));
    row("en",
        "Record value: `v=spf1 include:qcloudmail.com ~all` <dx-alert infotype=\"explain\" "
        "title=\"\"> - For a non-primary domain, for example, `abc.sampledomain.com`, the Host "
        "record should be `abc`.",
        abc, spf.arg(label));
    row("en", "Host record: `mail._domainkey` Record type: TXT Record value: Your record value.",
        top, dkim(u"mail._domainkey"_s, key2));
    row("en", "the Host record should be `mail._domainkey.abc`.", abc,
        dkim(u"mail._domainkey.abc"_s, key2));
    row("en", "Host record: `qcloud._domainkey` Record type: TXT Record value: Your record value.",
        top, dkim(u"qcloud._domainkey"_s, key1));
    row("en", "the Host record should be `qcloud._domainkey.abc`.", abc,
        dkim(u"qcloud._domainkey.abc"_s, key1));
    row("en", "Host record: `_dmarc` Record type: TXT Record value: `v=DMARC1; p=none`", top,
        dmarc.arg(u"_dmarc"_s));
    row("en", "the Host record should be `_dmarc.abc`.", abc, dmarc.arg(u"_dmarc.abc"_s));

    row("ja",
        "ホストレコードへの入力：`@` レコードタイプの選択：MX "
        "レコード値への入力：`mxbiz1.qq.com.`",
        top, mx.arg(at));
    row("ja",
        "送信ドメイン名がメインドメイン名ではなく、例えばabc.sampledomain.comの場合、"
        "ホストレコードにはabcと入力します。 - レコード値の末尾には必ず「.」を入れてください。",
        abc, mx.arg(label));
    row("ja",
        "ホストレコードへの入力：`@` レコードタイプの選択：TXT "
        "レコード値への入力：`v=spf1 include:qcloudmail.com ~all`",
        top, spf.arg(at));
    row("ja",
        "レコード値への入力：`v=spf1 include:qcloudmail.com ~all` <dx-alert infotype=\"explain\" "
        "title=\"\"> - "
        "送信ドメイン名がメインドメイン名ではなく、例えばabc.sampledomain.comの場合、"
        "ホストレコードにはabcと入力します。",
        abc, spf.arg(label));
    row("ja", "ホストレコードへの入力：`qcloud._domainkey` レコードタイプの選択：TXT", top,
        dkim(u"qcloud._domainkey"_s, key1));
    row("ja", "ホストレコードにはqcloud._domainkey.abcと入力します。", abc,
        dkim(u"qcloud._domainkey.abc"_s, key1));
    row("ja",
        "ホストレコードへの入力：`_dmarc` レコードタイプの選択：TXT "
        "レコード値への入力：`v=DMARC1; p=none`",
        top, dmarc.arg(u"_dmarc"_s));
    row("ja", "ホストレコードには_dmarc.abcと入力します。", abc, dmarc.arg(u"_dmarc.abc"_s));

    row("ko", "호스트 레코드: `@` 레코드 유형: MX 레코드 값: `mxbiz1.qq.com.`", top, mx.arg(at));
    row("ko",
        "기본이 아닌 도메인(예: abc.sampledomain.com)의 경우 호스트 레코드는 abc여야 합니다. - "
        "레코드 값이 ‘.’로 끝나는지 확인하십시오.",
        abc, mx.arg(label));
    row("ko", "호스트 레코드: `@` 레코드 유형: TXT 레코드 값: `v=spf1 include:qcloudmail.com ~all`",
        top, spf.arg(at));
    row("ko",
        "레코드 값: `v=spf1 include:qcloudmail.com ~all` <dx-alert infotype=\"explain\" "
        "title=\"\"> - 기본이 아닌 도메인(예: abc.sampledomain.com)의 경우 호스트 레코드는 "
        "abc여야 합니다.",
        abc, spf.arg(label));
    row("ko", "호스트 레코드: `qcloud._domainkey` 레코드 유형: TXT", top,
        dkim(u"qcloud._domainkey"_s, key1));
    row("ko", "호스트 레코드는 qcloud._domainkey.abc여야 합니다.", abc,
        dkim(u"qcloud._domainkey.abc"_s, key1));
    row("ko", "호스트 레코드: `_dmarc` 레코드 유형: TXT 레코드 값: `v=DMARC1; p=none`", top,
        dmarc.arg(u"_dmarc"_s));
    row("ko", "호스트 레코드는 _dmarc.abc여야 합니다.", abc, dmarc.arg(u"_dmarc.abc"_s));
}

void tst_SourceTables::tencentPages()
{
    QFETCH(QString, language);
    QFETCH(QString, quoted);
    QFETCH(QString, sender);
    QFETCH(QString, fields);
    QVERIFY(page(tencentPage(language)).contains(quoted));
    const QStringList planned = allFields(tencentPlan(sender, language));
    QVERIFY2(planned.contains(fields), qPrintable(planned.join(u'\n')));
}

void tst_SourceTables::tencentPagesAskForNothingElse()
{
    QCOMPARE(tencentPlan(u"sampledomain.com"_s, u"en"_s).records.size(), 5);
    QCOMPARE(tencentPlan(u"abc.sampledomain.com"_s, u"en"_s).records.size(), 5);
    QCOMPARE(tencentPlan(u"sampledomain.com"_s, u"ja"_s).records.size(), 4);
    const Plan plan = tencentPlan(u"abc.sampledomain.com"_s, u"ko"_s);
    QCOMPARE(plan.records.size(), 4);
    QCOMPARE(plan.record(u"mx")->record.priority, 10);
    for (const PlannedRecord &planned : plan.records)
        QCOMPARE(planned.record.ttl, 600);
}

void tst_SourceTables::tencentCommands_data()
{
    QTest::addColumn<QString>("quoted");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *quoted, const QString &value) {
        QTest::addRow("%s", quoted) << QString::fromLatin1(quoted) << value;
    };
    row("`dig mx +short sampledomain.com`", u"mxbiz1.qq.com"_s);
    row("`dig txt +short sampledomain.com`", u"v=spf1 include:qcloudmail.com ~all"_s);
    row("`dig txt +short _dmarc.sampledomain.com`", u"v=DMARC1; p=none"_s);
    row("`dig txt +short qcloud._domainkey.sampledomain.com`", key1);
}

// What the page lets people ask is where the plan puts it.
void tst_SourceTables::tencentCommands()
{
    QFETCH(QString, quoted);
    QFETCH(QString, value);
    const QStringList words = QString(quoted).remove(u'`').split(u' ');
    for (const QString &language : {u"ja"_s, u"ko"_s}) {
        QVERIFY(page(tencentPage(language)).contains(quoted));
        QStringList found;
        for (const PlannedRecord &planned : tencentPlan(u"sampledomain.com"_s, language).records) {
            if (planned.record.type == recordTypeOf(words.at(1))
                && planned.record.name == name(words.at(3)))
                found.append(planned.record.value);
        }
        QCOMPARE(found, QStringList{value});
    }
}

void tst_SourceTables::tencentOtherSenders_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "ja", "ko"})
        QTest::addRow("%s: %s", language, qPrintable(spfOfAll)) << QString::fromLatin1(language);
}

void tst_SourceTables::tencentOtherSenders()
{
    QFETCH(QString, language);
    QVERIFY(page(tencentPage(language)).contains(spfOfAll));
    for (const QString &sender : {u"sampledomain.com"_s, u"abc.sampledomain.com"_s}) {
        const Plan plan =
            tencentPlan(sender, language, {{u"otherSenders"_s, {u"include:domain1.com"_s}}});
        QCOMPARE(plan.record(u"spf")->record.value, spfOfAll);
        QCOMPARE(plan.missing, QStringList());
    }
}

void tst_SourceTables::tencentOwnMailServer_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("quoted");
    const auto row = [](const char *language, const char *quoted) {
        QTest::addRow("%s: %s", language, quoted)
            << QString::fromLatin1(language) << QString::fromUtf8(quoted);
    };
    row("ja",
        "メールサーバーをお持ちの場合は、レコード値にメールサーバーアドレスを入力してください。");
    row("ko", "이메일 서버가 있는 경우 레코드 값에 이메일 서버 주소를 입력합니다.");
}

void tst_SourceTables::tencentOwnMailServer()
{
    QFETCH(QString, language);
    QFETCH(QString, quoted);
    QVERIFY(page(tencentPage(language)).contains(quoted));
    const Plan plan = tencentPlan(u"abc.sampledomain.com"_s, language,
                                  {{u"mailServer"_s, {u"mx.sampledomain.com."_s}}});
    QCOMPARE(fieldsOf(*plan.record(u"mx")), u"abc | MX | mx.sampledomain.com."_s);
}

void tst_SourceTables::legacyArticle_data()
{
    QTest::addColumn<QString>("quoted");
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("host");
    const auto row = [](const char *quoted, const char *planned, const char *host) {
        QTest::addRow("%s", quoted) << QString::fromUtf8(quoted) << QString::fromLatin1(planned)
                                    << QString::fromLatin1(host);
    };
    row("$ nslookup -type=TXT _amazonses.example.com dns01.muumuu-domain.com.",
        "TXT _amazonses.example.com \"pmBGN/7MjnfhTKUZ06Enqq1PeGUaOkw8lGhcfwefcHU=\"",
        "_amazonses");
    row("txtレコード登録時に、nameには「_amazonses」とだけ登録する",
        "TXT _amazonses.example.com \"pmBGN/7MjnfhTKUZ06Enqq1PeGUaOkw8lGhcfwefcHU=\"",
        "_amazonses");
    for (const char *token : {"aaa", "bbb", "ccc"}) {
        const QByteArray name(token);
        QTest::addRow("%s: CNAME", token)
            << u"DKIMについても上記と同じです。txtレコードだけかと思ってましたが、CNAMEでも"_s
            << QString::fromLatin1("CNAME " + name + "._domainkey.example.com " + name
                                   + ".dkim.amazonses.com")
            << QString::fromLatin1(name + "._domainkey");
    }
}

void tst_SourceTables::legacyArticle()
{
    QFETCH(QString, quoted);
    QFETCH(QString, row);
    QFETCH(QString, host);
    QVERIFY(page(legacyPage).contains(quoted));
    const Plan plan = makePlan(domain(u"example.com"_s), amazon("amazon-ses-legacy"),
                               {{u"token"_s, {u"pmBGN/7MjnfhTKUZ06Enqq1PeGUaOkw8lGhcfwefcHU="_s}},
                                {u"dkimToken"_s, {u"aaa"_s, u"bbb"_s, u"ccc"_s}}});
    QCOMPARE(plan.records.size(), 4);
    QCOMPARE(plan.missing, QStringList());
    const qsizetype at = rowsOf(plan).indexOf(row);
    QVERIFY2(at >= 0, qPrintable(rowsOf(plan).join(u'\n')));
    QCOMPARE(plan.records.at(at).host, host);
}

void tst_SourceTables::legacyTokensStandSideBySide()
{
    const ZoneFile file =
        readZoneFile(u"_amazonses 60 IN TXT \"first=\"\n"_s, name(u"example.com"_s));
    const Plan plan =
        makePlan(domain(u"example.com"_s), amazon("amazon-ses-legacy"),
                 {{u"token"_s, {u"first="_s, u"second="_s}}, {u"dkimWay"_s, {u"none"_s}}},
                 {true, file.records});
    QCOMPARE(rowsOf(plan),
             (QStringList{u"TXT _amazonses.example.com \"first=\""_s,
                          u"TXT _amazonses.example.com \"second=\""_s}));
    QCOMPARE(plan.records.at(0).action, RecordAction::Keep);
    QCOMPARE(plan.records.at(1).action, RecordAction::Add);
    QCOMPARE(plan.records.at(1).undo, QStringList());
}

void tst_SourceTables::legacyApexForm()
{
    const Plan plan = makePlan(
        domain(u"abc.example.com"_s), amazon("amazon-ses-legacy"),
        {{u"token"_s, {u"first="_s}}, {u"place"_s, {u"apex"_s}}, {u"dkimWay"_s, {u"none"_s}}});
    QCOMPARE(rowsOf(plan), QStringList{u"TXT abc.example.com \"amazonses:first=\""_s});
    QCOMPARE(plan.records.first().host, u"abc"_s);
}

QTEST_GUILESS_MAIN(tst_SourceTables)
#include "tst_sourcetables.moc"
