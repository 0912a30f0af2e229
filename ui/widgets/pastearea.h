#pragma once

#include "ui/text/texts.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QMimeData;
class QPlainTextEdit;
class QPushButton;

namespace sda {

class WrappedLabel;

/// One big area that takes anything: pasted text and dropped text files, up to 1 MiB. More than
/// that is not taken at all, and a sentence says so. A text that would take long to lay out (very
/// long lines, very many) is held whole, but only its beginning is shown, and it cannot be edited.
class PasteArea : public QWidget
{
    Q_OBJECT
public:
    static constexpr int limit = 1024 * 1024; ///< octets of UTF-8, as core/intake reads

    explicit PasteArea(QWidget *parent = nullptr);

    /// Not owned; call again when the language changed.
    void setTexts(const Texts *texts);
    /// Shown while the area is empty, already translated; empty: our own words.
    void setHint(const QString &hint);
    void setText(const QString &text);
    QString text() const;
    bool showsBeginningOnly() const { return !m_held.isNull(); }
    /// paste.too-large or paste.nothing-found (a file that is not text) for what was refused last.
    const std::optional<Finding> &refused() const { return m_refused; }

signals:
    /// At once; the text is told as any change.
    void pasted();
    /// 200 ms after the last change.
    void textChanged(const QString &text);
    void refusedChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    class Edit;
    void take(const QMimeData *mime);
    void put(const QString &text);
    void clear();
    void refuse(std::optional<Finding> why);
    void retranslate();

    const Texts *m_texts = nullptr;
    Edit *m_edit;
    QString m_held; ///< the whole text, where only its beginning is shown; else null
    WrappedLabel *m_beginningOnly;
    QPushButton *m_clear;
    WrappedLabel *m_message;
    QTimer m_pause;
    QString m_hint;
    std::optional<Finding> m_refused;
};

} // namespace sda
