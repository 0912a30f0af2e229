#include "core/services/recordreader.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace sda {

namespace {

constexpr int mostRepeats = 9;
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
const QStringList serviceKeys{u"id"_s,        u"order"_s,     u"consoleUrl"_s, u"dnsConsoleUrl"_s,
                              u"ticketUrl"_s, u"variables"_s, u"choices"_s,    u"regions"_s,
                              u"alignment"_s, u"timing"_s,    u"statusMap"_s,  u"knownIncludes"_s,
                              u"sources"_s};
const QStringList variableKeys{u"type"_s,    u"required"_s, u"repeats"_s,
                               u"default"_s, u"example"_s,  u"from"_s};
const QStringList recordXKeys{u"id"_s,         u"purpose"_s,       u"verify"_s,
                              u"repeat"_s,     u"repeatAtLeast"_s, u"keepStricter"_s,
                              u"askIfOthers"_s};

bool isFor(VerifyMode mode, const ServiceRecord &record)
{
    switch (mode) {
    case VerifyMode::MxAny:
    case VerifyMode::MxOnly:
        return record.type == RecordType::Mx;
    case VerifyMode::SpfHasTerms:
        return record.isSpfRules;
    case VerifyMode::DkimKey:
    case VerifyMode::DmarcMinimum:
    case VerifyMode::Token:
        return record.type == RecordType::Txt && !record.isSpfRules;
    case VerifyMode::Alias:
        return record.type == RecordType::Cname;
    case VerifyMode::Exact:
        return !record.isSpfRules && record.type != RecordType::Alias;
    case VerifyMode::Unseen:
        return record.type == RecordType::Alias;
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
    void readX(const JsonSpot &x, ServiceRecord &record);
    void readChoices(const JsonSpot &choices);
    void readRegions(const JsonSpot &regions);
    void readTiming(const JsonSpot &timing);
    void readStatusWords(const JsonSpot &statusMap);
    void readIncludes(const JsonSpot &includes);
    void readSources(const JsonSpot &sources);
    void useVariables(const JsonSpot &spot);
    void useDefaults();
    void checkChoices(const JsonSpot &choices);
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
    checkChoices(x[u"choices"_s]);
    useDefaults();
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

    const JsonSpot alignment = x[u"alignment"_s];
    if (alignment.isThere() && m_json.isObject(alignment)) {
        m_json.onlyKeys(alignment, {u"signs"_s, u"mailFrom"_s});
        m_service.signingDomain = m_json.optionalText(alignment[u"signs"_s]);
        m_service.returnPathDomain = m_json.optionalText(alignment[u"mailFrom"_s]);
    }
    readChoices(x[u"choices"_s]);
    readRegions(x[u"regions"_s]);
    readTiming(x[u"timing"_s]);
    readStatusWords(x[u"statusMap"_s]);
    readIncludes(x[u"knownIncludes"_s]);
    readSources(x[u"sources"_s]);
}

void ServiceReader::readChoices(const JsonSpot &choices)
{
    if (!choices.isThere() || !m_json.isArray(choices))
        return;
    for (const JsonSpot &spot : choices.elements()) {
        if (!m_json.isObject(spot))
            continue;
        m_json.onlyKeys(spot, {u"id"_s, u"options"_s});
        ServiceChoice choice{.id = m_json.text(spot[u"id"_s])};
        // Values and choices share one map.
        if (m_declared.contains(choice.id) || m_service.choice(choice.id))
            m_json.refuse(spot[u"id"_s], u"duplicate"_s);
        const JsonSpot options = spot[u"options"_s];
        if (m_json.isArray(options) && options.elements().isEmpty())
            m_json.refuse(options, u"empty"_s);
        for (const JsonSpot &option : options.elements()) {
            if (!m_json.isObject(option))
                continue;
            m_json.onlyKeys(option, {u"id"_s, u"groups"_s});
            choice.options.append(
                {m_json.text(option[u"id"_s]), m_json.optionalTexts(option[u"groups"_s])});
        }
        m_service.choices.append(choice);
    }
}

void ServiceReader::readRegions(const JsonSpot &regions)
{
    if (!regions.isThere() || !m_json.isObject(regions))
        return;
    m_json.onlyKeys(regions, {u"variable"_s, u"known"_s});
    m_service.regionVariable = m_json.text(regions[u"variable"_s]);
    if (!m_declared.contains(m_service.regionVariable))
        m_json.refuse(regions[u"variable"_s], u"undeclared-variable"_s);
    if (!m_json.isArray(regions[u"known"_s]))
        return;
    for (const JsonSpot &spot : regions[u"known"_s].elements()) {
        if (!m_json.isObject(spot))
            continue;
        m_json.onlyKeys(spot, {u"id"_s, u"values"_s});
        ServiceRegion region{.id = m_json.text(spot[u"id"_s])};
        if (!fits(VariableType::Region, region.id))
            m_json.refuse(spot[u"id"_s], u"wrong-type"_s);
        for (const auto &[name, value] : spot[u"values"_s].members()) {
            if (!m_declared.contains(name))
                m_json.refuse(value, u"undeclared-variable"_s);
            region.values.insert(name, m_json.text(value));
        }
        m_service.regions.append(region);
    }
}

void ServiceReader::readTiming(const JsonSpot &timing)
{
    if (!timing.isThere() || !m_json.isObject(timing))
        return;
    m_json.onlyKeys(timing, {u"usualMinutes"_s, u"expiresHours"_s});
    m_service.usually = std::chrono::minutes(
        m_json.optionalNumber(timing[u"usualMinutes"_s], 1, 10080).value_or(0));
    if (const auto hours = m_json.optionalNumber(timing[u"expiresHours"_s], 1, 10080))
        m_service.deadline = std::chrono::hours(*hours);
}

void ServiceReader::readStatusWords(const JsonSpot &statusMap)
{
    if (!statusMap.isThere() || !m_json.isObject(statusMap))
        return;
    for (const auto &[word, spot] : statusMap.members()) {
        const auto state = m_json.word<const char *>(spot,
                                                     {{"waiting", "waiting"},
                                                      {"verified", "verified"},
                                                      {"failed", "failed"},
                                                      {"off", "off"}});
        m_service.statusWords.insert(word, QString::fromLatin1(state));
    }
}

void ServiceReader::readIncludes(const JsonSpot &includes)
{
    const QStringList names = m_json.optionalTexts(includes);
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (const auto name = DnsName::fromText(names.at(i)))
            m_service.knownIncludes.append(*name);
        else
            m_json.refuse(includes.elements().at(i), u"not-a-name"_s);
    }
}

// For authors: where the facts stand, and since when.
void ServiceReader::readSources(const JsonSpot &sources)
{
    if (!sources.isThere() || !m_json.isArray(sources))
        return;
    for (const JsonSpot &source : sources.elements()) {
        if (!m_json.isObject(source))
            continue;
        m_json.onlyKeys(source, {u"url"_s, u"date"_s});
        m_json.optionalUrl(source[u"url"_s]);
        m_json.text(source[u"date"_s]);
    }
}

void ServiceReader::readVariables(const JsonSpot &variables)
{
    if (!variables.isThere() || !m_json.isObject(variables))
        return;
    for (const auto &[name, spot] : variables.members()) {
        if (variablesIn(u'%' + name + u'%') != QStringList(name) || isBuiltInVariable(name))
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
    if (const auto type = variableTypeOf(m_json.text(spot[u"type"_s])))
        variable.type = *type;
    else
        m_json.refuse(spot[u"type"_s], u"unknown-word"_s);
    variable.required = m_json.optionalFlag(spot[u"required"_s], true);
    variable.repeats = m_json.optionalFlag(spot[u"repeats"_s], false);
    variable.defaultValue = m_json.optionalText(spot[u"default"_s]);
    variable.example = m_json.optionalText(spot[u"example"_s]);
    variable.foundAs = m_json.optionalTexts(spot[u"from"_s]);
    // Without a value the record could never be made; only more SPF terms may be none.
    if (!variable.required && variable.defaultValue.isEmpty()
        && variable.type != VariableType::SpfTerms)
        m_json.refuse(spot[u"default"_s], u"missing"_s);
    const bool leansOnOthers = !variablesIn(variable.defaultValue).isEmpty();
    if (!variable.defaultValue.isEmpty() && !leansOnOthers
        && !fits(variable.type, variable.defaultValue))
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
    const QStringList keys = domainConnectKeys(spot[u"type"_s].value.toString());
    if (keys.isEmpty())
        m_json.refuse(spot[u"type"_s],
                      spot[u"type"_s].isThere() ? u"unknown-word"_s : u"missing"_s);
    m_json.onlyKeys(spot, keys + QStringList{u"x"_s});
    if (const JsonSpot ttl = spot[u"ttl"_s]; ttl.isThere())
        m_json.numberOrVariable(ttl, 1, mostTtl);
    ServiceRecord record = readDomainConnectRecord(m_json, spot);
    for (const QString &key : keys)
        useVariables(spot[key]);
    // Only DNS hosts that apply templates themselves act on it; a wrong word is still one.
    if (const JsonSpot essential = spot[u"essential"_s]; essential.isThere())
        m_json.word<int>(essential, {{"Always", 0}, {"OnApply", 1}});
    readX(spot[u"x"_s], record);
    return record;
}

void ServiceReader::readX(const JsonSpot &x, ServiceRecord &record)
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
                                             {"exact", VerifyMode::Exact},
                                             {"unseen", VerifyMode::Unseen}});
    if (!isFor(record.verify, record))
        m_json.refuse(x[u"verify"_s], u"not-for-this-type"_s);
    record.keepStricter = m_json.optionalFlag(x[u"keepStricter"_s], false);
    record.askIfOthers = m_json.optionalFlag(x[u"askIfOthers"_s], false);
    const JsonSpot repeat = x[u"repeat"_s];
    record.repeatMost = m_json.optionalNumber(repeat, 1, mostRepeats).value_or(1);
    record.repeatLeast =
        m_json.optionalNumber(x[u"repeatAtLeast"_s], 1, record.repeatMost).value_or(1);
    checkRepeat(repeat, record);
}

