#include "ui/look/look.h"
#include "ui/look/mark.h"

#include <QApplication>
#include <QPainter>
#include <QTest>

using namespace sda;

namespace {

constexpr Mark marks[] = {Mark::Verified, Mark::Remark,     Mark::Waiting,  Mark::Wrong,
                          Mark::Missing,  Mark::NotChecked, Mark::Checking, Mark::NotAddedYet,
                          Mark::Note,     Mark::Warning};

QImage drawn(Mark mark, bool inGrey, int turn = 0)
{
    QImage image(24, 24, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintMark(&painter, QRectF(0, 0, 24, 24), mark, QApplication::palette(), turn);
    painter.end();
    return inGrey ? image.convertToFormat(QImage::Format_Alpha8) : image;
}

} // namespace

class tst_Look : public QObject
{
    Q_OBJECT
private slots:
    void marksDifferWithoutColour();
    void theArcTurns();
    void languageDecidesTheHanLetters();
};

void tst_Look::marksDifferWithoutColour()
{
    applyLook(Theme::Light);
    for (const Mark a : marks) {
        for (const Mark b : marks) {
            if (a == b)
                continue;
            // Anti-aliasing alone would make two pictures differ by a few pixels.
            const QImage first = drawn(a, false).convertToFormat(QImage::Format_Grayscale8);
            const QImage second = drawn(b, false).convertToFormat(QImage::Format_Grayscale8);
            const QImage firstShape = drawn(a, true);
            const QImage secondShape = drawn(b, true);
            int different = 0;
            for (int y = 0; y < 24; ++y) {
                for (int x = 0; x < 24; ++x) {
                    const int alpha = std::abs(int(firstShape.constScanLine(y)[x])
                                               - int(secondShape.constScanLine(y)[x]));
                    const int grey =
                        std::abs(int(first.constScanLine(y)[x]) - int(second.constScanLine(y)[x]));
                    different += alpha > 100 || grey > 100;
                }
            }
            QVERIFY2(
                different > 8,
                qPrintable(
                    QStringLiteral("%1 and %2: %3 pixels").arg(int(a)).arg(int(b)).arg(different)));
        }
    }
}

void tst_Look::theArcTurns()
{
    QVERIFY(drawn(Mark::Checking, false, 0) != drawn(Mark::Checking, false, 90));
    QCOMPARE(drawn(Mark::Verified, false, 0), drawn(Mark::Verified, false, 90));
}

void tst_Look::languageDecidesTheHanLetters()
{
    applyLook(Theme::Light);
    setFontsFor(QStringLiteral("ko"));
    QVERIFY(QApplication::font().families().contains(QStringLiteral("Noto Sans CJK KR")));
    setFontsFor(QStringLiteral("ja"));
    QVERIFY(QApplication::font().families().contains(QStringLiteral("Noto Sans CJK JP")));
    QVERIFY(!QApplication::font().families().contains(QStringLiteral("Noto Sans CJK KR")));

    QWidget title;
    setTypeSize(&title, TypeSize::Title);
    QVERIFY(title.font().pointSizeF() > QApplication::font().pointSizeF());
    setFontsFor(QStringLiteral("ko"));
    QTRY_VERIFY(title.font().families().contains(QStringLiteral("Noto Sans CJK KR")));
}

QTEST_MAIN(tst_Look)
#include "tst_look.moc"
