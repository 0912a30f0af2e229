#pragma once

#include "core/dns/ipaddress.h"

#include <QString>

#include <functional>

namespace sda {

/// Waits until the server has this serial in the SOA of `apex`: that is how servers say that they
/// have read their files. Gives up when the server is not alive any more, or after 20 s.
bool awaitSerial(const IpAddress &address, quint16 port, const QString &apex, quint32 serial,
                 bool recursive, const std::function<bool()> &isAlive);

} // namespace sda
