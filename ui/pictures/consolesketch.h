#pragma once

#include "ui/pictures/consolescene.h"
#include "ui/text/guide.h"

namespace sda {

/// The scenes of one page of the wizard with every text in its place: conditions decided,
/// placeholders filled in, labels in the person's language, marks counted from 1 (and shown as
/// letters).
struct ConsoleSketch
{
    QString console; ///< the name of the console
    QList<ConsoleScene> scenes;

    bool isEmpty() const { return scenes.isEmpty(); }
};

ConsoleSketch sketchConsole(const ConsoleScenes &scenes, const QString &section,
                            const QString &language, const Guide &guide, const GuideFacts &facts);

/// What a mark shows: A, B, C. The guide beside the picture counts its steps, and one of them may
/// have several marks: numbers would mean two things.
QString letterOf(int number);

/// All marked parts in the order of their numbers.
QList<ConsolePart> markedParts(const ConsoleScene &scene);

} // namespace sda
