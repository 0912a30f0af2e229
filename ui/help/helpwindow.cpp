#include "ui/help/helpwindow.h"

#include "ui/help/helpbrowser.h"
#include "ui/help/helplist.h"
#include "ui/help/topicdelegate.h"
#include "ui/look/look.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace sda {

namespace {
const QString aboutTopic = u"manual:about"_s;
}

HelpWindow::HelpWindow(const QString &language, QWidget *parent)
    : QWidget(parent, Qt::Window), m_texts(language), m_topics(new HelpList(this)),
      m_search(new QLineEdit), m_list(new QListView), m_nothing(new QLabel),
      m_about(new QPushButton), m_back(new QPushButton), m_forward(new QPushButton),
      m_browser(new HelpBrowser)
{
    auto *halves = new QSplitter;
    halves->setChildrenCollapsible(false);
    halves->addWidget(makeContents());
    halves->addWidget(makeReader());
    halves->setStretchFactor(1, 1);
    halves->setSizes({300, 700});
    auto *row = new QVBoxLayout(this);
    row->setContentsMargins(space::apart, space::apart, space::apart, space::apart);
    row->addWidget(halves);
    makeKeys();
    m_topics->setTexts(&m_texts);
    retranslate();
    turnTo(Place{manualPage({})});
    resize(QSize(1020, 720).boundedTo(screen()->availableSize() - QSize(40, 60)));
}

QWidget *HelpWindow::makeContents()
{
    auto *contents = new QWidget;
    auto *column = new QVBoxLayout(contents);
    column->setContentsMargins(0, 0, space::close, 0);
    column->setSpacing(space::close);
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list->setModel(m_topics);
    m_list->setItemDelegate(new TopicDelegate(m_list));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSoftSelection(m_list);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_nothing->hide();
    setQuiet(m_nothing);
    m_about->setFlat(true);
    column->addWidget(m_search);
    column->addWidget(m_nothing);
    column->addWidget(m_list, 1);
    column->addWidget(m_about, 0, Qt::AlignLeft);
    contents->setMinimumWidth(220);
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::search);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &HelpWindow::showChosen);
    connect(m_about, &QPushButton::clicked, this, [this] { openTopic(aboutTopic); });
    return contents;
}

QWidget *HelpWindow::makeReader()
{
    auto *reader = new QWidget;
    auto *column = new QVBoxLayout(reader);
    column->setContentsMargins(space::close, 0, 0, 0);
    column->setSpacing(space::close);
    auto *row = new QHBoxLayout;
    row->addWidget(m_back);
    row->addWidget(m_forward);
    row->addStretch();
    column->addLayout(row);
    column->addWidget(m_browser, 1);
    reader->setMinimumWidth(320);
    connect(m_back, &QPushButton::clicked, this, &HelpWindow::goBack);
    connect(m_forward, &QPushButton::clicked, this, &HelpWindow::goForward);
    connect(m_browser, &HelpBrowser::topicWanted, this, &HelpWindow::openTopic);
    return reader;
}

void HelpWindow::makeKeys()
{
    const auto key = [this](const QKeySequence &keys, auto slot) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, slot);
    };
    key(QKeySequence::Find, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    key(Qt::ALT | Qt::Key_Left, [this] { goBack(); });
    key(Qt::ALT | Qt::Key_Right, [this] { goForward(); });
    key(QKeySequence::HelpContents, [this] { openTopic(manualPage({})); });
    key(Qt::Key_Escape, [this] { leave(); });
}

HelpWindow::Place HelpWindow::here() const
{
    return {m_here.topic, m_browser->verticalScrollBar()->value()};
}

void HelpWindow::openTopic(const QString &wanted)
{
    const QString topic = m_texts.knows(wanted) ? wanted : manualPage({});
    if (!isVisible()) {
        // Who opens the help anew was not anywhere yet.
        m_before.clear();
        m_after.clear();
    } else if (topic != m_here.topic) {
        m_before.append(here());
        m_after.clear();
    }
    turnTo(Place{topic});
}

void HelpWindow::goBack()
{
    if (m_before.isEmpty())
        return;
    m_after.append(here());
    turnTo(m_before.takeLast());
}

void HelpWindow::goForward()
{
    if (m_after.isEmpty())
        return;
    m_before.append(here());
    turnTo(m_after.takeLast());
}

void HelpWindow::turnTo(const Place &place)
{
    m_here = place;
    m_browser->showTopic(m_texts, place.topic);
    m_browser->verticalScrollBar()->setValue(place.scrolled);
    m_back->setEnabled(!m_before.isEmpty());
    m_forward->setEnabled(!m_after.isEmpty());
    //: %1: the title of a page of the help
    setWindowTitle(tr("%1 – Help").arg(m_texts.title(place.topic)));
    choose();
}

/// The list shows what is read, if it has it.
void HelpWindow::choose()
{
    const QSignalBlocker quiet(m_list->selectionModel());
    const QModelIndex index = m_topics->indexOf(m_here.topic);
    m_list->setCurrentIndex(index);
    if (index.isValid())
        m_list->scrollTo(index);
    m_list->viewport()->update();
}

void HelpWindow::showChosen(const QModelIndex &index)
{
    const QString topic = index.data(HelpList::topicRole).toString();
    if (!topic.isEmpty())
        openTopic(topic);
}

void HelpWindow::setSearch(const QString &words)
{
    m_search->setText(words);
}

void HelpWindow::focusText()
{
    m_browser->setFocus();
}

void HelpWindow::search()
{
    {
        // A list that is filled anew is no choice of the person.
        const QSignalBlocker quiet(m_list->selectionModel());
        m_topics->setSearch(m_search->text());
    }
    const bool found = m_topics->first().isValid();
    m_list->setVisible(found);
    m_nothing->setVisible(!found);
    choose();
}

void HelpWindow::leave()
{
    if (m_search->text().isEmpty())
        close();
    else
        m_search->clear();
}

// From the field straight to what was found.
bool HelpWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const QModelIndex first = m_topics->first();
    if (!first.isValid() || (key != Qt::Key_Down && key != Qt::Key_Return && key != Qt::Key_Enter))
        return QWidget::eventFilter(watched, event);
    if (!m_list->currentIndex().isValid() || key != Qt::Key_Down)
        m_list->setCurrentIndex(first);
    if (key == Qt::Key_Down)
        m_list->setFocus();
    else
        m_browser->setFocus();
    return true;
}

void HelpWindow::setLanguage(const QString &code)
{
    if (code != m_texts.language()) {
        const QSignalBlocker quiet(m_list->selectionModel());
        m_topics->setTexts(nullptr);
        m_texts = HelpTexts(code);
        m_topics->setTexts(&m_texts);
    }
    retranslate();
    search();
    turnTo(here());
}

void HelpWindow::retranslate()
{
    m_search->setPlaceholderText(tr("Search the help"));
    m_search->setAccessibleName(tr("Search the help"));
    m_list->setAccessibleName(tr("Topics"));
    m_nothing->setText(tr("Nothing was found. Try a single word, or a different one."));
    //: Button that opens the page about the program; %1: the number of the version
    m_about->setText(tr("Version %1").arg(QStringLiteral(SDA_VERSION)));
    m_about->setToolTip(m_texts.title(aboutTopic));
    m_about->setAccessibleDescription(m_texts.title(aboutTopic));
    m_back->setText(tr("‹ &Back"));
    m_forward->setText(tr("&Forward ›"));
}

void HelpWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace sda
