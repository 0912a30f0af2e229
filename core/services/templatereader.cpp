#include "core/services/template.h"

#include "core/records/spf.h"
#include "core/services/recordreader.h"
#include "core/services/templatevariables.h"

#include <QRegularExpression>

#include <limits>

using namespace Qt::StringLiterals;

namespace sda {

namespace {

bool isKeyHost(const QString &host)
{
    return host == "_domainkey"_L1 || host.contains("._domainkey"_L1);
}

bool isPolicyHost(const QString &host)
{
    return host == "_dmarc"_L1 || host.startsWith("_dmarc."_L1);
}

bool isDomainItself(const QString &host)
{
    static const QStringList hosts{u"@"_s, u"%host%"_s, u"%domain%."_s, u"%fqdn%."_s,
                                   u"%host%.%domain%."_s};
    return hosts.contains(host);
}

/// An absolute host that stays within the domain: "evil%domain%." is another one.
bool isWithin(const QString &host)
{
    return isDomainItself(host) || host.endsWith(".%domain%."_L1) || host.endsWith(".%fqdn%."_L1);
}

/// Whether a name can come of `text` once its variables have values.
bool isPossibleName(const QString &text)
{
    static const QRegularExpression strange(uR"([^\x21-\x7e]|["();\\/:%@])"_s);
    const QString sample =
        replaceVariables(text, [](const QString &) { return std::optional(u"x"_s); });
    return text == u'@' || (!strange.match(sample).hasMatch() && DnsName::fromText(sample));
}

const QString &hostKey(const ServiceRecord &record)
{
    static const QString host = u"host"_s;
    static const QString name = u"name"_s;
    return record.type == RecordType::Srv ? name : host;
}

class TemplateReader
{
public:
    explicit TemplateReader(const QString &file) : m_json(file, FindingCode::TemplateInvalid) { }

    std::variant<Service, Finding> read(const QByteArray &json)
    {
        const JsonSpot nothing{QJsonValue(QJsonValue::Undefined), {}};
        if (json.size() > templateSizeLimit)
            unsafe(nothing, u"too-large"_s);
        const JsonSpot root = m_json.fault() ? nothing : m_json.read(json);
        if (root.isThere())
            readTemplate(root);
        if (m_json.fault())
            return *m_json.fault();
        return m_service;
    }

private:
    void unsafe(const JsonSpot &spot, const QString &reason)
    {
        m_json.refuse(spot, reason, FindingCode::TemplateUnsafe);
    }
    void readTemplate(const JsonSpot &root);
    void checkCharacters(const JsonSpot &spot);
    void readRecord(const JsonSpot &spot);
    void checkMembers(const JsonSpot &spot, const ServiceRecord &record);
    void checkName(const JsonSpot &spot, const ServiceRecord &record);
    void checkValue(const JsonSpot &spot, const ServiceRecord &record);
    void tellPurpose(ServiceRecord &record) const;
    void typeVariables(const JsonSpot &spot, const ServiceRecord &record);
    void addVariable(const QString &name, VariableType type);
    void makeChoices();

