#pragma once

#include "core/dns/resourcerecord.h"

#include <QList>
#include <QString>

#include <optional>

/// \file
/// The words of consoles, panels and pages, in en, ja, ko and zh.

namespace sda {

enum class Field {
    Type,
    Name,
    Value,
    Priority,
    Ttl,
    Note,
    Other, ///< known, but nothing to enter: current value, status
};

/// The field that a header cell or a label means: "Record value", "レコード値への入力", "값/위치".
std::optional<Field> fieldOf(QStringView words);

struct Labelled
{
    Field field = Field::Other;
    QString rest; ///< what stands behind the colon, trimmed; may be empty
};
/// A line that begins with a label and a colon of either width. A label followed by a sentence that
/// asks for the person's own value ("レコード値にはご自身の…") counts too: its rest is that
/// sentence.
std::optional<Labelled> splitLabel(QStringView line);

/// A label within a line: "… 種別：TXT ホスト名：_dmarc".
struct LabelAt
{
    Field field = Field::Other;
    qsizetype start = 0; ///< of its words
    qsizetype end = 0; ///< behind the colon
};
/// The labels of a line from left to right; the first may be any that splitLabel() knows, a
/// further one has to stand behind a blank or a mark.
QList<LabelAt> labelsIn(QStringView line);

/// The record type a cell names: "TXT", "txt", "MX レコード". Nothing for other words.
std::optional<RecordType> typeIn(QStringView cell);

/// "SPF", "DKIM", "DMARC": the purpose stands where the type is expected.
bool isPurpose(QStringView cell);

/// A word of a button that was copied along: "Copy", "コピー".
bool isButton(QStringView line);
/// `text` without such a word in front or behind.
QString withoutButtons(const QString &text);

/// "your record value", "ご自身の「レコード値」": a sentence where the value should be.
bool asksForOwnValue(QStringView text);

/// Without list signs, quoting signs and numbering in front: "- ", "• ", "> ", "3. ".
QStringView withoutBullet(QStringView line);

} // namespace sda
