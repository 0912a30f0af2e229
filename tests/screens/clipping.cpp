#include "clipping.h"

#include "ui/widgets/copyfield.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QCommandLinkButton>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyleOptionButton>
#include <QStyleOptionComboBox>
#include <QStyleOptionFrame>
#include <QStyleOptionViewItem>
#include <QTabBar>
#include <QTableView>
#include <QTextBrowser>
#include <QTextDocument>
#include <QTextDocumentFragment>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace screens {

namespace {

constexpr int slack = 1; // rounding at fractional scales

QString nameOf(const QWidget *widget)
{
    QString name = QString::fromLatin1(widget->metaObject()->className());
    if (!widget->objectName().isEmpty())
        name += u'#' + widget->objectName();
    return name;
}

QString pathOf(const QWidget *widget)
{
    QStringList names;
    for (const QWidget *w = widget; w; w = w->parentWidget())
        names.prepend(nameOf(w));
    // The outermost ones say little.
    return names.mid(qMax(0, names.size() - 4)).join(u" > "_s);
}

QString sizeText(int needed, int given)
{
    return u"needs %1, has %2"_s.arg(needed).arg(given);
}

bool isOfQt(const QWidget *widget)
{
    return QLatin1StringView(widget->metaObject()->className()).startsWith('Q'_L1);
}

class Search
{
public:
    QList<Clipping> found;

    void go(const QWidget *widget)
    {
        look(widget);
        for (QObject *child : widget->children()) {
            auto *inner = qobject_cast<QWidget *>(child);
            // What is a window of its own is looked at as such.
            if (inner && inner->isVisible() && !inner->isWindow())
                go(inner);
        }
    }

private:
    void report(const QWidget *widget, const QString &text, const QString &what)
    {
        found.append({pathOf(widget), text, what});
    }

    void look(const QWidget *widget)
    {
        if (!isTold(widget))
            lookAtKind(widget);
        lookAtPlace(widget);
    }

    /// It is part of something that is looked at as a whole, or a value.
    static bool isTold(const QWidget *widget)
    {
        const QWidget *parent = widget->parentWidget();
        return qobject_cast<const QPlainTextEdit *>(widget)
            && qobject_cast<const sda::CopyField *>(parent);
    }

    void lookAtKind(const QWidget *widget)
    {
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            lookAtLabel(label);
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            lookAtButton(button);
        else if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            lookAtLine(line);
        else if (const auto *box = qobject_cast<const QComboBox *>(widget))
            lookAtBox(box);
        else if (const auto *group = qobject_cast<const QGroupBox *>(widget))
            lookAtWidth(group, group->title(), group->width() - 2 * group->fontMetrics().height());
        else if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
            lookAtTabs(tabs);
        else if (const auto *header = qobject_cast<const QHeaderView *>(widget))
            lookAtHeader(header);
        else if (const auto *view = qobject_cast<const QAbstractItemView *>(widget))
            lookAtCells(view);
        else if (const auto *area = qobject_cast<const QAbstractScrollArea *>(widget))
            lookAtArea(area);
        else if (!isOfQt(widget) && !widget->layout())
            lookAtHint(widget, {});
    }

    void lookAtWidth(const QWidget *widget, const QString &text, int given)
    {
        const int needed = widget->fontMetrics().size(Qt::TextShowMnemonic, text).width();
        if (!text.isEmpty() && needed > given + slack)
            report(widget, text, u"width: "_s + sizeText(needed, given));
    }

    /// Of our own widgets, which draw themselves: they know what they need.
    void lookAtHint(const QWidget *widget, const QString &text)
    {
        const QSize needed = widget->minimumSizeHint();
        if (needed.width() > widget->width() + slack)
            report(widget, text, u"width: "_s + sizeText(needed.width(), widget->width()));
        if (needed.height() > widget->height() + slack)
            report(widget, text, u"height: "_s + sizeText(needed.height(), widget->height()));
    }

