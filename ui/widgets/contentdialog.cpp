#include "ui/widgets/contentdialog.h"

#include "ui/look/look.h"
#include "ui/widgets/wrappedlabel.h"

#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace sda {

ContentDialog::ContentDialog(QWidget *parent)
    : QDialog(parent), m_preface(new WrappedLabel), m_text(new QPlainTextEdit)
{
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    setMonospaced(m_text);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::wide, space::wide, space::wide, space::wide);
    column->setSpacing(space::apart);
    column->addWidget(m_preface);
    column->addWidget(m_text, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(760, 560);
}

void ContentDialog::setContent(const QString &preface, const QString &text)
{
    m_preface->setText(preface);
    m_text->setAccessibleName(preface);
    m_text->setPlainText(text);
}

} // namespace sda
