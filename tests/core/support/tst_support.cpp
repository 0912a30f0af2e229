#include "tests/core/support/madereport.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace sda;
using namespace Qt::StringLiterals;

/// A report for support is judged again as on the computer where it was made.
class tst_Support : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void judgesAgainAlike_data();
    void judgesAgainAlike();
    void takesTheNeighboursInto();
    void keepsEveryAnswer();
    void holdsNothingBesides();
    void refuses_data();
    void refuses();

private:
    SupportReport make();
    SupportReport readBack(const SupportReport &report);

    WorldText m_text;
    Report m_judged;
};

void tst_Support::init()
{
    m_text = {};
    QFile file(QStringLiteral(SDA_SOURCE_DIR "/tests/core/verify/base.world"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_text.read(QString::fromUtf8(file.readAll()));
}

SupportReport tst_Support::make()
{
    return madeReport(m_text, &m_judged);
}

SupportReport tst_Support::readBack(const SupportReport &report)
{
    const auto read = parseSupportReport(toJson(report), u"a.json"_s);
    const SupportReport *found = std::get_if<SupportReport>(&read);
    return found ? *found : SupportReport();
}

void tst_Support::judgesAgainAlike_data()
{
    QTest::addColumn<std::function<void(WorldText &)>>("happens");
    const auto row = [](const char *name, const std::function<void(WorldText &)> &happens) {
        QTest::addRow("%s", name) << happens;
    };
    row("as it is", [](WorldText &) {});
    row("two SPF records", [](WorldText &world) {
        world.add(u"sampledomain.com"_s, u"@ 600 IN TXT \"v=spf1 mx ~all\""_s);
    });
    row("no MX", [](WorldText &world) { world.remove(u"sampledomain.com"_s, u"@"_s, u"MX"_s); });
}

void tst_Support::judgesAgainAlike()
{
    QFETCH(std::function<void(WorldText &)>, happens);
    happens(m_text);
    const Report again = replay(readBack(make()));
    QVERIFY(again.complete);
    QCOMPARE(again.state, m_judged.state);
    QCOMPARE(again.records, m_judged.records);
    QCOMPARE(again.findings, m_judged.findings);
}

/// Another set-up of the domain has its part in the plan, and in what is judged.
void tst_Support::takesTheNeighboursInto()
{
    SupportReport report = make();
    const auto domain = std::get<DomainName>(parseDomain(u"sampledomain.com"_s));
    Setup other = report.setup;
    other.id = u"another"_s;
    other.values = {{u"otherSenders"_s, {u"include:spf.heron.example"_s}},
                    {u"dmarc"_s, {u"v=DMARC1; p=reject"_s}}};
    report.neighbours = {plannedAlone(other, domain),
                         {std::get<DomainName>(parseDomain(u"other.example.com"_s))}};
    const SupportReport read = readBack(report);
    const Plan plan = planOf(read);
    QCOMPARE(plan.records, planOf(report).records);
    QVERIFY(plan.record(u"spf")->record.value.contains(u"include:spf.heron.example"_s));
    QVERIFY(plan.record(u"dmarc")->record.value.contains(u"p=reject"_s));
    QCOMPARE(read.options.background.otherDomains, report.neighbours.otherDomains);
    QCOMPARE(toJson(read), toJson(report));
    QVERIFY(!toJson(report).contains(other.id.toUtf8()));
}

void tst_Support::keepsEveryAnswer()
{
    const SupportReport made = make();
    const SupportReport read = readBack(made);
    QCOMPARE(read.answers.size(), made.answers.size());
    for (const auto &[question, learnt] : made.answers) {
        const bool isThere = std::ranges::any_of(read.answers, [&](const auto &other) {
            return other.first == question && other.second.answer == learnt.answer
                && other.second.at == learnt.at;
        });
        QVERIFY2(isThere, qPrintable(question.name.text()));
    }
    QCOMPARE(read.program, made.program);
    QCOMPARE(read.system, made.system);
    QCOMPARE(read.options.controlLabel, made.options.controlLabel);
    // Saved again it is the same, line by line.
    QCOMPARE(toJson(read), toJson(made));
}

void tst_Support::holdsNothingBesides()
{
    SupportReport report = make();
    report.setup.values.insert(u"dkimValue"_s, {u"-----BEGIN PRIVATE"_s + u" KEY-----"_s});
    const QByteArray json = toJson(report);
    QVERIFY(!json.contains("not for others"));
    QVERIFY(!json.contains("not.for.others"));
    QVERIFY(!json.contains("PRIVATE"));
}

void tst_Support::refuses_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("code");
    const QString unreadable = u"support.unreadable"_s;
    const auto row = [](const char *name, const QByteArray &from, const QByteArray &to,
                        const QString &code) { QTest::addRow("%s", name) << from << to << code; };
    row("something else", "senderdomain-support", "senderdomain", unreadable);
    row("a newer one", "\"version\": 1,\n    \"zone\"", "\"version\": 2,\n    \"zone\"",
        u"support.newer"_s);
    row("one that is cut off", "\"answers\"", "\"answers", unreadable);
    row("an outcome that is none", "\"nxdomain\"", "\"perhaps\"", unreadable);
    row("a record that is none", "IN NS", "IN NSS", unreadable);
    row("neighbours that are none", "\"otherDomains\": [", "\"otherDomains\": [\"no domain\"",
        unreadable);
}

void tst_Support::refuses()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, code);
    QByteArray json = toJson(make());
    QVERIFY(json.contains(from));
    json.replace(from, to);
    const auto read = parseSupportReport(json, u"a.json"_s);
    const Finding *why = std::get_if<Finding>(&read);
    QVERIFY(why);
    QCOMPARE(idOf(why->code()), code);
}

QTEST_GUILESS_MAIN(tst_Support)
#include "tst_support.moc"
