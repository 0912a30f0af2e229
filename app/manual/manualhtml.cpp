#include "app/manual/manualpages.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sda {

namespace {

/// Labels, values and links within a line.
QString inlineHtml(const QString &line, const ManualLinks &links)
{
    static const QRegularExpression sign(
        uR"(`(?<code>[^`]+)`|\*\*(?<bold>[^*]+)\*\*|\[(?<words>[^\]]+)\]\((?<target>[^)]+)\))"_s);
    QString html;
    qsizetype done = 0;
    for (auto it = sign.globalMatch(line); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        html += line.mid(done, match.capturedStart() - done).toHtmlEscaped();
        done = match.capturedEnd();
        if (match.hasCaptured(u"code"_s)) {
            html += u"<code>%1</code>"_s.arg(match.captured(u"code"_s).toHtmlEscaped());
        } else if (match.hasCaptured(u"bold"_s)) {
            html += u"<strong>%1</strong>"_s.arg(match.captured(u"bold"_s).toHtmlEscaped());
        } else {
            const QString words = match.captured(u"words"_s).toHtmlEscaped();
            const QString file = links.link(match.captured(u"target"_s)).toHtmlEscaped();
            html += file.isEmpty() ? words : u"<a href=\"%1\">%2</a>"_s.arg(file, words);
        }
    }
    return html + line.mid(done).toHtmlEscaped();
}

QString pictureHtml(const QRegularExpressionMatch &picture, const ManualLinks &links)
{
    const QString words = picture.captured(1).toHtmlEscaped();
    const QString file = links.picture(picture.captured(2)).toHtmlEscaped();
    if (file.isEmpty())
        return u"<p class=\"shot\">%1</p>\n"_s.arg(words);
    // The words stand below the picture, so it need not be told twice.
    return u"<figure><img src=\"%1\" alt=\"\"><figcaption>%2</figcaption></figure>\n"_s.arg(file,
                                                                                            words);
}

/// Opens and closes lists around their items.
class Lists
{
public:
    QString goTo(const QString &list) ///< "ul", "ol", or empty: outside of one
    {
        if (list == m_list)
            return {};
        QString html;
        if (!m_list.isEmpty())
            html += u"</%1>\n"_s.arg(m_list);
        if (!list.isEmpty())
            html += u"<%1>\n"_s.arg(list);
        m_list = list;
        return html;
    }

private:
    QString m_list;
};

} // namespace

QString htmlOf(const QString &markdown, const ManualLinks &links)
{
    static const QRegularExpression heading(u"^(#{1,2}) (.*)$"_s);
    static const QRegularExpression item(u"^(-|\\d+\\.) (.*)$"_s);
    static const QRegularExpression picture(uR"(^!\[([^\]]*)\]\(([^)]*)\)$)"_s);
    QString html;
    Lists lists;
    for (const QString &line : markdown.split(u'\n')) {
        if (const auto found = item.match(line); found.hasMatch()) {
            html += lists.goTo(found.captured(1) == "-"_L1 ? u"ul"_s : u"ol"_s);
            html += u"<li>%1</li>\n"_s.arg(inlineHtml(found.captured(2), links));
            continue;
        }
        html += lists.goTo({});
        if (const auto found = heading.match(line); found.hasMatch())
            html += u"<h%1>%2</h%1>\n"_s.arg(QString::number(found.captured(1).size()),
                                             inlineHtml(found.captured(2), links));
        else if (const auto shown = picture.match(line); shown.hasMatch())
            html += pictureHtml(shown, links);
        else if (!line.trimmed().isEmpty())
            html += u"<p>%1</p>\n"_s.arg(inlineHtml(line, links));
    }
    return html + lists.goTo({});
}

} // namespace sda
