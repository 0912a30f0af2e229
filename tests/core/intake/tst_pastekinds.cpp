#include "tests/core/intake/pastefixture.h"

using namespace pastefixture;

/// The kinds of text that people paste, with all that comes of them.
class tst_PasteKinds : public QObject
{
    Q_OBJECT
private slots:
    void lookUps_data();
    void lookUps() { compare(); }
    void tables_data();
    void tables() { compare(); }
    void services_data();
    void services() { compare(); }
    void words_data();
    void words() { compare(); }
    void traps_data();
    void traps() { compare(); }
    void refusals_data();
    void refusals() { compare(); }
    void several_data();
    void several() { compare(); }
    void domains_data();
    void domains();

private:
    static void columns();
    void compare();
};

namespace {

const QString spf = u"v=spf1 include:qcloudmail.com ~all"_s;
const QString dmarc = u"v=DMARC1; p=none"_s;
const QString policy = u"TXT|_dmarc|v=DMARC1; p=none|-|-|"_s;
const QString fullPolicy = u"TXT|_dmarc.shop.test|v=DMARC1; p=none|-|-|"_s;
const QString shop = u"shop.test"_s;

void row(const char *name, const QString &text, const Expected &expected)
{
    QTest::addRow("%s", name) << text << expected;
}

} // namespace

void tst_PasteKinds::columns()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Expected>("expected");
}

