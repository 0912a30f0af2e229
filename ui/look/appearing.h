#pragma once

#include "ui/look/mark.h"

#include <QObject>
#include <QVariantAnimation>

#include <map>
#include <memory>

/// \file
/// The one movement that tells something: a tick appears.

namespace sda {

/// How far a mark has come that has just become a tick.
class Appearing : public QObject
{
    Q_OBJECT
public:
    explicit Appearing(QObject *parent = nullptr);

    /// From the beginning; does nothing where motion is not wanted.
    void begin();
    /// At once at its end.
    void end();
    bool isRunning() const { return m_animation.state() == QAbstractAnimation::Running; }
    /// 0 … 1; 1 while nothing moves.
    double progress() const;
    QVariantAnimation &animation() { return m_animation; }

signals:
    void moved();

private:
    QVariantAnimation m_animation;
};

/// The ticks of a list, by their rows. What is there when the list is first seen, or seen anew,
/// does not move.
class AppearingRows : public QObject
{
    Q_OBJECT
public:
    explicit AppearingRows(QObject *parent = nullptr);

    /// The marks as they are now. Those that have become ticks begin to appear.
    void setMarks(const QList<Mark> &marks);
    /// The list is another one, or was not looked at for a while.
    void forget();
    double progress(int row) const;
    /// nullptr: nothing moves in this row.
    Appearing *appearing(int row) const;

signals:
    void moved(int row);

private:
    QList<Mark> m_marks;
    std::map<int, std::unique_ptr<Appearing>> m_rows; // stay until the list is another one
};

} // namespace sda
