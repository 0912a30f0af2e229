#include "ui/wizard/consolebutton.h"

#include "ui/wizard/session.h"

#include <QDesktopServices>
#include <QEvent>

namespace sda {

ConsoleButton::ConsoleButton(Session &session, QWidget *parent) : QPushButton(parent)
{
    retranslate();
    connect(this, &QPushButton::clicked, &session, [&session] {
        const Service *service = session.service();
        if (service && service->consoleUrl.scheme() == u"https")
            QDesktopServices::openUrl(service->consoleUrl);
    });
}

void ConsoleButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ConsoleButton::retranslate()
{
    setText(tr("&Open the console"));
    setToolTip(tr("Opens in your browser"));
}

} // namespace sda
