#include "ui/widgets/fold.h"

#include "ui/look/look.h"
#include "ui/look/mark.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/statusline.h"

#include <QAbstractButton>
#include <QPainter>
#include <QVBoxLayout>

namespace sda {

namespace {
constexpr int triangleSide = 12;
}

/// A line of text, not a raised button: what is folded is an offer, not a task.
class FoldButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit FoldButton(QWidget *parent) : QAbstractButton(parent)
    {
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
    }
    QSize sizeHint() const override
    {
        return {space::tight + triangleSide + space::close + fontMetrics().horizontalAdvance(text())
                    + space::close,
                fontMetrics().height() + 2 * space::tight};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QColor colour = palette().color(QPalette::Link);
        const QRectF triangle(space::tight, (height() - triangleSide) / 2.0, triangleSide,
                              triangleSide);
        paintGlyph(&painter, triangle, isChecked() ? Glyph::Unfold : Glyph::Fold, colour);
        painter.setPen(colour);
        painter.drawText(rect().adjusted(space::tight + triangleSide + space::close, 0, 0, 0),
                         Qt::AlignVCenter | Qt::TextSingleLine, text());
        if (hasFocus()) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(QPen(focusColour(palette()), focusWidth(palette())));
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
        }
    }
};

Fold::Fold(QWidget *parent)
    : QWidget(parent), m_button(new FoldButton(this)), m_place(new QWidget(this))
{
    installAccessibility();
    setFocusProxy(m_button);
    connect(m_button, &QAbstractButton::clicked, this, [this](bool open) {
        setOpen(open);
        // Qt 6.4 passes the change of state on to nobody.
        //: what a screen reader says; %1: a title
        StatusLine::speak(this, open ? tr("Open: %1").arg(title()) : tr("Closed: %1").arg(title()));
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tight);
    column->addWidget(m_button, 0, Qt::AlignLeft);
    column->addWidget(m_place);
    auto *inside = new QVBoxLayout(m_place);
    inside->setContentsMargins(0, 0, 0, 0);
    setOpen(false);
}

void Fold::setTitle(const QString &title)
{
    m_button->setText(title);
    m_button->updateGeometry();
}

QString Fold::title() const
{
    return m_button->text();
}

void Fold::setContent(QWidget *content)
{
    delete m_content;
    m_content = content;
    m_place->layout()->addWidget(content);
}

void Fold::setOpen(bool open)
{
    const bool different = open != m_open;
    m_open = open;
    m_button->setChecked(open);
    m_place->setVisible(open);
    if (!different)
        return;
    tellExpanded(m_button);
    emit toggled(open);
}

} // namespace sda

#include "fold.moc"
