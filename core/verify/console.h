#pragma once

#include "core/verify/report.h"

#include <QMap>

namespace sda {

/// What the console of the service shows, as the person says.
struct ConsoleWord
{
    /// The status as printed there, in any of its languages, or what it means: "waiting",
    /// "verified", "failed", "off". Empty: not said.
    QString status;
    QMap<QString, QString> currentValues; ///< record id → what the console sees now; several lines
                                          ///< are several records
    bool domainTaken = false; ///< it says that another account has the domain
    QDateTime rightSince; ///< UTC; since when DNS is verified; invalid: not known
    std::optional<QDateTime> deadline; ///< UTC; when the service stops looking

    bool operator==(const ConsoleWord &) const = default;
};

/// What the status word means: "waiting", "verified", "failed" or "off"; nothing if the service
/// has no such word. Letter case does not matter.
std::optional<QString> statusMeaning(const Service &service, const QString &word);

/// Whether what the console shows as the current value of a record is what is planned; nothing if
/// the person has not said what it shows.
std::optional<bool> seesRecord(const ConsoleWord &word, const PlannedRecord &planned,
                               const DnsName &zone);

/// service.*: why the console may still say no. While DNS itself is not verified only what does not
/// depend on it: another account has the domain, the deadline.
QList<Finding> judgeConsole(const Service &service, const Plan &plan, const Report &report,
                            const ConsoleWord &word, const QDateTime &now);

} // namespace sda
