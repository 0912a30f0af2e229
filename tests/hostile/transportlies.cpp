#include "lies.h"

namespace sda {

using namespace Qt::StringLiterals;
using Way = Sending::Way;

namespace {

/// What a spoof would like to be believed, with the id of the question.
Message forged(const Told &told)
{
    return told.opposite;
}

Message withOtherId(Message message, int distance = 0x5555)
{
    message.header.id ^= quint16(distance);
    return message;
}

Message withOtherName(Message message)
{
    message.questionName = nameOf(u"somebody.else.test"_s);
    return message;
}

Message withOtherType(Message message)
{
    message.questionType = quint16(RecordType::Caa);
    return message;
}

/// The same forged message by one way.
Lie spoofFirst(Message (*change)(Message), Way way = Way::AsUsual)
{
    return before([change, way](const Told &told) {
        return QList{Sending{wireOf(change ? change(forged(told)) : forged(told), told), way}};
    });
}

Lie guesses(int count)
{
    return before([count](const Told &told) {
        QList<Sending> all;
        for (int i = 1; i <= count; ++i)
            all.append({wireOf(withOtherId(forged(told), i), told)});
        return all;
    });
}

/// TC over UDP; over TCP what `then` says.
Lie truncatedThen(const std::function<QList<Sending>(const Told &)> &then)
{
    return [then](const Told &told) {
        if (told.overTcp)
            return then(told);
        Message message = told.truth;
        message.header.truncated = true;
        message.answers.clear();
        message.authority.clear();
        return QList{Sending{wireOf(message, told)}};
    };
}

const Sending hangUp{{}, Way::HangsUp};

QByteArray cut(const Told &told)
{
    Message message = rightOf(told);
    message.header.truncated = true;
    return wireOf(message, told);
}

QList<HostileCase> spoofs()
{
    return {
        {u"wrong id only"_s, atNameServers(changed([](Message &message, const Told &) {
             message = withOtherId(message);
         }))},
        {u"wrong question only"_s, atNameServers(changed([](Message &message, const Told &) {
             message = withOtherName(message);
         }))},
        {u"wrong type in the question only"_s,
         atNameServers(
             changed([](Message &message, const Told &) { message = withOtherType(message); }))},
        {u"a spoof with a wrong id first"_s,
         atNameServers(spoofFirst([](Message m) { return withOtherId(m); }))},
        {u"10 spoofs with guessed ids first"_s, atNameServers(guesses(10))},
        {u"a spoof with a wrong question first"_s, atNameServers(spoofFirst(withOtherName))},
        {u"a spoof with a wrong type first"_s, atNameServers(spoofFirst(withOtherType))},
        {u"a spoof from another port first"_s,
         atNameServers(spoofFirst(nullptr, Way::FromOtherPort))},
        {u"a spoof from another address first"_s,
         atNameServers(spoofFirst(nullptr, Way::FromOtherAddress))},
        {u"a spoof with the right id after the answer"_s, atNameServers([](const Told &told) {
             return QList{Sending{wireOf(told.truth, told)}, Sending{wireOf(forged(told), told)}};
         })},
        {u"spoofs of the resolver: wrong id, port and address first"_s,
         atResolver(before([](const Told &told) {
             Message message = told.truth;
             message.answers.clear();
             message.header.rcode = 3;
             return QList{Sending{wireOf(withOtherId(message), told)},
                          Sending{wireOf(message, told), Way::FromOtherPort},
                          Sending{wireOf(message, told), Way::FromOtherAddress}};
         }))},
        {u"the answer 10 times"_s, atNameServers([](const Told &told) {
             return QList<Sending>(10, {wireOf(told.truth, told)});
         })},
        {u"empty, one-octet and half-header datagrams first"_s,
         atNameServers(before([](const Told &told) {
             const QByteArray wire = wireOf(told.truth, told);
             return QList{Sending{QByteArray()}, Sending{wire.first(1)}, Sending{wire.first(6)}};
         }))},
        {u"silence"_s, atNameServers([](const Told &) { return QList<Sending>(); })},
    };
}

QList<HostileCase> streams()
{
    const auto answer = [](const Told &told) { return wireOf(told.truth, told); };
    return {
        {u"TC over UDP, TC again over TCP"_s,
         atNameServers(truncatedThen([](const Told &told) { return QList{Sending{cut(told)}}; }))},
        {u"TC, then TCP hangs up"_s,
         atNameServers(truncatedThen([](const Told &) { return QList{hangUp}; }))},
        {u"TC beside all the right records, then TCP hangs up"_s,
         atNameServers([](const Told &told) {
             return told.overTcp ? QList{hangUp} : QList{Sending{cut(told)}};
         })},
        {u"TC, then TCP is silent"_s,
         atNameServers(truncatedThen([](const Told &) { return QList<Sending>(); }))},
        {u"TC, then TCP octet by octet"_s, atNameServers(truncatedThen([=](const Told &told) {
             return QList{Sending{answer(told), Way::Trickling}};
         }))},
        {u"TC, then half a message and TCP hangs up"_s,
         atNameServers(truncatedThen([=](const Told &told) {
             const QByteArray wire = answer(told);
             const QByteArray length{1, char(wire.size())};
             return QList{Sending{length + wire, Way::Unframed}, hangUp};
         }))},
        {u"TC, then a message of no octets"_s, atNameServers(truncatedThen([](const Told &) {
             return QList{Sending{QByteArray(2, '\0'), Way::Unframed}, hangUp};
         }))},
        {u"TC, then a wrong id over TCP"_s, atNameServers(truncatedThen([](const Told &told) {
             return QList{Sending{wireOf(withOtherId(forged(told)), told)}};
         }))},
        {u"TC, then a wrong question over TCP"_s, atNameServers(truncatedThen([](const Told &told) {
             return QList{Sending{wireOf(withOtherName(forged(told)), told)}};
         }))},
        {u"TC of the resolver, then TCP hangs up"_s,
         atResolver(truncatedThen([](const Told &) { return QList{hangUp}; }))},
    };
}

} // namespace

QList<HostileCase> transportLies()
{
    return spoofs() + streams();
}

} // namespace sda
