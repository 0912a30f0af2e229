#include "ui/overview/overviewfilter.h"
#include "ui/overview/overviewmodel.h"
#include "ui/overview/overviewwords.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace sda;
using namespace Qt::StringLiterals;
using S = RecordState;
using M = OverviewModel;

namespace {

const QDateTime noon(QDate(2026, 5, 4), QTime(12, 0), Qt::UTC);

class StandingClock : public SystemClock
{
public:
    QDateTime wall() const override { return noon; }
};

OverviewEntry entryFor(const QString &domain, const QString &service = u"tencent-ses"_s)
{
    OverviewEntry entry;
    entry.file = u"/setups/%1-%2.senderdomain"_s.arg(domain, service);
    entry.setupId = domain + service;
    entry.domain = entry.shownDomain = domain;
    entry.serviceId = service;
    entry.service = service.toUpper();
    entry.ticks.at(size_t(Purpose::Mx)) = OverviewEntry::Tick{};
    entry.ticks.at(size_t(Purpose::Dkim)) = OverviewEntry::Tick{};
    return entry;
}

OverviewEntry checked(OverviewEntry entry, S mx, S dkim)
{
    entry.ticks.at(size_t(Purpose::Mx))->state = mx;
    entry.ticks.at(size_t(Purpose::Dkim))->state = dkim;
    entry.whole =
        together({*entry.ticks.at(size_t(Purpose::Mx)), *entry.ticks.at(size_t(Purpose::Dkim))});
    entry.checkedAt = noon;
    return entry;
}

} // namespace

class tst_OverviewModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void aDomainWithOneSetupIsOneRow();
    void severalSetupsStandBeneathTheirDomain();
    void whatIsLeftOfTwoIsOneRowAgain();
    void setupsWithoutDomainStandAlone();
    void groupsByServiceAndByTag();
    void aChangedTagMovesTheSetup();
    void onlyChangedRowsAreTold();
    void changesAreToldTogether();
    void theWorstOfSeveralIsShown();
    void whatNobodyLookedAtMakesNoTick();
    void rememberedStatesSaySo();
    void aRereadKeepsTheLookOfThisSession();
    void notAddedYetIsNoAlarm();
    void aLostRecordIsAnAlarm();
    void aNearDeadlineIsAnAlarm();
    void filtersByAllWords();
    void filtersWhatNeedsAttention();
    void aHeadingShowsWithOneOfItsLines();
    void whatHasNothingStandsLast();
    void tagsTypedAreTold();
    void marksHaveWords();
    void survivesAnyOrderOfChanges();

private:
    QModelIndex top(int row, int column = 0) const { return m_model->index(row, column); }
    int topOf(const QString &domain) const
    {
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (top(row).data(M::SearchRole).toString().startsWith(domain))
                return row;
        }
        return -1;
    }
    QStringList shown() const
    {
        QStringList domains;
        for (int row = 0; row < m_filter->rowCount(); ++row)
            domains.append(m_filter->index(row, 0).data().toString());
        return domains;
    }

    StandingClock m_clock;
    Texts m_texts{u"en"_s};
    std::unique_ptr<OverviewModel> m_model;
    std::unique_ptr<OverviewFilter> m_filter;
};

