#include "core/dns/aresresolver.h"

#include "core/dns/areschannel.h"
#include "core/dns/deadlines.h"
#include "core/dns/message.h"

#include <QPointer>

#include <ares.h>

#include <algorithm>
#include <deque>
#include <map>
#include <unordered_map>
#include <utility>

namespace sda {

namespace {

using Transport = AresChannel::Transport;
using Steady = std::chrono::steady_clock;

/// By which c-ares comes first where it keeps the time that it was given.
constexpr std::chrono::milliseconds grace{100};

/// A question with the one who waits for its answer.
struct Waiting
{
    Question question;
    QPointer<QObject> context;
    Resolver::Reply reply;
};

struct InFlight
{
    Waiting waiting;
    Steady::time_point sent;
    Deadlines::Moment deadline; ///< over the transport in use
    Transport transport = Transport::Udp;
    bool repeatedWithoutEdns = false;
};

struct Line
{
    std::unique_ptr<AresChannel> channel;
    int inFlight = 0; // questions that somebody still waits for
    quint64 lastUse = 0;
};

/// All that concerns one address and port.
struct Endpoint
{
    std::deque<Waiting> waiting;
    int inFlight = 0;
    bool ready = false; // stands in the list of those that may send
    bool knowsEdns = true; // until it says no
    Line udp;
    Line tcp;

    Line &line(Transport transport) { return transport == Transport::Udp ? udp : tcp; }
    bool isUnused() const
    {
        return waiting.empty() && inFlight == 0 && !udp.channel && !tcp.channel;
    }
};

// Whether a server is asked with RD makes no difference to where it is.
Server whereabouts(const Server &server)
{
    return Server{.address = server.address, .port = server.port};
}

bool saysTruncated(const QByteArray &packet)
{
    return packet.size() > 2 && (packet[2] & 0x02);
}

/// RCODE 1. (With OPT the code has more bits elsewhere, but such a message is none of this kind.)
bool saysFormatError(const QByteArray &packet)
{
    return packet.size() > 3 && (packet[3] & 0x0f) == 1;
}

} // namespace

class AresResolver::Private
{
public:
    explicit Private(AresSettings settings);

    void ask(Waiting waiting);

private:
    struct Due
    {
        QPointer<QObject> context;
        Reply reply;
        Answer answer;
    };

    void makeReady(const Server &where, Endpoint &endpoint);
    void sendWhatMay();
    void start(Endpoint &endpoint);
    void send(quint64 key, InFlight &flight);
    void giveUp(const QList<quint64> &keys, Deadlines::Moment now);
    AresChannel &channel(const Server &where, Transport transport);
    AresChannel::Patience patienceOver(Transport transport) const;
    void closeLongestIdle();
    void take(const QList<AresChannel::Result> &results);
    std::optional<Answer> settle(InFlight &flight, const AresChannel::Result &result);
    bool sendAgain(InFlight &flight, const AresChannel::Result &result);

