#include "app/cli/changelines.h"

#include "app/cli/print.h"
#include "ui/text/shown.h"

namespace sda {

namespace {

using namespace Qt::StringLiterals;

QStringList codesOf(const QList<Finding> &findings)
{
    QStringList codes;
    for (const Finding &finding : findings)
        codes.append(idOf(finding.code()));
    return codes;
}

} // namespace

QStringList ChangeLines::take(const Report &report, const Plan &plan, const Texts &texts,
                              const QDateTime &now)
{
    QStringList lines;
    const QString time = now.toUTC().toString(Qt::ISODate) + u' ';
    const auto domainLine = [&](const QString &text) {
        lines.append(time + plan.domain.ascii() + "  "_L1 + text);
    };
    for (const PlannedRecord &planned : plan.records) {
        const RecordReport *record = report.record(planned.id);
        if (!record)
            continue;
        const QStringList known =
            QStringList{textOf(record->state)} + record->current + codesOf(record->findings);
        if (m_records.value(planned.id) == known)
            continue;
        m_records.insert(planned.id, known);
        QString line = time + mark(record->state) + u' ' + texts.word(*record) + "  "_L1
            + texts.title(planned) + "  "_L1 + visibleText(planned.record.name.text());
        if (!record->findings.isEmpty())
            line += "  "_L1 + texts.summary(record->findings.first());
        lines.append(line);
    }
    const QString progress = texts.progress(report);
    for (const Finding &finding : report.findings) {
        const QString summary = texts.summary(finding);
        if (!m_codes.contains(idOf(finding.code())) && summary != progress)
            domainLine(summary);
    }
    if (m_state != report.state || !lines.isEmpty())
        domainLine(progress);
    m_codes = codesOf(report.findings);
    m_state = report.state;
    return lines;
}

} // namespace sda
