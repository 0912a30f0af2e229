#include "ui/wizard/sketchpane.h"

#include "ui/look/look.h"
#include "ui/wizard/session.h"

#include <QEvent>
#include <QVBoxLayout>

namespace sda {

SketchPane::SketchPane(Session &session, const QString &section, QWidget *parent)
    : ConsolePicture(parent), m_session(session), m_section(section)
{
    connect(&session, &Session::planChanged, this, &SketchPane::showConsole);
    connect(&session, &Session::opened, this, &SketchPane::showConsole);
    showConsole();
}

QWidget *SketchPane::above(QWidget *guide, Session &session, const QString &section)
{
    auto *place = new QWidget;
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::close);
    column->addWidget(new SketchPane(session, section, place));
    column->addWidget(guide);
    return place;
}

void SketchPane::showConsole()
{
    const Service *service = m_session.service();
    setSketch(service && !m_session.domain().isEmpty() ? sketchConsole(
                  loadConsoleScenes(service->id), m_section, m_session.texts().language(),
                  m_session.guide(), m_session.guideFacts())
                                                       : ConsoleSketch());
}

void SketchPane::changeEvent(QEvent *event)
{
    ConsolePicture::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showConsole();
}

} // namespace sda
