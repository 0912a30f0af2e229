#include "core/records/joinspf.h"
#include "core/records/spf.h"
#include "tests/core/plan/planfixture.h"

#include <QTest>

using namespace sda;
using namespace planfixture;
using namespace Qt::StringLiterals;

/// What the plan makes of the records that are there.
class tst_PlanExisting : public QObject
{
    Q_OBJECT
private slots:
    void decides_data();
    void decides();
    void saysWhoseMailWouldStop();
    void saysWhoCouldNoLongerSend_data();
    void saysWhoCouldNoLongerSend();
    void keepsTheNumberOfAnMxThatIsRight();
    void showsTheSpfBeforeAndAfter();
    void keepsAStricterPolicyWordForWord();
    void saysWhatAnAliasBlocksOnce();
    void touchesNothingWhileNobodyHasLooked();
    void goesByAnEarlierLook();
    void looksOnlyAtTheRightNames();
    void anotherServicesMxIsReplacedOnlyWhereItMustBe();
    void joinsSpfRecords_data();
    void joinsSpfRecords();
};

namespace {

ExistingRecords zone(const QString &lines, const QString &origin = u"sampledomain.com"_s)
{
    const ZoneFile file = readZoneFile(lines, name(origin));
    if (!file.errors.isEmpty())
        qFatal("zone line: %s", qPrintable(file.errors.first().text));
    return {true, file.records};
}

Plan planFor(const QString &lines, const ServiceValues &given = values())
{
    return makePlan(domain(u"sampledomain.com"_s), tencent(), given, zone(lines));
}

QStringList codesOf(const Plan &plan)
{
    QStringList codes;
    for (const Finding &finding : plan.findings)
        codes.append(idOf(finding.code()));
    return codes;
}

QString longTxt(const QString &owner, const QString &value)
{
    const auto record = toResourceRecord({name(owner), RecordType::Txt, value, {}, 600});
    return zoneFileLine(record.value()) + u'\n';
}

} // namespace

