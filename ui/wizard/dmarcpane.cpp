#include "ui/wizard/dmarcpane.h"

#include "ui/look/look.h"
#include "ui/text/sentences.h"
#include "ui/widgets/copyfield.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/markview.h"
#include "ui/widgets/wrappedlabel.h"
#include "ui/wizard/noticelist.h"
#include "ui/wizard/session.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>

#include <algorithm>

namespace sda {

namespace {

constexpr DmarcPolicy policies[] = {DmarcPolicy::None, DmarcPolicy::Quarantine,
                                    DmarcPolicy::Reject};

void setPolicy(QComboBox *box, const std::optional<DmarcPolicy> &policy)
{
    box->setCurrentIndex(policy ? int(*policy) + 1 : 0);
}

std::optional<DmarcPolicy> policyIn(const QComboBox *box)
{
    return box->currentIndex() > 0 ? std::optional(policies[box->currentIndex() - 1])
                                   : std::nullopt;
}

} // namespace

DmarcPane::DmarcPane(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_title(new QLabel), m_intro(new WrappedLabel),
      m_reportLabel(new QLabel), m_report(new QLineEdit), m_reportHelp(new WrappedLabel),
      m_more(new Fold), m_subdomainLabel(new QLabel), m_subdomains(new QComboBox),
      m_missingLabel(new QLabel), m_missing(new QComboBox), m_text(new CopyField),
      m_fromLabel(new QLabel), m_from(new QLineEdit), m_mark(new MarkView),
      m_verdict(new WrappedLabel), m_notices(new NoticeList)
{
    m_mark->setObjectName(QStringLiteral("verdict"));
    setTypeSize(m_title, TypeSize::Heading);
    setQuiet(m_intro);
    setQuiet(m_reportHelp);
    m_reportLabel->setBuddy(m_report);
    m_fromLabel->setBuddy(m_from);
    m_subdomainLabel->setBuddy(m_subdomains);
    m_missingLabel->setBuddy(m_missing);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tight);
    column->addWidget(m_title);
    column->addWidget(m_intro);
    for (const DmarcPolicy policy : policies) {
        const Policy row{policy, new QRadioButton, new WrappedLabel};
        setQuiet(row.help);
        row.help->setContentsMargins(space::wide, 0, 0, 0);
        column->addWidget(row.button);
        column->addWidget(row.help);
        connect(row.button, &QRadioButton::clicked, this, &DmarcPane::take);
        m_policies.append(row);
    }
    auto *fields = new QGridLayout;
    fields->setHorizontalSpacing(space::close);
    fields->setVerticalSpacing(space::tight);
    fields->setColumnStretch(1, 1);
    fields->addWidget(m_reportLabel, 0, 0);
    fields->addWidget(m_report, 0, 1);
    fields->addWidget(m_reportHelp, 1, 1);
    fields->addWidget(m_fromLabel, 2, 0);
    fields->addWidget(m_from, 2, 1);
    auto *verdict = new QHBoxLayout;
    verdict->setSpacing(space::close);
    verdict->addWidget(m_mark, 0, Qt::AlignTop);
    verdict->addWidget(m_verdict, 1);
    fields->addLayout(verdict, 3, 1);
    column->addSpacing(space::close);
    column->addLayout(fields);
    column->addWidget(m_notices);

    auto *more = new QWidget;
    auto *moreGrid = new QGridLayout(more);
    moreGrid->setContentsMargins(0, 0, 0, 0);
    moreGrid->setHorizontalSpacing(space::close);
    moreGrid->setColumnStretch(2, 1);
    moreGrid->addWidget(m_subdomainLabel, 0, 0);
    moreGrid->addWidget(m_subdomains, 0, 1);
    moreGrid->addWidget(m_missingLabel, 1, 0);
    moreGrid->addWidget(m_missing, 1, 1);
    m_more->setContent(more);
    column->addWidget(m_more);
    column->addWidget(m_text);

    connect(m_report, &QLineEdit::textEdited, this, &DmarcPane::take);
    connect(m_subdomains, &QComboBox::activated, this, &DmarcPane::take);
    connect(m_missing, &QComboBox::activated, this, &DmarcPane::take);
    connect(m_from, &QLineEdit::textEdited, &session, &Session::setFromAddress);
}

QString DmarcPane::variable() const
{
    const Service *service = m_session.service();
    const auto active =
        service ? activeVariables(*service, m_session.setup().values) : QList<ServiceVariable>();
    const auto found = std::ranges::find(active, VariableType::Dmarc, &ServiceVariable::type);
    return found == active.end() ? QString() : found->name;
}

DmarcWish DmarcPane::wish() const
{
    const QString name = variable();
    const Service *service = m_session.service();
    if (!service || name.isEmpty())
        return {};
    const QString given = m_session.setup().values.value(name).value(0);
    return dmarcWish(given).value_or(
        dmarcWish(service->variable(name)->defaultValue).value_or(DmarcWish()));
}

void DmarcPane::take()
{
    DmarcWish wish;
    for (const Policy &row : std::as_const(m_policies)) {
        if (row.button->isChecked())
            wish.policy = row.policy;
    }
    const QString address = m_report->text().trimmed();
    if (isReportAddress(address))
        wish.reportAddress = address;
    wish.subdomainPolicy = policyIn(m_subdomains);
    wish.missingPolicy = policyIn(m_missing);
    // The service's own text, where it says the same: consoles compare letter by letter.
    const QString name = variable();
    const Service *service = m_session.service();
    const QString standard = service ? service->variable(name)->defaultValue : QString();
    m_session.setValue(name, 0, dmarcWish(standard) == wish ? QString() : dmarcText(wish));
}

void DmarcPane::showValues()
{
    const QString name = variable();
    setVisible(!name.isEmpty());
    if (name.isEmpty())
        return;
    const DmarcWish wished = wish();
    for (const Policy &row : std::as_const(m_policies))
        row.button->setChecked(row.policy == wished.policy);
    if (!m_report->hasFocus())
        m_report->setText(wished.reportAddress);
    if (!m_from->hasFocus())
        m_from->setText(m_session.setup().fromAddress);
    //: in an empty field; %1: an example of what to type there
    m_from->setPlaceholderText(
        tr("e.g. %1").arg(QStringLiteral("news@") + m_session.domain().ascii()));
    setPolicy(m_subdomains, wished.subdomainPolicy);
    setPolicy(m_missing, wished.missingPolicy);
    for (const PlannedRecord &planned : m_session.plan().records) {
        if (planned.verify == VerifyMode::DmarcMinimum)
            m_text->setText(planned.record.value);
    }
    showRehearsal();
}

QString DmarcPane::verdict(const Rehearsal &rehearsal) const
{
    if (!rehearsal.passes())
        //: %1: a domain
        return tr("Mail from %1 would not pass.").arg(rehearsal.from);
    //: %1: a domain
    const QString can = tr("Mail from %1 can pass DMARC once all records are there.");
    const bool isSetUpHere = rehearsal.from == m_session.domain().ascii();
    return joinedSentences(
        {can.arg(rehearsal.from),
         isSetUpHere ? QString() : tr("Check that your service lets you send from it.")});
}

void DmarcPane::showRehearsal()
{
    const Rehearsal rehearsal = m_session.rehearsal();
    m_verdict->setVisible(!rehearsal.from.isEmpty());
    m_mark->setVisible(!rehearsal.from.isEmpty());
    if (rehearsal.from.isEmpty())
        return;
    // No tick: nothing has been sent, and the service may take no mail from this address.
    m_mark->setMark(rehearsal.passes() ? Mark::Note : Mark::Warning);
    m_mark->setAccessibleName(rehearsal.passes() ? tr("Note") : tr("Not good"));
    m_verdict->setText(verdict(rehearsal));
    QList<Finding> findings = rehearsal.findings;
    for (const Finding &finding : m_session.plan().findings + m_session.survey().findings) {
        const auto code = finding.code();
        if (code == FindingCode::PlanPolicyStrictFirst || code == FindingCode::PlanDmarcKept
            || code == FindingCode::DmarcReportMailboxMissing
            || code == FindingCode::DmarcReportNotAuthorised)
            findings.append(finding);
    }
    m_notices->setFindings(m_session.texts(), findings);
}

void DmarcPane::retranslate()
{
    m_title->setText(tr("DMARC: what happens to forged mail"));
    m_intro->setText(
        tr("Anyone can write your domain into the sender line of a mail. This record tells "
           "receivers what to do with mail that cannot prove it comes from you."));
    const QString titles[] = {tr("Change nothing (none)"), tr("Put it aside (quarantine)"),
                              tr("Refuse it (reject)")};
    const QString helps[] = {
        tr("Receivers treat such mail as they do today. A safe way to start."),
        tr("Such mail goes to the junk folder. Choose this once the reports show that all your own "
           "mail passes."),
        tr("Such mail does not arrive at all. This protects best, but it is strict: if you forgot "
           "one of your own senders, its mail is lost too.")};
    for (qsizetype i = 0; i < m_policies.size(); ++i) {
        m_policies.at(i).button->setText(titles[i]);
        m_policies.at(i).help->setText(helps[i]);
        m_policies.at(i).button->setAccessibleDescription(helps[i]);
    }
    m_reportLabel->setText(tr("Re&ports to"));
    m_reportHelp->setText(tr("You can leave this empty. Once a day, receivers send a summary "
                             "there: who sent mail with your domain, and what passed."));
    m_fromLabel->setText(tr("Sender a&ddress"));
    m_more->setTitle(tr("Other rules for parts of the domain"));
    m_subdomainLabel->setText(tr("Parts that exist"));
    m_missingLabel->setText(tr("Parts that do not exist"));
    for (QComboBox *box : {m_subdomains, m_missing}) {
        const int index = std::max(0, box->currentIndex());
        box->clear();
        box->addItem(tr("as above"));
        for (const QString &title : titles)
            box->addItem(title);
        box->setCurrentIndex(index);
    }
    m_text->setLabel(tr("The record"));
    showValues();
}

} // namespace sda
