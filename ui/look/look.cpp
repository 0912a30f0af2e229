#include "ui/look/look.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QStyleFactory>
#include <QWidget>

#include <utility>

namespace sda {

namespace {

struct Tones
{
    QRgb window, base, alternate, button, text, quiet, disabled, accent, accentText, link, line,
        shadow;
};

constexpr Tones lightTones{0xfff6f7f9, 0xffffffff, 0xfff1f3f6, 0xfff3f4f6, 0xff1d2329, 0xff5a6570,
                           0xff8b949d, 0xff2458c5, 0xffffffff, 0xff1f52b8, 0xffd3d8de, 0xffb4bac1};
constexpr Tones darkTones{0xff1d2126, 0xff2a3038, 0xff2f3640, 0xff353c46, 0xffe9ecef, 0xffaeb8c2,
                          0xff77818b, 0xff3a6cd8, 0xffffffff, 0xff9cc0ff, 0xff454e59, 0xff14171a};

QPalette paletteOf(const Tones &tones)
{
    QPalette palette;
    const std::pair<QPalette::ColorRole, QRgb> roles[] = {
        {QPalette::Window, tones.window},
        {QPalette::WindowText, tones.text},
        {QPalette::Base, tones.base},
        {QPalette::AlternateBase, tones.alternate},
        {QPalette::Text, tones.text},
        {QPalette::Button, tones.button},
        {QPalette::ButtonText, tones.text},
        {QPalette::BrightText, tones.accentText},
        {QPalette::Highlight, tones.accent},
        {QPalette::HighlightedText, tones.accentText},
        {QPalette::Link, tones.link},
        {QPalette::LinkVisited, tones.link},
        {QPalette::PlaceholderText, tones.quiet},
        {QPalette::ToolTipBase, tones.base},
        {QPalette::ToolTipText, tones.text},
        {QPalette::Light, tones.base},
        {QPalette::Midlight, tones.alternate},
        {QPalette::Mid, tones.line},
        {QPalette::Dark, tones.shadow},
        {QPalette::Shadow, tones.shadow},
    };
    for (const auto &[role, colour] : roles)
        palette.setColor(role, QColor::fromRgb(colour));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor::fromRgb(tones.disabled));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor::fromRgb(tones.line));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, QColor::fromRgb(tones.text));
    return palette;
}

// As the desktop gave it, before any family for Han letters was added.
QFont &desktopFont()
{
    static QFont font;
    return font;
}

QColor blend(const QColor &over, const QColor &under, double share)
{
    const auto mix = [share](int a, int b) { return int(a * share + b * (1 - share) + 0.5); };
    return QColor(mix(over.red(), under.red()), mix(over.green(), under.green()),
                  mix(over.blue(), under.blue()));
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
double bodyPoints()
{
    const double points = QApplication::font().pointSizeF();
    return points > 0 ? points : QFontInfo(QApplication::font()).pointSizeF();
}

} // namespace

void applyLook(Theme theme)
{
    const bool dark =
        theme == Theme::Dark || (theme == Theme::System && isDark(QApplication::palette()));
    desktopFont() = QApplication::font();
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(paletteOf(dark ? darkTones : lightTones));
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
    QFont font = desktopFont();
    font.setFamilies(fontFamiliesFor(language));
    QApplication::setFont(font);
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
    return blend(palette.color(QPalette::Base), palette.color(QPalette::Window),
                 isDark(palette) ? 0.5 : 0.75);
}

void setTypeSize(QWidget *widget, TypeSize size)
{
    QFont font; // holds nothing of its own yet: only what is set here outlives a change of family
    font.setPointSizeF(bodyPoints() * scaleOf(size));
    if (size >= TypeSize::Strong)
        font.setWeight(QFont::DemiBold);
    widget->setFont(font);
}

QFont monospacedFont(TypeSize size)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    // An alias such as "monospace" would yield its Latin letters to the family for Han letters.
    font.setFamilies({QFontInfo(font).family(), QStringLiteral("Noto Sans Mono CJK JP")});
    font.setStyleHint(QFont::Monospace);
    font.setPointSizeF(bodyPoints() * scaleOf(size));
    if (size >= TypeSize::Strong)
        font.setWeight(QFont::DemiBold);
    return font;
}

void setQuiet(QWidget *widget)
{
    widget->setForegroundRole(QPalette::PlaceholderText);
}

void setSoftSelection(QWidget *widget)
{
    const QPalette application = QApplication::palette();
    const QColor soft = blend(application.color(QPalette::Highlight),
                              application.color(QPalette::Base), isDark(application) ? 0.3 : 0.12);
    QPalette palette; // only the two roles are set, the others keep following the application
    palette.setColor(QPalette::Highlight, soft);
    palette.setColor(QPalette::HighlightedText, application.color(QPalette::Text));
    widget->setPalette(palette);
}

} // namespace sda
