#include "core/dns/zonefile.h"

#include <QtEndian>

namespace sda {

namespace {

constexpr qsizetype MaxText = 1024 * 1024;
constexpr int MaxRecords = 10000;
constexpr qint64 MaxTtl = 0x7fffffff; // RFC 2181, 8

struct Token
{
    QStringView text; ///< escapes not yet read, quotes taken off
    bool quoted = false;
};

/// One entry: a line, or several within parentheses.
struct Entry
{
    QList<Token> tokens;
    int line = 0;
    QStringView firstLine;
    bool ownerLeftOut = false; ///< it begins with a blank
    bool broken = false; ///< a quote or parenthesis is not closed, or closed but never opened
};

/// Only these separate (RFC 1035, 5.1): a no-break blank is a mistake that has to be seen.
bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\r' || c == u'\n';
}

/// Cuts the text into entries (RFC 1035, 5.1).
class Scanner
{
public:
    explicit Scanner(QStringView text) : m_text(text) { }
    bool atEnd() const { return m_at >= m_text.size(); }
    Entry next();

private:
    QChar here() const { return m_text[m_at]; }
    bool atLineEnd() const { return atEnd() || here() == u'\n'; }
    void skipToLineEnd();
    Token quotedToken(Entry &entry);
    Token plainToken();

    QStringView m_text;
    qsizetype m_at = 0;
    int m_line = 1;
};

void Scanner::skipToLineEnd()
{
    while (!atLineEnd())
        ++m_at;
}

Token Scanner::quotedToken(Entry &entry)
{
    const qsizetype begin = ++m_at;
    while (!atLineEnd() && here() != u'"')
        m_at += here() == u'\\' && m_at + 1 < m_text.size() && m_text[m_at + 1] != u'\n' ? 2 : 1;
    const Token token{m_text.sliced(begin, m_at - begin), true};
    if (atLineEnd())
        entry.broken = true;
    else
        ++m_at;
    return token;
}

Token Scanner::plainToken()
{
    const qsizetype begin = m_at;
    while (!atLineEnd() && !isBlank(here()) && !QStringView(u"\"();").contains(here()))
        m_at += here() == u'\\' && m_at + 1 < m_text.size() && m_text[m_at + 1] != u'\n' ? 2 : 1;
    return {m_text.sliced(begin, m_at - begin), false};
}

Entry Scanner::next()
{
    Entry entry;
    entry.line = m_line;
    entry.ownerLeftOut = !atEnd() && (here() == u' ' || here() == u'\t');
    const qsizetype end = m_text.indexOf(u'\n', m_at);
    entry.firstLine = m_text.sliced(m_at, (end < 0 ? m_text.size() : end) - m_at).trimmed();
    int depth = 0;
    while (!atEnd()) {
        const QChar c = here();
        if (c == u'\n') {
            ++m_at;
            ++m_line;
            if (depth == 0)
                return entry;
        } else if (c == u';') {
            skipToLineEnd();
        } else if (c == u'(') {
            ++depth;
            ++m_at;
        } else if (c == u')') {
            entry.broken = entry.broken || depth == 0;
            depth = std::max(0, depth - 1);
            ++m_at;
        } else if (c == u'"') {
            entry.tokens.append(quotedToken(entry));
        } else if (isBlank(c)) {
            ++m_at;
        } else {
            entry.tokens.append(plainToken());
        }
    }
    entry.broken = entry.broken || depth > 0;
    return entry;
}

/// Digits only, or digits with the units s, m, h, d, w as BIND writes them.
std::optional<qint64> readTtl(QStringView text)
{
    qint64 total = 0;
    qint64 number = -1;
    for (const QChar c : text) {
        const int unit = int(QStringView(u"smhdw").indexOf(c.toLower()));
        static constexpr qint64 Units[] = {1, 60, 3600, 86400, 604800};
        if (c >= u'0' && c <= u'9')
            number = std::max<qint64>(number, 0) * 10 + (c.unicode() - u'0');
        else if (unit >= 0 && number >= 0)
            total += std::exchange(number, -1) * Units[unit];
        else
            return {};
        if (number > MaxTtl || total > MaxTtl)
            return {};
    }
    if (text.isEmpty())
        return {};
    total += std::max<qint64>(number, 0);
    return total <= MaxTtl ? std::optional(total) : std::nullopt;
}

std::optional<quint32> readNumber(QStringView text, quint32 most)
{
    quint64 number = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return {};
        number = number * 10 + (c.unicode() - u'0');
        if (number > most)
            return {};
    }
    return text.isEmpty() ? std::nullopt : std::optional(quint32(number));
}

