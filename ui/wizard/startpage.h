#pragma once

#include "ui/wizard/page.h"
#include "ui/wizard/setuplist.h"

class QLabel;
class QListWidget;
class QPushButton;

namespace sda {

class ChoiceButton;
class Notice;
class Welcome;
class WrappedLabel;

/// The first thing to see: three large choices, and the set-ups there are.
class StartPage : public Page
{
    Q_OBJECT
public:
    explicit StartPage(Session &session, QWidget *parent = nullptr);

    QString id() const override { return QStringLiteral("start"); }
    QString title() const override;
    static QString shortTitle() { return {}; } // no step
    static bool isComplete(const Session &) { return true; }
    static bool isDone(const Session &) { return true; }
    void initialize() override;
    void retranslate() override;
    QWidget *firstField() const override;

    /// Practice could not begin; `reason` is what the system said.
    void showPracticeTrouble(const QString &reason);
    /// What to know at the very beginning; only where nothing was set up yet.
    void setWelcome(bool wanted);

signals:
    void newWanted();
    void openWanted(const QString &file);
    void chooseFileWanted();
    void practiceWanted();
    /// The stories of practice, without the steps before the table.
    void storiesWanted();
    void domainsWanted();
    /// The welcome has been read.
    void welcomeDismissed();

private:
    void showKept();

    WrappedLabel *m_intro;
    Welcome *m_welcome;
    bool m_welcomes = false;
    ChoiceButton *m_new;
    ChoiceButton *m_open;
    ChoiceButton *m_practice;
    QPushButton *m_stories;
    Notice *m_trouble;
    QString m_troubleReason;
    QLabel *m_keptTitle;
    QPushButton *m_domains; ///< all of them, with their ticks
    QListWidget *m_kept;
    QList<KeptSetup> m_setups;
};

} // namespace sda
