#pragma once

#include "ui/wizard/page.h"

class QPushButton;

namespace sda {

class ConsoleButton;
class ConsolePane;
class Fold;
class GuideView;
class NewKeyPane;
class RetirePane;
class Notice;
class WrappedLabel;

/// Page 6: back to the console, its last button, and what its words mean.
class FinishPage : public Page
{
    Q_OBJECT
public:
    explicit FinishPage(Session &session, QWidget *parent = nullptr);

    QString id() const override { return QStringLiteral("finish"); }
    QString title() const override;
    QString shortTitle() const override;
    void initialize() override;
    void retranslate() override;
    QWidget *firstField() const override;

signals:
    void newDomainWanted();
    void folderWanted();
    /// The set-up is ready for the values of a new key.
    void newKeyWanted();

private:
    void showState();
    void showNewKey();

    Notice *m_state;
    ConsoleButton *m_console;
    GuideView *m_guide;
    Fold *m_stillNo; // when the console does not agree
    ConsolePane *m_consolePane;
    Fold *m_mechanismsFold;
    GuideView *m_mechanisms;
    Fold *m_newKeyFold;
    NewKeyPane *m_newKey;
    Fold *m_retireFold;
    RetirePane *m_retire;
    WrappedLabel *m_saved;
    QPushButton *m_another;
    QPushButton *m_folder;
};

} // namespace sda