void tst_PlanExisting::decides_data()
{
    QTest::addColumn<QString>("lines");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QStringList>("codes");

    const auto row = [](const char *claim, const QString &lines, const char *id, const char *action,
                        const QString &value, const QStringList &before,
                        const QStringList &codes = {}) {
        QTest::addRow("%s", claim) << lines + u'\n' << QString::fromLatin1(id)
                                   << QString::fromLatin1(action) << value << before << codes;
    };
    const QString ours = u"mxbiz1.qq.com"_s;
    row("no MX: add", u""_s, "mx", "add", ours, {});
    row("our MX: keep", u"@ 600 IN MX 5 MXBIZ1.qq.com."_s, "mx", "keep", ours,
        {u"5 mxbiz1.qq.com"_s});
    row("our MX beside another: keep",
        u"@ 600 IN MX 5 mxbiz1.qq.com.\n@ 600 IN MX 20 mx.other.example."_s, "mx", "keep", ours,
        {u"5 mxbiz1.qq.com"_s, u"20 mx.other.example"_s});
    row("another service's MX: ask", u"@ 600 IN MX 1 aspmx.other.example."_s, "mx", "ask", ours,
        {u"1 aspmx.other.example"_s}, {u"mx.replaces-mailbox"_s});
    row("a null MX is no mailbox: replace", u"@ 600 IN MX 0 ."_s, "mx", "replace", ours,
        {u"0 ."_s});

    const QString plain = u"v=spf1 include:qcloudmail.com ~all"_s;
    row("no SPF: add", u"@ 600 IN TXT \"other=1\""_s, "spf", "add", plain, {});
    row("our SPF: keep", u"@ 600 IN TXT \"v=spf1 include:qcloudmail.com -all\""_s, "spf", "keep",
        u"v=spf1 include:qcloudmail.com -all"_s, {u"v=spf1 include:qcloudmail.com -all"_s});
    row("our rule among others: keep",
        u"@ 600 IN TXT \"v=spf1 include:a.example include:qcloudmail.com mx ~all\""_s, "spf",
        "keep", u"v=spf1 include:a.example include:qcloudmail.com mx ~all"_s,
        {u"v=spf1 include:a.example include:qcloudmail.com mx ~all"_s});
    row("an SPF in two strings: keep",
        u"@ 600 IN TXT \"v=spf1 include:qcloud\" \"mail.com ~all\""_s, "spf", "keep", plain,
        {plain});
    row("another service's SPF: merge", u"@ 600 IN TXT \"v=spf1 include:a.example -all\""_s, "spf",
        "merge", u"v=spf1 include:a.example include:qcloudmail.com -all"_s,
        {u"v=spf1 include:a.example -all"_s}, {u"plan.spf-merged"_s});
    row("a name that only begins like ours: merge",
        u"@ 600 IN TXT \"v=spf1 include:qcloudmail.com.cn ~all\""_s, "spf", "merge",
        u"v=spf1 include:qcloudmail.com.cn include:qcloudmail.com ~all"_s,
        {u"v=spf1 include:qcloudmail.com.cn ~all"_s}, {u"plan.spf-merged"_s});
    row("several SPF: one in place of all",
        u"@ 600 IN TXT \"v=spf1 include:a.example -all\"\n"
        "@ 600 IN TXT \"v=spf1 ip4:192.0.2.1 ~all\""_s,
        "spf", "merge", u"v=spf1 include:a.example ip4:192.0.2.1 include:qcloudmail.com ~all"_s,
        {u"v=spf1 include:a.example -all"_s, u"v=spf1 ip4:192.0.2.1 ~all"_s},
        {u"plan.spf-endings-differ"_s, u"plan.spf-merged"_s});

    const QString at = u"qcloud._domainkey.sampledomain.com"_s;
    row("a tab between two terms: a blank (RFC 7208, 4.6.1: it is none to receivers)",
        uR"(@ 600 IN TXT "v=spf1 include:a.example\009mx -all")"_s, "spf", "merge",
        u"v=spf1 include:a.example mx include:qcloudmail.com -all"_s,
        {uR"(v=spf1 include:a.example\009mx -all)"_s}, {u"plan.spf-merged"_s});
    row("a tab beside our rule: a blank",
        uR"(@ 600 IN TXT "v=spf1 mx\009include:qcloudmail.com -all")"_s, "spf", "merge",
        u"v=spf1 mx include:qcloudmail.com -all"_s,
        {uR"(v=spf1 mx\009include:qcloudmail.com -all)"_s}, {u"plan.spf-merged"_s});

    row("no key: add", u""_s, "dkim", "add", key1, {});
    row("the same key: keep", longTxt(at, key1), "dkim", "keep", key1, {key1});
    const QString bare = QString(key1).replace(u"v=DKIM1; k=rsa; "_s, u""_s);
    row("the same key in other words: keep", longTxt(at, bare), "dkim", "keep", key1, {bare});
    row("another key: replace", longTxt(at, key2), "dkim", "replace", key1, {key2});
    row("a tab in the same key: replace", longTxt(at, u"v=DKIM1;\t"_s + key1.mid(8)), "dkim",
        "replace", key1, {uR"(v=DKIM1;\009)"_s + key1.mid(8)});
    row("a key cut off: replace", longTxt(at, key1.chopped(9)), "dkim", "replace", key1,
        {key1.chopped(9)});

    const QString none = u"v=DMARC1; p=none"_s;
    row("no DMARC: add", u""_s, "dmarc", "add", none, {});
    row("the same policy: keep", u"_dmarc 600 IN TXT \"v=DMARC1;p=none;\""_s, "dmarc", "keep",
        u"v=DMARC1;p=none;"_s, {u"v=DMARC1;p=none;"_s});
    row("a stricter policy: keep", u"_dmarc 600 IN TXT \"v=DMARC1; p=reject; sp=none\""_s, "dmarc",
        "keep", u"v=DMARC1; p=reject; sp=none"_s, {u"v=DMARC1; p=reject; sp=none"_s},
        {u"plan.dmarc-kept"_s});
    row("no policy: replace", u"_dmarc 600 IN TXT \"v=DMARC1; rua=mailto:a@b.example\""_s, "dmarc",
        "replace", none, {u"v=DMARC1; rua=mailto:a@b.example"_s});
    row("no DMARC text: replace", u"_dmarc 600 IN TXT \"V=DMARC1; p=none\""_s, "dmarc", "replace",
        none, {u"V=DMARC1; p=none"_s});
    row("several: the strictest in place of all",
        u"_dmarc 600 IN TXT \"v=DMARC1; p=none\"\n_dmarc 600 IN TXT \"v=DMARC1; p=reject\""_s,
        "dmarc", "replace", u"v=DMARC1; p=reject"_s,
        {u"v=DMARC1; p=none"_s, u"v=DMARC1; p=reject"_s}, {u"plan.dmarc-kept"_s});
    // RFC 9989, 4.8: a tab is a blank to receivers; whoever types the text again types a blank.
    row("a tab in a stricter policy: a blank",
        uR"(_dmarc 600 IN TXT "v=DMARC1;\009p=reject;\009rua=mailto:a@b.example")"_s, "dmarc",
        "merge", u"v=DMARC1; p=reject; rua=mailto:a@b.example"_s,
        {uR"(v=DMARC1;\009p=reject;\009rua=mailto:a@b.example)"_s}, {u"plan.dmarc-kept"_s});
    row("a tab in the same policy: a blank", uR"(_dmarc 600 IN TXT "v=DMARC1;\009p=none")"_s,
        "dmarc", "replace", none, {uR"(v=DMARC1;\009p=none)"_s});
    row("a line break behind a stricter policy: none",
        uR"(_dmarc 600 IN TXT "v=DMARC1; p=reject\013\010")"_s, "dmarc", "merge",
        u"v=DMARC1; p=reject"_s, {uR"(v=DMARC1; p=reject\013\010)"_s}, {u"plan.dmarc-kept"_s});
    row("several, the strictest with a tab",
        uR"(_dmarc 600 IN TXT "v=DMARC1; p=none; rua=mailto:a@b.example")"
        "\n"
        uR"(_dmarc 600 IN TXT "v=DMARC1;\009p=reject")"_s,
        "dmarc", "merge", u"v=DMARC1; p=reject; rua=mailto:a@b.example"_s,
        {u"v=DMARC1; p=none; rua=mailto:a@b.example"_s, uR"(v=DMARC1;\009p=reject)"_s},
        {u"plan.dmarc-kept"_s});
    row("an alias at the key: ask", u"qcloud._domainkey 600 IN CNAME k.other.example."_s, "dkim",
        "ask", key1, {u"k.other.example"_s}, {u"plan.existing-alias"_s});
}

