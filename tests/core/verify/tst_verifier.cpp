#include "worldtext.h"

#include "core/practice/practice.h"
#include "core/verify/verifier.h"

#include <QFile>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace sda;

namespace {

/// A clock that stands still, and calls back at once in the next turn of the event loop.
class StillClock : public Clock
{
public:
    QDateTime wall() const override { return now; }
    std::chrono::milliseconds steady() const override { return std::chrono::milliseconds(0); }
    void after(std::chrono::milliseconds, QObject *context, std::function<void()> then) override
    {
        QMetaObject::invokeMethod(context, std::move(then), Qt::QueuedConnection);
    }

    QDateTime now = testNow();
};

/// Answers from a world, later, in the order asked or backwards.
class WorldResolver : public Resolver
{
public:
    void ask(const Question &question, QObject *context, Reply reply) override
    {
        ++asked;
        inFlight.append({question, context, std::move(reply)});
        QMetaObject::invokeMethod(
            &timer, [this] { deliverOne(); }, Qt::QueuedConnection);
    }

    WorldText text;
    DnsWorld world;
    int asked = 0;

private:
    struct Waiting
    {
        Question question;
        QPointer<QObject> context;
        Reply reply;
    };
    void deliverOne()
    {
        const Waiting next = inFlight.takeLast();
        if (next.context)
            next.reply(answerIn(text, world, next.question, testNow()));
    }

    QList<Waiting> inFlight;
    QObject timer;
};

Plan practicePlan()
{
    return makePlan(std::get<DomainName>(parseDomain(Practice::domain())),
                    *findService(Practice::serviceId()), Practice::values());
}

} // namespace

class tst_Verifier : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void reportsLiveAndFinishesOnce();
    void asksNothingTwiceInOneLook();
    void keepsNoControlNames();
    void deletingItInFlightIsSafe();
    void aSecondLookDropsTheFirst();
    void aListenerMayLookAgain();
    void aListenerMayDeleteIt();
    void surveyFindsWhatIsThere();
    void aTickThatComesAndGoesWaitsForASecondLook();
    void aTickThatCameOnceIsBelievedAtOnce();

private:
    RecordState lookAtMx(Verifier &verifier, bool there);

    std::unique_ptr<WorldResolver> m_resolver;
    StillClock m_clock;
    Routes m_routes;
};