void tst_OverviewModel::init()
{
    m_model = std::make_unique<OverviewModel>(m_clock);
    m_model->setTexts(&m_texts);
    m_filter = std::make_unique<OverviewFilter>();
    m_filter->setSourceModel(m_model.get());
    m_filter->sort(0);
    new QAbstractItemModelTester(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_model.get());
    new QAbstractItemModelTester(
        m_filter.get(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_filter.get());
}

void tst_OverviewModel::cleanup()
{
    m_filter.reset();
    m_model.reset();
}

void tst_OverviewModel::aDomainWithOneSetupIsOneRow()
{
    m_model->setEntries({entryFor(u"a.com"_s), entryFor(u"b.com"_s)});
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(m_model->rowCount(top(0)), 0);
    QCOMPARE(top(0).data(M::FilesRole).toStringList(),
             QStringList{u"/setups/a.com-tencent-ses.senderdomain"_s});
}

void tst_OverviewModel::severalSetupsStandBeneathTheirDomain()
{
    m_model->setEntries({entryFor(u"a.com"_s)});
    m_model->setEntries({entryFor(u"a.com"_s, u"amazon-ses"_s), entryFor(u"b.com"_s)});
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(m_model->rowCount(top(0)), 2);
    QCOMPARE(m_model->index(1, 0, top(0)).data().toString(), u"AMAZON-SES"_s);
    QCOMPARE(top(0).data(M::FilesRole).toStringList().size(), 2);
}

void tst_OverviewModel::whatIsLeftOfTwoIsOneRowAgain()
{
    const auto one = entryFor(u"a.com"_s);
    const auto two = entryFor(u"a.com"_s, u"amazon-ses"_s);
    m_model->setEntries({one, two, entryFor(u"b.com"_s)});
    m_model->removeFiles({one.file});
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(m_model->rowCount(top(0)), 0);
    QCOMPARE(top(0).data(M::FilesRole).toStringList(), QStringList{two.file});
    m_model->removeFiles({two.file});
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(m_model->count(), 1);
}

void tst_OverviewModel::setupsWithoutDomainStandAlone()
{
    OverviewEntry one = entryFor({}, u"x"_s);
    OverviewEntry two = entryFor({}, u"y"_s);
    m_model->setEntries({one, two});
    QCOMPARE(m_model->rowCount(), 2);
    QVERIFY(!top(0).data().toString().isEmpty());
}

void tst_OverviewModel::groupsByServiceAndByTag()
{
    OverviewEntry a = entryFor(u"a.com"_s);
    a.tags = {u"shop"_s, u"japan"_s};
    OverviewEntry b = entryFor(u"b.com"_s, u"amazon-ses"_s);
    b.tags = {u"shop"_s};
    const OverviewEntry c = entryFor(u"c.com"_s);
    m_model->setEntries({a, b, c});

    m_model->setGrouping(M::Grouping::Service);
    QCOMPARE(shown(), QStringList({u"AMAZON-SES"_s, u"TENCENT-SES"_s}));
    QCOMPARE(m_filter->rowCount(m_filter->index(1, 0)), 2);

    m_model->setGrouping(M::Grouping::Tag);
    QCOMPARE(shown().mid(0, 2), QStringList({u"japan"_s, u"shop"_s}));
    QCOMPARE(m_filter->rowCount(), 3); // those without a tag are last
    QCOMPARE(m_filter->index(2, 0).data(M::FilesRole).toStringList(), QStringList{c.file});
    QCOMPARE(m_filter->rowCount(m_filter->index(1, 0)), 2);

    m_model->setGrouping(M::Grouping::Domain);
    QCOMPARE(shown(), QStringList({u"a.com"_s, u"b.com"_s, u"c.com"_s}));
}

void tst_OverviewModel::aChangedTagMovesTheSetup()
{
    OverviewEntry a = entryFor(u"a.com"_s);
    m_model->setGrouping(M::Grouping::Tag);
    m_model->setEntries({a, entryFor(u"b.com"_s)});
    QCOMPARE(m_model->rowCount(), 1);
    a.tags = {u"shop"_s};
    m_model->setEntries({a});
    QCOMPARE(shown().first(), u"shop"_s);
    QCOMPARE(m_model->rowCount(), 2);
    a.tags.clear();
    m_model->setEntries({a});
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(m_model->rowCount(top(0)), 2);
}

void tst_OverviewModel::onlyChangedRowsAreTold()
{
    QList<OverviewEntry> entries;
    for (int i = 0; i < 10; ++i)
        entries.append(entryFor(u"d%1.com"_s.arg(i)));
    m_model->setEntries(entries);
    m_model->flush();
    QSignalSpy told(m_model.get(), &QAbstractItemModel::dataChanged);

    m_model->setEntries(entries); // nothing new
    m_model->flush();
    QCOMPARE(told.size(), 0);

    for (const int i : {2, 3, 7})
        entries[i] = checked(entries[i], S::Verified, S::Wrong);
    m_model->setEntries(entries);
    m_model->flush();
    QCOMPARE(told.size(), 2);
    QSet<int> rows;
    for (const auto &call : told) {
        for (int row = call[0].toModelIndex().row(); row <= call[1].toModelIndex().row(); ++row)
            rows.insert(row);
    }
    QCOMPARE(rows, QSet<int>({2, 3, 7}));
}

void tst_OverviewModel::changesAreToldTogether()
{
    const OverviewEntry entry = entryFor(u"a.com"_s);
    m_model->setEntries({entry});
    m_model->flush();
    QSignalSpy told(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->setLooking(entry.file, true);
    m_model->setEntries({checked(entry, S::Verified, S::Verified)});
    m_model->setLooking(entry.file, false);
    QCOMPARE(told.size(), 0);
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(Mark(top(0, M::StateColumn).data(M::MarkRole).toInt()), Mark::Verified);
}

void tst_OverviewModel::theWorstOfSeveralIsShown()
{
    const auto one = checked(entryFor(u"a.com"_s), S::Verified, S::Verified);
    const auto two = checked(entryFor(u"a.com"_s, u"amazon-ses"_s), S::Waiting, S::Wrong);
    m_model->setEntries({one, two});
    const int mx = M::FirstTickColumn + int(Purpose::Mx);
    const int dkim = M::FirstTickColumn + int(Purpose::Dkim);
    QCOMPARE(Mark(top(0, mx).data(M::MarkRole).toInt()), Mark::Waiting);
    QCOMPARE(Mark(top(0, dkim).data(M::MarkRole).toInt()), Mark::Wrong);
    QCOMPARE(Mark(top(0, M::StateColumn).data(M::MarkRole).toInt()), Mark::Wrong);
    QVERIFY(!top(0, M::FirstTickColumn + int(Purpose::Spf)).data(M::MarkRole).isValid());
}

void tst_OverviewModel::whatNobodyLookedAtMakesNoTick()
{
    using Tick = OverviewEntry::Tick;
    const Tick right{S::Verified, false, noon};
    QCOMPARE(together({right, Tick{}}).state, std::optional(S::Unknown));
    QCOMPARE(together({Tick{}, Tick{}}).state, std::optional<S>());
    QCOMPARE(together({right, Tick{S::Wrong, false, noon}, Tick{}}).state, std::optional(S::Wrong));

    // One of two set-ups was never looked at: the domain is not verified.
    m_model->setEntries({checked(entryFor(u"a.com"_s), S::Verified, S::Verified),
                         entryFor(u"a.com"_s, u"amazon-ses"_s)});
    QCOMPARE(Mark(top(0, M::StateColumn).data(M::MarkRole).toInt()), Mark::NotChecked);
}

void tst_OverviewModel::rememberedStatesSaySo()
{
    OverviewEntry entry = checked(entryFor(u"a.com"_s), S::Verified, S::Verified);
    m_model->setEntries({entry});
    const QString live = top(0, M::StateColumn).data().toString();
    QCOMPARE(top(0, M::StateColumn).data(M::RememberedRole).toBool(), false);
    entry.file += u'2';
    entry.domain = u"b.com"_s;
    entry.checkedAt = {};
    m_model->setEntries({entry});
    QCOMPARE(top(1, M::StateColumn).data(M::RememberedRole).toBool(), true);
    QVERIFY(top(1, M::StateColumn).data().toString() != live);
}

void tst_OverviewModel::aRereadKeepsTheLookOfThisSession()
{
    OverviewEntry entry = checked(entryFor(u"a.com"_s), S::Verified, S::Verified);
    m_model->setEntries({entry});
    entry.checkedAt = {};
    entry.tags = {u"shop"_s};
    m_model->setEntries({entry});
    QCOMPARE(m_model->entry(entry.file)->checkedAt, noon);
    // Another state came from elsewhere: nothing of ours says so.
    entry = checked(entry, S::Verified, S::Wrong);
    entry.checkedAt = {};
    m_model->setEntries({entry});
    QVERIFY(!m_model->entry(entry.file)->checkedAt.isValid());
}

void tst_OverviewModel::notAddedYetIsNoAlarm()
{
    OverviewEntry entry = checked(entryFor(u"a.com"_s), S::Missing, S::Missing);
    entry.whole.untouched = true;
    QVERIFY(!needsAttention(entry, noon));
    QCOMPARE(OverviewWords::markOf(entry), Mark::NotAddedYet);
    entry.whole.untouched = false;
    QVERIFY(needsAttention(entry, noon));
    QCOMPARE(OverviewWords::markOf(entry), Mark::Missing);
}

void tst_OverviewModel::aLostRecordIsAnAlarm()
{
    LoadedSetup loaded;
    Setup &setup = loaded.setup;
    setup.serviceId = u"tencent-ses"_s;
    setup.domainText = u"a.com"_s;
    setup.values = {{u"dkimSelector"_s, {u"qcloud"_s}}};
    const QString file = u"/a.senderdomain"_s;
    const OverviewEntry fresh = entryOf(file, loaded);
    QVERIFY(fresh.ticks.at(size_t(Purpose::Mx)));
    QVERIFY(!fresh.ticks.at(size_t(Purpose::Mx))->state);
    QVERIFY(!fresh.ticks.at(size_t(Purpose::Ownership)));

    setup.history = {{noon, u"mx"_s, S::Missing, {}, u"mx.missing"_s, 0, 2}};
    const auto untouched = entryOf(file, loaded).ticks.at(size_t(Purpose::Mx));
    QCOMPARE(untouched->state, std::optional(S::Missing));
    QVERIFY(untouched->untouched);

    setup.history = {{noon.addDays(-3), u"mx"_s, S::Verified, {u"x"_s}, {}, 2, 2},
                     {noon, u"mx"_s, S::Missing, {}, u"mx.missing"_s, 0, 2}};
    const auto lost = entryOf(file, loaded).ticks.at(size_t(Purpose::Mx));
    QVERIFY(!lost->untouched);
    QCOMPARE(lost->since, noon);
}

void tst_OverviewModel::aNearDeadlineIsAnAlarm()
{
    OverviewEntry entry = checked(entryFor(u"a.com"_s), S::Waiting, S::Verified);
    QVERIFY(!needsAttention(entry, noon));
    entry.deadline = noon.addSecs(30 * 3600);
    QVERIFY(!needsAttention(entry, noon));
    entry.deadline = noon.addSecs(23 * 3600);
    QVERIFY(needsAttention(entry, noon));
    entry = checked(entry, S::Verified, S::Verified);
    QVERIFY(!needsAttention(entry, noon));
}

void tst_OverviewModel::filtersByAllWords()
{
    OverviewEntry a = entryFor(u"shop.example.com"_s);
    a.tags = {u"Japan"_s};
    m_model->setEntries({a, entryFor(u"news.example.com"_s), entryFor(u"other.org"_s)});
    m_filter->setWords(u"example"_s);
    QCOMPARE(shown().size(), 2);
    m_filter->setWords(u" japan  EXAMPLE "_s);
    QCOMPARE(shown(), QStringList{u"shop.example.com"_s});
    m_filter->setWords(u"tencent org"_s);
    QCOMPARE(shown(), QStringList{u"other.org"_s});
    m_filter->setWords({});
    QCOMPARE(shown().size(), 3);
}

void tst_OverviewModel::filtersWhatNeedsAttention()
{
    const auto a = entryFor(u"a.com"_s);
    m_model->setEntries({a, entryFor(u"b.com"_s)});
    m_filter->setOnlyAttention(true);
    QCOMPARE(m_filter->rowCount(), 0);
    m_model->setEntries({checked(a, S::Verified, S::Wrong)});
    m_model->flush();
    QCOMPARE(shown(), QStringList{u"a.com"_s});
    m_model->setEntries({checked(a, S::Verified, S::Verified)});
    m_model->flush();
    QCOMPARE(m_filter->rowCount(), 0);
}

void tst_OverviewModel::aHeadingShowsWithOneOfItsLines()
{
    const auto one = entryFor(u"a.com"_s);
    m_model->setEntries({one, entryFor(u"a.com"_s, u"amazon-ses"_s)});
    m_filter->setOnlyAttention(true);
    QCOMPARE(m_filter->rowCount(), 0);
    m_model->setEntries({checked(one, S::Wrong, S::Wrong)});
    m_model->flush();
    QCOMPARE(m_filter->rowCount(), 1);
    QCOMPARE(m_filter->rowCount(m_filter->index(0, 0)), 1);
}

void tst_OverviewModel::whatHasNothingStandsLast()
{
    OverviewEntry a = entryFor(u"a.com"_s);
    OverviewEntry b = entryFor(u"b.com"_s);
    OverviewEntry c = entryFor(u"c.com"_s);
    b.deadline = noon.addDays(2);
    c.deadline = noon.addDays(1);
    m_model->setEntries({a, b, c});
    m_filter->sort(M::DeadlineColumn, Qt::AscendingOrder);
    QCOMPARE(shown(), QStringList({u"c.com"_s, u"b.com"_s, u"a.com"_s}));
    m_filter->sort(M::DeadlineColumn, Qt::DescendingOrder);
    QCOMPARE(shown(), QStringList({u"b.com"_s, u"c.com"_s, u"a.com"_s}));
}

void tst_OverviewModel::tagsTypedAreTold()
{
    const auto a = entryFor(u"a.com"_s);
    m_model->setEntries({a});
    QSignalSpy typed(m_model.get(), &OverviewModel::tagsTyped);
    QVERIFY(m_model->setData(top(0, M::TagsColumn), u" shop  japan shop "_s, Qt::EditRole));
    QCOMPARE(typed.size(), 1);
    QCOMPARE(typed.first().at(0).toString(), a.file);
    QCOMPARE(typed.first().at(1).toStringList(), QStringList({u"shop"_s, u"japan"_s}));
    QVERIFY(!m_model->setData(top(0, M::DomainColumn), u"x"_s, Qt::EditRole));
}

void tst_OverviewModel::marksHaveWords()
{
    m_model->setEntries({checked(entryFor(u"a.com"_s), S::Verified, S::Wrong)});
    for (int column = M::FirstTickColumn; column <= M::StateColumn; ++column) {
        const QModelIndex index = top(0, column);
        if (index.data(M::MarkRole).isValid())
            QVERIFY(!index.data(Qt::AccessibleTextRole).toString().isEmpty());
    }
}

void tst_OverviewModel::survivesAnyOrderOfChanges()
{
    QRandomGenerator random(7); // the testers look at every step
    for (int step = 0; step < 400; ++step) {
        QList<OverviewEntry> entries;
        for (int i = random.bounded(4); i >= 0; --i) {
            OverviewEntry entry =
                entryFor(u"d%1.com"_s.arg(random.bounded(6)), u"s%1"_s.arg(random.bounded(3)));
            for (int tag = random.bounded(3); tag > 0; --tag)
                entry.tags.append(u"t%1"_s.arg(random.bounded(3)));
            if (random.bounded(2) == 0)
                entry = checked(entry, S(random.bounded(7)), S(random.bounded(7)));
            entries.append(entry);
        }
        m_model->setEntries(entries);
        if (random.bounded(3) == 0)
            m_model->removeFiles({entries.first().file});
        if (random.bounded(20) == 0)
            m_model->setGrouping(M::Grouping(random.bounded(3)));
        if (random.bounded(10) == 0)
            m_filter->setOnlyAttention(random.bounded(2) == 0);
        if (random.bounded(10) == 0)
            m_filter->sort(random.bounded(M::columns), Qt::SortOrder(random.bounded(2)));
        if (random.bounded(2) == 0)
            m_model->flush();
    }
    m_model->flush();
    const QStringList files = m_model->files();
    m_model->removeFiles(files);
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_filter->rowCount(), 0);
}

QTEST_MAIN(tst_OverviewModel)
#include "tst_overviewmodel.moc"
