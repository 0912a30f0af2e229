#include "ui/wizard/planremarks.h"
#include "ui/wizard/session.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace sda;
using namespace Qt::StringLiterals;

namespace {

/// Nobody answers.
class SilentResolver : public Resolver
{
public:
    void ask(const Question &, QObject *, Reply) override { }
};

/// A day that the test moves on.
class DayClock : public SystemClock
{
public:
    QDateTime wall() const override { return now; }
    QDateTime now = QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC);
};

Routes somewhere()
{
    Routes routes;
    routes.resolvers = {Server{IpAddress::fromText(u"127.0.0.1").value(), 5300, true}};
    return routes;
}

QStringList codesOf(const QList<Finding> &findings)
{
    QStringList codes;
    for (const Finding &finding : findings)
        codes.append(idOf(finding.code()));
    return codes;
}

} // namespace

/// Services other than the first: templates, tables, choices, decisions, clocks, neighbours.
class tst_SessionServices : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void opensATemplate();
    void refusesAnUnsafeTemplate();
    void takesATable();
    void choosesByPasteAndByHand();
    void namesTheMissingRegion();
    void namesRowsOfAnotherDomain();
    void keepsRowsThatAreNotMail();
    void remembersDecisionsAndTheClock();
    void saysWhenTheServiceGivesUp();
    void saysWhatTheConsoleSays();
    void knowsTheOtherDomains();
    void oneDmarcForTwoServices();
    void rehearsesTheSenderAddress();

private:
    QString templateFile(const QByteArray &records);

    SilentResolver m_resolver;
    DayClock m_clock;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Session> m_session;
};

void tst_SessionServices::init()
{
    m_clock.now = QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC);
    m_dir = std::make_unique<QTemporaryDir>();
    m_session = std::make_unique<Session>(m_resolver, m_clock, somewhere(), m_dir->path());
    m_session->startNew();
    m_session->setDomainText(u"shop.example.co.jp"_s);
}

void tst_SessionServices::cleanup()
{
    m_session.reset();
}

QString tst_SessionServices::templateFile(const QByteArray &records)
{
    QFile file(m_dir->filePath(u"their.json"_s));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no file");
    file.write(R"({"providerId": "heron.example", "providerName": "Heron", "serviceId": "send",
                   "serviceName": "Heron Send", "records": )"
               + records + "}");
    return file.fileName();
}

void tst_SessionServices::opensATemplate()
{
    const QString file = templateFile(
        R"([{"type": "TXT", "host": "%sel%._domainkey", "data": "%key%", "ttl": 300},
            {"type": "SPFM", "host": "@", "spfRules": "include:spf.heron.example"}])");
    QVERIFY(!m_session->openTemplate(file));
    QVERIFY(m_session->service());
    QCOMPARE(m_session->service()->name, u"Heron Send"_s);
    QCOMPARE(m_session->plan().missing, (QStringList{u"sel"_s, u"key"_s}));
    m_session->setPastedText(u"TXT\ts1._domainkey.shop.example.co.jp\tv=DKIM1; k=rsa; p=abcd"_s);
    QCOMPARE(m_session->plan().missing, QStringList());
    QCOMPARE(m_session->plan().records.first().record.name.text(),
             u"s1._domainkey.shop.example.co.jp"_s);

    // The file of the set-up holds the template: the other one may go.
    m_session->saveNow();
    const QString kept = m_session->file();
    QVERIFY(QFile::remove(file));
    m_session->startNew();
    QVERIFY(m_session->open(kept));
    QVERIFY(m_session->service());
    QCOMPARE(m_session->plan().records.size(), 2);
    QCOMPARE(m_session->plan().missing, QStringList());
}

