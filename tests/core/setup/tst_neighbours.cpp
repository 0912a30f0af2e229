#include "core/setup/lookjob.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace sda;
using namespace Qt::StringLiterals;

namespace {

DomainName domain(const QString &text)
{
    return std::get<DomainName>(parseDomain(text));
}

Setup setupOf(const QString &id, const QString &domainText, const QString &sender)
{
    return {.id = id,
            .serviceId = u"tencent-ses"_s,
            .domainText = domainText,
            .values = {{u"otherSenders"_s, {u"include:"_s + sender}}}};
}

QString spfIn(const std::variant<LookJob, Finding> &job)
{
    const Plan plan = std::get<LookJob>(job).plan({});
    const auto spf = std::ranges::find(plan.records, Purpose::Spf, &PlannedRecord::purpose);
    return spf == plan.records.end() ? QString() : spf->record.value;
}

} // namespace

/// Several set-ups for one domain, and who else is in the folder.
class tst_Neighbours : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void plansForAllServicesOfADomain_data();
    void plansForAllServicesOfADomain();
    void knowsTheOtherDomains();
    void namesOnlyAFewOtherDomains();
    void passesOverWhatCannotBeRead();
    void takesTheLastGoodState();
    void followsFiles();
    void readsOnlyFilesOfTheDomain();

