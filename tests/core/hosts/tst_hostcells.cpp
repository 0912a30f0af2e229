#include "core/hosts/dnshost.h"

#include <QTest>

#include <algorithm>

using namespace sda;
using namespace Qt::StringLiterals;

namespace {

DnsName name(const QString &text)
{
    return DnsName::fromText(text).value();
}

const DnsName &zone()
{
    static const DnsName zone = name(u"example.com"_s);
    return zone;
}

/// As long as a 2048-bit key.
QString longKey()
{
    return u"v=DKIM1; k=rsa; p="_s + QString(392, u'A');
}

RecordText mx(const QString &at, const QString &target, std::optional<int> priority)
{
    return {.name = name(at), .type = RecordType::Mx, .value = target, .priority = priority};
}

RecordText txt(const QString &at, const QString &value)
{
    return {.name = name(at), .type = RecordType::Txt, .value = value};
}

RecordText cname(const QString &at, const QString &target)
{
    return {.name = name(at), .type = RecordType::Cname, .value = target};
}

/// One of each kind, at the domain itself and below a sub-domain.
const QList<RecordText> &records()
{
    static const QList<RecordText> list{
        mx(u"example.com"_s, u"mxbiz1.qq.com"_s, 5),
        mx(u"abc.example.com"_s, u"feedback-smtp.us-east-1.amazonses.com"_s, 10),
        txt(u"example.com"_s, u"v=spf1 include:qcloudmail.com ~all"_s),
        txt(u"qcloud._domainkey.example.com"_s, longKey()),
        cname(u"a._domainkey.abc.example.com"_s, u"a.dkim.amazonses.com"_s),
        txt(u"_dmarc.abc.example.com"_s, u"v=DMARC1; p=none"_s),
    };
    return list;
}

/// "label=text", "-" for a label that is not known, "?" behind what has to be checked.
QString shown(const HostCell &cell)
{
    const QString label = cell.wholeLine ? u"line"_s : cell.label.isEmpty() ? u"-"_s : cell.label;
    QString text = cell.text;
    text.replace(longKey(), "<key>"_L1);
    text.replace(longKey().left(255), "<key 1>"_L1);
    text.replace(u'"' + longKey().mid(255) + u'"', "\"<key 2>\""_L1);
    return label + u'=' + text + (cell.pleaseCheck ? u"?"_s : u""_s);
}

QStringList shown(const DnsHost *host, const RecordText &record)
{
    QStringList texts;
    for (const HostCell &cell : cellsFor(host, record, zone()))
        texts += shown(cell);
    return texts;
}

QString typed(const DnsHost &host, HostField field, const RecordText &record)
{
    for (const HostCell &cell : cellsFor(&host, record, zone())) {
        if (cell.field == field)
            return cell.text;
    }
    return u"no such field"_s;
}

DnsHost builtIn(const QString &id)
{
    return *findDnsHost(id);
}

struct Panel
{
    QString host;
    QStringList forms; ///< of records(), cells parted by " / "
};

const QList<Panel> &panels()
{
    static const QList<Panel> list{
        {u"muumuu"_s,
         {u"サブドメイン= / 種別=MX / 内容=mxbiz1.qq.com / -=5? / -=600?"_s,
          u"サブドメイン=abc / 種別=MX / 内容=feedback-smtp.us-east-1.amazonses.com / -=10? / -=600?"_s,
          u"サブドメイン= / 種別=TXT / 内容=v=spf1 include:qcloudmail.com ~all? / -=600?"_s,
          u"サブドメイン=qcloud._domainkey / 種別=TXT / 内容=<key>? / -=600?"_s,
          u"サブドメイン=a._domainkey.abc / 種別=CNAME / 内容=a.dkim.amazonses.com / -=600?"_s,
          u"サブドメイン=_dmarc.abc / 種別=TXT / 内容=v=DMARC1; p=none? / -=600?"_s}},
        {u"onamae"_s,
         {u"ホスト名= / TYPE=MX / VALUE=mxbiz1.qq.com? / 優先=5 / TTL=600"_s,
          u"ホスト名=abc / TYPE=MX / VALUE=feedback-smtp.us-east-1.amazonses.com? / 優先=10 / TTL=600"_s,
          u"ホスト名= / TYPE=TXT / VALUE=v=spf1 include:qcloudmail.com ~all? / TTL=600"_s,
          u"ホスト名=qcloud._domainkey / TYPE=TXT / VALUE=<key>? / TTL=600"_s,
          u"ホスト名=a._domainkey.abc / TYPE=CNAME / VALUE=a.dkim.amazonses.com? / TTL=600"_s,
          u"ホスト名=_dmarc.abc / TYPE=TXT / VALUE=v=DMARC1; p=none? / TTL=600"_s}},
        {u"xserver"_s,
         {u"ホスト名= / 種別=MX / 内容=mxbiz1.qq.com? / 優先度=5 / TTL=600"_s,
          u"ホスト名=abc / 種別=MX / 内容=feedback-smtp.us-east-1.amazonses.com? / 優先度=10 / TTL=600"_s,
          u"ホスト名= / 種別=TXT / 内容=v=spf1 include:qcloudmail.com ~all / TTL=600"_s,
          u"ホスト名=qcloud._domainkey / 種別=TXT / 内容=<key>? / TTL=600"_s,
          u"ホスト名=a._domainkey.abc / 種別=CNAME / 内容=a.dkim.amazonses.com? / TTL=600"_s,
          u"ホスト名=_dmarc.abc / 種別=TXT / 内容=v=DMARC1; p=none / TTL=600"_s}},
        {u"sakura"_s,
         {u"エントリ名=@? / -=MX? / -=mxbiz1.qq.com.? / -=5? / -=600?"_s,
          u"エントリ名=abc / -=MX? / -=feedback-smtp.us-east-1.amazonses.com.? / -=10? / -=600?"_s,
          u"エントリ名=@? / -=TXT? / -=v=spf1 include:qcloudmail.com ~all? / -=600?"_s,
          u"エントリ名=qcloud._domainkey / -=TXT? / -=<key>? / -=600?"_s,
          u"エントリ名=a._domainkey.abc / -=CNAME? / -=a.dkim.amazonses.com.? / -=600?"_s,
          u"エントリ名=_dmarc.abc / -=TXT? / -=v=DMARC1; p=none? / -=600?"_s}},
        {u"value-domain"_s,
         {u"line=mx @ 5 mxbiz1.qq.com.?"_s,
          u"line=mx abc 10 feedback-smtp.us-east-1.amazonses.com.?"_s,
          u"line=txt @ v=spf1 include:qcloudmail.com ~all"_s,
          u"line=txt qcloud._domainkey <key>?"_s,
          u"line=cname a._domainkey.abc a.dkim.amazonses.com."_s,
          u"line=txt _dmarc.abc v=DMARC1; p=none"_s}},
        {u"conoha"_s,
         {u"-=@? / -=MX? / -=mxbiz1.qq.com? / -=5? / -=600?"_s,
          u"-=abc? / -=MX? / -=feedback-smtp.us-east-1.amazonses.com? / -=10? / -=600?"_s,
          u"-=@? / -=TXT? / -=v=spf1 include:qcloudmail.com ~all? / -=600?"_s,
          u"-=qcloud._domainkey? / -=TXT? / -=<key>? / -=600?"_s,
          u"-=a._domainkey.abc? / -=CNAME? / -=a.dkim.amazonses.com? / -=600?"_s,
          u"-=_dmarc.abc? / -=TXT? / -=v=DMARC1; p=none? / -=600?"_s}},
        {u"gabia"_s,
         {u"호스트=@ / 타입=MX / 값/위치=mxbiz1.qq.com. / -=5? / TTL=600"_s,
          u"호스트=abc / 타입=MX / 값/위치=feedback-smtp.us-east-1.amazonses.com. / -=10? / TTL=600"_s,
          u"호스트=@ / 타입=TXT / 값/위치=v=spf1 include:qcloudmail.com ~all? / TTL=600"_s,
          u"호스트=qcloud._domainkey / 타입=TXT / 값/위치=<key>? / TTL=600"_s,
          u"호스트=a._domainkey.abc / 타입=CNAME / 값/위치=a.dkim.amazonses.com. / TTL=600"_s,
          u"호스트=_dmarc.abc / 타입=TXT / 값/위치=v=DMARC1; p=none? / TTL=600"_s}},
        {u"dnspod"_s,
         {u"主机记录=@ / 记录类型=MX / 记录值=mxbiz1.qq.com.? / -=5? / -=600?"_s,
          u"主机记录=abc / 记录类型=MX / 记录值=feedback-smtp.us-east-1.amazonses.com.? / -=10? / -=600?"_s,
          u"主机记录=@ / 记录类型=TXT / 记录值=v=spf1 include:qcloudmail.com ~all? / -=600?"_s,
          u"主机记录=qcloud._domainkey / 记录类型=TXT / 记录值=<key>? / -=600?"_s,
          u"主机记录=a._domainkey.abc / 记录类型=CNAME / 记录值=a.dkim.amazonses.com.? / -=600?"_s,
          u"主机记录=_dmarc.abc / 记录类型=TXT / 记录值=v=DMARC1; p=none? / -=600?"_s}},
        {u"alibaba"_s,
         {u"主机记录=@? / -=MX? / -=mxbiz1.qq.com? / -=5? / -=600?"_s,
          u"主机记录=abc? / -=MX? / -=feedback-smtp.us-east-1.amazonses.com? / -=10? / -=600?"_s,
          u"主机记录=@? / -=TXT? / -=v=spf1 include:qcloudmail.com ~all? / -=600?"_s,
          u"主机记录=qcloud._domainkey? / -=TXT? / -=<key>? / -=600?"_s,
          u"主机记录=a._domainkey.abc? / -=CNAME? / -=a.dkim.amazonses.com? / -=600?"_s,
          u"主机记录=_dmarc.abc? / -=TXT? / -=v=DMARC1; p=none? / -=600?"_s}},
        {u"cloudflare"_s,
         {u"-=@? / -=MX? / -=mxbiz1.qq.com? / -=5? / -=600?"_s,
          u"-=abc? / -=MX? / -=feedback-smtp.us-east-1.amazonses.com? / -=10? / -=600?"_s,
          u"-=@? / -=TXT? / -=v=spf1 include:qcloudmail.com ~all? / -=600?"_s,
          u"-=qcloud._domainkey? / -=TXT? / -=<key>? / -=600?"_s,
          u"-=a._domainkey.abc? / -=CNAME? / -=a.dkim.amazonses.com? / -=600?"_s,
          u"-=_dmarc.abc? / -=TXT? / -=v=DMARC1; p=none? / -=600?"_s}},
        {u"route53"_s,
         {u"-=? / -=MX? / -=5 mxbiz1.qq.com? / -=600?"_s,
          u"-=abc? / -=MX? / -=10 feedback-smtp.us-east-1.amazonses.com? / -=600?"_s,
          u"-=? / -=TXT? / -=\"v=spf1 include:qcloudmail.com ~all\"? / -=600?"_s,
          u"-=qcloud._domainkey? / -=TXT? / -=\"<key 1>\" \"<key 2>\"? / -=600?"_s,
          u"-=a._domainkey.abc? / -=CNAME? / -=a.dkim.amazonses.com? / -=600?"_s,
          u"-=_dmarc.abc? / -=TXT? / -=\"v=DMARC1; p=none\"? / -=600?"_s}},
        {u"google-cloud-dns"_s,
         {u"-=? / -=MX? / -=5 mxbiz1.qq.com.? / -=600?"_s,
          u"-=abc? / -=MX? / -=10 feedback-smtp.us-east-1.amazonses.com.? / -=600?"_s,
          u"-=? / -=TXT? / -=\"v=spf1 include:qcloudmail.com ~all\"? / -=600?"_s,
          u"-=qcloud._domainkey? / -=TXT? / -=\"<key 1>\" \"<key 2>\"? / -=600?"_s,
          u"-=a._domainkey.abc? / -=CNAME? / -=a.dkim.amazonses.com.? / -=600?"_s,
          u"-=_dmarc.abc? / -=TXT? / -=\"v=DMARC1; p=none\"? / -=600?"_s}},
        {u"squarespace"_s,
         {u"Host=@? / -=MX? / Mail Server=mxbiz1.qq.com? / Priority=5 / -=600?"_s,
          u"Host=abc? / -=MX? / Mail Server=feedback-smtp.us-east-1.amazonses.com? / Priority=10 / -=600?"_s,
          u"Host=@? / -=TXT? / -=v=spf1 include:qcloudmail.com ~all? / -=600?"_s,
          u"Host=qcloud._domainkey? / -=TXT? / -=<key>? / -=600?"_s,
          u"Host=a._domainkey.abc? / -=CNAME? / -=a.dkim.amazonses.com? / -=600?"_s,
          u"Host=_dmarc.abc? / -=TXT? / -=v=DMARC1; p=none? / -=600?"_s}},
        {u"bluehost"_s,
         {u"Host Record=@ / -=MX? / Points to=mxbiz1.qq.com? / Priority=5 / -=14400?"_s,
          u"Host Record=abc? / -=MX? / Points to=feedback-smtp.us-east-1.amazonses.com? / Priority=10 / -=14400?"_s,
          u"Host Record=@ / -=TXT? / -=v=spf1 include:qcloudmail.com ~all? / -=14400?"_s,
          u"Host Record=qcloud._domainkey? / -=TXT? / -=<key>? / -=14400?"_s,
          u"Host Record=a._domainkey.abc? / -=CNAME? / -=a.dkim.amazonses.com? / -=14400?"_s,
          u"Host Record=_dmarc.abc? / -=TXT? / -=v=DMARC1; p=none? / -=14400?"_s}},
        {u"porkbun"_s,
         {u"Host=@? / -=MX? / Answer=mxbiz1.qq.com? / Priority=5 / -=600?"_s,
          u"Host=abc / -=MX? / Answer=feedback-smtp.us-east-1.amazonses.com? / Priority=10 / -=600?"_s,
          u"Host=@? / -=TXT? / Answer=v=spf1 include:qcloudmail.com ~all? / -=600?"_s,
          u"Host=qcloud._domainkey / -=TXT? / Answer=<key>? / -=600?"_s,
          u"Host=a._domainkey.abc / -=CNAME? / Answer=a.dkim.amazonses.com? / -=600?"_s,
          u"Host=_dmarc.abc / -=TXT? / Answer=v=DMARC1; p=none? / -=600?"_s}},
        {u"dns-made-easy"_s,
         {u"Name= / -=MX? / -=mxbiz1.qq.com? / -=5? / -=600?"_s,
          u"Name=abc / -=MX? / -=feedback-smtp.us-east-1.amazonses.com? / -=10? / -=600?"_s,
          u"Name= / -=TXT? / -=\"v=spf1 include:qcloudmail.com ~all\"? / -=600?"_s,
          u"Name=qcloud._domainkey / -=TXT? / -=\"<key>\"? / -=600?"_s,
          u"Name=a._domainkey.abc / -=CNAME? / -=a.dkim.amazonses.com? / -=600?"_s,
          u"Name=_dmarc.abc / -=TXT? / -=\"v=DMARC1; p=none\"? / -=600?"_s}},
        {u"wordpress-com"_s,
         {u"-=@? / -=MX? / -=mxbiz1.qq.com? / -=5? / -=600?"_s,
          u"-=abc? / -=MX? / -=feedback-smtp.us-east-1.amazonses.com? / -=10? / -=600?"_s,
          u"-=@? / -=TXT? / -=v=spf1 include:qcloudmail.com ~all? / -=600?"_s,
          u"-=qcloud._domainkey? / -=TXT? / -=<key>? / -=600?"_s,
          u"-=a._domainkey.abc? / -=CNAME? / -=a.dkim.amazonses.com? / -=600?"_s,
          u"-=_dmarc.abc? / -=TXT? / -=v=DMARC1; p=none? / -=600?"_s}},
        {u"nobody"_s,
         {u"-=@? / -=MX / -=mxbiz1.qq.com? / -=5 / -=600"_s,
          u"-=abc / -=MX / -=feedback-smtp.us-east-1.amazonses.com? / -=10 / -=600"_s,
          u"-=@? / -=TXT / -=v=spf1 include:qcloudmail.com ~all / -=600"_s,
          u"-=qcloud._domainkey / -=TXT / -=<key> / -=600"_s,
          u"-=a._domainkey.abc / -=CNAME / -=a.dkim.amazonses.com? / -=600"_s,
          u"-=_dmarc.abc / -=TXT / -=v=DMARC1; p=none / -=600"_s}}};
    return list;
}

} // namespace

