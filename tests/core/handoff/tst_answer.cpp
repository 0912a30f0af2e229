#include "core/handoff/answer.h"
#include "tests/core/handoff/handofffixture.h"

#include <QTest>
#include <QUuid>

using namespace sda;
using namespace handofffixture;

namespace {

IntakeRow row(std::optional<RecordType> type, const QString &host, const QString &value)
{
    IntakeRow pasted;
    pasted.type = type;
    pasted.host = host;
    pasted.value = value;
    return pasted;
}

/// The answer that gives back exactly what examplePlan() hands out.
QList<IntakeRow> exactly()
{
    QList<IntakeRow> rows;
    for (const HandoffRow &handed : handoffRows(examplePlan()))
        rows += row(handed.type, handed.host, handed.value);
    return rows;
}

HandedOut example()
{
    return handedOut(setupId, domain(), handoffRows(examplePlan()));
}

QList<AnsweredRow> sound(const QList<IntakeRow> &rows)
{
    QList<AnsweredRow> answered;
    for (const IntakeRow &row : rows)
        answered += AnsweredRow{.row = row, .hostAsTyped = {}, .valueAsTyped = {}};
    return answered;
}

/// "code name value expected", sorted.
QStringList told(const QList<Finding> &findings)
{
    QStringList words;
    for (const Finding &finding : findings) {
        QString text = idOf(finding.code());
        for (const Arg arg :
             {Arg::Name, Arg::Value, Arg::Expected, Arg::Count, Arg::Total, Arg::Domain}) {
            if (finding.args().contains(arg))
                text += u' ' + finding.text(arg);
        }
        words += text;
    }
    words.sort();
    return words;
}

} // namespace

Q_DECLARE_METATYPE(QList<sda::IntakeRow>)

class tst_Answer : public QObject
{
    Q_OBJECT

private slots:
    void comparesRows_data();
    void comparesRows();
    void readsNamesOfADelegatedZone();
    void tellsThatThePlanChanged();
    void takesWhatThePlanWantsByNow();
    void tellsAnotherSetup();
    void comparesSeveralRowsOfOneSet();
    void saysNothingOfRowsThatWereLeftOpen();
    void doesNotMissWhatWasThereAlready();
    void hasNothingToConfirmWhereAllIsThere();
    void confirmsNothingByAQuote_data();
    void confirmsNothingByAQuote();
    void countsNoFaultsThatWereRepaired_data();
    void countsNoFaultsThatWereRepaired();
};

