#pragma once

#include "core/setup/setup.h"

namespace sda {

/// The set-up that the faults befall: its values are those that a WorldThread serves.
Setup shopSetup();
/// Saved in the folder, under the name of $D/shop.senderdomain in scripts and arguments.
QString saveShop(const QString &folder);

extern const QString shopName;

} // namespace sda
