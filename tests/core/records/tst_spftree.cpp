#include "core/records/spftree.h"

#include "codes.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sda;

namespace {

using State = SpfLookUp::State;

/// "gone": nothing there · "dead": nobody answers · "late": not in yet · "many": eleven servers ·
/// else, for TXT, by the name; any other name has what is asked for.
SpfLookUp lookUp(const DnsName &name, RecordType type)
{
    static const QHash<QString, QByteArrayList> texts{
        {u"one.example"_s, {"v=spf1 ip4:192.0.2.1 -all"}},
        {u"four.example"_s, {"verify=1", "v=spf1 mx a a:x.example include:one.example -all"}},
        {u"loop.example"_s, {"v=spf1 include:back.example -all"}},
        {u"back.example"_s, {"v=spf1 include:loop.example -all"}},
        {u"broken.example"_s, {"v=spf1 moo -all"}},
        {u"two.example"_s, {"v=spf1 -all", "v=spf1 ~all"}},
        {u"other.example"_s, {"verify=1"}},
        {u"voids.example"_s, {"v=spf1 a:gone.example mx:gone.example -all"}},
        {u"ends.example"_s, {"v=spf1 -all include:gone.example"}},
    };
    const QString text = name.text();
    SpfLookUp found{.state = State::Known};
    if (text == "late.example"_L1)
        found.state = State::Waiting;
    if (text == "dead.example"_L1)
        found.state = State::Unknown;
    found.isVoid = text == "gone.example"_L1;
    found.count = text == "many.example"_L1 && type == RecordType::Mx ? 11 : 0;
    if (type == RecordType::Txt)
        found.texts = texts.value(text);
    return found;
}

SpfTree followed(const QByteArray &record)
{
    return followSpf(nameOf("d.example"), parseSpf(record), lookUp);
}

} // namespace

class tst_SpfTree : public QObject
{
    Q_OBJECT

private slots:
    void follows_data();
    void follows();
    void waitsForAnswers();
    void saysWhatTermsCost();
    void asksFewQuestions_data();
    void asksFewQuestions();
    void asksFewQuestionsHoweverAnswersCome();
};

void tst_SpfTree::follows_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<int>("lookups");
    QTest::addColumn<QStringList>("codes");
    const auto row = [](const char *claim, const char *record, int lookups,
                        QStringList codes = {}) {
        QTest::newRow(claim) << QByteArray(record) << lookups << codes;
    };
    row("addresses cost nothing", "v=spf1 ip4:192.0.2.1 ip6:2001:db8::1 -all", 0);
    row("terms cost one each", "v=spf1 a mx ptr exists:%{i}.x.example -all", 4);
    row("an include costs what is in it", "v=spf1 include:four.example -all", 5);
    row("behind all nothing costs", "v=spf1 -all include:gone.example", 0);
    row("nor in an include", "v=spf1 include:ends.example -all", 1);
    row("a redirect is followed", "v=spf1 redirect=four.example", 5);
    row("ten is allowed", "v=spf1 include:four.example include:four.example -all", 10);
    row("eleven is not", "v=spf1 include:four.example include:four.example a -all", 11,
        {u"spf.too-many-lookups"_s});
    row("an include that is gone", "v=spf1 include:gone.example -all", 1, {u"spf.dead-include"_s});
    row("an include without a record", "v=spf1 include:other.example -all", 1,
        {u"spf.dead-include"_s});
    row("a redirect without a record", "v=spf1 redirect=other.example", 1,
        {u"spf.redirect-dead"_s});
    row("a broken include", "v=spf1 include:broken.example -all", 1, {u"spf.include-broken"_s});
    row("an include with two records", "v=spf1 include:two.example -all", 1,
        {u"spf.include-broken"_s});
    row("an include that nobody answers for", "v=spf1 include:dead.example -all", 1,
        {u"spf.include-unchecked"_s});
    row("a loop", "v=spf1 include:loop.example -all", 3, {u"spf.include-loop"_s});
    row("a loop to itself", "v=spf1 redirect=d.example", 1, {u"spf.include-loop"_s});
    row("two void look-ups", "v=spf1 include:voids.example -all", 3);
    row("three void look-ups", "v=spf1 include:voids.example a:gone.example -all", 4,
        {u"spf.too-many-void-lookups"_s});
    row("an address that nobody answers for", "v=spf1 a:dead.example -all", 1,
        {u"spf.include-unchecked"_s});
    row("servers that nobody answers for", "v=spf1 mx:dead.example -all", 1,
        {u"spf.include-unchecked"_s});
    row("eleven servers", "v=spf1 mx:many.example -all", 1, {u"spf.too-many-lookups"_s});
    row("where a macro leads is not known", "v=spf1 include:%{d}.gone.example -all", 1);
}

