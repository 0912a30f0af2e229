#include "core/services/template.h"
#include "tests/core/plan/planfixture.h"

#include <QFile>
#include <QTest>

using namespace sda;
using namespace planfixture;
using namespace Qt::StringLiterals;

/// What a template of the person's asks of a domain.
class tst_TemplatePlan : public QObject
{
    Q_OBJECT
private slots:
    void asksForTheseRecords_data();
    void asksForTheseRecords();
    void showsWhatIsMissing_data();
    void showsWhatIsMissing();
    void leavesOutGroupsThatAreOff();
    void joinsTheRulesOfOneHost();
    void asksBeforeItReplacesAnMx();
    void replacesTextsOfItsOwnPrefixOnly();
    void asksBeforeItTakesAnotherText();
    void leavesOtherTextsBeside();
    void knowsItsRecordsInAnySpelling();
    void saysWhereAHostIsRequired();
    void asksFirstWhereTheTemplateSaysSo();
    void neverAsksForWhatDnsDoesNotShow();
    void mergesARawSpfText();
    void keepsAStricterPolicy();
};

namespace {

const Service &service(const QString &id)
{
    static QMap<QString, Service> opened;
    const auto known = opened.constFind(id);
    if (known != opened.constEnd())
        return *known;
    QFile file(QStringLiteral(SDA_SOURCE_DIR "/tests/core/services/templates/%1.json").arg(id));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no template %s", qPrintable(id));
    const auto result = parseTemplate(file.readAll(), id);
    if (!std::holds_alternative<Service>(result))
        qFatal("not opened: %s", qPrintable(id));
    return *opened.insert(id, std::get<Service>(result));
}

ExistingRecords zone(const QString &lines, const QString &origin = u"sampledomain.com"_s)
{
    const ZoneFile file = readZoneFile(lines, name(origin));
    if (!file.errors.isEmpty())
        qFatal("zone line: %s", qPrintable(file.errors.first().text));
    return {true, file.records};
}

ServiceValues valuesOf(const QMap<QString, QString> &given)
{
    ServiceValues made;
    for (auto it = given.begin(); it != given.end(); ++it)
        made.insert(it.key(), {it.value()});
    return made;
}

Plan planFor(const QString &id, const QMap<QString, QString> &given = {},
             const ExistingRecords &existing = {}, const QString &sender = u"sampledomain.com"_s)
{
    return makePlan(domain(sender), service(id), valuesOf(given), existing);
}

/// "MX bounce.sampledomain.com 10 <mx.courier.example> 3600"
QString lineOf(const PlannedRecord &planned)
{
    const RecordText &record = planned.record;
    QStringList words{textOf(record.type), record.name.text()};
    if (record.priority)
        words.append(QString::number(*record.priority));
    words += {u'<' + record.value + u'>', QString::number(record.ttl)};
    return words.join(u' ');
}

QStringList linesOf(const Plan &plan)
{
    QStringList lines;
    for (const PlannedRecord &planned : plan.records)
        lines.append(lineOf(planned));
    return lines;
}

QStringList codesOf(const Plan &plan)
{
    QStringList codes;
    for (const Finding &finding : plan.findings)
        codes.append(idOf(finding.code()));
    return codes;
}

const QString primary = u"sampledomain.com"_s;
const QString below = u"abc.sampledomain.com"_s;
const QString deep = u"mail.news.sample.co.jp"_s;

} // namespace

using Given = QMap<QString, QString>;
Q_DECLARE_METATYPE(Given)

