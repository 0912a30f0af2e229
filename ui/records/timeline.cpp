#include "ui/records/timeline.h"

#include "ui/look/look.h"
#include "ui/look/mark.h"
#include "ui/records/timelinemodel.h"
#include "ui/widgets/copyfield.h"
#include "ui/widgets/wrappedlabel.h"

#include <QEvent>
#include <QListView>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace sda {

namespace {

/// A mark on the line, the time of day below it, and the day where a new one begins.
class MarkOnLine : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        const QFontMetrics metrics(option.font);
        const int wide = std::max(metrics.horizontalAdvance(QStringLiteral("00:00")),
                                  metrics.horizontalAdvance(QStringLiteral("Nov 22")));
        return {wide + 2 * space::apart, 3 * metrics.height() + 2 * space::close};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyleOptionViewItem cell = option;
        initStyleOption(&cell, index);
        cell.text.clear();
        cell.widget->style()->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
        const QFontMetrics metrics(option.font);
        const QRect &box = option.rect;
        const QRect mark(box.center().x() - metrics.height() / 2, box.top() + space::close,
                         metrics.height(), metrics.height());
        painter->save();
        painter->setPen(lineColour(option.palette));
        const int y = mark.center().y();
        if (index.row() > 0)
            painter->drawLine(box.left(), y, mark.left() - 2, y);
        if (index.row() + 1 < index.model()->rowCount())
            painter->drawLine(mark.right() + 2, y, box.right(), y);
        paintMark(painter, mark, Mark(index.data(TimelineModel::MarkRole).toInt()), option.palette);
        painter->setFont(option.font);
        painter->setPen(option.palette.color(QPalette::Text));
        const QRect clock(box.left(), mark.bottom() + space::tight, box.width(), metrics.height());
        painter->drawText(clock, Qt::AlignCenter, index.data(TimelineModel::ClockRole).toString());
        painter->setPen(quietText(option.palette));
        painter->drawText(clock.translated(0, metrics.height()), Qt::AlignCenter,
                          index.data(TimelineModel::DayRole).toString());
        painter->restore();
    }
};

} // namespace

Timeline::Timeline(QWidget *parent)
    : QWidget(parent), m_model(new TimelineModel(this)), m_line(new QListView(this)),
      m_chosen(new WrappedLabel(this)), m_values(new CopyField(this))
{
    m_line->setModel(m_model);
    m_line->setItemDelegate(new MarkOnLine(m_line));
    m_line->setFlow(QListView::LeftToRight);
    m_line->setWrapping(false);
    m_line->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_line->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_line->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_line->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setSoftSelection(m_line);
    setQuiet(m_chosen);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tight);
    column->addWidget(m_line);
    column->addWidget(m_chosen);
    column->addWidget(m_values);
    connect(m_line->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &Timeline::showChosen);
    connect(m_model, &QAbstractItemModel::modelReset, this, &Timeline::showNewest);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &Timeline::showNewest);
    retranslate();
}

void Timeline::setTexts(const Texts *texts)
{
    m_model->setTexts(texts);
    showChosen();
}

void Timeline::setChanges(const History &changes)
{
    m_model->setChanges(changes);
    showChosen();
}

void Timeline::showNewest()
{
    m_line->scrollTo(m_model->index(m_model->rowCount() - 1));
    showChosen();
}

void Timeline::showChosen()
{
    const int row = m_line->currentIndex().row();
    const bool isChosen = row >= 0 && row < m_model->rowCount();
    m_chosen->setText(isChosen ? m_model->sentence(row)
                               : tr("Choose a mark to see what was in your DNS at that time."));
    const QStringList values = isChosen ? m_model->change(row).values : QStringList();
    m_values->setText(values.join(QLatin1Char('\n')));
    m_values->setExpanded(true);
    // Where nobody could look, nothing is said about what stood there.
    m_values->setVisible(isChosen && m_model->change(row).state != RecordState::Unknown);
}

void Timeline::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        retranslate();
}

void Timeline::retranslate()
{
    m_line->setAccessibleName(tr("What happened to this record, oldest first"));
    m_values->setLabel(tr("Seen then"));
    m_values->setEmptyHint(tr("nothing"));
    const int high = 3 * m_line->fontMetrics().height() + 2 * space::close;
    m_line->setFixedHeight(high + 2 * m_line->frameWidth()
                           + m_line->horizontalScrollBar()->sizeHint().height());
    showChosen();
}

} // namespace sda
