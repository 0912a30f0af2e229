#include "ui/wizard/practiceconsole.h"

#include "ui/look/look.h"
#include "ui/widgets/copybutton.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace sda {

PracticeConsole::PracticeConsole(QWidget *parent)
    : Card(parent), m_title(new QLabel), m_copy(new CopyButton), m_rows(new QLabel)
{
    setTypeSize(m_title, TypeSize::Strong);
    m_title->setWordWrap(true);
    setMonospaced(m_rows, TypeSize::Small);
    m_rows->setTextFormat(Qt::PlainText);
    m_rows->setMinimumWidth(1); // it shows what there is room for
    m_rows->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::close);
    head->addWidget(m_title, 1);
    head->addWidget(m_copy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::apart, space::close, space::apart, space::close);
    column->setSpacing(space::close);
    column->addLayout(head);
    column->addWidget(m_rows);
    connect(m_copy, &CopyButton::copied, this, &PracticeConsole::copied);
}

QWidget *PracticeConsole::copyButton() const
{
    return m_copy;
}

void PracticeConsole::setText(const QString &text)
{
    if (std::exchange(m_text, text) == text)
        return;
    m_copy->setTextToCopy(text);
    fit();
}

/// The cells below each other; a row that is too long ends in an ellipsis.
void PracticeConsole::fit()
{
    QList<QStringList> rows;
    QList<qsizetype> widths;
    for (const QString &line : m_text.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        rows.append(line.split(QLatin1Char('\t')));
        for (qsizetype i = 0; i < rows.last().size(); ++i) {
            if (i == widths.size())
                widths.append(0);
            widths[i] = std::max(widths.at(i), rows.last().at(i).size());
        }
    }
    QStringList shown;
    for (const QStringList &cells : std::as_const(rows)) {
        QString line;
        for (qsizetype i = 0; i + 1 < cells.size(); ++i)
            line += cells.at(i).leftJustified(widths.at(i) + 2);
        line += cells.last();
        shown.append(m_rows->fontMetrics().elidedText(line, Qt::ElideRight, m_rows->width()));
    }
    m_rows->setText(shown.join(QLatin1Char('\n')));
}

void PracticeConsole::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    fit();
}

void PracticeConsole::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void PracticeConsole::retranslate()
{
    m_title->setText(tr("What the console would show"));
    m_copy->setCaption(tr("&Copy all of it"));
    m_copy->setSubject(tr("what the console would show"));
    m_rows->setAccessibleName(m_title->text());
    m_rows->setAccessibleDescription(m_text);
}

} // namespace sda
