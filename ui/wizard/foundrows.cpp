#include "ui/wizard/foundrows.h"

#include "ui/look/look.h"
#include "ui/widgets/copyfield.h"
#include "ui/widgets/markview.h"
#include "ui/wizard/session.h"

#include <QVBoxLayout>

namespace sda {

FoundRows::FoundRows(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::tight);
}

void FoundRows::setRowCount(qsizetype count)
{
    while (m_rows.size() > count)
        delete m_rows.takeLast().line;
    while (m_rows.size() < count) {
        const Row row{new QWidget, new MarkView, new CopyField};
        auto *line = new QHBoxLayout(row.line);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(space::close);
        line->addWidget(row.mark);
        line->addWidget(row.value, 1);
        row.line->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
        m_column->addWidget(row.line);
        m_rows.append(row);
    }
}

void FoundRows::showAll()
{
    const Plan &plan = m_session.plan();
    setRowCount(plan.records.size());
    QStringList labels;
    int widest = 0;
    for (const PlannedRecord &planned : plan.records) {
        QString label = m_session.texts().title(planned);
        // Several DKIM rows differ by their host only; a %variable% in it says nothing to anybody.
        if (!planned.host.contains(QLatin1Char('%')))
            label += QStringLiteral("  ") + planned.host;
        labels.append(label);
        widest = qMax(widest, fontMetrics().horizontalAdvance(labels.last()));
    }
    for (qsizetype i = 0; i < plan.records.size(); ++i) {
        const PlannedRecord &planned = plan.records.at(i);
        const Row &row = m_rows.at(i);
        row.mark->setMark(planned.complete ? Mark::Verified : Mark::NotAddedYet);
        row.mark->setAccessibleName(planned.complete ? tr("There") : tr("Still missing"));
        row.value->setLabelWidth(widest + space::apart);
        row.value->setLabel(labels.at(i));
        row.value->setText(planned.complete ? planned.record.value : QString());
        row.value->setEmptyHint(tr("Still missing: copy it from the console"));
    }
    setVisible(!plan.records.isEmpty());
}

} // namespace sda
