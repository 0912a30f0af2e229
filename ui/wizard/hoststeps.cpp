#include "ui/wizard/hoststeps.h"

#include "ui/look/look.h"
#include "ui/widgets/wrappedlabel.h"
#include "ui/wizard/session.h"

#include <QDesktopServices>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace sda {

namespace {

/// An address that no source shows may be anybody's: it gets no button.
bool hasSafePanel(const DnsHost *host)
{
    return host && host->panelUrl.scheme() == u"https"
        && host->isVerified(QStringLiteral("panelUrl"));
}

QString asWay(const QStringList &menu)
{
    return menu.join(QStringLiteral(" › "));
}

} // namespace

HostSteps::HostSteps(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_column(new QVBoxLayout(this)), m_open(new QPushButton)
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::tight);
    m_column->addWidget(m_open, 0, Qt::AlignLeft);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const DnsHost *host = m_session.dnsHost(); hasSafePanel(host))
            QDesktopServices::openUrl(host->panelUrl);
    });
}

/// One step where all types are entered at one place, else one for each type.
QStringList HostSteps::waySteps() const
{
    const DnsHost *host = m_session.dnsHost();
    QList<RecordType> types;
    for (const PlannedRecord &planned : m_session.plan().records) {
        if (!types.contains(planned.record.type))
            types.append(planned.record.type);
    }
    QStringList steps;
    for (const RecordType type : std::as_const(types)) {
        const QStringList way = host ? host->wayTo(type) : QStringList();
        if (way.isEmpty())
            continue;
        if (!host->menuFor.contains(type))
            //: %1: menu items of a panel, such as "DNS › Records"
            steps.append(tr("Go to %1.").arg(asWay(way)));
        else
            //: %1: a record type, %2: menu items of a panel
            steps.append(tr("For %1 records go to %2.").arg(textOf(type), asWay(way)));
    }
    steps.removeDuplicates();
    if (steps.isEmpty())
        //: %1: a DNS zone, such as example.com
        steps.append(tr("Open the DNS settings of %1. Look for “DNS” or “DNS records”. Do not "
                        "change the name servers.")
                         .arg(m_session.zone().text()));
    return steps;
}

QString HostSteps::saveStep() const
{
    const DnsHost *host = m_session.dnsHost();
    if (!host || !host->delay)
        return tr("Save the records.");
    const auto [from, to] = *host->delay;
    const bool inHours = to > 60 && to % 60 == 0 && from % 60 == 0;
    const int unit = inHours ? 60 : 1;
    if (from == 0 || from == to) {
        const QString wait =
            inHours ? tr("%n hour(s)", nullptr, to / unit) : tr("%n minute(s)", nullptr, to / unit);
        //: %1: a length of time, such as "30 minutes"
        return tr("Save the records. It can take up to %1 before they can be seen.").arg(wait);
    }
    const QString text = inHours
        //: %1, %2: numbers
        ? tr("Save the records. It can take %1 to %2 hours before they can be seen.")
        //: %1, %2: numbers
        : tr("Save the records. It can take %1 to %2 minutes before they can be seen.");
    return text.arg(from / unit).arg(to / unit);
}

QStringList HostSteps::steps() const
{
    const DnsHost *host = m_session.dnsHost();
    QStringList steps;
    if (host)
        //: %1: the name of a DNS host
        steps.append(tr("Sign in at %1.").arg(host->name));
    else
        //: %1: a DNS zone, such as example.com
        steps.append(tr("Sign in where the DNS records of %1 are kept. Often that is the company "
                        "where the domain was bought.")
                         .arg(m_session.zone().text()));
    steps += waySteps();
    steps.append(enterStep());
    steps.append(saveStep());
    return steps;
}

/// Not every box is a new record: who adds one that is to be changed has two of them.
QString HostSteps::enterStep() const
{
    const DnsHost *host = m_session.dnsHost();
    const bool areAllNew =
        std::ranges::all_of(m_session.plan().records, [](const PlannedRecord &planned) {
            return planned.action == RecordAction::Add && !planned.todayUnknown;
        });
    if (host && !host->lines.isEmpty())
        return areAllNew
            ? tr("There is one box with a line for each record. Copy each line from below to its "
                 "end, and leave the other lines as they are.")
            : tr("There is one box with a line for each record. For each record below, do what its "
                 "first line says, and leave the other lines as they are.");
    if (host && !host->addButton.isEmpty())
        return areAllNew
            //: %1: the caption of a button
            ? tr("Press “%1” for each record below, and copy the fields one by one.")
                  .arg(host->addButton)
            //: %1: the caption of a button
            : tr("For each box below, do what its first line says; “%1” makes a new record. Copy "
                 "the fields one by one.")
                  .arg(host->addButton);
    return tr("For each box below, do what its first line says. Copy the fields one by one.");
}

void HostSteps::showAll()
{
    const DnsHost *host = m_session.dnsHost();
    m_open->setVisible(hasSafePanel(host));
    if (host)
        //: %1: the name of a DNS host
        m_open->setText(tr("O&pen %1").arg(host->name));
    const QStringList texts = steps();
    while (m_lines.size() < texts.size()) {
        m_lines.append(new WrappedLabel);
        // The button stands below the first step, which it does.
        m_column->insertWidget(m_lines.size() == 1 ? 0 : -1, m_lines.last());
    }
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        //: %1: the number of a step, %2: the step
        m_lines.at(i)->setText(i < texts.size() ? tr("%1. %2").arg(i + 1).arg(texts.at(i))
                                                : QString());
    }
}

} // namespace sda
