#include "core/hosts/jsonmembers.h"

#include "core/hosts/namepattern.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <utility>

namespace sda {

using namespace Qt::StringLiterals;

Finding invalidProfile(const QString &file, const QString &place, const QString &fault)
{
    return finding<FindingCode::ProfileInvalid>(arg<Arg::File> = file, arg<Arg::Place> = place,
                                                arg<Arg::Text> = fault);
}

std::variant<QJsonDocument, Finding> parseJson(const QByteArray &json, const QString &file)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return invalidProfile(file, u'@' + QString::number(error.offset), error.errorString());
    return document;
}

JsonMembers::JsonMembers(QJsonObject object, QString path)
    : m_object(std::move(object)), m_path(std::move(path))
{ }

void JsonMembers::failAt(const QString &member, const QString &fault)
{
    if (!isGood())
        return;
    m_place = m_path + u'.' + member;
    m_fault = fault;
}

void JsonMembers::failAt(const QString &member, qsizetype index, const QString &fault)
{
    failAt(u"%1[%2]"_s.arg(member).arg(index), fault);
}

void JsonMembers::refuseOthers()
{
    for (auto it = m_object.begin(); it != m_object.end(); ++it) {
        if (!m_known.contains(it.key()))
            failAt(it.key(), u"unknown member"_s);
    }
}

QJsonValue JsonMembers::take(const QString &key)
{
    m_known.insert(key);
    return m_object.value(key);
}

QString JsonMembers::text(const QString &key)
{
    const QJsonValue value = take(key);
    if (!value.isUndefined() && !value.isString())
        failAt(key, u"not a text"_s);
    return value.toString();
}

QString JsonMembers::required(const QString &key)
{
    const QString value = text(key);
    if (value.isEmpty())
        failAt(key, u"missing"_s);
    return value;
}

QString JsonMembers::shortName(const QString &key)
{
    static const QRegularExpression form(u"^[a-z0-9-]+\\z"_s);
    const QString value = required(key);
    if (!form.match(value).hasMatch())
        failAt(key, u"not a short name"_s);
    return value;
}

bool JsonMembers::flag(const QString &key, std::optional<bool> otherwise)
{
    const QJsonValue value = take(key);
    if (value.isUndefined() && otherwise)
        return *otherwise;
    if (!value.isBool())
        failAt(key, u"not true or false"_s);
    return value.toBool();
}

QStringList JsonMembers::texts(const QString &key)
{
    const QJsonValue value = take(key);
    if (!value.isUndefined() && !value.isArray())
        failAt(key, u"not a list"_s);
    const QJsonArray array = value.toArray();
    QStringList list;
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (!array[i].isString())
            failAt(key, i, u"not a text"_s);
        list += array[i].toString();
    }
    return list;
}

QStringList JsonMembers::namePatterns(const QString &key)
{
    const QStringList list = texts(key);
    if (list.isEmpty())
        failAt(key, u"missing"_s);
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (!isNamePattern(list[i]))
            failAt(key, i, u"not a name pattern: "_s + list[i]);
    }
    return list;
}

QUrl JsonMembers::url(const QString &key)
{
    const QString value = text(key);
    if (value.isEmpty())
        return {};
    const QUrl url(value, QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != "https"_L1 || url.host().isEmpty())
        failAt(key, u"not an https address"_s);
    return url;
}

} // namespace sda
