#include "ui/look/appearance.h"
#include "ui/look/mark.h"
#include "ui/look/tones.h"

#include <QApplication>
#include <QTest>

#include <algorithm>

using namespace sda;

Q_DECLARE_METATYPE(sda::Appearance)

/// Every pair of colours that is drawn, reckoned for all four palettes (WCAG 2.2).
class tst_Contrast : public QObject
{
    Q_OBJECT
private slots:
    void theFormulaIsThatOfWcag();
    void everyPairKeepsItsContrast_data();
    void everyPairKeepsItsContrast();
    void thePaletteIsMadeOfWhatIsReckoned_data() { everyPairKeepsItsContrast_data(); }
    void thePaletteIsMadeOfWhatIsReckoned();
    void highContrastAsksForMore();
};

namespace {

Appearance appearanceOf(bool dark, bool highContrast)
{
    Appearance wanted;
    wanted.theme = dark ? Theme::Dark : Theme::Light;
    wanted.highContrast = highContrast;
    return wanted;
}

bool isIn(const QList<PalettePair> &pairs, const QColor &over, const QColor &under)
{
    return std::ranges::any_of(pairs, [&](const PalettePair &pair) {
        return pair.foreground == over && pair.background == under;
    });
}

} // namespace

void tst_Contrast::theFormulaIsThatOfWcag()
{
    QCOMPARE(contrastOf(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrastOf(Qt::white, Qt::white), 1.0);
    // #767676 is the lightest grey that keeps 4.5 on white, #777777 does not.
    QVERIFY(contrastOf(QColor(0x76, 0x76, 0x76), Qt::white) >= 4.5);
    QVERIFY(contrastOf(Qt::white, QColor(0x77, 0x77, 0x77)) < 4.5);
}

void tst_Contrast::everyPairKeepsItsContrast_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("highContrast");
    QTest::addRow("light") << false << false;
    QTest::addRow("dark") << true << false;
    QTest::addRow("light, high contrast") << false << true;
    QTest::addRow("dark, high contrast") << true << true;
}

void tst_Contrast::everyPairKeepsItsContrast()
{
    QFETCH(bool, dark);
    QFETCH(bool, highContrast);
    const QList<PalettePair> pairs = palettePairs(tonesOf(dark, highContrast));
    QVERIFY(pairs.size() > 100);
    QStringList weak;
    for (const PalettePair &pair : pairs) {
        const double ratio = contrastOf(pair.foreground, pair.background);
        if (ratio < pair.wanted)
            weak.append(QStringLiteral("%1 (%2 on %3): %4 of %5")
                            .arg(pair.what, pair.foreground.name(), pair.background.name())
                            .arg(ratio, 0, 'f', 2)
                            .arg(pair.wanted));
    }
    QVERIFY2(weak.isEmpty(), qPrintable(weak.join(QLatin1Char('\n'))));
}

void tst_Contrast::thePaletteIsMadeOfWhatIsReckoned()
{
    QFETCH(bool, dark);
    QFETCH(bool, highContrast);
    applyLook(appearanceOf(dark, highContrast));
    const QPalette palette = QApplication::palette();
    QCOMPARE(isDark(palette), dark);
    QCOMPARE(isHighContrast(palette), highContrast);
    const QList<PalettePair> pairs = palettePairs(tonesOf(dark, highContrast));
    const QColor grounds[] = {palette.color(QPalette::Window), palette.color(QPalette::Base),
                              palette.color(QPalette::Button),
                              palette.color(QPalette::AlternateBase), panelColour(palette)};
    for (const QColor &ground : grounds) {
        for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                                QPalette::PlaceholderText, QPalette::Link}) {
            QVERIFY(isIn(pairs, palette.color(role), ground));
        }
        for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
            QVERIFY(isIn(pairs, palette.color(QPalette::Disabled, role), ground));
        for (int mark = 0; mark <= int(Mark::Warning); ++mark)
            QVERIFY(isIn(pairs, colourOf(Mark(mark), palette), ground));
        QVERIFY(isIn(pairs, focusColour(palette), ground));
    }
    QVERIFY(
        isIn(pairs, palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)));
    QVERIFY(isIn(pairs, palette.color(QPalette::Text), selectionColour(palette)));
    QCOMPARE(focusWidth(palette), highContrast ? 3 : 2);
}

void tst_Contrast::highContrastAsksForMore()
{
    for (const bool dark : {false, true}) {
        const QList<PalettePair> usual = palettePairs(tonesOf(dark, false));
        const QList<PalettePair> high = palettePairs(tonesOf(dark, true));
        const auto most = [](const QList<PalettePair> &pairs) {
            return std::ranges::max(pairs, {}, &PalettePair::wanted).wanted;
        };
        QCOMPARE(most(usual), 4.5);
        QCOMPARE(most(high), 7.0);
        // A line that only parts is there to be seen as well.
        const QColor line = QColor::fromRgb(tonesOf(dark, true).line);
        QVERIFY(isIn(high, line, QColor::fromRgb(tonesOf(dark, true).base)));
    }
}

QTEST_MAIN(tst_Contrast)
#include "tst_contrast.moc"
