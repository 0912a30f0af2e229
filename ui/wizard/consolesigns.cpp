#include "ui/wizard/consolesigns.h"

#include "core/verify/console.h"
#include "ui/pictures/consolesketch.h"
#include "ui/wizard/session.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sda {

namespace {

using Kind = ConsolePart::Kind;

const QString finish = u"finish"_s;

bool isVerified(const Service &service, const QString &word)
{
    return statusMeaning(service, word) == u"verified"_s;
}

/// A status without a name of its own is that of the panel around it.
void collectSigns(const Service &service, const QList<ConsolePart> &parts, const QString &panel,
                  QList<ConsoleSign> &signs)
{
    for (const ConsolePart &part : parts) {
        if (part.kind == Kind::Status && isVerified(service, part.value))
            signs.append({part.label.isEmpty() ? panel : part.label, part.value});
        collectSigns(service, part.parts, part.kind == Kind::Panel ? part.label : panel, signs);
    }
}

bool hasMainButton(const QList<ConsolePart> &parts)
{
    return std::ranges::any_of(parts, [](const ConsolePart &part) {
        return (part.kind == Kind::MainButton && part.act == ConsoleAct::Press)
            || hasMainButton(part.parts);
    });
}

QList<ConsoleScene> finishScenes(const Session &session)
{
    return sketchConsole(loadConsoleScenes(session.service()->id), finish,
                         session.texts().language(), session.guide(), session.guideFacts())
        .scenes;
}

QString wordOfTheGuide(const Session &session)
{
    const QString guide = session.guide().section(finish, session.guideFacts());
    QString first;
    const auto &words = session.service()->statusWords;
    for (auto it = words.begin(); it != words.end(); ++it) {
        if (it.value() != "verified"_L1)
            continue;
        if (guide.contains(u"**%1**"_s.arg(it.key())))
            return it.key();
        if (first.isEmpty())
            first = it.key();
    }
    return first;
}

} // namespace

QList<ConsoleSign> finalSigns(const Session &session)
{
    QList<ConsoleSign> signs;
    if (!session.service())
        return signs;
    for (const ConsoleScene &scene : finishScenes(session))
        collectSigns(*session.service(), scene.parts, {}, signs);
    if (!signs.isEmpty())
        return signs;
    const QString word = wordOfTheGuide(session);
    return word.isEmpty() ? signs : QList<ConsoleSign>{{{}, word}};
}

QString verifiedWord(const Session &session)
{
    return finalSigns(session).value(0).word;
}

bool saysVerified(const Session &session)
{
    const QString status = session.consoleWord().status.simplified();
    if (!session.service() || status.isEmpty() || !isVerified(*session.service(), status))
        return false;
    const auto isStatus = [&status](const ConsoleSign &sign) {
        return sign.word.compare(status, Qt::CaseInsensitive) == 0;
    };
    const QList<ConsoleSign> signs = finalSigns(session);
    const auto found = std::ranges::find_if(signs, isStatus);
    return found == signs.begin() || found == signs.end();
}

bool endsWithAButton(const Session &session)
{
    return session.service()
        && std::ranges::any_of(finishScenes(session), [](const ConsoleScene &scene) {
               return hasMainButton(scene.parts);
           });
}

} // namespace sda
