#include "ui/wizard/hostchoice.h"

#include "ui/wizard/session.h"

#include <QCollator>
#include <QSignalBlocker>

#include <algorithm>

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
        return tr("Not recognised: choose it if you know it");
    if (recognised.certain)
        //: %1: a company's name
        return tr("%1 (recognised)").arg(recognised.host->name);
    //: %1: a company's name
    return tr("Probably %1").arg(recognised.host->name);
}

/// Whom the name servers may belong to, then the hosts of the reader's country, then the others.
QList<const DnsHost *> HostChoice::inOrder() const
{
    const QList<const DnsHost *> candidates = m_session.recognisedHost().candidates;
    const QString country = QLocale::territoryToCode(m_session.texts().locale().territory());
    const auto rank = [&](const DnsHost *host) {
        if (candidates.contains(host))
            return 0;
        return host->country == country ? 1 : 2;
    };
    QList<const DnsHost *> hosts;
    for (const DnsHost &host : builtInDnsHosts())
        hosts.append(&host);
    QCollator collator(m_session.texts().locale());
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::ranges::stable_sort(hosts, [&](const DnsHost *a, const DnsHost *b) {
        const int left = rank(a);
        const int right = rank(b);
        return left != right ? left < right : collator.compare(a->name, b->name) < 0;
    });
    return hosts;
}

void HostChoice::fill()
{
    const QSignalBlocker blocker(this);
    setAccessibleName(tr("DNS host"));
    clear();
    addItem(recognisedText(), QString());
    insertSeparator(1);
    for (const DnsHost *host : inOrder())
        addItem(host->name, host->id);
    insertSeparator(count());
    addItem(tr("Another one (shown in the usual form)"), otherDnsHostId);
    setCurrentIndex(qMax(0, findData(m_session.setup().dnsHostId)));
}

} // namespace sda
