#include "ui/pictures/drawing.h"

#include "ui/look/look.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

#include <cmath>

namespace sda {

namespace {

QFont sized(QFont font, double factor)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(int(font.pixelSize() * factor + 0.5));
    return font;
}

QFont strong(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont mono(const QFont &base)
{
    QFont font = sized(base, 1);
    font.setFamilies(monospacedFont().families());
    font.setStyleHint(QFont::Monospace);
    return font;
}

QPainterPath rounded(const QRectF &rect, double radius)
{
    QPainterPath path;
    path.addRoundedRect(rect, radius, radius);
    return path;
}

class Brushwork
{
public:
    Brushwork(QPainter &painter, const PictureFonts &fonts, const QPalette &palette)
        : m_painter(painter), m_fonts(fonts), m_palette(palette), m_unit(fonts.em() / 16)
    { }

    void draw(const PictureBox &box)
    {
        m_painter.save();
        drawShape(box);
        m_painter.restore();
        if (!box.lines.isEmpty())
            drawLines(box);
    }

private:
    QColor accent() const { return m_palette.color(QPalette::Highlight); }
    QColor fault() const { return colourOf(Mark::Wrong, m_palette); }
    QColor line() const { return lineColour(m_palette); }

    void fill(const QRectF &rect, const QColor &ground, const QColor &edge, double width = 1,
              double radius = 5)
    {
        const QPainterPath path = rounded(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius * m_unit);
        m_painter.setPen(Qt::NoPen);
        m_painter.fillPath(path, ground);
        if (edge.isValid())
            m_painter.strokePath(path, QPen(edge, width * std::max(1.0, m_unit)));
    }

    QColor faint(const QColor &colour, int alpha) const
    {
        QColor result = colour;
        result.setAlpha(alpha);
        return result;
    }

    void hatch(const QRectF &rect, const QColor &colour)
    {
        m_painter.save();
        m_painter.setClipRect(rect);
        m_painter.setPen(QPen(colour, std::max(1.0, m_unit)));
        const double step = 6 * m_unit;
        for (double x = rect.left() - rect.height(); x < rect.right(); x += step)
            m_painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
        m_painter.restore();
        m_painter.setPen(QPen(colour, std::max(1.0, m_unit), Qt::DashLine));
        m_painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
    }

    void drawShape(const PictureBox &box)
    {
        const QRectF &rect = box.rect;
        switch (box.kind) {
        case BoxKind::Window:
            return fill(rect, m_palette.color(QPalette::Base), line(), 1.2, 8);
        case BoxKind::Bar:
            return fill(rect.adjusted(1, 1, -1, 0), panelColour(m_palette), {}, 1, 7);
        case BoxKind::Panel:
            return fill(rect, Qt::transparent, line());
        case BoxKind::Card:
            return fill(rect, m_palette.color(QPalette::Base), line(), 1.2, 8);
        case BoxKind::Block:
            return fill(rect, line(), {}, 1, 3);
        case BoxKind::Chosen:
            return fill(rect, faint(accent(), isDark(m_palette) ? 90 : 34), {}, 1, 4);
        case BoxKind::Button:
            return fill(rect, m_palette.color(QPalette::Button), m_palette.color(QPalette::Shadow));
        case BoxKind::MainButton:
            return fill(rect, m_palette.color(QPalette::Button), m_palette.color(QPalette::Text),
                        1.6);
        case BoxKind::Field:
        case BoxKind::Selector:
            fill(rect, m_palette.color(QPalette::Base), m_palette.color(QPalette::Shadow), 1, 3);
            if (box.kind == BoxKind::Selector)
                drawCaret(rect);
            return;
        case BoxKind::Radio:
        case BoxKind::Tick:
            return drawChoice(box);
        case BoxKind::Triangle:
            return paintGlyph(&m_painter, rect, Glyph::Unfold, m_palette.color(QPalette::Text));
        case BoxKind::Line:
            m_painter.setPen(QPen(line(), 1));
            return m_painter.drawLine(rect.topLeft(), rect.topRight());
        case BoxKind::Ring:
            return fill(rect, Qt::transparent, accent(), 2.4, 7);
        case BoxKind::FaultRing:
            return fill(rect, faint(colourOf(box.mark, m_palette), 16),
                        colourOf(box.mark, m_palette), 2.4, 9);
        case BoxKind::Badge:
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(accent());
            m_painter.drawEllipse(rect);
            return;
        case BoxKind::Pill:
            return fill(rect, faint(accent(), isDark(m_palette) ? 90 : 30), {}, 1, 20);
        case BoxKind::Arrow:
            return drawArrow(box);
        case BoxKind::Sign:
            return paintMark(&m_painter, rect, box.mark, m_palette);
        case BoxKind::Strip:
            return fill(rect, m_palette.color(QPalette::Base), line(), 1, 4);
        case BoxKind::Changed:
            m_painter.fillRect(rect, faint(fault(), isDark(m_palette) ? 70 : 40));
            m_painter.setPen(QPen(fault(), 2 * m_unit));
            return m_painter.drawLine(rect.bottomLeft(), rect.bottomRight());
        case BoxKind::Lacking:
            return hatch(rect, fault());
        case BoxKind::Surplus:
            m_painter.fillRect(rect, faint(fault(), isDark(m_palette) ? 70 : 40));
            m_painter.setPen(QPen(fault(), 2 * m_unit));
            m_painter.drawLine(rect.bottomLeft(), rect.bottomRight());
            return;
        case BoxKind::Text:
            return;
        }
    }

    void drawCaret(const QRectF &rect)
    {
        const double side = rect.height() * 0.5;
        paintGlyph(&m_painter,
                   {rect.right() - side * 1.4, rect.center().y() - side / 2, side, side},
                   Glyph::Unfold, m_palette.color(QPalette::Text));
    }

    void drawChoice(const PictureBox &box)
    {
        const QRectF &rect = box.rect;
        m_painter.setBrush(m_palette.color(QPalette::Base));
        m_painter.setPen(QPen(m_palette.color(QPalette::Text), 1.2 * m_unit));
        if (box.kind == BoxKind::Radio)
            m_painter.drawEllipse(rect);
        else
            m_painter.drawRoundedRect(rect, 2 * m_unit, 2 * m_unit);
        if (!box.on)
            return;
        if (box.kind == BoxKind::Tick)
            return paintGlyph(&m_painter, rect, Glyph::Tick, m_palette.color(QPalette::Text));
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_palette.color(QPalette::Text));
        const double gap = rect.width() * 0.28;
        m_painter.drawEllipse(rect.adjusted(gap, gap, -gap, -gap));
    }

    void drawArrow(const PictureBox &box)
    {
        const QRectF &rect = box.rect;
        const QPointF middle = rect.center();
        const double head = std::min(rect.width(), rect.height()) * 0.3;
        m_painter.setPen(
            QPen(quietText(m_palette), 1.8 * m_unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF tip =
            box.on ? QPointF(middle.x(), rect.bottom()) : QPointF(rect.right(), middle.y());
        const QPointF tail =
            box.on ? QPointF(middle.x(), rect.top()) : QPointF(rect.left(), middle.y());
        m_painter.drawLine(tail, tip);
        const QPointF back = box.on ? QPointF(0, -head) : QPointF(-head, 0);
        const QPointF side = box.on ? QPointF(head, 0) : QPointF(0, head);
        m_painter.drawPolyline(QPolygonF{tip + back + side, tip, tip + back - side});
    }

    QColor inkOf(const PictureBox &box) const
    {
        if (box.kind == BoxKind::Badge)
            return m_palette.color(QPalette::HighlightedText);
        return box.quiet ? quietText(m_palette) : m_palette.color(QPalette::Text);
    }

    void drawLines(const PictureBox &box)
    {
        const bool centred = box.kind == BoxKind::Badge;
        m_painter.setFont(m_fonts.of(box.role));
        m_painter.setPen(inkOf(box));
        const double height = m_fonts.lineHeight(box.role);
        double y = box.rect.top();
        if (centred)
            y = box.rect.center().y() - height * double(box.lines.size()) / 2;
        const QFontMetricsF metrics(m_fonts.of(box.role));
        for (const QString &text : box.lines) {
            const double x = centred ? box.rect.center().x() - metrics.horizontalAdvance(text) / 2
                                     : box.rect.left();
            m_painter.drawText(QPointF(x, y + metrics.ascent()), text);
            y += height;
        }
    }

    QPainter &m_painter;
    const PictureFonts &m_fonts;
    const QPalette &m_palette;
    double m_unit; // a sixteenth of the line: as thin as a line can be at the usual size
};

} // namespace

PictureFonts::PictureFonts(const QFont &base)
    : m_body(base), m_strong(strong(base)), m_small(sized(base, 0.92)), m_mono(mono(base))
{ }

const QFont &PictureFonts::of(TextRole role) const
{
    switch (role) {
    case TextRole::Body:
        return m_body;
    case TextRole::Strong:
        return m_strong;
    case TextRole::Small:
        return m_small;
    case TextRole::Mono:
        return m_mono;
    }
    Q_UNREACHABLE();
}

double PictureFonts::em() const
{
    return lineHeight(TextRole::Body);
}

double PictureFonts::lineHeight(TextRole role) const
{
    return std::ceil(QFontMetricsF(of(role)).height());
}

double PictureFonts::widthOf(const QString &text, TextRole role) const
{
    return std::ceil(QFontMetricsF(of(role)).horizontalAdvance(text));
}

QStringList brokenText(const QString &text, const PictureFonts &fonts, TextRole role, double width)
{
    // Names break behind their dots: QTextLayout does not, by itself.
    const QChar mayBreak(0x200b);
    QString given = text;
    if (role == TextRole::Mono)
        given.replace(QLatin1Char('.'), QStringLiteral(".") + mayBreak);
    QTextLayout layout(given, fonts.of(role));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(width, 1.0));
        lines.append(given.mid(line.textStart(), line.textLength()).remove(mayBreak).trimmed());
    }
    layout.endLayout();
    return lines;
}

