#include "ui/wizard/lookmenu.h"

#include <QActionGroup>
#include <QEvent>

namespace sda {

namespace {

void choose(QActionGroup *group, const QVariant &value)
{
    const QList<QAction *> actions = group->actions();
    for (QAction *action : actions)
        action->setChecked(action->data() == value);
}

} // namespace

LookMenu::LookMenu(QWidget *parent)
    : QMenu(parent), m_themes(new QActionGroup(this)), m_sizes(new QActionGroup(this))
{
    for (const Theme theme : {Theme::System, Theme::Light, Theme::Dark})
        m_themes->addAction(QString())->setData(int(theme));
    for (const double scale : Appearance::textScales)
        m_sizes->addAction(QString())->setData(scale);
    for (QActionGroup *group : {m_themes, m_sizes}) {
        const QList<QAction *> actions = group->actions();
        for (QAction *action : actions)
            action->setCheckable(true);
    }
    addActions(m_themes->actions());
    addSeparator();
    addActions(m_sizes->actions());
    addSeparator();
    m_highContrast = addAction(QString());
    m_reducedMotion = addAction(QString());
    m_highContrast->setCheckable(true);
    m_reducedMotion->setCheckable(true);
    setAppearance({});
    connect(this, &QMenu::triggered, this, [this] { emit appearanceChosen(appearance()); });
    retranslate();
}

void LookMenu::setAppearance(const Appearance &appearance)
{
    choose(m_themes, int(appearance.theme));
    choose(m_sizes, appearance.textScale);
    m_highContrast->setChecked(appearance.highContrast);
    m_reducedMotion->setChecked(appearance.reducedMotion);
}

Appearance LookMenu::appearance() const
{
    Appearance chosen;
    if (const QAction *theme = m_themes->checkedAction())
        chosen.theme = Theme(theme->data().toInt());
    if (const QAction *size = m_sizes->checkedAction())
        chosen.textScale = size->data().toDouble();
    chosen.highContrast = m_highContrast->isChecked();
    chosen.reducedMotion = m_reducedMotion->isChecked();
    return chosen;
}

void LookMenu::changeEvent(QEvent *event)
{
    QMenu::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LookMenu::retranslate()
{
    //: A menu: light or dark, size of text, contrast
    setTitle(tr("A&ppearance"));
    const QList<QAction *> themes = m_themes->actions();
    //: The look: light or dark, whichever the desktop has
    themes.at(int(Theme::System))->setText(tr("As the &system"));
    //: The look
    themes.at(int(Theme::Light))->setText(tr("&Light"));
    //: The look
    themes.at(int(Theme::Dark))->setText(tr("&Dark"));
    const QList<QAction *> sizes = m_sizes->actions();
    for (QAction *size : sizes) {
        const int percent = int(size->data().toDouble() * 100 + 0.5);
        //: %1: a number, 100 to 200
        size->setText(tr("Text size %1 %").arg(locale().toString(percent)));
    }
    m_highContrast->setText(tr("&High contrast"));
    m_reducedMotion->setText(tr("Less &motion"));
}

} // namespace sda
