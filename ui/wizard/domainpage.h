#pragma once

#include "ui/wizard/page.h"

class QLabel;

namespace sda {

class DomainField;
class Notice;
class ServicePicker;
class TodayPane;
class WrappedLabel;

/// Page 1: which service, which domain, and what is there today.
class DomainPage : public Page
{
    Q_OBJECT
public:
    explicit DomainPage(Session &session, QWidget *parent = nullptr);

    QString id() const override { return QStringLiteral("domain"); }
    QString title() const override;
    static QString shortTitle();
    static bool isComplete(const Session &session);
    static bool isDone(const Session &session) { return isComplete(session); }
    void initialize() override;
    QString missingText() const override;
    void retranslate() override;
    QWidget *firstField() const override;

private:
    Notice *m_practice;
    WrappedLabel *m_intro;
    QLabel *m_serviceLabel;
    ServicePicker *m_service;
    QLabel *m_domainLabel;
    DomainField *m_domain;
    WrappedLabel *m_domainHint;
    TodayPane *m_today;
};

} // namespace sda
