#include "ui/wizard/practicepane.h"

#include "core/practice/storyteller.h"
#include "ui/look/look.h"
#include "ui/text/storytexts.h"
#include "ui/widgets/wrappedlabel.h"
#include "ui/wizard/session.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

#include <utility>

namespace sda {

namespace {

constexpr int betweenBeats = 250; // ms; time may run fast

/// How much faster than the real time; 0: it stands still.
constexpr int speeds[] = {0, 1, 60, 600};

/// What happened is read from its beginning.
void showOnScreen(QWidget *widget)
{
    for (QWidget *around = widget->parentWidget(); around; around = around->parentWidget()) {
        if (auto *scroll = qobject_cast<QScrollArea *>(around))
            return scroll->ensureWidgetVisible(widget);
    }
}

/// The story to be told after this one; empty: it is the last.
QString storyAfter(const QString &id)
{
    const auto &stories = practiceStories();
    for (qsizetype i = 0; i + 1 < stories.size(); ++i) {
        if (stories.at(i).id == id)
            return stories.at(i + 1).id;
    }
    return {};
}

} // namespace

PracticePane::PracticePane(Session &session, QWidget *parent)
    : Card(parent), m_session(session), m_choiceLabel(new QLabel), m_choice(new QComboBox),
      m_start(new QPushButton), m_about(new WrappedLabel), m_told(makeTold())
{
    m_choiceLabel->setBuddy(m_choice);
    m_choiceList = m_choice->view(); // makes it, which sends events of its own
    m_choiceList->installEventFilter(this);
    m_choice->installEventFilter(this);
    setQuiet(m_about);
    fillChoice();

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(space::apart, space::close, space::apart, space::close);
    grid->setHorizontalSpacing(space::close);
    grid->setVerticalSpacing(space::tight);
    grid->addWidget(m_choiceLabel, 0, 0);
    grid->addWidget(m_choice, 0, 1);
    grid->addWidget(m_start, 0, 2);
    grid->addWidget(m_about, 1, 0, 1, 3);
    grid->addWidget(m_told, 2, 0, 1, 3);
    grid->setColumnStretch(1, 1);

    m_beats.setInterval(betweenBeats);
    connect(&m_beats, &QTimer::timeout, this, &PracticePane::showTime);
    connect(&session, &Session::reportForgotten, this, &PracticePane::showPractice);
    connect(&session, &Session::opened, this, &PracticePane::showPractice);
    connect(&session, &Session::storyWentOn, this, &PracticePane::showStory);
    connect(m_choice, &QComboBox::activated, this, &PracticePane::choose);
    connect(m_start, &QPushButton::clicked, this,
            [this] { beginStory(m_choice->currentData().toString()); });
}

QWidget *PracticePane::makeTold()
{
    auto *told = new QWidget;
    m_when = new QLabel;
    m_role = new WrappedLabel;
    m_happened = new WrappedLabel;
    m_toDo = new WrappedLabel;
    m_remember = new WrappedLabel;
    m_goOn = new QPushButton;
    m_mend = new QPushButton;
    m_nextStory = new QPushButton;
    m_leave = new QPushButton;
    m_speedLabel = new QLabel;
    m_speed = new QComboBox;
    setTypeSize(m_when, TypeSize::Strong);
    setQuiet(m_role);
    setTypeSize(m_toDo, TypeSize::Strong);
    setTypeSize(m_remember, TypeSize::Strong);
    m_speedLabel->setBuddy(m_speed);
    for (const int speed : speeds)
        m_speed->addItem(QString(), speed);

    auto *row = new QHBoxLayout;
    row->setSpacing(space::close);
    row->addWidget(m_goOn);
    row->addWidget(m_mend);
    row->addWidget(m_nextStory);
    row->addWidget(m_leave);
    row->addStretch();
    row->addWidget(m_speedLabel);
    row->addWidget(m_speed);
    auto *column = new QVBoxLayout(told);
    column->setContentsMargins(0, space::tight, 0, 0);
    column->setSpacing(space::tight);
    column->addWidget(m_when);
    column->addWidget(m_role);
    column->addWidget(m_happened);
    column->addWidget(m_toDo);
    column->addWidget(m_remember);
    column->addSpacing(space::tight);
    column->addLayout(row);

    connect(m_goOn, &QPushButton::clicked, this, [this] { teller()->goOn(); });
    connect(m_mend, &QPushButton::clicked, this, [this] { teller()->mend(); });
    connect(m_nextStory, &QPushButton::clicked, this,
            [this] { beginStory(storyAfter(teller()->story()->id)); });
    connect(m_leave, &QPushButton::clicked, this, &PracticePane::startWanted);
    connect(m_speed, &QComboBox::activated, this, &PracticePane::setSpeed);
    return told;
}

Storyteller *PracticePane::teller() const
{
    return m_session.practice() ? &m_session.practice()->storyteller() : nullptr;
}

void PracticePane::fillChoice()
{
    const auto addHead = [this] {
        m_choice->addItem(QString());
        // No row to be chosen: the flags of the item (see QComboBox::setItemData).
        m_choice->setItemData(m_choice->count() - 1, int(Qt::NoItemFlags), Qt::UserRole - 1);
    };
    addHead();
    for (const Story &story : practiceStories())
        m_choice->addItem(story.id, story.id);
    addHead();
    for (const PracticeScene &scene : practiceScenes())
        m_choice->addItem(scene.id, scene.id);
}

/// A scene is there at once; a story waits to be started.
void PracticePane::choose()
{
    const QString id = m_choice->currentData().toString();
    if (!findStory(id))
        m_session.playScene(id);
    showChosen();
    showStory();
    // Arrows go through the closed list, and want to go on.
    if (std::exchange(m_isFromList, false) && m_start->isVisibleTo(this) && !isChosenTold())
        m_start->setFocus();
}

bool PracticePane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_choiceList && event->type() == QEvent::Show)
        m_isFromList = true;
    else if (watched == m_choice && event->type() == QEvent::KeyPress)
        m_isFromList = false;
    return Card::eventFilter(watched, event);
}

