#pragma once

#include <QAbstractSlider>
#include <QObject>
#include <QPointer>

#include <functional>

class QWidget;

namespace sda {

/// The keys of the whole window, and the focus, which is never lost to nowhere: what disappears
/// hands it to what stands nearest.
class WindowKeys : public QObject
{
    Q_OBJECT
public:
    /// `parts`: what F6 goes through, in order, as far as they are visible at that moment.
    /// `home`: where the focus goes if nothing nearer is left.
    WindowKeys(QWidget *window, QList<QWidget *> parts, std::function<QWidget *()> home);

signals:
    void nextWanted(); ///< Ctrl+Return, Alt+Right
    void backWanted(); ///< Alt+Left
    void lookWanted(); ///< F5
    void settingsWanted(); ///< F10, Ctrl+,
    /// Page Up, Page Down, where nothing that has the focus scrolls by itself
    void scrollWanted(QAbstractSlider::SliderAction action);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void onKey(const QKeySequence &keys, const std::function<void()> &act);
    void goToPart(int direction);
    void closeFold();
    void follow(QWidget *now);
    void recover();

    QWidget *m_window;
    QList<QWidget *> m_parts;
    std::function<QWidget *()> m_home;
    QList<QPointer<QWidget>> m_around; ///< of the last focus, the nearest first
};

} // namespace sda
