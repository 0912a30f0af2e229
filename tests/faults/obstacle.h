#pragma once

#include "tests/live/middlebox.h"

#include <QSemaphore>
#include <QThread>

namespace sda {

/// Between a program and the DNS server at a port of 127.0.0.1, in a thread of its own: questions
/// get lost or changed as the Middlebox is told. Over TCP at the same port it takes connections
/// and never says a word.
class Obstacle : public QThread
{
public:
    Obstacle(quint16 serverPort, Middlebox::Manner manner);
    ~Obstacle() override;

    /// False if no port can be had.
    bool startObstructing();
    quint16 port() const { return m_port; }

private:
    void run() override;

    quint16 m_serverPort;
    Middlebox::Manner m_manner;
    QSemaphore m_ready;
    quint16 m_port = 0;
};

} // namespace sda
