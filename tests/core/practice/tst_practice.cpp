#include "core/practice/practice.h"
#include "core/practice/scenes.h"

#include <QDir>
#include <QHostAddress>
#include <QNetworkDatagram>
#include <QSignalSpy>
#include <QTest>
#include <QUdpSocket>

using namespace sda;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

DnsName name(QStringView text)
{
    return DnsName::fromText(text).value();
}

const IpAddress FirstServer = IpAddress::fromText(u"127.0.0.2").value();
const IpAddress SecondServer = IpAddress::fromText(u"127.0.0.3").value();

/// A day that the test can let pass.
class DayClock : public SystemClock
{
public:
    QDateTime wall() const override { return m_now; }
    void pass(std::chrono::seconds time) { m_now = m_now.addSecs(time.count()); }

private:
    QDateTime m_now{QDate(2024, 5, 1), QTime(9, 0), Qt::UTC};
};

QStringList values(const Answer &answer)
{
    QStringList values;
    for (const ResourceRecord &record : answer.records)
        values.append(displayText(record));
    return values;
}

} // namespace

class tst_Practice : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void hasScenes();
    void readsEveryZone_data();
    void readsEveryZone();
    void beginsWithAllRight();
    void saysWhereToAsk();
    void startsOnceAndTwice();
    void livesBesideAnother();
    void showsWhatTheConsoleShows();
    void resolvesTheWayToTheZone();
    void resolvesEveryInclude();
    void everySceneAnswers_data();
    void everySceneAnswers();
    void serialsMove();
    void tooEarlyPasses();
    void scenesForget();
    void unknownScenesChangeNothing();

private:
    Answer ask(const Server &server, QStringView text, RecordType type, int wait = 2000);
    Answer ask(const IpAddress &server, QStringView text, RecordType type, int wait = 2000)
    {
        return ask(Server{server, m_practice->routes().nameServerPort, false}, text, type, wait);
    }
    Answer resolve(QStringView text, RecordType type, int wait = 2000)
    {
        return ask(m_practice->routes().resolvers.first(), text, type, wait);
    }

    DayClock m_clock;
    std::unique_ptr<Practice> m_practice;
};

void tst_Practice::init()
{
    m_practice = std::make_unique<Practice>(m_clock);
    QVERIFY2(m_practice->start(), qPrintable(m_practice->errorText()));
}

Answer tst_Practice::ask(const Server &server, QStringView text, RecordType type, int wait)
{
    const Question question{name(text), type, server, false};
    QUdpSocket socket;
    if (!socket.bind(QHostAddress::LocalHost))
        return {};
    socket.writeDatagram(writeQuery(question, 5), QHostAddress(server.address.text()), server.port);
    if (!QTest::qWaitFor([&] { return socket.hasPendingDatagrams(); }, wait))
        return {};
    return answerOf(question, socket.receiveDatagram().data());
}

void tst_Practice::hasScenes()
{
    const auto &scenes = practiceScenes();
    QCOMPARE(scenes.first().id, u"all-right"_s);
    QVERIFY(scenes.first().expected.isEmpty());
    QSet<QString> ids;
    for (const PracticeScene &scene : scenes) {
        ids.insert(scene.id);
        QCOMPARE(scene.expected.isEmpty(), scene.id == u"all-right");
    }
    QCOMPARE(ids.size(), scenes.size());
    QCOMPARE(scenes.size(), 16);
}

void tst_Practice::readsEveryZone_data()
{
    QTest::addColumn<QString>("file");
    QDir folder(QStringLiteral(SDA_SOURCE_DIR "/resources/practice"));
    const auto files = folder.entryInfoList({u"*.zone"_s});
    QVERIFY(files.size() > 15);
    for (const QFileInfo &file : files)
        QTest::addRow("%s", qPrintable(file.completeBaseName())) << file.completeBaseName();
}

void tst_Practice::readsEveryZone()
{
    QFETCH(QString, file);
    const ZoneFile zone = readPracticeZone(file, name(u"sampledomain.com"));
    QCOMPARE(zone.errors, QList<ZoneFileError>());
    QCOMPARE(zone.records.isEmpty(), file == u"nothing-yet");
}

void tst_Practice::beginsWithAllRight()
{
    QCOMPARE(m_practice->scene(), u"all-right"_s);
    for (const IpAddress &server : {FirstServer, SecondServer}) {
        const Answer mx = ask(server, u"sampledomain.com", RecordType::Mx);
        QVERIFY(mx.authoritative);
        QCOMPARE(values(mx), QStringList{u"mxbiz1.qq.com"_s});
        QCOMPARE(values(ask(server, u"sampledomain.com", RecordType::Txt)),
                 QStringList{u"v=spf1 include:qcloudmail.com ~all"_s});
        QCOMPARE(values(ask(server, u"qcloud._domainkey.sampledomain.com", RecordType::Txt)),
                 Practice::values().value(u"dkimValue"_s));
        QCOMPARE(values(ask(server, u"_dmarc.sampledomain.com", RecordType::Txt)),
                 QStringList{u"v=DMARC1; p=none"_s});
    }
}

