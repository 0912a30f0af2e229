#include "ui/wizard/recordcard.h"

#include "ui/look/look.h"
#include "ui/text/helptexts.h"
#include "ui/widgets/copyfield.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/topiclink.h"
#include "ui/widgets/wrappedlabel.h"
#include "ui/wizard/mailserverdecision.h"
#include "ui/wizard/noticelist.h"
#include "ui/wizard/planremarks.h"
#include "ui/wizard/session.h"

#include <QCheckBox>
#include <QLabel>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

namespace sda {

namespace {

bool isName(RecordType type)
{
    return type == RecordType::Mx || type == RecordType::Cname;
}

} // namespace

RecordCard::RecordCard(Session &session, QWidget *parent)
    : Card(parent), m_session(session), m_title(new QLabel), m_topic(new TopicLink),
      m_hostName(new QLabel), m_action(new WrappedLabel), m_notices(new NoticeList),
      m_unseen(new Notice), m_decision(new MailServerDecision(session)), m_strict(new QCheckBox),
      m_cells(new QVBoxLayout), m_risk(new WrappedLabel), m_check(new WrappedLabel)
{
    setTypeSize(m_title, TypeSize::Strong);
    setQuiet(m_hostName);
    setQuiet(m_check);

    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addWidget(m_topic);
    head->addStretch();
    head->addWidget(m_hostName);
    m_cells->setSpacing(space::tight);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::apart, space::close, space::apart, space::close);
    column->setSpacing(space::close);
    column->addLayout(head);
    column->addWidget(m_action);
    column->addWidget(m_notices);
    column->addWidget(m_unseen);
    column->addWidget(m_decision);
    column->addLayout(m_cells);
    column->addWidget(m_strict);
    column->addWidget(m_risk);
    column->addWidget(m_check);
    setQuiet(m_risk);
    connect(m_strict, &QCheckBox::clicked, this, [this](bool strict) {
        Decisions decisions = m_session.setup().decisions;
        decisions.strictSpfEnding = strict;
        m_session.setDecisions(decisions);
    });
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

/// Boxes that would have the same title are counted.
QString RecordCard::titleText(const PlannedRecord &planned) const
{
    const Texts &texts = m_session.texts();
    const auto isAlike = [&](const PlannedRecord &other) {
        return other.purpose == planned.purpose && other.note == planned.note
            && texts.title(other) == texts.title(planned);
    };
    const QList<PlannedRecord> &all = m_session.plan().records;
    const auto self = std::ranges::find(all, planned);
    const auto count = std::ranges::count_if(all, isAlike);
    QString title = texts.title(planned);
    if (count > 1 && self != all.end())
        //: the title of a box. %1: the kind of record, %2: its number, %3: how many there are of it
        title = tr("%1, %2 of %3")
                    .arg(title)
                    .arg(std::count_if(all.begin(), self, isAlike) + 1)
                    .arg(count);
    return planned.note.isEmpty() ? title : title + QStringLiteral(" – ") + planned.note;
}

/// The console wrote the name of the server with a dot that the form here goes without.
QString RecordCard::dotText(const PlannedRecord &planned) const
{
    const DnsHost *host = m_session.dnsHost();
    const auto dot = host ? host->finalDot : DnsHost::FinalDot::Unknown;
    if (!isName(planned.record.type) || !planned.complete || !wasGivenWithDot(planned)
        || dot == DnsHost::FinalDot::Required)
        return {};
    if (dot == DnsHost::FinalDot::Unknown)
        return tr("The console shows a dot at the end. It may be left out, unless your DNS host "
                  "would append your domain to the value.");
    return tr("The console shows a dot at the end. Leave it out here.");
}

bool RecordCard::wasGivenWithDot(const PlannedRecord &planned) const
{
    const QRegularExpression dotted(QStringLiteral("(?<![\\w.-])%1\\.(?![\\w-])")
                                        .arg(QRegularExpression::escape(planned.record.value)),
                                    QRegularExpression::CaseInsensitiveOption);
    return m_session.setup().pastedText.contains(dotted);
}

QString RecordCard::actionText(const PlannedRecord &planned) const
{
    switch (planned.action) {
    case RecordAction::Add:
        return planned.todayUnknown
            ? tr(
                "Add this as a new record, but only if there is none of its kind at this name yet.")
            : tr("Add this as a new record.");
    case RecordAction::Replace:
        return tr("There is already such a record with another value. Change its value to this "
                  "one; do not add a second record.");
    case RecordAction::Keep:
        return tr("This record is already there, and it is right. Nothing to do.");
    case RecordAction::Merge:
        if (planned.before.size() > 1)
            return tr("There are several such records, and only one is allowed. Change the value "
                      "of one of them to this and delete the others: everything in them stays.");
        return tr("There is already such a record. Change its value to this one: everything in it "
                  "stays, and the words of this service are added. Do not add a second record.");
    case RecordAction::Remove:
        return tr("Delete this record.");
    case RecordAction::Ask:
        return tr("Something else is there today, and somebody may need it. Decide first.");
    }
    Q_UNREACHABLE();
}

void RecordCard::showCells(const PlannedRecord &planned)
{
    // What was refused, or has to be decided first, is not to be typed anywhere.
    const bool isOpen = planned.action == RecordAction::Ask;
    const QList<HostCell> cells = isOpen
        ? QList<HostCell>()
        : cellsFor(m_session.dnsHost(), planned.record, m_session.zone());
    QStringList labels;
    //: What stands there now: the way back.
    int widest = fontMetrics().horizontalAdvance(tr("Today"));
    for (const HostCell &cell : cells) {
        QString label = cell.label.isEmpty() ? m_session.texts().word(cell.field) : cell.label;
        if (cell.wholeLine && cell.label.isEmpty())
            label = tr("The whole line");
        if (m_session.dnsHost() && cell.pleaseCheck)
            label += QStringLiteral(" *");
        labels.append(label);
        widest = std::max(widest, fontMetrics().horizontalAdvance(labels.last()));
    }
    for (CopyField *old : std::as_const(m_fields))
        old->hide();
    for (qsizetype i = 0; i < cells.size(); ++i) {
        CopyField *shown = field(i);
        shown->setLabelWidth(widest + space::apart);
        shown->setLabel(labels.at(i));
        shown->setAbout(m_title->text());
        shown->setEmptyHint(tr("leave empty"));
        shown->setText(cells.at(i).text);
        shown->setCopyable(true);
    }
    const bool check = m_session.dnsHost() && std::ranges::any_of(cells, &HostCell::pleaseCheck);
    QStringList notes{isOpen ? QString() : dotText(planned)};
    if (check)
        notes.append(
            tr("* Please check: your DNS host may use another word or another form here."));
    notes.removeAll(QString());
    m_check->setText(notes.join(QLatin1Char('\n')));
    showBefore(planned, widest + space::apart);
}

void RecordCard::showBefore(const PlannedRecord &planned, int labelWidth)
{
    const bool shows = planned.action != RecordAction::Keep && planned.action != RecordAction::Add;
    if (!shows)
        return;
    qsizetype next = std::ranges::count_if(m_fields, [](CopyField *f) { return !f->isHidden(); });
    for (const QString &value : planned.before) {
        CopyField *shown = field(next++);
        shown->setLabel(tr("Today"));
        shown->setAbout(m_title->text());
        shown->setLabelWidth(labelWidth);
        shown->setText(value);
        shown->setCopyable(false); // what is entered are the values above
    }
}

QString RecordCard::lookupsText(const SpfLookups &lookups) const
{
    const QString text = lookups.exact
        //: %1, %2, %3: numbers of DNS look-ups
        ? tr("Receivers need %1 look-ups for it today and %2 afterwards; no more than %3 are "
             "allowed.")
        //: %1, %2, %3: numbers of DNS look-ups
        : tr("Receivers need at least %1 look-ups for it today and %2 afterwards; no more than %3 "
             "are allowed.");
    return text.arg(lookups.before).arg(lookups.after).arg(lookups.limit);
}

/// What is to be known before anything is changed: the risk, and how much room the record leaves.
void RecordCard::showRisk(const PlannedRecord &planned)
{
    QStringList sentences{m_session.texts().risk(planned)};
    if (planned.spfLookups)
        sentences.append(lookupsText(*planned.spfLookups));
    sentences.removeAll(QString());
    const bool isNew = planned.action == RecordAction::Add && planned.purpose != Purpose::Mx;
    // A second one of these breaks mail that works today.
    const bool warns = planned.todayUnknown && planned.complete
        && (planned.record.type == RecordType::Mx || planned.verify == VerifyMode::SpfHasTerms
            || planned.verify == VerifyMode::DmarcMinimum);
    const bool isSaid = warns || (isNew && !planned.todayUnknown);
    m_risk->setText(isSaid ? QString() : sentences.join(QLatin1Char(' ')));
    m_risk->setVisible(!m_risk->text().isEmpty());
    m_unseen->setWords(Mark::Warning, tr("Look first whether there is one already"),
                       m_session.texts().risk(planned));
    m_unseen->setVisible(warns);

    const bool asksEnding = planned.verify == VerifyMode::SpfHasTerms && planned.before.size() > 1;
    m_strict->setVisible(asksEnding);
    m_strict->setText(tr("Take the &strictest ending instead"));
    m_strict->setChecked(m_session.setup().decisions.strictSpfEnding);
}

void RecordCard::setRecord(const PlannedRecord &planned)
{
    m_title->setText(titleText(planned));
    m_topic->setTopic(cardOf(planned.purpose), m_session.texts().language());
    m_notices->setFindings(m_session.texts(),
                           remarksOnRecord(planned, m_session.plan(), m_session.dnsHost()));
    m_decision->setRecord(planned);
    showRisk(planned);
    const DnsHost *host = m_session.dnsHost();
    m_hostName->setText(host ? host->name : QString());
    m_action->setText(actionText(planned));
    showCells(planned);
}

} // namespace sda
