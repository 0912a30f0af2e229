#pragma once

#include "core/verify/look.h"

namespace sda {

/// A name server of a look: one name may stand for two machines, where the registry still has the
/// address of earlier.
using ServerKey = std::pair<DnsName, IpAddress>;
ServerKey keyOf(const NameServer &server);

/// One planned record and what the name servers said about it so far.
struct Row
{
    PlannedRecord planned;
    ZoneServers zone; ///< whose servers were asked: the sender domain's, or one delegated below it
    QList<ServerWord> words;
    bool waiting = false; ///< more servers may be named
};

/// Asks all name servers for the record, and for the control name beside it.
Row askForRow(const Look &look, const PlannedRecord &planned);

/// An answer that decides about the row is out.
bool isWaiting(const Row &row);

} // namespace sda
