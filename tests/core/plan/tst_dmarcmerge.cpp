#include "core/plan/dmarcwish.h"
#include "core/plan/standing.h"
#include "core/records/dmarc.h"
#include "core/records/dmarcrecord.h"
#include "tests/core/plan/planfixture.h"

#include <QRandomGenerator>
#include <QTest>

using namespace sda;
using namespace planfixture;
using namespace Qt::StringLiterals;

/// What holds for every DMARC record that is planned, whatever stands there.
class tst_DmarcMerge : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void theCasesAreOfManyKinds();
    void theResultIsOneRecord();
    void theResultSatisfiesTheService();
    void planningAgainChangesNothing();
    void isNeverWeakerThanToday();
    void keepsTheTagsOfToday();
    void undoBringsBackWhatIsThere();
    void merges_data();
    void merges();
};

namespace {

#ifdef __SANITIZE_ADDRESS__ // every case takes five times as long
constexpr quint32 cases = 1000;
#else
constexpr quint32 cases = 2500;
#endif

struct Planned
{
    quint32 seed = 0;
    bool keepStricter = true;
    QString wish;
    ExistingRecords existing;
    QList<ResourceRecord> today; ///< the DMARC records, and what was meant to be one
    Plan plan;
    PlannedRecord dmarc;
    QList<ResourceRecord> removed;
    QStringList undoErrors;
    ExistingRecords after;

    QStringList todaysTexts() const
    {
        QStringList texts;
        for (const ResourceRecord &record : today)
            texts.append(QString::fromUtf8(textOf(record)));
        return texts;
    }
};

QList<Planned> planned;

const DnsName policyName = name(u"_dmarc.sampledomain.com"_s);

class Generator
{
public:
    explicit Generator(quint32 seed) : m_random(seed) { }

    QString record()
    {
        QStringList pieces;
        if (!chance(3))
            pieces.append(u"p="_s + policy());
        for (const QString &tag : {u"sp"_s, u"np"_s}) {
            if (chance(20))
                pieces.append(tag + u'=' + policy());
        }
        for (const QString &piece :
             {u"rua=mailto:d@sampledomain.com"_s,
              u"rua=mailto:a@x.example,mailto:b@y.example!10m"_s, u"ruf=mailto:f@x.example"_s,
              u"adkim=s"_s, u"aspf=r"_s, u"fo=1"_s, u"t=y"_s, u"t=n"_s, u"pct=50"_s, u"ri=86400"_s,
              u"x-tag=Some Text"_s, u"rua=d@no-mailto.example"_s}) {
            if (chance(10))
                pieces.append(piece);
        }
        if (chance(30))
            std::shuffle(pieces.begin(), pieces.end(), m_random);
        QString text = chance(5) ? u"v = DMARC1"_s : u"v=DMARC1"_s;
        for (const QString &piece : std::as_const(pieces))
            text += pick({u"; "_s, u"; "_s, u"; "_s, u"; "_s, u";"_s, u" ;  "_s, u";\t"_s}) + piece;
        if (chance(4))
            text = pick({u"V=DMARC1; p=reject"_s, u"v=DMARC1 p=none"_s, u"v=DMARC1, p=reject"_s,
                         u"v=DMARC1; p=reject; p=none"_s, u"DMARC1; p=none"_s});
        return chance(30) ? text + u';' : text;
    }
    QString wish()
    {
        DmarcWish wish;
        wish.policy = DmarcPolicy(below(3));
        if (chance(30))
            wish.reportAddress = pick({u"d@sampledomain.com"_s, u"b@y.example"_s, u"b@y.ex"_s});
        if (chance(20))
            wish.subdomainPolicy = DmarcPolicy(below(3));
        if (chance(10))
            wish.missingPolicy = DmarcPolicy(below(3));
        return dmarcText(wish) + (chance(10) ? u"; t=y"_s : chance(10) ? u";"_s : QString());
    }
    ResourceRecord txt(const DnsName &at, const QString &text)
    {
        QList<QByteArray> strings;
        QByteArray rest = text.toUtf8();
        while (chance(20) && rest.size() > 1) {
            const int cut = below(int(rest.size()));
            strings.append(rest.first(cut));
            rest = rest.sliced(cut);
        }
        return {at, RecordType::Txt, std::chrono::seconds(chance(50) ? 600 : 60),
                TxtData{strings + QList<QByteArray>{rest}}};
    }
    bool chance(int percent) { return below(100) < percent; }
    int below(int most) { return m_random.bounded(most); }

private:
    QString policy()
    {
        return pick({u"none"_s, u"none"_s, u"quarantine"_s, u"reject"_s, u"Reject"_s,
                     chance(5) ? u"block"_s : u"none"_s});
    }
    QString pick(const QStringList &list) { return list.at(below(int(list.size()))); }

