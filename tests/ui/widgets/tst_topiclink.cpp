#include "ui/text/helptexts.h"
#include "ui/widgets/guideview.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/topiclink.h"

#include <QDesktopServices>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

using namespace sda;
using namespace Qt::StringLiterals;

/// From a finding, a record or a guide to the card that explains it.
class tst_TopicLink : public QObject
{
    Q_OBJECT
public slots:
    void open(const QUrl &url) { m_opened.append(url.toString()); }

private slots:
    void initTestCase();
    void cleanupTestCase();
    void init() { m_opened.clear(); }
    void opensItsTopic_data();
    void opensItsTopic();
    void isHiddenWithoutATopic();
    void takesMoreLinesWhereOneHasNoRoom();
    void everyFindingLeadsToItsCard_data();
    void everyFindingLeadsToItsCard();
    void otherWordsLeadNowhere();
    void guidesOpenTopics_data();
    void guidesOpenTopics();

private:
    QStringList m_opened;
};

namespace {
const QStringList schemes{u"card"_s, u"manual"_s, u"https"_s, u"file"_s, u"http"_s};
}

void tst_TopicLink::initTestCase()
{
    for (const QString &scheme : schemes)
        QDesktopServices::setUrlHandler(scheme, this, "open");
}

void tst_TopicLink::cleanupTestCase()
{
    for (const QString &scheme : schemes)
        QDesktopServices::unsetUrlHandler(scheme);
}

void tst_TopicLink::opensItsTopic_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::addRow("by mouse") << false;
    QTest::addRow("by key") << true;
}

void tst_TopicLink::opensItsTopic()
{
    QFETCH(bool, byKey);
    TopicLink link;
    link.setTopic(u"card:spf"_s, u"ja"_s);
    QVERIFY(!link.isHidden());
    QCOMPARE(link.accessibleName(), helpTitle(u"card:spf"_s, u"ja"_s));
    QVERIFY(link.focusPolicy() & Qt::TabFocus);
    link.resize(link.sizeHint());
    if (byKey)
        QTest::keyClick(&link, Qt::Key_Space);
    else
        QTest::mouseClick(&link, Qt::LeftButton);
    QCOMPARE(m_opened, QStringList{u"card:spf"_s});
}

void tst_TopicLink::isHiddenWithoutATopic()
{
    TopicLink link;
    QVERIFY(link.isHidden());
    link.setTopic(u"card:spf"_s, u"en"_s);
    link.setTopic(u"card:no-such-card"_s, u"en"_s);
    QVERIFY(link.isHidden());
    link.setTopic({}, u"en"_s);
    QVERIFY(link.isHidden());
}

void tst_TopicLink::takesMoreLinesWhereOneHasNoRoom()
{
    for (const QString &language : {u"en"_s, u"ja"_s, u"ko"_s}) {
        TopicLink link;
        link.setTopic(u"card:not-checked"_s, language);
        const int line = link.heightForWidth(link.sizeHint().width());
        QCOMPARE(line, link.sizeHint().height());
        QVERIFY(link.heightForWidth(link.sizeHint().width() / 2) > line + 5);
    }
}

void tst_TopicLink::everyFindingLeadsToItsCard_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : availableLanguages())
        QTest::addRow("%s", qPrintable(language)) << language;
}

void tst_TopicLink::everyFindingLeadsToItsCard()
{
    QFETCH(QString, language);
    const Texts texts(language);
    Notice notice;
    auto *link = notice.findChild<TopicLink *>();
    QVERIFY(link);
    const Finding two = finding<FindingCode::SpfMultipleRecords>(arg<Arg::Count> = 2);
    notice.setFinding(texts, two);
    QCOMPARE(link->topic(), u"card:spf"_s);
    QCOMPARE(link->text(), helpTitle(u"card:spf"_s, language));
    QVERIFY(!link->isHidden());
    notice.setFindingToldAbove(texts, finding<FindingCode::SpfNoEnding>(), {}, {});
    QVERIFY(!link->isHidden());
}

void tst_TopicLink::otherWordsLeadNowhere()
{
    Notice notice;
    auto *link = notice.findChild<TopicLink *>();
    notice.setFinding(Texts(u"en"_s), finding<FindingCode::SpfNoEnding>());
    QVERIFY(!link->isHidden());
    notice.setWords(Mark::Note, u"a story of practice"_s);
    QVERIFY(link->isHidden());
}

void tst_TopicLink::guidesOpenTopics_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<bool>("opens");
    QTest::addRow("a card") << u"card:spf"_s << true;
    QTest::addRow("a page of the manual") << u"manual:ticks"_s << true;
    QTest::addRow("a page of the console") << u"https://console.example/"_s << true;
    QTest::addRow("a file") << u"file:///etc/hosts"_s << false;
    QTest::addRow("a page without a lock") << u"http://console.example/"_s << false;
}

void tst_TopicLink::guidesOpenTopics()
{
    QFETCH(QString, target);
    QFETCH(bool, opens);
    GuideView view;
    QSignalSpy opened(&view, &GuideView::linkOpened);
    view.setGuide(u"[here](%1)"_s.arg(target));
    emit view.anchorClicked(QUrl(target));
    QCOMPARE(m_opened, opens ? QStringList{target} : QStringList());
    // Who goes on to the console is met there; the help is no such place.
    QCOMPARE(opened.count(), target.startsWith("https:"_L1) ? 1 : 0);
}

QTEST_MAIN(tst_TopicLink)
#include "tst_topiclink.moc"
