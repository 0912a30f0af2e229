#include "app/gui/program.h"

#include "app/gui/appearancesettings.h"
#include "app/gui/backgroundwatch.h"
#include "app/gui/domainswindow.h"
#include "app/gui/languages.h"
#include "app/gui/ownresolvers.h"
#include "ui/text/newstexts.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QMessageBox>
#include <QSessionManager>
#include <QSettings>

#include <algorithm>
#include <utility>

namespace sda {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

const QString notifications = QStringLiteral("notifications");
const QString toldOfKeepingWatch = QStringLiteral("told-of-keeping-watch");

/// What a notification is about, if it is no file.
const QString allDomains = QStringLiteral("all-domains");

/// A session that starts has enough to do.
constexpr auto sessionStart = 20s;
constexpr auto justChosen = 2s;

/// The file of an AppImage is another one each time it runs; it says itself which one to start.
QString programFile()
{
    const QString image = qEnvironmentVariable("APPIMAGE");
    return image.isEmpty() ? QCoreApplication::applicationFilePath() : image;
}

QString textOf(const Server &server)
{
    const QString address = server.address.text();
    return server.address.family() == IpAddress::Family::V6
        ? u"[%1]:%2"_s.arg(address).arg(server.port)
        : u"%1:%2"_s.arg(address).arg(server.port);
}

void toFront(QWidget *window)
{
    window->show();
    window->raise();
    window->activateWindow();
}

} // namespace

Program::Program(Options options, Languages &languages, QSettings &settings, QObject *parent)
    : QObject(parent), m_options(std::move(options)), m_languages(languages), m_settings(settings),
      m_pulse(m_clock, currentNetwork), m_autostart(autostartOf(m_options)),
      m_help(languages.current(), settings)
{
    m_routes = routesOf(m_options);
    // In a world of one's own nobody else has a view.
    if (!m_options.ownWorld) {
        OwnResolvers own = readOwnResolvers(m_options.dataDir);
        m_routes.publicResolvers = own.resolvers;
        m_findings = own.findings;
    }
    notify(m_settings.value(notifications, true).toBool());
    connect(&m_notifier, &DesktopNotifier::activated, this, &Program::show);
    connect(&m_languages, &Languages::changed, this, &Program::useLanguage);
    connect(&m_desktopSettings, &DesktopSettings::wishesChanged, this, &setDesktopWishes);
    connect(&m_pulse, &Pulse::networkChanged, this, &Program::useNetwork);
    connect(&m_pulse, &Pulse::woke, this, &Program::wake);
    connect(qApp, &QGuiApplication::lastWindowClosed, this, &Program::lastWindowClosed);
    // Direct: the session waits no longer than the slot runs.
    connect(qApp, &QGuiApplication::commitDataRequest, this, &Program::endSession,
            Qt::DirectConnection);
}

Program::~Program()
{
    stopKeepingWatch();
    // Each one takes itself off the list.
    const QList<WizardWindow *> windows = std::exchange(m_windows, {});
    qDeleteAll(windows);
}

void Program::start()
{
    m_autostart.renew();
    if (m_options.background || m_autostart.isOn())
        keepWatch(sessionStart);
    if (m_options.background)
        return;
    if (m_options.practice)
        practise();
    else if (!m_options.file.isEmpty())
        openFile(m_options.file);
    else
        openAny();
}

QVariantMap Program::wishOf(const Options &options)
{
    QVariantMap wish;
    if (options.background)
        wish.insert(u"background"_s, true);
    if (options.practice)
        wish.insert(u"practice"_s, true);
    if (!options.file.isEmpty())
        wish.insert(u"file"_s, QFileInfo(options.file).absoluteFilePath());
    if (!options.language.isEmpty())
        wish.insert(u"language"_s, options.language);
    // Without it a Wayland desktop brings no window to the front (xdg-activation-v1).
    const QString token = qEnvironmentVariable("XDG_ACTIVATION_TOKEN");
    if (!token.isEmpty())
        wish.insert(u"token"_s, token);
    return wish;
}

void Program::startAgain(const QVariantMap &wish)
{
    const QString language = wish.value(u"language"_s).toString();
    if (!language.isEmpty())
        m_languages.use(language);
    if (wish.value(u"background"_s).toBool())
        return keepWatch(sessionStart);
    const QByteArray token = wish.value(u"token"_s).toString().toUtf8();
    if (!token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token);
    const QString file = wish.value(u"file"_s).toString();
    if (wish.value(u"practice"_s).toBool())
        practise();
    else if (!file.isEmpty())
        openFile(file);
    else
        openAny();
}