    QRandomGenerator m_random;
};

Service policyService(bool keepStricter)
{
    Service service;
    service.id = u"policy"_s;
    service.variables = {{.name = u"dmarc"_s, .type = VariableType::Dmarc}};
    service.records = {{.id = u"dmarc"_s,
                        .purpose = Purpose::Dmarc,
                        .host = u"_dmarc"_s,
                        .value = u"%dmarc%"_s,
                        .verify = VerifyMode::DmarcMinimum,
                        .keepStricter = keepStricter}};
    return service;
}

Plan planFor(const Planned &made, const ExistingRecords &existing)
{
    return makePlan(domain(u"sampledomain.com"_s), policyService(made.keepStricter),
                    {{u"dmarc"_s, {made.wish}}}, existing);
}

Planned plannedFor(quint32 seed)
{
    Generator generator(seed);
    Planned made{.seed = seed};
    made.existing.known = true;
    made.keepStricter = generator.chance(80);
    made.wish = generator.wish();
    const int kind = generator.below(100);
    for (int count = kind < 10 ? 0 : kind < 80 ? 1 : kind < 95 ? 2 : 3; count > 0; --count) {
        const ResourceRecord record = generator.txt(policyName, generator.record());
        if (!made.today.contains(record))
            made.today.append(record);
    }
    made.existing.records = made.today;
    for (const QString &text : {u"easydmarc-verify=1"_s, u"site=1"_s, u"my dmarc notes"_s}) {
        if (generator.chance(20))
            made.existing.records.prepend(generator.txt(policyName, text));
    }
    made.existing.records.append(
        generator.txt(name(u"_dmarc.www.sampledomain.com"_s), u"v=DMARC1; p=reject"_s));
    made.plan = planFor(made, made.existing);
    made.dmarc = made.plan.records.value(0);
    made.after = made.existing;
    for (const QString &line : made.dmarc.undo) {
        const ZoneFile file = readZoneFile(line + u'\n', DnsName());
        if (file.records.size() != 1 || !made.after.records.removeOne(file.records.value(0)))
            made.undoErrors.append(line);
        made.removed += file.records;
    }
    if (const auto record = toResourceRecord(made.dmarc.record))
        made.after.records.append(*record);
    return made;
}

QString described(const Planned &made)
{
    return u"seed %1%2: today <%3>, wish <%4>, planned %5 <%6>"_s.arg(made.seed).arg(
        made.keepStricter ? QString() : u" (also weaker)"_s, made.todaysTexts().join(u"> <"_s),
        made.wish, textOf(made.dmarc.action), made.dmarc.record.value);
}

/// As receivers read it: a tab is a blank (RFC 9989, 4.8).
QString withBlanks(QString text)
{
    return text.replace(u'\t', u' ');
}

bool isReadable(const QString &text)
{
    return compareDmarc(policyName, u"v=DMARC1; p=none"_s, {withBlanks(text).toUtf8()}).isRight();
}

/// What happens to a mail that fails, of the domain, below it, and below it where nothing exists.
QList<int> strictness(const QString &text)
{
    const DmarcTags tags(text);
    const auto of = [&](QStringView tag, int otherwise) {
        const auto policy = dmarcPolicyOf(tags.value(tag).value_or(QString()));
        return policy ? int(*policy) : otherwise;
    };
    const int p = of(u"p", 0);
    const int sp = of(u"sp", p);
    const int step = tags.value(u"t").value_or(QString()) == u'y' ? 1 : 0;
    const int np = of(u"np", sp);
    return {std::max(0, p - step), std::max(0, sp - step), std::max(0, np - step)};
}

} // namespace

#define HOLDS(condition, made) QVERIFY2(condition, qPrintable(described(made)))

void tst_DmarcMerge::initTestCase()
{
    planned.clear();
    for (quint32 seed = 1; seed <= cases; ++seed)
        planned.append(plannedFor(seed));
}

// Properties that nothing reaches would hold for ever.
void tst_DmarcMerge::theCasesAreOfManyKinds()
{
    QMap<QString, int> kinds;
    for (const Planned &made : std::as_const(planned)) {
        ++kinds[textOf(made.dmarc.action)];
        ++kinds[u"records %1"_s.arg(made.today.size())];
        for (const QString &text : made.todaysTexts())
            ++kinds[isReadable(text) ? u"readable"_s : u"broken"_s];
        for (const Finding &finding : made.plan.findings)
            ++kinds[idOf(finding.code())];
    }
    for (const char *kind :
         {"add", "keep", "merge", "replace", "records 0", "records 1", "records 2", "records 3",
          "readable", "broken", "plan.dmarc-kept", "plan.policy-strict-first"})
        QVERIFY2(kinds.value(QLatin1StringView(kind)) >= int(cases / 150), kind);
}

void tst_DmarcMerge::theResultIsOneRecord()
{
    for (const Planned &made : std::as_const(planned)) {
        HOLDS(made.plan.records.size() == 1, made);
        const auto count = std::ranges::count_if(made.after.records, [](const ResourceRecord &r) {
            return r.name == policyName
                && skeletonOf(textOf(r)).contains(u"v=dmarc1"_s, Qt::CaseInsensitive);
        });
        HOLDS(count == 1, made);
        HOLDS(made.dmarc.record.value.count(u"DMARC1"_s) == 1, made);
    }
}

