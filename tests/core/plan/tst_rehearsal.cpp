#include "core/plan/rehearsal.h"
#include "tests/core/plan/planfixture.h"

#include <QTest>

using namespace sda;
using namespace planfixture;
using namespace Qt::StringLiterals;

/// Whether mail will pass DMARC, said before the first one is sent.
class tst_Rehearsal : public QObject
{
    Q_OBJECT
private slots:
    void saysWhetherMailPasses_data();
    void saysWhetherMailPasses();
    void saysWhatDoesNotAlign();
    void saysWhatIsTooStrict();
    void knowsTheMailFromDomainBeforeItsRegion();
    void readsTheRecordOfToday();
};

namespace {

/// "custom" or "none", and the DMARC record that is wanted.
Plan amazonPlan(const QString &sender, const QString &mailFromWay,
                const QString &dmarc = u"v=DMARC1; p=none;"_s, const ExistingRecords &existing = {})
{
    const Service *service = findService(u"amazon-ses");
    if (!service)
        qFatal("no profile");
    return makePlan(domain(sender), *service,
                    {{u"mailFromWay"_s, {mailFromWay}},
                     {u"region"_s, {u"ap-northeast-1"_s}},
                     {u"dkimToken"_s, {u"aaa"_s, u"bbb"_s, u"ccc"_s}},
                     {u"dmarc"_s, {dmarc}}},
                    existing);
}

QStringList codesOf(const Rehearsal &rehearsal)
{
    QStringList codes;
    for (const Finding &finding : rehearsal.findings)
        codes.append(idOf(finding.code()));
    return codes;
}

} // namespace

void tst_Rehearsal::saysWhetherMailPasses_data()
{
    QTest::addColumn<QString>("sender");
    QTest::addColumn<QString>("mailFromWay");
    QTest::addColumn<QString>("dmarc");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("mailFrom");
    QTest::addColumn<bool>("spf");
    QTest::addColumn<bool>("dkim");
    QTest::addColumn<QStringList>("codes");

    const QString notAligned = u"dmarc.not-aligned"_s;
    const QString tooStrict = u"dmarc.strict-alignment"_s;
    const auto row = [](const char *claim, const char *sender, const char *way, const char *tags,
                        const char *from, const char *mailFrom, bool spf, bool dkim,
                        const QStringList &codes = {}) {
        QTest::addRow("%s", claim)
            << QString::fromLatin1(sender) << QString::fromLatin1(way)
            << "v=DMARC1; p=none;"_L1 + QString::fromLatin1(tags) << QString::fromLatin1(from)
            << QString::fromLatin1(mailFrom) << spf << dkim << codes;
    };
    const char *top = "sampledomain.com";
    const char *below = "abc.sampledomain.com";
    const char *topMail = "mail.sampledomain.com";
    const char *belowMail = "mail.abc.sampledomain.com";
    const char *amazon = "amazonses.com";

    row("at the domain, custom MAIL FROM: both", top, "custom", "", top, topMail, true, true);
    row("at the domain, Amazon's MAIL FROM: the signature", top, "none", "", top, amazon, false,
        true);
    row("at a sub-domain: both", top, "custom", "", "news.sampledomain.com", topMail, true, true);
    row("at a sub-domain, Amazon's MAIL FROM", top, "none", "", "news.sampledomain.com", amazon,
        false, true);
    row("at the parent of the sender domain: both", below, "custom", "", top, belowMail, true,
        true);
    row("at the parent, Amazon's MAIL FROM", below, "none", "", top, amazon, false, true);
    row("at a neighbour: both", below, "custom", "", "def.sampledomain.com", belowMail, true, true);
    row("elsewhere: neither", top, "custom", "", "other.example", topMail, false, false,
        {notAligned});
    row("elsewhere, Amazon's MAIL FROM", top, "none", "", "other.example", amazon, false, false,
        {notAligned});
    row("the ending of a name is not its domain", top, "custom", "", "notsampledomain.com", topMail,
        false, false, {notAligned});
    row("of two under co.jp neither is the other", "sample.co.jp", "custom", "", "other.co.jp",
        "mail.sample.co.jp", false, false, {notAligned});
    row("below co.jp both are one", "a.sample.co.jp", "custom", "", "b.sample.co.jp",
        "mail.a.sample.co.jp", true, true);

    row("strict signature, at the domain: both", top, "custom", " adkim=s;", top, topMail, true,
        true);
    row("strict MAIL FROM on its sub-domain: the signature", top, "custom", " aspf=s;", top,
        topMail, false, true, {tooStrict});
    row("relaxed, said aloud", top, "custom", " aspf=r; adkim=r;", top, topMail, true, true);
    row("strict in capitals", top, "custom", " aspf=S;", top, topMail, false, true, {tooStrict});
    row("both strict, at the domain: the signature", top, "custom", " adkim=s; aspf=s;", top,
        topMail, false, true, {tooStrict});
    row("strict signature, at a sub-domain: the MAIL FROM", top, "custom", " adkim=s;",
        "news.sampledomain.com", topMail, true, false, {tooStrict});
    row("both strict, at a sub-domain: neither", top, "custom", " adkim=s; aspf=s;",
        "news.sampledomain.com", topMail, false, false, {tooStrict, tooStrict, notAligned});
    row("strict signature, at a sub-domain, Amazon's MAIL FROM: neither", top, "none", " adkim=s;",
        "news.sampledomain.com", amazon, false, false, {tooStrict, notAligned});
    // The parent's own record decides there, and a sub-domain's is not asked for its neighbours.
    row("strict below says nothing about the parent", below, "custom", " adkim=s; aspf=s;", top,
        belowMail, true, true);
    row("strict below says nothing about a neighbour", below, "custom", " adkim=s;",
        "def.sampledomain.com", belowMail, true, true);
    row("strict below holds there", below, "custom", " adkim=s; aspf=s;", below, belowMail, false,
        true, {tooStrict});
}

