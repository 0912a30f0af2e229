#include "app/gui/languages.h"
#include "app/gui/options.h"
#include "core/dns/aresresolver.h"
#include "ui/look/look.h"
#include "ui/wizard/wizardwindow.h"

#include <QApplication>
#include <QDir>
#include <QSettings>
#include <QTextStream>
#include <QTranslator>

#include <cstdio>
#include <memory>

namespace {

using namespace sda;

void nameTheProgram()
{
    QCoreApplication::setApplicationName(QStringLiteral("sender-domain-assistant"));
    QCoreApplication::setOrganizationName(QStringLiteral("sender-domain-assistant"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SDA_VERSION));
}

int say(FILE *where, const QString &text, int status)
{
    QTextStream(where) << text << Qt::endl;
    return status;
}

bool hasDisplay()
{
#ifdef Q_OS_LINUX
    return !qEnvironmentVariableIsEmpty("DISPLAY")
        || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

// Words for the terminal, before there is a window and on machines without a display.
int withoutWindow(int argc, char **argv, const std::variant<Options, UsageError> &read)
{
    QCoreApplication app(argc, argv);
    const Options *options = std::get_if<Options>(&read);
    if (!options)
        return say(stderr, std::get<UsageError>(read).sentence, 2);
    if (options->wish == Options::Wish::Help)
        return say(stdout, OptionReader::help().trimmed(), 0);
    if (options->wish == Options::Wish::Version)
        return say(stdout, QStringLiteral("sender-domain-assistant " SDA_VERSION), 0);
    return say(stderr,
               QCoreApplication::translate(
                   "main",
                   "There is no display here to open a window on. The command line program "
                   "\"sender-domain\" does the same work in the terminal."),
               2);
}

std::unique_ptr<QSettings> settingsOf(const Options &options)
{
    if (options.dataDir.isEmpty())
        return std::make_unique<QSettings>();
    return std::make_unique<QSettings>(
        QDir(options.dataDir).filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
}

Routes routesOf(const Options &options)
{
    Routes routes;
    routes.resolvers = options.resolvers.isEmpty() ? systemResolvers() : options.resolvers;
    routes.nameServerPort = options.nameServerPort;
    routes.ownWorld = options.ownWorld;
    return routes;
}

} // namespace

int main(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));

    // The sentences of a usage error are in the person's language too.
    QTranslator words;
    const qsizetype lang = arguments.indexOf(u"--lang");
    const QString wanted = lang > 0 ? arguments.value(lang + 1) : QString();
    const QString code = availableLanguages().contains(wanted) ? wanted : systemLanguage();
    if (words.load(QStringLiteral(":/i18n/sda_%1.qm").arg(code)))
        QCoreApplication::installTranslator(&words);

    nameTheProgram();
    const auto read = OptionReader::read(arguments);
    const Options *options = std::get_if<Options>(&read);
    if (!options || options->wish != Options::Wish::Window || !hasDisplay())
        return withoutWindow(argc, argv, read);
    QCoreApplication::removeTranslator(&words);

    QApplication app(argc, argv);
    QGuiApplication::setDesktopFileName(QStringLiteral("sender-domain-assistant"));
    applyLook();
    const std::unique_ptr<QSettings> settings = settingsOf(*options);
    Languages languages(*settings);
    languages.use(options->language.isEmpty() ? languages.remembered() : options->language);

    SystemClock clock;
    AresResolver resolver;
    WizardWindow window(resolver, clock, routesOf(*options), options->dataDir);
    window.setLanguage(languages.current());
    QObject::connect(&window, &WizardWindow::languageChosen, &languages, &Languages::choose);
    QObject::connect(&languages, &Languages::changed, &window, &WizardWindow::setLanguage);
    window.show();
    if (options->practice)
        window.practise();
    else if (!options->file.isEmpty())
        window.openFile(options->file);
    return app.exec();
}
