#pragma once

#include <QImage>

namespace sda {

/// The picture of the manual with this id ("ticks-wrong"), with labels in this language. It comes
/// with the program, or from the manual that is installed beside it. Null where there is none.
QImage helpShot(const QString &id, const QString &language);

} // namespace sda