void tst_Answer::comparesRows_data()
{
    QTest::addColumn<QList<IntakeRow>>("pasted");
    QTest::addColumn<QStringList>("expected");
    const QString all = u"handoff.as-handed-out 5 5"_s;
    const QString four = u"handoff.as-handed-out 4 5"_s;
    const QString sampledomain = u"sampledomain.com"_s;
    const auto with = [](qsizetype index, const IntakeRow &changed) {
        QList<IntakeRow> rows = exactly();
        rows[index] = changed;
        return rows;
    };
    QTest::addRow("as handed out") << exactly() << QStringList(all);

    QList<IntakeRow> full = exactly();
    for (IntakeRow &pasted : full)
        pasted.host = pasted.host == u'@' ? sampledomain : pasted.host + u".SampleDomain.com."_s;
    QTest::addRow("full names") << full << QStringList(all);

    QTest::addRow("the host left empty for the zone")
        << with(0, row(RecordType::Mx, {}, u"mxbiz1.qq.com"_s)) << QStringList(all);
    QTest::addRow("a final dot, capitals and a number in front")
        << with(0, row(RecordType::Mx, u"@"_s, u"10 MXBIZ1.qq.com."_s)) << QStringList(all);
    QTest::addRow("quotation marks and split strings")
        << with(2,
                row(RecordType::Txt, u"qcloud._domainkey"_s,
                    u"\"%1\" \"%2\""_s.arg(key.left(100), key.mid(100))))
        << QStringList(all);
    QTest::addRow("the type SPF") << with(
        1, row(RecordType::Spf, u"@"_s, u"v=spf1 include:qcloudmail.com ~all"_s))
                                  << QStringList(all);
    QTest::addRow("no type") << with(3, row(std::nullopt, u"_dmarc"_s, u"v=DMARC1;p=none"_s))
                             << QStringList(all);
    QTest::addRow("every row twice") << exactly() + exactly() << QStringList(all);

    QTest::addRow("one more sender in the SPF record") << with(
        1,
        row(RecordType::Txt, u"@"_s, u"v=spf1 include:other.example include:qcloudmail.com ~all"_s))
                                                       << QStringList(all);
    QTest::addRow("a stricter end of the SPF record")
        << with(1, row(RecordType::Txt, u"@"_s, u"v=spf1 mx include:qcloudmail.com -all"_s))
        << QStringList(all);
    QTest::addRow("a milder end of the SPF record")
        << with(1, row(RecordType::Txt, u"@"_s, u"v=spf1 include:qcloudmail.com ?all"_s))
        << QStringList({four,
                        u"handoff.row-differs sampledomain.com v=spf1 include:qcloudmail.com "
                        "?all v=spf1 include:qcloudmail.com ~all"_s});
    QTest::addRow("no end of the SPF record")
        << with(1, row(RecordType::Txt, u"@"_s, u"v=spf1 include:qcloudmail.com"_s))
        << QStringList({four,
                        u"handoff.row-differs sampledomain.com v=spf1 include:qcloudmail.com "
                        "v=spf1 include:qcloudmail.com ~all"_s});
    QTest::addRow("a sender less in the SPF record")
        << with(1, row(RecordType::Txt, u"@"_s, u"v=spf1 include:other.example ~all"_s))
        << QStringList({four,
                        u"handoff.row-differs sampledomain.com v=spf1 include:other.example "
                        "~all v=spf1 include:qcloudmail.com ~all"_s});
    QTest::addRow("another value")
        << with(0, row(RecordType::Mx, u"@"_s, u"mxbiz2.qq.com"_s))
        << QStringList(
               {four, u"handoff.row-differs sampledomain.com mxbiz2.qq.com mxbiz1.qq.com"_s});
    QTest::addRow("a stricter policy, with reports") << with(
        3,
        row(RecordType::Txt, u"_dmarc"_s, u"v=DMARC1; p=reject; rua=mailto:d@sampledomain.com"_s))
                                                     << QStringList(all);
    QTest::addRow("no policy")
        << with(3, row(RecordType::Txt, u"_dmarc"_s, u"v=DMARC1; rua=mailto:d@sampledomain.com"_s))
        << QStringList({four,
                        u"handoff.row-differs _dmarc.sampledomain.com v=DMARC1; "
                        "rua=mailto:d@sampledomain.com v=DMARC1; p=none"_s});
    QTest::addRow("a text of another kind at the name of the policy")
        << with(3, row(RecordType::Txt, u"_dmarc"_s, u"p=none"_s))
        << QStringList(
               {four, u"handoff.row-differs _dmarc.sampledomain.com p=none v=DMARC1; p=none"_s});
    QTest::addRow("a key cut short")
        << with(2, row(RecordType::Txt, u"qcloud._domainkey"_s, key.left(200)))
        << QStringList({four,
                        u"handoff.row-differs qcloud._domainkey.sampledomain.com %1 %2"_s.arg(
                            key.left(200), key)});
    QTest::addRow("a damaged beginning is of the same kind")
        << with(1, row(RecordType::Txt, u"@"_s, u"v = spf1 include:qcloudmail.com"_s))
        << QStringList({four,
                        u"handoff.row-differs sampledomain.com v = spf1 "
                        "include:qcloudmail.com v=spf1 include:qcloudmail.com ~all"_s});

    QTest::addRow("a row missing")
        << exactly().mid(1) << QStringList({four, u"handoff.row-missing sampledomain.com"_s});
    QTest::addRow("another text at the name is no SPF record")
        << with(1, row(RecordType::Txt, u"@"_s, u"other-token=1"_s))
        << QStringList({four, u"handoff.row-added sampledomain.com"_s,
                        u"handoff.row-missing sampledomain.com"_s});
    QTest::addRow("a row more") << exactly()
            + QList<IntakeRow>{row(RecordType::A, u"www"_s, u"192.0.2.1"_s)}
                                << QStringList({all, u"handoff.row-added www.sampledomain.com"_s});
    QTest::addRow("the wrong name")
        << with(3, row(RecordType::Txt, u"dmarc"_s, u"v=DMARC1; p=none"_s))
        << QStringList({four, u"handoff.row-added dmarc.sampledomain.com"_s,
                        u"handoff.row-missing _dmarc.sampledomain.com"_s});
    QTest::addRow("the wrong type")
        << with(4, row(RecordType::Txt, u"aaa._domainkey"_s, u"aaa.dkim.amazonses.com"_s))
        << QStringList({four,
                        u"handoff.row-differs aaa._domainkey.sampledomain.com TXT "
                        "aaa.dkim.amazonses.com CNAME aaa.dkim.amazonses.com"_s});
    QTest::addRow("an alias where a text was asked for")
        << with(3, row(RecordType::Cname, u"_dmarc"_s, u"dmarc.other.example"_s))
        << QStringList({four,
                        u"handoff.row-differs _dmarc.sampledomain.com CNAME "
                        "dmarc.other.example TXT v=DMARC1; p=none"_s});
    const auto andAlso = [](RecordType type, const QString &host, const QString &value) {
        return exactly() + QList<IntakeRow>{row(type, host, value)};
    };
    QTest::addRow("a second SPF record")
        << andAlso(RecordType::Txt, u"@"_s, u"v=spf1 include:other.example ~all"_s)
        << QStringList({four,
                        u"handoff.row-conflicts sampledomain.com v=spf1 "
                        "include:other.example ~all"_s});
    QTest::addRow("a second SPF record that would be right alone")
        << andAlso(RecordType::Txt, u"@"_s, u"v=spf1 mx include:qcloudmail.com ~all"_s)
        << QStringList({four,
                        u"handoff.row-conflicts sampledomain.com v=spf1 mx "
                        "include:qcloudmail.com ~all"_s});
    QTest::addRow("a second policy")
        << andAlso(RecordType::Txt, u"_dmarc"_s, u"v=DMARC1; p=reject"_s)
        << QStringList(
               {four, u"handoff.row-conflicts _dmarc.sampledomain.com v=DMARC1; p=reject"_s});
    QTest::addRow("another mail server beside ours")
        << andAlso(RecordType::Mx, u"@"_s, u"mx.other.example"_s)
        << QStringList({four, u"handoff.row-conflicts sampledomain.com mx.other.example"_s});
    QTest::addRow("an alias beside ours")
        << andAlso(RecordType::Cname, u"qcloud._domainkey"_s, u"key.other.example"_s)
        << QStringList({four,
                        u"handoff.row-conflicts qcloud._domainkey.sampledomain.com "
                        "key.other.example"_s});
    QTest::addRow("another text beside the SPF record")
        << andAlso(RecordType::Txt, u"@"_s, u"other-token=1"_s)
        << QStringList({all, u"handoff.row-added sampledomain.com"_s});
    QTest::addRow("nothing") << QList<IntakeRow>()
                             << QStringList(
                                    {u"handoff.row-missing _dmarc.sampledomain.com"_s,
                                     u"handoff.row-missing aaa._domainkey.sampledomain.com"_s,
                                     u"handoff.row-missing qcloud._domainkey.sampledomain.com"_s,
                                     u"handoff.row-missing sampledomain.com"_s,
                                     u"handoff.row-missing sampledomain.com"_s});
    IntakeRow hostOnly = row(RecordType::Mx, u"@"_s, {});
    hostOnly.value.reset();
    QTest::addRow("a row without value says nothing")
        << exactly() + QList<IntakeRow>{hostOnly} << QStringList(all);
}

