#include "ui/pictures/consolelayout.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace sda {

namespace {

using Kind = ConsolePart::Kind;

constexpr double widestScene = 34; // in lines: wider, and the eye loses the button
constexpr double narrowestBeside = 17; // in lines: below this, scenes stand below each other
constexpr double narrowestMenu = 20; // in lines: below this, the menu stands above the page

/// Places one scene. Every place* takes the top left corner and the width there is, and returns the
/// room that was taken.
class ScenePlacer
{
public:
    ScenePlacer(PictureLayout &layout, const PictureFonts &fonts, const ConsoleWords &words)
        : m_layout(layout), m_fonts(fonts), m_words(words), m_em(fonts.em()), m_gap(m_em * 0.55)
    { }

    QRectF scene(const ConsoleScene &scene, const QString &console, QPointF at, double width)
    {
        return scene.isDialog ? dialog(scene, at, width) : page(scene, console, at, width);
    }

private:
    qsizetype open(BoxKind kind)
    {
        m_layout.boxes.append({.kind = kind});
        return m_layout.boxes.size() - 1;
    }
    QRectF close(qsizetype index, const QRectF &rect)
    {
        m_layout.boxes[index].rect = rect;
        return rect;
    }
    void add(PictureBox box) { m_layout.boxes.append(std::move(box)); }

    QRectF page(const ConsoleScene &scene, const QString &console, QPointF at, double width)
    {
        const qsizetype window = open(BoxKind::Window);
        const double bottom = bar(scene, console, at, width);
        const double pad = m_em * 0.7;
        double left = at.x() + pad;
        double room = width - 2 * pad;
        double low = bottom;
        double top = bottom + pad;
        if (!scene.menu.isEmpty()) {
            const bool isAbove = width < m_em * narrowestMenu;
            const QRectF menu =
                stack(scene.menu, {left, bottom + pad}, isAbove ? room : room * 0.38, m_gap * 0.8);
            low = menu.bottom();
            if (isAbove) {
                top = menu.bottom() + pad;
                add({.kind = BoxKind::Line, .rect = {left, top - pad / 2, room, 0}});
            } else {
                const double taken = std::max(menu.width(), m_em * 4) + 2 * m_gap;
                room -= taken;
                left += taken;
            }
        }
        QPointF place(left, top);
        if (!scene.page.isEmpty())
            place.ry() +=
                addText(m_layout, m_fonts, scene.page, TextRole::Strong, place, room).height()
                + m_gap;
        const QRectF content = stack(scene.parts, place, room, m_gap);
        low = std::max(low, content.bottom());
        return close(window, {at.x(), at.y(), width, low + pad - at.y()});
    }

    /// The name of the console, and what stands at the top right.
    double bar(const ConsoleScene &scene, const QString &console, QPointF at, double width)
    {
        const qsizetype ground = open(BoxKind::Bar);
        const double pad = m_em * 0.4;
        const double share = scene.corner.isEmpty() ? 1.0 : 0.45;
        const QRectF name =
            addText(m_layout, m_fonts, console, TextRole::Small,
                    {at.x() + m_em * 0.7, at.y() + pad}, width * share - m_em * 1.4, true);
        double low = name.bottom();
        if (!scene.corner.isEmpty()) {
            const double left = at.x() + width * share;
            low = std::max(
                low,
                part(scene.corner.first(), {left, at.y() + pad}, width * (1 - share) - m_em * 0.6)
                    .bottom());
        }
        close(ground, {at.x(), at.y(), width, low + pad - at.y()});
        return low + pad;
    }

    /// In front of the page, of which only the edge is seen.
    QRectF dialog(const ConsoleScene &scene, QPointF at, double width)
    {
        const qsizetype behind = open(BoxKind::Window);
        const qsizetype behindBar = open(BoxKind::Bar);
        const double step = m_em * 0.9;
        close(behindBar, {at.x(), at.y(), width, step});
        const qsizetype window = open(BoxKind::Window);
        const double pad = m_em * 0.8;
        const QPointF corner(at.x() + step, at.y() + step * 1.7);
        const double room = width - 2 * step - 2 * pad;
        QPointF place = corner + QPointF(pad, pad);
        if (scene.page.isEmpty())
            add({.kind = BoxKind::Block,
                 .rect = {place, QSizeF(std::min(room, m_em * 5), m_em * 0.45)}});
        const double head = scene.page.isEmpty()
            ? m_em * 0.45
            : addText(m_layout, m_fonts, scene.page, TextRole::Strong, place, room).height();
        place.ry() += head + m_gap * 1.2;
        const QRectF content = stack(scene.parts, place, room, m_gap * 1.2);
        const QRectF rect =
            close(window, {corner, QSizeF(width - 2 * step, content.bottom() + pad - corner.y())});
        return close(behind, {at, QSizeF(width, rect.bottom() + step - at.y())});
    }

