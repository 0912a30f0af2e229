#pragma once

#include "ui/pictures/consolepicture.h"

namespace sda {

class Session;

/// The picture of the console for a section of the service's guide; keeps itself current.
class SketchPane : public ConsolePicture
{
    Q_OBJECT
public:
    SketchPane(Session &session, const QString &section, QWidget *parent = nullptr);

    /// The picture with `guide` below it.
    static QWidget *above(QWidget *guide, Session &session, const QString &section);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showConsole();

    Session &m_session;
    QString m_section;
};

} // namespace sda
