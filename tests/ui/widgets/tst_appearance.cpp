#include "ui/look/appearance.h"
#include "ui/look/drawing.h"
#include "ui/look/mark.h"
#include "ui/look/tones.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <functional>

using namespace sda;

/// What is chosen reaches every window that is open, at once.
class tst_Appearance : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void openWindowsGrow();
    void openWindowsShrinkAgain();
    void openWindowsGetTheNewColours();
    void theSystemsWishIsFollowedWhereItWasAskedFor();
    void highContrastComesFromEither();
    void nothingMovesWhereLessIsWanted();
    void everyControlShowsItsFocus_data();
    void everyControlShowsItsFocus();
    void iconsFollowThePalette();
    void everyDrawingIsThere();
    void ticksAreCutOutOfTheirDiscs_data() { palettes(); }
    void ticksAreCutOutOfTheirDiscs();

private:
    static void palettes();
};

void tst_Appearance::init()
{
    setDesktopWishes({});
    applyLook(Appearance{.theme = Theme::Light});
}

void tst_Appearance::openWindowsGrow()
{
    QWidget window;
    auto *title = new QLabel(QStringLiteral("Title"), &window);
    auto *value = new QLabel(QStringLiteral("value"), &window);
    auto *plain = new QRadioButton(QStringLiteral("plain"), &window);
    setTypeSize(title, TypeSize::Title);
    setMonospaced(value);
    setFontsFor(QStringLiteral("ja"));
    window.show();
    const double titleBefore = title->font().pointSizeF();
    const double valueBefore = value->font().pointSizeF();
    const double plainBefore = plain->font().pointSizeF();
    const int signBefore =
        plain->style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth, nullptr, plain);
    applyLook(Appearance{.theme = Theme::Light, .textScale = 2.0});
    QTRY_COMPARE(title->font().pointSizeF(), 2 * titleBefore);
    QTRY_COMPARE(value->font().pointSizeF(), 2 * valueBefore);
    QTRY_COMPARE(plain->font().pointSizeF(), 2 * plainBefore);
    QTRY_VERIFY(plain->style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth, nullptr, plain)
                > signBefore);
    // The language still decides the Han letters, and chooses them for the new size too.
    setFontsFor(QStringLiteral("ko"));
    QTRY_VERIFY(QApplication::font().families().contains(QStringLiteral("Noto Sans CJK KR")));
    QTRY_COMPARE(plain->font().pointSizeF(), 2 * plainBefore);
    applyLook(Appearance{.theme = Theme::Light});
    QTRY_COMPARE(title->font().pointSizeF(), titleBefore);
    QTRY_COMPARE(plain->font().pointSizeF(), plainBefore);
}

void tst_Appearance::openWindowsShrinkAgain()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    const QList<QWidget *> controls{new QComboBox,   new QLineEdit, new QPushButton,
                                    new QToolButton, new QCheckBox, new QRadioButton};
    for (QWidget *control : controls)
        column->addWidget(control);
    qobject_cast<QComboBox *>(controls.first())->addItem(QStringLiteral("entry"));
    column->addStretch();
    window.resize(400, 900);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QList<QSize> before;
    for (const QWidget *control : controls)
        before.append(control->size());
    for (const double scale : {2.0, 1.0}) {
        applyLook(Appearance{.theme = Theme::Light, .textScale = scale});
        QTRY_COMPARE(controls.first()->height() > before.first().height(), scale > 1);
    }
    for (qsizetype i = 0; i < controls.size(); ++i)
        QTRY_COMPARE(controls.at(i)->size(), before.at(i));
}

void tst_Appearance::openWindowsGetTheNewColours()
{
    QWidget window;
    auto *list = new QListView(&window);
    setSoftSelection(list);
    window.show();
    applyLook(Appearance{.theme = Theme::Dark});
    QTRY_VERIFY(isDark(window.palette()));
    QTRY_COMPARE(list->palette().color(QPalette::Highlight),
                 selectionColour(QApplication::palette()));
    QTRY_VERIFY(isDark(list->palette()));
    applyLook(Appearance{.theme = Theme::Dark, .highContrast = true});
    QTRY_VERIFY(isHighContrast(window.palette()));
    QTRY_COMPARE(list->palette().color(QPalette::Highlight),
                 selectionColour(QApplication::palette()));
}

