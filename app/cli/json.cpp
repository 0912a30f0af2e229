#include "app/cli/json.h"

#include "core/plan/tableservice.h"
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
            {QStringLiteral("explainedAbove"), report.explainedAbove},
            {QStringLiteral("everywhereAt"),
             textOrNull(report.everywhereAt.isValid()
                            ? report.everywhereAt.toUTC().toString(Qt::ISODate)
                            : QString())},
            {QStringLiteral("servers"), serversJson(report.servers)}};
}

QString reasonOf(const PlannedRecord &planned, const Guide &guide)
{
    return guide.text(QStringLiteral("record.%1.reason").arg(planned.recordId));
}

QJsonValue lookupsJson(const std::optional<SpfLookups> &lookups)
{
    if (!lookups)
        return QJsonValue(QJsonValue::Null);
    return QJsonObject{{QStringLiteral("before"), lookups->before},
                       {QStringLiteral("after"), lookups->after},
                       {QStringLiteral("limit"), lookups->limit},
                       {QStringLiteral("exact"), lookups->exact}};
}

QJsonArray choicesJson(const Service &service)
{
    QJsonArray choices;
    for (const ServiceChoice &choice : service.choices) {
        QJsonArray options;
        for (const ServiceOption &option : choice.options)
            options.append(option.id);
        choices.append(
            QJsonObject{{QStringLiteral("name"), choice.id}, {QStringLiteral("options"), options}});
    }
    return choices;
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
        if (it->typeId() == QMetaType::QDateTime && !it->toDateTime().isValid())
            continue; // nobody knows when
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
                                     {QStringLiteral("type"), textOf(variable.type)},
                                     {QStringLiteral("required"), variable.required}});
    return {{QStringLiteral("id"), service.id},
            {QStringLiteral("name"), service.name},
            {QStringLiteral("variables"), variables},
            {QStringLiteral("choices"), choicesJson(service)}};
}

QJsonObject toJson(const Rehearsal &rehearsal)
{
    return {{QStringLiteral("from"), rehearsal.from},
            {QStringLiteral("mailFrom"), textOrNull(rehearsal.mailFrom)},
            {QStringLiteral("signing"), textOrNull(rehearsal.signing)},
            {QStringLiteral("spfAligned"), rehearsal.spfAligned},
            {QStringLiteral("dkimAligned"), rehearsal.dkimAligned},
            {QStringLiteral("passes"), rehearsal.passes()}};
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
                        {QStringLiteral("reason"), reasonOf(planned, guide)},
                        {QStringLiteral("risk"), texts.risk(planned)},
                        {QStringLiteral("undo"), QJsonArray::fromStringList(planned.undo)},
                        {QStringLiteral("spfLookups"), lookupsJson(planned.spfLookups)},
                        {QStringLiteral("note"), planned.note}});
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
        const auto name = pastedName(row.host, domain);
        records.append(
            QJsonObject{{QStringLiteral("type"), orNull(type)},
                        {QStringLiteral("host"), row.host},
                        {QStringLiteral("name"), textOrNull(name ? name->text() : QString())},
                        {QStringLiteral("value"), orNull(row.value)},
                        {QStringLiteral("priority"), orNull(row.priority)},
                        {QStringLiteral("ttl"), orNull(row.ttl)},
                        {QStringLiteral("note"), row.note},
                        {QStringLiteral("mail"), isMail(row)}});
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

QJsonObject toJsonRefused(const QString &domain, const QString &service, const Finding &why,
                          const QDateTime &now, const Texts &texts)
{
    return {{QStringLiteral("version"), jsonVersion},
            {QStringLiteral("domain"), textOrNull(domain)},
            {QStringLiteral("service"), textOrNull(service)},
            {QStringLiteral("zone"), QJsonValue(QJsonValue::Null)},
            {QStringLiteral("dnsHost"), QJsonValue(QJsonValue::Null)},
            {QStringLiteral("checkedAt"), now.toUTC().toString(Qt::ISODate)},
            {QStringLiteral("elapsedMs"),
             QJsonObject{{QStringLiteral("verdict"), 0}, {QStringLiteral("complete"), 0}}},
            {QStringLiteral("state"), textOf(RecordState::Unknown)},
            {QStringLiteral("verified"), 0},
            {QStringLiteral("total"), 0},
            {QStringLiteral("records"), QJsonArray()},
            {QStringLiteral("findings"), toJson(QList<Finding>{why}, texts)}};
}

} // namespace sda
