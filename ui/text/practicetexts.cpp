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
     QT_TRANSLATE_NOOP("sda::Texts",
                       "The shop owner added all records just as they are shown here.")},
    {"nothing-yet", QT_TRANSLATE_NOOP("sda::Texts", "Nothing is added yet"),
     QT_TRANSLATE_NOOP("sda::Texts",
                       "The shop owner has copied the record values, but not opened the domain "
                       "service provider's page so far.")},
    {"domain-doubled", QT_TRANSLATE_NOOP("sda::Texts", "The domain stands twice in the name"),
     QT_TRANSLATE_NOOP("sda::Texts",
                       "The shop owner pasted the whole name as host record. The domain service "
                       "provider added the domain once more.")},
    {"spf-without-service", QT_TRANSLATE_NOOP("sda::Texts", "SPF does not name the service"),
     QT_TRANSLATE_NOOP("sda::Texts",
                       "There was an SPF record for the mailboxes already. The shop owner saw it "
                       "and thought that it was done.")},
    {"spf-two-records", QT_TRANSLATE_NOOP("sda::Texts", "Two SPF records"),
     QT_TRANSLATE_NOOP("sda::Texts",
                       "There was an SPF record for the mailboxes already. The shop owner added a "
                       "second one beside it.")},
    {"spf-too-many-lookups", QT_TRANSLATE_NOOP("sda::Texts", "Too many services in SPF"),
     QT_TRANSLATE_NOOP("sda::Texts",
                       "Over the years the shop owner tried many services, and all of them still "
                       "stand in the SPF record.")},
    {"dkim-cut", QT_TRANSLATE_NOOP("sda::Texts", "The end of the DKIM key is missing"),
     QT_TRANSLATE_NOOP(
         "sda::Texts",
         "The console did not show the whole key, and the shop owner copied what could be seen.")},
    {"dkim-two-records", QT_TRANSLATE_NOOP("sda::Texts", "Two DKIM records at one name"),
     QT_TRANSLATE_NOOP("sda::Texts",
                       "The shop owner set the domain up once more. The key of the first time was "
                       "left where it stood.")},
    {"dmarc-no-policy", QT_TRANSLATE_NOOP("sda::Texts", "DMARC without an instruction"),
     QT_TRANSLATE_NOOP(
         "sda::Texts",
         "The shop owner typed the DMARC record by hand and stopped after its first part.")},
    {"mx-dot-missing", QT_TRANSLATE_NOOP("sda::Texts", "The dot at the end is missing"),
     QT_TRANSLATE_NOOP("sda::Texts",
                       "The shop owner entered the mail server without a dot at the end. The "
                       "domain service provider added the domain to it.")},
    {"one-server-behind", QT_TRANSLATE_NOOP("sda::Texts", "One name server is late"),
     QT_TRANSLATE_NOOP("sda::Texts",
                       "The shop owner has just saved everything. One of the two name servers does "
                       "not have it yet.")},
    {"server-silent", QT_TRANSLATE_NOOP("sda::Texts", "One name server does not answer"),
     QT_TRANSLATE_NOOP("sda::Texts",
                       "The shop owner did everything right. One of the domain service provider's "
                       "two name servers is out of order today.")},
    {"catch-all", QT_TRANSLATE_NOOP("sda::Texts", "A catch-all record answers"),
     QT_TRANSLATE_NOOP("sda::Texts",
                       "A web designer once added a record for all names that do not exist. It "
                       "answers in place of a record that the shop owner forgot.")},
    {"too-early", QT_TRANSLATE_NOOP("sda::Texts", "Somebody looked too early"),
     QT_TRANSLATE_NOOP("sda::Texts",
                       "A friend asked for the records a minute before the shop owner saved them. "
                       "The resolver still remembers that there was nothing.")},
    {"not-delegated", QT_TRANSLATE_NOOP("sda::Texts", "The domain is switched off"),
     QT_TRANSLATE_NOOP(
         "sda::Texts",
         "The shop owner forgot to renew the domain, and the registry switched it off.")},
    {"resolver-silent", QT_TRANSLATE_NOOP("sda::Texts", "The resolver does not answer"),
     QT_TRANSLATE_NOOP(
         "sda::Texts",
         "The shop owner sits in a café whose network lets no DNS questions through.")},
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
