#include "core/intake/refusals.h"

#include "core/intake/labels.h"
#include "core/intake/repairs.h"

#include <QRegularExpression>

namespace sda {

namespace {

using namespace Qt::StringLiterals;

bool isShortened(const QString &text)
{
    return text.contains(u'…') || text.contains(u'⋯') || text.contains("..."_L1)
        || text.contains(u"・・・"_s);
}

bool isPlaceholder(const QString &text)
{
    static const QRegularExpression brackets(
        u"<[^<>@]{1,80}>|[〈《【][^〉》】]{1,80}[〉》】]|\\[[A-Za-z_ -]{3,60}\\]"
        "|(?<!%)\\{{1,2}[A-Za-z_ ]{2,60}\\}{1,2}"_s);
    static const QRegularExpression crosses(u"(^|[.=:\\s@_-])x{4,}([.;\\s_-]|$)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return text.contains("customerProvidedPublicKey"_L1, Qt::CaseInsensitive)
        || asksForOwnValue(text) || brackets.match(text).hasMatch()
        || crosses.match(text).hasMatch();
}

/// Without the label and the quotation marks that were copied along: people look for the value.
QString bare(const QString &text)
{
    static const QRegularExpression wordsInFront(u"^[\\w\\s]{1,60}[:：]\\s*(?=[\"“”'‘「]?v=)"_s,
                                                 QRegularExpression::UseUnicodePropertiesOption
                                                     | QRegularExpression::CaseInsensitiveOption);
    const auto labelled = splitLabel(text);
    QString value = labelled && !labelled->rest.isEmpty() ? labelled->rest : text;
    value.remove(wordsInFront);
    const Unquoted inside = unquoted(value);
    return inside.pieces > 0 && inside.rest.isEmpty() && !inside.text.isEmpty() ? inside.text
                                                                                : value;
}

/// Whether `name` stands in `text` as a name or as the end of one.
bool names(const QString &text, const QString &name)
{
    const auto isPartOfName = [](QChar c) { return c.isLetterOrNumber() || c == u'-'; };
    for (qsizetype at = text.indexOf(name, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(name, at + 1, Qt::CaseInsensitive)) {
        const qsizetype end = at + name.size();
        const bool begins = at == 0 || !isPartOfName(text[at - 1]);
        const bool goesOn = end < text.size()
            && (isPartOfName(text[end])
                || (text[end] == u'.' && end + 1 < text.size() && isPartOfName(text[end + 1])));
        if (begins && !goesOn)
            return true;
    }
    return false;
}

/// The names that pages use for "your domain": those of the source pages (with their typing
/// mistake) and of RFC 2606, 3.
std::optional<QString> sampleDomainIn(const QString &text, const QString &ownDomain)
{
    static const QStringList samples = {
        u"sampledomain.com"_s, u"sampledomail.com"_s, u"domainname.com"_s,  u"example.com"_s,
        u"example.net"_s,      u"example.org"_s,      u"example.jp"_s,      u"example.co.jp"_s,
        u"example.co.kr"_s,    u"yourdomain.com"_s,   u"your-domain.com"_s, u"mydomain.com"_s};
    if (!text.contains(u'.'))
        return std::nullopt; // a key is long, and nothing of this stands in it
    for (const QString &sample : samples) {
        const bool isOwn = ownDomain == sample || ownDomain.endsWith(u'.' + sample);
        if (!isOwn && names(text, sample))
            return sample;
    }
    // Only as the other provider of the pages' SPF example.
    static const QString other = u"domain1.com"_s;
    const bool isOwn = ownDomain == other || ownDomain.endsWith(u'.' + other);
    if (!isOwn && text.contains("include:"_L1, Qt::CaseInsensitive) && names(text, other))
        return other;
    return std::nullopt;
}

} // namespace

QString excerpt(const QString &text)
{
    constexpr qsizetype most = 200;
    return text.size() <= most ? text : text.left(most) + u'…';
}

std::optional<Finding> refusalOf(const IntakeRow &row, const std::optional<QString> &ownDomain)
{
    const QString value = row.value.value_or(QString());
    for (const QString &text : {row.host, value}) {
        if (isShortened(text))
            return finding<FindingCode::PasteShortened>(arg<Arg::Text> = excerpt(bare(text)));
        if (isPlaceholder(text))
            return finding<FindingCode::PastePlaceholder>(arg<Arg::Text> = excerpt(bare(text)));
    }
    // A host without its region has a nearer question than that of the page it comes from.
    const bool lacksRegion = value == "feedback-smtp.amazonses.com"_L1;
    if (!ownDomain || lacksRegion)
        return std::nullopt;
    for (const QString &text : {row.host, value}) {
        if (const auto sample = sampleDomainIn(text, *ownDomain))
            return finding<FindingCode::PasteSampleDomain>(arg<Arg::Domain> = *sample);
    }
    return std::nullopt;
}

} // namespace sda
