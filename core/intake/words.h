#pragma once

#include <QList>
#include <QString>

#include <initializer_list>
#include <optional>

namespace sda {

struct Word
{
    QString text;
    qsizetype end = 0; ///< in the line
};

/// One of these stands somewhere in the text, perhaps within a word. They are ASCII, without
/// capital letters where case is ignored. The text is gone through once, however many they are:
/// every line that is pasted is asked for many.
bool holdsAny(QStringView text, std::initializer_list<QLatin1StringView> wanted,
              Qt::CaseSensitivity caseSensitivity = Qt::CaseInsensitive);

/// The first words of a line, at most `most`.
QList<Word> wordsIn(const QString &line, qsizetype most);
/// Up to nine digits of either width.
bool isNumber(QStringView text);
/// The number that a cell holds: "10", "１０", "10,0", "3,600"; nothing for more than `most`.
std::optional<int> numberIn(const QString &text, int most);

/// A time to live in words: "3600", "1h", "1 hour", "30 min", "5分", "1시간"; seconds.
std::optional<int> secondsIn(const QString &text);
/// Says something about the time to live that is no plain number: "1 hour", "Auto", "自動".
bool isTtlWord(const QString &text);

} // namespace sda
