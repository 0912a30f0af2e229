#include "core/intake/intake.h"

#include <QTest>

using namespace sda;
using namespace Qt::StringLiterals;

namespace {

const QString spfRow = u"@ TXT v=spf1 include:qcloudmail.com ~all"_s;
const QString dmarcRow = u"_dmarc TXT v=DMARC1; p=none"_s;
const QString publicKey =
    u"MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDeMVIzrCa3T14JsNY0IRv5/2V1/v2itlviLQBwXsa7shBD6TrBkswsF"
    "UToPyMRWC9tbR/5ey0nRBH0ZVxp+lsmTxid2Y2z+FApQ6ra2VsXfbJP3HE6wAO0YTVEJt1TmeczhEd2Jiz/"
    "fcabIISgXEdSpTYJhb0ct0VJRxcg4c8c7wIDAQAB"_s;
const QString token = u"pmBGN/7MjnfhTKUZ06Enqq1PeGUaOkw8lGhcfwefcHU="_s;
// Made up, with the shape of one of AWS.
const QString made = u"kJ8sQ2vLx0ZbN4tYw7RfHc1PmUe9GdAo3iTnVqX5"_s;

/// A key of this beginning and size: the rest is filler without signs.
QString keyOf(const char *beginning, int size)
{
    const QByteArray header = QByteArray::fromHex(beginning);
    return QString::fromLatin1((header + QByteArray(size - header.size(), 'x')).toBase64());
}

QString wrapped(const QString &text, qsizetype width)
{
    QStringList lines;
    for (qsizetype at = 0; at < text.size(); at += width)
        lines += text.mid(at, width);
    return lines.join(u'\n');
}

QString everythingIn(const Intake &intake)
{
    QString text;
    for (const IntakeRow &row : intake.rows)
        text += row.host + u'\n' + row.value.value_or(QString()) + u'\n' + row.note + u'\n';
    for (const Finding &finding : intake.refused + intake.repairs + intake.questions) {
        for (const QVariant &value : finding.args())
            text += value.toString() + u'\n';
    }
    return text;
}

} // namespace

/// Nothing of a secret comes back or is stored, and nothing else is taken for one.
class tst_Secrets : public QObject
{
    Q_OBJECT

private slots:
    void areLeftOut_data();
    void areLeftOut();
    void areLeftOutWhereMailsJoinLines();
    void areNoOtherLines_data();
    void areNoOtherLines();
};

