#include "ui/widgets/accessible.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QAccessibleWidget>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QRegularExpression>
#include <QScrollBar>

namespace sda {

namespace {

/// A button that is pressed as a person presses it. Qt's own only toggles what can be checked, and
/// says "toggled" but never "clicked" (QAccessibleButton::doAction()).
class PressedButton : public QAccessibleWidget
{
public:
    PressedButton(QAbstractButton *button, QAccessible::Role role) : QAccessibleWidget(button, role)
    { }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        const auto *box = qobject_cast<QCheckBox *>(widget());
        state.checkable = true;
        state.checked = button()->isChecked();
        state.checkStateMixed = box && box->checkState() == Qt::PartiallyChecked;
        state.pressed = button()->isDown();
        return state;
    }
    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Accelerator)
            return button()->shortcut().toString(QKeySequence::NativeText);
        const QString given = QAccessibleWidget::text(kind);
        return kind == QAccessible::Name && given.isEmpty() ? words() : given;
    }
    QStringList actionNames() const override
    {
        QStringList names = QAccessibleWidget::actionNames();
        if (button()->isEnabled())
            names.prepend(mainAction());
        return names;
    }
    void doAction(const QString &name) override
    {
        if (name == mainAction())
            button()->click();
        else
            QAccessibleWidget::doAction(name);
    }
    QStringList keyBindingsForAction(const QString &name) const override
    {
        const QString keys = button()->shortcut().toString();
        return name == mainAction() && !keys.isEmpty() ? QStringList{keys} : QStringList();
    }

protected:
    QAbstractButton *button() const { return static_cast<QAbstractButton *>(widget()); }
    virtual QString mainAction() const { return toggleAction(); }

private:
    /// Without the sign of its key: "&Next" is "Next", "次へ(&N)" is "次へ".
    QString words() const
    {
        static const QRegularExpression cjkKey(QStringLiteral("\\(&.\\)"));
        static const QRegularExpression key(QStringLiteral("&(.)"));
        return button()->text().remove(cjkKey).replace(key, QStringLiteral("\\1"));
    }
};

/// Tells whether what it unfolds is there.
class UnfoldingButton : public PressedButton
{
public:
    explicit UnfoldingButton(QAbstractButton *button) : PressedButton(button, QAccessible::Button)
    { }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.expandable = true;
        state.expanded = button()->isChecked();
        state.collapsed = !button()->isChecked();
        return state;
    }

protected:
    QString mainAction() const override { return pressAction(); }
};

/// Qt 6.4's own reads behind the end of its list when it is asked for a bar that has just
/// disappeared (QAccessibleAbstractScrollArea::child()): the program ends there.
class ScrolledArea : public QAccessibleWidget
{
public:
    explicit ScrolledArea(QAbstractScrollArea *area) : QAccessibleWidget(area, QAccessible::Client)
    { }

    int childCount() const override { return int(parts().size()); }
    QAccessibleInterface *child(int index) const override
    {
        QWidget *part = parts().value(index);
        return part ? QAccessible::queryAccessibleInterface(part) : nullptr;
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        return child ? int(parts().indexOf(qobject_cast<QWidget *>(child->object()))) : -1;
    }

private:
    QWidgetList parts() const
    {
        const auto *area = static_cast<QAbstractScrollArea *>(widget());
        QWidgetList parts{area->viewport()};
        for (const QScrollBar *bar : {area->horizontalScrollBar(), area->verticalScrollBar()}) {
            if (bar->isVisible())
                parts.append(bar->parentWidget());
        }
        return parts;
    }
};

QAccessibleInterface *ours(const QString &className, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    if (!widget)
        return nullptr;
    if (className == QLatin1StringView("QCheckBox"))
        return new PressedButton(qobject_cast<QAbstractButton *>(object), QAccessible::CheckBox);
    if (className == QLatin1StringView("QRadioButton"))
        return new PressedButton(qobject_cast<QAbstractButton *>(object), QAccessible::RadioButton);
    if (className == QLatin1StringView("sda::FoldButton"))
        return new UnfoldingButton(qobject_cast<QAbstractButton *>(object));
    if (className == QLatin1StringView("QScrollArea"))
        return new ScrolledArea(qobject_cast<QAbstractScrollArea *>(object));
    // Orca reads the name of a notification that shows, and of what has not the focus nothing else
    // that changes (Orca 43: onShowingChanged(), onNameChanged()).
    if (className == QLatin1StringView("sda::StatusLine"))
        return new QAccessibleWidget(widget, QAccessible::Notification);
    if (className == QLatin1StringView("sda::MarkView"))
        return new QAccessibleWidget(widget, QAccessible::Graphic);
    return nullptr;
}

} // namespace

void installAccessibility()
{
    static const bool once = [] {
        QAccessible::installFactory(ours);
        return true;
    }();
    Q_UNUSED(once)
}

void nameBox(QComboBox *box, const QString &name)
{
    box->setAccessibleName(name);
    QWidget *parent = box->parentWidget();
    if (!parent)
        return;
    QLabel *label = nullptr;
    for (QLabel *sibling : parent->findChildren<QLabel *>(Qt::FindDirectChildrenOnly)) {
        if (sibling->buddy() != box)
            continue;
        if (!sibling->isHidden())
            return;
        label = sibling;
    }
    if (!label) {
        label = new QLabel(parent);
        label->setBuddy(box);
        label->hide();
    }
    label->setText(name);
}

void announce(QWidget *notification, const QString &sentence)
{
    if (!QAccessible::isActive() || sentence.isEmpty())
        return;
    QAccessibleEvent shown(notification, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&shown);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent announcement(notification, sentence);
    QAccessible::updateAccessibility(&announcement);
#endif
}

void tellExpanded(QWidget *widget)
{
    if (!QAccessible::isActive())
        return;
    QAccessible::State changed;
    changed.expanded = true;
    changed.collapsed = true;
    QAccessibleStateChangeEvent event(widget, changed);
    QAccessible::updateAccessibility(&event);
}

} // namespace sda
