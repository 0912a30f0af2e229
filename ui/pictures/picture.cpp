#include "ui/pictures/picture.h"

#include <QAccessibleWidget>
#include <QEvent>
#include <QPainter>

#include <cmath>

namespace sda {

namespace {

constexpr int widthInLines = 24; // asked for; the page gives more

QAccessibleInterface *accessiblePicture(const QString &name, QObject *object)
{
    auto *picture = qobject_cast<Picture *>(object);
    if (!picture || name != QLatin1String(Picture::staticMetaObject.className()))
        return nullptr;
    return new QAccessibleWidget(picture, QAccessible::Graphic);
}

} // namespace

Picture::Picture(QWidget *parent) : QWidget(parent)
{
    static const bool installed = [] {
        QAccessible::installFactory(accessiblePicture);
        return true;
    }();
    Q_UNUSED(installed);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int Picture::heightForWidth(int width) const
{
    return int(std::ceil(layoutFor(width).size.height()));
}

QSize Picture::sizeHint() const
{
    const int width = int(PictureFonts(font()).em() * widthInLines);
    return {width, heightForWidth(width)};
}

QSize Picture::minimumSizeHint() const
{
    return {int(PictureFonts(font()).em() * 12), 0};
}

PictureLayout Picture::layoutFor(double width) const
{
    if (!m_layout || m_layoutWidth != width) {
        m_layout = makeLayout(width, PictureFonts(font()));
        m_layoutWidth = width;
    }
    return *m_layout;
}

void Picture::refresh()
{
    m_layout.reset();
    updateGeometry();
    update();
}

void Picture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const PictureLayout layout = layoutFor(width());
    paintLayout(painter, layout, PictureFonts(font()), palette());
}

void Picture::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        refresh();
}

} // namespace sda
