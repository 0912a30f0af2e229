#include "core/records/dmarcrecord.h"
#include "core/records/joinspf.h"
#include "core/records/mend.h"

#include "codes.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace sda;

namespace {

const SpfRules ours{u"include:our.example"_s};

bool isRight(const QString &text, const SpfRules &rules)
{
    return compareSpf(nameOf("d.example"), rules, {text.toUtf8()}).isRight();
}

/// What a person does to a record on its way into the zone.
using Damage = std::function<QString(const QString &)>;

QString replaced(const QString &text, const char *pattern, const QString &by)
{
    QString result = text;
    return result.replace(QRegularExpression(QString::fromLatin1(pattern)), by);
}

const QList<Damage> &spfDamages()
{
    static const QList<Damage> damages{
        [](const QString &t) { return u'"' + t + u'"'; },
        [](const QString &t) { return u'“' + t + u'”'; },
        [](const QString &t) { return replaced(t, " ", u"\u3000"_s); },
        [](const QString &t) { return replaced(t, "[-](?=all)", u"–"_s); },
        [](const QString &t) { return u'\ufeff' + t; },
        [](const QString &t) { return u"  "_s + t; },
        [](const QString &t) { return replaced(t, " ", u"\n"_s); },
        [](const QString &t) { return replaced(t, "([:~=])", uR"(\\\1)"_s); },
        [](const QString &t) { return u"TXT Value: "_s + t; },
        [](const QString &t) { return u"记录值："_s + t; },
        [](const QString &t) { return t + u" Copy"_s; },
        [](const QString &t) { return replaced(t, "v=spf1 ", u"v=spf1"_s); },
        [](const QString &t) { return replaced(t, "(?<!spf1) ", u", "_s); },
        [](const QString &t) { return replaced(t, " ", u"; "_s); },
        [](const QString &t) { return replaced(t, " (?=include)", QString()); },
        [](const QString &t) { return replaced(t, " (?=[~-]all)", QString()); },
        [](const QString &t) { return replaced(t, "include:", u"include: "_s); },
        [](const QString &t) { return replaced(t, "include:", u"include="_s); },
        [](const QString &t) { return replaced(t, "include:", u"inlcude:"_s); },
        [](const QString &t) { return replaced(t, "v=spf1 (.*) ([~-]all)", uR"(v=spf1 \2 \1)"_s); },
        [](const QString &t) { return replaced(t, " include:our", u" -include:our"_s); },
        [](const QString &t) { return t + u" moo"_s; },
        [](const QString &t) { return replaced(t, "v=spf1", u"v=spf2"_s); },
        [](const QString &t) { return replaced(t, " (?=ip4)", u"\" \""_s); },
    };
    return damages;
}

QStringList pick(QRandomGenerator &random, const QStringList &from, int most)
{
    QStringList left = from;
    QStringList picked;
    for (int n = random.bounded(most + 1); n > 0 && !left.isEmpty(); --n)
        picked += left.takeAt(random.bounded(left.size()));
    return picked;
}

QString randomSpf(QRandomGenerator &random)
{
    static const QStringList terms{u"mx"_s,
                                   u"a"_s,
                                   u"include:a.example"_s,
                                   u"include:our.example"_s,
                                   u"include:spf.b-c.example"_s,
                                   u"ip4:192.0.2.1"_s,
                                   u"ip4:198.51.100.0/24"_s,
                                   u"ip6:2001:db8::1"_s,
                                   u"a:mail.x.example"_s,
                                   u"exists:%{i}._spf.%{d2,}"_s};
    QStringList words{u"v=spf1"_s};
    words += pick(random, terms, 5);
    words += random.bounded(2) ? u"~all"_s : u"-all"_s;
    return words.join(u' ');
}

/// The senders of a record that nobody damaged.
SpfRules sendersOf(const QString &text)
{
    return rulesOf(parseSpf(text.toUtf8()));
}

} // namespace

class tst_Mend : public QObject
{
    Q_OBJECT

private slots:
    void mendsSpf_data();
    void mendsSpf();
    void namesLostSenders_data();
    void namesLostSenders();
    void everySpfSenderSurvivesDamage();
    void noSpfTextMakesABrokenRecord();
    void mendsDmarc_data();
    void mendsDmarc();
    void everyDmarcPolicySurvivesDamage();
};

