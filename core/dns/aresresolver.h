#pragma once

#include "core/dns/resolver.h"

#include <memory>

namespace sda {

struct AresSettings
{
    std::chrono::milliseconds timeout{1000}; ///< of the first try; doubles with each
    int tries = 2; ///< so a silent server is given up after 3 s
    int perServer = 20; ///< questions in flight per server address: real servers rate-limit
    int inAll = 150; ///< questions in flight
    int channels = 256; ///< most c-ares channels; idle ones are closed
};

/// Resolver on c-ares: one channel per server, UDP with EDNS 1232, TCP after truncation.
/// c-ares is the transport only; the wire is read by core/dns/message.
class AresResolver : public Resolver
{
public:
    explicit AresResolver(AresSettings settings = {});
    ~AresResolver() override;

    void ask(const Question &question, QObject *context, Reply reply) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// The resolvers this computer uses, in its order of preference, read through a default c-ares
/// channel; empty if there are none.
QList<Server> systemResolvers();

} // namespace sda
