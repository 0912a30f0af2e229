#include "ui/look/look.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/copyfield.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/guideview.h"
#include "ui/widgets/languagebox.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/steplist.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QDesktopServices>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace sda;

namespace {

QList<Step> sixSteps()
{
    QList<Step> steps;
    for (int i = 0; i < 6; ++i) {
        const StepState state = i < 2 ? StepState::Done
            : i == 2                  ? StepState::Here
                                      : StepState::Later;
        steps.append({QStringLiteral("Step %1").arg(i), state, i < 2});
    }
    return steps;
}

} // namespace

class tst_Widgets : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { applyLook(Theme::Light); }

    void reachableStepsCanBeChosenByMouseAndKeys();
    void tabComesToTheStepsOnce();
    void laterStepsCannotBeChosen();
    void guideIsAsHighAsItsContent();
    void guideOpensHttpsAndNothingElse();
    void guideShowsMarkupOfValuesAsText();
    void languageBoxKnowsEveryLanguage();
    void noticeShowsEveryTextToEnter();
    void noticeFollowsTheWork();
    void noticeNeverReadsMarkup();
    void foldOpensByKey();
    void areaThatScrollsHasNoPartThatIsGone();

    void openUrl(const QUrl &url) { m_opened.append(url); }

private:
    QList<QUrl> m_opened;
};

void tst_Widgets::reachableStepsCanBeChosenByMouseAndKeys()
{
    StepList list;
    list.setSteps(sixSteps());
    list.resize(220, 600);
    list.show();
    QSignalSpy chosen(&list, &StepList::stepChosen);
    const auto buttons = list.findChildren<QAbstractButton *>();
    QCOMPARE(buttons.size(), 6);
    QTest::mouseClick(buttons.at(1), Qt::LeftButton);
    QCOMPARE(chosen.takeFirst(), QVariantList({1}));
    QTest::keyClick(buttons.at(0), Qt::Key_Return);
    QCOMPARE(chosen.takeFirst(), QVariantList({0}));
    QTest::keyClick(buttons.at(0), Qt::Key_Space);
    QCOMPARE(chosen.takeFirst(), QVariantList({0}));
}

void tst_Widgets::tabComesToTheStepsOnce()
{
    StepList list;
    QList<Step> steps = sixSteps();
    const auto tabStops = [&list] {
        QList<int> stops;
        const auto buttons = list.findChildren<QAbstractButton *>();
        for (int i = 0; i < buttons.size(); ++i) {
            if (buttons.at(i)->focusPolicy() & Qt::TabFocus)
                stops.append(i);
        }
        return stops;
    };
    list.setSteps(steps);
    QCOMPARE(tabStops(), QList<int>{2}); // the one that is shown
    for (Step &step : steps)
        step.state = StepState::Done;
    steps.last().state = StepState::DoneHere;
    list.setSteps(steps);
    QCOMPARE(tabStops(), QList<int>{5});
}

void tst_Widgets::laterStepsCannotBeChosen()
{
    StepList list;
    list.setSteps(sixSteps());
    list.show();
    QSignalSpy chosen(&list, &StepList::stepChosen);
    const auto buttons = list.findChildren<QAbstractButton *>();
    QTest::mouseClick(buttons.at(2), Qt::LeftButton); // here already
    QTest::mouseClick(buttons.at(4), Qt::LeftButton);
    QCOMPARE(chosen.size(), 0);
    for (const QAbstractButton *button : buttons)
        QVERIFY(button->accessibleName().contains(button->text()));
}

void tst_Widgets::areaThatScrollsHasNoPartThatIsGone()
{
    installAccessibility();
    QScrollArea area;
    auto *content = new QWidget;
    content->setFixedSize(50, 1000);
    area.setWidget(content);
    area.resize(200, 200);
    area.show();
    QAccessibleInterface *told = QAccessible::queryAccessibleInterface(&area);
    QVERIFY(told);
    QCOMPARE(told->childCount(), 2); // what scrolls, and the bar
    QVERIFY(told->child(1));
    QCOMPARE(told->indexOfChild(told->child(1)), 1);
    content->setFixedSize(50, 50);
    QTRY_COMPARE(told->childCount(), 1);
    QVERIFY(!told->child(1)); // asked by who has not heard of it yet
    QVERIFY(!told->child(-1));
}

void tst_Widgets::guideIsAsHighAsItsContent()
{
    GuideView guide;
    guide.setGuide(QStringLiteral("1. one\n2. two\n"));
    const int few = guide.heightForWidth(400);
    guide.setGuide(QStringLiteral("1. one\n2. two\n3. three\n4. four\n5. five\n"));
    const int many = guide.heightForWidth(400);
    QVERIFY(many > few);
    QVERIFY(guide.heightForWidth(60) >= many);
    guide.resize(400, many);
    guide.show();
    QCOMPARE(guide.verticalScrollBar()->maximum(), 0);
}

void tst_Widgets::guideOpensHttpsAndNothingElse()
{
    for (const char *scheme : {"https", "http", "file"})
        QDesktopServices::setUrlHandler(QLatin1String(scheme), this, "openUrl");
    GuideView guide;
    for (const char *url : {"file:///etc/passwd", "http://example.com/", "javascript:alert(1)",
                            "https://example.com/console"})
        emit guide.anchorClicked(QUrl(QLatin1String(url)));
    QCOMPARE(m_opened, {QUrl(QStringLiteral("https://example.com/console"))});
    for (const char *scheme : {"https", "http", "file"})
        QDesktopServices::unsetUrlHandler(QLatin1String(scheme));
}

