#pragma once

#include "core/plan/formerkeys.h"

#include <QWidget>

class QPushButton;

namespace sda {

class Notice;
class Session;

/// What to know about the record of the key of before while a new one is set up. Takes no room
/// where the console has not changed the key.
class FormerKeyNotice : public QWidget
{
    Q_OBJECT
public:
    enum class Place {
        Values, ///< where the new key is typed, or the old one taken back
        Elsewhere, ///< where records are entered and watched
    };
    FormerKeyNotice(Session &session, Place place, QWidget *parent = nullptr);

    void showKeys();
    void retranslate();

private:
    void takeBack();

    Session &m_session;
    Place m_place;
    Notice *m_awaited;
    Notice *m_same;
    Notice *m_stays;
    Notice *m_replaced;
    Notice *m_goes;
    QPushButton *m_back;
};

/// "old._domainkey.example.com (TXT)", of one key or several.
QString namesOf(const QList<FormerKey> &keys);

} // namespace sda
