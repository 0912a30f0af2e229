#pragma once

#include "core/dns/nameservers.h"
#include "core/findings/finding.h"

#include <QCoreApplication>
#include <QMap>
#include <QStringList>

#include <variant>

namespace sda {

/// Why the program did not do what it was told: one sentence in the person's language. Exit
/// status 2.
struct UsageError
{
    QString sentence;
};

template <typename T>
using Expected = std::variant<T, UsageError>;

/// What stands on the command line behind the command.
struct Arguments
{
    QStringList files; ///< what is not an option
    QMap<QString, QStringList> options; ///< name without dashes → its values, "" for switches

    bool has(const QString &name) const { return options.contains(name); }
    QString value(const QString &name) const { return options.value(name).value(0); }
};

/// The options a command knows: name → whether a value follows.
using KnownOptions = QMap<QString, bool>;

Expected<Arguments> parseArguments(const QStringList &words, const KnownOptions &known);

/// The whole number of an option, `usual` where it is not given; from `least` to `most`.
Expected<int> numberFrom(const Arguments &arguments, const QString &option, int usual, int least,
                         int most);

/// The options that routesFrom() reads.
KnownOptions routeOptions();
/// --resolver, --name-servers, --name-server-port; the system's resolvers where none is given.
Expected<Routes> routesFrom(const Arguments &arguments);

/// The sentences of the command line itself; findings and states have theirs in Texts.
struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace sda
