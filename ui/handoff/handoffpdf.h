#pragma once

#include "ui/text/handoffdocument.h"

/// \file
/// The hand-off as pages to print or to attach.

namespace sda {

/// A4 on its side: a table of records is wide. Needs a QGuiApplication. Text copied out of the file
/// may hold look-alikes of Han letters (Kangxi radicals), so values are better copied from the
/// other forms.
QByteArray handoffPdf(const Handoff &handoff, const HandoffTexts &texts);

} // namespace sda
