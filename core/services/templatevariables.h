#pragma once

#include "core/services/service.h"

/// \file
/// A Domain Connect template says nothing about its variables but their names: what they take is
/// told by the places where they stand.

namespace sda {

struct TypedVariable
{
    QString name;
    VariableType type = VariableType::Text;
};

/// The value is the name of a server.
bool isTarget(RecordType type);

/// In the order of their places: host, value, priority, TTL. A variable may come several times.
QList<TypedVariable> typedVariables(const ServiceRecord &record);

/// The whole host, or value, is one variable, and nothing tells what it may hold.
bool isBareHost(const ServiceRecord &record);
bool isBareValue(const ServiceRecord &record);

} // namespace sda
