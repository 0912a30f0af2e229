#include "app/gui/program.h"

#include "app/gui/domainswindow.h"
#include "app/gui/languages.h"
#include "app/gui/ownresolvers.h"
#include "ui/text/newstexts.h"

#include <QFileInfo>
#include <QSettings>

#include <algorithm>
#include <utility>

namespace sda {

namespace {

const QString notifications = QStringLiteral("notifications");

} // namespace

Program::Program(Options options, Languages &languages, QSettings &settings, QObject *parent)
    : QObject(parent), m_options(std::move(options)), m_languages(languages), m_settings(settings),
      m_pulse(m_clock, currentNetwork)
{
    m_routes = routesOf(m_options);
    // In a world of one's own nobody else has a view.
    if (!m_options.ownWorld) {
        OwnResolvers own = readOwnResolvers(m_options.dataDir);
        m_routes.publicResolvers = own.resolvers;
        m_findings = own.findings;
    }
    notify(m_settings.value(notifications, true).toBool());
    connect(&m_languages, &Languages::changed, this, &Program::useLanguage);
    connect(&m_pulse, &Pulse::networkChanged, this, &Program::useNetwork);
    connect(&m_pulse, &Pulse::woke, this, [this](const QDateTime &since) {
        for (WizardWindow *window : std::as_const(m_windows))
            window->session().wake(since);
    });
}

Program::~Program()
{
    // Each one takes itself off the list.
    const QList<WizardWindow *> windows = std::exchange(m_windows, {});
    qDeleteAll(windows);
}

void Program::start()
{
    WizardWindow *window = makeWindow();
    window->show();
    if (m_options.practice)
        window->practise();
    else if (!m_options.file.isEmpty())
        window->openFile(m_options.file);
}

WizardWindow *Program::makeWindow()
{
    auto *window = new WizardWindow(m_resolver, m_clock, m_routes, m_options.dataDir);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->setLanguage(m_languages.current());
    window->setRemarks(m_findings);
    window->setNotifies(m_notifier != nullptr);
    m_windows.append(window);
    connect(window, &QObject::destroyed, this, [this, window] { m_windows.removeOne(window); });
    connect(window, &WizardWindow::languageChosen, &m_languages, &Languages::choose);
    connect(window, &WizardWindow::domainsWanted, this, &Program::showDomains);
    connect(window, &WizardWindow::notificationsChosen, this, [this](bool wanted) {
        m_settings.setValue(notifications, wanted);
        notify(wanted);
    });
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
        window = makeWindow();
        window->openFile(file);
    }
    window->show();
    window->raise();
    window->activateWindow();
}

void Program::openNew()
{
    WizardWindow *window = makeWindow();
    window->startNew();
    window->show();
}

void Program::showDomains()
{
    if (!m_domains) {
        m_domains = std::make_unique<DomainsWindow>(m_resolver, m_clock, m_routes,
                                                    setupFolder(m_options.dataDir));
        m_domains->setLanguage(m_languages.current());
        m_domains->setIsOpen([this](const QString &file) { return windowOf(file) != nullptr; });
        connect(m_domains.get(), &DomainsWindow::openWanted, this, &Program::openFile);
        connect(m_domains.get(), &DomainsWindow::newWanted, this, &Program::openNew);
    }
    m_domains->show();
    m_domains->raise();
    m_domains->activateWindow();
}

void Program::useLanguage(const QString &code)
{
    for (WizardWindow *window : std::as_const(m_windows))
        window->setLanguage(code);
    if (m_domains)
        m_domains->setLanguage(code);
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
}

void Program::notify(bool wanted)
{
    m_notifier = wanted ? std::make_unique<DesktopNotifier>() : nullptr;
    if (m_notifier)
        connect(m_notifier.get(), &DesktopNotifier::activated, this, &Program::show);
    for (WizardWindow *window : std::as_const(m_windows))
        window->setNotifies(wanted);
}

void Program::tell(const QString &subject, const QList<News> &news, const Plan &plan)
{
    if (!m_notifier || news.isEmpty())
        return;
    // One notification for all of it: the newest replaces what is still shown.
    const Texts texts(m_languages.current());
    QStringList sentences;
    for (const News &one : news)
        sentences.append(linesOf(one, plan, texts).sentence);
    m_notifier->show(subject, linesOf(news.first(), plan, texts).title,
                     sentences.join(QLatin1Char('\n')));
}

void Program::show(const QString &subject)
{
    if (!subject.isEmpty())
        return openFile(subject);
    if (m_windows.isEmpty())
        return;
    m_windows.first()->raise();
    m_windows.first()->activateWindow();
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
