#pragma once

#include "core/verify/console.h"
#include "core/verify/report.h"

namespace sda {

/// How far a record has come: its name servers, the world, the service.
struct Levels
{
    /// Of one step, or of one server in it.
    enum class Mark {
        NotYet, ///< it is not its turn: the step before is not done
        Looking, ///< being asked
        Right, ///< has exactly the record
        Remembers, ///< still remembers what was there before; harmless, ends by itself
        Differs, ///< has something else, or nothing
        Unknown, ///< could not be asked, or nobody has said
    };
    struct Place
    {
        QString name; ///< of the server
        QString country; ///< of a public resolver; empty: none told
        Mark mark = Mark::NotYet;
        QDateTime until; ///< Remembers: until when at the latest, UTC
        bool operator==(const Place &) const = default;
    };

    QList<Place> nameServers;
    /// The resolvers of this computer, then public ones; empty while it is not their turn.
    QList<Place> world;
    Mark service = Mark::NotYet; ///< by what the person says the console shows
    QString serviceWord; ///< of the console, where it does not say what becomes of this record
    QDateTime everybodyAt; ///< when nobody can remember anything else; invalid: now, or not known

    int rightAtNameServers() const;
    /// Of all in one step: Right if all that answer have it and nobody is waited for, NotYet if
    /// nobody was asked, Unknown if nobody answers; else the first that applies of Differs,
    /// Remembers and Looking.
    Mark nameServersMark() const;
    Mark worldMark() const;
    bool operator==(const Levels &) const = default;
};

/// `service` and `word`: for what the console shows. Its status word is about the whole domain:
/// "verified" holds for each record, "waiting" for those that have come as far, but "failed" does
/// not tell which record it was. The current value that a console may show for `planned` does.
Levels levelsOf(const RecordReport &report, const Service *service, const ConsoleWord &word,
                const PlannedRecord *planned = nullptr);

} // namespace sda
