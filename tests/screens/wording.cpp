#include "wording.h"

#include "ui/widgets/copyfield.h"
#include "ui/widgets/languagebox.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMap>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QShortcut>
#include <QTabBar>
#include <QTextDocumentFragment>
#include <QTextEdit>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace screens {

namespace {

QString plain(const QString &text)
{
    return Qt::mightBeRichText(text) ? QTextDocumentFragment::fromHtml(text).toPlainText() : text;
}

class Listener
{
public:
    QList<Said> said;

    void go(const QWidget *widget)
    {
        // Names of languages stand there in themselves.
        if (qobject_cast<const sda::LanguageBox *>(widget)) {
            hear(widget, u"tool tip"_s, widget->toolTip());
            hear(widget, u"accessible name"_s, widget->accessibleName());
            return;
        }
        // A value, and for screen readers the same again.
        if (qobject_cast<const sda::CopyField *>(widget->parentWidget())
            && qobject_cast<const QPlainTextEdit *>(widget)) {
            hear(widget, u"accessible name"_s, widget->accessibleName());
            return;
        }
        listen(widget);
        if (qobject_cast<const QComboBox *>(widget) || qobject_cast<const QLineEdit *>(widget))
            return; // their parts are Qt's own
        for (QObject *child : widget->children()) {
            auto *inner = qobject_cast<QWidget *>(child);
            if (inner && inner->isVisible() && !inner->isWindow())
                go(inner);
        }
    }

private:
    void hear(const QWidget *widget, const QString &what, const QString &text)
    {
        if (text.trimmed().isEmpty())
            return;
        QString name = QString::fromLatin1(widget->metaObject()->className());
        if (const QWidget *parent = widget->parentWidget())
            name = QString::fromLatin1(parent->metaObject()->className()) + u" > "_s + name;
        said.append({name + u", "_s + what, plain(text)});
    }

    void listen(const QWidget *widget)
    {
        if (widget->isWindow())
            hear(widget, u"title"_s, widget->windowTitle());
        hear(widget, u"tool tip"_s, widget->toolTip());
        hear(widget, u"what's this"_s, widget->whatsThis());
        hear(widget, u"accessible name"_s, widget->accessibleName());
        hear(widget, u"accessible description"_s, widget->accessibleDescription());
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            hear(widget, u"text"_s, label->text());
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            hear(widget, u"text"_s, button->text());
        else if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            hear(widget, u"placeholder"_s, line->placeholderText());
        else if (const auto *box = qobject_cast<const QComboBox *>(widget))
            listenToBox(box);
        else if (const auto *group = qobject_cast<const QGroupBox *>(widget))
            hear(widget, u"title"_s, group->title());
        else if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
            listenToTabs(tabs);
        else if (const auto *menu = qobject_cast<const QMenu *>(widget))
            listenToMenu(menu);
        else if (const auto *bar = qobject_cast<const QProgressBar *>(widget))
            hear(widget, u"text"_s, bar->isTextVisible() ? bar->text() : QString());
        else if (const auto *edit = qobject_cast<const QTextEdit *>(widget))
            listenToText(edit);
        else if (const auto *area = qobject_cast<const QPlainTextEdit *>(widget))
            hear(widget, u"placeholder"_s, area->placeholderText());
        else if (const auto *header = qobject_cast<const QHeaderView *>(widget))
            listenToHeader(header);
        else if (const auto *view = qobject_cast<const QAbstractItemView *>(widget))
            listenToRows(view, view->rootIndex());
    }

    void listenToBox(const QComboBox *box)
    {
        for (int i = 0; i < box->count(); ++i)
            hear(box, u"entry"_s, box->itemText(i));
    }

    void listenToTabs(const QTabBar *tabs)
    {
        for (int i = 0; i < tabs->count(); ++i) {
            hear(tabs, u"tab"_s, tabs->tabText(i));
            hear(tabs, u"tool tip of a tab"_s, tabs->tabToolTip(i));
        }
    }

    void listenToMenu(const QMenu *menu)
    {
        for (const QAction *action : menu->actions()) {
            if (!action->isVisible() || action->isSeparator())
                continue;
            hear(menu, u"entry"_s, action->text());
            hear(menu, u"tool tip of an entry"_s, action->toolTip());
            if (action->menu())
                listenToMenu(action->menu());
        }
    }

    void listenToText(const QTextEdit *edit)
    {
        hear(edit, u"placeholder"_s, edit->placeholderText());
        if (!edit->isReadOnly())
            return;
        const QStringList lines = edit->toPlainText().split(u'\n');
        for (const QString &line : lines)
            hear(edit, u"line"_s, line);
    }

    void listenToHeader(const QHeaderView *header)
    {
        if (!header->model())
            return;
        for (int i = 0; i < header->count(); ++i) {
            for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole})
                hear(header, u"heading"_s,
                     header->model()->headerData(i, header->orientation(), role).toString());
        }
    }

    void listenToRows(const QAbstractItemView *view, const QModelIndex &parent)
    {
        const QAbstractItemModel *model = view->model();
        if (!model)
            return;
        for (int row = 0; row < model->rowCount(parent); ++row) {
            for (int column = 0; column < model->columnCount(parent); ++column) {
                const QModelIndex index = model->index(row, column, parent);
                for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole,
                                       Qt::AccessibleDescriptionRole})
                    hear(view, u"cell, role %1"_s.arg(role), index.data(role).toString());
            }
            listenToRows(view, model->index(row, 0, parent));
        }
    }
};

/// What a key does is told by the text that names it.
void collectKeys(const QWidget *widget, QMap<QString, QStringList> &keys)
{
    const auto take = [&keys](const QString &text) {
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (!key.isEmpty())
            keys[key.toString(QKeySequence::PortableText)].append(text.simplified());
    };
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
        if (button->isEnabled())
            take(button->text());
    } else if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        if (label->buddy() && label->buddy()->isVisible())
            take(label->text());
    } else if (const auto *group = qobject_cast<const QGroupBox *>(widget)) {
        take(group->title());
    }
    for (const QAction *action : widget->actions()) {
        for (const QKeySequence &key : action->shortcuts())
            keys[key.toString(QKeySequence::PortableText)].append(action->text().simplified());
    }
    for (QObject *child : widget->children()) {
        if (const auto *shortcut = qobject_cast<QShortcut *>(child); shortcut
            && shortcut->isEnabled() && !shortcut->key().isEmpty()
            && qobject_cast<const QAbstractButton *>(widget) == nullptr)
            keys[shortcut->key().toString(QKeySequence::PortableText)].append(u"a shortcut"_s);
        auto *inner = qobject_cast<QWidget *>(child);
        if (inner && inner->isVisible() && !inner->isWindow())
            collectKeys(inner, keys);
    }
}

} // namespace

QList<Said> saidIn(const QWidget *window)
{
    Listener listener;
    if (window->isVisible())
        listener.go(window);
    return listener.said;
}

QStringList keysWithTwoMeanings(const QWidget *window)
{
    QMap<QString, QStringList> keys;
    collectKeys(window, keys);
    QStringList doubled;
    for (auto it = keys.cbegin(); it != keys.cend(); ++it) {
        if (it->size() > 1)
            doubled.append(it.key() + u": "_s + it->join(u", "_s));
    }
    return doubled;
}

} // namespace screens
