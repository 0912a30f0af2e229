#include "core/watch/news.h"

#include <QTest>

using namespace sda;
using namespace Qt::StringLiterals;
using enum sda::RecordState;
using Kind = sda::News::Kind;

namespace {

const QDateTime start(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC);

QDateTime minute(int number)
{
    return start.addSecs(60 * number);
}

/// A complete look at records a, b, c …
Report look(const QList<RecordState> &states)
{
    Report report{.verdict = true, .complete = true};
    for (qsizetype i = 0; i < states.size(); ++i) {
        const QString id(QChar(u'a' + int(i)));
        report.records.append({.id = id, .state = states.at(i)});
        report.purposes.insert(id, Purpose::Dkim);
    }
    report.state = domainState(report);
    return report;
}

News turnedGreen(const QStringList &ids)
{
    return {.kind = Kind::RecordVerified, .recordIds = ids};
}

News fellBack(const QStringList &ids)
{
    return {.kind = Kind::RecordFellBack, .recordIds = ids};
}

const News all{.kind = Kind::AllVerified};

} // namespace

class tst_News : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_desk = NewsDesk(1); }
    void theFirstLookIsSilent();
    void theFirstLookTellsWhatWentWrongSinceItWasVerified();
    void turningGreenIsTold();
    void severalAtOnceAreOneNews();
    void theLastOneIsToldAsAll();
    void allIsToldOnceOnly();
    void fallingBackIsTold();
    void oneBadLookIsNoNews();
    void aBadLookAfterAGapIsTheSecond();
    void unknownInBetweenIsNoNews();
    void waitingInBetweenIsNoNews();
    void allNeedsALookThatSawAll();
    void anUnfinishedLookIsNoNews();
    void flickerIsToldOnceAnHour();
    void whatStaysOtherThanToldIsToldLater();
    void aNewRecordDidNotFallBack();
    void whatWasUnknownAtFirstIsJudgedByWhatWas();
    void nearDeadlinesAreToldOnceEach();
    void aNearDeadlineIsToldOnceThoughBothTimesHavePassed();
    void verifiedInTimeNeedsNoDeadline();
    void anotherDeadlineIsToldAgain();
    void rowsThatAreNotMailDoNotCount();

private:
    QList<News> take(const QList<RecordState> &states, int at,
                     const std::optional<QDateTime> &deadline = {})
    {
        return m_desk.take(look(states), m_verifiedSince, deadline, minute(at));
    }

    NewsDesk m_desk;
    QDateTime m_verifiedSince;
};

void tst_News::theFirstLookIsSilent()
{
    QCOMPARE(take({Verified, Missing, Wrong}, 0), QList<News>());
    m_desk = NewsDesk(1);
    QCOMPARE(take({Verified, Verified}, 0), QList<News>());
    QCOMPARE(take({Verified, Verified}, 1), QList<News>());
}

