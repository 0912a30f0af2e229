#include "app/cli/json.h"

#include "ui/text/guide.h"

#include <QJsonArray>

namespace sda {

namespace {

constexpr int jsonVersion = 1;

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::Note:
        return QStringLiteral("note");
    case Severity::Warning:
        return QStringLiteral("warning");
    case Severity::Wait:
        return QStringLiteral("wait");
    case Severity::Unknown:
        return QStringLiteral("unknown");
    case Severity::Error:
        return QStringLiteral("error");
    }
    Q_UNREACHABLE();
}

template <typename T>
QJsonValue orNull(const std::optional<T> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonArray toJson(const QList<Finding> &findings, const Texts &texts)
{
    QJsonArray array;
    for (const Finding &finding : findings)
        array.append(sda::toJson(finding, texts));
    return array;
}

QJsonObject enterJson(const EnterRow &row)
{
    return {{QStringLiteral("host"), row.host},
            {QStringLiteral("type"), textOf(row.record.type)},
            {QStringLiteral("value"), row.record.value},
            {QStringLiteral("priority"), orNull(row.record.priority)},
            {QStringLiteral("remove"), QJsonArray::fromStringList(row.remove)}};
}

QJsonObject serverJson(const ServerView &view)
{
    const std::optional<qint64> ttl =
        view.ttl ? std::optional<qint64>(view.ttl->count()) : std::nullopt;
    return {{QStringLiteral("name"), view.name},
            {QStringLiteral("address"), view.address.text()},
            {QStringLiteral("kind"),
             view.kind == ServerView::Kind::NameServer ? QStringLiteral("authoritative")
                                                       : QStringLiteral("resolver")},
            {QStringLiteral("outcome"), outcomeText(view)},
            {QStringLiteral("values"), QJsonArray::fromStringList(view.values)},
            {QStringLiteral("ttl"), orNull(ttl)},
            {QStringLiteral("ms"), qint64(view.elapsed.count())}};
}

QJsonArray serversJson(const QList<ServerView> &servers)
{
    QJsonArray array;
    for (const ServerView &view : servers) {
        if (!view.waiting)
            array.append(serverJson(view));
    }
    return array;
}

QJsonObject recordJson(const PlannedRecord &planned, const RecordReport &report, const Texts &texts)
{
    QJsonArray findings;
    for (const Finding &finding : report.findings) {
        QJsonObject object = sda::toJson(finding, texts);
        QJsonArray enter;
        for (const EnterRow &row : enterRows(planned, report, finding))
            enter.append(enterJson(row));
        object.insert(QStringLiteral("enter"), enter);
        findings.append(object);
    }
    return {{QStringLiteral("id"), planned.id},
            {QStringLiteral("purpose"), textOf(planned.purpose)},
            {QStringLiteral("type"), textOf(planned.record.type)},
            {QStringLiteral("host"), planned.host},
            {QStringLiteral("name"), planned.record.name.text()},
            {QStringLiteral("expected"), planned.record.value},
            {QStringLiteral("state"), textOf(report.state)},
            {QStringLiteral("current"), QJsonArray::fromStringList(report.current)},
            {QStringLiteral("findings"), findings},
            {QStringLiteral("servers"), serversJson(report.servers)}};
}

QString variableTypeText(VariableType type)
{
    switch (type) {
    case VariableType::HostName:
        return QStringLiteral("hostname");
    case VariableType::Label:
        return QStringLiteral("label");
    case VariableType::DkimKey:
        return QStringLiteral("dkimkey");
    case VariableType::Text:
        return QStringLiteral("text");
    }
    Q_UNREACHABLE();
}

/// The full name a pasted host stands for. Consoles print it relative to the registered domain, or
/// to the sender domain, or in full.
std::optional<QString> fullName(const QString &host, const DomainName &domain)
{
    if (domain.isEmpty())
        return std::nullopt;
    const DnsName own = domain.dnsName();
    if (host.isEmpty() || host == QStringLiteral("@"))
        return own.text();
    const auto name = DnsName::fromText(host);
    if (!name)
        return std::nullopt;
    if (name->isAtOrBelow(own))
        return name->text();
    const auto inRegistrable = domain.registrable().dnsName().prepend(*name);
    if (inRegistrable && inRegistrable->isAtOrBelow(own))
        return inRegistrable->text();
    const auto inOwn = own.prepend(*name);
    return inOwn ? std::optional(inOwn->text()) : std::nullopt;
}

/// Rows such as a CloudFront alias travel with the mail rows, but are not mail.
bool isMailRow(const IntakeRow &row)
{
    if (!row.type || *row.type == RecordType::Mx || *row.type == RecordType::Txt)
        return true;
    return *row.type == RecordType::Cname
        && row.host.contains(QStringLiteral("_domainkey"), Qt::CaseInsensitive);
}

/// Repeated records ("dkim-2") share the reason of the first.
QString reasonOf(const PlannedRecord &planned, const Guide &guide)
{
    const QString id = planned.id.section(QLatin1Char('-'), 0, 0);
    return guide.text(QStringLiteral("record.%1.reason").arg(id));
}

QJsonArray codeTexts(const QList<Finding> &findings, const Texts &texts)
{
    QJsonArray array;
    for (const Finding &finding : findings)
        array.append(QJsonObject{{QStringLiteral("code"), idOf(finding.code())},
                                 {QStringLiteral("text"), texts.summary(finding)}});
    return array;
}

} // namespace

