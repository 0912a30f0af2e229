#pragma once

#include "app/gui/desktopnotifier.h"
#include "app/gui/options.h"
#include "core/dns/aresresolver.h"
#include "core/watch/pulse.h"
#include "ui/wizard/wizardwindow.h"

#include <memory>

class QSettings;

namespace sda {

/// Where questions go, as the command line wants it, else as the system does.
Routes routesOf(const Options &options);

class DomainsWindow;
class Languages;

/// The running window program: its windows, what they share, and what they tell each other.
class Program : public QObject
{
    Q_OBJECT
public:
    /// Languages and settings must outlive it.
    Program(Options options, Languages &languages, QSettings &settings, QObject *parent = nullptr);
    ~Program() override;

    /// The first window, as the command line wants it.
    void start();

private:
    WizardWindow *makeWindow();
    WizardWindow *windowOf(const QString &file) const;
    /// In the window that has it, else in a new one.
    void openFile(const QString &file);
    void openNew();
    void showDomains();
    void useLanguage(const QString &code);
    void useNetwork(const NetworkState &network);
    void notify(bool wanted);
    void tell(const QString &subject, const QList<News> &news, const Plan &plan);
    void show(const QString &subject);

    Options m_options;
    Languages &m_languages;
    QSettings &m_settings;
    SystemClock m_clock;
    AresResolver m_resolver;
    Routes m_routes;
    QList<Finding> m_findings; ///< about the person's own files beside the set-ups
    Pulse m_pulse;
    std::unique_ptr<DesktopNotifier> m_notifier; ///< null: not wanted
    QList<WizardWindow *> m_windows; ///< delete themselves when closed
    std::unique_ptr<DomainsWindow> m_domains; ///< null until it is wanted
};

} // namespace sda
