#include "ui/look/tones.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace sda {

namespace {

constexpr Tones lightTones{
    .window = 0xfff6f7f9,
    .base = 0xffffffff,
    .alternate = 0xfff1f3f6,
    .panel = 0xfffafbfc,
    .button = 0xffffffff,
    .hover = 0xffeef2fa,
    .selection = 0xffe6edfa,
    .text = 0xff1d2329,
    .quiet = 0xff55606b,
    .disabled = 0xff656e77,
    .link = 0xff1f52b8,
    .accent = 0xff2458c5,
    .accentText = 0xffffffff,
    .focus = 0xff2458c5,
    .edge = 0xff7f8790,
    .line = 0xffd8dce2,
    .right = 0xff14703a,
    .waiting = 0xff0a6670,
    .wrong = 0xffb3261e,
    .missing = 0xff9c4200,
    .unknown = 0xff55606b,
    .news = 0xff2458c5,
    .warning = 0xff805200,
};

constexpr Tones darkTones{
    .window = 0xff1b1f24,
    .base = 0xff262b32,
    .alternate = 0xff2c323a,
    .panel = 0xff20252b,
    .button = 0xff2f363f,
    .hover = 0xff3a434e,
    .selection = 0xff2a3a58,
    .text = 0xffe9ecef,
    .quiet = 0xffb4bdc6,
    .disabled = 0xff98a2ac,
    .link = 0xff9cc0ff,
    .accent = 0xff8ab4ff,
    .accentText = 0xff10161f,
    .focus = 0xff8ab4ff,
    .edge = 0xff8590a0,
    .line = 0xff404953,
    .right = 0xff66d490,
    .waiting = 0xff62c9d6,
    .wrong = 0xffff9087,
    .missing = 0xffffb27a,
    .unknown = 0xffaeb8c2,
    .news = 0xff8ab4ff,
    .warning = 0xfff5c65c,
};

constexpr Tones lightContrastTones{
    .window = 0xffffffff,
    .base = 0xffffffff,
    .alternate = 0xfff4f4f4,
    .panel = 0xffffffff,
    .button = 0xffffffff,
    .hover = 0xffe8efff,
    .selection = 0xffe4ecff,
    .text = 0xff000000,
    .quiet = 0xff2b3036,
    .disabled = 0xff4a5158,
    .link = 0xff00308f,
    .accent = 0xff00308f,
    .accentText = 0xffffffff,
    .focus = 0xff00308f,
    .edge = 0xff000000,
    .line = 0xff5c636a,
    .right = 0xff0a4a24,
    .waiting = 0xff00444d,
    .wrong = 0xff8a100a,
    .missing = 0xff6b2d00,
    .unknown = 0xff3d454d,
    .news = 0xff00308f,
    .warning = 0xff5a3a00,
};

constexpr Tones darkContrastTones{
    .window = 0xff000000,
    .base = 0xff000000,
    .alternate = 0xff141414,
    .panel = 0xff000000,
    .button = 0xff000000,
    .hover = 0xff12264d,
    .selection = 0xff12264d,
    .text = 0xffffffff,
    .quiet = 0xffe0e4e8,
    .disabled = 0xffb0b7be,
    .link = 0xffa9c9ff,
    .accent = 0xff8ab8ff,
    .accentText = 0xff000000,
    .focus = 0xffffe14d,
    .edge = 0xffffffff,
    .line = 0xff9aa2aa,
    .right = 0xff7df0a8,
    .waiting = 0xff7fe3f0,
    .wrong = 0xffffb0a9,
    .missing = 0xffffc49a,
    .unknown = 0xffd0d6dc,
    .news = 0xffa9c9ff,
    .warning = 0xffffd97a,
};

double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

using Named = std::pair<const char *, QRgb>;

} // namespace

const Tones &tonesOf(bool dark, bool highContrast)
{
    if (highContrast)
        return dark ? darkContrastTones : lightContrastTones;
    return dark ? darkTones : lightTones;
}

