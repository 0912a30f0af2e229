#include "ui/widgets/levelsstrip.h"

#include "ui/look/look.h"
#include "ui/widgets/markview.h"
#include "ui/widgets/wrappedlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

#include <algorithm>

namespace sda {

namespace {

constexpr Level allLevels[] = {Level::NameServers, Level::World, Level::Service};

Mark markOfStep(Levels::Mark mark)
{
    switch (mark) {
    case Levels::Mark::NotYet:
        return Mark::NotAddedYet;
    case Levels::Mark::Looking:
        return Mark::Checking;
    case Levels::Mark::Right:
        return Mark::Verified;
    case Levels::Mark::Remembers:
        return Mark::Waiting;
    case Levels::Mark::Differs:
        return Mark::Missing;
    case Levels::Mark::Unknown:
        return Mark::NotChecked;
    }
    Q_UNREACHABLE();
}

/// The person says what the service shows; that nothing was said is the usual case, and while the
/// service looks there is nothing to do but wait.
Mark markOfService(Levels::Mark mark)
{
    if (mark == Levels::Mark::Unknown)
        return Mark::NotAddedYet;
    return mark == Levels::Mark::Looking ? Mark::Waiting : markOfStep(mark);
}

int smallSide(const QFontMetrics &metrics)
{
    return metrics.height() - 2;
}

QLabel *makeArrow(QWidget *parent)
{
    auto *arrow = new QLabel(QStringLiteral("\u203a"), parent);
    setQuiet(arrow);
    arrow->setAccessibleName(QStringLiteral(" ")); // the order of the steps says it
    return arrow;
}

} // namespace

LevelMarks marksOf(const Levels &levels, RecordState state)
{
    LevelMarks marks{markOfStep(levels.nameServersMark()), markOfStep(levels.worldMark()),
                     markOfService(levels.service)};
    if (state == RecordState::Checking || state == RecordState::Unknown)
        std::replace(marks.begin(), marks.end(), Mark::Verified, markOf(state));
    if (state == RecordState::Wrong) // what differs is not just missing
        std::replace(marks.begin(), marks.end(), Mark::Missing, Mark::Wrong);
    return marks;
}

void paintLevels(QPainter *painter, const QRect &box, const LevelMarks &marks,
                 const QPalette &palette)
{
    const QSize size = levelsSize(painter->fontMetrics());
    const int side = size.height();
    QRect place(box.left(), box.center().y() - side / 2 + 1, side, side);
    for (std::size_t i = 0; i < marks.size(); ++i) {
        if (i > 0) {
            painter->setPen(lineColour(palette));
            painter->drawLine(place.right() + 2, place.center().y(),
                              place.right() + space::close - 1, place.center().y());
            place.translate(side + space::close, 0);
        }
        // Nothing turns here: the state beside it does.
        const Mark mark = marks[i] == Mark::Checking ? Mark::NotAddedYet : marks[i];
        paintMark(painter, place, mark, palette);
    }
}

QSize levelsSize(const QFontMetrics &metrics)
{
    const int side = smallSide(metrics);
    return {3 * side + 2 * space::close, side};
}

LevelsStrip::LevelsStrip(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::close);
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        if (i > 0)
            row->addWidget(makeArrow(this), 0, Qt::AlignTop);
        m_steps[i] = {new MarkView(Mark::NotAddedYet, this), new QLabel(this),
                      new WrappedLabel(this)};
        m_steps[i].title->setTextFormat(Qt::PlainText);
        setTypeSize(m_steps[i].title, TypeSize::Strong);
        setQuiet(m_steps[i].words);
        auto *words = new QVBoxLayout;
        words->setSpacing(0);
        words->addWidget(m_steps[i].title);
        words->addWidget(m_steps[i].words);
        words->addStretch();
        row->addWidget(m_steps[i].mark, 0, Qt::AlignTop);
        row->addLayout(words, 1);
    }
}

void LevelsStrip::setLevels(const Levels &levels, RecordState state, const QString &service,
                            const WatchTexts &texts)
{
    const LevelMarks marks = marksOf(levels, state);
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        m_steps[i].mark->setMark(marks[i]);
        m_steps[i].title->setText(texts.title(allLevels[i], service));
        m_steps[i].words->setText(texts.words(allLevels[i], levels));
    }
    const QString all = texts.lines(levels, service).join(QLatin1Char('\n'));
    setAccessibleName(all);
    // Escaped: names of servers come from DNS.
    setToolTip(all.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")));
}

} // namespace sda
