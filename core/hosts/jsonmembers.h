#pragma once

#include "core/findings/finding.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QUrl>

#include <optional>
#include <variant>

/// \file
/// What the readers of this room share: JSON with fixed members, refused with the place of the
/// first fault (profile.invalid).

namespace sda {

/// `place`: the JSON path (RFC 9535, "$.labels.value") or, where the text is no JSON, the octet
/// ("@17").
Finding invalidProfile(const QString &file, const QString &place, const QString &fault);
std::variant<QJsonDocument, Finding> parseJson(const QByteArray &json, const QString &file);

/// Takes the members of one object and keeps the first thing that is wrong and where. After a fault
/// the values mean nothing.
class JsonMembers
{
public:
    /// `path`: where the object stands, "$" for the whole file.
    explicit JsonMembers(QJsonObject object, QString path = QStringLiteral("$"));

    bool isGood() const { return m_fault.isEmpty(); }
    Finding refusal(const QString &file) const { return invalidProfile(file, m_place, m_fault); }

    /// `member`: a name, or a place below one ("labels.value", "nameServers[1]").
    void failAt(const QString &member, const QString &fault);
    void failAt(const QString &member, qsizetype index, const QString &fault);
    /// Members that nobody took are typing mistakes.
    void refuseOthers();

    bool contains(const QString &key) const { return m_object.contains(key); }
    QJsonValue take(const QString &key);
    QString text(const QString &key);
    QString required(const QString &key);
    /// Lower-case letters, digits and hyphens.
    QString shortName(const QString &key);
    bool flag(const QString &key, std::optional<bool> otherwise);
    QStringList texts(const QString &key);
    QStringList namePatterns(const QString &key); ///< at least one
    QUrl url(const QString &key); ///< https only, as it is opened by a click

private:
    QJsonObject m_object;
    QString m_path;
    QSet<QString> m_known;
    QString m_place;
    QString m_fault;
};

} // namespace sda
