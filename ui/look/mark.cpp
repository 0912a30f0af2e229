#include "ui/look/mark.h"

#include "ui/look/look.h"

#include <QApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace sda {

namespace {

// All shapes are drawn in a square of 16 x 16 units.
constexpr double units = 16.0;

struct Shade
{
    QRgb light, dark;
};

Shade shadeOf(Mark mark)
{
    switch (mark) {
    case Mark::Verified:
    case Mark::Remark:
        return {0xff14703a, 0xff66d490};
    case Mark::Waiting:
        return {0xff0a6670, 0xff62c9d6};
    case Mark::Wrong:
        return {0xffb3261e, 0xffff9087};
    case Mark::Missing:
        return {0xff9c4200, 0xffffb27a};
    case Mark::NotChecked:
    case Mark::NotAddedYet:
        return {0xff55606b, 0xffaab4bf};
    case Mark::Checking:
    case Mark::Note:
        return {0xff2458c5, 0xff8ab4ff};
    case Mark::Warning:
        return {0xff855600, 0xfff5c65c};
    }
    Q_UNREACHABLE();
}

QPen roundPen(const QColor &colour, double width)
{
    return QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

QPainterPath tick(QPointF middle, double size)
{
    QPainterPath path(middle + QPointF(-0.5 * size, 0.02 * size));
    path.lineTo(middle + QPointF(-0.14 * size, 0.38 * size));
    path.lineTo(middle + QPointF(0.5 * size, -0.36 * size));
    return path;
}

QPainterPath questionMark()
{
    QPainterPath path(QPointF(5.9, 6.3));
    path.cubicTo(5.9, 3.6, 10.2, 3.6, 10.2, 6.3);
    path.cubicTo(10.2, 7.9, 8, 7.9, 8, 9.6);
    return path;
}

void paintDisc(QPainter *painter, const QColor &colour)
{
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    painter->drawEllipse(QPointF(8, 8), 7, 7);
}

void paintRing(QPainter *painter, const QColor &colour, double width, double radius = 6.2)
{
    painter->setPen(QPen(colour, width));
    painter->setBrush(Qt::NoBrush);
    painter->drawEllipse(QPointF(8, 8), radius, radius);
}

void paintDot(QPainter *painter, QPointF middle, double radius, const QColor &colour)
{
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    painter->drawEllipse(middle, radius, radius);
}

void paintVerified(QPainter *painter, const QColor &colour, const QColor &ground)
{
    paintDisc(painter, colour);
    painter->strokePath(tick({8, 8}, 6.6), roundPen(ground, 1.9));
}

// The tick leaves room at the lower right for what there is to know.
void paintRemark(QPainter *painter, const QColor &colour, const QColor &ground)
{
    paintVerified(painter, colour, ground);
    paintDot(painter, {13, 13}, 3.4, ground);
    paintDot(painter, {13, 13}, 2.3, colour);
}

// Right, but not yet everywhere: a tick with a clock.
void paintWaiting(QPainter *painter, const QColor &colour)
{
    painter->strokePath(tick({4.7, 4.6}, 6.8), roundPen(colour, 1.9));
    painter->setPen(QPen(colour, 1.4));
    painter->setBrush(Qt::NoBrush);
    painter->drawEllipse(QPointF(10.4, 10.6), 4.7, 4.7);
    QPainterPath hands(QPointF(10.4, 8.0));
    hands.lineTo(10.4, 10.8);
    hands.lineTo(12.3, 11.9);
    painter->strokePath(hands, roundPen(colour, 1.3));
}

void paintWrong(QPainter *painter, const QColor &colour, const QColor &ground)
{
    paintDisc(painter, colour);
    QPainterPath cross(QPointF(5.4, 5.4));
    cross.lineTo(10.6, 10.6);
    cross.moveTo(10.6, 5.4);
    cross.lineTo(5.4, 10.6);
    painter->strokePath(cross, roundPen(ground, 1.9));
}

void paintNotAddedYet(QPainter *painter, const QColor &colour)
{
    QPen pen(colour, 1.2);
    pen.setDashPattern({2.2, 2.0});
    painter->setPen(pen);
    painter->setBrush(Qt::NoBrush);
    painter->drawEllipse(QPointF(8, 8), 6.2, 6.2);
}

void paintNotChecked(QPainter *painter, const QColor &colour)
{
    paintRing(painter, colour, 1.3, 6.6);
    painter->strokePath(questionMark(), roundPen(colour, 1.5));
    paintDot(painter, {8, 11.9}, 0.95, colour);
}

void paintChecking(QPainter *painter, QColor colour, int turn)
{
    QColor track = colour;
    track.setAlphaF(0.25F);
    paintRing(painter, track, 1.9);
    painter->setPen(roundPen(colour, 1.9));
    painter->drawArc(QRectF(1.8, 1.8, 12.4, 12.4), (90 - turn) * 16, -100 * 16);
}

void paintNote(QPainter *painter, const QColor &colour, const QColor &ground)
{
    paintDisc(painter, colour);
    paintDot(painter, {8, 4.8}, 1.1, ground);
    QPainterPath stem(QPointF(8, 7.6));
    stem.lineTo(8, 11.6);
    painter->strokePath(stem, roundPen(ground, 1.8));
}

void paintWarning(QPainter *painter, const QColor &colour, const QColor &ground)
{
    QPainterPath triangle(QPointF(8, 2.4));
    triangle.lineTo(14.4, 13.6);
    triangle.lineTo(1.6, 13.6);
    triangle.closeSubpath();
    painter->setPen(roundPen(colour, 1.6));
    painter->setBrush(colour);
    painter->drawPath(triangle);
    QPainterPath stem(QPointF(8, 6.4));
    stem.lineTo(8, 9.6);
    painter->strokePath(stem, roundPen(ground, 1.6));
    paintDot(painter, {8, 12}, 0.95, ground);
}

// Moves the painter into the unit square; restores it when it goes out of scope.
class UnitSquare
{
public:
    UnitSquare(QPainter *painter, const QRectF &box) : m_painter(painter)
    {
        const double side = std::min(box.width(), box.height());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(box.center() - QPointF(side / 2, side / 2));
        painter->scale(side / units, side / units);
    }
    ~UnitSquare() { m_painter->restore(); }
    Q_DISABLE_COPY_MOVE(UnitSquare)

private:
    QPainter *m_painter;
};

void paintGear(QPainter *painter, const QColor &colour)
{
    constexpr double fullTurn = 6.283185307179586;
    QPen teeth(colour, 2.6);
    teeth.setCapStyle(Qt::FlatCap);
    painter->setPen(teeth);
    for (int tooth = 0; tooth < 8; ++tooth) {
        const double angle = fullTurn * tooth / 8;
        const QPointF direction(std::cos(angle), std::sin(angle));
        painter->drawLine(QPointF(8, 8) + 4.6 * direction, QPointF(8, 8) + 7 * direction);
    }
    paintRing(painter, colour, 2.2, 4.1);
}

void paintCopy(QPainter *painter, const QColor &colour)
{
    painter->setPen(roundPen(colour, 1.3));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(5.6, 5.6, 8, 8), 1.5, 1.5);
    QPainterPath behind(QPointF(3.7, 10.3));
    behind.lineTo(3.4, 10.3);
    behind.quadTo(2.4, 10.3, 2.4, 9.3);
    behind.lineTo(2.4, 3.6);
    behind.quadTo(2.4, 2.4, 3.6, 2.4);
    behind.lineTo(9.3, 2.4);
    behind.quadTo(10.3, 2.4, 10.3, 3.4);
    behind.lineTo(10.3, 3.7);
    painter->strokePath(behind, roundPen(colour, 1.3));
}

void paintRefresh(QPainter *painter, const QColor &colour)
{
    painter->setPen(roundPen(colour, 1.6));
    painter->setBrush(Qt::NoBrush);
    painter->drawArc(QRectF(2.8, 2.8, 10.4, 10.4), 20 * 16, 290 * 16);
    painter->setBrush(colour);
    painter->setPen(roundPen(colour, 0.8));
    painter->drawPolygon(QPolygonF({{14.2, 2.6}, {14.2, 7}, {9.8, 7}}));
}

class MarkEngine : public QIconEngine
{
public:
    explicit MarkEngine(Mark mark) : m_mark(mark) { }
    void paint(QPainter *painter, const QRect &box, QIcon::Mode, QIcon::State) override
    {
        paintMark(painter, box, m_mark, QApplication::palette());
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect({}, size), mode, state);
        return pixmap;
    }
    QIconEngine *clone() const override { return new MarkEngine(m_mark); }

private:
    Mark m_mark;
};

