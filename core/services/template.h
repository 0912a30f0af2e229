#pragma once

#include "core/services/service.h"

namespace sda {

/// Octets of a template file; larger ones are template.unsafe.
inline constexpr qsizetype templateSizeLimit = qsizetype(1024) * 1024;
/// Records of a template; more are template.unsafe.
inline constexpr qsizetype templateRecordLimit = 1000;

/// Reads a Domain Connect template ("Template Definition" of that specification) as a service.
/// Groups become choices of their own, on or off. How a record is verified, what it is for and what
/// its variables take is told from types and hosts.
///
/// template.invalid: a member is missing or of another type. template.unsafe: who fills in the
/// variables could publish anything (a whole value or host is one variable and nothing tells what
/// it may hold), names or servers of others are taken in (NS or CNAME at the domain itself unless
/// hostRequired, redirects, absolute names elsewhere), or the file is meant to harm (size, control
/// and direction characters). `file` names the source; Place is the JSON path; Text is one of the
/// words of parseService(), or bare-variable, apex-alias, apex-delegation, redirect, foreign-name,
/// too-large, too-many-records, control-character.
std::variant<Service, Finding> parseTemplate(const QByteArray &json, const QString &file);

} // namespace sda
