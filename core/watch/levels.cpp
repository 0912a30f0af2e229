#include "core/watch/levels.h"

#include <algorithm>

namespace sda {

namespace {

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

Mark serviceMark(const Levels &levels, const Service *service, const ConsoleWord &word)
{
    const QString meaning =
        service ? statusMeaning(*service, word.status).value_or(QString()) : QString();
    if (meaning == QLatin1StringView("verified"))
        return Mark::Right;
    return levels.nameServersMark() == Mark::Right ? Mark::Unknown : Mark::NotYet;
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

Levels levelsOf(const RecordReport &report, const Service *service, const ConsoleWord &word)
{
    Levels levels;
    for (const ServerView &view : report.servers) {
        const bool isNameServer = view.kind == ServerView::Kind::NameServer;
        (isNameServer ? levels.nameServers : levels.world).append(placeOf(view));
    }
    levels.service = serviceMark(levels, service, word);
    levels.everybodyAt = report.everywhereAt;
    for (const Place &place : std::as_const(levels.world)) {
        if (place.until.isValid()
            && (!levels.everybodyAt.isValid() || place.until > levels.everybodyAt))
            levels.everybodyAt = place.until;
    }
    return levels;
}

} // namespace sda