class GlyphEngine : public QIconEngine
{
public:
    explicit GlyphEngine(Glyph glyph) : m_glyph(glyph) { }
    void paint(QPainter *painter, const QRect &box, QIcon::Mode mode, QIcon::State) override
    {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        paintGlyph(painter, box, m_glyph,
                   QApplication::palette().color(group, QPalette::ButtonText));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect({}, size), mode, state);
        return pixmap;
    }
    QIconEngine *clone() const override { return new GlyphEngine(m_glyph); }

private:
    Glyph m_glyph;
};

} // namespace

Mark markOf(RecordState state)
{
    switch (state) {
    case RecordState::Checking:
        return Mark::Checking;
    case RecordState::Verified:
        return Mark::Verified;
    case RecordState::VerifiedWithRemark:
        return Mark::Remark;
    case RecordState::Waiting:
        return Mark::Waiting;
    case RecordState::Wrong:
        return Mark::Wrong;
    case RecordState::Missing:
        return Mark::Missing;
    case RecordState::Unknown:
        return Mark::NotChecked;
    }
    Q_UNREACHABLE();
}

Mark markOf(Severity severity)
{
    switch (severity) {
    case Severity::Note:
        return Mark::Note;
    case Severity::Warning:
        return Mark::Warning;
    case Severity::Wait:
        return Mark::Waiting;
    case Severity::Unknown:
        return Mark::NotChecked;
    case Severity::Error:
        return Mark::Wrong;
    }
    Q_UNREACHABLE();
}

