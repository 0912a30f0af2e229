#include "tests/core/intake/pastefixture.h"

#include <QFile>
#include <QTest>

using namespace sda;
using namespace Qt::StringLiterals;
using pastefixture::growthOf;
using pastefixture::key1024;
using pastefixture::texts;

namespace {

const QString spf = u"v=spf1 include:qcloudmail.com ~all"_s;
const QString dmarc = u"v=DMARC1; p=none"_s;

/// The beginning of a PKCS #8 key; the rest is filler.
QString privateKeyBase64()
{
    const QByteArray header =
        QByteArray::fromHex("308204be020100300d06092a864886f70d0101010500048204a8");
    return QString::fromLatin1((header + QByteArray(62, 'x')).toBase64());
}

QList<FindingCode> codesOf(const QList<Finding> &findings)
{
    QList<FindingCode> codes;
    for (const Finding &finding : findings)
        codes += finding.code();
    return codes;
}

QString everythingIn(const QList<Finding> &findings)
{
    QString text;
    for (const Finding &finding : findings) {
        for (const QVariant &value : finding.args())
            text += value.toString() + u'\n';
    }
    return text;
}

} // namespace

class tst_Intake : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void joinsAWrappedKey_data();
    void joinsAWrappedKey();
    void leavesOtherLinesApart();
    void refuses_data();
    void refuses();
    void quotesTheValueAlone_data();
    void quotesTheValueAlone();
    void acceptsTheOwnDomain();
    void neverRepeatsASecret_data();
    void neverRepeatsASecret();
    void cutsSecretsOnly();
    void readsTheSourcePages_data();
    void readsTheSourcePages();
    void readsWhatAPageSays_data();
    void readsWhatAPageSays();
    void saysThatItFoundNothing();
    void isSilentAboutNothing();
    void readsOneValue_data();
    void readsOneValue();
    void readsNoMoreThanTheLimit();
    void takesLinearTime_data();
    void takesLinearTime();
    void keepsToItsBounds();
};

