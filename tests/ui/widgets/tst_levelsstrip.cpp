#include "ui/widgets/levelsstrip.h"
#include "ui/widgets/markview.h"

#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QTest>

using namespace sda;
using M = Levels::Mark;

namespace {

Levels levels(M nameServer, M world, M service)
{
    Levels levels;
    levels.nameServers = {{QStringLiteral("ns1.example.net"), {}, nameServer, {}}};
    levels.world = {{QStringLiteral("<b>192.0.2.53</b>"), {}, world, {}}};
    levels.service = service;
    return levels;
}

QImage drawn(const LevelMarks &marks)
{
    QImage image(120, 30, QImage::Format_ARGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintLevels(&painter, image.rect(), marks, QPalette());
    return image;
}

} // namespace

class tst_LevelsStrip : public QObject
{
    Q_OBJECT
private slots:
    void everyStepHasAMarkAndWords();
    void onlyWhatIsRightHasATick();
    void whatIsNotJudgedHasNoTick();
    void whatIsWrongIsNoEmptyRing();
    void thatNobodySaidAnythingIsNoWorry();
    void tooltipAndScreenReaderHearTheSame();
    void theSmallMarksDiffer();

private:
    WatchTexts m_texts{QStringLiteral("en")};
};

void tst_LevelsStrip::everyStepHasAMarkAndWords()
{
    LevelsStrip strip;
    const Levels some = levels(M::Right, M::Remembers, M::Unknown);
    strip.setLevels(some, RecordState::Waiting, QStringLiteral("Amazon SES"), m_texts);
    const auto marks = strip.findChildren<MarkView *>();
    QCOMPARE(marks.size(), 3);
    QCOMPARE(marks.at(0)->mark(), Mark::Verified);
    QCOMPARE(marks.at(1)->mark(), Mark::Waiting);
    QStringList words;
    for (const QLabel *label : strip.findChildren<QLabel *>())
        words.append(label->text());
    for (const Level level : {Level::NameServers, Level::World, Level::Service}) {
        QVERIFY(words.contains(m_texts.title(level, QStringLiteral("Amazon SES"))));
        QVERIFY(words.contains(m_texts.words(level, some)));
    }
}

void tst_LevelsStrip::onlyWhatIsRightHasATick()
{
    for (const M mark : {M::NotYet, M::Looking, M::Remembers, M::Differs, M::Unknown}) {
        for (const Mark shown : marksOf(levels(mark, mark, mark), RecordState::Verified)) {
            QVERIFY(shown != Mark::Verified);
            QVERIFY(shown != Mark::Remark);
        }
    }
    for (const Mark shown : marksOf(levels(M::Right, M::Right, M::Right), RecordState::Verified))
        QCOMPARE(shown, Mark::Verified);
    for (const Mark shown : marksOf(Levels(), RecordState::Verified))
        QCOMPARE(shown, Mark::NotAddedYet);
}

void tst_LevelsStrip::whatIsNotJudgedHasNoTick()
{
    for (const RecordState state : {RecordState::Unknown, RecordState::Checking}) {
        for (const Mark shown : marksOf(levels(M::Right, M::Right, M::Right), state))
            QVERIFY(shown != Mark::Verified);
    }
}

void tst_LevelsStrip::whatIsWrongIsNoEmptyRing()
{
    const Levels differs = levels(M::Differs, M::NotYet, M::NotYet);
    QCOMPARE(marksOf(differs, RecordState::Wrong)[0], Mark::Wrong);
    QCOMPARE(marksOf(differs, RecordState::Missing)[0], Mark::Missing);
}

void tst_LevelsStrip::thatNobodySaidAnythingIsNoWorry()
{
    QCOMPARE(marksOf(levels(M::Right, M::Right, M::Unknown), RecordState::Verified)[2],
             Mark::NotAddedYet);
    QCOMPARE(marksOf(levels(M::Unknown, M::NotYet, M::NotYet), RecordState::Verified)[0],
             Mark::NotChecked);
}

void tst_LevelsStrip::tooltipAndScreenReaderHearTheSame()
{
    LevelsStrip strip;
    const Levels some = levels(M::Right, M::Remembers, M::NotYet);
    strip.setLevels(some, RecordState::Waiting, {}, m_texts);
    const QString all = m_texts.lines(some, {}).join(u'\n');
    QCOMPARE(strip.accessibleName(), all);
    QVERIFY(all.contains(QStringLiteral("<b>192.0.2.53</b>")));
    // As plain text of what a tooltip would show: nothing in it is markup but the line breaks.
    QString tip = strip.toolTip();
    QVERIFY(!tip.contains(QStringLiteral("<b>")));
    tip.replace(QStringLiteral("<br>"), QStringLiteral("\n"));
    QCOMPARE(tip, all.toHtmlEscaped());
}

void tst_LevelsStrip::theSmallMarksDiffer()
{
    const QImage right =
        drawn(marksOf(levels(M::Right, M::Right, M::Right), RecordState::Verified));
    QVERIFY(right != drawn(marksOf(levels(M::Right, M::Right, M::NotYet), RecordState::Verified)));
    QVERIFY(right
            != drawn(marksOf(levels(M::Right, M::Remembers, M::Right), RecordState::Verified)));
    QVERIFY(right != drawn(marksOf(levels(M::Differs, M::Right, M::Right), RecordState::Verified)));
}

QTEST_MAIN(tst_LevelsStrip)
#include "tst_levelsstrip.moc"
