#pragma once

#include "ui/overview/importmodel.h"

#include <QDialog>

class QDialogButtonBox;
class QProgressBar;
class QTreeView;

namespace sda {

class WrappedLabel;

/// Shows what would be imported before anything is. Show it with open(); accepted() says that the
/// person wants what is ticked.
class ImportDialog : public QDialog
{
    Q_OBJECT
public:
    ImportDialog(const QStringList &files, const KnownSetups &known, const QString &language,
                 QWidget *parent = nullptr);

    QList<Setup> wanted() const { return m_model->wanted(); }
    bool isReading() const { return m_reading; }

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitColumns();
    void showState();
    void retranslate();

    Texts m_texts;
    ImportReader m_reader;
    ImportModel *m_model;
    bool m_reading = true;
    WrappedLabel *m_intro;
    QTreeView *m_view;
    QProgressBar *m_busy;
    WrappedLabel *m_counts;
    QDialogButtonBox *m_buttons;
};

} // namespace sda