void tst_Intake::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("rows");
    QTest::addColumn<QList<FindingCode>>("repairs");
    using Codes = QList<FindingCode>;
    const Codes none;
    const QString dkim = u"v=DKIM1; k=rsa; p="_s + key1024;

    // Samples
    QTest::addRow("S01 tab-separated row without header")
        << u"TXT\t_dmarc.example.com\t\"v=DMARC1; p=none;\"\n"_s
        << QStringList{u"TXT|_dmarc.example.com|v=DMARC1; p=none;|-|-|"_s} << none;
    QTest::addRow("S03 no-break blanks between cells")
        << u"CNAME\u00a0aaa._domainkey.example.com\u00a0aaa.dkim.amazonses.com"_s
        << QStringList{u"CNAME|aaa._domainkey.example.com|aaa.dkim.amazonses.com|-|-|"_s}
        << Codes{FindingCode::PasteRepairedBlanks};
    QTest::addRow("S05 ideographic full stop behind a host name")
        << u"mxbiz1.qq.com。"_s << QStringList{u"MX||mxbiz1.qq.com|-|-|"_s}
        << Codes{FindingCode::PasteRepairedFullWidth};
    QTest::addRow("S07 words, with the type again as a note")
        << u"MX mail.domainname.com 10 feedback-smtp.amazonses.com MX"_s
        << QStringList{u"MX|mail.domainname.com|feedback-smtp.amazonses.com|10|-|MX"_s} << none;
    QTest::addRow("S09 two strings are one value")
        << u"\"v=DKIM1; k=rsa; p=MIIBIjANBgkq\" \"hkiG9w0BAQEFAAOC\""_s
        << QStringList{u"TXT||v=DKIM1; k=rsa; p=MIIBIjANBgkqhkiG9w0BAQEFAAOC|-|-|"_s}
        << Codes{FindingCode::PasteRepairedJoined};
    QTest::addRow("S13 curly quotes around the value")
        << u"“v=spf1 include:qcloudmail.com ~all”"_s << QStringList{u"TXT||"_s + spf + u"|-|-|"_s}
        << Codes{FindingCode::PasteRepairedQuotes};
    QTest::addRow("S15 leading blank")
        << u" v=spf1 include:amazonses.com ~all"_s
        << QStringList{u"TXT||v=spf1 include:amazonses.com ~all|-|-|"_s}
        << Codes{FindingCode::PasteRepairedBlanks};
    QTest::addRow("S21 CSV with byte order mark")
        << u"\ufeffType,Name,Value\r\nCNAME,aaa._domainkey.example.com,aaa.dkim.amazonses.com\r\n"_s
        << QStringList{u"CNAME|aaa._domainkey.example.com|aaa.dkim.amazonses.com|-|-|"_s} << none;
    QTest::addRow("S24 zone lines in parentheses, with a comment")
        << u"@ 3600 IN TXT ( \"v=DKIM1; k=rsa; \"\n  \"p=AAAA\" ) ; note"_s
        << QStringList{u"TXT|@|v=DKIM1; k=rsa; p=AAAA|-|3600|"_s}
        << Codes{FindingCode::PasteRepairedJoined};
    QTest::addRow("S32 one cell per line, with button words")
        << u"CNAME\naaa._domainkey.example.com\nコピー\naaa.dkim.amazonses.com\nコピー\n"_s
        << QStringList{u"CNAME|aaa._domainkey.example.com|aaa.dkim.amazonses.com|-|-|"_s} << none;

    // Tables
    QTest::addRow("table with an English header, current values left out")
        << u"Host record\tRecord type\tRecord value\tCurrent value\tStatus\n"
           "@\tMX\tmxbiz1.qq.com.\tmx.old.test\tUnverified\n"
           "@\tTXT\tv=spf1 include:qcloudmail.com ~all\t\t\n"_s
        << QStringList{u"MX|@|mxbiz1.qq.com|-|-|"_s, u"TXT|@|"_s + spf + u"|-|-|"_s} << none;
    QTest::addRow("table with a Japanese header")
        << u"種別\tホスト名\t優先度\t内容\tTTL\nMX\tmail\t10\tmxbiz1.qq.com\t600"_s
        << QStringList{u"MX|mail|mxbiz1.qq.com|10|600|"_s} << none;
    QTest::addRow("table with a Korean header")
        << u"타입\t호스트\t값/위치\nTXT\t_dmarc\tv=DMARC1; p=none"_s
        << QStringList{u"TXT|_dmarc|"_s + dmarc + u"|-|-|"_s} << none;
    QTest::addRow("table with a Chinese header")
        << u"记录类型\t主机记录\t记录值\nTXT\t_dmarc\tv=DMARC1; p=none"_s
        << QStringList{u"TXT|_dmarc|"_s + dmarc + u"|-|-|"_s} << none;
    QTest::addRow("Markdown table")
        << u"| Type | Name | Value |\n|---|:--|---|\n| TXT | `\\_dmarc` | `v=DMARC1; p=none` |"_s
        << QStringList{u"TXT|_dmarc|"_s + dmarc + u"|-|-|"_s}
        << Codes{FindingCode::PasteRepairedEscapes};
    QTest::addRow("rows without header, type in the middle, numbers told apart")
        << u"@\tMX\t10\tmxbiz1.qq.com.\t600\n_dmarc\tTXT\tv=DMARC1; p=none\t600"_s
        << QStringList{u"MX|@|mxbiz1.qq.com|10|600|"_s, u"TXT|_dmarc|"_s + dmarc + u"|-|600|"_s}
        << none;
    QTest::addRow("spreadsheet quotes around a quoted value")
        << u"TXT\tmail\t\"\"\"v=spf1 include:amazonses.com ~all\"\"\""_s
        << QStringList{u"TXT|mail|v=spf1 include:amazonses.com ~all|-|-|"_s} << none;
    QTest::addRow("ownership text is a value too")
        << u"TXT\t_amazonses.example.com\tpmBGN/7MjnfhTKUZ06Enqq1PeGUaOkw8lGhcfwefcHU="_s
        << QStringList{u"TXT|_amazonses.example.com|"
                       "pmBGN/7MjnfhTKUZ06Enqq1PeGUaOkw8lGhcfwefcHU=|-|-|"_s}
        << none;
    QTest::addRow("labels and values in two columns")
        << u"Host record\t@\nRecord type\tMX\nRecord value\tmxbiz1.qq.com.\n"
           "Host record\t_dmarc\nRecord type\tTXT\nRecord value\tv=DMARC1; p=none"_s
        << QStringList{u"MX|@|mxbiz1.qq.com|-|-|"_s, u"TXT|_dmarc|"_s + dmarc + u"|-|-|"_s} << none;

    // Labels
    QTest::addRow("Chinese label lines")
        << u"主机记录：_dmarc.mail\n记录类型：TXT\n记录值：v=DMARC1; p=none"_s
        << QStringList{u"TXT|_dmarc.mail|"_s + dmarc + u"|-|-|"_s} << none;
    QTest::addRow("value on the next line")
        << u"Host record\n@\nsome prose\nRecord type:\nMX\n\nRecord value\nmxbiz1.qq.com.\n"_s
        << QStringList{u"MX|@|mxbiz1.qq.com|-|-|"_s} << none;
    QTest::addRow("labels in one line")
        << u"Type: TXT  Name: _dmarc  Value: v=DMARC1; p=none"_s
        << QStringList{u"TXT|_dmarc|"_s + dmarc + u"|-|-|"_s} << none;
    QTest::addRow("priority and TTL labels")
        << u"タイプ：MX\nホスト名：@\n優先度：10\nTTL：600\n値：mxbiz1.qq.com"_s
        << QStringList{u"MX|@|mxbiz1.qq.com|10|600|"_s} << none;
    QTest::addRow("blocks without titles")
        << u"Type: MX\nName: @\nValue: 10 mxbiz1.qq.com\nType: TXT\nName: _dmarc\n"
           "Value: \"v=DMARC1; p=none\""_s
        << QStringList{u"MX|@|mxbiz1.qq.com|10|-|"_s, u"TXT|_dmarc|"_s + dmarc + u"|-|-|"_s}
        << none;
    QTest::addRow("sentence behind an unquoted target")
        << u"레코드 유형: MX\n레코드 값: mxbiz1.qq.com. 이메일 서버가 있는 경우"_s
        << QStringList{u"MX||mxbiz1.qq.com|-|-|"_s} << none;
    QTest::addRow("header words below one another, then cells")
        << u"Type\nHost\nValue\nTXT\n_dmarc\nv=DMARC1; p=none\n"_s
        << QStringList{u"TXT|_dmarc|"_s + dmarc + u"|-|-|"_s} << none;

    QTest::addRow("a mail in one line")
        << u"種別：TXT ホスト名：_dmarc 値：「v=DMARC1; p=none」（優先度 10）"_s
        << QStringList{u"TXT|_dmarc|"_s + dmarc + u"|-|-|"_s}
        << Codes{FindingCode::PasteRepairedQuotes};
    QTest::addRow("target with its number in one cell")
        << u"Type\tName\tValue\nMX\tmail.example.com\t10 feedback-smtp.us-east-1.amazonses.com"_s
        << QStringList{u"MX|mail.example.com|feedback-smtp.us-east-1.amazonses.com|10|-|"_s}
        << none;
    QTest::addRow("JSON with a comma too many, without a name")
        << u"{\n \"Type\": \"MX\",\n \"ExpectedValue\": \"mxbiz1.qq.com.\",\n}"_s
        << QStringList{u"MX||mxbiz1.qq.com|-|-|"_s} << none;

    // Bare values, dig and zone lines
    QTest::addRow("one value per line")
        << u"mxbiz1.qq.com.\n"_s + spf + u'\n' + dkim + u'\n' + dmarc
        << QStringList{u"MX||mxbiz1.qq.com|-|-|"_s, u"TXT||"_s + spf + u"|-|-|"_s,
                       u"TXT||"_s + dkim + u"|-|-|"_s, u"TXT||"_s + dmarc + u"|-|-|"_s}
        << none;
    QTest::addRow("key record without version")
        << u"k=rsa;p="_s + key1024 << QStringList{u"TXT||k=rsa;p="_s + key1024 + u"|-|-|"_s}
        << none;
    QTest::addRow("titles in front")
        << u"MX: mxbiz1.qq.com.\nSPF：v=spf1 include:qcloudmail.com ~all"_s
        << QStringList{u"MX||mxbiz1.qq.com|-|-|"_s, u"TXT||"_s + spf + u"|-|-|"_s} << none;
    QTest::addRow("dig +short") << u"10 mxbiz1.qq.com."_s
                                << QStringList{u"MX||mxbiz1.qq.com|10|-|"_s} << none;
    QTest::addRow("dig with comments")
        << u";; ANSWER SECTION:\nmail.example.com.\t300\tIN\tMX\t10 mxbiz1.qq.com.\n"
           ";; Query time: 3 msec"_s
        << QStringList{u"MX|mail.example.com|mxbiz1.qq.com|10|300|"_s} << none;
    QTest::addRow("zone lines, owner left out, $ORIGIN")
        << u"$ORIGIN example.com.\n$TTL 600\n@ IN MX 5 mxbiz1.qq.com.\n"
           "  IN TXT \"v=spf1 include:qcloudmail.com ~all\"\n"
           "_dmarc IN TXT \"v=DMARC1\\; p=none\""_s
        << QStringList{u"MX|example.com|mxbiz1.qq.com|5|-|"_s,
                       u"TXT|example.com|"_s + spf + u"|-|-|"_s,
                       u"TXT|_dmarc.example.com|"_s + dmarc + u"|-|-|"_s}
        << Codes{FindingCode::PasteRepairedEscapes};
    QTest::addRow("zone line with text that lacks its quotes")
        << u"_dmarc IN TXT v=DMARC1; p=none"_s << QStringList{u"TXT|_dmarc|"_s + dmarc + u"|-|-|"_s}
        << none;
    QTest::addRow("lower-case lines of Value-Domain")
        << u"mx mail 10 mxbiz1.qq.com.\ntxt _dmarc v=DMARC1; p=none"_s
        << QStringList{u"MX|mail|mxbiz1.qq.com|10|-|"_s, u"TXT|_dmarc|"_s + dmarc + u"|-|-|"_s}
        << none;

    // Repairs
    QTest::addRow("full-width letters in the value")
        << u"TXT\t_dmarc\tｖ=DMARC1； p=none"_s
        << QStringList{u"TXT|_dmarc|"_s + dmarc + u"|-|-|"_s}
        << Codes{FindingCode::PasteRepairedFullWidth};
    QTest::addRow("full-width letters in the host")
        << u"TXT\t＿dmarc\tv=DMARC1; p=none"_s << QStringList{u"TXT|_dmarc|"_s + dmarc + u"|-|-|"_s}
        << Codes{FindingCode::PasteRepairedFullWidth};
    QTest::addRow("dash and wave of a word processor")
        << u"v=spf1 include:qcloudmail.com ∼all"_s << QStringList{u"TXT||"_s + spf + u"|-|-|"_s}
        << Codes{FindingCode::PasteRepairedFullWidth};
    QTest::addRow("zero-width character") << u"TXT\t_dmarc\tv=DMARC1;\u200b p=none"_s
                                          << QStringList{u"TXT|_dmarc|"_s + dmarc + u"|-|-|"_s}
                                          << Codes{FindingCode::PasteRepairedBlanks};
    QTest::addRow("domain doubled in the name")
        << u"TXT\t_dmarc.example.com.example.com\tv=DMARC1; p=none"_s
        << QStringList{u"TXT|_dmarc.example.com|"_s + dmarc + u"|-|-|"_s}
        << Codes{FindingCode::PasteRepairedDomainDoubled};
    QTest::addRow("blanks inside a key that decodes")
        << u"v=DKIM1; p="_s + key1024.left(64) + u' ' + key1024.mid(64)
        << QStringList{u"TXT||v=DKIM1; p="_s + key1024 + u"|-|-|"_s}
        << Codes{FindingCode::PasteRepairedJoined};

    // Kept for others to judge
    QTest::addRow("empty key") << u"TXT\ts._domainkey\tv=DKIM1; p="_s
                               << QStringList{u"TXT|s._domainkey|v=DKIM1; p=|-|-|"_s} << none;
    QTest::addRow("unknown type") << u"TMXXT\t_dmarc\tv=DMARC1; p=none"_s
                                  << QStringList{u"-|_dmarc|"_s + dmarc + u"|-|-|"_s} << none;
    QTest::addRow("row that is not mail")
        << u"CNAME xx.example.com aaa.cloudfront.net"_s
        << QStringList{u"CNAME|xx.example.com|aaa.cloudfront.net|-|-|"_s} << none;
    QTest::addRow("the same row twice is one") << u"10 mxbiz1.qq.com.\n10 mxbiz1.qq.com."_s
                                               << QStringList{u"MX||mxbiz1.qq.com|10|-|"_s} << none;

    // Prose
    QTest::addRow("prose")
        << u"A domain in the sampledomain.com format is a primary domain.\n"
           "TXT record is required in the panel.\nPlease enter it in TXT format.\n"
           "- `dig mx +short sampledomain.com`\n![](https://qcloudimg.example/raw/1.png)\n"
           "例えば、 v=spf1 include:qcloudmail.com include:domain1.com ~allのうち"_s
        << QStringList() << none;
}

