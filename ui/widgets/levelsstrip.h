#pragma once

#include "core/watch/levels.h"
#include "ui/look/mark.h"
#include "ui/text/watchtexts.h"

#include <QWidget>

#include <array>

class QHBoxLayout;
class QLabel;

namespace sda {

class MarkView;
class WrappedLabel;

/// The marks of the three steps, in the order of Level. Which step nobody has said anything about
/// yet is no worry: it looks like one whose turn has not come. While the record itself is not
/// judged (checking, unknown), single right answers are no tick.
using LevelMarks = std::array<Mark, 3>;
LevelMarks marksOf(const Levels &levels, RecordState state);

/// The three marks on a line, small, for the cell of a table. The words belong beside or into the
/// tooltip.
void paintLevels(QPainter *painter, const QRect &box, const LevelMarks &marks,
                 const QPalette &palette);
/// What paintLevels() needs in this type.
QSize levelsSize(const QFontMetrics &metrics);

/// How far a record has come: name servers, world, service, each with its mark and in words.
class LevelsStrip : public QWidget
{
    Q_OBJECT
public:
    explicit LevelsStrip(QWidget *parent = nullptr);

    /// The texts are taken now: call again when the language changed. `service`: its name.
    void setLevels(const Levels &levels, RecordState state, const QString &service,
                   const WatchTexts &texts);

private:
    struct Step
    {
        MarkView *mark;
        QLabel *title;
        WrappedLabel *words;
    };
    std::array<Step, 3> m_steps;
};

} // namespace sda