void tst_PlanExisting::decides()
{
    QFETCH(QString, lines);
    QFETCH(QString, id);
    QFETCH(QString, action);
    QFETCH(QString, value);
    QFETCH(QStringList, before);
    QFETCH(QStringList, codes);

    const Plan plan = planFor(lines);
    const PlannedRecord *record = plan.record(id);
    QCOMPARE(textOf(record->action), action);
    QCOMPARE(record->record.value, value);
    QCOMPARE(record->before, before);
    QCOMPARE(codesOf(plan), codes);
    for (const PlannedRecord &other : plan.records) {
        if (other.id != id)
            QCOMPARE(textOf(other.action), u"add"_s);
    }
}

void tst_PlanExisting::saysWhoCouldNoLongerSend_data()
{
    QTest::addColumn<QString>("lines");
    QTest::addColumn<QString>("decision");
    QTest::addColumn<QStringList>("lost"); // empty: not said
    const auto row = [](const char *claim, const QString &lines, const char *decision,
                        const QStringList &lost) {
        QTest::addRow("%s", claim) << lines << QString::fromLatin1(decision) << lost;
    };
    const QString mail = u"@ MX 1 mail.other.example.\n"_s;
    const QString ours = u"@ MX 1 mail.sampledomain.com.\n"_s;
    row("the server that goes sends by mx", mail + u"@ TXT \"v=spf1 mx ~all\""_s, "replace",
        {u"mail.other.example"_s});
    row("the server that goes sends by mx of this name",
        mail + u"@ TXT \"v=spf1 mx:sampledomain.com -all\""_s, "replace",
        {u"mail.other.example"_s});
    row("the server stays", mail + u"@ TXT \"v=spf1 mx ~all\""_s, "keep", {});
    row("nobody has decided", mail + u"@ TXT \"v=spf1 mx ~all\""_s, "ask", {});
    row("no mx in the SPF record", mail + u"@ TXT \"v=spf1 ip4:192.0.2.1 ~all\""_s, "replace", {});
    row("mx that is never read", mail + u"@ TXT \"v=spf1 -all mx\""_s, "replace", {});
    row("mx that allows nobody", mail + u"@ TXT \"v=spf1 ?mx ~all\""_s, "replace", {});
    row("mx of another name", mail + u"@ TXT \"v=spf1 mx:news.example.net ~all\""_s, "replace", {});
    row("the provider's include names it too",
        mail + u"@ TXT \"v=spf1 mx include:_spf.other.example ~all\""_s, "replace", {});
    row("the server is named by itself too",
        ours + u"@ TXT \"v=spf1 mx a:mail.sampledomain.com ~all\""_s, "replace", {});
    row("no SPF record at all", mail, "replace", {});

    row("two records, one with a misspelt sender",
        u"@ TXT \"v=spf1 ipv4:192.0.2.1 ~all\"\n@ TXT \"v=spf1 mx ~all\""_s, "ask",
        {u"ipv4:192.0.2.1"_s});
    row("two records that merge as they are",
        u"@ TXT \"v=spf1 ip4:192.0.2.1 ~all\"\n@ TXT \"v=spf1 mx -all\""_s, "ask", {});
    row("a misspelt sender that stays where it is", u"@ TXT \"v=spf1 ipv4:192.0.2.1 ~all\""_s,
        "ask", {});
    row("a text that was meant as an SPF record",
        u"@ TXT \"spf1 include:_spf.google.com ip4:192.0.2.1 ~all\""_s, "ask",
        {u"include:_spf.google.com"_s, u"ip4:192.0.2.1"_s});
    row("a text that only a tab keeps from being one",
        uR"(@ TXT "v=spf1\009include:a.example\009mx ~all")"_s, "ask",
        {u"include:a.example"_s, u"mx"_s});
    row("a text that was meant for this service alone",
        u"@ TXT \"spf1 include:qcloudmail.com ~all\""_s, "ask", {});
    row("a text about something else", u"@ TXT \"google-site-verification=abc\""_s, "ask", {});
}