void tst_News::theFirstLookTellsWhatWentWrongSinceItWasVerified()
{
    const QDateTime since = minute(-10'000);
    QCOMPARE(m_desk.take(look({Verified, Missing, Wrong}), since, {}, minute(0)),
             QList{fellBack({u"b"_s, u"c"_s})});
    QCOMPARE(m_desk.take(look({Verified, Missing, Wrong}), since, {}, minute(1)), QList<News>());
}

void tst_News::turningGreenIsTold()
{
    take({Missing, Missing}, 0);
    QCOMPARE(take({Verified, Missing}, 1), QList{turnedGreen({u"a"_s})});
    QCOMPARE(take({Verified, Missing}, 2), QList<News>());
    QCOMPARE(take({VerifiedWithRemark, Missing}, 3), QList<News>());
}

void tst_News::severalAtOnceAreOneNews()
{
    take({Missing, Wrong, Missing}, 0);
    QCOMPARE(take({Verified, VerifiedWithRemark, Missing}, 1),
             QList{turnedGreen({u"a"_s, u"b"_s})});
}

void tst_News::theLastOneIsToldAsAll()
{
    take({Missing, Missing}, 0);
    take({Verified, Missing}, 1);
    QCOMPARE(take({Verified, Verified}, 2), QList{all});
}

void tst_News::allIsToldOnceOnly()
{
    take({Missing, Missing}, 0);
    QCOMPARE(take({Verified, Verified}, 1), QList{all});
    QCOMPARE(take({Verified, Verified}, 2), QList<News>());
    QCOMPARE(take({Verified, Verified}, 200), QList<News>());
}

void tst_News::fallingBackIsTold()
{
    take({Verified, Verified, Verified}, 0);
    QCOMPARE(take({Missing, Verified, Wrong}, 1), QList{fellBack({u"a"_s, u"c"_s})});
    QCOMPARE(take({Wrong, Verified, Wrong}, 2), QList<News>());
    QCOMPARE(take({Verified, Missing, Wrong}, 3),
             (QList{fellBack({u"b"_s}), turnedGreen({u"a"_s})}));
}

void tst_News::oneBadLookIsNoNews()
{
    m_desk = NewsDesk();
    take({Verified, Verified}, 0);
    QCOMPARE(take({Missing, Verified}, 1), QList<News>());
    QCOMPARE(take({Verified, Verified}, 2), QList<News>()); // and not "all" once more
    QCOMPARE(take({Wrong, Verified}, 3), QList<News>());
    QCOMPARE(take({Missing, Verified}, 4), QList{fellBack({u"a"_s})});
    QCOMPARE(take({Verified, Verified}, 5), QList{all});
}

void tst_News::aBadLookAfterAGapIsTheSecond()
{
    m_desk = NewsDesk();
    take({Verified, Verified}, 0);
    QCOMPARE(take({Missing, Verified}, 1), QList<News>());
    QCOMPARE(take({Unknown, Unknown}, 2), QList<News>());
    QCOMPARE(take({Missing, Verified}, 3), QList{fellBack({u"a"_s})});
}

void tst_News::unknownInBetweenIsNoNews()
{
    take({Verified, Missing}, 0);
    QCOMPARE(take({Unknown, Unknown}, 1), QList<News>());
    QCOMPARE(take({Verified, Missing}, 2), QList<News>());
    QCOMPARE(take({Unknown, Unknown}, 3), QList<News>());
    QCOMPARE(take({Missing, Verified}, 4), (QList{fellBack({u"a"_s}), turnedGreen({u"b"_s})}));

    m_desk = NewsDesk(1);
    take({Verified, Verified}, 0);
    take({Verified, Unknown}, 1);
    QCOMPARE(take({Verified, Verified}, 2), QList<News>());
}

void tst_News::waitingInBetweenIsNoNews()
{
    take({Verified, Missing}, 0);
    QCOMPARE(take({Waiting, Waiting}, 1), QList<News>());
    QCOMPARE(take({Verified, Waiting}, 2), QList<News>());
    QCOMPARE(take({Waiting, Verified}, 3), QList{turnedGreen({u"b"_s})});
    QCOMPARE(take({Verified, Verified}, 4), QList{all});
}

void tst_News::allNeedsALookThatSawAll()
{
    take({Verified, Missing}, 0);
    QCOMPARE(take({Unknown, Verified}, 1), QList{turnedGreen({u"b"_s})});
    QCOMPARE(take({Verified, Verified}, 2), QList{all});
}

void tst_News::anUnfinishedLookIsNoNews()
{
    take({Missing, Missing}, 0);
    Report report = look({Verified, Verified});
    report.complete = false;
    QCOMPARE(m_desk.take(report, {}, {}, minute(1)), QList<News>());
    QCOMPARE(take({Verified, Verified}, 2), QList{all});
}

void tst_News::flickerIsToldOnceAnHour()
{
    take({Missing, Missing}, 0);
    QCOMPARE(take({Verified, Missing}, 1), QList{turnedGreen({u"a"_s})});
    QCOMPARE(take({Missing, Missing}, 2), QList{fellBack({u"a"_s})});
    for (int at = 3; at < 61; ++at)
        QCOMPARE(take({at % 2 ? Verified : Missing, Missing}, at), QList<News>());
    QCOMPARE(take({Verified, Missing}, 61), QList{turnedGreen({u"a"_s})});
    QCOMPARE(take({Missing, Missing}, 62), QList{fellBack({u"a"_s})});

    m_desk = NewsDesk(1);
    take({Missing, Verified}, 0);
    QCOMPARE(take({Verified, Verified}, 1), QList{all});
    QCOMPARE(take({Missing, Verified}, 2), QList{fellBack({u"a"_s})});
    QCOMPARE(take({Verified, Verified}, 3), QList<News>());
}

void tst_News::whatStaysOtherThanToldIsToldLater()
{
    take({Missing, Missing}, 0);
    take({Verified, Missing}, 1);
    take({Missing, Missing}, 2);
    QCOMPARE(take({Verified, Missing}, 3), QList<News>());
    QCOMPARE(take({Verified, Missing}, 60), QList<News>());
    QCOMPARE(take({Verified, Missing}, 61), QList{turnedGreen({u"a"_s})});

    m_desk = NewsDesk(1);
    take({Missing}, 0);
    QCOMPARE(take({Verified}, 1), QList{all});
    QCOMPARE(take({Missing}, 2), QList{fellBack({u"a"_s})});
    QCOMPARE(take({Verified}, 3), QList<News>());
    QCOMPARE(take({Verified}, 61), QList{all});
}

void tst_News::aNewRecordDidNotFallBack()
{
    const QDateTime since = minute(-100);
    QCOMPARE(m_desk.take(look({Verified}), since, {}, minute(0)), QList<News>());
    QCOMPARE(m_desk.take(look({Verified, Missing}), since, {}, minute(1)), QList<News>());
    QCOMPARE(m_desk.take(look({Verified, Verified}), since, {}, minute(2)), QList{all});
}

void tst_News::whatWasUnknownAtFirstIsJudgedByWhatWas()
{
    const QDateTime since = minute(-100);
    QCOMPARE(m_desk.take(look({Verified, Unknown}), since, {}, minute(0)), QList<News>());
    QCOMPARE(m_desk.take(look({Verified, Missing}), since, {}, minute(1)),
             QList{fellBack({u"b"_s})});

    m_desk = NewsDesk(1);
    QCOMPARE(m_desk.take(look({Unknown, Unknown}), since, {}, minute(0)), QList<News>());
    QCOMPARE(m_desk.take(look({Verified, Verified}), since, {}, minute(1)), QList<News>());
}

void tst_News::nearDeadlinesAreToldOnceEach()
{
    const QDateTime deadline = minute(30 * 60);
    const News near{.kind = Kind::DeadlineNear, .until = deadline};
    QCOMPARE(take({Missing}, 0, deadline), QList<News>());
    QCOMPARE(take({Missing}, 5 * 60, deadline), QList<News>());
    QCOMPARE(take({Missing}, 6 * 60, deadline), QList{near});
    QCOMPARE(take({Missing}, 7 * 60, deadline), QList<News>());
    QCOMPARE(take({Missing}, 28 * 60 - 1, deadline), QList<News>());
    QCOMPARE(take({Missing}, 28 * 60, deadline), QList{near});
    QCOMPARE(take({Missing}, 29 * 60, deadline), QList<News>());
    QCOMPARE(take({Missing}, 30 * 60, deadline), QList<News>());
    QCOMPARE(take({Missing}, 31 * 60, deadline), QList<News>());
}

void tst_News::aNearDeadlineIsToldOnceThoughBothTimesHavePassed()
{
    const QDateTime deadline = minute(60);
    QCOMPARE(take({Missing}, 0, deadline), QList<News>());
    QCOMPARE(take({Missing}, 1, deadline),
             (QList{News{.kind = Kind::DeadlineNear, .until = deadline}}));
    QCOMPARE(take({Missing}, 2, deadline), QList<News>());
}

void tst_News::verifiedInTimeNeedsNoDeadline()
{
    const QDateTime deadline = minute(60);
    take({Verified, Missing}, 0, deadline);
    QCOMPARE(take({Verified, Verified}, 1, deadline), QList{all});
    QCOMPARE(take({Verified, Unknown}, 2, deadline), QList<News>());
    QCOMPARE(take({Verified, Verified}, 3, deadline), QList<News>());
}

void tst_News::anotherDeadlineIsToldAgain()
{
    take({Missing}, 0, minute(60));
    QCOMPARE(take({Missing}, 1, minute(60)).size(), 1);
    QCOMPARE(take({Missing}, 2, minute(20 * 60)),
             (QList{News{.kind = Kind::DeadlineNear, .until = minute(20 * 60)}}));
}

void tst_News::rowsThatAreNotMailDoNotCount()
{
    Report report = look({Missing, Missing});
    report.purposes[u"b"_s] = Purpose::Other;
    m_desk.take(report, {}, {}, minute(0));
    report.records[0].state = Verified;
    report.state = domainState(report);
    QCOMPARE(m_desk.take(report, {}, {}, minute(1)), QList{all});
    report.records[1].state = Verified;
    report.state = domainState(report);
    QCOMPARE(m_desk.take(report, {}, {}, minute(120)), QList{turnedGreen({u"b"_s})});
}

QTEST_GUILESS_MAIN(tst_News)
#include "tst_news.moc"
