#include "core/hosts/dnshost.h"

#include <QTest>

using namespace sda;
using namespace Qt::StringLiterals;

namespace {

RecordText record(RecordType type, const QString &value)
{
    return {.name = DnsName::fromText(u"a.example.com").value(), .type = type, .value = value};
}

RecordText txt(const QString &value)
{
    return record(RecordType::Txt, value);
}

/// Codes with what they are about: "host.character-refused:\\".
QStringList shown(const QList<Finding> &findings)
{
    QStringList texts;
    for (const Finding &finding : findings) {
        texts += idOf(finding.code());
        if (finding.code() == FindingCode::HostCharacterRefused)
            texts.last() += u':' + finding.text(Arg::Text);
    }
    return texts;
}

} // namespace

class tst_HostRemarks : public QObject
{
    Q_OBJECT

private slots:
    void remarks_data();
    void remarks();
    void namesTheHost();
    void saysHowLongAndHowMuch();
    void quotesCountWhereTheLimitSaysSo();
    void saysWhoWantsWholeNames();
    void saysEverythingAtOnce();
    void commonRecordsAreFineWithMost();
};

void tst_HostRemarks::remarks_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<RecordText>("record");
    QTest::addColumn<QStringList>("remarks");
    const QStringList none;
    const QString tooLong = u"host.value-too-long"_s;
    const QString refused = u"host.character-refused:"_s;

    QTest::addRow("Muumuu holds 255 characters") << u"muumuu"_s << txt(QString(255, u'a')) << none;
    QTest::addRow("and no more") << u"muumuu"_s << txt(QString(256, u'a')) << QStringList{tooLong};
    QTest::addRow("the limit is for text")
        << u"muumuu"_s << record(RecordType::Cname, QString(256, u'a')) << none;
    QTest::addRow("Gabia has no known limit") << u"gabia"_s << txt(QString(2000, u'a')) << none;
    QTest::addRow("Alibaba leaves quotation marks out")
        << u"alibaba"_s << txt(u"a\"b"_s) << QStringList{refused + u'"'};
    QTest::addRow("but takes backslashes") << u"alibaba"_s << txt(u"a\\b"_s) << none;
    QTest::addRow("Alibaba strips blanks at the end")
        << u"alibaba"_s << txt(u"a b "_s) << QStringList{refused + QChar(0x2423)};
    QTest::addRow("and no others") << u"alibaba"_s << txt(u" a b"_s) << none;
    QTest::addRow("Porkbun refuses them")
        << u"porkbun"_s << txt(u"a "_s) << QStringList{refused + QChar(0x2423)};
    QTest::addRow("Sakura Cloud takes neither mark nor backslash")
        << u"sakura-cloud"_s << txt(u"\"a\\\""_s) << QStringList{refused + u'"', refused + u'\\'};
    QTest::addRow("in text only") << u"sakura-cloud"_s
                                  << record(RecordType::Caa, u"0 issue \"a\""_s) << none;
    QTest::addRow("Cloudflare's proxy is off for mail")
        << u"cloudflare"_s << record(RecordType::Cname, u"a.dkim.amazonses.com"_s)
        << QStringList{u"host.proxy-switch"_s};
    QTest::addRow("a text has no proxy") << u"cloudflare"_s << txt(u"v=spf1 ~all"_s) << none;
    QTest::addRow("nor has a mail server")
        << u"cloudflare"_s << record(RecordType::Mx, u"mxbiz1.qq.com"_s) << none;
    QTest::addRow("others have no proxy")
        << u"route53"_s << record(RecordType::Cname, u"a.dkim.amazonses.com"_s) << none;
    QTest::addRow("WordPress.com cannot hold a null MX")
        << u"wordpress-com"_s << record(RecordType::Mx, u"."_s) << QStringList{refused + u'.'};
    QTest::addRow("other targets are typed without the dot")
        << u"wordpress-com"_s << record(RecordType::Mx, u"mxbiz1.qq.com"_s) << none;
    QTest::addRow("elsewhere a null MX is fine")
        << u"muumuu"_s << record(RecordType::Mx, u"."_s) << none;
}

void tst_HostRemarks::remarks()
{
    QFETCH(QString, host);
    QFETCH(RecordText, record);
    QTEST(shown(hostRemarks(*findDnsHost(host), record)), "remarks");
}

void tst_HostRemarks::namesTheHost()
{
    const auto characters = remarksOnCharacters(*findDnsHost(u"alibaba"), txt(u"\""_s));
    QCOMPARE(characters.size(), 1);
    QCOMPARE(characters.first().text(Arg::Host), u"Alibaba Cloud (阿里云)"_s);
    const auto proxy =
        remarkOnProxy(*findDnsHost(u"cloudflare"), record(RecordType::Cname, u"a.test"_s));
    QVERIFY(proxy);
    QCOMPARE(proxy->text(Arg::Host), u"Cloudflare"_s);
}

void tst_HostRemarks::saysHowLongAndHowMuch()
{
    const auto remark = remarkOnLength(*findDnsHost(u"muumuu"), txt(QString(300, u'a')));
    QVERIFY(remark);
    QCOMPARE(remark->text(Arg::Text), u"ムームードメイン"_s);
    QCOMPARE(remark->number(Arg::Count), 300);
    QCOMPARE(remark->number(Arg::Limit), 255);
}

void tst_HostRemarks::quotesCountWhereTheLimitSaysSo()
{
    const DnsHost &host = *findDnsHost(u"digitalocean");
    // "a…" "a…": two pieces of text, four marks, one blank.
    QVERIFY(!isTooLongFor(host, txt(QString(507, u'a'))));
    QVERIFY(isTooLongFor(host, txt(QString(508, u'a'))));
    QCOMPARE(remarkOnLength(host, txt(QString(508, u'a')))->number(Arg::Count), 513);
}

void tst_HostRemarks::saysWhoWantsWholeNames()
{
    DnsHost host = *findDnsHost(u"muumuu");
    QVERIFY(!remarkOnName(host, txt(u"x"_s))); // it adds the domain by itself
    host.nameStyle = DnsHost::NameStyle::Full;
    const auto remark = remarkOnName(host, txt(u"x"_s));
    QVERIFY(remark);
    QCOMPARE(remark->code(), FindingCode::NameFullNameWanted);
    QCOMPARE(remark->text(Arg::Name), u"a.example.com"_s);
    QCOMPARE(remark->text(Arg::Text), host.name);
}

void tst_HostRemarks::saysEverythingAtOnce()
{
    DnsHost host = *findDnsHost(u"alibaba");
    host.nameStyle = DnsHost::NameStyle::Full;
    QCOMPARE(shown(hostRemarks(host, txt(QString(600, u'"')))),
             (QStringList{u"name.full-name-wanted"_s, u"host.value-too-long"_s,
                          u"host.character-refused:\""_s}));
}

void tst_HostRemarks::commonRecordsAreFineWithMost()
{
    for (const DnsHost &host : builtInDnsHosts()) {
        QVERIFY(hostRemarks(host, txt(u"v=spf1 include:amazonses.com ~all"_s)).isEmpty());
        QVERIFY(hostRemarks(host, txt(u"v=DMARC1; p=none"_s)).isEmpty());
        QVERIFY(hostRemarks(host, record(RecordType::Mx, u"mxbiz1.qq.com"_s)).isEmpty());
    }
}

QTEST_GUILESS_MAIN(tst_HostRemarks)
#include "tst_hostremarks.moc"
