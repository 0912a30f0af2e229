#pragma once

#include "core/clock/clock.h"
#include "ui/text/texts.h"
#include "ui/widgets/wrappedlabel.h"

#include <QTimer>

namespace sda {

/// How long until a point in time: "Not everybody sees it yet: about 12 minutes left (until
/// 14:20)". Seconds are counted in the last two minutes only. Takes no room where there is nothing
/// to wait for.
class Countdown : public WrappedLabel
{
    Q_OBJECT
public:
    explicit Countdown(QWidget *parent = nullptr);

    /// Neither is owned; nothing shows without both. Call setTexts() again when the language
    /// changed.
    void setClock(const Clock *clock);
    void setTexts(const Texts *texts);
    /// What is waited for, in front of the time left; may be empty.
    void setLabel(const QString &label);
    /// UTC; invalid, or already past: nothing to wait for.
    void setUntil(const QDateTime &until);
    QDateTime until() const { return m_until; }

signals:
    /// The time that was counted down to has come: once for each setUntil().
    void over();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void beat();
    QString words(std::chrono::seconds left) const;

    const Clock *m_clock = nullptr;
    const Texts *m_texts = nullptr;
    QString m_label;
    QDateTime m_until;
    bool m_counting = false;
    QTimer m_beats;
};

} // namespace sda
