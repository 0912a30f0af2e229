#include "sampleplan.h"

#include <QTest>

using namespace sda;
using namespace Qt::StringLiterals;

using F = PlaceFault;
using S = PlaceStation;

/// The spot of the mistake, by the code of the finding.
class tst_Place : public QObject
{
    Q_OBJECT
private slots:
    void theSpotOfACode_data();
    void theSpotOfACode();
    void thePartOfANameThatIsWrong_data();
    void thePartOfANameThatIsWrong();
    void aFindingOfTheRecordComesBeforeThatOfTheDomain();
    void theHostIsThatOfTheNameServers();
    void aHostThatIsNotCertainIsNotNamed();
    void aSubdomainOfItsOwnZone();
    void everyServerIsNamedOnce();
    void aPlanWithoutARecord();
    void otherFindingsSayNothingOfAPlace();
};

void tst_Place::theSpotOfACode_data()
{
    QTest::addColumn<Finding>("finding");
    QTest::addColumn<PlaceFault>("fault");
    QTest::addColumn<PlaceStation>("spot");
    QTest::addColumn<QStringList>("concerned");
    QTest::addColumn<QString>("wrongName");

    const QString name = u"www.example.com"_s;
    const QString host = u"www"_s;
    const QStringList servers{u"ns2.dns.ne.jp"_s};
    const auto row = [](const Finding &f, F fault, S spot, const QStringList &concerned,
                        const QString &wrong = {}) {
        QTest::addRow("%s", qPrintable(idOf(f.code()))) << f << fault << spot << concerned << wrong;
    };
    row(finding<FindingCode::ZoneNotDelegated>(arg<Arg::Domain> = u"example.com"_s),
        F::NotDelegated, S::Registrar, {u"example.com"_s});
    row(finding<FindingCode::ZoneParked>(arg<Arg::Domain> = u"example.com"_s,
                                         arg<Arg::Servers> = servers),
        F::Parked, S::NameServers, servers);
    row(finding<FindingCode::ZoneMoving>(arg<Arg::Servers> = QStringList{u"a.example"_s},
                                         arg<Arg::Names> = servers),
        F::Moving, S::NameServers, servers);
    row(finding<FindingCode::ZoneNoServer>(arg<Arg::Zone> = u"example.com"_s,
                                           arg<Arg::Servers> = servers),
        F::NobodyServes, S::NameServers, servers);
    row(finding<FindingCode::ZoneServerLame>(arg<Arg::Servers> = servers, arg<Arg::Answering> = 1,
                                             arg<Arg::Total> = 2),
        F::SomeServersLame, S::NameServers, servers);
    row(finding<FindingCode::ZoneServersDisagree>(arg<Arg::Answering> = 1, arg<Arg::Total> = 2,
                                                  arg<Arg::Servers> = servers),
        F::ServersDiffer, S::NameServers, servers);
    row(finding<FindingCode::ZoneEditedElsewhere>(arg<Arg::Text> = u"お名前.com"_s,
                                                  arg<Arg::Servers> = servers),
        F::OtherHost, S::OtherHost, {u"お名前.com"_s});
    row(finding<FindingCode::ZoneRecordsLost>(arg<Arg::Names> = QStringList{name},
                                              arg<Arg::Servers> = servers),
        F::LeftBehind, S::Zone, {});
    row(finding<FindingCode::ZoneNotPublished>(arg<Arg::Zone> = u"example.com"_s), F::NotPublished,
        S::Zone, {});
    row(finding<FindingCode::NameParentOfDelegatedZone>(arg<Arg::Zone> = u"abc.example.com"_s,
                                                        arg<Arg::Domain> = u"example.com"_s,
                                                        arg<Arg::Servers> = servers),
        F::OtherZone, S::Zone, {u"example.com"_s});
    row(finding<FindingCode::NameOtherDomain>(arg<Arg::Name> = u"_dmarc.example.net"_s,
                                              arg<Arg::Domain> = u"example.net"_s),
        F::OtherDomain, S::Zone, {u"example.net"_s}, u"_dmarc.example.net"_s);
    row(finding<FindingCode::NameDomainDoubled>(arg<Arg::Name> = name, arg<Arg::Host> = host),
        F::DomainDoubled, S::Record, {}, name);
    row(finding<FindingCode::NameSubdomainPartMissing>(arg<Arg::Name> = name,
                                                       arg<Arg::Host> = host),
        F::OneLevelUp, S::Record, {}, name);
    row(finding<FindingCode::NameAtSignLiteral>(arg<Arg::Name> = name, arg<Arg::Host> = host),
        F::OtherName, S::Record, {}, name);
    row(finding<FindingCode::NameLookalikeCharacter>(arg<Arg::Name> = name, arg<Arg::Host> = host),
        F::OtherName, S::Record, {}, name);
    row(finding<FindingCode::NameUnderscoreMissing>(arg<Arg::Name> = name, arg<Arg::Host> = host),
        F::OtherName, S::Record, {}, name);
    row(finding<FindingCode::NameFoundElsewhere>(arg<Arg::Name> = name, arg<Arg::Host> = host),
        F::OtherName, S::Record, {}, name);
    row(finding<FindingCode::NameValueSwapped>(arg<Arg::Name> = name, arg<Arg::Host> = host),
        F::OtherName, S::Record, {}, name);
    row(finding<FindingCode::NameIdnFormDiffers>(arg<Arg::Name> = name, arg<Arg::Host> = host),
        F::OtherName, S::Record, {}, name);
    row(finding<FindingCode::DmarcAtApex>(arg<Arg::Name> = name, arg<Arg::Host> = host),
        F::OtherName, S::Record, {}, name);
    row(finding<FindingCode::MailfromAtApex>(arg<Arg::Name> = name), F::OtherName, S::Record, {},
        name);
}

