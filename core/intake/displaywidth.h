#pragma once

#include <QStringView>

namespace sda {

/// Columns that `text` takes in a terminal (UAX #11: wide and full-width characters two, ambiguous
/// ones one; combining and format characters none).
int displayWidth(QStringView text);

} // namespace sda