void tst_SessionServices::refusesAnUnsafeTemplate()
{
    const auto why = m_session->openTemplate(
        templateFile(R"([{"type": "TXT", "host": "@", "data": "%x%", "ttl": 300}])"));
    QVERIFY(why);
    QCOMPARE(why->code(), FindingCode::TemplateUnsafe);
    QCOMPARE(why->text(Arg::Place), u"records[0].data"_s);
    QCOMPARE(m_session->service()->id, builtInServices().first().id); // nothing changed
}

void tst_SessionServices::takesATable()
{
    m_session->setService(tableServiceId);
    m_session->setPastedText(u"Type\tName\tValue\n"
                             "TXT\tk1._domainkey.shop\tv=DKIM1; k=rsa; p=abcd\n"
                             "CNAME\tclick.shop\tt.heron.example\n"
                             "TXT\tshop\tv=spf1 include:spf.heron.example -all\n"_s);
    QStringList names;
    for (const PlannedRecord &planned : m_session->plan().records)
        names.append(planned.record.name.text() + u' ' + textOf(planned.purpose));
    QCOMPARE(names,
             (QStringList{u"k1._domainkey.shop.example.co.jp dkim"_s,
                          u"click.shop.example.co.jp other"_s, u"shop.example.co.jp spf"_s}));
    QCOMPARE(m_session->plan().records.last().record.value,
             u"v=spf1 include:spf.heron.example -all"_s);
}

void tst_SessionServices::choosesByPasteAndByHand()
{
    m_session->setService(u"amazon-ses"_s);
    m_session->setPastedText(u"TXT\tmine._domainkey.shop.example.co.jp\tv=DKIM1; k=rsa; p=abcd"_s);
    QCOMPARE(m_session->setup().values.value(u"dkimWay"_s), QStringList{u"own"_s});
    QVERIFY(m_session->plan().record(u"own-dkim"));
    QVERIFY(!m_session->plan().record(u"dkim"));
    m_session->setChoice(u"dkimWay"_s, u"easy"_s);
    QVERIFY(m_session->plan().record(u"dkim-3"));
    m_session->setChoice(u"mailFromWay"_s, u"none"_s);
    QVERIFY(!m_session->plan().record(u"mailfrom-mx"));
}

void tst_SessionServices::namesTheMissingRegion()
{
    m_session->setService(u"amazon-ses"_s);
    m_session->setPastedText(u"MX\tbounce.shop.example.co.jp\t10 feedback-smtp.amazonses.com"_s);
    QCOMPARE(codesOf(m_session->pasteFindings()), QStringList{u"mailfrom.wrong-region"_s});
    QVERIFY(m_session->plan().missing.contains(u"region"_s));
    QCOMPARE(m_session->setup().values.value(u"mailFrom"_s), QStringList{u"bounce"_s});
    m_session->setValue(u"region"_s, 0, u"ap-northeast-2"_s);
    QCOMPARE(m_session->plan().record(u"mailfrom-mx")->record.value,
             u"feedback-smtp.ap-northeast-2.amazonses.com"_s);
}

void tst_SessionServices::namesRowsOfAnotherDomain()
{
    m_session->setService(u"amazon-ses"_s);
    m_session->setPastedText(u"CNAME\taaa._domainkey.other.co.jp\taaa.dkim.amazonses.com"_s);
    QCOMPARE(codesOf(m_session->pasteFindings()), QStringList{u"paste.other-domain"_s});
    QVERIFY(m_session->setup().values.value(u"dkimToken"_s).isEmpty());
}

void tst_SessionServices::keepsRowsThatAreNotMail()
{
    m_session->setService(u"amazon-ses"_s);
    m_session->setPastedText(u"CNAME\twww.shop.example.co.jp\tabc.cloudfront.net"_s);
    const PlannedRecord *other = m_session->plan().record(u"other-1");
    QVERIFY(other);
    QCOMPARE(other->purpose, Purpose::Other);
    QCOMPARE(other->record.value, u"abc.cloudfront.net"_s);
}

