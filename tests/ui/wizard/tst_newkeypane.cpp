#include "core/practice/dnsworld.h"
#include "core/setup/newkey.h"
#include "tests/core/plan/planfixture.h"
#include "ui/wizard/finishpage.h"
#include "ui/wizard/formerkeycard.h"
#include "ui/wizard/formerkeynotice.h"
#include "ui/wizard/newkeypane.h"
#include "ui/wizard/session.h"

#include <QCheckBox>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <utility>

using namespace sda;
using namespace planfixture;
using namespace Qt::StringLiterals;

using Step = FormerKey::Step;

namespace {

/// sampledomain.com at a DNS host, its answers from the event loop. No network.
class KeyWorld : public Resolver
{
public:
    explicit KeyWorld(Clock &clock) : m_clock(clock)
    {
        m_world.setZone(registry,
                        zone(u"com"_s,
                             u"@ NS a.registry.\nsampledomain NS ns1.host.com.\n"
                             "host NS ns1.host.com.\n"_s));
        m_world.setZone(registry, zone(u"registry"_s, u"a A 192.0.2.99\n"_s));
        m_world.setZone(registry, zone(u"."_s, u"com. NS a.registry.\n"_s));
        m_world.setZone(dnsHost, zone(u"host.com"_s, u"@ NS ns1\nns1 A 192.0.2.1\n"_s));
        m_world.setResolver(resolver);
        setKeys({});
    }

    /// These stand there, and all else that the service wants.
    void setKeys(const QMap<QString, QString> &keys)
    {
        QString lines = u"@ NS ns1.host.com.\n@ MX 10 mxbiz1.qq.com.\n"
                        "@ TXT \"v=spf1 include:qcloudmail.com ~all\"\n"
                        "_dmarc TXT \"v=DMARC1; p=none\"\n"_s;
        for (auto it = keys.begin(); it != keys.end(); ++it)
            lines +=
                zoneFileLine(*toResourceRecord({name(it.key() + u"._domainkey.sampledomain.com"_s),
                                                RecordType::Txt,
                                                it.value(),
                                                {},
                                                600}))
                + u'\n';
        m_world.setZone(dnsHost, zone(u"sampledomain.com"_s, lines));
    }

    Routes routes() const { return {.resolvers = {Server{resolver, 53, true}}, .ownWorld = true}; }

    void ask(const Question &question, QObject *context, Reply reply) override
    {
        QTimer::singleShot(std::chrono::milliseconds(0), context,
                           [this, question, reply = std::move(reply)] { reply(answer(question)); });
    }

private:
    static WorldZone zone(const QString &apex, const QString &lines)
    {
        const DnsName top = name(apex);
        const ZoneFile file = readZoneFile(
            u"$TTL 600\n@ SOA a.registry. admin.registry. 7 3600 600 604800 300\n"_s + lines, top);
        if (!file.errors.isEmpty())
            qFatal("zone line: %s", qPrintable(file.errors.first().text));
        return WorldZone(top, file.records);
    }

    Answer answer(const Question &question)
    {
        Message query;
        query.header.recursionDesired = question.server.recursive;
        query.questionName = question.name;
        query.questionType = quint16(question.type);
        const auto reply = m_world.reply(question.server.address, query, m_clock.wall());
        return reply ? answerOf(question, *reply) : Answer{.outcome = Outcome::Timeout};
    }

    const IpAddress registry = IpAddress::fromText(u"192.0.2.99"_s).value();
    const IpAddress dnsHost = IpAddress::fromText(u"192.0.2.1"_s).value();
    const IpAddress resolver = IpAddress::fromText(u"192.0.2.53"_s).value();
    Clock &m_clock;
    DnsWorld m_world;
};

QString pasteOf(const QString &selector, const QString &key)
{
    return u"TXT\t%1._domainkey\t%2"_s.arg(selector, key);
}

} // namespace

/// A key of the console changes, from the first page that hears of it to the day the old one goes.
class tst_NewKeyPane : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void offersNothingBeforeAKeyWasSeen();
    void leadsThroughAChangeOfKey();
    void asksAgainForWhatIsStillThere();
    void theOldKeyMayBeTakenBack();
    void namesTheOldKeyPastedAgain();
    void aNewKeyAtTheSameSelectorLeavesNothing();
    void aNewKeyPastedOverTheOldKeepsIt();
    void isKeptInTheFile();
    void anotherDomainHasNoFormerKeys();

