#include "ui/wizard/page.h"

#include <QEvent>

namespace sda {

Page::Page(Session &session, QWidget *parent) : QWidget(parent), m_session(session) { }

QSize Page::minimumSizeHint() const
{
    return {QWidget::minimumSizeHint().width(), 0};
}

void Page::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace sda
