#include "ui/wizard/topbar.h"

#include "ui/look/look.h"
#include "ui/look/mark.h"
#include "ui/widgets/languagebox.h"
#include "ui/wizard/lookmenu.h"

#include <QAction>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QSignalBlocker>
#include <QTimer>
#include <QToolButton>

namespace sda {

TopBar::TopBar(QWidget *parent)
    : QWidget(parent), m_title(new QLabel), m_language(new LanguageBox),
      m_settings(new QToolButton), m_help(new QToolButton), m_look(new LookMenu(this)),
      m_newAction(new QAction(this)), m_openAction(new QAction(this)),
      m_domainsAction(new QAction(this)), m_startAction(new QAction(this)),
      m_notifyAction(new QAction(this)), m_keepWatchAction(new QAction(this)),
      m_folderAction(new QAction(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::close);
    setTypeSize(m_title, TypeSize::Title);
    m_title->setWordWrap(true); // large letters in a small window
    m_settings->setIcon(glyphIcon(Glyph::Gear));
    m_settings->setAutoRaise(true);
    m_settings->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_help->setIcon(glyphIcon(Glyph::Help));
    m_help->setAutoRaise(true);
    m_help->setShortcut(QKeySequence::HelpContents);
    row->addWidget(m_title, 1);
    row->addWidget(m_language);
    row->addWidget(m_settings);
    row->addWidget(m_help);
    makeMenu();
    connect(m_language, &LanguageBox::languageChosen, this, &TopBar::languageChosen);
    connect(m_help, &QToolButton::clicked, this, &TopBar::helpWanted);
    retranslate();
}

void TopBar::makeMenu()
{
    auto *menu = new QMenu(this);
    menu->addActions({m_newAction, m_openAction, m_domainsAction, m_startAction});
    menu->addSeparator();
    menu->addMenu(m_look);
    menu->addActions({m_notifyAction, m_keepWatchAction, m_folderAction});
    m_newAction->setShortcut(QKeySequence::New);
    m_openAction->setShortcut(QKeySequence::Open);
    m_domainsAction->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_D));
    m_notifyAction->setCheckable(true);
    m_keepWatchAction->setCheckable(true);
    m_settings->setMenu(menu);
    // Opened by a key, it begins with its first entry; a button of the mouse is still pressed here.
    connect(menu, &QMenu::aboutToShow, this, [menu] {
        if (QGuiApplication::mouseButtons() != Qt::NoButton)
            return;
        QTimer::singleShot(0, menu, [menu] {
            if (menu->isVisible())
                menu->setActiveAction(menu->actions().constFirst());
        });
    });
    m_settings->setPopupMode(QToolButton::InstantPopup);
    addActions(menu->actions());
    connect(m_newAction, &QAction::triggered, this, &TopBar::newWanted);
    connect(m_openAction, &QAction::triggered, this, &TopBar::openWanted);
    connect(m_domainsAction, &QAction::triggered, this, &TopBar::domainsWanted);
    connect(m_startAction, &QAction::triggered, this, &TopBar::startWanted);
    connect(m_folderAction, &QAction::triggered, this, &TopBar::folderWanted);
    connect(m_notifyAction, &QAction::toggled, this, &TopBar::notificationsChosen);
    connect(m_keepWatchAction, &QAction::toggled, this, &TopBar::keepingWatchChosen);
    connect(m_look, &LookMenu::appearanceChosen, this, &TopBar::appearanceChosen);
}

void TopBar::setTitle(const QString &title)
{
    m_title->setText(title);
}

void TopBar::setLanguage(const QString &code)
{
    m_language->setLanguage(code);
}

void TopBar::setNotifies(bool notifies)
{
    const QSignalBlocker quiet(m_notifyAction);
    m_notifyAction->setChecked(notifies);
}

void TopBar::setKeepsWatch(bool keepsWatch)
{
    const QSignalBlocker quiet(m_keepWatchAction);
    m_keepWatchAction->setChecked(keepsWatch);
}

void TopBar::setAppearance(const Appearance &appearance)
{
    m_look->setAppearance(appearance);
}

void TopBar::openSettings()
{
    m_settings->showMenu();
}

void TopBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TopBar::retranslate()
{
    m_settings->setToolTip(tr("Files and settings"));
    m_settings->setAccessibleName(tr("Files and settings"));
    //: The button at the top of the window that opens "Files and settings"
    m_settings->setText(tr("Menu"));
    m_help->setToolTip(tr("Help"));
    m_help->setAccessibleName(tr("Help"));
    m_newAction->setText(tr("Set up &another domain"));
    m_openAction->setText(tr("&Open a saved domain…"));
    m_domainsAction->setText(tr("&My domains"));
    m_startAction->setText(tr("&Go to the start page"));
    m_notifyAction->setText(tr("&Tell me on the desktop when something changes"));
    //: A switch in a menu: from the start of the session on, without a window
    m_keepWatchAction->setText(tr("&Keep watch in the background"));
    m_folderAction->setText(tr("Show the &folder of the saved domains"));
}

} // namespace sda