class tst_HostCells : public QObject
{
    Q_OBJECT

private slots:
    void showsTheFormOfThePanel_data();
    void showsTheFormOfThePanel();
    void cellsStandInTheOrderOfTheForm();
    void onlyMxHasAPriority();
    void splitsAt255OctetsByHand();
    void quotesTheWholeWhereWordsWouldPart();
    void escapesInsideOfQuotesOnly();
    void finalDotIsAsThePanelWantsIt_data();
    void finalDotIsAsThePanelWantsIt();
    void nullMxKeepsItsDot();
    void priorityIsNeverLeftOutOfAValue();
    void asksToCheckNumbersOutOfRange();
    void ttlIsAtLeastWhatThePanelTakes();
    void fullNamesWhereThePanelWantsThem();
    void nameOutsideOfTheZoneStaysWhole();
    void typesAreCalledAsInThePanel();
    void linesHoldWhatLooksLikeAPlaceholder();
    void typesWithoutALineAreToBeChecked();
    void everyDoubtIsShown_data();
    void everyDoubtIsShown();
};

void tst_HostCells::showsTheFormOfThePanel_data()
{
    QTest::addColumn<qsizetype>("panel");
    QTest::addColumn<qsizetype>("record");
    for (qsizetype i = 0; i < panels().size(); ++i) {
        for (qsizetype j = 0; j < records().size(); ++j)
            QTest::addRow("%s: %s %s", qPrintable(panels()[i].host),
                          qPrintable(textOf(records()[j].type)),
                          qPrintable(records()[j].name.text()))
                << i << j;
    }
}