void tst_DmarcMerge::theResultSatisfiesTheService()
{
    for (const Planned &made : std::as_const(planned)) {
        TxtValues texts;
        for (const ResourceRecord &record : made.after.records) {
            if (record.name == policyName)
                texts.append(textOf(record));
        }
        HOLDS(compareDmarc(policyName, made.wish, texts).isRight(), made);
        HOLDS(compareDmarc(policyName, made.dmarc.record.value, texts).isRight(), made);
    }
}

void tst_DmarcMerge::planningAgainChangesNothing()
{
    for (const Planned &made : std::as_const(planned)) {
        const Plan again = planFor(made, made.after);
        HOLDS(again.records.first().action == RecordAction::Keep, made);
        HOLDS(again.records.first().record.value == made.dmarc.record.value, made);
    }
}

void tst_DmarcMerge::isNeverWeakerThanToday()
{
    for (const Planned &made : std::as_const(planned)) {
        if (!made.keepStricter)
            continue;
        const QList<int> after = strictness(made.dmarc.record.value);
        for (const QString &text : made.todaysTexts()) {
            if (!isReadable(text))
                continue;
            const QList<int> before = strictness(text);
            HOLDS(after.at(0) >= before.at(0), made);
            if (made.today.size() > 1)
                continue; // none of them counts; the strictest says what is meant
            HOLDS(after.at(1) >= before.at(1), made);
            HOLDS(after.at(2) >= before.at(2), made);
        }
    }
}

void tst_DmarcMerge::keepsTheTagsOfToday()
{
    for (const Planned &made : std::as_const(planned)) {
        if (made.today.size() != 1 || !isReadable(made.todaysTexts().first()))
            continue;
        const QStringList after = made.dmarc.record.value.split(u';');
        for (const QString &piece : withBlanks(made.todaysTexts().first()).split(u';')) {
            const QString tag = piece.section(u'=', 0, 0).trimmed();
            const bool isThere = std::ranges::any_of(after, [&](const QString &other) {
                const bool isList = tag == "rua"_L1 || tag == "ruf"_L1;
                return isList ? other.trimmed().startsWith(piece.trimmed()) : other == piece;
            });
            // The policy may be raised, and a test ended where more than it does is wanted.
            const bool mayChange = tag == u'p' || tag == u't' || piece.trimmed().isEmpty();
            HOLDS(isThere || mayChange, made);
        }
    }
}

void tst_DmarcMerge::undoBringsBackWhatIsThere()
{
    for (const Planned &made : std::as_const(planned)) {
        HOLDS(made.undoErrors.isEmpty(), made);
        HOLDS(made.removed == made.today, made);
    }
}

void tst_DmarcMerge::merges_data()
{
    QTest::addColumn<QString>("today");
    QTest::addColumn<QString>("wish");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *claim, const char *today, const char *wish, const char *after) {
        QTest::addRow("%s", claim) << QString::fromLatin1(today) << QString::fromLatin1(wish)
                                   << QString::fromLatin1(after);
    };
    row("a weaker policy for sub-domains is not added", "v=DMARC1; p=reject",
        "v=DMARC1; p=none; sp=none; np=none", "v=DMARC1; p=reject");
    row("a stricter one is", "v=DMARC1; p=none", "v=DMARC1; p=none; sp=reject",
        "v=DMARC1; p=none; sp=reject");
    row("a test is not made of what holds", "v=DMARC1; p=reject", "v=DMARC1; p=quarantine; t=y",
        "v=DMARC1; p=reject");
    row("a test of a stricter policy is", "v=DMARC1; p=quarantine", "v=DMARC1; p=reject; t=y",
        "v=DMARC1; p=reject; t=y");
    row("a test ends where its policy is wanted", "v=DMARC1; p=reject; t=y", "v=DMARC1; p=reject",
        "v=DMARC1; p=reject; t=n");
    row("an address that only begins like another is added",
        "v=DMARC1; p=none; rua=mailto:d@x.example.org", "v=DMARC1; p=none; rua=mailto:d@x.example",
        "v=DMARC1; p=none; rua=mailto:d@x.example.org,mailto:d@x.example");
    row("an address that is there is not",
        "v=DMARC1; p=none; rua=mailto:a@x.example, mailto:D@x.example",
        "v=DMARC1; p=none; rua=mailto:d@x.example",
        "v=DMARC1; p=none; rua=mailto:a@x.example, mailto:D@x.example");
    row("an empty list gets its first",
        "v=DMARC1; p=none; rua=", "v=DMARC1; p=none; rua=mailto:d@x.example",
        "v=DMARC1; p=none; rua=mailto:d@x.example");
}

void tst_DmarcMerge::merges()
{
    QFETCH(QString, today);
    QFETCH(QString, wish);
    QFETCH(QString, after);
    QCOMPARE(mergeDmarc(today, wish, true), after);
    QCOMPARE(mergeDmarc(after, wish, true), after);
}

QTEST_GUILESS_MAIN(tst_DmarcMerge)
#include "tst_dmarcmerge.moc"
