#pragma once

#include "core/findings/finding.h"
#include "ui/wizard/page.h"

class QLabel;

namespace sda {

class DmarcPane;
class Fold;
class FormerKeyNotice;
class FoundRows;
class GuideView;
class Notice;
class NoticeList;
class PasteArea;
class PracticeConsole;
class ValueRows;
class WrappedLabel;

/// Page 3: the record values from the console, pasted or typed.
class ValuesPage : public Page
{
    Q_OBJECT
public:
    explicit ValuesPage(Session &session, QWidget *parent = nullptr);

    QString id() const override { return QStringLiteral("values"); }
    QString title() const override;
    static QString shortTitle();
    static bool isComplete(const Session &session);
    static bool isDone(const Session &session) { return isComplete(session); }
    void initialize() override;
    QString missingText() const override;
    void retranslate() override;
    QWidget *firstField() const override;

private:
    void showIntake();
    void showPlan();
    void showFoundTitle();
    void showAllFound();
    bool isAllFound() const;
    QList<Finding> remarks() const;
    void take(const QString &text);

    Notice *m_practice;
    PracticeConsole *m_console;
    FormerKeyNotice *m_formerKeys;
    WrappedLabel *m_intro;
    Fold *m_where;
    GuideView *m_guide;
    PasteArea *m_paste;
    NoticeList *m_notices;
    Fold *m_repairs;
    NoticeList *m_repaired;
    Notice *m_allFound; ///< with a real domain; in practice the box at the top says it
    QLabel *m_foundTitle;
    FoundRows *m_found;
    Fold *m_byHand;
    ValueRows *m_values;
    DmarcPane *m_dmarc;
    bool m_lacked = false;
    bool m_wasPasted = false; ///< since the text was taken last
};

} // namespace sda
