#pragma once

#include "core/dns/answerbook.h"
#include "core/verify/judge.h"

/// \file
/// What the judges of one look share, and the two ways to ask: the name servers of the zone, and
/// the resolvers.

namespace sda {

struct Look
{
    const DomainName &domain;
    const LookOptions &options;
    AnswerBook &book;
    ZoneServers zone;

    const Routes &routes() const { return options.routes; }
};

/// A name server's answer to one question, sorted by what it is worth.
struct ServerWord
{
    enum class Kind {
        Waiting, ///< not in yet
        Speaks, ///< authoritative, says what is there
        Refers, ///< hands the name to a zone below
        Lame, ///< answers, but not for this zone
        Intercepted, ///< a resolver answers in its place (RA without AA)
        Silent, ///< no answer at all
        Fails, ///< an answer that says nothing: SERVFAIL, REFUSED, malformed, truncated
    };
    Kind kind = Kind::Waiting;
    NameServer server;
    ServerView view;
    const LearntAnswer *learnt = nullptr;
};

/// It says that there is no such name or type, and gives the record all the same.
bool contradictsItself(const Answer &answer, const DnsName &name, RecordType type);

/// The words of all servers of `zone` about one name and type.
QList<ServerWord> askAll(const Look &look, const ZoneServers &zone, const DnsName &name,
                         RecordType type);

/// The first authoritative answer in the order of the servers; null while waiting or if there is
/// none.
struct FirstAnswer
{
    const Answer *answer = nullptr;
    bool waiting = false;
};
FirstAnswer askAny(const Look &look, const DnsName &name, RecordType type);

/// The same of one server of `zone`, the first in order that is not silent: for searching, where
/// one word is enough.
FirstAnswer askOne(const Look &look, const ZoneServers &zone, const DnsName &name, RecordType type);

/// An answer from where the name belongs: names of our own zone never go to a resolver, which would
/// remember that they do not exist yet; other people's do.
FirstAnswer askWhereItBelongs(const Look &look, const DnsName &name, RecordType type);

/// Who gave this answer may have kept it in mind for `time`, and that has not passed. False for an
/// answer of the future: the clock was set back, and nobody knows how old it is.
bool isStillRemembered(const LearntAnswer &learnt, std::chrono::seconds time, const QDateTime &now);

/// Asks the resolvers, but takes an earlier "not found" as long as they remember it: asking again
/// would bring nothing new.
const LearntAnswer *askRemembered(const Look &look, const DnsName &name, RecordType type);

/// Whether the resolvers deny even that the root exists: then they deny everything, as networks may
/// before one has signed in. Null while waiting.
std::optional<bool> denyEverything(const Look &look);

/// What one resolver says.
ServerView viewOf(const LearntAnswer *learnt, const Server &resolver, const DnsName &name,
                  RecordType type);

/// A name that does not exist unless a catch-all answers: the control label beside `name`.
/// Nothing for the zone's own name, which no catch-all can cover (RFC 4592, 2.1.1).
std::optional<DnsName> controlName(const DnsName &name, const DnsName &zone,
                                   const QByteArray &controlLabel);

QStringList namesOf(const QList<NameServer> &servers);

/// The servers without the addresses that only this network can reach: what stands there proves
/// nothing to the world. In a world of our own they stay.
QList<NameServer> seenByTheWorld(const Look &look, QList<NameServer> servers);

/// check.timeout, check.servfail, check.refused, check.malformed, check.tcp-blocked or
/// check.no-network; for outcomes that say nothing about the record.
Finding checkFinding(Outcome outcome, const QStringList &servers);

} // namespace sda
