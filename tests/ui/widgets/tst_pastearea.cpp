#include "ui/widgets/pastearea.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace sda;

class tst_PasteArea : public QObject
{
    Q_OBJECT
private slots:
    void aBurstOfChangesIsToldOnce();
    void pastedTextArrivesWhole();
    void textThatIsTooLargeIsRefusedAndNothingIsLost();
    void heavyTextIsHeldWholeAndShownInPart_data();
    void heavyTextIsHeldWholeAndShownInPart();
    void aFileIsRead_data();
    void aFileIsRead();

private:
    static void paste(PasteArea &area, QMimeData *mime)
    {
        QApplication::clipboard()->setMimeData(mime);
        area.findChild<QPlainTextEdit *>()->paste();
    }
};

void tst_PasteArea::aBurstOfChangesIsToldOnce()
{
    PasteArea area;
    QSignalSpy changed(&area, &PasteArea::textChanged);
    QTest::keyClicks(area.findChild<QPlainTextEdit *>(), QStringLiteral("v=spf1"));
    QCOMPARE(changed.size(), 0);
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toString(), QStringLiteral("v=spf1"));
    QTest::qWait(300);
    QCOMPARE(changed.size(), 1);
}

void tst_PasteArea::pastedTextArrivesWhole()
{
    PasteArea area;
    auto *mime = new QMimeData;
    mime->setText(QStringLiteral("@\tMX\tmxbiz1.qq.com.\n_dmarc\tTXT\tv=DMARC1; p=none\n"));
    mime->setHtml(QStringLiteral("<b>something else</b>"));
    paste(area, mime);
    QCOMPARE(area.text(), QStringLiteral("@\tMX\tmxbiz1.qq.com.\n_dmarc\tTXT\tv=DMARC1; p=none\n"));
    QVERIFY(!area.refused());
}

void tst_PasteArea::textThatIsTooLargeIsRefusedAndNothingIsLost()
{
    PasteArea area;
    area.setText(QStringLiteral("kept"));
    QSignalSpy refused(&area, &PasteArea::refusedChanged);
    auto *mime = new QMimeData;
    mime->setText(QString(PasteArea::limit + 1, QLatin1Char('x')));
    paste(area, mime);
    QCOMPARE(area.text(), QStringLiteral("kept"));
    QCOMPARE(refused.size(), 1);
    QCOMPARE(area.refused()->code(), FindingCode::PasteTooLarge);
    QCOMPARE(area.refused()->number(Arg::Limit), PasteArea::limit);

    auto *small = new QMimeData;
    small->setText(QStringLiteral("more "));
    paste(area, small);
    QVERIFY(!area.refused());
    QVERIFY(area.text().contains(QStringLiteral("more ")));
}

void tst_PasteArea::heavyTextIsHeldWholeAndShownInPart_data()
{
    // Each of these took QPlainTextEdit minutes to lay out.
    QTest::addColumn<QString>("text");
    QTest::addRow("one line") << QString(PasteArea::limit, QLatin1Char('x'));
    QTest::addRow("one line of wide letters") << QString(PasteArea::limit / 3, QChar(0x3042));
    QTest::addRow("many lines") << QStringLiteral("x\n").repeated(PasteArea::limit / 2);
    QTest::addRow("many cells") << QStringLiteral("a\tb\tc\n").repeated(PasteArea::limit / 6);
}

void tst_PasteArea::heavyTextIsHeldWholeAndShownInPart()
{
    QFETCH(QString, text);
    PasteArea area;
    area.show();
    QSignalSpy changed(&area, &PasteArea::textChanged);
    auto *mime = new QMimeData;
    mime->setText(text);
    paste(area, mime);
    auto *edit = area.findChild<QPlainTextEdit *>();
    QVERIFY(area.showsBeginningOnly());
    QCOMPARE(area.text(), text);
    QVERIFY(edit->toPlainText().size() < 10000);
    QVERIFY(edit->isReadOnly());
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toString(), text);

    area.findChild<QPushButton *>()->click();
    QVERIFY(area.text().isEmpty());
    QVERIFY(!edit->isReadOnly());
    area.setText(QStringLiteral("plain again"));
    QVERIFY(!area.showsBeginningOnly());
    QCOMPARE(edit->toPlainText(), QStringLiteral("plain again"));
}

void tst_PasteArea::aFileIsRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("taken");
    QTest::addRow("UTF-8") << QByteArray("レコード値") << QStringLiteral("レコード値") << true;
    QTest::addRow("UTF-16 of a spreadsheet")
        << QByteArray("\xff\xfe@\0\t\0M\0X\0", 10) << QStringLiteral("@\tMX") << true;
    QTest::addRow("a picture is no text")
        << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << QString() << false;
    QTest::addRow("more than the limit")
        << QByteArray(PasteArea::limit + 1, 'x') << QString() << false;
}

void tst_PasteArea::aFileIsRead()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QFETCH(bool, taken);
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("values.txt")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();

    PasteArea area;
    auto *mime = new QMimeData;
    mime->setUrls({QUrl::fromLocalFile(file.fileName())});
    paste(area, mime);
    QCOMPARE(area.text(), text);
    QCOMPARE(!area.refused(), taken);
}

QTEST_MAIN(tst_PasteArea)
#include "tst_pastearea.moc"
