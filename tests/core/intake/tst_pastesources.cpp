#include "tests/core/intake/pastefixture.h"

#include <QFile>

using namespace pastefixture;

/// Whole pages and sections of the pages that people copy from, and texts that are made to be slow.
class tst_PasteSources : public QObject
{
    Q_OBJECT
private slots:
    void articles_data();
    void articles();
    void sections_data();
    void sections();
    void everyCutIsBounded();
    void takesLinearTime_data();
    void takesLinearTime();
};

namespace {

const QString spf = u"v=spf1 include:qcloudmail.com ~all"_s;

QString page(const QString &file)
{
    QFile source(QStringLiteral(SDA_VECTORS_DIR "/../sources/") + file);
    return source.open(QIODevice::ReadOnly) ? QString::fromUtf8(source.readAll()) : QString();
}

/// From the first line that holds `from` to the one before `to`.
QString section(const QString &text, const QString &from, const QString &to)
{
    const qsizetype start = text.indexOf(from);
    const qsizetype end = to.isEmpty() ? text.size() : text.indexOf(to, start);
    return start < 0 || end < 0 ? QString() : text.mid(start, end - start);
}

} // namespace

void tst_PasteSources::articles_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("own");
    QTest::addColumn<Expected>("expected");
    QTest::addRow("the whole Amazon article")
        << u"amazon-ses-dkim-spf-dmarc.ja.txt"_s << u"domainname.com"_s
        << Expected{{u"CNAME|aaa._domainkey.domainname.com|aaa.dkim.amazonses.com|-|-|DKIM"_s,
                     u"CNAME|bbb._domainkey.domainname.com|bbb.dkim.amazonses.com|-|-|DKIM"_s,
                     u"CNAME|ccc._domainkey.domainname.com|ccc.dkim.amazonses.com|-|-|DKIM"_s,
                     u"MX|mail.domainname.com|feedback-smtp.amazonses.com|10|-|MX"_s,
                     u"TXT|mail.domainname.com|v=spf1 include:amazonses.com ~all|-|-|SPF"_s,
                     u"TXT|_dmarc.domainname.com|v=DMARC1; p=none;|-|-|DMARC"_s,
                     u"CNAME|xx.domainname.com|aaa.cloudfront.net|-|-|Transfer from a domain to an "
                     "application webserver"_s},
                    {},
                    {u"region-missing"_s},
                    {},
                    u"domainname.com"_s};
    QTest::addRow("the whole Amazon article, for another domain")
        << u"amazon-ses-dkim-spf-dmarc.ja.txt"_s << u"shop.test"_s
        << Expected{{u"MX|mail.domainname.com|feedback-smtp.amazonses.com|10|-|MX"_s},
                    {},
                    {u"region-missing"_s},
                    {u"sample-domain"_s},
                    {}};
    QTest::addRow("the article about the token holds no record")
        << u"amazon-ses-legacy-txt-verification.ja.txt"_s << u"shop.test"_s
        << Expected{{}, {}, {u"nothing-found"_s}, {}, {}};
    for (const QString &language : {u"en"_s, u"ja"_s, u"ko"_s}) {
        QTest::addRow("the whole Tencent page, %s", qPrintable(language))
            << u"tencent-ses-sender-domain.%1.md"_s.arg(language) << u"sampledomain.com"_s
            << Expected{{u"MX|@|mxbiz1.qq.com|-|-|"_s, u"TXT|@|"_s + spf + u"|-|-|"_s,
                         u"TXT|_dmarc|v=DMARC1; p=none|-|-|"_s},
                        {},
                        {},
                        {u"placeholder"_s},
                        {}};
    }
}

void tst_PasteSources::articles()
{
    QFETCH(QString, file);
    QFETCH(QString, own);
    QFETCH(Expected, expected);
    const QString text = page(file);
    if (text.isEmpty())
        QSKIP("the source pages are not here");
    const QString difference = differenceOf(readPasted(text, own), expected);
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

void tst_PasteSources::sections_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QStringList>("rows");
    const auto row = [](const char *file, const QString &from, const QString &to,
                        const QString &record) {
        QTest::addRow("%s: %s", file, qPrintable(from))
            << QString::fromLatin1(file) << from << to
            << (record.isEmpty() ? QStringList() : QStringList{record});
    };
    const QString mx = u"MX|@|mxbiz1.qq.com|-|-|"_s;
    const QString apexSpf = u"TXT|@|"_s + spf + u"|-|-|"_s;
    const QString policy = u"TXT|_dmarc|v=DMARC1; p=none|-|-|"_s;
    const char *en = "tencent-ses-sender-domain.en.md";
    row(en, u"MX authentication"_s, u"SPF authentication"_s, mx);
    row(en, u"SPF authentication"_s, u"For DKIM"_s, apexSpf);
    row(en, u"DMARC authentication"_s, u"7. Go back"_s, policy);
    row(en, u"For DKIM"_s, u"DMARC authentication"_s, {});
    const char *ja = "tencent-ses-sender-domain.ja.md";
    row(ja, u"MX検証"_s, u"SPF検証"_s, mx);
    row(ja, u"SPF検証"_s, u"DKIM検証"_s, apexSpf);
    row(ja, u"DMARC検証"_s, u"7. 再び"_s, policy);
    row(ja, u"DKIM検証"_s, u"DMARC検証"_s, {});
    row(ja, u"::: ステップ2"_s, {}, {});
    const char *ko = "tencent-ses-sender-domain.ko.md";
    row(ko, u"MX 인증"_s, u"SPF 인증"_s, mx);
    row(ko, u"DMARC 인증"_s, u"7. "_s, policy);
}