void tst_Verifier::init()
{
    m_resolver = std::make_unique<WorldResolver>();
    QFile file(QStringLiteral(SDA_SOURCE_DIR "/tests/core/verify/base.world"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_resolver->text.read(QString::fromUtf8(file.readAll()));
    m_resolver->world = m_resolver->text.world();
    m_routes = {.resolvers = m_resolver->text.resolvers(), .ownWorld = true};
}

void tst_Verifier::reportsLiveAndFinishesOnce()
{
    Verifier verifier(*m_resolver, m_clock, m_routes);
    QSignalSpy live(&verifier, &Verifier::reportChanged);
    QSignalSpy finished(&verifier, &Verifier::finished);
    verifier.look(practicePlan());
    QVERIFY(verifier.isLooking());
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(live.size() > 3);
    QVERIFY(!verifier.isLooking());
    QVERIFY(verifier.report().complete);
    // The key of this world is not that of the practice domain; the other three are right.
    QCOMPARE(verifier.report().verifiedCount(), 3);
    QCOMPARE(verifier.report().record(u"dkim")->state, RecordState::Wrong);
}

void tst_Verifier::asksNothingTwiceInOneLook()
{
    Verifier verifier(*m_resolver, m_clock, m_routes);
    QSignalSpy finished(&verifier, &Verifier::finished);
    verifier.look(practicePlan());
    QTRY_COMPARE(finished.size(), 1);
    const int first = m_resolver->asked;
    verifier.look(practicePlan());
    QTRY_COMPARE(finished.size(), 2);
    QCOMPARE(m_resolver->asked, 2 * first);
}

/// They are others in each look: the book would grow with every one.
void tst_Verifier::keepsNoControlNames()
{
    Verifier verifier(*m_resolver, m_clock, m_routes);
    QSignalSpy finished(&verifier, &Verifier::finished);
    verifier.look(practicePlan());
    QTRY_COMPARE(finished.size(), 1);
    const auto before = verifier.book().answers();
    const QByteArray label = verifier.options().controlLabel;
    verifier.look(practicePlan());
    QTRY_COMPARE(finished.size(), 2);
    QVERIFY(verifier.options().controlLabel != label);
    int controls = 0;
    for (const auto &[question, learnt] : before) {
        const bool isControl = question.name.labels().value(0) == label;
        QCOMPARE(verifier.book().earlier(question) == nullptr, isControl);
        controls += isControl ? 1 : 0;
    }
    QVERIFY(controls > 0);
    QCOMPARE(verifier.book().answers().size(), before.size());
}

void tst_Verifier::deletingItInFlightIsSafe()
{
    for (int turns = 0; turns < 40; ++turns) {
        auto verifier = std::make_unique<Verifier>(*m_resolver, m_clock, m_routes);
        verifier->look(practicePlan());
        for (int i = 0; i < turns; ++i)
            QCoreApplication::sendPostedEvents();
        verifier.reset();
        QCoreApplication::processEvents();
    }
    QVERIFY(m_resolver->asked > 40);
}

void tst_Verifier::aSecondLookDropsTheFirst()
{
    Verifier verifier(*m_resolver, m_clock, m_routes);
    QSignalSpy finished(&verifier, &Verifier::finished);
    verifier.look(practicePlan());
    QCoreApplication::sendPostedEvents();
    verifier.look(practicePlan());
    QTRY_VERIFY(!verifier.isLooking());
    QCoreApplication::processEvents();
    QCOMPARE(finished.size(), 1);
}

void tst_Verifier::aListenerMayLookAgain()
{
    Verifier verifier(*m_resolver, m_clock, m_routes);
    QSignalSpy finished(&verifier, &Verifier::finished);
    int looks = 1;
    connect(&verifier, &Verifier::finished, this, [&] {
        if (looks++ < 3)
            verifier.look(practicePlan());
    });
    verifier.look(practicePlan());
    QTRY_COMPARE(finished.size(), 3);
}

void tst_Verifier::aListenerMayDeleteIt()
{
    auto *verifier = new Verifier(*m_resolver, m_clock, m_routes);
    QPointer<Verifier> alive(verifier);
    connect(verifier, &Verifier::reportChanged, this, [verifier](const Report &report) {
        if (report.verdict)
            verifier->deleteLater();
    });
    verifier->look(practicePlan());
    QTRY_VERIFY(!alive);
}

void tst_Verifier::surveyFindsWhatIsThere()
{
    Surveyor surveyor(*m_resolver, m_clock, m_routes);
    Survey last;
    connect(&surveyor, &Surveyor::surveyChanged, this,
            [&last](const Survey &survey) { last = survey; });
    surveyor.look(std::get<DomainName>(parseDomain(u"abc.sampledomain.com")));
    QTRY_VERIFY(last.settled);
    QCOMPARE(last.zone.text(), QStringLiteral("sampledomain.com"));
    QCOMPARE(last.nameServers.size(), 2);
    QVERIFY(last.existing.known);
    QVERIFY(last.existing.records.isEmpty());

    surveyor.look(std::get<DomainName>(parseDomain(u"sampledomain.com")));
    last = {};
    QTRY_VERIFY(last.settled);
    QCOMPARE(last.existing.records.size(),
             6); // with the two SPF records that are included // MX, two TXT, DMARC

    surveyor.look(std::get<DomainName>(parseDomain(u"nobody-has-this.com")));
    last = {};
    QTRY_VERIFY(last.settled);
    QVERIFY(last.notDelegated);
}

RecordState tst_Verifier::lookAtMx(Verifier &verifier, bool there)
{
    WorldText text = m_resolver->text;
    if (!there)
        text.remove(QStringLiteral("sampledomain.com"), QStringLiteral("@"), QStringLiteral("MX"));
    m_resolver->world = text.world();
    verifier.look(practicePlan());
    [&] { QTRY_VERIFY(!verifier.isLooking()); }();
    return verifier.report().record(u"mx")->state;
}

void tst_Verifier::aTickThatComesAndGoesWaitsForASecondLook()
{
    Verifier verifier(*m_resolver, m_clock, m_routes);
    QCOMPARE(lookAtMx(verifier, true), RecordState::Verified);
    QCOMPARE(lookAtMx(verifier, false), RecordState::Missing);
    QCOMPARE(lookAtMx(verifier, true), RecordState::Unknown);
    QCOMPARE(idOf(verifier.report().record(u"mx")->findings.first().code()),
             QStringLiteral("zone.split-answers"));
    QCOMPARE(lookAtMx(verifier, true), RecordState::Verified);
}

void tst_Verifier::aTickThatCameOnceIsBelievedAtOnce()
{
    Verifier verifier(*m_resolver, m_clock, m_routes);
    QCOMPARE(lookAtMx(verifier, false), RecordState::Missing);
    QCOMPARE(lookAtMx(verifier, true), RecordState::Verified);
    verifier.forgetHistory();
    QCOMPARE(lookAtMx(verifier, false), RecordState::Missing);
    QCOMPARE(lookAtMx(verifier, true), RecordState::Verified);
}

QTEST_GUILESS_MAIN(tst_Verifier)
#include "tst_verifier.moc"
