#include "core/services/profilejson.h"
#include "core/services/service.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace sda {

namespace {

constexpr int mostRepeats = 9;
constexpr int leastTtl = 1;
constexpr int mostTtl = 604800; // a week; RFC 1035 allows more, no service wants it

// Of a service in the vocabulary of Domain Connect ("Template Definition"); the ones that say
// nothing to a program that advises are read over.
const QStringList profileKeys{u"providerId"_s,
                              u"providerName"_s,
                              u"serviceId"_s,
                              u"serviceName"_s,
                              u"version"_s,
                              u"logoUrl"_s,
                              u"description"_s,
                              u"variableDescription"_s,
                              u"syncBlock"_s,
                              u"syncPubKeyDomain"_s,
                              u"syncRedirectDomain"_s,
                              u"shared"_s,
                              u"sharedProviderName"_s,
                              u"sharedServiceName"_s,
                              u"multiInstance"_s,
                              u"warnPhishing"_s,
                              u"hostRequired"_s,
                              u"records"_s,
                              u"x"_s};
const QStringList serviceKeys{
    u"id"_s,        u"order"_s,  u"consoleUrl"_s, u"dnsConsoleUrl"_s, u"ticketUrl"_s,
    u"variables"_s, u"timing"_s, u"statusMap"_s,  u"knownIncludes"_s, u"sources"_s};
const QStringList variableKeys{u"type"_s,    u"required"_s, u"repeats"_s,
                               u"default"_s, u"example"_s,  u"from"_s};
const QStringList commonRecordKeys{u"type"_s,    u"host"_s,      u"ttl"_s,
                                   u"groupId"_s, u"essential"_s, u"x"_s};
const QStringList recordXKeys{u"id"_s,     u"purpose"_s,      u"verify"_s,
                              u"repeat"_s, u"keepStricter"_s, u"askIfOthers"_s};

struct RecordKind
{
    RecordType type = RecordType::Txt;
    bool isSpfRules = false;
    QString valueKey; ///< where the value stands
    QStringList otherKeys; ///< allowed beside it
};

bool isFor(VerifyMode mode, const RecordKind &kind)
{
    switch (mode) {
    case VerifyMode::MxAny:
    case VerifyMode::MxOnly:
        return kind.type == RecordType::Mx;
    case VerifyMode::SpfHasTerms:
        return kind.isSpfRules;
    case VerifyMode::DkimKey:
    case VerifyMode::DmarcMinimum:
    case VerifyMode::Token:
        return kind.type == RecordType::Txt && !kind.isSpfRules;
    case VerifyMode::Alias:
        return kind.type == RecordType::Cname;
    case VerifyMode::Exact:
        return !kind.isSpfRules;
    }
    Q_UNREACHABLE();
}

class ServiceReader
{
public:
    explicit ServiceReader(const QString &file) : m_json(file) { }

    std::variant<Service, Finding> read(const QByteArray &json)
    {
        const JsonSpot root = m_json.read(json);
        if (root.isThere())
            readProfile(root);
        if (m_json.fault())
            return *m_json.fault();
        return m_service;
    }

private:
    void readProfile(const JsonSpot &root);
    void readAbout(const JsonSpot &x);
    void readVariables(const JsonSpot &variables);
    ServiceVariable readVariable(const JsonSpot &spot);
    void readRecords(const JsonSpot &records);
    ServiceRecord readRecord(const JsonSpot &spot);
    RecordKind readKind(const JsonSpot &type);
    void readX(const JsonSpot &x, const RecordKind &kind, ServiceRecord &record);
    void checkVariables(const JsonSpot &spot);
    void checkRepeat(const JsonSpot &repeat, const ServiceRecord &record);
    void sortVariables(const JsonSpot &variables);

