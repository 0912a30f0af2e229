#include "core/dns/zonefile.h"

#include "core/dns/zonefiledata.h"
#include "core/dns/zonefilescanner.h"

#include <algorithm>

namespace sda {

using namespace zonefile;

namespace {

constexpr qsizetype MaxText = qsizetype(1024) * 1024;
constexpr int MaxRecords = 10000;
constexpr qint64 MaxTtl = 0x7fffffff; // RFC 2181, 8: with the highest bit set it is 0

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
        m_lastTtl = soa->minimum.count() > MaxTtl ? 0 : soa->minimum.count();
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
    const auto data = readData(*type, tokens, m_origin);
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
    text.replace(u'@', QStringLiteral("\\@")); // means the origin; name servers refuse it unescaped
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