void tst_Place::theSpotOfACode()
{
    QFETCH(Finding, finding);
    const PlacePicture picture =
        placeOf(sample::record("_dmarc.example.com"), sample::report({finding}));
    QTEST(picture.fault, "fault");
    QTEST(picture.spot, "spot");
    QTEST(picture.concerned, "concerned");
    QTEST(picture.wrongName, "wrongName");
    QVERIFY(isAboutPlace(finding.code()));
}

void tst_Place::thePartOfANameThatIsWrong_data()
{
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("wrong");
    QTest::addColumn<QString>("surplus");
    QTest::addColumn<QString>("lacking");
    QTest::addRow("the domain twice")
        << u"_dmarc.example.com"_s << u"_dmarc.example.com.example.com"_s << u"example.com"_s
        << u""_s;
    QTest::addRow("the domain twice at the domain")
        << u"example.com"_s << u"example.com.example.com"_s << u"example.com"_s << u""_s;
    QTest::addRow("the sub-domain's part twice")
        << u"_dmarc.abc.example.com"_s << u"_dmarc.abc.abc.example.com"_s << u"abc"_s << u""_s;
    QTest::addRow("one level up") << u"_dmarc.abc.example.com"_s << u"_dmarc.example.com"_s << u""_s
                                  << u"abc"_s;
    QTest::addRow("without the underscore")
        << u"_dmarc.example.com"_s << u"dmarc.example.com"_s << u"dmarc"_s << u"_dmarc"_s;
    QTest::addRow("another name") << u"example.com"_s << u"www.example.com"_s << u"www"_s << u""_s;
}

void tst_Place::thePartOfANameThatIsWrong()
{
    QFETCH(QString, right);
    QFETCH(QString, wrong);
    const auto there =
        finding<FindingCode::NameFoundElsewhere>(arg<Arg::Name> = wrong, arg<Arg::Host> = u"x"_s);
    const PlacePicture picture =
        placeOf(sample::record(qPrintable(right)), sample::report({there}));
    QTEST(picture.wrongName.mid(picture.surplus.from, picture.surplus.length), "surplus");
    QTEST(picture.name.mid(picture.lacking.from, picture.lacking.length), "lacking");
}

