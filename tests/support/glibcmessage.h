#pragma once

#include "core/dns/message.h"

/// \file
/// The same octets read by glibc (ns_initparse, ns_parserr), to compare with. Who includes this
/// links libresolv.

namespace sda {

/// Empty if glibc reads the message too, and the same in it; else what is different.
QByteArray differenceFromGlibc(const QByteArray &wire, const Message &message);

/// Whether glibc accepts the message, reading every record to its end. It is laxer about pointers
/// and OPT.
bool glibcAccepts(const QByteArray &wire);

} // namespace sda
