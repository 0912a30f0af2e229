#include "ui/widgets/guideview.h"

#include "ui/look/look.h"

#include <QAbstractTextDocumentLayout>
#include <QDesktopServices>
#include <QEvent>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QWheelEvent>

#include <cmath>

namespace sda {

GuideView::GuideView(QWidget *parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextInteractionFlags(Qt::TextBrowserInteraction);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    document()->setIndentWidth(space::wide);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) {
        const QString scheme = url.scheme();
        const bool isHelp = scheme == QLatin1String("card") || scheme == QLatin1String("manual");
        const bool isPage = scheme == QLatin1String("https");
        if (isHelp || isPage)
            QDesktopServices::openUrl(url);
        if (isPage)
            emit linkOpened(url);
    });
    setAccessibleName(tr("What to do"));
}

void GuideView::setGuide(const QString &markdown)
{
    m_markdown = markdown;
    render();
}

void GuideView::render()
{
    // No HTML: values of the person stand in the text.
    document()->setMarkdown(m_markdown,
                            QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub)
                                | QTextDocument::MarkdownNoHTML);
    // Steps stand apart; the Markdown reader sets lists tight.
    QTextCursor cursor(document());
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        format.setLineHeight(125, QTextBlockFormat::ProportionalHeight);
        format.setTopMargin(block == document()->begin() ? 0 : space::close);
        format.setBottomMargin(0);
        cursor.setPosition(block.position());
        cursor.setBlockFormat(format);
    }
    updateGeometry();
}

int GuideView::heightForWidth(int width) const
{
    QTextDocument *page = document();
    const double before = page->textWidth();
    page->setTextWidth(width - 2 * frameWidth());
    const int height = int(std::ceil(page->size().height())) + 2 * frameWidth();
    page->setTextWidth(before);
    return height;
}

QSize GuideView::sizeHint() const
{
    const int wide = std::max(width(), 300);
    return {wide, heightForWidth(wide)};
}

QSize GuideView::minimumSizeHint() const
{
    return {200, heightForWidth(std::max(width(), 200))};
}

void GuideView::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

void GuideView::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the page scrolls
}

QVariant GuideView::loadResource(int type, const QUrl &name)
{
    // Pictures come from our own resources; nothing is read from the disk or the network.
    if (name.scheme() == QLatin1String("qrc"))
        return QTextBrowser::loadResource(type, name);
    return QByteArray(); // not a null value: that would let the document read files
}

void GuideView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    switch (event->type()) {
    case QEvent::LanguageChange:
        setAccessibleName(tr("What to do"));
        break;
    case QEvent::FontChange:
    case QEvent::PaletteChange:
        render(); // link colours and sizes are fixed when the text is read
        break;
    default:
        break;
    }
}

} // namespace sda
