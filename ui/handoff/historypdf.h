#pragma once

#include "ui/text/historyreport.h"

namespace sda {

/// The report as pages to print or to attach. Needs a QGuiApplication.
QByteArray historyPdf(const HistoryReport &content, const Texts &texts);

} // namespace sda
