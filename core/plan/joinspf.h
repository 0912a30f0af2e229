#pragma once

#include <QStringList>

namespace sda {

/// One SPF record that allows what several records together were meant to allow; several at one
/// name are an error for every receiver (RFC 7208, 4.5). All well-formed terms once, one ending.
QString joinSpf(const QStringList &records);

} // namespace sda