    ProfileJson m_json;
    Service m_service;
    QMap<QString, ServiceVariable> m_declared;
    QStringList m_used; ///< variables by their first appearance in the records
};

void ServiceReader::readProfile(const JsonSpot &root)
{
    m_json.onlyKeys(root, profileKeys);
    m_json.text(root[u"providerId"_s]);
    m_json.text(root[u"serviceId"_s]);
    m_service.name =
        m_json.text(root[u"providerName"_s]) + u' ' + m_json.text(root[u"serviceName"_s]);
    const JsonSpot x = root[u"x"_s];
    if (m_json.isObject(x))
        readAbout(x);
    readRecords(root[u"records"_s]);
    sortVariables(x[u"variables"_s]);
}

void ServiceReader::readAbout(const JsonSpot &x)
{
    m_json.onlyKeys(x, serviceKeys);
    m_service.id = m_json.text(x[u"id"_s]);
    m_service.order = m_json.optionalNumber(x[u"order"_s], 0, 1000).value_or(m_service.order);
    m_service.consoleUrl = m_json.optionalUrl(x[u"consoleUrl"_s]);
    m_service.dnsConsoleUrl = m_json.optionalUrl(x[u"dnsConsoleUrl"_s]);
    m_service.ticketUrl = m_json.optionalUrl(x[u"ticketUrl"_s]);
    readVariables(x[u"variables"_s]);

    const JsonSpot timing = x[u"timing"_s];
    if (timing.isThere() && m_json.isObject(timing)) {
        m_json.onlyKeys(timing, {u"usualMinutes"_s, u"expiresHours"_s});
        m_service.usually = std::chrono::minutes(
            m_json.optionalNumber(timing[u"usualMinutes"_s], 1, 10080).value_or(0));
        if (const auto hours = m_json.optionalNumber(timing[u"expiresHours"_s], 1, 10080))
            m_service.deadline = std::chrono::hours(*hours);
    }

    const JsonSpot statusMap = x[u"statusMap"_s];
    if (statusMap.isThere() && m_json.isObject(statusMap)) {
        for (const auto &[word, spot] : statusMap.members()) {
            const auto state = m_json.word<const char *>(
                spot, {{"waiting", "waiting"}, {"verified", "verified"}, {"failed", "failed"}});
            m_service.statusWords.insert(word, QString::fromLatin1(state));
        }
    }

    const JsonSpot includes = x[u"knownIncludes"_s];
    const QStringList names = m_json.optionalTexts(includes);
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (const auto name = DnsName::fromText(names.at(i)))
            m_service.knownIncludes.append(*name);
        else
            m_json.refuse(includes.elements().at(i), u"not-a-name"_s);
    }

    const JsonSpot sources = x[u"sources"_s]; // for authors: where the facts stand, and since when
    if (sources.isThere() && m_json.isArray(sources)) {
        for (const JsonSpot &source : sources.elements()) {
            if (!m_json.isObject(source))
                continue;
            m_json.onlyKeys(source, {u"url"_s, u"date"_s});
            m_json.optionalUrl(source[u"url"_s]);
            m_json.text(source[u"date"_s]);
        }
    }
}

void ServiceReader::readVariables(const JsonSpot &variables)
{
    if (!variables.isThere() || !m_json.isObject(variables))
        return;
    for (const auto &[name, spot] : variables.members()) {
        if (variablesIn(u'%' + name + u'%') != QStringList(name))
            m_json.refuse(spot, u"not-a-name"_s);
        ServiceVariable variable = readVariable(spot);
        variable.name = name;
        m_declared.insert(name, variable);
    }
}

ServiceVariable ServiceReader::readVariable(const JsonSpot &spot)
{
    ServiceVariable variable;
    if (!m_json.isObject(spot))
        return variable;
    m_json.onlyKeys(spot, variableKeys);
    variable.type = m_json.word<VariableType>(spot[u"type"_s],
                                              {{"hostname", VariableType::HostName},
                                               {"label", VariableType::Label},
                                               {"dkimkey", VariableType::DkimKey},
                                               {"text", VariableType::Text}});
    variable.required = m_json.optionalFlag(spot[u"required"_s], true);
    variable.repeats = m_json.optionalFlag(spot[u"repeats"_s], false);
    variable.defaultValue = m_json.optionalText(spot[u"default"_s]);
    variable.example = m_json.optionalText(spot[u"example"_s]);
    variable.foundAs = m_json.optionalTexts(spot[u"from"_s]);
    // Without a value the record could never be made.
    if (!variable.required && variable.defaultValue.isEmpty())
        m_json.refuse(spot[u"default"_s], u"missing"_s);
    if (!variable.defaultValue.isEmpty() && !fits(variable.type, variable.defaultValue))
        m_json.refuse(spot[u"default"_s], u"wrong-type"_s);
    return variable;
}

void ServiceReader::readRecords(const JsonSpot &records)
{
    if (!m_json.isArray(records))
        return;
    if (records.elements().isEmpty())
        m_json.refuse(records, u"empty"_s);
    QSet<QString> ids;
    for (const JsonSpot &spot : records.elements()) {
        if (!m_json.isObject(spot))
            continue;
        const ServiceRecord record = readRecord(spot);
        if (ids.contains(record.id))
            m_json.refuse(spot[u"x"_s][u"id"_s], u"duplicate"_s);
        ids.insert(record.id);
        m_service.records.append(record);
    }
}

