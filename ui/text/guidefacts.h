#pragma once

#include "ui/text/guide.h"

#include <optional>

/// \file
/// The conditions and placeholders of guides (see guide.h), for what stands beside a guide.

namespace sda {

/// Nothing for a condition that is not known.
std::optional<bool> conditionHolds(QStringView condition, const GuideFacts &facts);

/// The text of "domain", "host:dkim" …, as it is: not escaped. Nothing for a name that is not
/// known, or a record that is not planned.
std::optional<QString> placeholderText(const QString &placeholder, const GuideFacts &facts);

} // namespace sda