    const AresSettings m_settings;
    std::map<Server, Endpoint> m_endpoints;
    std::deque<Server> m_ready; // in turn, so that a long queue for one server delays no other
    std::unordered_map<quint64, InFlight> m_flights;
    quint64 m_lastKey = 0;
    quint64 m_uses = 0;
    int m_channels = 0;
    Deadlines m_deadlines;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

namespace {

AresSettings sane(AresSettings settings)
{
    settings.tries = std::clamp(settings.tries, 1, 10);
    settings.channels = std::max(settings.channels, 1);
    settings.perServer = std::max(settings.perServer, 1);
    // a question keeps one channel busy: so there is always one that can be closed for another
    settings.inAll = std::clamp(settings.inAll, 1, settings.channels);
    return settings;
}

} // namespace

AresResolver::Private::Private(AresSettings settings)
    : m_settings(sane(settings)),
      m_deadlines([this](const QList<quint64> &keys, Deadlines::Moment now) { giveUp(keys, now); })
{
    ares_library_init(ARES_LIB_INIT_ALL);
}

void AresResolver::Private::ask(Waiting waiting)
{
    const Server where = whereabouts(waiting.question.server);
    Endpoint &endpoint = m_endpoints[where];
    endpoint.waiting.push_back(std::move(waiting));
    makeReady(where, endpoint);
    sendWhatMay();
}

void AresResolver::Private::makeReady(const Server &where, Endpoint &endpoint)
{
    if (endpoint.ready || endpoint.waiting.empty() || endpoint.inFlight >= m_settings.perServer)
        return;
    endpoint.ready = true;
    m_ready.push_back(where);
}

void AresResolver::Private::sendWhatMay()
{
    while (!m_ready.empty() && int(m_flights.size()) < m_settings.inAll) {
        const Server where = m_ready.front();
        m_ready.pop_front();
        Endpoint &endpoint = m_endpoints[where];
        endpoint.ready = false;
        start(endpoint);
        makeReady(where, endpoint);
        if (endpoint.isUnused())
            m_endpoints.erase(where);
    }
}

void AresResolver::Private::start(Endpoint &endpoint)
{
    Waiting waiting = std::move(endpoint.waiting.front());
    endpoint.waiting.pop_front();
    if (!waiting.context)
        return; // nobody waits for it any more
    ++endpoint.inFlight;
    const quint64 key = ++m_lastKey;
    InFlight &flight = m_flights[key];
    flight.waiting = std::move(waiting);
    flight.sent = Steady::now();
    send(key, flight);
}

void AresResolver::Private::send(quint64 key, InFlight &flight)
{
    const Question &question = flight.waiting.question;
    flight.deadline = m_deadlines.add(key, patienceOver(flight.transport).whole + grace);
    const Server where = whereabouts(question.server);
    AresChannel &to = channel(where, flight.transport);
    Endpoint &endpoint = m_endpoints[where];
    ++endpoint.line(flight.transport).inFlight;
    to.send(key, question, endpoint.knowsEdns);
}

AresChannel &AresResolver::Private::channel(const Server &where, Transport transport)
{
    if (Line &line = m_endpoints[where].line(transport); line.channel) {
        line.lastUse = ++m_uses;
        return *line.channel;
    }
    if (m_channels >= m_settings.channels)
        closeLongestIdle();
    Line &line = m_endpoints[where].line(transport);
    line.channel = std::make_unique<AresChannel>(
        where, transport, patienceOver(transport),
        [this](const QList<AresChannel::Result> &results) { take(results); });
    line.lastUse = ++m_uses;
    ++m_channels;
    return *line.channel;
}

AresChannel::Patience AresResolver::Private::patienceOver(Transport transport) const
{
    // Over TCP nothing gets lost: one longer wait. The further tries are for connections that the
    // server closes with questions still in them.
    if (transport == Transport::Tcp)
        return {.timeout = 2 * m_settings.timeout,
                .tries = m_settings.tries + 1,
                .whole = 2 * m_settings.timeout};
    return {.timeout = m_settings.timeout,
            .tries = m_settings.tries,
            .whole = m_settings.timeout * ((1 << m_settings.tries) - 1)};
}

void AresResolver::Private::closeLongestIdle()
{
    Line *longest = nullptr;
    auto owner = m_endpoints.end();
    for (auto it = m_endpoints.begin(); it != m_endpoints.end(); ++it) {
        for (Line *line : {&it->second.udp, &it->second.tcp}) {
            if (!line->channel || line->inFlight > 0)
                continue;
            if (!longest || line->lastUse < longest->lastUse) {
                longest = line;
                owner = it;
            }
        }
    }
    if (!longest)
        return;
    longest->channel.reset();
    --m_channels;
    if (owner->second.isUnused())
        m_endpoints.erase(owner);
}

/// c-ares keeps its own time, and newer ones try for longer than they were told.
void AresResolver::Private::giveUp(const QList<quint64> &keys, Deadlines::Moment now)
{
    QList<AresChannel::Result> results;
    for (const quint64 key : keys)
        results.append({.key = key, .status = AresChannel::Status::TimedOut, .at = now});
    take(results);
}

/// Comes from the event loop, never from within c-ares: channels may be closed here.
void AresResolver::Private::take(const QList<AresChannel::Result> &results)
{
    QList<Due> due;
    for (const AresChannel::Result &result : results) {
        const auto found = m_flights.find(result.key);
        if (found == m_flights.end())
            continue; // given up
        InFlight &flight = found->second;
        const Server where = whereabouts(flight.waiting.question.server);
        m_deadlines.remove(result.key, flight.deadline);
        --m_endpoints[where].line(flight.transport).inFlight;
        auto answer = settle(flight, result);
        if (!answer)
            continue; // sent again
        due.append({flight.waiting.context, std::move(flight.waiting.reply), *std::move(answer)});
        m_flights.erase(found);
        Endpoint &endpoint = m_endpoints[where];
        --endpoint.inFlight;
        makeReady(where, endpoint);
    }
    sendWhatMay();

    const std::weak_ptr<bool> alive = m_alive;
    for (const Due &reply : std::as_const(due)) {
        if (alive.expired())
            return; // a reply before this one deleted the resolver
        if (reply.context)
            reply.reply(reply.answer);
    }
}

/// The answer, or nothing if the question has been sent again.
std::optional<Answer> AresResolver::Private::settle(InFlight &flight,
                                                    const AresChannel::Result &result)
{
    if (sendAgain(flight, result)) {
        send(result.key, flight);
        return std::nullopt;
    }
    const bool overTcp = flight.transport == Transport::Tcp;
    Answer answer;
    switch (result.status) {
    case AresChannel::Status::Arrived:
        answer = answerOf(flight.waiting.question, result.packet);
        break;
    case AresChannel::Status::TimedOut:
        answer.outcome = overTcp ? Outcome::Truncated : Outcome::Timeout;
        break;
    case AresChannel::Status::NotSent:
        answer.outcome = overTcp ? Outcome::Truncated : Outcome::NoNetwork;
        break;
    }
    answer.overTcp = overTcp;
    answer.elapsed = std::chrono::duration_cast<std::chrono::milliseconds>(result.at - flight.sent);
    return answer;
}

bool AresResolver::Private::sendAgain(InFlight &flight, const AresChannel::Result &result)
{
    if (result.status != AresChannel::Status::Arrived)
        return false;
    // Whole packets are read once, by answerOf(): here mostly two of their octets are enough.
    // RFC 7766, 5: truncated over UDP is asked again over TCP
    if (flight.transport == Transport::Udp && saysTruncated(result.packet)) {
        flight.transport = Transport::Tcp;
        return true;
    }
    // RFC 6891, 7: FORMERR without OPT means that EDNS is not understood.
    if (!saysFormatError(result.packet) || !result.withEdns || flight.repeatedWithoutEdns)
        return false;
    const auto message = parseMessage(result.packet);
    if (!message || message->udpSize)
        return false;
    flight.repeatedWithoutEdns = true;
    m_endpoints[whereabouts(flight.waiting.question.server)].knowsEdns = false;
    return true;
}

AresResolver::AresResolver(AresSettings settings) : d(std::make_unique<Private>(settings)) { }

AresResolver::~AresResolver() = default;

void AresResolver::ask(const Question &question, QObject *context, Reply reply)
{
    d->ask({question, context, std::move(reply)});
}

} // namespace sda
