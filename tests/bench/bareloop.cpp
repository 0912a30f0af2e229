#define CARES_NO_DEPRECATED // as in core/dns/areschannel.cpp

#include "tests/bench/bareloop.h"

#include "core/dns/message.h"

#include <ares.h>
#include <poll.h>

#include <ctime>
#include <deque>
#include <map>
#include <memory>

namespace sda {

namespace {

constexpr int ednsSize = 1232;

std::chrono::duration<double> threadWork()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return std::chrono::duration<double>(double(time.tv_sec) + double(time.tv_nsec) / 1e9);
}

class BareLoop
{
public:
    BareLoop(const QList<Question> &questions, BareLimits limits);
    ~BareLoop();
    BareRun run();

private:
    struct Line
    {
        BareLoop *loop = nullptr;
        ares_channel channel = nullptr;
        std::deque<const Question *> waiting;
        int out = 0;
        pollfd socket{-1, 0, 0};
    };

    void open(Line &line, const Server &server);
    void fill();
    static void arrived(void *line, int status, int, unsigned char *, int);
    static void socketChanged(void *line, int socket, int readable, int writable);

    const BareLimits m_limits;
    std::map<Server, std::unique_ptr<Line>> m_lines;
    quint16 m_lastId = 0;
    int m_out = 0;
    BareRun m_result;
};

BareLoop::BareLoop(const QList<Question> &questions, BareLimits limits) : m_limits(limits)
{
    ares_library_init(ARES_LIB_INIT_ALL);
    for (const Question &question : questions) {
        const Server where{question.server.address, question.server.port};
        auto &line = m_lines[where];
        if (!line) {
            line = std::make_unique<Line>();
            line->loop = this;
            open(*line, where);
        }
        line->waiting.push_back(&question);
    }
}

BareLoop::~BareLoop()
{
    for (auto &[server, line] : m_lines)
        ares_destroy(line->channel);
}

void BareLoop::open(Line &line, const Server &server)
{
    ares_options options{};
    options.flags = ARES_FLAG_NOSEARCH | ARES_FLAG_NOALIASES | ARES_FLAG_STAYOPEN | ARES_FLAG_IGNTC
        | ARES_FLAG_NOCHECKRESP | ARES_FLAG_EDNS;
    options.timeout = 1000;
    options.tries = 2;
    options.ednspsz = ednsSize;
    options.sock_state_cb = &BareLoop::socketChanged;
    options.sock_state_cb_data = &line;
    int mask = ARES_OPT_FLAGS | ARES_OPT_TIMEOUTMS | ARES_OPT_TRIES | ARES_OPT_EDNSPSZ
        | ARES_OPT_SOCK_STATE_CB | ARES_OPT_NOROTATE;
#ifdef ARES_OPT_QUERY_CACHE
    options.qcache_max_ttl = 0;
    mask |= ARES_OPT_QUERY_CACHE;
#endif
    const QByteArray where =
        server.address.text().toLatin1() + ':' + QByteArray::number(server.port);
    if (ares_init_options(&line.channel, &options, mask) != ARES_SUCCESS
        || ares_set_servers_ports_csv(line.channel, where.constData()) != ARES_SUCCESS)
        qFatal("c-ares cannot be opened for %s", where.constData());
}

void BareLoop::socketChanged(void *data, int socket, int readable, int writable)
{
    Line &line = *static_cast<Line *>(data);
    line.socket.fd = readable || writable ? socket : -1;
    line.socket.events = short((readable ? POLLIN : 0) | (writable ? POLLOUT : 0));
}

void BareLoop::arrived(void *data, int status, int, unsigned char *, int)
{
    Line &line = *static_cast<Line *>(data);
    --line.out;
    --line.loop->m_out;
    ++(status == ARES_SUCCESS ? line.loop->m_result.answered : line.loop->m_result.failed);
}

void BareLoop::fill()
{
    for (auto &[server, line] : m_lines) {
        while (!line->waiting.empty() && line->out < m_limits.perServer && m_out < m_limits.inAll) {
            const QByteArray query = writeQuery(*line->waiting.front(), ++m_lastId);
            line->waiting.pop_front();
            ++line->out;
            ++m_out;
            ares_send(line->channel, reinterpret_cast<const unsigned char *>(query.constData()),
                      int(query.size()), &BareLoop::arrived, line.get());
        }
    }
}

BareRun BareLoop::run()
{
    const auto begun = std::chrono::steady_clock::now();
    const auto worked = threadWork();
    std::vector<pollfd> sockets;
    std::vector<Line *> lines;
    fill();
    while (m_out > 0) {
        sockets.clear();
        lines.clear();
        for (auto &[server, line] : m_lines) {
            if (line->out > 0) {
                sockets.push_back(line->socket);
                lines.push_back(line.get());
            }
        }
        constexpr int patience = 50; // ms: until somebody looks for what is overdue
        const int ready = poll(sockets.data(), sockets.size(), patience);
        for (size_t i = 0; i < lines.size(); ++i) {
            const bool readable = sockets[i].revents & (POLLIN | POLLERR | POLLHUP);
            const bool writable = sockets[i].revents & POLLOUT;
            if (readable || writable || ready == 0)
                ares_process_fd(lines[i]->channel, readable ? sockets[i].fd : ARES_SOCKET_BAD,
                                writable ? sockets[i].fd : ARES_SOCKET_BAD);
        }
        fill();
    }
    m_result.wall = std::chrono::steady_clock::now() - begun;
    m_result.work = threadWork() - worked;
    return m_result;
}

} // namespace

BareRun askBare(const QList<Question> &questions, BareLimits limits)
{
    return BareLoop(questions, limits).run();
}

} // namespace sda
