#pragma once

#include "core/plan/plan.h"

/// \file
/// A plan as what a DNS admin gets: one row per record, no word of a language in it.

namespace sda {

struct HandoffRow
{
    QString id; ///< of the planned record
    Purpose purpose = Purpose::Other;
    RecordAction action = RecordAction::Add;
    bool complete = true; ///< false: a %variable% is not given yet; not to be entered
    QString host; ///< relative to the zone, "@" for the zone itself
    QString name; ///< the full name without final dot
    RecordType type = RecordType::Txt;
    /// TXT unquoted and whole; targets without final dot. Empty where somebody has to decide
    /// first (RecordAction::Ask): there is nothing to enter.
    QString value;
    std::optional<int> priority; ///< MX only
    int ttl = 600; ///< seconds
    QStringList today; ///< the values there now: MX with its number in front
    QStringList undo; ///< master file lines that bring back what goes or changes
    QString note; ///< pasted with the row, word for word
    std::optional<RecordText> record; ///< what to enter; nothing where that is not known yet
    /// Nobody has looked whether one stands there already, and of its kind there may be only one,
    /// or mail goes elsewhere: to be entered only where there is none.
    bool lookFirst = false;

    /// Something has to be typed: the record is known, decided, and not there yet.
    bool isToEnter() const;
    bool operator==(const HandoffRow &) const = default;
};

QList<HandoffRow> handoffRows(const Plan &plan);

/// The names of the zone's name servers, where they are known.
QList<DnsName> nameServersOf(const DnsName &zone, const QList<ResourceRecord> &records);

/// The deepest zone that holds `name`: by the SOA records among `records`, and by the NS records
/// below such an apex, where another zone begins (RFC 1034, 4.2.1).
std::optional<DnsName> zoneAbove(const DnsName &name, const QList<ResourceRecord> &records);

/// Where `name` is handed over to a zone that `records` tell nothing of: NS records without the SOA
/// record of an apex. What is entered above is never seen there. `assumedZone` is taken for the
/// zone where no SOA record says it.
std::optional<DnsName> delegationAbove(const DnsName &name, const DnsName &assumedZone,
                                       const QList<ResourceRecord> &records);

} // namespace sda