    QRectF stack(const QList<ConsolePart> &parts, QPointF at, double width, double gap)
    {
        QRectF all(at, QSizeF(0, 0));
        double y = at.y();
        for (const ConsolePart &one : parts) {
            const QRectF rect = part(one, {at.x(), y}, width);
            all = all.united(rect);
            y = rect.bottom() + gap;
        }
        return all;
    }

    QRectF part(const ConsolePart &one, QPointF at, double width)
    {
        if (one.number == 0)
            return bare(one, at, width);
        const double rim = m_em * 0.28;
        const qsizetype ring = open(BoxKind::Ring);
        m_layout.boxes[ring].number = one.number;
        const QRectF inner = bare(one, at + QPointF(rim, rim), width - 2 * rim);
        const QRectF rect = close(ring, inner.adjusted(-rim, -rim, rim, rim));
        return rect.united(pill(one, rect, at, width));
    }

    /// Letter and word: behind the ring if there is room, else below.
    QRectF pill(const ConsolePart &one, const QRectF &ring, QPointF at, double width)
    {
        const QString word = m_words.acts.value(one.act);
        const double badge = m_em * 1.15;
        const double pad = m_em * 0.15;
        const double extra = badge + pad * 2 + m_em * 0.9;
        const double wanted = extra + m_fonts.widthOf(word, TextRole::Strong);
        const bool isBeside = ring.width() + m_gap * 0.6 + wanted <= width;
        const QPointF corner = isBeside
            ? QPointF(ring.right() + m_gap * 0.6,
                      ring.top() + std::max(0.0, firstLine(ring, badge)))
            : QPointF(at.x(), ring.bottom() + m_gap * 0.4);
        const qsizetype ground = open(BoxKind::Pill);
        m_layout.boxes[ground].number = one.number;
        const QPointF textAt = corner + QPointF(pad + badge + m_em * 0.3, pad);
        const QRectF text = addText(m_layout, m_fonts, word, TextRole::Strong, textAt,
                                    std::max(m_em, (isBeside ? wanted : width) - extra + 1));
        const double height = std::max(badge, text.height()) + 2 * pad;
        add({.kind = BoxKind::Badge,
             .rect = {corner + QPointF(pad, pad), QSizeF(badge, badge)},
             .lines = {letterOf(one.number)},
             .role = TextRole::Small,
             .number = one.number});
        return close(ground, {corner, QSizeF(text.right() - corner.x() + m_em * 0.5, height)});
    }

    /// The pill stands at the middle of a small thing and at the top of a large one.
    double firstLine(const QRectF &ring, double badge) const
    {
        return ring.height() < 3 * m_em ? (ring.height() - badge - m_em * 0.3) / 2 : m_em * 0.3;
    }

    QRectF bare(const ConsolePart &one, QPointF at, double width)
    {
        switch (one.kind) {
        case Kind::Blocks:
            return blocks(at, width);
        case Kind::Heading:
        case Kind::Link:
        case Kind::Entry:
            return entry(one, at, width);
        case Kind::Button:
        case Kind::MainButton:
            return button(one, at, width);
        case Kind::Field:
        case Kind::Selector:
            return field(one, at, width);
        case Kind::Radio:
        case Kind::Tick:
        case Kind::Fold:
            return choice(one, at, width);
        case Kind::Status:
            return status(one, at, width);
        case Kind::Tabs:
            return tabs(one, at, width);
        case Kind::Panel:
            return panel(one, at, width);
        case Kind::Table:
            return table(one, at, width);
        case Kind::Row: // part of a table
            return {at, QSizeF(0, 0)};
        }
        Q_UNREACHABLE();
    }

    QRectF blocks(QPointF at, double width)
    {
        // A line of text is higher than the bar that stands for it.
        const QRectF room(at, QSizeF(std::min(width, m_em * 4), m_em));
        add({.kind = BoxKind::Block,
             .rect = {at + QPointF(0, m_em * 0.3), QSizeF(room.width(), m_em * 0.4)}});
        return room;
    }

    /// What the person entered is a value: it stays on its line and may lose its middle.
    QRectF words(const ConsolePart &one, TextRole role, QPointF at, double width)
    {
        if (!one.label.isEmpty())
            return addText(m_layout, m_fonts, one.label, role, at, width);
        return addElided(m_layout, m_fonts, one.value,
                         one.kind == Kind::Entry ? TextRole::Mono : role, at, width);
    }

