#pragma once

#include "core/dns/question.h"
#include "core/plan/plan.h"

#include <QDateTime>

#include <chrono>

namespace sda {

enum class RecordState {
    Checking, ///< answers are still out
    Verified, ///< every name server that answers has exactly the right record
    VerifiedWithRemark, ///< the same, and something to know
    Waiting, ///< right at some or all name servers, not yet everywhere
    Wrong,
    Missing,
    Unknown, ///< could not be asked
};
/// "verified-with-remark" …
QString textOf(RecordState state);

/// What one server said about one record.
struct ServerView
{
    enum class Kind {
        NameServer, ///< of the zone
        Resolver, ///< of this computer; what it remembers makes a record wait
        PublicResolver, ///< somebody else's, for the view of the world; decides nothing
    };
    Kind kind = Kind::NameServer;
    QString name; ///< of a name server or a public resolver; the address of a resolver
    QString country; ///< of a public resolver, as PublicResolver::country
    IpAddress address;
    bool waiting = false; ///< no answer yet; the rest means nothing
    bool right = false; ///< its answer holds exactly the record as planned
    Outcome outcome = Outcome::Timeout;
    bool lame = false; ///< a name server that does not serve the zone
    QStringList values; ///< as displayText()
    std::optional<std::chrono::seconds> ttl;
    std::chrono::milliseconds elapsed{0};
    QDateTime at; ///< UTC; when the answer came
    /// A resolver that remembers something else: until when, at the latest, UTC.
    QDateTime until;
    bool operator==(const ServerView &) const = default;
};
/// "answer", "nxdomain", "nodata", "servfail", "refused", "timeout", "malformed", "lame",
/// "truncated", "no-network".
QString outcomeText(const ServerView &view);

struct RecordReport
{
    QString id; ///< of the planned record
    RecordState state = RecordState::Checking;
    QStringList current; ///< what stands there now, without duplicates
    /// What was meant as this record and is mended or goes; a part of `current`, or what stands at
    /// the name with another type. Never what others or a catch-all put there.
    QStringList meant;
    QList<Finding> findings; ///< first what to mend first
    QList<ServerView> servers;
    DnsName zone; ///< that holds the record's name; the root while it is not known
    /// When nobody can remember any more what stood there before, UTC; invalid where it is not
    /// known or has passed.
    QDateTime everywhereAt;
    /// The first finding has the same cause as the finding with this code about the whole domain:
    /// it is told once, there.
    bool explainedAbove = false;
    bool operator==(const RecordReport &) const = default;
};

/// Says no more than that nothing is there: perhaps nobody has touched it yet.
bool leftNoTrace(const Finding &finding);
/// Missing, without a trace: no mistake explains it, so perhaps nobody has touched it yet.
bool leftNoTrace(const RecordReport &record);

struct Report
{
    RecordState state = RecordState::Checking; ///< of the domain
    DnsName zone;
    QList<DnsName> nameServers;
    QList<RecordReport> records; ///< in the order of the plan; rows not given yet are unknown
    QList<Finding> findings; ///< about the whole domain
    bool verdict = false; ///< every record is judged at the name servers
    bool complete = false; ///< and the resolvers' view is in too
    QDateTime checkedAt; ///< UTC; when the last answer came
    std::chrono::milliseconds verdictAfter{0};
    std::chrono::milliseconds completeAfter{0};

    const RecordReport *record(QStringView id) const;
    int verifiedCount() const; ///< rows that are mail and verified, also with a remark
    int mailCount() const; ///< rows that are mail

    QHash<QString, Purpose> purposes; ///< by record id; for the counts
};

/// Of a domain: the first that applies of checking (no verdict yet), wrong, missing, unknown,
/// waiting, verified. Rows that are not mail do not count.
RecordState domainState(const Report &report);

/// What to type to mend a record: the planned row, and the values that have to go.
struct EnterRow
{
    RecordText record;
    QString host; ///< relative to the zone
    QStringList remove;
    bool finalDot = false; ///< this DNS host was seen to append the zone to targets without one
    bool operator==(const EnterRow &) const = default;
};
/// Empty for findings after which there is nothing to enter.
QList<EnterRow> enterRows(const PlannedRecord &planned, const RecordReport &report,
                          const Finding &finding);

} // namespace sda