/// Another one may be chosen, and not begun yet.
bool PracticePane::isChosenTold() const
{
    const Story *told = teller() ? teller()->story() : nullptr;
    return told && told->id == m_choice->currentData().toString();
}

void PracticePane::beginStory(const QString &id)
{
    m_choice->setCurrentIndex(m_choice->findData(id)); // its words are shown from the first
    m_session.startStory(id);
    if (QWidget *field = firstField())
        field->setFocus();
}

QWidget *PracticePane::firstField() const
{
    const Storyteller *told = teller();
    if (!told || !told->story())
        return nullptr;
    if (!isChosenTold())
        return m_start;
    if (told->isOver())
        return storyAfter(told->story()->id).isEmpty() ? m_leave : m_nextStory;
    return told->waitsForPerson() ? m_mend : m_goOn;
}

void PracticePane::showPractice()
{
    const Storyteller *told = teller();
    setVisible(told != nullptr);
    if (!told) {
        m_beats.stop();
        return;
    }
    m_choice->setCurrentIndex(
        m_choice->findData(told->story() ? told->story()->id : m_session.practice()->scene()));
    showChosen();
    showStory();
}

void PracticePane::showChosen()
{
    const QString id = m_choice->currentData().toString();
    const bool isStory = findStory(id) != nullptr;
    const bool isTold = isChosenTold();
    m_about->setText(isTold ? QString()
                         : isStory
                         ? storyWords(id).about + QLatin1Char(' ') + tr("Press Start to begin.")
                         : m_session.texts().sceneStory(id));
    m_start->setVisible(isStory);
    m_start->setText(isTold ? tr("S&tart again") : tr("S&tart"));
}

void PracticePane::showStory()
{
    const Storyteller *told = teller();
    const bool isTold = isChosenTold();
    m_told->setVisible(isTold);
    if (!isTold) {
        m_beats.stop();
        return;
    }
    const QString &id = told->story()->id;
    const StepWords words = stepWords(id, told->step().id);
    m_happened->setText(words.happened);
    m_toDo->setText(words.toDo);
    const bool isFirst = told->step().id == told->story()->steps.first().id;
    m_role->setText(isFirst ? tr("In the stories you are the shop owner.") : QString());
    const bool isLastStory = storyAfter(id).isEmpty();
    //: %1: one or two sentences
    QString remember = tr("Remember: %1").arg(storyWords(id).remember);
    if (isLastStory)
        remember += QLatin1Char('\n') + tr("That was the last story. You have seen them all now.");
    m_remember->setText(told->isOver() ? remember : QString());
    // The one who pressed a button goes on with the one that takes its place.
    const bool hadFocus = m_goOn->hasFocus() || m_mend->hasFocus() || m_nextStory->hasFocus();
    m_mend->setVisible(told->waitsForPerson());
    m_goOn->setVisible(told->goesOnAt().has_value());
    m_nextStory->setVisible(told->isOver() && !isLastStory);
    m_leave->setVisible(told->isOver() && isLastStory);
    if (hadFocus) {
        firstField()->setFocus();
        showOnScreen(m_when);
    }
    const ScaledClock &clock = m_session.practice()->clock();
    m_speed->setCurrentIndex(m_speed->findData(clock.isPaused() ? 0 : int(clock.speed())));
    m_beats.start();
    showTime();
}

void PracticePane::showTime()
{
    const Storyteller *told = teller();
    if (!told || !told->story())
        return;
    //: When something happens in a practice story. %1: number of the day, from 1; %2: clock time
    m_when->setText(
        tr("Day %1, %2")
            .arg(m_session.texts().locale().toString(told->day()),
                 m_session.texts().locale().toString(told->time(), QStringLiteral("HH:mm"))));
}

void PracticePane::setSpeed()
{
    if (!teller())
        return;
    ScaledClock &clock = m_session.practice()->clock();
    const int speed = m_speed->currentData().toInt();
    clock.setPaused(speed == 0);
    if (speed > 0)
        clock.setSpeed(speed);
}

void PracticePane::retranslate()
{
    m_choiceLabel->setText(tr("&Practise:"));
    m_choice->setAccessibleName(tr("What to practise"));
    const int sceneHead = int(practiceStories().size()) + 1;
    m_choice->setItemText(0, tr("Stories, step by step"));
    m_choice->setItemText(sceneHead, tr("Single situations"));
    for (int row = 0; row < m_choice->count(); ++row) {
        const QString id = m_choice->itemData(row).toString();
        if (findStory(id))
            //: An entry in a list. %1: the title of a practice story
            m_choice->setItemText(row, tr("Story: %1").arg(storyWords(id).title));
        else if (!id.isEmpty())
            m_choice->setItemText(row, m_session.texts().sceneTitle(id));
    }
    m_goOn->setText(tr("What happens n&ext"));
    m_goOn->setToolTip(tr("Lets the time pass until something happens"));
    m_mend->setText(tr("&Fix it"));
    m_nextStory->setText(tr("An&other story"));
    m_leave->setText(tr("Back to the start pa&ge"));
    m_speedLabel->setText(tr("Spee&d of time:"));
    m_speed->setAccessibleName(tr("Speed of time in the story"));
    const QStringList words{tr("paused"), tr("real time"), tr("an hour takes a minute"),
                            tr("an hour takes six seconds")};
    for (int row = 0; row < m_speed->count(); ++row)
        m_speed->setItemText(row, words.at(row));
    showPractice();
}

} // namespace sda
