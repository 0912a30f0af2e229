#include "ui/look/look.h"
#include "ui/look/mark.h"

#include <QApplication>
#include <QPainter>
#include <QTest>

#include <cmath>

using namespace sda;

namespace {

constexpr Mark marks[] = {Mark::Verified, Mark::Remark,     Mark::Waiting,  Mark::Wrong,
                          Mark::Missing,  Mark::NotChecked, Mark::Checking, Mark::NotAddedYet,
                          Mark::Note,     Mark::Warning};

// WCAG 2.2: relative luminance and contrast ratio.
double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

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
    void everyColourCanBeRead_data();
    void everyColourCanBeRead();
    void marksDifferWithoutColour();
    void theArcTurns();
    void darkDesktopsGetTheDarkPalette();
    void languageDecidesTheHanLetters();
};

void tst_Look::everyColourCanBeRead_data()
{
    QTest::addColumn<Theme>("theme");
    QTest::addRow("light") << Theme::Light;
    QTest::addRow("dark") << Theme::Dark;
}

void tst_Look::everyColourCanBeRead()
{
    QFETCH(Theme, theme);
    applyLook(theme);
    const QPalette palette = QApplication::palette();
    QCOMPARE(isDark(palette), theme == Theme::Dark);
    QWidget view;
    setSoftSelection(&view);
    const QColor grounds[] = {palette.color(QPalette::Base), palette.color(QPalette::Window),
                              palette.color(QPalette::AlternateBase), panelColour(palette),
                              view.palette().color(QPalette::Highlight)};
    for (const QColor &ground : grounds) {
        for (const Mark mark : marks)
            QVERIFY2(contrast(colourOf(mark, palette), ground) >= 4.5,
                     qPrintable(QStringLiteral("mark %1 on %2: %3")
                                    .arg(int(mark))
                                    .arg(ground.name())
                                    .arg(contrast(colourOf(mark, palette), ground))));
        for (const auto role : {QPalette::Text, QPalette::PlaceholderText, QPalette::Link})
            QVERIFY2(contrast(palette.color(role), ground) >= 4.5, qPrintable(ground.name()));
    }
    QVERIFY(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight))
            >= 4.5);
}

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

void tst_Look::darkDesktopsGetTheDarkPalette()
{
    applyLook(Theme::Dark);
    applyLook(Theme::System);
    QVERIFY(isDark(QApplication::palette()));
    applyLook(Theme::Light);
    applyLook(Theme::System);
    QVERIFY(!isDark(QApplication::palette()));
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
