#include "ui/widgets/fold.h"
#include "ui/widgets/returnkey.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace sda;

class tst_ReturnKey : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { qApp->installEventFilter(&m_returnKey); }

    void pressesTheButtonOnce_data();
    void pressesTheButtonOnce();
    void pressesNothingThatCannotBePressed();
    void opensAFold();
    void leavesTicksAlone();
    void opensAList();
    void aDialogsDefaultButtonIsPressedOnce();

private:
    ReturnKey m_returnKey;
};

void tst_ReturnKey::pressesTheButtonOnce_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<int>("clicks");
    QTest::newRow("Return") << Qt::Key_Return << Qt::KeyboardModifiers() << 1;
    QTest::newRow("the key pad's Enter")
        << Qt::Key_Enter << Qt::KeyboardModifiers(Qt::KeypadModifier) << 1;
    QTest::newRow("Space, as before") << Qt::Key_Space << Qt::KeyboardModifiers() << 1;
    QTest::newRow("Ctrl+Return means something else")
        << Qt::Key_Return << Qt::KeyboardModifiers(Qt::ControlModifier) << 0;
}

void tst_ReturnKey::pressesTheButtonOnce()
{
    QFETCH(Qt::Key, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QFETCH(int, clicks);
    QWidget window;
    QVBoxLayout column(&window);
    QPushButton push;
    QToolButton tool;
    column.addWidget(&push);
    column.addWidget(&tool);
    for (QAbstractButton *button :
         {static_cast<QAbstractButton *>(&push), static_cast<QAbstractButton *>(&tool)}) {
        QSignalSpy clicked(button, &QAbstractButton::clicked);
        QTest::keyClick(button, key, modifiers);
        QCOMPARE(clicked.size(), clicks);
    }
}

void tst_ReturnKey::pressesNothingThatCannotBePressed()
{
    QPushButton button;
    button.setEnabled(false);
    QSignalSpy clicked(&button, &QPushButton::clicked);
    QTest::keyClick(&button, Qt::Key_Return);
    QCOMPARE(clicked.size(), 0);
}

void tst_ReturnKey::opensAFold()
{
    Fold fold;
    fold.setContent(new QLabel(QStringLiteral("x")));
    fold.show();
    auto *button = fold.findChild<QAbstractButton *>();
    QVERIFY(button);
    QTest::keyClick(button, Qt::Key_Return);
    QVERIFY(fold.isOpen());
    QTest::keyClick(button, Qt::Key_Return);
    QVERIFY(!fold.isOpen());
}

void tst_ReturnKey::leavesTicksAlone()
{
    QCheckBox box;
    QTest::keyClick(&box, Qt::Key_Return);
    QVERIFY(!box.isChecked());
}

void tst_ReturnKey::opensAList()
{
    QComboBox box;
    box.addItems({QStringLiteral("a"), QStringLiteral("b")});
    box.show();
    QVERIFY(QTest::qWaitForWindowExposed(&box));
    QSignalSpy chosen(&box, &QComboBox::activated);
    QTest::keyClick(&box, Qt::Key_Return);
    QVERIFY(box.view()->isVisible());
    QCOMPARE(chosen.size(), 0);
    // In the open list, Return chooses.
    QTest::keyClick(box.view(), Qt::Key_Down);
    QTest::keyClick(box.view(), Qt::Key_Return);
    QTRY_VERIFY(!box.view()->isVisible());
    QCOMPARE(box.currentIndex(), 1);
    QCOMPARE(chosen.size(), 1);
}

void tst_ReturnKey::aDialogsDefaultButtonIsPressedOnce()
{
    QDialog dialog;
    QVBoxLayout column(&dialog);
    QPushButton first;
    QPushButton second;
    column.addWidget(&first);
    column.addWidget(&second);
    QSignalSpy firstClicked(&first, &QPushButton::clicked);
    QSignalSpy secondClicked(&second, &QPushButton::clicked);
    dialog.show();
    second.setFocus();
    QTest::keyClick(&second, Qt::Key_Return);
    QCOMPARE(firstClicked.size(), 0);
    QCOMPARE(secondClicked.size(), 1);
}

QTEST_MAIN(tst_ReturnKey)
#include "tst_returnkey.moc"