void ServiceReader::useVariables(const JsonSpot &spot)
{
    const QStringList names = variablesIn(spot.value.toString());
    for (const QString &name : names) {
        if (isBuiltInVariable(name))
            continue;
        if (!m_declared.contains(name))
            m_json.refuse(spot, u"undeclared-variable"_s);
        if (!m_used.contains(name))
            m_used.append(name);
    }
}

// Variables that stand in the defaults of others only come after those.
void ServiceReader::useDefaults()
{
    for (qsizetype i = 0; i < m_used.size(); ++i) {
        for (const QString &name : variablesIn(m_declared.value(m_used.at(i)).defaultValue)) {
            if (!isBuiltInVariable(name) && !m_used.contains(name))
                m_used.append(name);
        }
    }
}

void ServiceReader::checkChoices(const JsonSpot &choices)
{
    QStringList groups;
    for (const ServiceRecord &record : std::as_const(m_service.records))
        groups.append(record.groupId);
    for (const JsonSpot &choice : choices.elements()) {
        for (const JsonSpot &option : choice[u"options"_s].elements()) {
            for (const JsonSpot &group : option[u"groups"_s].elements()) {
                if (!groups.contains(group.value.toString()))
                    m_json.refuse(group, u"unknown-word"_s);
            }
        }
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
