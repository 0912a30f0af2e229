#include "ui/overview/runprogress.h"

#include "ui/look/look.h"
#include "ui/widgets/wrappedlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

namespace sda {

using namespace std::chrono_literals;

RunProgress::RunProgress(QWidget *parent)
    : QWidget(parent), m_bar(new QProgressBar), m_words(new WrappedLabel), m_cancel(new QPushButton)
{
    m_bar->setTextVisible(false);
    m_bar->setMaximumHeight(m_bar->fontMetrics().height());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::apart);
    row->addWidget(m_bar, 2);
    row->addWidget(m_words, 3);
    row->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, &RunProgress::cancelWanted);
    retranslate();
    hide();
}

void RunProgress::show(Work work, int done, int total, std::optional<std::chrono::seconds> left)
{
    m_work = work;
    m_done = done;
    m_total = total;
    m_left = left;
    m_bar->setRange(0, total);
    m_bar->setValue(done);
    // What reads or adds is through in a moment and has no half.
    m_cancel->setVisible(work == Work::Checking);
    retranslate();
    setVisible(true);
}

void RunProgress::end(Work work)
{
    if (work == m_work)
        hide();
}

QString RunProgress::words() const
{
    return m_words->text();
}

QString RunProgress::sentence() const
{
    const QString done = locale().toString(m_done);
    const QString total = locale().toString(m_total);
    switch (m_work) {
    case Work::Reading:
        //: %1, %2: how many
        return tr("Reading your set-ups: %1 of %2").arg(done, total);
    case Work::Adding:
        //: %1, %2: how many
        return tr("Adding set-ups: %1 of %2").arg(done, total);
    case Work::Checking:
        break;
    }
    if (!m_left)
        //: %1, %2: how many
        return tr("%1 of %2 checked").arg(done, total);
    const int minutes = int(std::chrono::ceil<std::chrono::minutes>(*m_left).count());
    if (*m_left < 50s)
        //: %1, %2: how many
        return tr("%1 of %2 checked, less than a minute left").arg(done, total);
    //: %1, %2: how many domains, %n: how many minutes
    return tr("%1 of %2 checked, about %n minute(s) left", nullptr, minutes).arg(done, total);
}

void RunProgress::retranslate()
{
    m_words->setText(sentence());
    m_cancel->setText(tr("Cancel"));
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setAccessibleDescription(sentence());
}

void RunProgress::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace sda