/// The octets of a character-string; characters outside ASCII as UTF-8.
std::optional<QByteArray> readString(QStringView text)
{
    QByteArray octets;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'\\') {
            const int length = text[i].isHighSurrogate() && i + 1 < text.size() ? 2 : 1;
            octets += text.sliced(i, length).toUtf8();
            i += length - 1;
            continue;
        }
        if (++i >= text.size())
            return {};
        if (text[i] < u'0' || text[i] > u'9') {
            octets += text.sliced(i, 1).toUtf8();
            continue;
        }
        const auto value = i + 3 <= text.size() ? readNumber(text.sliced(i, 3), 255) : std::nullopt;
        if (!value)
            return {};
        octets += char(*value);
        i += 2;
    }
    return octets;
}

/// Reads the data of one record from its tokens.
class DataReader
{
public:
    DataReader(const QList<Token> &tokens, const std::optional<DnsName> &origin)
        : m_tokens(tokens), m_origin(origin)
    { }
    std::optional<RecordData> read(RecordType type) const;

private:
    std::optional<DnsName> name(qsizetype index) const;
    std::optional<quint32> number(qsizetype index, quint32 most) const;
    std::optional<RecordData> address(IpAddress::Family family) const;
    std::optional<RecordData> mx() const;
    std::optional<RecordData> strings() const;
    std::optional<RecordData> soa() const;
    std::optional<RecordData> srv() const;
    std::optional<RecordData> ds() const;
    std::optional<RecordData> caa() const;
    std::optional<RecordData> generic() const;
    std::optional<QByteArray> hexFrom(qsizetype index) const;

    const QList<Token> &m_tokens;
    const std::optional<DnsName> &m_origin;
};

std::optional<DnsName> readName(QStringView text, const std::optional<DnsName> &origin)
{
    if (text == u"@")
        return origin;
    const auto name = DnsName::fromText(text);
    if (!name)
        return {};
    // A final dot that is not escaped makes the name absolute.
    qsizetype backslashes = 0;
    while (backslashes + 1 < text.size() && text[text.size() - 2 - backslashes] == u'\\')
        ++backslashes;
    const bool absolute = text.endsWith(u'.') && backslashes % 2 == 0;
    if (absolute)
        return name;
    return origin ? origin->prepend(*name) : std::nullopt;
}

std::optional<DnsName> DataReader::name(qsizetype index) const
{
    if (index >= m_tokens.size() || m_tokens[index].quoted)
        return {};
    return readName(m_tokens[index].text, m_origin);
}

std::optional<quint32> DataReader::number(qsizetype index, quint32 most) const
{
    return index < m_tokens.size() ? readNumber(m_tokens[index].text, most) : std::nullopt;
}

std::optional<RecordData> DataReader::address(IpAddress::Family family) const
{
    if (m_tokens.size() != 1)
        return {};
    const auto address = IpAddress::fromText(m_tokens[0].text);
    if (!address || address->family() != family)
        return {};
    return AddressData{*address};
}

std::optional<RecordData> DataReader::mx() const
{
    const auto preference = number(0, 0xffff);
    const auto exchange = name(1);
    if (m_tokens.size() != 2 || !preference || !exchange)
        return {};
    return MxData{quint16(*preference), *exchange};
}

std::optional<RecordData> DataReader::strings() const
{
    TxtData data;
    for (const Token &token : m_tokens) {
        const auto string = readString(token.text);
        if (!string || string->size() > 255) // RFC 1035, 3.3
            return {};
        data.strings.append(*string);
    }
    return data.strings.isEmpty() ? std::nullopt : std::optional<RecordData>(data);
}

std::optional<RecordData> DataReader::soa() const
{
    if (m_tokens.size() != 7)
        return {};
    const auto primary = name(0);
    const auto mailbox = name(1);
    const auto serial = number(2, 0xffffffff);
    for (int i = 3; i < 6; ++i) {
        if (!readTtl(m_tokens[i].text))
            return {};
    }
    const auto minimum = readTtl(m_tokens[6].text);
    if (!primary || !mailbox || !serial || !minimum)
        return {};
    return SoaData{*primary, *mailbox, *serial, std::chrono::seconds(*minimum)};
}

QByteArray bigEndian(quint32 number)
{
    QByteArray octets(2, '\0');
    qToBigEndian(quint16(number), octets.data());
    return octets;
}

std::optional<RecordData> DataReader::srv() const // RFC 2782
{
    const auto target = name(3);
    QByteArray octets;
    for (int i = 0; i < 3; ++i) {
        const auto part = number(i, 0xffff);
        if (!part)
            return {};
        octets += bigEndian(*part);
    }
    if (m_tokens.size() != 4 || !target)
        return {};
    return OpaqueData{octets + target->wire()};
}