WizardWindow *Program::makeWindow()
{
    auto *window = new WizardWindow(m_resolver, m_clock, m_routes, m_options.dataDir);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->setLanguage(m_languages.current());
    window->setRemarks(m_findings);
    window->setNotifies(m_notifies);
    window->setKeepsWatch(m_autostart.isOn());
    window->setAppearance(appearance());
    m_help.welcome(*window);
    m_windows.append(window);
    connect(window, &QObject::destroyed, this, [this, window] { m_windows.removeOne(window); });
    connect(window, &WizardWindow::languageChosen, &m_languages, &Languages::choose);
    connect(window, &WizardWindow::domainsWanted, this, &Program::showDomains);
    connect(window, &WizardWindow::notificationsChosen, this, [this](bool wanted) {
        m_settings.setValue(notifications, wanted);
        notify(wanted);
    });
    connect(window, &WizardWindow::appearanceChosen, this, &Program::chooseAppearance);
    connect(window, &WizardWindow::keepingWatchChosen, this, &Program::chooseKeepingWatch);
    Session &session = window->session();
    connect(&session, &Session::newsCame, this, [this, window](const QList<News> &news) {
        // Who looks at the window sees it anyway.
        if (!window->isActiveWindow())
            tell(window->session().file(), news, window->session().plan());
    });
    return window;
}

WizardWindow *Program::windowOf(const QString &file) const
{
    const QFileInfo wanted(file);
    const auto window = std::ranges::find_if(m_windows, [&wanted](WizardWindow *other) {
        const QString theirs = other->session().file();
        return !theirs.isEmpty() && QFileInfo(theirs) == wanted;
    });
    return window == m_windows.cend() ? nullptr : *window;
}

void Program::openFile(const QString &file)
{
    WizardWindow *window = windowOf(file);
    if (!window) {
        // One that only offers what could be done is in nobody's way.
        const auto idle = std::ranges::find_if(m_windows, [](const WizardWindow *other) {
            return other->step() == WizardWindow::startPage;
        });
        window = idle == m_windows.cend() ? makeWindow() : *idle;
        window->openFile(file);
    }
    toFront(window);
}

void Program::openNew()
{
    // As Ctrl+N in a window: what stood there is in its file.
    WizardWindow *window = m_windows.isEmpty() ? makeWindow() : m_windows.last();
    window->startNew();
    toFront(window);
}

void Program::openAny()
{
    toFront(m_windows.isEmpty() ? makeWindow() : m_windows.last());
}

void Program::practise()
{
    WizardWindow *window = makeWindow();
    window->show();
    window->practise();
}

void Program::showDomains()
{
    if (!m_domains) {
        m_domains = std::make_unique<DomainsWindow>(m_resolver, m_clock, m_routes,
                                                    setupFolder(m_options.dataDir));
        m_domains->setLanguage(m_languages.current());
        m_domains->remember(m_settings);
        m_domains->setIsOpen([this](const QString &file) { return windowOf(file) != nullptr; });
        connect(m_domains.get(), &DomainsWindow::openWanted, this, &Program::openFile);
        connect(m_domains.get(), &DomainsWindow::newWanted, this, &Program::openNew);
    }
    toFront(m_domains.get());
}

void Program::useLanguage(const QString &code)
{
    for (WizardWindow *window : std::as_const(m_windows))
        window->setLanguage(code);
    if (m_domains)
        m_domains->setLanguage(code);
    m_help.setLanguage(code);
    if (m_background)
        m_background->retranslate();
}

void Program::chooseAppearance(const Appearance &appearance)
{
    rememberAppearance(m_settings, appearance);
    applyLook(appearance);
    for (WizardWindow *window : std::as_const(m_windows))
        window->setAppearance(appearance);
}

void Program::useNetwork(const NetworkState &network)
{
    // Resolvers that were asked for by name stay.
    if (m_options.resolvers.isEmpty())
        m_routes.resolvers = network.resolvers;
    for (WizardWindow *window : std::as_const(m_windows))
        window->session().setRoutes(m_routes);
    if (m_domains)
        m_domains->setRoutes(m_routes);
    if (m_background)
        m_background->setRoutes(m_routes);
}

void Program::wake(const QDateTime &since)
{
    for (WizardWindow *window : std::as_const(m_windows))
        window->session().wake(since);
    if (m_background)
        m_background->lookAgain();
}

void Program::notify(bool wanted)
{
    m_notifies = wanted;
    for (WizardWindow *window : std::as_const(m_windows))
        window->setNotifies(wanted);
}

