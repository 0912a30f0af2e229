#pragma once

#include "core/findings/finding.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QUrl>

#include <optional>

namespace sda {

/// A value in a profile and where it stands, "" for the whole file.
struct JsonSpot
{
    QJsonValue value;
    QString path;

    bool isThere() const { return !value.isUndefined(); }
    JsonSpot operator[](const QString &key) const;
    /// The elements of an array with their places; empty for anything else.
    QList<JsonSpot> elements() const;
    /// The members of an object by key; empty for anything else.
    QList<std::pair<QString, JsonSpot>> members() const;
};

/// A whole number, or one %variable% that stands for it.
struct NumberOrVariable
{
    std::optional<int> number;
    QString variable;
};

/// Takes values of the right type out of JSON and keeps the first fault as `code`: profile.invalid
/// or template.invalid. After a fault everything reads as its default, so readers need no test
/// after each value.
class ProfileJson
{
public:
    explicit ProfileJson(QString file, FindingCode code = FindingCode::ProfileInvalid)
        : m_file(std::move(file)), m_code(code)
    { }

    const std::optional<Finding> &fault() const { return m_fault; }
    void refuse(const JsonSpot &spot, const QString &reason) { refuse(spot, reason, m_code); }
    void refuse(const JsonSpot &spot, const QString &reason, FindingCode code);

    /// The whole file: an object.
    JsonSpot read(const QByteArray &json);
    void onlyKeys(const JsonSpot &object, const QStringList &keys);
    bool isObject(const JsonSpot &spot); ///< false and a fault for anything else
    bool isArray(const JsonSpot &spot);

    QString text(const JsonSpot &spot); ///< must be there and not empty
    QString optionalText(const JsonSpot &spot);
    QStringList optionalTexts(const JsonSpot &spot);
    bool optionalFlag(const JsonSpot &spot, bool otherwise);
    /// A whole number or a numeric string (Domain Connect allows both).
    int number(const JsonSpot &spot, int least, int most);
    std::optional<int> optionalNumber(const JsonSpot &spot, int least, int most);
    NumberOrVariable numberOrVariable(const JsonSpot &spot, int least, int most);
    QUrl optionalUrl(const JsonSpot &spot); ///< https only

    /// One of `words`, each with its value.
    template <typename T>
    T word(const JsonSpot &spot, std::initializer_list<std::pair<const char *, T>> words)
    {
        const QString given = text(spot);
        for (const auto &[name, value] : words) {
            if (given == QLatin1StringView(name))
                return value;
        }
        if (!m_fault)
            refuse(spot, QStringLiteral("unknown-word"));
        return words.begin()->second;
    }

private:
    QString m_file;
    FindingCode m_code;
    std::optional<Finding> m_fault;
};

} // namespace sda