void tst_HostCells::showsTheFormOfThePanel()
{
    QFETCH(qsizetype, panel);
    QFETCH(qsizetype, record);
    const Panel &wanted = panels()[panel];
    const DnsHost *host = findDnsHost(wanted.host);
    QCOMPARE(host == nullptr, wanted.host == "nobody"_L1);
    QCOMPARE(shown(host, records()[record]).join(u" / "_s), wanted.forms[record]);
}

void tst_HostCells::cellsStandInTheOrderOfTheForm()
{
    QList<HostField> fields;
    for (const HostCell &cell : cellsFor(findDnsHost(u"onamae"), records()[0], zone()))
        fields += cell.field;
    QCOMPARE(fields,
             (QList<HostField>{HostField::Name, HostField::Type, HostField::Value,
                               HostField::Priority, HostField::Ttl}));
    const auto line = cellsFor(findDnsHost(u"value-domain"), records()[0], zone());
    QCOMPARE(line.size(), 1);
    QCOMPARE(line[0].field, HostField::Value);
    QVERIFY(line[0].wholeLine);
}

void tst_HostCells::onlyMxHasAPriority()
{
    const DnsHost muumuu = builtIn(u"muumuu"_s);
    QCOMPARE(typed(muumuu, HostField::Priority, records()[0]), u"5"_s);
    QCOMPARE(typed(muumuu, HostField::Priority, records()[2]), u"no such field"_s);
    QCOMPARE(typed(builtIn(u"route53"_s), HostField::Priority, records()[0]), u"no such field"_s);
}

