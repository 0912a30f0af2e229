#pragma once

#include <QList>
#include <QString>

namespace sda {

/// A line of a page that says something.
struct SourceLine
{
    int number = 0; ///< the first line of the page is 1
    /// step, note, command, field (of a record), row (of a table), item (of a list), image,
    /// heading, text
    QString kind;
};

/// Finds every line that says something; what is left is blank or markup.
QList<SourceLine> sourceLinesOf(const QString &page);

/// Of the words between two lines, both among them: six hexadecimal digits. White space does not
/// count.
QString checksumOf(const QString &page, int first, int last);

} // namespace sda
