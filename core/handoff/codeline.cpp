#include "core/handoff/codeline.h"

#include "core/handoff/neutralvalue.h"

#include <QCryptographicHash>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sda {

namespace {

constexpr auto mark = u"SDA1:";
constexpr qsizetype markSize = 5;
constexpr char version = 1;
constexpr qsizetype idSize = 16;
constexpr qsizetype placeSize = 3;
constexpr qsizetype valueSize = 4;
constexpr qsizetype rowSize = placeSize + valueSize;
constexpr qsizetype headSize = 3 + idSize; // version, number of rows, length of the domain, id
constexpr qsizetype sumSize = 4;
constexpr qsizetype mostRows = 255; // and octets of the domain: each is one octet in the head

QByteArray hashOf(const QByteArray &octets, qsizetype size)
{
    return QCryptographicHash::hash(octets, QCryptographicHash::Sha256).left(size);
}

QByteArray base64Of(const QByteArray &octets)
{
    return octets.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

std::optional<HandedOut> decoded(const QByteArray &octets)
{
    const QByteArray content = octets.chopped(sumSize);
    if (octets.last(sumSize) != hashOf(content, sumSize) || octets[0] != version)
        return std::nullopt;
    HandedOut handedOut;
    const qsizetype domainSize = uchar(octets[2]);
    handedOut.setupId =
        QUuid::fromRfc4122(content.sliced(3, idSize)).toString(QUuid::WithoutBraces);
    handedOut.domain = QString::fromLatin1(content.sliced(headSize, domainSize));
    for (qsizetype at = headSize + domainSize; at < content.size(); at += rowSize)
        handedOut.rows +=
            {content.sliced(at, placeSize), content.sliced(at + placeSize, valueSize)};
    return handedOut;
}

qsizetype lengthOf(qsizetype rows, qsizetype domain)
{
    return headSize + domain + rows * rowSize + sumSize;
}

qsizetype base64Length(qsizetype octets)
{
    return (octets * 4 + 2) / 3;
}

bool isBase64Url(QChar c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9')
        || c == u'-' || c == u'_';
}

/// Characters that mail programs, chats and people put between: blanks, and those without a shape.
bool isBetween(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Format
        || c.category() == QChar::Other_Control;
}

/// Reads on from one place in the text, past line breaks with their signs of quoting.
class Scanner
{
public:
    Scanner(QStringView text, qsizetype at) : m_text(text), m_at(at) { }

    /// The next character of the code; nothing at the end of the text or of the code.
    std::optional<QChar> next()
    {
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at++];
            if (c == u'\n' || c == u'\r' || c == QChar::LineSeparator)
                m_atLineStart = true;
            else if (isBetween(c) || (m_atLineStart && (c == u'>' || c == u'|' || c == u'＞')))
                continue;
            else if (c == u'=' && m_at < m_text.size()
                     && (m_text[m_at] == u'\n' || m_text[m_at] == u'\r'))
                continue; // a soft line break of quoted-printable (RFC 2045, 6.7)
            else {
                m_atLineStart = false;
                return c;
            }
        }
        return std::nullopt;
    }

private:
    QStringView m_text;
    qsizetype m_at;
    bool m_atLineStart = false;
};

/// The code that begins at `at`: nothing if there is none. Its length stands in its beginning, so
/// words behind it do not matter.
std::optional<std::variant<HandedOut, Finding>> codeAt(QStringView text, qsizetype at)
{
    Scanner scanner(text, at);
    for (qsizetype i = 0; i < markSize; ++i) {
        if (scanner.next() != QChar(mark[i]))
            return std::nullopt;
    }
    QByteArray base64;
    qsizetype wanted = 4; // version, number of rows, length of the domain
    while (base64.size() < wanted) {
        const auto c = scanner.next();
        if (!c || !isBase64Url(*c))
            return finding<FindingCode::HandoffCodeDamaged>();
        base64 += char(c->unicode());
        if (base64.size() != 4)
            continue;
        const QByteArray head = QByteArray::fromBase64(base64, QByteArray::Base64UrlEncoding);
        wanted = base64Length(lengthOf(uchar(head[1]), uchar(head[2])));
    }
    const QByteArray octets = QByteArray::fromBase64(base64, QByteArray::Base64UrlEncoding);
    if (base64Of(octets) == base64) { // bits that stand for nothing have to be as they were made
        if (const auto handedOut = decoded(octets))
            return *handedOut;
    }
    return finding<FindingCode::HandoffCodeDamaged>();
}

} // namespace

QByteArray placeHash(const DnsName &name, RecordType type)
{
    return hashOf(name.wire() + ' ' + textOf(type).toLatin1(), placeSize);
}

QByteArray valueHash(RecordType type, const QString &value)
{
    return hashOf(textOf(type).toLatin1() + ' ' + neutralValue(type, value), valueSize);
}

HandedOut handedOut(const QString &setupId, const DomainName &domain, const QList<HandoffRow> &rows)
{
    HandedOut handed{setupId, domain.ascii(), {}};
    for (const HandoffRow &row : rows) {
        const bool hasValue = row.record && row.action != RecordAction::Remove;
        if (hasValue && handed.rows.size() < mostRows)
            handed.rows += {placeHash(row.record->name, row.type), valueHash(row.type, row.value)};
    }
    return handed;
}

QString codeLine(const HandedOut &handedOut)
{
    const QUuid id(handedOut.setupId);
    const QByteArray domain = handedOut.domain.toLatin1();
    if (id.isNull() || domain.size() > mostRows)
        return {};
    const QList<HandedOut::Row> rows = handedOut.rows.mid(0, mostRows);
    QByteArray octets;
    octets += version;
    octets += char(rows.size());
    octets += char(domain.size());
    octets += id.toRfc4122() + domain;
    for (const HandedOut::Row &row : rows)
        octets += row.place + row.value;
    octets += hashOf(octets, sumSize);
    return QString::fromUtf16(mark) + QString::fromLatin1(base64Of(octets));
}

std::optional<std::variant<HandedOut, Finding>> findCodeLine(QStringView text)
{
    std::optional<std::variant<HandedOut, Finding>> damaged;
    for (qsizetype at = text.indexOf(u'S'); at >= 0; at = text.indexOf(u'S', at + 1)) {
        const auto code = codeAt(text, at);
        if (code && std::holds_alternative<HandedOut>(*code))
            return code;
        if (code)
            damaged = code;
    }
    return damaged;
}

} // namespace sda