    void lookAtLabel(const QLabel *label)
    {
        if (label->text().isEmpty() || !label->pixmap(Qt::ReturnByValue).isNull())
            return;
        const QSize given = label->size();
        const int wide = label->heightForWidth(given.width());
        const int height = wide >= 0 ? wide : label->sizeHint().height();
        if (height > given.height() + slack)
            report(label, label->text(), u"height: "_s + sizeText(height, given.height()));
        const int width = label->wordWrap() ? widestWord(label) : label->sizeHint().width();
        if (width > given.width() + slack)
            report(label, label->text(), u"width: "_s + sizeText(width, given.width()));
    }

    /// What cannot be wrapped is cut.
    static int widestWord(const QLabel *label)
    {
        QString text = label->text();
        if (label->textFormat() == Qt::RichText
            || (label->textFormat() == Qt::AutoText && Qt::mightBeRichText(text)))
            text = QTextDocumentFragment::fromHtml(text).toPlainText();
        const int outside = label->width() - label->contentsRect().width() + 2 * label->margin();
        return outside
            + label->fontMetrics()
                  .boundingRect(QRect(0, 0, label->width() - outside, 100'000),
                                Qt::TextWordWrap | Qt::AlignLeft, text)
                  .width();
    }

    void lookAtButton(const QAbstractButton *button)
    {
        // An arrow of a scroll bar, a mark without words.
        if (button->text().isEmpty() && isOfQt(button))
            return;
        const auto *tool = qobject_cast<const QToolButton *>(button);
        if (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull())
            return;
        if (!isOfQt(button)) {
            // One that is made of labels: these are looked at themselves.
            if (!button->layout())
                lookAtHint(button, button->text());
            return;
        }
        const QFontMetrics metrics = button->fontMetrics();
        const QSize text = metrics.size(Qt::TextShowMnemonic, button->text());
        QSize given = button->size();
        QStyleOptionButton option;
        option.initFrom(button);
        option.text = button->text();
        if (qobject_cast<const QCheckBox *>(button))
            given = button->style()
                        ->subElementRect(QStyle::SE_CheckBoxContents, &option, button)
                        .size();
        else if (qobject_cast<const QRadioButton *>(button))
            given = button->style()
                        ->subElementRect(QStyle::SE_RadioButtonContents, &option, button)
                        .size();
        else if (const auto *push = qobject_cast<const QPushButton *>(button)) {
            if (push->isFlat())
                option.features |= QStyleOptionButton::Flat;
            if (push->menu())
                option.features |= QStyleOptionButton::HasMenu;
            given = button->style()
                        ->subElementRect(QStyle::SE_PushButtonContents, &option, button)
                        .size();
            if (push->menu())
                given.rwidth() -=
                    button->style()->pixelMetric(QStyle::PM_MenuButtonIndicator, &option, button);
        }
        int width = text.width();
        if (!button->icon().isNull() && !tool)
            width += button->iconSize().width() + 4;
        if (tool && tool->toolButtonStyle() == Qt::ToolButtonTextBesideIcon)
            width += button->iconSize().width();
        if (width > given.width() + slack)
            report(button, button->text(), u"width: "_s + sizeText(width, given.width()));
        if (text.height() > given.height() + slack)
            report(button, button->text(), u"height: "_s + sizeText(text.height(), given.height()));
    }

    void lookAtLine(const QLineEdit *line)
    {
        if (!line->text().isEmpty())
            return;
        QStyleOptionFrame option;
        option.initFrom(line);
        option.lineWidth = line->style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &option, line);
        const QRect inside =
            line->style()->subElementRect(QStyle::SE_LineEditContents, &option, line);
        lookAtWidth(line, line->placeholderText(), inside.width() - 4);
    }

    void lookAtBox(const QComboBox *box)
    {
        QStyleOptionComboBox option;
        option.initFrom(box);
        option.subControls = QStyle::SC_All;
        const QRect inside = box->style()->subControlRect(QStyle::CC_ComboBox, &option,
                                                          QStyle::SC_ComboBoxEditField, box);
        // The ink, as Qt reckons: a full-width bracket at the end may hang over.
        const int needed = box->fontMetrics().boundingRect(box->currentText()).width();
        if (needed > inside.width() + slack)
            report(box, box->currentText(), u"width: "_s + sizeText(needed, inside.width()));
        if (box->fontMetrics().height() > box->height() + slack)
            report(box, box->currentText(),
                   u"height: "_s + sizeText(box->fontMetrics().height(), box->height()));
    }

