#pragma once

#include "ui/look/appearance.h"

#include <QMenu>

class QActionGroup;

namespace sda {

/// What a person may choose about the look, as a part of the settings.
class LookMenu : public QMenu
{
    Q_OBJECT
public:
    explicit LookMenu(QWidget *parent = nullptr);

    /// What is chosen now; says nothing of it.
    void setAppearance(const Appearance &appearance);
    Appearance appearance() const;

signals:
    /// By the person.
    void appearanceChosen(const sda::Appearance &appearance);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QActionGroup *m_themes;
    QActionGroup *m_sizes;
    QAction *m_highContrast;
    QAction *m_reducedMotion;
};

} // namespace sda
