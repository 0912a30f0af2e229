#pragma once

#include "core/dns/nameservers.h"
#include "ui/overview/checkrun.h"
#include "ui/overview/overviewfilter.h"
#include "ui/overview/overviewmodel.h"
#include "ui/overview/overviewsieve.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QSettings;
class QStackedWidget;

namespace sda {

class ImportDialog;
class Notice;
class OverviewHabits;
class OverviewView;
class RunProgress;
class WrappedLabel;

/// My domains: all set-ups of a folder with their ticks; checks many of them, imports more, opens
/// one.
class OverviewPane : public QWidget
{
    Q_OBJECT
public:
    /// `folder` as setupFolder(); resolver and clock must outlive the pane. Reading begins with the
    /// first showing, or refresh().
    OverviewPane(Resolver &resolver, Clock &clock, const Routes &routes, const QString &folder,
                 QWidget *parent = nullptr);
    ~OverviewPane() override;

    /// Hold from the next run on.
    void setRoutes(const Routes &routes) { m_run.setRoutes(routes); }
    /// Which files are open in windows of their own: these are looked at but never written here.
    void setIsOpen(const CheckRun::IsOpen &isOpen);
    /// Shows the list as it was shown last, and remembers it from now on. The settings must outlive
    /// the pane.
    void remember(QSettings &settings);
    /// The translators must be in place already.
    void setLanguage(const QString &code);
    /// Sets every text, in the language of the moment.
    void retranslate();

    /// Reads what is new or changed in the folder; changes there are also noticed by themselves.
    void refresh();
    /// Looks at everything there is, whatever is shown.
    void checkAll();
    /// Shows what would be imported and asks.
    void importFiles(const QStringList &files);

    const OverviewModel &model() const { return m_model; }
    const CheckRun &run() const { return m_run; }
    QWidget *firstField() const;
    /// Takes away the words that rows are sought by; false: there were none.
    bool clearWords();

signals:
    void openWanted(const QString &file);
    void newWanted();
    /// A set-up was looked at; for news.
    void reported(const QString &file, const sda::Plan &plan, const sda::Report &report);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeButtons();
    QWidget *makeEmpty();
    void connectShelf();
    void connectRun();
    void connectView();
    void checkShown();
    void checkSelected();
    void openSelected();
    void takeKeyboard();
    void chooseFiles();
    void sift(const OverviewSieve::Wish &wish);
    void editTags();
    void showTrouble(const Finding &why);
    QString nothingText() const;
    void showCounts();
    void showButtons();

    const Clock &m_clock;
    Texts m_texts;
    SetupShelf m_shelf;
    CheckRun m_run;
    CheckRun::IsOpen m_isOpen;
    OverviewModel m_model;
    OverviewFilter m_filter;
    QTimer m_progressDue;
    bool m_begun = false;

    QStackedWidget *m_stack;
    QLabel *m_title;
    WrappedLabel *m_counts;
    QPushButton *m_new;
    QPushButton *m_import;
    QPushButton *m_open;
    QPushButton *m_checkSelected;
    QPushButton *m_check;
    OverviewSieve *m_sieve;
    Notice *m_trouble;
    WrappedLabel *m_nothing;
    OverviewView *m_view;
    RunProgress *m_progress;
    QLabel *m_emptyTitle;
    WrappedLabel *m_emptyText;
    QPushButton *m_emptyNew;
    QPushButton *m_emptyImport;
    std::unique_ptr<OverviewHabits> m_habits;
};

} // namespace sda