void tst_Intake::reads()
{
    QFETCH(QString, text);
    QFETCH(QStringList, rows);
    QFETCH(QList<FindingCode>, repairs);
    const Intake intake = readPasted(text, u"example.com"_s);
    // Sentences behind a target are remarks; they are looked at in readsTheSourcePages().
    QStringList found = texts(intake.rows);
    for (QString &row : found) {
        if (row.contains(u"이메일"))
            row = row.left(row.lastIndexOf(u'|') + 1);
    }
    QCOMPARE(found, rows);
    QCOMPARE(codesOf(intake.repairs), repairs);
    QVERIFY(intake.refused.isEmpty());
}

void tst_Intake::joinsAWrappedKey_data()
{
    QTest::addColumn<QString>("beginning");
    QTest::addColumn<QString>("separator");
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QString>("row");
    const QString row = u"TXT||v=DKIM1; k=rsa; p="_s + key1024 + u"|-|-|"_s;
    const QString hosted = u"TXT|s._domainkey|v=DKIM1; k=rsa; p="_s + key1024 + u"|-|-|"_s;
    QTest::addRow("bare") << u"v=DKIM1; k=rsa; p="_s << u"\n"_s << QString() << row;
    QTest::addRow("indented") << u"v=DKIM1; k=rsa; p="_s << u"\r\n    "_s << QString() << row;
    QTest::addRow("quoted in a mail") << u"> v=DKIM1; k=rsa; p="_s << u"\n> "_s << QString() << row;
    QTest::addRow("one pair of quotes") << u"\"v=DKIM1; k=rsa; p="_s << u"\n"_s << u"\""_s << row;
    QTest::addRow("quotes on each line")
        << u"\"v=DKIM1; k=rsa; p="_s << u"\"\n\""_s << u"\""_s << row;
    QTest::addRow("in a table") << u"TXT\ts._domainkey\tv=DKIM1; k=rsa; p="_s << u"\n"_s
                                << QString() << hosted;
    QTest::addRow("under labels") << u"Host: s._domainkey\nType: TXT\nValue: v=DKIM1; k=rsa; p="_s
                                  << u"\n"_s << QString() << hosted;
}