std::optional<QByteArray> DataReader::hexFrom(qsizetype index) const
{
    QByteArray hex;
    for (; index < m_tokens.size(); ++index)
        hex += m_tokens[index].text.toUtf8();
    const QByteArray octets = QByteArray::fromHex(hex);
    // fromHex() passes over what is not hexadecimal.
    return octets.toHex() == hex.toLower() ? std::optional(octets) : std::nullopt;
}

std::optional<RecordData> DataReader::ds() const // RFC 4034, 5.1
{
    const auto tag = number(0, 0xffff);
    const auto algorithm = number(1, 255);
    const auto digestType = number(2, 255);
    const auto digest = hexFrom(3);
    if (!tag || !algorithm || !digestType || !digest || digest->isEmpty())
        return {};
    return OpaqueData{bigEndian(*tag) + char(*algorithm) + char(*digestType) + *digest};
}

std::optional<RecordData> DataReader::caa() const // RFC 8659, 4.1.1
{
    const auto flags = number(0, 255);
    if (m_tokens.size() != 3 || !flags)
        return {};
    const auto tag = readString(m_tokens[1].text);
    const auto value = readString(m_tokens[2].text);
    if (!tag || tag->isEmpty() || tag->size() > 255 || !value)
        return {};
    return OpaqueData{QByteArray(1, char(*flags)) + char(tag->size()) + *tag + *value};
}

std::optional<RecordData> DataReader::generic() const // RFC 3597, 5
{
    const auto length = number(1, 0xffff);
    const auto octets = hexFrom(2);
    if (!length || !octets || octets->size() != qsizetype(*length))
        return {};
    return OpaqueData{*octets};
}

std::optional<RecordData> DataReader::read(RecordType type) const
{
    const bool opaque = !m_tokens.isEmpty() && m_tokens[0].text == u"\\#";
    switch (type) {
    case RecordType::A:
        return address(IpAddress::Family::V4);
    case RecordType::Aaaa:
        return address(IpAddress::Family::V6);
    case RecordType::Ns:
    case RecordType::Cname: {
        const auto target = name(0);
        if (m_tokens.size() != 1 || !target)
            return {};
        return TargetData{*target};
    }
    case RecordType::Mx:
        return mx();
    case RecordType::Txt:
    case RecordType::Spf:
        return strings();
    case RecordType::Soa:
        return soa();
    case RecordType::Srv:
        return opaque ? generic() : srv();
    case RecordType::Ds:
        return opaque ? generic() : ds();
    case RecordType::Caa:
        return opaque ? generic() : caa();
    case RecordType::Opt:
        return {}; // never stands in a zone (RFC 6891, 6.1)
    }
    return opaque ? generic() : std::nullopt; // TYPE123
}

/// Reads entry after entry; keeps what an entry may leave out.
class Reader
{
public:
    explicit Reader(const DnsName &origin) : m_origin(origin) { }
    /// False if the entry cannot be read.
    bool read(const Entry &entry);
    QList<ResourceRecord> takeRecords() { return std::move(m_records); }
    qsizetype count() const { return m_records.size(); }

private:
    bool readDirective(const QList<Token> &tokens);
    std::optional<ResourceRecord> readRecord(QList<Token> tokens);
    qint64 ttlOf(std::optional<qint64> stated, const RecordData &data);

    std::optional<DnsName> m_origin;
    std::optional<DnsName> m_owner;
    std::optional<qint64> m_defaultTtl; // $TTL
    std::optional<qint64> m_lastTtl;
    QList<ResourceRecord> m_records;
};

bool Reader::readDirective(const QList<Token> &tokens)
{
    if (tokens.size() != 2)
        return false;
    if (tokens[0].text.compare(u"$ORIGIN", Qt::CaseInsensitive) == 0) {
        const auto origin = readName(tokens[1].text, m_origin);
        m_origin = origin; // after one that cannot be read, relative names mean nothing
        return origin.has_value();
    }
    if (tokens[0].text.compare(u"$TTL", Qt::CaseInsensitive) == 0) { // RFC 2308, 4
        const auto ttl = readTtl(tokens[1].text);
        m_defaultTtl = ttl ? ttl : m_defaultTtl;
        return ttl.has_value();
    }
    return false; // $INCLUDE would read other files
}

/// A TTL that is left out: $TTL, else the last one stated (RFC 1035, 5.1), else the SOA minimum
/// (its first meaning, RFC 2308, 4), else 0.
qint64 Reader::ttlOf(std::optional<qint64> stated, const RecordData &data)
{
    if (stated) {
        m_lastTtl = stated;
    } else if (const auto *soa = std::get_if<SoaData>(&data); soa && !m_defaultTtl && !m_lastTtl) {
        m_lastTtl = soa->minimum.count();
    }
    return stated.value_or(m_defaultTtl.value_or(m_lastTtl.value_or(0)));
}