void tst_PlanExisting::saysWhoCouldNoLongerSend()
{
    QFETCH(QString, lines);
    QFETCH(QString, decision);
    const Plan plan = makePlan(domain(u"sampledomain.com"_s), tencent(), values(),
                               zone(u"$TTL 600\n"_s + lines + u'\n'), {},
                               {.decisions = {.mx = *mxDecisionOf(decision)}});
    QStringList lost;
    for (const Finding &finding : plan.findings) {
        if (finding.code() == FindingCode::PlanSendersLost)
            lost += finding.list(Arg::Names);
    }
    QTEST(lost, "lost");
}

void tst_PlanExisting::saysWhoseMailWouldStop()
{
    const Plan plan = planFor(u"@ 600 IN MX 1 aspmx.other.example.\n"
                              "@ 600 IN MX 5 alt1.other.example.\n"_s);
    QCOMPARE(plan.findings.size(), 1);
    QCOMPARE(plan.findings.first().list(Arg::Names),
             (QStringList{u"aspmx.other.example"_s, u"alt1.other.example"_s}));
    QCOMPARE(plan.record(u"mx")->record.priority, 10);
}

void tst_PlanExisting::keepsTheNumberOfAnMxThatIsRight()
{
    QCOMPARE(planFor(u"@ 600 IN MX 25 mxbiz1.qq.com.\n"_s).record(u"mx")->record.priority, 25);
}

void tst_PlanExisting::showsTheSpfBeforeAndAfter()
{
    const Plan plan = planFor(u"@ 600 IN TXT \"v=spf1 mx ~all\"\n"_s);
    QCOMPARE(plan.findings.size(), 1);
    QCOMPARE(plan.findings.first().text(Arg::Value), u"v=spf1 mx ~all"_s);
    QCOMPARE(plan.findings.first().text(Arg::Expected), u"v=spf1 mx include:qcloudmail.com ~all"_s);
    QCOMPARE(plan.record(u"spf")->spfRules, QStringList{u"include:qcloudmail.com"_s});
}

void tst_PlanExisting::keepsAStricterPolicyWordForWord()
{
    const QString text = u"v=DMARC1; p=quarantine; rua=mailto:d@sampledomain.com"_s;
    const Plan plan = planFor(u"_dmarc 600 IN TXT \"%1\"\n"_s.arg(text));
    QCOMPARE(plan.findings.size(), 1);
    QCOMPARE(plan.findings.first().text(Arg::Value), text);
    // The person may want more than stands there.
    ServiceValues strict = values();
    strict.insert(u"dmarc"_s, {u"v=DMARC1; p=reject"_s});
    const Plan stricter = planFor(u"_dmarc 600 IN TXT \"%1\"\n"_s.arg(text), strict);
    QCOMPARE(stricter.record(u"dmarc")->action, RecordAction::Merge);
    QCOMPARE(stricter.record(u"dmarc")->record.value,
             u"v=DMARC1; p=reject; rua=mailto:d@sampledomain.com"_s);
    QCOMPARE(codesOf(stricter), QStringList());
}