private:
    void startDone();
    void look();
    bool surveyed() const { return !m_session->isSurveying() && m_session->knowsToday(); }
    QList<Step> steps() const
    {
        QList<Step> list;
        for (const FormerKey &key : m_session->formerKeys())
            list.append(key.step);
        return list;
    }
    QPushButton *begins() const
    {
        return m_page->findChild<NewKeyPane *>()->findChild<QPushButton *>();
    }
    QCheckBox *verified() const
    {
        return m_page->findChild<NewKeyPane *>()->findChild<QCheckBox *>();
    }
    QPushButton *ofCard(const QString &id) const
    {
        const auto *card = m_page->findChild<FormerKeyCard *>();
        return card ? card->findChild<QPushButton *>(id) : nullptr;
    }
    QList<FormerKeyCard *> cards() const { return m_page->findChildren<FormerKeyCard *>(); }

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<KeyWorld> m_world;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<FinishPage> m_page;
    std::unique_ptr<QWidget> m_holder;
    FormerKeyNotice *m_notice = nullptr; // as on the page of the values
};

void tst_NewKeyPane::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_world = std::make_unique<KeyWorld>(m_clock);
    m_session = std::make_unique<Session>(*m_world, m_clock, m_world->routes(), m_dir->path());
    m_session->setLanguage(u"en"_s);
    m_page = std::make_unique<FinishPage>(*m_session);
    m_page->retranslate();
    m_holder = std::make_unique<QWidget>();
    m_notice = new FormerKeyNotice(*m_session, FormerKeyNotice::Place::Values, m_holder.get());
    m_notice->retranslate();
}

void tst_NewKeyPane::cleanup()
{
    m_holder.reset();
    m_page.reset();
    m_session.reset();
}

/// A domain whose key "old" is entered, seen and verified.
void tst_NewKeyPane::startDone()
{
    m_world->setKeys({{u"old"_s, key1}});
    m_session->startNew();
    m_session->setService(u"tencent-ses"_s);
    m_session->setDomainText(u"sampledomain.com"_s);
    m_session->setPastedText(pasteOf(u"old"_s, key1));
    m_session->setEntered(true);
    QTRY_VERIFY_WITH_TIMEOUT(surveyed(), 60000);
    look();
    QVERIFY(!m_session->setup().seen.filter(u"old._domainkey"_s).isEmpty());
    m_session->setConsoleWord({.status = u"Verified"_s});
}

void tst_NewKeyPane::look()
{
    QSignalSpy forgotten(m_session.get(), &Session::reportChanged);
    m_session->watch().lookNow();
    QTRY_VERIFY_WITH_TIMEOUT(!m_session->watch().isLooking(), 60000);
    QVERIFY(m_session->watch().report().complete);
}

void tst_NewKeyPane::offersNothingBeforeAKeyWasSeen()
{
    m_session->startNew();
    m_session->setService(u"tencent-ses"_s);
    m_session->setDomainText(u"sampledomain.com"_s);
    m_session->setPastedText(pasteOf(u"old"_s, key1));
    QTRY_VERIFY_WITH_TIMEOUT(surveyed(), 60000);
    QVERIFY(m_page->findChild<NewKeyPane *>()->isIdle());
    QVERIFY(m_notice->isHidden());
    m_world->setKeys({{u"old"_s, key1}});
    m_session->surveyAgain();
    QTRY_VERIFY_WITH_TIMEOUT(surveyed(), 60000);
    QVERIFY(!m_page->findChild<NewKeyPane *>()->isIdle());
}

void tst_NewKeyPane::leadsThroughAChangeOfKey()
{
    startDone();
    QSignalSpy wanted(m_page.get(), &FinishPage::newKeyWanted);
    QVERIFY(m_notice->isHidden());
    begins()->click();
    QCOMPARE(wanted.size(), 1);
    QVERIFY(lacksKeys(m_session->plan()));
    QVERIFY(m_session->consoleWord().status.isEmpty());
    QVERIFY(!m_notice->isHidden());
    QVERIFY(!m_session->formerKeys().isEmpty());

    m_session->setPastedText(pasteOf(u"new"_s, key2));
    QTRY_VERIFY_WITH_TIMEOUT(surveyed(), 60000);
    QCOMPARE(steps(), QList{Step::Leave});
    QCOMPARE(m_session->handoff().formerKeys, m_session->formerKeys());

    // The console is faster than the name servers: nothing may go yet.
    verified()->click();
    QVERIFY(verified()->isChecked());
    QCOMPARE(m_session->consoleWord().status, u"Verified"_s);
    look();
    QCOMPARE(steps(), QList{Step::Leave});

    m_world->setKeys({{u"old"_s, key1}, {u"new"_s, key2}});
    look();
    QCOMPARE(steps(), QList{Step::Remove});
    QVERIFY(m_session->handoff().formerKeys != QList<FormerKey>());
    verified()->click(); // no, not yet
    QCOMPARE(steps(), QList{Step::Leave});
    verified()->click();

    m_world->setKeys({{u"new"_s, key2}});
    QCOMPARE(cards().size(), 1);
    ofCard(u"removed"_s)->click(); // deleted
    QTRY_VERIFY_WITH_TIMEOUT(m_session->formerKeys().isEmpty(), 60000);
    QVERIFY(cards().isEmpty());
    QVERIFY(m_session->setup().formerKeys.isEmpty());
    QVERIFY(m_notice->isHidden());
    QVERIFY(!m_page->findChild<NewKeyPane *>()->isIdle()); // it says that all is done
}

