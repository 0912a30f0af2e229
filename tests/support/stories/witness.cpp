#include "witness.h"

namespace stories {

using namespace Qt::StringLiterals;
using namespace sda;
using namespace std::chrono_literals;

namespace {

constexpr milliseconds mostAfterWaking = 10s;
/// Silent servers are waited for, one after the other at worst.
constexpr milliseconds longestLook = 15s;
/// Until when after a change which step is the longest.
constexpr std::pair<milliseconds, milliseconds> rungs[] = {
    {1min, 5s}, {10min, 15s}, {1h, 60s}, {72h, 5min}};

bool isGreen(RecordState state)
{
    return state == RecordState::Verified || state == RecordState::VerifiedWithRemark;
}

bool isTick(RecordState state)
{
    return isGreen(state) || state == RecordState::Waiting;
}

QStringList codesOf(const QList<Finding> &findings)
{
    QStringList codes;
    for (const Finding &finding : findings)
        codes.append(idOf(finding.code()));
    return codes;
}

QString told(const RecordReport &record)
{
    return u"%1 %2 [%3]"_s.arg(record.id, textOf(record.state),
                               codesOf(record.findings).join(u' '));
}

/// What a verdict may say of a record when this is true all through its look.
bool mayShow(Truth truth, RecordState state)
{
    switch (truth) {
    case Truth::Right:
        return isTick(state);
    case Truth::Partly:
        return state == RecordState::Waiting || state == RecordState::Wrong
            || state == RecordState::Missing;
    case Truth::Not:
        return state == RecordState::Wrong || state == RecordState::Missing;
    case Truth::Unasked:
        return state == RecordState::Unknown;
    }
    Q_UNREACHABLE();
}

} // namespace

Plan planFor(const Story &story)
{
    ServiceValues values;
    for (auto it = story.made.values.cbegin(); it != story.made.values.cend(); ++it)
        values.insert(it.key(), it.value());
    return makePlan(std::get<DomainName>(parseDomain(story.made.domain)),
                    *findService(story.made.service), values, {},
                    DnsName::fromText(story.made.zone));
}

Figures &Figures::operator+=(const Figures &other)
{
    stories += other.stories;
    looks += other.looks;
    reports += other.reports;
    questions += other.questions;
    toResolvers += other.toResolvers;
    ticks += other.ticks;
    changes += other.changes;
    overtaken += other.overtaken;
    heldBack += other.heldBack;
    early += other.early;
    blind += other.blind;
    shownAfter += other.shownAfter;
    latest = std::max(latest, other.latest);
    wake = std::max(wake, other.wake);
    mostOfStep = std::max(mostOfStep, other.mostOfStep);
    return *this;
}

QString textOf(const Figures &figures)
{
    const auto mean = figures.changes > 0 ? figures.shownAfter / figures.changes : milliseconds(0);
    return u"%1 stories, %2 looks, %3 reports, %4 ticks in them; %5 questions, %6 about rows to "
           "resolvers (%7 while no name server answered); %8 changes shown, after %9 s in the mean, "_s
               .arg(figures.stories)
               .arg(figures.looks)
               .arg(figures.reports)
               .arg(figures.ticks)
               .arg(figures.questions)
               .arg(figures.toResolvers)
               .arg(figures.blind)
               .arg(figures.changes)
               .arg(double(mean.count()) / 1000, 0, 'f', 1)
        + u"%1 s at most, %2 of a step at most; %3 undone before a look, %4 held back for a second "
          "look; %5 ticks before a remembered \"not found\" ended; %6 s from waking to a look at "
          "most"_s.arg(double(figures.latest.count()) / 1000, 0, 'f', 1)
              .arg(figures.mostOfStep, 0, 'f', 2)
              .arg(figures.overtaken)
              .arg(figures.heldBack)
              .arg(figures.early)
              .arg(double(figures.wake.count()) / 1000, 0, 'f', 1);
}

Witness::Witness(const Story &story, const StoryWorld &world, Watch &watch, Clock &clock,
                 milliseconds slack)
    : m_world(world), m_watch(watch), m_clock(clock), m_slack(slack), m_start(clock.steady())
{
    m_end.figures.stories = 1;
    for (const QString &id : story.ids())
        m_shown[id] = {.truth = truthOf(m_world.situations().last(), id), .since = now()};
    m_changedAt = m_clock.wall();
    QObject::connect(&m_watch, &Watch::reportChanged, &m_watch,
                     [this] { judge(m_watch.report()); });
    QObject::connect(&m_watch, &Watch::lookingChanged, &m_watch, [this] {
        if (m_watch.isLooking())
            lookStarts();
        else
            lookEnds();
    });
}

void Witness::fault(const QString &what)
{
    m_end.faults.append(u"%1 %2"_s.arg(timeText(now() - m_start), what));
}

void Witness::noteEarly(const QString &row, const QDateTime &until)
{
    m_shown[row].remembered = std::max(m_shown[row].remembered, until);
}

void Witness::noteTold()
{
    m_brokenOff += m_watch.isLooking() ? 1 : 0;
    m_notBefore.clear(); // whose memory that was is not known any more
    for (Shown &shown : m_shown)
        shown.doubted = true;
}

bool Witness::hasPending() const
{
    return std::ranges::any_of(m_shown, &Shown::pending);
}

void Witness::noteTruth()
{
    for (auto shown = m_shown.begin(); shown != m_shown.end(); ++shown) {
        const Truth truth = truthOf(m_world.situations().last(), shown.key());
        if (truth == shown->truth)
            continue;
        m_end.figures.overtaken += shown->pending ? 1 : 0;
        shown->truth = truth;
        shown->since = now();
        shown->pending = true;
    }
}

void Witness::lookStarts()
{
    if (!m_looking && m_lookEnd >= 0ms) {
        const milliseconds gap = now() - m_lookEnd;
        m_end.figures.mostOfStep =
            std::max(m_end.figures.mostOfStep, double(gap.count()) / double(m_step.count()));
        if (gap > m_step + m_slack)
            fault(u"the next look came after %1 ms, the step is %2 ms"_s.arg(gap.count())
                      .arg(m_step.count()));
    }
    if (m_wokeAt) {
        // Of the looks that began meanwhile by themselves the first one counts as well.
        m_end.figures.wake = std::max(m_end.figures.wake, now() - *m_wokeAt);
        if (now() - *m_wokeAt > mostAfterWaking + m_slack)
            fault(u"no look for %1 ms after waking"_s.arg((now() - *m_wokeAt).count()));
        m_wokeAt.reset();
    }
    m_looking = true;
    m_lookStart = now();
}

void Witness::lookEnds()
{
    m_looking = false;
    ++m_end.figures.looks;
    const Report &report = m_watch.report();
    if (!report.verdict || !report.complete)
        fault(u"a look ended without a verdict"_s);
    if (now() - m_lookStart > longestLook + m_slack)
        fault(u"a look took %1 ms"_s.arg((now() - m_lookStart).count()));
    const QList<Situation> situations = m_world.situationsBetween(m_lookStart, now());
    if (situations.size() == 1) {
        for (const RecordReport &record : report.records)
            compare(record, situations.first());
    }
    m_step = stepAfter(report); // what was shown has come by the one before
    for (const RecordReport &record : report.records)
        m_shown[record.id].tickBefore = isTick(record.state);
    m_lookEnd = now();
}

/// The longest step that the ladder may take now (ladder.h), from what was shown alone.
milliseconds Witness::stepAfter(const Report &report)
{
    const auto situations = m_world.situationsBetween(m_lookStart, now());
    const bool cutOff = std::ranges::any_of(
        situations, [](const Situation &situation) { return !situation.connected; });
    QStringList summary = codesOf(report.findings);
    for (const RecordReport &record : report.records)
        summary += told(record);
    if (cutOff)
        return 60s; // what is shown then is no change
    m_verified = report.state == RecordState::Verified ? m_verified + 1 : 0;
    if (summary != m_summary)
        m_changedAt = m_clock.wall();
    m_summary = summary;
    if (m_verified > 0)
        return m_verified > 1 ? milliseconds(24h) : milliseconds(60s);
    const milliseconds since(m_changedAt.msecsTo(m_clock.wall()));
    for (const auto &[until, step] : rungs) {
        if (since < until)
            return step;
    }
    return 1h;
}

void Witness::compare(const RecordReport &record, const Situation &situation)
{
    Shown &shown = m_shown[record.id];
    const Truth truth = truthOf(situation, record.id);
    const bool flickers = codesOf(record.findings).contains(u"zone.split-answers");
    if (truth == Truth::Right && flickers && !shown.tickBefore && shown.since > m_lookEnd
        && record.state == RecordState::Unknown) {
        ++m_end.figures.heldBack; // until two looks agree
        return;
    }
    // Over another network, or after waking, whatever is new waits for a second look.
    if (shown.doubted && flickers && truth != Truth::Unasked) {
        shown.doubted = false;
        ++m_end.figures.heldBack;
        return;
    }
    if (record.state != RecordState::Unknown)
        shown.doubted = false;
    // Without a resolver nobody knows where the name servers are.
    if (!situation.resolved && record.state == RecordState::Unknown)
        return;
    if (!mayShow(truth, record.state))
        return fault(u"%1, in truth %2"_s.arg(told(record), textOf(truth)));
    if (shown.pending && truth == shown.truth)
        showChange(record.id, shown, isTick(record.state));
}

void Witness::showChange(const QString &row, Shown &shown, bool tick)
{
    Figures &figures = m_end.figures;
    const milliseconds after = now() - shown.since;
    ++figures.changes;
    figures.shownAfter += after;
    figures.latest = std::max(figures.latest, after);
    shown.pending = false;
    if (!tick || !shown.remembered.isValid())
        return;
    const qint64 left = m_clock.wall().msecsTo(shown.remembered);
    if (left > 0)
        ++figures.early;
    else if (after.count() + left > (m_step + longestLook + m_slack).count())
        fault(u"the tick for %1 came %2 ms after a remembered \"not found\" ended"_s.arg(row).arg(
            -left));
    shown.remembered = {};
}

void Witness::judge(const Report &report)
{
    if (!m_watch.isLooking() && !m_looking)
        return; // nothing was asked yet
    ++m_end.figures.reports;
    const QList<Situation> situations = m_world.situationsBetween(m_lookStart, now());
    for (const RecordReport &record : report.records) {
        if (isTick(record.state)) {
            ++m_end.figures.ticks;
            judgeTick(record, situations);
        }
    }
}

/// A tick is false if a server that answered all through the look never had the record in it.
void Witness::judgeTick(const RecordReport &record, const QList<Situation> &situations)
{
    bool anywhere = false;
    QMap<IpAddress, int> answering;
    QMap<IpAddress, bool> right;
    for (const Situation &situation : situations) {
        for (const Situation::Server &server : situation.servers) {
            answering[server.address] +=
                server.answers && server.named && situation.connected ? 1 : 0;
            right[server.address] |= server.right.value(record.id);
            anywhere = anywhere || server.right.value(record.id);
        }
    }
    if (!anywhere)
        return fault(u"FALSE TICK: %1, and no server had it"_s.arg(told(record)));
    if (!isGreen(record.state))
        return;
    for (auto one = answering.cbegin(); one != answering.cend(); ++one) {
        if (*one == situations.size() && !right.value(one.key()))
            fault(u"FALSE TICK: %1, and %2 never had it"_s.arg(told(record), one.key().text()));
    }
}

void Witness::noteQuestion(const Question &question, const Answer &answer)
{
    if (!question.server.recursive || m_world.isAskable(question.name, question.type)
        || answer.outcome == Outcome::NoNetwork)
        return;
    ++m_end.figures.toResolvers;
    const QString asked = u"%1 %2 at %3"_s.arg(question.name.text(), textOf(question.type),
                                               question.server.address.text());
    const QString row = m_world.rowAt(question.name, question.type);
    const QList<Situation> situations = m_world.situationsBetween(m_lookStart, now());
    const bool blind = std::ranges::any_of(situations, [&](const Situation &situation) {
        return truthOf(situation, row) == Truth::Unasked;
    });
    const bool isThere = std::ranges::any_of(situations, [&](const Situation &situation) {
        return std::ranges::any_of(situation.servers, [&](const Situation::Server &server) {
            return server.right.value(row);
        });
    });
    if (blind)
        ++m_end.figures.blind;
    else if (row.isEmpty() || !isThere)
        fault(u"a resolver was asked for what is not there: %1"_s.arg(asked));
    if (row.isEmpty())
        return; // the control for whether a resolver lies is asked in every look
    QDateTime &notBefore = m_notBefore[asked];
    if (notBefore.isValid() && m_clock.wall() < notBefore)
        fault(u"asked again while a \"not found\" is remembered for %1 s more: %2"_s
                  .arg(m_clock.wall().secsTo(notBefore))
                  .arg(asked));
    if (answer.negativeTtl)
        notBefore = m_clock.wall().addSecs(answer.negativeTtl->count());
}

} // namespace stories
