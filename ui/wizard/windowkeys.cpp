#include "ui/wizard/windowkeys.h"

#include "ui/widgets/focusorder.h"
#include "ui/widgets/fold.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScrollArea>
#include <QShortcut>
#include <QTimer>

namespace sda {

WindowKeys::WindowKeys(QWidget *window, QList<QWidget *> parts, std::function<QWidget *()> home)
    : QObject(window), m_window(window), m_parts(std::move(parts)), m_home(std::move(home))
{
    onKey(Qt::Key_F6, [this] { goToPart(1); });
    onKey(Qt::SHIFT | Qt::Key_F6, [this] { goToPart(-1); });
    onKey(Qt::Key_F5, [this] { emit lookWanted(); });
    onKey(Qt::CTRL | Qt::Key_Comma, [this] { emit settingsWanted(); });
    onKey(Qt::Key_F10, [this] { emit settingsWanted(); });
    onKey(Qt::Key_Escape, [this] { closeFold(); });
    for (const QKeySequence &keys :
         {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter),
          QKeySequence(Qt::ALT | Qt::Key_Right)})
        onKey(keys, [this] { emit nextWanted(); });
    onKey(Qt::ALT | Qt::Key_Left, [this] { emit backWanted(); });
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { follow(now); });
    m_window->installEventFilter(this);
}

/// What comes to the window itself nobody else has used.
bool WindowKeys::eventFilter(QObject *, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->matches(QKeySequence::MoveToNextPage))
        emit scrollWanted(QAbstractSlider::SliderPageStepAdd);
    else if (key->matches(QKeySequence::MoveToPreviousPage))
        emit scrollWanted(QAbstractSlider::SliderPageStepSub);
    else
        return false;
    return true;
}

void WindowKeys::onKey(const QKeySequence &keys, const std::function<void()> &act)
{
    auto *shortcut = new QShortcut(keys, m_window);
    connect(shortcut, &QShortcut::activated, this, act);
}

void WindowKeys::goToPart(int direction)
{
    const QWidget *focus = m_window->focusWidget();
    const qsizetype count = m_parts.size();
    qsizetype here = direction > 0 ? count - 1 : 0;
    for (qsizetype i = 0; i < count; ++i) {
        if (focus && m_parts.at(i)->isAncestorOf(focus))
            here = i;
    }
    for (qsizetype step = 1; step <= count; ++step) {
        QWidget *part = m_parts.at((here + direction * step + 2 * count) % count);
        if (QWidget *first = firstTabStop(part))
            return first->setFocus(Qt::TabFocusReason);
    }
}

void WindowKeys::closeFold()
{
    for (QWidget *widget = m_window->focusWidget(); widget; widget = widget->parentWidget()) {
        auto *fold = qobject_cast<Fold *>(widget);
        if (!fold || !fold->isOpen())
            continue;
        fold->setFocus(Qt::OtherFocusReason); // before what has it disappears
        fold->setOpen(false);
        return;
    }
}

void WindowKeys::follow(QWidget *now)
{
    if (!now) {
        // A window that is left has no focus either; what takes the focus next comes at once.
        QTimer::singleShot(0, this, &WindowKeys::recover);
        return;
    }
    if (now->window() != m_window)
        return;
    m_around.clear();
    for (QWidget *widget = now; widget; widget = widget->parentWidget()) {
        m_around.append(widget);
        // A key may lead to what is out of sight; the mouse gets only to what is seen.
        auto *scroll = qobject_cast<QScrollArea *>(widget);
        if (scroll && QGuiApplication::mouseButtons() == Qt::NoButton
            && now->height() < scroll->viewport()->height())
            scroll->ensureWidgetVisible(now);
    }
}

void WindowKeys::recover()
{
    if (!m_window->isActiveWindow() || QApplication::focusWidget())
        return;
    for (const QPointer<QWidget> &place : std::as_const(m_around)) {
        if (!place || place == m_window)
            continue;
        if (QWidget *nearest = firstTabStop(place))
            return nearest->setFocus(Qt::OtherFocusReason);
    }
    if (QWidget *home = m_home())
        home->setFocus(Qt::OtherFocusReason);
}

} // namespace sda
