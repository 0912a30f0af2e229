#pragma once

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

QStringList guideLanguages();
QString guidePath(const QString &service, const QString &language);
GuideFile readGuideFile(const QString &service, const QString &language);

} // namespace sda
