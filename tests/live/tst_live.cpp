#include "tests/live/livedomain.h"
#include "tests/live/liveworld.h"
#include "tests/live/otherservices.h"
#include "tests/support/programrun.h"

#include <QJsonArray>
#include <QTest>

using namespace sda;
using namespace Qt::StringLiterals;

namespace {

const QList<Shape> shapes{
    {.claim = u"primary"_s, .stem = u"primary"_s, .suffix = u"com"_s},
    {.claim = u"sub-domain in its parent's zone"_s,
     .prefix = u"abc"_s,
     .stem = u"parent"_s,
     .suffix = u"com"_s},
    {.claim = u"sub-domain with a zone of its own"_s,
     .prefix = u"abc"_s,
     .stem = u"own"_s,
     .suffix = u"com"_s,
     .delegated = true},
    {.claim = u"two selectors"_s, .stem = u"two"_s, .suffix = u"com"_s, .twoKeys = true},
    {.claim = u"co.jp"_s, .stem = u"kaisha"_s, .suffix = u"co.jp"_s},
    {.claim = u"sub-domain of co.jp"_s, .prefix = u"abc"_s, .stem = u"sub"_s, .suffix = u"co.jp"_s},
    {.claim = u"international name"_s, .stem = u"日本語"_s, .suffix = u"jp"_s},
};

// The domains of the source pages, all right.
const QList<Shape> samples{
    {.claim = u"primary"_s, .stem = u"sampledomain"_s, .suffix = u"com"_s},
    {.claim = u"sub-domain in its parent's zone"_s,
     .prefix = u"abc"_s,
     .stem = u"sampledomain"_s,
     .suffix = u"com"_s},
    {.claim = u"sub-domain with a zone of its own"_s,
     .prefix = u"abc"_s,
     .stem = u"delegated"_s,
     .suffix = u"com"_s,
     .delegated = true},
    {.claim = u"two selectors"_s, .stem = u"selectors"_s, .suffix = u"com"_s, .twoKeys = true},
    {.claim = u"co.jp"_s, .stem = u"example"_s, .suffix = u"co.jp"_s},
    {.claim = u"sub-domain of co.jp"_s,
     .prefix = u"abc"_s,
     .stem = u"example"_s,
     .suffix = u"co.jp"_s},
    {.claim = u"international name"_s, .stem = u"日本語"_s, .suffix = u"jp"_s},
};

bool isTick(const QString &state)
{
    return state == u"verified" || state == u"verified-with-remark";
}

QStringList codesOf(const QJsonObject &object)
{
    QStringList codes;
    for (const QJsonValue &finding : object[u"findings"_s].toArray())
        codes.append(finding[u"code"_s].toString());
    return codes;
}

QMap<QString, QJsonObject> rowsOf(const QJsonObject &check)
{
    QMap<QString, QJsonObject> rows;
    for (const QJsonValue &row : check[u"records"_s].toArray())
        rows.insert(row[u"id"_s].toString(), row.toObject());
    return rows;
}

QMap<QString, QString> statesOf(const QJsonObject &check)
{
    QMap<QString, QString> states;
    const auto rows = rowsOf(check);
    for (auto row = rows.cbegin(); row != rows.cend(); ++row)
        states.insert(row.key(), row.value()[u"state"_s].toString());
    return states;
}

QMap<QString, QString> allVerified(const Shape &shape)
{
    QMap<QString, QString> states;
    for (const QString &row : shape.rows())
        states.insert(row, u"verified"_s);
    return states;
}

} // namespace

/// The program against real nsd, unbound and named.
class tst_Live : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void verifiesWhatIsRight_data();
    void verifiesWhatIsRight();
    void givesNoTickToAMistake_data();
    void givesNoTickToAMistake();
    void judgesOtherServices_data();
    void judgesOtherServices();
    void asksResolversForNothingThatIsNotThere_data();
    void asksResolversForNothingThatIsNotThere();
    void plantsNoNotFound();
    void seesWhatIsAddedAtOnce();
    void readsLongAnswersOverTcp();
    void givesUpASilentServer();
    void tellsServersApartThatDisagree();
    void namesADomainThatIsNotDelegated();