void tst_TemplatePlan::asksForTheseRecords_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("sender");
    QTest::addColumn<Given>("given");
    QTest::addColumn<QStringList>("lines");

    const auto row = [](const char *claim, const QString &id, const QString &sender,
                        const Given &given, const QStringList &lines) {
        QTest::addRow("%s: %s at %s", claim, qPrintable(id), qPrintable(sender))
            << id << sender << given << lines;
    };
    const Given courier{{u"selector"_s, u"c1"_s}, {u"publicKey"_s, u"MIGfMA0"_s}};
    for (const QString &sender : {primary, below, deep})
        row("one set", u"courier.example.sending"_s, sender, courier,
            {u"MX bounce.%1 10 <mx.courier.example> 3600"_s.arg(sender),
             u"TXT %1 <v=spf1 include:_spf.courier.example ~all> 3600"_s.arg(sender),
             u"TXT c1._domainkey.%1 <v=DKIM1; k=rsa; p=MIGfMA0> 3600"_s.arg(sender),
             u"TXT _dmarc.%1 <v=DMARC1; p=none> 3600"_s.arg(sender)});

    const Given pelican{{u"token1"_s, u"aa"_s},
                        {u"token2"_s, u"bb"_s},
                        {u"token3"_s, u"cc"_s},
                        {u"mailFrom"_s, u"bounce"_s},
                        {u"region"_s, u"tokyo-1"_s}};
    for (const QString &sender : {primary, deep})
        row("three tokens", u"pelican.example.tokens"_s, sender, pelican,
            {u"CNAME aa._domainkey.%1 <aa.dkim.pelican.example> 1800"_s.arg(sender),
             u"CNAME bb._domainkey.%1 <bb.dkim.pelican.example> 1800"_s.arg(sender),
             u"CNAME cc._domainkey.%1 <cc.dkim.pelican.example> 1800"_s.arg(sender),
             u"MX bounce.%1 10 <feedback.tokyo-1.pelican.example> 1800"_s.arg(sender),
             u"TXT bounce.%1 <v=spf1 include:pelican.example ~all> 600"_s.arg(sender),
             u"TXT _dmarc.%1 <v=DMARC1; p=none;> 1800"_s.arg(sender)});

    // Absolute hosts hang on the registered domain; %fqdn% on the sender's.
    const Given lantern{
        {u"SUBDOMAIN"_s, u"em7"_s}, {u"account"_s, u"42"_s}, {u"siteToken"_s, u"tok"_s}};
    row("absolute hosts", u"lantern.example.absolute"_s, below, lantern,
        {u"CNAME em7.sampledomain.com <u42.lantern.example> 300"_s,
         u"CNAME s1._domainkey.sampledomain.com <s1.u42.lantern.example> 300"_s,
         u"TXT abc.sampledomain.com <lantern-site=tok> 300"_s});
    row("absolute hosts", u"lantern.example.absolute"_s, deep, lantern,
        {u"CNAME em7.sample.co.jp <u42.lantern.example> 300"_s,
         u"CNAME s1._domainkey.sample.co.jp <s1.u42.lantern.example> 300"_s,
         u"TXT mail.news.sample.co.jp <lantern-site=tok> 300"_s});

    for (const QString &sender : {primary, deep})
        row("keys by delegation", u"quarry.example.delegated"_s, sender, {},
            {u"NS _domainkey.%1 <ns1.quarry.example> 7200"_s.arg(sender),
             u"NS _domainkey.%1 <ns2.quarry.example> 7200"_s.arg(sender),
             u"NS track.%1 <ns1.quarry.example> 7200"_s.arg(sender)});

    row("addresses", u"meadow.example.website"_s, primary,
        {{u"wildcardAddress"_s, u"192.0.2.99"_s}},
        {u"A sampledomain.com <192.0.2.80> 600"_s, u"A sampledomain.com <192.0.2.81> 600"_s,
         u"AAAA sampledomain.com <2001:DB8::80> 600"_s,
         u"CNAME www.sampledomain.com <sampledomain.com> 600"_s,
         u"A *.sampledomain.com <192.0.2.99> 600"_s});

    const Given kestrel{{u"backupServer"_s, u"mx.kestrel-backup.example."_s},
                        {u"backupPriority"_s, u"30"_s}};
    row("mail boxes", u"kestrel.example.mailboxes"_s, below, kestrel,
        {u"MX abc.sampledomain.com 1 <MX1.kestrel.example> 3600"_s,
         u"MX abc.sampledomain.com 5 <mx2.kestrel.example> 3600"_s,
         u"MX abc.sampledomain.com 30 <mx.kestrel-backup.example> 3600"_s,
         u"TXT abc.sampledomain.com <v=spf1 mx include:_spf.kestrel.example ~all> 3600"_s,
         u"SRV _imaps._tcp.abc.sampledomain.com <0 1 993 imap.kestrel.example> 3600"_s,
         u"SRV _submissions._tcp.abc.sampledomain.com <0 1 465 abc.sampledomain.com> 3600"_s,
         u"CNAME autoconfig.abc.sampledomain.com <clients.kestrel.example> 3600"_s});

    row("services", u"warbler.example.calls"_s, primary,
        {{u"sipService"_s, u"sip"_s},
         {u"site"_s, u"office"_s},
         {u"prio"_s, u"10"_s},
         {u"weight"_s, u"0"_s},
         {u"port"_s, u"5061"_s},
         {u"sipServer"_s, u"sip.warbler.example"_s},
         {u"ttl"_s, u"7200"_s},
         {u"tenant"_s, u"t9"_s}},
        {u"SRV _sip._tls.office.sampledomain.com <10 0 5061 sip.warbler.example> 7200"_s,
         u"SRV _sipfederationtls._tcp.sampledomain.com <100 1 5061 t9.federation.warbler.example> 3600"_s});

    row("certificates", u"sealworks.example.certificates"_s, below, {},
        {u"CAA abc.sampledomain.com <0 issue \"ca.sealworks.example\"> 86400"_s,
         u"CAA mail.abc.sampledomain.com <0 iodef \"mailto:security@sampledomain.com\"> 86400"_s,
         u"CAA www.abc.sampledomain.com <\\# 18 000569737375656361322e6578616d706c65> 86400"_s,
         u"TYPE65 www.abc.sampledomain.com <\\# 3 000100> 86400"_s});

    row("names of the domain", u"mallard.example.own-names"_s, below, {},
        {u"TXT _mallard.abc.sampledomain.com <mallard-domain=sampledomain.com; host=abc; name=abc.sampledomain.com> 600"_s,
         u"CNAME pond.abc.sampledomain.com <abc.sampledomain.com.customers.mallard.example> 600"_s,
         u"TXT _dmarc.abc.sampledomain.com <v=DMARC1; p=none; rua=mailto:dmarc@abc.sampledomain.com> 600"_s,
         u"MX abc.sampledomain.com 0 <abc.sampledomain.com> 600"_s});
    row("names of the domain", u"mallard.example.own-names"_s, primary, {},
        {u"TXT _mallard.sampledomain.com <mallard-domain=sampledomain.com; host=; name=sampledomain.com> 600"_s,
         u"CNAME pond.sampledomain.com <sampledomain.com.customers.mallard.example> 600"_s,
         u"TXT _dmarc.sampledomain.com <v=DMARC1; p=none; rua=mailto:dmarc@sampledomain.com> 600"_s,
         u"MX sampledomain.com 0 <sampledomain.com> 600"_s});

    row("an instance below", u"starling.example.flock"_s, primary,
        {{u"dkimSelector"_s, u"k"_s}, {u"instance"_s, u"shop"_s}, {u"dkimRecord"_s, key1}},
        {u"TXT k._domainkey.shop.sampledomain.com <%1> 3600"_s.arg(key1),
         u"CNAME click.shop.sampledomain.com <click.starling.example> 3600"_s});
}

