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
    useQtWords(code);
    QCoreApplication::removeTranslator(&m_own);
    if (m_own.load(QStringLiteral(":/i18n/sda_%1.qm").arg(code)))
        QCoreApplication::installTranslator(&m_own);
    setFontsFor(code);
    emit changed(code);
}

// Of file dialogs and the like: those that belong to the Qt that runs, else those of the Qt that
// the program was built with.
void Languages::useQtWords(const QString &code)
{
    QCoreApplication::removeTranslator(&m_qt);
    const QString file = QStringLiteral("qtbase_") + code;
    if (m_qt.load(file, QLibraryInfo::path(QLibraryInfo::TranslationsPath))
        || m_qt.load(file, QStringLiteral(":/i18n/qt")))
        QCoreApplication::installTranslator(&m_qt);
}

void Languages::choose(const QString &code)
{
    use(code);
    m_settings.setValue(languageKey(), m_current);
}

} // namespace sda
