#include "core/practice/storyteller.h"

#include "core/practice/practice.h"

namespace sda {

namespace {

const QTime morning(9, 0);

} // namespace

Storyteller::Storyteller(Practice &practice, QObject *parent)
    : QObject(parent), m_practice(practice)
{ }

Storyteller::~Storyteller() = default;

void Storyteller::begin(const QString &id)
{
    const Story *story = findStory(id);
    if (!story)
        return;
    m_story = story;
    m_step = 0;
    m_practice.setRealTime();
    m_firstDay = m_practice.clock().wall().toLocalTime().date();
    m_practice.clock().setWall(QDateTime(m_firstDay, morning, Qt::LocalTime));
    m_practice.beginStory(*m_story);
    play();
}

void Storyteller::end()
{
    if (!m_story)
        return;
    m_story = nullptr;
    m_wait.reset();
    m_practice.setRealTime();
}

const StoryStep *Storyteller::next() const
{
    return m_story && m_step + 1 < m_story->steps.size() ? &m_story->steps.at(m_step + 1) : nullptr;
}

bool Storyteller::isOver() const
{
    return m_story && !next();
}

bool Storyteller::waitsForPerson() const
{
    return next() && next()->byPerson;
}

std::optional<QDateTime> Storyteller::goesOnAt() const
{
    if (!next() || next()->byPerson)
        return std::nullopt;
    return m_goesOnAt;
}

int Storyteller::day() const
{
    return int(m_firstDay.daysTo(m_practice.clock().wall().toLocalTime().date())) + 1;
}

QTime Storyteller::time() const
{
    return m_practice.clock().wall().toLocalTime().time();
}

void Storyteller::play()
{
    m_practice.playStep(step());
    m_wait.reset();
    if (next() && !next()->byPerson)
        waitForNext();
}

void Storyteller::waitForNext()
{
    m_goesOnAt = m_practice.clock().wall().addSecs(std::chrono::seconds(next()->after).count());
    m_wait = std::make_unique<QObject>();
    m_practice.clock().after(next()->after, m_wait.get(), [this] { playNext(); });
}

void Storyteller::playNext()
{
    ++m_step;
    play();
    emit wentOn();
}

void Storyteller::goOn()
{
    const auto at = goesOnAt();
    if (!at)
        return;
    m_wait.reset();
    m_practice.clock().advance(std::chrono::milliseconds(m_practice.clock().wall().msecsTo(*at)));
    playNext();
}

void Storyteller::mend()
{
    if (waitsForPerson())
        playNext();
}

} // namespace sda
