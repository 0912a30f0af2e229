#include "ui/handoff/pages.h"

#include "ui/look/look.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

namespace sda {

namespace {

constexpr qreal bodyPoints = 9;
constexpr qreal footPoints = 8;
constexpr qreal marginMillimetres = 14;
constexpr int dotsPerInch = 300;
constexpr qreal footLines = 2; // of room at the end of a page

QFont fontFor(const QString &language, qreal points)
{
    QFont font;
    font.setFamilies(fontFamiliesFor(language));
    font.setPointSizeF(points);
    return font;
}

void prepare(QPdfWriter &writer, const QString &title)
{
    writer.setResolution(dotsPerInch);
    writer.setPageLayout(QPageLayout(
        QPageSize(QPageSize::A4), QPageLayout::Landscape,
        QMarginsF(marginMillimetres, marginMillimetres, marginMillimetres, marginMillimetres),
        QPageLayout::Millimeter));
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Sender Domain Assistant"));
}

} // namespace

QByteArray pagesOf(const QString &html, const QString &title, const QString &language)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    prepare(writer, title);
    QPainter painter(&writer);
    const QFont footFont = fontFor(language, footPoints);
    const QFontMetricsF footMetrics(footFont, &writer);
    const QSizeF page(writer.width(), writer.height());
    const qreal contentHeight = page.height() - footLines * footMetrics.height();

    QTextDocument document;
    document.setDefaultFont(fontFor(language, bodyPoints));
    document.setDocumentMargin(0);
    document.documentLayout()->setPaintDevice(&writer);
    document.setHtml(html);
    document.setPageSize(QSizeF(page.width(), contentHeight));

    const int pages = document.pageCount();
    for (int i = 0; i < pages; ++i) {
        if (i > 0)
            writer.newPage();
        const QRectF part(0, i * contentHeight, page.width(), contentHeight);
        painter.save();
        painter.translate(0, -part.top());
        document.drawContents(&painter, part);
        painter.restore();
        painter.setFont(footFont);
        const QRectF foot(0, page.height() - footMetrics.height(), page.width(),
                          footMetrics.height());
        painter.drawText(foot, Qt::AlignLeft, title);
        painter.drawText(foot, Qt::AlignRight, QStringLiteral("%1 / %2").arg(i + 1).arg(pages));
    }
    painter.end();
    return pdf;
}

} // namespace sda
