#include "lies.h"

#include "core/dns/aresresolver.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <malloc.h>

#if defined(__SANITIZE_ADDRESS__)
// of sanitizer/allocator_interface.h, which g++ brings not everywhere
extern "C" std::size_t __sanitizer_get_current_allocated_bytes();
#endif

using namespace sda;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// (rows + controls) × at most 13 servers + 60 search + 40 SPF
constexpr int mostAboutRecords = (4 + 4) * 13 + 60 + 40;
/// Where the zone is and who serves it: SOA and NS of every server, and both kinds of address of
/// its name, at no more than 8 levels; in practice the first two.
constexpr int mostAboutServers = 2 * 4 * 13;
/// A datagram is sent twice at most, and what was cut is asked again over up to three connections.
/// (c-ares 1.34: four times, five connections.)
constexpr int mostPacketsEach = 6;
/// A silent server is given up after 3 s; each level of a look may meet one.
constexpr auto mostTime = 12 * 3s;
/// Held while a look is told.
constexpr qint64 mostMemory = 100'000'000;

qint64 memoryHeld()
{
#if defined(__SANITIZE_ADDRESS__)
    return qint64(__sanitizer_get_current_allocated_bytes());
#else
    const auto info = mallinfo2();
    return qint64(info.uordblks + info.hblkhd);
#endif
}

/// Counts what is asked, and lets nothing leave this computer.
class CountingResolver : public Resolver
{
public:
    void ask(const Question &question, QObject *context, Reply reply) override
    {
        const bool servers = question.type == RecordType::Ns || question.type == RecordType::Soa
            || question.type == RecordType::A || question.type == RecordType::Aaaa;
        ++(servers ? aboutServers : aboutRecords);
        if (question.server.address.isLoopback())
            return m_resolver.ask(question, context, std::move(reply));
        strayed.append(question.server.address.text());
        QMetaObject::invokeMethod(
            context, [reply] { reply({.outcome = Outcome::NoNetwork}); }, Qt::QueuedConnection);
    }

    int aboutServers = 0;
    int aboutRecords = 0;
    QStringList strayed;

private:
    AresResolver m_resolver;
};

bool isTick(const RecordReport &record)
{
    return record.state == RecordState::Verified || record.state == RecordState::VerifiedWithRemark;
}

bool hasTick(const Report &report)
{
    return std::ranges::any_of(report.records, isTick);
}

QString firstCode(const QList<Finding> &findings)
{
    return findings.isEmpty() ? QString() : u" ("_s + idOf(findings.first().code()) + u')';
}

/// "verified", "unknown (check.malformed)"; row by row where they differ.
QString summaryOf(const Report &report)
{
    QStringList rows;
    QSet<QString> states;
    for (const RecordReport &record : report.records) {
        const QString state = textOf(record.state) + firstCode(record.findings);
        states.insert(state);
        rows.append(record.id + u": "_s + state);
    }
    QString summary = states.size() == 1 ? *states.cbegin() : rows.join(u", "_s);
    QStringList codes;
    for (const Finding &finding : report.findings)
        codes.append(idOf(finding.code()));
    return codes.isEmpty() ? summary : codes.join(u", "_s) + u"; "_s + summary;
}

/// What came of one lie in one world.
struct Outcomes
{
    QString summary;
    bool ticked = false; ///< at any moment
    bool settled = false;
    int looks = 1;
    int aboutServers = 0; ///< questions, the most of one look
    int aboutRecords = 0;
    qsizetype packets = 0;
    std::chrono::milliseconds time{0}; ///< the longest look
    qint64 memory = 0;
    QStringList strayed;

    int questions() const { return aboutServers + aboutRecords; }
};

Outcomes lookInto(HostileWorld &world, int looks)
{
    Outcomes seen{.looks = looks};
    if (!world.listen())
        qFatal("the loopback addresses cannot be bound");
    const Plan plan = world.plan();
    CountingResolver resolver;
    SystemClock clock;
    Verifier verifier(resolver, clock, world.routes());
    QObject::connect(&verifier, &Verifier::reportChanged, &verifier,
                     [&seen](const Report &report) { seen.ticked |= hasTick(report); });
    QSignalSpy finished(&verifier, &Verifier::finished);
    const qint64 before = memoryHeld();
    for (int i = 0; i < looks; ++i) {
        resolver.aboutServers = resolver.aboutRecords = 0;
        QElapsedTimer time;
        time.start();
        verifier.look(plan);
        seen.settled = finished.wait(2 * std::chrono::milliseconds(mostTime).count());
        seen.time = std::max(seen.time, std::chrono::milliseconds(time.elapsed()));
        seen.aboutServers = std::max(seen.aboutServers, resolver.aboutServers);
        seen.aboutRecords = std::max(seen.aboutRecords, resolver.aboutRecords);
    }
    seen.memory = memoryHeld() - before;
    seen.packets = world.packets();
    seen.summary = summaryOf(verifier.report());
    seen.strayed = resolver.strayed;
    return seen;
}

QString honest(HostileWorld::Records records, const QString &prefix)
{
    static QMap<std::pair<HostileWorld::Records, QString>, QString> known;
    QString &summary = known[{records, prefix}];
    if (summary.isEmpty()) {
        HostileWorld world(records, prefix);
        summary = lookInto(world, 1).summary;
    }
    return summary;
}

QList<HostileCase> allLies()
{
    return transportLies() + messageLies() + longLies() + endlessLies() + zoneLies();
}

