#include "ui/handoff/historypdf.h"

#include "ui/handoff/pages.h"
#include "ui/text/watchtexts.h"

namespace sda {

QByteArray historyPdf(const HistoryReport &content, const Texts &texts)
{
    return pagesOf(historyReportHtml(content, texts),
                   WatchTexts(texts.language()).reportTitle(content.domain), texts.language());
}

} // namespace sda
