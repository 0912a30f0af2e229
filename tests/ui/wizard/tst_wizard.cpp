#include "openwizard.h"

#include "core/practice/storyteller.h"
#include "ui/records/recordsmodel.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/copyfield.h"
#include "ui/widgets/guideview.h"
#include "ui/widgets/languagebox.h"
#include "ui/widgets/markview.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pastearea.h"
#include "ui/widgets/steplist.h"
#include "ui/wizard/adminpane.h"
#include "ui/wizard/choicebutton.h"
#include "ui/wizard/foundrows.h"
#include "ui/wizard/page.h"
#include "ui/wizard/tickspage.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTest>

using namespace sda;
using namespace Qt::StringLiterals;

namespace {

/// Hears of each window that appears.
class WindowSpy : public QObject
{
public:
    WindowSpy() { qApp->installEventFilter(this); }
    bool eventFilter(QObject *object, QEvent *event) override
    {
        const auto *widget = qobject_cast<const QWidget *>(object);
        if (event->type() == QEvent::Show && widget && widget->isWindow())
            m_seen.append(QString::fromLatin1(widget->metaObject()->className()));
        return false;
    }
    QStringList seen() const { return m_seen; }

private:
    QStringList m_seen;
};

/// All words on a page, to tell languages apart.
QStringList wordsOf(const QWidget *widget)
{
    QStringList words;
    for (const QLabel *label : widget->findChildren<QLabel *>())
        words.append(label->text());
    for (const QAbstractButton *button : widget->findChildren<QAbstractButton *>())
        words.append(button->text());
    words.removeAll(QString());
    return words;
}

} // namespace

class tst_Wizard : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void offersThreeChoices();
    void goesOnByKeyboardAlone();
    void goesOnByMouse();
    void saysWhatIsMissing();
    void copiesTheTable();
    void copiesAField();
    void ticksTurnGreen();
    void noSceneTurnsGreenWronglyHere_data();
    void noSceneTurnsGreenWronglyHere();
    void switchesLanguagesOnEveryPage();
    void makesAPageWhenItIsFirstShown();
    void makesPagesInTheWindow_data();
    void makesPagesInTheWindow();
    void losesNothingOnTheWayBack();
    void opensWhereItWasLeft();
    void saysWhyAFileDoesNotOpen();
    void refusesAPrivateKey();
    void leadsThroughPractice();
    void takesNoUsualValueForAFind();
    void doesNotCallWrongRecordsDone();
    void sendsNobodyToTheConsoleTooEarly_data();
    void sendsNobodyToTheConsoleTooEarly();
    void asksAfterTheStepsInTheConsole();
    void isDoneWhenConsoleAndDnsSaySo();
    void keepsTheRecordThatWasFixed();
    void namesEveryControl();

private:
    template <typename T>
    T *find(WizardWindow::StepIndex step)
    {
        return m_window->page(step)->findChild<T *>();
    }
    QAbstractButton *button(const QString &text);
    void clickNext() { QTest::mouseClick(nextButton(), Qt::LeftButton); }
    QPushButton *nextButton() { return m_window->findChild<QPushButton *>(u"next"_s); }
    QPushButton *backButton() { return m_window->findChild<QPushButton *>(u"back"_s); }
    void practiseUpTo(int step);
    void paste(const QString &text);

    std::unique_ptr<OpenWizard> m_open;
    WizardWindow *m_window = nullptr;
};

void tst_Wizard::init()
{
    m_open = std::make_unique<OpenWizard>();
    m_window = m_open->window.get();
    QVERIFY(QTest::qWaitForWindowExposed(m_window));
}

void tst_Wizard::cleanup()
{
    m_window = nullptr;
    m_open.reset();
}

QAbstractButton *tst_Wizard::button(const QString &text)
{
    for (QAbstractButton *candidate : m_window->findChildren<QAbstractButton *>()) {
        if (candidate->isVisible() && candidate->text() == text)
            return candidate;
    }
    return nullptr;
}

