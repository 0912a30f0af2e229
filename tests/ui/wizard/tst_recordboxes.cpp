#include "core/dns/aresresolver.h"
#include "core/practice/practice.h"
#include "ui/widgets/copyfield.h"
#include "ui/widgets/guideview.h"
#include "ui/widgets/wrappedlabel.h"
#include "ui/wizard/createpage.h"
#include "ui/wizard/foundrows.h"
#include "ui/wizard/hoststeps.h"
#include "ui/wizard/missingvalues.h"
#include "ui/wizard/recordcard.h"
#include "ui/wizard/session.h"

#include <QLabel>
#include <QLayout>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace sda;
using namespace Qt::StringLiterals;

namespace {

/// Nobody answers.
class SilentResolver : public Resolver
{
public:
    void ask(const Question &, QObject *, Reply) override { }
};

Routes somewhere()
{
    Routes routes;
    routes.resolvers = {Server{IpAddress::fromText(u"127.0.0.1").value(), 5300, true}};
    return routes;
}

QString cnameRow(const QString &token)
{
    return u"CNAME\t%1._domainkey.example.com\t%1.dkim.amazonses.com\n"_s.arg(token);
}

QStringList wordsOf(const QWidget &widget)
{
    QStringList words;
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        if (!label->isHidden())
            words.append(label->text());
    }
    return words;
}

} // namespace

/// What the pages of the values and the records say about each of them.
class tst_RecordBoxes : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void countsBoxesThatAreAlike();
    void countsNoBoxThatIsTheOnlyOne();
    void tellsOfADotThatIsLeftOut_data();
    void tellsOfADotThatIsLeftOut();
    void addsNoSecondRecord_data();
    void addsNoSecondRecord();
    void namesWhatIsMissing();
    void saysFirstWhatDecides_data();
    void saysFirstWhatDecides();
    void copiesNoValueThatNobodyGave();

private:
    SilentResolver m_resolver;
    SystemClock m_clock;
    QTemporaryDir m_dir;
    std::unique_ptr<Session> m_session;
};

void tst_RecordBoxes::init()
{
    m_session = std::make_unique<Session>(m_resolver, m_clock, somewhere(), m_dir.path());
    m_session->startNew();
    m_session->setDomainText(u"example.com"_s);
}

void tst_RecordBoxes::countsBoxesThatAreAlike()
{
    m_session->setService(u"amazon-ses"_s);
    m_session->setPastedText(cnameRow(u"ujzdegxdncf32epf3dhodzdocis2jhtl"_s)
                             + cnameRow(u"gmxgedn73u55xtplpft7v4seh2kvj72c"_s)
                             + cnameRow(u"p4kqyzkqaw7gikuvqbkzmz2ynyd4dltd"_s));
    QStringList titles;
    for (const PlannedRecord &planned : m_session->plan().records) {
        if (planned.purpose != Purpose::Dkim)
            continue;
        RecordCard card(*m_session);
        card.setRecord(planned);
        titles.append(card.findChild<QLabel *>()->text());
    }
    QCOMPARE(titles.size(), 3);
    for (int i = 0; i < 3; ++i) {
        QVERIFY2(titles.at(i).contains(QString::number(i + 1)), qPrintable(titles.at(i)));
        QCOMPARE(titles.count(titles.at(i)), 1);
    }
}

void tst_RecordBoxes::countsNoBoxThatIsTheOnlyOne()
{
    const PlannedRecord planned = m_session->plan().records.first();
    RecordCard card(*m_session);
    card.setRecord(planned);
    QCOMPARE(card.findChild<QLabel *>()->text(), m_session->texts().title(planned));
}

void tst_RecordBoxes::tellsOfADotThatIsLeftOut_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("tells");
    const QString dotted = u"@\tMX\tmxbiz1.qq.com."_s;
    QTest::addRow("the console shows a dot") << dotted << QString(otherDnsHostId) << true;
    QTest::addRow("the panel wants none") << dotted << u"muumuu"_s << true;
    QTest::addRow("the panel wants it, and it is shown") << dotted << u"sakura"_s << false;
    QTest::addRow("the console shows none")
        << u"@\tMX\tmxbiz1.qq.com"_s << QString(otherDnsHostId) << false;
    QTest::addRow("a dot within a longer name")
        << u"@\tMX\tmxbiz1.qq.com\nmxbiz1.qq.com.example.net"_s << QString(otherDnsHostId) << false;
    QTest::addRow("nothing is pasted") << QString() << QString(otherDnsHostId) << false;
}

