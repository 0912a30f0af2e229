#pragma once

#include "core/services/profilejson.h"
#include "core/services/service.h"

/// \file
/// One record in the vocabulary of Domain Connect templates ("Template Record"), as profiles and
/// templates share it.

namespace sda {

/// The members that a record of this type may have ("x" aside); empty: the type is unknown.
QStringList domainConnectKeys(const QString &type);

/// Type, host, value, priority, TTL, group and TXT conflict mode. The rest of the record is at its
/// defaults. Types beyond the named ones are read as `host`, `data`, `ttl`.
ServiceRecord readDomainConnectRecord(ProfileJson &json, const JsonSpot &spot);

} // namespace sda
