#include "ui/overview/overviewtree.h"

#include <QTest>

using namespace sda;
using namespace Qt::StringLiterals;
using Grouping = OverviewTree::Grouping;

namespace {

OverviewEntry entryFor(const QString &domain, const QString &service = u"one"_s,
                       const QStringList &tags = {})
{
    OverviewEntry entry;
    entry.file = u"/%1-%2"_s.arg(domain, service);
    entry.domain = domain;
    entry.serviceId = service;
    entry.tags = tags;
    return entry;
}

/// "a.com" is a row, "a.com(one two)" one with two beneath.
QStringList shapeOf(const OverviewTree &tree)
{
    QStringList rows;
    for (const auto &top : tree.root().children) {
        QStringList beneath;
        for (const auto &child : top->children)
            beneath.append(child->line->entry.serviceId);
        const bool isWhole = (top->line != nullptr) == beneath.isEmpty();
        rows.append(top->key + (beneath.isEmpty() ? QString() : u'(' + beneath.join(u' ') + u')')
                    + (isWhole ? QString() : u" broken"_s));
    }
    return rows;
}

/// Keeps the number of rows by what is told, as a view does.
class Follower : public OverviewTree::Listener
{
public:
    void rowsCome(const OverviewTree::Node &parent, int first, int last) override
    {
        inStep = inStep && first == int(parent.children.size());
        steps.append(u"+%1:%2"_s.arg(parent.key).arg(last - first + 1));
    }
    void rowsCame() override { steps.append(u"."_s); }
    void rowsGo(const OverviewTree::Node &parent, int first, int last) override
    {
        inStep = inStep && last < int(parent.children.size()) && first <= last;
        steps.append(u"-%1:%2"_s.arg(parent.key).arg(first));
    }
    void rowsWent() override { steps.append(u"."_s); }
    void changed(const OverviewTree::Node &row) override
    {
        steps.append(u"~"_s + (row.line ? row.line->entry.file : row.key));
    }

    QStringList take() { return std::exchange(steps, {}); }

    QStringList steps;
    bool inStep = true; ///< what was told fits what was there
};

} // namespace

/// Where set-ups stand, and what is told of each step.
class tst_OverviewTree : public QObject
{
    Q_OBJECT

private slots:
    void aDomainIsARow();
    void theSecondSetupMakesAHeading();
    void theLastOneIsTheRowAgain();
    void groups_data();
    void groups();
    void aTagTooManyIsOneGroup();
    void aNewDomainMovesTheSetup();
    void whatIsTheSameIsNotTold();
    void aLookIsToldOfTheLineAndItsHeading();
    void thePositionsHold();
};

void tst_OverviewTree::aDomainIsARow()
{
    Follower follower;
    OverviewTree tree(follower);
    QVERIFY(tree.put({entryFor(u"a.com"_s), entryFor(u"b.com"_s)}));
    QCOMPARE(shapeOf(tree), (QStringList{u"a.com"_s, u"b.com"_s}));
    QCOMPARE(follower.take(), (QStringList{u"+:2"_s, u"."_s}));
}

void tst_OverviewTree::theSecondSetupMakesAHeading()
{
    Follower follower;
    OverviewTree tree(follower);
    tree.put({entryFor(u"a.com"_s)});
    follower.take();
    tree.put({entryFor(u"a.com"_s, u"two"_s)});
    QCOMPARE(shapeOf(tree), QStringList{u"a.com(one two)"_s});
    // The row that was there gets both beneath.
    QCOMPARE(follower.take(), (QStringList{u"+a.com:2"_s, u"."_s, u"~a.com"_s}));
}

void tst_OverviewTree::theLastOneIsTheRowAgain()
{
    Follower follower;
    OverviewTree tree(follower);
    tree.put({entryFor(u"a.com"_s), entryFor(u"a.com"_s, u"two"_s)});
    follower.take();
    tree.remove(u"/a.com-one"_s);
    QCOMPARE(shapeOf(tree), QStringList{u"a.com"_s});
    QCOMPARE(tree.root().children.front()->line->entry.serviceId, u"two"_s);
    tree.remove(u"/a.com-two"_s);
    QCOMPARE(shapeOf(tree), QStringList());
    QVERIFY(follower.inStep);
}