void tst_Answer::comparesRows()
{
    QFETCH(QList<IntakeRow>, pasted);
    QFETCH(QStringList, expected);
    QCOMPARE(told(compareAnswer(example(), pasted, examplePlan(), setupId)), expected);
}

void tst_Answer::readsNamesOfADelegatedZone()
{
    // The zone abc.sampledomain.com holds the sender domain mail.abc.sampledomain.com.
    PlannedRecord dmarc = planned(u"dmarc"_s, RecordType::Txt, u"_dmarc.mail.abc"_s,
                                  u"v=DMARC1; p=none"_s, Purpose::Dmarc);
    dmarc.host = u"_dmarc.mail"_s;
    Plan plan = planOf({dmarc});
    plan.domain = domain(u"mail.abc.sampledomain.com"_s);
    plan.zone = name(u"abc.sampledomain.com"_s);
    const HandedOut handed = handedOut(setupId, plan.domain, handoffRows(plan));
    const auto answer = [&](const QString &host) {
        return told(compareAnswer(handed, {row(RecordType::Txt, host, u"v=DMARC1; p=none"_s)}, plan,
                                  setupId));
    };
    for (const QString &host : {u"_dmarc.mail"_s, u"_dmarc.mail.abc.sampledomain.com"_s})
        QCOMPARE(answer(host), QStringList(u"handoff.as-handed-out 1 1"_s));
    // Right at the sender domain, but the panel shows the zone.
    QCOMPARE(answer(u"_dmarc"_s),
             QStringList(u"handoff.row-differs _dmarc.mail.abc.sampledomain.com "
                         "_dmarc.abc.sampledomain.com _dmarc.mail.abc.sampledomain.com"_s));
}

