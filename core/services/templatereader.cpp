#include "core/services/template.h"

#include "core/services/recordreader.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace sda {

namespace {

/// The one variable that `text` is, without its percent signs; empty if there is more or less.
QString wholeVariable(const QString &text)
{
    const QStringList names = variablesIn(text);
    return names.size() == 1 && text == u'%' + names.first() + u'%' ? names.first() : QString();
}

bool says(const QString &name, const QRegularExpression &words)
{
    return words.match(name).hasMatch();
}

// What the names of variables tell in the templates there are.
bool namesAPartOfADomain(const QString &name)
{
    static const QRegularExpression words(
        u"sub|selector|dkim|token|prefix|label|bounce|return|mail_?from|spf_?domain|tracking"_s,
        QRegularExpression::CaseInsensitiveOption);
    return says(name, words);
}

bool namesAToken(const QString &name)
{
    static const QRegularExpression words(u"token|code|verif|challenge|ownership|hash|uuid|key"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return says(name, words);
}

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
    return host == u'@' || host == "%domain%."_L1 || host == "%fqdn%."_L1;
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
    void checkName(const JsonSpot &spot, const ServiceRecord &record);
    void tellPurpose(ServiceRecord &record) const;
    void typeVariables(const JsonSpot &spot, const ServiceRecord &record);
    void typeHost(const JsonSpot &spot, const QString &host);
    void typeValue(const JsonSpot &spot, const ServiceRecord &record);
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
    m_service.signingDomain = u"%fqdn%"_s;
    m_service.warnPhishing = m_json.optionalFlag(root[u"warnPhishing"_s], false);
    m_service.hostRequired = m_json.optionalFlag(root[u"hostRequired"_s], false);
    m_json.optionalNumber(root[u"version"_s], 0, 1000000);
    for (const auto &flag : {u"syncBlock"_s, u"multiInstance"_s})
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
    const QString text = spot.value.toString();
    const bool hides = std::ranges::any_of(text, [](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
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
    checkName(spot, record);
    record.id = u"record-%1"_s.arg(m_service.records.size() + 1);
    tellPurpose(record);
    typeVariables(spot, record);
    m_service.records.append(record);
}

void TemplateReader::checkName(const JsonSpot &spot, const ServiceRecord &record)
{
    const JsonSpot host = spot[record.type == RecordType::Srv ? u"name"_s : u"host"_s];
    const bool isOurs = record.host.endsWith("%domain%."_L1) || record.host.endsWith("%fqdn%."_L1);
    if (record.host.endsWith(u'.') && !isOurs)
        unsafe(host, u"foreign-name"_s);
    if (!isDomainItself(record.host) || m_service.hostRequired)
        return;
    if (record.type == RecordType::Cname)
        unsafe(host.isThere() ? host : spot[u"type"_s], u"apex-alias"_s);
    if (record.type == RecordType::Ns)
        unsafe(host.isThere() ? host : spot[u"type"_s], u"apex-delegation"_s);
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
    else if (record.isSpfRules)
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
    typeHost(spot[record.type == RecordType::Srv ? u"name"_s : u"host"_s], record.host);
    typeValue(spot, record);
    for (const QString &name : variablesIn(record.priorityVariable + record.ttlVariable))
        addVariable(name, VariableType::Number);
}

void TemplateReader::typeHost(const JsonSpot &spot, const QString &host)
{
    const QString whole = wholeVariable(host);
    if (!whole.isEmpty() && !isBuiltInVariable(whole) && !namesAPartOfADomain(whole))
        unsafe(spot, u"bare-variable"_s);
    for (const QString &name : variablesIn(host))
        addVariable(name, VariableType::Label);
}

void TemplateReader::typeValue(const JsonSpot &spot, const ServiceRecord &record)
{
    const QString whole = wholeVariable(record.value);
    const auto wholeType = [&]() -> std::optional<VariableType> {
        if (record.isSpfRules)
            return VariableType::SpfTerms;
        switch (record.type) {
        case RecordType::A:
        case RecordType::Aaaa:
            return VariableType::Address;
        case RecordType::Cname:
        case RecordType::Mx:
        case RecordType::Ns:
        case RecordType::Alias:
            return VariableType::HostName;
        default:
            break;
        }
        if (record.verify == VerifyMode::DkimKey)
            return VariableType::DkimKey;
        if (record.verify == VerifyMode::DmarcMinimum)
            return VariableType::Dmarc;
        if (record.type == RecordType::Txt && namesAToken(whole))
            return VariableType::Token;
        return std::nullopt;
    };
    if (record.type == RecordType::Srv) {
        const QStringList parts = record.value.split(u' ');
        for (qsizetype i = 0; i < parts.size(); ++i) {
            for (const QString &name : variablesIn(parts.at(i)))
                addVariable(name,
                            i < 3                                      ? VariableType::Number
                                : wholeVariable(parts.at(i)).isEmpty() ? VariableType::Label
                                                                       : VariableType::HostName);
        }
        return;
    }
    if (!whole.isEmpty() && !isBuiltInVariable(whole)) {
        if (const auto type = wholeType())
            return addVariable(whole, *type);
        for (const auto &key : {u"data"_s, u"pointsTo"_s, u"spfRules"_s}) {
            if (spot[key].isThere())
                return unsafe(spot[key], u"bare-variable"_s);
        }
    }
    const bool isTarget = record.type == RecordType::Cname || record.type == RecordType::Mx
        || record.type == RecordType::Ns || record.type == RecordType::Alias;
    for (const QString &name : variablesIn(record.value))
        addVariable(name, isTarget ? VariableType::Label : VariableType::Text);
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
