#pragma once

#include "core/plan/retiring.h"
#include "ui/text/texts.h"
#include "ui/wizard/card.h"

class QLabel;

namespace sda {

class CopyField;
class WrappedLabel;

/// One record of a service that is no longer used: what to do with it, and why.
class RetiredCard : public Card
{
    Q_OBJECT
public:
    explicit RetiredCard(QWidget *parent = nullptr);

    void setRecord(const RetiredRecord &retired, const Texts &texts);

private:
    QString step(const RetiredRecord &retired) const;
    QString why(const RetiredRecord &retired) const;

    QLabel *m_title;
    WrappedLabel *m_step;
    CopyField *m_host;
    CopyField *m_type;
    CopyField *m_before;
    CopyField *m_after;
    CopyField *m_undo;
};

} // namespace sda
