#include "ui/text/texts.h"

#include <QDir>

// Outside of the namespace: the macro declares a function, which would else be looked for in sda.
static void initTranslations()
{
    Q_INIT_RESOURCE(translations);
}

using namespace Qt::StringLiterals;

namespace sda {

QStringList availableLanguages()
{
    initTranslations();
    static const QStringList languages = [] {
        QStringList codes = QDir(u":/i18n"_s).entryList({u"sda_*.qm"_s}, QDir::Files, QDir::Name);
        for (QString &code : codes)
            code = code.mid(4).chopped(3); // sda_ja.qm
        return codes;
    }();
    return languages;
}

QString languageName(const QString &code)
{
    const QLocale locale(code);
    // "American English" is more than the person needs to know.
    return locale.language() == QLocale::English ? u"English"_s : locale.nativeLanguageName();
}

QString systemLanguage()
{
    const QStringList available = availableLanguages();
    const QStringList wanted = QLocale::system().uiLanguages();
    for (QString language : wanted) {
        // "zh-TW" is served by sda_zh_TW before sda_zh.
        language.replace(QLatin1Char('-'), QLatin1Char('_'));
        for (const QString &code : {language, language.section(QLatin1Char('_'), 0, 0)}) {
            if (available.contains(code))
                return code;
        }
    }
    return u"en"_s;
}

Texts::Texts(const QString &language)
    : m_language(availableLanguages().contains(language) ? language : u"en"_s),
      m_translator(std::make_unique<QTranslator>())
{
    // English lacks nothing but plural forms, so a failure leaves the sentences of the sources.
    if (!m_translator->load(u":/i18n/sda_%1.qm"_s.arg(m_language)))
        qWarning("The texts of language %s cannot be loaded", qPrintable(m_language));
}

Texts::~Texts() = default;
Texts::Texts(Texts &&) noexcept = default;
Texts &Texts::operator=(Texts &&) noexcept = default;

QLocale Texts::locale() const
{
    return QLocale(m_language);
}

QString Texts::tr(const char *source, const char *comment, int n) const
{
    // The context that lupdate writes for this class.
    QString text = m_translator->translate("sda::Texts", source, comment, n);
    if (text.isEmpty())
        text = QString::fromUtf8(source);
    if (n >= 0)
        text.replace("%n"_L1, locale().toString(n));
    return text;
}

QString Texts::time(const QDateTime &utc) const
{
    if (!utc.isValid())
        return {};
    const QDateTime local = utc.toLocalTime();
    if (local.date() == QDate::currentDate())
        return locale().toString(local, u"HH:mm"_s);
    //: A Qt date format: month, day and clock time, as in “October 3, 14:20”.
    return locale().toString(local, tr("MMMM d, HH:mm"));
}

QString Texts::date(const QDateTime &utc) const
{
    if (!utc.isValid())
        return {};
    //: A Qt date format: a whole date, as in “October 3, 2026”.
    return locale().toString(utc.toLocalTime().date(), tr("MMMM d, yyyy"));
}

} // namespace sda
