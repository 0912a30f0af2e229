#include "core/hosts/dnshost.h"

#include <QTest>

using namespace sda;
using namespace Qt::StringLiterals;

namespace {

/// What the profile gives as printed in the panel.
QStringList printedWords(const DnsHost &host)
{
    const QMap<HostField, QString> fields{{HostField::Name, u"name"_s},
                                          {HostField::Type, u"type"_s},
                                          {HostField::Value, u"value"_s},
                                          {HostField::Priority, u"priority"_s},
                                          {HostField::Ttl, u"ttl"_s}};
    QStringList words;
    for (auto it = host.labels.begin(); it != host.labels.end(); ++it)
        words += fields.value(it.key()) + u'=' + it.value();
    for (auto type = host.labelsFor.begin(); type != host.labelsFor.end(); ++type) {
        for (auto it = type->begin(); it != type->end(); ++it)
            words += textOf(type.key()) + u' ' + fields.value(it.key()) + u'=' + it.value();
    }
    for (auto it = host.typeWords.begin(); it != host.typeWords.end(); ++it)
        words += textOf(it.key()) + u"="_s + it.value();
    if (!host.menu.isEmpty())
        words += u"menu="_s + host.menu.join(u" > "_s);
    for (auto it = host.menuFor.begin(); it != host.menuFor.end(); ++it)
        words += textOf(it.key()) + u" menu="_s + it->join(u" > "_s);
    if (!host.addButton.isEmpty())
        words += u"add="_s + host.addButton;
    return words;
}

QString rangeText(const DnsHost::Range &range)
{
    return u"%1-%2"_s.arg(range.from).arg(range.to);
}

QString ttlText(const DnsHost::Ttl &ttl)
{
    QStringList parts;
    if (ttl.usual)
        parts += QString::number(*ttl.usual);
    if (ttl.least)
        parts += u">="_s + QString::number(*ttl.least);
    return parts.join(u',');
}

/// What the profile gives as known about the form.
QStringList knownFacts(const DnsHost &host)
{
    using Dot = DnsHost::FinalDot;
    const QMap<Dot, QString> dots{{Dot::Never, u"never"_s},
                                  {Dot::Refused, u"refused"_s},
                                  {Dot::Optional, u"optional"_s},
                                  {Dot::Required, u"required"_s}};
    const auto yesNo = [](bool yes) { return yes ? u"yes"_s : u"no"_s; };
    QStringList facts;
    const auto add = [&](const QString &fact, bool isGiven, const QString &text) {
        if (isGiven && host.isVerified(fact))
            facts += fact + u'=' + text;
    };
    for (auto it = host.lines.begin(); it != host.lines.end(); ++it)
        add(u"lines"_s, true, it.value());
    add(u"nameStyle"_s, true,
        host.nameStyle == DnsHost::NameStyle::Full ? u"full"_s : u"relative"_s);
    add(u"apex"_s, true, host.apex.isEmpty() ? u"blank"_s : host.apex);
    add(u"finalDot"_s, true, dots.value(host.finalDot));
    add(u"quotesTxt"_s, true, yesNo(host.quotesTxt));
    add(u"txtLimit"_s, bool(host.txtLimit),
        QString::number(host.txtLimit.value_or(0)) + (host.txtLimitWithQuotes ? u"\"\""_s : u""_s));
    add(u"splitsLongTxt"_s, true, yesNo(host.splitsLongTxt));
    add(u"refusedInTxt"_s, !host.refusedInTxt.isEmpty(), host.refusedInTxt);
    add(u"losesEndBlanks"_s, host.losesEndBlanks, u"yes"_s);
    add(u"priority"_s, true,
        host.priority == DnsHost::Priority::InValue ? u"inValue"_s : u"ownField"_s);
    if (host.priorityRange)
        add(u"priorityRange"_s, true, rangeText(*host.priorityRange));
    add(u"defaultPriority"_s, bool(host.defaultPriority),
        QString::number(host.defaultPriority.value_or(0)));
    add(u"proxySwitch"_s, host.proxySwitch, u"yes"_s);
    if (host.delay)
        add(u"delay"_s, true, rangeText(*host.delay));
    if (host.ttl)
        add(u"ttl"_s, true, ttlText(*host.ttl));
    add(u"panelUrl"_s, !host.panelUrl.isEmpty(), host.panelUrl.toString());
    return facts;
}

struct Sourced
{
    QString id;
    QStringList words;
    QStringList facts;
};

/// What the sources show, written by hand and apart from the profiles: a label, a menu or a fact
/// that is added later without a source is not here. Before adding one, have the vendor's page, or
/// the panel itself, in front of you.
const QList<Sourced> &sourced()
{
    static const QList<Sourced> table{
        {u"alibaba"_s,
         {u"name=主机记录"_s},
         {u"quotesTxt=no"_s, u"txtLimit=512"_s, u"refusedInTxt=\""_s, u"losesEndBlanks=yes"_s,
          u"priorityRange=1-50"_s, u"panelUrl=https://dns.console.aliyun.com/"_s}},
        {u"azure"_s,
         {},
         {u"nameStyle=relative"_s, u"apex=@"_s, u"txtLimit=4096"_s, u"splitsLongTxt=yes"_s}},
        {u"bluehost"_s,
         {u"name=Host Record"_s, u"priority=Priority"_s, u"MX value=Points to"_s},
         {u"apex=@"_s, u"priority=ownField"_s, u"ttl=>=14400"_s,
          u"panelUrl=https://my.bluehost.com/"_s}},
        {u"cafe24"_s, {}, {u"apex=@"_s}},
        {u"cloudflare"_s,
         {},
         {u"nameStyle=relative"_s, u"apex=@"_s, u"quotesTxt=no"_s, u"splitsLongTxt=yes"_s,
          u"priority=ownField"_s, u"proxySwitch=yes"_s,
          u"panelUrl=https://dash.cloudflare.com/"_s}},
        {u"conoha"_s, {u"A=A(通常)"_s}, {u"nameStyle=relative"_s, u"apex=@"_s, u"ttl=3600"_s}},
        {u"cpanel"_s,
         {u"menu=Zone Editor"_s},
         {u"nameStyle=relative"_s, u"finalDot=optional"_s, u"priority=ownField"_s}},
        {u"digitalocean"_s, {}, {u"nameStyle=relative"_s, u"apex=@"_s, u"txtLimit=512\"\""_s}},
        {u"dns-made-easy"_s,
         {u"name=Name"_s},
         {u"nameStyle=relative"_s, u"apex=blank"_s, u"quotesTxt=yes"_s, u"txtLimit=255"_s}},
        {u"dnsimple"_s, {}, {u"txtLimit=1000"_s}},
        {u"dnspod"_s,
         {u"name=主机记录"_s, u"type=记录类型"_s, u"value=记录值"_s},
         {u"nameStyle=relative"_s, u"apex=@"_s, u"splitsLongTxt=yes"_s,
          u"panelUrl=https://console.cloud.tencent.com/cns"_s}},
        {u"dreamhost"_s, {}, {}},
        {u"dynadot"_s, {}, {}},
        {u"enom"_s, {}, {}},
        {u"gabia"_s,
         {u"name=호스트"_s, u"type=타입"_s, u"value=값/위치"_s, u"ttl=TTL"_s,
          u"menu=My가비아 > DNS 관리툴"_s},
         {u"nameStyle=relative"_s, u"apex=@"_s, u"finalDot=required"_s, u"delay=10-60"_s,
          u"ttl=600"_s}},
        {u"gandi"_s,
         {},
         {u"nameStyle=relative"_s, u"finalDot=required"_s, u"priority=ownField"_s, u"ttl=10800"_s,
          u"panelUrl=https://admin.gandi.net/domain"_s}},
        {u"godaddy"_s,
         {u"menu=My Products > DNS"_s, u"add=Add new record"_s},
         {u"nameStyle=relative"_s, u"apex=@"_s}},
        {u"google-cloud-dns"_s, {}, {}},
        {u"hetzner"_s, {}, {u"finalDot=required"_s}},
        {u"hostgator"_s, {}, {}},
        {u"hosting-kr"_s, {u"menu=DNS 레코드 관리"_s}, {u"delay=20-40"_s, u"ttl=180"_s}},
        {u"hostinger"_s,
         {u"name=Name"_s, u"priority=Priority"_s, u"MX value=Mail Server"_s},
         {u"nameStyle=relative"_s, u"priority=ownField"_s,
          u"panelUrl=https://hpanel.hostinger.com/"_s}},
        {u"huawei-cloud"_s, {}, {u"quotesTxt=no"_s, u"refusedInTxt=\\\""_s}},
        {u"infomaniak"_s, {}, {}},
        {u"ionos"_s,
         {u"name=Name"_s, u"priority=Priority"_s, u"MX value=Points to"_s},
         {u"nameStyle=relative"_s, u"priority=ownField"_s,
          u"panelUrl=https://my.ionos.com/domains"_s}},
        {u"kagoya"_s, {}, {u"delay=0-15"_s}},
        {u"linode"_s, {}, {u"finalDot=optional"_s}},
        {u"lolipop"_s, {}, {}},
        {u"loopia"_s, {}, {u"txtLimit=450"_s}},
        {u"muumuu"_s,
         {u"name=サブドメイン"_s, u"type=種別"_s, u"value=内容"_s},
         {u"nameStyle=relative"_s, u"apex=blank"_s, u"finalDot=never"_s, u"txtLimit=255"_s,
          u"priority=ownField"_s, u"defaultPriority=50"_s, u"delay=0-60"_s, u"ttl=3600"_s,
          u"panelUrl=https://muumuu-domain.com/"_s}},
        {u"name-com"_s,
         {},
         {u"quotesTxt=no"_s, u"refusedInTxt=\""_s,
          u"panelUrl=https://www.name.com/account/domain"_s}},
        {u"namecheap"_s,
         {u"CNAME menu=Host Records"_s, u"MX menu=Mail Settings > Custom MX"_s,
          u"TXT menu=Host Records"_s},
         {u"quotesTxt=no"_s, u"refusedInTxt=\""_s, u"priority=ownField"_s,
          u"panelUrl=https://ap.www.namecheap.com/domains/list"_s}},
        {u"namesilo"_s, {}, {}},
        {u"naver-cloud"_s, {}, {}},
        {u"netlify"_s, {}, {u"panelUrl=https://app.netlify.com/"_s}},
        {u"network-solutions"_s, {}, {}},
        {u"ns1"_s, {}, {u"panelUrl=https://my.nsone.net/"_s}},
        {u"onamae"_s,
         {u"name=ホスト名"_s, u"type=TYPE"_s, u"value=VALUE"_s, u"priority=優先"_s, u"ttl=TTL"_s},
         {u"nameStyle=relative"_s, u"apex=blank"_s, u"priority=ownField"_s}},
        {u"ovh"_s, {}, {u"panelUrl=https://www.ovh.com/manager"_s}},
        {u"porkbun"_s,
         {u"name=Host"_s, u"value=Answer"_s, u"priority=Priority"_s},
         {u"nameStyle=relative"_s, u"losesEndBlanks=yes"_s, u"priority=ownField"_s}},
        {u"route53"_s,
         {},
         {u"nameStyle=relative"_s, u"apex=blank"_s, u"finalDot=optional"_s, u"quotesTxt=yes"_s,
          u"splitsLongTxt=no"_s, u"priority=inValue"_s,
          u"panelUrl=https://console.aws.amazon.com/route53/v2/hostedzones"_s}},
        {u"sakura"_s,
         {u"name=エントリ名"_s},
         {u"nameStyle=relative"_s, u"finalDot=required"_s, u"txtLimit=255"_s, u"delay=0-2880"_s}},
        {u"sakura-cloud"_s, {}, {u"quotesTxt=no"_s, u"txtLimit=500"_s, u"refusedInTxt=\"\\"_s}},
        {u"siteground"_s, {}, {}},
        {u"spaceship"_s, {}, {}},
        {u"squarespace"_s,
         {u"name=Host"_s, u"priority=Priority"_s, u"MX value=Mail Server"_s},
         {u"priority=ownField"_s, u"ttl=14400"_s,
          u"panelUrl=https://account.squarespace.com/domains"_s}},
        {u"star-domain"_s, {}, {}},
        {u"transip"_s, {}, {u"txtLimit=1024"_s}},
        {u"value-domain"_s,
         {},
         {u"lines=cname %name% %value%"_s, u"lines=mx %name% %priority% %value%"_s,
          u"lines=txt %name% %value%"_s, u"nameStyle=relative"_s, u"apex=@"_s,
          u"finalDot=required"_s, u"quotesTxt=no"_s}},
        {u"vercel"_s,
         {u"priority=Priority"_s},
         {u"nameStyle=relative"_s, u"priority=ownField"_s,
          u"panelUrl=https://vercel.com/dashboard/domains"_s}},
        {u"whois-kr"_s,
         {u"MX menu=MX 레코드 관리"_s, u"TXT menu=SPF(TXT) 레코드 관리"_s},
         {u"delay=120-120"_s}},
        {u"wix"_s,
         {u"name=Host Name"_s},
         {u"nameStyle=relative"_s, u"apex=blank"_s, u"ttl=3600"_s,
          u"panelUrl=https://manage.wix.com/account/domains"_s}},
        {u"wordpress-com"_s, {}, {u"finalDot=refused"_s}},
        {u"xserver"_s,
         {u"name=ホスト名"_s, u"type=種別"_s, u"value=内容"_s, u"priority=優先度"_s, u"ttl=TTL"_s},
         {u"nameStyle=relative"_s, u"apex=blank"_s, u"quotesTxt=no"_s, u"priority=ownField"_s}},
    };
    return table;
}

} // namespace

