#pragma once

#include <QStringList>

namespace sda {

/// One text of whole sentences: no blank follows a full stop of full width, which brings its own
/// room. Empty ones are left out.
QString joinedSentences(const QStringList &sentences);

} // namespace sda