void tst_Mend::mendsSpf_data()
{
    QTest::addColumn<QStringList>("current");
    QTest::addColumn<QString>("mended");
    const auto row = [](const char *claim, QStringList current, QString mended) {
        QTest::newRow(claim) << current << mended;
    };
    const QString plain = u"v=spf1 mx include:our.example ~all"_s;
    row("nothing", {}, u"v=spf1 include:our.example ~all"_s);
    row("another text", {u"verify=1"_s}, u"v=spf1 include:our.example ~all"_s);
    row("a right one stays", {u"V=SPF1  mx include:our.example. -ALL"_s},
        u"V=SPF1  mx include:our.example. -ALL"_s);
    row("the rule is added", {u"v=spf1 mx -all"_s}, u"v=spf1 mx include:our.example -all"_s);
    row("a redirect stays", {u"v=spf1 mx, redirect=x.example"_s},
        u"v=spf1 mx include:our.example redirect=x.example"_s);
    row("two become one", {u"v=spf1 mx -all"_s, u"v=spf1 include:our.example ~all"_s}, plain);
    row("two in one", {u"v=spf1 mx -all v=spf1 include:our.example ~all"_s}, plain);
    row("two in one without a blank", {u"v=spf1 mx -allv=spf1 include:our.example ~all"_s}, plain);
    row("quotes", {u"\"v=spf1 mx include:our.example ~all\""_s}, plain);
    row("quotes at a seam", {u"\"v=spf1 mx include:our.\" \"example ~all\""_s}, plain);
    row("quotes between terms", {u"\"v=spf1 mx\" \"include:our.example ~all\""_s}, plain);
    row("full-width", {u"ｖ＝ｓｐｆ１　mx　include：our.example　～all"_s}, plain);
    row("octets that are shown as numbers",
        {uR"(v=spf1 mx\226\128\139 include:our.example ~all)"_s}, plain);
    row("words in front", {u"Host @ Value: v=spf1 mx include:our.example ~all"_s}, plain);
    row("words behind", {u"v=spf1 mx include:our.example ~all コピー"_s}, plain);
    row("no blank behind the version", {u"v=spf1mx include:our.example ~all"_s}, plain);
    row("commas", {u"v=spf1, mx, include:our.example, ~all"_s}, plain);
    row("glued includes", {u"v=spf1 mx include:a.exampleinclude:our.example ~all"_s},
        u"v=spf1 mx include:a.example include:our.example ~all"_s);
    row("glued ending", {u"v=spf1 mx include:our.example~all"_s}, plain);
    row("glued short term", {u"v=spf1 mxinclude:our.example ~all"_s}, plain);
    row("blank behind the colon", {u"v=spf1 mx include: our.example ~all"_s}, plain);
    row("blanks around the colon", {u"v=spf1 mx include : our.example ~all"_s}, plain);
    row("no colon", {u"v=spf1 mx include our.example ~all"_s}, plain);
    row("sign for the colon", {u"v=spf1 mx include=our.example ~all"_s}, plain);
    row("misspelt", {u"v=spf1 mx inlcude:our.example ~all"_s}, plain);
    row("terms behind all", {u"v=spf1 mx ~all include:our.example ip4:192.0.2.1"_s},
        u"v=spf1 mx include:our.example ip4:192.0.2.1 ~all"_s);
    row("a negative rule", {u"v=spf1 mx -include:our.example ~all"_s}, plain);
    row("a negative sender of somebody else stays", {u"v=spf1, -a:x.example ~all"_s},
        u"v=spf1 -a:x.example include:our.example ~all"_s);
    row("no understanding", {u"v=spf1 mx moo ip4:300.1.1.1 include:our.example ~all"_s}, plain);
    row("a bare address", {u"v=spf1 192.0.2.1 include:our.example ~all"_s},
        u"v=spf1 ip4:192.0.2.1 include:our.example ~all"_s);
    row("kinds of address", {u"v=spf1 ip4:2001:db8::1 a:192.0.2.1 ip4:m.x.example ~all"_s},
        u"v=spf1 ip6:2001:db8::1 ip4:192.0.2.1 a:m.x.example include:our.example ~all"_s);
    row("a URL", {u"v=spf1 mx include:https://our.example/ ~all"_s}, plain);
    row("behind a rule for everybody", {u"v=spf1 -ip4:0.0.0.0/0 include:our.example"_s},
        u"v=spf1 include:our.example -ip4:0.0.0.0/0 ~all"_s);
    row("two redirects", {u"v=spf1 redirect=a.example redirect=b.example"_s},
        u"v=spf1 include:a.example include:b.example include:our.example ~all"_s);
    const QString kept = u"v=spf1 include:spf.other.com include:our.example ~all"_s;
    row("no version", {u"include:spf.other.com include:our.example ~all"_s}, kept);
    row("no version and quotes", {u"\"include:spf.other.com ~all\""_s}, kept);
    row("the version behind a term", {u"include:spf.other.com v=spf1 include:our.example ~all"_s},
        kept);
    row("form words in front are none", {u"host.example.com. TXT v=spf1 mx, ~all"_s}, plain);
    row("a bare name", {u"v=spf1 spf.other.com include:our.example ~all"_s}, kept);
    row("a bare name with an underscore", {u"v=spf1 mx _spf.other.com ~all"_s},
        u"v=spf1 mx mx:_spf.other.com include:our.example ~all"_s);
    row("a bare name behind another term", {u"v=spf1 ip4:192.0.2.1 _spf.other.com. ~all"_s},
        u"v=spf1 ip4:192.0.2.1 include:_spf.other.com include:our.example ~all"_s);
    row("a port", {u"v=spf1 a:mail.other.com:587 ~all"_s},
        u"v=spf1 a:mail.other.com include:our.example ~all"_s);
    row("a bare name with a port", {u"v=spf1 mail.other.com:587 ~all"_s},
        u"v=spf1 a:mail.other.com include:our.example ~all"_s);
    row("an address with a port", {u"v=spf1 ip4:192.0.2.1:25 ~all"_s},
        u"v=spf1 ip4:192.0.2.1 include:our.example ~all"_s);
    row("blanks around the colon of somebody else", {u"v=spf1 include : spf.other.com ~all"_s},
        kept);
    row("blank in front of the colon", {u"v=spf1 a :mail.other.com, ~all"_s},
        u"v=spf1 a:mail.other.com include:our.example ~all"_s);
    row("a misspelt rule with a sign for the colon",
        {u"v=spf1 inlcude=spf.other.com include: our.example ~all"_s}, kept);
    row("a macro with a comma", {u"v=spf1 exists:%{i,}.x.example, ~all"_s},
        u"v=spf1 exists:%{i,}.x.example include:our.example ~all"_s);
    row("behind a refusal of IPv6", {u"v=spf1 -ip6:::/0 mx include:our.example ~all"_s},
        u"v=spf1 include:our.example -ip6:::/0 mx ~all"_s);
    for (const QString &same : {u"include:our.example."_s, u"INCLUDE:OUR.EXAMPLE"_s,
                                u"+include:our.example"_s, u"+Include:Our.Example."_s}) {
        QTest::addRow("stays: %s", qPrintable(same))
            << QStringList{"v=spf1 mx "_L1 + same + " -all"_L1}
            << "v=spf1 mx "_L1 + same + " -all"_L1;
        QTest::addRow("is known when mending: %s", qPrintable(same))
            << QStringList{"v=spf1, mx, "_L1 + same + ", -all"_L1}
            << "v=spf1 mx "_L1 + same + " -all"_L1;
    }
    row("sender id is none", {u"spf2.0/pra mx ~all"_s, u"v=spf1 mx; ~all"_s}, plain);
}

