#pragma once

#include <QStringList>
#include <QTimer>
#include <QWidget>

class QLabel;

namespace sda {

/// Says in one short sentence what changed last: in quiet letters for the eyes, as a notification
/// for screen readers. What comes within one turn of the event loop is said together and once.
class StatusLine : public QWidget
{
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);

    /// Shown and spoken. The sentence is translated already.
    void tell(const QString &sentence);
    /// Spoken only: the eyes see it elsewhere in the window.
    void speak(const QString &sentence);
    /// Nothing more to say: another page, another language. What is not said yet still will be.
    void clear();
    /// The line of the window that `widget` is in tells the sentence; nothing where there is none.
    static void tell(const QWidget *widget, const QString &sentence);
    static void speak(const QWidget *widget, const QString &sentence);
    static void clear(const QWidget *widget);

    /// What is shown.
    QString text() const;
    /// What was said last.
    QString spoken() const { return m_spoken; }

signals:
    /// Once a turn at most.
    void said(const QString &sentences);

private:
    void sayAll();

    QLabel *m_words;
    QStringList m_toShow;
    QStringList m_toSpeak;
    QString m_spoken;
    QTimer m_turn;
};

} // namespace sda
