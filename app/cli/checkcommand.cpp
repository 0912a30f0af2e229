#include "app/cli/backgroundinput.h"
#include "app/cli/consoleinput.h"
#include "app/cli/json.h"
#include "app/cli/planinput.h"
#include "app/cli/print.h"
#include "core/dns/aresresolver.h"
#include "core/practice/practice.h"
#include "core/watch/ladder.h"
#include "core/verify/verifier.h"

#include <algorithm>

namespace sda {

namespace {

int exitStatusOf(RecordState state, const Plan &plan, const QList<Finding> &console)
{
    const bool consoleSaysNo = std::ranges::any_of(
        console, [](const Finding &finding) { return finding.severity() == Severity::Error; });
    if (!plan.missing.isEmpty() || consoleSaysNo)
        return NotVerified;
    switch (state) {
    case RecordState::Verified:
    case RecordState::VerifiedWithRemark:
        return Verified;
    case RecordState::Unknown:
    case RecordState::Checking:
        return OnlyUnknown;
    case RecordState::Waiting:
    case RecordState::Wrong:
    case RecordState::Missing:
        return NotVerified;
    }
    Q_UNREACHABLE();
}

/// One check, or one after another with --watch, until all is verified.
class Check : public QObject
{
public:
    Check(PlanInput input, const Background &background, ConsoleWord console, Routes routes,
          const Arguments &arguments, const Context &context)
        : QObject(context.owner), m_input(std::move(input)), m_console(std::move(console)),
          m_context(context), m_json(arguments.has(QStringLiteral("json"))),
          m_watch(arguments.has(QStringLiteral("watch"))),
          m_verifier(m_resolver, m_clock, std::move(routes))
    {
        connect(&m_verifier, &Verifier::finished, this, &Check::tell);
        m_verifier.setBackground(background);
        m_verifier.look(m_input.plan());
    }

private:
    void tell(const Report &report)
    {
        // Only now is it known which zone holds the domain, and so what the host records are.
        const Plan plan =
            m_input.plan(report.zone.isRoot() ? std::nullopt : std::optional(report.zone));
        const bool changed = m_ladder.note(report, m_clock.steady());
        // The console's word changes no tick: those tell what stands in DNS.
        const QList<Finding> console =
            judgeConsole(m_input.service, plan, report, m_console, m_clock.wall());
        Report told = report;
        told.findings = console + report.findings;
        if (m_json)
            printJson(toJson(told, plan, m_context.texts), m_watch);
        else if (changed)
            printReport(told, plan, m_context.texts);
        if (!m_watch || report.state == RecordState::Verified)
            return m_context.exit(exitStatusOf(report.state, plan, console));
        m_clock.after(m_ladder.nextAfter(m_clock.steady()), this,
                      [this] { m_verifier.look(m_input.plan()); });
    }

    PlanInput m_input;
    ConsoleWord m_console;
    Context m_context;
    bool m_json;
    bool m_watch;
    SystemClock m_clock;
    AresResolver m_resolver;
    Verifier m_verifier;
    Ladder m_ladder;
};

Expected<Routes> startPractice(const Context &context, Clock &clock)
{
    auto *practice = new Practice(clock, context.owner);
    if (!practice->start())
        //: %1: what the system says
        return UsageError{
            Cli::tr("The practice server cannot be started: %1").arg(practice->errorText())};
    return practice->routes();
}

PlanInput practiceInput()
{
    return {.service = *findService(Practice::serviceId()),
            .domain = std::get<DomainName>(parseDomain(Practice::domain())),
            .values = Practice::values()};
}

} // namespace

CommandResult runCheck(const QStringList &words, const Context &context)
{
    KnownOptions known = planOptions();
    known.insert(backgroundOptions());
    known.insert(consoleOptions());
    known.insert({{QStringLiteral("practice"), false},
                  {QStringLiteral("resolver"), true},
                  {QStringLiteral("name-servers"), true},
                  {QStringLiteral("name-server-port"), true},
                  {QStringLiteral("watch"), false}});
    const auto parsed = parseArguments(words, known);
    if (const auto *error = std::get_if<UsageError>(&parsed))
        return *error;
    const Arguments &arguments = std::get<Arguments>(parsed);

    static SystemClock clock;
    const bool practice = arguments.has(QStringLiteral("practice"));
    const auto routes = practice ? startPractice(context, clock) : routesFrom(arguments);
    if (const auto *error = std::get_if<UsageError>(&routes))
        return *error;
    const auto input =
        practice ? Expected<PlanInput>(practiceInput()) : planInputFrom(arguments, context.texts);
    if (const auto *error = std::get_if<UsageError>(&input))
        return *error;
    const auto background = backgroundFrom(arguments, std::get<PlanInput>(input), context.texts);
    if (const auto *error = std::get_if<UsageError>(&background))
        return *error;
    const auto console = consoleWordFrom(arguments, std::get<PlanInput>(input));
    if (const auto *error = std::get_if<UsageError>(&console))
        return *error;
    if (!arguments.has(QStringLiteral("json")))
        printFindings(std::get<PlanInput>(input).intake.refused, context.texts);
    new Check(std::get<PlanInput>(input), std::get<Background>(background),
              std::get<ConsoleWord>(console), std::get<Routes>(routes), arguments, context);
    return std::nullopt;
}

} // namespace sda
