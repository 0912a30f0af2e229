#include "app/gui/helpdesk.h"

#include "ui/wizard/startpage.h"
#include "ui/wizard/wizardwindow.h"

#include <QDesktopServices>
#include <QSettings>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace sda {

namespace {
const QString welcomeKey = u"welcome-read"_s;
const QStringList schemes{u"card"_s, u"manual"_s};
} // namespace

HelpDesk::HelpDesk(const QString &language, QSettings &settings, QObject *parent)
    : QObject(parent), m_language(language), m_settings(settings)
{
    for (const QString &scheme : schemes)
        QDesktopServices::setUrlHandler(scheme, this, "open");
}

HelpDesk::~HelpDesk()
{
    for (const QString &scheme : schemes)
        QDesktopServices::unsetUrlHandler(scheme);
}

void HelpDesk::setLanguage(const QString &code)
{
    m_language = code;
    if (m_window)
        m_window->setLanguage(code);
}

void HelpDesk::open(const QUrl &topic)
{
    if (!m_window) {
        m_window = std::make_unique<HelpWindow>(m_language);
        // Who closes the last window of the work wants to end the program.
        m_window->setAttribute(Qt::WA_QuitOnClose, false);
    }
    m_window->openTopic(topic.toString());
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
    m_window->focusText();
}

void HelpDesk::welcome(WizardWindow &window)
{
    auto *start = qobject_cast<StartPage *>(window.page(WizardWindow::startPage));
    if (!start || m_settings.value(welcomeKey).toBool())
        return;
    start->setWelcome(true);
    connect(start, &StartPage::welcomeDismissed, this, [this] {
        m_settings.setValue(welcomeKey, true);
        emit welcomeRead();
    });
    connect(this, &HelpDesk::welcomeRead, start, [start] { start->setWelcome(false); });
}

} // namespace sda
