#include "ui/look/appearance.h"

#include "ui/look/style.h"
#include "ui/look/tones.h"

#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QPixmapCache>
#include <QPointer>
#include <QStyleHints>
#include <QWidget>

namespace sda {

namespace {

struct Shown
{
    bool dark = false;
    bool highContrast = false;
    double textScale = 0;
    bool operator==(const Shown &) const = default;
};

struct State
{
    Appearance chosen;
    DesktopWishes desktop;
    Shown shown;
    bool isApplied = false;
};

State &state()
{
    static State theState;
    return theState;
}

/// Our palette leaves one colour to the desktop, which nothing draws with: by it the desktop's
/// lightness is known, and its change makes Qt 6.4 tell of a change of the palette at all.
bool desktopIsDark()
{
    if (state().desktop.dark)
        return *state().desktop.dark;
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const Qt::ColorScheme scheme = QGuiApplication::styleHints()->colorScheme();
    if (scheme != Qt::ColorScheme::Unknown)
        return scheme == Qt::ColorScheme::Dark;
#endif
    return QApplication::palette().color(QPalette::Disabled, QPalette::AlternateBase).lightness()
        < 128;
}

Shown wanted()
{
    const Appearance &chosen = state().chosen;
    return {chosen.theme == Theme::System ? desktopIsDark() : chosen.theme == Theme::Dark,
            chosen.highContrast || state().desktop.highContrast, chosen.textScale};
}

void show()
{
    const Shown now = wanted();
    if (state().isApplied && now == state().shown)
        return;
    const bool measuresDiffer = !state().isApplied || now.textScale != state().shown.textScale
        || now.highContrast != state().shown.highContrast;
    state().isApplied = true;
    state().shown = now;
    QPixmapCache::clear(); // styles keep pictures of controls there
    QApplication::setPalette(paletteOf(tonesOf(now.dark, now.highContrast)));
    setTextScale(now.textScale);
    if (measuresDiffer)
        QApplication::setStyle(new Style); // widgets measure themselves anew
    renewLook();
}

/// Hears when the desktop changes its colours, and when a change of font reaches a widget.
class DesktopWatch : public QObject
{
public:
    explicit DesktopWatch(QObject *parent) : QObject(parent)
    {
        parent->installEventFilter(this);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
        connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &show);
#endif
    }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == parent() && event->type() == QEvent::ApplicationPaletteChange)
            show();
        // At a change of font, Qt 6.4 keeps the least size that a combo box had before.
        if (event->type() == QEvent::FontChange && qobject_cast<QComboBox *>(watched))
            QCoreApplication::postEvent(watched, new QEvent(QEvent::StyleChange));
        return false;
    }
};

void watchDesktop()
{
    static QPointer<DesktopWatch> watch;
    if (!watch)
        watch = new DesktopWatch(qApp);
}

} // namespace

void applyLook(const Appearance &appearance)
{
    if (!state().isApplied)
        rememberDesktopFont();
    state().chosen = appearance;
    show();
    watchDesktop();
}

void applyLook(Theme theme)
{
    Appearance chosen = state().chosen;
    chosen.theme = theme;
    applyLook(chosen);
}

Appearance appearance()
{
    return state().chosen;
}

void setDesktopWishes(const DesktopWishes &wishes)
{
    state().desktop = wishes;
    if (state().isApplied)
        show();
}

bool motionWanted()
{
    return !state().chosen.reducedMotion && !state().desktop.lessMotion && Style::desktopAnimates();
}

} // namespace sda
