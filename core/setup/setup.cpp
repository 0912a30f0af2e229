#include "core/setup/setup.h"

#include "core/plan/tableservice.h"
#include "core/services/template.h"
#include "core/setup/historyjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace sda {

namespace {

using namespace Qt::StringLiterals;

constexpr auto formatName = "senderdomain"_L1;

/// Nothing instead of a private key, whatever field it was pasted into.
QString withoutPrivateKey(const QString &text)
{
    return text.contains("PRIVATE KEY"_L1, Qt::CaseInsensitive) ? QString() : text;
}

QStringList withoutPrivateKeys(QStringList texts)
{
    texts.removeIf([](const QString &text) { return withoutPrivateKey(text) != text; });
    return texts;
}

constexpr qsizetype mostTags = 50;
constexpr qsizetype longestTag = 100; // also of a status word

QString boundedWord(const QString &word)
{
    return withoutPrivateKey(word).simplified().left(longestTag);
}

QStringList boundedTags(const QStringList &tags)
{
    QStringList kept;
    for (const QString &tag : tags.mid(0, mostTags))
        kept.append(boundedWord(tag));
    kept.removeAll(QString());
    kept.removeDuplicates();
    return kept;
}

constexpr qsizetype mostFormerKeys = 20;
constexpr qsizetype longestFormerKey = 4096; // twice the longest key that any service gives

/// The newest are the last.
QStringList boundedKeys(const QStringList &lines)
{
    QStringList kept = withoutPrivateKeys(lines);
    kept.removeIf([](const QString &line) {
        return line.trimmed().isEmpty() || line.size() > longestFormerKey;
    });
    kept.removeDuplicates();
    return kept.mid(std::max<qsizetype>(0, kept.size() - mostFormerKeys));
}

QString textOf(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QJsonObject toObject(const ServiceValues &values)
{
    QJsonObject object;
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (withoutPrivateKey(it.key()) != it.key())
            continue;
        QStringList kept = it.value();
        // Cleared, not removed: the other indexes stay where they are.
        for (QString &value : kept)
            value = withoutPrivateKey(value);
        object.insert(it.key(), QJsonArray::fromStringList(kept));
    }
    return object;
}

QByteArray toJson(const Setup &setup, const QString &pastedText)
{
    const QJsonObject object{
        {u"format"_s, formatName},
        {u"version"_s, setupVersion},
        {u"id"_s, withoutPrivateKey(setup.id)},
        {u"createdAt"_s, setup.createdAt.toUTC().toString(Qt::ISODateWithMs)},
        {u"service"_s, withoutPrivateKey(setup.serviceId)},
        {u"template"_s, withoutPrivateKey(setup.templateText)},
        {u"domain"_s, withoutPrivateKey(setup.domainText)},
        {u"values"_s, toObject(setup.values)},
        {u"pastedText"_s, pastedText},
        {u"dnsHost"_s, withoutPrivateKey(setup.dnsHostId)},
        {u"adminAddsRecords"_s, setup.adminAddsRecords},
        {u"adminLanguage"_s, withoutPrivateKey(setup.adminLanguage)},
        {u"recordsEntered"_s, setup.recordsEntered},
        {u"mxDecision"_s, textOf(setup.decisions.mx)},
        {u"strictSpfEnding"_s, setup.decisions.strictSpfEnding},
        {u"startedAt"_s, textOf(setup.startedAt)},
        {u"fromAddress"_s, withoutPrivateKey(setup.fromAddress)},
        {u"page"_s, setup.page},
        {u"seen"_s, QJsonArray::fromStringList(withoutPrivateKeys(setup.seen))},
        {u"verifiedSince"_s, textOf(setup.verifiedSince)},
        {u"history"_s, toJson(setup.history)},
        {u"consoleStatus"_s, boundedWord(setup.consoleStatus)},
        {u"consoleStatusAt"_s, textOf(setup.consoleStatusAt)},
        {u"tags"_s, QJsonArray::fromStringList(boundedTags(setup.tags))},
        {u"formerKeys"_s, QJsonArray::fromStringList(boundedKeys(setup.formerKeys))},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

/// Takes members out of an object one by one; a wrong type makes the whole not good.
class Members
{
public:
    explicit Members(QJsonObject object) : m_object(std::move(object)) { }

    bool good() const { return m_good; }

    void read(QStringView key, QString &target)
    {
        if (const auto value = member(key, QJsonValue::String))
            target = value->toString();
    }
    void read(QStringView key, bool &target)
    {
        if (const auto value = member(key, QJsonValue::Bool))
            target = value->toBool();
    }
    void read(QStringView key, int &target)
    {
        const auto value = member(key, QJsonValue::Double);
        if (!value)
            return;
        constexpr int notANumber = -1;
        const int number = value->toInt(notANumber);
        if (number < 0)
            m_good = false;
        else
            target = number;
    }
    void read(QStringView key, QDateTime &target)
    {
        QString text;
        read(key, text);
        if (text.isEmpty())
            return;
        const auto time = QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
        constexpr int lastYear = 9999; // no later one can be written
        if (time.isValid() && time.date().year() > 0 && time.date().year() <= lastYear)
            target = time;
        else
            m_good = false;
    }
    void read(QStringView key, Decisions::Mx &target)
    {
        QString text;
        read(key, text);
        if (text.isEmpty())
            return;
        if (const auto decision = mxDecisionOf(text))
            target = *decision;
        else
            m_good = false;
    }
    void read(QStringView key, QStringList &target)
    {
        const QJsonValue value = m_object.value(key);
        if (value.isUndefined())
            return;
        if (const auto texts = textsOf(value))
            target = *texts;
        else
            m_good = false;
    }
    void read(QStringView key, History &target)
    {
        if (const auto value = member(key, QJsonValue::Array))
            target = historyFrom(value->toArray());
    }
    void read(QStringView key, ServiceValues &target)
    {
        const auto value = member(key, QJsonValue::Object);
        if (!value)
            return;
        const QJsonObject object = value->toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (const auto texts = textsOf(it.value()))
                target.insert(it.key(), *texts);
            else
                m_good = false;
        }
    }

private:
    std::optional<QJsonValue> member(QStringView key, QJsonValue::Type type)
    {
        const QJsonValue value = m_object.value(key);
        if (value.type() == type)
            return value;
        if (!value.isUndefined())
            m_good = false;
        return std::nullopt;
    }
    static std::optional<QStringList> textsOf(const QJsonValue &value)
    {
        if (!value.isArray())
            return std::nullopt;
        QStringList texts;
        const QJsonArray array = value.toArray();
        for (const QJsonValue text : array) {
            if (!text.isString())
                return std::nullopt;
            texts += text.toString();
        }
        return texts;
    }

    QJsonObject m_object;
    bool m_good = true;
};

} // namespace

QByteArray toJson(const Setup &setup)
{
    QByteArray json = toJson(setup, withoutPrivateKey(setup.pastedText));
    // Rather without the paste than a file that cannot be opened again.
    if (json.size() > setupSizeLimit)
        json = toJson(setup, QString());
    return json;
}

std::variant<Service, Finding> serviceOf(const Setup &setup, const DomainName &domain,
                                         const QList<IntakeRow> &pastedRows)
{
    if (setup.serviceId == templateServiceId)
        return parseTemplate(setup.templateText.toUtf8(), u"template"_s);
    if (setup.serviceId == tableServiceId)
        return serviceFromTable(pastedRows, domain);
    if (const Service *known = findService(setup.serviceId))
        return *known;
    return finding<FindingCode::ProfileInvalid>(arg<Arg::File> = setup.serviceId,
                                                arg<Arg::Place> = QString(),
                                                arg<Arg::Text> = u"missing"_s);
}

std::optional<LoadedSetup> parseSetup(const QByteArray &json, const QString &file)
{
    if (json.size() > setupSizeLimit)
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject object = document.object();
    const int version = object.value("version"_L1).toInt();
    if (object.value("format"_L1).toString() != formatName || version < 1)
        return std::nullopt;

    LoadedSetup loaded;
    Setup &setup = loaded.setup;
    Members members(object);
    members.read(u"id", setup.id);
    members.read(u"createdAt", setup.createdAt);
    members.read(u"service", setup.serviceId);
    members.read(u"template", setup.templateText);
    members.read(u"domain", setup.domainText);
    members.read(u"values", setup.values);
    members.read(u"pastedText", setup.pastedText);
    members.read(u"dnsHost", setup.dnsHostId);
    members.read(u"adminAddsRecords", setup.adminAddsRecords);
    members.read(u"adminLanguage", setup.adminLanguage);
    members.read(u"recordsEntered", setup.recordsEntered);
    members.read(u"mxDecision", setup.decisions.mx);
    members.read(u"strictSpfEnding", setup.decisions.strictSpfEnding);
    members.read(u"startedAt", setup.startedAt);
    members.read(u"fromAddress", setup.fromAddress);
    members.read(u"page", setup.page);
    members.read(u"seen", setup.seen);
    members.read(u"verifiedSince", setup.verifiedSince);
    members.read(u"history", setup.history);
    members.read(u"consoleStatus", setup.consoleStatus);
    members.read(u"consoleStatusAt", setup.consoleStatusAt);
    members.read(u"tags", setup.tags);
    members.read(u"formerKeys", setup.formerKeys);
    setup.consoleStatus = boundedWord(setup.consoleStatus);
    setup.tags = boundedTags(setup.tags);
    setup.formerKeys = boundedKeys(setup.formerKeys);

    loaded.readOnly = version > setupVersion;
    if (loaded.readOnly) {
        loaded.findings += finding<FindingCode::SetupNewer>(
            arg<Arg::File> = file, arg<Arg::Version> = QString::number(version));
    } else if (!members.good()) {
        return std::nullopt;
    }
    return loaded;
}

} // namespace sda