QString elidedText(const QString &text, const PictureFonts &fonts, TextRole role, double width)
{
    return QFontMetricsF(fonts.of(role)).elidedText(text, Qt::ElideMiddle, width);
}

QRectF addText(PictureLayout &layout, const PictureFonts &fonts, const QString &text, TextRole role,
               QPointF at, double width, bool quiet)
{
    const QStringList lines = brokenText(text, fonts, role, width);
    double widest = 0;
    for (const QString &line : lines)
        widest = std::max(widest, fonts.widthOf(line, role));
    const QRectF rect(at, QSizeF(widest, fonts.lineHeight(role) * double(lines.size())));
    layout.boxes.append({.kind = BoxKind::Text,
                         .rect = rect,
                         .lines = lines,
                         .role = role,
                         .quiet = quiet,
                         .whole = text});
    return rect;
}

QRectF addElided(PictureLayout &layout, const PictureFonts &fonts, const QString &text,
                 TextRole role, QPointF at, double width, bool quiet)
{
    const QString shown = elidedText(text, fonts, role, width);
    const QRectF rect(at, QSizeF(fonts.widthOf(shown, role), fonts.lineHeight(role)));
    layout.boxes.append({.kind = BoxKind::Text,
                         .rect = rect,
                         .lines = {shown},
                         .role = role,
                         .quiet = quiet,
                         .whole = text});
    return rect;
}

void paintLayout(QPainter &painter, const PictureLayout &layout, const PictureFonts &fonts,
                 const QPalette &palette)
{
    painter.setRenderHint(QPainter::Antialiasing);
    Brushwork brush(painter, fonts, palette);
    for (const PictureBox &box : layout.boxes)
        brush.draw(box);
}

} // namespace sda
