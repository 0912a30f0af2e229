#include "ui/widgets/steplist.h"

#include "ui/look/look.h"
#include "ui/widgets/stepbutton.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace sda {

namespace {

constexpr int leastWidth = 220;
constexpr int mostWidth = 300; // the page needs the rest

} // namespace

StepList::StepList(QWidget *parent)
    : QWidget(parent), m_scroll(new QScrollArea(this)), m_domain(new QLabel), m_service(new QLabel),
      m_column(new QVBoxLayout)
{
    m_badge = new QLabel;
    for (QLabel *label : {m_domain, m_badge, m_service}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setContentsMargins(space::close, 0, space::close, 0);
    }
    setTypeSize(m_domain, TypeSize::Heading);
    setTypeSize(m_badge, TypeSize::Strong);
    setQuiet(m_service);
    m_column->setContentsMargins(space::close, space::wide, space::close, space::apart);
    m_column->setSpacing(space::tight);
    m_column->addWidget(m_domain);
    m_column->addWidget(m_badge);
    m_column->addWidget(m_service);
    m_column->addSpacing(space::apart);
    m_column->addStretch(1);
    // Large letters need more height than a small window has.
    auto *content = new QWidget;
    content->setLayout(m_column);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 1, 0); // the line at the right
    all->addWidget(m_scroll);
    setDomain({});
    setBadge({});
    setService({});
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    fitWidth();
    retranslate();
}

void StepList::fitWidth()
{
    setFixedWidth(std::clamp(13 * fontMetrics().height(), leastWidth, mostWidth));
}

void StepList::setSteps(const QList<Step> &steps)
{
    if (steps == m_steps)
        return;
    m_steps = steps;
    while (m_buttons.size() > steps.size())
        delete m_buttons.takeLast();
    while (m_buttons.size() < steps.size()) {
        auto *button = new StepButton(m_scroll->widget());
        const int index = int(m_buttons.size());
        button->installEventFilter(this);
        connect(button, &StepButton::clicked, this, [this, index] {
            if (m_steps.at(index).reachable && !isShown(m_steps.at(index).state))
                emit stepChosen(index);
        });
        m_column->insertWidget(m_column->count() - 1, button);
        m_buttons.append(button);
    }
    for (int i = 0; i < m_buttons.size(); ++i)
        m_buttons.at(i)->setStep(i + 1, steps.at(i));
    placeTabStop();
}

/// The Tab key comes here once; the arrows lead on from there.
void StepList::placeTabStop()
{
    for (qsizetype i = 0; i < m_buttons.size(); ++i)
        m_buttons.at(i)->setFocusPolicy(isShown(m_steps.at(i).state) ? Qt::StrongFocus
                                                                     : Qt::ClickFocus);
}

void StepList::setDomain(const QString &domain)
{
    // A long name may break behind its dots.
    QString breakable = domain;
    breakable.replace(QLatin1Char('.'), QStringLiteral(".\u200b"));
    m_domain->setText(breakable);
    m_domain->setVisible(!domain.isEmpty());
}

void StepList::setService(const QString &service)
{
    m_service->setText(service);
    m_service->setVisible(!service.isEmpty());
}

void StepList::setBadge(const QString &badge)
{
    m_badge->setText(badge);
    m_badge->setVisible(!badge.isEmpty());
}

void StepList::focusNeighbour(int from, int direction)
{
    for (int i = from + direction; i >= 0 && i < m_buttons.size(); i += direction) {
        if (m_buttons.at(i)->isEnabled()) {
            m_scroll->ensureWidgetVisible(m_buttons.at(i));
            return m_buttons.at(i)->setFocus(Qt::OtherFocusReason);
        }
    }
}

bool StepList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        const int index = int(m_buttons.indexOf(static_cast<StepButton *>(watched)));
        if (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down) {
            focusNeighbour(index, key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            m_buttons.at(index)->click();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void StepList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), panelColour(palette()));
    painter.setPen(lineColour(palette()));
    painter.drawLine(rect().topRight(), rect().bottomRight());
}

void StepList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        fitWidth();
}

void StepList::retranslate()
{
    setAccessibleName(tr("Steps"));
}

} // namespace sda
