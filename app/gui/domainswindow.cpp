#include "app/gui/domainswindow.h"

#include "ui/look/look.h"
#include "ui/text/helptexts.h"
#include "ui/widgets/topiclink.h"

#include <QScreen>
#include <QShortcut>
#include <QVBoxLayout>

namespace sda {

DomainsWindow::DomainsWindow(Resolver &resolver, Clock &clock, const Routes &routes,
                             const QString &folder)
    : m_pane(new OverviewPane(resolver, clock, routes, folder)), m_help(new TopicLink)
{
    auto *room = new QWidget;
    auto *column = new QVBoxLayout(room);
    column->setContentsMargins(space::wide, space::apart, space::wide, space::apart);
    column->addWidget(m_pane, 1);
    column->addWidget(m_help);
    setCentralWidget(room);
    // A domain, its ticks and a date side by side; smaller where the screen is.
    resize(QSize(1280, 760).boundedTo(screen()->availableSize() - QSize(40, 60)));
    auto *help = new QShortcut(QKeySequence::HelpContents, this);
    connect(help, &QShortcut::activated, m_help, &QAbstractButton::click);
    connect(m_pane, &OverviewPane::openWanted, this, &DomainsWindow::openWanted);
    connect(m_pane, &OverviewPane::newWanted, this, &DomainsWindow::newWanted);
}

void DomainsWindow::setLanguage(const QString &code)
{
    setWindowTitle(tr("My domains"));
    m_pane->setLanguage(code);
    m_help->setTopic(manualPage(QStringLiteral("domains")), code);
}

} // namespace sda
