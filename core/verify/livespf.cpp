#include "core/verify/livespf.h"

#include <algorithm>
#include <memory>

namespace sda {

namespace {

constexpr int mostQuestions = 40; // to follow one record, whoever is asked

/// A name of our own zone: one server has it, another one says that it is not there. What receivers
/// find depends on whom they ask. Null while an answer is out.
std::optional<bool> differs(const Look &look, const DnsName &name, RecordType type)
{
    if (!look.routes().askNameServers || !name.isAtOrBelow(look.zone.zone))
        return false;
    bool isThere = false;
    bool isMissing = false;
    for (const ServerWord &word : askAll(look, look.zone, name, type)) {
        if (word.kind == ServerWord::Kind::Waiting)
            return std::nullopt;
        if (word.kind != ServerWord::Kind::Speaks)
            continue;
        const bool answers = word.learnt->answer.outcome == Outcome::Answer;
        isThere = isThere || answers;
        isMissing = isMissing || !answers;
    }
    return isThere && isMissing;
}

SpfLookUp lookUp(const Look &look, const DnsName &name, RecordType type)
{
    using State = SpfLookUp::State;
    const auto [answer, waiting] = askWhereItBelongs(look, name, type);
    const auto isSplit = differs(look, name, type);
    if (waiting || !isSplit)
        return {.state = State::Waiting};
    if (!answer || !answer->isConclusive() || *isSplit)
        return {.state = State::Unknown};
    SpfLookUp found{.state = State::Known};
    for (const ResourceRecord &record : answer->records) {
        // The answer of a resolver may come over an alias, so the owner is not compared.
        if (const auto *txt = std::get_if<TxtData>(&record.data))
            found.texts.append(txt->joined());
        found.count += record.type == RecordType::Mx ? 1 : 0;
    }
    found.isVoid =
        type == RecordType::Txt ? found.texts.isEmpty() : answer->outcome != Outcome::Answer;
    return found;
}

/// Questions that it takes: a name of our own zone is asked of each of its servers.
int costOf(const Look &look, const DnsName &name)
{
    if (!look.routes().askNameServers || !name.isAtOrBelow(look.zone.zone))
        return 1;
    return std::max(1, int(look.zone.servers.size()));
}

} // namespace

SpfLookUps liveLookUps(const Look &look)
{
    // Names are asked in the same order each time (followSpf()), so the same ones are beyond it.
    const auto left = std::make_shared<int>(mostQuestions);
    return [&look, left](const DnsName &name, RecordType type) {
        *left -= costOf(look, name);
        return *left < 0 ? SpfLookUp() : lookUp(look, name, type);
    };
}

SpfTree followSpf(const Look &look, const DnsName &name, const SpfRecord &record)
{
    return followSpf(name, record, liveLookUps(look));
}

void askKnownIncludes(const Look &look, const QList<DnsName> &includes)
{
    for (const DnsName &include : includes) {
        const SpfLookUp found = lookUp(look, include, RecordType::Txt);
        for (const QByteArray &text : found.texts) {
            if (isSpf(text))
                followSpf(look, include, parseSpf(text));
        }
    }
}

} // namespace sda
