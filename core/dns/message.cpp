#include "core/dns/message.h"

#include <QHashSeed>

#include <algorithm>
#include <unordered_set>

namespace sda {

namespace {

constexpr int noError = 0;
constexpr int formatError = 1;
constexpr int serverFailure = 2;
constexpr int nameError = 3;

bool answers(const Question &question, const Message &message)
{
    return message.header.response && message.header.opcode == 0
        && message.questionName == question.name && message.questionType == quint16(question.type);
}

// A referral names the servers of a zone on the way down to the name. A server that points up
// to the root says only that it does not have the name.
bool refersDown(const Question &question, const Message &message)
{
    return std::any_of(message.authority.cbegin(), message.authority.cend(),
                       [&](const ResourceRecord &record) {
                           return record.type == RecordType::Ns && !record.name.isRoot()
                               && question.name.isAtOrBelow(record.name);
                       });
}

bool holds(const QList<ResourceRecord> &records, RecordType type)
{
    return std::any_of(records.cbegin(), records.cend(),
                       [type](const ResourceRecord &record) { return record.type == type; });
}

/// What an answer begins with (RFC 1034, 4.3.2): a record of the name and type, or an alias there.
bool holdsWhatWasAsked(const Question &question, const Message &message)
{
    return std::ranges::any_of(message.answers, [&question](const ResourceRecord &record) {
        return record.name == question.name
            && (record.type == question.type || record.type == RecordType::Cname);
    });
}

/// Who sends other names or types has not answered: the record may be there all the same.
bool holdsOthersAlone(const Question &question, const Message &message)
{
    return !message.answers.isEmpty() && !holdsWhatWasAsked(question, message);
}

Outcome outcomeWithoutError(const Question &question, const Message &message)
{
    if (holdsWhatWasAsked(question, message))
        return Outcome::Answer;
    if (holdsOthersAlone(question, message))
        return Outcome::Malformed;
    // RFC 2308, 2.2: an SOA makes it "no data", name servers without SOA a referral
    if (holds(message.authority, RecordType::Soa))
        return Outcome::NoData;
    if (refersDown(question, message))
        return Outcome::Referral;
    if (message.header.authoritative
        || (question.server.recursive && message.header.recursionAvailable))
        return Outcome::NoData;
    return Outcome::Refused; // an empty answer of a server that does not have the zone
}

Outcome outcomeOf(const Question &question, const Message &message)
{
    if (!answers(question, message))
        return Outcome::Malformed;
    if (message.header.truncated)
        return Outcome::Truncated;
    switch (message.header.rcode) {
    case noError:
        return outcomeWithoutError(question, message);
    case formatError:
        return Outcome::Malformed;
    case serverFailure:
        return Outcome::ServerFailure;
    case nameError:
        return holdsOthersAlone(question, message) ? Outcome::Malformed : Outcome::NoSuchName;
    }
    return Outcome::Refused;
}

struct ContentHash
{
    size_t operator()(const AddressData &data) const { return qHash(data.address, seed); }
    size_t operator()(const TargetData &data) const { return qHash(data.target, seed); }
    size_t operator()(const MxData &data) const
    {
        return qHashMulti(seed, data.preference, data.exchange);
    }
    size_t operator()(const TxtData &data) const { return qHash(data.strings, seed); }
    size_t operator()(const SoaData &data) const
    {
        return qHashMulti(seed, data.primary, data.serial);
    }
    size_t operator()(const OpaqueData &data) const { return qHash(data.bytes, seed); }
    size_t operator()(const ResourceRecord &record) const
    {
        return qHashMulti(seed, record.name, int(record.type), std::visit(*this, record.data));
    }

    size_t seed = QHashSeed::globalSeed(); // the records are anybody's
};

// RFC 2181, 5 and 5.2: records that are equal but for their TTL are one. The first one stays.
QList<ResourceRecord> withoutRepeats(const QList<ResourceRecord> &records)
{
    if (records.size() < 2)
        return records;
    std::unordered_set<ResourceRecord, ContentHash> seen;
    QList<ResourceRecord> once;
    for (const ResourceRecord &record : records) {
        ResourceRecord content = record;
        content.ttl = {};
        if (seen.insert(std::move(content)).second)
            once.append(record);
    }
    return once;
}

// RFC 2308, 5: the negative TTL is the lesser of the SOA's own TTL and its minimum field
std::optional<std::chrono::seconds> negativeTtlOf(const Message &message)
{
    for (const ResourceRecord &record : message.authority) {
        if (const auto *soa = std::get_if<SoaData>(&record.data))
            return std::min(record.ttl, soa->minimum);
    }
    return std::nullopt;
}

} // namespace

Answer answerOf(const Question &question, QByteArrayView wire)
{
    if (const auto message = parseMessage(wire))
        return answerOf(question, *message);
    Answer answer;
    answer.outcome = Outcome::Malformed;
    return answer;
}

Answer answerOf(const Question &question, const Message &message)
{
    Answer answer;
    answer.outcome = outcomeOf(question, message);
    // What does not answer the question, or not in full, must not be read by anybody.
    if (answer.outcome == Outcome::Malformed || answer.outcome == Outcome::Truncated)
        return answer;
    answer.authoritative = message.header.authoritative;
    answer.recursionAvailable = message.header.recursionAvailable;
    answer.records = withoutRepeats(message.answers);
    answer.authority = withoutRepeats(message.authority);
    answer.additional = withoutRepeats(message.additional);
    answer.negativeTtl = negativeTtlOf(message);
    answer.extendedError = message.extendedError;
    return answer;
}

} // namespace sda
