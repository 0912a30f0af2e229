#include "ui/wizard/foundrows.h"

#include "ui/look/look.h"
#include "ui/widgets/copyfield.h"
#include "ui/widgets/markview.h"
#include "ui/wizard/session.h"

#include <QGridLayout>

namespace sda {

FoundRows::FoundRows(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::close);
    m_grid->setVerticalSpacing(space::close);
    m_grid->setColumnStretch(1, 1);
}

void FoundRows::setRowCount(qsizetype count)
{
    while (m_rows.size() > count) {
        const Row row = m_rows.takeLast();
        delete row.mark;
        delete row.value;
    }
    while (m_rows.size() < count) {
        const Row row{new MarkView, new CopyField};
        const int line = int(m_rows.size());
        m_grid->addWidget(row.mark, line, 0, Qt::AlignTop);
        m_grid->addWidget(row.value, line, 1);
        m_rows.append(row);
    }
}

void FoundRows::showAll()
{
    const Plan &plan = m_session.plan();
    setRowCount(plan.records.size());
    int widest = 0;
    for (qsizetype i = 0; i < plan.records.size(); ++i) {
        const PlannedRecord &planned = plan.records.at(i);
        const Row &row = m_rows.at(i);
        const QString word = m_session.texts().word(planned.purpose);
        row.mark->setMark(planned.complete ? Mark::Verified : Mark::NotAddedYet);
        row.mark->setAccessibleName(planned.complete ? tr("There") : tr("Still missing"));
        row.value->setLabel(word);
        row.value->setToolTip(planned.host);
        row.value->setText(planned.complete ? planned.record.value : QString());
        row.value->setEmptyHint(tr("Still missing: copy it from the console"));
        widest = qMax(widest, fontMetrics().horizontalAdvance(word));
    }
    for (const Row &row : std::as_const(m_rows))
        row.value->setLabelWidth(widest + space::close);
    setVisible(!plan.records.isEmpty());
}

} // namespace sda
