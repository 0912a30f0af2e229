#pragma once

#include "ui/wizard/page.h"

class QCheckBox;
class QPushButton;

namespace sda {

class ChoicePane;
class CopyField;
class GuideView;
class Notice;
class WrappedLabel;

/// Page 2: the steps in the service's console, up to the moment when it shows the record values.
class CreatePage : public Page
{
    Q_OBJECT
public:
    explicit CreatePage(Session &session, QWidget *parent = nullptr);

    QString id() const override { return QStringLiteral("create"); }
    QString title() const override;
    static QString shortTitle();
    static bool isComplete(const Session &) { return true; }
    static bool isDone(const Session &) { return true; }
    void initialize() override;
    void retranslate() override;
    QWidget *firstField() const override;

private:
    void showClock();

    Notice *m_practice;
    GuideView *m_first; ///< what the guide says before its first step
    WrappedLabel *m_intro;
    CopyField *m_domain;
    QPushButton *m_console;
    ChoicePane *m_choices;
    GuideView *m_guide;
    WrappedLabel *m_general; // where the service has no guide
    QCheckBox *m_started;
    WrappedLabel *m_deadline;
};

} // namespace sda
