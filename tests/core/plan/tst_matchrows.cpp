#include "tests/core/plan/planfixture.h"

#include <QTest>

using namespace sda;
using namespace planfixture;
using namespace Qt::StringLiterals;

/// Pasted rows find their variables.
class tst_MatchRows : public QObject
{
    Q_OBJECT
private slots:
    void findsTheSelector_data();
    void findsTheSelector();
    void putsTheWholeConsoleInItsPlaces();
    void keepsTheOrderOfSelectors();
    void joinsTheTwoHalvesOfARow();
    void takesABareKeyWithoutHost();
    void leavesRowsThatFitNothing_data();
    void leavesRowsThatFitNothing();
    void takesRowsWithoutType();
    void takesNoMoreRowsThanTheServiceHas();
    void rowsOfADelegatedZoneFitToo();
};

namespace {

IntakeRow row(std::optional<RecordType> type, const QString &host,
              const std::optional<QString> &value)
{
    IntakeRow made;
    made.type = type;
    made.host = host;
    made.value = value;
    return made;
}

IntakeRow txt(const QString &host, const std::optional<QString> &value)
{
    return row(RecordType::Txt, host, value);
}

MatchedRows match(const QList<IntakeRow> &rows, const QString &sender = u"abc.sampledomain.com"_s)
{
    return matchRows(tencent(), domain(sender), rows);
}

const QString selectors = u"dkimSelector"_s;
const QString keys = u"dkimValue"_s;
const QString spf = u"v=spf1 include:qcloudmail.com ~all"_s;

} // namespace

void tst_MatchRows::findsTheSelector_data()
{
    QTest::addColumn<QString>("sender");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("selector"); // null: not taken

    const QString abc = u"abc.sampledomain.com"_s;
    const auto row = [](const char *claim, const QString &sender, const QString &host,
                        const QString &selector) {
        QTest::addRow("%s", claim) << sender << host << selector;
    };
    row("relative to the domain", abc, u"qcloud._domainkey"_s, u"qcloud"_s);
    row("relative to the zone", abc, u"qcloud._domainkey.abc"_s, u"qcloud"_s);
    row("the full name", abc, u"qcloud._domainkey.abc.sampledomain.com"_s, u"qcloud"_s);
    row("the full name with a dot", abc, u"qcloud._domainkey.abc.sampledomain.com."_s, u"qcloud"_s);
    row("capitals", abc, u"QCloud._DomainKey.ABC"_s, u"qcloud"_s);
    row("region and bits", abc, u"qcloudhk2048._domainkey.abc"_s, u"qcloudhk2048"_s);
    row("two labels", abc, u"s1.mail._domainkey.abc"_s, u"s1.mail"_s);
    row("an international name", u"abc.日本語.jp"_s, u"qcloud._domainkey.abc.日本語.jp"_s,
        u"qcloud"_s);
    row("full-width dots", abc, u"qcloud．_domainkey．abc"_s, u"qcloud"_s);
    row("of a primary domain", u"sampledomain.com"_s, u"qcloud._domainkey"_s, u"qcloud"_s);
    row("of another domain", abc, u"qcloud._domainkey.other.com"_s, QString());
    row("of the parent", abc, u"qcloud._domainkey.sampledomain.com"_s, QString());
    row("of a neighbour", abc, u"qcloud._domainkey.abd"_s, QString());
    row("no selector", abc, u"_domainkey.abc"_s, QString());
}

void tst_MatchRows::findsTheSelector()
{
    QFETCH(QString, sender);
    QFETCH(QString, host);
    QFETCH(QString, selector);
    const MatchedRows matched = match({txt(host, key1)}, sender);
    if (selector.isNull()) {
        QCOMPARE(matched.values, ServiceValues());
        QCOMPARE(matched.used, QList<int>());
    } else {
        QCOMPARE(matched.values.value(selectors), QStringList{selector});
        QCOMPARE(matched.values.value(keys), QStringList{key1});
        QCOMPARE(matched.used, QList<int>{0});
    }
}

void tst_MatchRows::putsTheWholeConsoleInItsPlaces()
{
    const QList<IntakeRow> rows{
        row(RecordType::Mx, u"abc"_s, u"mxbiz1.qq.com"_s),
        txt(u"abc"_s, spf),
        txt(u"qcloud._domainkey.abc"_s, key1),
        txt(u"_dmarc.abc"_s, u"v=DMARC1; p=none"_s),
    };
    const MatchedRows matched = match(rows);
    QCOMPARE(matched.values,
             (ServiceValues{{u"mailServer"_s, {u"mxbiz1.qq.com"_s}},
                            {selectors, {u"qcloud"_s}},
                            {keys, {key1}},
                            {u"dmarc"_s, {u"v=DMARC1; p=none"_s}}}));
    QCOMPARE(matched.used, (QList<int>{0, 1, 2, 3}));
    QCOMPARE(makePlan(domain(u"abc.sampledomain.com"_s), tencent(), matched.values).missing,
             QStringList());
}

void tst_MatchRows::keepsTheOrderOfSelectors()
{
    const MatchedRows matched =
        match({txt(u"qcloud._domainkey"_s, key2), txt(u"mail._domainkey"_s, key1),
               txt(u"qcloud._domainkey.abc"_s, key2)});
    QCOMPARE(matched.values.value(selectors), (QStringList{u"qcloud"_s, u"mail"_s}));
    QCOMPARE(matched.values.value(keys), (QStringList{key2, key1}));
    QCOMPARE(matched.used, (QList<int>{0, 1, 2}));
    // Another key for a selector that has one is not taken silently.
    const MatchedRows two =
        match({txt(u"qcloud._domainkey"_s, key1), txt(u"qcloud._domainkey"_s, key2)});
    QCOMPARE(two.values.value(keys), QStringList{key1});
    QCOMPARE(two.used, QList<int>{0});
}

