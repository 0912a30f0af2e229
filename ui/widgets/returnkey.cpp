#include "ui/widgets/returnkey.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QKeyEvent>
#include <QRadioButton>

namespace sda {

namespace {

bool isTicked(const QAbstractButton *button)
{
    return qobject_cast<const QCheckBox *>(button) || qobject_cast<const QRadioButton *>(button);
}

/// Whether there was a list to open.
bool openList(QComboBox *box)
{
    if (!box || !box->isEnabled() || box->isEditable() || box->view()->isVisible()
        || qobject_cast<QDialog *>(box->window()))
        return false;
    box->showPopup();
    return true;
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
    if (openList(qobject_cast<QComboBox *>(watched)))
        return true;
    auto *button = qobject_cast<QAbstractButton *>(watched);
    if (!button || !button->isEnabled() || isTicked(button)
        || qobject_cast<QDialog *>(button->window()))
        return false;
    button->click();
    return true;
}

} // namespace sda
