#pragma once

#include "ui/look/appearance.h"

class QSettings;

namespace sda {

/// What was chosen before; what is not understood is as if nothing was chosen.
Appearance rememberedAppearance(const QSettings &settings);
void rememberAppearance(QSettings &settings, const Appearance &appearance);

} // namespace sda
