#include "tests/resources/profiles/profileschema.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

using namespace Qt::StringLiterals;

namespace sda {

namespace {

/// What draft-07 has, of which the schema may use any.
const QSet<QString> keywords{u"$schema"_s,       u"$ref"_s,
                             u"title"_s,         u"description"_s,
                             u"definitions"_s,   u"type"_s,
                             u"const"_s,         u"enum"_s,
                             u"properties"_s,    u"patternProperties"_s,
                             u"propertyNames"_s, u"additionalProperties"_s,
                             u"required"_s,      u"dependencies"_s,
                             u"minProperties"_s, u"items"_s,
                             u"minItems"_s,      u"maxItems"_s,
                             u"uniqueItems"_s,   u"minLength"_s,
                             u"maxLength"_s,     u"pattern"_s,
                             u"minimum"_s,       u"maximum"_s,
                             u"allOf"_s,         u"anyOf"_s,
                             u"not"_s,           u"if"_s,
                             u"then"_s};

QStringList mistakesIn(const QJsonObject &schema, const QJsonObject &whole, const QString &place)
{
    QStringList mistakes;
    const auto below = [&](const QJsonValue &inner, const QString &where) {
        if (inner.isObject())
            mistakes += mistakesIn(inner.toObject(), whole, place + u'/' + where);
        else if (!inner.isBool())
            mistakes.append(place + u'/' + where);
    };
    for (auto it = schema.begin(); it != schema.end(); ++it) {
        const QString key = it.key();
        if (!keywords.contains(key))
            mistakes.append(place + ": "_L1 + key);
        if (key == "properties"_L1 || key == "patternProperties"_L1 || key == "definitions"_L1) {
            const QJsonObject inner = it.value().toObject();
            for (auto member = inner.begin(); member != inner.end(); ++member) {
                if (key == "patternProperties"_L1 && !QRegularExpression(member.key()).isValid())
                    mistakes.append(place + ": "_L1 + member.key());
                below(member.value(), member.key());
            }
        } else if (key == "allOf"_L1 || key == "anyOf"_L1) {
            for (const QJsonValue &inner : it.value().toArray())
                below(inner, key);
        } else if (QStringList{u"items"_s, u"not"_s, u"if"_s, u"then"_s, u"propertyNames"_s,
                               u"additionalProperties"_s}
                       .contains(key)) {
            below(it.value(), key);
        }
    }
    const QString pattern = schema.value("pattern"_L1).toString();
    if (!QRegularExpression(pattern).isValid())
        mistakes.append(place + ": "_L1 + pattern);
    const QString ref = schema.value("$ref"_L1).toString();
    if (!ref.isEmpty()
        && !whole.value("definitions"_L1).toObject().contains(ref.section(u'/', 2, 2)))
        mistakes.append(place + ": "_L1 + ref);
    const QJsonObject properties = schema.value("properties"_L1).toObject();
    if (schema.contains("additionalProperties"_L1) && !properties.isEmpty()) {
        for (const QJsonValue &name : schema.value("required"_L1).toArray()) {
            if (!properties.contains(name.toString()))
                mistakes.append(place + ": required "_L1 + name.toString());
        }
    }
    return mistakes;
}

} // namespace

ProfileSchema::ProfileSchema() : m_schema(std::make_unique<valijson::Schema>()) { }

ProfileSchema::~ProfileSchema() = default;

bool ProfileSchema::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return false;
    m_text = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonValue root(m_text);
    valijson::SchemaParser parser(valijson::SchemaParser::kDraft7);
    parser.populateSchema(valijson::adapters::QtJsonAdapter(root), *m_schema);
    return !m_text.isEmpty();
}

QStringList ProfileSchema::faults(const QJsonValue &profile) const
{
    valijson::Validator validator;
    valijson::ValidationResults results;
    if (validator.validate(*m_schema, valijson::adapters::QtJsonAdapter(profile), &results))
        return {};
    QStringList faults;
    valijson::ValidationResults::Error error;
    while (results.popError(error)) {
        QString fault;
        for (const std::string &step : error.context)
            fault += QString::fromStdString(step);
        faults.append(fault + u' ' + QString::fromStdString(error.description));
    }
    return faults;
}

QStringList mistakesInSchema(const QJsonObject &schema)
{
    return mistakesIn(schema, schema, u"#"_s);
}

} // namespace sda
