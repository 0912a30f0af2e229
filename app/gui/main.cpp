#include "app/gui/appearancesettings.h"
#include "app/gui/displayprobe.h"
#include "app/gui/instance.h"
#include "app/gui/languages.h"
#include "app/gui/options.h"
#include "app/gui/pdfexport.h"
#include "app/gui/program.h"
#include "app/gui/settingsfile.h"
#include "core/platform/systemsignals.h"
#include "ui/text/texts.h"
#include "ui/widgets/returnkey.h"

#include <QApplication>
#include <QIcon>
#include <QRawFont>
#include <QSettings>
#include <QTextStream>
#include <QTimer>
#include <QTranslator>

#include <cstdio>
#include <memory>
#include <optional>

namespace {

using namespace sda;

void nameTheProgram()
{
    QCoreApplication::setApplicationName(QStringLiteral("sender-domain-assistant"));
    QCoreApplication::setOrganizationName(QStringLiteral("sender-domain-assistant"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SDA_VERSION));
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

QString noDisplaySentence()
{
    return QCoreApplication::translate(
        "main",
        "There is no display here to open a window on. The command line program "
        "\"sender-domain\" does the same work in the terminal.");
}

/// What the terminal gets to hear, and the exit status, if no window is wanted or possible.
struct Words
{
    FILE *where = stdout;
    QString text;
    int status = 0;
};

std::optional<Words> wordsInsteadOfWindow(const std::variant<Options, UsageError> &read)
{
    const Options *options = std::get_if<Options>(&read);
    if (!options)
        return Words{stderr, std::get<UsageError>(read).sentence, 2};
    if (options->wish == Options::Wish::Help)
        return Words{stdout, OptionReader::help().trimmed(), 0};
    if (options->wish == Options::Wish::Version)
        return Words{stdout, QStringLiteral("sender-domain-assistant " SDA_VERSION), 0};
    if (hasDisplay() || options->wish == Options::Wish::ExportPdf)
        return {};
    return Words{stderr, noDisplaySentence(), 2};
}

// In the language that stands on the command line, also if something else there is wrong.
QString languageOf(const QStringList &arguments)
{
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        QString code;
        if (arguments.at(i) == u"--lang")
            code = arguments.value(i + 1);
        else if (arguments.at(i).startsWith(u"--lang="))
            code = arguments.at(i).mid(7);
        if (availableLanguages().contains(code))
            return code;
    }
    return systemLanguage();
}

bool hasFonts()
{
    // Without any, Qt draws boxes with a font that has no tables.
    return !QRawFont::fromFont(QGuiApplication::font()).fontTable("cmap").isEmpty();
}

int exportPdf(const Options &options, const QString &language)
{
    SystemClock clock;
    AresResolver resolver;
    Session session(resolver, clock, routesOf(options), options.dataDir);
    session.setLanguage(language);
    PdfExport pdf(session, clock, options.output);
    QObject::connect(&pdf, &PdfExport::finished, &pdf, [](int status, const QString &words) {
        if (!words.isEmpty())
            QTextStream(stderr) << words << Qt::endl;
        QCoreApplication::exit(status);
    });
    QTimer::singleShot(0, &pdf, [&] { pdf.start(options.file); });
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    nameTheProgram();
    Options options;
    QString noDisplay;
    {
        // Without a display there can be no QApplication, but still words in the right language.
        const auto usual =
            qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
        QCoreApplication terminal(argc, argv); // Qt would say that the locale has no UTF-8
        qInstallMessageHandler(usual);
        QTranslator translator;
        const QString code = languageOf(QCoreApplication::arguments());
        if (translator.load(QStringLiteral(":/i18n/sda_%1.qm").arg(code)))
            QCoreApplication::installTranslator(&translator);
        const auto read = OptionReader::read(QCoreApplication::arguments());
        if (const std::optional<Words> words = wordsInsteadOfWindow(read)) {
            QTextStream(words->where) << words->text << Qt::endl;
            return words->status;
        }
        options = std::get<Options>(read);
        noDisplay = noDisplaySentence();
    }

#ifdef Q_OS_LINUX
    if (options.wish == Options::Wish::ExportPdf)
        qputenv("QT_QPA_PLATFORM", "offscreen"); // fonts are there, a screen is not needed
#endif
    auto probe = std::make_unique<DisplayProbe>(noDisplay);
    QApplication app(argc, argv);
    probe.reset();
    QGuiApplication::setDesktopFileName(QStringLiteral("sender-domain-assistant"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/sender-domain-assistant.svg")));
    ReturnKey returnKey;
    app.installEventFilter(&returnKey);
    const std::unique_ptr<QSettings> settings = openSettings(options.dataDir);
    // Paper has its own size of text.
    const bool onPaper = options.wish == Options::Wish::ExportPdf;
    applyLook(onPaper ? Appearance() : rememberedAppearance(*settings));
    Languages languages(*settings);
    languages.use(options.language.isEmpty() ? languages.remembered() : options.language);
    // Told while there is no window: the first one is made in this language, and not filled twice.
    QCoreApplication::sendPostedEvents(&app, QEvent::LanguageChange);

    if (!hasFonts()) {
        QTextStream(stderr) << QCoreApplication::translate(
            "main",
            "No fonts are installed on this computer, so no text can be "
            "seen in a window or in a PDF. Install a font that has your "
            "language, and start again.")
                            << Qt::endl;
        // A window still speaks to a screen reader; a PDF of boxes is of no use to anybody.
        if (options.wish == Options::Wish::ExportPdf)
            return 2;
    }
    if (options.wish == Options::Wish::ExportPdf)
        return exportPdf(options, languages.current());

    Instance instance(setupFolder(options.dataDir));
    const Instance::Role role = instance.enter(Program::wishOf(options));
    // Nobody needs two that keep watch.
    if (role == Instance::Role::Second || (role == Instance::Role::Alone && options.background))
        return 0;
    SystemSignals endSignals(SystemSignals::Heard::Ends);
    Program program(options, languages, *settings);
    QObject::connect(&endSignals, &SystemSignals::ending, &app, [] { QCoreApplication::exit(0); });
    QObject::connect(&instance, &Instance::startWanted, &program, &Program::startAgain);
    program.start();
    return app.exec();
}
