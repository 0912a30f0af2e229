#include "ui/widgets/accessible.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/statusline.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace sda;
using namespace Qt::StringLiterals;

class tst_StatusLine : public QObject
{
    Q_OBJECT

private slots:
    void startsWithoutAWord();
    void saysATurnAtOnce();
    void saysNothingTwice();
    void speaksWhatStandsElsewhere();
    void isNeverClipped();
    void isANotification();
    void isFoundFromAWidget();
    void tellsWhatWasCopied();
    void foldsTellWhetherTheyAreOpen();
    void boxesHaveALabel();
    void checkBoxesAreClicked();
};

void tst_StatusLine::startsWithoutAWord()
{
    StatusLine line;
    QSignalSpy said(&line, &StatusLine::said);
    line.show();
    QCoreApplication::processEvents();
    QVERIFY(said.isEmpty());
    QVERIFY(line.text().isEmpty());
}

void tst_StatusLine::saysATurnAtOnce()
{
    StatusLine line;
    QSignalSpy said(&line, &StatusLine::said);
    line.tell(u"One."_s);
    line.tell(u"Two."_s);
    QVERIFY(said.isEmpty());
    QTRY_COMPARE(said.size(), 1);
    QCOMPARE(line.text(), u"One. Two."_s);
    QCOMPARE(line.spoken(), u"One. Two."_s);
    line.tell(u"Three."_s);
    QTRY_COMPARE(said.size(), 2);
    QCOMPARE(line.text(), u"Three."_s);
}

void tst_StatusLine::saysNothingTwice()
{
    StatusLine line;
    QSignalSpy said(&line, &StatusLine::said);
    line.tell(u"One."_s);
    line.tell(u"Two."_s);
    line.tell(u"One."_s);
    line.tell({});
    QTRY_COMPARE(said.size(), 1);
    QCOMPARE(line.text(), u"Two. One."_s);
}

void tst_StatusLine::speaksWhatStandsElsewhere()
{
    StatusLine line;
    QSignalSpy said(&line, &StatusLine::said);
    line.tell(u"Shown."_s);
    QTRY_COMPARE(said.size(), 1);
    line.speak(u"Spoken."_s);
    QTRY_COMPARE(said.size(), 2);
    QCOMPARE(line.text(), u"Shown."_s);
    QCOMPARE(line.spoken(), u"Spoken."_s);
}

void tst_StatusLine::isNeverClipped()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *line = new StatusLine;
    column->addWidget(line);
    column->addStretch();
    window.resize(160, 400);
    window.show();
    line->tell(u"A long sentence that takes more room than one line has, in whatever language."_s);
    const auto *words = line->findChild<QLabel *>();
    QTRY_VERIFY(!words->text().isEmpty());
    QTRY_VERIFY(words->height() >= words->heightForWidth(words->width()));
}

void tst_StatusLine::isANotification()
{
    StatusLine line;
    QSignalSpy said(&line, &StatusLine::said);
    line.speak(u"Something changed."_s);
    QTRY_COMPARE(said.size(), 1);
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&line);
    QCOMPARE(spoken->role(), QAccessible::Notification);
    QCOMPARE(spoken->text(QAccessible::Name), u"Something changed."_s);
}

void tst_StatusLine::isFoundFromAWidget()
{
    QWidget window;
    auto *line = new StatusLine(&window);
    auto *inside = new QWidget(&window);
    StatusLine::tell(inside, u"Here."_s);
    QTRY_COMPARE(line->text(), u"Here."_s);
    QWidget elsewhere; // without a line nothing happens
    StatusLine::tell(&elsewhere, u"There."_s);
    QCoreApplication::processEvents();
    QCOMPARE(line->text(), u"Here."_s);
}

void tst_StatusLine::tellsWhatWasCopied()
{
    QWidget window;
    auto *line = new StatusLine(&window);
    auto *copy = new CopyButton(&window);
    copy->setSubject(u"Priority"_s);
    copy->setTextToCopy(u"10"_s);
    copy->copy();
    QTRY_VERIFY(line->text().contains(u"Priority"_s));
    QVERIFY(!line->text().contains(u"10"_s)); // a value may be a key of four hundred characters
}

void tst_StatusLine::foldsTellWhetherTheyAreOpen()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *fold = new Fold;
    fold->setTitle(u"More"_s);
    fold->setContent(new QLabel(u"Inside"_s));
    column->addWidget(fold);
    window.show();
    QAccessibleInterface *button = QAccessible::queryAccessibleInterface(fold->focusProxy());
    QCOMPARE(button->role(), QAccessible::Button);
    QCOMPARE(button->text(QAccessible::Name), u"More"_s);
    QVERIFY(button->state().expandable);
    QVERIFY(button->state().collapsed && !button->state().expanded);
    button->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(fold->isOpen());
    QVERIFY(button->state().expanded && !button->state().collapsed);
}

void tst_StatusLine::boxesHaveALabel()
{
    QWidget window;
    auto *box = new QComboBox(&window);
    nameBox(box, u"Colour"_s);
    nameBox(box, u"Shade"_s); // another language
    QCOMPARE(window.findChildren<QLabel *>().size(), 1);
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(box);
    const auto labels = spoken->relations(QAccessible::Label);
    QCOMPARE(labels.size(), 1);
    QCOMPARE(labels.first().first->text(QAccessible::Name), u"Shade"_s);
}

void tst_StatusLine::checkBoxesAreClicked()
{
    installAccessibility();
    QCheckBox box(u"値を入力しました(&E)"_s);
    QSignalSpy clicked(&box, &QCheckBox::clicked);
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&box);
    QCOMPARE(spoken->role(), QAccessible::CheckBox);
    QCOMPARE(spoken->text(QAccessible::Name), u"値を入力しました"_s);
    QVERIFY(!spoken->state().checked);
    spoken->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    QCOMPARE(clicked.size(), 1);
    QVERIFY(spoken->state().checkable && spoken->state().checked);
}

QTEST_MAIN(tst_StatusLine)
#include "tst_statusline.moc"
