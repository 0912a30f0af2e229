#include "app/cli/json.h"
#include "app/cli/planinput.h"
#include "app/cli/print.h"
#include "core/handoff/texttable.h"
#include "core/plan/rehearsal.h"

#include <QJsonArray>

namespace sda {

namespace {

QString lookupsText(const SpfLookups &lookups)
{
    //: %1, %2, %3: numbers
    const QString text = lookups.exact ? Cli::tr("%1 today, %2 then, %3 at most")
                                       //: %1, %2, %3: numbers; included records are not known
                                       : Cli::tr("at least %1 today and %2 then, %3 at most");
    return text.arg(lookups.before).arg(lookups.after).arg(lookups.limit);
}

/// What a change does to what is there today, and the way back.
void printChange(const PlannedRecord &planned, const Texts &texts)
{
    if (planned.action == RecordAction::Keep || planned.before.isEmpty())
        return;
    const auto line = [](const QString &label, const QString &value) {
        printLine(QStringLiteral("    ") + label + QStringLiteral("  ") + value);
    };
    printLine(texts.title(planned) + QStringLiteral("  ") + planned.record.name.text());
    for (const QString &before : planned.before)
        line(Cli::tr("Today:"), before);
    if (planned.action != RecordAction::Ask)
        line(Cli::tr("New:"), planned.record.value);
    if (planned.spfLookups)
        line(Cli::tr("Look-ups:"), lookupsText(*planned.spfLookups));
    for (const QString &undo : planned.undo)
        line(Cli::tr("To go back:"), undo);
    line(Cli::tr("Risk:"), texts.risk(planned));
}

void printRehearsal(const Rehearsal &rehearsal, const Texts &texts)
{
    //: %1: a domain
    printLine(rehearsal.passes()
                  ? Cli::tr("Mail from %1 will pass DMARC once all records are there.")
                        .arg(rehearsal.from)
                  : Cli::tr("Mail from %1 will not pass DMARC.").arg(rehearsal.from));
    printFindings(rehearsal.findings, texts);
}

/// How the DNS host wants it typed, where that is told by --dns-host.
QList<Finding> hostFindings(const Plan &plan, const DnsHost *host)
{
    QList<Finding> findings;
    for (const PlannedRecord &planned : plan.records) {
        if (host && planned.complete)
            findings += hostRemarks(*host, planned.record);
    }
    return findings;
}

void printPlan(const Plan &plan, const PlanInput &input, const Rehearsal &rehearsal,
               const Texts &texts)
{
    const QList<HostField> fields{HostField::Name, HostField::Type, HostField::Value,
                                  HostField::Priority, HostField::Ttl};
    TextTable table{.header = QStringList(fields.size() + 1, QString())};
    for (const PlannedRecord &planned : plan.records) {
        QStringList row(fields.size() + 1, QString());
        row[0] = texts.word(planned.action);
        for (const HostCell &cell : cellsFor(input.dnsHost, planned.record, plan.zone)) {
            const qsizetype column = fields.indexOf(cell.field) + 1;
            // Where a panel names a field by the record type, one column needs the general word.
            QString &head = table.header[column];
            const QString word = cell.label.isEmpty() ? texts.word(cell.field) : cell.label;
            head = head.isEmpty() || head == word ? word : texts.word(cell.field);
            row[column] = cell.text;
        }
        if (!planned.complete)
            row[1] = planned.host; // names fold case, %variables% do not
        table.rows.append(row);
    }
    printLine(toPlainText(table));
    for (const PlannedRecord &planned : plan.records)
        printChange(planned, texts);
    printFindings(input.intake.refused + input.intake.repairs + plan.findings
                      + hostFindings(plan, input.dnsHost),
                  texts);
    tellQuestions(input, texts);
    printRehearsal(rehearsal, texts);
    if (!plan.missing.isEmpty())
        //: %1: a list of names of values
        printLine(Cli::tr("Not given yet: %1").arg(plan.missing.join(QStringLiteral(", "))));
}

/// The domain of the sender address that the mails will show.
std::variant<DomainName, Finding> senderDomain(const Arguments &arguments, const DomainName &domain)
{
    if (!arguments.has(QStringLiteral("from")))
        return domain;
    return parseDomain(arguments.value(QStringLiteral("from")));
}

QJsonObject planJson(const Plan &plan, const PlanInput &input, const Rehearsal &rehearsal,
                     const Texts &texts)
{
    QJsonObject object = toJson(plan, input.dnsHost, texts);
    object.insert(QStringLiteral("rehearsal"), toJson(rehearsal));
    QJsonArray findings = object.value(QStringLiteral("findings")).toArray();
    for (const Finding &finding : input.intake.refused + input.intake.questions
             + input.pasteFindings + rehearsal.findings + hostFindings(plan, input.dnsHost))
        findings.append(toJson(finding, texts));
    object.insert(QStringLiteral("findings"), findings);
    return object;
}

} // namespace

CommandResult runPlan(const QStringList &words, const Context &context)
{
    KnownOptions known = planOptions();
    known.insert(QStringLiteral("save"), true);
    known.insert(QStringLiteral("from"), true);
    const auto parsed = parseArguments(words, known);
    if (const auto *error = std::get_if<UsageError>(&parsed))
        return *error;
    const Arguments &arguments = std::get<Arguments>(parsed);
    const auto given = planInputFrom(arguments, context.texts);
    if (const auto *error = std::get_if<UsageError>(&given))
        return *error;
    const PlanInput &input = std::get<PlanInput>(given);

    const Plan plan = input.plan();
    const auto from = senderDomain(arguments, plan.domain);
    if (const auto *why = std::get_if<Finding>(&from))
        return usageErrorOf(*why, context.texts);
    const Rehearsal rehearsal = rehearse(plan, std::get<DomainName>(from));
    if (arguments.has(QStringLiteral("save"))) {
        if (const auto why = saveSetup(input.setup(), arguments.value(QStringLiteral("save"))))
            return usageErrorOf(*why, context.texts);
    }
    if (arguments.has(QStringLiteral("json")))
        printJson(planJson(plan, input, rehearsal, context.texts));
    else
        printPlan(plan, input, rehearsal, context.texts);
    const bool isWhole = plan.missing.isEmpty() && input.intake.refused.isEmpty()
        && !input.isInDoubt() && std::ranges::all_of(plan.records, &PlannedRecord::complete);
    return isWhole ? Verified : NotVerified;
}

} // namespace sda
