#include "ui/wizard/noticelist.h"

#include "ui/look/look.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/wrappedlabel.h"

#include <QVBoxLayout>

namespace sda {

namespace {

constexpr int mostOfAKind = 3;

/// A long table with the same quotation marks in every row would fill the window with one remark.
QList<Finding> firstOfEachKind(const QList<Finding> &findings)
{
    QMap<FindingCode, int> seen;
    QList<Finding> first;
    for (const Finding &finding : findings) {
        if (++seen[finding.code()] <= mostOfAKind)
            first.append(finding);
    }
    return first;
}

} // namespace

NoticeList::NoticeList(QWidget *parent)
    : QWidget(parent), m_column(new QVBoxLayout(this)), m_more(new WrappedLabel)
{
    setQuiet(m_more);
    m_column->addWidget(m_more);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::close);
    hide();
}

void NoticeList::setFindings(const Texts &texts, const QList<Finding> &all)
{
    const QList<Finding> findings = firstOfEachKind(all);
    // Boxes are used again, so that nothing flickers while reports come in.
    while (m_notices.size() > findings.size())
        delete m_notices.takeLast();
    while (m_notices.size() < findings.size()) {
        m_notices.append(new Notice(this));
        m_column->insertWidget(m_column->count() - 1, m_notices.last());
    }
    for (qsizetype i = 0; i < findings.size(); ++i)
        m_notices.at(i)->setFinding(texts, findings.at(i));
    const int more = int(all.size() - findings.size());
    m_more->setText(more > 0 ? tr("And %n more like these.", nullptr, more) : QString());
    setVisible(!findings.isEmpty());
}

} // namespace sda
