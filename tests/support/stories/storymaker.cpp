#include "story.h"

#include "tests/support/mistakes/catalogue.h"

namespace stories {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using mistakes::MadeCase;
using mistakes::Seeded;
using mistakes::ZoneLine;

namespace {

QString keyOf(const ZoneLine &line)
{
    return line.name + u' ' + line.type + u' ' + line.data;
}

/// The zones but for the sender's own, and all that zones cannot say.
QStringList surroundings(const MadeCase &made)
{
    QStringList all = made.moods + made.bogus + made.seen + made.enteredAt + made.otherDomains
        + QStringList{made.saidHost, QString::number(made.entered)} + made.early.keys();
    for (const mistakes::MadeZone &zone : made.zones) {
        all += zone.addresses;
        if (zone.apex == made.zone)
            continue;
        for (const ZoneLine &line : zone.lines)
            all.append(keyOf(line));
    }
    return all;
}

/// What would change other rows along with this one.
bool concernsOthers(const MadeCase &made, const QString &id, const ZoneLine &line)
{
    if (line.type == u"NS"_s || line.type == u"SOA"_s || line.type == u"DNAME"_s
        || !line.absentAt.isEmpty())
        return true;
    return std::ranges::any_of(made.wanted, [&](const mistakes::WantedRow &row) {
        const bool sameName = line.name == row.name;
        return row.id != id && sameName && (line.type == row.type || line.type == u"CNAME"_s);
    });
}

/// Chooses what happens when.
class Maker
{
public:
    explicit Maker(quint32 seed) : m_random(seed * 2654435761u + 17)
    {
        m_story.title = u"story %1"_s.arg(seed);
        m_story.made = domainFor(seed, m_random.oneOf<int>({1, 2, 2, 3, 3}));
    }

    Story make()
    {
        chooseSetting();
        m_mistakes = mistakesIn(m_story.made, m_random);
        const bool finished = m_random.chance(15);
        for (const QString &id : m_story.ids()) {
            if (finished || m_random.chance(30))
                m_story.rightAtStart.append(id);
            m_states.insert(id, m_story.rightAtStart.contains(id) ? State::Right : State::Absent);
        }
        m_now = milliseconds(m_random.between(3'000, 40'000));
        const int events = m_random.between(3, 6);
        for (int i = 0; i < events; ++i) {
            if (m_random.chance(32))
                somethingAround();
            else
                somethingInTheZone();
            m_now += gap();
        }
        m_story.end = m_now + milliseconds(m_random.between(30'000, 90'000));
        m_story.sort();
        return m_story;
    }

private:
    enum class State { Absent, Right, Wrong };

    void chooseSetting()
    {
        const QList<int> times{60, 120, 300, 600, 1800, 3600, 10'800, 86'400};
        m_story.ttl = m_random.oneOf(times);
        m_story.minimum = m_random.oneOf(times);
        m_story.resolvers = m_random.oneOf<int>({1, 1, 2});
        m_story.publicResolvers = m_random.oneOf<int>({0, 0, 1, 2});
    }

    /// Each rung of the ladder is met; long ones are few, as they take many looks.
    milliseconds gap()
    {
        const milliseconds least = m_random.chance(5)
            ? 70min
            : m_random.oneOf<milliseconds>({6s, 9s, 20s, 20s, 45s, 45s, 90s, 90s, 4min, 11min});
        const milliseconds about = least + milliseconds(m_random.below(int(least.count() / 2)));
        // Once all is verified a look a day is enough.
        const bool finished =
            !m_states.values().contains(State::Absent) && !m_states.values().contains(State::Wrong);
        return m_random.chance(finished ? 40 : 1) ? about + 26h : about;
    }
    milliseconds shortGap() { return milliseconds(m_random.between(7'000, 150'000)); }

    Step step(Step::Kind kind, const QString &row = {}, int which = -1)
    {
        return {.at = m_now, .kind = kind, .row = row, .which = which};
    }
    void add(const Step &one) { m_story.steps.append(one); }

    void save(const QString &id)
    {
        m_states[id] = State::Right;
        const int servers = m_story.servers();
        if (servers > 1 && !m_hasMoved && m_random.chance(30)) {
            add(step(Step::Kind::Save, id, m_random.below(servers)));
            m_now += shortGap();
        }
        add(step(Step::Kind::Save, id));
    }

