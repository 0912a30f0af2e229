#include "ui/text/texts.h"

using namespace Qt::StringLiterals;

namespace sda {

namespace {

/// A scene's words in English, marked for translation.
struct SceneWords
{
    const char *id;
    const char *title;
    const char *story;
};

constexpr SceneWords sceneWords[] = {
    {"all-right", QT_TRANSLATE_NOOP("sda::Texts", "Everything is right"),
     QT_TRANSLATE_NOOP("sda::Texts", "You added all the records exactly as they are shown here.")},
    {"nothing-yet", QT_TRANSLATE_NOOP("sda::Texts", "Nothing is added yet"),
     QT_TRANSLATE_NOOP(
         "sda::Texts",
         "You have copied the record values, but not opened your DNS host's page yet.")},
    {"domain-doubled", QT_TRANSLATE_NOOP("sda::Texts", "The domain is in the name twice"),
     QT_TRANSLATE_NOOP("sda::Texts",
                       "You pasted the whole name as the host record. Your DNS host added the "
                       "domain once more.")},
    {"spf-without-service", QT_TRANSLATE_NOOP("sda::Texts", "SPF does not name the service"),
     QT_TRANSLATE_NOOP("sda::Texts",
                       "There was already an SPF record for your mailboxes. You saw it and thought "
                       "that this part was done.")},
    {"spf-two-records", QT_TRANSLATE_NOOP("sda::Texts", "Two SPF records"),
     QT_TRANSLATE_NOOP(
         "sda::Texts",
         "There was already an SPF record for your mailboxes. You added a second one next to it.")},
    {"spf-too-many-lookups", QT_TRANSLATE_NOOP("sda::Texts", "Too many services in SPF"),
     QT_TRANSLATE_NOOP(
         "sda::Texts",
         "Over the years you tried many services, and all of them are still in the SPF record.")},
    {"dkim-cut", QT_TRANSLATE_NOOP("sda::Texts", "The end of the DKIM key is missing"),
     QT_TRANSLATE_NOOP(
         "sda::Texts",
         "The console did not show the whole key, and you copied only the part you could see.")},
    {"dkim-two-records", QT_TRANSLATE_NOOP("sda::Texts", "Two DKIM records at one name"),
     QT_TRANSLATE_NOOP(
         "sda::Texts",
         "You set the domain up a second time. The first key was left where it was.")},
    {"dmarc-no-policy", QT_TRANSLATE_NOOP("sda::Texts", "DMARC without an instruction"),
     QT_TRANSLATE_NOOP("sda::Texts",
                       "You typed the DMARC record by hand and stopped after its first part.")},
    {"mx-dot-missing", QT_TRANSLATE_NOOP("sda::Texts", "The dot at the end is missing"),
     QT_TRANSLATE_NOOP("sda::Texts",
                       "You entered the mail server without a dot at the end. Your DNS host added "
                       "the domain to it.")},
    {"one-server-behind", QT_TRANSLATE_NOOP("sda::Texts", "One name server is late"),
     QT_TRANSLATE_NOOP(
         "sda::Texts",
         "You have just saved everything. One of the two name servers does not have it yet.")},
    {"server-silent", QT_TRANSLATE_NOOP("sda::Texts", "One name server does not answer"),
     QT_TRANSLATE_NOOP("sda::Texts",
                       "You did everything right. One of your DNS host's two name servers is out "
                       "of order today.")},
    {"catch-all", QT_TRANSLATE_NOOP("sda::Texts", "A catch-all record answers"),
     QT_TRANSLATE_NOOP("sda::Texts",
                       "A web designer once added a record that answers for every name that does "
                       "not exist. It answers in place of a record that you forgot.")},
    {"too-early", QT_TRANSLATE_NOOP("sda::Texts", "Somebody looked too early"),
     QT_TRANSLATE_NOOP("sda::Texts",
                       "A friend looked for the records a minute before you saved them. The "
                       "resolver still remembers that there was nothing.")},
    {"not-delegated", QT_TRANSLATE_NOOP("sda::Texts", "The domain is switched off"),
     QT_TRANSLATE_NOOP("sda::Texts",
                       "You forgot to renew the domain, and the registry switched it off.")},
    {"resolver-silent", QT_TRANSLATE_NOOP("sda::Texts", "The resolver does not answer"),
     QT_TRANSLATE_NOOP(
         "sda::Texts",
         "You are sitting in a café whose network does not let DNS questions through.")},
};

const SceneWords *wordsOf(const QString &id)
{
    for (const SceneWords &words : sceneWords) {
        if (id == QLatin1StringView(words.id))
            return &words;
    }
    return nullptr;
}

} // namespace

QString Texts::sceneTitle(const QString &id) const
{
    const SceneWords *words = wordsOf(id);
    return words ? tr(words->title) : id;
}

QString Texts::sceneStory(const QString &id) const
{
    const SceneWords *words = wordsOf(id);
    return words ? tr(words->story) : QString();
}

} // namespace sda
