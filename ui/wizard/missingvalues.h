#pragma once

#include <QStringList>

namespace sda {

class Session;

/// What the values of the plan that are still missing are called in the console, in the language
/// of the window.
QStringList missingValues(const Session &session);

} // namespace sda
