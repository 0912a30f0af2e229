#include "tests/resources/services/sourcepage.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace sda {

namespace {

bool isMarkup(const QString &words)
{
    static const QRegularExpression markup(
        uR"(^$|^:::$|^>$|^</?dx-(?:tabs|alert)|^\[\]\(id:|^```)"_s);
    return markup.match(words).hasMatch();
}

/// The first that fits. What a list item is depends on what stands in it.
QString kindOf(const QString &words)
{
    struct Kind
    {
        QString kind;
        QRegularExpression start;
    };
    static const QList<Kind> kinds{
        {u"note"_s, QRegularExpression(uR"(^>\?)"_s)},
        {u"image"_s, QRegularExpression(uR"(^!\[)"_s)},
        {u"heading"_s, QRegularExpression(uR"(^(?:::: |##+ ))"_s)},
        {u"command"_s, QRegularExpression(uR"(^(?:\$ |- `(?:dig|nslookup) ))"_s)},
        {u"step"_s, QRegularExpression(uR"(^\d+\. )"_s)},
        {u"field"_s,
         QRegularExpression(u"^(?:- )?(?:Host record|Record type|Record value|ホストレコード|"
                            "レコードタイプ|レコード値|호스트 레코드|레코드 유형|레코드 값)"_s)},
        {u"item"_s, QRegularExpression(uR"(^[-*] )"_s)},
        {u"row"_s, QRegularExpression(uR"(^(?:Type|CNAME|MX|TXT) )"_s)},
    };
    for (const Kind &kind : kinds) {
        if (kind.start.match(words).hasMatch())
            return kind.kind;
    }
    return u"text"_s;
}

} // namespace

QList<SourceLine> sourceLinesOf(const QString &page)
{
    QList<SourceLine> found;
    bool inAlert = false;
    const QStringList lines = page.split(u'\n');
    for (qsizetype at = 0; at < lines.size(); ++at) {
        const QString words = lines.at(at).simplified();
        if (words.startsWith("<dx-alert"_L1) || words.startsWith("</dx-alert"_L1))
            inAlert = words.startsWith("<dx-alert"_L1);
        if (!isMarkup(words))
            found.append({int(at) + 1, inAlert ? u"note"_s : kindOf(words)});
    }
    return found;
}

QString checksumOf(const QString &page, int first, int last)
{
    QStringList lines = page.split(u'\n').mid(first - 1, last - first + 1);
    for (QString &line : lines)
        line = line.simplified();
    const QByteArray words = lines.join(u'\n').toUtf8();
    return QString::fromLatin1(
        QCryptographicHash::hash(words, QCryptographicHash::Sha1).toHex().first(6));
}

} // namespace sda
