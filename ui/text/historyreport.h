#pragma once

#include "core/watch/history.h"
#include "ui/text/texts.h"

/// \file
/// What stands in DNS and what became of it, as a document to keep or to send.

namespace sda {

struct HistoryReport
{
    DomainName domain;
    QString service; ///< the vendor's own name
    Plan plan;
    Report report; ///< the newest one in which every record is judged; else without a verdict
    bool entered = true; ///< false: a missing record is not added yet
    History history;
    QDateTime verifiedSince; ///< UTC; invalid: not all records are right
    std::optional<QDateTime> deadline; ///< UTC; when the service stops looking
    QString consoleStatus; ///< what the console shows, as the person said; empty: not said
    QDateTime madeAt; ///< UTC
};

/// A whole page: nothing is loaded from anywhere, everything from DNS is escaped, light, fit to be
/// printed. Simple enough for QTextDocument, which makes pages of it.
QString historyReportHtml(const HistoryReport &content, const Texts &texts);

} // namespace sda
