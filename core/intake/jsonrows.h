#pragma once

#include "core/intake/rowforms.h"

#include <optional>

namespace sda {

/// What a JSON text says about records: replies of Tencent Cloud and of Amazon SES (both versions),
/// lists of records with a type, a name and a value, change batches of Route 53.
struct JsonReading
{
    QList<RawRow> rows;
    QStringList domains; ///< named as the identity's
    bool wantsDomain = false; ///< tokens without the domain they are for
};
/// Nothing if the text is no JSON, also not after typographic quotes and commas too many are
/// undone, or says nothing about records.
std::optional<JsonReading> readJson(const QString &text);

/// Where JSON may stand in the lines of a text.
struct JsonPlace
{
    qsizetype firstLine = 0;
    qsizetype start = 0; ///< in the first line
    qsizetype lastLine = 0;
    qsizetype end = 0; ///< in the last line, behind the closing bracket
};
/// Looks for balanced brackets, with a limit to the characters that all searches together look at:
/// any text takes linear time.
class JsonFinder
{
public:
    explicit JsonFinder(const QList<PasteLine> &lines);
    /// The next place that begins at `line`, not in front of `start`.
    std::optional<JsonPlace> find(qsizetype line, qsizetype start);

private:
    const QList<PasteLine> &m_lines;
    qsizetype m_left; ///< characters that may be looked at
};

} // namespace sda
