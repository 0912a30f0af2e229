#pragma once

#include "core/watch/news.h"
#include "ui/text/texts.h"

namespace sda {

/// News as two lines for a notification, in the language of the window.
struct NewsLines
{
    QString title; ///< the domain
    QString sentence;
};
NewsLines linesOf(const News &news, const Plan &plan, const Texts &texts);

} // namespace sda