void tst_PlanExisting::saysWhatAnAliasBlocksOnce()
{
    const Plan plan = makePlan(domain(u"abc.sampledomain.com"_s), tencent(), values(),
                               zone(u"abc 600 IN CNAME shop.other.example.\n"_s));
    QCOMPARE(codesOf(plan), QStringList{u"plan.existing-alias"_s});
    QCOMPARE(plan.findings.first().text(Arg::Name), u"abc.sampledomain.com"_s);
    QCOMPARE(plan.findings.first().text(Arg::Target), u"shop.other.example"_s);
    QCOMPARE(plan.record(u"mx")->action, RecordAction::Ask);
    QCOMPARE(plan.record(u"spf")->action, RecordAction::Ask);
    QCOMPARE(plan.record(u"dkim")->action, RecordAction::Add);
}

void tst_PlanExisting::touchesNothingWhileNobodyHasLooked()
{
    ExistingRecords unseen = zone(u"@ 600 IN MX 1 aspmx.other.example.\n"_s);
    unseen.known = false;
    const Plan plan = makePlan(domain(u"sampledomain.com"_s), tencent(), values(), unseen);
    for (const PlannedRecord &record : plan.records) {
        QCOMPARE(record.action, RecordAction::Add);
        QVERIFY(record.todayUnknown);
        QCOMPARE(record.before, QStringList());
    }
    QCOMPARE(plan.findings, QList<Finding>());
    const Plan looked =
        makePlan(domain(u"sampledomain.com"_s), tencent(), values(), {.known = true});
    for (const PlannedRecord &record : looked.records) {
        QCOMPARE(record.action, RecordAction::Add);
        QVERIFY(!record.todayUnknown);
    }
}

void tst_PlanExisting::goesByAnEarlierLook()
{
    const QString lines = u"@ 600 IN MX 1 aspmx.other.example.\n"
                          "@ 600 IN TXT \"v=spf1 include:a.example -all\"\n"
                          "_dmarc 600 IN TXT \"v=DMARC1; p=reject\"\n"_s;
    const ExistingRecords seen{.earlier = zone(lines).records};
    const auto planned = [&](Decisions::Mx mx) {
        return makePlan(domain(u"sampledomain.com"_s), tencent(), values(), seen, {},
                        {.decisions = {.mx = mx}});
    };
    const Plan plan = planned(Decisions::Mx::Ask);
    QCOMPARE(plan.record(u"mx")->action, RecordAction::Ask);
    QCOMPARE(plan.record(u"spf")->action, RecordAction::Merge);
    QCOMPARE(plan.record(u"spf")->record.value,
             u"v=spf1 include:a.example include:qcloudmail.com -all"_s);
    QCOMPARE(plan.record(u"dmarc")->action, RecordAction::Keep);
    QCOMPARE(plan.record(u"dkim")->action, RecordAction::Add);
    QVERIFY(plan.record(u"dkim")->todayUnknown); // of the others it is known
    QVERIFY(!plan.record(u"spf")->todayUnknown);
    const Plan kept = planned(Decisions::Mx::Keep);
    QVERIFY(kept.record(u"mx"));
    QCOMPARE(kept.record(u"mx")->action, RecordAction::Keep);
    QCOMPARE(kept.record(u"mx")->record.value, u"aspmx.other.example"_s);
    // Whoever looks now knows better.
    ExistingRecords looked = seen;
    looked.known = true;
    QCOMPARE(
        makePlan(domain(u"sampledomain.com"_s), tencent(), values(), looked).record(u"mx")->action,
        RecordAction::Add);
}

