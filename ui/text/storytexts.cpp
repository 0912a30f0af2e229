#include "ui/text/storytexts.h"

#include <QCoreApplication>

namespace sda {

namespace {

struct StoryTexts
{
    Q_DECLARE_TR_FUNCTIONS(sda::StoryTexts)
};

/// In English, marked for translation.
struct StoryEntry
{
    const char *id;
    const char *title;
    const char *about;
    const char *remember;
};

constexpr StoryEntry stories[] = {
    {"saved-too-early", QT_TRANSLATE_NOOP("sda::StoryTexts", "Checked before it was saved"),
     QT_TRANSLATE_NOOP(
         "sda::StoryTexts",
         "Somebody looks for the records before they are saved, and the answer “there "
         "is nothing” is remembered."),
     QT_TRANSLATE_NOOP("sda::StoryTexts",
                       "Save first, check afterwards. Once somebody has looked too early, only "
                       "waiting helps: entering everything again does not make it faster.")},
    {"name-twice", QT_TRANSLATE_NOOP("sda::StoryTexts", "The domain twice in the name"),
     QT_TRANSLATE_NOOP("sda::StoryTexts",
                       "The whole name is entered as host record, and the domain service provider "
                       "adds the domain once more."),
     QT_TRANSLATE_NOOP("sda::StoryTexts",
                       "Many domain service providers add the domain by themselves. If somebody "
                       "saved a record and nobody finds it, look at its name first.")},
    {"two-spf", QT_TRANSLATE_NOOP("sda::StoryTexts", "A second SPF record"),
     QT_TRANSLATE_NOOP("sda::StoryTexts",
                       "An SPF record is added beside the one that was there, and receivers use "
                       "neither of them."),
     QT_TRANSLATE_NOOP("sda::StoryTexts",
                       "A domain has only one SPF record. A new service is added to the record "
                       "that is there, never beside it.")},
    {"key-cut-off", QT_TRANSLATE_NOOP("sda::StoryTexts", "The key is cut off"),
     QT_TRANSLATE_NOOP("sda::StoryTexts", "Only a part of the DKIM key is copied."),
     QT_TRANSLATE_NOOP("sda::StoryTexts",
                       "Copy a key with its copy button, and compare the last characters.")},
    {"silent-server", QT_TRANSLATE_NOOP("sda::StoryTexts", "A name server falls silent"),
     QT_TRANSLATE_NOOP("sda::StoryTexts",
                       "Everything is right. Then one of the two name servers is out of order for "
                       "an hour."),
     QT_TRANSLATE_NOOP("sda::StoryTexts",
                       "Ticks stay while the name servers that answer have the records. Nothing "
                       "has to be entered again; if it lasts, tell the domain service provider.")},
    {"dns-move", QT_TRANSLATE_NOOP("sda::StoryTexts", "The domain moves"),
     QT_TRANSLATE_NOOP("sda::StoryTexts",
                       "Everything was right. A month later the domain moves to another domain "
                       "service provider, and the records stay behind."),
     QT_TRANSLATE_NOOP("sda::StoryTexts",
                       "When a domain moves, its mail records have to move with it. Keep the "
                       "set-up and have it watched: it shows what was lost, and what to enter.")},
    {"deadline", QT_TRANSLATE_NOOP("sda::StoryTexts", "The time runs out"),
     QT_TRANSLATE_NOOP("sda::StoryTexts",
                       "The service looks for the records for 72 hours, and the DNS admin is on "
                       "leave."),
     QT_TRANSLATE_NOOP("sda::StoryTexts",
                       "The 72 hours begin when the domain is created in the console. If they run "
                       "out, start the verification again there; what is entered in DNS stays.")},
};

struct StepEntry
{
    const char *story;
    const char *id;
    const char *happened;
    const char *toDo;
};

constexpr StepEntry steps[] = {
    {"saved-too-early", "asked",
     QT_TRANSLATE_NOOP("sda::StoryTexts",
                       "The shop owner has not saved the records yet. A colleague already looks "
                       "for them with a tool on the web. Its resolver now remembers for an hour "
                       "that there was nothing."),
     QT_TRANSLATE_NOOP("sda::StoryTexts", "Go on to the moment when the records are saved.")},
    {"saved-too-early", "saved",
     QT_TRANSLATE_NOOP("sda::StoryTexts",
                       "The shop owner has saved all records. Both name servers have them at once: "
                       "that is the first of the three marks in each row. The resolver still says "
                       "that there is nothing."),
     QT_TRANSLATE_NOOP("sda::StoryTexts",
                       "Nothing has to be fixed. Select a record and read until when the old "
                       "answer is remembered, then let the time pass.")},
    {"saved-too-early", "forgotten",
     QT_TRANSLATE_NOOP("sda::StoryTexts",
                       "The hour is over. The resolver has asked anew, and now everybody sees the "
                       "records."),
     ""},

    {"name-twice", "entered",
     QT_TRANSLATE_NOOP("sda::StoryTexts",
                       "For DKIM the shop owner pasted the whole name as host record. With what "
                       "the domain service provider added, the domain now stands in it twice."),
     QT_TRANSLATE_NOOP("sda::StoryTexts",
                       "Select DKIM and read where the record was found. Then fix it: the shop "
                       "owner enters the short host record.")},
    {"name-twice", "mended",
     QT_TRANSLATE_NOOP("sda::StoryTexts",
                       "The host record is the short one now, and the record stands where "
                       "everybody looks for it."),
     ""},

    {"two-spf", "entered",
     QT_TRANSLATE_NOOP("sda::StoryTexts",
                       "There was an SPF record for the mailboxes. The shop owner added the one of "
                       "the service beside it. Now the everyday mail is at risk as well."),
     QT_TRANSLATE_NOOP("sda::StoryTexts",
                       "Select SPF and read the one record that holds both. Then fix it: the shop "
                       "owner enters that one and deletes the other.")},
    {"two-spf", "mended",
     QT_TRANSLATE_NOOP("sda::StoryTexts",
                       "One record names the mailboxes and the service. Both may send for the "
                       "domain."),
     ""},

    {"key-cut-off", "entered",
     QT_TRANSLATE_NOOP("sda::StoryTexts",
                       "The console did not show the whole key, and the shop owner copied what "
                       "could be seen."),
     QT_TRANSLATE_NOOP("sda::StoryTexts",
                       "Select DKIM and read which characters are missing. Then fix it: the shop "
                       "owner enters the whole key.")},
    {"key-cut-off", "mended",
     QT_TRANSLATE_NOOP("sda::StoryTexts",
                       "The whole key is there, and receivers can check the "
                       "seal on the mail."),
     ""},

    {"silent-server", "verified",
     QT_TRANSLATE_NOOP("sda::StoryTexts", "All records are right, at both name servers."),
     QT_TRANSLATE_NOOP("sda::StoryTexts", "Go on to the next day.")},
    {"silent-server", "silent",
     QT_TRANSLATE_NOOP("sda::StoryTexts",
                       "One of the two name servers no longer answers. The other one has all "
                       "records, so the ticks stay."),
     QT_TRANSLATE_NOOP("sda::StoryTexts",
                       "Nothing has to be fixed. In a moment a remark appears above the table: "
                       "read it, then let the time pass.")},
    {"silent-server", "back",
     QT_TRANSLATE_NOOP("sda::StoryTexts", "The name server answers again. Nothing was lost."), ""},

    {"dns-move", "verified",
     QT_TRANSLATE_NOOP("sda::StoryTexts", "All records are right, and the newsletters arrive."),
     QT_TRANSLATE_NOOP("sda::StoryTexts", "Let a month pass.")},
    {"dns-move", "moved",
     QT_TRANSLATE_NOOP("sda::StoryTexts",
                       "The shop owner moved the domain to another domain service provider. The "
                       "website was taken along, the mail records were not."),
     QT_TRANSLATE_NOOP("sda::StoryTexts",
                       "Read what the table says about the records. Then fix it: the shop owner "
                       "enters them again at the new provider.")},
    {"dns-move", "mended",
     QT_TRANSLATE_NOOP("sda::StoryTexts",
                       "The new provider's name servers have the records. A tick that was lost "
                       "comes back with the second look, after five seconds."),
     ""},

    {"deadline", "created",
     QT_TRANSLATE_NOOP("sda::StoryTexts",
                       "The shop owner created the domain in the console and sent the records to "
                       "the DNS admin. The 72 hours have begun."),
     QT_TRANSLATE_NOOP("sda::StoryTexts", "Go on: nobody answers.")},
    {"deadline", "near",
     QT_TRANSLATE_NOOP("sda::StoryTexts",
                       "The admin is on leave, and twelve hours are left. The assistant says so "
                       "above the table."),
     QT_TRANSLATE_NOOP("sda::StoryTexts",
                       "Now would be the time to call somebody. Go on to see what happens if "
                       "nobody does.")},
    {"deadline", "passed",
     QT_TRANSLATE_NOOP("sda::StoryTexts",
                       "The time is over. The service no longer looks, even if the records are "
                       "added now."),
     QT_TRANSLATE_NOOP("sda::StoryTexts",
                       "Fix it: the admin enters the records, and the shop owner starts the "
                       "verification again in the console.")},
    {"deadline", "mended",
     QT_TRANSLATE_NOOP("sda::StoryTexts",
                       "The records are there, and the service is looking again: 72 new hours, of "
                       "which it needs minutes."),
     ""},
};

QString translated(const char *english)
{
    return *english ? StoryTexts::tr(english) : QString();
}

} // namespace

StoryWords storyWords(const QString &story)
{
    for (const StoryEntry &entry : stories) {
        if (story == QLatin1StringView(entry.id))
            return {translated(entry.title), translated(entry.about), translated(entry.remember)};
    }
    return {};
}

StepWords stepWords(const QString &story, const QString &step)
{
    for (const StepEntry &entry : steps) {
        if (story == QLatin1StringView(entry.story) && step == QLatin1StringView(entry.id))
            return {translated(entry.happened), translated(entry.toDo)};
    }
    return {};
}

} // namespace sda
