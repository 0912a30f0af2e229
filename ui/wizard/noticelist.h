#pragma once

#include "ui/text/texts.h"

#include <QWidget>

class QVBoxLayout;

namespace sda {

class Notice;
class WrappedLabel;

/// Notices below each other; takes no room while there are none. Of many with the same code the
/// first few are shown, and how many more there are.
class NoticeList : public QWidget
{
    Q_OBJECT
public:
    explicit NoticeList(QWidget *parent = nullptr);

    /// The texts are taken now: call again when the language changed.
    void setFindings(const Texts &texts, const QList<Finding> &all);
    int count() const { return int(m_notices.size()); }

private:
    QVBoxLayout *m_column;
    QList<Notice *> m_notices;
    WrappedLabel *m_more;
};

} // namespace sda
