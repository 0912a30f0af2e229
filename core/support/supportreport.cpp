#include "core/support/supportreport.h"

#include "core/dns/zonefile.h"
#include "core/setup/lookjob.h"
#include "core/setup/memory.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace sda {

namespace {

using namespace Qt::StringLiterals;

constexpr auto format = "senderdomain-support"_L1;

/// What takes part in judging, and nothing that was typed for other reasons.
Setup forJudging(Setup setup)
{
    setup.history.clear();
    setup.tags.clear();
    setup.fromAddress.clear();
    setup.formerKeys.clear();
    if (setup.serviceId != tableServiceId)
        setup.pastedText.clear();
    return setup;
}

QJsonObject toJson(const Server &server)
{
    return {{u"address"_s, server.address.text()}, {u"port"_s, server.port}};
}

QJsonObject toJson(const Routes &routes)
{
    QJsonArray resolvers;
    for (const Server &server : routes.resolvers)
        resolvers.append(toJson(server));
    return {{u"resolvers"_s, resolvers},
            {u"nameServerPort"_s, routes.nameServerPort},
            {u"askNameServers"_s, routes.askNameServers},
            {u"ownWorld"_s, routes.ownWorld}};
}

std::optional<Routes> routesFrom(const QJsonObject &object)
{
    Routes routes;
    const QJsonArray resolvers = object.value(u"resolvers"_s).toArray();
    for (const QJsonValue value : resolvers) {
        const auto address = IpAddress::fromText(value[u"address"_s].toString());
        if (!address)
            return std::nullopt;
        routes.resolvers.append({*address, quint16(value[u"port"_s].toInt(53)), true});
    }
    routes.nameServerPort = quint16(object.value(u"nameServerPort"_s).toInt(53));
    routes.askNameServers = object.value(u"askNameServers"_s).toBool(true);
    routes.ownWorld = object.value(u"ownWorld"_s).toBool();
    return routes;
}

QJsonObject toJson(const ExistingRecords &existing)
{
    QStringList records;
    for (const ResourceRecord &record : existing.records)
        records.append(zoneFileLine(record));
    return {{u"known"_s, existing.known}, {u"records"_s, QJsonArray::fromStringList(records)}};
}

std::optional<ExistingRecords> existingFrom(const QJsonObject &object)
{
    ExistingRecords existing{.known = object.value(u"known"_s).toBool()};
    const QJsonArray lines = object.value(u"records"_s).toArray();
    for (const QJsonValue line : lines) {
        const ZoneFile read = readZoneFile(line.toString(), DnsName());
        if (!read.errors.isEmpty())
            return std::nullopt;
        existing.records += read.records;
    }
    return existing;
}

/// Of the other set-ups' records only those that go into ours.
QJsonObject toJson(const Neighbours &neighbours)
{
    QJsonArray records;
    for (const PlannedRecord &planned : neighbours.records) {
        QJsonObject object{{u"name"_s, planned.record.name.text()}};
        if (planned.complete && planned.verify == VerifyMode::SpfHasTerms)
            object.insert(u"spfRules"_s, QJsonArray::fromStringList(planned.spfRules));
        else if (planned.complete && planned.verify == VerifyMode::DmarcMinimum)
            object.insert(u"dmarc"_s, planned.record.value);
        else
            continue;
        records.append(object);
    }
    QJsonArray domains;
    for (const DomainName &domain : neighbours.otherDomains)
        domains.append(domain.ascii());
    return {{u"records"_s, records}, {u"otherDomains"_s, domains}};
}

std::optional<PlannedRecord> sharedRecordFrom(const QJsonValue &json)
{
    const auto name = DnsName::fromText(json[u"name"_s].toString());
    const QJsonValue rules = json[u"spfRules"_s];
    const QJsonValue dmarc = json[u"dmarc"_s];
    if (!name || rules.isArray() == dmarc.isString())
        return std::nullopt;
    PlannedRecord planned;
    planned.record.type = RecordType::Txt;
    planned.record.name = *name;
    planned.record.value = dmarc.toString();
    planned.purpose = rules.isArray() ? Purpose::Spf : Purpose::Dmarc;
    planned.verify = rules.isArray() ? VerifyMode::SpfHasTerms : VerifyMode::DmarcMinimum;
    const QJsonArray texts = rules.toArray();
    for (const QJsonValue text : texts)
        planned.spfRules.append(text.toString());
    return planned;
}

/// Reports of earlier versions have none.
std::optional<Neighbours> neighboursFrom(const QJsonObject &object)
{
    Neighbours neighbours;
    const QJsonArray records = object.value(u"records"_s).toArray();
    for (const QJsonValue json : records) {
        const auto planned = sharedRecordFrom(json);
        if (!planned)
            return std::nullopt;
        neighbours.records.append(*planned);
    }
    const QJsonArray domains = object.value(u"otherDomains"_s).toArray();
    for (const QJsonValue text : domains) {
        const auto parsed = parseDomain(text.toString());
        const auto *domain = std::get_if<DomainName>(&parsed);
        if (!domain)
            return std::nullopt;
        neighbours.otherDomains.append(*domain);
    }
    return neighbours;
}

} // namespace

