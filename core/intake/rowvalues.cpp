#include "core/intake/continuation.h"
#include "core/intake/repairs.h"
#include "core/intake/rowreader.h"
#include "core/intake/words.h"
#include "core/records/dkim.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

/// \file
/// Values and cells that stand alone in their line, and rows in words.

namespace sda {

namespace {

using namespace Qt::StringLiterals;

/// The target of a key: "aaa.dkim.amazonses.com", "s1.domainkey.u1.wl.sendgrid.net".
bool isKeyTarget(const QString &name)
{
    return name.contains("dkim"_L1, Qt::CaseInsensitive)
        || name.contains("domainkey"_L1, Qt::CaseInsensitive);
}

} // namespace

bool RowReader::readTitledValue(const QString &line)
{
    // "MX: mxbiz1.qq.com", "SPF：v=spf1 …"
    constexpr qsizetype longestTitle = 12;
    const QStringView bare = withoutBullet(line);
    const auto isColon = [](QChar c) { return c == u':' || c == u'：'; };
    const auto colon = std::find_if(bare.begin(), bare.end(), isColon);
    const qsizetype length = colon - bare.begin();
    if (colon == bare.end() || length > longestTitle)
        return false;
    const QStringView title = bare.left(length);
    const auto type = typeIn(title);
    if (!type && !isPurpose(title))
        return false;
    const QString rest = bare.mid(length + 1).trimmed().toString();
    const QString text = plainName(rest);
    const bool isTarget = type == RecordType::Mx || type == RecordType::Cname;
    const bool isText = isRecordText(rest);
    const auto words = isTarget ? rowInWords(text) : std::nullopt;
    if (!isText && !(isTarget && (isHostName(text) || words)))
        return false;
    RawRow row;
    if (words)
        row = *words;
    else
        row.value = isText ? withContinuation(rest, row.traces) : rest;
    row.type = isText ? RecordType::Txt : *type;
    row.host = std::exchange(m_cells, {}).host;
    add(row);
    return true;
}

bool RowReader::readBareValue(const QString &line)
{
    const QString bare = withoutBullet(line).toString();
    const Unquoted quoted = unquoted(bare);
    const QString text = foldWidths(quoted.text).trimmed();
    if (isRecordText(text)) {
        RawRow row = std::exchange(m_cells, {});
        if (row.unknownType.isEmpty())
            row.type = row.type.value_or(RecordType::Txt);
        // A blank in front of the value would have been copied into the panel.
        const bool blankInFront =
            line[0].isSpace() && quoted.pieces == 0 && !line.left(2).trimmed().isEmpty();
        row.traces.setFlag(Trace::Blanks, row.traces.testFlag(Trace::Blanks) || blankInFront);
        row.value = withContinuation(bare, row.traces);
        m_lookup.complete(row);
        add(row);
        return true;
    }
    auto row = rowInWords(bare);
    // RFC 3676, 4.2: a line that ends with a blank goes on in the next one.
    const bool flows = !row && m_line.flows && m_at < m_lines.size();
    if (flows) {
        row = rowInWords(bare + u' ' + m_lines[m_at].text);
        if (row)
            m_line.traces |= m_lines[m_at++].traces | Trace::Joined;
    }
    if (row) {
        if (row->host.isEmpty())
            row->host = m_cells.host;
        m_lookup.complete(*row);
        // The next line of a zone may leave its owner out.
        if (!typeWord(bare.section(u' ', 0, 0)))
            m_owner = row->host;
        m_cells = {};
        if (row->value && row->type == RecordType::Txt)
            row->value = withContinuation(*row->value, row->traces);
        add(*row);
        return true;
    }
    // What `dig` was asked for, or a token of Amazon: 32 octets in base64.
    constexpr qsizetype tokenSize = 44;
    const bool isToken = text.size() == tokenSize && text.endsWith(u'=') && isBase64(text);
    const bool isAsked = m_lookup.askedType() == RecordType::Txt && bare.startsWith(u'"');
    if (isToken || isAsked) {
        RawRow token = std::exchange(m_cells, {});
        if (token.unknownType.isEmpty())
            token.type = RecordType::Txt;
        token.value = bare;
        m_lookup.complete(token);
        add(token);
        return true;
    }
    // A key without `p=` in front; judged where the record is.
    const bool mayBeKey = wholeKeyLength(text) == text.size() && isBase64(text);
    if (mayBeKey && decodePublicKey(text, PublicKey::Algorithm::Rsa)) {
        RawRow key = std::exchange(m_cells, {});
        key.type = RecordType::Txt;
        key.value = bare;
        add(key);
        return true;
    }
    return false;
}

/// The next line is a text in quotation marks that `dig +short` found behind an alias.
bool RowReader::isKeyBelow() const
{
    if (m_at >= m_lines.size())
        return false;
    const QString next = foldQuotes(m_lines[m_at].text.trimmed());
    return next.startsWith(u'"') && keyIn(unquoted(next).text)
        && !next.startsWith("\"v=DMARC1"_L1, Qt::CaseInsensitive);
}

/// The next line is a host and nothing else: what stands `above` it is meant as a type.
bool RowReader::isHostBelow(const QString &above) const
{
    if (m_at >= m_lines.size())
        return false;
    const bool isGap = m_lines[m_at].text.isEmpty() && m_at + 1 < m_lines.size();
    const QString &below = m_lines[isGap ? m_at + 1 : m_at].text;
    const QString next = plainName(withoutBullet(below).toString());
    // What is made of the letters of a type needs less to be taken for one.
    const bool isPlainHost = next.contains(u'.') || next.contains(u'_') || isMisspeltType(above);
    return next == "@"_L1 || isOtherLabel(next) || (isHostLike(next) && isPlainHost);
}

bool RowReader::readTarget(const QString &text, const QString &line)
{
    const bool isPlain = std::ranges::all_of(text, [](QChar c) { return c < u'\x80'; });
    const bool isTarget = isPlain && isHostName(text) && text.count(u'.') > 1 && !isOwnName(text)
        && !text.startsWith("www."_L1, Qt::CaseInsensitive);
    if (!isTarget || m_line.belowSignature)
        return false;
    RawRow row = std::exchange(m_cells, {});
    row.type = isKeyTarget(text) ? RecordType::Cname : RecordType::Mx;
    row.value = withoutBullet(line).toString();
    m_lookup.complete(row);
    const bool wasFollowed = row.type == RecordType::Cname && isKeyBelow();
    add(row);
    while (wasFollowed && isKeyBelow())
        ++m_at;
    return true;
}

bool RowReader::readCellAlone(const QString &line)
{
    const QString bare = withoutButtons(withoutBullet(line).toString());
    QString text = plainName(bare);
    text.remove(u'\\');
    while (text.endsWith(u'。'))
        text.chop(1);
    const auto type = typeIn(text);
    if (type == RecordType::Mx || type == RecordType::Txt || type == RecordType::Cname) {
        // The type may stand behind the host.
        const QString host = m_cells.has(Field::Type) ? QString() : m_cells.host;
        m_cells = {};
        m_cells.type = type;
        m_cells.host = host;
        m_cells.traces = m_line.traces;
        return true;
    }
    static const QRegularExpression typeLike(u"^[A-Z]{2,10}$"_s);
    const bool mayBeType = !type && !isPurpose(text) && !m_cells.has(Field::Type);
    if (mayBeType && typeLike.match(text).hasMatch() && isHostBelow(text)) {
        m_cells = {};
        m_cells.unknownType = text;
        return true;
    }
    const bool hasCells = m_cells.type || !m_cells.host.isEmpty();
    const bool wantsTarget = m_cells.type == RecordType::Mx || m_cells.type == RecordType::Cname;
    if (!m_cells.host.isEmpty() && wantsTarget
        && (isHostName(text) || (m_cells.type == RecordType::Cname && isHostLike(text)))) {
        RawRow row = std::exchange(m_cells, {});
        row.value = bare;
        add(row);
        return true;
    }
    if (m_cells.type == RecordType::Txt && !m_cells.host.isEmpty()
        && (isTokenLike(text) || text.contains(u'…') || text.contains("..."_L1))) {
        RawRow row = std::exchange(m_cells, {});
        row.value = bare;
        add(row);
        return true;
    }
    if (hasCells && isTtlWord(text)) {
        m_cells.ttl = text;
        return true;
    }
    if (m_cells.type && isNumber(text)) {
        const bool isPriority = m_cells.type == RecordType::Mx && text.size() <= 3;
        (isPriority ? m_cells.priority : m_cells.ttl) = text;
        return true;
    }
    const bool isHost = text == "@"_L1 || (m_cells.has(Field::Type) && isOtherLabel(text))
        || (isHostLike(text)
            && (m_cells.has(Field::Type) || text.contains(u'_') || isOwnName(text)));
    if (isHost && m_cells.host.isEmpty()) {
        m_cells.host = bare;
        m_cells.traces |= m_line.traces;
        return true;
    }
    // "aaa.dkim.amazo…": refused with its reason later.
    const QString whole = QString(text).replace("..."_L1, "x"_L1).replace(u'…', u'x');
    const bool isCut = whole != text && isHostLike(whole);
    constexpr qsizetype shortest = 8;
    constexpr qsizetype longestWord = 20; // of a sentence that ends with "…"
    const bool isMadeUp = whole.size() > longestWord
        || std::ranges::any_of(text, [](QChar c) { return c.isDigit(); });
    if (isCut && text.size() >= shortest && isMadeUp) {
        RawRow row = std::exchange(m_cells, {});
        row.value = text;
        add(row);
        return true;
    }
    // A host name and nothing else, a full one: the target that a console shows.
    return !m_cells.has(Field::Type) && readTarget(text, line);
}

} // namespace sda