void tst_RecordBoxes::tellsOfADotThatIsLeftOut()
{
    QFETCH(QString, pasted);
    QFETCH(QString, host);
    QFETCH(bool, tells);
    const auto words = [this](const QString &text) {
        m_session->setPastedText(text);
        const auto &records = m_session->plan().records;
        const auto mx = std::ranges::find(records, Purpose::Mx, &PlannedRecord::purpose);
        RecordCard card(*m_session);
        card.setRecord(*mx);
        return wordsOf(card).join(u' ');
    };
    m_session->setDnsHost(host);
    const QString without = words(u"@\tMX\tmxbiz1.qq.com"_s);
    QCOMPARE(words(pasted) != without, tells);
}

void tst_RecordBoxes::addsNoSecondRecord_data()
{
    QTest::addColumn<QString>("host");
    QTest::addRow("a button for new records") << u"godaddy"_s;
    QTest::addRow("one box of text") << u"value-domain"_s;
}

// Where a record is to be changed, the steps do not say the same as where all are new.
void tst_RecordBoxes::addsNoSecondRecord()
{
    QFETCH(QString, host);
    const auto steps = [&](const QString &scene, RecordAction spf) {
        AresResolver resolver;
        Practice practice(m_clock);
        if (!practice.start())
            return QStringList();
        Session session(resolver, m_clock, somewhere(), m_dir.path());
        session.startPractice(practice);
        practice.setScene(scene);
        session.setPastedText(Practice::consoleText());
        session.setDnsHost(host);
        const auto isThere = [&] {
            const QList<PlannedRecord> &records = session.plan().records;
            const auto found = std::ranges::find(records, Purpose::Spf, &PlannedRecord::purpose);
            return session.knowsToday() && found != records.end() && found->action == spf;
        };
        if (!QTest::qWaitFor(isThere, 30000))
            return QStringList();
        HostSteps shown(session);
        shown.showAll();
        return wordsOf(shown);
    };
    const QStringList allNew = steps(u"nothing-yet"_s, RecordAction::Add);
    const QStringList oneThere = steps(u"spf-without-service"_s, RecordAction::Merge);
    QVERIFY(!allNew.isEmpty());
    QCOMPARE(oneThere.size(), allNew.size());
    QVERIFY(oneThere != allNew);
}

void tst_RecordBoxes::namesWhatIsMissing()
{
    const QString label = m_session->guide().text(u"variable.dkimValue.label"_s);
    QVERIFY(!label.isEmpty());
    QVERIFY(missingValues(*m_session).contains(label));
    QCOMPARE(missingValues(*m_session).size(), m_session->plan().missing.size());
}

void tst_RecordBoxes::saysFirstWhatDecides_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("domain");
    QTest::addColumn<bool>("says");
    QTest::addRow("a service for old domains only")
        << u"amazon-ses-legacy"_s << u"example.com"_s << true;
    QTest::addRow("a domain that may have mailboxes")
        << u"tencent-ses"_s << u"example.com"_s << true;
    QTest::addRow("a part of a domain") << u"tencent-ses"_s << u"news.example.com"_s << false;
    QTest::addRow("nothing to say") << u"amazon-ses"_s << u"example.com"_s << false;
}

void tst_RecordBoxes::saysFirstWhatDecides()
{
    QFETCH(QString, service);
    QFETCH(QString, domain);
    QFETCH(bool, says);
    m_session->setDomainText(domain);
    m_session->setService(service);
    CreatePage page(*m_session);
    page.retranslate();
    const auto guides = page.findChildren<GuideView *>();
    QCOMPARE(guides.size(), 2);
    QCOMPARE(!guides.at(0)->isHidden(), says);
    QCOMPARE(guides.at(0)->guide().isEmpty(), !says);
    QVERIFY(guides.at(1)->guide().startsWith(u"1. "_s));
    if (says)
        QVERIFY(page.layout()->indexOf(guides.at(0)) < page.layout()->indexOf(page.firstField()));
}

void tst_RecordBoxes::copiesNoValueThatNobodyGave()
{
    FoundRows rows(*m_session);
    rows.showAll();
    const auto copyable = [&rows] {
        QStringList values;
        for (const CopyField *field : rows.findChildren<CopyField *>()) {
            if (field->isCopyable())
                values.append(field->text());
        }
        return values;
    };
    QCOMPARE(copyable(), QStringList());
    m_session->setPastedText(u"@\tMX\tmxbiz1.qq.com."_s);
    rows.showAll();
    QCOMPARE(copyable(), QStringList{u"mxbiz1.qq.com"_s});
}

QTEST_MAIN(tst_RecordBoxes)
#include "tst_recordboxes.moc"
