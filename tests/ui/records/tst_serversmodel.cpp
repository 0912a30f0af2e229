#include "sample.h"
#include "ui/records/serversmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace sda;
using K = ServerView::Kind;

namespace {

ServerView view(K kind, const char *name, Outcome outcome = Outcome::Answer)
{
    ServerView view = sample::server(name, outcome);
    view.kind = kind;
    return view;
}

QList<ServerView> servers()
{
    QList<ServerView> servers{view(K::Resolver, "192.0.2.53"),
                              view(K::NameServer, "ns1.example.net"),
                              view(K::PublicResolver, "Public One")};
    servers[2].country = QStringLiteral("JP");
    servers[1].right = true;
    servers[1].values = {QStringLiteral("<img src=x>"), QStringLiteral("b\u202e")};
    servers[1].ttl = std::chrono::seconds(600);
    servers[1].at = QDateTime(QDate(2026, 3, 2), QTime(10, 20, 30), Qt::UTC);
    return servers;
}

Levels levels()
{
    Levels levels;
    levels.nameServers = {{QStringLiteral("ns1.example.net"), {}, Levels::Mark::Right, {}}};
    levels.world = {
        {QStringLiteral("Public One"), QStringLiteral("JP"), Levels::Mark::Differs, {}}};
    return levels;
}

} // namespace

class tst_ServersModel : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_model.reset(); }

    void serversStandInTheirGroups();
    void theCountryIsSaidInWords();
    void everyAnswerHasTimeAndTtl();
    void nothingFromDnsIsMarkupOrHidden();
    void onlyChangedRowsAreTold();
    void everyKindOfAnswerHasWordsOfItsOwn();

private:
    QString text(int row, int column, int role = Qt::DisplayRole) const
    {
        return m_model->index(row, column).data(role).toString();
    }
    Texts m_texts{QStringLiteral("en")};
    std::unique_ptr<ServersModel> m_model;
};

void tst_ServersModel::init()
{
    m_model = std::make_unique<ServersModel>();
    new QAbstractItemModelTester(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_model.get());
    m_model->setTexts(&m_texts);
    m_model->setServers(servers(), levels());
}

void tst_ServersModel::serversStandInTheirGroups()
{
    QCOMPARE(m_model->rowCount(), 5);
    QVERIFY(m_model->isHeading(0));
    QCOMPARE(text(1, ServersModel::ServerColumn), QStringLiteral("ns1.example.net"));
    QVERIFY(m_model->isHeading(2));
    QVERIFY(text(3, ServersModel::ServerColumn).contains(QStringLiteral("192.0.2.53")));
    const WatchTexts words(QStringLiteral("en"));
    QVERIFY(text(0, 0).contains(words.title(Level::NameServers, {})));
    QVERIFY(text(2, 0).contains(words.title(Level::World, {})));
}

void tst_ServersModel::theCountryIsSaidInWords()
{
    const QString country = WatchTexts(QStringLiteral("en")).country(QStringLiteral("JP"));
    QVERIFY(text(4, ServersModel::ServerColumn).contains(country));
    QVERIFY(text(4, ServersModel::ServerColumn).contains(QStringLiteral("Public One")));
}

void tst_ServersModel::everyAnswerHasTimeAndTtl()
{
    const WatchTexts words(QStringLiteral("en"));
    QCOMPARE(text(1, ServersModel::TimeColumn), words.exactClock(servers().at(1).at));
    QCOMPARE(text(1, ServersModel::TtlColumn), words.span(std::chrono::seconds(600)));
    QVERIFY(text(3, ServersModel::TimeColumn).isEmpty());
}

void tst_ServersModel::nothingFromDnsIsMarkupOrHidden()
{
    QVERIFY(text(1, ServersModel::ValuesColumn).contains(QStringLiteral("<img src=x>")));
    QVERIFY(!text(1, ServersModel::ValuesColumn).contains(QChar(0x202e)));
    QVERIFY(!text(1, ServersModel::ValuesColumn, Qt::ToolTipRole).contains(u'<'));
}

void tst_ServersModel::onlyChangedRowsAreTold()
{
    QSignalSpy told(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->setServers(servers(), levels());
    QCOMPARE(told.size(), 0);
    QList<ServerView> others = servers();
    others[1].ttl = std::chrono::seconds(599);
    m_model->setServers(others, levels());
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().at(0).toModelIndex().row(), 1);
}

void tst_ServersModel::everyKindOfAnswerHasWordsOfItsOwn()
{
    QList<ServerView> all;
    for (const Outcome outcome : {Outcome::Answer, Outcome::NoData, Outcome::NoSuchName,
                                  Outcome::ServerFailure, Outcome::Refused, Outcome::Timeout})
        all.append(view(K::NameServer, "ns", outcome));
    all.append(all.first());
    all.last().right = true;
    all.append(all.first());
    all.last().until = servers().at(1).at;
    all.append(all.first());
    all.last().waiting = true;
    m_model->setServers(all, levels());
    QStringList words;
    for (int row = 1; row < m_model->rowCount(); ++row)
        words.append(text(row, ServersModel::OutcomeColumn));
    QCOMPARE(words.size(), all.size());
    QCOMPARE(words.removeDuplicates(), 0);
    QVERIFY(!words.contains(QString()));
}

QTEST_MAIN(tst_ServersModel)
#include "tst_serversmodel.moc"
