#include "ui/wizard/hostchoice.h"

#include "ui/wizard/session.h"

#include <QSignalBlocker>

namespace sda {

HostChoice::HostChoice(Session &session, QWidget *parent) : QComboBox(parent), m_session(session)
{
    setSizeAdjustPolicy(QComboBox::AdjustToContents); // the words differ in length by language
    connect(this, &QComboBox::activated, this,
            [this](int row) { m_session.setDnsHost(itemData(row).toString()); });
}

QString HostChoice::recognisedText() const
{
    const RecognisedHost recognised = m_session.recognisedHost();
    if (m_session.isSurveying() && !recognised.host)
        return tr("Still looking…");
    if (!recognised.host)
        return tr("Not recognised: the usual form");
    if (recognised.certain)
        //: %1: a company's name
        return tr("%1 (recognised)").arg(recognised.host->name);
    //: %1: a company's name
    return tr("Probably %1").arg(recognised.host->name);
}

void HostChoice::fill()
{
    const QSignalBlocker blocker(this);
    setAccessibleName(tr("DNS host"));
    clear();
    addItem(recognisedText(), QString());
    insertSeparator(1);
    for (const DnsHost &host : builtInDnsHosts())
        addItem(host.name, host.id);
    setCurrentIndex(qMax(0, findData(m_session.setup().dnsHostId)));
}

} // namespace sda
