#include "ui/look/mark.h"

#include "ui/look/drawing.h"
#include "ui/look/tones.h"

#include <QApplication>
#include <QIconEngine>
#include <QPainter>

#include <functional>

namespace sda {

namespace {

QString drawingOf(Mark mark)
{
    switch (mark) {
    case Mark::Verified:
        return QStringLiteral("marks/verified");
    case Mark::Remark:
        return QStringLiteral("marks/remark");
    case Mark::Waiting:
        return QStringLiteral("marks/waiting");
    case Mark::Wrong:
        return QStringLiteral("marks/wrong");
    case Mark::Missing:
        return QStringLiteral("marks/missing");
    case Mark::NotChecked:
        return QStringLiteral("marks/not-checked");
    case Mark::Checking:
        return QStringLiteral("marks/checking");
    case Mark::NotAddedYet:
        return QStringLiteral("marks/not-added-yet");
    case Mark::Note:
        return QStringLiteral("marks/note");
    case Mark::Warning:
        return QStringLiteral("marks/warning");
    }
    Q_UNREACHABLE();
}

QString drawingOf(Glyph glyph)
{
    switch (glyph) {
    case Glyph::Copy:
        return QStringLiteral("glyphs/copy");
    case Glyph::Tick:
        return QStringLiteral("glyphs/tick");
    case Glyph::Gear:
        return QStringLiteral("glyphs/gear");
    case Glyph::Help:
        return QStringLiteral("glyphs/help");
    case Glyph::Refresh:
        return QStringLiteral("glyphs/refresh");
    case Glyph::Fold:
        return QStringLiteral("glyphs/fold");
    case Glyph::Unfold:
        return QStringLiteral("glyphs/unfold");
    case Glyph::Link:
        return QStringLiteral("glyphs/link");
    case Glyph::Save:
        return QStringLiteral("glyphs/save");
    case Glyph::Add:
        return QStringLiteral("glyphs/add");
    case Glyph::Remove:
        return QStringLiteral("glyphs/remove");
    }
    Q_UNREACHABLE();
}

QString drawingOf(Pictogram pictogram)
{
    switch (pictogram) {
    case Pictogram::NewDomain:
        return QStringLiteral("pictograms/new-domain");
    case Pictogram::Open:
        return QStringLiteral("pictograms/open");
    case Pictogram::Practise:
        return QStringLiteral("pictograms/practise");
    case Pictogram::Domains:
        return QStringLiteral("pictograms/domains");
    case Pictogram::Watch:
        return QStringLiteral("pictograms/watch");
    }
    Q_UNREACHABLE();
}

QRgb toneOf(Mark mark, const Tones &tones)
{
    switch (mark) {
    case Mark::Verified:
    case Mark::Remark:
        return tones.right;
    case Mark::Waiting:
        return tones.waiting;
    case Mark::Wrong:
        return tones.wrong;
    case Mark::Missing:
        return tones.missing;
    case Mark::NotChecked:
    case Mark::NotAddedYet:
        return tones.unknown;
    case Mark::Checking:
    case Mark::Note:
        return tones.news;
    case Mark::Warning:
        return tones.warning;
    }
    Q_UNREACHABLE();
}

/// Asks for the palette whenever it draws: an icon outlives a change of the look.
class DrawnEngine : public QIconEngine
{
public:
    using Paint = std::function<void(QPainter *, const QRectF &, QIcon::Mode)>;

    explicit DrawnEngine(Paint paint) : m_paint(std::move(paint)) { }
    void paint(QPainter *painter, const QRect &box, QIcon::Mode mode, QIcon::State) override
    {
        m_paint(painter, box, mode);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect({}, size), mode, state);
        return pixmap;
    }
    QIconEngine *clone() const override { return new DrawnEngine(m_paint); }

private:
    Paint m_paint;
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

bool isTick(Mark mark)
{
    return mark == Mark::Verified || mark == Mark::Remark;
}

QColor colourOf(Mark mark, const QPalette &palette)
{
    return QColor::fromRgb(toneOf(mark, tonesOf(palette)));
}

void paintMark(QPainter *painter, const QRectF &box, Mark mark, const QPalette &palette, int turn)
{
    painter->save();
    if (mark == Mark::Checking && turn != 0) {
        painter->translate(box.center());
        painter->rotate(turn);
        painter->translate(-box.center());
    }
    paintDrawing(painter, box, drawingOf(mark), colourOf(mark, palette),
                 palette.color(QPalette::Base));
    painter->restore();
}

void paintStateMark(QPainter *painter, const QRect &box, RecordState state, const QPalette &palette,
                    int turn)
{
    paintMark(painter, box, markOf(state), palette, turn);
}

void paintAppearing(QPainter *painter, const QRectF &box, Mark mark, const QPalette &palette,
                    double progress)
{
    painter->save();
    painter->setOpacity(painter->opacity() * progress);
    painter->translate(box.center());
    painter->scale(0.6 + 0.4 * progress, 0.6 + 0.4 * progress);
    painter->translate(-box.center());
    paintMark(painter, box, mark, palette);
    painter->restore();
}

QIcon markIcon(Mark mark)
{
    return QIcon(new DrawnEngine([mark](QPainter *painter, const QRectF &box, QIcon::Mode) {
        paintMark(painter, box, mark, QApplication::palette());
    }));
}

void paintGlyph(QPainter *painter, const QRectF &box, Glyph glyph, const QColor &colour)
{
    paintDrawing(painter, box, drawingOf(glyph), colour);
}

QIcon glyphIcon(Glyph glyph)
{
    return QIcon(new DrawnEngine([glyph](QPainter *painter, const QRectF &box, QIcon::Mode mode) {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        paintGlyph(painter, box, glyph, QApplication::palette().color(group, QPalette::ButtonText));
    }));
}

void paintPictogram(QPainter *painter, const QRectF &box, Pictogram pictogram,
                    const QPalette &palette)
{
    const Tones &tones = tonesOf(palette);
    paintDrawing(painter, box, drawingOf(pictogram), QColor::fromRgb(tones.accent),
                 QColor::fromRgb(tones.selection));
}

} // namespace sda
