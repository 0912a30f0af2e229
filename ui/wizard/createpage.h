#pragma once

#include "ui/wizard/page.h"

class QPushButton;

namespace sda {

class CopyField;
class GuideView;
class Notice;

/// Page 2: the steps in the service's console, up to the moment when it shows the record values.
class CreatePage : public Page
{
    Q_OBJECT
public:
    explicit CreatePage(Session &session, QWidget *parent = nullptr);

    QString title() const override;
    QString shortTitle() const override;
    void initialize() override;
    void retranslate() override;
    QWidget *firstField() const override;

private:
    Notice *m_practice;
    CopyField *m_domain;
    QPushButton *m_console;
    GuideView *m_guide;
};

} // namespace sda
