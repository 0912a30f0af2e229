#pragma once

#include "ui/pictures/drawing.h"

namespace sample {

/// What is wrong with the geometry of a picture; empty: nothing.
inline QString faultIn(const sda::PictureLayout &layout, const sda::PictureFonts &fonts)
{
    using sda::BoxKind;
    const auto isText = [](const sda::PictureBox &box) { return !box.lines.isEmpty(); };
    const QRectF all = QRectF(QPointF(0, 0), layout.size).adjusted(-1, -1, 1, 1);
    for (const sda::PictureBox &box : layout.boxes) {
        const QString name =
            QStringLiteral("%1 \"%2\"").arg(int(box.kind)).arg(box.lines.join(QLatin1Char('|')));
        if (!box.rect.isValid() && box.kind != BoxKind::Line && !box.rect.isEmpty())
            return name + QStringLiteral(" has no shape");
        if (!all.contains(box.rect) && box.kind != BoxKind::Line)
            return name + QStringLiteral(" leaves the picture");
        if (!isText(box))
            continue;
        for (const QString &line : box.lines) {
            if (fonts.widthOf(line, box.role) > box.rect.width() + 1.5)
                return name + QStringLiteral(" is wider than its room");
        }
        if (fonts.lineHeight(box.role) * double(box.lines.size()) > box.rect.height() + 1)
            return name + QStringLiteral(" is higher than its room");
        for (const sda::PictureBox &other : layout.boxes) {
            const QRectF common = box.rect.intersected(other.rect);
            if (&box != &other && isText(other) && common.width() > 1.5 && common.height() > 1.5)
                return name + QStringLiteral(" lies on \"%1\"").arg(other.lines.join(u'|'));
        }
    }
    return {};
}

} // namespace sample
