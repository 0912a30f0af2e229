#include "ui/look/look.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/copyfield.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace sda;

namespace {

QString clipboardText()
{
    return QApplication::clipboard()->text();
}

QString longKey()
{
    return QStringLiteral("v=DKIM1; k=rsa; p=") + QString(392, QLatin1Char('A'))
        + QStringLiteral("wIDAQAB");
}

} // namespace

class tst_Copying : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { applyLook(Theme::Light); }
    void init() { QApplication::clipboard()->clear(); }

    void buttonCopiesAndSaysSoForTwoSeconds();
    void buttonWithoutTextCopiesNothing();
    void buttonKeepsItsWidth();
    void longValueIsElidedInTheMiddleAndCopiedWhole();
    void longValueExpandsOnClick();
    void shortValueIsNotElided();
    void copyKeyCopiesTheWholeValue();
    void aLabelWithRoomTakesOneLine();
    void aLongLabelStandsAboveTheValue();
};

void tst_Copying::buttonCopiesAndSaysSoForTwoSeconds()
{
    CopyButton button;
    const QString before = button.text();
    button.setTextToCopy(QStringLiteral("v=spf1 ~all"));
    QSignalSpy copied(&button, &CopyButton::copied);
    button.click();
    QCOMPARE(copied.size(), 1);
    QCOMPARE(clipboardText(), QStringLiteral("v=spf1 ~all"));
    QVERIFY(button.saysCopied());
    QVERIFY(button.text() != before);
    QTest::qWait(1500);
    QVERIFY(button.saysCopied());
    QTRY_COMPARE_WITH_TIMEOUT(button.text(), before, 2000);
}

void tst_Copying::buttonWithoutTextCopiesNothing()
{
    CopyButton button;
    button.setTextToCopy({});
    QVERIFY(!button.isEnabled());
    QSignalSpy copied(&button, &CopyButton::copied);
    button.copy();
    QCOMPARE(copied.size(), 0);
    QVERIFY(clipboardText().isEmpty());
}

void tst_Copying::buttonKeepsItsWidth()
{
    CopyButton button;
    button.setTextToCopy(QStringLiteral("x"));
    const int before = button.sizeHint().width();
    button.click();
    QVERIFY(button.saysCopied());
    QCOMPARE(button.sizeHint().width(), before);
}

void tst_Copying::longValueIsElidedInTheMiddleAndCopiedWhole()
{
    CopyField field;
    field.setText(longKey());
    field.resize(500, 40);
    field.show();
    QVERIFY(field.isElided());
    const QString shown = field.findChild<QPlainTextEdit *>()->toPlainText();
    QVERIFY(shown.startsWith(QStringLiteral("v=DKIM1")));
    QVERIFY(shown.endsWith(QStringLiteral("wIDAQAB")));
    QVERIFY(shown.contains(QChar(0x2026)));
    QVERIFY(field.findChild<QToolButton *>()->isVisible()); // says that it is cut
    field.findChild<CopyButton *>()->click();
    QCOMPARE(clipboardText(), longKey());
    QCOMPARE(field.text(), longKey());
}

void tst_Copying::longValueExpandsOnClick()
{
    CopyField field;
    field.setText(longKey());
    field.resize(500, 40);
    field.show();
    auto *value = field.findChild<QPlainTextEdit *>();
    const int before = value->height();
    QTest::mouseClick(value->viewport(), Qt::LeftButton);
    QVERIFY(field.isExpanded());
    QCOMPARE(value->toPlainText(), longKey());
    QVERIFY(value->height() > 2 * before);
    QTest::mouseClick(field.findChild<QToolButton *>(), Qt::LeftButton);
    QVERIFY(field.isElided());
    QCOMPARE(value->height(), before);
}

void tst_Copying::shortValueIsNotElided()
{
    CopyField field;
    field.setText(QStringLiteral("_dmarc"));
    field.resize(500, 40);
    field.show();
    QVERIFY(!field.isElided());
    QVERIFY(!field.findChild<QToolButton *>()->isVisible());
    QCOMPARE(field.findChild<QPlainTextEdit *>()->toPlainText(), QStringLiteral("_dmarc"));
}

// As when the language changes: a longer word comes before the width that it needs.
void tst_Copying::aLabelWithRoomTakesOneLine()
{
    CopyField field;
    field.setText(QStringLiteral("_dmarc"));
    field.setLabel(QStringLiteral("mm"));
    field.setLabelWidth(30);
    field.resize(40 * field.fontMetrics().height(), 60);
    field.show();
    const auto *label = field.findChild<QLabel *>();
    const int oneLine = label->height();
    field.setLabel(QStringLiteral("many words many words"));
    field.setLabelWidth(label->fontMetrics().horizontalAdvance(label->text()) + 10);
    QCOMPARE(label->height(), oneLine);
}

// Beside it, the label would leave nothing of the value, or make the page wider than the window.
void tst_Copying::aLongLabelStandsAboveTheValue()
{
    CopyField field;
    field.setText(QStringLiteral("_dmarc"));
    field.setLabel(QStringLiteral("many words many words many words"));
    field.setLabelWidth(field.fontMetrics().horizontalAdvance(QStringLiteral("many words")) * 3);
    const int line = field.fontMetrics().height();
    field.resize(60 * line, 60);
    field.show();
    const auto *label = field.findChild<QLabel *>();
    const auto *value = field.findChild<QPlainTextEdit *>();
    const auto placeOf = [&field](const QWidget *part) {
        return QRect(part->mapTo(&field, QPoint()), part->size());
    };
    QVERIFY(placeOf(label).right() < placeOf(value).left());
    QVERIFY(field.minimumSizeHint().width() < 26 * line);
    field.resize(26 * line, 60);
    QTRY_VERIFY(placeOf(label).bottom() <= placeOf(value).top());
}

void tst_Copying::copyKeyCopiesTheWholeValue()
{
    CopyField field;
    field.setText(longKey());
    field.resize(500, 40);
    field.show();
    QTest::keyClick(field.findChild<QPlainTextEdit *>(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(clipboardText(), longKey());
}

QTEST_MAIN(tst_Copying)
#include "tst_copying.moc"