void tst_Answer::tellsThatThePlanChanged()
{
    Plan now = examplePlan();
    now.records[1].record.value = u"v=spf1 include:qcloudmail.com include:more.example ~all"_s;
    now.records.removeLast();
    const QStringList expected{u"handoff.as-handed-out 3 5"_s,
                               u"handoff.plan-changed aaa._domainkey.sampledomain.com"_s,
                               u"handoff.plan-changed sampledomain.com"_s};
    QCOMPARE(told(compareAnswer(example(), exactly(), now, setupId)), expected);
}

void tst_Answer::takesWhatThePlanWantsByNow()
{
    Plan now = examplePlan();
    now.records[3].record.value = u"v=DMARC1; p=quarantine"_s;
    QList<IntakeRow> pasted = exactly();
    pasted[3].value = u"v=DMARC1; p=quarantine"_s;
    QCOMPARE(told(compareAnswer(example(), pasted, now, setupId)),
             QStringList(u"handoff.as-handed-out 5 5"_s));
    pasted[3].value = u"v=DMARC1; p=weak"_s;
    QCOMPARE(told(compareAnswer(example(), pasted, now, setupId)),
             QStringList({u"handoff.as-handed-out 4 5"_s,
                          u"handoff.row-differs _dmarc.sampledomain.com v=DMARC1; p=weak "
                          "v=DMARC1; p=quarantine"_s}));
    // Handed out once, and as good as what the plan wants by now
    now.records[3].record.value = u"v=DMARC1; p=none; adkim=r"_s;
    QCOMPARE(told(compareAnswer(example(), exactly(), now, setupId)),
             QStringList(u"handoff.as-handed-out 5 5"_s));
}

void tst_Answer::tellsAnotherSetup()
{
    const QString other = u"00000000-58ad-4f63-9d1a-0c6f5a7be111"_s;
    QCOMPARE(told(compareAnswer(example(), exactly(), examplePlan(), other)),
             QStringList(u"handoff.other-setup sampledomain.com"_s));
    // An id is the same with braces and in capitals.
    QCOMPARE(
        told(compareAnswer(example(), exactly(), examplePlan(), u'{' + setupId.toUpper() + u'}')),
        QStringList(u"handoff.as-handed-out 5 5"_s));
}