QByteArray toJson(const SupportReport &report)
{
    const QJsonObject object{
        {u"format"_s, QString(format)},
        {u"version"_s, supportVersion},
        {u"program"_s, report.program},
        {u"system"_s, report.system},
        {u"madeAt"_s, report.madeAt.toUTC().toString(Qt::ISODateWithMs)},
        {u"setup"_s, QJsonDocument::fromJson(toJson(forJudging(report.setup))).object()},
        {u"existing"_s, toJson(report.existing)},
        {u"neighbours"_s, toJson(report.neighbours)},
        {u"zone"_s, report.zone ? report.zone->text() : QString()},
        {u"routes"_s, toJson(report.options.routes)},
        {u"controlLabel"_s, QString::fromLatin1(report.options.controlLabel)},
        {u"judgedAt"_s, report.options.now.toUTC().toString(Qt::ISODateWithMs)},
        {u"answers"_s, toJson(report.answers)},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

std::variant<SupportReport, Finding> parseSupportReport(const QByteArray &json, const QString &file)
{
    const Finding unreadable = finding<FindingCode::SupportUnreadable>(arg<Arg::File> = file);
    if (json.size() > supportSizeLimit)
        return unreadable;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.value(u"format"_s).toString() != format)
        return unreadable;
    const int version = object.value(u"version"_s).toInt();
    if (version > supportVersion)
        return finding<FindingCode::SupportNewer>(arg<Arg::File> = file,
                                                  arg<Arg::Version> = QString::number(version));
    const auto setup =
        parseSetup(QJsonDocument(object.value(u"setup"_s).toObject()).toJson(), file);
    const auto existing = existingFrom(object.value(u"existing"_s).toObject());
    const auto neighbours = neighboursFrom(object.value(u"neighbours"_s).toObject());
    const auto routes = routesFrom(object.value(u"routes"_s).toObject());
    const auto answers = answersFrom(object.value(u"answers"_s).toArray());
    const auto judgedAt =
        QDateTime::fromString(object.value(u"judgedAt"_s).toString(), Qt::ISODateWithMs);
    if (version < 1 || !setup || !existing || !neighbours || !routes || !answers
        || !judgedAt.isValid())
        return unreadable;

    SupportReport report;
    report.program = object.value(u"program"_s).toString();
    report.system = object.value(u"system"_s).toString();
    report.madeAt =
        QDateTime::fromString(object.value(u"madeAt"_s).toString(), Qt::ISODateWithMs).toUTC();
    report.setup = setup->setup;
    report.existing = *existing;
    report.neighbours = *neighbours;
    const QString zone = object.value(u"zone"_s).toString();
    if (!zone.isEmpty())
        report.zone = DnsName::fromText(zone);
    report.options.routes = *routes;
    report.options.controlLabel = object.value(u"controlLabel"_s).toString().toLatin1();
    report.options.now = judgedAt.toUTC();
    report.options.background = backgroundOf(report.setup, neighbours->otherDomains);
    report.answers = *answers;
    return report;
}

Plan planOf(const SupportReport &report)
{
    const auto job = lookJobOf(report.setup, 0, report.existing, report.neighbours);
    const LookJob *found = std::get_if<LookJob>(&job);
    return found ? found->plan(report.zone) : Plan();
}

Report replay(const SupportReport &report)
{
    AnswerBook book;
    book.startLook();
    for (const auto &[question, learnt] : report.answers)
        book.learn(question, learnt.answer, learnt.at);
    return judge(planOf(report), report.options, book);
}

} // namespace sda