void tst_Mend::mendsSpf()
{
    QFETCH(QStringList, current);
    const QString mended = mendSpf(current, ours);
    QTEST(mended, "mended");
    QVERIFY(isRight(mended, ours));
    QCOMPARE(mendSpf({mended}, ours), mended);
}

void tst_Mend::namesLostSenders_data()
{
    QTest::addColumn<QStringList>("current");
    QTest::addColumn<QStringList>("lost");
    const auto row = [](const char *claim, QStringList current, QStringList lost = {}) {
        QTest::newRow(claim) << current << lost;
    };
    row("nothing there", {});
    row("another text", {u"verify=mail.other.com"_s});
    row("a right record", {u"v=spf1 mx include:our.example ~all"_s});
    row("a mended one", {u"“v=spf1 mx include: spf.other.com a:x.example:587, –all”"_s});
    row("two", {u"v=spf1 mx -all"_s, u"v=spf1 ip4:192.0.2.1 ~all"_s});
    row("no version", {u"include:spf.other.com ~all"_s});
    row("a range", {u"v=spf1 ip4:203.0.113.1-203.0.113.9 ~all"_s},
        {u"ip4:203.0.113.1-203.0.113.9"_s});
    row("a bare range", {u"v=spf1 mx 203.0.113.1-203.0.113.9 ~all"_s},
        {u"203.0.113.1-203.0.113.9"_s});
    row("an address that is none", {u"v=spf1 mx ip4:300.1.1.1 ~all"_s}, {u"ip4:300.1.1.1"_s});
    row("a network that is none", {u"v=spf1 ip4:192.0.2.0/33 ~all"_s}, {u"ip4:192.0.2.0/33"_s});
    row("a net mask", {u"v=spf1 ip4:192.0.2.0/255.255.255.0 ~all"_s},
        {u"ip4:192.0.2.0/255.255.255.0"_s});
    row("a name of one label", {u"v=spf1 include:mailer ~all"_s}, {u"include:mailer"_s});
    row("a mechanism that nobody knows", {u"v=spf1 moo:mail.other.com ~all"_s},
        {u"moo:mail.other.com"_s});
    row("a mail address", {u"v=spf1 post@other.com ~all"_s}, {u"post@other.com"_s});
    row("a network of names", {u"v=spf1 a:x.example/99 ~all"_s}, {u"a:x.example/99"_s});
    row("a note behind the ending", {u"v=spf1 mx, ~all mail.other.com"_s}, {u"mail.other.com"_s});
    row("words that name nobody", {u"v=spf1 mx moo Copy TTL 3600 include: ~all コピー"_s});
    row("in one of two", {u"v=spf1 mx -all"_s, u"v=spf1 ip4:x ~all"_s}, {u"ip4:x"_s});
    row("a word without end", {"v=spf1 a:"_L1 + QString(u"x."_s).repeated(300) + "com ~all"_L1},
        {("a:"_L1 + QString(u"x."_s).repeated(300)).left(512)});
}