    void lookAtTabs(const QTabBar *tabs)
    {
        for (int i = 0; i < tabs->count(); ++i) {
            if (tabs->isTabVisible(i))
                lookAtWidth(tabs, tabs->tabText(i), tabs->tabRect(i).width() - 8);
        }
    }

    void lookAtHeader(const QHeaderView *header)
    {
        if (!header->model() || header->orientation() != Qt::Horizontal)
            return;
        for (int i = 0; i < header->count(); ++i) {
            if (header->isSectionHidden(i))
                continue;
            const QString text =
                header->model()->headerData(i, Qt::Horizontal, Qt::DisplayRole).toString();
            const int margin =
                2 * header->style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, header);
            lookAtWidth(header, text, header->sectionSize(i) - margin);
        }
    }

    void lookAtArea(const QAbstractScrollArea *area)
    {
        lookAtScrollBar(area);
        const auto *scroll = qobject_cast<const QScrollArea *>(area);
        if (scroll && scroll->widget()
            && scroll->widget()->width() > scroll->viewport()->width() + slack)
            report(scroll, {},
                   u"the page is wider than the window: "_s
                       + sizeText(scroll->widget()->width(), scroll->viewport()->width())
                       + u", because of "_s + pathOf(widestIn(scroll->widget())));
        const auto *edit = qobject_cast<const QTextEdit *>(area);
        if (edit && edit->verticalScrollBarPolicy() == Qt::ScrollBarAlwaysOff
            && edit->document()->size().height() > edit->viewport()->height() + 2)
            report(
                edit, edit->toPlainText().left(60),
                u"height: "_s
                    + sizeText(int(edit->document()->size().height()), edit->viewport()->height()));
        if (edit && edit->document()->idealWidth() > edit->viewport()->width() + 2
            && edit->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff)
            report(edit, edit->toPlainText().left(60),
                   u"width: "_s
                       + sizeText(int(edit->document()->idealWidth()), edit->viewport()->width()));
    }

    static int leastWidth(const QWidget *widget)
    {
        return qMax(widget->minimumSizeHint().width(), widget->minimumWidth());
    }

    /// The innermost widget that needs nearly all of the width.
    static const QWidget *widestIn(const QWidget *widget)
    {
        const QWidget *widest = nullptr;
        for (const QObject *child : widget->children()) {
            const auto *inner = qobject_cast<const QWidget *>(child);
            if (inner && inner->isVisible() && !inner->isWindow()
                && (!widest || leastWidth(inner) > leastWidth(widest)))
                widest = inner;
        }
        return widest && leastWidth(widest) * 5 > leastWidth(widget) * 4 ? widestIn(widest)
                                                                         : widget;
    }

    void lookAtScrollBar(const QAbstractScrollArea *area)
    {
        // A file is shown line by line, as it will be.
        const auto *file = qobject_cast<const QPlainTextEdit *>(area);
        if (file && file->lineWrapMode() == QPlainTextEdit::NoWrap)
            return;
        if (area->horizontalScrollBar()->isVisible())
            report(area, {}, u"a horizontal scroll bar"_s);
    }

    void lookAtCells(const QAbstractItemView *view)
    {
        lookAtScrollBar(view);
        if (!view->model())
            return;
        const QModelIndex root = view->rootIndex();
        lookAtRows(view, root);
    }

    void lookAtRows(const QAbstractItemView *view, const QModelIndex &parent)
    {
        const QAbstractItemModel *model = view->model();
        for (int row = 0; row < model->rowCount(parent); ++row) {
            for (int column = 0; column < model->columnCount(parent); ++column)
                lookAtCell(view, model->index(row, column, parent));
            const auto *tree = qobject_cast<const QTreeView *>(view);
            const QModelIndex first = model->index(row, 0, parent);
            if (tree && tree->isExpanded(first))
                lookAtRows(view, first);
        }
    }

