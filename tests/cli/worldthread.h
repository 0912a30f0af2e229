#pragma once

#include "core/clock/clock.h"
#include "core/practice/dnsworld.h"
#include "tests/support/samplekey.h"

#include <QSemaphore>
#include <QThread>

namespace sda {

/// A resolver and a name server on one loopback address, in a thread of its own: the test itself
/// waits for the program.
class WorldThread : public QThread
{
public:
    ~WorldThread() override;

    /// Lines of a master file behind an SOA and an NS record that are always there. Replaces the
    /// zone, also while it is served; what the resolver remembers is forgotten. At any other
    /// address than 127.0.0.1 nobody answers.
    void setZone(const QString &apex, const QString &records,
                 const QString &nameServer = QStringLiteral("127.0.0.1"));
    /// False if the port cannot be had.
    bool startServing();
    /// Every answer is held back that long.
    void setDelay(std::chrono::milliseconds delay);
    quint16 port() const { return m_port; }
    /// The options that lead the program here.
    QStringList routes() const;

private:
    void run() override;
    /// Does it where the world lives, and waits.
    void inside(const std::function<void()> &change);

    DnsWorld m_world;
    SystemClock m_clock;
    QObject *m_inside = nullptr; // lives in the thread
    QSemaphore m_ready;
    quint16 m_port = 0;
    std::function<void(std::chrono::milliseconds)> m_setDelay;
};

/// The records of Tencent Cloud SES as these tests plan them, and what others publish for it.
extern const QString rightRecords;
void addOthers(WorldThread &world);

} // namespace sda