void tst_TemplatePlan::asksForTheseRecords()
{
    QFETCH(QString, id);
    QFETCH(QString, sender);
    QFETCH(Given, given);
    QFETCH(QStringList, lines);
    const Plan plan = planFor(id, given, {}, sender);
    QCOMPARE(linesOf(plan), lines);
    QCOMPARE(plan.missing, QStringList());
    QCOMPARE(codesOf(plan), QStringList());
    QCOMPARE(plan.serviceId, id);
    for (const PlannedRecord &planned : plan.records) {
        QVERIFY(planned.complete);
        QCOMPARE(planned.action, RecordAction::Add);
        QCOMPARE(planned.host, planned.record.name.relativeTo(plan.zone));
        QVERIFY2(toResourceRecord(planned.record), qPrintable(lineOf(planned)));
    }
}

void tst_TemplatePlan::showsWhatIsMissing_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<Given>("given");
    QTest::addColumn<QStringList>("missing");
    QTest::addColumn<QStringList>("hosts");
    QTest::addColumn<QStringList>("values");

    const auto row = [](const char *claim, const QString &id, const Given &given,
                        const QStringList &missing, const QStringList &hosts,
                        const QStringList &values) {
        QTest::addRow("%s", claim) << id << given << missing << hosts << values;
    };
    row("nothing given", u"courier.example.sending"_s, {}, {u"selector"_s, u"publicKey"_s},
        {u"bounce.abc"_s, u"abc"_s, u"%selector%._domainkey.abc"_s, u"_dmarc.abc"_s},
        {u"mx.courier.example"_s, u"v=spf1 include:_spf.courier.example ~all"_s,
         u"v=DKIM1; k=rsa; p=%publicKey%"_s, u"v=DMARC1; p=none"_s});
    row("a half given", u"courier.example.sending"_s, {{u"selector"_s, u"c1"_s}}, {u"publicKey"_s},
        {u"bounce.abc"_s, u"abc"_s, u"c1._domainkey.abc"_s, u"_dmarc.abc"_s},
        {u"mx.courier.example"_s, u"v=spf1 include:_spf.courier.example ~all"_s,
         u"v=DKIM1; k=rsa; p=%publicKey%"_s, u"v=DMARC1; p=none"_s});
    row("what cannot be is missing", u"sparrow.example.open"_s,
        {{u"subHost"_s, u"app"_s},
         {u"ip"_s, u"2001:db8::1 and more"_s},
         {u"ip6"_s, u"2001:db8::1"_s},
         {u"trackingHost"_s, u"two words"_s},
         {u"trackingServer"_s, u"track"_s},
         {u"returnPath"_s, u"rp"_s},
         {u"returnServer"_s, u"mx.sparrow.example"_s},
         {u"returnPrio"_s, u"ten"_s},
         {u"senderRules"_s, u"include:sparrow.example +all"_s}},
        {u"ip"_s, u"trackingHost"_s, u"trackingServer"_s, u"returnPrio"_s, u"senderRules"_s},
        {u"app.abc"_s, u"app.abc"_s, u"%trackingHost%.abc"_s, u"rp.abc"_s, u"rp.abc"_s},
        {u"%ip%"_s, u"2001:db8::1"_s, u"%trackingServer%"_s, u"mx.sparrow.example"_s,
         u"v=spf1 %senderRules% ~all"_s});
}

