#pragma once

#include "core/hosts/dnshost.h"
#include "core/plan/rehearsal.h"
#include "core/verify/report.h"
#include "ui/text/texts.h"

#include <QJsonObject>

/// \file
/// The documented, versioned objects of `--json` (docs/json.md).

namespace sda {

QJsonObject toJson(const Finding &finding, const Texts &texts);
QJsonObject toJson(const Service &service);
QJsonObject toJson(const Rehearsal &rehearsal);
QJsonObject toJson(const Plan &plan, const DnsHost *host, const Texts &texts);
QJsonObject toJson(const Intake &intake, const DomainName &domain, const Texts &texts);
/// `plan` is the one that was checked, made for the zone that was found.
QJsonObject toJson(const Report &report, const Plan &plan, const Texts &texts);
/// In the place of a check: of a row of a list, there is nothing to look at. `domain` and `service`
/// as they stand in the list.
QJsonObject toJsonRefused(const QString &domain, const QString &service, const Finding &why,
                          const QDateTime &now, const Texts &texts);

} // namespace sda
