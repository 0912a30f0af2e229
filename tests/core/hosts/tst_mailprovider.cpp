#include "core/hosts/mailprovider.h"

#include "core/hosts/namepattern.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace sda;
using namespace Qt::StringLiterals;

namespace {

DnsName name(const QString &text)
{
    return DnsName::fromText(text).value();
}

QString idOfProvider(const QString &exchange)
{
    const MailProvider *provider = mailProviderOf(name(exchange));
    return provider ? provider->id : QString();
}

const MailProvider &provider(const QString &id)
{
    const auto &all = builtInMailProviders();
    const auto found =
        std::ranges::find_if(all, [&](const MailProvider &one) { return one.id == id; });
    Q_ASSERT(found != all.end());
    return *found;
}

QJsonObject goodProvider()
{
    return {{u"id"_s, u"good"_s},
            {u"name"_s, u"Good Mail"_s},
            {u"mx"_s, QJsonArray{u"mx*.good.test"_s, u"*.in.good.test"_s}},
            {u"spf"_s, QJsonArray{u"_spf.good.test"_s}},
            {u"helpUrl"_s, u"https://good.test/mx"_s},
            {u"ambiguous"_s, true},
            {u"unverified"_s, true}};
}

std::variant<QList<MailProvider>, Finding> parse(const QJsonArray &list)
{
    return parseMailProviders(QJsonDocument(list).toJson(), u"mail.json"_s);
}

} // namespace

class tst_MailProvider : public QObject
{
    Q_OBJECT

private slots:
    void fileIsGood();
    void namesAreUnique();
    void everyPatternLeadsToItsProvider();
    void noPatternFitsAWholeRegistry();
    void spfIncludesAreNames();
    void providersWriteTheirOwnNames();
    void recognises_data();
    void recognises();
    void leavesOthersUnknown_data();
    void leavesOthersUnknown();
    void saysProbablyWhereItIsNotSure();
    void readsEveryMember();
    void needsOnlyIdNameAndPatterns();
    void namesThePlaceOfAFault_data();
    void namesThePlaceOfAFault();
    void refusesTheSameIdTwice();
    void refusesWhatIsNoList();
};

