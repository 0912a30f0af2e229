#pragma once

#include "tests/bench/benchworld.h"

#include <QStringList>

namespace sda {

/// Set-up files of the first domains of the world, entered as a person would; their names.
QStringList writeSetups(const BenchWorld &world, int count, const QString &folder);

} // namespace sda
