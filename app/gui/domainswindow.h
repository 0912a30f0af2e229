#pragma once

#include "ui/overview/overviewpane.h"

#include <QMainWindow>

#include <functional>

class QPushButton;

namespace sda {

class TopicLink;

/// The window of My domains. Escape takes away what rows are sought by, then the window.
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
    void onKey(const QKeySequence &keys, const std::function<void()> &act);

    OverviewPane *m_pane;
    TopicLink *m_help;
    QPushButton *m_close;
};

} // namespace sda
