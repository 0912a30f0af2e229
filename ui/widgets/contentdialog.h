#pragma once

#include <QDialog>

class QPlainTextEdit;

namespace sda {

class WrappedLabel;

/// Shows what is about to be saved, before it is: nothing leaves that the person has not seen.
class ContentDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ContentDialog(QWidget *parent = nullptr);

    /// `preface` says what the text is for.
    void setContent(const QString &preface, const QString &text);

private:
    WrappedLabel *m_preface;
    QPlainTextEdit *m_text;
};

} // namespace sda
