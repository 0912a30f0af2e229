#pragma once

#include "worldtext.h"

/// \file
/// Scenes of a few lines (scenarios.txt, codes.txt): what they change in base.world, and the plan
/// and the look that belong to them.

namespace sda {

/// A file of tests/core/verify as text.
QString readTestFile(const QString &name);

/// One block of lines under a `[heading]`.
struct Scene
{
    QString heading;
    QString domain = QStringLiteral("sampledomain.com");
    QString service = QStringLiteral("tencent-ses");
    QStringList selectors{QStringLiteral("qcloud")};
    QString dkimText; ///< what the console shows as the record of each selector
    ServiceValues values; ///< others
    QList<IntakeRow> otherRows; ///< pasted along: HOST TYPE VALUE
    QStringList lines; ///< what happens to the world, and what the person says
    QMap<QString, QStringList> expected; ///< after `expect NAME:`
    QString kept; ///< after `keep`: a value that no row to enter may take away
};

/// `use NAME` stands for the lines of the block `[block NAME]`, `${key}` for a key of keys.txt:
/// `${key-8}` lacks the last 8 characters, `${key.lower}` is in small letters. Longer keys become
/// two strings.
QList<Scene> readScenes(const QString &file);

/// The world of a scene, its plan and its look.
class Stage
{
public:
    explicit Stage(const Scene &scene);

    JudgedWorld judged(AnswerBook &book);

    /// Somebody asked the resolver too early, and how the world was then.
    struct Early
    {
        DnsName name;
        RecordType type = RecordType::Txt;
        WorldText before;
        int resolver = 0; ///< which of them
    };
    QList<Early> early() const;

    WorldText text;
    DnsWorld world;
    Plan plan;
    Background background;
    bool ownWorld = true;

private:
    void apply(const QString &line);
    void applyToZone(const QString &zone, const QStringList &words, const QString &line);
    bool applyHint(const QStringList &words, const QString &line);
    Plan planFor(const Scene &scene) const;

    QList<QStringList> m_early;
};

/// The stable names of codes.
QStringList codesOf(const QList<Finding> &findings);

} // namespace sda
