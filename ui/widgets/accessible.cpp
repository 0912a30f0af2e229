#include "ui/widgets/accessible.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAccessibleWidget>
#include <QComboBox>
#include <QLabel>

namespace sda {

namespace {

/// A button that tells whether what it unfolds is there.
class UnfoldingButton : public QAccessibleWidget
{
public:
    explicit UnfoldingButton(QAbstractButton *button)
        : QAccessibleWidget(button, QAccessible::Button)
    { }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.expandable = true;
        state.expanded = button()->isChecked();
        state.collapsed = !button()->isChecked();
        return state;
    }
    QString text(QAccessible::Text kind) const override
    {
        const QString given = QAccessibleWidget::text(kind);
        return kind == QAccessible::Name && given.isEmpty() ? button()->text() : given;
    }
    QStringList actionNames() const override
    {
        return QStringList{pressAction()} + QAccessibleWidget::actionNames();
    }
    void doAction(const QString &name) override
    {
        if (name == pressAction())
            button()->click();
        else
            QAccessibleWidget::doAction(name);
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QAbstractButton *button() const { return static_cast<QAbstractButton *>(widget()); }
};

QAccessibleInterface *ours(const QString &className, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    if (!widget)
        return nullptr;
    if (className == QLatin1StringView("sda::FoldButton"))
        return new UnfoldingButton(qobject_cast<QAbstractButton *>(object));
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
