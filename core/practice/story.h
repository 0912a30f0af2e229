#pragma once

#include "core/dns/resourcerecord.h"
#include "core/services/service.h"

#include <chrono>

/// \file
/// Stories of the practice world as data: what happens when, and what the table shows after it. The
/// words are in ui/text/storytexts.

namespace sda {

/// What the table is to show of a record; in the words of finding-codes and states.
struct StoryState
{
    QString record; ///< id of the planned record
    QString state; ///< as textOf(RecordState)
    QStringList codes; ///< ids of its findings
};

/// One thing that happens.
struct StoryStep
{
    QString id; ///< unique in its story
    std::chrono::minutes after{0}; ///< how long after the step before
    bool byPerson = false; ///< it waits for the person, who mends what is wrong; `after` is 0
    QString
        zone; ///< the mail records from now on: resources/practice/<zone>.zone; empty: as before
    bool moves = false; ///< the registry names the new DNS host; the old one drops the zone
    bool secondServerSilent = false; ///< from now on, until the step after
    /// Somebody asks a resolver for all mail records, whether they are there or not.
    bool resolverAsked = false;
    bool entered = false; ///< from now on somebody says that all records are saved
    bool created = false; ///< the domain is created in the console: the service begins to look
    /// Ticks that were lost come back with the second look, as everywhere: the first one says
    /// zone.split-answers.
    bool atSecondLook = false;
    QList<StoryState> shown; ///< of records that are not simply verified
    QStringList aboutDomain; ///< ids of findings about the domain and the console
};

struct Story
{
    QString id;
    QString serviceId;
    ServiceValues values;
    std::chrono::seconds notFoundFor{120}; ///< how long "not found" is remembered (SOA minimum)
    QList<StoryStep> steps; ///< the first one is how it begins; the last one ends it
};

/// In the order in which they are best told.
const QList<Story> &practiceStories();
/// nullptr if there is no such story.
const Story *findStory(QStringView id);

} // namespace sda