void tst_Intake::joinsAWrappedKey()
{
    QFETCH(QString, beginning);
    QFETCH(QString, separator);
    QFETCH(QString, ending);
    QFETCH(QString, row);
    for (const qsizetype first : {0, 5, 60, 212}) {
        QString text = beginning + key1024.left(first);
        for (qsizetype at = first; at < key1024.size(); at += 70)
            text += separator + key1024.mid(at, 70);
        text += ending + u"\nv=DMARC1; p=none"_s;
        const Intake intake = readPasted(text, {});
        QCOMPARE(texts(intake.rows), (QStringList{row, u"TXT||"_s + dmarc + u"|-|-|"_s}));
        QVERIFY(codesOf(intake.repairs).contains(FindingCode::PasteRepairedJoined));
    }
}

void tst_Intake::leavesOtherLinesApart()
{
    const QString cut = u"v=DKIM1; k=rsa; p="_s + key1024.left(100);
    // S11: does not decode, so nothing is joined; the record is judged where it is used.
    const Intake intake = readPasted(cut + u"\nSomethingElse\n"_s + dmarc, {});
    QCOMPARE(texts(intake.rows),
             (QStringList{u"TXT||"_s + cut + u"|-|-|"_s, u"TXT||"_s + dmarc + u"|-|-|"_s}));
    QVERIFY(intake.repairs.isEmpty());
}

