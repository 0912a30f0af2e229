#pragma once

#include "core/dns/answerbook.h"

#include <QJsonArray>

#include <optional>

/// \file
/// What servers answered, as JSON: records as master file lines (RFC 1035, 5.1), those of unknown
/// types as octets (RFC 3597).

namespace sda {

using Answers = QList<std::pair<Question, LearntAnswer>>;

/// In the order of names, types and servers, so that two reports can be compared line by line.
QJsonArray toJson(const Answers &answers);
/// Nothing if something in it is no answer.
std::optional<Answers> answersFrom(const QJsonArray &json);

} // namespace sda
