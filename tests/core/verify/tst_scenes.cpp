#include "core/dns/aresresolver.h"
#include "core/practice/practice.h"
#include "core/verify/verifier.h"

#include <QSignalSpy>
#include <QTest>

using namespace sda;

/// Every practice scene through the transport of the real world, over UDP and TCP on loopback: it
/// says what it teaches, and nothing else.
class tst_Scenes : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void saysWhatItTeaches_data();
    void saysWhatItTeaches();
    void followsFromMistakeToMended();

private:
    Report look(Verifier &verifier)
    {
        QSignalSpy finished(&verifier, &Verifier::finished);
        verifier.look(m_plan);
        [&] { QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000); }();
        return verifier.report();
    }

    SystemClock m_clock;
    Practice m_practice{m_clock};
    AresResolver m_resolver;
    Plan m_plan;
};

namespace {

QStringList allCodes(const Report &report)
{
    QStringList codes;
    const auto add = [&codes](const QList<Finding> &findings) {
        for (const Finding &finding : findings)
            codes.append(idOf(finding.code()));
    };
    add(report.findings);
    for (const RecordReport &record : report.records)
        add(record.findings);
    codes.removeDuplicates();
    codes.sort();
    return codes;
}

} // namespace

void tst_Scenes::initTestCase()
{
    QVERIFY2(m_practice.start(), qPrintable(m_practice.errorText()));
    m_plan = makePlan(std::get<DomainName>(parseDomain(Practice::domain())),
                      *findService(Practice::serviceId()), Practice::values());
}

void tst_Scenes::saysWhatItTeaches_data()
{
    QTest::addColumn<PracticeScene>("scene");
    for (const PracticeScene &scene : practiceScenes())
        QTest::newRow(qPrintable(scene.id)) << scene;
}

void tst_Scenes::saysWhatItTeaches()
{
    QFETCH(PracticeScene, scene);
    m_practice.setScene(scene.id);
    Verifier verifier(m_resolver, m_clock, m_practice.routes());
    const Report report = look(verifier);
    QStringList expected = scene.expected;
    expected.sort();
    QVERIFY(report.verdict);
    QCOMPARE(allCodes(report), expected);
    const bool green = report.state == RecordState::Verified;
    const bool onlyRemarks =
        scene.id == QStringLiteral("all-right") || scene.id == QStringLiteral("server-silent");
    QCOMPARE(green, onlyRemarks);
}

void tst_Scenes::followsFromMistakeToMended()
{
    Verifier verifier(m_resolver, m_clock, m_practice.routes());
    m_practice.setScene(QStringLiteral("nothing-yet"));
    QCOMPARE(look(verifier).verifiedCount(), 0);
    m_practice.setScene(QStringLiteral("dkim-cut"));
    QCOMPARE(look(verifier).verifiedCount(), 3);
    m_practice.setScene(QStringLiteral("all-right"));
    QCOMPARE(look(verifier).verifiedCount(), 4);
    m_practice.setScene(QStringLiteral("not-delegated"));
    QCOMPARE(look(verifier).verifiedCount(), 0);
}

QTEST_GUILESS_MAIN(tst_Scenes)
#include "tst_scenes.moc"
