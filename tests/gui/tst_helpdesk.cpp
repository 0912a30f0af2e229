#include "app/gui/domainswindow.h"
#include "app/gui/helpdesk.h"
#include "core/dns/aresresolver.h"
#include "ui/wizard/startpage.h"
#include "ui/wizard/welcome.h"
#include "ui/wizard/wizardwindow.h"

#include <QDesktopServices>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace sda;
using namespace Qt::StringLiterals;

/// Help from everywhere, in one window.
class tst_HelpDesk : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void opensLinksToTopics();
    void hasOneWindow();
    void followsTheLanguage();
    void isNotThereAfterTheProgram();
    void doesNotKeepTheProgramOpen();
    void everyPageHasItsHelp_data();
    void everyPageHasItsHelp();
    void theListOfDomainsHasItsHelp();
    void welcomesOnce();
    void welcomesNobodyWhoHasBegun();

private:
    QString topic() const { return m_desk->window() ? m_desk->window()->topic() : QString(); }
    std::unique_ptr<WizardWindow> makeWindow();
    static Welcome *welcomeOf(WizardWindow &window)
    {
        return window.page(WizardWindow::startPage)->findChild<Welcome *>();
    }

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<AresResolver> m_resolver;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<HelpDesk> m_desk;
};

namespace {

Routes nowhere()
{
    Routes routes; // a closed port: nothing leaves this computer
    routes.resolvers = {Server{IpAddress::fromText(u"127.0.0.1").value(), 9, true}};
    routes.nameServerPort = 9;
    routes.ownWorld = true;
    return routes;
}

} // namespace

void tst_HelpDesk::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_resolver = std::make_unique<AresResolver>();
    m_settings =
        std::make_unique<QSettings>(m_dir->filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_desk = std::make_unique<HelpDesk>(u"en"_s, *m_settings);
}

void tst_HelpDesk::cleanup()
{
    m_desk.reset();
    m_settings.reset();
    m_resolver.reset();
    m_dir.reset();
}

std::unique_ptr<WizardWindow> tst_HelpDesk::makeWindow()
{
    auto window = std::make_unique<WizardWindow>(*m_resolver, m_clock, nowhere(), m_dir->path());
    window->setLanguage(u"en"_s);
    m_desk->welcome(*window);
    return window;
}

void tst_HelpDesk::opensLinksToTopics()
{
    QVERIFY(!m_desk->window());
    QVERIFY(QDesktopServices::openUrl(QUrl(u"card:spf"_s)));
    QCOMPARE(topic(), u"card:spf"_s);
    QVERIFY(m_desk->window()->isVisible());
    QVERIFY(QDesktopServices::openUrl(QUrl(u"manual:ticks"_s)));
    QCOMPARE(topic(), u"manual:ticks"_s);
}

void tst_HelpDesk::hasOneWindow()
{
    m_desk->open(QUrl(u"card:spf"_s));
    HelpWindow *window = m_desk->window();
    window->close();
    m_desk->open(QUrl(u"card:mx"_s));
    QCOMPARE(m_desk->window(), window);
    QVERIFY(window->isVisible());
    // Opened anew it leads back to nowhere.
    QTest::keyClick(window, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(topic(), u"card:mx"_s);
    window->showMinimized();
    m_desk->open(QUrl(u"card:mx"_s));
    QVERIFY(!window->isMinimized());
}

void tst_HelpDesk::followsTheLanguage()
{
    m_desk->setLanguage(u"ko"_s);
    m_desk->open(QUrl(u"card:spf"_s));
    QVERIFY(m_desk->window()->windowTitle().contains(helpTitle(u"card:spf"_s, u"ko"_s)));
    m_desk->setLanguage(u"ja"_s);
    QVERIFY(m_desk->window()->windowTitle().contains(helpTitle(u"card:spf"_s, u"ja"_s)));
    QCOMPARE(topic(), u"card:spf"_s);
}

void tst_HelpDesk::isNotThereAfterTheProgram()
{
    m_desk.reset();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u".*openUrl.*"_s));
    QVERIFY(!QDesktopServices::openUrl(QUrl(u"card:spf"_s)));
}

void tst_HelpDesk::doesNotKeepTheProgramOpen()
{
    m_desk->open(QUrl(u"card:spf"_s));
    QVERIFY(!m_desk->window()->testAttribute(Qt::WA_QuitOnClose));
}

void tst_HelpDesk::everyPageHasItsHelp_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<QString>("topic");
    QTest::addRow("start") << -1 << u"manual:start"_s;
    QTest::addRow("domain") << 0 << u"manual:domain"_s;
    QTest::addRow("create") << 1 << u"manual:create"_s;
    QTest::addRow("values") << 2 << u"manual:values"_s;
    QTest::addRow("records") << 3 << u"manual:records"_s;
    QTest::addRow("ticks") << 4 << u"manual:ticks"_s;
    QTest::addRow("finish") << 5 << u"manual:finish"_s;
}

void tst_HelpDesk::everyPageHasItsHelp()
{
    QFETCH(int, step);
    QFETCH(QString, topic);
    const auto window = makeWindow();
    window->show();
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
    window->goTo(step);
    QWidget *focus = window->focusWidget();
    QTest::keyClick(focus ? focus : window.get(), Qt::Key_F1);
    QTRY_COMPARE(this->topic(), topic); // a button is seen to be pressed first
}

void tst_HelpDesk::theListOfDomainsHasItsHelp()
{
    DomainsWindow window(*m_resolver, m_clock, nowhere(), m_dir->filePath(u"setups"_s));
    window.setLanguage(u"en"_s);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_F1);
    QCOMPARE(topic(), u"manual:domains"_s);
}

void tst_HelpDesk::welcomesOnce()
{
    const auto one = makeWindow();
    const auto other = makeWindow();
    one->show();
    QVERIFY(welcomeOf(*one)->isVisible());
    QVERIFY(!welcomeOf(*other)->isHidden());
    one->setLanguage(u"ja"_s);
    QVERIFY(welcomeOf(*one)->isVisible());
    // Shown until it was read, not once only: the first start may be a short one.
    m_desk = std::make_unique<HelpDesk>(u"en"_s, *m_settings);
    const auto again = makeWindow();
    again->show();
    QVERIFY(welcomeOf(*again)->isVisible());
    welcomeOf(*again)->findChild<QPushButton *>()->click();
    QVERIFY(!welcomeOf(*again)->isVisible());
    again->setLanguage(u"ko"_s);
    again->goTo(WizardWindow::startPage);
    QVERIFY(!welcomeOf(*again)->isVisible());
    // And never again.
    m_desk = std::make_unique<HelpDesk>(u"en"_s, *m_settings);
    const auto later = makeWindow();
    later->show();
    QVERIFY(!welcomeOf(*later)->isVisible());
}

void tst_HelpDesk::welcomesNobodyWhoHasBegun()
{
    const auto window = makeWindow();
    window->show();
    QVERIFY(welcomeOf(*window)->isVisible());
    window->startNew();
    window->session().setDomainText(u"sampledomain.com"_s);
    window->session().saveNow();
    window->goTo(WizardWindow::startPage);
    QVERIFY(!welcomeOf(*window)->isVisible());
}

QTEST_MAIN(tst_HelpDesk)
#include "tst_helpdesk.moc"
