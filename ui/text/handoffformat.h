#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace sda {

/// The forms in which a hand-off travels.
enum class HandoffFormat {
    Text, ///< an aligned table and a note on each record
    Tsv,
    Csv, ///< safe to open in a spreadsheet
    Markdown,
    Html, ///< a whole page
    Zone, ///< lines of a master file
    Route53, ///< a change batch for Amazon Route 53
    Dig, ///< commands that check
    Nslookup,
    Eml, ///< a draft of a mail
};
/// "text", "tsv" …
QString textOf(HandoffFormat format);
const QList<HandoffFormat> &handoffFormats();
std::optional<HandoffFormat> handoffFormatOf(QStringView text);

} // namespace sda
