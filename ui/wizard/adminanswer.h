#pragma once

#include "core/handoff/answer.h"

namespace sda {

/// Whether this is a hand-off that came back: it has a code line.
bool isAnswer(const QString &text);

/// What the answer says about the plan of today; empty if `text` is none.
QList<Finding> findingsOnAnswer(const QString &text, const Plan &plan, const QString &setupId);

} // namespace sda
