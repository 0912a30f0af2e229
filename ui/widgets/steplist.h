#pragma once

#include <QList>
#include <QWidget>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace sda {

class StepButton;

enum class StepState {
    Done,
    Here, ///< the page that is shown
    DoneHere, ///< both: the end
    Later,
};

constexpr bool isShown(StepState state)
{
    return state == StepState::Here || state == StepState::DoneHere;
}
constexpr bool isDone(StepState state)
{
    return state == StepState::Done || state == StepState::DoneHere;
}

struct Step
{
    QString title; ///< translated
    StepState state = StepState::Later;
    bool reachable = false; ///< may be chosen
    bool operator==(const Step &) const = default;
};

/// The steps at the side of the window, the domain and the service above them. Tab comes
/// to the step that is shown, Up and Down move from there, Enter and Space choose.
class StepList : public QWidget
{
    Q_OBJECT
public:
    explicit StepList(QWidget *parent = nullptr);

    void setSteps(const QList<Step> &steps);
    QList<Step> steps() const { return m_steps; }
    /// Values, not translated; empty ones take no room.
    void setDomain(const QString &domain);
    void setService(const QString &service);
    /// What goes for all steps ("Practice"), translated; empty: nothing.
    void setBadge(const QString &badge);

signals:
    /// A reachable step was chosen; 0-based.
    void stepChosen(int index);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void fitWidth();
    void placeTabStop();
    void focusNeighbour(int from, int direction);

    QList<Step> m_steps;
    QList<StepButton *> m_buttons;
    QScrollArea *m_scroll;
    QLabel *m_domain;
    QLabel *m_service;
    QLabel *m_badge = nullptr;
    QVBoxLayout *m_column;
};

} // namespace sda