private:
    void addSamples();
    void addMistakes();
    void checkMistakes();
    QStringList argumentsFor(const QString &domain, const QString &resolver) const;
    QStringList argumentsFor(const Shape &shape, const QString &number, const QString &resolver);
    void addZonesOf(const Shape &shape, const QString &number, const QStringList &lines);

    LiveWorld m_world;
    ProgramRuns m_runs{QStringLiteral(SENDER_DOMAIN)};
    struct Case
    {
        Shape shape;
        QString number;
        Mistake mistake;
    };
    QMap<QString, Case> m_mistakes; // by the claim
    bool m_mistakesChecked = false;
    const Shape m_empty{.stem = u"empty"_s, .suffix = u"com"_s};
    const Shape m_emptySub{.prefix = u"abc"_s, .stem = u"emptysub"_s, .suffix = u"com"_s};
    const Shape m_emptyOwn{
        .prefix = u"abc"_s, .stem = u"emptyown"_s, .suffix = u"com"_s, .delegated = true};
    const Shape m_mended{.stem = u"mended"_s, .suffix = u"com"_s};
    const Shape m_long{.stem = u"long"_s, .suffix = u"com"_s};
    const Shape m_silent{.stem = u"silent"_s, .suffix = u"com"_s};
    const Shape m_split{.stem = u"split"_s, .suffix = u"com"_s};
    const Shape m_unknown{.stem = u"unknown"_s, .suffix = u"com"_s};
};

void tst_Live::addZonesOf(const Shape &shape, const QString &number, const QStringList &lines)
{
    const QString registered = shape.registered(number);
    if (!shape.delegated)
        return m_world.addDomain(Place::Host, registered, lines);
    const QString domain = shape.domain(number);
    m_world.addDomain(Place::Host, registered,
                      {u"%1. NS %2."_s.arg(domain, LiveWorld::otherServer())});
    m_world.addZone(Place::Others, domain, lines);
}

void tst_Live::addSamples()
{
    QMap<QString, QStringList> lines; // a primary domain and its sub-domain share a zone
    for (const Shape &shape : samples) {
        if (shape.delegated)
            addZonesOf(shape, {}, rightLines(shape, {}));
        else
            lines[shape.registered({})] += rightLines(shape, {});
    }
    for (auto zone = lines.cbegin(); zone != lines.cend(); ++zone)
        m_world.addDomain(Place::Host, zone.key(), zone.value());
}

void tst_Live::addMistakes()
{
    for (const Shape &shape : shapes) {
        int number = 0;
        for (const Mistake &mistake : mistakesFor(shape)) {
            const Case one{shape, QString::number(++number), mistake};
            addZonesOf(shape, one.number, linesWith(mistake, shape, one.number));
            m_mistakes.insert(u"%1, %2: %3"_s.arg(shape.claim, mistake.row, mistake.claim), one);
        }
    }
}

void tst_Live::initTestCase()
{
    m_world.addDomain(Place::Others, u"qcloudmail.com"_s,
                      {u"@ TXT "_s + txt(u"v=spf1 include:spf-a.qcloudmail.com -all"_s),
                       u"spf-a TXT "_s + txt(u"v=spf1 ip4:198.51.100.0/24 -all"_s)});
    m_world.addDomain(Place::Others, u"qq.com"_s, {u"mxbiz1 A 198.51.100.25"_s});
    addSamples();
    addMistakes();
    for (const Shape &shape : {m_empty, m_emptySub, m_emptyOwn, m_mended})
        addZonesOf(shape, {}, {});
    m_world.addDomain(Place::Others, u"amazonses.com"_s,
                      {u"@ TXT "_s + txt(u"v=spf1 ip4:198.51.100.0/24 -all"_s)});
    for (const ServiceCase &one : otherServices())
        m_world.addDomain(Place::Host, one.zone, one.lines);

    QStringList many = rightLines(m_long, {});
    for (int i = 0; i < 12; ++i)
        many.append(u"@ TXT "_s + txt(u"verification-%1="_s.arg(i) + QString(200, u'x')));
    addZonesOf(m_long, {}, many);

    m_world.addDomain(Place::Host, m_silent.registered({}), rightLines(m_silent, {}),
                      {LiveWorld::hostServers().first(), LiveWorld::silentServer()});
    // The host has all, the other server is behind.
    m_world.addDomain(Place::Host, m_split.registered({}), rightLines(m_split, {}),
                      {LiveWorld::hostServers().first(), LiveWorld::otherServer()});
    m_world.addBehind(m_split.registered({}), linesWith({.row = u"dmarc"_s}, m_split, {}));

    const QString why = m_world.start();
    QVERIFY2(why.isEmpty(), qPrintable(why));
}

