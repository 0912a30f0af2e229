#pragma once

#include "ui/wizard/page.h"

#include <QAbstractSlider>
#include <QStackedWidget>

class QScrollArea;

namespace sda {

/// What has to be known of a page that may not be there yet.
struct PageKind
{
    Page *(*make)(Session &session);
    /// One or two words for the list of steps, in the language of the moment.
    QString (*shortTitle)();
    /// Whether the person can go on.
    bool (*isComplete)(const Session &session);
    /// Whether the step counts as done once the person has gone on.
    bool (*isDone)(const Session &session);
};

template <typename KindOfPage>
constexpr PageKind pageKind()
{
    return {[](Session &session) -> Page * { return new KindOfPage(session); },
            &KindOfPage::shortTitle, &KindOfPage::isComplete, &KindOfPage::isDone};
}

/// The pages, each made when it is first shown: the window need not wait for the widgets of steps
/// that nobody sees yet. Pages scroll by themselves.
class PageStack : public QStackedWidget
{
    Q_OBJECT
public:
    PageStack(Session &session, QList<PageKind> kinds, QWidget *parent = nullptr);

    const PageKind &kind(int index) const { return m_kinds.at(index); }
    /// Makes it if it was not made yet, with all its words.
    Page *page(int index);
    /// The one that is shown; null before the first goTo().
    Page *current() const;
    int index() const { return m_index; }
    /// Leaves the page that is shown, and shows this one. Whoever has put the session in order for
    /// it calls its initialize().
    void goTo(int index);
    /// Those that were made; the others are made in the language of the moment.
    void retranslate();
    void scroll(QAbstractSlider::SliderAction action);

signals:
    void made(sda::Page *page);

private:
    struct Made
    {
        Page *page = nullptr; ///< null: not made yet
        QScrollArea *area = nullptr; ///< it stands in
    };
    void make(int index);

    Session &m_session;
    QList<PageKind> m_kinds;
    QList<Made> m_made; ///< as many as there are kinds
    int m_index = -1; ///< of the page that is shown; -1: none yet
};

} // namespace sda
