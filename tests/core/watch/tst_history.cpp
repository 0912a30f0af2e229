#include "core/watch/history.h"

#include <QTest>

using namespace sda;
using namespace Qt::StringLiterals;

namespace {

QDateTime minute(int number)
{
    return QDateTime(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC).addSecs(60 * number);
}

Report reportOf(const QList<RecordReport> &records)
{
    return {.records = records, .verdict = true, .complete = true};
}

Report reportOf(RecordState state, const QStringList &values = {})
{
    return reportOf({{.id = u"mx"_s, .state = state, .current = values}});
}

QList<RecordState> statesIn(const History &history)
{
    QList<RecordState> states;
    for (const StateChange &change : history)
        states.append(change.state);
    return states;
}

} // namespace

class tst_History : public QObject
{
    Q_OBJECT

private slots:
    void keepsChangesOnly();
    void otherValuesAreAChange();
    void anotherOrderIsNoChange();
    void unknownIsKeptOnceAndAfterAKnownState();
    void checkingIsNeverKept();
    void anUnfinishedLookAddsNothing();
    void firstAndNewestStay();
    void eachRecordHasItsOwnBound();
    void saysSinceWhen();
    void timesAreWholeSeconds();
    void countsServersAndNamesTheFinding();
};

void tst_History::keepsChangesOnly()
{
    using enum RecordState;
    History history;
    QVERIFY(noteHistory(history, reportOf(Missing), minute(0)));
    QVERIFY(!noteHistory(history, reportOf(Missing), minute(1)));
    QVERIFY(noteHistory(history, reportOf(Waiting), minute(2)));
    QVERIFY(noteHistory(history, reportOf(Verified), minute(3)));
    QVERIFY(!noteHistory(history, reportOf(Verified), minute(4)));
    QCOMPARE(statesIn(history), (QList{Missing, Waiting, Verified}));
    QCOMPARE(history.at(2).at, minute(3));
}

void tst_History::otherValuesAreAChange()
{
    using enum RecordState;
    History history;
    QVERIFY(noteHistory(history, reportOf(Wrong, {u"a"_s}), minute(0)));
    QVERIFY(noteHistory(history, reportOf(Wrong, {u"b"_s}), minute(1)));
    QCOMPARE(history.size(), 2);
    QCOMPARE(history.at(1).values, QStringList{u"b"_s});
}

void tst_History::anotherOrderIsNoChange()
{
    using enum RecordState;
    History history;
    QVERIFY(noteHistory(history, reportOf(Wrong, {u"a"_s, u"b"_s}), minute(0)));
    QVERIFY(!noteHistory(history, reportOf(Wrong, {u"b"_s, u"a"_s}), minute(1)));
}

void tst_History::unknownIsKeptOnceAndAfterAKnownState()
{
    using enum RecordState;
    History history;
    QVERIFY(!noteHistory(history, reportOf(Unknown), minute(0)));
    QVERIFY(noteHistory(history, reportOf(Verified), minute(1)));
    QVERIFY(noteHistory(history, reportOf(Unknown), minute(2)));
    QVERIFY(!noteHistory(history, reportOf(Unknown, {u"x"_s}), minute(3)));
    QVERIFY(noteHistory(history, reportOf(Verified), minute(4)));
    QCOMPARE(statesIn(history), (QList{Verified, Unknown, Verified}));
}

void tst_History::checkingIsNeverKept()
{
    History history;
    QVERIFY(!noteHistory(history, reportOf(RecordState::Checking), minute(0)));
    QVERIFY(history.isEmpty());
}

void tst_History::anUnfinishedLookAddsNothing()
{
    History history;
    Report report = reportOf(RecordState::Verified);
    report.complete = false;
    QVERIFY(!noteHistory(history, report, minute(0)));
    QVERIFY(history.isEmpty());
}

void tst_History::firstAndNewestStay()
{
    History history;
    const int looks = 3 * historyLimit;
    for (int i = 0; i < looks; ++i)
        QVERIFY(
            noteHistory(history, reportOf(RecordState::Wrong, {QString::number(i)}), minute(i)));
    QCOMPARE(history.size(), historyLimit);
    QCOMPARE(history.first().at, minute(0));
    for (int i = 1; i < historyLimit; ++i)
        QCOMPARE(history.at(i).at, minute(looks - historyLimit + i));
}

void tst_History::eachRecordHasItsOwnBound()
{
    using enum RecordState;
    History history;
    for (int i = 0; i < 2 * historyLimit; ++i) {
        const Report report =
            reportOf({{.id = u"mx"_s, .state = Missing},
                      {.id = u"spf"_s, .state = Wrong, .current = {QString::number(i)}}});
        QVERIFY(noteHistory(history, report, minute(i)));
    }
    QCOMPARE(changesOf(history, u"mx").size(), 1);
    QCOMPARE(changesOf(history, u"spf").size(), historyLimit);
    QVERIFY(changesOf(history, u"dkim").isEmpty());
}

void tst_History::saysSinceWhen()
{
    using enum RecordState;
    History history;
    QVERIFY(!inStateSince(history, u"mx").isValid());
    noteHistory(history, reportOf(Missing), minute(0));
    noteHistory(history, reportOf(Wrong, {u"a"_s}), minute(1));
    noteHistory(history, reportOf(Wrong, {u"b"_s}), minute(2));
    QCOMPARE(inStateSince(history, u"mx"), minute(1));
    QVERIFY(!inStateSince(history, u"spf").isValid());
    noteHistory(history, reportOf(Verified), minute(3));
    noteHistory(history, reportOf(Wrong), minute(4));
    QCOMPARE(inStateSince(history, u"mx"), minute(4));
}

void tst_History::timesAreWholeSeconds()
{
    History history;
    noteHistory(history, reportOf(RecordState::Missing), minute(0).addMSecs(678));
    QCOMPARE(history.first().at, minute(0));
    QCOMPARE(history.first().at.timeSpec(), Qt::UTC);
}

void tst_History::countsServersAndNamesTheFinding()
{
    using Kind = ServerView::Kind;
    RecordReport record{.id = u"mx"_s, .state = RecordState::Missing};
    record.findings = {finding<FindingCode::MxMissing>(arg<Arg::Name> = u"d.example"_s,
                                                       arg<Arg::Expected> = u"mx.example"_s)};
    record.servers = {{.kind = Kind::NameServer, .right = true, .outcome = Outcome::Answer},
                      {.kind = Kind::NameServer, .outcome = Outcome::NoSuchName},
                      {.kind = Kind::NameServer, .outcome = Outcome::Timeout},
                      {.kind = Kind::NameServer, .outcome = Outcome::Refused, .lame = true},
                      {.kind = Kind::Resolver, .right = true, .outcome = Outcome::Answer}};
    History history;
    noteHistory(history, reportOf({record}), minute(0));
    QCOMPARE(history.first().code, u"mx.missing"_s);
    QCOMPARE(history.first().right, 1);
    QCOMPARE(history.first().answering, 2);
}

QTEST_GUILESS_MAIN(tst_History)
#include "tst_history.moc"
