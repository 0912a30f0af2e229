#include "core/support/answersjson.h"

#include "core/dns/zonefile.h"

#include <QJsonObject>

#include <algorithm>
#include <array>

namespace sda {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array outcomes{
    std::pair{Outcome::Answer, "answer"},          std::pair{Outcome::NoData, "nodata"},
    std::pair{Outcome::NoSuchName, "nxdomain"},    std::pair{Outcome::Referral, "referral"},
    std::pair{Outcome::ServerFailure, "servfail"}, std::pair{Outcome::Refused, "refused"},
    std::pair{Outcome::Timeout, "timeout"},        std::pair{Outcome::Malformed, "malformed"},
    std::pair{Outcome::Truncated, "truncated"},    std::pair{Outcome::NoNetwork, "no-network"},
};

QString wordFor(Outcome outcome)
{
    const auto found = std::ranges::find(outcomes, outcome, [](const auto &o) { return o.first; });
    return QString::fromLatin1(found->second);
}

std::optional<Outcome> outcomeFrom(const QString &word)
{
    const auto found = std::ranges::find_if(
        outcomes, [&word](const auto &o) { return word == QLatin1StringView(o.second); });
    if (found == outcomes.end())
        return std::nullopt;
    return found->first;
}

QJsonArray linesOf(const QList<ResourceRecord> &records)
{
    QJsonArray lines;
    for (const ResourceRecord &record : records)
        lines.append(zoneFileLine(record));
    return lines;
}

std::optional<QList<ResourceRecord>> recordsFrom(const QJsonValue &lines)
{
    QList<ResourceRecord> records;
    const QJsonArray array = lines.toArray();
    for (const QJsonValue line : array) {
        const ZoneFile read = readZoneFile(line.toString(), DnsName());
        if (!read.errors.isEmpty() || read.records.size() != 1)
            return std::nullopt;
        records.append(read.records.first());
    }
    return records;
}

QJsonObject toJson(const Question &question, const LearntAnswer &learnt)
{
    const Answer &answer = learnt.answer;
    QJsonObject object{
        {u"name"_s, question.name.text()},
        {u"type"_s, textOf(question.type)},
        {u"server"_s, question.server.address.text()},
        {u"port"_s, question.server.port},
        {u"recursive"_s, question.server.recursive},
        {u"outcome"_s, wordFor(answer.outcome)},
        {u"at"_s, learnt.at.toUTC().toString(Qt::ISODateWithMs)},
        {u"ms"_s, qint64(answer.elapsed.count())},
        {u"authoritative"_s, answer.authoritative},
        {u"recursionAvailable"_s, answer.recursionAvailable},
        {u"tcp"_s, answer.overTcp},
        {u"answer"_s, linesOf(answer.records)},
    };
    // What is seldom there is left out where it is not, so that people can read the rest.
    if (question.checkingDisabled)
        object.insert(u"checkingDisabled"_s, true);
    if (!answer.authority.isEmpty())
        object.insert(u"authority"_s, linesOf(answer.authority));
    if (!answer.additional.isEmpty())
        object.insert(u"additional"_s, linesOf(answer.additional));
    if (answer.negativeTtl)
        object.insert(u"negativeTtl"_s, qint64(answer.negativeTtl->count()));
    if (answer.extendedError)
        object.insert(u"extendedError"_s, *answer.extendedError);
    return object;
}

std::optional<Question> questionFrom(const QJsonObject &object)
{
    const auto name = DnsName::fromText(object.value(u"name"_s).toString());
    const auto type = recordTypeOf(object.value(u"type"_s).toString());
    const auto address = IpAddress::fromText(object.value(u"server"_s).toString());
    const int port = object.value(u"port"_s).toInt();
    if (!name || !type || !address || port < 1 || port > 65535)
        return std::nullopt;
    return Question{*name,
                    *type,
                    {*address, quint16(port), object.value(u"recursive"_s).toBool()},
                    object.value(u"checkingDisabled"_s).toBool()};
}

std::optional<LearntAnswer> answerFrom(const QJsonObject &object)
{
    const auto outcome = outcomeFrom(object.value(u"outcome"_s).toString());
    const auto records = recordsFrom(object.value(u"answer"_s));
    const auto authority = recordsFrom(object.value(u"authority"_s));
    const auto additional = recordsFrom(object.value(u"additional"_s));
    const auto at = QDateTime::fromString(object.value(u"at"_s).toString(), Qt::ISODateWithMs);
    if (!outcome || !records || !authority || !additional || !at.isValid())
        return std::nullopt;
    Answer answer{.outcome = *outcome,
                  .authoritative = object.value(u"authoritative"_s).toBool(),
                  .recursionAvailable = object.value(u"recursionAvailable"_s).toBool(),
                  .overTcp = object.value(u"tcp"_s).toBool(),
                  .records = *records,
                  .authority = *authority,
                  .additional = *additional};
    if (object.contains(u"negativeTtl"_s))
        answer.negativeTtl = std::chrono::seconds(object.value(u"negativeTtl"_s).toInteger());
    if (object.contains(u"extendedError"_s))
        answer.extendedError = quint16(object.value(u"extendedError"_s).toInt());
    answer.elapsed = std::chrono::milliseconds(object.value(u"ms"_s).toInteger());
    return LearntAnswer{answer, at.toUTC()};
}

} // namespace

QJsonArray toJson(const Answers &answers)
{
    Answers sorted = answers;
    std::ranges::stable_sort(sorted, {}, [](const auto &one) {
        const Question &q = one.first;
        return std::tuple(q.name.text(), int(q.type), q.server, q.checkingDisabled);
    });
    QJsonArray array;
    for (const auto &[question, learnt] : std::as_const(sorted))
        array.append(toJson(question, learnt));
    return array;
}

std::optional<Answers> answersFrom(const QJsonArray &json)
{
    Answers answers;
    for (const QJsonValue value : json) {
        const auto question = questionFrom(value.toObject());
        const auto learnt = answerFrom(value.toObject());
        if (!question || !learnt)
            return std::nullopt;
        answers.append({*question, *learnt});
    }
    return answers;
}

} // namespace sda