    void askTooEarly(const QString &id)
    {
        add(step(Step::Kind::Ask, id, m_random.below(m_story.resolvers)));
        m_now += milliseconds(m_random.between(200, 20'000));
    }

    bool mistake(const QString &id)
    {
        QList<RowMistake> fitting;
        for (const RowMistake &one : std::as_const(m_mistakes)) {
            if (one.row == id)
                fitting.append(one);
        }
        if (fitting.isEmpty())
            return false;
        // Doubled names are the most frequent ones by far.
        QList<RowMistake> doubled = fitting;
        doubled.removeIf([](const RowMistake &one) { return !one.what.startsWith(u"1 "_s); });
        const RowMistake one =
            m_random.oneOf(!doubled.isEmpty() && m_random.chance(25) ? doubled : fitting);
        Step made = step(Step::Kind::Mistake, id);
        made.lines = one.lines;
        made.what = one.what;
        add(made);
        m_states[id] = State::Wrong;
        return true;
    }

    void remove(const QString &id)
    {
        m_states[id] = State::Absent;
        add(step(Step::Kind::Remove, id));
    }

    void changeOne(const QString &id)
    {
        const int dice = m_random.below(100);
        switch (m_states.value(id)) {
        case State::Absent:
            if (m_random.chance(45))
                askTooEarly(id);
            if (dice < 25 && mistake(id))
                return;
            return save(id);
        case State::Wrong:
            if (m_random.chance(25))
                askTooEarly(id);
            return dice < 70 ? save(id) : remove(id);
        case State::Right:
            if (dice < 35 && mistake(id))
                return;
            remove(id);
            if (dice > 70) { // changed back
                m_now += shortGap();
                if (m_random.chance(30))
                    askTooEarly(id);
                save(id);
            }
        }
    }

    void somethingInTheZone()
    {
        const QStringList ids = m_story.ids();
        if (!m_random.chance(25))
            return changeOne(m_random.oneOf(ids));
        for (const QString &id : ids) { // in one go
            if (m_states.value(id) != State::Right) {
                m_states[id] = State::Right;
                add(step(Step::Kind::Save, id));
            }
        }
    }

    void pair(Step::Kind first, Step::Kind second, int which)
    {
        add(step(first, {}, which));
        m_now += shortGap();
        if (m_random.chance(60)) { // and meanwhile
            somethingInTheZone();
            m_now += shortGap();
        }
        add(step(second, {}, which));
    }

    void somethingAround()
    {
        using Kind = Step::Kind;
        switch (m_random.below(7)) {
        case 0:
        case 1:
            if (!m_hasMoved)
                return pair(Kind::ServerSilent, Kind::ServerBack,
                            m_random.below(m_story.servers()));
            [[fallthrough]];
        case 2:
            return pair(Kind::ResolverSilent, Kind::ResolverBack,
                        m_random.below(m_story.resolvers));
        case 3:
            return pair(Kind::NetworkLost,
                        m_random.chance(50) ? Kind::NetworkFound : Kind::OtherNetwork, -1);
        case 4:
            return move();
        default: {
            Step sleep = step(Kind::Sleep);
            sleep.length = m_random.oneOf<milliseconds>({3min, 1h, 1h, 9h});
            add(sleep);
        }
        }
    }

    void move()
    {
        if (m_hasMoved || !m_story.made.parentZone.isEmpty())
            return;
        m_hasMoved = true;
        const bool loses = m_random.chance(50);
        add(step(loses ? Step::Kind::MoveAndLose : Step::Kind::Move));
        m_now += shortGap();
        if (m_random.chance(50)) {
            add(step(Step::Kind::OldServersOff));
            m_now += shortGap();
        }
        if (!loses)
            return;
        for (auto state = m_states.begin(); state != m_states.end(); ++state)
            *state = State::Absent;
    }

    Seeded m_random;
    Story m_story;
    QList<RowMistake> m_mistakes;
    QMap<QString, State> m_states;
    milliseconds m_now{0};
    bool m_hasMoved = false;
};

} // namespace

QList<RowMistake> mistakesIn(const MadeCase &made, Seeded &random)
{
    QStringList before;
    MadeCase right = made;
    for (const ZoneLine &line : std::as_const(right.home().lines))
        before.append(keyOf(line));
    QList<RowMistake> all;
    for (const mistakes::Mistake &mistake : mistakes::catalogue()) {
        MadeCase wrong = made;
        if (!mistake.plant(wrong, random) || wrong.stillRight || wrong.rows.size() != 1
            || surroundings(wrong) != surroundings(made))
            continue;
        const mistakes::WantedRow *row = made.row(wrong.rows.first());
        if (!row)
            continue;
        const bool isApart = std::ranges::any_of(
            wrong.home().lines, [](const ZoneLine &line) { return !line.absentAt.isEmpty(); });
        if (isApart)
            continue; // one server alone is wrong: stories do that themselves
        QStringList gone = before;
        RowMistake one{row->id, mistake.name, {}};
        for (const ZoneLine &line : std::as_const(wrong.home().lines)) {
            if (!gone.removeOne(keyOf(line)))
                one.lines.append(line);
        }
        const ZoneLine own = *right.lineIf(row->id);
        if (gone.isEmpty())
            one.lines.append(own); // stands there still, with something beside it
        else if (gone != QStringList{keyOf(own)})
            continue;
        const bool fits = std::ranges::none_of(
            one.lines, [&](const ZoneLine &line) { return concernsOthers(made, row->id, line); });
        if (fits)
            all.append(one);
    }
    return all;
}

Story storyFor(quint32 seed)
{
    return Maker(seed).make();
}

} // namespace stories
