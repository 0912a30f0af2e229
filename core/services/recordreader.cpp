#include "core/services/recordreader.h"

#include "core/records/spf.h"

using namespace Qt::StringLiterals;

namespace sda {

namespace {

constexpr int mostTtl = 2147483647; // RFC 2181, 8

struct Kind
{
    QLatin1StringView name;
    RecordType type;
    QLatin1StringView valueKey; ///< where the value stands
    QStringList otherKeys = {}; ///< allowed beside it and the common ones
};

const QList<Kind> &kinds()
{
    static const QList<Kind> all{
        {"A"_L1, RecordType::A, "pointsTo"_L1},
        {"AAAA"_L1, RecordType::Aaaa, "pointsTo"_L1},
        {"CNAME"_L1, RecordType::Cname, "pointsTo"_L1},
        {"NS"_L1, RecordType::Ns, "pointsTo"_L1},
        {"MX"_L1, RecordType::Mx, "pointsTo"_L1, {u"priority"_s}},
        {"TXT"_L1,
         RecordType::Txt,
         "data"_L1,
         {u"txtConflictMatchingMode"_s, u"txtConflictMatchingPrefix"_s}},
        {"SPFM"_L1, RecordType::Txt, "spfRules"_L1},
        {"SRV"_L1,
         RecordType::Srv,
         "target"_L1,
         {u"name"_s, u"priority"_s, u"weight"_s, u"port"_s, u"protocol"_s, u"service"_s}},
        {"APEXCNAME"_L1, RecordType::Alias, "pointsTo"_L1},
    };
    return all;
}

const Kind *kindOf(const QString &type)
{
    const auto found = std::ranges::find_if(kinds(), [&](const Kind &k) { return k.name == type; });
    return found == kinds().end() ? nullptr : &*found;
}

QString hostOf(ProfileJson &json, const JsonSpot &spot)
{
    const QString host = json.optionalText(spot);
    return host.isEmpty() ? u"@"_s : host;
}

QString numberText(ProfileJson &json, const JsonSpot &spot)
{
    if (!spot.isThere())
        json.refuse(spot, u"missing"_s);
    const NumberOrVariable given = json.numberOrVariable(spot, 0, 65535);
    return given.number ? QString::number(*given.number) : given.variable;
}

QString labelText(QString label)
{
    return label.startsWith(u'_') ? label : u'_' + label;
}

// Owner and value as a zone file has them (RFC 2782): _service._protocol.name, "0 20 443 target".
void readService(ProfileJson &json, const JsonSpot &spot, ServiceRecord &record)
{
    const QString name = hostOf(json, spot[u"name"_s]);
    const QString front =
        labelText(json.text(spot[u"service"_s])) + u'.' + labelText(json.text(spot[u"protocol"_s]));
    record.host = name == u'@' ? front : front + u'.' + name;
    record.value =
        QStringList{numberText(json, spot[u"priority"_s]), numberText(json, spot[u"weight"_s]),
                    numberText(json, spot[u"port"_s]), json.text(spot[u"target"_s])}
            .join(u' ');
}

void readTxtConflict(ProfileJson &json, const JsonSpot &spot, ServiceRecord &record)
{
    const JsonSpot mode = spot[u"txtConflictMatchingMode"_s];
    const JsonSpot prefix = spot[u"txtConflictMatchingPrefix"_s];
    record.txtConflictPrefix = json.optionalText(prefix);
    if (!mode.isThere())
        return;
    record.txtConflict = json.word<TxtConflict>(
        mode,
        {{"None", TxtConflict::None}, {"All", TxtConflict::All}, {"Prefix", TxtConflict::Prefix}});
    if (record.txtConflict == TxtConflict::Prefix)
        json.text(prefix);
}

// The rules alone, each once: version, ending and modifiers belong to the record that they go into.
// A term with a variable is judged when the variable has its value.
QString readRules(ProfileJson &json, const JsonSpot &spot)
{
    QStringList rules;
    for (const QString &term : json.text(spot).split(u' ', Qt::SkipEmptyParts)) {
        const SpfRecord record = parseSpf(("v=spf1 "_L1 + term).toUtf8());
        if (!variablesIn(term).isEmpty())
            rules.append(term);
        else if (!isSpf(term.toUtf8())) {
            rules += rulesOf(record);
            if (!record.faults.isEmpty())
                json.refuse(spot, u"unknown-word"_s);
        }
    }
    rules.removeDuplicates();
    return rules.join(u' ');
}

// A raw SPF record would come to stand beside the one that is there: only its rules are wanted.
bool isWholeSpf(const QString &data)
{
    return isSpf(data.toUtf8()) && variablesIn(data).isEmpty();
}

/// A type that is not in the table; written as DNS writes it, or by its number (RFC 3597, 5).
std::optional<RecordType> otherType(const QString &type)
{
    const auto known = recordTypeOf(type);
    if (!known || (textOf(*known) != type && type != u"TYPE%1"_s.arg(quint16(*known))))
        return std::nullopt;
    const bool isInTable =
        std::ranges::any_of(kinds(), [&](const Kind &k) { return k.type == known; });
    const bool isOfTheZone = known == RecordType::Soa || known == RecordType::Opt;
    return isInTable || isOfTheZone ? std::nullopt : known;
}

RecordType otherType(ProfileJson &json, const JsonSpot &type)
{
    const auto known = otherType(json.text(type));
    if (!known)
        json.refuse(type, u"unknown-word"_s);
    return known.value_or(RecordType::Txt);
}

} // namespace

QStringList domainConnectKeys(const QString &type)
{
    const QStringList common{u"type"_s, u"host"_s, u"ttl"_s, u"groupId"_s, u"essential"_s};
    const Kind *kind = kindOf(type);
    if (!kind)
        return otherType(type) ? common + QStringList{u"data"_s} : QStringList();
    return common + kind->otherKeys + QStringList{QString(kind->valueKey)};
}

ServiceRecord readDomainConnectRecord(ProfileJson &json, const JsonSpot &spot)
{
    ServiceRecord record;
    const QString type = json.text(spot[u"type"_s]);
    const Kind *kind = kindOf(type);
    record.type = kind ? kind->type : otherType(json, spot[u"type"_s]);
    record.host = record.type == RecordType::Alias ? u"@"_s : hostOf(json, spot[u"host"_s]);
    if (type == "SRV"_L1)
        readService(json, spot, record);
    else
        record.value = json.text(spot[kind ? QString(kind->valueKey) : u"data"_s]);
    record.isSpfRules = type == "SPFM"_L1 || (type == "TXT"_L1 && isWholeSpf(record.value));
    if (record.isSpfRules)
        record.value = readRules(json, spot[kind->valueKey]);
    if (record.type == RecordType::Mx) {
        if (!spot[u"priority"_s].isThere())
            json.refuse(spot[u"priority"_s], u"missing"_s);
        const auto priority = json.numberOrVariable(spot[u"priority"_s], 0, 65535);
        record.priority = priority.number;
        record.priorityVariable = priority.variable;
    }
    const auto ttl = json.numberOrVariable(spot[u"ttl"_s], 0, mostTtl);
    record.ttlVariable = ttl.variable;
    if (ttl.number.value_or(0) > 0) // none or 0: what the DNS host takes by itself
        record.ttl = *ttl.number;
    record.groupId = json.optionalText(spot[u"groupId"_s]);
    readTxtConflict(json, spot, record);
    return record;
}

} // namespace sda