void tst_Answer::comparesSeveralRowsOfOneSet()
{
    PlannedRecord first = planned(u"a"_s, RecordType::Mx, u"@"_s, u"mx1.example"_s, Purpose::Mx);
    PlannedRecord second = planned(u"b"_s, RecordType::Mx, u"@"_s, u"mx2.example"_s, Purpose::Mx);
    const Plan plan = planOf({first, second});
    const HandedOut handed = handedOut(setupId, plan.domain, handoffRows(plan));
    const IntakeRow one = row(RecordType::Mx, u"@"_s, u"mx1.example"_s);
    const IntakeRow two = row(RecordType::Mx, u"@"_s, u"mx2.example"_s);
    const IntakeRow wrong = row(RecordType::Mx, u"@"_s, u"mx3.example"_s);
    QCOMPARE(told(compareAnswer(handed, {two, one}, plan, setupId)),
             QStringList(u"handoff.as-handed-out 2 2"_s));
    QCOMPARE(told(compareAnswer(handed, {wrong, one}, plan, setupId)),
             QStringList({u"handoff.as-handed-out 1 2"_s,
                          u"handoff.row-differs sampledomain.com mx3.example mx2.example"_s}));
    QCOMPARE(told(compareAnswer(handed, {two, one, wrong}, plan, setupId)),
             QStringList(u"handoff.row-conflicts sampledomain.com mx3.example"_s));
}

void tst_Answer::saysNothingOfRowsThatWereLeftOpen()
{
    Plan plan = examplePlan();
    plan.records[0].action = RecordAction::Ask;
    const HandedOut handed = handedOut(setupId, plan.domain, handoffRows(plan));
    QCOMPARE(told(compareAnswer(handed, exactly().mid(1), plan, setupId)),
             QStringList(u"handoff.as-handed-out 4 4"_s));
}

void tst_Answer::doesNotMissWhatWasThereAlready()
{
    Plan plan = examplePlan();
    plan.records[0].action = RecordAction::Keep;
    const HandedOut handed = handedOut(setupId, plan.domain, handoffRows(plan));
    QCOMPARE(told(compareAnswer(handed, exactly().mid(1), plan, setupId)),
             QStringList(u"handoff.as-handed-out 4 5"_s));
    // What is told of it is compared all the same.
    QList<IntakeRow> pasted = exactly();
    pasted[0].value = u"mx.other.example"_s;
    QCOMPARE(
        told(compareAnswer(handed, pasted, plan, setupId)),
        QStringList({u"handoff.as-handed-out 4 5"_s,
                     u"handoff.row-differs sampledomain.com mx.other.example mxbiz1.qq.com"_s}));
}

void tst_Answer::hasNothingToConfirmWhereAllIsThere()
{
    Plan plan = examplePlan();
    for (PlannedRecord &planned : plan.records)
        planned.action = RecordAction::Keep;
    const HandedOut handed = handedOut(setupId, plan.domain, handoffRows(plan));
    QCOMPARE(told(compareAnswer(handed, QList<IntakeRow>(), plan, setupId)),
             QStringList(u"handoff.as-handed-out 5 5"_s));
    const AnswerRows quote{.own = {}, .quoted = sound(exactly())};
    QCOMPARE(told(compareAnswer(handed, quote, plan, setupId)),
             QStringList(u"handoff.as-handed-out 5 5"_s));
}

void tst_Answer::confirmsNothingByAQuote_data()
{
    QTest::addColumn<QList<IntakeRow>>("own");
    QTest::addColumn<QList<IntakeRow>>("quoted");
    QTest::addColumn<QStringList>("expected");
    const IntakeRow wrong = row(RecordType::Txt, u"@"_s, u"v=spf1 include:qcloudmail.co ~all"_s);
    const QString differs = u"handoff.row-differs sampledomain.com v=spf1 include:qcloudmail.co "
                            "~all v=spf1 include:qcloudmail.com ~all"_s;
    QList<IntakeRow> edited = exactly();
    edited[1] = wrong;
    const auto missing = [](const QString &name) { return u"handoff.row-missing "_s + name; };

    QTest::addRow("words above the quote")
        << QList<IntakeRow>() << exactly() << QStringList(u"handoff.only-quoted"_s);
    QTest::addRow("a wrong row above the quote")
        << QList<IntakeRow>{wrong, exactly().at(3)} << exactly()
        << QStringList({u"handoff.as-handed-out 1 5"_s, differs,
                        missing(u"aaa._domainkey.sampledomain.com"_s),
                        missing(u"qcloud._domainkey.sampledomain.com"_s),
                        missing(u"sampledomain.com"_s)});
    QTest::addRow("two of five rows above the quote")
        << exactly().mid(3) << exactly()
        << QStringList({u"handoff.as-handed-out 2 5"_s,
                        missing(u"qcloud._domainkey.sampledomain.com"_s),
                        missing(u"sampledomain.com"_s), missing(u"sampledomain.com"_s)});
    QTest::addRow("all rows above the quote")
        << exactly() << exactly() << QStringList(u"handoff.as-handed-out 5 5"_s);
    QTest::addRow("all rows above a quote of another table")
        << exactly() << edited << QStringList(u"handoff.as-handed-out 5 5"_s);
    QTest::addRow("a row more above the quote")
        << QList<IntakeRow>{row(RecordType::A, u"www"_s, u"192.0.2.1"_s)} << exactly()
        << QStringList({u"handoff.only-quoted"_s, u"handoff.row-added www.sampledomain.com"_s});
    QTest::addRow("a value changed inside the quote")
        << QList<IntakeRow>() << edited << QStringList(differs);
}