void tst_Widgets::guideShowsMarkupOfValuesAsText()
{
    GuideView guide;
    guide.setGuide(QStringLiteral("Value: <img src=x> `a<b>c`"));
    QVERIFY(guide.toPlainText().contains(QStringLiteral("a<b>c")));
    QVERIFY(!guide.toPlainText().contains(QChar(QChar::ObjectReplacementCharacter)));
}

void tst_Widgets::languageBoxKnowsEveryLanguage()
{
    LanguageBox box;
    QSignalSpy chosen(&box, &LanguageBox::languageChosen);
    QCOMPARE(box.count(), int(availableLanguages().size()));
    box.setLanguage(QStringLiteral("ja"));
    QCOMPARE(box.language(), QStringLiteral("ja"));
    QCOMPARE(box.currentText(), languageName(QStringLiteral("ja")));
    QCOMPARE(chosen.size(), 0);
    box.show();
    box.setFocus();
    QTest::keyClick(&box, Qt::Key_Down);
    if (chosen.isEmpty()) // ja may be the last
        QTest::keyClick(&box, Qt::Key_Up);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toString(), box.language());
}

void tst_Widgets::noticeShowsEveryTextToEnter()
{
    const Texts texts(QStringLiteral("en"));
    Notice notice;
    EnterRow row;
    row.record.name = *DnsName::fromText(u"example.com");
    row.record.type = RecordType::Mx;
    row.record.value = QStringLiteral("mxbiz1.qq.com");
    row.record.priority = 10;
    row.host = QStringLiteral("@");
    row.remove = {QStringLiteral("old.example.net")};
    notice.setFinding(texts, finding<FindingCode::MxMissing>(arg<Arg::Name> = QStringLiteral("x")),
                      {row});
    QStringList shown;
    for (const CopyField *field : notice.findChildren<CopyField *>())
        shown.append(field->text());
    QCOMPARE(
        shown,
        QStringList({QStringLiteral("@"), QStringLiteral("MX"), QStringLiteral("mxbiz1.qq.com"),
                     QStringLiteral("10"), QStringLiteral("old.example.net")}));
    // What is wrong is only looked at: a copy of it would be entered once more.
    for (const CopyField *field : notice.findChildren<CopyField *>()) {
        const bool isWrong = row.remove.contains(field->text());
        QCOMPARE(field->findChild<CopyButton *>()->isHidden(), isWrong);
    }
    notice.setWords(Mark::Note, QStringLiteral("calm"));
    QVERIFY(notice.findChildren<CopyField *>().isEmpty());
    QCOMPARE(notice.summary(), QStringLiteral("calm"));
}

// Of two records one is changed before the other goes; where one of them is right, the other goes.
void tst_Widgets::noticeFollowsTheWork()
{
    const Texts texts(QStringLiteral("en"));
    Notice notice;
    EnterRow row;
    row.record.name = *DnsName::fromText(u"example.com");
    row.record.type = RecordType::Txt;
    row.record.value = QStringLiteral("v=spf1 a mx -all");
    row.host = QStringLiteral("@");
    row.remove = {QStringLiteral("v=spf1 a -all"), QStringLiteral("v=spf1 mx -all")};
    const auto shownRows = [&] {
        notice.setFinding(texts, finding<FindingCode::SpfMultipleRecords>(arg<Arg::Count> = 2),
                          {row});
        QStringList rows;
        for (const CopyField *field : notice.findChildren<CopyField *>())
            rows.append(field->findChild<QLabel *>()->text() + QLatin1Char('|') + field->text());
        return rows;
    };
    const QStringList both = shownRows();
    QCOMPARE(both.size(), 5);
    QVERIFY(both.first().endsWith(QStringLiteral("|v=spf1 a -all")));
    QVERIFY(both.last().endsWith(QStringLiteral("|v=spf1 mx -all")));
    QVERIFY(both.first().section(QLatin1Char('|'), 0, 0)
            != both.last().section(QLatin1Char('|'), 0, 0));
    const QString deletes = both.last().section(QLatin1Char('|'), 0, 0);
    row.record.value = row.remove.takeFirst();
    QVERIFY(shownRows().first().startsWith(deletes));
}

void tst_Widgets::noticeNeverReadsMarkup()
{
    Notice notice;
    notice.setWords(Mark::Wrong, QStringLiteral("<b>bold</b>"), QStringLiteral("<img src=x>"));
    for (const QLabel *label : notice.findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void tst_Widgets::foldOpensByKey()
{
    Fold fold;
    auto *content = new QLabel(QStringLiteral("more"));
    fold.setContent(content);
    fold.show();
    QVERIFY(!content->isVisible());
    content->setVisible(true); // as parts do that hide while they are empty
    QVERIFY(!content->isVisible());
    QTest::keyClick(fold.findChild<QAbstractButton *>(), Qt::Key_Space);
    QVERIFY(fold.isOpen());
    QVERIFY(content->isVisible());
}

QTEST_MAIN(tst_Widgets)
#include "tst_widgets.moc"
