#pragma once

#include <QPushButton>
#include <QTimer>

class QMimeData;

namespace sda {

/// Puts a given text on the clipboard and says "Copied" for two seconds. Its width is the same in
/// both states, so nothing jumps.
class CopyButton : public QPushButton
{
    Q_OBJECT
public:
    explicit CopyButton(QWidget *parent = nullptr);

    void setTextToCopy(const QString &text);
    QString textToCopy() const { return m_plain; }
    /// Further forms of the same content (text/html …), beside the plain text; by MIME type.
    void setRichForms(const QMap<QString, QByteArray> &forms);
    /// Instead of the word "Copy", e.g. "Copy table"; empty: "Copy" again. Translated by the
    /// caller.
    void setCaption(const QString &caption);
    /// What is copied, for screen readers: "Copy: Value".
    void setSubject(const QString &subject);

    bool saysCopied() const { return m_since.isActive(); }
    QSize sizeHint() const override;

    /// What click() does.
    void copy();

signals:
    void copied();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    QString caption() const;

    QString m_plain;
    QMap<QString, QByteArray> m_forms;
    QString m_caption;
    QString m_subject;
    QTimer m_since;
};

} // namespace sda
