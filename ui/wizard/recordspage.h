#pragma once

#include "ui/wizard/page.h"

class QCheckBox;
class QLabel;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace sda {

class AdminPane;
class Fold;
class FormerKeyNotice;
class GuideView;
class HostPane;
class Notice;
class NoticeList;
class RecordCard;
class Session;
class WrappedLabel;

/// Page 4: the records to add, in the form of this DNS host or as a hand-off to the admin.
class RecordsPage : public Page
{
    Q_OBJECT
public:
    explicit RecordsPage(Session &session, QWidget *parent = nullptr);

    QString id() const override { return QStringLiteral("records"); }
    QString title() const override;
    static QString shortTitle();
    static bool isComplete(const Session &session);
    static bool isDone(const Session &session);
    void initialize() override;
    QString missingText() const override;
    void retranslate() override;
    QWidget *firstField() const override;

private:
    void showAll();
    void showCards();
    void showWay();
    void showPractice();

    Notice *m_practice;
    QPushButton *m_enterSample; ///< in practice: somebody enters them
    QLabel *m_who; ///< the question above the two answers
    QRadioButton *m_myself;
    QRadioButton *m_admin;
    HostPane *m_host;
    WrappedLabel *m_looking;
    NoticeList *m_notices;
    FormerKeyNotice *m_formerKeys;
    Fold *m_steps;
    GuideView *m_guide;
    QWidget *m_cardsPlace;
    QVBoxLayout *m_cardColumn;
    QList<RecordCard *> m_cards;
    AdminPane *m_adminPane;
    QCheckBox *m_entered;
};

} // namespace sda
