#pragma once

#include "ui/wizard/session.h"

#include <QMainWindow>

#include <memory>

class QPushButton;

namespace sda {

struct Appearance;
class NoticeList;
class Page;
class PageStack;
class StatusLine;
class StepList;
class Telling;
class TopBar;
class WrappedLabel;

/// The window: the steps at the left, one page at the right, Back and Next below it, language,
/// settings and help at the top right.
class WizardWindow : public QMainWindow
{
    Q_OBJECT
public:
    static constexpr int startPage = -1; ///< before the first step
    enum StepIndex { DomainStep, CreateStep, ValuesStep, RecordsStep, TicksStep, FinishStep };

    WizardWindow(Resolver &resolver, Clock &clock, Routes routes, const QString &dataDir = {},
                 QWidget *parent = nullptr);
    ~WizardWindow() override;

    Session &session() { return m_session; }
    /// The translators must be in place already.
    void setLanguage(const QString &code);
    /// Begins practice; says so on the start page if it cannot.
    void practise();
    /// Practice, with the first story begun.
    void tellStories();
    void openFile(const QString &file);
    void startNew();
    /// Remarks on the program itself, above every page.
    void setRemarks(const QList<Finding> &remarks);
    /// Whether the desktop is told what happens, for the menu.
    void setNotifies(bool notifies);
    /// Whether the program keeps watch without a window, for the menu.
    void setKeepsWatch(bool keepsWatch);
    /// What is chosen of the look, for the menu.
    void setAppearance(const Appearance &appearance);
    /// A step, or startPage.
    void goTo(int step);
    int step() const;
    /// Made if it was not shown so far.
    Page *page(int step);
    /// Whether the step counts as done once the person has gone on.
    bool isDone(int step) const;

signals:
    /// The person chose; whoever owns the translators answers with setLanguage().
    void languageChosen(const QString &code);
    /// My domains.
    void domainsWanted();
    void notificationsChosen(bool wanted);
    void keepingWatchChosen(bool wanted);
    /// Whoever keeps it answers by applyLook(), for all windows.
    void appearanceChosen(const sda::Appearance &appearance);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void fillFooter();
    void fillShared();
    void connectTop();
    void connectPage(Page *page);
    void connectSession();
    void connectKeys();
    void look();
    Page *current() const;
    bool isComplete(int step) const;
    void next();
    void back();
    void showSteps();
    void showNext();
    void showNotices();
    void chooseFile();
    void showFolder();
    void showHelp();
    void retranslate();

    std::unique_ptr<Practice> m_practice; // outlives the session, which may go by its clock
    Session m_session;
    Clock &m_clock;

    StepList *m_steps;
    PageStack *m_stack;
    TopBar *m_top;
    NoticeList *m_notices;
    QList<Finding> m_remarks;
    QWidget *m_shared; ///< what to do about a file that something else changes too
    QPushButton *m_reopen;
    QPushButton *m_saveCopy;
    QWidget *m_footer;
    QPushButton *m_verified;
    WrappedLabel *m_missing;
    StatusLine *m_status;
    Telling *m_telling;
    QPushButton *m_back;
    QPushButton *m_next;
    int m_furthest = 0; // the last step that was seen
};

} // namespace sda
