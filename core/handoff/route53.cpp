#include "core/handoff/route53.h"

#include "core/dns/zonefile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sda {

namespace {

constexpr qsizetype mostComment = 256; // API reference, ChangeBatch
constexpr qsizetype mostValue = 4000; // API reference, ResourceRecord

/// All rows of one name and type.
struct RecordSet
{
    DnsName name;
    RecordType type = RecordType::Txt;
    QList<const HandoffRow *> rows;
};

QString octal(char octet)
{
    return u"\\%1"_s.arg(uchar(octet), 3, 8, QLatin1Char('0'));
}

/// Route 53 wants octal escapes where master files have decimal ones (Developer Guide, DNS domain
/// name format).
QString nameText(const DnsName &name)
{
    QStringList labels;
    for (const QByteArray &label : name.labels()) {
        QString text;
        for (const char octet : label) {
            const bool isPlain = (octet >= 'a' && octet <= 'z') || (octet >= '0' && octet <= '9')
                || octet == '-' || octet == '_' || (octet == '*' && label == "*");
            text += isPlain ? QString(QLatin1Char(octet)) : octal(octet);
        }
        labels += text;
    }
    return labels.join(u'.') + u'.';
}

/// Developer Guide, TXT record type: strings in quotation marks, `\"`, octal escapes for all that
/// is not printable ASCII.
QString quotedString(const QByteArray &octets)
{
    QString text(u'"');
    for (const char octet : octets) {
        if (octet == '"')
            text += "\\\""_L1;
        else if (uchar(octet) < 0x20 || uchar(octet) >= 0x7f || octet == '\\')
            text += octal(octet);
        else
            text += QLatin1Char(octet);
    }
    return text + u'"';
}

/// Nothing where Route 53 has no such type or cannot hold the value.
std::optional<QString> valueText(const ResourceRecord &record, const QString &typed)
{
    QString text;
    if (const auto *txt = std::get_if<TxtData>(&record.data)) {
        QStringList strings;
        for (const QByteArray &string : txt->strings)
            strings += quotedString(string);
        text = strings.join(u' ');
    } else if (const auto *mx = std::get_if<MxData>(&record.data)) {
        text = u"%1 %2"_s.arg(QString::number(mx->preference),
                              mx->exchange.isRoot() ? u"."_s : nameText(mx->exchange));
    } else if (const auto *target = std::get_if<TargetData>(&record.data)) {
        text = nameText(target->target);
    } else if (const auto *address = std::get_if<AddressData>(&record.data)) {
        text = address->address.text();
    } else {
        const bool isKnown = record.type == RecordType::Srv || record.type == RecordType::Caa
            || record.type == RecordType::Ds;
        text = isKnown ? typed : QString(); // as in a master file
    }
    if (text.isEmpty() || text.size() > mostValue)
        return std::nullopt;
    return text;
}

QList<RecordSet> setsOf(const QList<HandoffRow> &rows)
{
    QList<RecordSet> sets;
    for (const HandoffRow &row : rows) {
        if (!row.isToEnter())
            continue;
        const auto found = std::find_if(sets.begin(), sets.end(), [&row](const RecordSet &set) {
            return set.name == row.record->name && set.type == row.type;
        });
        if (found == sets.end())
            sets += {row.record->name, row.type, {&row}};
        else
            found->rows += &row;
    }
    return sets;
}

/// Beside an alias nothing else can stand (RFC 1034, 3.6.2): the batch would be refused as a whole.
bool isInTheWay(const RecordSet &set, const QList<RecordSet> &sets)
{
    return std::any_of(sets.begin(), sets.end(), [&set](const RecordSet &other) {
        return other.name == set.name && other.type != set.type
            && (other.type == RecordType::Cname || set.type == RecordType::Cname);
    });
}

class Values
{
public:
    /// False if the set cannot be told in full.
    bool add(const ResourceRecord &record, const QString &typed)
    {
        const auto text = valueText(record, typed);
        if (text && !m_texts.contains(*text))
            m_texts += *text;
        return text.has_value();
    }
    QJsonArray json() const
    {
        QJsonArray values;
        for (const QString &text : m_texts)
            values += QJsonObject{{u"Value"_s, text}};
        return values;
    }

private:
    QStringList m_texts;
};

/// The records of the set that stay as they are.
QList<ResourceRecord> staying(const RecordSet &set, const ExistingRecords &existing)
{
    QStringList going;
    for (const HandoffRow *row : set.rows)
        going += row->undo;
    QList<ResourceRecord> records;
    for (const ResourceRecord &record : existing.records) {
        if (record.name == set.name && record.type == set.type
            && !going.contains(zoneFileLine(record)))
            records += record;
    }
    return records;
}

/// A CREATE would fail, and the whole batch with it.
bool stoodThere(const RecordSet &set, const ExistingRecords &existing)
{
    const QList<ResourceRecord> records = existing.records + existing.earlier;
    return std::any_of(records.begin(), records.end(), [&set](const ResourceRecord &record) {
        return record.name == set.name && record.type == set.type;
    });
}

std::optional<QJsonObject> change(const RecordSet &set, const ExistingRecords &existing)
{
    if (!existing.known && stoodThere(set, existing))
        return std::nullopt;
    Values values;
    int ttl = 0x7fffffff;
    for (const HandoffRow *row : set.rows) {
        const auto record = toResourceRecord(*row->record);
        if (!record || !values.add(*record, row->value))
            return std::nullopt;
        ttl = std::min(ttl, row->ttl);
    }
    for (const ResourceRecord &record : staying(set, existing)) {
        if (!values.add(record, {}))
            return std::nullopt;
    }
    const QJsonObject records{{u"Name"_s, nameText(set.name)},
                              {u"Type"_s, textOf(set.type)},
                              {u"TTL"_s, ttl},
                              {u"ResourceRecords"_s, values.json()}};
    return QJsonObject{{u"Action"_s, existing.known ? u"UPSERT"_s : u"CREATE"_s},
                       {u"ResourceRecordSet"_s, records}};
}

} // namespace

Route53Batch route53Batch(const QList<HandoffRow> &rows, const ExistingRecords &existing,
                          const QString &comment)
{
    Route53Batch batch;
    QJsonArray changes;
    const QList<RecordSet> sets = setsOf(rows);
    for (const RecordSet &set : sets) {
        const auto made = isInTheWay(set, sets) ? std::nullopt : change(set, existing);
        if (!made) {
            for (const HandoffRow *row : set.rows)
                batch.leftOut += row->id;
            continue;
        }
        changes += *made;
    }
    for (const HandoffRow &row : rows) {
        if (!row.isToEnter() && row.action != RecordAction::Keep)
            batch.leftOut += row.id;
    }
    if (!changes.isEmpty())
        batch.json = QJsonDocument(QJsonObject{{u"Comment"_s, comment.left(mostComment)},
                                               {u"Changes"_s, changes}})
                         .toJson();
    return batch;
}

} // namespace sda
