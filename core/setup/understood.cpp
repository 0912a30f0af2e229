#include "core/setup/understood.h"

#include "core/plan/tableservice.h"

namespace sda {

namespace {

std::optional<RecordType> typeOfValue(VariableType type)
{
    switch (type) {
    case VariableType::DkimKey:
    case VariableType::Dmarc:
        return RecordType::Txt;
    case VariableType::HostName:
        return RecordType::Mx;
    case VariableType::Label:
    case VariableType::SpfTerms:
    case VariableType::Token:
    case VariableType::Region:
    case VariableType::Address:
    case VariableType::Number:
    case VariableType::Text:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace

Understood understand(const Setup &setup, const DomainName &domain, const QString &text)
{
    Understood understood;
    if (!text.trimmed().isEmpty())
        understood.intake = readPasted(text, domain.ascii());
    const QList<IntakeRow> &rows = understood.intake.rows;
    const auto read = serviceOf(setup, domain, rows);
    if (const Service *service = std::get_if<Service>(&read))
        understood.service = *service;
    else
        understood.serviceFinding = std::get<Finding>(read);
    if (setup.serviceId == tableServiceId) {
        if (const auto others = otherDomainFinding(rows, domain))
            understood.pasteFindings.append(*others);
    } else if (understood.service) {
        understood.matched = matchRows(*understood.service, domain, rows);
        understood.pasteFindings = understood.matched.findings;
    }
    return understood;
}

PlanWishes wishesOf(const Setup &setup, const Understood &understood,
                    const QList<PlannedRecord> &alsoPlanned)
{
    PlanWishes wishes{.decisions = setup.decisions, .alsoPlanned = alsoPlanned};
    if (setup.serviceId != tableServiceId && understood.service)
        wishes.otherRows = unusedRows(understood.matched, understood.intake.rows);
    return wishes;
}

ExistingRecords existingFor(const Setup &setup, ExistingRecords today)
{
    if (!today.known)
        today.earlier = seenRecords(setup);
    return today;
}

std::optional<QDateTime> deadlineOf(const Setup &setup, const Service &service)
{
    if (!service.deadline || !setup.startedAt.isValid())
        return std::nullopt;
    return setup.startedAt.addSecs(std::chrono::seconds(*service.deadline).count());
}

void fillFromPaste(ServiceValues &values, const Understood &understood, const DomainName &domain,
                   bool onlyEmpty)
{
    if (!understood.service || domain.isEmpty())
        return;
    const ServiceValues &pasted = understood.matched.values;
    for (auto it = pasted.begin(); it != pasted.end(); ++it) {
        if (!onlyEmpty || values.value(it.key()).join(QString()).isEmpty())
            values.insert(it.key(), it.value());
    }
}

TypedValue typeValue(ServiceValues &values, const ServiceVariable &variable, int index,
                     const QString &text)
{
    TypedValue typed;
    if (!text.trimmed().isEmpty())
        typed.read = readValue(text, typeOfValue(variable.type));
    QString value;
    if (typed.read.refused.isEmpty() && !typed.read.rows.isEmpty())
        value = typed.read.rows.first().value.value_or(QString());
    QStringList &kept = values[variable.name];
    while (kept.size() <= index)
        kept.append(QString());
    typed.changed = kept.at(index) != value;
    kept[index] = value;
    return typed;
}

void removeValues(ServiceValues &values, const Service &service, int index)
{
    for (const ServiceVariable &variable : service.variables) {
        auto it = values.find(variable.name);
        if (variable.repeats && it != values.end() && index < it->size())
            it->removeAt(index);
    }
}

} // namespace sda