void tst_Mend::namesLostSenders()
{
    QFETCH(QStringList, current);
    QTEST(lostSenders(current, ours), "lost");
    QVERIFY(lostSenders({mendSpf(current, ours)}, ours).isEmpty());
}

void tst_Mend::everySpfSenderSurvivesDamage()
{
    for (quint32 seed = 1; seed <= 600; ++seed) {
        QRandomGenerator random(seed);
        const QString whole = randomSpf(random);
        QString broken = whole;
        for (int n = 1 + random.bounded(2); n > 0; --n)
            broken = spfDamages().at(random.bounded(spfDamages().size()))(broken);
        QStringList current{broken};
        SpfRules wanted = sendersOf(whole) + ours;
        if (random.bounded(3) == 0) {
            current += randomSpf(random);
            wanted += sendersOf(current.last());
        }
        const QString mended = mendSpf(current, ours);
        const QByteArray told =
            u"seed %1: <%2> became <%3>"_s.arg(seed).arg(current.join(u"> <"_s), mended).toUtf8();
        QVERIFY2(isRight(mended, wanted), told);
        QVERIFY2(parseSpf(mended.toUtf8()).faults.isEmpty(), told);
        QVERIFY2(lostSenders(current, ours).isEmpty(), told);
        QVERIFY2(!compareSpf(nameOf("d.example"), ours, {mended.toUtf8()}).findings.size(), told);
        QCOMPARE(mendSpf({mended}, ours), mended);
        QVERIFY2(spfEnding(mended) == spfEnding(whole) || current.size() > 1, told);
    }
}

