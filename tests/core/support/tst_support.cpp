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