std::optional<ResourceRecord> Reader::readRecord(QList<Token> tokens)
{
    std::optional<qint64> ttl;
    bool classSeen = false;
    while (!tokens.isEmpty() && !tokens.first().quoted) {
        const QStringView word = tokens.first().text;
        if (!classSeen && word.compare(u"IN", Qt::CaseInsensitive) == 0)
            classSeen = true;
        else if (!ttl && word[0].isDigit())
            ttl = readTtl(word);
        else
            break;
        if (word[0].isDigit() && !ttl)
            return {};
        tokens.removeFirst();
    }
    if (tokens.isEmpty() || tokens.first().quoted || !m_owner)
        return {};
    const auto type = recordTypeOf(tokens.takeFirst().text);
    if (!type)
        return {};
    const auto data = DataReader(tokens, m_origin).read(*type);
    if (!data)
        return {};
    return ResourceRecord{*m_owner, *type, std::chrono::seconds(ttlOf(ttl, *data)), *data};
}

bool Reader::read(const Entry &entry)
{
    if (entry.tokens.isEmpty() && !entry.broken)
        return true;
    QList<Token> tokens = entry.tokens;
    if (!entry.ownerLeftOut && !tokens.isEmpty()) {
        const Token first = tokens.first();
        if (!first.quoted && first.text.startsWith(u'$') && !entry.broken)
            return readDirective(tokens);
        // After an owner that cannot be read, lines without an owner have none to inherit.
        m_owner = first.quoted ? std::nullopt : readName(first.text, m_origin);
        tokens.removeFirst();
    }
    const auto record = entry.broken ? std::nullopt : readRecord(tokens);
    if (record)
        m_records.append(*record);
    return record.has_value();
}

QString fullName(const DnsName &name)
{
    QString text = name.isRoot() ? QStringLiteral(".") : name.text() + QLatin1Char('.');
    if (text.startsWith(u'$')) // would begin a directive
        text.prepend(u'\\');
    return text;
}

QString quotedString(QByteArrayView octets)
{
    QString text = QStringLiteral("\"");
    for (const char octet : octets) {
        const auto value = uchar(octet);
        if (value < 0x20 || value > 0x7e)
            text += QStringLiteral("\\%1").arg(value, 3, 10, QLatin1Char('0'));
        else if (octet == '"' || octet == '\\')
            text.append(u'\\').append(QLatin1Char(octet));
        else
            text += QLatin1Char(octet);
    }
    return text + QLatin1Char('"');
}

QString quotedStrings(const TxtData &data)
{
    QStringList parts;
    for (const QByteArray &string : data.strings) {
        qsizetype at = 0;
        do {
            parts.append(quotedString(string.mid(at, 255)));
            at += 255;
        } while (at < string.size());
    }
    return parts.isEmpty() ? QStringLiteral("\"\"") : parts.join(u' ');
}

QString dataText(const ResourceRecord &record)
{
    if (const auto *target = std::get_if<TargetData>(&record.data))
        return fullName(target->target);
    if (const auto *mx = std::get_if<MxData>(&record.data))
        return QStringLiteral("%1 %2").arg(mx->preference).arg(fullName(mx->exchange));
    if (const auto *txt = std::get_if<TxtData>(&record.data))
        return quotedStrings(*txt);
    if (const auto *soa = std::get_if<SoaData>(&record.data)) {
        // Refresh, retry and expire concern secondaries only and are not kept: usual values.
        return QStringLiteral("%1 %2 %3 7200 900 1209600 %4")
            .arg(fullName(soa->primary), fullName(soa->mailbox))
            .arg(soa->serial)
            .arg(soa->minimum.count());
    }
    return displayText(record);
}

} // namespace

ZoneFile readZoneFile(QStringView text, const DnsName &origin)
{
    ZoneFile file;
    Scanner scanner(text.first(std::min(text.size(), MaxText)));
    Reader reader(origin);
    int line = 1;
    while (!scanner.atEnd()) {
        const Entry entry = scanner.next();
        line = entry.line;
        if (reader.count() == MaxRecords && !entry.tokens.isEmpty()) {
            file.errors.append({entry.line, entry.firstLine.toString()});
            break;
        }
        if (!reader.read(entry))
            file.errors.append({entry.line, entry.firstLine.toString()});
    }
    if (text.size() > MaxText && (file.errors.isEmpty() || file.errors.last().line < line))
        file.errors.append({line, text.sliced(MaxText).first(1).toString()});
    file.records = reader.takeRecords();
    return file;
}

QString zoneFileLine(const ResourceRecord &record)
{
    return QStringLiteral("%1 %2 IN %3 %4")
        .arg(fullName(record.name), QString::number(record.ttl.count()), textOf(record.type),
             dataText(record));
}

} // namespace sda