void tst_Wizard::paste(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    auto *area = find<PasteArea>(WizardWindow::ValuesStep);
    area->setFocus();
    QPlainTextEdit *edit = area->findChild<QPlainTextEdit *>();
    QVERIFY(edit);
    edit->selectAll();
    edit->paste();
}

void tst_Wizard::practiseUpTo(int step)
{
    m_window->practise();
    QCOMPARE(m_window->step(), int(WizardWindow::DomainStep));
    if (step >= WizardWindow::RecordsStep) {
        m_window->goTo(WizardWindow::ValuesStep);
        paste(Practice::consoleText());
        QTRY_VERIFY(m_window->session().plan().missing.isEmpty());
        QTRY_VERIFY(m_window->session().survey().settled);
    }
    m_window->goTo(step);
}

void tst_Wizard::offersThreeChoices()
{
    QCOMPARE(m_window->step(), int(WizardWindow::startPage));
    const auto choices = m_window->page(WizardWindow::startPage)->findChildren<ChoiceButton *>();
    QCOMPARE(choices.size(), 3);
    for (const ChoiceButton *choice : choices)
        QVERIFY(choice->isVisible());
}

void tst_Wizard::goesOnByKeyboardAlone()
{
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Space); // the first choice has the focus
    QCOMPARE(m_window->step(), int(WizardWindow::DomainStep));
    QTest::keyClicks(m_window->focusWidget(), u"sampledomain.com"_s);
    QCOMPARE(m_window->session().domain().ascii(), u"sampledomain.com"_s);
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Return);
    QCOMPARE(m_window->step(), int(WizardWindow::CreateStep));
    QTest::keyClick(m_window, Qt::Key_N, Qt::AltModifier);
    QTRY_COMPARE(m_window->step(), int(WizardWindow::ValuesStep));
    QTest::keyClick(m_window, Qt::Key_B, Qt::AltModifier);
    QTRY_COMPARE(m_window->step(), int(WizardWindow::CreateStep));
    QTest::keyClick(m_window, Qt::Key_N, Qt::AltModifier);
    QTRY_COMPARE(m_window->step(), int(WizardWindow::ValuesStep));
    QGuiApplication::clipboard()->setText(Practice::consoleText());
    QTest::keyClick(m_window->focusWidget(), Qt::Key_V, Qt::ControlModifier);
    QTRY_VERIFY(m_window->session().plan().missing.isEmpty());
    QTest::keyClick(m_window, Qt::Key_N, Qt::AltModifier);
    QTRY_COMPARE(m_window->step(), int(WizardWindow::RecordsStep));
    QTest::keyClick(m_window, Qt::Key_E, Qt::AltModifier);
    QTRY_VERIFY(m_window->session().setup().recordsEntered);
    QTest::keyClick(m_window, Qt::Key_N, Qt::AltModifier);
    QTRY_COMPARE(m_window->step(), int(WizardWindow::TicksStep));
    QTest::keyClick(m_window, Qt::Key_N, Qt::AltModifier);
    QTRY_COMPARE(m_window->step(), int(WizardWindow::FinishStep));
}

void tst_Wizard::goesOnByMouse()
{
    const auto choices = m_window->page(WizardWindow::startPage)->findChildren<ChoiceButton *>();
    QTest::mouseClick(choices.at(2), Qt::LeftButton);
    QVERIFY(m_window->session().practice());
    QCOMPARE(m_window->step(), int(WizardWindow::DomainStep));
    clickNext();
    QCOMPARE(m_window->step(), int(WizardWindow::CreateStep));
    clickNext();
    QCOMPARE(m_window->step(), int(WizardWindow::ValuesStep));
    paste(Practice::consoleText());
    QTRY_VERIFY(nextButton()->isEnabled());
    clickNext();
    QCOMPARE(m_window->step(), int(WizardWindow::RecordsStep));
    clickNext();
    QCOMPARE(m_window->step(), int(WizardWindow::TicksStep));
    clickNext();
    QCOMPARE(m_window->step(), int(WizardWindow::FinishStep));
    QVERIFY(!nextButton()->isVisible());
    QTest::mouseClick(backButton(), Qt::LeftButton);
    QCOMPARE(m_window->step(), int(WizardWindow::TicksStep));
}