ServiceRecord ServiceReader::readRecord(const JsonSpot &spot)
{
    ServiceRecord record;
    const RecordKind kind = readKind(spot[u"type"_s]);
    m_json.onlyKeys(spot, commonRecordKeys + kind.otherKeys + QStringList(kind.valueKey));
    record.type = kind.type;
    record.isSpfRules = kind.isSpfRules;
    record.host = m_json.optionalText(spot[u"host"_s]);
    if (record.host.isEmpty())
        record.host = u"@"_s;
    checkVariables(spot[u"host"_s]);
    record.value = m_json.text(spot[kind.valueKey]);
    checkVariables(spot[kind.valueKey]);
    if (kind.type == RecordType::Mx)
        record.priority = m_json.number(spot[u"priority"_s], 0, 65535);
    record.ttl = m_json.optionalNumber(spot[u"ttl"_s], leastTtl, mostTtl).value_or(record.ttl);
    record.groupId = m_json.optionalText(spot[u"groupId"_s]);
    // Only DNS hosts that apply templates themselves act on these two; a wrong word is still one.
    if (const JsonSpot essential = spot[u"essential"_s]; essential.isThere())
        m_json.word<int>(essential, {{"Always", 0}, {"OnApply", 1}});
    if (const JsonSpot mode = spot[u"txtConflictMatchingMode"_s]; mode.isThere()) {
        const int needsPrefix = m_json.word<int>(mode, {{"None", 0}, {"All", 0}, {"Prefix", 1}});
        if (needsPrefix)
            m_json.text(spot[u"txtConflictMatchingPrefix"_s]);
    }
    readX(spot[u"x"_s], kind, record);
    return record;
}

RecordKind ServiceReader::readKind(const JsonSpot &type)
{
    const QStringList txtKeys{u"txtConflictMatchingMode"_s, u"txtConflictMatchingPrefix"_s};
    return m_json.word<RecordKind>(type,
                                   {{"TXT", {RecordType::Txt, false, u"data"_s, txtKeys}},
                                    {"SPFM", {RecordType::Txt, true, u"spfRules"_s, {}}},
                                    {"MX", {RecordType::Mx, false, u"pointsTo"_s, {u"priority"_s}}},
                                    {"CNAME", {RecordType::Cname, false, u"pointsTo"_s, {}}}});
}

void ServiceReader::readX(const JsonSpot &x, const RecordKind &kind, ServiceRecord &record)
{
    if (!m_json.isObject(x))
        return;
    m_json.onlyKeys(x, recordXKeys);
    record.id = m_json.text(x[u"id"_s]);
    if (const auto purpose = purposeOf(m_json.text(x[u"purpose"_s])))
        record.purpose = *purpose;
    else
        m_json.refuse(x[u"purpose"_s], u"unknown-word"_s);
    record.verify = m_json.word<VerifyMode>(x[u"verify"_s],
                                            {{"mx-any", VerifyMode::MxAny},
                                             {"mx-only", VerifyMode::MxOnly},
                                             {"spf-has-terms", VerifyMode::SpfHasTerms},
                                             {"dkim-key", VerifyMode::DkimKey},
                                             {"dmarc-min", VerifyMode::DmarcMinimum},
                                             {"txt-token", VerifyMode::Token},
                                             {"cname", VerifyMode::Alias},
                                             {"exact", VerifyMode::Exact}});
    if (!isFor(record.verify, kind))
        m_json.refuse(x[u"verify"_s], u"not-for-this-type"_s);
    record.keepStricter = m_json.optionalFlag(x[u"keepStricter"_s], false);
    record.askIfOthers = m_json.optionalFlag(x[u"askIfOthers"_s], false);
    const JsonSpot repeat = x[u"repeat"_s];
    record.repeatMost = m_json.optionalNumber(repeat, 1, mostRepeats).value_or(1);
    checkRepeat(repeat, record);
}

void ServiceReader::checkVariables(const JsonSpot &spot)
{
    const QStringList names = variablesIn(spot.value.toString());
    for (const QString &name : names) {
        if (!m_declared.contains(name))
            m_json.refuse(spot, u"undeclared-variable"_s);
        if (!m_used.contains(name))
            m_used.append(name);
    }
}

void ServiceReader::checkRepeat(const JsonSpot &repeat, const ServiceRecord &record)
{
    const QStringList names = variablesIn(record.host + u' ' + record.value);
    const bool repeats = std::ranges::any_of(
        names, [this](const QString &name) { return m_declared.value(name).repeats; });
    if (record.repeatMost > 1 && !repeats)
        m_json.refuse(repeat, u"nothing-repeats"_s);
}

// JSON objects have no order; people meet the variables in the order of the records.
void ServiceReader::sortVariables(const JsonSpot &variables)
{
    for (const auto &[name, spot] : variables.members()) {
        if (!m_used.contains(name))
            m_json.refuse(spot, u"unused-variable"_s);
    }
    for (const QString &name : std::as_const(m_used))
        m_service.variables.append(m_declared.value(name));
}

} // namespace

std::variant<Service, Finding> parseService(const QByteArray &json, const QString &file)
{
    return ServiceReader(file).read(json);
}

} // namespace sda