void Program::chooseKeepingWatch(bool wanted)
{
    const QString trouble = wanted ? m_autostart.turnOn() : m_autostart.turnOff();
    if (!trouble.isEmpty()) {
        auto *box = new QMessageBox(m_windows.isEmpty() ? nullptr : m_windows.last());
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->setIcon(QMessageBox::Warning);
        box->setText(tr("This could not be saved, so it stays as it was."));
        box->setInformativeText(u"%1: %2"_s.arg(m_autostart.file(), trouble));
        box->open();
    } else if (wanted) {
        keepWatch(justChosen);
    } else {
        stopKeepingWatch();
    }
    showKeepingWatch();
}

void Program::keepWatch(std::chrono::milliseconds rest)
{
    if (m_background)
        return;
    m_background = std::make_unique<BackgroundWatch>(setupFolder(m_options.dataDir), m_resolver,
                                                     m_clock, m_routes, rest);
    m_notifier.useTray(&m_background->tray());
    connect(m_background.get(), &BackgroundWatch::newsCame, this, &Program::tell);
    connect(m_background.get(), &BackgroundWatch::answered, this,
            [this](const QString &title, const QString &sentence) {
                answer(allDomains, title, sentence);
            });
    connect(m_background.get(), &BackgroundWatch::openWanted, this, &Program::openAny);
    connect(m_background.get(), &BackgroundWatch::domainsWanted, this, &Program::showDomains);
    connect(m_background.get(), &BackgroundWatch::quitWanted, qApp, &QApplication::quit);
    // Where nothing could be said and nobody could come back it would be of no use.
    QApplication::setQuitOnLastWindowClosed(!m_notifier.isReachable());
}

void Program::stopKeepingWatch()
{
    if (!m_background)
        return;
    QApplication::setQuitOnLastWindowClosed(true);
    m_notifier.useTray(nullptr);
    m_background.reset();
}

void Program::showKeepingWatch()
{
    for (WizardWindow *window : std::as_const(m_windows))
        window->setKeepsWatch(m_autostart.isOn());
}

/// Said once: a person who closes the last window expects a program to end.
void Program::lastWindowClosed()
{
    if (QApplication::quitOnLastWindowClosed() || m_settings.value(toldOfKeepingWatch).toBool())
        return;
    m_settings.setValue(toldOfKeepingWatch, true);
    answer(allDomains, tr("Keeping watch"),
           tr("Your domains are now watched in the background. To open a window, start the program "
              "again. To stop watching, switch it off in the menu of a window."));
}

/// What is not saved yet is saved. A session manager must not open a window in the next session
/// where there was none: the autostart entry is for that.
void Program::endSession(QSessionManager &manager)
{
    for (WizardWindow *window : std::as_const(m_windows))
        window->session().saveNow();
    if (m_windows.isEmpty())
        manager.setRestartHint(QSessionManager::RestartNever);
}

void Program::tell(const QString &subject, const QList<News> &news, const Plan &plan)
{
    if (!m_notifies || news.isEmpty())
        return;
    // One notification for all of it: the newest replaces what is still shown.
    const Texts texts(m_languages.current());
    QStringList sentences;
    for (const News &one : news)
        sentences.append(linesOf(one, plan, texts).sentence);
    m_notifier.show(subject, linesOf(news.first(), plan, texts).title,
                    sentences.join(QLatin1Char('\n')));
}

void Program::answer(const QString &subject, const QString &title, const QString &sentence)
{
    m_notifier.show(subject, title, sentence);
}

void Program::show(const QString &subject)
{
    if (subject == allDomains)
        showDomains();
    else if (subject.isEmpty())
        openAny();
    else
        openFile(subject);
}

Autostart autostartOf(const Options &options)
{
    QString name = u"sender-domain-assistant"_s;
    QStringList command{programFile(), u"--background"_s};
    if (!options.dataDir.isEmpty()) {
        const QString folder = QFileInfo(options.dataDir).absoluteFilePath();
        const QByteArray digest =
            QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha256);
        name += u'-' + QString::fromLatin1(digest.toHex().left(16));
        command += {u"--data-dir"_s, folder};
    }
    for (const Server &server : options.resolvers)
        command += {u"--resolver"_s, textOf(server)};
    if (options.nameServerPort != 53)
        command += {u"--name-server-port"_s, QString::number(options.nameServerPort)};
    return Autostart(name, command);
}

Routes routesOf(const Options &options)
{
    Routes routes;
    routes.resolvers = options.resolvers.isEmpty() ? systemResolvers() : options.resolvers;
    routes.nameServerPort = options.nameServerPort;
    routes.ownWorld = options.ownWorld;
    return routes;
}

} // namespace sda
