#include "openwizard.h"

#include "ui/records/recordsview.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/focusorder.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/pastearea.h"
#include "ui/widgets/statusline.h"
#include "ui/widgets/steplist.h"
#include "ui/wizard/page.h"
#include "ui/wizard/tickspage.h"
#include "ui/wizard/topbar.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QRadioButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTest>
#include <QToolButton>

using namespace sda;
using namespace Qt::StringLiterals;

namespace {

/// What a person would say to find it.
QString named(const QWidget *widget)
{
    QString words = widget->accessibleName();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget);
        words.isEmpty() && button)
        words = button->text();
    return u"%1 “%2”"_s.arg(QString::fromLatin1(widget->metaObject()->className()), words);
}

bool isReachable(const QWidget *widget)
{
    if (!widget->isVisible() || !widget->isEnabled() || widget->focusProxy()
        || !(widget->focusPolicy() & Qt::TabFocus))
        return false;
    // One of several radio buttons is reached by the Tab key, the others by arrows.
    const auto *radio = qobject_cast<const QRadioButton *>(widget);
    return !radio || radio->isChecked();
}

QRect placeOf(const QWidget *widget)
{
    return {widget->mapTo(widget->window(), QPoint()), widget->size()};
}

/// Read as a page is: what stands higher comes first, and in a line what stands further left.
bool isReadBefore(const QRect &a, const QRect &b)
{
    const int shared = std::min(a.bottom(), b.bottom()) - std::max(a.top(), b.top());
    if (2 * shared > std::min(a.height(), b.height()))
        return a.left() < b.left();
    return a.center().y() < b.center().y();
}

QChar mnemonicOf(const QString &text)
{
    const QKeySequence keys = QKeySequence::mnemonic(text);
    return keys.isEmpty() ? QChar() : QChar(keys[0].key());
}

} // namespace

/// The whole window by the keyboard.
class tst_Keyboard : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void reachesEverything_data();
    void reachesEverything();
    void goesFromPartToPart();
    void goesOnAndBack();
    void looksNow();
    void opensTheSettings();
    void closesAFoldAndStaysThere();
    void readsTheTable();
    void keepsTheRowThatWasChosen();
    void losesTheFocusToNothing();
    void tellsWhatChanged();
    void saysWhatIsMissing();

private:
    void goTo(int step);
    QList<QWidget *> tabAround();
    QString clashes() const;
    QWidget *page() { return m_window->page(m_window->step()); }
    QWidget *focus() { return QApplication::focusWidget(); }

    std::unique_ptr<OpenWizard> m_open;
    WizardWindow *m_window = nullptr;
    QStringList m_unseen; ///< had the focus, and was out of sight
};

void tst_Keyboard::init()
{
    m_open = std::make_unique<OpenWizard>();
    m_window = m_open->window.get();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
}

void tst_Keyboard::cleanup()
{
    m_unseen.clear();
    m_window = nullptr;
    m_open.reset();
}

void tst_Keyboard::goTo(int step)
{
    if (step != WizardWindow::startPage) {
        m_window->practise();
        m_window->goTo(WizardWindow::ValuesStep);
        page()->findChild<PasteArea *>()->setText(Practice::consoleText());
        QTRY_VERIFY(m_window->session().plan().missing.isEmpty());
        QTRY_VERIFY(m_window->session().survey().settled);
    }
    if (step == WizardWindow::TicksStep) {
        m_window->session().setEntered(true);
        m_window->goTo(step);
        const Watch &watch = m_window->session().watch();
        QTRY_VERIFY(watch.report().complete && !watch.isLooking());
    }
    m_window->goTo(step);
    QCoreApplication::processEvents();
}

/// Once around the window, from where the focus is.
QList<QWidget *> tst_Keyboard::tabAround()
{
    QList<QWidget *> way;
    while (focus() && !way.contains(focus())) {
        QWidget *here = focus();
        way.append(here);
        if (here->visibleRegion().isEmpty())
            m_unseen.append(named(here));
        // A text leads through its links first.
        for (int i = 0; i < 50 && focus() == here; ++i)
            QTest::keyClick(here, Qt::Key_Tab);
    }
    return way;
}

void tst_Keyboard::reachesEverything_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("step");
    QTest::addColumn<bool>("unfolded");
    for (const QString &code : availableLanguages()) {
        for (int step = WizardWindow::startPage; step <= WizardWindow::FinishStep; ++step) {
            for (const bool unfolded : {false, true})
                QTest::addRow("%s: page %d%s", qPrintable(code), step + 1,
                              unfolded ? ", unfolded" : "")
                    << code << step << unfolded;
        }
    }
}

