#include "ui/wizard/todaypane.h"

#include "core/hosts/mailprovider.h"
#include "core/plan/mailtoday.h"
#include "ui/look/look.h"
#include "ui/widgets/markview.h"
#include "ui/widgets/wrappedlabel.h"
#include "ui/wizard/hostchoice.h"
#include "ui/wizard/noticelist.h"
#include "ui/wizard/session.h"

#include <QGridLayout>
#include <QLabel>

namespace sda {

namespace {

QStringList receiverTexts(const QList<MxData> &receivers)
{
    QStringList texts;
    for (const MxData &mx : receivers) {
        const MailProvider *provider = mailProviderOf(mx.exchange);
        const QString text = QString::number(mx.preference) + QLatin1Char(' ') + mx.exchange.text();
        texts.append(provider ? QStringLiteral("%1 (%2)").arg(text, provider->name) : text);
    }
    return texts;
}

/// Only a value is set in letters of one width: words in them are hard to read.
void showFound(WrappedLabel *label, const QString &text, bool isValue)
{
    if (isValue)
        setMonospaced(label);
    else
        setTypeSize(label, TypeSize::Body);
    label->setText(text);
}

} // namespace

TodayPane::TodayPane(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_title(new QLabel),
      m_waitMark(new MarkView(Mark::Checking)), m_wait(new WrappedLabel), m_facts(new QWidget),
      m_kindLabel(new QLabel), m_kind(new WrappedLabel), m_zoneLabel(new QLabel),
      m_zone(new WrappedLabel), m_hostLabel(new QLabel), m_host(new HostChoice(session)),
      m_receiversLabel(new QLabel), m_receivers(new WrappedLabel), m_spfLabel(new QLabel),
      m_spf(new WrappedLabel), m_dmarcLabel(new QLabel), m_dmarc(new WrappedLabel),
      m_notices(new NoticeList)
{
    setTypeSize(m_title, TypeSize::Heading);
    m_hostLabel->setBuddy(m_host);

    auto *wait = new QHBoxLayout;
    wait->setSpacing(space::close);
    wait->addWidget(m_waitMark);
    wait->addWidget(m_wait, 1);

    auto *grid = new QGridLayout(m_facts);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::apart);
    grid->setVerticalSpacing(space::close);
    grid->setColumnStretch(1, 1);
    const std::pair<QLabel *, QWidget *> rows[] = {
        {m_kindLabel, m_kind},           {m_zoneLabel, m_zone}, {m_hostLabel, m_host},
        {m_receiversLabel, m_receivers}, {m_spfLabel, m_spf},   {m_dmarcLabel, m_dmarc},
    };
    int row = 0;
    for (const auto &[label, value] : rows) {
        setQuiet(label);
        grid->addWidget(label, row, 0, value == m_host ? Qt::AlignVCenter : Qt::AlignTop);
        grid->addWidget(value, row++, 1, value == m_host ? Qt::AlignLeft : Qt::Alignment());
    }

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::close);
    column->addWidget(m_title);
    column->addLayout(wait);
    column->addWidget(m_notices);
    column->addWidget(m_facts);
}

QString TodayPane::kindText() const
{
    const DomainName &domain = m_session.domain();
    if (domain.isPrimary())
        return tr("primary domain (the registered name itself)");
    //: %1: the domain above it, such as example.com
    return tr("non-primary domain (a part of %1)").arg(domain.registrable().unicode());
}

QString TodayPane::listed(const QStringList &values, const QString &none) const
{
    const Survey &survey = m_session.survey();
    if (!values.isEmpty())
        return values.join(QLatin1Char('\n'));
    if (!survey.existing.known)
        return m_session.isSurveying() ? tr("Still looking…") : tr("Not known");
    return none;
}

void TodayPane::showAll()
{
    const DomainName &domain = m_session.domain();
    setVisible(!domain.isEmpty());
    if (domain.isEmpty())
        return;
    const Survey &survey = m_session.survey();
    const bool looking = m_session.isSurveying();
    m_waitMark->setVisible(looking);
    m_wait->setText(looking
                        ? tr("Asking the name servers of the domain. This takes a few seconds at "
                             "most; you can go on meanwhile.")
                        : QString());
    m_notices->setFindings(m_session.texts(), remarksOn(domain) + survey.findings);
    m_kind->setText(kindText());
    const bool zoneKnown = !survey.failed && !survey.notDelegated && !survey.zone.isRoot();
    m_zone->setText(zoneKnown     ? survey.zone.text()
                        : looking ? tr("Still looking…")
                                  : tr("Not known"));
    m_host->fill();
    const MailToday today = mailToday(domain, survey.existing);
    // Without MX, mail may go to the domain's own address (RFC 5321, 5.1).
    m_receivers->setText(
        listed(receiverTexts(today.receivers), tr("No mail server (MX) is entered.")));
    showFound(m_spf, listed(today.spf, tr("None")), !today.spf.isEmpty());
    showFound(m_dmarc, listed(today.dmarc, tr("None")), !today.dmarc.isEmpty());
}

void TodayPane::retranslate()
{
    m_title->setText(tr("What is in DNS today"));
    m_kindLabel->setText(tr("Kind of domain"));
    m_zoneLabel->setText(tr("Zone (its list of records)"));
    m_hostLabel->setText(tr("DNS &host"));
    m_receiversLabel->setText(tr("Its mail goes to"));
    m_spfLabel->setText(tr("SPF record"));
    m_dmarcLabel->setText(tr("DMARC record"));
    showAll();
}

} // namespace sda