void tst_Wizard::saysWhatIsMissing()
{
    m_window->startNew();
    QVERIFY(!nextButton()->isEnabled());
    QVERIFY(!m_window->page(WizardWindow::DomainStep)->missingText().isEmpty());
    m_window->session().setDomainText(u"co.jp"_s);
    QVERIFY(!nextButton()->isEnabled());
    m_window->session().setDomainText(u"https://shop.example.co.jp/mail?x=1"_s);
    QVERIFY(nextButton()->isEnabled());
    QCOMPARE(m_window->session().domain().ascii(), u"shop.example.co.jp"_s);
    m_window->goTo(WizardWindow::ValuesStep);
    QVERIFY(!nextButton()->isEnabled());
    QVERIFY(!m_window->page(WizardWindow::ValuesStep)->missingText().isEmpty());
}

void tst_Wizard::copiesTheTable()
{
    practiseUpTo(WizardWindow::RecordsStep);
    QList<QRadioButton *> radios;
    for (auto *radio : m_window->page(WizardWindow::RecordsStep)->findChildren<QRadioButton *>()) {
        if (radio->isVisible())
            radios.append(radio);
    }
    QCOMPARE(radios.size(), 2); // nothing stands there that would ask for another decision
    radios.at(1)->click();
    auto *pane = find<AdminPane>(WizardWindow::RecordsStep);
    QTRY_VERIFY(pane->isVisible());
    auto *copy = pane->findChild<CopyButton *>();
    QVERIFY(copy && copy->isVisible());
    QTest::mouseClick(copy, Qt::LeftButton);
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    QVERIFY(copied->hasHtml());
    QVERIFY(copied->html().contains(u"<table"));
    QVERIFY(copied->html().contains(u"mxbiz1.qq.com"));
    const QString key = Practice::values().value(u"dkimValue"_s).first();
    QVERIFY(copied->text().contains(key));
}

void tst_Wizard::copiesAField()
{
    practiseUpTo(WizardWindow::RecordsStep);
    const QString key = Practice::values().value(u"dkimValue"_s).first();
    CopyField *field = nullptr;
    for (CopyField *candidate :
         m_window->page(WizardWindow::RecordsStep)->findChildren<CopyField *>()) {
        if (candidate->isVisible() && candidate->text() == key)
            field = candidate;
    }
    QVERIFY(field);
    QTest::mouseClick(field->findChild<CopyButton *>(), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), key);
}

void tst_Wizard::ticksTurnGreen()
{
    practiseUpTo(WizardWindow::RecordsStep);
    auto *entered = find<QCheckBox>(WizardWindow::RecordsStep);
    entered->click();
    m_window->goTo(WizardWindow::TicksStep);
    auto *model = qobject_cast<TicksPage *>(m_window->page(WizardWindow::TicksStep))->records();
    QCOMPARE(model->rowCount(), 4);
    QTRY_COMPARE(m_window->session().watch().verdict().state, RecordState::Verified);
    for (int row = 0; row < model->rowCount(); ++row)
        QCOMPARE(model->state(row), RecordState::Verified);
}

void tst_Wizard::noSceneTurnsGreenWronglyHere_data()
{
    QTest::addColumn<QString>("scene");
    for (const PracticeScene &scene : practiceScenes()) {
        // One silent name server of two is a remark, no mistake.
        if (scene.id != u"all-right" && scene.id != u"server-silent")
            QTest::addRow("%s", qPrintable(scene.id)) << scene.id;
    }
}

