#pragma once

#include "core/practice/story.h"

#include <QDateTime>
#include <QObject>

#include <memory>
#include <optional>

namespace sda {

class Practice;

/// Tells a story in the practice world, by the clock of practice: each step comes when its time
/// has come, or when the person mends what is wrong.
class Storyteller : public QObject
{
    Q_OBJECT
public:
    /// `practice` must outlive it.
    explicit Storyteller(Practice &practice, QObject *parent = nullptr);
    ~Storyteller() override;

    /// From its first step, on day 1 at 9 in the morning of the person's own time; the clock then
    /// runs as fast as a real one. An unknown id changes nothing.
    void begin(const QString &id);
    /// No story: the clock shows the real time again. The world stays as it is.
    void end();

    /// The story that is being told; nullptr: none.
    const Story *story() const { return m_story; }
    /// The one that came last; only while there is a story.
    const StoryStep &step() const { return m_story->steps.at(m_step); }
    /// The last step came.
    bool isOver() const;
    /// It goes on when the person mends what is wrong.
    bool waitsForPerson() const;
    /// When it goes on by itself, UTC; nothing: it is over or waits for the person.
    std::optional<QDateTime> goesOnAt() const;
    /// Of the story, from 1.
    int day() const;
    /// By the person's own time.
    QTime time() const;

    /// Lets time pass until the next step comes, unless it waits for the person.
    void goOn();
    /// What the person does when it waits for that.
    void mend();

signals:
    /// Another step came than the first one.
    void wentOn();

private:
    const StoryStep *next() const;
    void play();
    void waitForNext();
    void playNext();

    Practice &m_practice;
    const Story *m_story = nullptr;
    int m_step = 0;
    QDate m_firstDay;
    QDateTime m_goesOnAt; // UTC
    std::unique_ptr<QObject> m_wait; // for the next step; renewed to call it off
};

} // namespace sda
