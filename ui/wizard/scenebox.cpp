#include "ui/wizard/scenebox.h"

#include "ui/look/look.h"
#include "ui/widgets/wrappedlabel.h"
#include "ui/wizard/session.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>

namespace sda {

SceneBox::SceneBox(Session &session, QWidget *parent)
    : Card(parent), m_session(session), m_label(new QLabel), m_scenes(new QComboBox),
      m_story(new WrappedLabel)
{
    m_label->setBuddy(m_scenes);
    setQuiet(m_story);
    for (const PracticeScene &scene : practiceScenes())
        m_scenes->addItem(scene.id, scene.id);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(space::apart, space::close, space::apart, space::close);
    grid->setHorizontalSpacing(space::close);
    grid->setVerticalSpacing(space::tight);
    grid->addWidget(m_label, 0, 0);
    grid->addWidget(m_scenes, 0, 1);
    grid->addWidget(m_story, 1, 0, 1, 2);
    grid->setColumnStretch(1, 1);

    connect(&session, &Session::reportForgotten, this, &SceneBox::showScene);
    connect(m_scenes, &QComboBox::activated, this,
            [this](int row) { m_session.playScene(m_scenes->itemData(row).toString()); });
}

void SceneBox::showScene()
{
    const Practice *practice = m_session.practice();
    setVisible(practice != nullptr);
    if (!practice)
        return;
    m_scenes->setCurrentIndex(m_scenes->findData(practice->scene()));
    m_story->setText(m_session.texts().sceneStory(practice->scene()));
}

void SceneBox::retranslate()
{
    m_label->setText(tr("&Practise: what happened to the records"));
    m_scenes->setAccessibleName(tr("What happened to the records"));
    for (int row = 0; row < m_scenes->count(); ++row)
        m_scenes->setItemText(row,
                              m_session.texts().sceneTitle(m_scenes->itemData(row).toString()));
    showScene();
}

} // namespace sda