void tst_Appearance::theSystemsWishIsFollowedWhereItWasAskedFor()
{
    applyLook(Appearance{.theme = Theme::System});
    QVERIFY(!isDark(QApplication::palette())); // by the palette of the platform
    applyLook(Appearance{.theme = Theme::Light});
    setDesktopWishes({.dark = true});
    QVERIFY(!isDark(QApplication::palette())); // the person chose
    applyLook(Appearance{.theme = Theme::System});
    QVERIFY(isDark(QApplication::palette()));
    setDesktopWishes({.dark = false});
    QVERIFY(!isDark(QApplication::palette()));
    setDesktopWishes({.dark = true});
    QVERIFY(isDark(QApplication::palette()));
}

void tst_Appearance::highContrastComesFromEither()
{
    QVERIFY(!isHighContrast(QApplication::palette()));
    setDesktopWishes({.highContrast = true});
    QVERIFY(isHighContrast(QApplication::palette()));
    setDesktopWishes({});
    QVERIFY(!isHighContrast(QApplication::palette()));
    applyLook(Appearance{.theme = Theme::Light, .highContrast = true});
    QVERIFY(isHighContrast(QApplication::palette()));
}

void tst_Appearance::nothingMovesWhereLessIsWanted()
{
    QVERIFY(motionWanted());
    QVERIFY(QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) > 0);
    applyLook(Appearance{.theme = Theme::Light, .reducedMotion = true});
    QVERIFY(!motionWanted());
    QCOMPARE(QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
    applyLook(Appearance{.theme = Theme::Light});
    QVERIFY(motionWanted());
    setDesktopWishes({.lessMotion = true});
    QVERIFY(!motionWanted());
}

void tst_Appearance::everyControlShowsItsFocus_data()
{
    QTest::addColumn<QString>("control");
    QTest::addColumn<int>("theme");
    for (const char *control :
         {"push", "primary", "link", "tool", "check", "radio", "line", "box", "text", "list"}) {
        for (int theme = 0; theme < 4; ++theme)
            QTest::addRow("%s, palette %d", control, theme)
                << QString::fromLatin1(control) << theme;
    }
}

namespace {

QWidget *makeControl(const QString &kind, QWidget *parent)
{
    const QString words = QStringLiteral("words");
    if (kind == QStringLiteral("tool")) {
        auto *button = new QToolButton(parent);
        button->setAutoRaise(true);
        button->setText(words);
        button->setFocusPolicy(Qt::StrongFocus);
        return button;
    }
    if (kind == QStringLiteral("check"))
        return new QCheckBox(words, parent);
    if (kind == QStringLiteral("radio"))
        return new QRadioButton(words, parent);
    if (kind == QStringLiteral("line"))
        return new QLineEdit(words, parent);
    if (kind == QStringLiteral("text"))
        return new QPlainTextEdit(words, parent);
    if (kind == QStringLiteral("list"))
        return new QListView(parent);
    if (kind == QStringLiteral("box")) {
        auto *box = new QComboBox(parent);
        box->addItem(words);
        return box;
    }
    auto *button = new QPushButton(words, parent);
    button->setFlat(kind == QStringLiteral("link"));
    if (kind == QStringLiteral("primary"))
        setPrimary(button);
    return button;
}

/// Pixels that can be told from what was there before (WCAG 2.2, 2.4.13).
int differing(const QImage &before, const QImage &after)
{
    int count = 0;
    for (int y = 0; y < before.height(); ++y)
        for (int x = 0; x < before.width(); ++x)
            count += contrastOf(before.pixelColor(x, y), after.pixelColor(x, y)) >= 3;
    return count;
}

} // namespace

void tst_Appearance::everyControlShowsItsFocus()
{
    QFETCH(QString, control);
    QFETCH(int, theme);
    applyLook(
        Appearance{.theme = theme % 2 ? Theme::Dark : Theme::Light, .highContrast = theme >= 2});
    QWidget window;
    QWidget *other = new QPushButton(QStringLiteral("other"), &window);
    QWidget *tried = makeControl(control, &window);
    other->setGeometry(10, 10, 120, 40);
    tried->setGeometry(10, 60, 160, 60);
    window.resize(200, 140);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    other->setFocus();
    QTRY_VERIFY(other->hasFocus());
    const QImage without = tried->grab().toImage();
    tried->setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(tried->hasFocus());
    const QImage with = tried->grab().toImage();
    // At least one long side of a ring.
    const int changed = differing(without, with);
    QVERIFY2(changed > tried->width(), qPrintable(QString::number(changed)));
}

