#include "app/gui/options.h"

#include "ui/text/texts.h"

#include <QSet>

namespace sda {

namespace {

// Taken by QApplication; each has one value. A session manager adds "-session" by itself.
const QSet<QString> &optionsOfQt()
{
    static const QSet<QString> names{
        QStringLiteral("-platform"),      QStringLiteral("-session"),
        QStringLiteral("-display"),       QStringLiteral("-style"),
        QStringLiteral("-platformtheme"), QStringLiteral("-qwindowgeometry"),
    };
    return names;
}

bool wantsValue(const QString &name)
{
    static const QSet<QString> names{
        QStringLiteral("--data-dir"), QStringLiteral("--export-pdf"),
        QStringLiteral("-o"),         QStringLiteral("--lang"),
        QStringLiteral("--resolver"), QStringLiteral("--name-server-port"),
    };
    return names.contains(name);
}

std::optional<quint16> portOf(QStringView text)
{
    bool ok = false;
    const int number = text.toInt(&ok);
    if (!ok || number < 1 || number > 65535)
        return {};
    return quint16(number);
}

// IP, IPv4:PORT or [IPv6]:PORT
std::optional<Server> resolverOf(QString text)
{
    Server server;
    server.recursive = true;
    if (const auto address = IpAddress::fromText(text)) {
        server.address = *address;
        return server;
    }
    const qsizetype colon = text.lastIndexOf(QLatin1Char(':'));
    QString host = colon < 0 ? text : text.left(colon);
    if (host.startsWith(QLatin1Char('[')) && host.endsWith(QLatin1Char(']')))
        host = host.mid(1, host.size() - 2);
    const auto address = IpAddress::fromText(host);
    const auto port = colon < 0 ? std::optional<quint16>(53) : portOf(text.mid(colon + 1));
    if (!address || !port)
        return {};
    server.address = *address;
    server.port = *port;
    return server;
}

} // namespace

std::variant<Options, UsageError> OptionReader::read(const QStringList &arguments)
{
    Options options;
    bool onlyFiles = false;
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        QString name = arguments.at(i);
        if (!onlyFiles && optionsOfQt().contains(name)) {
            ++i;
            continue;
        }
        if (!onlyFiles && name == u"--") {
            onlyFiles = true;
            continue;
        }
        if (onlyFiles || !name.startsWith(QLatin1Char('-'))) {
            if (!options.file.isEmpty())
                //: %1: a file name
                return UsageError{tr("Only one set-up file can be opened at a time; \"%1\" is the "
                                     "second one.")
                                      .arg(name)};
            options.file = name;
            continue;
        }
        QString value;
        const qsizetype equals = name.indexOf(QLatin1Char('='));
        const bool joined = equals > 0;
        if (joined) {
            value = name.mid(equals + 1);
            name.truncate(equals);
        }
        if (wantsValue(name) && !joined) {
            if (i + 1 >= arguments.size())
                //: %1: an option such as --lang
                return UsageError{tr("The option \"%1\" needs a value after it.").arg(name)};
            value = arguments.at(++i);
        }
        if (name == u"--help" || name == u"-h") {
            options.wish = Options::Wish::Help;
            return options;
        }
        if (name == u"--version" || name == u"-v") {
            options.wish = Options::Wish::Version;
            return options;
        }
        if (name == u"--practice" && !joined) {
            options.practice = true;
        } else if (name == u"--background" && !joined) {
            options.background = true;
        } else if (name == u"--data-dir") {
            options.dataDir = value;
        } else if (name == u"--export-pdf") {
            options.wish = Options::Wish::ExportPdf;
            options.file = value;
        } else if (name == u"-o") {
            options.output = value;
        } else if (name == u"--lang") {
            if (!availableLanguages().contains(value))
                //: %1: what was typed, %2: language codes such as en, ja, ko
                return UsageError{tr("\"%1\" is not a language this program speaks; it speaks: %2.")
                                      .arg(value, availableLanguages().join(u", "))};
            options.language = value;
        } else if (name == u"--resolver") {
            const auto resolver = resolverOf(value);
            if (!resolver)
                //: %1: what was typed
                return UsageError{tr("\"%1\" is not the address of a resolver. Give an IP address, "
                                     "and after a colon its port if it is not 53.")
                                      .arg(value)};
            options.resolvers.append(*resolver);
            options.ownWorld = true;
        } else if (name == u"--name-server-port") {
            const auto port = portOf(value);
            if (!port)
                //: %1: what was typed
                return UsageError{
                    tr("\"%1\" is not a port. A port is a number from 1 to 65535.").arg(value)};
            options.nameServerPort = *port;
            options.ownWorld = true;
        } else {
            //: %1: an option; --help stays as it is
            return UsageError{
                tr("There is no option \"%1\". \"--help\" lists what there is.").arg(name)};
        }
    }
    if ((options.wish == Options::Wish::ExportPdf) == options.output.isEmpty())
        //: %1 and %2: two options
        return UsageError{tr("%1 and %2 belong together.")
                              .arg(QStringLiteral("--export-pdf"), QStringLiteral("-o"))};
    if (options.background && (options.practice || !options.file.isEmpty()))
        //: %1: the option --background
        return UsageError{tr("%1 opens no window, so there can be no file and no practice.")
                              .arg(QStringLiteral("--background"))};
    return options;
}

QString OptionReader::help()
{
    //: The words in capital letters stand for values; options stay as they are. %1: language codes
    return tr("Usage: sender-domain-assistant [FILE] [options]\n"
              "Helps to set up a sender domain and watches its DNS records.\n"
              "\n"
              "  FILE                       a set-up file to open\n"
              "  --practice                 practise with a sample domain, without a network\n"
              "  --background               open no window: keep watch over all set-ups\n"
              "  --export-pdf SETUP -o FILE write what the DNS admin of this set-up gets, as PDF\n"
              "  --lang CODE                the language of the window: %1\n"
              "  --data-dir DIR             keep set-ups and settings in this folder\n"
              "  --resolver IP[:PORT]       ask this resolver (may be given several times)\n"
              "  --name-server-port NUMBER  ask name servers at this port\n"
              "  --version                  print the version\n"
              "  --help                     print this text\n")
        .arg(availableLanguages().join(QLatin1String(", ")));
}

} // namespace sda