void tst_HostCells::splitsAt255OctetsByHand()
{
    const DnsHost route53 = builtIn(u"route53"_s);
    const auto value = [&](const QString &text) {
        return typed(route53, HostField::Value, txt(u"t.example.com"_s, text));
    };
    const QString full = u'"' + QString(255, u'a') + u'"';
    QCOMPARE(value(QString(255, u'a')), full);
    QCOMPARE(value(QString(256, u'a')), full + u" \"a\""_s);
    QCOMPARE(value(QString(511, u'a')), full + u' ' + full + u" \"a\""_s);
    // Two octets a character: 127 in the first piece.
    QCOMPARE(value(QString(128, u'é')), u'"' + QString(127, u'é') + u"\" \"é\""_s);
    // An escaped character is one octet, whatever it takes to write it.
    QCOMPARE(value(QString(255, u'"')), u'"' + u"\\\""_s.repeated(255) + u'"');
    QCOMPARE(value(QString()), u"\"\""_s);
    QCOMPARE(typed(builtIn(u"cloudflare"_s), HostField::Value,
                   txt(u"t.example.com"_s, QString(400, u'a'))),
             QString(400, u'a'));
}

void tst_HostCells::quotesTheWholeWhereWordsWouldPart()
{
    DnsHost host = builtIn(u"dns-made-easy"_s);
    QCOMPARE(typed(host, HostField::Value, records()[3]), u'"' + longKey() + u'"');
    host.splitsLongTxt = false;
    QCOMPARE(typed(host, HostField::Value, records()[3]),
             u'"' + longKey().left(255) + u"\" \""_s + longKey().mid(255) + u'"');
}

