#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/cli/print.h"
#include "core/platform/platform.h"

#include <QCoreApplication>
#include <QTranslator>

namespace sda {

namespace {

/// --lang may stand anywhere, and its word is needed before anything is said.
Expected<QString> languageFrom(const QStringList &words)
{
    const qsizetype at = words.lastIndexOf(QStringLiteral("--lang"));
    const QString joined = QStringLiteral("--lang=");
    QString language = at >= 0 && at + 1 < words.size() ? words[at + 1] : QString();
    for (const QString &word : words) {
        if (word.startsWith(joined))
            language = word.mid(joined.size());
    }
    if (language.isEmpty())
        return systemLanguage();
    if (availableLanguages().contains(language))
        return language;
    //: %1: what was typed, %2: a list of language codes
    return UsageError{Cli::tr("There is no language %1. There are: %2.")
                          .arg(language, availableLanguages().join(QStringLiteral(", ")))};
}

QString help()
{
    return QStringLiteral(
               "sender-domain services [--json]\n"
               "sender-domain read [FILE|-] [--domain D] [--json]\n"
               "sender-domain plan  --service ID | --template FILE | --table FILE --domain D\n"
               "                    [--values FILE|-] [--set NAME=VALUE]... [--existing ZONEFILE]\n"
               "                    [--mx ask|keep|replace] [--spf-ending mild|strict] [--from "
               "ADDRESS]\n"
               "                    [--with SETUP]... [--dns-host ID] [--save FILE] [--json]\n"
               "sender-domain check (as plan | --setup FILE | --practice) [--resolver "
               "IP[:PORT]]...\n"
               "                    [--name-servers auto|off] [--name-server-port N] [--watch] "
               "[--json]\n"
               "                    [--entered] [--entered-at NAMESERVER]... [--other-domain "
               "D]...\n"
               "                    [--console-status WORD] [--console-value ID=TEXT]... "
               "[--domain-taken]\n"
               "                    [--right-since TIME]\n"
               "sender-domain check --many LIST.csv|- [--jobs N] [--shard I/N] [--resume FILE]\n"
               "                    [--state FILE [--changed-only]] [--resolver IP[:PORT]]... "
               "[--json]\n"
               "sender-domain check --replay REPORT [--json]\n"
               "sender-domain export (as plan | --setup FILE)\n"
               "                    --format "
               "text|tsv|csv|markdown|html|zone|route53|dig|nslookup|eml\n"
               "                    [--names relative|full] [--bom] [-o FILE]\n"
               "\n"
               "--lang %1\n")
        .arg(availableLanguages().join(QLatin1Char('|')));
}

CommandResult run(const QStringList &words, const Context &context)
{
    const QString command = words.value(0);
    const QStringList rest = words.mid(1);
    if (words.contains(QStringLiteral("--help")) || command == QStringLiteral("help")) {
        printLine(Cli::tr("Sets up and checks the sender domain of an e-mail service.")
                  + QStringLiteral("\n\n")
                  + help()
                  //: exit status of the command line program
                  + Cli::tr("Exit status: 0 verified, 1 not verified yet, 2 not understood, "
                            "3 could not be checked."));
        return Verified;
    }
    if (command == QStringLiteral("--version")) {
        printLine(QStringLiteral("sender-domain " SDA_VERSION));
        return Verified;
    }
    if (command == QStringLiteral("services"))
        return runServices(rest, context);
    if (command == QStringLiteral("read"))
        return runRead(rest, context);
    if (command == QStringLiteral("plan"))
        return runPlan(rest, context);
    if (command == QStringLiteral("check"))
        return runCheck(rest, context);
    if (command == QStringLiteral("export"))
        return runExport(rest, context);
    if (command.isEmpty())
        return UsageError{Cli::tr("Say what to do. See --help.")};
    //: %1: what was typed
    return UsageError{Cli::tr("There is no command %1. See --help.").arg(command)};
}

int start(QCoreApplication &program)
{
    const QStringList words = program.arguments().mid(1);
    const auto language = languageFrom(words);
    const QString *code = std::get_if<QString>(&language);
    const Texts texts(code ? *code : systemLanguage());
    QTranslator translator;
    if (translator.load(QStringLiteral(":/i18n/sda_%1.qm").arg(texts.language())))
        program.installTranslator(&translator);
    // Asked again in the language that is in force now.
    if (!code) {
        printError(std::get<UsageError>(languageFrom(words)).sentence);
        return Usage;
    }
    const CommandResult result =
        run(words, {texts, &program, [&program](int status) { program.exit(status); }});
    if (const auto *error = std::get_if<UsageError>(&result)) {
        printError(error->sentence);
        return Usage;
    }
    const auto known = std::get<std::optional<int>>(result);
    const int status = known ? *known : program.exec();
    // A result that did not arrive is none. (Of many domains that was said at once.)
    const auto fault = outputFault();
    if (!fault)
        return status;
    if (!words.contains(QStringLiteral("--many")))
        printError(fault->sentence);
    return Usage;
}

} // namespace

} // namespace sda

int main(int argc, char **argv)
{
    sda::platform::guardStandardStreams();
    // Qt says in words for programmers that the locale has no UTF-8, and takes one that has. Cron
    // would send that by mail each time.
    const auto usual =
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
    QCoreApplication program(argc, argv);
    qInstallMessageHandler(usual);
    QCoreApplication::setApplicationName(QStringLiteral("sender-domain"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SDA_VERSION));
    return sda::start(program);
}