private:
    QString save(const QString &name, const Setup &setup) const
    {
        const QString file = m_folder->filePath(name + u".senderdomain"_s);
        if (const auto why = saveSetup(setup, file))
            qFatal("%s", qPrintable(idOf(why->code())));
        return file;
    }
    Neighbours neighboursHere(const Setup &own) const
    {
        return neighboursOf(m_folder->path(), own, domain(own.domainText));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_Neighbours::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void tst_Neighbours::plansForAllServicesOfADomain_data()
{
    QTest::addColumn<QString>("otherDomain");
    QTest::addColumn<QString>("otherId");
    QTest::addColumn<bool>("serves");
    QTest::addRow("another set-up of the domain") << u"shop.example.jp"_s << u"b"_s << true;
    QTest::addRow("the domain written otherwise")
        << u"https://Shop.Example.jp/"_s << u"b"_s << true;
    QTest::addRow("a copy of the set-up itself") << u"shop.example.jp"_s << u"a"_s << false;
    QTest::addRow("the domain above") << u"example.jp"_s << u"b"_s << false;
    QTest::addRow("another domain") << u"shop.example.com"_s << u"b"_s << false;
}

void tst_Neighbours::plansForAllServicesOfADomain()
{
    QFETCH(QString, otherDomain);
    QFETCH(QString, otherId);
    QFETCH(bool, serves);
    const Setup own = setupOf(u"a"_s, u"shop.example.jp"_s, u"one.example"_s);
    save(u"a"_s, own);
    save(u"b"_s, setupOf(otherId, otherDomain, u"two.example"_s));
    const QString spf = spfIn(lookJobOf(own, 1, {}, neighboursHere(own)));
    QVERIFY(spf.contains(u"include:one.example"_s));
    QCOMPARE(spf.contains(u"include:two.example"_s), serves);
    QVERIFY(!spfIn(lookJobOf(own, 1)).contains(u"include:two.example"_s));
}

void tst_Neighbours::knowsTheOtherDomains()
{
    const Setup own = setupOf(u"a"_s, u"shop.example.jp"_s, u"one.example"_s);
    save(u"a"_s, own);
    save(u"b"_s, setupOf(u"b"_s, u"beta.example.com"_s, u"two.example"_s));
    save(u"c"_s, setupOf(u"c"_s, u"alpha.example.com"_s, u"two.example"_s));
    save(u"d"_s, setupOf(u"d"_s, u"Beta.example.com"_s, u"three.example"_s));
    const auto job = lookJobOf(own, 1, {}, neighboursHere(own));
    QCOMPARE(std::get<LookJob>(job).background.otherDomains,
             (QList{domain(u"alpha.example.com"_s), domain(u"beta.example.com"_s)}));
}

void tst_Neighbours::namesOnlyAFewOtherDomains()
{
    Neighbourhood all;
    for (int i = 0; i < 2000; ++i)
        all.put(u"%1"_s.arg(i), u"%1"_s.arg(i), u"shop%1.com"_s.arg(i));
    const auto others =
        all.of(setupOf(u"7"_s, u"shop7.com"_s, u"a.example"_s), domain(u"shop7.com"_s));
    QVERIFY(!others.otherDomains.isEmpty());
    QVERIFY(others.otherDomains.size() <= 8);
    QVERIFY(!others.otherDomains.contains(domain(u"shop7.com"_s)));
}

void tst_Neighbours::passesOverWhatCannotBeRead()
{
    const Setup own = setupOf(u"a"_s, u"shop.example.jp"_s, u"one.example"_s);
    const QString good = save(u"b"_s, setupOf(u"b"_s, own.domainText, u"two.example"_s));
    QFile broken(m_folder->filePath(u"c.senderdomain"_s));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("{");
    broken.close();
    save(u"d"_s, setupOf(u"d"_s, u"not a domain"_s, u"three.example"_s));
    const Neighbours found = neighboursHere(own);
    QVERIFY(spfIn(lookJobOf(own, 1, {}, found)).contains(u"include:two.example"_s));
    QVERIFY(found.otherDomains.isEmpty());
    QVERIFY(QFile::exists(broken.fileName())); // nothing was kept aside
}

void tst_Neighbours::takesTheLastGoodState()
{
    const Setup own = setupOf(u"a"_s, u"shop.example.jp"_s, u"one.example"_s);
    Setup other = setupOf(u"b"_s, own.domainText, u"two.example"_s);
    const QString file = save(u"b"_s, other);
    other.page = 3;
    save(u"b"_s, other); // the state before is a backup now
    QFile broken(file);
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("{\"id\": \"b\"");
    broken.close();
    QVERIFY(spfIn(lookJobOf(own, 1, {}, neighboursHere(own))).contains(u"include:two.example"_s));
}

void tst_Neighbours::followsFiles()
{
    const Setup own = setupOf(u"a"_s, u"shop.example.jp"_s, u"one.example"_s);
    const DomainName shop = domain(own.domainText);
    const QString file = save(u"b"_s, setupOf(u"b"_s, own.domainText, u"two.example"_s));
    Neighbourhood all;
    QVERIFY(all.of(own, shop).records.isEmpty());
    all.put(file, u"b"_s, shop.ascii());
    QVERIFY(!all.of(own, shop).records.isEmpty());
    all.put(file, u"b"_s, u"example.com"_s);
    QVERIFY(all.of(own, shop).records.isEmpty());
    QCOMPARE(all.of(own, shop).otherDomains, QList{domain(u"example.com"_s)});
    all.remove(file);
    all.remove(file);
    QVERIFY(all.of(own, shop).otherDomains.isEmpty());
}

void tst_Neighbours::readsOnlyFilesOfTheDomain()
{
    const Setup own = setupOf(u"a"_s, u"shop.example.jp"_s, u"one.example"_s);
    const DomainName shop = domain(own.domainText);
    const QString file = save(u"b"_s, setupOf(u"b"_s, own.domainText, u"two.example"_s));
    Neighbourhood all;
    all.put(file, u"b"_s, u"elsewhere.com"_s); // what the index says, the file would tell otherwise
    QVERIFY(all.of(own, shop).records.isEmpty());
    save(u"b"_s, setupOf(u"b"_s, u"elsewhere.com"_s, u"two.example"_s));
    all.put(file, u"b"_s, shop.ascii()); // and the file has the last word
    QVERIFY(all.of(own, shop).records.isEmpty());
}

QTEST_GUILESS_MAIN(tst_Neighbours)

#include "tst_neighbours.moc"