void tst_PasteSources::sections()
{
    QFETCH(QString, file);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QStringList, rows);
    const QString text = page(file);
    if (text.isEmpty())
        QSKIP("the source pages are not here");
    const QString part = section(text, from, to);
    QVERIFY2(!part.isEmpty(), qPrintable(from));
    const auto compare = [&](const QString &pasted) {
        const Intake intake = readPasted(pasted, u"sampledomain.com"_s);
        QCOMPARE(texts(intake.rows), rows);
        QCOMPARE(intake.domain.value_or(QString()), QString());
    };
    compare(part);
    // As a browser shows it, and as an answer quotes it.
    compare(QString(part).remove(u'`'));
    compare(u"> "_s + QString(part).replace(u'\n', u"\n> "_s));
}

// Any piece of a page may be copied; rows that come of it are whole ones of the page.
void tst_PasteSources::everyCutIsBounded()
{
    const QString text = page(u"tencent-ses-sender-domain.ja.md"_s);
    if (text.isEmpty())
        QSKIP("the source pages are not here");
    const QStringList known = {u"mxbiz1.qq.com"_s, spf, u"v=DMARC1; p=none"_s};
    const QStringList lines = text.split(u'\n');
    for (qsizetype from = 0; from < lines.size(); ++from) {
        for (const qsizetype count : {1, 2, 3, 5, 8}) {
            const QString part = lines.mid(from, count).join(u'\n');
            const Intake intake = readPasted(part, u"sampledomain.com"_s);
            for (const IntakeRow &row : intake.rows)
                QVERIFY2(!row.value || known.contains(*row.value), qPrintable(part));
        }
    }
}

void tst_PasteSources::takesLinearTime_data()
{
    QTest::addColumn<QString>("unit");
    const auto row = [](const char *name, const QString &unit) {
        QTest::addRow("%s", name) << unit;
    };
    row("round brackets", u"("_s);
    row("curly brackets", u"{"_s);
    row("square brackets", u"["_s);
    row("curly brackets with lines", u"{\n"_s);
    row("objects that never end", u"{\"a\":\n"_s);
    row("small objects", u"{\"a\":1}\n"_s);
    row("small records", u"{\"Type\":\"MX\",\"Value\":\"mx.a.test\"}\n"_s);
    row("tags", u"<br>"_s);
    row("angle brackets", u"<"_s);
    row("ampersands", u"&"_s);
    row("entities", u"&quot;"_s);
    row("quoting signs", u">"_s);
    row("soft breaks", u"=3D=\n"_s);
    row("soft breaks that end in nothing", u"=3D=\nv=x\n"_s);
    row("links", u"[a](http://b) "_s);
    row("link beginnings", u"<http://"_s);
    row("label words", u"種別：TXT "_s);
    row("label words in lines", u"値：v=spf1 a 値：\n"_s);
    row("assignments", u"a = b\n"_s);
    row("output names", u"xName1 = a\n"_s);
    row("tokens", u"TOKENS\taaa\n"_s);
    row("texts of look-ups", u"a.test text =\n\"x\"\n"_s);
    row("policies that go on", u"v=DMARC1; p=none;\nrua=mailto:a@b.test;\n"_s);
    row("SPF that goes on", u"v=spf1 a\nmx\n"_s);
    row("SPF terms", u"v=spf1 include:a.test "_s);
    row("semicolons", u"v=DMARC1; p=a; "_s);
    row("commas", u"a,"_s);
    row("bars", u"|a"_s);
    row("backslashes", u"\\"_s);
    row("apexes", u"@ IN TXT (\"a\"\n"_s);
    row("signatures", u"-- \na\n\n"_s);
    row("500 thousand lines", u"a\n"_s);
    row("words", u"a "_s);
    row("zero-width characters", u"a\u200b"_s);
    row("full-width letters", u"ａ"_s);
    row("aliases", u"a.x.test. IN CNAME b.y.test.\n"_s);
}

void tst_PasteSources::takesLinearTime()
{
    QFETCH(QString, unit);
    const double growth = growthOf(unit);
    QVERIFY2(growth < 10, QByteArray::number(growth));
}

QTEST_GUILESS_MAIN(tst_PasteSources)
#include "tst_pastesources.moc"