void tst_HostCells::escapesInsideOfQuotesOnly()
{
    const RecordText record = txt(u"t.example.com"_s, u"a\"b\\c"_s);
    QCOMPARE(typed(builtIn(u"route53"_s), HostField::Value, record), u"\"a\\\"b\\\\c\""_s);
    QCOMPARE(typed(builtIn(u"cloudflare"_s), HostField::Value, record), u"a\"b\\c"_s);
}

void tst_HostCells::finalDotIsAsThePanelWantsIt_data()
{
    QTest::addColumn<int>("dot");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *claim, DnsHost::FinalDot dot, const QString &text) {
        QTest::addRow("%s", claim) << int(dot) << text;
    };
    row("never", DnsHost::FinalDot::Never, u"mx.test"_s);
    row("refused", DnsHost::FinalDot::Refused, u"mx.test"_s);
    row("either way: without", DnsHost::FinalDot::Optional, u"mx.test"_s);
    row("needed", DnsHost::FinalDot::Required, u"mx.test."_s);
    row("not known: without", DnsHost::FinalDot::Unknown, u"mx.test"_s);
}

void tst_HostCells::finalDotIsAsThePanelWantsIt()
{
    QFETCH(int, dot);
    QFETCH(QString, text);
    DnsHost host = builtIn(u"muumuu"_s);
    host.finalDot = DnsHost::FinalDot(dot);
    for (const QString &given : {u"mx.test"_s, u"mx.test."_s}) {
        QCOMPARE(typed(host, HostField::Value, mx(u"example.com"_s, given, 5)), text);
        QCOMPARE(typed(host, HostField::Value, cname(u"a.example.com"_s, given)), text);
        QCOMPARE(typed(host, HostField::Value, txt(u"a.example.com"_s, given)), given);
    }
}