void tst_Intake::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<FindingCode>("code");
    const auto shortened = FindingCode::PasteShortened;
    const auto placeholder = FindingCode::PastePlaceholder;
    const auto sample = FindingCode::PasteSampleDomain;
    QTest::addRow("ellipsis at the end of a key")
        << u"TXT\ts._domainkey\tv=DKIM1; k=rsa; p=MIGfMA0GCSqG…"_s << shortened;
    QTest::addRow("three dots inside a key")
        << u"v=DKIM1; k=rsa; p=MIGfMA0G...IDAQAB"_s << shortened;
    QTest::addRow("shortened name")
        << u"CNAME\tabc..._domainkey\tabc.dkim.amazonses.com"_s << shortened;
    QTest::addRow("Amazon's placeholder key")
        << u"TXT\ts._domainkey\tp=customerProvidedPublicKey"_s << placeholder;
    QTest::addRow("angle brackets") << u"TXT\t_dmarc\t<your value>"_s << placeholder;
    QTest::addRow("full-width angle brackets") << u"TXT\t_dmarc\t＜値＞"_s << placeholder;
    QTest::addRow("English sentence")
        << u"Host record: s._domainkey\nRecord type: TXT\nRecord value: Your record value."_s
        << placeholder;
    QTest::addRow("Japanese sentence")
        << u"ホストレコード：s._domainkey\nレコード値にはご自身の「レコード値」を入力します。"_s
        << placeholder;
    QTest::addRow("crosses in the key") << u"v=DKIM1; k=rsa; p=xxxxxxxx"_s << placeholder;
    QTest::addRow("crosses in the name") << u"TXT\txxxx._domainkey\tv=DKIM1; p="_s << placeholder;
    QTest::addRow("sample domain in the name")
        << u"TXT\t_dmarc.sampledomain.com\tv=DMARC1; p=none"_s << sample;
    QTest::addRow("the page's misspelt sample")
        << u"TXT\t_dmarc.abc.sampledomail.com.\tv=DMARC1; p=none"_s << sample;
    QTest::addRow("sample domain in the value")
        << u"v=DMARC1; p=none; rua=mailto:a@example.com"_s << sample;
    QTest::addRow("the page's other provider")
        << u"v=spf1 include:qcloudmail.com include:domain1.com ~all"_s << sample;
    QTest::addRow("address as host")
        << u"TXT\tmail@mycompany.jp\tv=DMARC1; p=none"_s << FindingCode::NameNotAHost;
}

void tst_Intake::refuses()
{
    QFETCH(QString, text);
    QFETCH(FindingCode, code);
    const Intake intake = readPasted(text + u"\n10 mxbiz1.qq.com."_s, u"mycompany.jp"_s);
    QCOMPARE(codesOf(intake.refused), QList{code});
    // What stands beside it is read all the same.
    QCOMPARE(texts(intake.rows), QStringList{u"MX||mxbiz1.qq.com|10|-|"_s});
}

void tst_Intake::quotesTheValueAlone_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("quoted");
    const QString value = u"v=DKIM1; k=rsa; p=MIGfMA0GCSqG..."_s;
    QTest::addRow("as it is") << value << value;
    QTest::addRow("with its label") << u"DKIM record value:"_s + value << value;
    QTest::addRow("with a label of full width and a quotation mark")
        << u"DKIM record value：“"_s + value << value;
    QTest::addRow("in quotation marks") << u'"' + value + u'"' << value;
}

void tst_Intake::quotesTheValueAlone()
{
    QFETCH(QString, cell);
    QFETCH(QString, quoted);
    const Intake intake = readPasted(u"qcloud._domainkey\tTXT\t"_s + cell);
    QCOMPARE(codesOf(intake.refused), QList<FindingCode>{FindingCode::PasteShortened});
    QCOMPARE(intake.refused.first().text(Arg::Text), quoted);
}

