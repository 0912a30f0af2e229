#pragma once

#include <QFrame>

class QBoxLayout;
class QHBoxLayout;
class QLabel;
class QPlainTextEdit;
class QToolButton;

namespace sda {

class CopyButton;

/// A value to be typed elsewhere: monospaced, selectable, read-only, with a copy button. A value
/// longer than the line is elided in the middle (the ends matter) and says so: a button shows all
/// of it. The clipboard always gets the whole value.
class CopyField : public QFrame
{
    Q_OBJECT
public:
    explicit CopyField(QWidget *parent = nullptr);

    void setText(const QString &text);
    QString text() const { return m_text; }
    /// The word in front of the value ("Host record"), already translated; also the accessible
    /// name. Empty: no label.
    void setLabel(const QString &label);
    /// What the value belongs to, where several fields have the same label; only spoken.
    void setAbout(const QString &about);
    /// Width of the label's column, so that fields below each other line up; 0: as wide as needed.
    void setLabelWidth(int width);
    /// Shown in quiet letters in place of an empty value: "leave empty". Never copied.
    void setEmptyHint(const QString &hint);
    /// False for a value that must not be entered, as the wrong one of today: no copy button.
    void setCopyable(bool copyable);
    bool isCopyable() const { return m_copyable; }

    bool isElided() const;
    bool isExpanded() const { return m_expanded; }
    void setExpanded(bool expanded);

    QSize minimumSizeHint() const override;

signals:
    void copied();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslate();
    void nameParts();
    void layOut();
    void placeLabel();
    bool isTooNarrowFor(int labelWidth) const;
    bool fitsOneLine() const;

    QString m_text;
    QString m_emptyHint;
    QString m_about;
    bool m_expanded = false;
    bool m_copyable = true;
    QBoxLayout *m_parts;
    QHBoxLayout *m_row;
    QLabel *m_label;
    double m_labelWidth = 0; // in lines
    QPlainTextEdit *m_value;
    QToolButton *m_showAll;
    CopyButton *m_copy;
};

} // namespace sda
