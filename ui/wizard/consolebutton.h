#pragma once

#include <QPushButton>

namespace sda {

class Session;

/// Opens the console of the service in the browser; https only.
class ConsoleButton : public QPushButton
{
    Q_OBJECT
public:
    explicit ConsoleButton(Session &session, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
};

} // namespace sda