    QRectF entry(const ConsolePart &one, QPointF at, double width)
    {
        const bool isGround = one.chosen && one.kind == Kind::Entry;
        const double pad = isGround ? m_em * 0.3 : 0;
        const qsizetype ground = isGround ? open(BoxKind::Chosen) : -1;
        const TextRole role = one.kind == Kind::Heading ? TextRole::Body
            : one.chosen || one.kind == Kind::Link      ? TextRole::Strong
                                                        : TextRole::Body;
        const QRectF text =
            words(one, role, at + QPointF(pad, pad * 0.5), std::max(m_em, width - 2 * pad));
        if (one.kind == Kind::Link)
            add({.kind = BoxKind::Line, .rect = {text.left(), text.bottom(), text.width(), 0}});
        const QRectF rect = text.adjusted(-pad, -pad * 0.5, pad, pad * 0.5);
        return isGround ? close(ground, rect) : rect;
    }

    QRectF button(const ConsolePart &one, QPointF at, double width)
    {
        const qsizetype ground =
            open(one.kind == Kind::MainButton ? BoxKind::MainButton : BoxKind::Button);
        const QPointF pad(m_em * 0.8, m_em * 0.25);
        const QRectF text =
            words(one, TextRole::Strong, at + pad, std::max(m_em, width - 2 * pad.x()));
        return close(ground, text.adjusted(-pad.x(), -pad.y(), pad.x(), pad.y()));
    }

    QRectF field(const ConsolePart &one, QPointF at, double width)
    {
        const bool isSelector = one.kind == Kind::Selector;
        QRectF caption(at, QSizeF(0, 0));
        if (!isSelector && !one.label.isEmpty()) {
            caption = addText(m_layout, m_fonts, one.label, TextRole::Small, at, width, true);
            caption.setHeight(caption.height() + m_em * 0.1);
        }
        const qsizetype box = open(isSelector ? BoxKind::Selector : BoxKind::Field);
        const QPointF pad(m_em * 0.4, m_em * 0.2);
        const double caret = isSelector ? m_em * 1.1 : 0;
        const QPointF corner(at.x(), caption.bottom());
        const double room = std::min(width, m_em * 15) - 2 * pad.x() - caret;
        const QRectF text = isSelector
            ? addText(m_layout, m_fonts, one.label, TextRole::Body, corner + pad, room)
            : value(one, corner + pad, room);
        const double least = isSelector ? 0 : std::min(width, m_em * 8);
        const QSizeF size(std::max(least, text.width() + 2 * pad.x() + caret),
                          text.height() + 2 * pad.y());
        return close(box, {corner, size}).united(caption);
    }

    QRectF value(const ConsolePart &one, QPointF at, double width)
    {
        if (one.value.isEmpty())
            return blocks(at, width * 0.6);
        return addElided(m_layout, m_fonts, one.value, TextRole::Mono, at, width);
    }

    QRectF choice(const ConsolePart &one, QPointF at, double width)
    {
        const BoxKind kind = one.kind == Kind::Radio ? BoxKind::Radio
            : one.kind == Kind::Tick                 ? BoxKind::Tick
                                                     : BoxKind::Triangle;
        const double side = m_em * 0.75;
        const QRectF sign(at + QPointF(0, m_em * 0.125), QSizeF(side, side));
        add({.kind = kind, .rect = sign, .on = one.chosen});
        const double left = side + m_em * 0.4;
        const QRectF text =
            words(one, kind == BoxKind::Triangle ? TextRole::Strong : TextRole::Body,
                  at + QPointF(left, 0), std::max(m_em, width - left));
        return sign.united(text).united({at, QSizeF(1, m_em)});
    }

    QRectF status(const ConsolePart &one, QPointF at, double width)
    {
        QRectF caption = one.label.isEmpty()
            ? blocks(at, std::min(width, m_em * 3))
            : addText(m_layout, m_fonts, one.label, TextRole::Small, at, width, true);
        const QPointF below(at.x(), caption.bottom() + m_em * 0.1);
        const QRectF word = one.value.isEmpty()
            ? blocks(below, width)
            : addText(m_layout, m_fonts, one.value, TextRole::Strong, below, width);
        return caption.united(word);
    }

    QRectF tabs(const ConsolePart &one, QPointF at, double width)
    {
        const QRectF first = stack(one.parts, at, width, m_gap * 0.5);
        add({.kind = BoxKind::Line, .rect = {at.x(), first.bottom() + m_em * 0.2, width, 0}});
        return first.adjusted(0, 0, 0, m_em * 0.2);
    }

