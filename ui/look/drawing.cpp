#include "ui/look/drawing.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

#include <algorithm>
#include <memory>
#include <unordered_map>

namespace sda {

namespace {

constexpr int mostKept = 200; // some thirty drawings in the few colours of a palette

QByteArray coloured(const QString &name, const QColor &ink, const QColor &ground)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray none = QByteArrayLiteral("none");
    QByteArray drawing = file.readAll();
    // Aside first: a black ground must not become ink.
    drawing.replace("#000000", "@ink@");
    drawing.replace("#ffffff", ground.alpha() == 0 ? none : ground.name().toLatin1());
    drawing.replace("@ink@", ink.name().toLatin1());
    return drawing;
}

QSvgRenderer *rendererOf(const QString &name, const QColor &ink, const QColor &ground)
{
    // Read and coloured once: a list paints hundreds of them.
    static std::unordered_map<QString, std::unique_ptr<QSvgRenderer>> kept;
    const QString key = name + ink.name(QColor::HexArgb) + ground.name(QColor::HexArgb);
    const auto known = kept.find(key);
    if (known != kept.end())
        return known->second.get();
    if (kept.size() >= mostKept)
        kept.clear();
    return (kept[key] = std::make_unique<QSvgRenderer>(coloured(name, ink, ground))).get();
}

} // namespace

void paintDrawing(QPainter *painter, const QRectF &box, const QString &name, const QColor &ink,
                  const QColor &ground)
{
    const double side = std::min(box.width(), box.height());
    const QRectF square(box.center() - QPointF(side / 2, side / 2), QSizeF(side, side));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (ink.alpha() < 255) // SVG Tiny has no colours with alpha
        painter->setOpacity(painter->opacity() * ink.alphaF());
    rendererOf(name, ink, ground)->render(painter, square);
    painter->restore();
}

} // namespace sda
