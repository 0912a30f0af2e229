#include "ui/handoff/handoffpdf.h"

#include "ui/handoff/pages.h"

namespace sda {

QByteArray handoffPdf(const Handoff &handoff, const HandoffTexts &texts)
{
    return pagesOf(handoffHtml(handoff, texts), texts.subject(handoff.domain), texts.language());
}

} // namespace sda
