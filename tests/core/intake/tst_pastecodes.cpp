#include "core/intake/intake.h"

#include <QTest>

using namespace sda;
using namespace Qt::StringLiterals;

namespace {

QStringList idsOf(const QList<Finding> &findings)
{
    QStringList ids;
    for (const Finding &finding : findings)
        ids += idOf(finding.code());
    ids.removeDuplicates();
    return ids;
}

QString manyRows(int count)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text += u"TXT\ts%1._domainkey\tv=DKIM1; p=\n"_s.arg(i);
    return text;
}

} // namespace

/// Each thing that is said about a paste: the text that has it, and its twin that has not.
class tst_PasteCodes : public QObject
{
    Q_OBJECT

private slots:
    void areSaid_data();
    void areSaid();
};

void tst_PasteCodes::areSaid_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("twin");
    QTest::addColumn<QString>("argument");
    const auto row = [](const char *id, const QString &text, const QString &twin,
                        const QString &argument) {
        QTest::addRow("%s", id) << text << twin << argument;
    };
    const QString policy = u"\n_dmarc TXT v=DMARC1; p=none"_s;
    row("paste.look-up-failed", u"** server can't find _dmarc.shop.test: NXDOMAIN"_s + policy,
        u"Name: _dmarc.shop.test"_s + policy, u"** server can't find _dmarc.shop.test: NXDOMAIN"_s);
    const QString tokens = u"DkimTokens:\n- aaa\n- bbb\n- ccc\n"_s;
    row("paste.domain-wanted", tokens,
        tokens
            + u"MailFromDomain: mail.shop.test\n"
              "_dmarc.shop.test TXT v=DMARC1; p=none\n"
              "s._domainkey.shop.test TXT v=DKIM1; p=\n"_s,
        {});
    row("paste.region-missing", u"mail MX 10 feedback-smtp.amazonses.com"_s + policy,
        u"mail MX 10 feedback-smtp.us-east-1.amazonses.com"_s + policy,
        u"feedback-smtp.amazonses.com"_s);
    row("paste.values-differ", u"_dmarc TXT v=DMARC1; p=reject"_s + policy,
        u"_dmarc TXT v=DMARC1;p=none;"_s + policy, u"_dmarc"_s);
    row("paste.strings-glued", u"@ TXT \"v=spf1 mx\" \"include:a.test ~all\""_s + policy,
        u"@ TXT \"v=spf1 mx \" \"include:a.test ~all\""_s + policy, u"mxinclude:a.test"_s);
    row("paste.too-many-rows", manyRows(rowLimit + 1), manyRows(rowLimit),
        QString::number(rowLimit));
    row("paste.repaired-escapes", u"_x TXT v=DMARC1\\; p=none"_s + policy,
        u"_x TXT \"v=DMARC1; p=none\""_s + policy, u"v=DMARC1\\; p=none"_s);
    row("paste.repaired-link", u"mail MX 10 http://mxbiz1.qq.com"_s + policy,
        u"mail MX 10 mxbiz1.qq.com"_s + policy, u"http://mxbiz1.qq.com"_s);
    row("paste.repaired-priority", u"mail MX 10mxbiz1.qq.com"_s + policy,
        u"mail MX 10 mxbiz1.qq.com"_s + policy, u"10mxbiz1.qq.com"_s);
    row("paste.repaired-markup", u"_x TXT &quot;v=DMARC1; p=none&quot;"_s + policy,
        u"_x TXT \"v=DMARC1; p=none\""_s + policy, u"v=DMARC1; p=none"_s);
    row("paste.repaired-case", u"@ TXT V=spf1 include:a.test ~all"_s + policy,
        u"@ TXT v=spf1 include:a.test ~all"_s + policy, u"V=spf1 include:a.test ~all"_s);
    row("paste.repaired-mail-coding",
        u"Content-Transfer-Encoding: quoted-printable\n\n@ TXT v=3Dspf1 include:a.test =\n~all"_s
            + policy,
        u"Content-Transfer-Encoding: 7bit\n\n@ TXT v=spf1 include:a.test ~all"_s + policy,
        u"v=spf1 include:a.test ~all"_s);
}

void tst_PasteCodes::areSaid()
{
    QFETCH(QString, text);
    QFETCH(QString, twin);
    QFETCH(QString, argument);
    const QString id = QString::fromLatin1(QTest::currentDataTag());
    const auto said = [](const Intake &intake) {
        return intake.refused + intake.repairs + intake.questions;
    };
    const Intake intake = readPasted(text);
    const QList<Finding> findings = said(intake);
    const auto found = std::ranges::find_if(
        findings, [&](const Finding &finding) { return idOf(finding.code()) == id; });
    QVERIFY2(found != findings.end(), qPrintable(idsOf(findings).join(u' ')));
    QStringList arguments;
    for (const QVariant &value : found->args())
        arguments += value.toString();
    QCOMPARE(arguments.join(u' '), argument);
    const QStringList silent = idsOf(said(readPasted(twin)));
    QVERIFY2(!silent.contains(id), qPrintable(silent.join(u' ')));
    QVERIFY(!readPasted(twin).rows.isEmpty());
    QVERIFY(intake.rows.size() <= rowLimit);
}

QTEST_GUILESS_MAIN(tst_PasteCodes)
#include "tst_pastecodes.moc"
