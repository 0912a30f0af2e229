#include "core/practice/story.h"

#include "core/practice/practice.h"

#include <algorithm>

namespace sda {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

const QString allRight = u"all-right"_s;
const QString wrong = u"wrong"_s;
const QString missing = u"missing"_s;
const QString waiting = u"waiting"_s;

/// A story about the service of the other scenes.
Story tencentStory(const QString &id)
{
    return {.id = id, .serviceId = Practice::serviceId(), .values = Practice::values()};
}

QList<StoryState> allMissing()
{
    return {{u"mx"_s, missing, {u"mx.missing"_s}},
            {u"spf"_s, missing, {u"spf.missing"_s}},
            {u"dkim"_s, missing, {u"dkim.missing"_s}},
            {u"dmarc"_s, missing, {u"dmarc.missing"_s}}};
}

QList<StoryState> allIn(const QString &state, const QString &code)
{
    QList<StoryState> states;
    for (const QString &record : {u"mx"_s, u"spf"_s, u"dkim"_s, u"dmarc"_s})
        states.append({record, state, {code}});
    return states;
}

/// A colleague looks before the records are saved; the resolver remembers it for an hour.
Story savedTooEarly()
{
    Story story = tencentStory(u"saved-too-early"_s);
    story.notFoundFor = 1h;
    story.steps = {
        {.id = u"asked"_s, .zone = u"nothing-yet"_s, .resolverAsked = true, .shown = allMissing()},
        {.id = u"saved"_s,
         .after = 10min,
         .zone = allRight,
         .entered = true,
         .shown = allIn(waiting, u"cache.negative"_s)},
        {.id = u"forgotten"_s, .after = 65min},
    };
    return story;
}

Story nameTwice()
{
    Story story = tencentStory(u"name-twice"_s);
    story.steps = {
        {.id = u"entered"_s,
         .zone = u"domain-doubled"_s,
         .entered = true,
         .shown = {{u"dkim"_s, missing, {u"name.domain-doubled"_s}}}},
        {.id = u"mended"_s, .byPerson = true, .zone = allRight},
    };
    return story;
}

Story twoSpfRecords()
{
    Story story = tencentStory(u"two-spf"_s);
    story.steps = {
        {.id = u"entered"_s,
         .zone = u"spf-two-records"_s,
         .entered = true,
         .shown = {{u"spf"_s, wrong, {u"spf.multiple-records"_s}}}},
        {.id = u"mended"_s, .byPerson = true, .zone = u"spf-joined"_s},
    };
    return story;
}

Story keyCutOff()
{
    Story story = tencentStory(u"key-cut-off"_s);
    story.steps = {
        {.id = u"entered"_s,
         .zone = u"dkim-cut"_s,
         .entered = true,
         .shown = {{u"dkim"_s, wrong, {u"dkim.key-truncated"_s}}}},
        {.id = u"mended"_s, .byPerson = true, .zone = allRight},
    };
    return story;
}

/// All was verified; a month later the domain's DNS moves, and nobody takes the records along.
Story dnsMove()
{
    Story story = tencentStory(u"dns-move"_s);
    story.steps = {
        {.id = u"verified"_s, .zone = allRight, .entered = true},
        {.id = u"moved"_s,
         .after = 30 * 24h,
         .zone = u"nothing-yet"_s,
         .moves = true,
         .shown = allIn(missing, u"zone.records-lost"_s),
         .aboutDomain = {u"zone.records-lost"_s}},
        {.id = u"mended"_s, .byPerson = true, .zone = allRight, .atSecondLook = true},
    };
    return story;
}

/// One of the two name servers falls silent for an hour: nothing to mend.
Story silentServer()
{
    Story story = tencentStory(u"silent-server"_s);
    story.steps = {
        {.id = u"verified"_s, .zone = allRight, .entered = true},
        {.id = u"silent"_s,
         .after = 24h,
         .secondServerSilent = true,
         .aboutDomain = {u"zone.server-lame"_s}},
        {.id = u"back"_s, .after = 1h},
    };
    return story;
}

/// Amazon gives up after 72 hours.
Story deadline()
{
    const QStringList tokens{u"ujzdegxdncf32epf3dhodzdocis2jhtl"_s,
                             u"gmxgedn73u55xtplpft7v4seh2kvj72c"_s,
                             u"euvw75efr6edt4sywb5wkh7dnsipzz7f"_s};
    const QList<StoryState> nothing{{u"dkim"_s, missing, {u"cname.missing"_s}},
                                    {u"dkim-2"_s, missing, {u"cname.missing"_s}},
                                    {u"dkim-3"_s, missing, {u"cname.missing"_s}},
                                    {u"dmarc"_s, missing, {u"dmarc.missing"_s}}};
    Story story{.id = u"deadline"_s,
                .serviceId = u"amazon-ses"_s,
                .values = {{u"dkimToken"_s, tokens},
                           {u"dkimWay"_s, {u"easy"_s}},
                           {u"mailFromWay"_s, {u"none"_s}},
                           {u"region"_s, {u"us-east-1"_s}}}};
    story.steps = {
        {.id = u"created"_s, .zone = u"nothing-yet"_s, .created = true, .shown = nothing},
        {.id = u"near"_s,
         .after = 60h,
         .shown = nothing,
         .aboutDomain = {u"service.deadline-near"_s}},
        {.id = u"passed"_s,
         .after = 13h,
         .shown = nothing,
         .aboutDomain = {u"service.deadline-passed"_s}},
        {.id = u"mended"_s,
         .byPerson = true,
         .zone = u"amazon-all-right"_s,
         .entered = true,
         .created = true},
    };
    return story;
}

} // namespace

const QList<Story> &practiceStories()
{
    static const QList<Story> stories{savedTooEarly(), nameTwice(), twoSpfRecords(), keyCutOff(),
                                      silentServer(),  dnsMove(),   deadline()};
    return stories;
}

const Story *findStory(QStringView id)
{
    const auto &all = practiceStories();
    const auto found = std::ranges::find_if(all, [id](const Story &s) { return s.id == id; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace sda
