#pragma once

#include <QObject>

namespace sda {

/// Return presses the button that has the focus, as Space does. Qt does so in dialogs only, but who
/// sees the frame around a button tries Return first. Boxes to tick and choices stay with Space:
/// there Return would change what nobody meant to change. A closed list opens. Install it on the
/// application.
class ReturnKey : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace sda
