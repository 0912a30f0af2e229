#include "app/cli/consoleinput.h"

#include "core/setup/understood.h"

namespace sda {

namespace {

std::optional<UsageError> readStatus(const QString &status, const Service &service,
                                     ConsoleWord &word)
{
    word.status = status;
    if (status.isEmpty() || statusMeaning(service, status))
        return std::nullopt;
    const QStringList words = service.statusWords.keys()
        + QStringList{QStringLiteral("waiting"), QStringLiteral("verified"),
                      QStringLiteral("failed"), QStringLiteral("off")};
    //: %1: what was typed, %2: a list of words
    return UsageError{Cli::tr("The console has no status %1. There are: %2.")
                          .arg(status, words.join(QStringLiteral(", ")))};
}

std::optional<UsageError> readCurrentValues(const QStringList &texts, const Plan &plan,
                                            ConsoleWord &word)
{
    QStringList ids;
    for (const PlannedRecord &planned : plan.records)
        ids.append(planned.id);
    for (const QString &text : texts) {
        const qsizetype equals = text.indexOf(QLatin1Char('='));
        const QString id = text.left(qMax<qsizetype>(equals, 0));
        if (!ids.contains(id))
            //: %1: what was typed, %2: the form ID=TEXT, %3: a list of ids
            return UsageError{
                Cli::tr("%1 is not of the form %2. The records are: %3.")
                    .arg(text, QStringLiteral("ID=TEXT"), ids.join(QStringLiteral(", ")))};
        word.currentValues.insert(id, text.mid(equals + 1));
    }
    return std::nullopt;
}

std::optional<UsageError> readTime(const QString &text, QDateTime &time)
{
    if (text.isEmpty())
        return std::nullopt;
    time = QDateTime::fromString(text, Qt::ISODate).toUTC();
    if (time.isValid())
        return std::nullopt;
    //: %1: what was typed, %2: an example
    return UsageError{Cli::tr("%1 is not a time. Write it like this: %2.")
                          .arg(text, QStringLiteral("2026-08-03T14:20:00Z"))};
}

} // namespace

KnownOptions consoleOptions()
{
    return {{QStringLiteral("console-status"), true},
            {QStringLiteral("console-value"), true},
            {QStringLiteral("domain-taken"), false},
            {QStringLiteral("right-since"), true}};
}

ConsoleWord consoleWordOf(const Setup &setup, const Service &service)
{
    ConsoleWord word{.rightSince = setup.verifiedSince};
    if (statusMeaning(service, setup.consoleStatus)) // else of a service that was chosen before
        word.status = setup.consoleStatus;
    word.deadline = deadlineOf(setup, service);
    return word;
}

Expected<ConsoleWord> consoleWordFrom(const Arguments &arguments, const PlanInput &input)
{
    ConsoleWord word = consoleWordOf(input.base, input.service);
    word.domainTaken = arguments.has(QStringLiteral("domain-taken"));
    std::optional<UsageError> error;
    if (arguments.has(QStringLiteral("console-status")))
        error = readStatus(arguments.value(QStringLiteral("console-status")), input.service, word);
    if (!error)
        error = readCurrentValues(arguments.options.value(QStringLiteral("console-value")),
                                  input.plan(), word);
    if (!error)
        error = readTime(arguments.value(QStringLiteral("right-since")), word.rightSince);
    if (error)
        return *error;
    return word;
}

} // namespace sda
