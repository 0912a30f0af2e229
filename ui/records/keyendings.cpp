#include "ui/records/keyendings.h"

#include "ui/look/look.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>

namespace sda {

KeyEndings::KeyEndings(QWidget *parent)
    : QWidget(parent), m_foundWord(new QLabel(this)), m_expectedWord(new QLabel(this)),
      m_found(new QLabel(this)), m_expected(new QLabel(this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(space::apart, space::close, space::apart, space::close);
    grid->setHorizontalSpacing(space::apart);
    grid->setVerticalSpacing(space::tight);
    grid->addWidget(m_foundWord, 0, 0);
    grid->addWidget(m_found, 0, 1);
    grid->addWidget(m_expectedWord, 1, 0);
    grid->addWidget(m_expected, 1, 1);
    grid->setColumnStretch(2, 1);
    for (QLabel *value : {m_found, m_expected}) {
        value->setTextFormat(Qt::PlainText);
        setMonospaced(value);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    setQuiet(m_foundWord);
    setQuiet(m_expectedWord);
    m_foundWord->setBuddy(m_found);
    m_expectedWord->setBuddy(m_expected);
    retranslate();
}

void KeyEndings::setEndings(const QString &found, const QString &expected)
{
    const QString more = QStringLiteral("\u2026");
    m_found->setText(more + found);
    m_expected->setText(more + expected);
}

void KeyEndings::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath box;
    box.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    painter.fillPath(box, palette().base());
    painter.strokePath(box, QPen(lineColour(palette())));
}

void KeyEndings::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void KeyEndings::retranslate()
{
    m_foundWord->setText(tr("In your DNS the key ends with"));
    m_expectedWord->setText(tr("It should end with"));
}

} // namespace sda
