#include "ui/wizard/pagestack.h"

#include "ui/look/look.h"

#include <QScrollArea>
#include <QScrollBar>

namespace sda {

PageStack::PageStack(Session &session, QList<PageKind> kinds, QWidget *parent)
    : QStackedWidget(parent), m_session(session), m_kinds(std::move(kinds)), m_made(m_kinds.size())
{ }

Page *PageStack::page(int index)
{
    if (!m_made.at(index).page)
        make(index);
    return m_made.at(index).page;
}

void PageStack::make(int index)
{
    Page *page = kind(index).make(m_session);
    page->setContentsMargins(0, 0, space::apart, 0);
    page->retranslate();
    auto *area = new QScrollArea;
    area->setWidgetResizable(true); // first: else the page is laid out once more
    area->setWidget(page);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    addWidget(area);
    m_made[index] = {page, area};
    emit made(page);
}

Page *PageStack::current() const
{
    return m_made.value(m_index).page;
}

void PageStack::goTo(int index)
{
    if (Page *before = current())
        before->leave();
    page(index);
    m_index = index;
    setCurrentWidget(m_made.at(index).area);
}

void PageStack::retranslate()
{
    for (const Made &made : std::as_const(m_made)) {
        if (made.page)
            made.page->retranslate();
    }
}

void PageStack::scroll(QAbstractSlider::SliderAction action)
{
    if (m_index >= 0)
        m_made.at(m_index).area->verticalScrollBar()->triggerAction(action);
}

} // namespace sda