    ProfileJson m_json;
    Service m_service;
};

void TemplateReader::readTemplate(const JsonSpot &root)
{
    checkCharacters(root);
    const QString providerId = m_json.text(root[u"providerId"_s]);
    const QString serviceId = m_json.text(root[u"serviceId"_s]);
    const QString provider = m_json.text(root[u"providerName"_s]);
    const QString service = m_json.text(root[u"serviceName"_s]);
    m_service.id = providerId + u'.' + serviceId;
    m_service.name = service.startsWith(provider) ? service : provider + u' ' + service;
    m_service.warnPhishing = m_json.optionalFlag(root[u"warnPhishing"_s], false);
    m_service.hostRequired = m_json.optionalFlag(root[u"hostRequired"_s], false);
    m_json.optionalNumber(root[u"version"_s], 0, std::numeric_limits<int>::max());
    for (const auto &flag : {u"syncBlock"_s, u"multiInstance"_s, u"shared"_s,
                             u"sharedProviderName"_s, u"sharedServiceName"_s})
        m_json.optionalFlag(root[flag], false);
    for (const auto &text : {u"logoUrl"_s, u"description"_s, u"variableDescription"_s,
                             u"syncPubKeyDomain"_s, u"syncRedirectDomain"_s})
        m_json.optionalText(root[text]);

    const JsonSpot records = root[u"records"_s];
    if (!m_json.isArray(records))
        return;
    const QList<JsonSpot> spots = records.elements();
    if (spots.isEmpty())
        m_json.refuse(records, u"empty"_s);
    if (spots.size() > templateRecordLimit)
        unsafe(records, u"too-many-records"_s);
    for (const JsonSpot &spot : spots) {
        if (m_json.fault())
            return;
        if (m_json.isObject(spot))
            readRecord(spot);
    }
    makeChoices();
}

// Characters that are not seen, or turn what is seen around, can only hide something.
void TemplateReader::checkCharacters(const JsonSpot &spot)
{
    const QList<uint> text = spot.value.toString().toUcs4();
    const bool hides = std::ranges::any_of(text, [](char32_t c) {
        const QChar::Category category = QChar::category(c);
        return category == QChar::Other_Control || category == QChar::Other_Format
            || category == QChar::Separator_Line || category == QChar::Separator_Paragraph;
    });
    const bool isProse = spot.path == "description"_L1 || spot.path == "variableDescription"_L1;
    if (hides && !isProse) // which is never shown, and may have lines
        unsafe(spot, u"control-character"_s);
    for (const auto &[key, member] : spot.members())
        checkCharacters(member);
    for (const JsonSpot &element : spot.elements())
        checkCharacters(element);
}

void TemplateReader::readRecord(const JsonSpot &spot)
{
    const QString type = spot[u"type"_s].value.toString();
    if (type == "REDIR301"_L1 || type == "REDIR302"_L1)
        return unsafe(spot[u"type"_s], u"redirect"_s);
    ServiceRecord record = readDomainConnectRecord(m_json, spot);
    if (m_json.fault())
        return;
    checkMembers(spot, record);
    checkName(spot, record);
    checkValue(spot, record);
    record.id = u"record-%1"_s.arg(m_service.records.size() + 1);
    tellPurpose(record);
    typeVariables(spot, record);
    m_service.records.append(record);
}

// Profiles may leave these out, templates may not (the schema of the specification); a host may be
// an empty text.
void TemplateReader::checkMembers(const JsonSpot &spot, const ServiceRecord &record)
{
    const JsonSpot host = spot[hostKey(record)];
    if (!host.isThere() && record.type != RecordType::Alias)
        m_json.refuse(host, u"missing"_s);
    const JsonSpot ttl = spot[u"ttl"_s];
    if (!ttl.isThere() && spot[u"type"_s].value != "SPFM"_L1)
        m_json.refuse(ttl, u"missing"_s);
    m_json.optionalText(spot[u"essential"_s]);
}

void TemplateReader::checkName(const JsonSpot &spot, const ServiceRecord &record)
{
    const JsonSpot host = spot[hostKey(record)];
    if (!isPossibleName(record.host))
        m_json.refuse(host, u"not-a-name"_s);
    if (record.host.endsWith(u'.') && !isWithin(record.host))
        unsafe(host, u"foreign-name"_s);
    if (!isDomainItself(record.host) || m_service.hostRequired)
        return;
    if (record.type == RecordType::Cname)
        unsafe(host.isThere() ? host : spot[u"type"_s], u"apex-alias"_s);
    if (record.type == RecordType::Ns)
        unsafe(host.isThere() ? host : spot[u"type"_s], u"apex-delegation"_s);
}

void TemplateReader::checkValue(const JsonSpot &spot, const ServiceRecord &record)
{
    const JsonSpot target = spot[record.type == RecordType::Srv ? u"target"_s : u"pointsTo"_s];
    const QString text = target.value.toString();
    const bool isAddress = record.type == RecordType::A || record.type == RecordType::Aaaa;
    if (isAddress && variablesIn(text).isEmpty()) {
        if (!toResourceRecord({.type = record.type, .value = text}))
            m_json.refuse(target, u"wrong-type"_s);
    } else if ((isTarget(record.type) || record.type == RecordType::Srv) && !isPossibleName(text)) {
        m_json.refuse(target, u"not-a-name"_s);
    }
}

void TemplateReader::tellPurpose(ServiceRecord &record) const
{
    const auto is = [&record](Purpose purpose, VerifyMode verify) {
        record.purpose = purpose;
        record.verify = verify;
    };
    const bool isAlias = record.type == RecordType::Cname;
    if (record.type == RecordType::Alias)
        is(Purpose::Other, VerifyMode::Unseen);
    else if (record.isSpfRules || (record.type == RecordType::Txt && isSpf(record.value.toUtf8())))
        is(Purpose::Spf, VerifyMode::SpfHasTerms);
    else if (isKeyHost(record.host) && record.type == RecordType::Txt)
        is(Purpose::Dkim, VerifyMode::DkimKey);
    else if (isKeyHost(record.host))
        is(Purpose::Dkim, isAlias ? VerifyMode::Alias : VerifyMode::Exact);
    else if (isPolicyHost(record.host) && record.type == RecordType::Txt)
        is(Purpose::Dmarc, VerifyMode::DmarcMinimum);
    else if (record.type == RecordType::Mx)
        is(isDomainItself(record.host) ? Purpose::Mx : Purpose::MailFrom, VerifyMode::MxAny);
    else if (record.type == RecordType::Txt)
        is(Purpose::Ownership, VerifyMode::Token);
    else
        is(Purpose::Other, isAlias ? VerifyMode::Alias : VerifyMode::Exact);
    record.keepStricter = record.verify == VerifyMode::DmarcMinimum;
    record.askIfOthers = record.type == RecordType::Mx;
}

void TemplateReader::typeVariables(const JsonSpot &spot, const ServiceRecord &record)
{
    if (isBareHost(record))
        unsafe(spot[hostKey(record)], u"bare-variable"_s);
    for (const auto &key : {u"data"_s, u"pointsTo"_s, u"spfRules"_s}) {
        if (isBareValue(record) && spot[key].isThere())
            unsafe(spot[key], u"bare-variable"_s);
    }
    for (const TypedVariable &variable : typedVariables(record))
        addVariable(variable.name, variable.type);
}

// A variable that stands at several places takes what the first that tells allows.
void TemplateReader::addVariable(const QString &name, VariableType type)
{
    if (isBuiltInVariable(name))
        return;
    for (ServiceVariable &known : m_service.variables) {
        if (known.name == name) {
            if (known.type == VariableType::Text)
                known.type = type;
            return;
        }
    }
    m_service.variables.append({.name = name, .type = type});
}

// The format has no exclusive choice: who applies a template picks among its groups.
void TemplateReader::makeChoices()
{
    QStringList groups;
    bool anyWithout = false;
    for (const ServiceRecord &record : std::as_const(m_service.records)) {
        anyWithout = anyWithout || record.groupId.isEmpty();
        if (!record.groupId.isEmpty() && !groups.contains(record.groupId))
            groups.append(record.groupId);
    }
    if (groups.size() < 2 && !anyWithout)
        return; // one group is the whole template
    for (const QString &group : std::as_const(groups))
        m_service.choices.append(
            {u"group-"_s + group, {{u"on"_s, {group}}, {u"off"_s, QStringList()}}});
}

} // namespace

std::variant<Service, Finding> parseTemplate(const QByteArray &json, const QString &file)
{
    return TemplateReader(file).read(json);
}

} // namespace sda
