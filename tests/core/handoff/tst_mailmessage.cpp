#include "core/handoff/mailmessage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>
#include <QUrl>
#include <QUrlQuery>

using namespace sda;
using namespace Qt::StringLiterals;

namespace {

/// Another program's understanding of the message.
constexpr auto reader = R"(
import sys, json, email, email.policy
m = email.message_from_binary_file(sys.stdin.buffer, policy=email.policy.default)
def defects(p):
    return [type(d).__name__ for d in p.defects] + sum((defects(q) for q in p.iter_parts()), [])
print(json.dumps({"subject": str(m["Subject"]), "unsent": m["X-Unsent"],
    "type": m.get_content_type(), "defects": defects(m), "headers": sorted(m.keys()),
    "parts": [[p.get_content_type(), p.get_content_charset(), p.get_content()]
              for p in m.iter_parts()]}))
)";

QString python()
{
    return QStandardPaths::findExecutable(u"python3"_s);
}

QJsonObject readByPython(const QByteArray &message)
{
    QProcess process;
    process.start(python(), {u"-c"_s, QString::fromLatin1(reader)});
    process.write(message);
    process.closeWriteChannel();
    process.waitForFinished();
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

QString bodyOf(const QByteArray &address)
{
    const QUrl url = QUrl::fromEncoded(address, QUrl::StrictMode);
    return QUrlQuery(url).queryItemValue(u"body"_s, QUrl::FullyDecoded);
}

} // namespace

class tst_MailMessage : public QObject
{
    Q_OBJECT

private slots:
    void isReadByAnotherProgram_data();
    void isReadByAnotherProgram();
    void hasShortLinesOfAscii();
    void isTheSameEachTime();
    void mailtoHoldsSubjectAndBody();
    void mailtoIsBounded();
};

void tst_MailMessage::isReadByAnotherProgram_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("readSubject");
    QTest::addColumn<QString>("plain");
    const auto row = [](const char *claim, const QString &subject, const QString &plain,
                        const QString &readSubject = {}) {
        QTest::addRow("%s", claim)
            << subject << (readSubject.isEmpty() ? subject : readSubject) << plain;
    };
    row("plain ASCII", u"DNS records for example.com"_s, u"Hello\nthere\n"_s);
    row("Japanese", u"example.com のDNSレコードの設定をお願いいたします（送信ドメイン名の件）"_s,
        u"値：v=DMARC1; p=none\n\nよろしくお願いいたします。\n"_s);
    row("Korean", u"example.com 도메인의 DNS 레코드 설정"_s, u"값: v=DMARC1; p=none\n"_s);
    row("beyond the first plane", u"\U0001f600"_s.repeated(40), u"\U00020bb7\n"_s);
    row("a long subject", u"a"_s.repeated(300), u"x\n"_s);
    row("a subject like an encoded word", u"=?UTF-8?B?YQ==?="_s, u"x\n"_s);
    row("a subject with a line break is one header", u"a\r\nBcc: x@example.com"_s, u"x\n"_s,
        u"a Bcc: x@example.com"_s);
    row("a long line", u"x"_s, u"v=DKIM1; p="_s + QString(4000, u'A') + u'\n');
    row("a line like a boundary, and a dot alone", u"x"_s, u"--=_sda_\n.\n--\n"_s);
}

void tst_MailMessage::isReadByAnotherProgram()
{
    if (python().isEmpty())
        QSKIP("python3 is not installed");
    QFETCH(QString, subject);
    QFETCH(QString, readSubject);
    QFETCH(QString, plain);
    const QString html = u"<p>%1</p>\n"_s.arg(plain.toHtmlEscaped());
    const QJsonObject read = readByPython(mailMessage({subject, plain, html}));
    QCOMPARE(read[u"subject"].toString(), readSubject);
    QCOMPARE(read[u"unsent"].toString(), u"1"_s);
    QCOMPARE(read[u"type"].toString(), u"multipart/alternative"_s);
    QCOMPARE(read[u"defects"].toArray(), QJsonArray());
    QCOMPARE(read[u"headers"].toArray(),
             QJsonArray({u"Content-Type"_s, u"MIME-Version"_s, u"Subject"_s, u"X-Unsent"_s}));
    const QJsonArray parts = read[u"parts"].toArray();
    QCOMPARE(parts.size(), 2);
    QCOMPARE(parts[0][0].toString(), u"text/plain"_s);
    QCOMPARE(parts[0][1].toString(), u"utf-8"_s);
    QCOMPARE(parts[0][2].toString().remove(u'\r'), plain);
    QCOMPARE(parts[1][0].toString(), u"text/html"_s);
    QVERIFY(parts[1][2].toString().remove(u'\r').contains(html));
}

void tst_MailMessage::hasShortLinesOfAscii()
{
    const QString text = u"長い行 "_s.repeated(500);
    const QByteArray message = mailMessage({text, text, text});
    QVERIFY(message.endsWith("\r\n"));
    QCOMPARE(message.count('\n'), message.count("\r\n"));
    for (const QByteArray &line : message.split('\n'))
        QVERIFY2(line.size() <= 79, line.constData()); // with CR
    for (const char octet : message)
        QVERIFY(uchar(octet) < 0x80);
}

void tst_MailMessage::isTheSameEachTime()
{
    QCOMPARE(mailMessage({u"a"_s, u"b"_s, u"c"_s}), mailMessage({u"a"_s, u"b"_s, u"c"_s}));
    QVERIFY(mailMessage({u"a"_s, u"b"_s, u"c"_s}) != mailMessage({u"a"_s, u"b"_s, u"d"_s}));
}

void tst_MailMessage::mailtoHoldsSubjectAndBody()
{
    const QString body = u"a&b=c?#%20+\n値 \"x\" <y>\n"_s;
    const QByteArray address = mailtoAddress(u"件名 & more"_s, body, u"short"_s);
    const QUrl url = QUrl::fromEncoded(address, QUrl::StrictMode);
    QVERIFY(url.isValid());
    QCOMPARE(url.scheme(), u"mailto"_s);
    QCOMPARE(url.path(), QString());
    QCOMPARE(QUrlQuery(url).queryItemValue(u"subject"_s, QUrl::FullyDecoded), u"件名 & more"_s);
    QCOMPARE(bodyOf(address), QString(body).replace(u'\n', u"\r\n"_s));
    QVERIFY(address.contains("%0D%0A"));
    QVERIFY(!address.contains('+')); // RFC 6068, 5: no blank
    for (const char octet : address)
        QVERIFY(octet > ' ' && uchar(octet) < 0x7f);
}

void tst_MailMessage::mailtoIsBounded()
{
    QCOMPARE(bodyOf(mailtoAddress(u"s"_s, QString(3000, u'x'), u"short"_s)), u"short"_s);
    QCOMPARE(mailtoAddress(u"s"_s, QString(3000, u'x'), QString(3000, u'y')),
             QByteArray("mailto:?subject=s"));
    QCOMPARE(mailtoAddress(QString(3000, u's'), u"x"_s, u"y"_s), QByteArray("mailto:"));
    QVERIFY(mailtoAddress(u"件"_s, QString(215, u'値'), u"short"_s).size() <= mailtoLimit);
}

QTEST_GUILESS_MAIN(tst_MailMessage)
#include "tst_mailmessage.moc"
