#pragma once

#include "core/intake/intake.h"
#include "core/plan/plan.h"
#include "core/setup/setup.h"

#include <optional>

namespace sda {

/// What the texts of a set-up come to: the service behind it, and what was pasted.
struct Understood
{
    std::optional<Service> service;
    std::optional<Finding> serviceFinding; ///< why there is none
    Intake intake;
    MatchedRows matched; ///< the pasted rows and the service; nothing of a table
    QList<Finding> pasteFindings; ///< what is wrong with pasted rows of the service
};

/// `text` is what the person pasted: of refused parts nothing is kept in the set-up.
Understood understand(const Setup &setup, const DomainName &domain, const QString &text);

/// What a plan of the set-up takes into account beside its service and values. `alsoPlanned`: of
/// the other set-ups of the domain.
PlanWishes wishesOf(const Setup &setup, const Understood &understood,
                    const QList<PlannedRecord> &alsoPlanned = {});
/// What stands in DNS today; where nobody has looked, with what the set-up has seen before.
ExistingRecords existingFor(const Setup &setup, ExistingRecords today);

/// When the service stops looking; nothing: never, or the person has not said when it began.
std::optional<QDateTime> deadlineOf(const Setup &setup, const Service &service);

/// The pasted rows go into the values of the service; with `onlyEmpty` what was typed stays.
void fillFromPaste(ServiceValues &values, const Understood &understood, const DomainName &domain,
                   bool onlyEmpty);

/// A value as typed: nothing is kept of a refused text. Says whether something changed.
struct TypedValue
{
    Intake read;
    bool changed = false;
};
TypedValue typeValue(ServiceValues &values, const ServiceVariable &variable, int index,
                     const QString &text);

/// Takes the `index`-th value of all repeating variables away.
void removeValues(ServiceValues &values, const Service &service, int index);

} // namespace sda
