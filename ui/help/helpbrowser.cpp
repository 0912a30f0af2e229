#include "ui/help/helpbrowser.h"

#include "ui/help/helpshots.h"
#include "ui/look/look.h"
#include "ui/text/helptexts.h"

#include <QDesktopServices>
#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sda {

namespace {

/// Longer lines are hard to read on: about 75 letters, 40 of CJK (WCAG 2.2, 1.4.8 asks for no
/// more).
constexpr double measureInEms = 42;

constexpr QChar picture(0xfffc);

/// A window in the colours of the page would have no edge.
QImage framed(const QImage &image, const QColor &line)
{
    QImage edged = image.convertToFormat(QImage::Format_RGB32);
    QPainter painter(&edged);
    painter.setPen(line);
    painter.drawRect(edged.rect().adjusted(0, 0, -1, -1));
    return edged;
}

double pointsOf(TypeSize size)
{
    return monospacedFont(size).pointSizeF();
}

} // namespace

HelpBrowser::HelpBrowser(QWidget *parent) : QTextBrowser(parent), m_pictureOf(helpShot)
{
    setOpenLinks(false);
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::Base); // beside the measure, too
    setAutoFillBackground(true);
    setTextInteractionFlags(Qt::TextBrowserInteraction);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(space::wide);
    document()->setIndentWidth(space::wide);
    connect(this, &QTextBrowser::anchorClicked, this, &HelpBrowser::follow);
}

void HelpBrowser::follow(const QUrl &link)
{
    const QString scheme = link.scheme();
    if (scheme == "card"_L1 || scheme == "manual"_L1)
        emit topicWanted(link.toString());
    else if (scheme == "https"_L1)
        QDesktopServices::openUrl(link);
}

void HelpBrowser::showTopic(const HelpTexts &texts, const QString &topic)
{
    m_markdown = texts.markdown(topic) + u'\n' + texts.furtherReading(topic);
    m_language = texts.languageOf(topic);
    setAccessibleName(texts.title(topic));
    render();
    verticalScrollBar()->setValue(0);
}

void HelpBrowser::render()
{
    const int before = verticalScrollBar()->value();
    m_pictures.clear();
    document()->setMarkdown(m_markdown,
                            QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub)
                                | QTextDocument::MarkdownNoHTML);
    setBlocks();
    placePictures();
    scalePictures();
    setTextCursor(QTextCursor(document())); // a text that is shown first scrolls to its cursor
    verticalScrollBar()->setValue(before);
}

void HelpBrowser::setBlocks()
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const bool isHeading = block.blockFormat().headingLevel() > 0;
        QTextBlockFormat format = block.blockFormat();
        format.setLineHeight(130, QTextBlockFormat::ProportionalHeight);
        format.setTopMargin(block == document()->begin() ? 0
                                : isHeading              ? space::wide
                                : block.textList()       ? space::tight
                                                         : space::close);
        format.setBottomMargin(0);
        QTextCursor(block).setBlockFormat(format);
        if (isHeading)
            setHeading(block);
        else
            setCode(block);
    }
}

void HelpBrowser::setHeading(const QTextBlock &block)
{
    const bool isTitle = block.blockFormat().headingLevel() == 1;
    // Not merged: the reader of Markdown sets sizes of its own, relative to the text.
    QTextCharFormat format;
    format.setFontPointSize(pointsOf(isTitle ? TypeSize::Title : TypeSize::Heading));
    format.setFontWeight(QFont::DemiBold);
    QTextCursor cursor(block);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    cursor.setCharFormat(format);
}

