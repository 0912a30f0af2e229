#include "ui/wizard/answerdesk.h"

namespace sda {

void AnswerDesk::begin(const QString &pasted)
{
    m_answer = {};
    m_findings.clear();
    m_pasted = pasted;
}

std::optional<QString> AnswerDesk::answerIn(const QString &pasted)
{
    if (!isAnswer(pasted)) {
        m_pasted = pasted;
        return std::nullopt;
    }
    QString answer = pasted;
    if (answer.startsWith(m_pasted))
        answer = answer.mid(m_pasted.size());
    else if (answer.endsWith(m_pasted))
        answer.chop(m_pasted.size());
    return answer;
}

bool AnswerDesk::setText(const QString &text, const QString &domain)
{
    if (text == m_answer.text)
        return false;
    m_answer = readAnswer(text, domain);
    return true;
}

void AnswerDesk::compare(const Plan &plan, const QString &setupId, const QString &domain)
{
    if (m_answer.domain != domain)
        m_answer = readAnswer(m_answer.text, domain);
    m_findings.clear();
    if (!m_answer.text.trimmed().isEmpty())
        m_findings = findingsOnAnswer(m_answer, plan, setupId);
}

} // namespace sda