void tst_TemplatePlan::showsWhatIsMissing()
{
    QFETCH(QString, id);
    QFETCH(Given, given);
    QFETCH(QStringList, missing);
    QFETCH(QStringList, hosts);
    QFETCH(QStringList, values);
    const Plan plan = planFor(id, given, {}, below);
    QCOMPARE(plan.missing, missing);
    QStringList shownHosts;
    QStringList shownValues;
    for (const PlannedRecord &planned : plan.records) {
        shownHosts.append(planned.host);
        shownValues.append(planned.record.value);
        const bool isOpen = planned.host.contains(u'%') || planned.record.value.contains(u'%')
            || (planned.record.type == RecordType::Mx && !planned.record.priority);
        QCOMPARE(planned.complete, !isOpen);
    }
    QCOMPARE(shownHosts, hosts);
    QCOMPARE(shownValues, values);
}

void tst_TemplatePlan::leavesOutGroupsThatAreOff()
{
    const QString id = u"orchard.example.two-ways"_s;
    const Given all{
        {u"ownershipCode"_s, u"7"_s}, {u"classicKey"_s, key1}, {u"customer"_s, u"c7"_s}};
    const auto with = [&](const Given &more) {
        Given given = all;
        given.insert(more);
        return linesOf(planFor(id, given));
    };
    const QString code = u"TXT sampledomain.com <orchard-code:7> 600"_s;
    const QString key = u"TXT mail._domainkey.sampledomain.com <%1> 600"_s.arg(key1);
    const QStringList aliases{
        u"CNAME o1._domainkey.sampledomain.com <c7.o1.orchard.example> 600"_s,
        u"CNAME o2._domainkey.sampledomain.com <c7.o2.orchard.example> 600"_s};
    const QString rules = u"TXT sampledomain.com <v=spf1 include:orchard.example ~all> 600"_s;
    const QString moreRules =
        u"TXT sampledomain.com <v=spf1 include:orchard.example ip4:198.51.100.0/24 ~all> 600"_s;
    QCOMPARE(with({}), (QStringList{code, key} + aliases + QStringList{moreRules}));
    QCOMPARE(with({{u"group-auto"_s, u"off"_s}}), (QStringList{code, key, rules}));
    QCOMPARE(with({{u"group-classic"_s, u"off"_s}}),
             QStringList{code} + aliases + QStringList{moreRules});
    QCOMPARE(with({{u"group-classic"_s, u"off"_s}, {u"group-auto"_s, u"off"_s}}),
             QStringList{code});
    // What is off is not asked for either.
    QCOMPARE(planFor(id, {{u"group-auto"_s, u"off"_s}}).missing,
             (QStringList{u"ownershipCode"_s, u"classicKey"_s}));
}

