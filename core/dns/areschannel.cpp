#define CARES_NO_DEPRECATED // ares_send is deprecated from 1.28, and there is nothing else in 1.18

#include "core/dns/areschannel.h"

#include "core/dns/message.h"
#include "core/platform/platform.h"

#include <QRandomGenerator>
#include <QSocketNotifier>

#include <ares.h>

#include <algorithm>
#include <array>
#include <utility>

namespace sda {

namespace {

constexpr int optSize = 11;

// From 1.31 on answers are remembered for an hour, which would give ticks for what was there once,
// and so is how long each server takes.
constexpr int firstThatRemembers = 0x011f00;
constexpr int optQueryCache = 1 << 21;
#ifdef ARES_OPT_QUERY_CACHE
static_assert(optQueryCache == ARES_OPT_QUERY_CACHE);
#endif

AresChannel::Status statusOf(int status)
{
    switch (status) {
    case ARES_SUCCESS:
        return AresChannel::Status::Arrived;
    case ARES_ETIMEOUT:
        return AresChannel::Status::TimedOut;
    default:
        return AresChannel::Status::NotSent;
    }
}

QByteArray withoutOpt(QByteArray query)
{
    query.chop(optSize);
    query[10] = query[11] = 0; // the count of additional records
    return query;
}

QByteArray addressAndPort(const Server &server)
{
    const QByteArray address = server.address.text().toLatin1();
    const QByteArray port = QByteArray::number(server.port);
    return server.address.family() == IpAddress::Family::V6 ? '[' + address + "]:" + port
                                                            : address + ':' + port;
}

} // namespace

/// Belongs to c-ares until it calls back, which it does exactly once.
struct AresChannel::Out
{
    AresChannel *channel;
    quint64 key;
    quint16 id;
    bool withEdns;
};

AresChannel::AresChannel(const Server &server, Transport transport, Patience patience,
                         Deliver deliver)
    : m_deliver(std::move(deliver))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this,
            [this] { process(qintptr(ARES_SOCKET_BAD), qintptr(ARES_SOCKET_BAD)); });
    open(server, transport, patience);
}

AresChannel::~AresChannel()
{
    m_closing = true;
    if (m_channel)
        ares_destroy(m_channel);
}

void AresChannel::open(const Server &server, Transport transport, Patience patience)
{
    // Everything is set, so that resolv.conf and the environment have no say. No truncation and no
    // failure shows in what c-ares reads (areswire.h): the way to TCP is ours, so that "truncated,
    // and TCP closed" can be told from "closed".
    char lookups[] = "b";
    QByteArray noFile(platform::nullDevice());
    // Zeros behind: the c-ares that is installed may have more options than that compiled with.
    struct
    {
        ares_options known;
        std::array<char, 512> later;
    } all{};
    ares_options &options = all.known;
    options.flags = ARES_FLAG_NOSEARCH | ARES_FLAG_NOALIASES;
    if (transport == Transport::Tcp)
        options.flags |= ARES_FLAG_USEVC;
    options.timeout = int(patience.timeout.count());
    options.tries = patience.tries;
    options.ndots = 0;
    options.lookups = lookups;
    options.resolvconf_path = noFile.data();
    options.sock_state_cb = [](void *channel, ares_socket_t socket, int readable, int writable) {
        static_cast<AresChannel *>(channel)->watch(qintptr(socket), readable, writable);
    };
    options.sock_state_cb_data = this;
    int mask = ARES_OPT_FLAGS | ARES_OPT_TIMEOUTMS | ARES_OPT_TRIES | ARES_OPT_NDOTS
        | ARES_OPT_LOOKUPS | ARES_OPT_RESOLVCONF | ARES_OPT_DOMAINS | ARES_OPT_SOCK_STATE_CB
        | ARES_OPT_NOROTATE;
    int version = 0;
    ares_version(&version);
    if (version >= firstThatRemembers) {
        mask |= optQueryCache; // with qcache_max_ttl = 0, one of the zeros
        // The first wait is five times what the server took so far, perhaps no more than 250 ms,
        // chance takes up to half of each further one, and over TCP each try has its own. So there
        // are more tries, or one slow answer of a quick server would come too late.
        options.tries += 2;
    }
#ifdef ARES_OPT_MAXTIMEOUTMS
    options.maxtimeout = int(patience.whole.count()) / 2;
    options.timeout = std::min(options.timeout, options.maxtimeout);
    mask |= ARES_OPT_MAXTIMEOUTMS;
#endif
    if (ares_init_options(&m_channel, &options, mask) != ARES_SUCCESS) {
        m_channel = nullptr;
        return;
    }
    m_wire.install(m_channel);
    if (ares_set_servers_ports_csv(m_channel, addressAndPort(server).constData()) != ARES_SUCCESS) {
        ares_destroy(m_channel);
        m_channel = nullptr;
    }
}