void tst_Secrets::areLeftOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("secrets");
    const auto row = [](const char *claim, const QString &text, const QStringList &secrets) {
        QTest::addRow("%s", claim) << text << secrets;
    };
    const QStringList hunter{u"hunter2"_s};
    row("tab behind the label", u"SMTP password\thunter2x"_s, hunter);
    row("empty cell behind the label", u"SMTP password\t\thunter2x"_s, hunter);
    row("last cell of a row", u"SMTP\tpassword\thunter2x\n"_s, hunter);
    row("cells of Markdown", u"| SMTP password | hunter2x |"_s, hunter);
    row("bold label in Markdown", u"| **Password** | `hunter2x` |"_s, hunter);
    row("bar", u"password|hunter2x"_s, hunter);
    row("CSV", u"\"SMTP password\",\"hunter2x\""_s, hunter);
    row("CSV without quotes", u"SMTP password,hunter2x"_s, hunter);
    row("CSV with semicolons", u"SMTP password;hunter2x"_s, hunter);
    row("columns of blanks", u"SMTP password     hunter2x"_s, hunter);
    row("one blank", u"password hunter2x"_s, hunter);
    row("value on the next line", u"SMTP password\nhunter2x"_s, hunter);
    row("value on the next line, behind a colon", u"SMTP password:\n\n  hunter2x"_s, hunter);
    row("value behind a copied button", u"SMTP password\nCopy\nhunter2x\nCopy"_s, hunter);
    row("cell below", u"| Secret access key |\n| hunter2x |"_s, hunter);
    row("header of a table", u"User name\tPassword\nses-smtp\thunter2x"_s, hunter);
    row("header of CSV", u"User name,Password,Server\nses-smtp,hunter2x,smtp.qq.com"_s, hunter);
    row("second line under a header",
        u"User name\tPassword\tServer\na\thunter2x\tb\nc\thunter3x\td"_s,
        {u"hunter2"_s, u"hunter3"_s});
    row("Secret access key", u"Secret access key\t"_s + made, {made.left(10)});
    row("SecretKey", u"SecretKey\t"_s + made, {made.left(10)});
    row("SecretId", u"SecretId\tAbCdEfGh12"_s, {u"AbCdEfGh12"_s});
    row("secret in an environment", u"export SES_SECRET=hunter2x"_s, hunter);
    row("German", u"SMTP-Passwort: hunter2x"_s, hunter);
    row("Japanese secret key", u"シークレットアクセスキー：hunter2x"_s, hunter);
    row("Japanese, half-width colon", u"シークレットアクセスキー: hunter2x"_s, hunter);
    row("Japanese sentence", u"パスワードは hunter2x です"_s, hunter);
    row("Japanese sentence with brackets", u"パスワードは「hunterx」です。"_s, {u"hunterx"_s});
    row("Korean", u"암호: hunter2x"_s, hunter);
    row("Korean, other word", u"비밀번호\thunter2x"_s, hunter);
    row("Korean sentence", u"비밀번호는 hunter2x 입니다."_s, hunter);
    row("Chinese", u"密码：hunter2x"_s, hunter);
    row("Chinese cell", u"密码\thunter2x"_s, hunter);
    row("Chinese sentence", u"密码是hunter2x"_s, hunter);
    row("English sentence", u"The password is hunter2x."_s, hunter);
    row("address with a password", u"https://user:hunter2x@smtp.qq.com/"_s, hunter);
    row("bearer", u"curl -H 'X: Bearer abc123def456'"_s, {u"abc123def456"_s});
    row("header with a scheme", u"Authorization: Basic dXNlcjpodW50ZXI="_s, {u"dXNlcj"_s});
    row("header alone", u"Authorization: hunterxyz"_s, {u"hunterxyz"_s});
    row("header of Tencent Cloud", u"Authorization: TC3-HMAC-SHA256 Credential=abcd/x"_s,
        {u"abcd/x"_s});
    row("name in JSON, value on the next line",
        u"\"OutputKey\": \"SmtpPassword\",\n\"OutputValue\": \"hunter2x\""_s, hunter);
    row("AWS, id and key in a row", u"AKIAABCDEFGHIJKLMNOP\t"_s + made, {made.left(10)});
    row("AWS, id and key below one another", u"AKIAABCDEFGHIJKLMNOP\n"_s + made, {made.left(10)});
    row("AWS, session", u"ASIAABCDEFGHIJKLMNOP\nCopy\n"_s + made, {made.left(10)});
    row("Tencent Cloud, id and key below one another",
        u"AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE\nGu5t9xGARNpq86cd98joQYCN3EXAMPLE"_s,
        {u"Gu5t9x"_s, u"AKIDz8"_s});
    const QString pkcs8 = keyOf("308204be020100300d06092a864886f70d0101010500048204a8", 1218);
    const QString pkcs1 = keyOf("308204a40201000282010100", 1192);
    const QString ed25519 = keyOf("302e020100300506032b657004220420", 48);
    row("PKCS #8, 64 wide", wrapped(pkcs8, 64), {pkcs8.left(20), pkcs8.right(20)});
    row("PKCS #8, 40 wide", wrapped(pkcs8, 40), {pkcs8.left(20), pkcs8.right(20)});
    row("PKCS #8, 16 wide", wrapped(pkcs8, 16), {pkcs8.left(14), u"eHh4eHh4eHh4"_s});
    row("PKCS #1, 48 wide", wrapped(pkcs1, 48), {pkcs1.left(20), pkcs1.right(20)});
    row("Ed25519, 32 wide", wrapped(ed25519, 32), {ed25519.left(20), ed25519.right(20)});
    row("PKCS #8 in pieces with blanks", wrapped(pkcs8, 10).replace(u'\n', u' '),
        {pkcs8.left(10), u"eHh4eHh4"_s});
}

