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
                       "Save first, check afterwards. If somebody has looked too early, all you "
                       "can do is wait: entering everything again does not make it faster.")},
    {"name-twice", QT_TRANSLATE_NOOP("sda::StoryTexts", "The domain twice in the name"),
     QT_TRANSLATE_NOOP("sda::StoryTexts",
                       "The whole name is entered as the host record, and the DNS host adds the "
                       "domain once more."),
     QT_TRANSLATE_NOOP("sda::StoryTexts",
                       "Many DNS hosts add the domain by themselves. If a record was saved but "
                       "cannot be found, look at its name first.")},
    {"two-spf", QT_TRANSLATE_NOOP("sda::StoryTexts", "A second SPF record"),
     QT_TRANSLATE_NOOP(
         "sda::StoryTexts",
         "A second SPF record is added next to the first, and receivers use neither of them."),
     QT_TRANSLATE_NOOP("sda::StoryTexts",
                       "A domain has only one SPF record. A new service goes into the record that "
                       "is already there, never into a second one.")},
    {"key-cut-off", QT_TRANSLATE_NOOP("sda::StoryTexts", "The key is cut off"),
     QT_TRANSLATE_NOOP("sda::StoryTexts", "Only a part of the DKIM key is copied."),
     QT_TRANSLATE_NOOP("sda::StoryTexts",
                       "Use the copy button to copy a key, and compare the last characters.")},
    {"silent-server", QT_TRANSLATE_NOOP("sda::StoryTexts", "A name server falls silent"),
     QT_TRANSLATE_NOOP("sda::StoryTexts",
                       "Everything is right. Then one of the two name servers is out of order for "
                       "an hour."),
     QT_TRANSLATE_NOOP(
         "sda::StoryTexts",
         "The ticks stay as long as the name servers that do answer have the records. Nothing has "
         "to be entered again; if it goes on for long, tell your DNS host.")},
    {"dns-move", QT_TRANSLATE_NOOP("sda::StoryTexts", "The domain moves"),
     QT_TRANSLATE_NOOP("sda::StoryTexts",
                       "Everything was right. A month later the domain moves to another DNS host, "
                       "and the records are left behind."),
     QT_TRANSLATE_NOOP("sda::StoryTexts",
                       "When a domain moves, its mail records have to move with it. Keep the "
                       "set-up and keep watching it: it shows what was lost, and what to enter.")},
    {"deadline", QT_TRANSLATE_NOOP("sda::StoryTexts", "The time runs out"),
     QT_TRANSLATE_NOOP("sda::StoryTexts",
                       "The service looks for the records for 72 hours, and the DNS admin is on "
                       "leave."),
     QT_TRANSLATE_NOOP("sda::StoryTexts",
                       "The 72 hours begin when the domain is created in the console. If they run "
                       "out, start the verification again there; your records stay in DNS.")},
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
                       "You have not saved the records yet, but a colleague is already looking for "
                       "them with a tool on the web. The DNS server it uses now remembers for an "
                       "hour that there was nothing."),
     QT_TRANSLATE_NOOP("sda::StoryTexts", "Go on to the moment when the records are saved.")},
    {"saved-too-early", "saved",
     QT_TRANSLATE_NOOP(
         "sda::StoryTexts",
         "You have saved all the records. Both name servers have them at once: that is the first "
         "of the three marks in each row. The resolver still says that there is nothing."),
     QT_TRANSLATE_NOOP("sda::StoryTexts",
                       "There is nothing to fix. Select a record to see how long the old answer is "
                       "remembered, then press “What happens next”.")},
    {"saved-too-early", "forgotten",
     QT_TRANSLATE_NOOP(
         "sda::StoryTexts",
         "The hour is over. The resolver has asked again, and now everybody sees the records."),
     ""},

    {"name-twice", "entered",
     QT_TRANSLATE_NOOP("sda::StoryTexts",
                       "For DKIM you pasted the whole name as the host record. Your DNS host added "
                       "the domain once more, so now it is in the name twice."),
     QT_TRANSLATE_NOOP("sda::StoryTexts",
                       "Select DKIM and read where the record was found. Then press “Fix it”: you "
                       "enter the short host record.")},
    {"name-twice", "mended",
     QT_TRANSLATE_NOOP(
         "sda::StoryTexts",
         "The host record is the short one now, and the record is where everybody looks for it."),
     ""},

    {"two-spf", "entered",
     QT_TRANSLATE_NOOP("sda::StoryTexts",
                       "There was already an SPF record for your mailboxes. You added the "
                       "service's record next to it. Now your everyday mail is at risk as well."),
     QT_TRANSLATE_NOOP("sda::StoryTexts",
                       "Select SPF and read the one record that holds both. Then press “Fix it”: "
                       "you enter that one and delete the other.")},
    {"two-spf", "mended",
     QT_TRANSLATE_NOOP("sda::StoryTexts",
                       "One record names the mailboxes and the service. Both are allowed to send "
                       "for the domain."),
     ""},

    {"key-cut-off", "entered",
     QT_TRANSLATE_NOOP(
         "sda::StoryTexts",
         "The console did not show the whole key, and you copied only the part you could see."),
     QT_TRANSLATE_NOOP("sda::StoryTexts",
                       "Select DKIM and read which characters are missing. Then press “Fix it”: "
                       "you enter the whole key.")},
    {"key-cut-off", "mended",
     QT_TRANSLATE_NOOP(
         "sda::StoryTexts",
         "The whole key is there, and receivers can check the signature of your mail."),
     ""},

    {"silent-server", "verified",
     QT_TRANSLATE_NOOP("sda::StoryTexts", "All records are right on both name servers."),
     QT_TRANSLATE_NOOP("sda::StoryTexts", "Go on to the next day.")},
    {"silent-server", "silent",
     QT_TRANSLATE_NOOP("sda::StoryTexts",
                       "One of the two name servers no longer answers. The other one has all "
                       "records, so the ticks stay."),
     QT_TRANSLATE_NOOP("sda::StoryTexts",
                       "There is nothing to fix. In a moment a note appears above the table: read "
                       "it, then press “What happens next”.")},
    {"silent-server", "back",
     QT_TRANSLATE_NOOP("sda::StoryTexts", "The name server answers again. Nothing was lost."), ""},

    {"dns-move", "verified",
     QT_TRANSLATE_NOOP("sda::StoryTexts", "All records are right, and the newsletters arrive."),
     QT_TRANSLATE_NOOP("sda::StoryTexts", "Let a month pass.")},
    {"dns-move", "moved",
     QT_TRANSLATE_NOOP("sda::StoryTexts",
                       "You moved the domain to another DNS host. The website moved with it, but "
                       "the mail records did not."),
     QT_TRANSLATE_NOOP("sda::StoryTexts",
                       "Read what the table says about the records. Then press “Fix it”: you enter "
                       "them again at the new DNS host.")},
    {"dns-move", "mended",
     QT_TRANSLATE_NOOP("sda::StoryTexts",
                       "The new DNS host's name servers have the records. A tick that was lost "
                       "comes back with the second look, after five seconds."),
     ""},

    {"deadline", "created",
     QT_TRANSLATE_NOOP("sda::StoryTexts",
                       "You created the domain in the console and sent the records to your DNS "
                       "admin. The 72 hours have begun."),
     QT_TRANSLATE_NOOP("sda::StoryTexts", "Go on: nobody answers.")},
    {"deadline", "near",
     QT_TRANSLATE_NOOP("sda::StoryTexts",
                       "The admin is on leave, and only twelve hours are left. The assistant says "
                       "so above the table."),
     QT_TRANSLATE_NOOP("sda::StoryTexts",
                       "Now would be the time to call somebody. Go on to see what happens if "
                       "nobody does.")},
    {"deadline", "passed",
     QT_TRANSLATE_NOOP(
         "sda::StoryTexts",
         "Time is up. The service no longer looks, even if the records are added now."),
     QT_TRANSLATE_NOOP("sda::StoryTexts",
                       "Press “Fix it”: the admin enters the records, and you start the "
                       "verification again in the console.")},
    {"deadline", "mended",
     QT_TRANSLATE_NOOP("sda::StoryTexts",
                       "The records are there, and the service is looking again. It has another 72 "
                       "hours, but needs only minutes."),
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
