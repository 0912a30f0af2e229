#include "core/setup/historyjson.h"

#include <QJsonObject>

#include <algorithm>

namespace sda {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype mostValues = 50; // in one entry
constexpr qsizetype longestWord = 200; // an id or a code
constexpr int mostServers = 1000;

std::optional<RecordState> stateOf(const QString &text)
{
    for (const RecordState state :
         {RecordState::Verified, RecordState::VerifiedWithRemark, RecordState::Waiting,
          RecordState::Wrong, RecordState::Missing, RecordState::Unknown}) {
        if (textOf(state) == text)
            return state;
    }
    return std::nullopt;
}

qsizetype sizeOf(const StateChange &change)
{
    constexpr qsizetype rest = 150; // the names of the members, the time
    qsizetype size = rest + change.recordId.size() + change.code.size();
    for (const QString &value : change.values)
        size += value.size() + 3;
    return size;
}

bool isPrivateKey(const QString &value)
{
    return value.contains("PRIVATE KEY"_L1, Qt::CaseInsensitive);
}

std::optional<int> countOf(const QJsonValue &value)
{
    const int count = value.toInt(0);
    return count >= 0 && count <= mostServers ? std::optional(count) : std::nullopt;
}

std::optional<StateChange> changeFrom(const QJsonObject &object)
{
    const auto state = stateOf(object.value("state"_L1).toString());
    const auto at = QDateTime::fromString(object.value("at"_L1).toString(), Qt::ISODate);
    const auto right = countOf(object.value("right"_L1));
    const auto answering = countOf(object.value("answering"_L1));
    StateChange change{.recordId = object.value("record"_L1).toString(),
                       .code = object.value("code"_L1).toString()};
    const bool isGood = state && at.isValid() && right && answering && !change.recordId.isEmpty()
        && change.recordId.size() <= longestWord && change.code.size() <= longestWord;
    if (!isGood)
        return std::nullopt;
    change.at = at.toUTC();
    change.state = *state;
    change.right = *right;
    change.answering = *answering;
    const QJsonArray values = object.value("values"_L1).toArray();
    for (const QJsonValue value : values) {
        if (value.isString())
            change.values.append(value.toString());
    }
    return change;
}

} // namespace

History bounded(const History &history)
{
    History newestFirst;
    QHash<QString, int> entries;
    qsizetype size = 0;
    for (auto it = history.crbegin(); it != history.crend(); ++it) {
        StateChange change = *it;
        if (isPrivateKey(change.recordId) || isPrivateKey(change.code))
            continue;
        change.values.removeIf(isPrivateKey);
        change.values = change.values.mid(0, mostValues);
        const bool isNewRecord = !entries.contains(change.recordId);
        if (isNewRecord && entries.size() >= historyRecords)
            continue;
        if (entries.value(change.recordId) >= historyLimit)
            continue;
        size += sizeOf(change);
        if (size > historyCharacters)
            break;
        ++entries[change.recordId];
        newestFirst.append(change);
    }
    std::ranges::reverse(newestFirst);
    return newestFirst;
}

QJsonArray toJson(const History &history)
{
    QJsonArray array;
    for (const StateChange &change : bounded(history)) {
        array.append(QJsonObject{{u"at"_s, change.at.toUTC().toString(Qt::ISODate)},
                                 {u"record"_s, change.recordId},
                                 {u"state"_s, textOf(change.state)},
                                 {u"values"_s, QJsonArray::fromStringList(change.values)},
                                 {u"code"_s, change.code},
                                 {u"right"_s, change.right},
                                 {u"answering"_s, change.answering}});
    }
    return array;
}

History historyFrom(const QJsonArray &array)
{
    History history;
    for (const QJsonValue value : array) {
        if (const auto change = changeFrom(value.toObject()))
            history.append(*change);
    }
    std::ranges::stable_sort(history, {}, &StateChange::at);
    return bounded(history);
}

} // namespace sda
