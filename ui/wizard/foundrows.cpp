#include "ui/wizard/foundrows.h"

#include "ui/look/look.h"
#include "ui/widgets/copyfield.h"
#include "ui/widgets/markview.h"
#include "ui/wizard/session.h"

#include <QVBoxLayout>

#include <algorithm>

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

/// A usual value that nobody gave is not compared with anything yet.
bool FoundRows::isGiven(const PlannedRecord &planned) const
{
    const Setup &setup = m_session.setup();
    if (setup.serviceId == tableServiceId) // the pasted rows are the records
        return planned.complete;
    const Service *service = m_session.service();
    if (!service || !planned.complete)
        return false;
    for (const ServiceRecord &record : service->records) {
        if (record.id != planned.recordId)
            continue;
        for (const QString &name : variablesIn(record.host + QLatin1Char(' ') + record.value)) {
            if (!setup.values.value(name).isEmpty())
                return true;
        }
    }
    const auto isPlanned = [&](const IntakeRow &row) {
        return row.type == planned.record.type && row.value
            && (row.host == planned.host || row.host == planned.record.name.text());
    };
    return std::ranges::any_of(m_session.intake().rows, isPlanned);
}

bool FoundRows::hasFound() const
{
    return std::ranges::any_of(m_shown, &Found::isGiven);
}

QList<FoundRows::Found> FoundRows::found() const
{
    QList<Found> found;
    for (const PlannedRecord &planned : m_session.plan().records) {
        QString label = m_session.texts().title(planned);
        // Several DKIM rows differ by their host only; a %variable% in it says nothing to anybody.
        if (!planned.host.contains(QLatin1Char('%')))
            label += QStringLiteral("  ") + planned.host;
        found.append(
            {label, planned.complete ? planned.record.value : QString(), isGiven(planned)});
    }
    return found;
}

void FoundRows::showAll()
{
    // Plans come often while DNS is looked at, and mostly say the same about the values.
    const QList<Found> found = this->found();
    if (found == m_shown && m_language == m_session.texts().language())
        return;
    m_shown = found;
    m_language = m_session.texts().language();
    setRowCount(found.size());
    int widest = 0;
    for (const Found &one : found)
        widest = qMax(widest, fontMetrics().horizontalAdvance(one.label));
    for (qsizetype i = 0; i < found.size(); ++i) {
        const Row &row = m_rows.at(i);
        const Found &one = found.at(i);
        row.mark->setMark(one.isGiven ? Mark::Verified : Mark::NotAddedYet);
        row.mark->setAccessibleName(one.isGiven               ? tr("There")
                                        : one.value.isEmpty() ? tr("Still missing")
                                                              : tr("Usual value"));
        row.value->setLabelWidth(widest + space::apart);
        row.value->setLabel(found.at(i).label);
        row.value->setText(found.at(i).value);
        row.value->setCopyable(one.isGiven); // the console decides, and its value is not seen yet
        row.value->setEmptyHint(tr("Still missing: copy it from the console"));
    }
    setVisible(!found.isEmpty());
}

} // namespace sda
