#include "core/verify/report.h"

#include "core/records/spf.h"

namespace sda {

namespace {

/// What stands there is kept as far as it can be: other services' rules stay in the SPF record.
QString valueToEnter(const PlannedRecord &planned, const QStringList &current)
{
    if (planned.verify != VerifyMode::SpfHasTerms || current.size() != 1)
        return planned.record.value;
    const QByteArray there = current.first().toUtf8();
    if (!isSpf(there) || !parseSpf(there).faults.isEmpty())
        return planned.record.value;
    return mergeSpf(current.first(), planned.spfRules);
}

} // namespace

QList<EnterRow> enterRows(const PlannedRecord &planned, const RecordReport &report,
                          const Finding &finding)
{
    if (finding.severity() != Severity::Error)
        return {};
    EnterRow row{.record = planned.record, .host = planned.host};
    row.record.value = valueToEnter(planned, report.current);
    for (const QString &value : report.current) {
        if (value != row.record.value)
            row.remove.append(value);
    }
    return {row};
}

} // namespace sda
