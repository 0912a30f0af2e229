#include "core/dns/zonefiledata.h"

#include <QtEndian>

#include <utility>

namespace sda::zonefile {

namespace {

constexpr qint64 MaxTtl = 0x7fffffff; // RFC 2181, 8
constexpr qint64 MaxTime = 0xffffffff; // the times of an SOA (RFC 1035, 3.3.13)

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

std::optional<qint64> readTime(QStringView text, qint64 most)
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
        if (number > most || total > most)
            return {};
    }
    if (text.isEmpty())
        return {};
    total += std::max<qint64>(number, 0);
    return total <= most ? std::optional(total) : std::nullopt;
}

std::optional<RecordData> DataReader::soa() const
{
    if (m_tokens.size() != 7)
        return {};
    const auto primary = name(0);
    const auto mailbox = name(1);
    const auto serial = number(2, 0xffffffff);
    for (int i = 3; i < 6; ++i) {
        if (!readTime(m_tokens[i].text, MaxTime))
            return {};
    }
    const auto minimum = readTime(m_tokens[6].text, MaxTime);
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
    case RecordType::Alias:
        return opaque ? generic() : caa();
    case RecordType::Opt:
        return {}; // never stands in a zone (RFC 6891, 6.1)
    }
    return opaque ? generic() : std::nullopt; // TYPE123
}

} // namespace

std::optional<qint64> readTtl(QStringView text)
{
    return readTime(text, MaxTtl);
}

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

std::optional<RecordData> readData(RecordType type, const QList<Token> &tokens,
                                   const std::optional<DnsName> &origin)
{
    return DataReader(tokens, origin).read(type);
}

} // namespace sda::zonefile