quint16 AresChannel::unusedId() const
{
    // Not guessable by who cannot see the question (RFC 5452, 9.2), and unique in the channel.
    quint16 id = 0;
    do {
        id = quint16(QRandomGenerator::system()->generate());
    } while (m_wire.isOut(id));
    return id;
}

void AresChannel::send(quint64 key, const Question &question, bool withEdns)
{
    const quint16 id = unusedId();
    auto *out = new Out{this, key, id, withEdns};
    if (!m_channel) {
        arrived(out, ARES_ENOTINITIALIZED, 0, nullptr, 0);
        return;
    }
    const QByteArray query = writeQuery(question, id);
    const QByteArray standIn = m_wire.standInFor(id, withEdns ? query : withoutOpt(query));
    ares_send(m_channel, reinterpret_cast<const unsigned char *>(standIn.constData()),
              int(standIn.size()), &AresChannel::arrived, out);
    arm();
}

// c-ares must not be called from here (ares_destroy would free twice): the result waits for the
// event loop.
void AresChannel::arrived(void *data, int status, int, unsigned char *, int)
{
    const std::unique_ptr<Out> out(static_cast<Out *>(data));
    if (out->channel->m_closing)
        return;
    out->channel->finish({.key = out->key,
                          .status = statusOf(status),
                          .packet = out->channel->m_wire.take(out->id),
                          .withEdns = out->withEdns,
                          .at = std::chrono::steady_clock::now()});
}

void AresChannel::finish(const Result &result)
{
    m_results.append(result);
    if (m_results.size() == 1)
        QMetaObject::invokeMethod(
            this, [this] { deliver(); }, Qt::QueuedConnection);
}

void AresChannel::deliver()
{
    const QList<Result> results = std::exchange(m_results, {});
    const Deliver to = m_deliver; // a copy: it may delete this channel
    to(results);
}

void AresChannel::watch(qintptr socket, bool readable, bool writable)
{
    Watch &watch = m_watches[socket];
    if (readable && !watch.read)
        watch.read = notifierFor(socket, false);
    if (writable && !watch.write)
        watch.write = notifierFor(socket, true);
    if (watch.read)
        watch.read->setEnabled(readable);
    if (watch.write)
        watch.write->setEnabled(writable);
    if (readable || writable)
        return;
    // The socket is about to be closed, perhaps from within its own notifier; its number may be in
    // use again before the event loop turns.
    for (QSocketNotifier *notifier : {watch.read, watch.write}) {
        if (notifier)
            notifier->deleteLater();
    }
    m_watches.remove(socket);
}

QSocketNotifier *AresChannel::notifierFor(qintptr socket, bool forWriting)
{
    auto *notifier = new QSocketNotifier(
        socket, forWriting ? QSocketNotifier::Write : QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, socket, forWriting] {
        if (forWriting)
            process(qintptr(ARES_SOCKET_BAD), socket);
        else
            process(socket, qintptr(ARES_SOCKET_BAD));
    });
    return notifier;
}

void AresChannel::process(qintptr readable, qintptr writable)
{
    ares_process_fd(m_channel, ares_socket_t(readable), ares_socket_t(writable));
    while (m_wire.takeMore())
        ares_process_fd(m_channel, ares_socket_t(readable), ARES_SOCKET_BAD);
    arm();
}

void AresChannel::arm()
{
    timeval wait{};
    if (!ares_timeout(m_channel, nullptr, &wait)) {
        m_timer.stop();
        return;
    }
    // rounded up: a timer that fires too early would find nothing to do and spin
    m_timer.start(std::chrono::milliseconds(wait.tv_sec * 1000 + (wait.tv_usec + 999) / 1000));
}

} // namespace sda
