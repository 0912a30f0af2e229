#include "app/gui/domainswindow.h"

#include "ui/look/look.h"

#include <QScreen>
#include <QVBoxLayout>

namespace sda {

DomainsWindow::DomainsWindow(Resolver &resolver, Clock &clock, const Routes &routes,
                             const QString &folder)
    : m_pane(new OverviewPane(resolver, clock, routes, folder))
{
    auto *room = new QWidget;
    auto *column = new QVBoxLayout(room);
    column->setContentsMargins(space::wide, space::apart, space::wide, space::apart);
    column->addWidget(m_pane);
    setCentralWidget(room);
    // A domain, its ticks and a date side by side; smaller where the screen is.
    resize(QSize(1280, 760).boundedTo(screen()->availableSize() - QSize(40, 60)));
    connect(m_pane, &OverviewPane::openWanted, this, &DomainsWindow::openWanted);
    connect(m_pane, &OverviewPane::newWanted, this, &DomainsWindow::newWanted);
}

void DomainsWindow::setLanguage(const QString &code)
{
    setWindowTitle(tr("My domains"));
    m_pane->setLanguage(code);
}

} // namespace sda
