#include "core/intake/rowforms.h"

#include "core/dns/zonefile.h"
#include "core/intake/repairs.h"
#include "core/intake/words.h"
#include "core/records/recordtext.h"

namespace sda {

using namespace Qt::StringLiterals;

std::optional<ZoneLine> zoneLineIn(const QString &line)
{
    if (!line.contains("IN"_L1, Qt::CaseInsensitive))
        return std::nullopt;
    constexpr qsizetype most = 5; // owner, TTL, class, type, data
    const QList<Word> words = wordsIn(line, most);
    ZoneLine zoneLine;
    qsizetype at = 0;
    const auto isClass = [](const Word &w) {
        return w.text.compare("IN"_L1, Qt::CaseInsensitive) == 0;
    };
    const bool ownerLeftOut = !line.isEmpty() && line[0].isSpace() && !words.isEmpty()
        && (isClass(words[0]) || isNumber(words[0].text));
    if (!ownerLeftOut && !words.isEmpty())
        zoneLine.owner = words[at++].text;
    bool hasClass = false;
    for (; at < words.size(); ++at) {
        if (isClass(words[at]))
            hasClass = true;
        else if (isNumber(words[at].text))
            zoneLine.ttl = words[at].text;
        else
            break;
    }
    // Without the class it may be a row of a table, where `;` begins no comment.
    if (!hasClass || at + 1 >= words.size())
        return std::nullopt;
    const auto type = recordTypeOf(words[at].text);
    if (!type)
        return std::nullopt;
    zoneLine.type = *type;
    zoneLine.data = line.mid(words[at].end).trimmed();
    return zoneLine;
}

std::optional<RawRow> rowOf(const ZoneLine &line, const DnsName &origin)
{
    RawRow row;
    row.type = line.type == RecordType::Spf ? RecordType::Txt : line.type;
    row.host = line.owner;
    row.ttl = line.ttl;
    // Text without quotes is no zone file but written like one: a `;` in it is meant.
    const bool isPlainText =
        row.type == RecordType::Txt && !line.data.startsWith(u'"') && !line.data.startsWith(u'(');
    if (isPlainText) {
        const bool isProse = !beginsLikeRecord(line.data) && !line.owner.contains(u'_')
            && !line.owner.contains(u'.') && line.owner != "@"_L1;
        if (isProse)
            return std::nullopt;
        row.value = QString(line.data).replace("\\;"_L1, ";"_L1);
        return row;
    }
    const QString text = u"@ IN %1 %2\n"_s.arg(textOf(*row.type), line.data);
    const ZoneFile file = readZoneFile(text, origin);
    if (file.records.size() != 1)
        return std::nullopt;
    const RecordText record = toRecordText(file.records.first());
    // Quoted again: the value is taken as it stands, blanks at its ends included.
    row.value = record.value;
    if (row.type == RecordType::Txt) {
        QString inner = record.value;
        inner.replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1);
        row.value = u'"' + inner + u'"';
        const auto *txt = std::get_if<TxtData>(&file.records.first().data);
        row.joined = txt && txt->strings.size() > 1;
    }
    if (record.priority)
        row.priority = QString::number(*record.priority);
    return row;
}

} // namespace sda
