#include "ui/wizard/noticelist.h"

#include "ui/look/look.h"
#include "ui/widgets/notice.h"

#include <QVBoxLayout>

namespace sda {

NoticeList::NoticeList(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::close);
    hide();
}

void NoticeList::setFindings(const Texts &texts, const QList<Finding> &findings)
{
    // Boxes are used again, so that nothing flickers while reports come in.
    while (m_notices.size() > findings.size())
        delete m_notices.takeLast();
    while (m_notices.size() < findings.size()) {
        m_notices.append(new Notice(this));
        m_column->addWidget(m_notices.last());
    }
    for (qsizetype i = 0; i < findings.size(); ++i)
        m_notices.at(i)->setFinding(texts, findings.at(i));
    setVisible(!findings.isEmpty());
}

} // namespace sda