void tst_MatchRows::joinsTheTwoHalvesOfARow()
{
    const MatchedRows hostFirst =
        match({row({}, u"qcloud._domainkey"_s, {}), row({}, u""_s, key1)});
    QCOMPARE(hostFirst.values.value(selectors), QStringList{u"qcloud"_s});
    QCOMPARE(hostFirst.values.value(keys), QStringList{key1});
    const MatchedRows again = match({row({}, u""_s, key1), txt(u"qcloud._domainkey"_s, key1)});
    QCOMPARE(again.values.value(selectors), QStringList{u"qcloud"_s});
    QCOMPARE(again.values.value(keys), QStringList{key1});
    QCOMPARE(again.used, (QList<int>{0, 1}));
}

void tst_MatchRows::takesABareKeyWithoutHost()
{
    const MatchedRows bare = match({row({}, u""_s, key1)});
    QCOMPARE(bare.values.value(selectors), QStringList{u""_s});
    QCOMPARE(bare.values.value(keys), QStringList{key1});
    // As the console's own interface gives it: without a version.
    const QString old = u"k=rsa;p="_s + key1.section(u"p="_s, 1);
    QCOMPARE(match({row({}, u""_s, old)}).values.value(keys), QStringList{old});
    // A key at a host that is no selector belongs elsewhere.
    QCOMPARE(match({txt(u"abc"_s, key1)}).used, QList<int>());
}

void tst_MatchRows::leavesRowsThatFitNothing_data()
{
    QTest::addColumn<std::optional<RecordType>>("type");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("value");

    const auto add = [](const char *claim, std::optional<RecordType> type, const QString &host,
                        const QString &value) {
        QTest::addRow("%s", claim) << type << host << value;
    };
    add("an alias", RecordType::Cname, u"click.abc"_s, u"track.example"_s);
    add("an alias at a selector", RecordType::Cname, u"qcloud._domainkey.abc"_s,
        u"k.other.example"_s);
    add("an address", RecordType::A, u"abc"_s, u"192.0.2.1"_s);
    add("another text", RecordType::Txt, u"abc"_s, u"other-verification=1"_s);
    add("another domain's policy", RecordType::Txt, u"_dmarc.other.com"_s, u"v=DMARC1; p=none"_s);
    add("another domain's rule", RecordType::Txt, u"other.com"_s, spf);
    add("another domain's MX", RecordType::Mx, u"other.com"_s, u"mxbiz1.qq.com"_s);
    add("an MX at another host", RecordType::Mx, u"mail"_s, u"mxbiz1.qq.com"_s);
    add("any name alone", std::nullopt, u""_s, u"mx.other.example"_s);
    add("an empty MX", RecordType::Mx, u"abc"_s, u""_s);
}

void tst_MatchRows::leavesRowsThatFitNothing()
{
    QFETCH(std::optional<RecordType>, type);
    QFETCH(QString, host);
    QFETCH(QString, value);
    const MatchedRows matched = match({row(type, host, value)});
    QCOMPARE(matched.used, QList<int>());
    QCOMPARE(matched.values, ServiceValues());
}

void tst_MatchRows::takesRowsWithoutType()
{
    const MatchedRows matched =
        match({row({}, u""_s, u"mxbiz1.qq.com"_s), row({}, u""_s, spf),
               row({}, u"qcloud._domainkey"_s, key1), row({}, u""_s, u"v=DMARC1; p=reject"_s)});
    QCOMPARE(matched.used, (QList<int>{0, 1, 2, 3}));
    QCOMPARE(matched.values.value(u"mailServer"_s), QStringList{u"mxbiz1.qq.com"_s});
    QCOMPARE(matched.values.value(u"dmarc"_s), QStringList{u"v=DMARC1; p=reject"_s});
    QCOMPARE(matched.values.value(keys), QStringList{key1});
    QCOMPARE(match({row(RecordType::Spf, u"@"_s, spf)}).used, QList<int>{0});
    // The person's own mail server, where the row says MX.
    QCOMPARE(match({row(RecordType::Mx, u"@"_s, u"mx.sampledomain.com"_s)})
                 .values.value(u"mailServer"_s),
             QStringList{u"mx.sampledomain.com"_s});
}

void tst_MatchRows::takesNoMoreRowsThanTheServiceHas()
{
    QList<IntakeRow> rows;
    for (const QString &selector : {u"a"_s, u"b"_s, u"c"_s, u"d"_s})
        rows.append(txt(selector + u"._domainkey"_s, key1));
    rows.append(row(RecordType::Mx, u"@"_s, u"mx1.sampledomain.com"_s));
    rows.append(row(RecordType::Mx, u"@"_s, u"mx2.sampledomain.com"_s));
    const MatchedRows matched = match(rows);
    QCOMPARE(matched.values.value(selectors), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(matched.values.value(u"mailServer"_s), QStringList{u"mx1.sampledomain.com"_s});
    QCOMPARE(matched.used, (QList<int>{0, 1, 2, 4}));
}

void tst_MatchRows::rowsOfADelegatedZoneFitToo()
{
    const MatchedRows matched =
        match({row(RecordType::Mx, u"@"_s, u"mxbiz1.qq.com"_s), txt(u"@"_s, spf),
               txt(u"_dmarc"_s, u"v=DMARC1; p=none"_s), txt(u"qcloud._domainkey"_s, key1)});
    QCOMPARE(matched.used, (QList<int>{0, 1, 2, 3}));
}

QTEST_GUILESS_MAIN(tst_MatchRows)
#include "tst_matchrows.moc"