const Tones &tonesOf(const QPalette &palette)
{
    return tonesOf(palette.color(QPalette::Base).lightness() < 128, isHighContrast(palette));
}

bool isHighContrast(const QPalette &palette)
{
    const QRgb text = palette.color(QPalette::Active, QPalette::WindowText).rgb();
    return text == lightContrastTones.text || text == darkContrastTones.text;
}

QPalette paletteOf(const Tones &tones)
{
    QPalette palette;
    const std::pair<QPalette::ColorRole, QRgb> roles[] = {
        {QPalette::Window, tones.window},
        {QPalette::WindowText, tones.text},
        {QPalette::Base, tones.base},
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
        {QPalette::Dark, tones.edge},
        {QPalette::Shadow, tones.edge},
    };
    for (const auto &[role, colour] : roles)
        palette.setColor(role, QColor::fromRgb(colour));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor::fromRgb(tones.disabled));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor::fromRgb(tones.selection));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, QColor::fromRgb(tones.text));
    // Not for disabled ones: that one is left to the desktop, see appearance.cpp.
    for (const auto group : {QPalette::Active, QPalette::Inactive})
        palette.setColor(group, QPalette::AlternateBase, QColor::fromRgb(tones.alternate));
    return palette;
}

double paleness(const QPalette &palette)
{
    return isHighContrast(palette) ? 1.0 : 0.75;
}

QColor blend(const QColor &over, const QColor &under, double share)
{
    const auto mix = [share](int a, int b) { return int(a * share + b * (1 - share) + 0.5); };
    return QColor(mix(over.red(), under.red()), mix(over.green(), under.green()),
                  mix(over.blue(), under.blue()));
}

QList<PalettePair> palettePairs(const Tones &tones)
{
    const bool high = isHighContrast(paletteOf(tones));
    const double words = high ? 7 : 4.5;
    constexpr double shapes = 3;
    const Named grounds[] = {{"window", tones.window},       {"base", tones.base},
                             {"alternate", tones.alternate}, {"panel", tones.panel},
                             {"button", tones.button},       {"hover", tones.hover},
                             {"selection", tones.selection}};
    const Named letters[] = {{"text", tones.text}, {"quiet", tones.quiet}, {"link", tones.link}};
    const Named signs[] = {{"right", tones.right},     {"waiting", tones.waiting},
                           {"wrong", tones.wrong},     {"missing", tones.missing},
                           {"unknown", tones.unknown}, {"news", tones.news},
                           {"warning", tones.warning}};
    const Named lines[] = {{"focus", tones.focus}, {"edge", tones.edge}};

    QList<PalettePair> pairs;
    const auto add = [&pairs](const Named &over, const Named &under, double wanted) {
        pairs.append(
            {QStringLiteral("%1 on %2").arg(QLatin1String(over.first), QLatin1String(under.first)),
             QColor::fromRgb(over.second), QColor::fromRgb(under.second), wanted});
    };
    for (const Named &ground : grounds) {
        for (const Named &letter : letters)
            add(letter, ground, words);
        for (const Named &sign : signs) {
            add(sign, ground, words);
            const QColor pale = blend(QColor::fromRgb(sign.second), QColor::fromRgb(ground.second),
                                      paleness(paletteOf(tones)));
            add({sign.first, pale.rgb()}, ground, shapes);
            // What is cut out of a filled sign: the tick, the cross.
            add({"base", tones.base}, sign, shapes);
        }
        for (const Named &line : lines)
            add(line, ground, shapes);
        add({"accent", tones.accent}, ground, shapes);
        if (high)
            add({"line", tones.line}, ground, shapes);
    }
    // A row that cannot be chosen is never selected.
    for (const Named &ground : {grounds[0], grounds[1], grounds[2], grounds[3], grounds[4]})
        add({"disabled", tones.disabled}, ground, words);
    add({"accentText", tones.accentText}, {"accent", tones.accent}, words);
    add({"text", tones.text}, {"disabled highlight", tones.selection}, words);
    return pairs;
}

double contrastOf(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

} // namespace sda