void tst_TemplatePlan::joinsTheRulesOfOneHost()
{
    const Plan plan = planFor(u"otter.example.two-rules"_s,
                              {{u"relay"_s, u"r1"_s}, {u"keyRest"_s, u"IDAQAB"_s}}, {}, below);
    QCOMPARE(plan.records.size(), 4);
    QCOMPARE(plan.records.at(0).record.value,
             u"v=spf1 include:a.otter.example include:b.otter.example a:r1.otter.example ~all"_s);
    QCOMPARE(plan.records.at(0).spfRules,
             (QStringList{u"include:a.otter.example"_s, u"include:b.otter.example"_s,
                          u"a:r1.otter.example"_s}));
    QCOMPARE(lineOf(plan.records.at(1)),
             u"TXT news.abc.sampledomain.com "
             "<v=spf1 exists:%{i}._spf.otter.example ip4:192.0.2.0/28 ~all> 600"_s);
    QVERIFY(plan.records.at(1).complete);
}

void tst_TemplatePlan::asksBeforeItReplacesAnMx()
{
    const Given given{{u"backupServer"_s, u"mx3.kestrel.example"_s},
                      {u"backupPriority"_s, u"20"_s}};
    const QString lines = u"@ 300 IN MX 1 aspmx.other.example.\n"_s;
    const auto actionsWith = [&](Decisions::Mx decision) {
        QStringList actions;
        const Plan plan =
            makePlan(domain(primary), service(u"kestrel.example.mailboxes"_s), valuesOf(given),
                     zone(lines), {}, {.decisions = {.mx = decision}});
        for (const PlannedRecord &planned : plan.records) {
            if (planned.record.type == RecordType::Mx)
                actions.append(textOf(planned.action) + u' ' + planned.record.value);
        }
        return actions;
    };
    const Plan plan = planFor(u"kestrel.example.mailboxes"_s, given, zone(lines));
    for (const PlannedRecord &planned : plan.records) {
        if (planned.record.type != RecordType::Mx)
            continue;
        QCOMPARE(planned.action, RecordAction::Ask);
        QCOMPARE(planned.before, QStringList{u"1 aspmx.other.example"_s});
        QCOMPARE(planned.undo,
                 QStringList{u"sampledomain.com. 300 IN MX 1 aspmx.other.example."_s});
    }
    QCOMPARE(codesOf(plan), QStringList{u"mx.replaces-mailbox"_s});
    QCOMPARE(actionsWith(Decisions::Mx::Keep), QStringList{u"keep aspmx.other.example"_s});
    QCOMPARE(actionsWith(Decisions::Mx::Replace),
             (QStringList{u"replace MX1.kestrel.example"_s, u"replace mx2.kestrel.example"_s,
                          u"replace mx3.kestrel.example"_s}));
}

