#include "core/verify/livespf.h"

namespace sda {

namespace {

SpfLookUp lookUp(const Look &look, const DnsName &name, RecordType type)
{
    using State = SpfLookUp::State;
    const auto [answer, waiting] = askWhereItBelongs(look, name, type);
    if (waiting)
        return {.state = State::Waiting};
    if (!answer || !answer->isConclusive())
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

} // namespace

SpfLookUps liveLookUps(const Look &look)
{
    return [&look](const DnsName &name, RecordType type) { return lookUp(look, name, type); };
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
