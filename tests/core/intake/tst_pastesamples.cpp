#include "tests/core/intake/pastefixture.h"

using namespace pastefixture;

/// The samples that were collected, by their numbers. The sender domain is example.com.
class tst_PasteSamples : public QObject
{
    Q_OBJECT
private slots:
    void samples_data();
    void samples();
};

void tst_PasteSamples::samples_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Expected>("expected");
    const auto row = [](const char *name, const QString &text, const Expected &expected) {
        QTest::addRow("%s", name) << text << expected;
    };
    const QString domain = u"example.com"_s;
    row("S01", u"TXT\t_dmarc.example.com\t\"v=DMARC1; p=none;\"\n"_s,
        {{u"TXT|_dmarc.example.com|v=DMARC1; p=none;|-|-|"_s}, {}, {}, {}, domain});
    row("S03", u"CNAME\u00A0aaa._domainkey.example.com\u00A0aaa.dkim.amazonses.com"_s,
        {{u"CNAME|aaa._domainkey.example.com|aaa.dkim.amazonses.com|-|-|"_s},
         {u"repaired-blanks"_s},
         {},
         {},
         domain});
    row("S05", u"mxbiz1.qq.com。"_s,
        {{u"MX||mxbiz1.qq.com|-|-|"_s}, {u"repaired-full-width"_s}, {}, {}, {}});
    row("S07", u"MX mail.domainname.com 10 feedback-smtp.amazonses.com MX"_s,
        {{u"MX|mail.domainname.com|feedback-smtp.amazonses.com|10|-|MX"_s},
         {},
         {u"region-missing"_s},
         {},
         {}});
    row("S09", u"\"v=DKIM1; k=rsa; p=MIIBIjANBgkq\" \"hkiG9w0BAQEFAAOC\""_s,
        {{u"TXT||v=DKIM1; k=rsa; p=MIIBIjANBgkqhkiG9w0BAQEFAAOC|-|-|"_s},
         {u"repaired-joined"_s},
         {},
         {},
         {}});
    // "joined if it decodes as a public key": what is printed does not, the next row does.
    row("S11", u"v=DKIM1; k=rsa; p=MIGfMA0GCSqG\nSIb3DQEBAQUAA4GNADCBiQKB"_s,
        {{u"TXT||v=DKIM1; k=rsa; p=MIGfMA0GCSqG|-|-|"_s}, {}, {}, {}, {}});
    row("S11 with the rest of its key",
        u"v=DKIM1; k=rsa; p=MIGfMA0GCSqG\nSIb3DQEBAQUAA4GNADCBiQKB"_s + key1024.mid(36),
        {{u"TXT||v=DKIM1; k=rsa; p="_s + key1024 + u"|-|-|"_s},
         {u"repaired-joined"_s},
         {},
         {},
         {}});
    row("S13", u"“v=spf1 include:qcloudmail.com ~all”"_s,
        {{u"TXT||v=spf1 include:qcloudmail.com ~all|-|-|"_s}, {u"repaired-quotes"_s}, {}, {}, {}});
    row("S15", u" v=spf1 include:amazonses.com ~all"_s,
        {{u"TXT||v=spf1 include:amazonses.com ~all|-|-|"_s}, {u"repaired-blanks"_s}, {}, {}, {}});
    row("S17", u"amazonses:pmBGN/7MjnfhTKUZ06Enqq1PeGUaOkw8lGhcfwefcHU="_s,
        {{u"TXT|@|amazonses:pmBGN/7MjnfhTKUZ06Enqq1PeGUaOkw8lGhcfwefcHU=|-|-|"_s}, {}, {}, {}, {}});
    row("S19",
        u"{\"IdentityType\":\"DOMAIN\",\"VerifiedForSendingStatus\":false,\"DkimAttributes\":{"
        "\"SigningEnabled\":true,\"Status\":\"NOT_STARTED\",\"Tokens\":[\"aaa\",\"bbb\",\"ccc\"],"
        "\"SigningHostedZone\":\"dkim.amazonses.com\",\"SigningAttributesOrigin\":\"AWS_SES\"}}"_s,
        {{u"CNAME|aaa._domainkey|aaa.dkim.amazonses.com|-|-|"_s,
          u"CNAME|bbb._domainkey|bbb.dkim.amazonses.com|-|-|"_s,
          u"CNAME|ccc._domainkey|ccc.dkim.amazonses.com|-|-|"_s},
         {},
         {u"domain-wanted"_s},
         {},
         {}});
    row("S21",
        u"\uFEFFType,Name,Value\r\nCNAME,aaa._domainkey.example.com,aaa.dkim.amazonses.com\r\n"_s,
        {{u"CNAME|aaa._domainkey.example.com|aaa.dkim.amazonses.com|-|-|"_s}, {}, {}, {}, domain});
    row("S24", u"@ 3600 IN TXT ( \"v=DKIM1; k=rsa; \"\n  \"p=AAAA\" ) ; note"_s,
        {{u"TXT|@|v=DKIM1; k=rsa; p=AAAA|-|3600|"_s}, {u"repaired-joined"_s}, {}, {}, {}});
    row("S32", u"CNAME\naaa._domainkey.example.com\nコピー\naaa.dkim.amazonses.com\nコピー\n"_s,
        {{u"CNAME|aaa._domainkey.example.com|aaa.dkim.amazonses.com|-|-|"_s}, {}, {}, {}, domain});
}

void tst_PasteSamples::samples()
{
    QFETCH(QString, text);
    QFETCH(Expected, expected);
    const QString difference = differenceOf(readPasted(text, u"example.com"_s), expected);
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

QTEST_GUILESS_MAIN(tst_PasteSamples)
#include "tst_pastesamples.moc"