void tst_PlanExisting::looksOnlyAtTheRightNames()
{
    const QString parent = u"@ 600 IN MX 1 mx.other.example.\n"
                           "@ 600 IN TXT \"v=spf1 -all\"\n"
                           "_dmarc 600 IN TXT \"v=DMARC1; p=reject\"\n"
                           "www 600 IN MX 1 mx.other.example.\n"_s;
    const Plan plan =
        makePlan(domain(u"abc.sampledomain.com"_s), tencent(), values(), zone(parent));
    for (const PlannedRecord &record : plan.records)
        QCOMPARE(record.action, RecordAction::Add);
    // An open row stands at no name yet.
    QCOMPARE(planFor(u"%dkimselector%._domainkey 600 IN TXT \"x\"\n"_s, {}).record(u"dkim")->action,
             RecordAction::Add);
}

void tst_PlanExisting::anotherServicesMxIsReplacedOnlyWhereItMustBe()
{
    Service alone = tencent();
    alone.records[0].verify = VerifyMode::MxOnly;
    alone.records[0].askIfOthers = false;
    const auto actionFor = [&](const QString &lines) {
        return makePlan(domain(u"sampledomain.com"_s), alone, values(), zone(lines))
            .record(u"mx")
            ->action;
    };
    QCOMPARE(actionFor(u"@ 600 IN MX 5 mxbiz1.qq.com.\n"_s), RecordAction::Keep);
    QCOMPARE(actionFor(u"@ 600 IN MX 5 mxbiz1.qq.com.\n@ 600 IN MX 9 mx.other.example.\n"_s),
             RecordAction::Replace);
    QCOMPARE(actionFor(u"@ 600 IN MX 9 mx.other.example.\n"_s), RecordAction::Replace);
    QCOMPARE(actionFor(u"\n"_s), RecordAction::Add);
}

void tst_PlanExisting::joinsSpfRecords_data()
{
    QTest::addColumn<QStringList>("records");
    QTest::addColumn<QString>("joined");

    const auto row = [](const char *claim, const QStringList &records, const QString &joined) {
        QTest::addRow("%s", claim) << records << joined;
    };
    row("the milder ending wins", {u"v=spf1 mx -all"_s, u"v=spf1 a ?all"_s}, u"v=spf1 mx a ?all"_s);
    row("an ending for everybody never wins", {u"v=spf1 mx +all"_s, u"v=spf1 a -all"_s},
        u"v=spf1 mx a -all"_s);
    row("unless all say so", {u"v=spf1 mx all"_s, u"v=spf1 a all"_s}, u"v=spf1 mx a +all"_s);
    row("no ending becomes a soft one", {u"v=spf1 mx"_s, u"v=spf1 a"_s}, u"v=spf1 mx a ~all"_s);
    row("a term in two spellings stands once",
        {u"v=spf1 include:A.example mx ~all"_s, u"V=SPF1 +include:a.example a ~all"_s},
        u"v=spf1 include:A.example mx a ~all"_s);
    row("terms behind an ending are kept", {u"v=spf1 mx ~all a"_s, u"v=spf1 ip4:192.0.2.1 ~all"_s},
        u"v=spf1 mx a ip4:192.0.2.1 ~all"_s);
    row("a redirect becomes an include", {u"v=spf1 redirect=_spf.a.example"_s, u"v=spf1 mx -all"_s},
        u"v=spf1 include:_spf.a.example mx ~all"_s);
    row("a redirect beside an ending was never followed",
        {u"v=spf1 mx ~all redirect=_spf.a.example"_s, u"v=spf1 a ~all"_s}, u"v=spf1 mx a ~all"_s);
    row("one explanation at the end",
        {u"v=spf1 exp=e1.example mx -all"_s, u"v=spf1 a -all exp=e2.example"_s},
        u"v=spf1 mx a -all exp=e1.example"_s);
    row("what breaks a record is left out", {u"v=spf1 mx ip4:1.2.3 ~all"_s, u"v=spf1 a ~all"_s},
        u"v=spf1 mx a ~all"_s);
    row("qualifiers stay", {u"v=spf1 -ip4:192.0.2.1 mx ~all"_s, u"v=spf1 ?a ~all"_s},
        u"v=spf1 -ip4:192.0.2.1 mx ?a ~all"_s);
}

void tst_PlanExisting::joinsSpfRecords()
{
    QFETCH(QStringList, records);
    QFETCH(QString, joined);
    QCOMPARE(joinSpf(records), joined);
    QVERIFY(parseSpf(joinSpf(records).toUtf8()).faults.isEmpty());
}

QTEST_GUILESS_MAIN(tst_PlanExisting)
#include "tst_planexisting.moc"
