#include "ui/widgets/statusline.h"

#include "ui/look/look.h"
#include "ui/widgets/accessible.h"

#include <QLabel>
#include <QVBoxLayout>

namespace sda {

StatusLine::StatusLine(QWidget *parent) : QWidget(parent), m_words(new QLabel(this))
{
    installAccessibility();
    m_words->setTextFormat(Qt::PlainText); // names of domains stand in it
    m_words->setWordWrap(true);
    setQuiet(m_words);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_words);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_turn.setSingleShot(true);
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &StatusLine::sayAll);
}

void StatusLine::tell(const QString &sentence)
{
    if (sentence.isEmpty())
        return;
    m_toShow.removeAll(sentence); // the last word counts
    m_toShow.append(sentence);
    speak(sentence);
}

void StatusLine::speak(const QString &sentence)
{
    if (sentence.isEmpty())
        return;
    m_toSpeak.removeAll(sentence);
    m_toSpeak.append(sentence);
    m_turn.start();
}

void StatusLine::clear()
{
    m_words->clear();
}

void StatusLine::tell(const QWidget *widget, const QString &sentence)
{
    if (auto *line = widget->window()->findChild<StatusLine *>())
        line->tell(sentence);
}

void StatusLine::speak(const QWidget *widget, const QString &sentence)
{
    if (auto *line = widget->window()->findChild<StatusLine *>())
        line->speak(sentence);
}

void StatusLine::clear(const QWidget *widget)
{
    if (auto *line = widget->window()->findChild<StatusLine *>())
        line->clear();
}

QString StatusLine::text() const
{
    return m_words->text();
}

void StatusLine::sayAll()
{
    const QString spoken = m_toSpeak.join(QLatin1Char(' '));
    if (!m_toShow.isEmpty())
        m_words->setText(m_toShow.join(QLatin1Char(' ')));
    m_toShow.clear();
    m_toSpeak.clear();
    m_spoken = spoken;
    m_words->setAccessibleName(spoken);
    setAccessibleName(spoken); // tells NameChanged, if it is another
    announce(this, spoken);
    emit said(spoken);
}

} // namespace sda