void HelpBrowser::setCode(const QTextBlock &block)
{
    QTextCharFormat format;
    format.setFontFamilies(monospacedFont().families());
    format.setBackground(panelColour(palette()));
    QList<QPair<int, int>> places; // start and end: formats must not change while they are read
    for (auto it = block.begin(); it != block.end(); ++it) {
        if (it.fragment().charFormat().fontFixedPitch())
            places.append(
                {it.fragment().position(), it.fragment().position() + it.fragment().length()});
    }
    for (const auto &[start, end] : places) {
        QTextCursor cursor(document());
        cursor.setPosition(start);
        cursor.setPosition(end, QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(format);
    }
}

// From the end: what is put in does not move those that come next.
void HelpBrowser::placePictures()
{
    const QString text = document()->toRawText();
    for (qsizetype at = text.lastIndexOf(picture); at >= 0;
         at = at > 0 ? text.lastIndexOf(picture, at - 1) : -1)
        placePicture(int(at));
}

void HelpBrowser::placePicture(int position)
{
    QTextCursor cursor(document());
    cursor.setPosition(position);
    cursor.setPosition(position + 1, QTextCursor::KeepAnchor);
    const QTextImageFormat format = cursor.charFormat().toImageFormat();
    if (!format.isValid())
        return;
    const QString words = format.stringProperty(QTextFormat::ImageAltText);
    const QImage image = m_pictureOf(format.name().section(u':', 1), m_language);
    if (image.isNull())
        return tellPicture(cursor, words);
    m_pictures.insert(format.name(), image);
    // Lines stand apart by a part of their height; below a picture that would be a hole.
    QTextBlockFormat alone = cursor.blockFormat();
    alone.setLineHeight(0, QTextBlockFormat::SingleHeight);
    cursor.setBlockFormat(alone);
    // What the picture shows is said below it: not everybody sees it.
    QTextCharFormat caption;
    caption.setFontPointSize(pointsOf(TypeSize::Small));
    caption.setForeground(quietText(palette()));
    cursor.setPosition(position + 1);
    QTextBlockFormat below = cursor.blockFormat();
    below.setLineHeight(130, QTextBlockFormat::ProportionalHeight);
    below.setTopMargin(space::tight);
    cursor.insertBlock(below, caption);
    cursor.insertText(words, caption);
}

void HelpBrowser::tellPicture(QTextCursor cursor, const QString &words)
{
    cursor.removeSelectedText();
    QTextFrameFormat box;
    box.setBackground(panelColour(palette()));
    box.setBorder(1);
    box.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    box.setBorderBrush(lineColour(palette()));
    box.setPadding(space::apart);
    box.setTopMargin(space::close);
    box.setBottomMargin(space::close);
    QTextCharFormat quiet;
    quiet.setForeground(quietText(palette()));
    // The empty lines that the picture leaves around the box take no room.
    QTextBlockFormat flat;
    flat.setLineHeight(1, QTextBlockFormat::FixedHeight);
    cursor.setBlockFormat(flat);
    QTextFrame *frame = cursor.insertFrame(box);
    cursor.setPosition(frame->lastPosition() + 1);
    if (cursor.block().length() == 1)
        cursor.setBlockFormat(flat);
    QTextCursor inside = frame->firstCursorPosition();
    inside.setBlockFormat(QTextBlockFormat());
    inside.insertText(words, quiet);
}

// Drawn smaller by the document itself a picture would lose its fine lines.
void HelpBrowser::scalePictures()
{
    if (m_pictures.isEmpty())
        return;
    const double dots = devicePixelRatioF();
    const int room = viewport()->width() - 2 * int(document()->documentMargin());
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); it != block.end(); ++it) {
            QTextImageFormat format = it.fragment().charFormat().toImageFormat();
            if (!format.isValid() || !m_pictures.contains(format.name()))
                continue;
            const QImage &image = m_pictures[format.name()];
            const int width = std::clamp(room, 1, image.width());
            const QImage scaled =
                framed(image.scaledToWidth(std::min(int(width * dots), image.width()),
                                           Qt::SmoothTransformation),
                       lineColour(palette()));
            document()->addResource(QTextDocument::ImageResource, QUrl(format.name()), scaled);
            format.setWidth(width);
            format.setHeight(double(width) * image.height() / image.width());
            QTextCursor cursor(document());
            cursor.setPosition(it.fragment().position());
            cursor.setPosition(it.fragment().position() + 1, QTextCursor::KeepAnchor);
            cursor.setCharFormat(format);
            break; // the fragments have changed; a picture stands alone
        }
    }
}

QVariant HelpBrowser::loadResource(int, const QUrl &)
{
    // Pictures are given to the document. Not a null value: that would let the document read files.
    return QByteArray();
}

void HelpBrowser::keepMeasure()
{
    const int measure =
        int(measureInEms * fontMetrics().height()) + 2 * int(document()->documentMargin());
    const int bar = verticalScrollBar()->sizeHint().width();
    setViewportMargins(0, 0, std::max(0, width() - 2 * frameWidth() - bar - measure), 0);
}

void HelpBrowser::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    keepMeasure();
    scalePictures();
}

bool HelpBrowser::event(QEvent *event)
{
    const bool done = QTextBrowser::event(event);
    // Where keys go is seen: the style draws no focus around a text.
    if (event->type() == QEvent::Paint && hasFocus()) {
        QPainter painter(this);
        painter.setPen(QPen(focusColour(palette()), focusWidth(palette())));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
    return done;
}

void HelpBrowser::focusInEvent(QFocusEvent *event)
{
    QTextBrowser::focusInEvent(event);
    update();
}

void HelpBrowser::focusOutEvent(QFocusEvent *event)
{
    QTextBrowser::focusOutEvent(event);
    update();
}

void HelpBrowser::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    // Colours and sizes are fixed when the text is read.
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        keepMeasure();
        render();
    }
}

} // namespace sda