    QRectF panel(const ConsolePart &one, QPointF at, double width)
    {
        const qsizetype frame = open(BoxKind::Panel);
        const double pad = m_em * 0.5;
        QPointF place = at + QPointF(pad, pad);
        const double room = width - 2 * pad;
        if (!one.label.isEmpty())
            place.ry() +=
                addText(m_layout, m_fonts, one.label, TextRole::Strong, place, room).height()
                + m_gap * 0.7;
        const QRectF inner = stack(one.parts, place, room, m_gap * 0.7);
        return close(frame, {at, QSizeF(width, inner.bottom() + pad - at.y())});
    }

    QRectF table(const ConsolePart &one, QPointF at, double width)
    {
        // A ring leaves room for its word beside the table only if the table is not too narrow.
        const double word = one.number > 0
            ? m_fonts.widthOf(m_words.acts.value(one.act), TextRole::Strong) + m_em * 3.2
            : 0;
        const double room = width - word >= m_em * 12 ? width - word : width;
        const qsizetype frame = open(BoxKind::Panel);
        const double pad = m_em * 0.4;
        ConsolePart head{.kind = Kind::Row};
        for (const QString &column : one.columns)
            head.parts.append(column.isEmpty()
                                  ? ConsolePart()
                                  : ConsolePart{.kind = Kind::Heading, .label = column});
        const QList<double> weights = weightsOf(one);
        double y = at.y() + pad;
        y = row(head, weights, {at.x() + pad, y}, room - 2 * pad).bottom() + pad * 0.6;
        for (const ConsolePart &line : one.parts) {
            add({.kind = BoxKind::Line, .rect = {at.x() + pad, y, room - 2 * pad, 0}});
            y = row(line, weights, {at.x() + pad, y + pad * 0.6}, room - 2 * pad).bottom()
                + pad * 0.6;
        }
        return close(frame, {at, QSizeF(room, y - at.y())});
    }

    /// What has to be read gets more room than what is grey.
    static QList<double> weightsOf(const ConsolePart &table)
    {
        QList<double> weights;
        for (qsizetype i = 0; i < table.columns.size(); ++i) {
            bool hasWords = !table.columns.at(i).isEmpty();
            for (const ConsolePart &line : table.parts)
                hasWords = hasWords || line.parts.at(i).kind != Kind::Blocks;
            weights.append(hasWords ? 1.5 : 0.7);
        }
        return weights;
    }

    QRectF row(const ConsolePart &one, const QList<double> &weights, QPointF at, double width)
    {
        const double gap = m_em * 0.5;
        const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
        const double share = (width - gap * double(weights.size() - 1)) / sum;
        QRectF all(at, QSizeF(width, 0));
        double x = at.x();
        for (qsizetype i = 0; i < one.parts.size(); ++i) {
            const double cell = share * weights.at(i);
            all = all.united(part(one.parts.at(i), {x, at.y()}, cell));
            x += cell + gap;
        }
        return all;
    }

    PictureLayout &m_layout;
    const PictureFonts &m_fonts;
    const ConsoleWords &m_words;
    double m_em;
    double m_gap;
};

} // namespace

PictureLayout layoutConsole(const ConsoleSketch &sketch, const ConsoleWords &words, double width,
                            const PictureFonts &fonts)
{
    PictureLayout layout;
    if (sketch.isEmpty())
        return layout;
    ScenePlacer placer(layout, fonts, words);
    const double em = fonts.em();
    const double arrow = em * 1.8;
    const double half = (width - arrow) / 2;
    const bool isBeside = sketch.scenes.size() > 1 && half >= em * narrowestBeside;
    const double room = std::min(isBeside ? half : width, em * widestScene);
    QPointF at;
    double bottom = 0;
    for (qsizetype i = 0; i < sketch.scenes.size(); ++i) {
        const bool startsRow = !isBeside || i % 2 == 0;
        if (i > 0) {
            at = startsRow ? QPointF(0, bottom + arrow) : QPointF(room + arrow, at.y());
            const QRectF way = startsRow
                ? QRectF(room / 2 - em / 2, bottom + arrow * 0.15, em, arrow * 0.7)
                : QRectF(room + arrow * 0.15, at.y() + em * 1.8, arrow * 0.7, em);
            layout.boxes.append({.kind = BoxKind::Arrow, .rect = way, .on = startsRow});
        }
        const QRectF rect = placer.scene(sketch.scenes.at(i), sketch.console, at, room);
        bottom = std::max(bottom, rect.bottom());
    }
    const QRectF remark =
        addText(layout, fonts, words.sketch, TextRole::Small, {0, bottom + em * 0.3}, width, true);
    layout.size = {width, remark.bottom() + 1};
    return layout;
}

} // namespace sda
