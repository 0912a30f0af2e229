#pragma once

#include "ui/overview/overviewpane.h"

#include <QMainWindow>

namespace sda {

class TopicLink;

/// The window of My domains.
class DomainsWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// As OverviewPane.
    DomainsWindow(Resolver &resolver, Clock &clock, const Routes &routes, const QString &folder);

    void setLanguage(const QString &code);
    /// As OverviewPane::remember().
    void remember(QSettings &settings) { m_pane->remember(settings); }
    void setRoutes(const Routes &routes) { m_pane->setRoutes(routes); }
    void setIsOpen(const CheckRun::IsOpen &isOpen) { m_pane->setIsOpen(isOpen); }

signals:
    void openWanted(const QString &file);
    void newWanted();

private:
    OverviewPane *m_pane;
    TopicLink *m_help;
};

} // namespace sda
