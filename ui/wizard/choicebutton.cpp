#include "ui/wizard/choicebutton.h"

#include "ui/look/look.h"
#include "ui/widgets/pictogramview.h"
#include "ui/widgets/wrappedlabel.h"

#include <QLabel>
#include <QVBoxLayout>

namespace sda {

ChoiceButton::ChoiceButton(Pictogram pictogram, QWidget *parent)
    : QPushButton(parent), m_title(new QLabel), m_description(new WrappedLabel)
{
    setTypeSize(m_title, TypeSize::Heading);
    setQuiet(m_description);
    m_title->setBuddy(this); // its mnemonic clicks the button
    for (QLabel *label : {m_title, static_cast<QLabel *>(m_description)}) {
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        label->setTextInteractionFlags(Qt::NoTextInteraction);
        label->setFocusPolicy(Qt::NoFocus);
    }
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::apart, space::apart, space::apart, space::apart);
    row->setSpacing(space::apart);
    row->addWidget(new PictogramView(pictogram));
    auto *column = new QVBoxLayout;
    row->addLayout(column, 1);
    column->setSpacing(space::tight);
    column->addWidget(m_title);
    column->addWidget(m_description);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ChoiceButton::setWords(const QString &title, const QString &description)
{
    m_title->setText(title);
    m_description->setText(description);
    QString spoken = title;
    setAccessibleName(spoken.remove(QLatin1Char('&')));
    setAccessibleDescription(description);
    updateGeometry();
}

QSize ChoiceButton::sizeHint() const
{
    return layout()->sizeHint();
}

QSize ChoiceButton::minimumSizeHint() const
{
    return layout()->minimumSize();
}

} // namespace sda
