#include "ui/widgets/countdown.h"

#include "ui/look/look.h"

namespace sda {

using namespace std::chrono_literals;

Countdown::Countdown(QWidget *parent) : WrappedLabel(parent)
{
    setQuiet(this);
    // The clock may be set, or the computer sleep: each beat asks it anew. What is said changes
    // once a minute only.
    m_beats.setInterval(1s);
    connect(&m_beats, &QTimer::timeout, this, &Countdown::beat);
}

void Countdown::setClock(const Clock *clock)
{
    m_clock = clock;
    beat();
}

void Countdown::setTexts(const Texts *texts)
{
    m_texts = texts;
    beat();
}

void Countdown::setLabel(const QString &label)
{
    m_label = label;
    beat();
}

void Countdown::setUntil(const QDateTime &until)
{
    if (until == m_until)
        return;
    m_until = until;
    m_counting = until.isValid() && m_clock && m_clock->wall() < until;
    setText({});
    beat();
}

void Countdown::beat()
{
    if (!m_counting || !m_clock || !m_texts)
        return m_beats.stop();
    const auto left = std::chrono::ceil<std::chrono::seconds>(
        std::chrono::milliseconds(m_clock->wall().msecsTo(m_until)));
    const QString now = m_label.isEmpty() ? words(left) : m_label + QLatin1Char(' ') + words(left);
    if (now != text())
        setText(now);
    if (left <= 0s) {
        m_counting = false;
        m_beats.stop();
        emit over();
    } else if (!m_beats.isActive()) {
        m_beats.start();
    }
}

QString Countdown::words(std::chrono::seconds left) const
{
    const QString until = m_texts->time(m_until);
    if (left <= 0s)
        return tr("Time is up. Looking again…");
    if (left < 2min)
        //: %1: a time of day
        return tr("%n second(s) left (until %1)", nullptr, int(left.count())).arg(until);
    if (left < 90min)
        //: %1: a time of day
        return tr("about %n minute(s) left (until %1)", nullptr, int((left + 30s) / 1min))
            .arg(until);
    if (left < 36h)
        //: %1: a time of day
        return tr("about %n hour(s) left (until %1)", nullptr, int((left + 30min) / 1h)).arg(until);
    //: %1: a time, with the date
    return tr("about %n day(s) left (until %1)", nullptr, int((left + 12h) / 24h)).arg(until);
}

void Countdown::showEvent(QShowEvent *event)
{
    WrappedLabel::showEvent(event);
    beat();
}

} // namespace sda
