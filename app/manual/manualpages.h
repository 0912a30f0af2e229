#pragma once

#include "ui/text/helptexts.h"

#include <QStringList>

#include <functional>

/// \file
/// The help as web pages, for people who read before they install, and for those who have no
/// window:
///
///     index.html              the languages
///     manual.css
///     <lang>/index.html       what there is
///     <lang>/<id>.html        a page of the manual
///     <lang>/card-<id>.html   a card (some have the name of a page)
///     <lang>/shots/<id>.png   pictures, where there are any
///
/// All links between them are relative: the folder can be put anywhere.

namespace sda {

/// The file of a topic in the folder of its language: "card:spf" → "card-spf.html".
QString manualFile(const QString &topic);

/// What a text needs to know of its surroundings.
struct ManualLinks
{
    /// "card:spf" → "card-spf.html"; empty: not known, the words stand without a link.
    std::function<QString(const QString &target)> link;
    /// "shot:ticks" → "shots/ticks.png"; empty: there is none, and what it shows is told in words.
    std::function<QString(const QString &target)> picture;
};

/// The Markdown of the help (resources/help/README.md) as the inside of <main>.
QString htmlOf(const QString &markdown, const ManualLinks &links);

/// Writes everything into `folder`, which is made. `shots` has <lang>/<id>.png, or is not there.
/// Returns what could not be written; nothing if all is well.
QStringList writeManual(const QString &folder, const QString &shots);

} // namespace sda