void tst_Intake::acceptsTheOwnDomain()
{
    const QString text = u"TXT\t_dmarc.sampledomain.com\tv=DMARC1; p=none"_s;
    QCOMPARE(readPasted(text, u"SampleDomain.com."_s).rows.size(), 1);
    QCOMPARE(readPasted(text, u"abc.sampledomain.com"_s).rows.size(), 1);
    QVERIFY(readPasted(text, u"mysampledomain.com"_s).rows.isEmpty());
    QVERIFY(readPasted(text).rows.isEmpty());
    // A name that only ends alike is somebody's.
    QCOMPARE(readPasted(u"TXT\t_dmarc.my-example.com\tv=DMARC1; p=none"_s).rows.size(), 1);
    QCOMPARE(readPasted(u"TXT\t_dmarc.example.com.au\tv=DMARC1; p=none"_s).rows.size(), 1);
}

void tst_Intake::neverRepeatsASecret_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<FindingCode>("code");
    const QString body = privateKeyBase64();
    const QString wrapped = body.left(64) + u'\n' + body.mid(64);
    const auto key = FindingCode::PastePrivateKey;
    const auto secret = FindingCode::PasteSecret;
    QTest::addRow("private key") << u"-----BEGIN PRIVATE KEY-----\n"_s + wrapped
            + u"\n-----END PRIVATE KEY-----"_s
                                 << body.mid(70, 20) << key;
    QTest::addRow("RSA private key, end missing")
        << u"-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\n\n"_s + wrapped
        << body.mid(70, 20) << key;
    QTest::addRow("quoted in a mail")
        << u"> -----BEGIN PRIVATE KEY-----\n> "_s + body.left(64) + u"\n> "_s + body.mid(64)
        << body.mid(70, 20) << key;
    QTest::addRow("in one line of JSON") << u"\"key\": \"-----BEGIN PRIVATE KEY-----\\n"_s + body
            + u"\\n-----END PRIVATE KEY-----\""_s
                                         << body.mid(70, 20) << key;
    QTest::addRow("private key where the public one belongs")
        << u"TXT\ts._domainkey\tv=DKIM1; k=rsa; p="_s + body << body.mid(20, 20) << key;
    QTest::addRow("AWS access key") << u"TXT\tAKIAABCDEFGHIJKLMNOP"_s << u"AKIAABCD"_s << secret;
    QTest::addRow("Tencent access key")
        << u"v=spf1 AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE"_s << u"AKIDz8k"_s << secret;
    QTest::addRow("password") << u"SMTP Password: hunter2hunter2"_s << u"hunter2"_s << secret;
    QTest::addRow("Japanese password") << u"パスワード：hunter2"_s << u"hunter2"_s << secret;
    QTest::addRow("secret key in JSON")
        << u"{\"SecretKey\": \"abcdefg\", \"Value\": \"v=spf1\"}"_s << u"abcdefg"_s << secret;
}

void tst_Intake::neverRepeatsASecret()
{
    QFETCH(QString, text);
    QFETCH(QString, secret);
    QFETCH(FindingCode, code);
    QVERIFY(text.contains(secret));
    const QString paste = spf + u'\n' + text + u"\n_dmarc TXT v=DMARC1; p=none"_s;
    const Intake intake = readPasted(paste, {});
    QCOMPARE(codesOf(intake.refused), QList{code});
    QCOMPARE(texts(intake.rows),
             (QStringList{u"TXT||"_s + spf + u"|-|-|"_s, u"TXT|_dmarc|"_s + dmarc + u"|-|-|"_s}));
    QVERIFY(!everythingIn(intake.refused + intake.repairs + intake.questions).contains(secret));
    QVERIFY(!withoutSecrets(paste).contains(secret));
    QVERIFY(withoutSecrets(paste).contains(spf));
    QCOMPARE(codesOf(readValue(text, RecordType::Txt).refused), QList{code});
    QVERIFY(readValue(text, RecordType::Txt).rows.isEmpty());
}

void tst_Intake::cutsSecretsOnly()
{
    const QString text = u"v=DKIM1; k=rsa; p="_s + key1024 + u"\r\nPassword reset\r\n"_s + dmarc;
    QCOMPARE(withoutSecrets(text), text);
}

void tst_Intake::readsTheSourcePages_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "ja", "ko"})
        QTest::addRow("%s", language) << QString::fromLatin1(language);
}

void tst_Intake::readsTheSourcePages()
{
    QFETCH(QString, language);
    QFile file(QStringLiteral(SDA_VECTORS_DIR "/../sources/tencent-ses-sender-domain.%1.md")
                   .arg(language));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the source pages are not here");
    const QString page = QString::fromUtf8(file.readAll());
    const Intake intake = readPasted(page, u"sampledomain.com"_s);
    QCOMPARE(texts(intake.rows),
             (QStringList{u"MX|@|mxbiz1.qq.com|-|-|"_s, u"TXT|@|"_s + spf + u"|-|-|"_s,
                          u"TXT|_dmarc|"_s + dmarc + u"|-|-|"_s}));
    // The page holds no DKIM value but a sentence that asks for one.
    for (const FindingCode code : codesOf(intake.refused))
        QCOMPARE(code, FindingCode::PastePlaceholder);
    QVERIFY(!intake.refused.isEmpty());
    QVERIFY(intake.repairs.isEmpty());
    QVERIFY(intake.questions.isEmpty());
}

