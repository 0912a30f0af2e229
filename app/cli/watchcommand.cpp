#include "app/cli/watchcommand.h"

#include "app/cli/changelines.h"
#include "app/cli/json.h"
#include "app/cli/livetable.h"
#include "app/cli/output.h"
#include "app/cli/print.h"
#include "app/cli/terminal.h"
#include "core/dns/aresresolver.h"
#include "core/platform/systemsignals.h"
#include "core/watch/pulse.h"
#include "core/watch/watch.h"

#include <algorithm>
#include <utility>

namespace sda {

namespace {

using namespace std::chrono_literals;

/// How what is watched is told.
class WatchView
{
public:
    virtual ~WatchView() = default;
    /// A look is complete.
    virtual void tell(const Checked &checked) = 0;
    /// It was the last one.
    virtual void end(const Checked &) { }
};

class JsonView : public WatchView
{
public:
    explicit JsonView(const Texts &texts) : m_texts(texts) { }
    void tell(const Checked &checked) override
    {
        printJson(toJson(checked.report, checked.plan, m_texts), true);
    }

private:
    const Texts &m_texts;
};

class LinesView : public WatchView
{
public:
    LinesView(const Texts &texts, Clock &clock) : m_texts(texts), m_clock(clock) { }
    void tell(const Checked &checked) override
    {
        const QStringList lines =
            m_changes.take(checked.report, checked.plan, m_texts, m_clock.wall());
        for (const QString &line : lines)
            printLine(line);
    }
    void end(const Checked &checked) override
    {
        if (checked.status != Verified)
            printReport(checked.report, checked.plan, m_texts);
    }

private:
    const Texts &m_texts;
    Clock &m_clock;
    ChangeLines m_changes;
};

/// Draws a table again and again: when something has changed, and once a second for the countdown.
class TableView : public QObject, public WatchView
{
public:
    TableView(const Terminal &terminal, const Watch &watch, const CheckInput &input,
              const Texts &texts, Clock &clock)
        : m_terminal(terminal), m_watch(watch), m_input(input), m_texts(texts), m_clock(clock),
          m_history(input.input.base.history)
    {
        connect(&watch, &Watch::reportChanged, this, &TableView::draw);
        connect(&m_interrupts, &SystemSignals::ending, this, [this](int signal) {
            m_terminal.leave();
            SystemSignals::dieOf(signal);
        });
        connect(&m_interrupts, &SystemSignals::stopping, this, [this] { m_terminal.leave(); });
        connect(&m_interrupts, &SystemSignals::continued, this, &TableView::draw);
        drawEverySecond();
    }
    ~TableView() override { m_terminal.leave(); }

    void tell(const Checked &checked) override
    {
        noteHistory(m_history, checked.report, m_clock.wall());
        m_told = checked;
        draw();
    }
    void end(const Checked &checked) override
    {
        m_ended = true;
        draw();
        m_terminal.leave();
        if (checked.status != Verified)
            printReport(checked.report, checked.plan, m_texts);
    }

private:
    void draw()
    {
        // The first look is shown as it comes in; later ones when they are complete, so that
        // nothing flickers.
        const Checked shown =
            m_told ? *m_told : checkedOf(m_watch.report(), m_input, m_clock.wall());
        LiveTable table = liveTableOf(shown.report, shown.plan, m_history, m_texts);
        if (!m_ended)
            table.next = nextText();
        m_terminal.draw(
            linesOf(table, m_terminal.columns(), m_terminal.rows(), m_terminal.takesColours()));
    }
    QString nextText() const
    {
        const auto at = m_watch.nextLookAt();
        if (!at)
            return Cli::tr("Looking now");
        const auto left = std::chrono::ceil<std::chrono::seconds>(
            std::max(*at - m_clock.steady(), std::chrono::milliseconds(0)));
        const QString seconds =
            QString::number(left.count() % 60).rightJustified(2, QLatin1Char('0'));
        //: %1: minutes and seconds, "0:12"
        return Cli::tr("Next look in %1")
            .arg(QString::number(left.count() / 60) + QLatin1Char(':') + seconds);
    }
    void drawEverySecond()
    {
        m_clock.after(1s, this, [this] {
            if (m_ended)
                return;
            draw();
            drawEverySecond();
        });
    }

    Terminal m_terminal;
    const Watch &m_watch;
    const CheckInput &m_input;
    const Texts &m_texts;
    Clock &m_clock;
    SystemSignals m_interrupts{SystemSignals::Heard::EndsAndStops};
    History m_history;
    std::optional<Checked> m_told;
    bool m_ended = false;
};

class Watching : public QObject
{
public:
    Watching(const CheckInput &input, bool json, const Context &context)
        : QObject(context.owner), m_input(input), m_exit(context.exit),
          m_watch(m_resolver, m_clock, input.routes), m_pulse(m_clock, currentNetwork)
    {
        if (json)
            m_view = std::make_unique<JsonView>(context.texts);
        else if (const auto terminal = Terminal::ofOutput())
            m_view =
                std::make_unique<TableView>(*terminal, m_watch, m_input, context.texts, m_clock);
        else
            m_view = std::make_unique<LinesView>(context.texts, m_clock);
        connect(&m_watch, &Watch::lookingChanged, this, [this] {
            if (!m_watch.isLooking())
                tell();
        });
        connect(&m_pulse, &Pulse::woke, this, [this](const QDateTime &since) {
            m_notices.append(finding<FindingCode::WatchSlept>(arg<Arg::Since> = since));
            m_watch.lookAgain();
        });
        connect(&m_pulse, &Pulse::networkChanged, this, &Watching::takeNetwork);
        m_watch.setBackground(m_input.background);
        m_watch.setDeadline(m_input.console.deadline);
        m_watch.setPlan(m_input.input.plan());
        m_watch.setWatching(true);
    }

private:
    void tell()
    {
        Checked checked = checkedOf(m_watch.report(), m_input, m_clock.wall());
        checked.report.findings = std::exchange(m_notices, {}) + checked.report.findings;
        m_view->tell(checked);
        if (outputFault()) // nobody would hear of it, ever
            return m_exit(Usage);
        // After the deadline the service looks no more, and the records alone change nothing.
        const auto &deadline = m_input.console.deadline;
        const bool isOver = deadline && *deadline <= m_clock.wall();
        if (m_watch.report().state != RecordState::Verified && !isOver)
            return;
        m_watch.setWatching(false);
        m_view->end(checked);
        m_exit(checked.status);
    }

    void takeNetwork(const NetworkState &network)
    {
        m_notices.append(finding<FindingCode::WatchNetworkChanged>());
        if (m_input.routes.ownWorld || network.resolvers.isEmpty())
            return m_watch.lookAgain();
        Routes routes = m_input.routes;
        routes.resolvers = network.resolvers;
        m_watch.setRoutes(routes);
    }

    const CheckInput m_input;
    std::function<void(int)> m_exit;
    SystemClock m_clock;
    AresResolver m_resolver;
    Watch m_watch;
    Pulse m_pulse;
    QList<Finding> m_notices; // about this computer; told with the next look
    std::unique_ptr<WatchView> m_view; // last: it looks at the watch
};

} // namespace

void startWatching(const CheckInput &input, bool json, const Context &context)
{
    new Watching(input, json, context); // lives with its owner
}

} // namespace sda