QStringList tst_Live::argumentsFor(const QString &domain, const QString &resolver) const
{
    const QString port = QString::number(m_world.port());
    return {u"check"_s,  u"--domain"_s,   domain,
            u"--json"_s, u"--resolver"_s, resolver + u':' + port,
            u"--lang"_s, u"en"_s,         u"--name-server-port"_s,
            port};
}

QStringList tst_Live::argumentsFor(const Shape &shape, const QString &number,
                                   const QString &resolver)
{
    return argumentsFor(shape.typed(number), resolver)
        + QStringList{u"--service"_s, u"tencent-ses"_s} + settingsFor(shape);
}

void tst_Live::verifiesWhatIsRight_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<QString>("resolver");
    for (int i = 0; i < samples.size(); ++i) {
        for (const auto &[name, at] :
             {std::pair(u"unbound"_s, m_world.unbound()), std::pair(u"named"_s, m_world.named())})
            QTest::addRow("%s, by %s", qPrintable(samples[i].claim), qPrintable(name)) << i << at;
    }
}

void tst_Live::verifiesWhatIsRight()
{
    QFETCH(int, index);
    QFETCH(QString, resolver);
    const Shape &shape = samples[index];
    const ProgramEnd end = m_runs.run(argumentsFor(shape, {}, resolver));
    const QJsonObject check = end.json();

    QCOMPARE(statesOf(check), allVerified(shape));
    QCOMPARE(check[u"state"_s].toString(), u"verified"_s);
    QCOMPARE(check[u"domain"_s].toString(), shape.domain({}));
    QCOMPARE(check[u"zone"_s].toString(), shape.zone({}));
    QCOMPARE(check[u"verified"_s].toInt(), shape.rows().size());
    QCOMPARE(check[u"total"_s].toInt(), shape.rows().size());
    QCOMPARE(end.exitStatus, 0);

    const int servers = shape.delegated ? 1 : 2;
    for (const QJsonObject &row : rowsOf(check)) {
        QMap<QString, int> kinds;
        for (const QJsonValue &server : row[u"servers"_s].toArray()) {
            ++kinds[server[u"kind"_s].toString()];
            QCOMPARE(server[u"outcome"_s].toString(), u"answer"_s);
        }
        QCOMPARE(kinds, (QMap<QString, int>{{u"authoritative"_s, servers}, {u"resolver"_s, 1}}));
    }
}

void tst_Live::givesNoTickToAMistake_data()
{
    QTest::addColumn<QString>("id");
    for (auto one = m_mistakes.cbegin(); one != m_mistakes.cend(); ++one)
        QTest::addRow("%s", qPrintable(one.key())) << one.key();
    checkMistakes();
}

/// All of them, several at a time; the tests wait for those they need.
void tst_Live::checkMistakes()
{
    if (std::exchange(m_mistakesChecked, true))
        return;
    for (auto one = m_mistakes.cbegin(); one != m_mistakes.cend(); ++one)
        m_runs.add(one.key(), argumentsFor(one->shape, one->number, m_world.named()));
}