QColor colourOf(Mark mark, const QPalette &palette)
{
    const Shade shade = shadeOf(mark);
    return QColor::fromRgb(isDark(palette) ? shade.dark : shade.light);
}

void paintMark(QPainter *painter, const QRectF &box, Mark mark, const QPalette &palette, int turn)
{
    const UnitSquare square(painter, box);
    const QColor colour = colourOf(mark, palette);
    const QColor ground = palette.color(QPalette::Base);
    switch (mark) {
    case Mark::Verified:
        return paintVerified(painter, colour, ground);
    case Mark::Remark:
        return paintRemark(painter, colour, ground);
    case Mark::Waiting:
        return paintWaiting(painter, colour);
    case Mark::Wrong:
        return paintWrong(painter, colour, ground);
    case Mark::Missing:
        return paintRing(painter, colour, 1.8);
    case Mark::NotChecked:
        return paintNotChecked(painter, colour);
    case Mark::Checking:
        return paintChecking(painter, colour, turn);
    case Mark::NotAddedYet:
        return paintNotAddedYet(painter, colour);
    case Mark::Note:
        return paintNote(painter, colour, ground);
    case Mark::Warning:
        return paintWarning(painter, colour, ground);
    }
    Q_UNREACHABLE();
}

void paintStateMark(QPainter *painter, const QRect &box, RecordState state, const QPalette &palette,
                    int turn)
{
    paintMark(painter, box, markOf(state), palette, turn);
}

QIcon markIcon(Mark mark)
{
    return QIcon(new MarkEngine(mark));
}

void paintGlyph(QPainter *painter, const QRectF &box, Glyph glyph, const QColor &colour)
{
    const UnitSquare square(painter, box);
    switch (glyph) {
    case Glyph::Copy:
        return paintCopy(painter, colour);
    case Glyph::Tick:
        return painter->strokePath(tick({8, 8}, 9), roundPen(colour, 2));
    case Glyph::Gear:
        return paintGear(painter, colour);
    case Glyph::Help:
        return paintNotChecked(painter, colour);
    case Glyph::Refresh:
        return paintRefresh(painter, colour);
    case Glyph::Fold:
    case Glyph::Unfold: {
        const QPolygonF right({{5.5, 3.5}, {11, 8}, {5.5, 12.5}});
        const QPolygonF down({{3.5, 5.5}, {12.5, 5.5}, {8, 11}});
        painter->setPen(Qt::NoPen);
        painter->setBrush(colour);
        painter->drawPolygon(glyph == Glyph::Fold ? right : down);
        return;
    }
    }
    Q_UNREACHABLE();
}

QIcon glyphIcon(Glyph glyph)
{
    return QIcon(new GlyphEngine(glyph));
}

} // namespace sda
