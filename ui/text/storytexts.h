#pragma once

#include <QString>

/// \file
/// The words of the practice stories, in the language of the window.

namespace sda {

struct StoryWords
{
    QString title;
    QString about; ///< one sentence, before it begins
    QString remember; ///< what to take along, at its end
};
/// Empty for stories that are not known.
StoryWords storyWords(const QString &story);

struct StepWords
{
    QString happened;
    QString toDo; ///< empty at the end
};
StepWords stepWords(const QString &story, const QString &step);

} // namespace sda
