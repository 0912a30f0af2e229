#include "core/services/profilejson.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace sda {

namespace {

constexpr qsizetype longestQuote = 80;

QString shownValue(const QJsonValue &value)
{
    QString text;
    if (value.isString())
        text = value.toString();
    else if (value.isObject())
        text = u"{}"_s;
    else if (value.isArray())
        text = u"[]"_s;
    else
        text = value.toVariant().toString();
    return text.size() <= longestQuote ? text : text.left(longestQuote) + u'…';
}

} // namespace

JsonSpot JsonSpot::operator[](const QString &key) const
{
    return {value.isObject() ? value.toObject().value(key) : QJsonValue(QJsonValue::Undefined),
            path.isEmpty() ? key : path + u'.' + key};
}

QList<JsonSpot> JsonSpot::elements() const
{
    const QJsonArray array = value.toArray();
    QList<JsonSpot> spots;
    for (qsizetype i = 0; i < array.size(); ++i)
        spots.append({array.at(i), path + u'[' + QString::number(i) + u']'});
    return spots;
}

QList<std::pair<QString, JsonSpot>> JsonSpot::members() const
{
    QList<std::pair<QString, JsonSpot>> spots;
    const QStringList keys = value.toObject().keys();
    for (const QString &key : keys)
        spots.append({key, (*this)[key]});
    return spots;
}

void ProfileJson::refuse(const JsonSpot &spot, const QString &reason, FindingCode code)
{
    if (m_fault)
        return;
    FindingArgs args{{Arg::File, m_file}, {Arg::Place, spot.path}, {Arg::Text, reason}};
    if (spot.isThere())
        args.insert(Arg::Value, shownValue(spot.value));
    m_fault = Finding::fromParts(code, std::move(args));
}

JsonSpot ProfileJson::read(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    const JsonSpot nothing{QJsonValue(QJsonValue::Undefined), {}};
    if (error.error != QJsonParseError::NoError) {
        const auto line =
            QByteArrayView(json).first(std::min<qsizetype>(error.offset, json.size())).count('\n')
            + 1;
        refuse({nothing.value, QString::number(line)}, u"not-json"_s);
        return nothing;
    }
    if (!document.isObject()) {
        refuse(nothing, u"wrong-type"_s);
        return nothing;
    }
    return {document.object(), {}};
}

void ProfileJson::onlyKeys(const JsonSpot &object, const QStringList &keys)
{
    for (const auto &[key, spot] : object.members()) {
        if (!keys.contains(key))
            refuse(spot, u"unknown-key"_s);
    }
}

bool ProfileJson::isObject(const JsonSpot &spot)
{
    if (spot.value.isObject())
        return true;
    refuse(spot, spot.isThere() ? u"wrong-type"_s : u"missing"_s);
    return false;
}

bool ProfileJson::isArray(const JsonSpot &spot)
{
    if (spot.value.isArray())
        return true;
    refuse(spot, spot.isThere() ? u"wrong-type"_s : u"missing"_s);
    return false;
}

QString ProfileJson::text(const JsonSpot &spot)
{
    if (!spot.isThere())
        refuse(spot, u"missing"_s);
    const QString given = optionalText(spot);
    if (given.isEmpty())
        refuse(spot, u"empty"_s);
    return given;
}

QString ProfileJson::optionalText(const JsonSpot &spot)
{
    if (spot.isThere() && !spot.value.isString())
        refuse(spot, u"wrong-type"_s);
    return spot.value.toString();
}

QStringList ProfileJson::optionalTexts(const JsonSpot &spot)
{
    QStringList texts;
    if (!spot.isThere() || !isArray(spot))
        return texts;
    for (const JsonSpot &element : spot.elements())
        texts.append(text(element));
    return texts;
}

bool ProfileJson::optionalFlag(const JsonSpot &spot, bool otherwise)
{
    if (spot.isThere() && !spot.value.isBool())
        refuse(spot, u"wrong-type"_s);
    return spot.value.toBool(otherwise);
}

int ProfileJson::number(const JsonSpot &spot, int least, int most)
{
    if (!spot.isThere())
        refuse(spot, u"missing"_s);
    return optionalNumber(spot, least, most).value_or(least);
}

std::optional<int> ProfileJson::optionalNumber(const JsonSpot &spot, int least, int most)
{
    if (!spot.isThere())
        return std::nullopt;
    bool isWhole = false;
    int given = 0;
    if (spot.value.isString()) {
        given = spot.value.toString().toInt(&isWhole);
    } else if (spot.value.isDouble()) {
        given = spot.value.toInt();
        isWhole = double(given) == spot.value.toDouble();
    }
    if (!spot.value.isString() && !spot.value.isDouble())
        refuse(spot, u"wrong-type"_s);
    else if (!isWhole || given < least || given > most)
        refuse(spot, u"out-of-range"_s);
    return given;
}

NumberOrVariable ProfileJson::numberOrVariable(const JsonSpot &spot, int least, int most)
{
    const QString text = spot.value.toString();
    if (text.startsWith(u'%') && text.endsWith(u'%') && text.size() > 2
        && text.indexOf(u'%', 1) == text.size() - 1)
        return {.variable = text};
    return {.number = optionalNumber(spot, least, most)};
}

QUrl ProfileJson::optionalUrl(const JsonSpot &spot)
{
    if (!spot.isThere())
        return {};
    const QUrl url(text(spot), QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != "https"_L1 || url.host().isEmpty())
        refuse(spot, u"not-a-url"_s);
    return url;
}

} // namespace sda
