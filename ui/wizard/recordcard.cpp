#include "ui/wizard/recordcard.h"

#include "ui/look/look.h"
#include "ui/widgets/copyfield.h"
#include "ui/widgets/wrappedlabel.h"
#include "ui/wizard/session.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace sda {

RecordCard::RecordCard(Session &session, QWidget *parent)
    : Card(parent), m_session(session), m_title(new QLabel), m_hostName(new QLabel),
      m_action(new WrappedLabel), m_cells(new QVBoxLayout), m_check(new WrappedLabel)
{
    setTypeSize(m_title, TypeSize::Strong);
    setQuiet(m_hostName);
    setQuiet(m_check);

    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_hostName);
    m_cells->setSpacing(space::tight);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::apart, space::close, space::apart, space::close);
    column->setSpacing(space::close);
    column->addLayout(head);
    column->addWidget(m_action);
    column->addLayout(m_cells);
    column->addWidget(m_check);
}

CopyField *RecordCard::field(qsizetype index)
{
    while (m_fields.size() <= index) {
        m_fields.append(new CopyField);
        m_cells->addWidget(m_fields.last());
    }
    m_fields.at(index)->show();
    return m_fields.at(index);
}

QString RecordCard::actionText(const PlannedRecord &planned) const
{
    switch (planned.action) {
    case RecordAction::Add:
        return tr("Add this as a new record.");
    case RecordAction::Replace:
        return tr(
            "Such a record is there already with another value. Change its value to this one; "
            "do not add a second record.");
    case RecordAction::Keep:
        return tr("This is there already and good. Nothing to do.");
    case RecordAction::Merge:
        return tr("Such a record is there already. Change its value to this one: everything in it "
                  "stays, and the words of this service are added. Do not add a second record.");
    case RecordAction::Remove:
        return tr("Delete this record.");
    case RecordAction::Ask:
        return tr("Something else stands there today, and somebody may need it. Read the remark "
                  "above before you enter this one.");
    }
    Q_UNREACHABLE();
}

void RecordCard::showCells(const PlannedRecord &planned)
{
    const QList<HostCell> cells = cellsFor(m_session.dnsHost(), planned.record, m_session.zone());
    QStringList labels;
    int widest = 0;
    for (const HostCell &cell : cells) {
        labels.append(cell.label.isEmpty() ? m_session.texts().word(cell.field) : cell.label);
        widest = std::max(widest, fontMetrics().horizontalAdvance(labels.last()));
    }
    for (CopyField *old : std::as_const(m_fields))
        old->hide();
    for (qsizetype i = 0; i < cells.size(); ++i) {
        CopyField *shown = field(i);
        shown->setLabelWidth(widest + space::apart);
        shown->setLabel(labels.at(i));
        shown->setEmptyHint(tr("leave empty"));
        shown->setText(cells.at(i).text);
    }
    const bool check = m_session.dnsHost() && std::ranges::any_of(cells, &HostCell::pleaseCheck);
    m_check->setText(check ? tr("Please check: this panel may show the fields in another way.")
                           : QString());
    showBefore(planned);
}

void RecordCard::showBefore(const PlannedRecord &planned)
{
    const bool shows = planned.action != RecordAction::Keep && planned.action != RecordAction::Add;
    if (!shows)
        return;
    qsizetype next = std::ranges::count_if(m_fields, [](CopyField *f) { return !f->isHidden(); });
    for (const QString &value : planned.before) {
        CopyField *shown = field(next++);
        //: What stands there now: the way back.
        shown->setLabel(tr("Today"));
        shown->setLabelWidth(0);
        shown->setText(value);
    }
}

void RecordCard::setRecord(const PlannedRecord &planned)
{
    m_title->setText(m_session.texts().word(planned.purpose));
    const DnsHost *host = m_session.dnsHost();
    m_hostName->setText(host ? host->name : QString());
    m_action->setText(actionText(planned));
    showCells(planned);
}

} // namespace sda
