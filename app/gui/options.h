#pragma once

#include "core/dns/question.h"

#include <QCoreApplication>
#include <QStringList>

#include <variant>

namespace sda {

/// What stood on the command line of the window program.
struct Options
{
    enum class Wish { Window, Help, Version, ExportPdf };
    Wish wish = Wish::Window;
    QString file; ///< a set-up file to open, or to make a PDF of
    QString output; ///< the PDF file
    bool practice = false;
    bool background = false; ///< no window: keeps watch
    QString dataDir; ///< where set-ups and settings are kept; empty: the system's place
    QString language; ///< empty: as remembered, or the system's
    QList<Server> resolvers; ///< empty: the system's
    quint16 nameServerPort = 53;
    bool ownWorld = false; ///< resolvers or port were given: internal addresses are wanted
};

/// A sentence that says what could not be understood.
struct UsageError
{
    QString sentence;
};

class OptionReader
{
    Q_DECLARE_TR_FUNCTIONS(OptionReader)
public:
    /// `arguments` with the program's name first; the options of Qt itself are passed over.
    static std::variant<Options, UsageError> read(const QStringList &arguments);
    static QString help();
};

} // namespace sda
