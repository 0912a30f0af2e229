#pragma once

#include "core/plan/formerkeys.h"
#include "ui/wizard/card.h"

#include <QDateTime>

class QLabel;
class QPushButton;

namespace sda {

class CopyField;
class Texts;
class WrappedLabel;

/// The record of a key that the console has replaced: what to do with it now.
class FormerKeyCard : public Card
{
    Q_OBJECT
public:
    explicit FormerKeyCard(QWidget *parent = nullptr);

    /// `stillThereAt`: the person has removed it, and DNS still showed it then, UTC; invalid: not
    /// so.
    void setKey(const FormerKey &key, const Texts &texts, const QDateTime &stillThereAt);

signals:
    /// The person says that it is removed.
    void removed();
    /// Nothing more is to be said about it.
    void doneWith();

private:
    QString words(FormerKey::Step step) const;
    void showButtons(bool asksAgain);

    FormerKey m_key;
    QLabel *m_title;
    WrappedLabel *m_words;
    WrappedLabel *m_stillThere;
    CopyField *m_host;
    CopyField *m_type;
    CopyField *m_value;
    QPushButton *m_removed;
    QPushButton *m_done;
};

} // namespace sda