void tst_SpfTree::follows()
{
    QFETCH(QByteArray, record);
    const SpfTree tree = followed(record);
    QTEST(tree.lookups, "lookups");
    QTEST(codesOf(tree.findings), "codes");
    QVERIFY(!tree.waiting);
}

void tst_SpfTree::waitsForAnswers()
{
    for (const char *record : {"v=spf1 include:late.example -all", "v=spf1 a:late.example -all"}) {
        QVERIFY(followed(record).waiting);
        QVERIFY(followed(record).findings.isEmpty());
    }
}

void tst_SpfTree::saysWhatTermsCost()
{
    QCOMPARE(followed("v=spf1 mx include:four.example -all").costs,
             (QStringList{u"mx 1"_s, u"include:four.example 5"_s}));
}

void tst_SpfTree::asksFewQuestions_data()
{
    QTest::addColumn<QByteArray>("term");
    QTest::addColumn<int>("most");
    QTest::newRow("addresses up to the limit") << QByteArray(" a:x%1.example") << 20;
    QTest::newRow("servers up to the limit") << QByteArray(" mx:x%1.example") << 10;
    QTest::newRow("includes, for what they cost") << QByteArray(" include:x%1.example") << 40;
    QTest::newRow("both") << QByteArray(" a:x%1.example include:y%1.example") << 40;
}

void tst_SpfTree::asksFewQuestions()
{
    QFETCH(QByteArray, term);
    QFETCH(int, most);
    QByteArray record = "v=spf1";
    for (int i = 0; i < 200; ++i)
        record += QByteArray(term).replace("%1", QByteArray::number(i));
    int asked = 0;
    const SpfTree tree = followSpf(nameOf("d.example"), parseSpf(record + " -all"),
                                   [&asked](const DnsName &name, RecordType type) {
                                       ++asked;
                                       SpfLookUp found{.state = State::Known};
                                       if (type == RecordType::Txt && name.labelCount() == 2)
                                           found.texts = {"v=spf1 a:z.example -all"};
                                       return found;
                                   });
    QVERIFY2(asked <= most, QByteArray::number(asked));
    QVERIFY(codesOf(tree.findings).contains(u"spf.too-many-lookups"_s));
    QVERIFY(tree.lookups >= 200);
    QVERIFY(tree.costs.size() <= 40);
}

/// Each name includes two new ones; one answer more is in at each time.
void tst_SpfTree::asksFewQuestionsHoweverAnswersCome()
{
    for (const bool lastFirst : {false, true}) {
        QList<DnsName> asked;
        QSet<DnsName> known;
        const auto endless = [&](const DnsName &name, RecordType) {
            if (!asked.contains(name))
                asked.append(name);
            if (!known.contains(name))
                return SpfLookUp{.state = State::Waiting};
            const QByteArray at = name.text().toUtf8();
            return SpfLookUp{.state = State::Known,
                             .texts = {"v=spf1 include:a." + at + " include:b." + at + " -all"}};
        };
        SpfTree tree;
        do {
            tree =
                followSpf(nameOf("d.example"), parseSpf("v=spf1 include:e.example -all"), endless);
            const auto isOut = [&](const DnsName &name) { return !known.contains(name); };
            QList<DnsName> out;
            std::ranges::copy_if(asked, std::back_inserter(out), isOut);
            if (tree.waiting)
                known.insert(lastFirst ? out.last() : out.first());
        } while (tree.waiting && known.size() < 200);
        QVERIFY(!tree.waiting);
        QCOMPARE(asked.size(), 40);
        QCOMPARE(codesOf(tree.findings), QStringList(u"spf.too-many-lookups"_s));
    }
}

QTEST_GUILESS_MAIN(tst_SpfTree)
#include "tst_spftree.moc"
