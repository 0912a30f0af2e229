#include "story.h"

#include <algorithm>

namespace stories {

using namespace Qt::StringLiterals;

namespace {

QString rowText(const Step &step)
{
    if (step.row.isEmpty())
        return QString();
    return u' ' + step.row;
}

QString whereText(const Step &step, const QString &noun)
{
    return step.which < 0 ? u" at all %1s"_s.arg(noun) : u" at %1 %2"_s.arg(noun).arg(step.which);
}

} // namespace

QString timeText(milliseconds at)
{
    const qint64 ms = at.count();
    return u"+%1:%2:%3.%4"_s.arg(ms / 3'600'000)
        .arg(ms / 60'000 % 60, 2, 10, QLatin1Char('0'))
        .arg(ms / 1000 % 60, 2, 10, QLatin1Char('0'))
        .arg(ms % 1000, 3, 10, QLatin1Char('0'));
}

QString textOf(const Step &step)
{
    using Kind = Step::Kind;
    switch (step.kind) {
    case Kind::Save:
        return u"saved right:"_s + rowText(step) + whereText(step, u"server"_s);
    case Kind::Mistake: {
        QStringList lines;
        for (const mistakes::ZoneLine &line : step.lines)
            lines.append(u"%1 %2 %3"_s.arg(line.name, line.type, line.data.left(80)));
        return u"mistake (%1):"_s.arg(step.what) + rowText(step) + whereText(step, u"server"_s)
            + u": "_s + lines.join(u" | "_s);
    }
    case Kind::Remove:
        return u"removed:"_s + rowText(step) + whereText(step, u"server"_s);
    case Kind::Ask:
        return u"somebody asks for"_s + rowText(step) + whereText(step, u"resolver"_s);
    case Kind::ServerSilent:
        return u"silent from now on"_s + whereText(step, u"server"_s);
    case Kind::ServerBack:
        return u"answers again"_s + whereText(step, u"server"_s);
    case Kind::ResolverSilent:
        return u"silent from now on"_s + whereText(step, u"resolver"_s);
    case Kind::ResolverBack:
        return u"answers again"_s + whereText(step, u"resolver"_s);
    case Kind::Move:
        return u"the DNS moves to other servers"_s;
    case Kind::MoveAndLose:
        return u"the DNS moves to other servers, without the rows"_s;
    case Kind::OldServersOff:
        return u"the servers of before are switched off"_s;
    case Kind::NetworkLost:
        return u"the network is lost"_s;
    case Kind::NetworkFound:
        return u"the network is back"_s;
    case Kind::OtherNetwork:
        return u"another network"_s;
    case Kind::Sleep:
        return u"the computer sleeps for "_s + timeText(step.length);
    }
    Q_UNREACHABLE();
}

int Story::servers() const
{
    mistakes::MadeCase copy = made;
    return int(copy.home().addresses.size());
}

QStringList Story::ids() const
{
    QStringList ids;
    for (const mistakes::WantedRow &row : made.wanted)
        ids.append(row.id);
    return ids;
}

void Story::sort()
{
    std::ranges::stable_sort(steps, {}, &Step::at);
}

QString textOf(const Story &story)
{
    QStringList lines{
        u"%1: %2 at %3, zone %4, %5 servers, %6 resolvers and %7 public ones, TTL %8, minimum %9"_s
            .arg(story.title, story.made.service, story.made.sender, story.made.zone)
            .arg(story.servers())
            .arg(story.resolvers)
            .arg(story.publicResolvers)
            .arg(story.ttl)
            .arg(story.minimum),
        u"  rows %1; right at the start: %2"_s.arg(story.ids().join(u' '),
                                                   story.rightAtStart.join(u' '))};
    for (const Step &step : story.steps)
        lines.append(u"  %1 %2"_s.arg(timeText(step.at), textOf(step)));
    lines.append(u"  %1 the end"_s.arg(timeText(story.end)));
    return lines.join(u'\n');
}

mistakes::MadeCase domainFor(quint32 seed, int servers)
{
    mistakes::MadeCase made = mistakes::rightCase(seed);
    mistakes::MadeZone &home = made.home();
    QStringList gone;
    for (const mistakes::ZoneLine &line : std::as_const(home.lines)) {
        if (line.name == home.apex && line.type == u"NS"_s && --servers < 0)
            gone.append(line.data);
    }
    for (mistakes::MadeZone &zone : made.zones)
        zone.lines.removeIf([&](const mistakes::ZoneLine &line) {
            return line.name == made.zone && line.type == u"NS"_s && gone.contains(line.data);
        });
    home.addresses.resize(home.addresses.size() - gone.size());
    return made;
}

} // namespace stories
