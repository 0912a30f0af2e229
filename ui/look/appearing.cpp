#include "ui/look/appearing.h"

#include "ui/look/appearance.h"

namespace sda {

namespace {
constexpr int duration = 220; // ms: seen, and nobody waits for it
}

Appearing::Appearing(QObject *parent) : QObject(parent)
{
    m_animation.setDuration(duration);
    m_animation.setStartValue(0.0);
    m_animation.setEndValue(1.0);
    m_animation.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_animation, &QVariantAnimation::valueChanged, this, &Appearing::moved);
}

void Appearing::begin()
{
    if (!motionWanted())
        return;
    m_animation.stop();
    m_animation.start();
}

void Appearing::end()
{
    if (!isRunning())
        return;
    m_animation.stop();
    emit moved();
}

double Appearing::progress() const
{
    return isRunning() ? m_animation.currentValue().toDouble() : 1.0;
}

AppearingRows::AppearingRows(QObject *parent) : QObject(parent) { }

void AppearingRows::setMarks(const QList<Mark> &marks)
{
    const QList<Mark> before = std::exchange(m_marks, marks);
    if (before.size() != marks.size()) {
        m_rows.clear();
        return;
    }
    for (int row = 0; row < marks.size(); ++row) {
        if (isTick(before.at(row)) && !isTick(marks.at(row)))
            m_rows.erase(row);
        if (isTick(before.at(row)) || !isTick(marks.at(row)) || !motionWanted())
            continue;
        std::unique_ptr<Appearing> &appearing = m_rows[row];
        if (!appearing) {
            appearing = std::make_unique<Appearing>();
            connect(appearing.get(), &Appearing::moved, this, [this, row] { emit moved(row); });
        }
        appearing->begin();
    }
}

void AppearingRows::forget()
{
    m_marks.clear();
    m_rows.clear();
}

double AppearingRows::progress(int row) const
{
    const Appearing *one = appearing(row);
    return one ? one->progress() : 1.0;
}

Appearing *AppearingRows::appearing(int row) const
{
    const auto found = m_rows.find(row);
    return found == m_rows.end() ? nullptr : found->second.get();
}

} // namespace sda
