#pragma once

#include "screenworld.h"

#include "app/gui/domainswindow.h"
#include "app/gui/languages.h"
#include "ui/help/helpwindow.h"
#include "ui/look/appearance.h"
#include "ui/wizard/wizardwindow.h"

#include <QImage>
#include <QSettings>
#include <QTemporaryDir>

#include <memory>

class QMenu;

namespace screens {

/// How a program that shows the windows begins: fixed font, time zone and colours, nothing that
/// blinks or moves. `textScale`: letters of that many times the size. Before the first Stage.
void prepareLook(sda::Theme theme, double textScale = 1);
/// The colours of the windows that are there, and of those to come.
void useTheme(sda::Theme theme);
/// Before the application object: what cannot be changed afterwards.
void prepareEnvironment();

/// The real windows in a world of their own, at a time that stands still.
class Stage
{
public:
    explicit Stage(const QString &language);
    ~Stage();

    ScreenWorld &world() { return m_world; }
    stories::HandClock &clock() { return m_clock; }
    QString folder() const;
    QString language() const { return m_languages.current(); }

    /// Made with the first call; then it is the window that is shown.
    sda::WizardWindow &wizard();
    sda::DomainsWindow &domains();
    sda::HelpWindow &help();
    sda::Session &session() { return wizard().session(); }
    /// A set-up in the folder of this stage.
    void keep(const sda::Setup &setup);

    /// Until nothing is asked, awaited within a second, or left to lay out.
    void settle();
    /// The same, and until it is so.
    void settle(const std::function<bool()> &reached);
    /// The window has this size; dialogs keep theirs.
    void resize(const QSize &size);
    /// Scrolls the page so that this can be seen.
    void show(QWidget *widget);

    /// Opens a menu below or above what it belongs to, within the window.
    void popUp(QMenu *menu, const QWidget *button);

    /// The window and what lies above it: dialogs, menus.
    QImage picture();
    /// The window first.
    QList<QWidget *> windows() const;

private:
    QWidget *window() const;
    bool isQuiet();
    void hideWhatVaries();

    QTemporaryDir m_dir;
    QSettings m_settings;
    sda::Languages m_languages;
    stories::HandClock m_clock;
    ScreenWorld m_world;
    std::unique_ptr<sda::WizardWindow> m_wizard;
    std::unique_ptr<sda::DomainsWindow> m_domains;
    std::unique_ptr<sda::HelpWindow> m_help;
    QPoint m_menuAt; // in the window; the screen of a test may be smaller than that
};

} // namespace screens
