#pragma once

#include "ui/wizard/page.h"

class QCheckBox;
class QLabel;
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
    static QString shortTitle();
    static bool isComplete(const Session &) { return true; }
    /// In practice when all is right; else when the console says so and our look agrees.
    static bool isDone(const Session &session);
    void initialize() override;
    void retranslate() override;
    QWidget *firstField() const override;

signals:
    void newDomainWanted();
    void folderWanted();
    /// The set-up is ready for the values of a new key.
    void newKeyWanted();
    void recordsWanted();
    void ticksWanted();
    void storiesWanted();
    void startWanted();

private:
    void showState();
    void showEnd();
    void showConsoleWord();
    void takeConsoleWord(bool verified);
    void showGuide();
    QString tellOfTheBox() const;
    QString lastLook() const;
    bool lacksRecords() const;
    void showNewKey();

    Notice *m_end; ///< whether all is done, and what to do if not
    QPushButton *m_own; ///< after practice
    QPushButton *m_stories;
    QPushButton *m_start;
    QPushButton *m_toRecords; ///< while some have not been added
    QPushButton *m_toTicks; ///< while they are not right
    Notice *m_state;
    QLabel *m_real; ///< in practice: what follows belongs to a domain of one's own
    ConsoleButton *m_console;
    GuideView *m_steps; ///< in the console
    QCheckBox *m_verified; ///< what it shows then, as the person says
    WrappedLabel *m_signs; ///< where it shows several words
    GuideView *m_guide; ///< what its words mean
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
