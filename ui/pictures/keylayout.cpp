#include "ui/pictures/keylayout.h"

#include <algorithm>

namespace sda {

namespace {

constexpr qsizetype gapColumns = 3; // of an ellipsis
constexpr qsizetype mostShown = 14; // characters at each side of an ellipsis
constexpr qsizetype leastShown = 1;

/// A part of a value, as many columns wide as in the other strip.
struct Piece
{
    QString text;
    qsizetype shown = mostShown; ///< characters at each side of the ellipsis

    bool isElided() const { return text.size() > 2 * shown + gapColumns; }
    qsizetype columns() const { return isElided() ? 2 * shown + gapColumns : text.size(); }
};

struct Split
{
    Piece head;
    Piece planned;
    Piece found;
    Piece tail;

    qsizetype middle() const { return std::max(planned.columns(), found.columns()); }
    qsizetype columns() const { return head.columns() + middle() + tail.columns(); }
};

Split splitFor(const KeyDifference &difference, qsizetype columns)
{
    const QString &planned = difference.planned;
    const QString &found = difference.found;
    Split split;
    split.head.text = planned.left(difference.head);
    split.tail.text = planned.right(difference.tail);
    split.planned.text = planned.mid(difference.head, difference.lacking());
    split.found.text = found.mid(difference.head, difference.surplus());
    const auto shrink = [&split, columns](std::initializer_list<Piece *> pieces) {
        for (qsizetype shown = mostShown; shown >= leastShown; --shown) {
            for (Piece *piece : pieces)
                piece->shown = shown;
            if (split.columns() <= columns)
                return;
        }
    };
    shrink({&split.head, &split.tail});
    shrink({&split.planned, &split.found});
    return split;
}

class KeyPlacer
{
public:
    KeyPlacer(const KeyWords &words, double width, const PictureFonts &fonts)
        : m_words(words), m_width(width), m_fonts(fonts), m_em(fonts.em()), m_pad(m_em * 0.35),
          m_letter(fonts.widthOf(QStringLiteral("0000000000000000"), TextRole::Mono) / 16)
    { }

    PictureLayout place(const KeyDifference &difference)
    {
        const auto columns = qsizetype((m_width - 2 * m_pad) / m_letter);
        const Split split = splitFor(difference, columns);
        double y = strip(m_words.planned, split, split.planned, 0);
        y = strip(m_words.found, split, split.found, y + m_em * 0.35);
        y += m_em * 0.35;
        const double side = m_em * 0.95;
        m_layout.boxes.append(
            {.kind = BoxKind::Sign, .rect = {0, y, side, side}, .mark = Mark::Wrong});
        const double left = side + m_em * 0.4;
        const QRectF text = addText(m_layout, m_fonts, m_words.difference, TextRole::Strong,
                                    {left, y}, m_width - left);
        m_layout.size = {m_width, text.bottom() + 1};
        return m_layout;
    }

private:
    double strip(const QString &caption, const Split &split, const Piece &own, double top)
    {
        const double under =
            addText(m_layout, m_fonts, caption, TextRole::Small, {0, top}, m_width, true).bottom();
        const double height = m_fonts.lineHeight(TextRole::Mono);
        const QRectF ground(0, under, double(split.columns()) * m_letter + 2 * m_pad,
                            height + 2 * m_pad);
        m_layout.boxes.append({.kind = BoxKind::Strip, .rect = ground});
        QPointF at(m_pad, under + m_pad);
        at.rx() += piece(split.head, at);
        const double wide = double(split.middle()) * m_letter;
        const double taken = double(own.columns()) * m_letter;
        if (taken > 0)
            m_layout.boxes.append({.kind = BoxKind::Changed, .rect = {at, QSizeF(taken, height)}});
        piece(own, at);
        if (taken < wide)
            m_layout.boxes.append({.kind = BoxKind::Lacking,
                                   .rect = {at + QPointF(taken, 0), QSizeF(wide - taken, height)}});
        at.rx() += wide;
        piece(split.tail, at);
        return ground.bottom();
    }

    double piece(const Piece &piece, QPointF at)
    {
        if (!piece.isElided())
            return letters(piece.text, at);
        double x = letters(piece.text.left(piece.shown), at);
        const QString dots = QStringLiteral("\u2026");
        const double gap = double(gapColumns) * m_letter;
        const double wide = m_fonts.widthOf(dots, TextRole::Mono);
        m_layout.boxes.append({.kind = BoxKind::Text,
                               .rect = {at.x() + x + (gap - wide) / 2, at.y(), wide,
                                        m_fonts.lineHeight(TextRole::Mono)},
                               .lines = {dots},
                               .role = TextRole::Mono,
                               .quiet = true});
        x += gap;
        return x + letters(piece.text.right(piece.shown), at + QPointF(x, 0));
    }

    double letters(const QString &text, QPointF at)
    {
        const double wide = double(text.size()) * m_letter;
        if (!text.isEmpty())
            m_layout.boxes.append({.kind = BoxKind::Text,
                                   .rect = {at, QSizeF(wide, m_fonts.lineHeight(TextRole::Mono))},
                                   .lines = {text},
                                   .role = TextRole::Mono});
        return wide;
    }

    const KeyWords &m_words;
    double m_width;
    const PictureFonts &m_fonts;
    double m_em;
    double m_pad;
    double m_letter;
    PictureLayout m_layout;
};

} // namespace

PictureLayout layoutKeys(const KeyDifference &difference, const KeyWords &words, double width,
                         const PictureFonts &fonts)
{
    return KeyPlacer(words, width, fonts).place(difference);
}

} // namespace sda
