#include "ui/wizard/retiredcard.h"

#include "core/dns/zonefile.h"
#include "core/domain/domainname.h"
#include "ui/look/look.h"
#include "ui/text/sentences.h"
#include "ui/widgets/copyfield.h"
#include "ui/widgets/wrappedlabel.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace sda {

using Step = RetiredRecord::Step;
using Why = RetiredRecord::Why;

namespace {

/// As the person writes the name.
QString shownName(const DnsName &name)
{
    const auto parsed = parseDomain(name.text());
    const auto *domain = std::get_if<DomainName>(&parsed);
    return domain ? domain->unicode() : name.text();
}

} // namespace

RetiredCard::RetiredCard(QWidget *parent)
    : Card(parent), m_title(new QLabel), m_step(new WrappedLabel), m_host(new CopyField),
      m_type(new CopyField), m_before(new CopyField), m_after(new CopyField), m_undo(new CopyField)
{
    setTypeSize(m_title, TypeSize::Strong);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::apart, space::close, space::apart, space::close);
    column->setSpacing(space::close);
    column->addWidget(m_title);
    column->addWidget(m_step);
    m_type->setCopyable(false); // to find it, where several records have one name
    m_before->setCopyable(false); // what is put back has a field of its own
    for (CopyField *field : {m_host, m_type, m_before, m_after, m_undo})
        column->addWidget(field);
}

QString RetiredCard::step(const RetiredRecord &retired) const
{
    switch (retired.step) {
    case Step::Remove:
        if (retired.why == Why::MayReceive)
            return tr("Delete this record only if nobody receives mail at this domain.");
        if (retired.why == Why::MaySend)
            return tr("Delete this record only if no other service sends mail for this domain.");
        return tr("Delete this record.");
    case Step::Shorten:
        return tr("Keep this record, with a shorter text.");
    case Step::Keep:
        return tr("Leave this record as it is.");
    case Step::Decide:
        return tr("Do not touch this record yet.");
    case Step::Gone:
        return tr("Nothing to do: it is not there.");
    }
    Q_UNREACHABLE();
}

QString RetiredCard::why(const RetiredRecord &retired) const
{
    if (retired.step == Step::Gone)
        return {};
    switch (retired.why) {
    case Why::OnlyForService:
        return tr("Only this service needs it.");
    case Why::MayReceive:
        //: %1: a domain
        return tr("Without it, mail to %1 may no longer arrive.")
            .arg(shownName(retired.planned.record.name));
    case Why::MaySend:
        return {}; // the condition says it all
    case Why::FormerKey:
        return tr("It holds a previous key, which is no longer used.");
    case Why::OtherSender:
        return retired.step == Step::Shorten ? tr("The rest of it is for others who send for you.")
                                             : tr("Another set-up of this domain needs it.");
    case Why::WholeDomain:
        return tr("It protects all mail of the domain.");
    case Why::Mailbox:
        return tr("It receives the mail of the domain.");
    case Why::NotMail:
        return tr("It is not about mail.");
    case Why::NotUnderstood:
        return tr(
            "What is there now is not what was set up here. Ask whoever looks after the domain.");
    case Why::NotSeen:
        return tr("We do not know yet what is in DNS today.");
    }
    Q_UNREACHABLE();
}

void RetiredCard::setRecord(const RetiredRecord &retired, const Texts &texts)
{
    m_title->setText(texts.title(retired.planned));
    m_step->setText(joinedSentences({step(retired), why(retired)}));

    const bool changes = retired.step == Step::Remove || retired.step == Step::Shorten;
    QStringList undo;
    for (const ResourceRecord &record : retired.goes)
        undo.append(zoneFileLine(record));
    const std::tuple<CopyField *, QString, QString> fields[] = {
        {m_host, tr("Host record"), retired.planned.host},
        {m_type, texts.word(HostField::Type), textOf(retired.planned.record.type)},
        {m_before, tr("Today"), retired.before},
        {m_after, tr("What stays"), retired.after},
        // The same as stands there today, but for another use.
        {m_undo, retired.step == Step::Remove ? tr("Keep, to put it back") : tr("To undo it"),
         changes ? undo.join(QLatin1Char('\n')) : QString()},
    };
    int width = 0;
    for (const auto &[field, label, text] : fields)
        width = std::max(width, fontMetrics().horizontalAdvance(label));
    for (const auto &[field, label, text] : fields) {
        field->setLabel(label);
        field->setLabelWidth(width);
        field->setText(text);
        field->setVisible(!text.isEmpty() && retired.step != Step::Gone);
    }
}

} // namespace sda