void tst_Secrets::areLeftOut()
{
    QFETCH(QString, text);
    QFETCH(QStringList, secrets);
    const QString paste = spfRow + u'\n' + text + u'\n' + dmarcRow;
    const Intake intake = readPasted(paste);
    const QString stored = withoutSecrets(paste);
    for (const QString &secret : secrets) {
        QVERIFY(text.remove(u'\n').contains(secret) || text.contains(secret));
        QVERIFY2(!stored.contains(secret), qPrintable(stored));
        QVERIFY2(!everythingIn(intake).contains(secret), qPrintable(everythingIn(intake)));
    }
    QVERIFY(stored.contains(spfRow));
    QVERIFY2(stored.contains(dmarcRow), qPrintable(stored));
    QCOMPARE(intake.rows.size(), 2);
    QCOMPARE(intake.refused.size(), 1);
}

void tst_Secrets::areLeftOutWhereMailsJoinLines()
{
    const QString mail = u"Content-Transfer-Encoding: quoted-printable\n\n"
                         "@ TXT v=3Dspf1 include:a.test=\nAKIAABCDEFGHIJKLMNOP\t"_s
        + made + u"\n_dmarc TXT v=3DDMARC1; p=3Dnone"_s;
    QVERIFY(!withoutSecrets(mail).contains(made.left(10)));
    QVERIFY(!everythingIn(readPasted(mail)).contains(made.left(10)));
    QVERIFY(everythingIn(readPasted(mail)).contains(u"v=DMARC1; p=none"_s));
}

void tst_Secrets::areNoOtherLines_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *claim, const QString &text) {
        QTest::addRow("%s", claim) << text;
    };
    row("DKIM value", u"v=DKIM1; k=rsa; p="_s + publicKey);
    row("key alone", publicKey);
    row("key, 16 wide", wrapped(publicKey, 16));
    row("Ed25519 public key",
        u"v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo="_s);
    row("SPF", u"v=spf1 include:qcloudmail.com include:amazonses.com ~all"_s);
    row("token of Amazon", u"amazonses:"_s + token);
    row("token in a cell", u"TXT\t_amazonses\t"_s + token);
    row("token alone", token);
    row("name of a key",
        u"abcdefghijklmnopqrstuvwxyz234567._domainkey CNAME "
        "abcdefghijklmnopqrstuvwxyz234567.dkim.amazonses.com"_s);
    row("verification", u"google-site-verification=rXOxyZounnZasA8Z7oaD3c14JdjS9aKSWvsR1EbUSIQ"_s);
    row("a verification of the manager of passwords",
        u"1password-site-verification=ABCDEF123456"_s);
    row("another verification", u"have-i-been-pwned-verification=0123456789abcdef"_s);
    row("MS", u"MS=ms12345678"_s);
    row("prose", u"Please keep your password safe, and reset it every year."_s);
    row("prose at the end of a line",
        u"Never send anybody of us your password\nby mail, please."_s);
    row("a title", u"Password reset"_s);
    row("a sentence about it", u"The password is case sensitive."_s);
    row("Japanese prose", u"パスワードは8文字以上で設定してください。"_s);
    row("Korean prose", u"암호화된 연결을 사용합니다."_s);
    row("Korean prose of passwords", u"비밀번호는 관리자에게 문의하세요."_s);
    row("Chinese prose", u"密码是由管理员设置的。"_s);
    row("bearers", u"Bearer of this letter: the admin"_s);
    row("authentication results", u"Authentication-Results: mx; dkim=pass header.d=qq.com"_s);
    row("address", u"https://console.cloud.tencent.com/ses/domain?x=a:b@c"_s);
    row("a word and a row", u"Password\nv=spf1 include:a.test ~all"_s);
    row("a word and a row in words", u"SMTP password\nmail MX 10 mxbiz1.qq.com"_s);
    row("a word and a row in cells", u"Password\nTXT\t_dmarc.mail\tv=DMARC1; p=none"_s);
}

void tst_Secrets::areNoOtherLines()
{
    QFETCH(QString, text);
    for (const QString &paste : {text, spfRow + u'\n' + text + u'\n' + dmarcRow}) {
        QCOMPARE(withoutSecrets(paste), paste);
        for (const Finding &finding : readPasted(paste).refused) {
            QVERIFY(finding.code() != FindingCode::PasteSecret);
            QVERIFY(finding.code() != FindingCode::PastePrivateKey);
        }
    }
}

QTEST_GUILESS_MAIN(tst_Secrets)
#include "tst_secrets.moc"
