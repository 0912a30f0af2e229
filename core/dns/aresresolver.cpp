#define CARES_NO_DEPRECATED // 1.18 has nothing else than ares_get_servers_ports

#include "core/dns/aresresolver.h"

#include "core/dns/areschannel.h"
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
    Transport transport = Transport::Udp;
    bool repeatedWithoutEdns = false;
};

struct Line
{
    std::unique_ptr<AresChannel> channel;
    quint64 lastUse = 0;
};

/// All that concerns one address and port.
struct Endpoint
{
    std::deque<Waiting> waiting;
    int inFlight = 0;
    bool ready = false; // stands in the list of those that may send
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
    AresChannel &channel(const Server &where, Transport transport);
    std::unique_ptr<AresChannel> open(const Server &where, Transport transport);
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
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

namespace {

AresSettings sane(AresSettings settings)
{
    settings.tries = std::max(settings.tries, 1);
    settings.channels = std::max(settings.channels, 1);
    settings.perServer = std::max(settings.perServer, 1);
    // a question keeps one channel busy: so there is always one that can be closed for another
    settings.inAll = std::clamp(settings.inAll, 1, settings.channels);
    return settings;
}

} // namespace

AresResolver::Private::Private(AresSettings settings) : m_settings(sane(settings))
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
    channel(whereabouts(question.server), flight.transport).send(key, question);
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
    line.channel = open(where, transport);
    line.lastUse = ++m_uses;
    ++m_channels;
    return *line.channel;
}

std::unique_ptr<AresChannel> AresResolver::Private::open(const Server &where, Transport transport)
{
    // Over TCP nothing gets lost: one longer wait. The further tries are for connections that the
    // server closes with questions still in them.
    AresChannel::Patience patience{.timeout = m_settings.timeout, .tries = m_settings.tries};
    if (transport == Transport::Tcp)
        patience = {.timeout = 2 * m_settings.timeout, .tries = m_settings.tries + 1};
    return std::make_unique<AresChannel>(
        where, transport, patience,
        [this](const QList<AresChannel::Result> &results) { take(results); });
}

void AresResolver::Private::closeLongestIdle()
{
    Line *longest = nullptr;
    auto owner = m_endpoints.end();
    for (auto it = m_endpoints.begin(); it != m_endpoints.end(); ++it) {
        for (Line *line : {&it->second.udp, &it->second.tcp}) {
            if (!line->channel || !line->channel->isIdle())
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

/// Comes from the event loop, never from within c-ares: channels may be closed here.
void AresResolver::Private::take(const QList<AresChannel::Result> &results)
{
    QList<Due> due;
    for (const AresChannel::Result &result : results) {
        const auto found = m_flights.find(result.key);
        InFlight &flight = found->second;
        auto answer = settle(flight, result);
        if (!answer)
            continue; // sent again
        const Server where = whereabouts(flight.waiting.question.server);
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
    case AresChannel::Status::Unreadable:
        answer.outcome = Outcome::Malformed;
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
    const auto message = parseMessage(result.packet);
    // RFC 7766, 5: truncated over UDP is asked again over TCP
    if (flight.transport == Transport::Udp
        && (saysTruncated(result.packet) || (!message && AresChannel::mayBeCut(result.packet)))) {
        flight.transport = Transport::Tcp;
        return true;
    }
    // RFC 6891, 7: FORMERR without OPT means that EDNS is not understood. c-ares repeats the first
    // such question by itself, but not those that were out at the same time.
    constexpr int formatError = 1;
    if (message && message->header.rcode == formatError && !message->udpSize && result.withEdns
        && !flight.repeatedWithoutEdns) {
        flight.repeatedWithoutEdns = true;
        channel(whereabouts(flight.waiting.question.server), flight.transport).dropEdns();
        return true;
    }
    return false;
}

AresResolver::AresResolver(AresSettings settings) : d(std::make_unique<Private>(settings)) { }

AresResolver::~AresResolver() = default;

void AresResolver::ask(const Question &question, QObject *context, Reply reply)
{
    d->ask({question, context, std::move(reply)});
}

QList<Server> systemResolvers()
{
    ares_library_init(ARES_LIB_INIT_ALL);
    QList<Server> servers;
    ares_channel channel = nullptr;
    ares_options options{};
    if (ares_init_options(&channel, &options, 0) != ARES_SUCCESS)
        return servers;
    ares_addr_port_node *first = nullptr;
    if (ares_get_servers_ports(channel, &first) == ARES_SUCCESS) {
        for (const ares_addr_port_node *node = first; node; node = node->next) {
            const bool v4 = node->family == AF_INET;
            const auto *octets = reinterpret_cast<const char *>(&node->addr);
            const auto address = IpAddress::fromBytes(QByteArrayView(octets, v4 ? 4 : 16));
            const Server server{.address = address.value_or(IpAddress()),
                                .port = quint16(node->udp_port > 0 ? node->udp_port : 53),
                                .recursive = true};
            if (address && !servers.contains(server))
                servers.append(server);
        }
        ares_free_data(first);
    }
    ares_destroy(channel);
    return servers;
}

} // namespace sda
