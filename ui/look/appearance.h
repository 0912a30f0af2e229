#pragma once

#include "ui/look/look.h"

#include <optional>

/// \file
/// What a person may choose about the look, and what the desktop asks for.

namespace sda {

struct Appearance
{
    static constexpr double textScales[] = {1.0, 1.25, 1.5, 2.0};

    Theme theme = Theme::System;
    double textScale = 1.0; ///< of the desktop's own size
    bool highContrast = false; ///< also where the desktop does not ask for it
    bool reducedMotion = false; ///< also where the desktop does not ask for it
    bool operator==(const Appearance &) const = default;
};

/// Again at any time: all windows follow at once. After the application object was made.
void applyLook(const Appearance &appearance);
Appearance appearance();

/// What the desktop says of itself, from a source that Qt does not read. Nothing said: by Qt.
struct DesktopWishes
{
    std::optional<bool> dark; ///< nothing: by the lightness of the desktop's palette
    bool highContrast = false;
    bool lessMotion = false;
    bool operator==(const DesktopWishes &) const = default;
};
/// Windows follow at once, as far as the person left it to the desktop.
void setDesktopWishes(const DesktopWishes &wishes);

/// Whether anything may move by itself. Ask before every movement.
bool motionWanted();

} // namespace sda