void tst_Practice::saysWhereToAsk()
{
    const Routes routes = m_practice->routes();
    QCOMPARE(routes.resolvers.size(), 1);
    QVERIFY(routes.resolvers[0].recursive);
    QVERIFY(routes.resolvers[0].address.isLoopback());
    QVERIFY(routes.nameServerPort != 0);
    QCOMPARE(routes.resolvers[0].port, routes.nameServerPort);
    QVERIFY(routes.ownWorld);
    QVERIFY(routes.askNameServers);
}

void tst_Practice::startsOnceAndTwice()
{
    const quint16 port = m_practice->routes().nameServerPort;
    QVERIFY(m_practice->start());
    QCOMPARE(m_practice->routes().nameServerPort, port);
}

void tst_Practice::livesBesideAnother()
{
    Practice another(m_clock);
    QVERIFY(another.start());
    QVERIFY(another.routes().nameServerPort != m_practice->routes().nameServerPort);
}

void tst_Practice::showsWhatTheConsoleShows()
{
    const auto lines = Practice::consoleText().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 5);
    for (const QString &line : lines)
        QCOMPARE(line.count(u'\t'), 2);
    QCOMPARE(lines[1], u"@\tMX\tmxbiz1.qq.com."_s);
    QCOMPARE(lines[2], u"@\tTXT\tv=spf1 include:qcloudmail.com ~all"_s);
    QCOMPARE(lines[4], u"_dmarc\tTXT\tv=DMARC1; p=none"_s);
    QCOMPARE(Practice::values().value(u"dkimSelector"_s), QStringList{u"qcloud"_s});
    const QString key = Practice::values().value(u"dkimValue"_s).value(0);
    QCOMPARE(lines[3], u"qcloud._domainkey\tTXT\t"_s + key);
    QVERIFY(key.startsWith(u"v=DKIM1; k=rsa; p="));
    // SubjectPublicKeyInfo of an RSA key of 2048 bits with the exponent 65537.
    const QByteArray der = QByteArray::fromBase64(key.mid(18).toLatin1());
    QCOMPARE(der.size(), 294);
    QVERIFY(der.endsWith(QByteArray("\x02\x03\x01\x00\x01", 5)));
}

void tst_Practice::resolvesTheWayToTheZone()
{
    const Answer servers = resolve(u"sampledomain.com", RecordType::Ns);
    QVERIFY(servers.recursionAvailable);
    QCOMPARE(values(servers),
             (QStringList{u"ns1.sample-dns.example"_s, u"ns2.sample-dns.example"_s}));
    QCOMPARE(resolve(u"sampledomain.com", RecordType::Soa).outcome, Outcome::Answer);
    QCOMPARE(values(resolve(u"ns1.sample-dns.example", RecordType::A)),
             QStringList{u"127.0.0.2"_s});
    QCOMPARE(values(resolve(u"ns2.sample-dns.example", RecordType::A)),
             QStringList{u"127.0.0.3"_s});
    QCOMPARE(resolve(u"ns1.sample-dns.example", RecordType::Aaaa).outcome, Outcome::NoData);
    QCOMPARE(resolve(u"mxbiz1.qq.com", RecordType::A).outcome, Outcome::Answer);
    QCOMPARE(resolve(u"no-such-domain.com", RecordType::Ns).outcome, Outcome::NoSuchName);
    // The registry refers to the name servers.
    const IpAddress registry = IpAddress::fromText(u"127.0.0.4").value();
    QCOMPARE(ask(registry, u"www.sampledomain.com", RecordType::A).outcome, Outcome::Referral);
    QCOMPARE(ask(registry, u"sampledomain.com", RecordType::Ns).outcome, Outcome::Referral);
}

void tst_Practice::resolvesEveryInclude()
{
    m_practice->setScene(u"spf-too-many-lookups"_s);
    QStringList open{Practice::domain()};
    int lookups = -1; // the domain's own record is not one of them
    while (!open.isEmpty()) {
        const Answer answer = resolve(open.takeFirst(), RecordType::Txt);
        QCOMPARE(answer.records.size(), 1);
        ++lookups;
        for (const QString &term : values(answer).first().split(u' ')) {
            if (term.startsWith(u"include:"))
                open.append(term.mid(8));
        }
    }
    QCOMPARE(lookups, 14);
}