void tst_OverviewTree::groups_data()
{
    QTest::addColumn<Grouping>("grouping");
    QTest::addColumn<QStringList>("shape");
    QTest::addRow("by domain") << Grouping::Domain << QStringList{u"a.com(one two)"_s, u"b.com"_s};
    QTest::addRow("by service") << Grouping::Service
                                << QStringList{u"one(one one)"_s, u"two(two)"_s};
    QTest::addRow("by tag, in each of them, and those without")
        << Grouping::Tag << QStringList{u"x(one two)"_s, u"y(one)"_s, u"(one)"_s};
}

void tst_OverviewTree::groups()
{
    QFETCH(Grouping, grouping);
    QFETCH(QStringList, shape);
    Follower follower;
    OverviewTree tree(follower);
    tree.put({entryFor(u"a.com"_s, u"one"_s, {u"x"_s, u"y"_s}),
              entryFor(u"a.com"_s, u"two"_s, {u"x"_s}), entryFor(u"b.com"_s)});
    tree.setGrouping(grouping);
    QCOMPARE(shapeOf(tree), shape);
    tree.setGrouping(Grouping::Domain);
    QCOMPARE(shapeOf(tree), (QStringList{u"a.com(one two)"_s, u"b.com"_s}));
}

void tst_OverviewTree::aTagTooManyIsOneGroup()
{
    Follower follower;
    OverviewTree tree(follower);
    tree.setGrouping(Grouping::Tag);
    tree.put({entryFor(u"a.com"_s, u"one"_s, {u"x"_s, u"x"_s})});
    QCOMPARE(shapeOf(tree), QStringList{u"x(one)"_s});
}

void tst_OverviewTree::aNewDomainMovesTheSetup()
{
    Follower follower;
    OverviewTree tree(follower);
    tree.put({entryFor(u"a.com"_s), entryFor(u"b.com"_s)});
    OverviewEntry moved = entryFor(u"a.com"_s);
    moved.domain = u"b.com"_s;
    QVERIFY(!tree.put({moved}));
    QCOMPARE(shapeOf(tree), QStringList{u"b.com(one one)"_s});
    QVERIFY(follower.inStep);
}

void tst_OverviewTree::whatIsTheSameIsNotTold()
{
    Follower follower;
    OverviewTree tree(follower);
    tree.put({entryFor(u"a.com"_s)});
    follower.take();
    QVERIFY(!tree.put({entryFor(u"a.com"_s)}));
    QCOMPARE(follower.take(), QStringList());
    OverviewEntry other = entryFor(u"a.com"_s);
    other.incomplete = true;
    tree.put({other});
    QCOMPARE(follower.take(), QStringList{u"~/a.com-one"_s});
}

void tst_OverviewTree::aLookIsToldOfTheLineAndItsHeading()
{
    Follower follower;
    OverviewTree tree(follower);
    tree.put({entryFor(u"a.com"_s), entryFor(u"a.com"_s, u"two"_s)});
    follower.take();
    tree.setLooking(u"/a.com-two"_s, true);
    tree.setLooking(u"/a.com-two"_s, true);
    tree.setLooking(u"/nowhere"_s, true);
    QCOMPARE(follower.take(), (QStringList{u"~/a.com-two"_s, u"~a.com"_s}));
    QVERIFY(tree.line(u"/a.com-two"_s)->looking);
}

void tst_OverviewTree::thePositionsHold()
{
    Follower follower;
    OverviewTree tree(follower);
    QList<OverviewEntry> entries;
    for (int i = 0; i < 20; ++i)
        entries.append(entryFor(u"d%1.com"_s.arg(i / 2), i % 2 ? u"two"_s : u"one"_s));
    tree.put(entries);
    for (int i = 0; i < 20; i += 3)
        tree.remove(entries.at(i).file);
    for (size_t i = 0; i < tree.root().children.size(); ++i) {
        const OverviewTree::Node &top = *tree.root().children.at(i);
        QCOMPARE(top.position, int(i));
        QCOMPARE(top.parent, &tree.root());
        for (size_t j = 0; j < top.children.size(); ++j) {
            QCOMPARE(top.children.at(j)->position, int(j));
            QCOMPARE(top.children.at(j)->line->nodes, QList{top.children.at(j).get()});
        }
    }
    QCOMPARE(tree.lines().size(), size_t(13));
    QVERIFY(follower.inStep);
}

QTEST_GUILESS_MAIN(tst_OverviewTree)

#include "tst_overviewtree.moc"
