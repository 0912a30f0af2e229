#pragma once

#include "app/cli/arguments.h"
#include "app/cli/exitstatus.h"
#include "ui/text/texts.h"

#include <functional>

namespace sda {

/// What every command gets. Commands that wait for answers call `exit` later.
struct Context
{
    const Texts &texts;
    QObject *owner; ///< lives as long as the program
    std::function<void(int)> exit;
};

/// A command answers with its exit status, or with nothing if it will call Context::exit() later.
using CommandResult = Expected<std::optional<int>>;

CommandResult runServices(const QStringList &words, const Context &context);
CommandResult runRead(const QStringList &words, const Context &context);
CommandResult runPlan(const QStringList &words, const Context &context);
CommandResult runCheck(const QStringList &words, const Context &context);
CommandResult runExport(const QStringList &words, const Context &context);

} // namespace sda
