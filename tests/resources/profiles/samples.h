#pragma once

#include "core/plan/plan.h"

#include <QMetaType>

/// \file
/// Values for any profile, made from what it says about itself.

namespace sda {

/// One map of values per combination of options.
QList<ServiceValues> combinations(const Service &service);
/// "easy+custom", for the names of test rows.
QString nameOf(const ServiceValues &choices);
/// Without a value there is no record.
bool isNeeded(const ServiceVariable &variable);
/// How many rows of the record there can be: repeated ones take a value each.
int rowsOf(const ServiceRecord &record, const Service &service);
/// `choices` with a value for each variable that they leave, or for the needed ones alone.
ServiceValues withSamples(const Service &service, ServiceValues choices, bool neededOnly);
/// With `ownZone` a zone begins at the domain itself.
Plan planFor(const QString &domain, bool ownZone, const Service &service,
             const ServiceValues &values);

} // namespace sda

Q_DECLARE_METATYPE(sda::ServiceValues)