void tst_Intake::readsWhatAPageSays_data()
{
    QTest::addColumn<QString>("text");
    const QString ja =
        u"MX検証\n"
        "    ホストレコードへの入力：`@`\n"
        "    レコードタイプの選択：MX\n"
        "    レコード値への入力：`mxbiz1.qq.com.`。自社のサーバーがあればその名前。\n"
        "- 注意：例えばabc.sampledomain.comの場合\n"
        "  - SPF検証：\n"
        "  ホストレコードへの入力：`@`\n"
        "  レコードタイプの選択：TXT\n"
        "  レコード値への入力：`v=spf1 include:qcloudmail.com ~all`\n"
        "- DMARC検証：\n"
        "ホストレコードへの入力：`_dmarc`\n"
        "レコードタイプの選択：TXT\n"
        "レコード値への入力：`v=DMARC1; p=none`\n"_s;
    QTest::addRow("Japanese, with backticks") << ja;
    QTest::addRow("Japanese, as shown by a browser") << QString(ja).remove(u'`');
    QTest::addRow("Korean")
        << u"MX 인증\n호스트 레코드: `@`\n레코드 유형: MX\n"
           "레코드 값: `mxbiz1.qq.com.` 자체 서버가 있으면 그 주소\n"
           "SPF 인증:\n호스트 레코드: `@`\n레코드 유형: TXT\n"
           "레코드 값: `v=spf1 include:qcloudmail.com ~all`\n"
           "DMARC 인증:\n호스트 레코드: `_dmarc`\n레코드 유형: TXT\n레코드 값: `v=DMARC1; p=none`"_s;
    QTest::addRow("English")
        << u"MX authentication\nHost record: @\nRecord type: MX\nRecord value: mxbiz1.qq.com.\n"
           "Note: the final dot matters.\n"
           "SPF authentication\nHost record: @\nRecord type: TXT\n"
           "Record value: v=spf1 include:qcloudmail.com ~all\n"
           "DMARC authentication:\nHost record: _dmarc\nRecord type: TXT\n"
           "Record value: v=DMARC1; p=none"_s;
    QTest::addRow("Chinese")
        << u"MX 验证\n主机记录：`@`\n记录类型：MX\n记录值：`mxbiz1.qq.com.`。\n"
           "SPF 验证\n主机记录：`@`\n记录类型：TXT\n记录值：`v=spf1 include:qcloudmail.com ~all`\n"
           "DMARC 验证\n主机记录：`_dmarc`\n记录类型：TXT\n记录值：`v=DMARC1; p=none`"_s;
}

void tst_Intake::readsWhatAPageSays()
{
    QFETCH(QString, text);
    const Intake intake = readPasted(text, {});
    QStringList found = texts(intake.rows);
    QCOMPARE(found.size(), 3);
    found.first() = found.first().left(u"MX|@|mxbiz1.qq.com|-|-|"_s.size());
    QCOMPARE(found,
             (QStringList{u"MX|@|mxbiz1.qq.com|-|-|"_s, u"TXT|@|"_s + spf + u"|-|-|"_s,
                          u"TXT|_dmarc|"_s + dmarc + u"|-|-|"_s}));
    QVERIFY(intake.repairs.isEmpty());
    QVERIFY(intake.refused.isEmpty());
}

void tst_Intake::saysThatItFoundNothing()
{
    const Intake intake = readPasted(u"Dear admin,\nplease set up our domain."_s);
    QCOMPARE(codesOf(intake.questions), QList{FindingCode::PasteNothingFound});
    const Intake unknown = readPasted(u"TMXXT\t_dmarc\tv=DMARC1; p=none"_s);
    QCOMPARE(codesOf(unknown.questions), QList{FindingCode::PasteTypeUnknown});
    QCOMPARE(unknown.questions.first().text(Arg::Text), u"TMXXT"_s);
}

void tst_Intake::isSilentAboutNothing()
{
    const Intake intake = readPasted(u" \n\t\n\u3000"_s);
    QVERIFY(intake.rows.isEmpty() && intake.refused.isEmpty());
    QVERIFY(intake.questions.isEmpty() && intake.repairs.isEmpty());
}

