#pragma once

#include "core/clock/clock.h"
#include "core/practice/dnsworld.h"

#include <QObject>

#include <memory>

namespace sda {

/// Serves a DnsWorld over real UDP and TCP on loopback addresses, all at one port chosen by the
/// system. Bounded: questions of at most 4096 octets, 64 TCP connections, idle ones closed after
/// 10 s.
class LoopbackServer : public QObject
{
    Q_OBJECT
public:
    LoopbackServer(DnsWorld &world, Clock &clock, QObject *parent = nullptr);
    ~LoopbackServer() override;

    /// False if the addresses cannot be bound; errorText() then says what the system said.
    bool listen(const QList<IpAddress> &addresses, quint16 port = 0);
    QString errorText() const;
    quint16 port() const;
    /// Every answer is held back that long.
    void setDelay(std::chrono::milliseconds delay);
    /// Largest UDP answer, 1232 at first; longer ones are truncated (512 without EDNS).
    void setUdpLimit(int octets);
    /// How many questions came, by "address name TYPE"; for tests.
    const QStringList &questionLog() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace sda
