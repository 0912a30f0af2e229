#include "ui/widgets/fold.h"

#include "ui/look/look.h"
#include "ui/look/mark.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace sda {

Fold::Fold(QWidget *parent)
    : QWidget(parent), m_button(new QToolButton(this)), m_column(new QVBoxLayout(this))
{
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setAutoRaise(true);
    m_button->setCheckable(true);
    m_button->setFocusPolicy(Qt::StrongFocus);
    m_button->setIconSize({12, 12});
    connect(m_button, &QToolButton::clicked, this, &Fold::setOpen);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::tight);
    m_column->addWidget(m_button, 0, Qt::AlignLeft);
    setOpen(false);
}

void Fold::setTitle(const QString &title)
{
    m_button->setText(title);
}

QString Fold::title() const
{
    return m_button->text();
}

void Fold::setContent(QWidget *content)
{
    delete m_content;
    m_content = content;
    m_column->addWidget(content);
    content->setVisible(m_open);
}

void Fold::setOpen(bool open)
{
    const bool different = open != m_open;
    m_open = open;
    m_button->setChecked(open);
    m_button->setIcon(glyphIcon(open ? Glyph::Unfold : Glyph::Fold));
    if (m_content)
        m_content->setVisible(open);
    if (different)
        emit toggled(open);
}

} // namespace sda
