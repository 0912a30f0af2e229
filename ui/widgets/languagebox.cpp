#include "ui/widgets/languagebox.h"

#include "ui/text/texts.h"
#include "ui/widgets/accessible.h"

#include <QEvent>

namespace sda {

LanguageBox::LanguageBox(QWidget *parent) : QComboBox(parent)
{
    for (const QString &code : availableLanguages())
        addItem(languageName(code), code);
    connect(this, &QComboBox::activated, this, [this] { emit languageChosen(language()); });
    retranslate();
}

void LanguageBox::setLanguage(const QString &code)
{
    setCurrentIndex(findData(code));
}

QString LanguageBox::language() const
{
    return currentData().toString();
}

void LanguageBox::changeEvent(QEvent *event)
{
    QComboBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::ParentChange)
        retranslate();
}

void LanguageBox::retranslate()
{
    nameBox(this, tr("Language"));
    setToolTip(tr("Language"));
}

} // namespace sda
