#pragma once

#include "ui/text/helptexts.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QModelIndex;
class QPushButton;
class QSplitter;

namespace sda {

class HelpBrowser;
class HelpList;
class WrappedLabel;

/// The help: at the left what there is and a field to search in it, at the right what it says.
/// Keys: Ctrl+F to search, Alt+Left and Alt+Right to and fro, F1 to the first page, Escape to clear
/// the search and then to close.
class HelpWindow : public QWidget
{
    Q_OBJECT
public:
    explicit HelpWindow(const QString &language, QWidget *parent = nullptr);

    /// The topic stays, and so does the search.
    void setLanguage(const QString &code);
    /// "card:spf"; the first page of the manual for topics that are not known.
    void openTopic(const QString &topic);
    QString topic() const { return m_here.topic; }
    void setSearch(const QString &words);
    /// Keys go to what is read: they scroll, and Tab goes from link to link.
    void focusText();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Place
    {
        QString topic;
        int scrolled = 0; ///< as the scroll bar has it
    };
    QWidget *makeContents();
    QWidget *makeReader();
    void makeKeys();
    void turnTo(const Place &place);
    void showChosen(const QModelIndex &index);
    void goBack();
    void goForward();
    void search();
    void leave();
    void choose();
    void retranslate();
    Place here() const;

    HelpTexts m_texts;
    HelpList *m_topics;
    QLineEdit *m_search;
    QListView *m_list;
    QLabel *m_nothing; ///< said when a search found nothing
    QPushButton *m_about;
    QPushButton *m_back;
    QPushButton *m_forward;
    HelpBrowser *m_browser;
    Place m_here;
    QList<Place> m_before; ///< the last one is where Back leads
    QList<Place> m_after;
};

} // namespace sda