void tst_MailProvider::fileIsGood()
{
    QFile file(QStringLiteral(SDA_SOURCE_DIR "/resources/mailproviders.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto parsed = parseMailProviders(file.readAll(), u"mailproviders.json"_s);
    if (const auto *why = std::get_if<Finding>(&parsed))
        QFAIL(qPrintable(why->text(Arg::Place) + why->text(Arg::Text)));
    const auto &providers = std::get<QList<MailProvider>>(parsed);
    QVERIFY(providers.size() >= 60);
    QCOMPARE(builtInMailProviders().size(), providers.size());
}

void tst_MailProvider::namesAreUnique()
{
    QSet<QString> names;
    for (const MailProvider &one : builtInMailProviders()) {
        QVERIFY2(!names.contains(one.name.toLower()), qPrintable(one.name));
        names.insert(one.name.toLower());
    }
}

void tst_MailProvider::everyPatternLeadsToItsProvider()
{
    for (const MailProvider &one : builtInMailProviders()) {
        for (const QString &pattern : one.mxPatterns) {
            QString exchange = pattern;
            exchange.replace(u'*', u'7');
            const auto fitting =
                std::ranges::count_if(builtInMailProviders(), [&](const MailProvider &other) {
                    return std::ranges::any_of(other.mxPatterns, [&](const QString &theirs) {
                        return fitsNamePattern(name(exchange), theirs);
                    });
                });
            QVERIFY2(fitting == 1, qPrintable(pattern));
            QCOMPARE(idOfProvider(exchange), one.id);
        }
    }
}

void tst_MailProvider::noPatternFitsAWholeRegistry()
{
    // Everybody can have a name below co.jp, ne.jp or co.kr.
    const QStringList shared{u"co"_s, u"ne"_s, u"or"_s, u"ad"_s, u"com"_s, u"net"_s, u"org"_s};
    for (const MailProvider &one : builtInMailProviders()) {
        for (const QString &pattern : one.mxPatterns) {
            const QStringList labels = pattern.split(u'.');
            if (labels.last().size() != 2 || !shared.contains(labels[labels.size() - 2]))
                continue;
            QVERIFY2(labels.size() > 2 && !labels[labels.size() - 3].contains(u'*'),
                     qPrintable(pattern));
        }
    }
}

void tst_MailProvider::spfIncludesAreNames()
{
    QVERIFY(provider(u"google"_s).spfIncludes.contains(u"_spf.google.com"_s));
    QVERIFY(provider(u"microsoft365"_s).spfIncludes.contains(u"spf.protection.outlook.com"_s));
    QVERIFY(provider(u"tencent-exmail"_s).spfIncludes.contains(u"spf.mail.qq.com"_s));
    QVERIFY(provider(u"sakura"_s).spfIncludes.isEmpty());
}

void tst_MailProvider::providersWriteTheirOwnNames()
{
    QCOMPARE(provider(u"sakura"_s).name, u"さくらインターネット"_s);
    QCOMPARE(provider(u"muumuu-mail"_s).name, u"ムームーメール"_s);
    QCOMPARE(provider(u"naver-works"_s).name, u"네이버웍스"_s);
    QCOMPARE(provider(u"cafe24"_s).name, u"카페24"_s);
    QCOMPARE(provider(u"alibaba-mail"_s).name, u"阿里邮箱"_s);
}

void tst_MailProvider::recognises_data()
{
    QTest::addColumn<QString>("exchange");
    QTest::addColumn<QString>("id");
    const auto row = [](const char *exchange, const char *id) {
        QTest::addRow("%s is %s", exchange, id)
            << QString::fromLatin1(exchange) << QString::fromLatin1(id);
    };
    row("smtp.google.com", "google");
    row("ASPMX.L.GOOGLE.COM.", "google");
    row("alt3.aspmx.l.google.com", "google");
    row("aspmx2.googlemail.com", "google");
    row("example-co-jp.mail.protection.outlook.com", "microsoft365");
    row("example-com.mx.microsoft", "microsoft365");
    row("example-com.j-v1.mx.microsoft", "microsoft365");
    row("jp1-aspmx2.worksmobile.com", "line-works");
    row("kr1-aspmx1.worksmobile.com", "naver-works");
    row("sv1234.xserver.jp", "xserver");
    row("www2345.sakura.ne.jp", "sakura");
    row("mx01.lolipop.jp", "lolipop");
    row("mx01.muumuu-mail.com", "muumuu-mail");
    row("mail89.onamae.ne.jp", "onamae");
    row("mx-proxy502.heteml.jp", "heteml");
    row("mail1004.conoha.ne.jp", "conoha");
    row("mgws317.kagoya.net", "kagoya");
    row("ham1005.secure.ne.jp", "cpi");
    row("mx3.naver.com", "naver");
    row("alt.aspmx.daum.net", "daum");
    row("spam.cafe24.com", "cafe24");
    row("mailapp.hiworks.co.kr", "hiworks");
    row("aspmx.whoisworks.com", "whois");
    row("mxbiz2.qq.com", "tencent-exmail");
    row("mx2.qq.com", "qq-mail");
    row("mxn.mxhichina.com", "alibaba-mail");
    row("mx1.qiye.aliyun.com", "alibaba-mail");
    row("qiye163mx01.mxmail.netease.com", "netease-qiye");
    row("mx.zoho.com", "zoho");
    row("mx2.zoho.eu", "zoho");
    row("mx3.zoho.jp", "zoho");
    row("mx.zoho.in", "zoho");
    row("mx-biz.mail.am0.yahoodns.net", "yahoo-business");
    row("mx01.mail.icloud.com", "icloud");
    row("in1-smtp.messagingengine.com", "fastmail");
    row("mail.protonmail.ch", "proton");
    row("mx.yandex.net", "yandex");
    row("mailstore1.secureserver.net", "godaddy");
    row("smtp.asia.secureserver.net", "godaddy");
    row("us-smtp-inbound-1.mimecast.com", "mimecast");
    row("mxa-00512b01.gslb.pphosted.com", "proofpoint");
    row("mx0a-00512b01.pphosted.com", "proofpoint");
    row("d226511.b.ess.uk.barracudanetworks.com", "barracuda");
    row("d40321a.ess.barracudanetworks.com", "barracuda");
    row("isaac.mx.cloudflare.net", "cloudflare");
    row("mx1.forwardemail.net", "forward-email");
    row("inbound-smtp.us-east-1.amazonaws.com", "amazon-inbound");
    row("mxb.eu.mailgun.org", "mailgun");
    row("mx.sendgrid.net", "sendgrid");
}

void tst_MailProvider::recognises()
{
    QFETCH(QString, exchange);
    QFETCH(QString, id);
    QCOMPARE(idOfProvider(exchange), id);
}

void tst_MailProvider::leavesOthersUnknown_data()
{
    QTest::addColumn<QString>("exchange");
    QTest::addRow("own server") << u"mail.example.com"_s;
    QTest::addRow("null MX (RFC 7505)") << u"."_s;
    QTest::addRow("one label") << u"localhost"_s;
    QTest::addRow("provider's name in front") << u"aspmx.l.google.com.evil.example"_s;
    QTest::addRow("provider's domain in another") << u"google.com.example"_s;
    QTest::addRow("one letter more in front") << u"xqq.com"_s;
    QTest::addRow("one letter more in the domain") << u"mxbiz1.xqq.com"_s;
    QTest::addRow("the company's other hosts") << u"www.google.com"_s;
    QTest::addRow("domain doubled by the panel") << u"mxbiz1.qq.com.example.com"_s;
    QTest::addRow("star is one label only") << u"a.b.mail.protection.outlook.com"_s;
    QTest::addRow("star is not no label") << u"mail.protection.outlook.com"_s;
    QTest::addRow("a letter is missing") << u"mx1.fowardemail.net"_s;
    QTest::addRow("unused address of a tenant") << u"ms29696915.msv1.invalid.outlook.com"_s;
    QTest::addRow("MAIL FROM receives bounces only") << u"feedback-smtp.us-east-1.amazonses.com"_s;
    QTest::addRow("rented server, not the mail product") << u"ik1-123-4567.vs.sakura.ne.jp"_s;
    QTest::addRow("escaped dot makes no label") << u"aspmx\\.l.google.com"_s;
}

void tst_MailProvider::leavesOthersUnknown()
{
    QFETCH(QString, exchange);
    QCOMPARE(mailProviderOf(name(exchange)), nullptr);
}

void tst_MailProvider::saysProbablyWhereItIsNotSure()
{
    QVERIFY(provider(u"tencent-exmail"_s).ambiguous);
    QVERIFY(!provider(u"tencent-exmail"_s).unverified);
    QVERIFY(provider(u"amazon-inbound"_s).ambiguous);
    QVERIFY(provider(u"value-domain"_s).unverified);
    QVERIFY(!provider(u"google"_s).ambiguous);
    QVERIFY(!provider(u"google"_s).unverified);
}

void tst_MailProvider::readsEveryMember()
{
    const auto parsed = parse({goodProvider()});
    QVERIFY(std::holds_alternative<QList<MailProvider>>(parsed));
    const auto &list = std::get<QList<MailProvider>>(parsed);
    QCOMPARE(list.size(), 1);
    QCOMPARE(list[0].id, u"good"_s);
    QCOMPARE(list[0].name, u"Good Mail"_s);
    QCOMPARE(list[0].mxPatterns, (QStringList{u"mx*.good.test"_s, u"*.in.good.test"_s}));
    QCOMPARE(list[0].spfIncludes, QStringList{u"_spf.good.test"_s});
    QCOMPARE(list[0].helpUrl, QUrl(u"https://good.test/mx"_s));
    QVERIFY(list[0].ambiguous);
    QVERIFY(list[0].unverified);
}

void tst_MailProvider::needsOnlyIdNameAndPatterns()
{
    QJsonObject object = goodProvider();
    for (const QString &key : {u"spf"_s, u"helpUrl"_s, u"ambiguous"_s, u"unverified"_s})
        object.remove(key);
    const auto parsed = parse({object});
    QVERIFY(std::holds_alternative<QList<MailProvider>>(parsed));
    const MailProvider &one = std::get<QList<MailProvider>>(parsed).first();
    QVERIFY(one.spfIncludes.isEmpty());
    QVERIFY(one.helpUrl.isEmpty());
    QVERIFY(!one.ambiguous);
    QVERIFY(!one.unverified);
}

void tst_MailProvider::namesThePlaceOfAFault_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("place");
    const QJsonValue none(QJsonValue::Undefined);
    const auto list = [](const QString &text) {
        return QJsonValue(QJsonArray{u"mx.good.test"_s, text});
    };
    QTest::addRow("no id") << u"id"_s << none << u"$[1].id"_s;
    QTest::addRow("id in capitals") << u"id"_s << QJsonValue(u"Good"_s) << u"$[1].id"_s;
    QTest::addRow("name is a number") << u"name"_s << QJsonValue(1) << u"$[1].name"_s;
    QTest::addRow("no patterns") << u"mx"_s << none << u"$[1].mx"_s;
    QTest::addRow("patterns are no list") << u"mx"_s << QJsonValue(u"mx.a.b"_s) << u"$[1].mx"_s;
    QTest::addRow("pattern is a number") << u"mx"_s << QJsonValue(QJsonArray{1}) << u"$[1].mx[0]"_s;
    QTest::addRow("pattern for everything") << u"mx"_s << list(u"*.com"_s) << u"$[1].mx[1]"_s;
    QTest::addRow("pattern of any ending") << u"mx"_s << list(u"mx.good.*"_s) << u"$[1].mx[1]"_s;
    QTest::addRow("pattern in capitals") << u"mx"_s << list(u"MX.good.test"_s) << u"$[1].mx[1]"_s;
    QTest::addRow("pattern with final dot")
        << u"mx"_s << list(u"mx.good.test."_s) << u"$[1].mx[1]"_s;
    QTest::addRow("SPF include with the mechanism")
        << u"spf"_s << list(u"include:good.test"_s) << u"$[1].spf[1]"_s;
    QTest::addRow("SPF include is empty") << u"spf"_s << list(QString()) << u"$[1].spf[1]"_s;
    QTest::addRow("help on disk") << u"helpUrl"_s << QJsonValue(u"file:///etc/passwd"_s)
                                  << u"$[1].helpUrl"_s;
    QTest::addRow("flag is a text")
        << u"unverified"_s << QJsonValue(u"yes"_s) << u"$[1].unverified"_s;
    QTest::addRow("unknown member") << u"ambigous"_s << QJsonValue(true) << u"$[1].ambigous"_s;
}

void tst_MailProvider::namesThePlaceOfAFault()
{
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    QFETCH(QString, place);
    QJsonObject first = goodProvider();
    first.insert(u"id"_s, u"first"_s);
    QJsonObject object = goodProvider();
    object.insert(member, value); // undefined removes
    const auto result = parse({first, object});
    QVERIFY(std::holds_alternative<Finding>(result));
    const auto &why = std::get<Finding>(result);
    QCOMPARE(why.code(), FindingCode::ProfileInvalid);
    QCOMPARE(why.text(Arg::File), u"mail.json"_s);
    QCOMPARE(why.text(Arg::Place), place);
}

void tst_MailProvider::refusesTheSameIdTwice()
{
    const auto result = parse({goodProvider(), goodProvider()});
    QVERIFY(std::holds_alternative<Finding>(result));
    QCOMPARE(std::get<Finding>(result).text(Arg::Place), u"$[1].id"_s);
}

void tst_MailProvider::refusesWhatIsNoList()
{
    const auto broken = parseMailProviders("[{\"id\": ", u"x.json"_s);
    QVERIFY(std::holds_alternative<Finding>(broken));
    QCOMPARE(std::get<Finding>(broken).code(), FindingCode::ProfileInvalid);
    QVERIFY(std::get<Finding>(broken).text(Arg::Place).startsWith(u'@'));
    const auto object = parseMailProviders("{}", u"x.json"_s);
    QVERIFY(std::holds_alternative<Finding>(object));
    QCOMPARE(std::get<Finding>(object).text(Arg::Place), u"$"_s);
    const auto number = parseMailProviders("[1]", u"x.json"_s);
    QVERIFY(std::holds_alternative<Finding>(number));
    QCOMPARE(std::get<Finding>(number).text(Arg::Place), u"$[0]"_s);
}

QTEST_GUILESS_MAIN(tst_MailProvider)
#include "tst_mailprovider.moc"