void tst_Keyboard::reachesEverything()
{
    QFETCH(QString, language);
    QFETCH(int, step);
    QFETCH(bool, unfolded);
    m_open->languages.choose(language);
    goTo(step);
    if (unfolded) {
        for (Fold *fold : page()->findChildren<Fold *>())
            fold->setOpen(true);
        QCoreApplication::processEvents();
    }
    QVERIFY2(clashes().isEmpty(), qPrintable(clashes()));
    QVERIFY(focus());
    QTest::keyClick(focus(), Qt::Key_Backtab);
    QTest::keyClick(focus(), Qt::Key_Tab); // a page may scroll first
    const QList<QWidget *> way = tabAround();
    QStringList left;
    for (QWidget *widget : m_window->findChildren<QWidget *>()) {
        if (isReachable(widget) && !way.contains(widget))
            left.append(named(widget));
    }
    QVERIFY2(left.isEmpty(),
             qPrintable(u"%1, then %2, not reached: %3"_s.arg(named(way.last()), named(focus()),
                                                              left.join(u", "))));

    QVERIFY2(m_unseen.isEmpty(), qPrintable(u"not seen: "_s + m_unseen.join(u", ")));

    QList<QWidget *> inPage;
    for (qsizetype i = 0; i < way.size(); ++i) { // the way may begin in the middle of the page
        QWidget *widget = way.at(i);
        if (page()->isAncestorOf(widget))
            inPage.append(widget);
    }
    QWidget *first = firstTabStop(page());
    if (inPage.isEmpty())
        return;
    QVERIFY(inPage.contains(first));
    std::rotate(inPage.begin(), inPage.begin() + inPage.indexOf(first), inPage.end());
    for (qsizetype i = 1; i < inPage.size(); ++i) {
        QVERIFY2(
            !isReadBefore(placeOf(inPage.at(i)), placeOf(inPage.at(i - 1))),
            qPrintable(u"%1 comes after %2"_s.arg(named(inPage.at(i)), named(inPage.at(i - 1)))));
    }
    // The parts follow one another, none of them is left and entered again.
    const QList<QWidget *> parts{m_window->findChild<StepList *>(), m_window->findChild<TopBar *>(),
                                 page(), m_window->findChild<StatusLine *>()->parentWidget()};
    QList<qsizetype> order;
    for (const QWidget *widget : way) {
        for (qsizetype part = 0; part < parts.size(); ++part) {
            if (parts.at(part)->isAncestorOf(widget) && (order.isEmpty() || order.last() != part))
                order.append(part);
        }
    }
    if (order.size() > 1 && order.first() == order.last())
        order.removeLast();
    std::rotate(order.begin(), std::ranges::min_element(order), order.end());
    QVERIFY2(std::ranges::is_sorted(order), "steps, top, page, footer");
}

/// Of the keys with Alt, each one does one thing on a page.
QString tst_Keyboard::clashes() const
{
    QMultiMap<QChar, QString> keys;
    for (const QAbstractButton *button : m_window->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && !mnemonicOf(button->text()).isNull())
            keys.insert(mnemonicOf(button->text()), named(button));
    }
    for (const QLabel *label : m_window->findChildren<QLabel *>()) {
        if (label->isVisible() && label->buddy() && !mnemonicOf(label->text()).isNull())
            keys.insert(mnemonicOf(label->text()), label->text());
    }
    QStringList found;
    for (const QChar key : keys.uniqueKeys()) {
        if (keys.count(key) > 1)
            found.append(u"%1: %2"_s.arg(key).arg(QStringList(keys.values(key)).join(u", ")));
    }
    return found.join(u"; ");
}

