#pragma once

#include "tests/support/mistakes/madecase.h"

#include <chrono>

/// \file
/// Stories: what happens to a sender domain over minutes to days. Made from a seed, or by hand.

namespace stories {

using std::chrono::milliseconds;

/// Something happens.
struct Step
{
    enum class Kind {
        Save, ///< the right record, in place of whatever stands for the row
        Mistake, ///< `lines` stand for the row
        Remove, ///< nothing stands for the row any more
        Ask, ///< somebody asks a resolver for the row
        ServerSilent,
        ServerBack,
        ResolverSilent,
        ResolverBack,
        Move, ///< the registry names other servers, which have the zone as it is
        MoveAndLose, ///< the same, without the rows
        OldServersOff, ///< those of before the move serve the zone no more
        NetworkLost,
        NetworkFound, ///< the same one
        OtherNetwork,
        Sleep,
    };
    milliseconds at{0}; ///< from the start of the story
    Kind kind = Kind::Save;
    QString row; ///< id of the wanted row
    int which = -1; ///< server or resolver by its number; -1: all
    QList<mistakes::ZoneLine> lines = {}; ///< Mistake
    QString what = {}; ///< Mistake: its name
    milliseconds length{0}; ///< Sleep
};
QString textOf(const Step &step);

struct Story
{
    QString title;
    mistakes::MadeCase made; ///< with all rows right
    int ttl = 600; ///< s, of the rows
    int minimum = 300; ///< s, of the SOA: how long resolvers remember a "not found"
    int resolvers = 1;
    int publicResolvers = 0;
    QStringList rightAtStart; ///< ids of rows
    QList<Step> steps; ///< by time
    milliseconds end{0};

    int servers() const;
    QStringList ids() const;
    /// Puts the steps in order.
    void sort();
};
/// Lines for people.
QString textOf(const Story &story);
/// "+1:02:03.004"
QString timeText(milliseconds at);

/// A mistake in one row that changes the zone alone, and nothing but that row.
struct RowMistake
{
    QString row;
    QString what;
    QList<mistakes::ZoneLine> lines; ///< stand for the row
};
QList<RowMistake> mistakesIn(const mistakes::MadeCase &made, mistakes::Seeded &random);

/// A right domain with at most `servers` name servers.
mistakes::MadeCase domainFor(quint32 seed, int servers = 3);

Story storyFor(quint32 seed);

} // namespace stories