QJsonObject toJson(const Finding &finding, const Texts &texts)
{
    QJsonObject args;
    for (auto it = finding.args().cbegin(); it != finding.args().cend(); ++it) {
        const QVariant value = it->typeId() == QMetaType::QDateTime
            ? QVariant(it->toDateTime().toUTC().toString(Qt::ISODate))
            : *it;
        args.insert(nameOf(it.key()), QJsonValue::fromVariant(value));
    }
    return {{QStringLiteral("code"), idOf(finding.code())},
            {QStringLiteral("severity"), severityText(finding.severity())},
            {QStringLiteral("args"), args},
            {QStringLiteral("summary"), texts.summary(finding)},
            {QStringLiteral("why"), texts.why(finding)},
            {QStringLiteral("fix"), texts.fix(finding)}};
}

QJsonObject toJson(const Service &service)
{
    QJsonArray variables;
    for (const ServiceVariable &variable : service.variables)
        variables.append(QJsonObject{{QStringLiteral("name"), variable.name},
                                     {QStringLiteral("type"), variableTypeText(variable.type)},
                                     {QStringLiteral("required"), variable.required}});
    return {{QStringLiteral("id"), service.id},
            {QStringLiteral("name"), service.name},
            {QStringLiteral("variables"), variables}};
}

QJsonObject toJson(const Plan &plan, const DnsHost *host, const Texts &texts)
{
    const Guide guide = Guide::load(plan.serviceId, texts.language());
    QJsonArray records;
    for (const PlannedRecord &planned : plan.records)
        records.append(
            QJsonObject{{QStringLiteral("id"), planned.id},
                        {QStringLiteral("purpose"), textOf(planned.purpose)},
                        {QStringLiteral("type"), textOf(planned.record.type)},
                        {QStringLiteral("host"), planned.host},
                        {QStringLiteral("name"), planned.record.name.text()},
                        {QStringLiteral("value"), planned.record.value},
                        {QStringLiteral("priority"), orNull(planned.record.priority)},
                        {QStringLiteral("ttl"), planned.record.ttl},
                        {QStringLiteral("action"), textOf(planned.action)},
                        {QStringLiteral("before"), QJsonArray::fromStringList(planned.before)},
                        {QStringLiteral("after"), planned.record.value},
                        {QStringLiteral("reason"), reasonOf(planned, guide)}});
    return {{QStringLiteral("version"), jsonVersion},
            {QStringLiteral("domain"), plan.domain.ascii()},
            {QStringLiteral("zone"), plan.zone.text()},
            {QStringLiteral("service"), plan.serviceId},
            {QStringLiteral("dnsHost"), textOrNull(host ? host->id : QString())},
            {QStringLiteral("missing"), QJsonArray::fromStringList(plan.missing)},
            {QStringLiteral("records"), records},
            {QStringLiteral("findings"), toJson(plan.findings, texts)}};
}

QJsonObject toJson(const Intake &intake, const DomainName &domain, const Texts &texts)
{
    QJsonArray records;
    for (const IntakeRow &row : intake.rows) {
        const std::optional<QString> type =
            row.type ? std::optional(textOf(*row.type)) : std::nullopt;
        records.append(QJsonObject{{QStringLiteral("type"), orNull(type)},
                                   {QStringLiteral("host"), row.host},
                                   {QStringLiteral("name"), orNull(fullName(row.host, domain))},
                                   {QStringLiteral("value"), orNull(row.value)},
                                   {QStringLiteral("priority"), orNull(row.priority)},
                                   {QStringLiteral("ttl"), orNull(row.ttl)},
                                   {QStringLiteral("note"), row.note},
                                   {QStringLiteral("mail"), isMailRow(row)}});
    }
    return {{QStringLiteral("version"), jsonVersion},
            {QStringLiteral("domain"), textOrNull(domain.ascii())},
            {QStringLiteral("records"), records},
            {QStringLiteral("repairs"), codeTexts(intake.repairs, texts)},
            {QStringLiteral("refused"), codeTexts(intake.refused, texts)},
            {QStringLiteral("questions"), codeTexts(intake.questions, texts)}};
}

QJsonObject toJson(const Report &report, const Plan &plan, const Texts &texts)
{
    QJsonArray records;
    for (const PlannedRecord &planned : plan.records) {
        if (const RecordReport *record = report.record(planned.id))
            records.append(recordJson(planned, *record, texts));
    }
    const RecognisedHost host = recogniseDnsHost(report.nameServers);
    return {{QStringLiteral("version"), jsonVersion},
            {QStringLiteral("domain"), plan.domain.ascii()},
            {QStringLiteral("service"), plan.serviceId},
            {QStringLiteral("zone"), report.zone.text()},
            {QStringLiteral("dnsHost"), textOrNull(host.host ? host.host->id : QString())},
            {QStringLiteral("checkedAt"), report.checkedAt.toUTC().toString(Qt::ISODate)},
            {QStringLiteral("elapsedMs"),
             QJsonObject{{QStringLiteral("verdict"), qint64(report.verdictAfter.count())},
                         {QStringLiteral("complete"), qint64(report.completeAfter.count())}}},
            {QStringLiteral("state"), textOf(report.state)},
            {QStringLiteral("verified"), report.verifiedCount()},
            {QStringLiteral("total"), report.mailCount()},
            {QStringLiteral("records"), records},
            {QStringLiteral("findings"), toJson(report.findings, texts)}};
}

} // namespace sda