void tst_Keyboard::goesFromPartToPart()
{
    goTo(WizardWindow::ValuesStep);
    QList<QWidget *> firsts;
    for (int i = 0; i < 4; ++i) {
        QTest::keyClick(focus(), Qt::Key_F6);
        QVERIFY(focus());
        firsts.append(focus());
    }
    const QList<QWidget *> parts{m_window->findChild<StatusLine *>()->parentWidget(),
                                 m_window->findChild<StepList *>(), m_window->findChild<TopBar *>(),
                                 m_window->findChild<QStackedWidget *>()};
    for (qsizetype i = 0; i < parts.size(); ++i)
        QVERIFY2(parts.at(i)->isAncestorOf(firsts.at(i)), qPrintable(named(firsts.at(i))));
    QTest::keyClick(focus(), Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(parts.at(2)->isAncestorOf(focus()));
}

void tst_Keyboard::goesOnAndBack()
{
    goTo(WizardWindow::RecordsStep);
    QTest::keyClick(focus(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_window->step(), int(WizardWindow::TicksStep));
    QTest::keyClick(focus(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_window->step(), int(WizardWindow::RecordsStep));
    QTest::keyClick(focus(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(m_window->step(), int(WizardWindow::TicksStep));
}

void tst_Keyboard::looksNow()
{
    goTo(WizardWindow::TicksStep);
    QVERIFY(!m_window->session().watch().isLooking());
    QTest::keyClick(focus(), Qt::Key_F5);
    QVERIFY(m_window->session().watch().isLooking());
    auto *line = m_window->findChild<StatusLine *>();
    QTRY_VERIFY(!m_window->session().watch().isLooking());
    // Nothing has changed, and the person who asked hears how it stands.
    const QString progress =
        m_window->session().texts().progress(m_window->session().watch().verdict());
    QTRY_COMPARE(line->spoken(), progress);
    QVERIFY(line->text() != progress); // the eyes have it above the table
}

void tst_Keyboard::opensTheSettings()
{
    bool opened = false;
    QTimer::singleShot(0, this, [&opened] {
        opened = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (opened)
            QApplication::activePopupWidget()->close();
    });
    QTest::keyClick(focus(), Qt::Key_Comma, Qt::ControlModifier);
    QTRY_VERIFY(opened);
}

void tst_Keyboard::closesAFoldAndStaysThere()
{
    goTo(WizardWindow::ValuesStep);
    Fold *open = nullptr;
    for (Fold *fold : page()->findChildren<Fold *>()) {
        if (fold->isVisible() && !open)
            open = fold;
    }
    QVERIFY(open);
    open->setFocus();
    QTest::keyClick(focus(), Qt::Key_Space);
    QVERIFY(open->isOpen());
    QTest::keyClick(focus(), Qt::Key_Tab);
    QVERIFY(open->isAncestorOf(focus()));
    QTest::keyClick(focus(), Qt::Key_Escape);
    QVERIFY(!open->isOpen());
    QCOMPARE(focus(), open->focusProxy());
}

void tst_Keyboard::readsTheTable()
{
    goTo(WizardWindow::TicksStep);
    auto *table = page()->findChild<RecordsView *>();
    table->setFocus();
    table->choose(0);
    QTest::keyClick(table, Qt::Key_Down);
    QCOMPARE(table->currentIndex().row(), 1);
    QGuiApplication::clipboard()->clear();
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    const QString expected = m_window->session().plan().records.at(1).record.value;
    QCOMPARE(QGuiApplication::clipboard()->text(), expected);
    QTest::keyClick(table, Qt::Key_Return);
    QVERIFY(focus() != table);
    QVERIFY(!placeOf(focus()).intersects(placeOf(table)));
    QVERIFY(isReadBefore(placeOf(table), placeOf(focus())));
    QTest::keyClick(focus(), Qt::Key_Tab, Qt::ShiftModifier);
    QCOMPARE(focus(), table);
}

void tst_Keyboard::keepsTheRowThatWasChosen()
{
    goTo(WizardWindow::TicksStep);
    auto *table = page()->findChild<RecordsView *>();
    table->setFocus();
    table->choose(0);
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_F5);
    QTRY_VERIFY(!m_window->session().watch().isLooking());
    QCOMPARE(table->currentIndex().row(), 2);
}

void tst_Keyboard::losesTheFocusToNothing()
{
    goTo(WizardWindow::ValuesStep);
    auto *gone = new QToolButton(page());
    gone->setText(u"x"_s);
    gone->show();
    gone->setFocus();
    QCOMPARE(focus(), gone);
    delete gone;
    QTRY_VERIFY(focus());
    QVERIFY(page()->isAncestorOf(focus()));
}

void tst_Keyboard::tellsWhatChanged()
{
    auto *line = m_window->findChild<StatusLine *>();
    QVERIFY(line->spoken().isEmpty());
    goTo(WizardWindow::RecordsStep);
    QTRY_VERIFY(line->spoken().contains(m_window->page(WizardWindow::RecordsStep)->title()));
    m_window->goTo(WizardWindow::TicksStep);
    m_window->session().setEntered(true);
    QTRY_COMPARE(m_window->session().watch().verdict().state, RecordState::Verified);
    const QString progress =
        m_window->session().texts().progress(m_window->session().watch().verdict());
    QTRY_VERIFY(line->spoken().contains(progress));
    // One record falls: it is named, with its state.
    m_window->session().playScene(u"dkim-cut"_s);
    QTRY_COMPARE(m_window->session().watch().verdict().state, RecordState::Wrong);
    const Texts &texts = m_window->session().texts();
    QTRY_VERIFY(line->text().contains(texts.word(RecordState::Wrong)));
    m_open->languages.choose(u"ja"_s);
    QTRY_VERIFY(line->text().isEmpty()); // what it said was in another language
}

void tst_Keyboard::saysWhatIsMissing()
{
    m_window->startNew();
    auto *line = m_window->findChild<StatusLine *>();
    QTRY_VERIFY(line->spoken().contains(m_window->page(WizardWindow::DomainStep)->missingText()));
    QTest::keyClick(focus(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(line->spoken(), m_window->page(WizardWindow::DomainStep)->missingText());
    QCOMPARE(m_window->step(), int(WizardWindow::DomainStep));
}

QTEST_MAIN(tst_Keyboard)
#include "tst_keyboard.moc"