void tst_HostCells::nullMxKeepsItsDot()
{
    const RecordText none = mx(u"example.com"_s, u"."_s, 0);
    QCOMPARE(typed(builtIn(u"muumuu"_s), HostField::Value, none), u"."_s);
    QCOMPARE(typed(builtIn(u"gabia"_s), HostField::Value, none), u"."_s);
    QCOMPARE(typed(builtIn(u"route53"_s), HostField::Value, none), u"0 ."_s);
}

void tst_HostCells::priorityIsNeverLeftOutOfAValue()
{
    const RecordText record = mx(u"example.com"_s, u"mx.test"_s, std::nullopt);
    QCOMPARE(typed(builtIn(u"route53"_s), HostField::Value, record), u"10 mx.test"_s);
    QCOMPARE(typed(builtIn(u"value-domain"_s), HostField::Value, record), u"mx @ 10 mx.test."_s);
    QCOMPARE(typed(builtIn(u"muumuu"_s), HostField::Priority, record), QString());
    DnsHost host = builtIn(u"route53"_s);
    host.defaultPriority = 50;
    QCOMPARE(typed(host, HostField::Value, record), u"50 mx.test"_s);
}

void tst_HostCells::asksToCheckNumbersOutOfRange()
{
    DnsHost host = builtIn(u"onamae"_s);
    host.priorityRange = DnsHost::Range{1, 50};
    const auto isToCheck = [&host](int priority) {
        const auto cells = cellsFor(&host, mx(u"example.com"_s, u"mx.test"_s, priority), zone());
        return std::ranges::any_of(cells, [](const HostCell &cell) {
            return cell.field == HostField::Priority && cell.pleaseCheck;
        });
    };
    QVERIFY(isToCheck(0));
    QVERIFY(!isToCheck(1));
    QVERIFY(!isToCheck(50));
    QVERIFY(isToCheck(51));
}