class tst_HostSources : public QObject
{
    Q_OBJECT

private slots:
    void tableHasEveryHost();
    void nothingIsInvented_data();
    void nothingIsInvented();
    void saysWhichNameServersAreGuesses();
    void guessesAreTheCommonForm();
};

void tst_HostSources::tableHasEveryHost()
{
    QStringList inTable;
    for (const Sourced &one : sourced())
        inTable += one.id;
    QStringList built;
    for (const DnsHost &host : builtInDnsHosts())
        built += host.id;
    QCOMPARE(built, inTable);
    QVERIFY(built.size() >= 50);
}

void tst_HostSources::nothingIsInvented_data()
{
    QTest::addColumn<qsizetype>("at");
    for (qsizetype i = 0; i < sourced().size(); ++i)
        QTest::addRow("%s", qPrintable(sourced()[i].id)) << i;
}

void tst_HostSources::nothingIsInvented()
{
    QFETCH(qsizetype, at);
    const Sourced &source = sourced()[at];
    const DnsHost *host = findDnsHost(source.id);
    QVERIFY(host);
    QCOMPARE(printedWords(*host), source.words);
    QCOMPARE(knownFacts(*host), source.facts);
}

void tst_HostSources::saysWhichNameServersAreGuesses()
{
    QStringList guessed;
    for (const DnsHost &host : builtInDnsHosts()) {
        if (!host.isVerified(u"nameServers"_s))
            guessed += host.id;
    }
    QCOMPARE(guessed, (QStringList{u"dns-made-easy"_s, u"huawei-cloud"_s, u"transip"_s}));
}

void tst_HostSources::guessesAreTheCommonForm()
{
    // Where nothing is known the person sees what most panels want.
    const DnsHost common;
    for (const DnsHost &host : builtInDnsHosts()) {
        // Nobody has looked at these two, but their vendors' own tools write values that way.
        if (host.id == "google-cloud-dns"_L1 || host.id == "ovh"_L1)
            continue;
        if (!host.isVerified(u"nameStyle"_s))
            QCOMPARE(host.nameStyle, common.nameStyle);
        if (!host.isVerified(u"apex"_s))
            QCOMPARE(host.apex, u"@"_s);
        if (!host.isVerified(u"quotesTxt"_s))
            QCOMPARE(host.quotesTxt, common.quotesTxt);
        if (!host.isVerified(u"splitsLongTxt"_s))
            QCOMPARE(host.splitsLongTxt, common.splitsLongTxt);
        if (!host.isVerified(u"priority"_s) && host.lines.isEmpty())
            QCOMPARE(host.priority, common.priority);
    }
}

QTEST_GUILESS_MAIN(tst_HostSources)
#include "tst_hostsources.moc"
