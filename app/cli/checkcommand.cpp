#include "app/cli/backgroundinput.h"
#include "app/cli/checked.h"
#include "app/cli/consoleinput.h"
#include "app/cli/json.h"
#include "app/cli/manycommand.h"
#include "app/cli/print.h"
#include "app/cli/replay.h"
#include "app/cli/watchcommand.h"
#include "core/dns/aresresolver.h"
#include "core/practice/practice.h"
#include "core/verify/verifier.h"

namespace sda {

namespace {

/// One look at one domain.
class Check : public QObject
{
public:
    Check(const CheckInput &input, bool json, const Context &context)
        : QObject(context.owner), m_input(input), m_json(json), m_context(context),
          m_verifier(m_resolver, m_clock, input.routes)
    {
        connect(&m_verifier, &Verifier::finished, this, &Check::tell);
        m_verifier.setBackground(m_input.background);
        m_verifier.look(m_input.input.plan());
    }

private:
    void tell(const Report &report)
    {
        const Checked checked = checkedOf(report, m_input, m_clock.wall());
        if (m_json) {
            printJson(toJson(checked.report, checked.plan, m_context.texts));
        } else {
            printReport(checked.report, checked.plan, m_context.texts);
            printFormerKeys(checked.formerKeys);
        }
        m_context.exit(checked.status);
    }

    const CheckInput m_input;
    const bool m_json;
    const Context m_context;
    SystemClock m_clock;
    AresResolver m_resolver;
    Verifier m_verifier;
};

/// The sample domain and its DNS.
class PracticeWorld : public QObject
{
public:
    explicit PracticeWorld(QObject *owner) : QObject(owner), m_practice(m_clock) { }

    Expected<Routes> start()
    {
        if (!m_practice.start())
            //: %1: what the system says
            return UsageError{
                Cli::tr("The practice server cannot be started: %1").arg(m_practice.errorText())};
        return m_practice.routes();
    }
    static PlanInput input()
    {
        return {.service = *findService(Practice::serviceId()),
                .domain = std::get<DomainName>(parseDomain(Practice::domain())),
                .values = Practice::values()};
    }

private:
    SystemClock m_clock;
    Practice m_practice;
};

KnownOptions checkOptions()
{
    KnownOptions known = planOptions();
    known.insert(backgroundOptions());
    known.insert(consoleOptions());
    known.insert(routeOptions());
    known.insert({{QStringLiteral("practice"), false},
                  {QStringLiteral("watch"), false},
                  {QStringLiteral("replay"), true}});
    return known;
}

Expected<CheckInput> checkInputFrom(const Arguments &arguments, const Context &context)
{
    const bool practice = arguments.has(QStringLiteral("practice"));
    const auto routes =
        practice ? (new PracticeWorld(context.owner))->start() : routesFrom(arguments);
    if (const auto *error = std::get_if<UsageError>(&routes))
        return *error;
    const auto input = practice ? Expected<PlanInput>(PracticeWorld::input())
                                : planInputFrom(arguments, context.texts);
    if (const auto *error = std::get_if<UsageError>(&input))
        return *error;
    const auto background = backgroundFrom(arguments, std::get<PlanInput>(input), context.texts);
    if (const auto *error = std::get_if<UsageError>(&background))
        return *error;
    const auto console = consoleWordFrom(arguments, std::get<PlanInput>(input));
    if (const auto *error = std::get_if<UsageError>(&console))
        return *error;
    return CheckInput{std::get<PlanInput>(input), std::get<Background>(background),
                      std::get<ConsoleWord>(console), std::get<Routes>(routes)};
}

} // namespace

CommandResult runCheck(const QStringList &words, const Context &context)
{
    KnownOptions known = checkOptions();
    known.insert(manyOptions());
    const auto parsed = parseArguments(words, known);
    if (const auto *error = std::get_if<UsageError>(&parsed))
        return *error;
    const Arguments &arguments = std::get<Arguments>(parsed);
    if (arguments.has(QStringLiteral("many")))
        return runMany(arguments, context);
    if (const auto error = needsMany(arguments))
        return *error;

    if (arguments.has(QStringLiteral("replay")))
        return runReplay(arguments, context);

    const auto input = checkInputFrom(arguments, context);
    if (const auto *error = std::get_if<UsageError>(&input))
        return *error;
    const CheckInput &check = std::get<CheckInput>(input);
    const bool json = arguments.has(QStringLiteral("json"));
    if (!json)
        printFindings(check.input.intake.refused, context.texts);
    if (arguments.has(QStringLiteral("watch")))
        startWatching(check, json, context);
    else
        new Check(check, json, context); // lives with its owner
    return std::nullopt;
}

} // namespace sda