void tst_Mend::noSpfTextMakesABrokenRecord()
{
    // Pieces in any order: whatever comes out is a record that works and stays.
    static const QStringList pieces{
        u"v=spf1"_s,     u" "_s,    u"include:"_s, u"our.example"_s, u"-"_s,         u"~all"_s,
        u"all"_s,        u"\""_s,   u","_s,        u"mx"_s,          u"a"_s,         u"redirect="_s,
        u"=x.example"_s, u"ip4:"_s, u":"_s,        u"192.0.2.1"_s,   u"/24"_s,       u"\\"_s,
        u"%{i}"_s,       u"exp="_s, u"%"_s,        u"spf"_s,         u"x.example"_s, u"Copy"_s,
        u"値"_s,         u"//0"_s,  u"0.0.0.0/0"_s};
    for (quint32 seed = 1; seed <= 1500; ++seed) {
        QRandomGenerator random(seed);
        QStringList current;
        for (int records = 1 + random.bounded(2); records > 0; --records) {
            QString text = random.bounded(2) ? u"v=spf1 "_s : QString();
            for (int n = random.bounded(14); n > 0; --n)
                text += pieces.at(random.bounded(pieces.size()));
            current += text;
        }
        const QString mended = mendSpf(current, ours);
        const QByteArray told =
            u"seed %1: <%2> became <%3>"_s.arg(seed).arg(current.join(u"> <"_s), mended).toUtf8();
        QVERIFY2(isRight(mended, ours), told);
        QVERIFY2(mendSpf({mended}, ours) == mended, told);
    }
}

void tst_Mend::mendsDmarc_data()
{
    QTest::addColumn<QStringList>("current");
    QTest::addColumn<QString>("mended");
    const auto row = [](const char *claim, QStringList current, QString mended) {
        QTest::newRow(claim) << current << mended;
    };
    const QString plain = u"v=DMARC1; p=quarantine; rua=mailto:a@d.example"_s;
    row("nothing", {}, u"v=DMARC1; p=none"_s);
    row("another text", {u"v=spf1 ~all"_s}, u"v=DMARC1; p=none"_s);
    row("a right one stays", {u"v=DMARC1;p=Reject ;x=y"_s}, u"v=DMARC1;p=Reject ;x=y"_s);
    row("quotes", {u"\"v=DMARC1; p=quarantine; rua=mailto:a@d.example\""_s}, plain);
    row("full-width", {u"ｖ＝DMARC1； p＝quarantine； rua＝mailto：a＠d.example"_s}, plain);
    row("backslashes", {uR"(v=DMARC1\; p=quarantine\; rua=mailto:a@d.example)"_s}, plain);
    row("words in front", {u"Value: v=DMARC1; p=quarantine; rua=mailto:a@d.example"_s}, plain);
    row("version misspelt", {u"v=DMARCl; p=quarantine; rua=mailto:a@d.example"_s}, plain);
    row("version not first", {u"p=quarantine; v=DMARC1; rua=mailto:a@d.example"_s}, plain);
    row("commas", {u"v=DMARC1, p=quarantine, rua=mailto:a@d.example"_s}, plain);
    row("blanks", {u"v=DMARC1 p=quarantine rua=mailto:a@d.example"_s}, plain);
    row("policy misspelt", {u"v=DMARC1; p=quarentine; rua=mailto:a@d.example"_s}, plain);
    row("colons", {u"v=DMARC1; p:quarantine; rua:mailto:a@d.example"_s}, plain);
    row("no mailto", {u"v=DMARC1 p=quarantine; rua=a@d.example"_s}, plain);
    row("no policy", {u"v=DMARC1; rua=mailto:a@d.example"_s},
        u"v=DMARC1; p=none; rua=mailto:a@d.example"_s);
    row("a policy that nobody knows", {u"v=DMARC1; p=block"_s}, u"v=DMARC1; p=none"_s);
    row("the strictest of two",
        {u"v=DMARC1; p=none; rua=mailto:a@d.example"_s, u"v=DMARC1; p=quarantine"_s}, plain);
    row("two in one", {u"v=DMARC1; p=none; v=DMARC1; p=quarantine; rua=mailto:a@d.example"_s},
        plain);
    row("addresses of both",
        {u"v=DMARC1; p=reject; rua=mailto:a@d.example"_s,
         u"v=DMARC1; p=none; rua=mailto:b@e.example!10m,mailto:a@d.example"_s},
        u"v=DMARC1; p=reject; rua=mailto:a@d.example,mailto:b@e.example!10m"_s);
    row("other tags", {u"v=DMARC1 p=reject; sp=none; adkim=s; fo=1:d; pct=50"_s},
        u"v=DMARC1; p=reject; sp=none; adkim=s; fo=1:d; pct=50"_s);
    row("a policy for sub-domains that nobody knows", {u"v=DMARC1; p=reject; sp=block"_s},
        u"v=DMARC1; p=reject"_s);
}

