#pragma once

#include "core/handoff/mailmessage.h"
#include "ui/text/handoffformat.h"
#include "ui/text/handofftexts.h"

/// \file
/// A hand-off with all its words, in every form in which it travels.

namespace sda {

/// All columns that hold anything. What is to be typed is in TextTable::valueColumns.
TextTable handoffTable(const Handoff &handoff, const HandoffTexts &texts);

/// The table as it goes into a spreadsheet, pasted or opened: no cell is computed there.
QString handoffTsv(const Handoff &handoff, const HandoffTexts &texts);

/// The whole of it with the sentences around: for the clipboard and documents. HTML without
/// `<html>`, styles inline.
QString handoffPlainText(const Handoff &handoff, const HandoffTexts &texts);
QString handoffHtml(const Handoff &handoff, const HandoffTexts &texts);

/// The plain half has a line per field, since mail programs wrap tables; it is what the paste area
/// reads best.
MailText handoffMail(const Handoff &handoff, const HandoffTexts &texts);
/// For QUrl::fromEncoded() and the system's mail program.
QByteArray handoffMailto(const Handoff &handoff, const HandoffTexts &texts);

/// UTF-8, as it stands in a file. Empty if there is nothing of that form: no record to change for
/// Route 53, no name to look up.
QByteArray handoffFile(const Handoff &handoff, HandoffFormat format, const HandoffTexts &texts);

} // namespace sda
