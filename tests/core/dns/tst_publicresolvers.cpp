#include "core/dns/publicresolvers.h"

#include <QSet>
#include <QTest>
#include <QUrl>

using namespace sda;

namespace {

using namespace Qt::StringLiterals;

QByteArray entry(const QByteArray &changed = {})
{
    QMap<QByteArray, QByteArray> members{{"id", "\"one\""},
                                         {"name", "\"One\""},
                                         {"country", "\"KR\""},
                                         {"address", "\"192.0.2.1\""},
                                         {"source", "\"https://one.example/dns\""},
                                         {"verified", "false"}};
    if (!changed.isEmpty()) {
        const qsizetype colon = changed.indexOf(':');
        members.insert(changed.left(colon), changed.mid(colon + 1));
    }
    QByteArrayList texts;
    for (auto it = members.cbegin(); it != members.cend(); ++it) {
        if (it.value() != "none")
            texts.append('"' + it.key() + "\":" + it.value());
    }
    return '{' + texts.join(',') + '}';
}

QByteArray list(const QByteArrayList &entries)
{
    return '[' + entries.join(',') + ']';
}

} // namespace

class tst_PublicResolvers : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatIsWritten();
    void refusesWithThePlace_data();
    void refusesWithThePlace();
    void builtInListIsGood();
    void builtInListReachesThePeopleItIsFor();
};

void tst_PublicResolvers::readsWhatIsWritten()
{
    QString where = u"before"_s;
    const auto resolvers = parsePublicResolvers(
        list({entry(),
              R"({"id":"two-2","name":"둘 二","address":"2001:db8::1","port":5353,)"
              R"("source":"https://two.example","verified":true})"}),
        &where);
    QVERIFY(resolvers);
    QCOMPARE(where, QString());
    const PublicResolver one{.id = u"one"_s,
                             .name = u"One"_s,
                             .country = u"KR"_s,
                             .server = {*IpAddress::fromText(u"192.0.2.1"), 53, true},
                             .source = u"https://one.example/dns"_s};
    const PublicResolver two{.id = u"two-2"_s,
                             .name = u"둘 二"_s,
                             .server = {*IpAddress::fromText(u"2001:db8::1"), 5353, true},
                             .source = u"https://two.example"_s,
                             .verified = true};
    QCOMPARE(*resolvers, QList<PublicResolver>({one, two}));
    // Nobody need be asked; and `where` need not be given.
    QVERIFY(parsePublicResolvers("[]"));
    QVERIFY(!parsePublicResolvers("{}"));
}

void tst_PublicResolvers::refusesWithThePlace_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");
    QTest::addRow("nothing") << QByteArray() << u"$"_s;
    QTest::addRow("no JSON") << QByteArray("[{]") << u"$"_s;
    QTest::addRow("an object") << entry() << u"$"_s;
    QTest::addRow("a number in the list") << list({entry(), "7"}) << u"$[1]"_s;
    QTest::addRow("too long") << list({entry()}) + QByteArray(70'000, ' ') << u"$"_s;
    QTest::addRow("too many") << list(QByteArrayList(51, entry())) << u"$"_s;
    const QList<std::pair<const char *, const char *>> bad{
        {"id:none", "id"},
        {"id:7", "id"},
        {"id:\"\"", "id"},
        {"id:\"One\"", "id"},
        {"id:\"a b\"", "id"},
        {"id:\"one\\n\"", "id"},
        {"name:none", "name"},
        {"name:\"\"", "name"},
        {"name:\"  \"", "name"},
        {"name:\"a\\nb\"", "name"},
        {"name:\"a\\u202eb\"", "name"},
        {"country:\"\"", "country"},
        {"country:\"kr\"", "country"},
        {"country:\"Korea\"", "country"},
        {"country:82", "country"},
        {"address:none", "address"},
        {"address:\"dns.example\"", "address"},
        {"address:\"192.0.2\"", "address"},
        {"address:\"192.0.2.1:53\"", "address"},
        {"address:\"fe80::1%eth0\"", "address"},
        {"address:3221225985", "address"},
        {"port:0", "port"},
        {"port:65536", "port"},
        {"port:53.5", "port"},
        {"port:\"53\"", "port"},
        {"port:null", "port"},
        {"source:none", "source"},
        {"source:\"http://one.example\"", "source"},
        {"source:\"https://\"", "source"},
        {"source:\"https://me:secret@one.example\"", "source"},
        {"source:\"https://one.example/ x\"", "source"},
        {"source:\"javascript:alert(1)\"", "source"},
        {"verified:none", "verified"},
        {"verified:1", "verified"},
        {"verified:\"true\"", "verified"},
        {"adress:\"192.0.2.1\"", "adress"},
    };
    for (const auto &[change, member] : bad)
        QTest::addRow("%s", change)
            << list({entry("id:\"other\""), entry(change).replace("192.0.2.1", "192.0.2.2")})
            << u"$[1]."_s + QString::fromLatin1(member);
    QTest::addRow("an id twice") << list({entry(), entry("address:\"192.0.2.9\"")}) << u"$[1].id"_s;
    QTest::addRow("a server twice") << list({entry(), entry("id:\"two\"")}) << u"$[1].address"_s;
}

void tst_PublicResolvers::refusesWithThePlace()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, place);
    QString where;
    QVERIFY(!parsePublicResolvers(json, &where));
    QCOMPARE(where, place);
}

void tst_PublicResolvers::builtInListIsGood()
{
    const QList<PublicResolver> resolvers = builtInPublicResolvers();
    QVERIFY(resolvers.size() >= 12);
    QSet<QString> ids;
    QSet<QString> addresses;
    for (const PublicResolver &resolver : resolvers) {
        QVERIFY(!ids.contains(resolver.id));
        QVERIFY(!addresses.contains(resolver.server.address.text()));
        ids.insert(resolver.id);
        addresses.insert(resolver.server.address.text());
        QVERIFY2(!resolver.server.address.isInternal(), qPrintable(resolver.id));
        QCOMPARE(resolver.server.port, quint16(53));
        QVERIFY(resolver.server.recursive);
        QCOMPARE(QUrl(resolver.source).scheme(), u"https"_s);
    }
}

void tst_PublicResolvers::builtInListReachesThePeopleItIsFor()
{
    QSet<QString> countries;
    for (const PublicResolver &resolver : builtInPublicResolvers())
        countries.insert(resolver.country);
    for (const QString &country : {u""_s, u"KR"_s, u"CN"_s, u"TW"_s, u"US"_s, u"EU"_s})
        QVERIFY2(countries.contains(country), qPrintable(country));
}

QTEST_GUILESS_MAIN(tst_PublicResolvers)
#include "tst_publicresolvers.moc"
