#include "core/intake/rowforms.h"

#include "core/dns/zonefile.h"
#include "core/dns/zonefiledata.h"
#include "core/intake/repairs.h"
#include "core/intake/words.h"
#include "core/records/recordtext.h"

#include <algorithm>
#include <utility>

namespace sda {

using namespace Qt::StringLiterals;

namespace {

bool isClass(const QString &word)
{
    return word.compare("IN"_L1, Qt::CaseInsensitive) == 0;
}

/// A time to live as BIND writes it: "3600", "1h", "1h30m".
bool isTtl(const QString &word)
{
    return isNumber(word) || zonefile::readTtl(word).has_value();
}

/// Backslashes in front of `;` that a zone file needs within a text.
bool hasEscapes(const QString &data)
{
    return data.contains(u'\\');
}

/// Quotation marks of other kinds around the strings.
QString foldOtherQuotes(const QString &data)
{
    QStringView strings = data;
    while (!strings.isEmpty() && (strings[0] == u'(' || strings[0].isSpace()))
        strings = strings.mid(1);
    static const QStringList pairs = {u"''"_s, u"‘’"_s, u"«»"_s, u"「」"_s, u"『』"_s};
    for (const QString &pair : pairs) {
        if (strings.startsWith(pair[0]))
            return QString(data).replace(pair[0], u'"').replace(pair[1], u'"');
    }
    return data;
}

/// Quotation marks and letters that no zone file holds.
QString plainData(const QString &data, Traces &traces)
{
    const bool isPlain =
        std::ranges::all_of(data, [](QChar c) { return c < u'\x80' && c != u'\''; });
    if (isPlain)
        return data;
    const QString quotes = foldQuotes(foldOtherQuotes(data));
    traces.setFlag(Trace::Quotes, traces.testFlag(Trace::Quotes) || quotes != data);
    const QString widths = foldWidths(quotes);
    traces.setFlag(Trace::FullWidth, traces.testFlag(Trace::FullWidth) || widths != quotes);
    return widths;
}

/// Strings in quotation marks, parentheses and a comment: nothing else stands in a zone file.
bool isZoneText(QStringView data)
{
    bool insideQuotes = false;
    for (qsizetype i = 0; i < data.size(); ++i) {
        const QChar c = data[i];
        if (insideQuotes && c == u'\\')
            ++i;
        else if (c == u'"')
            insideQuotes = !insideQuotes;
        else if (!insideQuotes && c == u';')
            i = std::max(i, data.indexOf(u'\n', i) < 0 ? data.size() : data.indexOf(u'\n', i));
        else if (!insideQuotes && !c.isSpace() && c != u'(' && c != u')')
            return false;
    }
    return !insideQuotes;
}

std::optional<RawRow> plainTextRow(const ZoneLine &line, RawRow row)
{
    const bool isProse = !isRecordText(line.data) && !line.owner.contains(u'_')
        && !line.owner.contains(u'.') && line.owner != "@"_L1;
    if (isProse)
        return std::nullopt;
    row.value = line.data;
    if (line.data.startsWith(u'(')) {
        row.value->remove(0, 1);
        if (const qsizetype end = row.value->lastIndexOf(u')'); end >= 0)
            row.value->truncate(end);
    }
    return row;
}

/// The target as people write it, where it is none of a zone file.
std::optional<RawRow> targetInWords(const ZoneLine &line, RawRow row)
{
    const auto words = rowInWords(textOf(line.type) + " @ "_L1 + line.data);
    if (!words)
        return std::nullopt;
    row.value = words->value;
    row.priority = words->priority;
    // "mail 5 MX host": no time to live is that short.
    const bool isPriority = row.type == RecordType::Mx && row.priority.isEmpty()
        && line.ttl.size() <= 2 && isNumber(line.ttl);
    if (isPriority)
        row.priority = std::exchange(row.ttl, QString());
    row.note = words->note;
    return row;
}

} // namespace

namespace {

/// A target of several labels that ends like a domain is a whole one whose final dot was forgotten:
/// nobody means "mx.example.com.example.com".
bool isWholeTarget(const QString &target)
{
    static const QStringList endings = {u"com"_s, u"net"_s, u"org"_s, u"info"_s, u"biz"_s};
    const QString last = target.section(u'.', -1).toLower();
    return target.count(u'.') > 1 && isHostName(target)
        && (last.size() == 2 || endings.contains(last));
}

} // namespace

std::optional<ZoneLine> zoneLineIn(const QString &line, bool insideZone)
{
    constexpr qsizetype most = 6; // owner, TTL, class, type, data
    const QList<Word> words = wordsIn(line, most);
    if (words.size() < 2)
        return std::nullopt;
    ZoneLine zoneLine;
    qsizetype at = 0;
    const bool ownerLeftOut = line[0].isSpace()
        && (isClass(words[0].text) || isTtl(words[0].text) || typeWord(words[0].text));
    if (!ownerLeftOut)
        zoneLine.owner = words[at++].text;
    bool hasClass = false;
    for (; at < words.size(); ++at) {
        if (!hasClass && isClass(words[at].text))
            hasClass = true;
        else if (zoneLine.ttl.isEmpty() && isTtl(words[at].text))
            zoneLine.ttl = words[at].text;
        else
            break;
    }
    if (at + 1 >= words.size())
        return std::nullopt;
    const auto type = recordTypeOf(words[at].text);
    if (!type)
        return std::nullopt;
    zoneLine.type = *type;
    zoneLine.data = line.mid(words[at].end).trimmed();
    // Without the class it may be a row of a table, where `;` begins no comment.
    Traces traces;
    const QString data = ownerLeftOut ? plainData(zoneLine.data, traces) : zoneLine.data;
    const bool looksLikeZone = (data.startsWith(u'"') || data.startsWith(u'(')) && isZoneText(data);
    const bool isText = type == RecordType::Txt || type == RecordType::Spf;
    const bool isTarget = (type == RecordType::Mx || type == RecordType::Cname)
        && !zoneLine.ttl.isEmpty() && !typeWord(zoneLine.owner);
    const bool isShort = insideZone && typeWord(words[at].text) && !typeWord(zoneLine.owner);
    if (!hasClass && !isShort && !(isText ? looksLikeZone : isTarget))
        return std::nullopt;
    return zoneLine;
}

std::optional<RawRow> rowOf(const ZoneLine &given, const DnsName &origin)
{
    RawRow row;
    ZoneLine line = given;
    row.type = line.type == RecordType::Spf ? RecordType::Txt : line.type;
    row.host = line.owner;
    row.ttl = line.ttl;
    const QString data = plainData(line.data, row.traces);
    // Text without quotes is no zone file but written like one: a `;` in it is meant.
    const bool isPlainText =
        row.type == RecordType::Txt && !data.startsWith(u'"') && !data.startsWith(u'(');
    if (isPlainText) {
        row.traces = {};
        return plainTextRow(line, row);
    }
    line.data = data;
    const QString text = u"@ IN %1 %2\n"_s.arg(textOf(*row.type), data);
    const bool isText = row.type == RecordType::Txt;
    const bool isWhole = !isText && isWholeTarget(data.section(u' ', -1));
    const ZoneFile file =
        !isText || isZoneText(data) ? readZoneFile(text, isWhole ? DnsName() : origin) : ZoneFile();
    if (file.records.size() != 1)
        return isText ? plainTextRow(line, row) : targetInWords(line, row);
    const RecordText record = toRecordText(file.records.first());
    // Quoted again: the value is taken as it stands, blanks at its ends included.
    row.value = record.value;
    if (const auto *txt = std::get_if<TxtData>(&file.records.first().data)) {
        row.value = QString();
        for (const QByteArray &string : txt->strings) {
            QString inner = QString::fromUtf8(string);
            inner.replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1);
            *row.value += (row.value->isEmpty() ? u"\""_s : u" \""_s) + inner + u'"';
        }
        row.traces.setFlag(Trace::Escapes, hasEscapes(data));
    }
    if (record.priority)
        row.priority = QString::number(*record.priority);
    return row;
}

} // namespace sda
