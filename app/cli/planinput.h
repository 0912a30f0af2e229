#pragma once

#include "app/cli/commands.h"

#include "core/hosts/dnshost.h"
#include "core/plan/plan.h"
#include "core/setup/setup.h"

namespace sda {

/// The options by which a plan is told: --service, --template or --table, --domain --values --set
/// --existing --dns-host --mx --spf-ending --with, or --setup.
KnownOptions planOptions();

/// Everything a plan is made of, as the command line gives it.
struct PlanInput
{
    Service service;
    DomainName domain;
    ServiceValues values;
    ExistingRecords existing; ///< of --existing, else what --setup remembers of an earlier look
    QDateTime lookedAt; ///< of the file of --existing; invalid: there is none
    const DnsHost *dnsHost = nullptr; ///< null: not said
    Intake intake; ///< what was found, repaired and refused in --values or --table
    QList<Finding> pasteFindings; ///< what is wrong with pasted rows of the service
    PlanWishes wishes;
    QList<DomainName> otherDomains; ///< of the set-ups beside that of --setup
    Setup base; ///< of --setup: what a saved set-up keeps
    QString pastedText; ///< the text of --values or --table, secrets left out
    QString templateText; ///< the JSON of --template

    Plan plan(std::optional<DnsName> zone = {}) const
    {
        return makePlan(domain, service, values, existing, std::move(zone), wishes);
    }
    Setup setup() const;
    /// A part of what was pasted is in doubt: two values for one name, for example.
    bool isInDoubt() const;
};
/// Remarks and questions about what was pasted, on the standard error output.
void tellQuestions(const PlanInput &input, const Texts &texts);
Expected<PlanInput> planInputFrom(const Arguments &arguments, const Texts &texts);

/// The whole text of a file, of the standard input for "-".
Expected<QString> readTextFile(const QString &file);

UsageError unknownService(const QString &id);

/// The summary and the fix of a finding in one line, for the terminal.
UsageError usageErrorOf(const Finding &finding, const Texts &texts);

} // namespace sda
