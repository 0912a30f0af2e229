#pragma once

#include <QJsonObject>
#include <QStringList>

#include <memory>

namespace valijson {
class Schema;
}

namespace sda {

/// resources/services/service.schema.json, asked by valijson.
class ProfileSchema
{
public:
    ProfileSchema();
    ~ProfileSchema();

    bool read(const QString &path);
    const QJsonObject &text() const { return m_text; }
    /// What is wrong with a profile, and where; empty if nothing is.
    QStringList faults(const QJsonValue &profile) const;

private:
    QJsonObject m_text;
    std::unique_ptr<valijson::Schema> m_schema;
};

/// Where a JSON Schema is not what it should be, itself and all those in it: words of draft-07
/// only, patterns that compile, references that lead somewhere, required members that there are.
QStringList mistakesInSchema(const QJsonObject &schema);

} // namespace sda
