#include "ui/widgets/topiclink.h"

#include "ui/look/look.h"
#include "ui/look/mark.h"
#include "ui/text/helptexts.h"

#include <QDesktopServices>
#include <QEvent>
#include <QPainter>
#include <QUrl>

namespace sda {

namespace {
constexpr int wrapping = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;
constexpr int cornerRadius = 4;
} // namespace

TopicLink::TopicLink(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(this, &QAbstractButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl(m_topic)); });
    retranslate();
    hide();
}

void TopicLink::setTopic(const QString &topic, const QString &language)
{
    m_topic = topic;
    const QString title = helpTitle(topic, language);
    setText(title);
    setAccessibleName(title);
    setVisible(!title.isEmpty());
    updateGeometry();
}

void TopicLink::retranslate()
{
    //: What the link does, for people who have the window read to them.
    setAccessibleDescription(tr("Opens the help"));
}

int TopicLink::markSide() const
{
    return fontMetrics().height();
}

QRect TopicLink::wordsIn(int width) const
{
    const int left = markSide() + space::tight;
    const int room = std::max(1, width - left - space::tight);
    QString shown = text();
    return fontMetrics().boundingRect(QRect(left, space::tight, room, 10000), wrapping, shown);
}

int TopicLink::heightForWidth(int width) const
{
    return std::max(wordsIn(width).height(), markSide()) + 2 * space::tight;
}

QSize TopicLink::sizeHint() const
{
    const int wide = 2 * space::tight + markSide() + fontMetrics().horizontalAdvance(text()) + 1;
    return {wide, heightForWidth(wide)};
}

QSize TopicLink::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), 120), markSide() + 2 * space::tight};
}

bool TopicLink::hitButton(const QPoint &place) const
{
    return place.x() <= wordsIn(width()).right() + space::tight;
}

void TopicLink::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor colour = palette().color(QPalette::Link);
    const QRect words = wordsIn(width());
    paintGlyph(&painter, QRectF(0, space::tight, markSide(), markSide()), Glyph::Help, colour);
    painter.setPen(colour);
    QFont font = painter.font();
    font.setUnderline(underMouse() || hasFocus());
    painter.setFont(font);
    painter.drawText(words.adjusted(0, 0, space::tight, 0), wrapping, text());
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(focusColour(palette()), focusWidth(palette())));
        const int right = std::min(words.right() + space::tight, width());
        painter.drawRoundedRect(QRectF(1, 1, right - 2, height() - 2), cornerRadius, cornerRadius);
    }
}

void TopicLink::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void TopicLink::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void TopicLink::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace sda
