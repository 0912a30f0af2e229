#pragma once

#include <QList>
#include <QMap>
#include <QStringList>

namespace sda {

/// resources/services/<service>/guide.<language>.md as its author sees it: ui/text/guide.h reads it
/// for people.
struct GuideFile
{
    QString text;
    QMap<QString, QString> keys; ///< the front matter
    QStringList order; ///< of the sections
    QMap<QString, QString> sections;
};

/// A line of a section that people read as one thing.
struct GuideBlock
{
    QString section; ///< "key" for the front matter
    QString kind; ///< "step 2", "step 2 item", "note", "note item", "text"; the key
    QString text; ///< with the conditions in front that the block stands under
};

QStringList guideLanguages();
/// A row for each guide there has to be: "service", "language".
void addGuideRows();
QString guidePath(const QString &service, const QString &language);
GuideFile readGuideFile(const QString &service, const QString &language);
/// All there is, from the first section to the last, then the front matter.
QList<GuideBlock> guideBlocks(const GuideFile &guide);

} // namespace sda