void tst_Wizard::noSceneTurnsGreenWronglyHere()
{
    QFETCH(QString, scene);
    practiseUpTo(WizardWindow::TicksStep);
    m_window->session().playScene(scene);
    const Watch &watch = m_window->session().watch();
    QTRY_VERIFY_WITH_TIMEOUT(watch.report().complete && !watch.isLooking(), 15000);
    QVERIFY(watch.report().state != RecordState::Verified);
    auto *model = qobject_cast<TicksPage *>(m_window->page(WizardWindow::TicksStep))->records();
    bool allGreen = true;
    for (int row = 0; row < model->rowCount(); ++row) {
        allGreen = allGreen
            && (model->state(row) == RecordState::Verified
                || model->state(row) == RecordState::VerifiedWithRemark);
    }
    QVERIFY(!allGreen);
}

void tst_Wizard::switchesLanguagesOnEveryPage()
{
    practiseUpTo(WizardWindow::RecordsStep);
    auto *box = m_window->findChild<LanguageBox *>();
    const Setup before = m_window->session().setup();
    for (int step = WizardWindow::startPage; step <= WizardWindow::FinishStep; ++step) {
        m_window->goTo(step);
        const QStringList english = wordsOf(m_window->page(step));
        const QString title = m_window->page(step)->title();
        for (const QString &code : {u"ja"_s, u"ko"_s}) {
            box->setCurrentIndex(box->findData(code));
            emit box->languageChosen(code);
            QCoreApplication::processEvents();
            QTRY_VERIFY(m_window->page(step)->title() != title);
            QVERIFY(wordsOf(m_window->page(step)) != english);
            QCOMPARE(m_window->step(), step);
        }
        emit box->languageChosen(u"en"_s);
        QTRY_COMPARE(m_window->page(step)->title(), title);
        QTRY_COMPARE(wordsOf(m_window->page(step)), english);
    }
    QCOMPARE(m_window->session().setup().values, before.values);
    QCOMPARE(m_window->session().setup().pastedText, before.pastedText);
    QCOMPARE(m_window->session().setup().domainText, before.domainText);
    QCOMPARE(m_open->settings.value(u"language"_s).toString(), u"en"_s);
}

void tst_Wizard::makesAPageWhenItIsFirstShown()
{
    QCOMPARE(m_window->findChildren<Page *>().size(), 1); // the start page
    m_window->startNew();
    QCOMPARE(m_window->findChildren<Page *>().size(), 2);
    m_window->goTo(WizardWindow::startPage);
    m_window->goTo(WizardWindow::DomainStep);
    QCOMPARE(m_window->findChildren<Page *>().size(), 2);
}

void tst_Wizard::makesPagesInTheWindow_data()
{
    QTest::addColumn<bool>("practises");
    QTest::addRow("a domain of one's own") << false;
    QTest::addRow("practice") << true;
}

/// A part of a page that shows itself before it has its place would be a window of its own: it
/// flashes, and the focus is gone.
void tst_Wizard::makesPagesInTheWindow()
{
    QFETCH(bool, practises);
    QVERIFY(QTest::qWaitForWindowActive(m_window));
    const WindowSpy spy;
    if (practises) {
        practiseUpTo(WizardWindow::RecordsStep);
    } else {
        m_window->startNew();
        m_window->session().setDomainText(u"sampledomain.com"_s);
        m_window->session().setPastedText(Practice::consoleText());
    }
    for (int step = WizardWindow::DomainStep; step <= WizardWindow::FinishStep; ++step) {
        m_window->goTo(step);
        QCOMPARE(spy.seen(), QStringList());
        QVERIFY(QApplication::focusWidget());
        QCOMPARE(QApplication::activeWindow(), m_window);
    }
}

void tst_Wizard::losesNothingOnTheWayBack()
{
    m_window->startNew();
    QTest::keyClicks(m_window->focusWidget(), u"sampledomain.com"_s);
    m_window->goTo(WizardWindow::ValuesStep);
    paste(u"half a line"_s);
    QTRY_COMPARE(m_window->session().setup().pastedText, u"half a line"_s);
    m_window->goTo(WizardWindow::DomainStep);
    m_open->languages.choose(u"ko"_s);
    m_window->goTo(WizardWindow::ValuesStep);
    QCOMPARE(m_window->page(WizardWindow::ValuesStep)
                 ->firstField()
                 ->findChild<QPlainTextEdit *>()
                 ->toPlainText(),
             u"half a line"_s);
    const QString file = [this] {
        m_window->close();
        return m_window->session().file();
    }();
    QVERIFY(!file.isEmpty());
    m_window->openFile(file);
    QCOMPARE(m_window->session().setup().pastedText, u"half a line"_s);
}