void tst_Rehearsal::saysWhetherMailPasses()
{
    QFETCH(QString, sender);
    QFETCH(QString, mailFromWay);
    QFETCH(QString, dmarc);
    QFETCH(QString, from);
    QFETCH(QString, mailFrom);
    QFETCH(bool, spf);
    QFETCH(bool, dkim);
    QFETCH(QStringList, codes);
    const Rehearsal rehearsal = rehearse(amazonPlan(sender, mailFromWay, dmarc), domain(from));
    QCOMPARE(rehearsal.from, from);
    QCOMPARE(rehearsal.mailFrom, mailFrom);
    QCOMPARE(rehearsal.signing, sender);
    QCOMPARE(rehearsal.spfAligned, spf);
    QCOMPARE(rehearsal.dkimAligned, dkim);
    QCOMPARE(rehearsal.passes(), spf || dkim);
    QCOMPARE(codesOf(rehearsal), codes);
}

void tst_Rehearsal::saysWhatDoesNotAlign()
{
    const Rehearsal rehearsal =
        rehearse(amazonPlan(u"sampledomain.com"_s, u"none"_s), domain(u"other.example"_s));
    QCOMPARE(rehearsal.findings.size(), 1);
    QCOMPARE(rehearsal.findings.first().text(Arg::Domain), u"other.example"_s);
    QCOMPARE(rehearsal.findings.first().list(Arg::Names),
             (QStringList{u"amazonses.com"_s, u"sampledomain.com"_s}));
    // Where both are the same it is said once.
    const Plan tencentPlan = makePlan(domain(u"sampledomain.com"_s), tencent(), values());
    const Rehearsal other = rehearse(tencentPlan, domain(u"other.example"_s));
    QCOMPARE(other.findings.first().list(Arg::Names), QStringList{u"sampledomain.com"_s});
    const Rehearsal own = rehearse(tencentPlan, domain(u"sampledomain.com"_s));
    QVERIFY(own.spfAligned && own.dkimAligned);
}

void tst_Rehearsal::saysWhatIsTooStrict()
{
    const Rehearsal rehearsal = rehearse(
        amazonPlan(u"sampledomain.com"_s, u"custom"_s, u"v=DMARC1; p=none; aspf=s; adkim=s"_s),
        domain(u"sampledomain.com"_s));
    QCOMPARE(rehearsal.findings.size(), 1);
    QCOMPARE(rehearsal.findings.first().text(Arg::Tag), u"aspf=s"_s);
    QCOMPARE(rehearsal.findings.first().text(Arg::Domain), u"mail.sampledomain.com"_s);
}

void tst_Rehearsal::knowsTheMailFromDomainBeforeItsRegion()
{
    const Plan plan = makePlan(domain(u"sampledomain.com"_s), *findService(u"amazon-ses"), {});
    QVERIFY(plan.missing.contains(u"region"_s));
    QCOMPARE(plan.mailFromDomain, u"mail.sampledomain.com"_s);
    QVERIFY(rehearse(plan, domain(u"sampledomain.com"_s)).spfAligned);
}

// What stands there is kept, and with it how strict it is.
void tst_Rehearsal::readsTheRecordOfToday()
{
    const ZoneFile file = readZoneFile(u"_dmarc 60 IN TXT \"v=DMARC1; p=reject; aspf=s\"\n"_s,
                                       name(u"sampledomain.com"_s));
    const Plan plan = amazonPlan(u"sampledomain.com"_s, u"custom"_s, u"v=DMARC1; p=none;"_s,
                                 {true, file.records});
    const Rehearsal rehearsal = rehearse(plan, domain(u"sampledomain.com"_s));
    QVERIFY(!rehearsal.spfAligned);
    QVERIFY(rehearsal.dkimAligned);
    QCOMPARE(codesOf(rehearsal), QStringList{u"dmarc.strict-alignment"_s});
}

QTEST_GUILESS_MAIN(tst_Rehearsal)
#include "tst_rehearsal.moc"
