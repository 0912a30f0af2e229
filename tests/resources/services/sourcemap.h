#pragma once

#include <QList>
#include <QMap>
#include <QStringList>

namespace sda {

/// A line of sourcelines.txt: what lines of a page became. The file says how it is written.
struct MappedLines
{
    QString page; ///< the file
    QString service;
    int first = 0;
    int last = 0;
    QString kind;
    QString checksum;
    QString leftOut; ///< the reason; empty if the lines are in the guide
    int as = 0; ///< the line that says the same; 0: none
    QString section; ///< of the guide; "key", "profile"
    QString block; ///< the kind of block, or the key
    QStringList tokens; ///< what the block must hold
    QString written; ///< for messages
};

/// By concept, then by language.
using SourceWords = QMap<QString, QMap<QString, QString>>;

/// Lines that cannot be read come with an empty page.
QList<MappedLines> readSourceMap(const QString &text);
SourceWords readSourceWords(const QString &text);

/// The token in a language; the <concept> stays where no word is known.
QString inLanguage(const QString &token, const SourceWords &words, const QString &language);
/// Whether the text says it. The case of letters counts in code, bold words and placeholders.
bool says(const QString &text, const QString &token, const SourceWords &words,
          const QString &language);

} // namespace sda
