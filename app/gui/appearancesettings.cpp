#include "app/gui/appearancesettings.h"

#include <QSettings>

#include <algorithm>

namespace sda {

namespace {

using namespace Qt::StringLiterals;

const QString themeKey = u"look/theme"_s; // "system", "light", "dark"
const QString sizeKey = u"look/text-percent"_s;
const QString contrastKey = u"look/high-contrast"_s;
const QString motionKey = u"look/less-motion"_s;

int percentOf(double scale)
{
    return int(scale * 100 + 0.5);
}

} // namespace

Appearance rememberedAppearance(const QSettings &settings)
{
    Appearance appearance;
    const QString theme = settings.value(themeKey).toString();
    if (theme == u"light")
        appearance.theme = Theme::Light;
    else if (theme == u"dark")
        appearance.theme = Theme::Dark;
    const int percent = settings.value(sizeKey).toInt();
    const auto scale = std::ranges::find(Appearance::textScales, percent, percentOf);
    if (scale != std::ranges::end(Appearance::textScales))
        appearance.textScale = *scale;
    appearance.highContrast = settings.value(contrastKey).toBool();
    appearance.reducedMotion = settings.value(motionKey).toBool();
    return appearance;
}

void rememberAppearance(QSettings &settings, const Appearance &appearance)
{
    const auto word = [](Theme theme) {
        switch (theme) {
        case Theme::System:
            return u"system"_s;
        case Theme::Light:
            return u"light"_s;
        case Theme::Dark:
            return u"dark"_s;
        }
        Q_UNREACHABLE();
    };
    settings.setValue(themeKey, word(appearance.theme));
    settings.setValue(sizeKey, percentOf(appearance.textScale));
    settings.setValue(contrastKey, appearance.highContrast);
    settings.setValue(motionKey, appearance.reducedMotion);
}

} // namespace sda