void tst_Live::givesNoTickToAMistake()
{
    QFETCH(QString, id);
    const Case &one = m_mistakes[id];
    const ProgramEnd &end = m_runs.end(id);
    const QJsonObject check = end.json();

    QMap<QString, QString> others = statesOf(check);
    const QString state = others.take(one.mistake.row);
    QVERIFY2(state == u"wrong" || state == u"missing", qPrintable(state));
    QCOMPARE(others.size(), one.shape.rows().size() - 1);
    for (auto other = others.cbegin(); other != others.cend(); ++other)
        QVERIFY2(isTick(other.value()), qPrintable(other.key() + u' ' + other.value()));
    // What lacks in a zone of its own stands probably in the one above.
    const bool isHidden = one.shape.delegated && one.mistake.code.endsWith(u".missing"_s)
        && one.mistake.values.isEmpty();
    QCOMPARE(codesOf(rowsOf(check)[one.mistake.row]).value(0),
             isHidden ? u"name.parent-of-delegated-zone"_s : one.mistake.code);
    QCOMPARE(check[u"state"_s].toString(), state);
    QCOMPARE(check[u"verified"_s].toInt(), one.shape.rows().size() - 1);
    QCOMPARE(end.exitStatus, 1);
}

void tst_Live::judgesOtherServices_data()
{
    QTest::addColumn<int>("index");
    const QList<ServiceCase> cases = otherServices();
    for (int i = 0; i < cases.size(); ++i)
        QTest::addRow("%s", qPrintable(cases[i].claim)) << i;
}

void tst_Live::judgesOtherServices()
{
    QFETCH(int, index);
    const ServiceCase one = otherServices().at(index);
    const ProgramEnd end = m_runs.run(argumentsFor(one.domain, m_world.unbound()) + one.service);
    const QJsonObject check = end.json();
    const auto rows = rowsOf(check);
    QVERIFY(!rows.isEmpty());
    for (auto row = rows.cbegin(); row != rows.cend(); ++row) {
        const QString state = row.value()[u"state"_s].toString();
        const bool ticked = isTick(state);
        QVERIFY2(ticked != one.notTicked.contains(row.key()), qPrintable(row.key() + u' ' + state));
        if (!ticked)
            QCOMPARE(codesOf(row.value()).value(0), one.notTicked.value(row.key()));
    }
    QCOMPARE(end.exitStatus, one.notTicked.isEmpty() ? 0 : 1);
}

void tst_Live::asksResolversForNothingThatIsNotThere_data()
{
    QTest::addColumn<Shape>("shape");
    QTest::addColumn<QStringList>("servers");
    QTest::addRow("primary") << m_empty << LiveWorld::hostServers();
    QTest::addRow("sub-domain in its parent's zone") << m_emptySub << LiveWorld::hostServers();
    QTest::addRow("sub-domain with a zone of its own")
        << m_emptyOwn << LiveWorld::hostServers() + QStringList{LiveWorld::otherServer()};
}

void tst_Live::asksResolversForNothingThatIsNotThere()
{
    QFETCH(Shape, shape);
    QFETCH(QStringList, servers);
    const qsizetype before = m_world.askedOfNamed().size();
    const ProgramEnd end = m_runs.run(argumentsFor(shape, {}, m_world.named()));
    const QStringList asked = m_world.askedOfNamed().mid(before);

    QCOMPARE(end.exitStatus, 1);
    QCOMPARE(end.json()[u"state"_s].toString(), u"missing"_s);
    QStringList allowed{shape.registered({}) + u" SOA"_s, shape.registered({}) + u" NS"_s,
                        u"qcloudmail.com TXT"_s, u"spf-a.qcloudmail.com TXT"_s};
    for (QString above = shape.registered({}); above.contains(u'.');) { // the registry's servers
        above = above.section(u'.', 1);
        allowed << above + u" NS"_s;
    }
    allowed << u"a.registry A"_s << u"a.registry AAAA"_s;
    for (const QString &server : servers)
        allowed << server + u" A"_s << server + u" AAAA"_s;
    for (const QString &question : asked)
        QVERIFY2(allowed.contains(question), qPrintable(question));
    QVERIFY(asked.contains(shape.registered({}) + u" NS"_s)); // the log can be read
}