void tst_NewKeyPane::asksAgainForWhatIsStillThere()
{
    startDone();
    begins()->click();
    m_session->setPastedText(pasteOf(u"new"_s, key2));
    m_world->setKeys({{u"old"_s, key1}, {u"new"_s, key2}});
    QTRY_VERIFY_WITH_TIMEOUT(surveyed(), 60000);
    look();
    verified()->click();
    QTRY_VERIFY_WITH_TIMEOUT(surveyed(), 60000);
    QCOMPARE(steps(), QList{Step::Remove});
    QVERIFY(ofCard(u"done"_s)->isHidden());
    ofCard(u"removed"_s)->click(); // deleted, they say
    QTRY_VERIFY_WITH_TIMEOUT(surveyed() && ofCard(u"done"_s) && !ofCard(u"done"_s)->isHidden(),
                             60000);
    QCOMPARE(steps(), QList{Step::Remove});
    ofCard(u"done"_s)->click(); // whoever knows better
    QTRY_VERIFY(m_session->formerKeys().isEmpty());
    QVERIFY(cards().isEmpty());
}

void tst_NewKeyPane::theOldKeyMayBeTakenBack()
{
    startDone();
    const QList<PlannedRecord> before = keysOf(m_session->plan());
    begins()->click();
    m_notice->findChildren<QPushButton *>().last()->click();
    QCOMPARE(keysOf(m_session->plan()).first().record, before.first().record);
    QVERIFY(m_session->formerKeys().isEmpty());
    QVERIFY(m_session->setup().recordsEntered);
    QVERIFY(m_notice->isHidden());
}

void tst_NewKeyPane::namesTheOldKeyPastedAgain()
{
    startDone();
    begins()->click();
    m_session->setPastedText(pasteOf(u"old"_s, key1));
    QCOMPARE(steps(), QList{Step::SameAgain});
    QPushButton *back = m_notice->findChildren<QPushButton *>().last();
    QVERIFY(!back->isHidden());
    back->click();
    QVERIFY(m_session->formerKeys().isEmpty());
    QCOMPARE(keysOf(m_session->plan()).size(), 1);
}

void tst_NewKeyPane::aNewKeyAtTheSameSelectorLeavesNothing()
{
    startDone();
    begins()->click();
    m_session->setPastedText(pasteOf(u"old"_s, key2));
    QCOMPARE(steps(), QList{Step::Overwritten});
    QTRY_VERIFY_WITH_TIMEOUT(surveyed(), 60000);
    QCOMPARE(keysOf(m_session->plan()).first().action, RecordAction::Replace);
    m_world->setKeys({{u"old"_s, key2}});
    look();
    QCOMPARE(steps(), QList{Step::Overwritten}); // the console has not said yes
    verified()->click();
    QVERIFY(m_session->formerKeys().isEmpty());
}

void tst_NewKeyPane::aNewKeyPastedOverTheOldKeepsIt()
{
    startDone();
    m_session->setPastedText(pasteOf(u"new"_s, key2));
    QCOMPARE(m_session->formerKeys().size(), 1);
    QCOMPARE(m_session->formerKeys().first().host, u"old._domainkey"_s);
    QVERIFY(m_session->consoleWord().status.isEmpty());
    QVERIFY(!m_session->setup().recordsEntered);
    QTRY_VERIFY_WITH_TIMEOUT(surveyed(), 60000);
    QCOMPARE(steps(), QList{Step::Leave});
    // Nobody has seen the second: nothing of it is kept when it was a slip.
    m_session->setPastedText(pasteOf(u"other"_s, key2));
    QCOMPARE(m_session->formerKeys().size(), 1);
}

void tst_NewKeyPane::isKeptInTheFile()
{
    startDone();
    begins()->click();
    m_session->setPastedText(pasteOf(u"new"_s, key2));
    m_session->saveNow();
    const QString file = m_session->file();
    if (file.isEmpty())
        QTRY_VERIFY_WITH_TIMEOUT(!m_session->file().isEmpty(), 60000);
    m_session->saveNow();
    const QString saved = m_session->file();
    m_session->startNew();
    QVERIFY(m_session->formerKeys().isEmpty());
    QVERIFY(m_notice->isHidden());
    QVERIFY(m_session->open(saved));
    QTRY_VERIFY_WITH_TIMEOUT(surveyed(), 60000);
    QCOMPARE(steps(), QList{Step::Leave});
    QVERIFY(!m_notice->isHidden());
    QCOMPARE(m_session->retired().last().planned.host, u"old._domainkey"_s);
}

void tst_NewKeyPane::anotherDomainHasNoFormerKeys()
{
    startDone();
    begins()->click();
    m_session->setDomainText(u"host.com"_s);
    QVERIFY(m_session->formerKeys().isEmpty());
}

QTEST_MAIN(tst_NewKeyPane)
#include "tst_newkeypane.moc"