void tst_Mend::mendsDmarc()
{
    QFETCH(QStringList, current);
    const QString expected = u"v=DMARC1; p=none"_s;
    const QString mended = mendDmarc(current, expected);
    QTEST(mended, "mended");
    QVERIFY(compareDmarc(nameOf("_dmarc.d.example"), expected, {mended.toUtf8()}).isRight());
    QCOMPARE(mendDmarc({mended}, expected), mended);
}

void tst_Mend::everyDmarcPolicySurvivesDamage()
{
    static const QList<Damage> damages{
        [](const QString &t) { return u'"' + t + u'"'; },
        [](const QString &t) { return replaced(t, ";", u"；"_s); },
        [](const QString &t) { return replaced(t, ";", uR"(\\;)"_s); },
        [](const QString &t) { return replaced(t, ";", u","_s); },
        [](const QString &t) { return replaced(t, ";", QString()); },
        [](const QString &t) { return replaced(t, "=", u" : "_s); },
        [](const QString &t) { return replaced(t, "DMARC1", u"DMARC"_s); },
        [](const QString &t) { return replaced(t, "v=DMARC1; ", QString()); },
        [](const QString &t) { return u"_dmarc TXT "_s + t; },
        [](const QString &t) { return t + u"; Copy"_s; },
        [](const QString &t) { return t.toUpper(); },
        [](const QString &t) { return u"\u200b"_s + t; },
        [](const QString &t) { return replaced(t, " ", u"\t"_s); },
    };
    for (quint32 seed = 1; seed <= 400; ++seed) {
        QRandomGenerator random(seed);
        const auto policy = [&] { return textOf(DmarcPolicy(random.bounded(3))); };
        QString whole = "v=DMARC1; p="_L1 + policy();
        if (random.bounded(2))
            whole += "; sp="_L1 + policy();
        if (random.bounded(2))
            whole += "; rua=mailto:a@d.example,mailto:b@e.example"_L1;
        if (random.bounded(3) == 0)
            whole += "; adkim=s; fo=1"_L1;
        QString broken = whole;
        for (int n = 1 + random.bounded(2); n > 0; --n)
            broken = damages.at(random.bounded(damages.size()))(broken);
        const QString expected = "v=DMARC1; p="_L1 + policy();
        const QString mended = mendDmarc({broken}, expected);
        const QByteArray told =
            u"seed %1: <%2> became <%3>"_s.arg(seed).arg(broken, mended).toUtf8();
        const DmarcStrictness before{DmarcTags(whole)};
        const DmarcStrictness after{DmarcTags(mended)};
        QVERIFY2(!after.isWeakerThan(before), told);
        QVERIFY2(compareDmarc(nameOf("_dmarc.d.example"), expected, {mended.toUtf8()}).isRight(),
                 told);
        QVERIFY2(mendDmarc({mended}, expected) == mended, told);
        QCOMPARE(mended.contains("mailto:b@e.example"_L1, Qt::CaseInsensitive),
                 whole.contains("mailto:b@e.example"_L1));
    }
}

QTEST_GUILESS_MAIN(tst_Mend)
#include "tst_mend.moc"
