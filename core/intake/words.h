#pragma once

#include <QList>
#include <QString>

namespace sda {

struct Word
{
    QString text;
    qsizetype end = 0; ///< in the line
};

/// The first words of a line, at most `most`.
QList<Word> wordsIn(const QString &line, qsizetype most);
/// Up to nine plain digits.
bool isNumber(QStringView text);

} // namespace sda
