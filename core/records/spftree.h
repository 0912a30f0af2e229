#pragma once

#include "core/dns/resourcerecord.h"
#include "core/records/spf.h"

#include <functional>

/// \file
/// What receivers meet when they follow an SPF record (RFC 7208, 4.6.4). Who answers is the
/// caller's business: live answers when judging, a list of records when planning.

namespace sda {

/// What is known about one name and type.
struct SpfLookUp
{
    enum class State {
        Waiting, ///< not in yet
        Unknown, ///< nobody could say
        Known,
    };
    State state = State::Unknown;
    bool isVoid = false; ///< Known: there is nothing of the type
    TxtValues texts; ///< Known, TXT: all texts there
    int count = 0; ///< Known, MX: how many servers there are, if the caller says
};
using SpfLookUps = std::function<SpfLookUp(const DnsName &, RecordType)>;

struct SpfTree
{
    bool waiting = false; ///< answers are still out; the findings may grow
    int lookups =
        0; ///< terms that cause look-ups in the whole tree; at least, where some is unknown
    int voidLookups = 0; ///< of these, how many find nothing
    QStringList costs; ///< "include:_spf.example.com 4": the first 40 terms and their share
    QList<Finding> findings;
};

/// Terms that cause look-ups before receivers give up (RFC 7208, 4.6.4).
inline constexpr int spfLookupLimit = 10;

/// Servers of one `mx` that receivers look up before they give up (RFC 7208, 4.6.4).
inline constexpr int spfServerLimit = 10;

/// Follows includes and redirects of the record at `name`; asks at most 40 questions, the
/// same ones in whatever order answers come, and for addresses and servers none beyond the limit of
/// look-ups. Codes: spf.too-many-lookups (also for an `mx` with too many servers),
/// spf.too-many-void-lookups, spf.dead-include, spf.include-broken, spf.include-unchecked,
/// spf.include-loop, spf.redirect-dead.
SpfTree followSpf(const DnsName &name, const SpfRecord &record, const SpfLookUps &lookUp);

} // namespace sda
