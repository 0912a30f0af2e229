#pragma once

#include "core/watch/history.h"
#include "ui/text/texts.h"

#include <QWidget>

class QListView;

namespace sda {

class CopyField;
class TimelineModel;
class WrappedLabel;

/// The changes of a record as marks on a line, the newest at the right. The one that is chosen, by
/// mouse or arrow keys, is told below with the values seen then.
class Timeline : public QWidget
{
    Q_OBJECT
public:
    explicit Timeline(QWidget *parent = nullptr);

    /// Not owned; call again when the language changed.
    void setTexts(const Texts *texts);
    void setChanges(const History &changes);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showChosen();
    void showNewest();
    void retranslate();

    TimelineModel *m_model;
    QListView *m_line;
    WrappedLabel *m_chosen;
    CopyField *m_values;
};

} // namespace sda
