#pragma once

#include "core/plan/retiring.h"

#include <QWidget>

class QVBoxLayout;

namespace sda {

class RetiredCard;
class Session;
class WrappedLabel;

/// What to take out of DNS when the service is no longer used, and what has to stay.
class RetirePane : public QWidget
{
    Q_OBJECT
public:
    explicit RetirePane(Session &session, QWidget *parent = nullptr);

    void retranslate();
    void showAll();

private:
    Session &m_session;
    WrappedLabel *m_intro;
    QVBoxLayout *m_column;
    QList<RetiredCard *> m_cards;
};

} // namespace sda