void tst_Practice::everySceneAnswers_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<RecordType>("type");
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("second");
    // How many records each name server has; -1: no such name, -2: refused, -3: silent
    const QString d = u"sampledomain.com"_s;
    const QString dkim = u"qcloud._domainkey."_s + d;
    const QString dmarc = u"_dmarc."_s + d;
    using T = RecordType;
    QTest::addRow("nothing-yet") << dkim << T::Txt << -1 << -1;
    QTest::addRow("domain-doubled") << dkim + u'.' + d << T::Txt << 1 << 1;
    QTest::addRow("spf-without-service") << d << T::Txt << 1 << 1;
    QTest::addRow("spf-two-records") << d << T::Txt << 2 << 2;
    QTest::addRow("dkim-cut") << dkim << T::Txt << 1 << 1;
    QTest::addRow("dkim-two-records") << dkim << T::Txt << 2 << 2;
    QTest::addRow("dmarc-no-policy") << dmarc << T::Txt << 1 << 1;
    QTest::addRow("mx-dot-missing") << d << T::Mx << 1 << 1;
    QTest::addRow("one-server-behind") << dmarc << T::Txt << 1 << -1;
    QTest::addRow("server-silent") << dmarc << T::Txt << 1 << -3;
    QTest::addRow("catch-all") << dmarc << T::Txt << 1 << 1;
    QTest::addRow("too-early") << dmarc << T::Txt << 1 << 1;
    QTest::addRow("not-delegated") << d << T::Ns << -2 << -2;
    QTest::addRow("resolver-silent") << dmarc << T::Txt << 1 << 1;
}

void tst_Practice::everySceneAnswers()
{
    QFETCH(QString, asked);
    QFETCH(RecordType, type);
    const QString id = QString::fromLatin1(QTest::currentDataTag());
    QSignalSpy changed(m_practice.get(), &Practice::sceneChanged);
    m_practice->setScene(id);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_practice->scene(), id);
    const auto seen = [&](const IpAddress &server) {
        const Answer answer = ask(server, asked, type, 200);
        switch (answer.outcome) {
        case Outcome::NoSuchName:
            return -1;
        case Outcome::Refused:
            return -2;
        case Outcome::Timeout:
            return -3;
        default:
            return int(answer.records.size());
        }
    };
    QTEST(seen(FirstServer), "first");
    QTEST(seen(SecondServer), "second");
    const Outcome outcome = resolve(u"sampledomain.com", RecordType::Ns, 200).outcome;
    QCOMPARE(outcome,
             id == u"resolver-silent"     ? Outcome::Timeout
                 : id == u"not-delegated" ? Outcome::NoSuchName
                                          : Outcome::Answer);
}

void tst_Practice::serialsMove()
{
    const auto serial = [&](const IpAddress &server) {
        const Answer answer = ask(server, u"sampledomain.com", RecordType::Soa);
        return std::get<SoaData>(answer.records.at(0).data).serial;
    };
    const quint32 before = serial(FirstServer);
    m_practice->setScene(u"one-server-behind"_s);
    QVERIFY(serial(FirstServer) > before);
    QVERIFY(serial(SecondServer) < serial(FirstServer));
    m_practice->setScene(u"all-right"_s);
    QCOMPARE(serial(SecondServer), serial(FirstServer));
}

void tst_Practice::tooEarlyPasses()
{
    m_practice->setScene(u"too-early"_s);
    const auto resolved = [&] { return resolve(u"_dmarc.sampledomain.com", RecordType::Txt); };
    QCOMPARE(resolved().outcome, Outcome::NoSuchName);
    QCOMPARE(resolved().negativeTtl, 120s);
    // Only this name was asked for too early.
    QCOMPARE(resolve(u"sampledomain.com", RecordType::Mx).outcome, Outcome::Answer);
    m_clock.pass(100s);
    QCOMPARE(resolved().negativeTtl, 20s);
    m_clock.pass(20s);
    QCOMPARE(values(resolved()), QStringList{u"v=DMARC1; p=none"_s});
}

void tst_Practice::scenesForget()
{
    m_practice->setScene(u"nothing-yet"_s);
    QCOMPARE(resolve(u"_dmarc.sampledomain.com", RecordType::Txt).outcome, Outcome::NoSuchName);
    m_practice->setScene(u"all-right"_s);
    QCOMPARE(resolve(u"_dmarc.sampledomain.com", RecordType::Txt).outcome, Outcome::Answer);
}

void tst_Practice::unknownScenesChangeNothing()
{
    QSignalSpy changed(m_practice.get(), &Practice::sceneChanged);
    m_practice->setScene(u"no-such-scene"_s);
    QCOMPARE(changed.size(), 0);
    QCOMPARE(m_practice->scene(), u"all-right"_s);
}

QTEST_GUILESS_MAIN(tst_Practice)
#include "tst_practice.moc"
