#pragma once

#include <QJsonObject>
#include <QStringList>

namespace sda {

/// Where a JSON Schema is not what it should be, itself and all those in it: words of draft-07
/// only, patterns that compile, references that lead somewhere, required members that there are.
QStringList mistakesInSchema(const QJsonObject &schema);

} // namespace sda