void tst_Intake::readsOneValue_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<std::optional<RecordType>>("type");
    QTest::addColumn<QStringList>("rows");
    using Type = std::optional<RecordType>;
    const Type mx = RecordType::Mx;
    const Type txt = RecordType::Txt;
    const QString dkim = u"v=DKIM1; k=rsa; p="_s + key1024;
    QTest::addRow("target") << u" mxbiz1.qq.com. "_s << mx
                            << QStringList{u"MX||mxbiz1.qq.com|-|-|"_s};
    QTest::addRow("target with priority")
        << u"5 mxbiz1.qq.com"_s << mx << QStringList{u"MX||mxbiz1.qq.com|5|-|"_s};
    QTest::addRow("quoted text") << u"\"v=spf1 ~all\""_s << txt
                                 << QStringList{u"TXT||v=spf1 ~all|-|-|"_s};
    QTest::addRow("with its label")
        << u"Record value: v=spf1 ~all"_s << txt << QStringList{u"TXT||v=spf1 ~all|-|-|"_s};
    QTest::addRow("wrapped key") << u"v=DKIM1; k=rsa; p="_s + key1024.left(50) + u'\n'
            + key1024.mid(50) << txt
                                 << QStringList{u"TXT||"_s + dkim + u"|-|-|"_s};
    QTest::addRow("selector") << u" ｑcloud "_s << Type() << QStringList{u"-||qcloud|-|-|"_s};
    QTest::addRow("sample domains are not judged here")
        << u"mail.example.com"_s << mx << QStringList{u"MX||mail.example.com|-|-|"_s};
    QTest::addRow("placeholder") << u"<your value>"_s << txt << QStringList();
    QTest::addRow("nothing") << u" \n "_s << txt << QStringList();
}

void tst_Intake::readsOneValue()
{
    QFETCH(QString, text);
    QFETCH(std::optional<RecordType>, type);
    QFETCH(QStringList, rows);
    QCOMPARE(texts(readValue(text, type).rows), rows);
}

void tst_Intake::readsNoMoreThanTheLimit()
{
    const QString line = spf + u'\n';
    const QString most = line + QString(pasteLimit - line.size(), u' ');
    QCOMPARE(readPasted(most).rows.size(), 1);
    const Intake over = readPasted(most + u' ');
    QVERIFY(over.rows.isEmpty());
    QCOMPARE(codesOf(over.refused), QList{FindingCode::PasteTooLarge});
    QCOMPARE(over.refused.first().number(Arg::Limit), pasteLimit);
    QCOMPARE(readValue(QString(valueLimit, u'a'), RecordType::Txt).rows.size(), 1);
    QCOMPARE(codesOf(readValue(QString(valueLimit + 1, u'a'), RecordType::Txt).refused),
             QList{FindingCode::PasteTooLarge});
    const QString senders = u"v=spf1 include:a.test "_s.repeated(valueLimit / 20);
    const Intake pasted = readPasted(senders.left(valueLimit + 1));
    QVERIFY(pasted.rows.isEmpty());
    QCOMPARE(codesOf(pasted.refused), QList{FindingCode::PasteTooLarge});
}

void tst_Intake::takesLinearTime_data()
{
    QTest::addColumn<QString>("unit");
    QTest::addRow("quotation marks") << u"\""_s;
    QTest::addRow("tabs") << u"\t"_s;
    QTest::addRow("line ends") << u"\n"_s;
    QTest::addRow("one letter") << u"a"_s;
    QTest::addRow("lines of quotation marks") << QString(6000, u'"') + u'\n';
    QTest::addRow("lines of tabs") << QString(6000, u'\t') + u'\n';
    QTest::addRow("lines of commas") << QString(60, u',') + u'\n';
    QTest::addRow("lines of base64") << QString(76, u'A') + u'\n';
    QTest::addRow("keys that never end") << u"v=DKIM1; p=MIIgAAAA\nAAAA\n"_s;
    QTest::addRow("keys in short pieces") << u"p=\nM\n"_s;
    QTest::addRow("open parentheses") << u"a IN TXT (\n"_s;
    QTest::addRow("labels") << u"Host: a\n"_s;
    QTest::addRow("label after label in a line") << u"Host: a "_s;
    QTest::addRow("colons") << u":"_s;
    QTest::addRow("lines of dots") << QString(6000, u'.') + u'\n';
    QTest::addRow("begin marks") << u"-----BEGIN "_s;
    QTest::addRow("pass words") << u"secret access key id "_s;
    QTest::addRow("different rows") << u"TXT\t_dmarc\tv=DMARC1; p=none\n"_s;
}

void tst_Intake::takesLinearTime()
{
    QFETCH(QString, unit);
    const double growth = growthOf(unit);
    QVERIFY2(growth < 10, QByteArray::number(growth));
}

void tst_Intake::keepsToItsBounds()
{
    QString text;
    for (int i = 0; i < 5000; ++i)
        text += u"TXT\ts%1._domainkey\t“v=DKIM1; p=”\n"_s.arg(i);
    const Intake intake = readPasted(text, {});
    QCOMPARE(intake.rows.size(), rowLimit);
    QVERIFY(intake.repairs.size() <= 200);

    const Intake cutShort = readPasted(u"Dear admin\n"_s.repeated(20000) + spf);
    QVERIFY(cutShort.rows.isEmpty());
    QCOMPARE(codesOf(cutShort.refused), QList{FindingCode::PasteTooLarge});
    QCOMPARE(readPasted(u"Dear admin\n"_s.repeated(19999) + spf).rows.size(), 1);
}

QTEST_GUILESS_MAIN(tst_Intake)
#include "tst_intake.moc"