/// The cells of the rows of a Markdown table, without its head.
QList<QStringList> tableIn(const QString &text)
{
    QList<QStringList> rows;
    for (const QString &line : text.split(u'\n')) {
        if (!line.startsWith(u"| "_s))
            continue;
        QStringList cells = line.split(u'|').sliced(1);
        for (QString &cell : cells)
            cell = cell.trimmed();
        rows.append(cells);
    }
    return rows.mid(1);
}

/// As in the page, by the words of the lie.
struct Expected
{
    QStringList lies;
    QMap<QString, QString> right;
    QMap<QString, QString> wrong;
};

const QString theTruth = u"the truth"_s; // the same as with honest servers

const QString tableHead =
    u"| lie | while the records are right | while they are wrong or missing | questions | packets "
    "| s |\n|---|---|---|---|---|---|\n"_s;

} // namespace

/// Servers that lie in every way: no false tick, and an end to everything.
class tst_Hostile : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void honestServersGiveTicks();
    void nothingComesOfIt_data();
    void nothingComesOfIt();
    void everyLieStandsInThePage();
    void cleanupTestCase();

private:
    Outcomes told(const HostileCase &lie, HostileWorld::Records records);

    Expected m_expected;
    QStringList m_rows;
};

void tst_Hostile::initTestCase()
{
    QFile page(QStringLiteral(SDA_SOURCE_DIR "/docs/hostile-dns.md"));
    QVERIFY(page.open(QIODevice::ReadOnly));
    for (const QStringList &row : tableIn(QString::fromUtf8(page.readAll()))) {
        m_expected.lies.append(row.value(0));
        m_expected.right.insert(row.value(0), row.value(1));
        m_expected.wrong.insert(row.value(0), row.value(2));
    }
}

void tst_Hostile::honestServersGiveTicks()
{
    QCOMPARE(honest(HostileWorld::Records::Right, {}), u"verified"_s);
    QCOMPARE(honest(HostileWorld::Records::Right, u"news"_s), u"verified"_s);
    const QString wrong = honest(HostileWorld::Records::Wrong, {});
    QVERIFY2(!wrong.contains(u"verified"_s), qPrintable(wrong));
}

void tst_Hostile::nothingComesOfIt_data()
{
    QTest::addColumn<qsizetype>("number");
    const QList<HostileCase> lies = allLies();
    for (qsizetype i = 0; i < lies.size(); ++i)
        QTest::addRow("%s", qPrintable(lies[i].lie)) << i;
}

Outcomes tst_Hostile::told(const HostileCase &lie, HostileWorld::Records records)
{
    HostileWorld world(records, lie.prefix);
    lie.tell(world);
    const bool isRight = records == HostileWorld::Records::Right;
    const int looks = !lie.changes ? 1 : isRight ? 3 : 4; // at the last one all is right
    Outcomes seen = lookInto(world, looks);
    if (seen.summary == honest(records, lie.prefix))
        seen.summary = theTruth;
    return seen;
}

void tst_Hostile::nothingComesOfIt()
{
    QFETCH(qsizetype, number);
    const HostileCase lie = allLies().at(number);
    const Outcomes right = told(lie, HostileWorld::Records::Right);
    const Outcomes wrong = told(lie, HostileWorld::Records::Wrong);
    const int questions = std::max(right.questions(), wrong.questions());
    m_rows.append(u"| %1 | %2 | %3 | %4 | %5 | %6 |"_s.arg(lie.lie, right.summary, wrong.summary)
                      .arg(questions)
                      .arg(std::max(right.packets, wrong.packets))
                      .arg(double(std::max(right.time, wrong.time).count()) / 1000, 0, 'f', 1));
    for (const Outcomes &seen : {right, wrong}) {
        QVERIFY(seen.settled);
        QCOMPARE(seen.strayed, QStringList());
        const auto isAtMost = [](auto value, auto most) {
            if (value > most)
                qWarning() << value << "of" << most;
            return value <= most;
        };
        QVERIFY(isAtMost(seen.aboutRecords, mostAboutRecords));
        QVERIFY(isAtMost(seen.aboutServers, mostAboutServers));
        QVERIFY(isAtMost(seen.packets, qsizetype(mostPacketsEach * seen.looks * seen.questions())));
        QVERIFY(isAtMost(seen.time.count(), std::chrono::milliseconds(mostTime).count()));
        QVERIFY(isAtMost(seen.memory, mostMemory));
    }
    if (!lie.changes)
        QVERIFY(!wrong.ticked);
    QCOMPARE(right.summary, m_expected.right.value(lie.lie));
    QCOMPARE(wrong.summary, m_expected.wrong.value(lie.lie));
}

void tst_Hostile::everyLieStandsInThePage()
{
    QStringList lies;
    for (const HostileCase &lie : allLies())
        lies.append(lie.lie);
    QCOMPARE(m_expected.lies, lies);
}

void tst_Hostile::cleanupTestCase()
{
    if (m_rows.size() < allLies().size())
        return; // a part of the rows was run, or there is no end to one
    const QString table = tableHead + m_rows.join(u'\n') + u'\n';
    printf("%s", qPrintable(table));
    QVERIFY(QDir().mkpath(QStringLiteral(SDA_TABLES_DIR)));
    QFile file(QStringLiteral(SDA_TABLES_DIR "/hostile.md"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(table.toUtf8());
}

QTEST_GUILESS_MAIN(tst_Hostile)
#include "tst_hostile.moc"