void tst_HostCells::ttlIsAtLeastWhatThePanelTakes()
{
    RecordText record = records()[0];
    QCOMPARE(typed(builtIn(u"bluehost"_s), HostField::Ttl, record), u"14400"_s);
    QCOMPARE(typed(builtIn(u"gandi"_s), HostField::Ttl, record), u"600"_s);
    record.ttl = 86400;
    QCOMPARE(typed(builtIn(u"bluehost"_s), HostField::Ttl, record), u"86400"_s);
}

void tst_HostCells::fullNamesWhereThePanelWantsThem()
{
    DnsHost host = builtIn(u"muumuu"_s);
    host.nameStyle = DnsHost::NameStyle::Full;
    QCOMPARE(typed(host, HostField::Name, records()[0]), u"example.com"_s);
    QCOMPARE(typed(host, HostField::Name, records()[5]), u"_dmarc.abc.example.com"_s);
}

void tst_HostCells::nameOutsideOfTheZoneStaysWhole()
{
    QCOMPARE(typed(builtIn(u"muumuu"_s), HostField::Name, txt(u"_dmarc.example.net"_s, u"x"_s)),
             u"_dmarc.example.net"_s);
}

void tst_HostCells::typesAreCalledAsInThePanel()
{
    const RecordText address{
        .name = name(u"www.example.com"_s), .type = RecordType::A, .value = u"192.0.2.1"_s};
    QCOMPARE(typed(builtIn(u"conoha"_s), HostField::Type, address), u"A(通常)"_s);
    QCOMPARE(typed(builtIn(u"conoha"_s), HostField::Type, records()[0]), u"MX"_s);
}

void tst_HostCells::linesHoldWhatLooksLikeAPlaceholder()
{
    QCOMPARE(typed(builtIn(u"value-domain"_s), HostField::Value,
                   txt(u"t.example.com"_s, u"%name% %value%"_s)),
             u"txt t %name% %value%"_s);
}

void tst_HostCells::typesWithoutALineAreToBeChecked()
{
    const RecordText address{
        .name = name(u"www.example.com"_s), .type = RecordType::A, .value = u"192.0.2.1"_s};
    const auto cells = cellsFor(findDnsHost(u"value-domain"), address, zone());
    QCOMPARE(cells.size(), 4);
    QVERIFY(std::ranges::all_of(cells, &HostCell::pleaseCheck));
    QVERIFY(std::ranges::none_of(cells, &HostCell::wholeLine));
}

void tst_HostCells::everyDoubtIsShown_data()
{
    QTest::addColumn<QString>("fact");
    QTest::addColumn<QStringList>("checked"); // numbers of the record and the cell

    const auto row = [](const QString &fact, const QStringList &checked) {
        QTest::addRow("%s", qPrintable(fact)) << fact << checked;
    };
    row(u"apex"_s, {u"0.0"_s, u"2.0"_s});
    row(u"nameStyle"_s, {u"1.0"_s, u"3.0"_s, u"4.0"_s, u"5.0"_s});
    row(u"finalDot"_s, {u"0.2"_s, u"1.2"_s, u"4.2"_s});
    row(u"quotesTxt"_s, {u"2.2"_s, u"3.2"_s, u"5.2"_s});
    row(u"splitsLongTxt"_s, {u"3.2"_s});
    row(u"priority"_s, {u"0.3"_s, u"1.3"_s});
    row(u"ttl"_s, {u"0.4"_s, u"1.4"_s, u"2.3"_s, u"3.3"_s, u"4.3"_s, u"5.3"_s});
    row(u"panelUrl"_s, {});
    row(u"nameServers"_s, {});
}

void tst_HostCells::everyDoubtIsShown()
{
    QFETCH(QString, fact);
    QFETCH(QStringList, checked);
    DnsHost host = builtIn(u"onamae"_s); // all labels are known
    host.unverified = {fact};
    QStringList found;
    for (qsizetype i = 0; i < records().size(); ++i) {
        const auto cells = cellsFor(&host, records()[i], zone());
        for (qsizetype j = 0; j < cells.size(); ++j) {
            if (cells[j].pleaseCheck)
                found += u"%1.%2"_s.arg(i).arg(j);
        }
    }
    QCOMPARE(found, checked);
}

QTEST_GUILESS_MAIN(tst_HostCells)
#include "tst_hostcells.moc"