void tst_Live::plantsNoNotFound()
{
    // All that was ever asked of the resolver about the domains with a mistake: their zone, and the
    // rows that are right.
    QMap<QString, QSet<QString>> allowed;
    checkMistakes();
    for (const QString &id : m_mistakes.keys()) {
        m_runs.end(id);
        const Case &one = m_mistakes[id];
        const QString registered = one.shape.registered(one.number);
        QSet<QString> &questions = allowed[registered];
        questions = {registered + u" NS"_s, registered + u" SOA"_s};
        for (const QString &row : one.shape.rows()) {
            if (row != one.mistake.row)
                questions.insert(nameOfRow(one.shape, one.number, row) + u' ' + typeOfRow(row));
        }
    }
    int seen = 0;
    for (const QString &question : m_world.askedOfNamed()) {
        const QString name = question.section(u' ', 0, 0);
        const QStringList labels = name.split(u'.');
        const int kept = name.endsWith(u".co.jp") ? 3 : 2;
        const auto domain = allowed.constFind(labels.mid(labels.size() - kept).join(u'.'));
        if (domain == allowed.cend())
            continue;
        ++seen;
        QVERIFY2(domain->contains(question), qPrintable(question));
    }
    QVERIFY(seen > m_mistakes.size());
}

void tst_Live::seesWhatIsAddedAtOnce()
{
    const QStringList arguments = argumentsFor(m_mended, {}, m_world.unbound());
    QCOMPARE(m_runs.run(arguments).exitStatus, 1);
    QVERIFY(m_world.replaceZone(m_mended.registered({}), rightLines(m_mended, {})));
    // No resolver remembers that the records were not there, for nobody asked one.
    const ProgramEnd end = m_runs.run(arguments);
    QCOMPARE(statesOf(end.json()), allVerified(m_mended));
    QCOMPARE(end.exitStatus, 0);
}

void tst_Live::readsLongAnswersOverTcp()
{
    const ProgramEnd end = m_runs.run(argumentsFor(m_long, {}, m_world.unbound()));
    auto expected = allVerified(m_long);
    expected[u"spf"_s] = u"verified-with-remark"_s; // zone.apex-too-large
    QCOMPARE(statesOf(end.json()), expected);
    QCOMPARE(end.exitStatus, 0);
    const auto spf = rowsOf(end.json())[u"spf"_s];
    const QJsonArray servers = spf[u"servers"_s].toArray();
    QCOMPARE(servers.size(), 3);
    qsizetype octets = 0;
    for (const QJsonValue &value : servers.first()[u"values"_s].toArray())
        octets += value.toString().size();
    QVERIFY(octets > 1232);
}

void tst_Live::givesUpASilentServer()
{
    const ProgramEnd end = m_runs.run(argumentsFor(m_silent, {}, m_world.unbound()));
    const QJsonObject check = end.json();
    QCOMPARE(statesOf(check), allVerified(m_silent));
    QCOMPARE(codesOf(check), QStringList{u"zone.server-lame"_s});
    QCOMPARE(check[u"findings"_s][0][u"args"_s][u"servers"_s].toArray(),
             QJsonArray{LiveWorld::silentServer()});
    QCOMPARE(end.exitStatus, 0);
    // It was waited for, and not longer than two tries take.
    const int verdict = check[u"elapsedMs"_s][u"verdict"_s].toInt();
    QVERIFY2(verdict >= 2900 && verdict < 5900, qPrintable(QString::number(verdict)));
}

void tst_Live::tellsServersApartThatDisagree()
{
    const ProgramEnd end = m_runs.run(argumentsFor(m_split, {}, m_world.unbound()));
    auto states = allVerified(m_split);
    states[u"dmarc"_s] = u"waiting"_s;
    QCOMPARE(statesOf(end.json()), states);
    QCOMPARE(codesOf(rowsOf(end.json())[u"dmarc"_s]), QStringList{u"zone.servers-disagree"_s});
    QCOMPARE(end.exitStatus, 1);
}

void tst_Live::namesADomainThatIsNotDelegated()
{
    const ProgramEnd end = m_runs.run(argumentsFor(m_unknown, {}, m_world.unbound()));
    QCOMPARE(codesOf(end.json()), QStringList{u"zone.not-delegated"_s});
    QCOMPARE(end.json()[u"verified"_s].toInt(), 0);
    QCOMPARE(end.exitStatus, 1);
}

QTEST_GUILESS_MAIN(tst_Live)

#include "tst_live.moc"
