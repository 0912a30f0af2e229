#include "ui/wizard/adminanswer.h"

#include "core/handoff/quotedtext.h"

#include <algorithm>

namespace sda {

namespace {

/// Words of an answer need not hold records, and its table says whose it is.
bool isOfPastesOnly(const Finding &finding)
{
    return finding.code() == FindingCode::PasteNothingFound
        || finding.code() == FindingCode::PasteDomainWanted;
}

/// A fault that was put back is no repair.
bool isPutBack(const Finding &repair, const QList<AnsweredRow> &rows)
{
    return repair.args().contains(Arg::Text)
        && std::ranges::any_of(rows, [&](const AnsweredRow &row) {
               const QString text = repair.text(Arg::Text);
               return text == row.hostAsTyped || text == row.valueAsTyped
                   || (!row.valueAsTyped.isEmpty() && text == row.row.value);
           });
}

} // namespace

bool isAnswer(const QString &text)
{
    return findCodeLine(text).has_value();
}

AdminAnswer readAnswer(const QString &text, const QString &domain)
{
    AdminAnswer answer{.text = text, .domain = domain, .codeLine = findCodeLine(text)};
    const QuotedText parts = splitQuote(text);
    const Intake own = readPasted(parts.own, domain);
    const Intake quoted = readPasted(parts.quoted, domain);
    answer.rows = {answeredRows(own, parts.own), answeredRows(quoted, parts.quoted)};
    answer.remarks = own.refused + own.questions;
    for (const Finding &repair : own.repairs) {
        if (!isPutBack(repair, answer.rows.own))
            answer.remarks += repair;
    }
    answer.remarks.removeIf(isOfPastesOnly);
    return answer;
}

QList<Finding> findingsOnAnswer(const AdminAnswer &answer, const Plan &plan, const QString &setupId)
{
    const bool hasRows = !answer.rows.own.isEmpty() || !answer.rows.quoted.isEmpty();
    if (!answer.codeLine && !hasRows)
        return answer.remarks;
    // Where it is not known which table is answered, today's is the next best.
    HandedOut handed = handedOut(setupId, plan.domain, handoffRows(plan));
    QList<Finding> findings;
    if (const auto *code = answer.codeLine ? std::get_if<HandedOut>(&*answer.codeLine) : nullptr)
        handed = *code;
    else if (answer.codeLine)
        findings += std::get<Finding>(*answer.codeLine);
    findings += compareAnswer(handed, answer.rows, plan, setupId);
    findings = answer.remarks + findings;
    std::ranges::stable_sort(findings, std::greater(),
                             [](const Finding &finding) { return finding.severity(); });
    return findings;
}

} // namespace sda
