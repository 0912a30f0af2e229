#include "core/watch/levels.h"

#include <algorithm>

namespace sda {

namespace {

using namespace Qt::StringLiterals;
using Mark = Levels::Mark;
using Place = Levels::Place;

Mark markOf(const ServerView &view)
{
    if (view.waiting)
        return Mark::Looking;
    if (view.right)
        return Mark::Right;
    if (view.lame || view.outcome > Outcome::NoSuchName)
        return Mark::Unknown;
    const bool isResolver = view.kind != ServerView::Kind::NameServer;
    return isResolver && view.until.isValid() ? Mark::Remembers : Mark::Differs;
}

Place placeOf(const ServerView &view)
{
    Place place{.name = view.name, .country = view.country, .mark = markOf(view)};
    if (place.mark == Mark::Remembers)
        place.until = view.until;
    return place;
}

int count(const QList<Place> &places, Mark mark)
{
    return int(std::ranges::count(places, mark, &Place::mark));
}

/// Of one step: what most needs to be told.
Mark markOf(const QList<Place> &places)
{
    for (const Mark mark : {Mark::Differs, Mark::Remembers, Mark::Looking, Mark::Right}) {
        if (count(places, mark) > 0)
            return mark;
    }
    return places.isEmpty() ? Mark::NotYet : Mark::Unknown;
}

Mark serviceMark(const Levels &levels, const QString &meaning, std::optional<bool> seesRecord)
{
    if (meaning == "verified"_L1)
        return Mark::Right;
    if (levels.nameServersMark() != Mark::Right)
        return Mark::NotYet;
    if (seesRecord == false)
        return Mark::Differs;
    return meaning == "waiting"_L1 ? Mark::Looking : Mark::Unknown;
}

} // namespace

int Levels::rightAtNameServers() const
{
    return count(nameServers, Mark::Right);
}

Mark Levels::nameServersMark() const
{
    return markOf(nameServers);
}

Mark Levels::worldMark() const
{
    return markOf(world);
}

Levels levelsOf(const RecordReport &report, const Service *service, const ConsoleWord &word,
                const PlannedRecord *planned)
{
    Levels levels;
    for (const ServerView &view : report.servers) {
        const bool isNameServer = view.kind == ServerView::Kind::NameServer;
        (isNameServer ? levels.nameServers : levels.world).append(placeOf(view));
    }
    const QString meaning =
        service ? statusMeaning(*service, word.status).value_or(QString()) : QString();
    levels.service = serviceMark(levels, meaning,
                                 planned ? seesRecord(word, *planned, report.zone) : std::nullopt);
    if (levels.service == Mark::Unknown)
        levels.serviceWord = word.status;
    levels.everybodyAt = report.everywhereAt;
    for (const Place &place : std::as_const(levels.world)) {
        if (place.until.isValid()
            && (!levels.everybodyAt.isValid() || place.until > levels.everybodyAt))
            levels.everybodyAt = place.until;
    }
    return levels;
}

} // namespace sda
