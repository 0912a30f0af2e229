#include "tests/faults/family.h"
#include "tests/faults/faulttable.h"
#include "tests/faults/obstacle.h"
#include "tests/faults/programfault.h"
#include "tests/faults/shop.h"

#include "tests/cli/worldthread.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

namespace sda {

namespace {

using namespace Qt::StringLiterals;

const QString domain = u"sampledomain.com"_s;

enum class Where {
    Everywhere, ///< the resolver and the name servers
    AtTheNameServers,
    AtOneResolver, ///< of two
    AtTheResolvers,
    NoNetwork, ///< nothing leaves the computer
};

struct NetworkFault
{
    const char *fault;
    Where where;
    Middlebox::Manner manner;
    int status;
    QString state; ///< of the domain
    QStringList codes; ///< all findings that are said
    /// Of the records, those that are verified.
    int verified = 0;
};

bool isAbout(const Message &question, QLatin1StringView name)
{
    return question.questionName && *question.questionName == *DnsName::fromText(QString(name));
}

bool isAsked(const Message &question, RecordType type)
{
    return question.questionType == quint16(type);
}

/// Of a name server; else of a resolver.
bool isDirect(const Message &question)
{
    return !question.header.recursionDesired;
}

bool isOurs(const Message &question)
{
    return question.questionName
        && question.questionName->text().endsWith(domain, Qt::CaseInsensitive);
}

/// A name that is asked to see whether everything exists there.
bool isControl(const Message &question)
{
    static const QStringList known{domain, u"qcloud._domainkey."_s + domain, u"_dmarc."_s + domain,
                                   u"ns1."_s + domain};
    return isOurs(question) && isDirect(question)
        && !known.contains(question.questionName->text().toLower());
}

template <typename Condition>
Middlebox::Manner losing(Condition condition)
{
    Middlebox::Manner manner;
    manner.loses = condition;
    return manner;
}

void truncate(Message &answer)
{
    if (answer.answers.isEmpty() || !isAsked(answer, RecordType::Txt))
        return;
    answer.header.truncated = true;
    answer.answers.clear();
}

/// As the gate of a hotel: every name is the page where one logs in.
void showPortal(Message &answer)
{
    answer.header.rcode = 0;
    answer.authority.clear();
    answer.additional.clear();
    answer.header.authoritative = false;
    answer.header.recursionAvailable = true;
    answer.answers.clear();
    if (isAsked(answer, RecordType::A))
        answer.answers = {{*answer.questionName, RecordType::A, std::chrono::seconds(60),
                           AddressData{*IpAddress::fromText(u"10.0.0.1")}}};
}

QList<NetworkFault> allFaults()
{
    const auto all = [](const Message &) { return true; };
    const QString timeout = u"check.timeout"_s;
    const QString blocked = u"check.direct-dns-blocked"_s;
    const QString verified = u"verified"_s;
    const QString unknown = u"unknown"_s;
    Middlebox::Manner cut;
    cut.answer = truncate;
    Middlebox::Manner portal;
    portal.answer = showPortal;
    Middlebox::Manner slow;
    slow.delay = std::chrono::milliseconds(700);
    Middlebox::Manner lossy;
    lossy.losesFirst = true;
    return {
        {"no network", Where::NoNetwork, {}, 3, unknown, {u"check.no-network"_s}},
        {"the only resolver is dead", Where::AtTheResolvers, losing(all), 3, unknown, {timeout}},
        {"one of two resolvers is dead", Where::AtOneResolver, losing(all), 0, verified, {}, 4},
        {"the network of a hotel that wants a log-in",
         Where::Everywhere,
         portal,
         3,
         unknown,
         {u"check.captive"_s}},
        {"name servers cannot be asked directly",
         Where::AtTheNameServers,
         losing(all),
         0,
         verified,
         {blocked},
         4},
        {"each question is lost once", Where::Everywhere, lossy, 0, verified, {}, 4},
        {"each answer takes 700 ms", Where::Everywhere, slow, 0, verified, {}, 4},
        {"time-out: the SOA record",
         Where::Everywhere,
         losing([](const Message &q) { return isAsked(q, RecordType::Soa); }),
         0,
         verified,
         {},
         4},
        {"time-out: the NS records",
         Where::Everywhere,
         losing([](const Message &q) { return isAsked(q, RecordType::Ns); }),
         3,
         unknown,
         {timeout}},
        {"time-out: the addresses of the name servers",
         Where::Everywhere,
         losing([](const Message &q) { return isAbout(q, "ns1.sampledomain.com"_L1); }),
         0,
         verified,
         {blocked},
         4},
        {"time-out: all records at the name servers",
         Where::Everywhere,
         losing([](const Message &q) { return isOurs(q) && isDirect(q); }),
         0,
         verified,
         {blocked},
         4},
        {"time-out: one record",
         Where::Everywhere,
         losing([](const Message &q) { return isAbout(q, "_dmarc.sampledomain.com"_L1); }),
         3,
         unknown,
         {timeout},
         3},
        {"time-out: the names that nobody has",
         Where::Everywhere,
         losing(isControl),
         0,
         verified,
         {},
         4},
        {"time-out: what the SPF record includes",
         Where::Everywhere,
         losing([](const Message &q) { return isAbout(q, "qcloudmail.com"_L1); }),
         3,
         unknown,
         {u"spf.include-unchecked"_s},
         3},
        {"time-out: the address of the mail server",
         Where::Everywhere,
         losing([](const Message &q) { return isAbout(q, "mxbiz1.qq.com"_L1); }),
         0,
         verified,
         {},
         4},
        {"time-out: the records as the resolver has them",
         Where::Everywhere,
         losing([](const Message &q) {
             return isOurs(q) && !isDirect(q) && !isAsked(q, RecordType::Soa)
                 && !isAsked(q, RecordType::Ns) && !isAbout(q, "ns1.sampledomain.com"_L1);
         }),
         0,
         verified,
         {},
         4},
        {"answers are cut off, and TCP connections say nothing",
         Where::Everywhere,
         cut,
         3,
         unknown,
         {u"check.tcp-blocked"_s},
         1},
    };
}

/// The ids of all findings, but for the one about the sample key, which is short.
QSet<QString> codesIn(const QJsonObject &report)
{
    QSet<QString> codes;
    const auto add = [&codes](const QJsonObject &object) {
        for (const QJsonValue &finding : object.value(u"findings"_s).toArray())
            codes.insert(finding.toObject().value(u"code"_s).toString());
    };
    add(report);
    for (const QJsonValue &record : report.value(u"records"_s).toArray())
        add(record.toObject());
    codes.remove(u"dkim.key-1024"_s);
    return codes;
}

/// A program on its way, with the world it meets.
struct Attempt
{
    std::unique_ptr<WorldThread> world;
    std::unique_ptr<Obstacle> obstacle;
    std::unique_ptr<QProcess> program;
};

} // namespace

/// What happens between the computer and DNS, as the command line program meets with it.
class NetworkFaults : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void meets_data();
    void meets();

private:
    Attempt begin(const NetworkFault &fault) const;

