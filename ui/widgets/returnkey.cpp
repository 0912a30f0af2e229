#include "ui/widgets/returnkey.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QDialog>
#include <QKeyEvent>
#include <QRadioButton>

namespace sda {

namespace {

bool isTicked(const QAbstractButton *button)
{
    return qobject_cast<const QCheckBox *>(button) || qobject_cast<const QRadioButton *>(button);
}

} // namespace

bool ReturnKey::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!isReturn || key->isAutoRepeat() || (key->modifiers() & ~Qt::KeypadModifier))
        return false;
    auto *button = qobject_cast<QAbstractButton *>(watched);
    if (!button || !button->isEnabled() || isTicked(button)
        || qobject_cast<QDialog *>(button->window()))
        return false;
    button->click();
    return true;
}

} // namespace sda