void tst_Wizard::opensWhereItWasLeft()
{
    m_window->startNew();
    m_window->session().setDomainText(u"sampledomain.com"_s);
    m_window->session().setPastedText(Practice::consoleText());
    m_window->goTo(WizardWindow::RecordsStep);
    m_window->session().saveNow();
    const QString file = m_window->session().file();
    m_window->goTo(WizardWindow::startPage);
    m_window->openFile(file);
    QCOMPARE(m_window->step(), int(WizardWindow::RecordsStep));
    auto *steps = m_window->findChild<StepList *>();
    QCOMPARE(steps->steps().at(WizardWindow::RecordsStep).state, StepState::Here);
    QVERIFY(steps->steps().at(WizardWindow::DomainStep).reachable);
}

void tst_Wizard::saysWhyAFileDoesNotOpen()
{
    QFile file(m_open->dir.filePath(u"broken.senderdomain"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("<html>");
    file.close();
    m_window->openFile(file.fileName());
    QCOMPARE(m_window->step(), int(WizardWindow::startPage));
    QCOMPARE(m_window->session().openFindings().size(), 1);
}

void tst_Wizard::refusesAPrivateKey()
{
    practiseUpTo(WizardWindow::ValuesStep);
    paste(u"-----BEGIN RSA PRIVATE KEY-----\nMIIEowIBAAKCAQEA7\n-----END RSA PRIVATE KEY-----"_s);
    QTRY_VERIFY(!m_window->session().intake().refused.isEmpty());
    QVERIFY(m_window->session().setup().pastedText.isEmpty());
    QVERIFY(!nextButton()->isEnabled());
}

/// By the keyboard alone: the button that has the focus is the one to press.
void tst_Wizard::leadsThroughPractice()
{
    const auto focus = [this] { return m_window->focusWidget(); };
    m_window->practise();
    QCOMPARE(focus(), nextButton());
    QTest::keyClick(focus(), Qt::Key_Space);
    QCOMPARE(m_window->step(), int(WizardWindow::CreateStep));
    QCOMPARE(focus(), nextButton());
    QTest::keyClick(focus(), Qt::Key_Space);
    QCOMPARE(m_window->step(), int(WizardWindow::ValuesStep));
    QVERIFY(qobject_cast<CopyButton *>(focus()));
    QTest::keyClick(focus(), Qt::Key_Space);
    auto *area = find<PasteArea>(WizardWindow::ValuesStep);
    QVERIFY(area->isAncestorOf(focus()));
    QTest::keyClick(focus(), Qt::Key_V, Qt::ControlModifier);
    QTRY_VERIFY(nextButton()->isEnabled());
    clickNext();
    QCOMPARE(m_window->step(), int(WizardWindow::RecordsStep));
    QVERIFY(!m_window->session().setup().recordsEntered);
    QVERIFY(m_window->page(WizardWindow::RecordsStep)->isAncestorOf(focus()));
    // What is there today is looked at anew meanwhile; the focus stays where it was put.
    QWidget *enter = focus();
    m_window->session().surveyAgain();
    QTRY_VERIFY(!m_window->session().isSurveying());
    QCOMPARE(focus(), enter);
    QTest::keyClick(focus(), Qt::Key_Space);
    QVERIFY(m_window->session().setup().recordsEntered);
    QCOMPARE(m_window->session().practice()->scene(), u"all-right"_s);
    QCOMPARE(focus(), nextButton());
    QTest::keyClick(focus(), Qt::Key_Space);
    QCOMPARE(m_window->step(), int(WizardWindow::TicksStep));
    QTRY_COMPARE_WITH_TIMEOUT(m_window->session().watch().verdict().state, RecordState::Verified,
                              60'000);
    QVERIFY(m_window->isDone(WizardWindow::RecordsStep));
    clickNext();
    QVERIFY(m_window->isDone(WizardWindow::FinishStep));
    auto *own = qobject_cast<QPushButton *>(focus());
    QVERIFY(own);
    QTest::keyClick(own, Qt::Key_Space);
    QVERIFY(!m_window->session().practice());
    QCOMPARE(m_window->step(), int(WizardWindow::DomainStep));
}

/// What is known before anything was pasted has been compared with nothing.
void tst_Wizard::takesNoUsualValueForAFind()
{
    const auto ticks = [this] {
        int count = 0;
        for (const MarkView *mark :
             find<FoundRows>(WizardWindow::ValuesStep)->findChildren<MarkView *>())
            count += isTick(mark->mark());
        return count;
    };
    m_window->practise();
    m_window->goTo(WizardWindow::ValuesStep);
    QTRY_COMPARE(m_window->session().plan().records.size(), 4);
    QCOMPARE(ticks(), 0);
    const QStringList lines = Practice::consoleText().split(u'\n', Qt::SkipEmptyParts);
    paste(lines.first() + u'\n' + lines.at(3));
    QTRY_VERIFY(m_window->session().plan().missing.isEmpty());
    QCOMPARE(ticks(), 1);
    paste(Practice::consoleText());
    QTRY_COMPARE(ticks(), 4);
}

void tst_Wizard::doesNotCallWrongRecordsDone()
{
    practiseUpTo(WizardWindow::TicksStep);
    m_window->session().playScene(u"domain-doubled"_s);
    const Watch &watch = m_window->session().watch();
    QTRY_VERIFY_WITH_TIMEOUT(watch.verdict().verdict && !watch.isLooking(), 60'000);
    QVERIFY(m_window->session().setup().recordsEntered);
    QVERIFY(!m_window->isDone(WizardWindow::RecordsStep));
    m_window->session().playScene(u"all-right"_s);
    QTRY_COMPARE_WITH_TIMEOUT(watch.verdict().state, RecordState::Verified, 60'000);
    QVERIFY(m_window->isDone(WizardWindow::RecordsStep));
}

void tst_Wizard::sendsNobodyToTheConsoleTooEarly_data()
{
    QTest::addColumn<QString>("scene");
    QTest::addColumn<Mark>("mark");
    QTest::addColumn<int>("leadsTo");
    QTest::addRow("what is missing is added on its page")
        << u"nothing-yet"_s << Mark::Note << int(WizardWindow::RecordsStep);
    QTest::addRow("what stands at a wrong place is told of at the ticks")
        << u"domain-doubled"_s << Mark::Note << int(WizardWindow::TicksStep);
    QTest::addRow("so is a wrong value")
        << u"dmarc-no-policy"_s << Mark::Note << int(WizardWindow::TicksStep);
    QTest::addRow("a clock stands only where there is nothing to do but wait")
        << u"too-early"_s << Mark::Waiting << int(WizardWindow::TicksStep);
}

void tst_Wizard::sendsNobodyToTheConsoleTooEarly()
{
    QFETCH(QString, scene);
    QFETCH(int, leadsTo);
    practiseUpTo(WizardWindow::TicksStep);
    m_window->session().playScene(scene);
    const Watch &watch = m_window->session().watch();
    QTRY_VERIFY_WITH_TIMEOUT(watch.verdict().verdict && !watch.isLooking(), 60'000);
    m_window->goTo(WizardWindow::FinishStep);
    const auto *page = m_window->page(WizardWindow::FinishStep);
    QVERIFY(!m_window->isDone(WizardWindow::FinishStep));
    const auto *end = page->findChild<Notice *>(u"end"_s);
    QVERIFY(end && end->isVisible());
    QTEST(end->findChild<MarkView *>()->mark(), "mark");
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Space);
    QCOMPARE(m_window->step(), leadsTo);
}

/// The console's word alone gives no tick, nor does DNS alone.
void tst_Wizard::isDoneWhenConsoleAndDnsSaySo()
{
    m_window->startNew();
    m_window->session().setDomainText(u"example.com"_s);
    m_window->goTo(WizardWindow::FinishStep);
    auto *verified =
        m_window->page(WizardWindow::FinishStep)->findChild<QCheckBox *>(u"consoleVerified"_s);
    QVERIFY(verified && verified->isVisible());
    QTest::keyClick(verified, Qt::Key_Space);
    QVERIFY(verified->isChecked());
    QCOMPARE(m_window->session().consoleWord().status, u"Verified"_s);
    QVERIFY(!m_window->isDone(WizardWindow::FinishStep));
    QTest::keyClick(verified, Qt::Key_Space);
    QVERIFY(m_window->session().consoleWord().status.isEmpty());
}

/// First what to do in the console, then what it shows, and only then what its words mean.
void tst_Wizard::asksAfterTheStepsInTheConsole()
{
    m_window->startNew();
    m_window->session().setDomainText(u"example.com"_s);
    for (const auto &[service, hasSigns] :
         {std::pair(u"tencent-ses"_s, false), std::pair(u"amazon-ses"_s, true)}) {
        m_window->session().setService(service);
        m_window->goTo(WizardWindow::FinishStep);
        const Page *page = m_window->page(WizardWindow::FinishStep);
        const auto *box = page->findChild<QCheckBox *>(u"consoleVerified"_s);
        const auto guides = page->findChildren<GuideView *>();
        const auto topOf = [page](const QWidget *widget) {
            return widget->mapTo(page, QPoint()).y();
        };
        QCoreApplication::processEvents();
        QVERIFY(guides.size() >= 2);
        QVERIFY(guides.at(0)->isVisible() && guides.at(1)->isVisible());
        QVERIFY(topOf(box) > topOf(guides.at(0)) && topOf(box) < topOf(guides.at(1)));
        const auto *signs = page->findChild<QLabel *>(u"consoleSigns"_s);
        QCOMPARE(signs->isVisible(), hasSigns);
        QCOMPARE(box->accessibleDescription().isEmpty(), !hasSigns);
    }
}

/// Who fixed a record wants to see what became of it, not the first one of the table.
void tst_Wizard::keepsTheRecordThatWasFixed()
{
    m_window->tellStories();
    m_window->session().startStory(u"name-twice"_s);
    const Watch &watch = m_window->session().watch();
    const auto *table = find<QTableView>(WizardWindow::TicksStep);
    QTRY_COMPARE_WITH_TIMEOUT(watch.verdict().state, RecordState::Missing, 60'000);
    QTRY_VERIFY(table->currentIndex().row() > 0);
    const int row = table->currentIndex().row();
    m_window->session().practice()->storyteller().mend();
    QTRY_COMPARE_WITH_TIMEOUT(watch.verdict().state, RecordState::Verified, 60'000);
    QCOMPARE(table->currentIndex().row(), row);
}

void tst_Wizard::namesEveryControl()
{
    practiseUpTo(WizardWindow::TicksStep);
    for (int step = WizardWindow::startPage; step <= WizardWindow::FinishStep; ++step) {
        m_window->goTo(step);
        for (QWidget *widget : m_window->findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus
                || !(widget->focusPolicy() & Qt::TabFocus))
                continue;
            const QAccessibleInterface *access = QAccessible::queryAccessibleInterface(widget);
            QVERIFY(access);
            QVERIFY2(!access->text(QAccessible::Name).isEmpty(),
                     qPrintable(u"%1 %2 on page %3"_s.arg(
                         QString::fromLatin1(widget->metaObject()->className()),
                         widget->parentWidget() ? QString::fromLatin1(
                             widget->parentWidget()->metaObject()->className())
                                                : QString(),
                         QString::number(step))));
        }
    }
}

QTEST_MAIN(tst_Wizard)
#include "tst_wizard.moc"
