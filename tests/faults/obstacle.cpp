#include "tests/faults/obstacle.h"

#include <QTcpServer>

#include <utility>

namespace sda {

Obstacle::Obstacle(quint16 serverPort, Middlebox::Manner manner)
    : m_serverPort(serverPort), m_manner(std::move(manner))
{ }

Obstacle::~Obstacle()
{
    quit();
    wait();
}

bool Obstacle::startObstructing()
{
    start();
    m_ready.acquire();
    return m_port != 0;
}

void Obstacle::run()
{
    const IpAddress here = *IpAddress::fromText(u"127.0.0.1");
    Middlebox middlebox(Server{.address = here, .port = m_serverPort}, m_manner);
    QTcpServer tcp;
    // What is free for TCP may be taken for UDP.
    for (int attempt = 0; attempt < 20 && m_port == 0; ++attempt) {
        tcp.close();
        if (tcp.listen(QHostAddress::LocalHost) && middlebox.listen(here, tcp.serverPort()))
            m_port = tcp.serverPort();
    }
    m_ready.release();
    if (m_port != 0)
        exec();
}

} // namespace sda