    QTemporaryDir m_dir;
    Folder m_before;
    QList<NetworkFault> m_faults = allFaults();
    std::map<QString, Attempt> m_attempts; // those that are waited for, and the next ones
};

void NetworkFaults::initTestCase()
{
    QVERIFY(m_dir.isValid());
    saveShop(m_dir.path());
    m_before = folderAt(m_dir.path());
}

Attempt NetworkFaults::begin(const NetworkFault &fault) const
{
    Attempt attempt{std::make_unique<WorldThread>(), nullptr, nullptr};
    attempt.world->setZone(domain, rightRecords);
    addOthers(*attempt.world);
    if (!attempt.world->startServing())
        return {};
    attempt.obstacle = std::make_unique<Obstacle>(attempt.world->port(), fault.manner);
    if (!attempt.obstacle->startObstructing())
        return {};
    const QString good = QString::number(attempt.world->port());
    const QString bad = QString::number(attempt.obstacle->port());
    const bool isResolverBad = fault.where != Where::AtTheNameServers;
    const bool isServerBad =
        fault.where == Where::Everywhere || fault.where == Where::AtTheNameServers;
    QStringList arguments{u"check"_s,
                          u"--json"_s,
                          u"--setup"_s,
                          m_dir.filePath(u"shop.senderdomain"_s),
                          u"--name-server-port"_s,
                          isServerBad ? bad : good,
                          u"--resolver"_s,
                          u"127.0.0.1:"_s + (isResolverBad ? bad : good)};
    if (fault.where == Where::AtOneResolver)
        arguments += {u"--resolver"_s, u"127.0.0.1:"_s + good};
    const QString script = fault.where == Where::NoNetwork ? withoutNetwork() : u"exec \"$@\""_s;
    if (!script.isEmpty())
        attempt.program =
            Hardship(m_dir.path(), script).start(QStringLiteral(SENDER_DOMAIN), arguments);
    return attempt;
}

void NetworkFaults::meets_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < m_faults.size(); ++i)
        QTest::addRow("%s", m_faults.at(i).fault) << i;
}

void NetworkFaults::meets()
{
    QFETCH(int, index);
    constexpr int atOnce = 3; // they wait more than they work
    for (int i = index; i < std::min(index + atOnce, int(m_faults.size())); ++i) {
        const QString name = QString::fromLatin1(m_faults.at(i).fault);
        if (!m_attempts.contains(name))
            m_attempts[name] = begin(m_faults.at(i));
    }
    const NetworkFault &fault = m_faults.at(index);
    const QString name = QString::fromLatin1(fault.fault);
    const Attempt attempt = std::move(m_attempts[name]);
    QVERIFY(attempt.world);
    if (!attempt.program) {
        const QString why = u"nobody may make a network of their own here"_s;
        FaultTable::all().skip(name, why);
        QSKIP(qPrintable(why));
    }
    const Ending end = Hardship::endOf(*attempt.program);
    const QByteArray said = end.out.left(20'000) + end.err;
    QVERIFY2(end.err.isEmpty(), said);
    const QJsonObject report = QJsonDocument::fromJson(end.out).object();
    QCOMPARE(report.value(u"state"_s).toString(), fault.state);
    QCOMPARE(end.status, fault.status);
    QCOMPARE(report.value(u"verified"_s).toInt(), fault.verified);
    QCOMPARE(codesIn(report), QSet<QString>(fault.codes.cbegin(), fault.codes.cend()));
    // What was not heard is not there, and not missing either.
    QVERIFY(!end.out.contains("\"missing\""));
    QVERIFY(!end.out.contains("\"wrong\""));
    QVERIFY(folderAt(m_dir.path()) == m_before);
    FaultTable::all().tell({name,
                            u"state `"_s + fault.state + u"`, "_s + textOf(fault.codes, end.status),
                            u"the set-up, octet for octet"_s});
}

std::unique_ptr<QObject> makeNetworkFaults()
{
    return std::make_unique<NetworkFaults>();
}

} // namespace sda

#include "network.moc"