    void lookAtCell(const QAbstractItemView *view, const QModelIndex &index)
    {
        const QString text = index.data(Qt::DisplayRole).toString();
        const QRect place = view->visualRect(index);
        if (text.isEmpty() || place.isEmpty() || tellsInTip(index, text))
            return;
        QStyleOptionViewItem option;
        option.initFrom(view);
        option.font = view->font();
        option.fontMetrics = view->fontMetrics();
        option.rect = place;
        option.widget = view;
        option.textElideMode = view->textElideMode();
        option.decorationSize = view->iconSize().isValid()
            ? view->iconSize()
            : QSize(view->style()->pixelMetric(QStyle::PM_SmallIconSize),
                    view->style()->pixelMetric(QStyle::PM_SmallIconSize));
        const auto *table = qobject_cast<const QTableView *>(view);
        const auto *tree = qobject_cast<const QTreeView *>(view);
        const bool wraps = (table && table->wordWrap()) || (tree && tree->wordWrap());
        if (wraps)
            option.features |= QStyleOptionViewItem::WrapText;
        const QSize needed = view->itemDelegateForIndex(index)->sizeHint(option, index);
        if (!wraps && needed.width() > place.width() + slack)
            report(view, text, u"width of a cell: "_s + sizeText(needed.width(), place.width()));
        if (needed.height() > place.height() + slack)
            report(view, text, u"height of a cell: "_s + sizeText(needed.height(), place.height()));
    }

    static bool tellsInTip(const QModelIndex &index, const QString &text)
    {
        return index.data(Qt::ToolTipRole).toString().contains(text);
    }

    void lookAtPlace(const QWidget *widget)
    {
        const QWidget *parent = widget->parentWidget();
        if (widget->isWindow() || !parent || isArrangedByQt(parent))
            return;
        const QRect place = widget->geometry();
        if (place.isEmpty())
            return;
        if (!parent->rect().adjusted(-slack, -slack, slack, slack).contains(place))
            report(widget, {},
                   u"lies outside of %1: %2,%3 %4 × %5 in %6 × %7"_s.arg(nameOf(parent))
                       .arg(place.x())
                       .arg(place.y())
                       .arg(place.width())
                       .arg(place.height())
                       .arg(parent->width())
                       .arg(parent->height()));
        bool isAfter = false;
        for (const QObject *child : parent->children()) {
            const auto *other = qobject_cast<const QWidget *>(child);
            if (other == widget)
                isAfter = true;
            // Of each pair once.
            if (!isAfter || !other || other == widget || !other->isVisible() || other->isWindow())
                continue;
            const QRect both = place & other->geometry();
            if (both.width() > slack && both.height() > slack)
                report(widget, {},
                       u"lies over %1 by %2 × %3"_s.arg(nameOf(other))
                           .arg(both.width())
                           .arg(both.height()));
        }
    }

    /// Its parts lie as its class wants it.
    static bool isArrangedByQt(const QWidget *parent)
    {
        if (qobject_cast<const QAbstractScrollArea *>(parent)
            || qobject_cast<const QLineEdit *>(parent) || qobject_cast<const QComboBox *>(parent)
            || qobject_cast<const QTabBar *>(parent) || qobject_cast<const QMenu *>(parent))
            return true;
        const auto *area = qobject_cast<const QAbstractScrollArea *>(parent->parentWidget());
        return area && area->viewport() == parent;
    }
};

} // namespace

QString lineOf(const Clipping &clipping)
{
    QString text = clipping.text.simplified();
    if (text.size() > 60)
        text = text.left(57) + u"..."_s;
    return u"%1: %2 [%3]"_s.arg(clipping.where, clipping.what, text);
}

QList<Clipping> clippingsIn(const QWidget *window)
{
    Search search;
    if (window->isVisible())
        search.go(window);
    return search.found;
}

} // namespace screens