void tst_Place::aFindingOfTheRecordComesBeforeThatOfTheDomain()
{
    const auto doubled = finding<FindingCode::NameDomainDoubled>(
        arg<Arg::Name> = u"_dmarc.example.com.example.com"_s, arg<Arg::Host> = u"_dmarc"_s);
    const auto lame =
        finding<FindingCode::ZoneServerLame>(arg<Arg::Servers> = QStringList{u"ns2.dns.ne.jp"_s},
                                             arg<Arg::Answering> = 1, arg<Arg::Total> = 2);
    const PlannedRecord planned = sample::record("_dmarc.example.com");
    QCOMPARE(placeOf(planned, sample::report({doubled}), {lame}).fault, F::DomainDoubled);
    QCOMPARE(placeOf(planned, sample::report({}), {lame}).fault, F::SomeServersLame);
}

void tst_Place::theHostIsThatOfTheNameServers()
{
    // The person typed the record elsewhere: the name servers still belong to Sakura.
    const auto elsewhere = finding<FindingCode::ZoneEditedElsewhere>(
        arg<Arg::Text> = u"お名前.com"_s,
        arg<Arg::Servers> = QStringList{u"ns1.dns.ne.jp"_s, u"ns2.dns.ne.jp"_s});
    const PlacePicture picture =
        placeOf(sample::record("_dmarc.example.com"), sample::report({elsewhere}));
    QCOMPARE(picture.dnsHost, findDnsHost(u"sakura")->name);
    QCOMPARE(picture.nameServers, QStringList({u"ns1.dns.ne.jp"_s, u"ns2.dns.ne.jp"_s}));
}

void tst_Place::aHostThatIsNotCertainIsNotNamed()
{
    const PlacePicture picture = placeOf(
        sample::record("_dmarc.example.com"),
        sample::report({}, "example.com", {u"ns1.dns.ne.jp"_s, u"ns.unheard-of.example"_s}));
    QCOMPARE(picture.dnsHost, QString());
}

void tst_Place::aSubdomainOfItsOwnZone()
{
    const PlacePicture picture = placeOf(sample::record("_dmarc.abc.example.co.jp"),
                                         sample::report({}, "abc.example.co.jp"));
    QCOMPARE(picture.domain, u"example.co.jp"_s);
    QCOMPARE(picture.zone, u"abc.example.co.jp"_s);
    QCOMPARE(picture.name, u"_dmarc.abc.example.co.jp"_s);
    QCOMPARE(picture.type, u"TXT"_s);
}

void tst_Place::everyServerIsNamedOnce()
{
    RecordReport report = sample::report({});
    report.servers += report.servers; // by two addresses
    ServerView resolver;
    resolver.kind = ServerView::Kind::Resolver;
    resolver.name = u"192.0.2.53"_s;
    report.servers.append(resolver);
    QCOMPARE(placeOf(sample::record("_dmarc.example.com"), report).nameServers.size(), 2);
}

void tst_Place::aPlanWithoutARecord()
{
    const auto name = [](const char *text) {
        return *DnsName::fromText(QString::fromLatin1(text));
    };
    const PlacePicture picture =
        placeOf(name("example.com"), {name("ns1.dns.ne.jp"), name("ns2.dns.ne.jp")});
    QCOMPARE(picture.name, QString());
    QCOMPARE(picture.fault, F::None);
    QCOMPARE(picture.zone, u"example.com"_s);
    QCOMPARE(picture.dnsHost, findDnsHost(u"sakura")->name);
}

void tst_Place::otherFindingsSayNothingOfAPlace()
{
    QVERIFY(!isAboutPlace(FindingCode::DkimKeyTruncated));
    QVERIFY(!isAboutPlace(FindingCode::DmarcMissing));
    QVERIFY(!isAboutPlace(FindingCode::CacheNegative));
}

QTEST_GUILESS_MAIN(tst_Place)
#include "tst_place.moc"