void tst_TemplatePlan::replacesTextsOfItsOwnPrefixOnly()
{
    const Given given{
        {u"verificationCode"_s, u"new"_s}, {u"verifyToken"_s, u"t"_s}, {u"challenge"_s, u"c"_s}};
    const Plan plan = planFor(u"finch.example.proof"_s, given,
                              zone(u"@ 60 IN TXT \"finch-verification=old\"\n"
                                   "@ 60 IN TXT \"gull-verification=1\"\n"
                                   "@ 60 IN TXT \"v=spf1 -all\"\n"_s));
    QCOMPARE(plan.records.at(0).action, RecordAction::Replace);
    QCOMPARE(plan.records.at(0).before, QStringList{u"finch-verification=old"_s});
    QCOMPARE(plan.records.at(0).undo,
             QStringList{u"sampledomain.com. 60 IN TXT \"finch-verification=old\""_s});
    QCOMPARE(plan.records.at(1).action, RecordAction::Add);
    // The same text is no conflict with itself.
    const Plan again = planFor(u"finch.example.proof"_s, given,
                               zone(u"@ 60 IN TXT \"finch-verification=new\"\n"_s));
    QCOMPARE(again.records.at(0).action, RecordAction::Keep);
}

void tst_TemplatePlan::asksBeforeItTakesAnotherText()
{
    const Given given{{u"verifyToken"_s, u"token-1"_s}};
    const QString lines = u"_finch 60 IN TXT \"somebody\" \"-else\"\n"_s;
    const Plan plan = planFor(u"finch.example.proof"_s, given, zone(lines));
    QCOMPARE(plan.records.at(1).action, RecordAction::Ask);
    QCOMPARE(plan.records.at(1).before, QStringList{u"somebody-else"_s});
    QCOMPARE(plan.records.at(1).undo,
             QStringList{u"_finch.sampledomain.com. 60 IN TXT \"somebody\" \"-else\""_s});
    QCOMPARE(codesOf(plan), QStringList{u"plan.name-taken"_s});
    QCOMPARE(plan.findings.first().text(Arg::Name), u"_finch.sampledomain.com"_s);
}

void tst_TemplatePlan::leavesOtherTextsBeside()
{
    const Plan plan = planFor(u"finch.example.proof"_s, {{u"challenge"_s, u"c"_s}},
                              zone(u"_finch-challenge 60 IN TXT \"other\"\n"
                                   "notes 60 IN TXT \"other\"\n"_s));
    QCOMPARE(plan.records.at(2).action, RecordAction::Add);
    QCOMPARE(plan.records.at(2).undo, QStringList());
    QCOMPARE(plan.records.at(3).action, RecordAction::Add);
    QCOMPARE(codesOf(plan), QStringList());
}

void tst_TemplatePlan::knowsItsRecordsInAnySpelling()
{
    const auto actionsFor = [](const QString &id, const Given &given, const QString &lines) {
        QStringList actions;
        for (const PlannedRecord &planned : planFor(id, given, zone(lines)).records)
            actions.append(textOf(planned.action));
        return actions.join(u' ');
    };
    QCOMPARE(actionsFor(u"meadow.example.website"_s, {{u"wildcardAddress"_s, u"192.0.2.99"_s}},
                        u"@ 60 IN A 192.0.2.81\n@ 60 IN AAAA 2001:db8:0::80\n"
                        "www 60 IN CNAME SampleDomain.com.\n"_s),
             u"add keep keep keep add"_s);
    QCOMPARE(actionsFor(u"sealworks.example.certificates"_s, {},
                        u"@ 60 IN CAA 0 issue \"ca.sealworks.example\"\n"
                        "mail 60 IN CAA 0 iodef \"mailto:other@sampledomain.com\"\n"
                        "www 60 IN CAA 0 issue \"ca2.example\"\n"
                        "www 60 IN TYPE65 \\# 3 000100\n"_s),
             u"keep add keep keep"_s);
    QCOMPARE(actionsFor(u"kestrel.example.mailboxes"_s, {{u"group-mail"_s, u"off"_s}},
                        u"_imaps._tcp 60 IN SRV 0 1 993 IMAP.kestrel.example.\n"
                        "_submissions._tcp 60 IN SRV 0 1 465 mail.other.example.\n"_s),
             u"keep add add"_s);
    QCOMPARE(actionsFor(u"quarry.example.delegated"_s, {},
                        u"_domainkey 60 IN NS NS1.quarry.example.\n"_s),
             u"keep add add"_s);
}