void tst_Answer::confirmsNothingByAQuote()
{
    QFETCH(QList<IntakeRow>, own);
    QFETCH(QList<IntakeRow>, quoted);
    QFETCH(QStringList, expected);
    const AnswerRows answer{.own = sound(own), .quoted = sound(quoted)};
    QCOMPARE(told(compareAnswer(example(), answer, examplePlan(), setupId)), expected);
}

void tst_Answer::countsNoFaultsThatWereRepaired_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("differs");
    const QString dmarc = u"_dmarc.sampledomain.com "_s;
    QTest::addRow("the domain twice")
        << 3 << u"_dmarc.sampledomain.com.sampledomain.com"_s << QString()
        << dmarc + u"_dmarc.sampledomain.com.sampledomain.com _dmarc.sampledomain.com"_s;
    QTest::addRow("quotation marks in the value")
        << 3 << QString() << u"\"v=DMARC1; p=none\""_s
        << dmarc + u"\"v=DMARC1; p=none\" v=DMARC1; p=none"_s;
    QTest::addRow("typographic quotation marks")
        << 3 << QString() << u"“v=DMARC1; p=none”"_s
        << dmarc + u"“v=DMARC1; p=none” v=DMARC1; p=none"_s;
    QTest::addRow("an escape") << 3 << QString() << u"v=DMARC1\\; p=none"_s
                               << dmarc + u"v=DMARC1\\; p=none v=DMARC1; p=none"_s;
    QTest::addRow("a version in small letters") << 3 << QString() << u"v=dmarc1; p=none"_s
                                                << dmarc + u"v=dmarc1; p=none v=DMARC1; p=none"_s;
    QTest::addRow("SPF in capitals is SPF")
        << 1 << QString() << u"V=SPF1 Include:qcloudmail.com ~ALL"_s << QString();
    QTest::addRow("the number in the target")
        << 0 << QString() << u"10mxbiz1.qq.com"_s
        << u"sampledomain.com 10mxbiz1.qq.com mxbiz1.qq.com"_s;
}

void tst_Answer::countsNoFaultsThatWereRepaired()
{
    QFETCH(int, index);
    QFETCH(QString, host);
    QFETCH(QString, value);
    QFETCH(QString, differs);
    AnswerRows answer{.own = sound(exactly()), .quoted = sound(exactly())};
    answer.own[index].hostAsTyped = host;
    answer.own[index].valueAsTyped = value;
    const QStringList expected = differs.isEmpty()
        ? QStringList(u"handoff.as-handed-out 5 5"_s)
        : QStringList({u"handoff.as-handed-out 4 5"_s, u"handoff.row-differs "_s + differs});
    QCOMPARE(told(compareAnswer(example(), answer, examplePlan(), setupId)), expected);
    // What may be the mail's doing is not counted, and not blamed on anybody.
    answer.own[index] = sound(exactly()).at(index);
    answer.own[index].isCertain = false;
    QCOMPARE(told(compareAnswer(example(), answer, examplePlan(), setupId)),
             QStringList(u"handoff.as-handed-out 4 5"_s));
}

QTEST_GUILESS_MAIN(tst_Answer)
#include "tst_answer.moc"
