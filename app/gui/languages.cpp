#include "app/gui/languages.h"

#include "ui/look/look.h"
#include "ui/text/texts.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>

namespace sda {

namespace {

const QString &languageKey()
{
    static const QString key = QStringLiteral("language");
    return key;
}

} // namespace

Languages::Languages(QSettings &settings, QObject *parent) : QObject(parent), m_settings(settings)
{ }

QString Languages::remembered() const
{
    const QString code = m_settings.value(languageKey()).toString();
    return availableLanguages().contains(code) ? code : systemLanguage();
}

void Languages::use(const QString &wanted)
{
    const QString code = availableLanguages().contains(wanted) ? wanted : QStringLiteral("en");
    if (code == m_current)
        return;
    m_current = code;
    QLocale::setDefault(QLocale(code));
    // Qt's own words (file dialogs); they may not be installed, then those stay English.
    QCoreApplication::removeTranslator(&m_qt);
    if (m_qt.load(QStringLiteral("qtbase_") + code,
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    QCoreApplication::removeTranslator(&m_own);
    if (m_own.load(QStringLiteral(":/i18n/sda_%1.qm").arg(code)))
        QCoreApplication::installTranslator(&m_own);
    setFontsFor(code);
    emit changed(code);
}

void Languages::choose(const QString &code)
{
    use(code);
    m_settings.setValue(languageKey(), m_current);
}

} // namespace sda
