#pragma once

#include "core/setup/neighbours.h"
#include "core/support/answersjson.h"
#include "core/verify/judge.h"

/// \file
/// A report for support: what this computer was told by DNS, and the plan it was compared with, so
/// that somebody else can judge it again. Documented in docs/support-report.md.

namespace sda {

inline constexpr int supportVersion = 1;
/// Octets; a larger file is none of ours.
inline constexpr qint64 supportSizeLimit = qint64(16) * 1024 * 1024;

struct SupportReport
{
    QString program; ///< name and version
    QString system; ///< of the computer: what it is called and its versions
    QDateTime madeAt; ///< UTC
    /// As far as it takes part in judging: without pasted text, history and tags.
    Setup setup;
    ExistingRecords existing; ///< what the plan was made around
    /// What takes part in judging: others' SPF and DMARC records, and the domains asked about.
    Neighbours neighbours;
    std::optional<DnsName> zone; ///< that the plan was made for
    LookOptions options; ///< routes, control label and time of the look; its background follows
                         ///< from the set-up
    Answers answers;
};

/// Readable UTF-8 JSON. No private key is in it (as in the set-up file).
QByteArray toJson(const SupportReport &report);
/// support.unreadable, support.newer. `file` is for the finding.
std::variant<SupportReport, Finding> parseSupportReport(const QByteArray &json,
                                                        const QString &file);

/// The plan of the report, made again; an empty one if the set-up gives none.
Plan planOf(const SupportReport &report);
/// Judged again, by the judges of this version. What only several looks show (ticks that come and
/// go, countdowns) is not in it.
Report replay(const SupportReport &report);

} // namespace sda
