#include "core/verify/livespf.h"

namespace sda {

namespace {

/// Names of our own zone never go to a resolver: it would remember that they do not exist yet.
const Answer *answerOf(const Look &look, const DnsName &name, RecordType type, bool &waiting)
{
    if (look.routes().askNameServers && name.isAtOrBelow(look.zone.zone)) {
        const FirstAnswer first = askAny(look, name, type);
        waiting = !first.answer && first.waiting;
        if (first.answer || first.waiting)
            return first.answer;
    }
    const LearntAnswer *learnt =
        askResolvers(look.book, look.routes(), name, type, AnswerBook::From::EarlierLook);
    waiting = !learnt;
    return learnt ? &learnt->answer : nullptr;
}

SpfLookUp lookUp(const Look &look, const DnsName &name, RecordType type)
{
    using State = SpfLookUp::State;
    bool waiting = false;
    const Answer *answer = answerOf(look, name, type, waiting);
    if (waiting)
        return {.state = State::Waiting};
    if (!answer || !answer->isConclusive())
        return {.state = State::Unknown};
    SpfLookUp found{.state = State::Known};
    for (const ResourceRecord &record : answer->records) {
        // The answer of a resolver may come over an alias, so the owner is not compared.
        if (const auto *txt = std::get_if<TxtData>(&record.data))
            found.texts.append(txt->joined());
    }
    found.isVoid =
        type == RecordType::Txt ? found.texts.isEmpty() : answer->outcome != Outcome::Answer;
    return found;
}

} // namespace

SpfTree followSpf(const Look &look, const DnsName &name, const SpfRecord &record)
{
    return followSpf(name, record, [&look](const DnsName &wanted, RecordType type) {
        return lookUp(look, wanted, type);
    });
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