void tst_PasteKinds::compare()
{
    QFETCH(QString, text);
    QFETCH(Expected, expected);
    const QString difference = differenceOf(readPasted(text, {}), expected);
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

void tst_PasteKinds::lookUps_data()
{
    columns();
    row("1 dig, one answer",
        u"mail.shop.test.\t300\tIN\tMX\t10 feedback-smtp.us-east-1.amazonses.com."_s,
        {{u"MX|mail.shop.test|feedback-smtp.us-east-1.amazonses.com|10|300|"_s}});
    row("1 dig, whole, other sections passed over",
        u"; <<>> DiG 9.18.24 <<>> TXT _dmarc.shop.test\n;; global options: +cmd\n;; Got answer:\n"
        ";; ->>HEADER<<- opcode: QUERY, status: NOERROR, id: 4711\n"
        ";; flags: qr rd ra; QUERY: 1, ANSWER: 1, AUTHORITY: 1, ADDITIONAL: 1\n\n"
        ";; QUESTION SECTION:\n;_dmarc.shop.test.\t\tIN\tTXT\n\n"
        ";; ANSWER SECTION:\n_dmarc.shop.test.\t600\tIN\tTXT\t\"v=DMARC1\\; p=none\"\n\n"
        ";; AUTHORITY SECTION:\nshop.test.\t600\tIN\tNS\tns1.host.test.\n\n"
        ";; ADDITIONAL SECTION:\nns1.host.test.\t600\tIN\tA\t192.0.2.1\n\n"
        ";; Query time: 3 msec\n"_s,
        {{u"TXT|_dmarc.shop.test|v=DMARC1; p=none|-|600|"_s},
         {u"repaired-escapes"_s},
         {},
         {},
         shop});
    row("1 dig that followed an alias",
        u"aaa._domainkey.shop.test. 300 IN CNAME aaa.dkim.amazonses.com.\n"
        "aaa.dkim.amazonses.com. 300 IN TXT \"p=MIGfMA0GCSqG\" \"SIb3\"\n"_s,
        {{u"CNAME|aaa._domainkey.shop.test|aaa.dkim.amazonses.com|-|300|"_s}, {}, {}, {}, shop});
    row("2 dig +short", u"10 mxbiz1.qq.com.\n\"v=spf1 include:qcloudmail.com ~all\"\n"_s,
        {{u"MX||mxbiz1.qq.com|10|-|"_s, u"TXT||"_s + spf + u"|-|-|"_s}});
    row("2 dig +short that followed an alias",
        u"aaa.dkim.amazonses.com.\n\"p=MIGfMA0GCSqG\" \"SIb3\"\n"_s,
        {{u"CNAME||aaa.dkim.amazonses.com|-|-|"_s}});
    row("2 dig +short below its command",
        u"$ dig +short TXT _dmarc.shop.test\n\"v=DMARC1; p=none\"\n"_s,
        {{fullPolicy}, {}, {}, {}, shop});
    for (const auto &[language, server, title] :
         {std::tuple(u"en"_s, u"Server:  ns.host.test"_s, u"Non-authoritative answer:"_s),
          std::tuple(u"ja"_s, u"サーバー:  ns.host.test"_s, u"権限のない回答:"_s),
          std::tuple(u"ko"_s, u"서버:    ns.host.test"_s, u"권한 없는 응답:"_s),
          std::tuple(u"zh"_s, u"服务器:  ns.host.test"_s, u"非权威应答:"_s)}) {
        const QString head = server + u"\r\nAddress:  192.0.2.53\r\n\r\n"_s + title + u"\r\n"_s;
        row(qPrintable(u"3 Windows nslookup, text, "_s + language),
            head
                + u"_amazonses.shop.test\ttext =\r\n\r\n"
                  "\t\"fmxqxT/icOYx4aA/bEUrDPMeax9/s3frblS+niixmqk=\"\r\n"_s,
            {{u"TXT|_amazonses.shop.test|fmxqxT/icOYx4aA/bEUrDPMeax9/s3frblS+niixmqk=|-|-|"_s},
             {},
             {},
             {},
             shop});
        row(qPrintable(u"3 Windows nslookup, MX, "_s + language),
            head
                + u"shop.test\tMX preference = 10, mail exchanger = mxbiz1.qq.com\r\n\r\n"
                  "mxbiz1.qq.com\tinternet address = 192.0.2.9\r\n"_s,
            {{u"MX|shop.test|mxbiz1.qq.com|10|-|"_s}});
    }
    row("3 Windows nslookup, strings on several lines",
        u"s._domainkey.shop.test\ttext =\n\n\t\"v=DKIM1; k=rsa; \"\n\t\"p=MIGf\"\n"
        "_dmarc.shop.test\ttext =\n\n\t\"v=DMARC1; p=none\"\n"_s,
        {{u"TXT|s._domainkey.shop.test|v=DKIM1; k=rsa; p=MIGf|-|-|"_s, fullPolicy},
         {u"repaired-joined"_s},
         {},
         {},
         shop});
    row("4 nslookup of macOS and Linux",
        u"Server:\t\t127.0.0.53\nAddress:\t127.0.0.53#53\n\nNon-authoritative answer:\n"
        "shop.test\tmail exchanger = 10 mxbiz1.qq.com.\n"
        "aaa._domainkey.shop.test\tcanonical name = aaa.dkim.amazonses.com.\n"
        "aaa.dkim.amazonses.com\ttext = \"p=MIGf\"\n"
        "s._domainkey.shop.test\ttext = \"v=DKIM1; k=rsa; p=AA\" \"BB\"\n\n"
        "Authoritative answers can be found from:\nshop.test\tnameserver = ns1.host.test.\n"_s,
        {{u"MX|shop.test|mxbiz1.qq.com|10|-|"_s,
          u"CNAME|aaa._domainkey.shop.test|aaa.dkim.amazonses.com|-|-|"_s,
          u"TXT|s._domainkey.shop.test|v=DKIM1; k=rsa; p=AABB|-|-|"_s},
         {u"repaired-joined"_s},
         {},
         {},
         shop});
    for (const QString &failure :
         {u"** server can't find _dmarc.shop.test: NXDOMAIN"_s,
          u"*** ns.host.test can't find _dmarc.shop.test: Non-existent domain"_s,
          u"*** Can't find _dmarc.shop.test: No answer"_s,
          u"*** UnKnown が _dmarc.shop.test を見つけられません: Non-existent domain"_s,
          u"*** UnKnown이(가) _dmarc.shop.test을(를) 찾을 수 없습니다. Non-existent domain"_s,
          u"*** UnKnown 找不到 _dmarc.shop.test: Non-existent domain"_s,
          u";; ->>HEADER<<- opcode: QUERY, status: NXDOMAIN, id: 4711"_s,
          u";; flags: qr rd ra; QUERY: 1, ANSWER: 0, AUTHORITY: 1, ADDITIONAL: 0"_s,
          u";; connection timed out; no servers could be reached"_s})
        row(qPrintable(u"nothing was found: "_s + failure), failure,
            {{}, {}, {u"look-up-failed"_s}});
}

void tst_PasteKinds::tables_data()
{
    columns();
    row("a priority in front of the type is that of the header",
        u"Host\tPriority\tType\tValue\nmail\t5\tMX\tmxbiz1.qq.com\tCopy\n"_s,
        {{u"MX|mail|mxbiz1.qq.com|5|-|"_s}});
    row("a priority in front of the type, two numbers",
        u"TTL\tPriority\tType\tCurrent value\tValue\tHost\n"
        "600\t10\tMX\tmx.old.test.\t mxbiz1.qq.com.\tmail.m\tCopy\n"_s,
        {{u"MX|mail.m|mxbiz1.qq.com|10|600|"_s}});
    row("a small number in front of MX is its priority", u"mail\t5\tMX\tmxbiz1.qq.com"_s,
        {{u"MX|mail|mxbiz1.qq.com|5|-|"_s}});
    row("the header of a Markdown table ends with it",
        u"| Type | Value | Note | Host |\n|--|--|--|--|\n"
        "| `TXT` | `v=DMARC1; p=none` | `DMARC` | `_dmarc` |\n\n"
        "MX\tmail\t10 mxbiz1.qq.com.\nTXT\tmail\tv=spf1 include:qcloudmail.com ~all\n"_s,
        {{u"TXT|_dmarc|v=DMARC1; p=none|-|-|DMARC"_s, u"MX|mail|mxbiz1.qq.com|10|-|"_s,
          u"TXT|mail|"_s + spf + u"|-|-|"_s}});
    row("the header of a table with tabs ends at a Markdown table",
        u"Type\tValue\tHost\nTXT\tv=DMARC1; p=none\t_dmarc\n\n"
        "| `MX` | `mail` | `10 mxbiz1.qq.com.` |\n"_s,
        {{policy, u"MX|mail|mxbiz1.qq.com|10|-|"_s}});
    row("a zone line without owner, other quotation marks",
        u"mail.shop.test. MX 10 mxbiz1.qq.com.\n    TXT 「v=spf1 include:qcloudmail.com ~all」\n"_s,
        {{u"MX|mail.shop.test|mxbiz1.qq.com|10|-|"_s, u"TXT|mail.shop.test|"_s + spf + u"|-|-|"_s},
         {u"repaired-quotes"_s}});
    row("parentheses around strings in other quotation marks",
        u"s._domainkey IN TXT ( „v=DKIM1; k=rsa; “\n  „p=MIGf“ )\n_dmarc IN TXT „v=DMARC1; p=none“\n"_s,
        {{u"TXT|s._domainkey|v=DKIM1; k=rsa; p=MIGf|-|-|"_s, policy},
         {u"repaired-joined"_s, u"repaired-quotes"_s}});
    row("5 zone file",
        u"$ORIGIN shop.test.\n$TTL 600\n@ 3600 IN MX 5 mxbiz1.qq.com.\n"
        "\tIN TXT \"v=spf1 include:qcloudmail.com ~all\"\n"
        "_dmarc IN 600 TXT \"v=DMARC1\\; p=none\" ; the policy\n"
        "mail 600 IN CNAME www\n"_s,
        {{u"MX|shop.test|mxbiz1.qq.com|5|3600|"_s, u"TXT|shop.test|"_s + spf + u"|-|-|"_s,
          u"TXT|_dmarc.shop.test|v=DMARC1; p=none|-|600|"_s,
          u"CNAME|mail.shop.test|www.shop.test|-|600|"_s},
         {u"repaired-escapes"_s},
         {},
         {},
         shop});
    row("5 OpenDKIM",
        u"sel._domainkey\tIN\tTXT\t( \"v=DKIM1; k=rsa; \"\n\t  \"p=MIGfAB\" )  ; ----- DKIM key "
        "sel for shop.test\n"_s,
        {{u"TXT|sel._domainkey|v=DKIM1; k=rsa; p=MIGfAB|-|-|"_s}, {u"repaired-joined"_s}});
    row("5 without a class",
        u"_dmarc 3600 TXT \"v=DMARC1; p=none\"\nmail 1h MX 10 mxbiz1.qq.com."_s,
        {{u"TXT|_dmarc|v=DMARC1; p=none|-|3600|"_s, u"MX|mail|mxbiz1.qq.com|10|3600|"_s}});
    row("6 CSV with semicolons",
        u"\uFEFFType;Name;Value\r\nCNAME;aaa._domainkey.shop.test;aaa.dkim.amazonses.com\r\n"
        "TXT;_dmarc.shop.test;\"v=DMARC1; p=none\"\r\n"_s,
        {{u"CNAME|aaa._domainkey.shop.test|aaa.dkim.amazonses.com|-|-|"_s, fullPolicy},
         {},
         {},
         {},
         shop});
    row("6 CSV with semicolons inside a bare value",
        u"Type;Name;Value\nTXT;_dmarc;v=DMARC1; p=none\n"_s, {{policy}});
    row("6 CSV with quotes of both kinds",
        u"\"Type\",\"Name\",\"Value\"\n\"MX\",\"mail.shop.test\",\"10 mxbiz1.qq.com\"\n"
        "TXT,mail.shop.test,\"\"\"v=spf1 include:qcloudmail.com ~all\"\"\"\n"
        "'TXT','_dmarc.shop.test','v=DMARC1; p=none'\n"_s,
        {{u"MX|mail.shop.test|mxbiz1.qq.com|10|-|"_s, u"TXT|mail.shop.test|"_s + spf + u"|-|-|"_s,
          fullPolicy},
         {u"repaired-quotes"_s},
         {},
         {},
         shop});
    row("6 CSV without a header", u"TXT,_dmarc,v=DMARC1; p=none\nMX,@,10 mxbiz1.qq.com\n"_s,
        {{policy, u"MX|@|mxbiz1.qq.com|10|-|"_s}});
    row("6 two strings in a cell of a spreadsheet",
        u"Type,Name,Value\nTXT,s._domainkey,\"\"\"v=DKIM1; p=AA\"\" \"\"BB\"\"\"\n"_s,
        {{u"TXT|s._domainkey|v=DKIM1; p=AABB|-|-|"_s}, {u"repaired-joined"_s}});
    row("7 ACM's CSV",
        u"Domain Name,Record Name,Record Type,Record Value\n"
        "shop.test,_x1.shop.test.,CNAME,_y2.acm-validations.aws.\n"_s,
        {{u"CNAME|_x1.shop.test|_y2.acm-validations.aws|-|-|"_s}});
    row("8 tabs and one cell to a line",
        u"CNAME\taaa._domainkey.shop.test\taaa.dkim.amazonses.com\tCopy\n"
        "MX\nmail.shop.test\nCopy\n10 feedback-smtp.us-east-1.amazonses.com\n복사\n"
        "TXT\n_dmarc.shop.test\n复制\nv=DMARC1; p=none\n"_s,
        {{u"CNAME|aaa._domainkey.shop.test|aaa.dkim.amazonses.com|-|-|"_s,
          u"MX|mail.shop.test|feedback-smtp.us-east-1.amazonses.com|10|-|"_s, fullPolicy},
         {},
         {},
         {},
         shop});
    row("8 a token one cell to a line",
        u"TXT\n_amazonses.shop.test\npmBGN/7MjnfhTKUZ06Enqq1PeGUaOkw8lGhcfwefcHU=\n"_s,
        {{u"TXT|_amazonses.shop.test|pmBGN/7MjnfhTKUZ06Enqq1PeGUaOkw8lGhcfwefcHU=|-|-|"_s},
         {},
         {},
         {},
         shop});
    for (const auto &[language, header] :
         {std::pair(u"en"_s, u"Record type\tHost record\tPriority\tRecord value\tTTL\tPurpose"_s),
          std::pair(u"ja"_s, u"種別\tホスト名\t優先度\t内容\tTTL\t説明"_s),
          std::pair(u"ko"_s, u"레코드 유형\t호스트\t우선순위\t값/위치\tTTL\t비고"_s),
          std::pair(u"zh"_s, u"记录类型\t主机记录\tMX优先级\t记录值\tTTL\t备注"_s)}) {
        row(qPrintable(u"8 header, "_s + language),
            header
                + u"\nMX\tmail\t10\tmxbiz1.qq.com.\t600\tbounces\n"
                  "TXT\t_dmarc\t\tv=DMARC1; p=none\t1 hour\t\n"_s,
            {{u"MX|mail|mxbiz1.qq.com|10|600|bounces"_s,
              u"TXT|_dmarc|v=DMARC1; p=none|-|3600|"_s}});
    }
    row("8 rows in another order than the header above",
        u"Type\tName\tValue\nTXT\t_dmarc\tv=DMARC1; p=none\n\nmail\tMX\t10\tmxbiz1.qq.com\n"_s,
        {{policy, u"MX|mail|mxbiz1.qq.com|10|-|"_s}});
    row("11 Markdown",
        u"| Type | Name | Value |\n|:-----|------|------:|\n"
        "| CNAME | aaa.\\_domainkey.shop.test | `aaa.dkim.amazonses.com` |\n"
        "| TXT | \\_dmarc.shop.test | v=DMARC1; p=none |\n"_s,
        {{u"CNAME|aaa._domainkey.shop.test|aaa.dkim.amazonses.com|-|-|"_s, fullPolicy},
         {u"repaired-escapes"_s},
         {},
         {},
         shop});
    row("12 columns collapsed to blanks",
        u"Type Name/サブドメイン名 Value/設定値 説明\n"
        "CNAME aaa._domainkey.shop.test aaa.dkim.amazonses.com DKIM\n"
        "MX mail.shop.test 10 feedback-smtp.us-east-1.amazonses.com MX\n"
        "TXT mail.shop.test \"v=spf1 include:qcloudmail.com ~all\" SPF\n"
        "TXT _dmarc.shop.test v=DMARC1; p=none DMARC\n"
        "CNAME xx.shop.test aaa.cloudfront.net Transfer from a domain\n"_s,
        {{u"CNAME|aaa._domainkey.shop.test|aaa.dkim.amazonses.com|-|-|DKIM"_s,
          u"MX|mail.shop.test|feedback-smtp.us-east-1.amazonses.com|10|-|MX"_s,
          u"TXT|mail.shop.test|"_s + spf + u"|-|-|SPF"_s,
          u"TXT|_dmarc.shop.test|v=DMARC1; p=none|-|-|DMARC"_s,
          u"CNAME|xx.shop.test|aaa.cloudfront.net|-|-|Transfer from a domain"_s},
         {},
         {},
         {},
         shop});
    // Columns divided by blanks: an empty cell moves nothing.
    row("aligned, an empty cell in the middle",
        u"Type   Host             Priority   Value\n"
        "MX     @                10         mxbiz1.qq.com\n"
        "TXT    @                           v=spf1 include:qcloudmail.com ~all\n"
        "CNAME  aa._domainkey               aa.dkim.amazonses.com\n"_s,
        {{u"MX|@|mxbiz1.qq.com|10|-|"_s, u"TXT|@|"_s + spf + u"|-|-|"_s,
          u"CNAME|aa._domainkey|aa.dkim.amazonses.com|-|-|"_s}});
    row("aligned, the first cell empty, and notes",
        u"Host     Type    TTL   Value                                Note\n"
        "mail     MX            10 mxbiz1.qq.com                     mail server\n"
        "         TXT     600   v=spf1 include:qcloudmail.com ~all\n"
        "_dmarc   TXT           v=DMARC1; p=none                     policy\n"_s,
        {{u"MX|mail|mxbiz1.qq.com|10|-|mail server"_s, u"TXT||"_s + spf + u"|-|600|"_s,
          u"TXT|_dmarc|v=DMARC1; p=none|-|-|policy"_s}});
    row("aligned, numbers to the right",
        u"Type   Host     Priority   TTL   Value\n"
        "MX     mail           10   600   mxbiz1.qq.com\n"
        "MX     m2                 3600   mxbiz2.qq.com\n"
        "MX     m3              5         mxbiz1.qq.com\n"_s,
        {{u"MX|mail|mxbiz1.qq.com|10|600|"_s, u"MX|m2|mxbiz2.qq.com|-|3600|"_s,
          u"MX|m3|mxbiz1.qq.com|5|-|"_s}});
    row("aligned as a terminal shows wide letters",
        u"ホスト名  種別  優先度  値\n"
        "mail      MX    10      mxbiz1.qq.com\n"
        "_dmarc    TXT           v=DMARC1; p=none\n"_s,
        {{u"MX|mail|mxbiz1.qq.com|10|-|"_s, policy}});
    row("aligned as a terminal shows a sign for long vowels, and a row without a value",
        u"すること        ホストレコード  レコードタイプ  レコード値\n"
        "保留（未決定）  @               MX\n"
        "追加            _dmarc          TXT             v=DMARC1; p=none\n"_s,
        {{u"MX|@|-|-|-|"_s, policy}});
    row("aligned by the number of letters",
        u"ホスト名      種別    優先度  値\n"
        "mail      MX    10   mxbiz1.qq.com\n"
        "_dmarc    TXT        v=DMARC1; p=none\n"_s,
        {{u"MX|mail|mxbiz1.qq.com|10|-|"_s, policy}});
    row("not aligned, a cell left out: told by what the cells hold",
        u"Type  Host  Priority  Value\n"
        "MX  mail  10  mxbiz1.qq.com\n"
        "TXT  _dmarc  v=DMARC1; p=none\n"_s,
        {{u"MX|mail|mxbiz1.qq.com|10|-|"_s, policy}});
    row("aligned, in a mail that is quoted",
        u"> Type   Host     Priority   Value\n"
        "> MX     mail     10         mxbiz1.qq.com\n"
        "> TXT    _dmarc              v=DMARC1; p=none\n"_s,
        {{u"MX|mail|mxbiz1.qq.com|10|-|"_s, policy}});
    row("12 with a time to live",
        u"mail MX 600 10 mxbiz1.qq.com\n_dmarc TXT 1 hour v=DMARC1; p=none"_s,
        {{u"MX|mail|mxbiz1.qq.com|10|600|"_s, u"TXT|_dmarc|v=DMARC1; p=none|-|3600|"_s}});
}

void tst_PasteKinds::services_data()
{
    columns();
    const QString attributes =
        u"{\"IdentityType\":\"DOMAIN\",\"VerifiedForSendingStatus\":false,\"Attributes\":["
        "{\"Type\":\"MX\",\"SendDomain\":\"mail.shop.test\",\"ExpectedValue\":\"mxbiz1.qq.com.\","
        "\"CurrentValue\":\"old.host.test.\",\"Status\":false},"
        "{\"Type\":\"TXT\",\"SendDomain\":\"_dmarc.mail.shop.test\",\"ExpectedValue\":"
        "\"v=DMARC1; p=none\",\"CurrentValue\":\"\",\"Status\":false}],\"DKIMOption\":1}"_s;
    const Expected tencent = {{u"MX|mail.shop.test|mxbiz1.qq.com|-|-|"_s,
                               u"TXT|_dmarc.mail.shop.test|v=DMARC1; p=none|-|-|"_s},
                              {},
                              {},
                              {},
                              u"mail.shop.test"_s};
    row("9 Tencent, with its wrapper",
        u"{\"Response\":"_s + attributes.chopped(1) + u",\"RequestId\":\"x\"}}"_s, tencent);
    row("9 Tencent, without", attributes, tencent);
    row("9 Tencent, in a mail",
        u"> Hello,\n> this is what tccli says: "_s + attributes + u" Please add it.\n"_s, tencent);
    const Expected tokens = {{u"CNAME|aaa._domainkey|aaa.dkim.amazonses.com|-|-|"_s,
                              u"CNAME|bbb._domainkey|bbb.dkim.amazonses.com|-|-|"_s,
                              u"CNAME|ccc._domainkey|ccc.dkim.amazonses.com|-|-|"_s},
                             {},
                             {u"domain-wanted"_s}};
    Expected full = {{u"CNAME|aaa._domainkey.shop.test|aaa.dkim.amazonses.com|-|-|"_s,
                      u"CNAME|bbb._domainkey.shop.test|bbb.dkim.amazonses.com|-|-|"_s,
                      u"CNAME|ccc._domainkey.shop.test|ccc.dkim.amazonses.com|-|-|"_s},
                     {},
                     {},
                     {},
                     shop};
    row("10 AWS version 2, zone of a region",
        u"{\"DkimAttributes\":{\"Tokens\":[\"aaa\"],\"SigningHostedZone\":"
        "\"dkim.eu-south-1.amazonses.com\"}}"_s,
        {{u"CNAME|aaa._domainkey|aaa.dkim.eu-south-1.amazonses.com|-|-|"_s},
         {},
         {u"domain-wanted"_s}});
    row("10 AWS version 1, keys",
        u"{\"DkimAttributes\":{\"shop.test\":{\"DkimTokens\":[\"aaa\",\"bbb\",\"ccc\"],"
        "\"DkimEnabled\":true,\"DkimVerificationStatus\":\"Success\"}}}"_s,
        full);
    row("10 AWS version 1, ownership",
        u"{\"VerificationAttributes\":{\"shop.test\":{\"VerificationStatus\":\"Pending\","
        "\"VerificationToken\":\"pmBGN/7MjnfhTKUZ06Enqq1PeGUaOkw8lGhcfwefcHU=\"}}}"_s,
        {{u"TXT|_amazonses.shop.test|pmBGN/7MjnfhTKUZ06Enqq1PeGUaOkw8lGhcfwefcHU=|-|-|"_s},
         {},
         {},
         {},
         shop});
    row("10 AWS, text of version 2",
        u"True\tDOMAIN\tPENDING\tFalse\n"
        "DKIMATTRIBUTES\tRSA_2048_BIT\tAWS_SES\tTrue\tdkim.amazonses.com\tPENDING\n"
        "TOKENS\taaa\nTOKENS\tbbb\nTOKENS\tccc\n"_s,
        tokens);
    row("10 AWS, text of version 1",
        u"DKIMATTRIBUTES\nSHOP.TEST\tTrue\tPending\nDKIMTOKENS\taaa\nDKIMTOKENS\tbbb\n"
        "DKIMTOKENS\tccc\n"_s,
        full);
    row("10 AWS, YAML of version 2",
        u"DkimAttributes:\n  SigningAttributesOrigin: AWS_SES\n  SigningEnabled: true\n"
        "  SigningHostedZone: dkim.amazonses.com\n  Status: PENDING\n  Tokens:\n  - aaa\n  - bbb\n"
        "  - ccc\nIdentityType: DOMAIN\nVerifiedForSendingStatus: false\n"_s,
        tokens);
    row("10 AWS, YAML of version 1",
        u"DkimAttributes:\n  shop.test:\n    DkimEnabled: true\n    DkimTokens:\n    - aaa\n"
        "    - bbb\n    - ccc\n    DkimVerificationStatus: Pending\n"_s,
        full);
    row("10 AWS, table of version 2",
        u"-----------------------------------------------\n"
        "|              GetEmailIdentity               |\n"
        "+------------------------------+--------------+\n"
        "|  IdentityType                |  DOMAIN      |\n"
        "+------------------------------+--------------+\n"
        "||               DkimAttributes              ||\n"
        "|+--------------------+----------------------+|\n"
        "||  SigningHostedZone |  dkim.amazonses.com  ||\n"
        "||  Status            |  PENDING             ||\n"
        "|+--------------------+----------------------+|\n"
        "|||                 Tokens                  |||\n"
        "||+-----------------------------------------+||\n"
        "|||  aaa                                    |||\n"
        "|||  bbb                                    |||\n"
        "|||  ccc                                    |||\n"
        "||+-----------------------------------------+||\n"_s,
        tokens);
    const QString yaml = u"DkimAttributes:\n  SigningAttributesOrigin: AWS_SES\n"
                         "  SigningHostedZone: dkim.eu-south-1.amazonses.com\n  Status: PENDING\n"
                         "  Tokens:\n  - %1\nIdentityType: DOMAIN\n"_s;
    const QString other = QString(yaml).replace("eu-south-1"_L1, "ap-southeast-3"_L1);
    row("10 AWS, two YAML replies of one identity", yaml.arg(u"aaa"_s) + u'\n' + yaml.arg(u"aaa"_s),
        {{u"CNAME|aaa._domainkey|aaa.dkim.eu-south-1.amazonses.com|-|-|"_s},
         {},
         {u"domain-wanted"_s}});
    row("10 AWS, YAML replies of two regions", yaml.arg(u"aaa"_s) + u'\n' + other.arg(u"bbb"_s),
        {{u"CNAME|aaa._domainkey|aaa.dkim.eu-south-1.amazonses.com|-|-|"_s,
          u"CNAME|bbb._domainkey|bbb.dkim.ap-southeast-3.amazonses.com|-|-|"_s},
         {},
         {u"domain-wanted"_s}});
    const QString table = u"-----------------------\n|  GetEmailIdentity   |\n"
                          "+----------+----------+\n|   Type   |  Status  |\n"
                          "+----------+----------+\n|  DOMAIN  |  False   |\n"
                          "+----------+----------+\n||  DkimAttributes   ||\n"
                          "|+-------------------+|\n|||     Tokens      |||\n"
                          "||+-----------------+||\n|||  aaa            |||\n"
                          "|||  bbb            |||\n|||  ccc            |||\n"
                          "||+-----------------+||\n"_s;
    row("10 AWS, a table twice", table + u'\n' + table, tokens);
    row("10 Terraform, a list",
        u"dkim_tokens = tolist([\n  \"aaa\",\n  \"bbb\",\n  \"ccc\",\n])\n"_s, tokens);
    row("10 Terraform, resources",
        u"resource \"aws_route53_record\" \"dmarc\" {\n  name    = \"_dmarc.shop.test\"\n"
        "  type    = \"TXT\"\n  ttl     = \"600\"\n  records = [\"v=DMARC1; p=none\"]\n}\n"_s,
        {{u"TXT|_dmarc.shop.test|v=DMARC1; p=none|-|600|"_s}, {}, {}, {}, shop});
    row("10 CDK, outputs in pairs",
        u"Outputs:\nMail.DkimTokenName1 = aaa._domainkey.shop.test\n"
        "Mail.DkimTokenValue1 = aaa.dkim.amazonses.com\n"_s,
        {{u"CNAME|aaa._domainkey.shop.test|aaa.dkim.amazonses.com|-|-|"_s}, {}, {}, {}, shop});
    row("10 Route 53, change batch",
        u"{\"Changes\":[{\"Action\":\"UPSERT\",\"ResourceRecordSet\":{\"Name\":\"_dmarc.shop.test."
        u"\","
        "\"Type\":\"TXT\",\"TTL\":600,\"ResourceRecords\":[{\"Value\":\"\\\"v=DMARC1; "
        "p=none\\\"\"}]"
        "}}]}"_s,
        {{u"TXT|_dmarc.shop.test|v=DMARC1; p=none|-|600|"_s}, {}, {}, {}, shop});
    row("17 the call gives the domain to the reply",
        u"$ aws sesv2 create-email-identity --email-identity shop.test\n"
        "{\"DkimAttributes\":{\"Tokens\":[\"aaa\",\"bbb\",\"ccc\"]}}"_s,
        {tokens.rows, {}, {}, {}, shop});
    row("17 the call alone", u"aws sesv2 create-email-identity --email-identity shop.test"_s,
        {{}, {}, {}, {}, shop});
}

void tst_PasteKinds::words_data()
{
    columns();
    row("13 labels, ja",
        u"MX検証\nホストレコードへの入力：`@`\nレコードタイプの選択：MX\n"
        "レコード値への入力：`mxbiz1.qq.com.`。メールサーバーをお持ちの場合は\n"_s,
        {{u"MX|@|mxbiz1.qq.com|-|-|"_s}});
    row("13 labels, ko", u"호스트 레코드: `@`\n레코드 유형: MX\n레코드 값: `mxbiz1.qq.com.`\n"_s,
        {{u"MX|@|mxbiz1.qq.com|-|-|"_s}});
    row("13 labels, en",
        u"Host record: `_dmarc`\nRecord type: TXT\nRecord value: `v=DMARC1; p=none`\n"_s,
        {{policy}});
    row("13 labels, zh", u"主机记录：_dmarc.mail\n记录类型：TXT\n记录值：v=DMARC1; p=none\n"_s,
        {{u"TXT|_dmarc.mail|v=DMARC1; p=none|-|-|"_s}});
    row("14 Value-Domain",
        u"mx mail 10 feedback-smtp.us-east-1.amazonses.com.\ntxt _dmarc v=DMARC1; p=none;\n"
        "cname aaa._domainkey aaa.dkim.amazonses.com.\n"_s,
        {{u"MX|mail|feedback-smtp.us-east-1.amazonses.com|10|-|"_s,
          u"TXT|_dmarc|v=DMARC1; p=none;|-|-|"_s,
          u"CNAME|aaa._domainkey|aaa.dkim.amazonses.com|-|-|"_s}});
    row("14 the priority behind the host", u"mx @ mxbiz1.qq.com. 5"_s,
        {{u"MX|@|mxbiz1.qq.com|5|-|"_s}});
    row("15 prose with IN CNAME",
        u"test._domainkey.shop.test IN CNAME test.s5rbxu.custdkim.salesforce.com"_s,
        {{u"CNAME|test._domainkey.shop.test|test.s5rbxu.custdkim.salesforce.com|-|-|"_s},
         {},
         {},
         {},
         shop});
    row("15 with brackets for the domain",
        u"test._domainkey.〈ドメイン〉 IN CNAME test.s5rbxu.custdkim.salesforce.com"_s,
        {{u"CNAME|test._domainkey|test.s5rbxu.custdkim.salesforce.com|-|-|"_s},
         {u"repaired-markup"_s}});
    row("16 mail, labels in a sentence",
        u"お世話になっております。下記のとおり登録をお願いいたします。 種別：TXT ホスト名：_dmarc "
        "値：「v=DMARC1; p=none」（優先度 10）"_s,
        {{policy}, {u"repaired-quotes"_s}});
    row("16 mail, a mail server with its priority",
        u"種別：MX ホスト名：mail 値：「mxbiz1.qq.com」（優先度 10）"_s,
        {{u"MX|mail|mxbiz1.qq.com|10|-|"_s}, {u"repaired-quotes"_s}});
    row("16 mail, commas between the labels",
        u"Please add: Type: TXT, Name: _dmarc, Value: v=DMARC1; p=none, TTL: 600"_s,
        {{u"TXT|_dmarc|v=DMARC1; p=none|-|600|"_s}});
    row("16 mail, quoted", u"> > TXT\t_dmarc\tv=DMARC1; p=none\n> > \n>> 10 mxbiz1.qq.com.\n"_s,
        {{policy, u"MX||mxbiz1.qq.com|10|-|"_s}});
    row("16 mail, signature left out",
        u"_dmarc TXT \"v=DMARC1; p=none\"\n\n-- \nTaro Yamada\nmail.company.test\nTel 03-0000\n"_s,
        {{policy}});
    row("16 mail, quoted-printable",
        u"TXT s._domainkey v=3DDKIM1; k=3Drsa; p=3D"_s + key1024.left(40) + u"=\n"_s
            + key1024.mid(40, 70) + u"=\n"_s + key1024.mid(110) + u"\n"_s,
        {{u"TXT|s._domainkey|v=DKIM1; k=rsa; p="_s + key1024 + u"|-|-|"_s},
         {u"repaired-mail-coding"_s}});
    row("16 quoted-printable letters",
        u"=E7=A8=AE=E5=88=A5=EF=BC=9ATXT\n=E3=83=9B=E3=82=B9=E3=83=88=E5=90=8D=EF=BC=9A_dmarc\n"
        "=E5=80=A4=EF=BC=9Av=3DDMARC1; p=3Dnone\n"_s,
        {{policy}, {u"repaired-mail-coding"_s}});
    row("16 a key is not taken for coding", u"v=DKIM1; p=ABCD\np=AB"_s,
        {{u"TXT||v=DKIM1; p=ABCD|-|-|"_s}});
    row("16 quoted-printable, told by a name that a soft break cuts",
        u"Record type: CNAME Hostname: tn4fcyfy3fjto4n2eopbru5k24hph4fl._domainkey.m.=\n"
        "e2.mail.shop.test Value: \"tn4fcyfy3fjto4n2eopb.dkim.amazonses.com\"\n"_s,
        {{u"CNAME|tn4fcyfy3fjto4n2eopbru5k24hph4fl._domainkey.m.e2.mail.shop.test|"
          "tn4fcyfy3fjto4n2eopb.dkim.amazonses.com|-|-|"_s},
         {u"repaired-mail-coding"_s},
         {},
         {},
         u"m.e2.mail.shop.test"_s});
    row("16 quoted-printable, told by the mark of the signature",
        u"Type: TXT\nHost: s._domainkey\nValue: v&#61;DKIM1; k&#61;rsa; "
        "p&#61;"_s
            + key1024.left(36) + u"=\n"_s + key1024.mid(36, 75) + u"=\n"_s + key1024.mid(111)
            + u"\n\n--=20\nTaro\n"_s,
        {{u"TXT|s._domainkey|v=DKIM1; k=rsa; p="_s + key1024 + u"|-|-|"_s},
         {u"repaired-mail-coding"_s, u"repaired-markup"_s}});
    row("16 a tag within quoted-printable",
        u"Type: TXT<br>=\nHost: _dmarc<br>=\nValue: v=3DDMARC1; p=3Dnone<br>=\n"_s,
        {{policy}, {u"repaired-mail-coding"_s, u"repaired-markup"_s}});
    row("16 a token at the end of a full line is not taken for coding",
        u"_amazonses.newsletter.shop TXT \tfmxqxT/icOYx4aA/bEUrDPMeax9/s3frblS+niixmqk=\n"
        "_dmarc TXT v=DMARC1; p=none\n"_s,
        {{u"TXT|_amazonses.newsletter.shop|fmxqxT/icOYx4aA/bEUrDPMeax9/s3frblS+niixmqk=|-|-|"_s,
          policy}});
    row("16 format=flowed",
        u"CNAME aaa._domainkey.shop.test \naaa.dkim.amazonses.com\n"
        "v=spf1 include:qcloudmail.com \ninclude:_spf.host.test ~all\n"_s,
        {{u"CNAME|aaa._domainkey.shop.test|aaa.dkim.amazonses.com|-|-|"_s,
          u"TXT||v=spf1 include:qcloudmail.com include:_spf.host.test ~all|-|-|"_s},
         {u"repaired-joined"_s},
         {},
         {},
         shop});
    row("16 a policy in two lines", u"_dmarc TXT v=DMARC1; p=none;\n  rua=mailto:a@shop.test"_s,
        {{u"TXT|_dmarc|v=DMARC1; p=none; rua=mailto:a@shop.test|-|-|"_s}, {u"repaired-joined"_s}});
    row("18 misspelt type", u"TMXXT\t_dmarc\tv=DMARC1; p=none"_s,
        {{u"-|_dmarc|v=DMARC1; p=none|-|-|"_s}, {}, {u"type-unknown"_s}});
    row("18 misspelt type under a label", u"Type: TXTT\nHost: _dmarc\nValue: v=DMARC1; p=none"_s,
        {{u"-|_dmarc|v=DMARC1; p=none|-|-|"_s}, {}, {u"type-unknown"_s}});
    row("18 misspelt type in the second cell of CSV",
        u"mail.shop.test,MX,10 mxbiz1.qq.com\n_dmarc.shop.test,TEXTT,v=DMARC1; p=none"_s,
        {{u"MX|mail.shop.test|mxbiz1.qq.com|10|-|"_s,
          u"-|_dmarc.shop.test|v=DMARC1; p=none|-|-|"_s},
         {},
         {u"type-unknown"_s},
         {},
         shop});
    row("18 misspelt type in CSV, all cells quoted",
        u"\"mail.shop.test.\",\"TMXXT\",\"\"\"v=spf1 include:qcloudmail.com ~all\"\"\",\"600\""_s,
        {{u"-|mail.shop.test|"_s + spf + u"|-|600|"_s}, {}, {u"type-unknown"_s}});
    row("18 misspelt type, one cell per line", u"TXTT\nmail\n"_s + spf,
        {{u"-|mail|"_s + spf + u"|-|-|"_s}, {}, {u"type-unknown"_s}});
    row("18 misspelt type in front of a host of another script", u"tmxxt 日本 "_s + spf,
        {{u"-|日本|"_s + spf + u"|-|-|"_s}, {}, {u"type-unknown"_s}});
    row("18 misspelt type above a token",
        u"TEXTT\n_amazonses.send\nqDjODCW4q6mf3bFVTqnI1WUDqBDyEeqoiyQh0OaPaXM=\n"_s,
        {{u"-|_amazonses.send|qDjODCW4q6mf3bFVTqnI1WUDqBDyEeqoiyQh0OaPaXM=|-|-|"_s},
         {},
         {u"type-unknown"_s}});
    row("13 a title is not the value that was left out",
        u"Type\nTXT\nHost\nmail\nValue\nDMARC 인증:\nHost\n_dmarc\nType\nTXT\nValue\n"_s + dmarc,
        {{u"TXT|mail|-|-|-|"_s, policy}});
    row("13 a priority in the line behind the target",
        u"Record type: MX Host: mail Value: \"mxbiz1.qq.com.\"<br>（Prio 10）\n"_s,
        {{u"MX|mail|mxbiz1.qq.com|10|-|"_s}, {u"repaired-markup"_s}});
    row("18 a shortened name of letters", u"htxymedhaawcujmhzxta..."_s,
        {{}, {}, {}, {u"shortened"_s}});
    row("18 a word of a sentence is not shortened", u"Regards..."_s,
        {{}, {}, {u"nothing-found"_s}});
    row("18 a word in capitals is no type", u"FAQ\nmail\n"_s + spf,
        {{u"TXT||"_s + spf + u"|-|-|"_s}});
}

void tst_PasteKinds::traps_data()
{
    columns();
    row("`\\;` without quotes", u"TXT\t_dmarc\tv=DMARC1\\; p=none"_s,
        {{policy}, {u"repaired-escapes"_s}});
    row("link in front of a name",
        u"CNAME\thttp://aaa._domainkey.shop.test/\thttps://aaa.dkim.amazonses.com/"_s,
        {{u"CNAME|aaa._domainkey.shop.test|aaa.dkim.amazonses.com|-|-|"_s},
         {u"repaired-link"_s},
         {},
         {},
         shop});
    row("link of a mail program",
        u"CNAME aaa._domainkey.shop.test<http://aaa._domainkey.shop.test> "
        "aaa.dkim.amazonses.com<http://aaa.dkim.amazonses.com>"_s,
        {{u"CNAME|aaa._domainkey.shop.test|aaa.dkim.amazonses.com|-|-|"_s},
         {u"repaired-link"_s},
         {},
         {},
         shop});
    row("link of Markdown", u"MX mail 10 [mxbiz1.qq.com](http://mxbiz1.qq.com)"_s,
        {{u"MX|mail|mxbiz1.qq.com|10|-|"_s}, {u"repaired-link"_s}});
    row("link in an SPF term", u"v=spf1 include:http://qcloudmail.com ~all"_s,
        {{u"TXT||"_s + spf + u"|-|-|"_s}, {u"repaired-link"_s}});
    row("glued priority", u"MX\tmail\t10feedback-smtp.us-east-1.amazonses.com"_s,
        {{u"MX|mail|feedback-smtp.us-east-1.amazonses.com|10|-|"_s}, {u"repaired-priority"_s}});
    row("digits that belong to the name", u"MX\tmail\t163mx01.host.test"_s,
        {{u"MX|mail|163mx01.host.test|-|-|"_s}});
    row("HTML", u"TXT _dmarc &quot;v=DMARC1; p&#x3D;none&quot;"_s,
        {{policy}, {u"repaired-markup"_s}});
    row("HTML, a table", u"<tr><td>TXT</td><td>_dmarc</td><td>v=DMARC1; p=none</td></tr>"_s,
        {{policy}, {u"repaired-markup"_s}});
    row("HTML, ends of lines", u"Type: TXT<br>Host: _dmarc<br/>Value: v=DMARC1; p=none<br>"_s,
        {{policy}, {u"repaired-markup"_s}});
    row("capitals", u"V=spf1 Include:qcloudmail.com ~All"_s,
        {{u"TXT||"_s + spf + u"|-|-|"_s}, {u"repaired-case"_s}});
    row("capitals of other records", u"V=dmarc1; P=none\nV=DKIM1; K=rsa; P=MIGf"_s,
        {{u"TXT||"_s + dmarc + u"|-|-|"_s, u"TXT||v=DKIM1; k=rsa; p=MIGf|-|-|"_s},
         {u"repaired-case"_s}});
    row("capitals in names", u"CNAME AAA._DomainKey.Shop.Test AAA.dkim.amazonses.com"_s,
        {{u"CNAME|aaa._domainkey.shop.test|aaa.dkim.amazonses.com|-|-|"_s},
         {u"repaired-case"_s},
         {},
         {},
         shop});
    row("dashes and waves",
        u"TXT\tmail\tv=spf1 include:qcloudmail.com –all\n"
        "CNAME\ta‐b._domainkey\ta‐b.dkim.amazonses.com"_s,
        {{u"TXT|mail|v=spf1 include:qcloudmail.com -all|-|-|"_s,
          u"CNAME|a-b._domainkey|a-b.dkim.amazonses.com|-|-|"_s},
         {u"repaired-full-width"_s}});
    row("characters that nobody sees", u"TXT\t_dm\u00adarc\t\u202av=DMARC1; p=none\u202c"_s,
        {{policy}, {u"repaired-blanks"_s}});
    row("everything full-width", u"ＭＸ　ｍａｉｌ　１０　ｍｘｂｉｚ１．ｑｑ．ｃｏｍ"_s,
        {{u"MX|mail|mxbiz1.qq.com|10|-|"_s}, {u"repaired-full-width"_s}});
    row("times to live in words",
        u"Type\tHost\tValue\tTTL\nTXT\ta\tv=spf1 ~all\t1 hour\nTXT\tb\tv=spf1 ~all\tAuto\n"
        "TXT\tc\tv=spf1 ~all\t自動\nTXT\td\tv=spf1 ~all\t30 min\nTXT\te\tv=spf1 ~all\t3,600"_s,
        {{u"TXT|a|v=spf1 ~all|-|3600|"_s, u"TXT|b|v=spf1 ~all|-|-|"_s, u"TXT|c|v=spf1 ~all|-|-|"_s,
          u"TXT|d|v=spf1 ~all|-|1800|"_s, u"TXT|e|v=spf1 ~all|-|3600|"_s}});
    row("strings that stick together", u"\"v=spf1 mx\" \"include:qcloudmail.com ~all\""_s,
        {{u"TXT||v=spf1 mxinclude:qcloudmail.com ~all|-|-|"_s},
         {u"repaired-joined"_s},
         {u"strings-glued"_s}});
    row("strings cut within a name", u"\"v=spf1 include:qcloud\" \"mail.com ~all\""_s,
        {{u"TXT||"_s + spf + u"|-|-|"_s}, {u"repaired-joined"_s}});
    row("invisible character inside a key that decodes",
        u"TXT\ts._domainkey\tv=DKIM1; p="_s + key1024.left(50) + u'\u200b' + key1024.mid(50),
        {{u"TXT|s._domainkey|v=DKIM1; p="_s + key1024 + u"|-|-|"_s}, {u"repaired-blanks"_s}});
    row("full-width letter inside a key that decodes",
        u"TXT\ts._domainkey\tv=DKIM1; p="_s + QString(key1024).replace(u'+', u'＋'),
        {{u"TXT|s._domainkey|v=DKIM1; p="_s + key1024 + u"|-|-|"_s}, {u"repaired-full-width"_s}});
    row("a closing quotation mark alone", u"v=spf1 include:qcloudmail.com ~all\""_s,
        {{u"TXT||"_s + spf + u"|-|-|"_s}, {u"repaired-quotes"_s}});
}

void tst_PasteKinds::refusals_data()
{
    columns();
    const auto refused = [](const char *name, const QString &text, const QString &code) {
        row(name, text, {{}, {}, {}, {code}});
    };
    refused("invisible character inside what is no key",
            u"TXT\ts._domainkey\tv=DKIM1; p=MIGfMA0G\u200bCSqGSIb3"_s, u"dkim.key-damaged"_s);
    refused("shortened in the middle", u"v=DKIM1; k=rsa; p=MIGf...AQAB"_s, u"shortened"_s);
    refused("shortened at the end", u"v=DKIM1; k=rsa; p=MIGf…"_s, u"shortened"_s);
    refused("placeholder", u"TXT\ts._domainkey\tp=customerProvidedPublicKey"_s, u"placeholder"_s);
    for (const QString &sample : {u"sampledomain.com"_s, u"domainname.com"_s, u"example.com"_s,
                                  u"example.net"_s, u"example.org"_s})
        refused(qPrintable(u"sample "_s + sample),
                u"TXT\t_dmarc."_s + sample + u"\tv=DMARC1; p=none"_s, u"sample-domain"_s);
    refused("sample include", u"v=spf1 include:qcloudmail.com include:domain1.com ~all"_s,
            u"sample-domain"_s);
    refused("private key", u"-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----"_s,
            u"private-key"_s);
    refused("secret", u"aws_secret_access_key = abcdefghijklmnop"_s, u"secret"_s);
}

void tst_PasteKinds::several_data()
{
    columns();
    row("table, JSON and prose add up",
        u"Type\tName\tValue\nTXT\t_dmarc.shop.test\tv=DMARC1; p=none\n\n"
        "{\"Type\":\"MX\",\"SendDomain\":\"shop.test\",\"ExpectedValue\":\"mxbiz1.qq.com.\"}\n"
        "and here is the SPF record:\nv=spf1 include:qcloudmail.com ~all\n"_s,
        {{fullPolicy, u"MX|shop.test|mxbiz1.qq.com|-|-|"_s, u"TXT||"_s + spf + u"|-|-|"_s},
         {},
         {},
         {},
         shop});
    const QString table = u"TXT\t_dmarc\tv=DMARC1; p=none\n"_s;
    row("the same again", table + table + u"_dmarc IN TXT \"v=DMARC1; p=none\"\n"_s, {{policy}});
    row("the same with more about it",
        u"MX\tmail\tmxbiz1.qq.com\nmail 600 IN MX 10 mxbiz1.qq.com.\n"_s,
        {{u"MX|mail|mxbiz1.qq.com|10|600|"_s}});
    row("two mail servers stand side by side",
        u"MX\t@\t5\tmx1.host.test\nMX\t@\t10\tmx2.host.test\n"_s,
        {{u"MX|@|mx1.host.test|5|-|"_s, u"MX|@|mx2.host.test|10|-|"_s}});
    row("two policies", table + u"TXT\t_dmarc\tv=DMARC1; p=reject\n"_s,
        {{policy, u"TXT|_dmarc|v=DMARC1; p=reject|-|-|"_s}, {}, {u"values-differ"_s}});
    row("a policy with other blanks is the same", table + u"TXT\t_dmarc\tv=DMARC1;p=none;\n"_s,
        {{policy, u"TXT|_dmarc|v=DMARC1;p=none;|-|-|"_s}});
    row("two aliases",
        u"CNAME a._domainkey x.dkim.amazonses.com\n"
        "CNAME a._domainkey y.dkim.amazonses.com\n"_s,
        {{u"CNAME|a._domainkey|x.dkim.amazonses.com|-|-|"_s,
          u"CNAME|a._domainkey|y.dkim.amazonses.com|-|-|"_s},
         {},
         {u"values-differ"_s}});
    row("two SPF records",
        u"TXT\tmail\tv=spf1 include:a.test ~all\n"
        "TXT\tmail\tv=spf1 include:b.test ~all\n"_s,
        {{u"TXT|mail|v=spf1 include:a.test ~all|-|-|"_s,
          u"TXT|mail|v=spf1 include:b.test ~all|-|-|"_s},
         {},
         {u"values-differ"_s}});
}

void tst_PasteKinds::domains_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("domain");
    QTest::addRow("names that agree")
        << u"TXT _dmarc.shop.test \"v=DMARC1; p=none\"\nCNAME a._domainkey.shop.test b.dkim.x.test"_s
        << shop;
    QTest::addRow("relative names tell nothing")
        << u"TXT _dmarc.mail v=DMARC1; p=none\nTXT s._domainkey.mail.shop v=DKIM1; p="_s
        << QString();
    QTest::addRow("two domains are none")
        << u"TXT _dmarc.a.test \"v=DMARC1; p=none\"\nTXT _dmarc.b.test \"v=DMARC1; p=none\""_s
        << QString();
    QTest::addRow("a policy above the keys decides nothing")
        << u"TXT _dmarc.a.test \"v=DMARC1; p=none\"\nTXT s._domainkey.m.a.test \"v=DKIM1; p=\""_s
        << QString();
    QTest::addRow("other names decide nothing")
        << u"MX mail.shop.test 10 mxbiz1.qq.com\nTXT mail.shop.test v=spf1 ~all"_s << QString();
    QTest::addRow("$ORIGIN") << u"$ORIGIN shop.test.\n@ IN MX 10 mxbiz1.qq.com."_s << shop;
    QTest::addRow("two calls") << u"aws ses verify-domain-identity --domain a.test\n"
                                  "aws ses verify-domain-identity --domain b.test"_s
                               << QString();
}

void tst_PasteKinds::domains()
{
    QFETCH(QString, text);
    QFETCH(QString, domain);
    QCOMPARE(readPasted(text).domain.value_or(QString()), domain);
}

QTEST_GUILESS_MAIN(tst_PasteKinds)
#include "tst_pastekinds.moc"