void tst_TemplatePlan::saysWhereAHostIsRequired()
{
    const QString id = u"harbour.example.below"_s;
    const Plan atPrimary = planFor(id);
    QCOMPARE(codesOf(atPrimary).value(0), u"template.host-required"_s);
    QCOMPARE(atPrimary.findings.first().text(Arg::Domain), primary);
    const Plan atBelow = planFor(id, {{u"group-delegation"_s, u"off"_s}}, {}, below);
    QCOMPARE(codesOf(atBelow), QStringList());
    QCOMPARE(linesOf(atBelow),
             QStringList{u"CNAME abc.sampledomain.com <ingress.harbour.example> 600"_s});
    QCOMPARE(codesOf(planFor(id, {}, {}, u"sample.co.jp"_s)).value(0), u"template.host-required"_s);
}

void tst_TemplatePlan::asksFirstWhereTheTemplateSaysSo()
{
    const Plan plan = planFor(u"sparrow.example.open"_s);
    QCOMPARE(codesOf(plan), QStringList{u"template.ask-first"_s});
    QCOMPARE(plan.findings.first().text(Arg::Text), u"Sparrow Anything"_s);
}

// The DNS host follows such an alias itself: what is published are its addresses.
void tst_TemplatePlan::neverAsksForWhatDnsDoesNotShow()
{
    const Plan plan = planFor(u"fold.example.apex"_s, {{u"siteCode"_s, u"9"_s}},
                              zone(u"@ 60 IN A 192.0.2.1\n@ 60 IN MX 1 mx.other.example.\n"_s));
    const PlannedRecord &alias = plan.records.at(0);
    QCOMPARE(alias.verify, VerifyMode::Unseen);
    QCOMPARE(alias.action, RecordAction::Add);
    QCOMPARE(alias.record.type, RecordType::Alias);
    QCOMPARE(alias.host, u"@"_s);
    QCOMPARE(alias.undo, QStringList());
    QCOMPARE(linesOf(plan),
             (QStringList{u"ALIAS sampledomain.com <edge.fold.example> 300"_s,
                          u"CNAME www.sampledomain.com <edge.fold.example> 300"_s,
                          u"TXT _fold.sampledomain.com <fold-site-id=9> 300"_s}));
}

void tst_TemplatePlan::mergesARawSpfText()
{
    const Given given{{u"cluster"_s, u"c1"_s}, {u"senderAddress"_s, u"203.0.113.77"_s}};
    const QString id = u"oldpost.example.raw-text"_s;
    const Plan fresh = planFor(id, given);
    QCOMPARE(fresh.records.at(0).record.value,
             u"v=spf1 include:spf.oldpost.example ip4:203.0.113.9 ~all"_s);
    QCOMPARE(fresh.records.at(0).purpose, Purpose::Spf);
    QCOMPARE(fresh.records.at(1).record.value,
             u"v=spf1 include:c1.oldpost.example ip4:203.0.113.77 ?all"_s);
    QCOMPARE(fresh.records.at(1).purpose, Purpose::Spf);
    const Plan merged =
        planFor(id, given,
                zone(u"@ 60 IN TXT \"v=spf1 mx -all\"\n"
                     "news 60 IN TXT \"v=spf1 mx include:c1.oldpost.example -all\"\n"_s));
    QCOMPARE(merged.records.at(0).action, RecordAction::Merge);
    QCOMPARE(merged.records.at(0).record.value,
             u"v=spf1 mx include:spf.oldpost.example ip4:203.0.113.9 -all"_s);
    QCOMPARE(merged.records.at(1).action, RecordAction::Merge);
    QCOMPARE(merged.records.at(1).record.value,
             u"v=spf1 mx include:c1.oldpost.example ip4:203.0.113.77 -all"_s);
}

void tst_TemplatePlan::keepsAStricterPolicy()
{
    const QString today = u"v=DMARC1;p=reject;rua=mailto:x@sampledomain.com"_s;
    const Plan plan =
        planFor(u"courier.example.sending"_s, {}, zone(u"_dmarc 60 IN TXT \"%1\"\n"_s.arg(today)));
    QCOMPARE(plan.records.at(3).action, RecordAction::Keep);
    QCOMPARE(plan.records.at(3).record.value, today);
    QCOMPARE(codesOf(plan), QStringList{u"plan.dmarc-kept"_s});
}

QTEST_GUILESS_MAIN(tst_TemplatePlan)
#include "tst_templateplan.moc"
