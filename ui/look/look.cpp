#include "ui/look/look.h"

#include "ui/look/tones.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QPushButton>
#include <QVariant>

namespace sda {

namespace {

// What was asked for a widget is kept with it, to be done again.
constexpr char typeSizeProperty[] = "sdaTypeSize";
constexpr char monospacedProperty[] = "sdaMonospaced";
constexpr char softSelectionProperty[] = "sdaSoftSelection";
constexpr char primaryProperty[] = "sdaPrimary";

// As the desktop gave it, before any family for Han letters was added.
QFont &desktopFont()
{
    static QFont font;
    return font;
}

QString &fontLanguage()
{
    static QString language;
    return language;
}

double &textScale()
{
    static double scale = 1;
    return scale;
}

double scaleOf(TypeSize size)
{
    switch (size) {
    case TypeSize::Small:
        return 0.9;
    case TypeSize::Body:
    case TypeSize::Strong:
        return 1.0;
    case TypeSize::Heading:
        return 1.2;
    case TypeSize::Title:
        return 1.6;
    }
    Q_UNREACHABLE();
}

// Fonts given in pixels have no point size.
double pointsOf(const QFont &font)
{
    return font.pointSizeF() > 0 ? font.pointSizeF() : QFontInfo(font).pointSizeF();
}

void useFonts()
{
    QFont font = desktopFont();
    font.setPointSizeF(pointsOf(font) * textScale());
    if (!fontLanguage().isEmpty())
        font.setFamilies(fontFamiliesFor(fontLanguage()));
    if (font != QApplication::font())
        QApplication::setFont(font);
}

void useTypeSize(QWidget *widget, TypeSize size)
{
    QFont font; // holds nothing of its own yet: only what is set here outlives a change of family
    font.setPointSizeF(pointsOf(QApplication::font()) * scaleOf(size));
    if (size >= TypeSize::Strong)
        font.setWeight(QFont::DemiBold);
    widget->setFont(font);
}

void useSoftSelection(QWidget *widget)
{
    const Tones tones = tonesOf(QApplication::palette());
    QPalette palette; // only the two roles are set, the others keep following the application
    palette.setColor(QPalette::Highlight, QColor::fromRgb(tones.selection));
    palette.setColor(QPalette::HighlightedText, QColor::fromRgb(tones.text));
    widget->setPalette(palette);
}

} // namespace

void rememberDesktopFont()
{
    desktopFont() = QApplication::font();
}

void setTextScale(double scale)
{
    textScale() = scale;
    useFonts();
}

void renewLook()
{
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        const QVariant size = widget->property(typeSizeProperty);
        if (size.isValid())
            useTypeSize(widget, TypeSize(size.toInt()));
        const QVariant monospaced = widget->property(monospacedProperty);
        if (monospaced.isValid())
            widget->setFont(monospacedFont(TypeSize(monospaced.toInt())));
        if (widget->property(softSelectionProperty).toBool())
            useSoftSelection(widget);
    }
}

QStringList fontFamiliesFor(const QString &language)
{
    // The same code points look different in Japan, Korea and China: without this the language of
    // the desktop would decide, not that of the window.
    const QString han = language == QLatin1String("ko") ? QStringLiteral("Noto Sans CJK KR")
                                                        : QStringLiteral("Noto Sans CJK JP");
    return {desktopFont().family(), han};
}

void setFontsFor(const QString &language)
{
    fontLanguage() = language;
    useFonts();
}

bool isDark(const QPalette &palette)
{
    return palette.base().color().lightness() < 128;
}

QColor quietText(const QPalette &palette)
{
    return palette.color(QPalette::PlaceholderText);
}

QColor lineColour(const QPalette &palette)
{
    return palette.color(QPalette::Mid);
}

QColor panelColour(const QPalette &palette)
{
    return QColor::fromRgb(tonesOf(palette).panel);
}

QColor selectionColour(const QPalette &palette)
{
    return QColor::fromRgb(tonesOf(palette).selection);
}

QColor focusColour(const QPalette &palette)
{
    return QColor::fromRgb(tonesOf(palette).focus);
}

int focusWidth(const QPalette &palette)
{
    return isHighContrast(palette) ? 3 : 2;
}

void setTypeSize(QWidget *widget, TypeSize size)
{
    widget->setProperty(monospacedProperty, {}); // the last wish counts
    widget->setProperty(typeSizeProperty, int(size));
    useTypeSize(widget, size);
}

QFont monospacedFont(TypeSize size)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    // An alias such as "monospace" would yield its Latin letters to the family for Han letters.
    font.setFamilies({QFontInfo(font).family(), QStringLiteral("Noto Sans Mono CJK JP")});
    font.setStyleHint(QFont::Monospace);
    font.setPointSizeF(pointsOf(QApplication::font()) * scaleOf(size));
    if (size >= TypeSize::Strong)
        font.setWeight(QFont::DemiBold);
    return font;
}

void setMonospaced(QWidget *widget, TypeSize size)
{
    widget->setProperty(typeSizeProperty, {});
    widget->setProperty(monospacedProperty, int(size));
    widget->setFont(monospacedFont(size));
}

void setPrimary(QPushButton *button)
{
    button->setProperty(primaryProperty, true);
}

bool isPrimary(const QWidget *widget)
{
    return widget && widget->property(primaryProperty).toBool();
}

void setQuiet(QWidget *widget)
{
    widget->setForegroundRole(QPalette::PlaceholderText);
}

void setSoftSelection(QWidget *widget)
{
    widget->setProperty(softSelectionProperty, true);
    useSoftSelection(widget);
}

} // namespace sda
