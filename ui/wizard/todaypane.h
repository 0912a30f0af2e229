#pragma once

#include <QWidget>

class QFormLayout;
class QLabel;

namespace sda {

class HostChoice;
class MarkView;
class NoticeList;
class Session;
class WrappedLabel;

/// What stands in DNS today, as far as it is known: the kind of domain, its zone and DNS host, and
/// the mail set-up that must go on working.
class TodayPane : public QWidget
{
    Q_OBJECT
public:
    explicit TodayPane(Session &session, QWidget *parent = nullptr);

    void retranslate();
    void showAll();

private:
    QString kindText() const;
    QString listed(const QStringList &values, const QString &none) const;

    Session &m_session;
    QLabel *m_title;
    MarkView *m_waitMark;
    WrappedLabel *m_wait;
    QWidget *m_facts;
    QLabel *m_kindLabel;
    WrappedLabel *m_kind;
    QLabel *m_zoneLabel;
    WrappedLabel *m_zone;
    QLabel *m_hostLabel;
    HostChoice *m_host;
    QLabel *m_receiversLabel;
    WrappedLabel *m_receivers;
    QLabel *m_spfLabel;
    WrappedLabel *m_spf;
    QLabel *m_dmarcLabel;
    WrappedLabel *m_dmarc;
    NoticeList *m_notices;
};

} // namespace sda
