#include "ui/wizard/adminanswer.h"

namespace sda {

bool isAnswer(const QString &text)
{
    return findCodeLine(text).has_value();
}

QList<Finding> findingsOnAnswer(const QString &text, const Plan &plan, const QString &setupId)
{
    const auto line = findCodeLine(text);
    if (!line)
        return {};
    const Intake read = readPasted(text, plan.domain.ascii());
    QList<Finding> findings = read.refused;
    if (const Finding *damaged = std::get_if<Finding>(&*line)) {
        // Which table is answered is not known: today's is the next best.
        const HandedOut today = handedOut(setupId, plan.domain, handoffRows(plan));
        findings.append(*damaged);
        findings += compareAnswer(today, read.rows, plan, setupId);
    } else {
        findings += compareAnswer(std::get<HandedOut>(*line), read.rows, plan, setupId);
    }
    return findings;
}

} // namespace sda
