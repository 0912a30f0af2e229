#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QToolButton;

namespace sda {

struct Appearance;
class LanguageBox;
class LookMenu;

/// The top of the window: what the page is about, and at every time the language, the settings and
/// the help. Its actions work by their shortcuts anywhere in the window.
class TopBar : public QWidget
{
    Q_OBJECT
public:
    explicit TopBar(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setLanguage(const QString &code);
    /// Whether the desktop is told what happens.
    void setNotifies(bool notifies);
    /// Whether the program keeps watch without a window.
    void setKeepsWatch(bool keepsWatch);
    /// What is chosen of the look.
    void setAppearance(const Appearance &appearance);
    /// The menu, as if its button was pressed.
    void openSettings();

signals:
    void languageChosen(const QString &code);
    void newWanted();
    void openWanted();
    void domainsWanted();
    void startWanted();
    void folderWanted();
    void notificationsChosen(bool wanted);
    void keepingWatchChosen(bool wanted);
    void appearanceChosen(const sda::Appearance &appearance);
    void helpWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeMenu();
    void retranslate();

    QLabel *m_title;
    LanguageBox *m_language;
    QToolButton *m_settings;
    QToolButton *m_help;
    LookMenu *m_look;
    QAction *m_newAction;
    QAction *m_openAction;
    QAction *m_domainsAction;
    QAction *m_startAction;
    QAction *m_notifyAction;
    QAction *m_keepWatchAction;
    QAction *m_folderAction;
};

} // namespace sda