void tst_SessionServices::remembersDecisionsAndTheClock()
{
    m_session->setService(u"amazon-ses"_s);
    m_session->setDecisions({.mx = Decisions::Mx::Keep, .strictSpfEnding = true});
    m_session->setStarted(true);
    m_session->setFromAddress(u"news@example.co.jp"_s);
    m_session->saveNow();
    const Setup before = m_session->setup();
    const QString file = m_session->file();
    m_session->startNew();
    QVERIFY(m_session->setup() != before);
    QVERIFY(m_session->open(file));
    QCOMPARE(m_session->setup(), before);
}

void tst_SessionServices::saysWhenTheServiceGivesUp()
{
    m_session->setService(u"amazon-ses"_s);
    QVERIFY(!m_session->deadline());
    m_session->setStarted(true);
    QCOMPARE(m_session->deadline(), m_clock.now.addDays(3));
    QCOMPARE(codesOf(m_session->consoleFindings()), QStringList());
    m_clock.now = m_clock.now.addSecs(49 * 3600);
    QCOMPARE(codesOf(m_session->consoleFindings()), QStringList{u"service.deadline-near"_s});
    m_clock.now = m_clock.now.addSecs(24 * 3600);
    QCOMPARE(codesOf(m_session->consoleFindings()), QStringList{u"service.deadline-passed"_s});
    m_session->setService(u"tencent-ses"_s); // gives no deadline
    QCOMPARE(codesOf(m_session->consoleFindings()), QStringList());
}

void tst_SessionServices::saysWhatTheConsoleSays()
{
    m_session->setConsoleWord({.domainTaken = true});
    QCOMPARE(codesOf(m_session->consoleFindings()), QStringList{u"service.domain-taken"_s});
    QVERIFY(m_session->consoleWord().domainTaken);
    m_session->startNew(); // another domain, another console page
    QCOMPARE(codesOf(m_session->consoleFindings()), QStringList());
}

void tst_SessionServices::knowsTheOtherDomains()
{
    m_session->saveNow();
    m_session->startNew();
    m_session->setDomainText(u"my-other-shop.com"_s);
    m_session->saveNow();
    m_session->startNew();
    m_session->setDomainText(u"shop.example.co.jp"_s);
    const auto domain = std::get<DomainName>(parseDomain(u"shop.example.co.jp"_s));
    const Neighbours neighbours = neighboursOf(m_session->folder(), m_session->setup(), domain);
    QCOMPARE(neighbours.otherDomains,
             QList{std::get<DomainName>(parseDomain(u"my-other-shop.com"_s))});
    QVERIFY(!neighbours.records.isEmpty()); // of the first set-up
}

void tst_SessionServices::oneDmarcForTwoServices()
{
    m_session->setValue(u"dmarc"_s, 0,
                        u"v=DMARC1; p=quarantine; rua=mailto:d@shop.example.co.jp"_s);
    m_session->setValue(u"otherSenders"_s, 0, u"include:spf.heron.example"_s);
    m_session->saveNow();
    m_session->startNew();
    m_session->setService(u"amazon-ses"_s);
    m_session->setDomainText(u"shop.example.co.jp"_s);
    QCOMPARE(m_session->plan().record(u"dmarc")->record.value,
             u"v=DMARC1; p=quarantine; rua=mailto:d@shop.example.co.jp;"_s);
}

void tst_SessionServices::rehearsesTheSenderAddress()
{
    m_session->setService(u"amazon-ses"_s);
    QVERIFY(m_session->rehearsal().passes());
    m_session->setFromAddress(u"news@example.co.jp"_s); // the domain above
    QVERIFY(m_session->rehearsal().passes());
    m_session->setFromAddress(u"news@other.co.jp"_s);
    QVERIFY(!m_session->rehearsal().passes());
    QCOMPARE(codesOf(m_session->rehearsal().findings), QStringList{u"dmarc.not-aligned"_s});
}

QTEST_MAIN(tst_SessionServices)
#include "tst_sessionservices.moc"