void tst_Appearance::iconsFollowThePalette()
{
    const QIcon icon = glyphIcon(Glyph::Copy);
    const QIcon mark = markIcon(Mark::Wrong);
    const auto inkOf = [](const QIcon &drawn) {
        const QImage image = drawn.pixmap(64, 64).toImage().convertToFormat(QImage::Format_ARGB32);
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (qAlpha(image.pixel(x, y)) == 255)
                    return QColor::fromRgb(image.pixel(x, y));
        return QColor();
    };
    QCOMPARE(inkOf(icon), QApplication::palette().color(QPalette::ButtonText));
    QCOMPARE(inkOf(mark), colourOf(Mark::Wrong, QApplication::palette()));
    applyLook(Appearance{.theme = Theme::Dark});
    QCOMPARE(inkOf(icon), QApplication::palette().color(QPalette::ButtonText));
    QCOMPARE(inkOf(mark), colourOf(Mark::Wrong, QApplication::palette()));
}

void tst_Appearance::palettes()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("highContrast");
    QTest::addRow("light") << false << false;
    QTest::addRow("dark") << true << false;
    QTest::addRow("light, high contrast") << false << true;
    QTest::addRow("dark, high contrast") << true << true;
}

void tst_Appearance::ticksAreCutOutOfTheirDiscs()
{
    QFETCH(bool, dark);
    QFETCH(bool, highContrast);
    applyLook(Appearance{.theme = dark ? Theme::Dark : Theme::Light, .highContrast = highContrast});
    const QPalette palette = QApplication::palette();
    for (const Mark mark : {Mark::Verified, Mark::Remark, Mark::Wrong, Mark::Note, Mark::Warning}) {
        QImage image(64, 64, QImage::Format_RGB32);
        image.fill(Qt::magenta);
        QPainter painter(&image);
        paintMark(&painter, QRectF(0, 0, 64, 64), mark, palette);
        painter.end();
        int ink = 0;
        int ground = 0;
        for (int y = 0; y < 64; ++y) {
            for (int x = 0; x < 64; ++x) {
                ink += image.pixelColor(x, y) == colourOf(mark, palette);
                ground += image.pixelColor(x, y) == palette.color(QPalette::Base);
            }
        }
        QVERIFY2(ink > 400, qPrintable(QString::number(ink)));
        QVERIFY2(ground > 40, qPrintable(QString::number(ground)));
    }
}

void tst_Appearance::everyDrawingIsThere()
{
    const auto leavesTraces = [](const std::function<void(QPainter *, QRectF)> &paint) {
        QImage image(32, 32, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paint(&painter, QRectF(0, 0, 32, 32));
        painter.end();
        for (int y = 0; y < 32; ++y)
            for (int x = 0; x < 32; ++x)
                if (qAlpha(image.pixel(x, y)) > 200)
                    return true;
        return false;
    };
    const QPalette palette = QApplication::palette();
    for (int mark = 0; mark <= int(Mark::Warning); ++mark)
        QVERIFY(leavesTraces(
            [&](QPainter *painter, QRectF box) { paintMark(painter, box, Mark(mark), palette); }));
    for (int glyph = 0; glyph <= int(Glyph::Remove); ++glyph)
        QVERIFY(leavesTraces([&](QPainter *painter, QRectF box) {
            paintGlyph(painter, box, Glyph(glyph), Qt::black);
        }));
    for (int pictogram = 0; pictogram <= int(Pictogram::Watch); ++pictogram)
        QVERIFY(leavesTraces([&](QPainter *painter, QRectF box) {
            paintPictogram(painter, box, Pictogram(pictogram), palette);
        }));
    QVERIFY(!leavesTraces([&](QPainter *painter, QRectF box) {
        paintDrawing(painter, box, QStringLiteral("glyphs/no-such-drawing"), Qt::black);
    }));
}

QTEST_MAIN(tst_Appearance)
#include "tst_appearance.moc"
