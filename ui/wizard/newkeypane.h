#pragma once

#include "core/records/recordtext.h"

#include <QWidget>

class QCheckBox;
class QPushButton;
class QVBoxLayout;

namespace sda {

class FormerKeyCard;
class Session;
class WrappedLabel;

/// A new key from the console: how to begin, and what becomes of the old one until it may go.
class NewKeyPane : public QWidget
{
    Q_OBJECT
public:
    explicit NewKeyPane(Session &session, QWidget *parent = nullptr);

    /// There is nothing to say: no key that could be replaced, and none that was.
    bool isIdle() const;
    QString title() const;
    void retranslate();
    void showAll();
    /// The page is shown: what was said before is told no more.
    void restart();

signals:
    /// The set-up is ready for the new key, which the person wants to type now.
    void newKeyWanted();
    /// The person said here what the console shows.
    void consoleTold();
    /// Whether there is anything to say, or another title.
    void changed();

private:
    bool canBegin() const;
    void begin();
    QString intro() const;
    QString whatIsLeft() const;
    void showCards();
    QString verifiedWord() const;
    void takeVerified(bool verified);
    void look(const RecordText &key);
    void takeSurvey();

    Session &m_session;
    WrappedLabel *m_intro;
    QCheckBox *m_verified;
    WrappedLabel *m_left; // what has to happen before the old key may go
    QVBoxLayout *m_cardColumn;
    QList<FormerKeyCard *> m_cards;
    WrappedLabel *m_said;
    QPushButton *m_begin;
    QList<RecordText> m_removed; // as the person says
    bool m_looking = false; // for them
};

} // namespace sda
