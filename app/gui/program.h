#pragma once

#include "app/gui/autostart.h"
#include "app/gui/desktopnotifier.h"
#include "app/gui/desktopsettings.h"
#include "app/gui/helpdesk.h"
#include "app/gui/options.h"
#include "core/dns/aresresolver.h"
#include "core/watch/pulse.h"
#include "ui/wizard/wizardwindow.h"

#include <memory>

class QSessionManager;
class QSettings;

namespace sda {

/// Where questions go, as the command line wants it, else as the system does.
Routes routesOf(const Options &options);
/// The entry that starts the program with the session to keep watch over the set-ups that these
/// options are about.
Autostart autostartOf(const Options &options);

class BackgroundWatch;
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

    /// The first window, as the command line wants it, or none.
    void start();
    /// What somebody wanted who started the program once more.
    void startAgain(const QVariantMap &wish);
    /// The other end of it: a wish to hand over.
    static QVariantMap wishOf(const Options &options);

private:
    WizardWindow *makeWindow();
    WizardWindow *windowOf(const QString &file) const;
    /// In the window that has it, else in a new one.
    void openFile(const QString &file);
    void openNew();
    /// The newest window, or the start page.
    void openAny();
    void practise();
    void showDomains();
    void useLanguage(const QString &code);
    /// The person's choice, kept for the next time.
    void chooseAppearance(const Appearance &appearance);
    void useNetwork(const NetworkState &network);
    void wake(const QDateTime &since);
    void notify(bool wanted);
    /// The person's choice, which holds for the sessions to come.
    void chooseKeepingWatch(bool wanted);
    void keepWatch(std::chrono::milliseconds rest);
    void stopKeepingWatch();
    void showKeepingWatch();
    void lastWindowClosed();
    void endSession(QSessionManager &manager);
    void tell(const QString &subject, const QList<News> &news, const Plan &plan);
    /// What a person asked for, whether other news are wanted or not.
    void answer(const QString &subject, const QString &title, const QString &sentence);
    void show(const QString &subject);

    Options m_options;
    Languages &m_languages;
    QSettings &m_settings;
    SystemClock m_clock;
    AresResolver m_resolver;
    Routes m_routes;
    QList<Finding> m_findings; ///< about the person's own files beside the set-ups
    Pulse m_pulse;
    DesktopNotifier m_notifier;
    DesktopSettings m_desktopSettings;
    bool m_notifies = false; ///< the person wants to hear of news
    Autostart m_autostart;
    HelpDesk m_help;
    QList<WizardWindow *> m_windows; ///< delete themselves when closed
    std::unique_ptr<DomainsWindow> m_domains; ///< null until it is wanted
    std::unique_ptr<BackgroundWatch> m_background; ///< null: not wanted
};

} // namespace sda
